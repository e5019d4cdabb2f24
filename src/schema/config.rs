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
            "profile": {"type": "object", "additionalProperties": profile},
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
        Shape::Switch => json!({"type": "boolean"}),
        Shape::Count => json!({"type": "integer", "minimum": 1}),
        Shape::Id => json!({"type": ["integer", "string"]}),
    };
    if let Some(fields) = value.as_object_mut() {
        fields.insert("description".to_owned(), key.meaning().replace('`', "'").into());
        fields.extend(key.default.map(|default| ("default".to_owned(), default.into())));
    }
    value
}
