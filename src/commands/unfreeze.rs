use clap::Args;

use super::freeze::Shown;
use crate::app::context::Context;
use crate::flows::change::Change;
use crate::output::{Report, Table};
use orderctl_core::error::{Error, Result};

/// Allow charges again after `freeze`.
///
/// It asks on a terminal, and no flag confirms it: --yes doesn't.
#[derive(Debug, Args)]
pub struct Lift {}

impl Lift {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        const OTHERWISE: &str = "charges stay frozen";
        let ledger = ctx.ledger()?;
        let in_force = ledger.frozen()?;
        if let Some(report) = Change::new("Allow charges again", OTHERWISE).propose(ctx)? {
            return Ok(report);
        }
        let Some(freeze) = in_force else {
            let nothing = Shown { frozen: false, freeze: None };
            return Ok(Report::new(nothing, Table::default())?.note("Charges are not frozen."));
        };
        ctx.out.ask_about(&format!("{freeze}"));
        if !ctx.ask.yes_in_person("Allow charges again?", OTHERWISE)? {
            return Err(Error::not_confirmed(OTHERWISE));
        }
        let freeze = ledger.unfreeze()?;
        let report = Report::new(Shown { frozen: false, freeze }, Table::default())?;
        Ok(report.note("Charges are allowed again."))
    }
}
