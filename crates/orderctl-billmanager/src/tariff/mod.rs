//! What a panel sells: the reads behind quotes and prompts.

mod catalog;
mod echo;
mod form;
mod listings;
mod offer;
mod summary;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use catalog::Catalog;
pub(super) use catalog::no_products;
pub(super) use echo::Confirmed;
pub use echo::Echo;
#[cfg(test)]
pub(super) use form::order_form;
pub use form::{AddOn, FormField, OrderForm};
use listings::Listings;
pub use offer::{Offer, Offers, Place};
pub use summary::{Summary, SummaryRow};

use super::text::{clean, money_in, money_of_period, period_text, price};
use super::{Node, Panel};
use orderctl_core::error::Result;
use orderctl_core::{CurrencyContext, Effect, Field, Money};

/// One value that a form or a list lets choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Choice {
    /// The value that is sent.
    pub key: String,
    /// The label that people see, without mark-up.
    pub label: String,
    /// What it adds to the price, where the panel tells.
    pub price: Option<Money>,
    /// The value of another field that this choice belongs to: a recipe's operating system.
    pub depends_on: Option<String>,
}

/// A product that is sold at a price for each period, as the price list has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Tariff {
    /// The value for `pricelist`.
    #[serde(rename = "tariff_id")]
    pub id: String,
    /// The name that people see (`title`, or `desc` of the older function); the id where there is none.
    pub name: String,
    /// What the panel says about it, without mark-up.
    pub description: Option<String>,
    /// What it contains, part by part, in the panel's order.
    pub details: Vec<Detail>,
    /// What it costs for each period.
    pub prices: Vec<TariffPrice>,
    /// The labels that the panel puts on it, as `NAME:VALUE`: `os:windows`.
    pub tags: Vec<String>,
    /// True if it can't be ordered now: the tag `soldout:true`, or `order_available=off` of the older
    /// function.
    pub sold_out: bool,
}

/// A part of what a tariff contains: "Memory", "2 Gb".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Detail {
    /// Name of the detail, in the panel's words.
    pub name: String,
    /// The amount with its unit, in the panel's words.
    pub value: String,
}

/// What one data center has: as a rule, a panel answers one at a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Listing {
    /// The product type that was asked for.
    item_type: String,
    /// The data center that the tariffs are of.
    datacenter: Option<String>,
    /// All data centers of the product type.
    datacenters: Vec<Choice>,
    tariffs: Vec<Tariff>,
}

/// A tariff's price for one period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TariffPrice {
    /// The period's number: months, or 0, -50, -100. Nothing if the panel names a price alone.
    pub period: Option<i64>,
    /// What stands behind a price alone, such as `one year`. Whether it can be ordered for is not told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period_text: Option<String>,
    /// The price of the whole period; nothing if it can't be read.
    pub price: Option<Money>,
}

impl Panel {
    /// The data centers of a product type.
    ///
    /// # Errors
    /// As [`Panel::call`].
    pub fn data_centers(&self, item_type: &str) -> Result<Vec<Choice>> {
        Ok(self.listings(item_type, &[])?.first().datacenters)
    }

    /// The tariffs of a product type in one data center, the panel's default one if none is named: a
    /// panel answers one data center at a time.
    ///
    /// # Errors
    /// As [`Panel::call`].
    pub fn tariffs(&self, item_type: &str, datacenter: Option<u64>) -> Result<Vec<Tariff>> {
        Ok(self.listings(item_type, datacenter.as_slice())?.of(datacenter).tariffs)
    }

    /// The price list of these data centers, or of the panel's default one if none is named.
    fn listings(&self, item_type: &str, datacenters: &[u64]) -> Result<Listings> {
        let asked: Vec<String> = datacenters.iter().map(u64::to_string).collect();
        let asked = (!asked.is_empty()).then(|| Field::plain("datacenter", asked.join(",")));
        let fields = asked.into_iter().collect();
        let doc = self.call(&self.pricelist(item_type), fields, Effect::Read)?;
        let tags: BTreeMap<&str, &str> = doc
            .all("flist")
            .flat_map(|list| list.all("val"))
            .filter_map(|tag| Some((tag.attribute("key")?, tag.text().trim())))
            .collect();
        // The first name is that of the v2 function, the second that of the older one.
        let rows = ["pricelist", "tariflist"].iter().find_map(|name| doc.list(name));
        let rows = rows.unwrap_or_default();
        let currencies = self.currencies();
        let here = doc.value("datacenter").filter(|id| !id.contains(','));
        let mut listings = Listings::new(item_type, here, choices(&doc, "datacenter", None));
        for row in rows {
            if let Some(tariff) = tariff(row, &tags, &currencies) {
                listings.add(place_of(row, &tariff.id), tariff);
            }
        }
        Ok(listings)
    }

    fn pricelist(&self, item_type: &str) -> String {
        if self.settings.is_quick(item_type) {
            format!("{item_type}.order.pricelist")
        } else {
            format!("v2.{item_type}.order.pricelist")
        }
    }
}

/// The data center that a row of the price list is of: `datacenter{id,value}`, or the second part of
/// `keyvalue` (`{pricelist}_{datacenter}`). Both are known from clients; not every panel has them.
fn place_of(row: &Node, tariff: &str) -> Option<(String, Option<String>)> {
    let name = row.value("datacenter/value").map(clean);
    let by_key = || row.value("keyvalue")?.strip_prefix(tariff)?.strip_prefix('_');
    let id = row.value("datacenter/id").or(row.value("datacenter")).or_else(by_key)?;
    Some((id.to_owned(), name))
}

