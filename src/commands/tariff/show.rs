use clap::Args;
use jiff::Timestamp;
use serde::Serialize;

use super::list::{offers, place_id};
use super::options::{Choosable, choosables};
use crate::app::cache::Cached;
use crate::app::context::Context;
use crate::args::values;
use crate::config::Profile;
use crate::flows::named::{self, Named, unknown};
use crate::flows::select;
use crate::output::{Cell, Report, Table};
use crate::prompt::{Choice, Prompter};
use orderctl_billmanager::{AddOrder, Offer, Offers, Panel};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{Money, Period};

/// Show a tariff: its options with values, limits and prices, as flags of `cart add`.
///
/// The tariff is looked up in the list cached for an hour; its options and their prices are current.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  orderctl tariff show 3087 --period 1y")]
pub struct Show {
    /// Tariff, by id or by a unique name; prompted for on a terminal [pricelist]
    #[arg(value_name = "ID|NAME", value_parser = named::parse)]
    id: Option<Named>,

    /// Product type; looked up by default [{itemtype} in func]
    #[arg(long, value_name = "TYPE", value_parser = values::item_type)]
    item_type: Option<String>,

    /// Options and prices for this data center: its id, or its name [datacenter]
    #[arg(long, value_name = "ID|NAME", value_parser = named::parse)]
    datacenter: Option<Named>,

    /// Options and prices for this period; the first by default [order_period]
    #[arg(long, value_name = "PERIOD", allow_negative_numbers = true)]
    period: Option<Period>,

    /// Bypass the cache [v2.{itemtype}.order.pricelist]
    #[arg(long)]
    refresh: bool,
}

#[derive(Serialize)]
struct Shown {
    #[serde(flatten)]
    offer: Offer,
    /// The period and the total that the option prices below are for.
    period: Period,
    total: Option<Money>,
    options: Vec<Choosable>,
    command: String,
    /// When the tariff and its prices by period were read; the options are of now.
    read_at: Timestamp,
}

impl Show {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        ctx.ask.require(&[("ID", self.id.is_some())])?;
        let (panel, profile) = ctx.shop()?;
        let wanted = self.datacenter.as_ref();
        let wanted = wanted
            .map(|place| place_id(ctx, (&panel, &profile), self.item_type.as_deref(), place))
            .transpose()?;
        let (id, kept) = self.offer(ctx, &panel, &profile, wanted)?;
        let (age, read_at, offer) = (kept.note(), kept.read_at, kept.list);
        let first = offer.tariff.prices.iter().find_map(|price| Period::of_wire(price.period?));
        let asked: Option<Period> = self.period.or(first);
        let place = offer.datacenters.first().and_then(|place| place.id.parse().ok());
        let order = AddOrder {
            datacenter: wanted.or(place),
            ..AddOrder::new(&offer.item_type, id, asked.unwrap_or(Period::MONTH))
        };
        let form = match asked {
            Some(_) => panel.order_form(&order)?,
            None => panel.order_form_of_any_period(&order)?,
        };
        let proposed = ["order_period", "period"].iter().find_map(|name| form.defaults.get(*name));
        let period = asked.or_else(|| proposed?.parse().ok()).unwrap_or(Period::MONTH);
        let options = choosables(&offer, &form);
        let words = format!(
            "cart add --item-type {} --tariff {id} --period {}",
            offer.item_type,
            period.wire()
        );
        // What the tariff needs is a part of the command.
        let words = if form.needs_license { format!("{words} --accept-license") } else { words };
        let command = ctx.command_hint(&words);
        let tariff = &offer.tariff;
        let mut table = Table::record()
            .field("tariff", format!("{} {}", tariff.id, tariff.name))
            .field("type", &offer.item_type)
            .field_if("description", tariff.description.as_ref());
        for detail in &tariff.details {
            table = table.field("contains", format!("{} {}", detail.name, detail.value));
        }
        if tariff.sold_out {
            table = table.field("sold out", "yes");
        }
        let price = Cell::money(form.summary.price.ceiling());
        table = table.cell_if(&format!("price for {period}"), price);
        for option in &options {
            for (at, line) in option.summary().into_iter().enumerate() {
                table = table.field(if at == 0 { &option.name } else { "" }, line);
            }
        }
        let hint = format!("Order it with: {command}");
        let total = form.summary.price.ceiling().cloned();
        let shown = Shown { offer, period, total, options, command, read_at };
        let notes = age.into_iter().collect();
        Ok(Report { notes, ..Report::new(shown, table)? }.next_step(hint))
    }

    /// The tariff as the price lists show it; without a product type all of them are looked through.
    fn offer(
        &self,
        ctx: &Context,
        panel: &Panel,
        profile: &Profile,
        datacenter: Option<u64>,
    ) -> Result<(u64, Cached<Offer>)> {
        let filter = (self.item_type.as_deref(), datacenter);
        let offers = |refresh| offers(ctx, (panel, profile), filter, refresh);
        let kept = offers(self.refresh)?;
        let number = match &self.id {
            Some(named) => named.resolve("tariff", || Ok(called(&kept.list)))?,
            None => ask_tariff(&ctx.ask, &kept.list)?,
        };
        let id = number.to_string();
        let by_id = |offers: Offers| offers.tariffs.into_iter().find(|offer| offer.tariff.id == id);
        let may_be_newer = kept.age.is_some();
        let found = match kept.find(by_id) {
            None if may_be_newer => offers(true)?.find(by_id),
            found => found,
        };
        if let Some(offer) = found {
            return Ok((number, offer));
        }
        let offered = offers(false)?.list;
        let place = datacenter.map_or(String::new(), |id| format!(" in data center {id}"));
        let other = self.item_type.as_deref().and_then(|wanted| {
            let all = super::list::offers(ctx, (panel, profile), (None, None), false).ok()?;
            let mut all = all.list.tariffs.into_iter();
            let other = all.find(|offer| offer.tariff.id == id && offer.item_type != wanted)?;
            Some(format!(": it is of the product type {}, and not {wanted}", other.item_type))
        });
        let why = other.unwrap_or_default();
        let error = Error::new(Kind::Refused, format!("tariff {id} not found{place}{why}"));
        let choices = unknown("tariff", &id, &called(&offered)).hints;
        let error = choices.into_iter().fold(error.code(Code::Missed), Error::hint);
        Err(error.hint("orderctl tariff list lists them").next(["tariff", "list"]))
    }
}

/// The tariffs by their names.
fn called(offers: &Offers) -> Vec<Choice> {
    let tariffs = offers.tariffs.iter().map(|offer| &offer.tariff);
    tariffs.map(|tariff| Choice::new(&tariff.id, &tariff.name)).collect()
}

fn ask_tariff(ask: &Prompter, offers: &Offers) -> Result<u64> {
    let choice = |Offer { item_type, tariff, .. }: &Offer| {
        select::choice(tariff.id.clone(), [Some(item_type.clone()), Some(tariff.name.clone())])
    };
    let choices: Vec<Choice> = offers.tariffs.iter().map(choice).collect();
    select::id(ask, "ID", "Tariff", &choices)
}
