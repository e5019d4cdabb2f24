//! The schema of the configuration file, made of the table of its keys.

use serde_json::{Map, Value, json};

use super::DRAFT;
use crate::config::{Key, Provider, Shape, keys};

/// The schema; editors know it by `#:schema` on the first line of a TOML file.
pub fn of_config() -> Value {
    let section = |name: &str| -> Map<String, Value> {
        let keys = keys().filter(|key| key.section == name);
        keys.map(|key| (key.name.to_owned(), value(key))).collect()
    };
    let object = |properties: Map<String, Value>| json!({"type": "object", "properties": properties, "additionalProperties": false});
    let mut profile = section("profile.NAME");
    profile.insert("limits".to_owned(), object(section("profile.NAME.limits")));
    let mut profile = object(profile);
    profile["required"] = json!(["provider"]);
    profile["allOf"] = Provider::ALL.map(without_foreign_keys).into();
    json!({
        "$schema": DRAFT,
        "title": "orderctl configuration",
        "type": "object",
        "properties": {
            "defaults": object(section("defaults")),
            "ledger": object(section("ledger")),
            "notify": {"type": "array", "items": object(section("notify"))},
            "profile": {
                "type": "object",
                "propertyNames": {"pattern": "^[^/\\u0000-\\u001f\\u007f]+$", "not": {"const": "sandbox"}},
                "additionalProperties": profile,
            },
            "alias": {
                "type": "object",
                "description": "Words of one's own for commands: NAME = \"service list --status active\"",
                "additionalProperties": {"type": "string"},
            },
        },
        "additionalProperties": false,
    })
}

/// A profile of this provider has no key of the other one.
fn without_foreign_keys(provider: Provider) -> Value {
    let foreign = keys().filter(|key| key.provider.is_some_and(|its| its != provider));
    let foreign: Map<String, Value> =
        foreign.map(|key| (key.name.to_owned(), false.into())).collect();
    json!({
        "if": {"properties": {"provider": {"const": provider.name()}}},
        "then": {"properties": foreign},
    })
}

fn value(key: &Key) -> Value {
    let mut value = match key.shape() {
        Shape::Text | Shape::Secret | Shape::Variable => json!({"type": "string"}),
        Shape::Words(words) => json!({"enum": words}),
        Shape::List => json!({"type": "array", "items": {"type": "string"}}),
        Shape::ListOf(words) => json!({"type": "array", "items": {"enum": words}, "minItems": 1}),
        Shape::Switch => json!({"type": "boolean"}),
        Shape::Count => json!({"type": "integer", "minimum": 1}),
        Shape::Id => json!({"type": ["integer", "string"]}),
    };
    if let Some(pattern) = key.pattern() {
        // A number has none, and is taken as it is.
        let text = if key.shape() == Shape::List { &mut value["items"] } else { &mut value };
        text["pattern"] = pattern.into();
    }
    if let Some(fields) = value.as_object_mut() {
        fields.insert("description".to_owned(), key.meaning().replace('`', "'").into());
        fields.extend(key.default.map(|default| ("default".to_owned(), default.into())));
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the file's reader takes, the schema takes, and what the one refuses, the other does.
    #[test]
    fn the_schema_and_the_reader_agree_about_values() {
        let schema = of_config();
        for (key, right, wrong) in [
            ("on", &["placed", "unknown, low_balance"][..], &["foo", "placed, foo"][..]),
            ("settle", &["2m", "1m30s", "0s", "PT2M", "1 minute", "00:01:30"], &["soon", "60", ""]),
            ("charge_timeout", &["60s", "1h 5m"], &["soon", "-1s", "5"]),
            ("limits.max_price", &["100.00 EUR", "5eur"], &["100", "EUR5", "5€", "1,50 EUR"]),
            ("limits.low_balance", &["-5 EUR"], &["low"]),
            ("limits.allow", &["vds, vds/3087", "tld/com"], &["vds/x", "a b", ""]),
            ("limits.confirm", &["terminal"], &["maybe"]),
            ("currency", &["EUR", "usd"], &["euro", "€"]),
            ("tax", &["18%", "7.5 %"], &["18", "a lot%"]),
            ("auth_userid", &["100001"], &["abc", "1.5"]),
            (
                "url",
                &["https://a.example/billmgr", "http://127.0.0.1:8080"],
                &["nonsense", "ftp://a.example", "https://u:p@a.example", "https://a.example?x=1"],
            ),
        ] {
            // Of two keys of a name that of a profile is meant, but for receivers of notices.
            let known =
                keys().filter(|it| it.path() == key || it.path() == format!("notify.{key}"));
            let known = known.last().unwrap();
            let fits = jsonschema::validator_for(&value(known)).unwrap();
            for (texts, is_right) in [(right, true), (wrong, false)] {
                for text in texts {
                    let is_list = matches!(known.shape(), Shape::List | Shape::ListOf(_));
                    let written = match is_list {
                        true => json!(text.split(',').map(str::trim).collect::<Vec<_>>()),
                        false => json!(text),
                    };
                    assert_eq!(fits.is_valid(&written), is_right, "{key}: {written}");
                    assert_eq!(known.check(text).is_ok(), is_right, "{key}: {text}");
                }
            }
        }
        let fits = jsonschema::validator_for(&schema).unwrap();
        let profile = json!({"provider": "billmanager"});
        for (name, is_right) in [("acme", true), ("sandbox", false), ("a/b", false), ("", false)] {
            let config = json!({"profile": {name: profile}});
            assert_eq!(fits.is_valid(&config), is_right, "{name}");
            assert_eq!(crate::config::check_name(name).is_ok(), is_right, "{name}");
        }
    }
}
