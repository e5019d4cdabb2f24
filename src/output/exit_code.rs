//! The exit codes of the program: the one table from how a run ended to a number and what it tells.

use orderctl_checkout::ledger::Ended;
use orderctl_core::error::Kind;

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

/// The kind that has this exit code; none for 0.
pub fn kind_of(code: u8) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| kind.exit_code() == code)
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
        assert!(Kind::ALL.iter().all(|kind| kind_of(kind.exit_code()) == Some(*kind)));
    }
}
