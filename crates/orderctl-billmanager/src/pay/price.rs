//! What the lines of a cart cost together.

use super::super::{Cart, LineItem};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{Money, Price};

pub(super) fn chosen<'c>(cart: &'c Cart, ids: &[String]) -> Result<Vec<&'c LineItem>> {
    if cart.items.is_empty() {
        return Err(
            Error::usage("the cart is empty: there is nothing to pay").code(Code::EmptyCart)
        );
    }
    let there = || {
        let ids: Vec<&str> = cart.items.iter().map(|item| item.lineitem_id.as_str()).collect();
        format!("the cart holds {}", ids.join(", "))
    };
    ids.iter()
        .map(|id| {
            let item = cart.items.iter().find(|item| item.lineitem_id == *id);
            item.ok_or_else(|| {
                Error::new(Kind::Refused, format!("the cart has no line {id}"))
                    .code(Code::Missed)
                    .hint(there())
            })
        })
        .collect()
}

/// What these lines cost: the cart's own total where they are all of it, for it knows the discounts
/// and taxes; else their sum, and at most what the total has above the sum of all lines besides. One
/// line without a price leaves the whole unknown.
pub(super) fn due(cart: &Cart, items: &[&LineItem]) -> Price {
    let is_whole = items.len() == cart.items.len();
    if items.is_empty() {
        return Price::Unknown("there is nothing to pay".into());
    }
    if let Some(item) = items.iter().find(|item| item.price.is_none()) {
        return Price::Unknown(format!("the price of line {} can't be read", item.lineitem_id));
    }
    let Some(sum) = sum(items.iter().copied()) else {
        return Price::Unknown("the prices of the lines can't be added up".into());
    };
    match (&cart.total, &cart.total_trouble) {
        (_, Some(trouble)) if is_whole => Price::Unknown(trouble.clone()),
        (Some(total), _) if sum.currency() != total.currency() => {
            Price::Unknown("the cart's total and its lines are in different currencies".into())
        }
        // A discount may lower a total; a total of nothing over lines that cost something is more
        // likely one that was never filled in.
        (Some(total), _) if is_whole && total.is_zero() && !sum.is_zero() => {
            Price::Unknown("the cart's total is zero, and its lines are not".into())
        }
        (Some(total), _) if is_whole => Price::Exactly(total.clone()),
        // Nothing is due on what costs nothing.
        (Some(total), _) if !sum.is_zero() => part(cart, sum, total),
        _ => Price::Exactly(sum),
    }
}

/// Some lines of a cart: a total above the sum of all lines has taxes or fees in it, and how much of
/// them these lines bear is not told.
fn part(cart: &Cart, these: Money, total: &Money) -> Price {
    let most = match sum(&cart.items) {
        Some(all) if all.amount() >= total.amount() => return Price::Exactly(these),
        Some(all) => total.minus(&all).and_then(|above| these.plus(&above)),
        None => Some(total.clone()),
    };
    most.map_or_else(
        || Price::Unknown("the prices of the lines can't be added up".into()),
        Price::AtMost,
    )
}

/// The prices of lines, added up; nothing if one has none, or another currency.
fn sum<'c>(items: impl IntoIterator<Item = &'c LineItem>) -> Option<Money> {
    let mut prices = items.into_iter().map(|item| item.price.clone());
    let first = prices.next()??;
    prices.try_fold(first, |sum, price| sum.plus(&price?))
}