fn tariff(row: &Node, tags: &BTreeMap<&str, &str>, currencies: &CurrencyContext) -> Option<Tariff> {
    let id = row.value("id").or(row.value("pricelist"))?;
    // Seen in two fixtures; the older function has the name in the description.
    let name = ["title", "title/main", "desc"].iter().find_map(|path| row.value(path));
    let mut prices: Vec<TariffPrice> = row
        .all("prices")
        .flat_map(|prices| prices.all("price"))
        // A price of a period that is no number can't be ordered for.
        .filter_map(|node| {
            let period = node.value("period").map(|period| period.trim().parse()).transpose();
            let price = price(Some(node), currencies).ok().flatten();
            Some(TariffPrice { period: period.ok()?, period_text: None, price })
        })
        .collect();
    if let (true, Some(text)) = (prices.is_empty(), row.value("price")) {
        let price = money_of_period(text, currencies);
        prices.push(TariffPrice { period: None, period_text: period_text(text), price });
    }
    let tag = |node: &Node| {
        let key = node.text().trim();
        tags.get(key).map_or_else(|| key.to_owned(), |tag| clean(tag))
    };
    let tags: Vec<String> = row.all("flabel").flat_map(|list| list.all("tag")).map(tag).collect();
    let sold_out =
        tags.iter().any(|tag| tag == "soldout:true") || row.value("order_available") == Some("off");
    Some(Tariff {
        id: id.to_owned(),
        name: name.map_or_else(|| id.to_owned(), clean),
        description: row.value("description").map(clean).filter(|text| !text.is_empty()),
        details: row
            .all("detail")
            .filter_map(|row| {
                let (name, value) = (clean(row.value("name")?), clean(row.value("value")?));
                Some(Detail { name, value })
            })
            .collect(),
        prices,
        tags,
        sold_out,
    })
}

pub(super) fn choices(doc: &Node, field: &str, currency: Option<&str>) -> Vec<Choice> {
    let values = doc.slist(field).into_iter().map(|value| Choice {
        key: value.attribute("key").unwrap_or(value.text()).trim().to_owned(),
        label: clean(value.text()),
        price: value.attribute("cost").and_then(|cost| in_currency(cost, currency)),
        depends_on: value.attribute("depend").map(str::to_owned),
    });
    values.collect()
}

/// What an option costs: amounts in a form stand without their currency, or repeat the form's.
fn in_currency(amount: &str, currency: Option<&str>) -> Option<Money> {
    money_in(amount, currency?, &CurrencyContext::default())
}

#[cfg(test)]
mod tests {
    use super::super::mock_server::Server;
    use super::*;

    #[test]
    fn tariffs_are_read_in_both_of_their_shapes() {
        let v2 = r#"{"doc":{"$func":"v2.vds.order.pricelist","datacenter":{"$":"2"},
            "slist":{"$name":"datacenter","val":[{"$key":"1","$":"Amsterdam"},{"$key":"2","$":"Frankfurt"}]},
            "flist":{"val":{"$key":"6","$":"os:windows"}},
            "list":{"$name":"pricelist","elem":[
              {"id":{"$":"501"},"title":{"$":"VPS S"},"description":{"$":"<b>Small</b>"},
               "detail":{"name":{"$":"Memory"},"value":{"$":"2 Gb"}},"flabel":{"tag":{"$":"6"}},
               "prices":{"price":[{"period":{"$":"1"},"cost":{"$":"4.50"},"currency":{"$":"EUR"}},
                                  {"period":{"$":"12"},"cost":{"$":"free"},"currency":{"$":"EUR"}}]}},
              {"id":{"$":"502"},"title":{"main":{"$":"Cloud"}},"description":{},
               "prices":{"price":{"period":{"$":"-50"},"cost":{"$":"0.22"},"currency":{"$":"EUR"}}}}]}}}"#;
        let old = r#"{"doc":{"list":{"$name":"tariflist","elem":{"pricelist":{"$":"601"},
            "desc":{"$":"<b>Basic</b>"},"price":{"$":"12.00&nbsp;EUR / Year"}}}}}"#;
        let server = Server::answering([v2, v2, old]);
        let panel = server.panel(|_| ());
        assert_eq!(panel.data_centers("vds").unwrap()[1].label, "Frankfurt");
        let tariffs = panel.tariffs("vds", Some(2)).unwrap();
        assert_eq!((tariffs[0].name.as_str(), tariffs[1].name.as_str()), ("VPS S", "Cloud"));
        assert_eq!(tariffs[0].description.as_deref(), Some("Small"));
        let [memory] = tariffs[0].details.as_slice() else { panic!() };
        assert_eq!((memory.name.as_str(), memory.value.as_str()), ("Memory", "2 Gb"));
        assert_eq!(tariffs[0].tags, ["os:windows"]);
        assert_eq!(tariffs[0].prices[0].price, Money::new("4.50", "EUR").ok());
        assert_eq!(tariffs[0].prices[1].price, None, "'free' is no price");
        assert_eq!(tariffs[1].prices[0].period, Some(-50));
        let certificate = &panel.tariffs("certificate", None).unwrap()[0];
        assert_eq!((certificate.id.as_str(), certificate.name.as_str()), ("601", "Basic"));
        assert_eq!(certificate.prices[0].price, Money::new("12.00", "EUR").ok());
        assert_eq!(certificate.prices[0].period, None, "a rate, perhaps");
        assert_eq!(certificate.prices[0].period_text.as_deref(), Some("Year"));
        let bodies = server.bodies();
        assert!(bodies[1].starts_with("func=v2.vds.order.pricelist&datacenter=2&authinfo="));
        assert!(bodies[2].starts_with("func=certificate.order.pricelist&authinfo="));
    }
}
