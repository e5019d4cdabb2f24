//! One suite over both stores: what holds for a file must hold for a database.

// Helpers of tests may say "this can't fail" as tests may.
#![allow(clippy::unwrap_used, clippy::panic)]

mod begin;
mod file;
mod freeze;
mod leases;
mod life;
mod limits;
mod model;
mod notices;
mod old;
mod races;
mod redacted;
mod rows;
mod server;
mod view;

use std::path::Path;
use std::sync::LazyLock;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use orderctl_checkout::ledger::{
    self, Admission, Attempt, ConnectOptions, Intent, Ledger, Owner, RecordedOrder,
    RecordedParameter, RecordedRequest, RecordedValue, Settlement, State,
};
use orderctl_core::{AttemptId, Command, Method, Mode, Money, ProviderKind};
use serde_json::json;

use crate::support::cluster;

/// A fresh, empty ledger, and how to reach it: every call is a connection of its own.
pub(crate) struct Place {
    url: String,
    _folder: Option<tempfile::TempDir>,
}

impl Place {
    fn open(&self) -> Box<dyn Ledger> {
        open(&self.url)
    }
}

/// A ledger in a world without environment variables and without a home.
pub(crate) fn open(url: &str) -> Box<dyn Ledger> {
    ledger::open(
        Some(url),
        Path::new("/nowhere"),
        ConnectOptions { variable: &|_| None, home: None, subscriptions: &[] },
    )
    .unwrap()
}

fn file() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("state/ledger.db").display());
    Place { url, _folder: Some(folder) }
}

fn database() -> Place {
    Place { url: cluster::shared().fresh_database(), _folder: None }
}

/// Runs each of these functions of a module over both stores.
macro_rules! over_both_stores {
    ($($test:ident),* $(,)?) => {
        mod sqlite {
            $(#[test] fn $test() { super::$test(&super::super::file()); })*
        }
        mod postgres {
            $(#[test]
            #[cfg_attr(not(postgres_server), ignore = "needs a PostgreSQL server: CONTRIBUTING.md says how")]
            fn $test() { super::$test(&super::super::database()); })*
        }
    };
}
use over_both_stores;

/// The version of the schema.
const NEWEST: i64 = 15;

static OWNER: LazyLock<Owner> = LazyLock::new(|| Owner::named("runner-1.example", 4711));
static OTHER: LazyLock<Owner> = LazyLock::new(|| Owner::named("runner-2.example", 4712));

/// So many seconds after the beginning of the story.
fn at(seconds: i64) -> Timestamp {
    let start: Timestamp = "2026-03-01T12:00:00Z".parse().unwrap();
    start + SignedDuration::from_secs(seconds)
}

fn money(text: &str) -> Money {
    text.parse().unwrap()
}

fn id(text: impl AsRef<str>) -> AttemptId {
    text.as_ref().parse().unwrap()
}

/// A charge of 5.00 EUR without a key.
fn intent(attempt: &str, order: &str) -> Intent {
    Intent {
        attempt: id(attempt),
        key: None,
        fingerprint: ledger::fingerprint(
            "billmanager",
            "robot@acme.example",
            "cart.pay",
            &[("order", order)],
        ),
        command: Command::CartPay,
        profile: "acme".into(),
        provider: ProviderKind::Billmanager,
        account: "robot@acme.example".into(),
        mode: Mode::Test,
        charge: true,
        amount: Some(money("5.00EUR")),
        requests: vec![RecordedRequest {
            method: Method::Post,
            url: "https://panel.example/billmgr".into(),
            parameters: vec![parameter("order", order), parameter("authinfo", "***")],
        }],
        recorded: RecordedOrder {
            order: RecordedValue::of(&json!({"z": 1, "a": [2]})).unwrap(),
            snapshot: RecordedValue::default(),
            endpoint: Some("https://panel.example/billmgr".into()),
            origin: orderctl_checkout::ledger::Origin::default(),
        },
        owner: OWNER.clone(),
        time_limit: Duration::ZERO,
        again: false,
        max_spend: None,
        max_spend_30d: None,
    }
}

fn parameter(name: &str, value: &str) -> RecordedParameter {
    RecordedParameter { name: name.into(), values: vec![value.into()] }
}

fn keyed(attempt: &str, order: &str, key: &str) -> Intent {
    Intent { key: Some(key.into()), ..intent(attempt, order) }
}

fn limited(attempt: &str, order: &str, limit: &str) -> Intent {
    Intent { max_spend: Some(money(limit)), ..intent(attempt, order) }
}

/// The one line that tests compare answers by.
fn word(begun: &Admission) -> String {
    match begun {
        Admission::Go(attempt) => format!("go {}", attempt.attempt),
        Admission::Replay(attempt) => format!("replay {}", attempt.attempt),
        Admission::FindFirst(attempt) => format!("find first {}", attempt.attempt),
        Admission::Busy(attempt) => format!("busy {}", attempt.attempt),
        Admission::Unsettled(attempt) => format!("unsettled {}", attempt.attempt),
        Admission::Duplicate(attempt) => format!("duplicate {}", attempt.attempt),
        Admission::Conflict(attempt) => format!("conflict {}", attempt.attempt),
        Admission::Frozen(freeze) => format!("frozen: {}", freeze.reason.as_deref().unwrap_or("-")),
        Admission::OverLimit { spent, reserved, limit, .. } => {
            format!("over limit: {spent} + {reserved} of {limit}")
        }
        Admission::OtherCurrency { found, limit, .. } => {
            format!("other currency: {found} of {limit}")
        }
        Admission::UnknownAmount { limit, earlier, .. } => {
            format!(
                "unknown amount: {} of {limit}",
                earlier.as_ref().map_or("this", AttemptId::as_str)
            )
        }
    }
}

fn begin(ledger: &dyn Ledger, intent: &Intent, now: Timestamp) -> String {
    word(&ledger.begin(intent, now).unwrap())
}

/// Brings an attempt that was begun to this state.
fn bring(ledger: &dyn Ledger, attempt: &str, state: State, now: Timestamp) -> Attempt {
    let attempt = &id(attempt);
    if !matches!(state, State::Intended | State::NotSent) {
        ledger.sent(attempt, now.into()).unwrap();
    }
    match state {
        State::Intended | State::Sent => {}
        State::Absent => {
            ledger.settle(attempt, &Settlement::of(State::Unknown), now).unwrap();
            ledger.settle(attempt, &Settlement::of(State::Absent), now).unwrap();
        }
        settled => {
            ledger.settle(attempt, &Settlement::of(settled), now).unwrap();
        }
    }
    ledger.get(attempt).unwrap().unwrap()
}
