use clap::Args;
use clap_complete::engine::ArgValueCandidates;
use jiff::Timestamp;
use serde::Serialize;

use crate::app::catalog_queries;
use crate::app::context::Context;
use crate::args::values;
use crate::completion;
use crate::output::{Report, Table};
use orderctl_billmanager::{Offer, Offers, TariffPrice};
use orderctl_core::Period;
use orderctl_core::error::Result;

/// List tariffs of all product types and data centers.
///
/// Product types come from the panel's menu, without those that can't be ordered. The list is cached
/// for an hour and also used by prompts and completions; an order always requests the current price.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl tariff list --item-type vds --period 1y\n  \
    orderctl tariff list --jq '.data.tariffs[] | select(.sold_out | not) | .id'")]
pub struct List {
    /// With this product type [{itemtype} in func]
    #[arg(long, value_name = "TYPE", value_parser = values::item_type, add = ArgValueCandidates::new(completion::item_types))]
    item_type: Option<String>,

    /// Available in this data center [datacenter]
    #[arg(long, value_name = "ID", value_parser = values::id, add = ArgValueCandidates::new(completion::datacenters))]
    datacenter: Option<u64>,

    /// Sold for this period; shows only its price [period]
    #[arg(long, value_name = "PERIOD", allow_negative_numbers = true)]
    period: Option<Period>,

    /// Bypass the cache [v2.{itemtype}.order.pricelist]
    #[arg(long)]
    refresh: bool,
}

#[derive(Serialize)]
struct Listed {
    #[serde(flatten)]
    offers: Offers,
    read_at: Timestamp,
}

impl List {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, profile) = ctx.shop()?;
        let filter = (self.item_type.as_deref(), self.datacenter);
        let kept = catalog_queries::offers(ctx, (&panel, &profile), filter, self.refresh)?;
        let age = kept.note();
        let mut offers = kept.list;
        if let Some(period) = self.period {
            offers.tariffs.retain_mut(|offer| is_sold_for(offer, period));
        }
        let mut table = Table::list(["id", "type", "name", "contents", "price", "data centers"]);
        for offer in &offers.tariffs {
            let tariff = &offer.tariff;
            table.row([
                tariff.id.clone(),
                offer.item_type.clone(),
                if tariff.sold_out {
                    format!("{} (sold out)", tariff.name)
                } else {
                    tariff.name.clone()
                },
                joined(tariff.details.iter().map(|part| format!("{} {}", part.name, part.value))),
                prices(&tariff.prices),
                joined(
                    offer.datacenters.iter().map(|place| format!("{} {}", place.id, place.name)),
                ),
            ]);
        }
        let note = match offers.tariffs.is_empty() {
            true => "No tariff fits.".to_owned(),
            false => format!("Options and all prices: {}", ctx.command_hint("tariff show ID")),
        };
        let listed = Listed { offers, read_at: kept.read_at };
        let notes = age.into_iter().chain([note]).collect();
        Ok(Report { notes, ..Report::new(listed, table)? })
    }
}

/// Leaves the price of this period alone; a price without a period may be of any.
fn is_sold_for(offer: &mut Offer, period: Period) -> bool {
    let fits = |price: &TariffPrice| match price.period.as_deref() {
        Some(wire) => wire.parse() == Ok(period),
        None => true,
    };
    offer.tariff.prices.retain(fits);
    !offer.tariff.prices.is_empty()
}

/// The first price, and how many more there are: one that is sold for many periods would fill the
/// screen.
fn prices(prices: &[TariffPrice]) -> String {
    match prices {
        [] => String::new(),
        [only] => price(only),
        [first, more @ ..] => format!("{}, {} more", price(first), more.len()),
    }
}

fn price(price: &TariffPrice) -> String {
    let amount = price.price.as_ref().map_or_else(|| "?".to_owned(), ToString::to_string);
    match &price.period {
        Some(wire) => {
            let period = wire.parse::<Period>();
            let words = period.map_or_else(|_| wire.clone(), |period| period.to_string());
            format!("{words} {amount}")
        }
        None => amount,
    }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}
