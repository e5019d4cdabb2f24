//! Whether an order may be placed now: a pure function from what the ledger knows to an answer.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use rust_decimal::Decimal;

use super::attempt::{Attempt, Intent, State};
use super::{Freeze, lease};
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{AttemptId, Money, PaymentState};

#[cfg(test)]
mod tests;

/// How long an equal order counts as a likely slip of the hand.
pub const DUPLICATE_WINDOW: SignedDuration = SignedDuration::from_mins(10);

/// A time over which spending is limited, up to now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpendWindow {
    /// Any 24 hours.
    Day,
    /// Any 30 days.
    Month,
}

impl SpendWindow {
    /// All of them, the shortest first.
    pub const ALL: [Self; 2] = [Self::Day, Self::Month];

    /// 24 hours, or 30 days.
    #[must_use]
    pub const fn length(self) -> SignedDuration {
        match self {
            Self::Day => SignedDuration::from_hours(24),
            Self::Month => SignedDuration::from_hours(24 * 30),
        }
    }

    /// The code of an order that would exceed it.
    #[must_use]
    pub const fn code(self) -> Code {
        match self {
            Self::Day => Code::MaxSpend,
            Self::Month => Code::MaxSpend30d,
        }
    }
}

impl fmt::Display for SpendWindow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Day => "24 hours",
            Self::Month => "30 days",
        })
    }
}

/// What the ledger answers to an order that is about to be placed.
#[derive(Clone, Debug, PartialEq)]
pub enum Admission {
    /// It is written down and this process owns it: say [`sent`](super::Ledger::sent), then send.
    Go(Attempt),
    /// This key's order was placed: here is the record.
    Replay(Attempt),
    /// This key's outcome is unknown and nobody is at work on it: take it over and look for the order.
    FindFirst(Attempt),
    /// Somebody is using this key.
    Busy(Attempt),
    /// No key, and an equal order is not settled.
    Unsettled(Attempt),
    /// No key, and an equal charge was placed a moment ago.
    Duplicate(Attempt),
    /// This key was used for another order.
    Conflict(Attempt),
    /// Every charge is stopped.
    Frozen(Freeze),
    /// A spending limit of the profile would be exceeded.
    OverLimit {
        /// The time over which the limit counts.
        window: SpendWindow,
        /// What was placed and paid in it.
        spent: Money,
        /// What is held for attempts that are not settled, and for orders that are not paid.
        reserved: Money,
        /// The most that the profile may spend in that time.
        limit: Money,
    },
    /// An amount of another currency than the limit's: it can't be compared.
    OtherCurrency {
        /// The time over which the limit counts.
        window: SpendWindow,
        /// The amount, of this order or of one in that time.
        found: Money,
        /// The most that the profile may spend in that time.
        limit: Money,
    },
    /// There is a limit, and an amount is not known: nobody can say whether it fits.
    UnknownAmount {
        /// The time over which the limit counts.
        window: SpendWindow,
        /// The most that the profile may spend in that time.
        limit: Money,
        /// The attempt of that time whose amount is missing; none if it is this order's.
        earlier: Option<AttemptId>,
    },
}

/// Charges of one profile that count towards its limit and are alike in state and amount.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Spending {
    pub(super) state: State,
    pub(super) payment: Option<PaymentState>,
    pub(super) amount: Option<Money>,
    pub(super) count: u32,
    /// One of them, to be named.
    pub(super) example: AttemptId,
}

/// What counts towards a spending limit.
#[derive(Clone, Debug, PartialEq)]
pub enum Spent {
    /// All of it, in the limit's currency.
    Sums {
        /// What was placed and paid.
        spent: Money,
        /// What is held for attempts that are not settled, and for orders that are not paid.
        reserved: Money,
    },
    /// The amount of this attempt is not known.
    UnknownAmount(AttemptId),
    /// An amount is in another currency.
    OtherCurrency(Money),
}

/// What the ledger knows that matters to an intent. Intents of dead owners are settled before.
#[derive(Debug, Default)]
pub(super) struct Facts {
    /// The newest attempt of the same key.
    pub(super) of_key: Option<Attempt>,
    /// Without a key: an unsettled attempt of the same fingerprint.
    pub(super) unsettled: Option<Attempt>,
    /// Without a key: an equal charge that was placed within [`DUPLICATE_WINDOW`].
    pub(super) placed: Option<Attempt>,
    /// What stops charges, for an order that is one.
    pub(super) frozen: Option<Freeze>,
    /// For each limit of the order: what counts towards it.
    pub(super) spent: Vec<(SpendWindow, Spent)>,
}

