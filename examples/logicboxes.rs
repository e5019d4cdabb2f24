//! What a reseller sells: a client of the `LogicBoxes` API without the command line, at the sandbox.
#![allow(clippy::disallowed_macros, reason = "an example shows what it does")]

use std::sync::Arc;
use std::time::Duration;

use orderctl_core::http::Http;
use orderctl_core::{Secret, SystemClock};
use orderctl_logicboxes::{Format, RenewTerm, Reseller, Settings};

pub(crate) fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = orderctl_sandbox::start(orderctl_sandbox::Options::default())?;
    let clock = Arc::new(SystemClock);
    let settings = Settings {
        url: sandbox.logicboxes_url(), // or TEST_URL, LIVE_URL
        auth_userid: "100001".into(),
        api_key: Secret::new("sandbox-key"),
        format: Format::Json,
        renew_term: RenewTerm::default(),
        tax: None,
    };
    let http = Http::new(Duration::from_secs(30), clock.clone());
    let reseller = Reseller::new(settings, http, clock);

    for plan in reseller.priced_plans(None)?.plans {
        println!("{} {}", plan.id, plan.name);
    }
    Ok(())
}
