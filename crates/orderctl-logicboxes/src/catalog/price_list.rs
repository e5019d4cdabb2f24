//! The price of a combo plan, as far as the price list tells (KB 864).
//!
//! The list is keyed by product, its combo entries are not documented, and whether a listed price is
//! for a month or for the whole term depends on the product. So the plan is looked for where it can
//! be, and of the two readings the higher one counts: the invoice may be lower, never higher.

use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::{Map, Value};

use crate::catalog::product_keys::names_combos;
use crate::wire::fields;
use orderctl_core::{Money, Months, parse_amount};

/// What a plan costs for a term, at most.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Listed {
    pub(crate) at_most: Money,
    /// The price of a further term, where both readings agree on it.
    pub(crate) renewal: Option<Money>,
}

/// Looks a plan up in the price list.
///
/// # Errors
/// Why there is no price, in words for people.
pub(crate) fn listed(
    list: &Value,
    plan: u64,
    months: Months,
    currency: &str,
) -> Result<Listed, String> {
    let entry = entry(list, &plan.to_string())?;
    let at_most = highest(&amount(entry, "add", months, currency)?, months)?;
    // For one month, a price per month and a price per term are the same.
    let renewal = match months.count() {
        1 => amount(entry, "renew", months, currency).ok(),
        _ => None,
    };
    Ok(Listed { at_most, renewal })
}

/// Looks up what a further term costs: at most, and for one month exactly.
///
/// # Errors
/// As [`listed`].
pub(crate) fn renewal(
    list: &Value,
    plan: &str,
    months: Months,
    currency: &str,
) -> Result<Money, String> {
    highest(&amount(entry(list, plan)?, "renew", months, currency)?, months)
}

/// Of the two readings, a month's price and the term's, the higher one.
fn highest(listed: &Money, months: Months) -> Result<Money, String> {
    listed.times(months.count()).ok_or_else(|| TOO_LARGE.into())
}

/// The plan's entry, under a product that speaks of combos. Plans of other products have ids of their
/// own range, which may be the same: their prices are never a combo's.
fn entry<'a>(list: &'a Value, plan: &str) -> Result<&'a Map<String, Value>, String> {
    let Value::Object(products) = list else {
        return Err("the price list can't be read".into());
    };
    let mut combos = products.iter().filter(|(key, _)| names_combos(key)).peekable();
    if combos.peek().is_none() {
        return Err("the price list has no combo plans".into());
    }
    let mut found = combos.filter_map(|(_, product)| plan_of(product, plan));
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one),
        (None, _) => Err(format!("plan {plan} is not in the price list")),
        (Some(_), Some(_)) => Err(format!("plan {plan} is in the price list more than once")),
    }
}

/// The entry of a plan, directly under its product or in the product's container of plans.
pub(crate) fn plan_of<'a>(product: &'a Value, plan: &str) -> Option<&'a Map<String, Value>> {
    let direct = product.get(plan);
    let in_container = || product.get("plans")?.get(plan);
    direct.or_else(in_container)?.as_object()
}

/// What privacy costs for a term: `privacy_protection`, a bare number beside the products (recorded),
/// for each year that the term begins.
///
/// # Errors
/// As [`listed`].
pub(crate) fn privacy(list: &Value, months: Months, currency: &str) -> Result<Money, String> {
    let amount = list
        .as_object()
        .and_then(|list| fields::text(list, "privacy_protection"))
        .and_then(|digits| Money::new(&digits, currency).ok())
        .filter(|money| !money.is_negative())
        .ok_or("the price list does not tell what privacy costs")?;
    amount.times(years(months)).ok_or_else(|| TOO_LARGE.into())
}

/// The years that a term begins: what is sold by the year is paid for each of them.
pub(crate) fn years(months: Months) -> u32 {
    months.count().div_ceil(12)
}

/// The tax on an amount, rounded up to the digits that invoices have.
///
/// # Errors
/// When it is too large to be written down.
pub(crate) fn tax(amount: &Money, percent: Decimal) -> Result<Money, String> {
    let digits = amount.amount().scale().max(2);
    let tax = amount.amount().checked_mul(percent).and_then(|it| it.checked_div(100.into()));
    tax.map(|tax| tax.round_dp_with_strategy(digits, RoundingStrategy::AwayFromZero))
        .and_then(|tax| Money::new(&tax.to_string(), amount.currency()).ok())
        .ok_or_else(|| TOO_LARGE.into())
}

/// Why there is no sum.
pub(crate) const TOO_LARGE: &str = "the listed price is too large to be counted";

/// True for digits that are an amount of money, not below zero.
pub(crate) fn is_amount(digits: &str) -> bool {
    parse_amount(digits).is_ok_and(|amount| amount.is_zero() || !amount.is_sign_negative())
}

