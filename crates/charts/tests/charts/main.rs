//! The charts' own tests: numbers, words, layout and colours of whole scenes.

#[cfg(test)]
mod bob;
#[cfg(test)]
mod catalogue;
#[cfg(test)]
mod colours;
#[cfg(test)]
mod core;
#[cfg(test)]
mod designer;
#[cfg(test)]
mod echoes;
#[cfg(test)]
mod edges;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod ground;
#[cfg(test)]
mod grounds;
#[cfg(test)]
mod in_true;
#[cfg(test)]
mod multiples;
#[cfg(test)]
mod numbers;
#[cfg(test)]
mod reach;
#[cfg(test)]
mod scenes;
#[cfg(test)]
mod scripts;
#[cfg(test)]
mod seabed;
#[cfg(test)]
mod silence;
#[cfg(test)]
mod silt;
#[cfg(test)]
mod silt_states;
#[cfg(test)]
mod sound;
#[cfg(test)]
mod states;
#[cfg(test)]
mod told;
#[cfg(test)]
mod two_soundings;
#[cfg(test)]
mod waterline;
