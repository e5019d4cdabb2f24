//! Checkout itself, with a clock that the test holds and a provider that does as it is told.

mod checkout;
mod clock;
mod equal;
mod others;
mod payment;
mod prior;
mod scenario;
mod scripted_purchase;
mod there;
mod uptime;
mod zombie;

// One clock for the tests of every crate.
#[path = "../../../../tests/it/support/clock.rs"]
mod fake_clock;

use std::time::Duration;

use jiff::Timestamp;

use crate::ledger::{Attempt, Owner, RecordedOrder, State};
use orderctl_core::{Command, Mode, ProviderKind};
use scenario::{HOUR, Host, Scenario, policy};
use scripted_purchase::{
    Answers, ScriptedPurchase, Shows, five, no_answer, nothing, taken, there, unsure,
};

/// So many seconds after the beginning.
pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + seconds).unwrap()
}

/// An attempt at a charge of 5.00 EUR that was written down at the beginning, without a lease.
pub(crate) fn attempt(id: &str, state: State) -> Attempt {
    Attempt {
        attempt: id.parse().unwrap(),
        key: None,
        fingerprint: "one order".into(),
        state,
        command: Command::CartPay,
        profile: "acme".into(),
        provider: ProviderKind::Billmanager,
        account: "ada".into(),
        mode: Mode::Test,
        charge: true,
        amount: Some(five()),
        created: at(0),
        sent: None,
        sent_uptime: None,
        settled: None,
        lease_until: None,
        owner: Owner::named("one.example", 1),
        requests: Vec::new(),
        recorded: RecordedOrder::default(),
        payment: None,
        result: None,
        ended: None,
        error: None,
        probes: Vec::new(),
        note: None,
        decided_by: None,
        time_limit: Duration::ZERO,
        late_of: None,
    }
}