fn amount(
    entry: &Map<String, Value>,
    action: &str,
    months: Months,
    currency: &str,
) -> Result<Money, String> {
    let Some(Value::Object(terms)) = entry.get(action) else {
        return Err("the price list has no prices for this plan".into());
    };
    let term = months.count().to_string();
    if !terms.contains_key(&term) {
        let sold: Vec<&str> = terms.keys().map(String::as_str).take(12).collect();
        return Err(format!(
            "the price list has no term of {months} for this plan, only months {}",
            sold.join(", ")
        ));
    }
    fields::text(terms, &term)
        .and_then(|digits| Money::new(&digits, currency).ok())
        .filter(|money| !money.is_negative())
        .ok_or_else(|| "the listed price is no amount of money".into())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn at_most(list: &Value, months: &str) -> Result<String, String> {
        let months = months.parse().unwrap();
        listed(list, 501, months, "USD").map(|listed| listed.at_most.to_string())
    }

    #[test]
    fn of_two_readings_of_a_price_the_dearer_one_counts() {
        let list =
            json!({"productbundle":{"501":{"add":{"1":"5.99","12":"4.99"},"renew":{"1":"6.99"}}}});
        assert_eq!(at_most(&list, "12").unwrap(), "59.88 USD");
        let month = listed(&list, 501, "1".parse().unwrap(), "USD").unwrap();
        assert_eq!(month.at_most.to_string(), "5.99 USD");
        assert_eq!(month.renewal.unwrap().to_string(), "6.99 USD");
        let year = listed(&list, 501, "12".parse().unwrap(), "USD").unwrap();
        assert_eq!(year.renewal, None);
    }

    #[test]
    fn the_plan_is_found_wherever_the_list_keeps_it() {
        let entry = json!({"add":{"12":"4.99"}});
        for list in [
            json!({"comboBundle":{"plans":{"501":entry}}}),
            json!({"productbundle":{"plans":{"501":{"add":{"12":4.99}}}},"privacy_protection":1.99}),
            json!({"productbundle":{"501":entry},"hosting":{"501":{"add":{"12":"0.01"}}}}),
            json!({"comboplan":{"501":entry},"hosting":{"501":{"add":{"12":"0.01"}}}}),
        ] {
            assert_eq!(at_most(&list, "12").unwrap(), "59.88 USD", "{list}");
        }
    }

    #[test]
    fn a_price_that_is_not_sure_is_no_price() {
        let entry = json!({"add":{"12":"4.99"}});
        for list in [
            json!({}),
            json!([]),
            json!({"productbundle":{"502":entry}}),
            json!({"hosting":{"501":entry},"mail":{"501":entry}}),
            // Without any combo in the list, a hosting plan of this number is no combo either.
            json!({"hosting":{"501":entry}}),
            json!({"singledomainhostinglinuxus":{"plans":{"501":entry}},"hosting":{"502":entry}}),
            json!({"abundle":{"501":entry},"bbundle":{"501":entry}}),
            // The combo of this number is not in the list, and hosting has another plan of it.
            json!({"productbundle":{"502":entry},"hosting":{"501":entry}}),
            json!({"productbundle":{"501":{"add":{"1":"4.99"}}}}),
            json!({"productbundle":{"501":{"renew":{"12":"4.99"}}}}),
            json!({"productbundle":{"501":{"add":{"12":"-4.99"}}}}),
            json!({"productbundle":{"501":{"add":{"12":"4,99"}}}}),
            json!({"productbundle":{"501":{"add":{"12":"5e-1"}}}}),
            json!({"productbundle":{"501":{"add":{"12":null}}}}),
            json!({"productbundle":{"501":{"add":{"12":"79228162514264337593543950335"}}}}),
        ] {
            assert!(at_most(&list, "12").is_err(), "{list}");
        }
    }

    #[test]
    fn privacy_is_paid_for_each_year_and_tax_is_never_rounded_down() {
        let months = |text: &str| text.parse::<Months>().unwrap();
        let list = json!({"privacy_protection": 1.99});
        let of = |term: &str| privacy(&list, months(term), "USD").unwrap().to_string();
        assert_eq!(
            (of("1"), of("12"), of("13")),
            ("1.99 USD".into(), "1.99 USD".into(), "3.98 USD".into())
        );
        for list in
            [json!({}), json!({"privacy_protection": "free"}), json!({"privacy_protection": -1})]
        {
            assert!(privacy(&list, months("12"), "USD").is_err(), "{list}");
        }
        let taxed = |amount: &str, percent: &str| {
            tax(&amount.parse().unwrap(), percent.parse().unwrap()).unwrap().to_string()
        };
        assert_eq!(taxed("59.88 USD", "18"), "10.78 USD");
        assert_eq!(taxed("0.01 USD", "1"), "0.01 USD");
        assert_eq!(taxed("100 USD", "20"), "20 USD");
    }

    #[test]
    fn a_further_term_has_the_price_of_renewals_alone() {
        let list = json!({"productbundle":{"501":{"add":{"1":"5.99","6":"1"},"renew":{"1":"6.99","12":"4.10"}}}});
        let of = |months: &str| {
            renewal(&list, "501", months.parse().unwrap(), "USD").map(|price| price.to_string())
        };
        assert_eq!(of("1").unwrap(), "6.99 USD");
        assert_eq!(of("12").unwrap(), "49.20 USD");
        assert!(of("6").unwrap_err().contains("no term"), "what an order costs says nothing of it");
    }

    proptest! {
        #[test]
        fn no_price_list_can_bring_the_program_down(key in "[a-z]{0,3}(bundle)?", digits in any::<String>()) {
            let list = json!({key: {"501": {"add": {"12": digits}}}});
            let _ = at_most(&list, "12");
        }
    }
}
