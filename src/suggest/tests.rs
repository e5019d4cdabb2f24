use super::*;
use crate::cli::command_tree;

/// The hint for a wrong line.
fn hint(line: &str) -> String {
    let mut tree = command_tree();
    tree.build();
    let typed: Vec<String> = line.split(' ').map(str::to_owned).collect();
    let error = tree.clone().try_get_matches_from(&typed).unwrap_err();
    let own = Own { aliases: vec!["vps".to_owned()], config: Some("/etc/o.toml".into()) };
    explained(&error, &tree, &typed, &own).hints().join("; ")
}

#[test]
fn another_word_for_a_command_leads_to_it() {
    for (line, told) in [
        ("orderctl cart rm 1", "did you mean orderctl cart remove, orderctl cart clear?"),
        ("orderctl cart ls", "did you mean orderctl cart list?"),
        ("orderctl service get 1", "did you mean orderctl service show?"),
        ("orderctl cart create", "did you mean orderctl cart add?"),
        ("orderctl combo cancel 1", "did you mean orderctl combo delete?"),
        ("orderctl cart lst", "did you mean orderctl cart list?"),
        ("orderctl crat list", "did you mean orderctl cart?"),
        ("orderctl login", "did you mean orderctl profile init?"),
        ("orderctl wait", "did you mean orderctl service wait, orderctl action wait?"),
        ("orderctl update", "orderctl help lists the commands"),
        ("orderctl tariff renew", "did you mean orderctl service renew, orderctl combo renew?"),
        ("orderctl payer update", "it has list"),
        ("orderctl payer rm 1", "it has list"),
        ("orderctl payer remove 1", "it has list"),
        ("orderctl order", "did you mean orderctl cart add, orderctl combo add?"),
        ("orderctl service create", "did you mean orderctl cart add?"),
        ("orderctl action list --stage foo", "expected one of current, archived"),
        ("orderctl combo lst", "did you mean orderctl combo plans, orderctl combo search?"),
        ("orderctl expire", "did you mean orderctl expiring?"),
        ("orderctl ledger recon", "did you mean orderctl ledger reconcile?"),
        ("orderctl profile cheque", "did you mean orderctl profile check?"),
        ("orderctl profile default", "did you mean orderctl profile use?"),
        ("orderctl domain search x", "did you mean orderctl domain check, orderctl combo search?"),
        ("orderctl plans", "did you mean orderctl combo plans?"),
        ("orderctl invoice show 1", "it has list, pay"),
        ("orderctl vpz", "did you mean orderctl vps?"),
        (
            "orderctl profile rm acme",
            "to remove a profile, take [profile.NAME] out of /etc/o.toml; it has ",
        ),
    ] {
        let is_whole = told.ends_with('?');
        let hint = hint(line);
        assert!(if is_whole { hint == told } else { hint.starts_with(told) }, "{line}: {hint}");
    }
}

#[test]
fn a_word_that_many_have_leads_to_all_of_them() {
    for (line, first) in [
        ("orderctl list", "did you mean orderctl cart list, "),
        ("orderctl lst", "did you mean orderctl cart list, "),
        ("orderctl show", "did you mean orderctl cart show, "),
    ] {
        let hint = hint(line);
        assert!(hint.starts_with(first) && hint.ends_with(" more?"), "{line}: {hint}");
    }
    // Whatever the word, the same commands are offered, its own one first.
    assert!(hint("orderctl delete").starts_with("did you mean orderctl combo delete, "));
    for command in ["cart remove", "cart clear", "service cancel", "combo delete"] {
        assert!(hint("orderctl delete").contains(command), "{command}");
        assert!(hint("orderctl rm").contains(command), "{command}");
    }
}

#[test]
fn other_words_of_flags_lead_to_those_that_there_are() {
    for (line, told) in [
        ("orderctl combo add --auto-renew", "write it behind the value: --service KEY:auto-renew"),
        ("orderctl cart add --data-center 3", "did you mean --datacenter?"),
        ("orderctl cart add --months 3", "did you mean --period?"),
        ("orderctl combo add --period 3", "did you mean --months?"),
        ("orderctl service renew 7 --months 3", "did you mean --period?"),
        ("orderctl combo add --plan 501", "did you mean --bundle-id?"),
        ("orderctl cart list --json", "did you mean -o json?"),
        ("orderctl cart list --format json", "did you mean --output?"),
        ("orderctl cart add --noOfMonths 3", "did you mean --period?"),
        ("orderctl service renew 7 --noOfMonths 3", "did you mean --period?"),
        ("orderctl cart list -f", "orderctl cart list --help shows its flags"),
        (
            "orderctl completions zhs",
            "did you mean zsh?; expected one of bash, elvish, fish, powershell, zsh",
        ),
        (
            "orderctl -o jsn version",
            "did you mean json?; expected one of table, json, jsonl, csv, markdown",
        ),
        (
            "orderctl payment list --status initated",
            "did you mean initiated?; expected one of new, in_progress, pledged, credited, awaiting_refund, refunded, fraud, initiated, cancelled",
        ),
        (
            "orderctl ledger list --state place",
            "did you mean placed?; expected one of intended, sent, not_sent, placed, refused, unknown, absent",
        ),
    ] {
        assert_eq!(hint(line), told, "{line}");
    }
}

#[test]
fn words_behind_help_are_explained_as_well() {
    let tree = command_tree();
    assert_eq!(commands(&tree, &["cart", "ad"]), ["cart add"]);
    assert_eq!(commands(&tree, &["crt"]), ["cart"]);
    assert!(commands(&tree, &["cart", "add"]).is_empty());
}

#[test]
fn a_wire_name_leads_to_its_flag() {
    for (line, told) in [
        ("orderctl cart add --pricelist 3087", "the provider's pricelist is --tariff here"),
        ("orderctl cart add --order_period=1", "the provider's order_period is --period here"),
        ("orderctl combo add --noOfMonths 12", "the provider's noOfMonths is --months here"),
        (
            "orderctl service renew --elid 7",
            "the provider's elid is given without a flag: [ID|NAME]",
        ),
        ("orderctl cart list --colour always", "did you mean --color?"),
        ("orderctl cart list --bogus", "orderctl cart list --help shows its flags"),
    ] {
        assert_eq!(hint(line), told, "{line}");
    }
}
