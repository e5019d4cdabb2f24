//! The JSON Schema of an order file, made of the same arguments as the command line.

use clap::{Arg, ArgAction};
use serde_json::{Map, Value, json};

use super::kind::Kind;
use super::row;
use crate::commands::cart::Method;
use clap::Args as _;

/// The schema of a JSON or TOML order file. Editors know it by `"$schema"` or `#:schema`.
pub fn schema() -> Value {
    let rows: Vec<Value> = Kind::ALL.into_iter().map(|kind| row_of(kind, true)).collect();
    let defaults: Map<String, Value> =
        Kind::ALL.into_iter().map(|kind| (kind.name().to_owned(), row_of(kind, false))).collect();
    let rows = json!({"type": "array", "items": {"oneOf": rows}});
    let mut keys = Map::new();
    keys.insert("$schema".into(), json!({"type": "string"}));
    keys.insert(
        "id".into(),
        text("Id of the file: with a row's name it is the key of the row's order"),
    );
    keys.insert(
        "pay".into(),
        json!({"type": "boolean", "description": "Pay the cart lines of this file together at the end"}),
    );
    for arg in Method::augment_args(row::bare_command("pay")).get_arguments() {
        keys.insert(row::column(arg), value_of(arg));
    }
    keys.insert(
        "defaults".into(),
        json!({"type": "object", "properties": defaults, "additionalProperties": false}),
    );
    for name in ["order", "orders", "rows"] {
        keys.insert(name.into(), rows.clone());
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "orderctl order file",
        "anyOf": [
            rows,
            {"type": "object", "properties": keys, "additionalProperties": false},
        ],
    })
}

/// The schema of a row of this type, or of its defaults.
fn row_of(kind: Kind, is_row: bool) -> Value {
    let command = kind.command();
    let mut columns = Map::new();
    let mut patterns = Map::new();
    if is_row {
        columns.insert("name".into(), text("Name of the row, unique in the file"));
        columns.insert("type".into(), json!({"const": kind.name()}));
    }
    columns.insert("profile".into(), text("Profile that orders; the default profile otherwise"));
    columns.insert("max-price".into(), text("Maximum price of this row, such as 12.50EUR"));
    for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
        let name = row::column(arg);
        if row::takes_pairs(arg) {
            let single = json!({"type": ["string", "number", "boolean"]});
            patterns.insert(format!("^{name}\\."), single.clone());
            let table = json!({"type": "object", "additionalProperties": single});
            let mut either = value_of(arg);
            if let Some(forms) = either["anyOf"].as_array_mut() {
                forms.push(table);
            }
            columns.insert(name, either);
        } else {
            columns.insert(name, value_of(arg));
        }
    }
    let required: &[&str] = if is_row { &["name", "type"] } else { &[] };
    json!({
        "type": "object",
        "properties": columns,
        "patternProperties": patterns,
        "required": required,
        "additionalProperties": false,
    })
}

fn value_of(arg: &Arg) -> Value {
    let help = arg.get_long_help().or_else(|| arg.get_help());
    let help = help.map(ToString::to_string).unwrap_or_default();
    let single = json!({"type": ["string", "number"]});
    match arg.get_action() {
        ArgAction::SetTrue => json!({"type": "boolean", "description": help}),
        ArgAction::Append => json!({
            "description": help,
            "anyOf": [single, {"type": "array", "items": single}],
        }),
        _ if row::column(arg) == "auto-renew" => {
            json!({"description": help, "type": ["string", "number", "boolean"]})
        }
        _ if row::column(arg) == "services-json" => {
            json!({"description": help, "type": ["string", "object"]})
        }
        _ => json!({"description": help, "type": ["string", "number"]}),
    }
}

fn text(help: &str) -> Value {
    json!({"type": "string", "description": help})
}
