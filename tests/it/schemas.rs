//! What `schema` prints is enough to call a command from, and can be filtered as any document.

use std::collections::BTreeSet;

use orderctl::cli::effects;
use serde_json::{Value, json};

use crate::support::Home;

/// What a command has to be given before it says what else it needs.
const BEFORE: [(&str, &[&str]); 2] = [
    ("combo.suspend", &["--reason", "unpaid"]),
    ("invoice.execute", &["--cancel-invoice", "true"]),
];

/// The sandbox's profile, for what is not about profiles.
fn sandbox(command: &str) -> &'static [&'static str] {
    if command.starts_with("profile.") { &[] } else { &["--sandbox"] }
}

fn schema(command: &str) -> Value {
    orderctl::cli::commands().schema(command).unwrap()
}

/// The names of what a command needs, each with those that will do in its place.
fn needs(arguments: &Value) -> Vec<BTreeSet<String>> {
    let names = |names: &Value| -> BTreeSet<String> {
        let names = names.as_array().unwrap().iter();
        names.map(|name| name.as_str().unwrap().to_owned()).collect()
    };
    let alone = names(&arguments["required"]).into_iter().map(|name| BTreeSet::from([name]));
    let rules = arguments["allOf"].as_array().into_iter().flatten();
    let either = rules.filter_map(|rule| rule["anyOf"].as_array());
    let either = either.map(|any| any.iter().flat_map(|it| names(&it["required"])).collect());
    alone.chain(either).collect()
}

/// The names in a message such as "missing: --domain, `ORDER_ID` or --domain".
fn missing(message: &str) -> Option<Vec<String>> {
    let (_, list) = message.split_once("missing: ").or_else(|| message.split_once("provided: "))?;
    let name = |item: &str| {
        let word = item.split(' ').next().unwrap_or_default();
        let word = word.trim_start_matches('-').trim_end_matches("...");
        word.trim_matches(|c| c == '<' || c == '>').trim_start_matches('-').to_owned()
    };
    Some(list.split(", ").map(name).collect())
}

#[test]
fn a_command_needs_what_its_schema_says_and_nothing_else() {
    let home = Home::new();
    for (command, _) in effects() {
        let words: Vec<String> = command.split('.').map(|word| word.replace('_', "-")).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let needs = needs(&schema(command)["arguments"]);
        let before = BEFORE.iter().find(|(name, _)| *name == command).map(|(_, words)| *words);
        // Without anything first, then with what the parser asks for.
        let mut told = BTreeSet::new();
        for more in [&[][..], before.unwrap_or_default()] {
            if command == "sandbox.serve" || needs.is_empty() {
                continue;
            }
            let ran = home.run(&[sandbox(command), &["-o", "json"], &words[..], more].concat());
            assert_eq!(ran.code, 2, "{command} runs without {needs:?}: {ran:?}");
            let message = ran.error()["error"]["message"].as_str().unwrap().to_owned();
            let names = missing(&message).unwrap_or_else(|| panic!("{command}: {message}"));
            for name in names {
                let need = needs.iter().position(|need| {
                    need.iter().any(|it| it.split('|').next() == name.split('|').next())
                });
                told.insert(need.unwrap_or_else(|| panic!("{command}: {name} is needed too")));
            }
        }
        assert_eq!(told.len(), needs.len(), "{command}: {needs:?}: {told:?}");
    }
}

#[test]
fn a_command_that_needs_nothing_says_so() {
    let home = Home::new();
    for (command, _) in effects() {
        if command == "sandbox.serve" || !needs(&schema(command)["arguments"]).is_empty() {
            continue;
        }
        let words: Vec<String> = command.split('.').map(|word| word.replace('_', "-")).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let ran = home.run(&[sandbox(command), &["-n"], &words[..]].concat());
        let has_said =
            ran.stderr.contains("missing: ") || ran.stderr.contains("required arguments");
        // It names the one profile that there is, and none is there.
        assert!(!has_said || command.starts_with("profile."), "{command}: {ran:?}");
    }
}

#[test]
fn what_does_not_go_together_is_told() {
    let valid = |command: &str, arguments: Value| {
        let schema = schema(command)["arguments"].clone();
        jsonschema::validator_for(&schema).unwrap().is_valid(&arguments)
    };
    let add = json!({"item-type": "vds", "tariff": "3087", "period": "1"});
    assert!(valid("cart.add", add.clone()));
    let with = |name: &str, value: Value| {
        let mut arguments = add.clone();
        arguments[name] = value;
        arguments
    };
    assert!(valid("cart.add", with("addon", json!(["3091=100"]))));
    assert!(!valid("cart.add", with("addon", json!(["3091"]))));
    assert!(!valid("cart.add", json!({"item-type": "vds"})));
    assert!(
        valid("apply", json!({"FILE": "o.toml"})) && valid("apply", json!({"expiring": "14d"}))
    );
    assert!(!valid("apply", json!({})));
    assert!(!valid("apply", json!({"FILE": "o.toml", "expiring": "14d"})));
    let resolve = json!({"ATTEMPT": "a1", "note": "x", "placed": "1"});
    assert!(valid("ledger.resolve", resolve.clone()));
    assert!(!valid("ledger.resolve", json!({"ATTEMPT": "a1", "note": "x"})));
    assert!(!valid(
        "ledger.resolve",
        json!({"ATTEMPT": "a1", "note": "x", "placed": "1", "absent": true})
    ));
}

#[test]
fn a_schema_is_filtered_and_printed_as_the_document_that_it_is() {
    let home = Home::new();
    let ran = |words: &[&str]| home.run(&[&["schema"], words].concat());
    let effect = ran(&["cart", "add", "--jq", ".effect"]);
    assert_eq!((effect.code, effect.stdout.as_str()), (0, "charge\n"), "{effect:?}");
    assert_eq!(ran(&["config", "--jq", ".title"]).stdout, "orderctl configuration\n");
    let plain = ran(&["cart", "add"]);
    assert_eq!(plain.stdout, ran(&["cart", "add", "-o", "json"]).stdout);
    assert_eq!(serde_json::from_str::<Value>(&plain.stdout).unwrap()["command"], "cart.add");
    for format in ["csv", "jsonl", "markdown"] {
        let _ = ran(&["cart", "add", "-o", format]).fails(2, &["--output has no effect"]);
    }
    let listed = ran(&["cart", "-o", "json"]).document();
    let listed: Vec<&str> = listed["data"]["commands"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["command"].as_str().unwrap())
        .collect();
    assert!(listed.contains(&"cart.add") && listed.iter().all(|it| it.starts_with("cart.")));
    assert_eq!(ran(&["balance", "--jq", ".command"]).stdout, "balance\n");
    let _ = ran(&["config", "--example", "-o", "json"]).fails(2, &["no JSON"]);
    let _ = ran(&["config", "--example", "--jq", "."]).fails(2, &["no JSON"]);
    assert!(ran(&["config", "--example"]).stdout.contains("[profile."));
    let kinds = ran(&["error", "--jq", ".properties.error.properties.kind.enum | length"]);
    assert_eq!(kinds.stdout, "11\n");
}
