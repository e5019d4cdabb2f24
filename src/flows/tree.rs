//! A document of any shape for people: a line for each thing in it, indented by its depth.

use serde_json::Value;

use crate::output::Table;

/// The tree of a document.
pub fn of(document: &Value) -> Table {
    let mut table = Table::tree();
    match document {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| {
            put(&mut table, 0, name, value);
        }),
        Value::Array(items) => items.iter().for_each(|item| put(&mut table, 0, "-", item)),
        scalar => put(&mut table, 0, "-", scalar),
    }
    table
}

fn put(table: &mut Table, depth: usize, name: &str, value: &Value) {
    match value {
        // Each one under the name that all have, as in the provider's own XML.
        Value::Array(items) if !items.is_empty() => {
            items.iter().for_each(|item| put(table, depth, name, item));
        }
        Value::Object(fields) => {
            // `$` is the element's own text, in a panel's JSON.
            line(table, depth, name, fields.get("$").map_or_else(String::new, scalar));
            for (name, value) in fields.iter().filter(|(name, _)| *name != "$") {
                put(table, depth + 1, name, value);
            }
        }
        value => line(table, depth, name, scalar(value)),
    }
}

fn line(table: &mut Table, depth: usize, name: &str, value: String) {
    table.row([format!("{}{name}", "  ".repeat(depth)), value]);
}

fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null | Value::Array(_) | Value::Object(_) => String::new(),
        other => other.to_string(),
    }
}
