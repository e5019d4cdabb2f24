//! Single values out of a document, in the spellings that the provider mixes.

use jiff::Timestamp;
use serde_json::{Map, Value};

/// A value that is there and not what it must be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Malformed(pub(crate) String);

/// A text; nothing when it is missing or empty.
pub(crate) fn text(map: &Map<String, Value>, name: &str) -> Option<String> {
    match map.get(name)? {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(yes.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// An id: digits. Missing, empty and `0` mean that there is none.
pub(crate) fn id(map: &Map<String, Value>, name: &str) -> Result<Option<String>, Malformed> {
    match map.get(name) {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::String(_) | Value::Number(_)) => {}
        Some(_) => return Err(Malformed(format!("'{name}' is not an id"))),
    }
    let Some(text) = text(map, name) else {
        return Ok(None);
    };
    if !is_id(&text) {
        return Err(Malformed(format!("'{name}' is not an id")));
    }
    Ok(Some(text).filter(|text| text.bytes().any(|b| b != b'0')))
}

/// True for a text of digits that can be an id.
pub(crate) fn is_id(text: &str) -> bool {
    (1..=20).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

/// A boolean, native or as a word.
pub(crate) fn boolean(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(yes) => Some(*yes),
        Value::String(text) if text.trim().eq_ignore_ascii_case("true") => Some(true),
        Value::String(text) if text.trim().eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// A time: epoch seconds in a text (`1760000000`), or `2026-10-26 08:07:43.320236+00`.
pub(crate) fn time(value: &Value) -> Option<Timestamp> {
    let text = value.as_str()?.trim();
    if text.bytes().all(|b| b.is_ascii_digit()) {
        let seconds: i64 = text.parse().ok()?;
        return (seconds > 0).then(|| Timestamp::from_second(seconds).ok()).flatten();
    }
    text.parse().ok()
}

/// A word of the provider in lower snake case: `PendingExecution` is `pending_execution`,
/// `RFASent` is `rfa_sent`, `Pending Delete Restorable` is `pending_delete_restorable`. Words that
/// are not known pass through in the same way.
pub(crate) fn snake(word: &str) -> String {
    let chars: Vec<char> = word.trim().chars().collect();
    let mut out = String::new();
    for (at, &c) in chars.iter().enumerate() {
        if !c.is_alphanumeric() {
            if !out.is_empty() && !out.ends_with('_') {
                out.push('_');
            }
            continue;
        }
        let before = at.checked_sub(1).and_then(|before| chars.get(before));
        let after = chars.get(at + 1);
        let starts_word = c.is_uppercase()
            && before.is_some_and(|b| {
                b.is_lowercase()
                    || b.is_ascii_digit()
                    || (b.is_uppercase() && after.is_some_and(|a| a.is_lowercase()))
            });
        if starts_word && !out.is_empty() && !out.ends_with('_') {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out.trim_end_matches('_').to_owned()
}

/// A search writes `customer.name` and `entity.customerid` where details write `name` and
/// `customerid`. Where two groups tell the same, the first one counts.
pub(crate) fn without_group(row: Map<String, Value>) -> Map<String, Value> {
    let mut plain = Map::new();
    for (name, value) in row {
        let name = name.rsplit_once('.').map_or(name.as_str(), |(_, last)| last).to_owned();
        plain.entry(name).or_insert(value);
    }
    plain
}

/// One page of a list.
pub(crate) struct Page<'a> {
    pub(crate) rows: Vec<&'a Map<String, Value>>,
    /// How many rows there are on all pages, where it is told.
    pub(crate) total: Option<usize>,
}

/// The rows of a list, however they are wrapped: `{"recsindb":"2","1":{…},"2":{…}}` (customers, KB
/// 1270), `{"result":[…]}` (contacts, KB 793), or an array. Nothing for what is no list.
pub(crate) fn page(document: &Value) -> Option<Page<'_>> {
    match document {
        Value::Array(items) => Some(Page { rows: objects(items)?, total: None }),
        Value::Object(map) => {
            let total = match text(map, "recsindb") {
                Some(count) => Some(count.parse().ok()?),
                None => None,
            };
            let items: Vec<&Value> = match map.get("result") {
                Some(Value::Array(items)) => items.iter().collect(),
                Some(_) => return None,
                None => map.iter().filter(|(name, _)| is_id(name)).map(|(_, row)| row).collect(),
            };
            let told = total.is_some() || map.contains_key("result");
            // `{}` and `{"1":{…}}` are lists too; `{"a":"b"}` is something else.
            let only_rows = map.keys().all(|name| is_id(name));
            (told || only_rows).then_some(())?;
            Some(Page { rows: objects(items)?, total })
        }
        _ => None,
    }
}

/// Rows as objects; nothing if one can't be read, for that would be a row not looked at.
fn objects<'a>(items: impl IntoIterator<Item = &'a Value>) -> Option<Vec<&'a Map<String, Value>>> {
    items.into_iter().map(Value::as_object).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn the_providers_words_become_one_kind_of_word() {
        for (word, expected) in [
            ("PendingExecution", "pending_execution"),
            ("InvoicePaid", "invoice_paid"),
            ("RFASent", "rfa_sent"),
            ("PENDING_REGISTRANT_AUTHORIZATION", "pending_registrant_authorization"),
            ("Pending Delete Restorable", "pending_delete_restorable"),
            ("Success", "success"),
            ("InActive", "in_active"),
            ("transferlock", "transferlock"),
            (" -- ", ""),
        ] {
            assert_eq!(snake(word), expected);
        }
    }

    #[test]
    fn an_id_is_digits_or_nothing() {
        let map = json!({"a":"90000001","b":"0","c":"","d":"9x","e":["1"],"f":null});
        let map = map.as_object().unwrap();
        assert_eq!(id(map, "a"), Ok(Some("90000001".into())));
        for none in ["b", "c", "f", "missing"] {
            assert_eq!(id(map, none), Ok(None), "{none}");
        }
        for bad in ["d", "e"] {
            assert!(id(map, bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn times_are_read_in_both_spellings() {
        let epoch = time(&json!("1760000000")).unwrap();
        assert_eq!(epoch.to_string(), "2025-10-09T08:53:20Z");
        assert!(time(&json!("2026-10-26 08:07:43.320236+00")).is_some());
        for nothing in ["0", "", "soon", "99999999999999999999"] {
            assert_eq!(time(&json!(nothing)), None, "{nothing}");
        }
    }

    #[test]
    fn every_kind_of_list_is_read_and_nothing_else_is() {
        let count = |value: Value| page(&value).map(|page| (page.rows.len(), page.total));
        assert_eq!(
            count(json!({"recsonpage":"1","recsindb":"3","1":{"a":"b"}})),
            Some((1, Some(3)))
        );
        assert_eq!(count(json!({"recsindb":"0"})), Some((0, Some(0))));
        assert_eq!(count(json!({"result":[{}],"recsindb":"1"})), Some((1, Some(1))));
        assert_eq!(count(json!({})), Some((0, None)));
        assert_eq!(count(json!([{}])), Some((1, None)));
        for other in [
            json!("Success"),
            json!({"status":"Success"}),
            json!({"recsindb":"many"}),
            json!({"recsindb":"1","1":"row"}),
            json!([1]),
        ] {
            assert_eq!(count(other.clone()), None, "{other}");
        }
    }

    proptest! {
        #[test]
        fn no_word_can_bring_the_program_down(word in any::<String>()) {
            let snake = snake(&word);
            prop_assert!(!snake.starts_with('_') && !snake.ends_with('_'));
            let _ = time(&json!(word));
        }
    }
}
