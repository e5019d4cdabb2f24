use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::flows::change::Change;
use crate::output::{Report, Table};
use orderctl_core::error::Result;

/// Remove all lines from the cart, which is shared with the browser.
///
/// Prompts for confirmation; without a terminal --yes is required.
#[derive(Debug, Args)]
pub struct Clear {}

impl Clear {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, _) = ctx.shop()?;
        let cart = panel.cart()?;
        let mut table = Table::list(["removed"]);
        let mut ids: Vec<String> = Vec::new();
        let count = match cart.items.len() {
            1 => "one line".to_owned(),
            count => format!("{count} lines"),
        };
        let mut change =
            Change::new(format!("Remove {count} from the cart"), "nothing was removed")
                .by(panel.clearing(&cart)?);
        for item in &cart.items {
            let price = item.price.as_ref().map(|price| format!(", {price}"));
            let name = &item.name;
            change =
                change.detail(format!("{}  {name}{}", item.lineitem_id, price.unwrap_or_default()));
            ids.push(item.lineitem_id.clone());
            table.row([item.lineitem_id.clone()]);
        }
        // There is nothing to ask about in an empty cart.
        if !cart.items.is_empty() || ctx.globals.dry_run {
            if let Some(report) = change.data("removed", ids.clone()).propose(ctx)? {
                return Ok(report);
            }
            panel.clear(&cart)?;
        }
        Ok(Report::new(json!({"removed": ids}), table)?.note("The cart is empty."))
    }
}
