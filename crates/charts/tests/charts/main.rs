//! The charts' own tests: numbers, words, layout and colours of whole scenes.

#[cfg(test)]
mod catalogue;
#[cfg(test)]
mod colours;
#[cfg(test)]
mod edges;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod grounds;
#[cfg(test)]
mod numbers;
#[cfg(test)]
mod scenes;
#[cfg(test)]
mod scripts;
#[cfg(test)]
mod silence;
#[cfg(test)]
mod silt;
#[cfg(test)]
mod states;
#[cfg(test)]
mod told;
