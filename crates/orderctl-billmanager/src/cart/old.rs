//! The old cart, `func=basket`: the paths are documented ("Cart (old)") and read by a client area.
//!
//! All that is in it is one order, the `billorder`, and is paid and activated as one.

use super::super::Node;
use super::super::text::{clean, money};
use super::{Cart, LineItem, not_a_cart};
use orderctl_core::error::Result;
use orderctl_core::{CurrencyContext, Money, Period};

/// Reads the basket's document. A row that was rolled back is in it no more.
pub(super) fn cart(doc: &Node, currencies: &CurrencyContext) -> Result<Cart> {
    let rows = doc.list("itemlist");
    let is_basket = doc.attribute("func") == Some("basket") || doc.at("billorder").is_some();
    if rows.is_none() && !is_basket {
        return Err(not_a_cart("the panel answered something else than the old cart"));
    }
    let (total, total_trouble) = total(doc, currencies);
    // A row's amount has no currency of its own: it is that of the total.
    let of_total = total.as_ref().and_then(|total| total.currency().parse().ok());
    let within = CurrencyContext::configured(of_total);
    let rows = rows.unwrap_or_default().into_iter().filter(|row| !is_rolled_back(row));
    let items = rows.map(|row| line(row, &within)).collect::<Result<Vec<_>>>()?;
    Ok(Cart {
        total_trouble: total_trouble.filter(|_| !items.is_empty()),
        items,
        total,
        promocode: doc.value("promocode").map(str::to_owned),
        billorder: doc.value("billorder").map(str::to_owned),
    })
}

/// The sum stands in one text with its currency. The rows don't make one up: taxes are not in them.
fn total(doc: &Node, currencies: &CurrencyContext) -> (Option<Money>, Option<String>) {
    let Some(text) = doc.value("total_sum") else {
        return (None, Some("the old cart names no total".into()));
    };
    match money(text, currencies) {
        Some(total) if total.is_negative() => {
            (None, Some(format!("the cart's total is negative ({total})")))
        }
        Some(total) => (Some(total), None),
        None => (None, Some(format!("the cart's total '{}' can't be read", clean(text)))),
    }
}

/// A set flag has no text.
fn is_rolled_back(row: &Node) -> bool {
    let flag = row.at("rolled_back").map(|flag| flag.text().trim());
    flag.is_some_and(|flag| !matches!(flag, "off" | "no" | "false" | "0"))
}

fn line(row: &Node, currencies: &CurrencyContext) -> Result<LineItem> {
    let id = row.value("id").ok_or_else(|| not_a_cart("a row of the old cart has no id"))?;
    let words = |name: &str| row.value(name).map(clean).filter(|text| !text.is_empty());
    let description = words("desc");
    let period = words("item.period");
    Ok(LineItem {
        lineitem_id: id.to_owned(),
        name: words("pricelist_name")
            .or_else(|| description.clone())
            .unwrap_or_else(|| id.to_owned()),
        period: period.as_deref().and_then(|period| period.parse().ok()),
        period_text: period.map(|period| summary(&period)),
        price: row
            .value("cost")
            .and_then(|cost| money(cost, currencies))
            .filter(|it| !it.is_negative()),
        configuration: Vec::new(),
        item_type: row.value("item.type").map(str::to_owned),
        description,
        service_id: row.value("item.id").map(str::to_owned),
    })
}

/// Months, or one of the panel's special numbers; anything else in the panel's own words.
fn summary(period: &str) -> String {
    period.parse::<Period>().map_or_else(|_| period.to_owned(), |period| period.to_string())
}
