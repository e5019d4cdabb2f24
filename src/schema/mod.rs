//! What programs can rely on, as JSON Schema (draft 2020-12): what a command takes, what it returns, what
//! it does, and how it may end.
//!
//! Arguments come from the command tree. Results come from `outputs.json`, in a short notation that is
//! read by `shape`; the tests hold every result that they see against it.

mod arguments;
mod command;
mod config;
mod shape;

use serde_json::{Map, Value, json};

pub(crate) use command::{EFFECTS, Schema as Command};
pub use config::of_config;

use crate::app::effect::{Declared, Effect};
use crate::output::exit_code::meaning;
use crate::output::{ExitCode as _, Retry};
use orderctl_core::error::Kind;

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The results of all commands by their names in JSON.
const OUTPUTS: &str = include_str!("outputs.json");

/// The results of dry runs, by what their commands do.
const DRY_RUNS: &str = include_str!("dry_runs.json");

/// All commands: what `schema` describes and completion offers.
pub struct Commands {
    /// The tree that clap parses with.
    pub tree: clap::Command,
    /// Their names in JSON, with the most that each may do.
    pub effects: Vec<(&'static str, Effect)>,
    /// What each of them declares about itself.
    pub(crate) declared: Vec<Declared>,
}

impl Commands {
    /// Everything about the command of this name, such as `cart.add`; nothing if there is none.
    #[must_use]
    pub fn schema(&self, name: &str) -> Option<Value> {
        let declared = *self.declared.iter().find(|known| known.command() == name)?;
        let effect = declared.effect();
        Some(json!({
            "command": name,
            "effect": word(effect),
            "exit_codes": exit_codes(effect),
            "arguments": arguments::of(&self.tree, declared)?,
            "output": output(declared),
            "line": line(declared),
            "error": error(Some(name)),
        }))
    }

    /// The same for the verbs of a noun.
    fn of_noun<'a>(
        &'a self,
        noun: &'a str,
    ) -> impl Iterator<Item = (&'static str, &'static str)> + 'a {
        self.list().filter(move |(name, _)| name.split('.').next() == Some(noun))
    }

    /// The name of each command in JSON, with its effect.
    fn list(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.effects.iter().map(|(name, effect)| (*name, word(*effect)))
    }
}

/// The schema of what a command prints.
fn output(declared: Declared) -> Value {
    let (data, whole) = results(declared);
    let data = data.iter().map(shape::schema).collect();
    let document = any_of(data).map(|data| document(declared.command(), &data));
    complete(any_of(document.into_iter().chain(whole.iter().map(shape::schema)).collect()))
}

/// The schema of a line that a command prints as JSON lines: a row of its list, or its whole result.
fn line(declared: Declared) -> Value {
    let (data, whole) = results(declared);
    let rows = data.iter().flat_map(shape::rows).chain(&data).chain(&whole).map(shape::schema);
    complete(any_of(rows.collect()))
}

/// The shapes of a command's results: of the data in its document, those of a dry run behind them, and of
/// what has no document around it.
fn results(declared: Declared) -> (Vec<Value>, Vec<Value>) {
    let shapes = outputs(OUTPUTS).remove(declared.command()).unwrap_or_default();
    let (whole, mut data): (Vec<Value>, Vec<Value>) =
        shape::alternatives(shapes).into_iter().partition(shape::is_whole_output);
    let mut dry_runs = outputs(DRY_RUNS);
    let names: &[&str] = match declared.effect() {
        _ if !declared.has_dry_run() => &[],
        Effect::Charge if declared.command() == "apply" => &["apply"],
        // A raw call that only reads has no price.
        Effect::Charge if declared.command().starts_with("api.") => &["charge", "request"],
        Effect::Charge => &["charge"],
        Effect::Write(_) | Effect::LocalWrite(_) => &["write"],
        Effect::Read => &[],
    };
    data.extend(names.iter().filter_map(|name| dry_runs.remove(*name)));
    (data, whole)
}

