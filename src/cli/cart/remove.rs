use clap::Args;
use serde_json::json;

use crate::cli::context::Context;
use crate::error::Result;
use crate::output::{Report, Sheet};

/// Take lines out of the cart.
#[derive(Debug, Args)]
pub struct Remove {
    /// Lines of the cart [id]
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,
}

impl Remove {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, _) = ctx.shop()?;
        let mut sheet = Sheet::list(["removed"]);
        for id in &self.ids {
            sheet.row([id.clone()]);
        }
        if ctx.globals.dry_run {
            let requests: Vec<_> = self.ids.iter().map(|id| panel.removal(id)).collect();
            let data = json!({"dry_run": true, "removed": self.ids, "requests": requests});
            return Ok(Report::new(data, sheet)?.note("Dry run: nothing was sent."));
        }
        panel.remove(&self.ids)?;
        Report::new(json!({"removed": self.ids}), sheet)
    }
}
