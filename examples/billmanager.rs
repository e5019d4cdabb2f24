//! What a panel sells, and what an order would cost: a client of BILLmanager 6 without the command
//! line, at the sandbox.
#![allow(clippy::disallowed_macros, reason = "an example shows what it does")]

use std::sync::Arc;
use std::time::Duration;

use orderctl_billmanager::{AddOrder, AddToCart, Panel, Settings};
use orderctl_core::http::Http;
use orderctl_core::{Purchase as _, Secret, SystemClock};

pub(crate) fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = orderctl_sandbox::start(orderctl_sandbox::Options::default())?;
    let settings = Settings::new(sandbox.billmanager_url(), "demo", Secret::new("demo"));
    let panel = Panel::new(settings, Http::new(Duration::from_secs(30), Arc::new(SystemClock)));

    for tariff in panel.tariffs("vds", None)? {
        println!("{} {}", tariff.id, tariff.name);
    }
    // An order is a value. `orderctl-checkout` places it once; alone, it can be quoted.
    let order = AddOrder::new("vds", 3087, "1y".parse()?);
    let (quote, _) = AddToCart::new(&panel, &order).quote()?;
    println!("a year of 3087: {}", quote.due_now);
    Ok(())
}