/// The schema of what is one of these; nothing if there are none.
fn any_of(mut schemas: Vec<Value>) -> Option<Value> {
    match schemas.len() {
        0 => None,
        1 => schemas.pop(),
        _ => Some(json!({"anyOf": schemas})),
    }
}

/// A schema that stands by itself.
fn complete(schema: Option<Value>) -> Value {
    let mut schema = match schema {
        Some(Value::Object(fields)) => fields,
        Some(other) => Map::from_iter([("allOf".to_owned(), json!([other]))]),
        None => Map::new(),
    };
    schema.insert("$schema".to_owned(), json!(DRAFT));
    schema.insert("$defs".to_owned(), shape::definitions());
    schema.into()
}

/// The schema of the error document, of one command or of any.
pub(crate) fn error(command: Option<&str>) -> Value {
    let mut error = shape::schema(&json!({
        "kind": "word", "exit_code": "number", "code": "text?", "message": "text",
        "hints": ["text"], "attempt": "id?", "retry": "word", "next": {"|": [["text"], null]},
        "causes?": ["text"],
    }));
    error["properties"]["kind"] = json!({"enum": Kind::ALL.map(Kind::name)});
    error["properties"]["exit_code"] = json!({"enum": Kind::ALL.map(Kind::exit_code)});
    error["properties"]["retry"] = json!({"enum": Retry::ALL});
    let command = command.map_or_else(|| json!({"type": "string"}), |name| json!({"const": name}));
    json!({
        "$schema": DRAFT,
        "type": "object",
        "properties": {
            "schema": {"const": crate::output::SCHEMA},
            "command": command,
            "error": error,
            "meta": meta(),
        },
        "required": ["schema", "command", "error", "meta"],
    })
}

fn meta() -> Value {
    json!({
        "type": "object",
        "properties": {
            "profile": {"type": ["string", "null"]},
            "provider": {"enum": ["billmanager", "logicboxes", null]},
            "mode": {"enum": ["live", "test", "sandbox", null]},
            "version": {"type": "string"},
        },
    })
}

/// The schema of the document around a result.
fn document(name: &str, data: &Value) -> Value {
    json!({
        "type": "object",
        "properties": {
            "schema": {"const": crate::output::SCHEMA},
            "command": {"const": name},
            "data": data,
            "meta": meta(),
        },
        "required": ["schema", "command", "data", "meta"],
    })
}

fn outputs(written: &str) -> Map<String, Value> {
    // A test reads them.
    serde_json::from_str(written).unwrap_or_default()
}

/// What a command does at most, as a program needs to know it.
const fn word(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "read",
        Effect::Write(_) | Effect::LocalWrite(_) => "write",
        Effect::Charge => "charge",
    }
}