/// Why this order may not go now; nothing if it may.
pub(super) fn decide(intent: &Intent, facts: Facts, now: Timestamp) -> Result<Option<Admission>> {
    let Facts { of_key, unsettled, placed, frozen, spent } = facts;
    if let Some(earlier) = of_key
        && let Some(answer) = same_key(intent, earlier, now)
    {
        return Ok(Some(answer));
    }
    if let Some(earlier) = unsettled {
        return Ok(Some(Admission::Unsettled(earlier)));
    }
    if let Some(freeze) = frozen {
        return Ok(Some(Admission::Frozen(freeze)));
    }
    match placed {
        Some(earlier) if intent.charge && !intent.again => Ok(Some(Admission::Duplicate(earlier))),
        _ => {
            for (window, spent) in spent {
                let over = over_limit(intent, window, spent)?;
                if over.is_some() {
                    return Ok(over);
                }
            }
            Ok(None)
        }
    }
}

/// The newest attempt of a key decides for all of them: no further one is begun unless every
/// earlier one came to nothing and has the same fingerprint.
fn same_key(intent: &Intent, earlier: Attempt, now: Timestamp) -> Option<Admission> {
    if earlier.fingerprint != intent.fingerprint {
        return Some(Admission::Conflict(earlier));
    }
    match earlier.state {
        State::Placed => Some(Admission::Replay(earlier)),
        State::Refused | State::NotSent | State::Absent => None,
        State::Intended | State::Sent | State::Unknown => Some(if lease::is_live(&earlier, now) {
            Admission::Busy(earlier)
        } else {
            Admission::FindFirst(earlier)
        }),
    }
}

fn over_limit(intent: &Intent, window: SpendWindow, spent: Spent) -> Result<Option<Admission>> {
    let Some(limit) = intent.limit(window) else {
        return Ok(None);
    };
    let unknown =
        |earlier| Ok(Some(Admission::UnknownAmount { window, limit: limit.clone(), earlier }));
    let other = |found: &Money| {
        Ok(Some(Admission::OtherCurrency { window, found: found.clone(), limit: limit.clone() }))
    };
    let Some(amount) = &intent.amount else { return unknown(None) };
    if amount.currency() != limit.currency() {
        return other(amount);
    }
    let (spent, reserved) = match spent {
        Spent::Sums { spent, reserved } => (spent, reserved),
        Spent::UnknownAmount(attempt) => return unknown(Some(attempt)),
        Spent::OtherCurrency(found) => return other(&found),
    };
    let total =
        spent.plus(&reserved).and_then(|sum| sum.plus(&magnitude(amount))).ok_or_else(huge)?;
    // Of one currency by now, so that "no answer" can't come; if it did, it must not mean yes.
    Ok((total.exceeds(limit) != Some(false)).then(|| Admission::OverLimit {
        window,
        spent,
        reserved,
        limit: limit.clone(),
    }))
}

/// Adds up what counts towards a limit.
pub(super) fn sums(limit: &Money, groups: &[Spending]) -> Result<Spent> {
    let mut spent = nothing(limit)?;
    let mut reserved = nothing(limit)?;
    for group in groups {
        let Some(each) = &group.amount else {
            return Ok(Spent::UnknownAmount(group.example.clone()));
        };
        if each.currency() != limit.currency() {
            return Ok(Spent::OtherCurrency(each.clone()));
        }
        let pending = group.payment == Some(PaymentState::Pending);
        let is_spent = group.state == State::Placed && !pending;
        let sum = if is_spent { &mut spent } else { &mut reserved };
        *sum =
            magnitude(each).times(group.count).and_then(|all| sum.plus(&all)).ok_or_else(huge)?;
    }
    Ok(Spent::Sums { spent, reserved })
}

/// A sign must never raise what a limit allows: some providers write what is owed below zero.
fn magnitude(amount: &Money) -> Money {
    amount.abs()
}

/// Zero, with the limit's digits.
pub(super) fn nothing(limit: &Money) -> Result<Money> {
    let zero = Decimal::new(0, limit.amount().scale()).to_string();
    Money::new(&zero, limit.currency()).map_err(|error| huge().because(error))
}

fn huge() -> Error {
    Error::guard("the spent amounts are too large to add up")
}
