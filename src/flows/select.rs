//! One thing out of those that there are, where none was named. Which there are and what tells them
//! apart, the `resolve_id` of each noun knows.

use crate::args::values;
use crate::prompt::{Choice, Prompter};
use orderctl_core::error::{Error, Result};

/// Things that are read to be offered.
pub const MAX_CHOICES: usize = 500;

/// A thing that is offered: its id, and what else tells it from the others, as far as that is known.
pub fn choice<const N: usize>(id: String, words: [Option<String>; N]) -> Choice {
    let words = words.into_iter().flatten();
    let label = std::iter::once(id.clone()).chain(words).collect::<Vec<_>>().join("  ");
    Choice::new(id, label)
}

/// The id of the thing that a person chooses. `word` is how a script would name it: a flag, or a
/// place.
///
/// # Errors
/// As [`Prompter::select`].
pub fn id(ask: &Prompter, word: &str, question: &str, choices: &[Choice]) -> Result<u64> {
    values::id(&ask.select(word, question, choices)?).map_err(Error::usage)
}
