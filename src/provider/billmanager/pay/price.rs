//! What the lines of a cart cost together.

use super::super::{Cart, LineItem};
use crate::error::{Error, Kind, Result};
use crate::order::{Money, Price};

/// The lines of these ids.
pub(super) fn chosen<'c>(cart: &'c Cart, ids: &[String]) -> Result<Vec<&'c LineItem>> {
    if cart.items.is_empty() {
        return Err(Error::new(Kind::Refused, "the cart is empty: there is nothing to pay")
            .code("empty_cart"));
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
                    .code("missed")
                    .hint(there())
            })
        })
        .collect()
}

/// What these lines cost: the cart's own total where they are all of it, for it knows the discounts;
/// else their sum. One line without a price leaves the whole unknown.
pub(super) fn due(cart: &Cart, items: &[&LineItem]) -> Price {
    let mut sum: Option<Money> = None;
    for item in items {
        let Some(price) = &item.price else {
            return Price::Unknown(format!("the price of line {} can't be read", item.lineitem_id));
        };
        let next = match &sum {
            None => Some(price.clone()),
            Some(sum) => sum.plus(price),
        };
        let Some(next) = next else {
            return Price::Unknown("the prices of the lines can't be added up".into());
        };
        sum = Some(next);
    }
    let total = cart.total.as_ref().filter(|_| items.len() == cart.items.len());
    match (sum, total, &cart.total_trouble) {
        (_, _, Some(trouble)) if items.len() == cart.items.len() => Price::Unknown(trouble.clone()),
        (Some(sum), Some(total), _) if sum.currency() != total.currency() => {
            Price::Unknown("the cart's total and its lines are in different currencies".into())
        }
        (Some(_), Some(total), _) => Price::Exactly(total.clone()),
        (Some(sum), None, _) => Price::Exactly(sum),
        (None, ..) => Price::Unknown("there is nothing to pay".into()),
    }
}
