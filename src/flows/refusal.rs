//! A panel's refusal of an order in the user's words: which of the values that were typed it does not
//! offer, the nearest one, and the list.

use super::named::{NoMatch, unknown};
use crate::app::catalog_queries::CatalogQueries;
use crate::prompt::Choice;
use orderctl_billmanager::{AddOn, AddOrder, Choice as Offered, Panel};
use orderctl_core::error::{Code, Error, Result};

/// The refusal, said by the value that is to blame where one can be found; what else was read for that
/// may fail, and then the panel's own words stand.
pub fn explained(
    queries: &CatalogQueries,
    panel: &Panel,
    order: &AddOrder,
    refusal: Error,
) -> Error {
    // Whoever wants the panel's own text gets it.
    if !is_of_a_value(&refusal) || order.raw.is_some() {
        return refusal;
    }
    match unmatched_value(queries, panel, order) {
        Ok(Some(no_match)) => explained_by(no_match, refusal),
        Ok(None) | Err(_) => refusal,
    }
}

/// The same where only a product type was typed.
pub fn of_item_type(queries: &CatalogQueries, item_type: &str, refusal: Error) -> Error {
    if !is_of_a_value(&refusal) {
        return refusal;
    }
    match unmatched_item_type(queries, item_type) {
        Ok(Some(no_match)) => explained_by(no_match, refusal),
        Ok(None) | Err(_) => refusal,
    }
}

/// Whether what was typed may be to blame: not where the login may not do this, or the money is missing.
fn is_of_a_value(refusal: &Error) -> bool {
    matches!(refusal.reason(), Some(Code::Value | Code::Missed | Code::NoFunction))
}

/// The same in the words of what was typed and is not there; the provider's own become the cause.
pub fn explained_by(no_match: NoMatch, refusal: Error) -> Error {
    let error = Error::new(refusal.kind(), no_match.message).coded_as(&refusal);
    let error = match refusal.attempt() {
        Some(attempt) => error.of_attempt(attempt),
        None => error,
    };
    no_match.hints.into_iter().fold(error, Error::hint).because(refusal)
}

fn unmatched_item_type(queries: &CatalogQueries, item_type: &str) -> Result<Option<NoMatch>> {
    let types = queries.item_types()?;
    let types: Vec<Choice> = types.into_iter().map(|name| Choice::new(name, "")).collect();
    Ok(missing("product type", item_type, &types))
}

fn unmatched_value(
    queries: &CatalogQueries,
    panel: &Panel,
    order: &AddOrder,
) -> Result<Option<NoMatch>> {
    if let Some(no_match) = unmatched_item_type(queries, &order.item_type)? {
        return Ok(Some(no_match));
    }
    if let Some(place) = order.datacenter {
        let places = choices(&queries.data_centers(&order.item_type)?);
        if let Some(no_match) = missing("data center", &place.to_string(), &places) {
            return Ok(Some(no_match));
        }
    }
    let tariffs = queries.tariffs(&order.item_type, order.datacenter)?;
    let tariffs: Vec<Choice> =
        tariffs.into_iter().map(|tariff| Choice::new(tariff.id, tariff.name)).collect();
    if let Some(no_match) = missing("tariff", &order.tariff.to_string(), &tariffs) {
        return Ok(Some(match of_other_type(queries, order) {
            Some(other) => NoMatch {
                message: format!(
                    "tariff {} is of the product type {other}, and not {}",
                    order.tariff, order.item_type
                ),
                ..no_match
            },
            None => no_match,
        }));
    }
    let plain = AddOrder {
        datacenter: order.datacenter,
        ..AddOrder::new(&order.item_type, order.tariff, order.period)
    };
    let form = panel.order_form_of_any_period(&plain)?;
    let typed = [
        ("period", Some(order.period.wire().to_string()), &form.periods),
        ("operating system", order.os.clone(), &form.operating_systems),
        ("software", order.recipe.clone(), &form.recipes),
    ];
    for (what, value, offered) in typed {
        let no_match = value.and_then(|value| missing(what, &value, &choices(offered)));
        if no_match.is_some() {
            return Ok(no_match);
        }
    }
    let addons: Vec<Choice> =
        form.addons.iter().map(|addon| Choice::new(&addon.id, &addon.label)).collect();
    for (id, value) in &order.addons {
        if let Some(no_match) = missing("add-on", id, &addons) {
            return Ok(Some(no_match));
        }
        let Some(addon) = form.addons.iter().find(|addon| addon.id == *id) else { continue };
        let no_match = missing("value", value, &choices(&addon.choices)).map(|no_match| {
            let message = format!("add-on {id} ({}) has no value '{value}'", addon.label);
            NoMatch { message, ..no_match }
        });
        let no_match = no_match.or_else(|| wrong_quantity(addon, value));
        if no_match.is_some() {
            return Ok(no_match);
        }
    }
    Ok(None)
}

/// That a quantity is not within the limits of the form; without limits it tells nothing.
fn wrong_quantity(addon: &AddOn, value: &str) -> Option<NoMatch> {
    if !addon.choices.is_empty() || addon.limits().is_empty() {
        return None;
    }
    let expected = addon.check_quantity(value).err()?;
    Some(NoMatch {
        message: format!("add-on {} does not take '{value}'", addon.id),
        hints: vec![format!("{}: {expected}", addon.label)],
    })
}

/// The other product type that has the tariff, as far as that can be told.
fn of_other_type(queries: &CatalogQueries, order: &AddOrder) -> Option<String> {
    let id = order.tariff.to_string();
    let others = queries.item_types().ok()?.into_iter().filter(|name| *name != order.item_type);
    others.into_iter().find(|name| {
        queries.tariffs(name, None).is_ok_and(|it| it.iter().any(|tariff| tariff.id == id))
    })
}

/// That a value is not among those that are offered; an empty list tells nothing.
fn missing(what: &str, value: &str, offered: &[Choice]) -> Option<NoMatch> {
    let is_there = offered.is_empty() || offered.iter().any(|choice| choice.value == value);
    (!is_there).then(|| unknown(what, value, offered))
}

fn choices(offered: &[Offered]) -> Vec<Choice> {
    offered.iter().map(|choice| Choice::new(&choice.key, &choice.label)).collect()
}
