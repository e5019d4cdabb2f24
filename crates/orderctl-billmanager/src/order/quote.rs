//! What an order costs, by the panel's order form.

use super::super::tariff::Confirmed;
use super::super::{AddOrder, Choice, OrderForm, Panel, Settings, SummaryRow};
use super::auto_renew::AutoRenew;
use orderctl_core::error::Result;
use orderctl_core::raw_api::is_secret;
use orderctl_core::{Line, Money, NextTerm, Period, Price, Quote};

/// What the panel says the order will cost, and the form that says it.
pub(super) fn quote(panel: &Panel, order: &AddOrder) -> Result<(Quote, OrderForm)> {
    let form = panel.order_form(order)?;
    let due_now = due(order, &form, &panel.settings);
    let renewal = next_term(panel, order, &form, &due_now);
    Ok((Quote { lines: lines(order, &form, &due_now), due_now, renewal }, form))
}

/// The positions of the order: the tariff, its options, and what else the form's price lists have.
fn lines(order: &AddOrder, form: &OrderForm, due_now: &Price) -> Vec<Line> {
    let count = order.count.unwrap_or(1);
    let mut options = options(order, form);
    let mut rows = Vec::new();
    let row = |row: &SummaryRow, name: &str| Line {
        name: row.label.clone().unwrap_or_else(|| name.to_owned()),
        detail: None,
        price: row.amount.as_ref().and_then(|amount| amount.times(count)),
    };
    if form.summary.positions.len() > 1 || !form.summary.discounts.is_empty() {
        for line in form.summary.positions.iter().map(|position| row(position, "position")) {
            // A row with an option's name is that option's price.
            match options.iter_mut().find(|option| option.name == line.name) {
                Some(option) => option.price = line.price,
                None => rows.push(line),
            }
        }
        rows.extend(form.summary.discounts.iter().map(|discount| row(discount, "discount")));
    }
    // Beside lines with a price of their own the total would look like the tariff's part of it.
    let is_all = rows.is_empty() && options.iter().all(|line| line.price.is_none());
    let tariff = Line {
        name: format!("{} tariff {}", order.item_type, order.tariff),
        detail: Some(match order.count.filter(|count| *count > 1) {
            Some(count) => format!("{}, {count} of them", order.period),
            None => order.period.to_string(),
        }),
        price: due_now.ceiling().filter(|_| is_all).cloned(),
    };
    std::iter::once(tariff).chain(options).chain(rows).collect()
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
    let by_param = order
        .params
        .iter()
        .filter_map(|(name, value)| Some((name.strip_prefix("addon_")?.to_owned(), value.clone())));
    let addons = order.addons.iter().cloned().chain(by_param).map(|(id, value)| {
        match form.addons.iter().find(|addon| addon.id == id) {
            Some(addon) => line(&addon.label, &value, &addon.choices),
            None => line(&format!("addon {id}"), &value, &[]),
        }
    });
    let system = order.os.iter().map(|key| line("operating system", key, &form.operating_systems));
    let software = order.recipe.iter().map(|key| line("software", key, &form.recipes));
    addons.chain(system).chain(software).collect()
}

/// What follows the term that is ordered: the form's total for the same options once more, without
/// the promo code, and for the period that it renews for. Inferred: that a code is for the first
/// payment alone, and that a further term costs what a first one does today.
fn next_term(
    panel: &Panel,
    order: &AddOrder,
    form: &OrderForm,
    due_now: &Price,
) -> Option<NextTerm> {
    let told = || form.defaults.get("autoprolong").and_then(|value| value.parse().ok());
    let renewal: Option<AutoRenew> = order.auto_renew.or_else(told);
    let period = match order.auto_renew {
        Some(AutoRenew::Months(months)) => months.to_string().parse().unwrap_or(order.period),
        _ => order.period,
    };
    let price = match order.period {
        // What is paid for life has no further term.
        Period::Lifetime => return None,
        // What follows a trial is another tariff's price, or another period's.
        Period::Trial => None,
        Period::Months(_) | Period::Daily
            if order.promocode.is_none() && period == order.period =>
        {
            again(form, due_now)
        }
        Period::Months(_) | Period::Daily => {
            let plain = AddOrder { promocode: None, period, ..order.clone() };
            // A quote is good without it: what the panel does not tell stays unknown.
            let form = panel.order_form(&plain).ok();
            form.and_then(|form| again(&form, &due(&plain, &form, &panel.settings)))
        }
    };
    let by_itself = renewal.map(AutoRenew::renews);
    (price.is_some() || by_itself.is_some()).then_some(NextTerm { price, by_itself })
}

