use clap::Args;
use clap::builder::NonEmptyStringValueParser;
use serde_json::json;

use crate::app::context::Context;
use crate::flows::change::Change;
use crate::output::{Report, Table};
use orderctl_core::error::Result;

/// Apply a promo code to the cart and show the new total.
///
/// An unknown or inapplicable code is refused; nothing is changed.
#[derive(Debug, Args)]
pub struct Promocode {
    /// Promo code [promocode]
    #[arg(value_name = "CODE", value_parser = NonEmptyStringValueParser::new())]
    code: String,
}

impl Promocode {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, _) = ctx.shop()?;
        let table = Table::record().field("promo code", &self.code);
        let what = format!("Apply the promo code {} to the cart", self.code);
        let change = Change::new(what, "nothing was changed")
            .data("promocode", self.code.clone())
            .by([panel.promocode(&self.code)]);
        if let Some(report) = change.propose(ctx)? {
            return Ok(report);
        }
        panel.apply_promocode(&self.code)?;
        let total = panel.cart()?.total;
        let table = table.field_if("total", total.as_ref());
        Report::new(json!({"promocode": self.code, "total": total}), table)
    }
}
