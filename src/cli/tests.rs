use std::collections::BTreeSet;

use super::*;

/// The names of all commands that do something, below this one.
fn leaves(command: &clap::Command, path: &str, found: &mut BTreeSet<String>) {
    let mut is_leaf = true;
    for next in command.get_subcommands() {
        is_leaf = false;
        let dot = if path.is_empty() { "" } else { "." };
        let name = next.get_name().replace('-', "_");
        leaves(next, &format!("{path}{dot}{name}"), found);
    }
    if is_leaf || (!path.is_empty() && !command.is_subcommand_required_set()) {
        found.insert(path.to_owned());
    }
}

#[test]
fn the_effect_of_every_command_is_declared_once() {
    let mut found = BTreeSet::new();
    leaves(&command_tree(), "", &mut found);
    let declared: BTreeSet<String> = effects().map(|(name, _)| name.to_owned()).collect();
    assert_eq!(found, declared);
    assert_eq!(declared.len(), effects().count());
}

#[test]
fn a_flag_decides_where_a_command_may_only_read() {
    let effect = |words: &str| {
        let matches = command_tree().try_get_matches_from(words.split_whitespace()).unwrap();
        effect_of(&matches).unwrap().effect()
    };
    assert_eq!(effect("orderctl cart link"), Effect::Read);
    assert_eq!(effect("orderctl cart link --login"), Effect::Write(Undo::Possible));
    assert_eq!(effect("orderctl api billmanager whoami"), Effect::Read);
    assert_eq!(effect("orderctl api billmanager whoami --write"), Effect::Charge);
    assert_eq!(effect("orderctl combo order-id shop.example"), Effect::Read);
}

fn refusal(line: &str) -> Option<String> {
    let matches = command_tree().try_get_matches_from(line.split_whitespace()).unwrap();
    let declared = effect_of(&matches).unwrap();
    applies::check(&matches, declared).err().map(|error| error.message().to_owned())
}

#[test]
fn a_flag_that_would_do_nothing_is_refused() {
    for (line, told) in [
        ("tariff list --wait", "--wait has no effect on tariff list"),
        ("cart pay --sort price", "--sort has no effect on cart pay"),
        ("cart add --wait", "--wait has no effect on a cart line"),
        ("cart quote --max-price 5EUR", "--max-price has no effect on cart quote"),
        ("service list --again", "--again has no effect on service list"),
        (
            "combo order-id a.example --idempotency-key x",
            "--idempotency-key has no effect on combo order-id",
        ),
        (
            "cart list --jq . -o csv",
            "--output has no effect with --jq, which filters the JSON document",
        ),
        ("cart list --jq . --columns id", "--columns has no effect on JSON"),
        ("cart list -o jsonl --no-header", "--no-header has no effect on JSON"),
        ("cart list --csv-raw", "--csv-raw has no effect without -o csv"),
    ] {
        assert_eq!(refusal(&format!("orderctl {line}")).as_deref(), Some(told), "{line}");
    }
}

#[test]
fn a_flag_that_does_something_is_taken() {
    for line in [
        "cart add --wait --skip-basket --max-price 5EUR",
        "cart pay --wait --again",
        "api billmanager whoami --write --max-price 5EUR",
        "cart list --jq . -o json",
        "cart list -o csv --csv-raw --columns id --no-header",
        "plan --max-price 5EUR orders.toml",
    ] {
        assert_eq!(refusal(&format!("orderctl {line}")), None, "{line}");
    }
}
