use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::flows::change::Change;
use crate::flows::select;
use crate::output::{Report, Table};
use crate::prompt::Choice;
use orderctl_billmanager::{LineItem, Panel};
use orderctl_core::error::Result;

/// Remove lines from the cart.
#[derive(Debug, Args)]
pub struct Remove {
    /// Cart lines; prompted for on a terminal [id]
    #[arg(value_name = "ID")]
    ids: Vec<String>,
}

impl Remove {
    pub fn run(mut self, ctx: &Context) -> Result<Report> {
        ctx.ask.require(&[("ID", !self.ids.is_empty())])?;
        let (panel, _) = ctx.shop()?;
        if self.ids.is_empty() {
            self.ids.push(line(ctx, &panel)?);
        }
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

/// A line of the cart, which a person chooses.
fn line(ctx: &Context, panel: &Panel) -> Result<String> {
    let choice = |item: LineItem| {
        let price = item.price.map(|price| price.to_string());
        select::choice(item.lineitem_id, [Some(item.name), price])
    };
    let choices: Vec<Choice> = panel.cart()?.items.into_iter().map(choice).collect();
    ctx.ask.select("ID", "Cart line", &choices)
}
