//! The exit codes of the program: the one table from how a run ended to a number and what it tells.

use orderctl_checkout::ledger::Ended;
use orderctl_core::error::Kind;
use serde::Serializer;
use serde::ser::SerializeMap as _;

/// What a run can end with that has an exit code.
pub trait ExitCode {
    /// The process's exit code.
    fn exit_code(self) -> u8;
}

impl ExitCode for Kind {
    fn exit_code(self) -> u8 {
        match self {
            Self::Internal => 1,
            Self::Usage => 2,
            Self::Config => 3,
            Self::Credentials => 4,
            Self::Refused => 5,
            Self::Unreachable => 6,
            Self::Unknown => 7,
            Self::Pending => 8,
            Self::Guard => 9,
            Self::RateLimited => 10,
            Self::Interrupted => 130,
        }
    }
}

impl ExitCode for Ended {
    fn exit_code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::With(kind) => kind.exit_code(),
        }
    }
}

/// How a run ended that has this exit code; nothing if it is none of this table.
pub fn ended(code: u8) -> Option<Ended> {
    let kinds = Kind::ALL.into_iter().map(Ended::With);
    std::iter::once(Ended::Done).chain(kinds).find(|ended| ended.exit_code() == code)
}

/// An end in JSON: its exit code.
pub mod number {
    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serializer};

    use super::{Ended, ExitCode as _};

    /// Writes the number.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(ended: &Ended, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(ended.exit_code())
    }

    /// Reads the number.
    ///
    /// # Errors
    /// When it is no number, or no exit code of this program.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Ended, D::Error> {
        let code = u8::deserialize(deserializer)?;
        super::ended(code).ok_or_else(|| D::Error::custom(format!("{code} is no exit code")))
    }
}

/// A kind in JSON as error documents have it: `kind`, and its `exit_code`.
///
/// # Errors
/// Those of the serializer.
pub fn kind_and_code<S: Serializer>(kind: &Kind, serializer: S) -> Result<S::Ok, S::Error> {
    let mut members = serializer.serialize_map(Some(2))?;
    members.serialize_entry("kind", kind.name())?;
    members.serialize_entry("exit_code", &kind.exit_code())?;
    members.end()
}

/// What the exit code of this kind tells a user, in one line.
pub const fn meaning(kind: Kind) -> &'static str {
    match kind {
        Kind::Internal => "internal error",
        Kind::Usage => "wrong usage, or values missing and nobody to ask",
        Kind::Config => "configuration",
        Kind::Credentials => "credentials missing or refused",
        Kind::Refused => "the provider refused",
        Kind::Unreachable => {
            "provider not reached or broken: nothing was placed, safe to run again"
        }
        Kind::Unknown => "outcome unknown: do not run again before you have looked",
        Kind::Pending => "accepted, still pending when the wait ended",
        Kind::Guard => "refused by a guard: price, limit, duplicate, profile, or not confirmed",
        Kind::RateLimited => "rate limited by the provider",
        Kind::Interrupted => "interrupted",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_script_can_tell_every_kind_from_its_exit_code() {
        let codes: BTreeSet<u8> = Kind::ALL.iter().map(|kind| kind.exit_code()).collect();
        assert_eq!(codes.len(), Kind::ALL.len());
        assert!(!codes.contains(&0), "0 is for what is done");
        assert!(Kind::ALL.iter().all(|kind| ended(kind.exit_code()) == Some(Ended::With(*kind))));
        assert_eq!((ended(0), ended(77)), (Some(Ended::Done), None));
    }
}
