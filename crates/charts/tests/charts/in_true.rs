//! True: numbers, words and states.
