use clap::Args;
use serde::Serialize;

use super::resolve_id::resolve_id;
use crate::app::context::Context;
use crate::args::values;
use crate::flows::checkout;
use crate::flows::named::{self, Named};
use crate::output::{Cell, Report, Table};
use crate::prompt::{Choice, Prompter};
use orderctl_billmanager::{Panel, RenewOrder, Renewal, RenewalStatus, Renewed};
use orderctl_checkout::{Charge, Placed};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{AttemptId, Period};

/// Renew a service, paid from the account balance.
///
/// The exit code is 8 until the service's expiry has moved.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  orderctl service renew 100500 --period 1y --max-price 60EUR --yes"
)]
pub struct Renew {
    /// Service, by id or by a unique name; prompted for on a terminal [elid]
    #[arg(value_name = "ID|NAME", value_parser = named::parse)]
    id: Option<Named>,

    /// Product type; looked up by default [func]
    #[arg(long, value_name = "TYPE", value_parser = values::item_type)]
    item_type: Option<String>,

    /// Period in months, such as 1, 12 or 1y; prompted for on a terminal [period]
    #[arg(long, value_name = "PERIOD", allow_negative_numbers = true)]
    period: Option<Period>,
}

#[derive(Serialize)]
struct Shown {
    #[serde(flatten)]
    renewed: Renewed,
    attempt: AttemptId,
    replayed: bool,
}

impl Renew {
    /// The flags that a renewal needs, and whether they are there.
    pub fn needed(&self) -> Vec<(&'static str, bool)> {
        vec![("ID", self.id.is_some()), ("--period", self.period.is_some())]
    }

    /// The renewal and its product type, for which nobody is asked: the flags that it needs are there.
    pub fn complete(self) -> Result<(RenewOrder, Option<String>)> {
        let missing = |flag: &str| Error::usage(format!("missing: {flag}"));
        let order = RenewOrder {
            service_id: self.id.ok_or_else(|| missing("ID"))?.id("ID")?,
            period: self.period.ok_or_else(|| missing("--period"))?,
        };
        Ok((order, self.item_type))
    }

    pub fn run(self, ctx: &Context) -> Result<Report> {
        ctx.ask.require(&self.needed())?;
        let (panel, profile) = ctx.panel()?;
        let service_id = resolve_id(ctx, &panel, self.id.as_ref())?;
        let period = match self.period {
            Some(period) => period,
            None => ask_period(&ctx.ask, &panel, service_id)?,
        };
        let order = RenewOrder { service_id, period };
        let purchase = Renewal::new(&panel, order).of_type(self.item_type);
        checkout::run_checkout(ctx, &profile, Charge::Immediate, &purchase, |placed| {
            renewed(ctx, placed)
        })
        .map_err(|refusal| not_there(&panel, service_id, refusal))
    }
}

/// The panel's refusal of a service that it does not have, in words that name it. Nothing was sent to be
/// charged then.
fn not_there(panel: &Panel, service_id: u64, refusal: Error) -> Error {
    if refusal.kind() != Kind::Refused || refusal.reason() != Some(&Code::Missed) {
        return refusal;
    }
    match panel.service(None, &service_id.to_string()) {
        Err(error) if error.reason() == Some(&Code::Missed) => match refusal.attempt() {
            Some(attempt) => error.of_attempt(attempt).because(refusal),
            None => error.because(refusal),
        },
        Ok(_) | Err(_) => refusal,
    }
}

/// The periods of the panel's form, with their prices in its words.
fn ask_period(ask: &Prompter, panel: &Panel, service_id: u64) -> Result<Period> {
    let periods = panel.renewal_form(service_id, None)?.periods;
    let choices: Vec<Choice> =
        periods.into_iter().map(|period| Choice::new(period.wire, period.words)).collect();
    let answer = ask.choose("--period", "Period", &choices)?;
    answer.parse().map_err(|error| Error::usage(format!("--period: {error}")))
}

fn renewed(ctx: &Context, placed: Placed<Renewed>) -> Result<Report> {
    let Placed { attempt, receipt, replayed } = placed;
    let word = match receipt.status {
        RenewalStatus::Renewed => "renewed",
        RenewalStatus::InCart => "not paid: the panel put the renewal into the cart",
        RenewalStatus::Unpaid => "not paid: the panel requires a payment",
        _ => "accepted: the expiry has not moved yet",
    };
    let table = Table::record()
        .field("service", &receipt.service_id)
        .cell("status", Cell::state(word))
        .field("period", receipt.period)
        .cell_if("expires", Cell::day(&receipt.expires))
        .cell_if("before", Cell::day(&receipt.expires_before))
        .cell_if("price", Cell::money(receipt.price.as_ref()));
    let pending = receipt.status != RenewalStatus::Renewed;
    let check = ctx.command_hint(&format!("service show {}", receipt.service_id));
    let mut report = Report::new(Shown { renewed: receipt, attempt, replayed }, table)?;
    report.pending = pending;
    Ok(if pending { report.next_step(format!("Look again with: {check}")) } else { report })
}
