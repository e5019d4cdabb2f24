//! What a program may do after a failure, without a person: whether the same command may run again, and
//! which command is next.

use serde::Serialize;

use crate::code;
use orderctl_core::error::{Code, Error, Kind};

/// Whether the command that failed may be run again as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Retry {
    /// Yes: nothing was placed, or the ledger tells what was.
    Safe,
    /// Not before the ledger, or the provider, was asked what became of it.
    AfterReconcile,
    /// No: it fails again, or does again what was done, until a person changes something.
    Never,
}

/// Whether the command that failed with this error may be run again.
pub fn retry(error: &Error) -> Retry {
    match (error.kind(), error.reason()) {
        (Kind::Unreachable | Kind::RateLimited, _)
        | (Kind::Guard, Some(Code::IdempotencyInFlight)) => Retry::Safe,
        (Kind::Unknown, _) => Retry::AfterReconcile,
        (Kind::Internal | Kind::Interrupted, _) if error.attempt().is_some() => {
            Retry::AfterReconcile
        }
        // The wait is over, or was ended, and nothing was ordered in this run.
        (Kind::Interrupted | Kind::Pending, _) if error.attempt().is_none() => Retry::Safe,
        _ => Retry::Never,
    }
}

/// The arguments of the command to run next, behind those of the program itself; nothing where no
/// command helps.
pub fn next(error: &Error) -> Option<Vec<String>> {
    let words = |words: &[&str]| Some(words.iter().map(|&word| word.to_owned()).collect());
    match (retry(error), error.attempt(), error.reason()) {
        (Retry::AfterReconcile, Some(attempt), _) => {
            words(&["ledger", "reconcile", attempt.as_str()])
        }
        (_, Some(attempt), _) => words(&["ledger", "show", attempt.as_str()]),
        (_, None, Some(Code::MaxSpend | Code::MaxSpend30d)) => {
            words(&["ledger", "reconcile", "--all"])
        }
        (_, None, Some(&code::NO_PROFILE)) => words(&["profile", "init"]),
        (_, None, Some(&code::NO_DEFAULT | &code::UNKNOWN_PROFILE)) => words(&["profile", "list"]),
        (_, None, Some(Code::NoAttempt)) => words(&["ledger", "list"]),
        (_, None, Some(Code::Period | Code::NoTariffs | Code::NoProducts)) => {
            words(&["tariff", "list"])
        }
        (_, None, Some(Code::EmptyCart)) => words(&["cart", "list"]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a program that obeys `retry` would do to an order.
    #[test]
    fn no_kind_of_error_lets_a_program_order_twice() {
        for kind in Kind::ALL {
            for attempt in [None, Some("a1")] {
                let error = Error::new(kind, "x");
                let error = attempt.map_or(error, |id: &str| {
                    Error::new(kind, "x").of_attempt(&id.parse().unwrap())
                });
                let expected = match (kind, attempt) {
                    (Kind::Unreachable | Kind::RateLimited, _) => Retry::Safe,
                    (Kind::Interrupted | Kind::Pending, None) => Retry::Safe,
                    (Kind::Unknown, _) => Retry::AfterReconcile,
                    (Kind::Internal | Kind::Interrupted, Some(_)) => Retry::AfterReconcile,
                    _ => Retry::Never,
                };
                assert_eq!(retry(&error), expected, "{kind:?} {attempt:?}");
                let next = next(&error);
                assert_eq!(next.is_some(), attempt.is_some(), "{kind:?}: {next:?}");
            }
        }
    }

    #[test]
    fn a_run_that_meets_another_may_try_again_and_a_conflict_may_not() {
        let guard = |code| Error::guard("x").code(code).of_attempt(&"a1".parse().unwrap());
        assert_eq!(retry(&guard(Code::IdempotencyInFlight)), Retry::Safe);
        assert_eq!(retry(&guard(Code::IdempotencyConflict)), Retry::Never);
        assert_eq!(retry(&guard(Code::Duplicate)), Retry::Never);
        let unknown = Error::new(Kind::Unknown, "x").of_attempt(&"a1".parse().unwrap());
        assert_eq!(next(&unknown).unwrap(), ["ledger", "reconcile", "a1"]);
        assert_eq!(next(&guard(Code::Duplicate)).unwrap(), ["ledger", "show", "a1"]);
    }
}