/// How a command of this effect may end. Only what charges can leave an order of which nothing is known.
fn exit_codes(effect: Effect) -> Value {
    let codes = Kind::ALL.into_iter().filter(|kind| match kind {
        Kind::Unknown => matches!(effect, Effect::Charge | Effect::Write(_)),
        _ => true,
    });
    let told = codes.map(|kind| (kind.exit_code().to_string(), json!(meaning(kind))));
    std::iter::once(("0".to_owned(), json!("done"))).chain(told).collect::<Map<_, _>>().into()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Without it a program finds no description of a command's result.
    #[test]
    fn the_result_of_every_command_is_described_and_no_other() {
        let described: Map<String, Value> = serde_json::from_str(OUTPUTS).unwrap();
        // A build may lack the sandbox.
        let there = |name: &&str| crate::config::HAS_SANDBOX || !name.starts_with("sandbox.");
        let described: BTreeSet<&str> =
            described.keys().map(String::as_str).filter(there).collect();
        let commands: BTreeSet<&str> = crate::cli::effects().map(|(name, _)| name).collect();
        assert_eq!(described, commands);
    }

    /// A schema that takes anything tells a program nothing: only what the provider decides may be open.
    #[test]
    fn only_what_a_provider_decides_may_be_anything() {
        fn open(shape: &Value, path: &str, found: &mut Vec<String>) {
            match shape {
                Value::String(word) if word == "open" => found.push(path.to_owned()),
                Value::Array(items) => items.iter().for_each(|item| open(item, path, found)),
                Value::Object(fields) => {
                    for (name, field) in fields {
                        let name = name.trim_end_matches('?');
                        let is_notation = ["*", "|", "-"].contains(&name);
                        let inner = if is_notation { path } else { &format!("{path}.{name}") };
                        open(field, inner, found);
                    }
                }
                _ => {}
            }
        }
        let mut found = Vec::new();
        for (command, shape) in &outputs(OUTPUTS) {
            open(shape, command, &mut found);
        }
        assert!(found.len() > 5, "{found:?}");
        found.retain(|path| {
            let is_raw = path.starts_with("api.");
            !is_raw && !path.ends_with(".extra")
        });
        assert_eq!(found, ["combo.plans.other", "combo.show.services"]);
        let commands = crate::cli::commands();
        let page = commands.schema("help").unwrap()["output"].clone();
        assert_eq!(page["type"], "string", "it is printed as it is: {page}");
        let man = &commands.schema("man").unwrap()["output"]["anyOf"][0]["properties"]["data"];
        assert_eq!(man["anyOf"][0]["required"], json!(["dir", "pages"]));
    }

    #[test]
    fn what_a_command_takes_and_does_is_told() {
        let commands = crate::cli::commands();
        let of_command = |name| commands.schema(name);
        let add = of_command("cart.add").unwrap();
        assert_eq!(add["effect"], "charge");
        let tariff = &add["arguments"]["properties"]["tariff"];
        assert_eq!(tariff["type"], "string", "an id or a name: {tariff}");
        assert_eq!(add["arguments"]["properties"]["count"]["type"], "integer");
        assert!(tariff["description"].as_str().unwrap().contains("[pricelist]"));
        assert_eq!(add["arguments"]["properties"]["skip-basket"]["type"], "boolean");
        assert_eq!(add["output"]["properties"]["data"]["anyOf"][0]["type"], "object");
        assert_eq!(add["arguments"]["required"], json!(["item-type", "period", "tariff"]));
        let addon = &add["arguments"]["properties"]["addon"]["items"];
        assert_eq!(addon["pattern"], "^[^=]+=", "{addon}");
        assert!(addon["title"].as_str().unwrap().ends_with("=VALUE"), "{addon}");
        assert_eq!(add["arguments"]["x-globals"]["max-price"]["title"], "AMOUNT");
        assert_eq!(
            of_command("cart.list").unwrap()["arguments"]["x-globals"].get("max-price"),
            None
        );
        assert_eq!(of_command("cart.sell"), None);
        assert!(of_command("cart.list").unwrap()["exit_codes"].get("7").is_none());
    }

    /// The names that are said one way in all results: `X_id`, `period` in months, `complete`,
    /// `status`. The ledger's records have a state, what expires is of several kinds, and the sandbox's catalog
    /// has the names of its file.
    #[test]
    fn alike_things_have_one_name_in_all_results() {
        fn check(command: &str, shape: &Value) {
            for item in shape.as_array().into_iter().flatten() {
                check(command, item);
            }
            for (name, inner) in shape.as_object().into_iter().flatten() {
                let name = name.trim_end_matches('?');
                let is_allowed = match name {
                    "id" => ["expiring", "sandbox.catalog"].contains(&command),
                    "state" => command.starts_with("ledger."),
                    "months" | "more" | "cut" | "truncated" => false,
                    "period" => inner.as_str().is_some_and(|word| word.starts_with("number")),
                    "complete" => inner == "flag",
                    _ => true,
                };
                assert!(is_allowed, "{command}: {name}: {inner}");
                check(command, inner);
            }
        }
        let described: Map<String, Value> = serde_json::from_str(OUTPUTS).unwrap();
        described.iter().for_each(|(command, shape)| check(command, shape));
    }
}
