//! The new cart, `func=cart`. The paths are those that a working client reads.

use super::super::Node;
use super::super::text::{clean, label, parse_months, price};
use super::{Cart, Configuration, LineItem, not_a_cart};
use orderctl_core::error::Result;
use orderctl_core::{CurrencyContext, Money};

pub(super) fn cart(doc: &Node, currencies: &CurrencyContext) -> Result<Cart> {
    let rows = doc.list("lineitems");
    let is_cart = doc.attribute("func") == Some("cart") || doc.at("total").is_some();
    if rows.is_none() && !is_cart {
        return Err(not_a_cart("the panel answered something else than the cart"));
    }
    let items = rows
        .unwrap_or_default()
        .into_iter()
        .map(|row| line(row, currencies))
        .collect::<Result<_>>()?;
    let (total, total_trouble) = match price(doc.at("total"), currencies) {
        Ok(total) => (total, None),
        Err(trouble) => (None, Some(trouble)),
    };
    Ok(Cart {
        items,
        total,
        promocode: doc.value("promocode").map(str::to_owned),
        total_trouble,
        billorder: None,
    })
}

fn line(row: &Node, currencies: &CurrencyContext) -> Result<LineItem> {
    let id = row
        .value("id")
        .or(row.value("elid"))
        .ok_or_else(|| not_a_cart("a position of the cart has no id"))?;
    let options = row.all("configuration").flat_map(|list| list.all("elem"));
    let period = row.value("main/period").map(clean);
    Ok(LineItem {
        lineitem_id: id.to_owned(),
        name: row.value("main/name").map_or_else(|| id.to_owned(), clean),
        period: period.as_deref().and_then(parse_months),
        period_text: period,
        price: price_of(row, "price", currencies),
        configuration: options.map(|option| configuration(option, currencies)).collect(),
        item_type: row
            .all("action")
            .flat_map(|action| action.all("button"))
            .filter_map(|button| button.attribute("func"))
            .find_map(item_type)
            .map(str::to_owned),
        description: None,
        service_id: None,
    })
}

fn configuration(row: &Node, currencies: &CurrencyContext) -> Configuration {
    let text = |name| row.value(name).map_or_else(String::new, label);
    Configuration {
        name: text("configuration_name"),
        value: row.value("configuration_value").map_or_else(String::new, clean),
        price: price_of(row, "configuration_price", currencies),
    }
}

/// A price wrapped as `price/price`. Several of them, or one that can't be read, are no price: what
/// is charged is computed from these.
fn price_of(row: &Node, name: &str, currencies: &CurrencyContext) -> Option<Money> {
    let wrapper = row.at(name)?;
    let mut prices = wrapper.all("price");
    match (prices.next(), prices.next()) {
        (one, None) => price(Some(one.unwrap_or(wrapper)), currencies).ok().flatten(),
        _ => None,
    }
}

/// The product type in the name of an order function.
fn item_type(func: &str) -> Option<&str> {
    let inner = func.strip_suffix(".order.param")?;
    Some(inner.strip_prefix("v2.").unwrap_or(inner)).filter(|name| !name.is_empty())
}
