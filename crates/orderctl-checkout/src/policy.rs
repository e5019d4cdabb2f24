//! Under whose name and within which bounds something is bought, and what comes of it.

use std::time::Duration;

use super::WaitBudget;
use crate::guard::{AllowList, Ceiling, Charges, Confirm, Yes};
use orderctl_core::{
    AttemptId, Line, Mode, Money, NextTerm, Price, ProviderKind, Request, TimeLimits,
};

/// Under whose name and within which bounds something is bought.
#[derive(Clone, Debug)]
pub struct CheckoutPolicy {
    /// The name of the profile. Spending limits count the orders of this name.
    pub profile: String,
    /// The kind of provider that is ordered from: a part of the order's fingerprint.
    pub provider: ProviderKind,
    /// Which of these providers: its address. Two panels may know the same login.
    pub endpoint: String,
    /// Whether the order is real. It is recorded, and shown where a person is asked.
    pub mode: Mode,
    /// The account that pays, in the provider's words.
    pub account: String,
    /// Whether the profile may charge: never, after a yes, or without one.
    pub charges: Charges,
    /// Where the profile wants a yes to be said.
    pub confirm: Confirm,
    /// Every ceiling that applies. The price must be within all of them.
    pub ceilings: Vec<Ceiling>,
    /// The products that the profile may order, if it may not order all.
    pub allow: Option<AllowList>,
    /// What the profile may spend in any 24 hours.
    pub max_spend: Option<Money>,
    /// What the profile may spend in any 30 days.
    pub max_spend_30d: Option<Money>,
    /// Order even if the price can't be known.
    pub accept_unknown_price: bool,
    /// The yes that was said so far.
    pub yes: Yes,
    /// The user's idempotency key: the same key never places two orders.
    pub key: Option<String>,
    /// The user wants another of what was ordered a moment ago.
    pub again: bool,
    /// How long after a probe a second one is taken for proof that nothing was placed.
    pub settle: Duration,
    /// How long the answer to a request is waited for.
    pub time_limits: TimeLimits,
    /// How long after its sending a request is taken to be under way whose answer did not come in
    /// time, or whose sender died: until then its order is never absent.
    pub settle_after_timeout: Duration,
    /// How long this run may wait: to look for an order that got no answer (without a limit: one
    /// look), and for another process with the same key (without one: a short while).
    pub wait: WaitBudget,
}

/// Whether the request spends money by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charge {
    /// The request spends money: price, limits and confirmation are checked.
    Immediate,
    /// It only prepares a purchase: no price is needed and no yes, but a ceiling that was given is
    /// kept.
    Deferred,
}

/// What will be ordered, for the question, the dry run and the record.
#[derive(Debug)]
pub struct Plan {
    /// Whether the order is real, as the policy says.
    pub mode: Mode,
    /// The name of the profile that orders.
    pub profile: String,
    /// The account that pays, in the provider's words.
    pub account: String,
    /// The positions of the quote; none where no price was asked for.
    pub lines: Vec<Line>,
    /// What is charged at once; nothing where no price was asked for.
    pub due_now: Option<Price>,
    /// The ceilings that can't be held, because the price is not known.
    pub given_up: Vec<Ceiling>,
    /// What follows the term that is ordered.
    pub renewal: Option<NextTerm>,
    /// Where the yes must be said, as the policy has it.
    pub confirm: Confirm,
    /// The charging request, masked when it is shown.
    pub request: Request,
}

/// An order that is placed, by this run or by an earlier one.
#[derive(Debug)]
pub struct Placed<R> {
    /// The attempt that the ledger has it under.
    pub attempt: AttemptId,
    /// What the provider gave for it, now or when it was placed.
    pub receipt: R,
    /// True if it had been placed before, and this run placed nothing.
    pub replayed: bool,
}

/// A place on the way, told to whoever wants to know: tests stop there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checkpoint {
    /// Everything is known and agreed to, and nothing is written.
    Agreed,
    /// The ledger has admitted the order and holds its intent.
    Intended,
    /// It is written that the request leaves now.
    Leaving,
    /// The answer is here, and nothing about it is written yet.
    Answered,
    /// A look for a lost order is written, and nothing that follows from it.
    Probed,
    /// The ledger holds the outcome.
    Settled,
}

impl Checkpoint {
    /// All of them, in the order of the way.
    pub const ALL: [Self; 6] =
        [Self::Agreed, Self::Intended, Self::Leaving, Self::Answered, Self::Probed, Self::Settled];

    /// The checkpoint in one word, lower case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Agreed => "agreed",
            Self::Intended => "intended",
            Self::Leaving => "leaving",
            Self::Answered => "answered",
            Self::Probed => "probed",
            Self::Settled => "settled",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_checkpoint_has_a_name_of_its_own() {
        let mut names = Checkpoint::ALL.map(Checkpoint::name).to_vec();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Checkpoint::ALL.len());
    }
}
