## Zwei Lotungen.
