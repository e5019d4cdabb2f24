use clap::Args;
use serde_json::json;

use super::options::Options;
use crate::app::catalog_queries::CatalogQueries;
use crate::app::context::Context;
use crate::flows::{checkout, refusal};
use crate::output::{Report, Table};
use orderctl_billmanager::AddToCart;
use orderctl_core::error::Result;
use orderctl_core::{Price, Purchase as _};

/// Show the price of a tariff with these options, now and on renewal; nothing is added.
///
/// The renewal price is today's price of the same options without the promo code; the actual price may
/// differ.
#[derive(Debug, Args)]
pub struct Quote {
    #[command(flatten)]
    options: Options,
}

impl Quote {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, profile) = ctx.shop()?;
        let order = self.options.into_order(ctx, &panel, &profile, false)?;
        let queries = CatalogQueries::new(ctx, &panel, &profile);
        let quote = AddToCart::new(&panel, &order).quote();
        let (quote, _) =
            quote.map_err(|refusal| refusal::explained(&queries, &panel, &order, refusal))?;
        let (due_now, unknown) = match &quote.due_now {
            Price::Exactly(money) | Price::AtMost(money) => (Some(money), None),
            Price::Unknown(why) => (None, Some(why)),
        };
        let data = json!({
            "item_type": order.item_type,
            "tariff_id": order.tariff.to_string(),
            "period": order.period.wire(),
            "due_now": due_now,
            "unknown": unknown,
            "renewal": quote.renewal.as_ref().and_then(|next| next.price.as_ref()),
            "auto_renew": quote.renewal.as_ref().and_then(|next| next.by_itself),
            "lines": quote.lines,
        });
        let mut table = Table::record();
        for line in &quote.lines {
            table = table.field("order", checkout::line_summary(line));
        }
        let table = table
            .field("period", order.period)
            .field("due now", &quote.due_now)
            .field_if("renewal", quote.renewal.as_ref());
        Report::new(data, table)
    }
}
