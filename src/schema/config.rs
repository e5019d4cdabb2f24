//! The schema of the configuration file, made of the table of its keys.

use serde_json::{Map, Value, json};

use super::DRAFT;
use crate::config::KEYS;

/// The schema; editors know it by `#:schema` on the first line of a TOML file.
pub fn of_config() -> Value {
    let section = |name: &str| -> Map<String, Value> {
        let keys = KEYS.iter().filter(|key| key.section == name);
        keys.map(|key| (key.name.to_owned(), value(key.name, key.meaning))).collect()
    };
    let object = |properties: Map<String, Value>| json!({"type": "object", "properties": properties, "additionalProperties": false});
    let mut profile = section("profile.NAME");
    profile.insert("limits".to_owned(), object(section("profile.NAME.limits")));
    let mut profile = object(profile);
    profile["required"] = json!(["provider"]);
    json!({
        "$schema": DRAFT,
        "title": "orderctl configuration",
        "type": "object",
        "properties": {
            "defaults": object(section("defaults")),
            "ledger": object(section("ledger")),
            "profile": {"type": "object", "additionalProperties": profile},
        },
        "additionalProperties": false,
    })
}

fn value(name: &str, meaning: &str) -> Value {
    let mut value = match name {
        "allow" | "quick_order_types" => json!({"type": "array", "items": {"type": "string"}}),
        "auth_userid" => json!({"type": ["integer", "string"]}),
        "provider" => json!({"enum": ["billmanager", "logicboxes"]}),
        "charges" => json!({"enum": ["deny", "confirm", "allow"]}),
        _ => json!({"type": "string"}),
    };
    if let Some(fields) = value.as_object_mut() {
        fields.insert("description".to_owned(), meaning.replace('`', "'").into());
    }
    value
}
