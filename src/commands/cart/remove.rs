use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::flows::change::Change;
use crate::output::{Report, Table};
use orderctl_core::error::Result;

/// Remove lines from the cart.
#[derive(Debug, Args)]
pub struct Remove {
    /// Cart lines [id]
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,
}

impl Remove {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, _) = ctx.shop()?;
        let mut table = Table::list(["removed"]);
        for id in &self.ids {
            table.row([id.clone()]);
        }
        let what = format!("Remove {} from the cart", self.ids.join(", "));
        let change = Change::new(what, "nothing was removed")
            .data("removed", self.ids.clone())
            .by(self.ids.iter().map(|id| panel.removal(id)));
        if let Some(report) = change.propose(ctx)? {
            return Ok(report);
        }
        panel.remove(&self.ids)?;
        Report::new(json!({"removed": self.ids}), table)
    }
}
