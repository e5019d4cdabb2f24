use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::output::{Report, Table};
use orderctl_core::error::Result;

/// List the client's payers.
#[derive(Debug, Args)]
pub struct List {}

impl List {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, _) = ctx.panel()?;
        let payers = panel.payers()?;
        let mut table = Table::list(["id", "name"]);
        for payer in &payers {
            table.row([payer.id.clone(), payer.name.clone()]);
        }
        Report::new(json!({"payers": payers}), table)
    }
}
