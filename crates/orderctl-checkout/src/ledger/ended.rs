//! How a run ended, in a word: what its user was told at last.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use orderctl_core::error::Kind;
use orderctl_core::{PaymentState, UnknownWord};

/// How a run ended. In JSON and in the ledger it is one word: `done`, or the kind's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Ended {
    /// What was asked for is done.
    #[default]
    Done,
    /// With something of this kind to tell; with [`Kind::Pending`], what was asked for is accepted.
    With(Kind),
}

impl Ended {
    /// How a run ends whose order is placed and in this state.
    #[must_use]
    pub const fn of_payment(payment: PaymentState) -> Self {
        match payment {
            PaymentState::Paid => Self::Done,
            PaymentState::Pending => Self::With(Kind::Pending),
        }
    }

    /// The kind of what there was to tell, if there was anything.
    #[must_use]
    pub const fn kind(self) -> Option<Kind> {
        match self {
            Self::Done => None,
            Self::With(kind) => Some(kind),
        }
    }

    /// The word in the ledger and in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::With(kind) => kind.name(),
        }
    }
}

impl fmt::Display for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Ended {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let kinds = Kind::ALL.into_iter().map(Self::With);
        std::iter::once(Self::Done)
            .chain(kinds)
            .find(|ended| ended.name() == text)
            .ok_or_else(|| UnknownWord::of("ending", text))
    }
}

impl Serialize for Ended {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ending_has_a_word_of_its_own() {
        for ended in Kind::ALL.into_iter().map(Ended::With).chain([Ended::Done]) {
            assert_eq!(ended.name().parse(), Ok(ended));
        }
        assert!("8".parse::<Ended>().is_err());
    }
}
