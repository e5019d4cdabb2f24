//! What a command takes: its flags by their long names, its places by theirs.

use std::any::TypeId;
use std::collections::BTreeSet;

use clap::{Arg, ArgAction, Command};
use serde_json::{Map, Value, json};

use super::DRAFT;
use crate::app::applies;
use crate::app::effect::Declared;

/// The schema of the arguments of a command, as a program gives them that has no terminal.
pub(super) fn of(tree: &Command, declared: Declared) -> Option<Value> {
    let path = declared.command().split('.').map(|word| word.replace('_', "-"));
    let command = path.into_iter().try_fold(tree, |command, word| command.find_subcommand(word))?;
    let own = || command.get_arguments().filter(|arg| !arg.is_global_set() && !arg.is_hide_set());
    let properties: Map<String, Value> = own().map(|arg| (name_of(arg), schema(arg))).collect();
    let mut required: BTreeSet<String> =
        own().filter(|arg| arg.is_required_set()).map(name_of).collect();
    let mut rules = Vec::new();
    let named = |id: &str| own().find(|arg| arg.get_id().as_str() == id).map(name_of);
    let groups = command.get_groups().filter(|group| group.is_required_set());
    let groups = groups.map(|group| group.get_args().map(clap::Id::as_str).collect());
    let declared_needs = declared.needed().iter().map(|need| need.split('|').collect());
    for need in declared_needs.chain(groups) {
        let need: Vec<&str> = need;
        let names: Vec<String> = need.iter().filter_map(|id| named(id)).collect();
        match names.as_slice() {
            [one] => drop(required.insert(one.clone())),
            any => {
                rules.push(json!({"anyOf": any.iter().map(|it| only(&[it])).collect::<Vec<_>>()}));
            }
        }
    }
    rules.extend(conflicts(command).iter().map(|(one, other)| json!({"not": only(&[one, other])})));
    let globals = || {
        let all = tree.get_arguments().filter(|arg| arg.is_global_set() && !arg.is_hide_set());
        all.filter(|arg| applies::is_for(arg.get_id().as_str(), declared))
    };
    let mut schema = json!({
        "$schema": DRAFT,
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
        "x-global-flags": globals().map(|arg| format!("--{}", name_of(arg))).collect::<Vec<_>>(),
        "x-globals": globals().map(|arg| (name_of(arg), self::schema(arg))).collect::<Map<_, _>>(),
    });
    if !rules.is_empty() {
        schema["allOf"] = rules.into();
    }
    Some(schema)
}

/// That these arguments are given.
fn only(names: &[&String]) -> Value {
    json!({"required": names})
}

/// The pairs of arguments of which only one can be given.
fn conflicts(command: &Command) -> BTreeSet<(String, String)> {
    let mut pairs = BTreeSet::new();
    let mut add = |one: &Arg, other: &Arg| {
        let (one, other) = (name_of(one), name_of(other));
        if one != other {
            pairs.insert(if one < other { (one, other) } else { (other, one) });
        }
    };
    for arg in command.get_arguments().filter(|arg| !arg.is_global_set()) {
        command.get_arg_conflicts_with(arg).into_iter().for_each(|other| add(arg, other));
    }
    for group in command.get_groups().filter(|group| !(*group).clone().is_multiple()) {
        let is_of_group = |arg: &&Arg| group.get_args().any(|id| id == arg.get_id());
        let args: Vec<&Arg> = command.get_arguments().filter(is_of_group).collect();
        for (at, one) in args.iter().enumerate() {
            args[at + 1..].iter().for_each(|other| add(one, other));
        }
    }
    pairs
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
        ArgAction::Count => json!({"type": "integer"}),
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
        return json!({"type": "integer"});
    }
    // What a value is called says how it is written: ID=VALUE, AMOUNT.
    match arg.get_value_names().and_then(|names| names.first()) {
        Some(form) if form.contains('=') => {
            json!({"type": "string", "pattern": "^[^=]+=", "title": form.as_str()})
        }
        Some(form) if arg.get_long().is_some() => json!({"type": "string", "title": form.as_str()}),
        _ => json!({"type": "string"}),
    }
}
