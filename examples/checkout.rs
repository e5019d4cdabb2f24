//! One order through checkout, asked for twice: the second time it is told again, not placed.
#![allow(clippy::disallowed_macros, reason = "an example shows what it does")]

use std::sync::Arc;
use std::time::Duration;

use orderctl_billmanager::{AddOrder, OrderNow, Panel, Settings};
use orderctl_checkout::guard::{Ceiling, Charges, Confirm, Yes};
use orderctl_checkout::ledger::{self, Attempt, ConnectOptions, Ledger, Liveness, Origin, Owner};
use orderctl_checkout::{
    Charge, CheckoutHost, CheckoutPolicy, Checkpoint, Plan, WaitBudget, place,
};
use orderctl_core::error::Result;
use orderctl_core::http::Http;
use orderctl_core::{Clock, Mode, ProviderKind, Secret, SystemClock};

/// Whom checkout turns to: here, nobody can be asked.
struct Example {
    ledger: Box<dyn Ledger>,
    owner: Owner,
    origin: Origin,
}

impl CheckoutHost for Example {
    fn clock(&self) -> &dyn Clock {
        &SystemClock
    }
    fn ledger(&self) -> &dyn Ledger {
        &*self.ledger
    }
    fn owner(&self) -> &Owner {
        &self.owner
    }
    fn origin(&self) -> &Origin {
        &self.origin
    }
    fn liveness(&self, _: &Owner) -> Liveness {
        Liveness::Unknown
    }
    fn confirm(&self, _: &Plan) -> Result<bool> {
        Ok(false)
    }
    fn confirm_again(&self, _: &Attempt) -> Result<bool> {
        Ok(false)
    }
    fn tell(&self, text: &str) {
        eprintln!("{text}");
    }
    fn warn(&self, text: &str) {
        eprintln!("{text}");
    }
    fn on_checkpoint(&self, _: Checkpoint) {}
}

pub(crate) fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let sandbox = orderctl_sandbox::start(orderctl_sandbox::Options::default())?;
    let settings = Settings::new(sandbox.billmanager_url(), "demo", Secret::new("demo"));
    let panel = Panel::new(settings, Http::new(Duration::from_secs(30), Arc::new(SystemClock)));
    let order = AddOrder::new("vds", 3087, "1".parse()?);

    // What may be charged. A price above the ceiling, or one that is not known, is refused.
    let policy = CheckoutPolicy {
        profile: "example".into(),
        provider: ProviderKind::Billmanager,
        endpoint: sandbox.billmanager_url(),
        mode: Mode::Sandbox,
        account: "demo".into(),
        charges: Charges::Confirm,
        ceilings: vec![Ceiling { amount: "6.00 EUR".parse()?, set_by: "the example".into() }],
        allow: None,
        max_spend: None,
        max_spend_30d: None,
        accept_unknown_price: false,
        confirm: Confirm::Any,
        yes: Yes::Beforehand,
        key: Some("job-4711".into()),
        again: false,
        settle: Duration::from_secs(120),
        time_limits: Duration::from_secs(30).into(),
        settle_after_timeout: Duration::from_secs(600),
        wait: WaitBudget::of(None),
    };
    // Where the intent is durable before the request leaves.
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("ledger.sqlite");
    let ledger = ledger::open(
        None,
        &file,
        ConnectOptions { variable: &|_| None, home: None, subscriptions: &[] },
    )?;
    let host = Example {
        ledger,
        owner: Owner::named("this-machine", std::process::id()),
        origin: Origin::default(),
    };

    for replayed in [false, true] {
        let purchase = OrderNow::new(&panel, &order);
        let placed = place(&host, &policy, Charge::Immediate, &purchase)?;
        println!("attempt {}: {:?}", placed.attempt, placed.receipt);
        assert_eq!(placed.replayed, replayed);
    }
    Ok(())
}
