use clap::Args;
use serde_json::json;

use crate::cli::context::Context;
use crate::error::Result;
use crate::output::{Report, Sheet};

/// Take everything out of the cart.
#[derive(Debug, Args)]
pub struct Clear {}

impl Clear {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, _) = ctx.panel()?;
        let ids: Vec<String> =
            panel.cart()?.items.into_iter().map(|item| item.lineitem_id).collect();
        let mut sheet = Sheet::list(["removed"]);
        for id in &ids {
            sheet.row([id.clone()]);
        }
        if ctx.globals.dry_run {
            let data = json!({"dry_run": true, "removed": ids, "requests": [panel.clearing()]});
            return Ok(Report::new(data, sheet)?.note("Dry run: nothing was sent."));
        }
        panel.clear()?;
        Ok(Report::new(json!({"removed": ids}), sheet)?.note("The cart is empty."))
    }
}
