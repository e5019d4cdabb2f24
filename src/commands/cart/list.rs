use clap::Args;

use crate::app::context::Context;
use crate::output::{Cell, Report, Table};
use orderctl_core::error::Result;

/// List the lines of the cart.
#[derive(Debug, Args)]
pub struct List {}

impl List {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, _) = ctx.shop()?;
        let cart = panel.cart()?;
        let mut table = Table::list(["id", "name", "period", "price"]);
        for item in &cart.items {
            let number = item.period.map(|period| period.to_string());
            table.row([
                Cell::fixed(&item.lineitem_id),
                Cell::from(&item.name),
                Cell::of_value(
                    item.period_text.as_deref().unwrap_or_default(),
                    number.unwrap_or_default(),
                ),
                Cell::known_money(item.price.as_ref()),
            ]);
        }
        let total = cart.total.as_ref().map(|total| format!("Total {total}."));
        let is_empty = cart.items.is_empty();
        let report = Report::new(cart, table)?;
        if is_empty {
            return Ok(report.note("The cart is empty."));
        }
        let report = report.next_step(format!("Pay with: {}", ctx.command_hint("cart pay")));
        Ok(total.into_iter().fold(report, Report::note))
    }
}
