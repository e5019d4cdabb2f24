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
        let (panel, _) = ctx.shop()?;
        let cart = panel.cart()?;
        let ids: Vec<&str> = cart.items.iter().map(|item| item.lineitem_id.as_str()).collect();
        let mut sheet = Sheet::list(["removed"]);
        for id in &ids {
            sheet.row([(*id).to_owned()]);
        }
        if ctx.globals.dry_run {
            let requests = Vec::from_iter(panel.clearing(&cart)?);
            let data = json!({"dry_run": true, "removed": ids, "requests": requests});
            return Ok(Report::new(data, sheet)?.note("Dry run: nothing was sent."));
        }
        panel.clear(&cart)?;
        Ok(Report::new(json!({"removed": ids}), sheet)?.note("The cart is empty."))
    }
}
