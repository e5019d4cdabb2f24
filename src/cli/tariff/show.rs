use clap::Args;
use serde::Serialize;

use super::options::{Choosable, choosables};
use crate::cli::context::Context;
use crate::cli::values;
use crate::error::{Error, Kind, Result};
use crate::order::{Money, Period};
use crate::output::{Report, Sheet};
use crate::provider::billmanager::{AddOrder, Offer, Panel};

/// Show one tariff: its options with their values, limits and prices, as the flags of `cart add`.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  orderctl tariff show 3087 --period 1y")]
pub struct Show {
    /// Tariff [pricelist]
    #[arg(value_name = "ID", value_parser = values::id)]
    id: u64,

    /// Its product type; looked for by default [{itemtype} in func]
    #[arg(long, value_name = "TYPE", value_parser = values::item_type)]
    item_type: Option<String>,

    /// Options and prices for this data centre [datacenter]
    #[arg(long, value_name = "ID", value_parser = values::id)]
    datacenter: Option<u64>,

    /// Options and prices for this period; the first by default [order_period]
    #[arg(long, value_name = "PERIOD", allow_negative_numbers = true)]
    period: Option<Period>,
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
}

impl Show {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, _) = ctx.shop()?;
        let offer = self.offer(&panel)?;
        let first =
            offer.tariff.prices.iter().find_map(|price| price.period.as_ref()?.parse().ok());
        let asked: Option<Period> = self.period.or(first);
        let place = offer.datacenters.first().and_then(|place| place.id.parse().ok());
        let order = AddOrder {
            datacenter: self.datacenter.or(place),
            ..AddOrder::new(&offer.item_type, self.id, asked.unwrap_or(Period::MONTH))
        };
        let form = match asked {
            Some(_) => panel.order_form(&order)?,
            None => panel.order_form_of_any_period(&order)?,
        };
        let proposed = ["order_period", "period"].iter().find_map(|name| form.defaults.get(*name));
        let period = asked.or_else(|| proposed?.parse().ok()).unwrap_or(Period::MONTH);
        let options = choosables(&offer, &form);
        let words = format!(
            "cart add --item-type {} --tariff {} --period {}",
            offer.item_type,
            self.id,
            period.wire()
        );
        let command = ctx.advice(&words);
        let tariff = &offer.tariff;
        let mut sheet = Sheet::record()
            .field("tariff", format!("{} {}", tariff.id, tariff.name))
            .field("type", &offer.item_type)
            .field_if("says", tariff.description.as_ref());
        for detail in &tariff.details {
            sheet = sheet.field("contains", format!("{} {}", detail.name, detail.value));
        }
        if tariff.sold_out {
            sheet = sheet.field("sold out", "yes");
        }
        sheet = sheet.field_if(&format!("price, {period}"), form.total.as_ref());
        for option in &options {
            for (at, line) in option.in_words().into_iter().enumerate() {
                sheet = sheet.field(if at == 0 { &option.name } else { "" }, line);
            }
        }
        let note = format!("Order it with: {command}");
        let shown = Shown { offer, period, total: form.total, options, command };
        Ok(Report::new(shown, sheet)?.note(note))
    }

    /// The tariff as the price lists show it; without a product type all of them are looked through.
    fn offer(&self, panel: &Panel) -> Result<Offer> {
        let id = self.id.to_string();
        let offers = panel.offers(self.item_type.as_deref(), self.datacenter)?;
        offers.tariffs.into_iter().find(|offer| offer.tariff.id == id).ok_or_else(|| {
            let place = self.datacenter.map_or(String::new(), |id| format!(" in data centre {id}"));
            Error::new(Kind::Refused, format!("the panel shows no tariff {id}{place}"))
                .code("missed")
                .hint("orderctl tariff list shows what there is")
        })
    }
}
