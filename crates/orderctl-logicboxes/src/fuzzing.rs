//! What must hold of any answer of the provider. Run by the targets in `fuzz/`, and by tests.

use rust_decimal::Decimal;
use serde_json::Value;

use crate::catalog::price_list;
use crate::wire::document;

/// No body brings the client down, and what it reads of JSON is that JSON, its numbers digit for digit.
///
/// # Panics
/// If that does not hold.
pub fn answer(body: &str) {
    let read = document::parse(body);
    let text = body.trim_start_matches('\u{feff}').trim();
    if let Ok(plain) = serde_json::from_str::<Value>(text) {
        let Some(read) = read else { panic!("JSON that is not read: {text}") };
        is_same(&plain, &read, text);
    }
}

/// True to the document that it was read from.
fn is_same(plain: &Value, read: &Value, text: &str) {
    match (plain, read) {
        (Value::Number(_), Value::String(digits)) => {
            assert!(text.contains(digits.as_str()), "{digits}: {text}");
        }
        (Value::Array(plain), Value::Array(read)) => {
            assert_eq!(plain.len(), read.len(), "{text}");
            plain.iter().zip(read).for_each(|(plain, read)| is_same(plain, read, text));
        }
        (Value::Object(plain), Value::Object(read)) => {
            assert!(plain.keys().eq(read.keys()), "{text}");
            plain.values().zip(read.values()).for_each(|(plain, read)| is_same(plain, read, text));
        }
        (plain, read) => assert_eq!(plain, read, "{text}"),
    }
}

/// What a plan costs is never lower than what stands in the list for it, by either reading.
///
/// # Panics
/// If that does not hold.
pub fn price_list(body: &str) {
    let Some(list) = document::parse(body) else { return };
    for term in ["1", "12"] {
        let Ok(months) = term.parse() else { continue };
        let Ok(listed) = price_list::listed(&list, 501, months, "USD") else { continue };
        let months = Decimal::from(months.count());
        let products = list.as_object().into_iter().flat_map(|list| list.values());
        let plans = products.filter_map(|product| price_list::plan_of(product, "501"));
        let written = plans.filter_map(|plan| plan.get("add")?.get(term)?.as_str());
        let amounts = written.filter_map(|text| text.trim().parse::<Decimal>().ok());
        let highest = amounts.map(|amount| amount.checked_mul(months).unwrap_or(Decimal::MAX));
        let lowest_of_all = highest.min();
        assert!(Some(listed.at_most.amount()) >= lowest_of_all, "{term}: {body}");
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    proptest! {
        #[test]
        fn what_is_read_of_json_is_that_json(
            tokens in proptest::collection::vec("[\\[\\]{},:]|\"[a-z0-9.\\\\\"-]{0,4}\"|-?[0-9]{1,3}(\\.[0-9]{1,2})?(e-?[0-9])?|true|null| ", 0..12),
            any in any::<String>(),
        ) {
            super::answer(&tokens.concat());
            super::answer(&format!("{{\"a\":[{}]}}", tokens.join(",")));
            super::answer(&any);
        }

        /// As a number or a text, whatever digits.
        #[test]
        fn no_price_is_read_lower_than_it_is_listed(
            digits in "[0-9]{1,5}([.,][0-9]{1,5})?|-?[0-9]{1,2}e-?[0-9]|[0-9 ,.]{0,9}",
            key in "(product|a|b)?bundle|plans|hosting",
            term in "1|12|3",
        ) {
            let text = json!({&key: {"501": {"add": {&term: digits}}}}).to_string();
            super::price_list(&text);
            super::price_list(&text.replace(&format!("\"{digits}\""), &digits));
            super::price_list(&format!("{{\"{key}\":{{\"plans\":{{\"501\":{{\"add\":{{\"{term}\":{digits}}}}}}}}}}}"));
        }
    }
}
