//! Everything that is wrong with a file, told at once.

use super::raw::Position;
use orderctl_core::error::{Code, Error, Result};

/// How many mistakes are told one by one; the rest are counted.
const MAX_TOLD: usize = 50;

/// The mistakes of a file, each with its place, up to a bound; all are counted.
#[derive(Clone, Debug, Default)]
pub struct Problems {
    told: Vec<(Position, String)>,
    further: u64,
}

impl Problems {
    pub fn add(&mut self, at: Position, text: impl Into<String>) {
        if self.told.len() < MAX_TOLD {
            self.told.push((at, text.into()));
        } else {
            self.further += 1;
        }
    }

    pub(super) fn extend(&mut self, other: &Self) {
        for (at, text) in &other.told {
            self.add(*at, text.clone());
        }
        self.further += other.further;
    }

    /// The same mistakes, so many lines further down.
    pub(super) fn below(mut self, lines: u64) -> Self {
        self.told.iter_mut().for_each(|(at, _)| at.line += lines);
        self
    }

    /// How many mistakes there are, also those that are not kept.
    pub fn count(&self) -> u64 {
        self.told.len() as u64 + self.further
    }

    /// Nothing if there is none, else one error that tells all of them.
    ///
    /// # Errors
    /// Of kind usage, with the code `order_file`.
    pub(super) fn into_result(mut self, file: &str) -> Result<()> {
        let count = self.count();
        if count == 0 {
            return Ok(());
        }
        self.told.sort();
        let mistakes = if count == 1 { "1 mistake" } else { &format!("{count} mistakes") };
        let error = Error::usage(format!("{file} has {mistakes}; nothing was sent"));
        let told = self.told.into_iter().map(|(at, text)| format!("{file}:{at}: {text}"));
        let further = (self.further > 0).then(|| format!("and {} more", self.further));
        Err(told.chain(further).fold(error.code(Code::OrderFile), Error::hint))
    }
}
