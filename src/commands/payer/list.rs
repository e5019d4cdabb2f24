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
        let mut sheet = Table::list(["id", "name"]);
        for payer in &payers {
            sheet.row([payer.id.clone(), payer.name.clone()]);
        }
        Report::new(json!({"payers": payers}), sheet)
    }
}
