use clap::Args;
use clap::builder::NonEmptyStringValueParser;
use serde_json::json;

use crate::cli::context::Context;
use crate::error::Result;
use crate::output::{Report, Sheet};

/// Apply a promo code to the cart as a whole, and tell the new total.
///
/// A code that the panel does not know, or that is not for what is in the cart, is refused and changes
/// nothing.
#[derive(Debug, Args)]
pub struct Promocode {
    /// Promo code; at the new cart's function [unverified] [promocode]
    #[arg(value_name = "CODE", value_parser = NonEmptyStringValueParser::new())]
    code: String,
}

impl Promocode {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, _) = ctx.shop()?;
        let sheet = Sheet::record().field("promo code", &self.code);
        if ctx.globals.dry_run {
            let requests = [panel.promocode(&self.code)];
            let data = json!({"dry_run": true, "promocode": self.code, "requests": requests});
            return Ok(Report::new(data, sheet)?.note("Dry run: nothing was sent."));
        }
        panel.apply_promocode(&self.code)?;
        let total = panel.cart()?.total;
        let sheet = sheet.field_if("total", total.as_ref());
        Report::new(json!({"promocode": self.code, "total": total}), sheet)
    }
}
