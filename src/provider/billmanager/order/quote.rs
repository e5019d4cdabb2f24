//! What an order costs, by the panel's order form.

use super::super::{AddOrder, OrderForm, Panel};
use crate::error::Result;
use crate::order::{Line, Money, Price, Quote};

/// What the panel says the order will cost, from its form.
pub(super) fn quote(panel: &Panel, order: &AddOrder) -> Result<Quote> {
    let form = panel.order_form(order)?;
    let due_now = due(order, &form);
    let times = order.count.filter(|count| *count > 1);
    let mut lines = vec![Line {
        name: format!("{} tariff {}", order.item_type, order.tariff),
        detail: Some(match times {
            Some(count) => format!("{}, {count} of them", order.period),
            None => order.period.to_string(),
        }),
        price: due_now.ceiling().cloned(),
    }];
    for (id, value) in &order.addons {
        let addon = form.addons.iter().find(|addon| addon.id == *id);
        let choice =
            addon.and_then(|addon| addon.choices.iter().find(|choice| choice.key == *value));
        lines.push(Line {
            name: addon.map_or_else(|| format!("addon {id}"), |addon| addon.label.clone()),
            detail: Some(choice.map_or_else(|| value.clone(), |choice| choice.label.clone())),
            price: None,
        });
    }
    Ok(Quote { lines, due_now, renewal: None })
}

/// The form's total is for one; it counts only if the form is about what was asked.
fn due(order: &AddOrder, form: &OrderForm) -> Price {
    if let Some(trouble) = &form.total_trouble {
        return Price::Unknown(trouble.clone());
    }
    if let Some(reason) = other_options(order, form) {
        return Price::Unknown(reason);
    }
    let count = order.count.unwrap_or(1);
    match form.total.as_ref().map(|total| total.times(count)) {
        Some(Some(total)) => Price::Exactly(total),
        Some(None) => Price::Unknown("the total is too large to be written down".into()),
        None => Price::Unknown("the panel's order form shows no total".into()),
    }
}

/// A panel that does not take a value answers the form with another one, and its price.
fn other_options(order: &AddOrder, form: &OrderForm) -> Option<String> {
    let period = order.period.wire().to_string();
    let mut asked = vec![
        ("pricelist".to_owned(), order.tariff.to_string()),
        ("order_period".to_owned(), period.clone()),
    ];
    if !form.defaults.contains_key("order_period") {
        asked.push(("period".to_owned(), period));
    }
    let addons = order.addons.iter();
    asked.extend(addons.map(|(id, value)| (format!("addon_{id}"), value.clone())));
    asked.into_iter().find_map(|(name, value)| {
        let answered = form.defaults.get(&name).filter(|answered| **answered != value)?;
        Some(format!("the panel's price is for {name}={answered}, not {value}"))
    })
}

/// The total, where it is certain: the price that a receipt tells.
pub(super) fn exact(quote: &Quote) -> Option<Money> {
    match &quote.due_now {
        Price::Exactly(money) => Some(money.clone()),
        Price::AtMost(_) | Price::Unknown(_) => None,
    }
}
