use clap::Args;
use serde::Serialize;

use crate::app::context::Context;
use crate::app::process;
use crate::flows::change::Change;
use crate::output::{Cell, Report, Table};
use orderctl_checkout::ledger::Freeze;
use orderctl_core::error::Result;

/// Stop every charge of all that share the ledger, until `unfreeze`.
///
/// From then on each charge is refused with exit code 9 and this reason; orders in flight end, and
/// reads, changes that cost nothing and `ledger reconcile` go on. It never asks. If charges are frozen
/// already, the first reason stays.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  orderctl freeze --reason 'prices look wrong, ask Ada'")]
pub struct Stop {
    /// Reason, shown to everyone whose charge is refused
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// Whether charges are frozen now, and the freeze that is in force or was lifted.
#[derive(Serialize)]
pub struct Shown {
    pub frozen: bool,
    #[serde(flatten)]
    pub freeze: Option<Freeze>,
}

impl Stop {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let reason = self.reason.filter(|reason| !reason.trim().is_empty());
        let change =
            Change::new("Freeze all charges", "nothing was frozen").data("reason", reason.clone());
        if let Some(report) = change.propose(ctx)? {
            return Ok(report);
        }
        let by = format!("{} on {}", ctx.environment.person(), process::this_run().host);
        let asked = Freeze { since: ctx.clock.now(), by, reason };
        let freeze = ctx.ledger()?.freeze(&asked)?;
        let table = Table::record()
            .cell("frozen since", Cell::time(freeze.since))
            .field("by", &freeze.by)
            .field_if("reason", freeze.reason.as_ref());
        let report = Report::new(Shown { frozen: true, freeze: Some(freeze) }, table)?;
        Ok(report.note("Charges go on after orderctl unfreeze, on a terminal."))
    }
}
