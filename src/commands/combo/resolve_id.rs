//! Which order is meant: the one that was named, or one that a person chooses.

use crate::app::context::Context;
use crate::args::values;
use crate::flows::select::{self, MAX_CHOICES};
use crate::prompt::Choice;
use orderctl_core::error::{Code, Error, Result};
use orderctl_logicboxes::{Domain, FoundCombo, Reseller};

/// What is typed for an order: its id, or the domain that it is for. A domain has one combo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OrderName {
    Id(u64),
    Domain(Domain),
}

impl OrderName {
    /// Reads an id or a domain.
    pub fn parse(text: &str) -> std::result::Result<Self, String> {
        match values::id(text) {
            Ok(id) => Ok(Self::Id(id)),
            Err(_) => text.parse().map(Self::Domain).map_err(|_| {
                "expected an order id, such as 90000001, or the domain of the combo".to_owned()
            }),
        }
    }

    /// The id, for which nothing is read.
    ///
    /// # Errors
    /// Of kind usage for a domain.
    pub fn id(&self) -> Result<u64> {
        match self {
            Self::Id(id) => Ok(*id),
            Self::Domain(domain) => Err(Error::usage(format!(
                "ORDER_ID: '{domain}' is a domain, and the order's id is needed here"
            ))
            .code(Code::Missed)),
        }
    }
}

pub fn resolve_id(ctx: &Context, reseller: &Reseller, named: Option<&OrderName>) -> Result<u64> {
    match named {
        Some(OrderName::Id(id)) => return Ok(*id),
        Some(OrderName::Domain(domain)) => {
            return values::id(&reseller.order_id_of(domain)?).map_err(Error::usage);
        }
        None => {}
    }
    let (combos, total) = reseller.some_combos(MAX_CHOICES)?;
    // Of more than can be offered one is typed.
    if total.is_some_and(|total| total > combos.len()) {
        return ctx.ask.text("ORDER_ID", "Order id", None);
    }
    let there = |combo: &FoundCombo| combo.status.as_deref() != Some("deleted");
    let choices: Vec<Choice> = combos.into_iter().filter(there).filter_map(choice).collect();
    select::id(&ctx.ask, "ORDER_ID", "Order", &choices)
}

fn choice(combo: FoundCombo) -> Option<Choice> {
    let until = combo.expires.map(|end| format!("until {}", end.strftime("%F")));
    Some(select::choice(combo.order_id?, [combo.domain, combo.status, until]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_is_named_by_its_id_or_its_domain() {
        assert_eq!(OrderName::parse("90000001"), Ok(OrderName::Id(90_000_001)));
        let shop = OrderName::parse("shop.example").unwrap();
        assert!(matches!(&shop, OrderName::Domain(domain) if domain.ascii() == "shop.example"));
        assert!(shop.id().is_err());
        for text in ["", "-1", "shop", "99999999999999999999"] {
            assert!(OrderName::parse(text).is_err(), "{text:?}");
        }
    }
}
