use clap::Args;

use crate::app::context::Context;
use crate::output::{Cell, Report, Table, money_text};
use orderctl_billmanager::LineItem;
use orderctl_core::Period;
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
                Cell::of_value(period(item), number.unwrap_or_default()),
                Cell::known_money(item.price.as_ref()),
            ]);
        }
        let total = cart.total.as_ref().map(|total| format!("Total {}.", money_text(total)));
        let is_empty = cart.items.is_empty();
        let report = Report::new(cart, table)?;
        if is_empty {
            return Ok(report.note("The cart is empty."));
        }
        let report = report.next_step(format!("Pay with: {}", ctx.command_hint("cart pay")));
        Ok(total.into_iter().fold(report, Report::note))
    }
}

/// A line's period as all tables have it; in the panel's words where it is no number that is known.
pub fn period(item: &LineItem) -> String {
    let known = item.period.and_then(Period::of_wire).map(|period| period.to_string());
    known.or_else(|| item.period_text.clone()).unwrap_or_default()
}
