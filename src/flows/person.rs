//! A customer's or a contact's address and phone number, as people write them.

use serde_json::{Map, Value};

/// The street, the town, the state and the country; `extra` are the fields by their names on the wire,
/// of which `city` and `country` may be known by name.
pub fn address(
    extra: &Map<String, Value>,
    city: Option<&str>,
    country: Option<&str>,
) -> Option<String> {
    let of = |name: &str| text(extra, name);
    let city = city.or_else(|| of("city"));
    let town = [of("zip"), city].into_iter().flatten().collect::<Vec<_>>().join(" ");
    // What a country without states has in its place.
    let state = of("state").filter(|state| !state.eq_ignore_ascii_case("not applicable"));
    let parts = [
        of("address1"),
        of("address2"),
        of("address3"),
        Some(town.as_str()).filter(|town| !town.is_empty()),
        state,
        country.or_else(|| of("country")),
    ];
    let parts: Vec<&str> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// The phone number with its country code.
pub fn phone(extra: &Map<String, Value>) -> Option<String> {
    let number = text(extra, "telno")?;
    Some(match text(extra, "telnocc") {
        Some(code) => format!("+{code} {number}"),
        None => number.to_owned(),
    })
}

/// A text that is there and not empty.
pub fn text<'a>(extra: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    extra.get(name).and_then(Value::as_str).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_address_is_one_line_of_what_is_known() {
        let of = |value: Value| value.as_object().unwrap().clone();
        let extra = of(json!({
            "address1": "1 Example Street", "address2": "", "zip": "10000", "telnocc": "44",
            "telno": "2079460123", "state": "Not Applicable", "country": "PT", "city": "Lisbon",
        }));
        let line = "1 Example Street, 10000 Lisbon, PT";
        assert_eq!(address(&extra, None, None).as_deref(), Some(line));
        assert_eq!(address(&extra, Some("Lisbon"), Some("PT")).as_deref(), Some(line));
        assert_eq!(phone(&extra).as_deref(), Some("+44 2079460123"));
        let none = Map::new();
        assert_eq!((address(&none, None, None), phone(&none)), (None, None));
        let extra = of(json!({"telno": "1", "state": "Ohio"}));
        assert_eq!(address(&extra, Some("Dayton"), None).as_deref(), Some("Dayton, Ohio"));
        assert_eq!(phone(&extra).as_deref(), Some("1"));
    }
}
