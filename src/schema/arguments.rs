//! What a command takes: its flags by their long names, its places by theirs.

use std::any::TypeId;

use clap::{Arg, ArgAction, Command};
use serde_json::{Map, Value, json};

use super::DRAFT;

/// The schema of the arguments of the command of these words.
pub(super) fn of(tree: &Command, path: &[String]) -> Option<Value> {
    let command = path.iter().try_fold(tree, |command, word| command.find_subcommand(word))?;
    let mut properties = Map::new();
    let mut required = Vec::new();
    for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
        let name = name_of(arg);
        if arg.is_required_set() {
            required.push(json!(name));
        }
        properties.insert(name, schema(arg));
    }
    let globals: Vec<Value> =
        global_flags(tree).map(|arg| json!(format!("--{}", name_of(arg)))).collect();
    Some(json!({
        "$schema": DRAFT,
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
        "x-global-flags": globals,
    }))
}

fn global_flags(tree: &Command) -> impl Iterator<Item = &Arg> {
    tree.get_arguments().filter(|arg| arg.is_global_set())
}

/// A flag's long name, without dashes; a place's name in capitals.
fn name_of(arg: &Arg) -> String {
    let place = || arg.get_value_names().and_then(|names| names.first()).map(ToString::to_string);
    arg.get_long()
        .map(str::to_owned)
        .or_else(place)
        .unwrap_or_else(|| arg.get_id().as_str().to_uppercase())
}

fn schema(arg: &Arg) -> Value {
    let value = match arg.get_action() {
        ArgAction::SetTrue | ArgAction::SetFalse => json!({"type": "boolean"}),
        _ => value(arg),
    };
    let is_list = matches!(arg.get_action(), ArgAction::Append)
        || arg.get_num_args().is_some_and(|count| count.max_values() > 1);
    let mut schema = if is_list { json!({"type": "array", "items": value}) } else { value };
    let help = arg.get_long_help().or_else(|| arg.get_help()).map(ToString::to_string);
    if let (Some(help), Some(fields)) = (help, schema.as_object_mut()) {
        fields.insert("description".to_owned(), help.into());
    }
    schema
}

fn value(arg: &Arg) -> Value {
    let words: Vec<String> = arg
        .get_possible_values()
        .iter()
        .filter(|value| !value.is_hide_set())
        .map(|value| value.get_name().to_owned())
        .collect();
    if !words.is_empty() {
        return json!({"enum": words});
    }
    let parsed = arg.get_value_parser().type_id();
    let numbers =
        [TypeId::of::<u64>(), TypeId::of::<u32>(), TypeId::of::<u16>(), TypeId::of::<usize>()];
    if numbers.iter().any(|number| parsed == *number) {
        json!({"type": "integer"})
    } else {
        json!({"type": "string"})
    }
}
