//! What an order costs, by the panel's order form.

use super::super::{AddOrder, Choice, OrderForm, Panel};
use crate::error::Result;
use crate::order::{Line, Money, NextTerm, Period, Price, Quote};

/// What the panel says the order will cost, from its form.
pub(super) fn quote(panel: &Panel, order: &AddOrder) -> Result<Quote> {
    let form = panel.order_form(order)?;
    let due_now = due(order, &form);
    let times = order.count.filter(|count| *count > 1);
    let options = options(order, &form);
    // Beside options with a price of their own the total would look like the tariff's part of it.
    let total = due_now.ceiling().filter(|_| options.iter().all(|line| line.price.is_none()));
    let mut lines = vec![Line {
        name: format!("{} tariff {}", order.item_type, order.tariff),
        detail: Some(match times {
            Some(count) => format!("{}, {count} of them", order.period),
            None => order.period.to_string(),
        }),
        price: total.cloned(),
    }];
    lines.extend(options);
    let renewal = next_term(panel, order, &form, &due_now);
    Ok(Quote { lines, due_now, renewal })
}

/// The chosen options in the form's words.
///
/// The form does not say for how long an option's price is: it is told where that makes no
/// difference, for one month.
fn options(order: &AddOrder, form: &OrderForm) -> Vec<Line> {
    let monthly = order.period == Period::MONTH;
    let line = |name: &str, value: &str, choices: &[Choice]| {
        let choice = choices.iter().find(|choice| choice.key == *value);
        let price = choice.and_then(|choice| choice.price.as_ref()).filter(|_| monthly);
        Line {
            name: name.to_owned(),
            detail: Some(choice.map_or_else(|| value.to_owned(), |choice| choice.label.clone())),
            price: price.and_then(|price| price.times(order.count.unwrap_or(1))),
        }
    };
    let addons = order.addons.iter().map(|(id, value)| {
        match form.addons.iter().find(|addon| addon.id == *id) {
            Some(addon) => line(&addon.label, value, &addon.choices),
            None => line(&format!("addon {id}"), value, &[]),
        }
    });
    let system = order.os.iter().map(|key| line("operating system", key, &form.operating_systems));
    let software = order.recipe.iter().map(|key| line("software", key, &form.recipes));
    addons.chain(system).chain(software).collect()
}

/// What follows the term that is ordered: the form's total for the same options once more, without
/// the promo code. Inferred: that a code is for the first payment alone, and that a further term
/// costs what a first one does today.
fn next_term(
    panel: &Panel,
    order: &AddOrder,
    form: &OrderForm,
    due_now: &Price,
) -> Option<NextTerm> {
    let by_itself = order.auto_renew.or_else(|| match form.defaults.get("autoprolong")?.as_str() {
        "off" | "null" | "0" => Some(false),
        // The older functions have the months to renew for in the place of the flag.
        value => (value == "on" || value.parse::<u32>().is_ok()).then_some(true),
    });
    let price = match order.period {
        // What is paid for life has no further term.
        Period::Lifetime => return None,
        // What follows a trial is another tariff's price, or another period's.
        Period::Trial => None,
        Period::Months(_) | Period::Daily if order.promocode.is_none() => Some(due_now.clone()),
        Period::Months(_) | Period::Daily => {
            let plain = AddOrder { promocode: None, ..order.clone() };
            // A quote is good without it: what the panel does not tell stays unknown.
            panel.order_form(&plain).ok().map(|form| due(&plain, &form))
        }
    };
    let price = match price {
        Some(Price::Exactly(money)) => Some(money),
        Some(Price::AtMost(_) | Price::Unknown(_)) | None => None,
    };
    (price.is_some() || by_itself.is_some()).then_some(NextTerm { price, by_itself })
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
    let mut option = |name: &str, value: Option<String>| {
        asked.extend(value.map(|value| (name.to_owned(), value)));
    };
    option("datacenter", order.datacenter.map(|id| id.to_string()));
    option("ostempl", order.os.clone());
    option("recipe", order.recipe.clone());
    // Of the further parameters those that are chosen from a list may have a price.
    let chosen = |name: &str| form.others.iter().any(|field| field.name == name);
    for (name, value) in order.params.iter().filter(|(name, _)| chosen(name)) {
        option(name, Some(value.clone()));
    }
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
