//! What a program may do after a failure, without a person: whether the same command may run again, and
//! which command is next.

use serde::{Deserialize, Serialize};

use crate::code;
use orderctl_core::error::{Code, Error, Kind};
use orderctl_core::{AttemptId, Remedy};

/// Whether the command that failed may be run again as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Retry {
    /// Yes: nothing was placed, or the ledger tells what was.
    Safe,
    /// Not before the ledger, or the provider, was asked what became of it.
    AfterReconcile,
    /// No: it fails again, or does again what was done, until a person changes something.
    Never,
}

impl Retry {
    /// All answers.
    pub const ALL: [Self; 3] = [Self::Safe, Self::AfterReconcile, Self::Never];
}

/// What a program may do after a failure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextStep {
    /// Whether the command that failed may be run again as it is.
    pub retry: Retry,
    /// The command to run next as an argument list; none where no command helps.
    pub next: Option<Vec<String>>,
}

impl NextStep {
    /// What to do after this error; the command is without the words in front of its verb.
    pub fn after(error: &Error) -> Self {
        Self { retry: retry(error), next: next(error) }
    }

    /// What to do about an attempt whose outcome is not known.
    pub fn looking_up(attempt: &AttemptId) -> Self {
        let words = ["ledger", "reconcile", attempt.as_str()].map(str::to_owned);
        Self { retry: Retry::AfterReconcile, next: Some(words.to_vec()) }
    }

    /// The same with these words in front of the command: the program, and what makes it meet the same
    /// accounts.
    #[must_use]
    pub fn behind(self, program: &[String]) -> Self {
        Self { next: self.next.map(|words| [program, &words].concat()), ..self }
    }
}

/// Whether the command that failed with this error may be run again.
fn retry(error: &Error) -> Retry {
    match (error.kind(), error.reason()) {
        (Kind::Unreachable | Kind::RateLimited, _)
        | (Kind::Guard, Some(Code::IdempotencyInFlight)) => Retry::Safe,
        // No command finds it: a program would look it up without an end.
        (Kind::Unknown, _) if is_for_a_person(error) => Retry::Never,
        (Kind::Unknown, _) => Retry::AfterReconcile,
        (Kind::Internal | Kind::Interrupted, _) if error.attempt().is_some() => {
            Retry::AfterReconcile
        }
        // The wait is over, or was ended, and nothing was ordered in this run.
        (Kind::Interrupted | Kind::Pending, _) if error.attempt().is_none() => Retry::Safe,
        _ => Retry::Never,
    }
}

/// True if only a person can find out what became of the attempt, or of a change that no command shows.
fn is_for_a_person(error: &Error) -> bool {
    let is_to_resolve = |remedy: &Remedy| matches!(remedy, Remedy::ResolveAttempt(_));
    let nothing_shows_it = error.attempt().is_none() && error.next_words().is_empty();
    nothing_shows_it || error.remedies().iter().any(is_to_resolve)
}

/// The arguments of the command to run next, behind those of the program itself; nothing where no
/// command helps.
fn next(error: &Error) -> Option<Vec<String>> {
    let words = |words: &[&str]| Some(words.iter().map(|&word| word.to_owned()).collect());
    if !error.next_words().is_empty() {
        return Some(error.next_words().to_vec());
    }
    if let Some(attempt) = error.attempt() {
        let is_to_look_up = |remedy: &Remedy| matches!(remedy, Remedy::ReconcileAttempt(_));
        let looks_up =
            retry(error) == Retry::AfterReconcile || error.remedies().iter().any(is_to_look_up);
        return words(&["ledger", if looks_up { "reconcile" } else { "show" }, attempt.as_str()]);
    }
    let by_code = match error.reason() {
        Some(Code::MaxSpend | Code::MaxSpend30d) => words(&["ledger", "reconcile", "--all"]),
        Some(&code::NO_DEFAULT | &code::UNKNOWN_PROFILE) => words(&["profile", "list"]),
        Some(Code::NoAttempt) => words(&["ledger", "list"]),
        Some(Code::Period | Code::NoTariffs | Code::NoProducts) => words(&["tariff", "list"]),
        Some(Code::EmptyCart) => words(&["cart", "list"]),
        _ => None,
    };
    by_code.or_else(|| error.remedies().iter().find_map(command))
}

/// The command that an advice consists of, if it only reads.
fn command(remedy: &Remedy) -> Option<Vec<String>> {
    let words: &[&str] = match remedy {
        Remedy::ListServices => &["service", "list"],
        Remedy::PaymentMethod => &["paymethod", "list"],
        Remedy::ShowCombo(id) => &["combo", "show", id],
        Remedy::ShowAttempt(id) | Remedy::ResolveAttempt(id) => &["ledger", "show", id.as_str()],
        Remedy::ReconcileAttempt(id) => &["ledger", "reconcile", id.as_str()],
        Remedy::ReconcileAll => &["ledger", "reconcile", "--all"],
        Remedy::ListAttempts | Remedy::LedgerOnceBack => &["ledger", "list"],
        _ => return None,
    };
    Some(words.iter().map(|&word| word.to_owned()).collect())
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
                    (Kind::Unknown, Some(_)) => Retry::AfterReconcile,
                    (Kind::Internal | Kind::Interrupted, Some(_)) => Retry::AfterReconcile,
                    _ => Retry::Never,
                };
                assert_eq!(retry(&error), expected, "{kind:?} {attempt:?}");
                let next = next(&error);
                assert_eq!(next.is_some(), attempt.is_some(), "{kind:?}: {next:?}");
            }
        }
    }

    /// A program that is told to look first must be able to, and must come to an end.
    #[test]
    fn what_is_to_be_looked_at_first_is_looked_at_by_a_command_that_ends() {
        let lost = || Error::new(Kind::Unknown, "x");
        let told = |error: &Error| (retry(error), next(error).unwrap_or_default().join(" "));
        assert_eq!(told(&lost()), (Retry::Never, String::new()), "nothing shows it");
        let shown = lost().next(["contact", "list", "--customer-id", "7"]);
        let list = "contact list --customer-id 7".to_owned();
        assert_eq!(told(&shown), (Retry::AfterReconcile, list));
        let id: orderctl_core::AttemptId = "a1".parse().unwrap();
        let raw = lost().of_attempt(&id).remedy(Remedy::ResolveAttempt(id.clone()));
        assert_eq!(told(&raw), (Retry::Never, "ledger show a1".to_owned()));
    }

    #[test]
    fn advice_that_is_a_command_is_the_next_one() {
        let told = |error: Error| next(&error).unwrap_or_default().join(" ");
        let refused = || Error::new(Kind::Refused, "x");
        assert_eq!(told(refused().remedy(Remedy::ListServices)), "service list");
        assert_eq!(told(refused().remedy(Remedy::ShowCombo("7".into()))), "combo show 7");
        assert_eq!(told(refused().remedy(Remedy::PayForLine("7".into()))), "", "it would pay");
        let id: orderctl_core::AttemptId = "a1".parse().unwrap();
        let conflict = || Error::guard("x").code(Code::IdempotencyConflict).of_attempt(&id);
        assert_eq!(told(conflict()), "ledger show a1");
        let open = conflict().remedy(Remedy::ReconcileAttempt(id.clone()));
        assert_eq!(told(open), "ledger reconcile a1");
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
