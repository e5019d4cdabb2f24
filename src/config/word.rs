//! Words of a type that serde reads, with the list of them for errors and the schema.

use std::fmt::Display;

use serde::Deserialize;
use serde::de::value::StrDeserializer;

/// The words that a type knows.
pub(super) fn known<T: Deserialize<'static>>() -> &'static [&'static str] {
    word::<T>("").err().map_or(&[], |Unknown(known)| known)
}

/// Reads a word.
///
/// # Errors
/// With the words that the type knows, for another one.
pub(super) fn word<'w, T: Deserialize<'w>>(text: &'w str) -> Result<T, Unknown> {
    T::deserialize(StrDeserializer::new(text))
}

/// serde's error for a word that a type does not know, with the words that it knows.
#[derive(Debug)]
pub(super) struct Unknown(pub(super) &'static [&'static str]);

impl serde::de::Error for Unknown {
    /// A word can be wrong in no other way than by being unknown.
    fn custom<T: Display>(_: T) -> Self {
        Self(&[])
    }

    fn unknown_variant(_: &str, known: &'static [&'static str]) -> Self {
        Self(known)
    }
}

impl Display for Unknown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "not one of {}", self.0.join(", "))
    }
}

impl std::error::Error for Unknown {}