/// What the same costs the next time. Beside the tariff and its options a form may have rows that are
/// paid once, and discounts that are given once: then it is not told.
fn again(form: &OrderForm, due: &Price) -> Option<Money> {
    let summary = &form.summary;
    let known: Vec<&str> = form.addons.iter().map(|addon| addon.label.as_str()).collect();
    let is_option = |row: &SummaryRow| {
        let label = row.label.as_deref().unwrap_or_default();
        known.contains(&label) || form.labels.iter().any(|known| known == label)
    };
    let recurs = summary.discounts.is_empty() && summary.positions.iter().skip(1).all(is_option);
    match due {
        Price::Exactly(money) if recurs => Some(money.clone()),
        _ => None,
    }
}

/// What is due: the form's price is for one piece, and counts only for what the form confirms.
pub(super) fn due(order: &AddOrder, form: &OrderForm, settings: &Settings) -> Price {
    if let Some(reason) = unconfirmed(order, form, settings) {
        return Price::Unknown(reason);
    }
    let count = order.count.unwrap_or(1);
    let too_large = || Price::Unknown("the total is too large to be written down".into());
    match &form.summary.price {
        Price::Exactly(one) => one.times(count).map_or_else(too_large, Price::Exactly),
        Price::AtMost(one) => one.times(count).map_or_else(too_large, Price::AtMost),
        Price::Unknown(why) => Price::Unknown(why.clone()),
    }
}

/// What of the order the form does not confirm: its price may be for something else.
fn unconfirmed(order: &AddOrder, form: &OrderForm, settings: &Settings) -> Option<String> {
    let period = order.period.wire().to_string();
    // The function's own name first; one panel has the tariff's id in it.
    let of_tariff = format!("period_{}", order.tariff);
    let names = match order.is_quick(settings) {
        true => ["period", "order_period", &of_tariff],
        false => ["order_period", "period", &of_tariff],
    };
    let period_of = |name: &&&str| form.echo.of(name, &period) != Confirmed::NotStated;
    let period_name = names.iter().find(period_of).unwrap_or(&names[0]);
    let mut asked = vec![
        ("pricelist".to_owned(), order.tariff.to_string()),
        ((*period_name).to_owned(), period.clone()),
    ];
    let mut option = |name: &str, value: Option<&String>| {
        asked.extend(value.map(|value| (name.to_owned(), value.clone())));
    };
    for (id, value) in &order.addons {
        option(&format!("addon_{id}"), Some(value));
    }
    option("datacenter", order.datacenter.map(|id| id.to_string()).as_ref());
    option("ostempl", order.os.as_ref());
    option("recipe", order.recipe.as_ref());
    for (name, value) in &order.params {
        if may_cost(form, settings, name, value) {
            option(name, Some(value));
        }
    }
    let count = order.count.unwrap_or(1).to_string();
    let of_count = form.echo.of("order_count", &count);
    if order.count.is_some_and(|count| count > 1) || of_count != Confirmed::NotStated {
        asked.push(("order_count".to_owned(), count));
    }
    asked.into_iter().find_map(|(name, value)| match form.echo.of(&name, &value) {
        Confirmed::Yes => None,
        // Nothing is chosen, and nothing is shown.
        Confirmed::NotStated if value == "null" => None,
        Confirmed::No(told) => Some(format!("the panel's price is for {name}={told}, not {value}")),
        Confirmed::NotStated => Some(format!(
            "the panel's order form does not confirm {name}={value}: its price may be without it"
        )),
    })
}

/// Whether a further parameter may change the price. A text that somebody fills in does not; what is
/// chosen may, and so may what the form does not know at all.
fn may_cost(form: &OrderForm, settings: &Settings, name: &str, value: &str) -> bool {
    let is_tag = settings.tag.as_deref() == Some(name) || name == "remoteid";
    if super::is_reserved(name) || is_tag || is_secret(name) {
        return false;
    }
    let is_option = name.starts_with("addon_") || matches!(name, "ostempl" | "recipe");
    let is_text =
        matches!(name, "domain" | "server_name" | "servername" | "promocode" | "licence_agreement");
    let is_choice = form.echo.is_chosen(name) || matches!(value, "on" | "off");
    is_option || (!is_text && (is_choice || !form.echo.has(name)))
}

/// The total, where it is certain: the price that a receipt tells.
pub(super) fn exact(quote: &Quote) -> Option<Money> {
    match &quote.due_now {
        Price::Exactly(money) => Some(money.clone()),
        Price::AtMost(_) | Price::Unknown(_) => None,
    }
}
