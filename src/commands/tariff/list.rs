use clap::Args;
use jiff::Timestamp;
use serde::Serialize;

use crate::app::cache::Cached;
use crate::app::catalog_queries::{self, CatalogQueries};
use crate::app::context::Context;
use crate::args::values;
use crate::config::Profile;
use crate::flows::named::{self, Named};
use crate::flows::refusal;
use crate::output::{Cell, Narrowing, Report, Table};
use crate::prompt::Choice;
use orderctl_billmanager::{Offer, Offers, Panel, TariffPrice};
use orderctl_core::Period;
use orderctl_core::error::Result;

/// List tariffs of all product types and data centers.
///
/// Product types come from the panel's menu, without those that can't be ordered. The list is cached
/// for an hour and also used by prompts and completions; an order always requests the current price.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl tariff list --item-type vds --period 1y\n  \
    orderctl tariff list --jq '.data.tariffs[] | select(.sold_out | not) | .tariff_id'")]
pub struct List {
    /// With this product type [{itemtype} in func]
    #[arg(long, value_name = "TYPE", value_parser = values::item_type)]
    item_type: Option<String>,

    /// Available in this data center: its id, or its name [datacenter]
    #[arg(long, value_name = "ID|NAME", value_parser = named::parse)]
    datacenter: Option<Named>,

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
        let at = (&panel, &profile);
        let place = self.datacenter.as_ref();
        let place = place.map(|place| place_id(ctx, at, self.item_type.as_deref(), place));
        let filter = (self.item_type.as_deref(), place.transpose()?);
        let kept = offers(ctx, at, filter, self.refresh)?;
        let age = kept.note();
        let mut offers = kept.list;
        if let Some(period) = self.period {
            offers.tariffs.retain_mut(|offer| is_sold_for(offer, period));
        }
        let mut table =
            Table::list(["id", "type", "name", "contents", "period", "price", "data centers"])
                .narrowing([Narrowing::Drop("data centers")])
                .sparing(["contents"]);
        for offer in &offers.tariffs {
            let tariff = &offer.tariff;
            let places = offer.datacenters.iter();
            table.row([
                Cell::fixed(&tariff.id),
                Cell::fixed(&offer.item_type),
                match tariff.sold_out {
                    true => Cell::of_value(format!("{} (sold out)", tariff.name), &*tariff.name),
                    false => tariff.name.clone().into(),
                },
                joined(tariff.details.iter().map(|part| format!("{} {}", part.name, part.value)))
                    .into(),
                period(&tariff.prices),
                price(&tariff.prices),
                Cell::of_value(
                    joined(places.clone().map(|place| format!("{} {}", place.id, place.name))),
                    joined(places.map(|place| place.id.clone())),
                ),
            ]);
        }
        let is_empty = offers.tariffs.is_empty();
        let listed = Listed { offers, read_at: kept.read_at };
        let report = Report { notes: age.into_iter().collect(), ..Report::new(listed, table)? };
        Ok(match is_empty {
            true => report.note("No tariffs found."),
            false => report.next_step(format!(
                "Options and all prices: {}",
                ctx.command_hint("tariff show ID")
            )),
        })
    }
}

/// What the panel sells; a product type that it does not have is told with those that there are.
pub(super) fn offers(
    ctx: &Context,
    (panel, profile): (&Panel, &Profile),
    filter: (Option<&str>, Option<u64>),
    refresh: bool,
) -> Result<Cached<Offers>> {
    catalog_queries::offers(ctx, (panel, profile), filter, refresh).map_err(|error| {
        match filter.0 {
            Some(item_type) => {
                refusal::of_item_type(&CatalogQueries::new(ctx, panel, profile), item_type, error)
            }
            None => error,
        }
    })
}

/// The data center of this name, of one product type or of all.
pub(super) fn place_id(
    ctx: &Context,
    at: (&Panel, &Profile),
    item_type: Option<&str>,
    place: &Named,
) -> Result<u64> {
    place.resolve("data center", || {
        let tariffs = offers(ctx, at, (item_type, None), false)?.list.tariffs;
        let places = tariffs.into_iter().flat_map(|offer| offer.datacenters);
        let mut places: Vec<Choice> =
            places.map(|place| Choice::new(place.id, place.name)).collect();
        places.sort_by(|a, b| a.value.cmp(&b.value));
        places.dedup();
        Ok(places)
    })
}

/// Leaves the price of this period alone; a price without a period may be of any.
fn is_sold_for(offer: &mut Offer, period: Period) -> bool {
    let fits = |price: &TariffPrice| price.period.is_none_or(|number| number == period.wire());
    offer.tariff.prices.retain(fits);
    !offer.tariff.prices.is_empty()
}

/// The first period, and for people how many more there are: a tariff that is sold for many would
/// fill the screen with them. Programs are given the number of its months.
fn period(prices: &[TariffPrice]) -> Cell {
    let Some((first, more)) = prices.split_first() else { return Cell::from("") };
    let Some(number) = first.period else {
        // A price alone may be a rate: its words are for people.
        return Cell::fixed(Cell::of_value(first.period_text.clone().unwrap_or_default(), ""));
    };
    let words = Period::of_wire(number).map(|period| period.to_string());
    let words = words.unwrap_or_else(|| number.to_string());
    let shown = match more.len() {
        0 => words,
        count => format!("{words}, {count} more"),
    };
    Cell::fixed(Cell::of_value(shown, number.to_string()))
}

/// The price of the first period.
fn price(prices: &[TariffPrice]) -> Cell {
    match prices.first() {
        Some(first) => Cell::known_money(first.price.as_ref()),
        None => Cell::money(None),
    }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}
