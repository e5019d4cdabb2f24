use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::app::embedded_sandbox::endpoint_of;
use crate::app::paths;
use crate::flows::change::Change;
use crate::output::{Report, Table};
use orderctl_core::error::{Error, Result};

/// Delete the sandbox's state and its attempts in the ledger.
///
/// Prompts for confirmation; without a terminal --yes is required.
#[derive(Debug, Args)]
pub struct Reset {}

impl Reset {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let state = paths::sandbox_file()?;
        let shown = state.display().to_string();
        let change = Change::new("Delete the sandbox's state", "nothing was deleted")
            .data("state", shown.clone())
            .detail(format!("File: {shown}"));
        // There is nothing to ask about where nothing was ordered.
        if (state.exists() || ctx.globals.dry_run)
            && let Some(report) = change.propose(ctx)?
        {
            return Ok(report);
        }
        let failed =
            |error| Error::config(format!("can't remove {}", state.display())).because(error);
        // First its attempts: without the sandbox nobody could tell which they are.
        let attempts = match orderctl_sandbox::id(&state).map_err(failed)? {
            Some(id) => ctx.ledger()?.forget_sandbox(&endpoint_of(&id))?,
            None => 0,
        };
        orderctl_sandbox::reset(&state).map_err(failed)?;
        let data = json!({"status": shown, "attempts": attempts});
        let table = Table::record().field("deleted", &shown).field("attempts", attempts);
        Report::new(data, table)
    }
}
