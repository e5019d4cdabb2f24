//! What a user is told beside a result: what to do next, in a form that works as it is.

use serde_json::json;

use crate::support::{Home, Ran};

fn words(line: &str) -> Vec<&str> {
    ["--sandbox"].into_iter().chain(line.split_whitespace()).collect()
}

#[track_caller]
fn tells(ran: &Ran, told: &[&str]) {
    for text in told {
        assert!(ran.stderr.contains(text), "{text}: {ran:?}");
    }
}

#[test]
fn an_address_of_the_sandbox_comes_with_the_way_to_keep_it() {
    let home = Home::new();
    tells(&home.run(&words("cart link")), &["orderctl sandbox serve keeps one running"]);
    home.json(&words("cart add --item-type vds --tariff 3087 --period 1"));
    let paid = home.run(&words("cart pay --paymethod 15 --yes"));
    assert_eq!(paid.code, 8);
    tells(&paid, &["orderctl sandbox serve keeps one running"]);
}

#[test]
fn what_was_ordered_before_is_told_as_that_and_its_payment_is_not_advised() {
    let home = Home::new();
    let add = words("cart add --item-type vds --tariff 3087 --period 1 --idempotency-key a");
    let hinted = || home.run(&[&add[..], &["--hints"]].concat());
    tells(&hinted(), &["Pay it with: orderctl --sandbox cart pay 4711"]);
    let again = hinted();
    tells(&again, &["Already ordered", "Pay it with: orderctl --sandbox cart pay 4711"]);
    home.json(&words("cart pay --yes"));
    let paid = hinted();
    tells(&paid, &["Already ordered", "no longer in the cart"]);
    assert!(!paid.stderr.contains("Pay it with"), "{paid:?}");
}

#[test]
fn an_empty_cart_is_no_refusal_of_the_provider() {
    let _ = Home::new().run(&words("cart pay --yes")).fails(2, &["the cart is empty"]);
}

#[test]
fn a_wait_that_ended_says_so_and_how_to_go_on() {
    let home = Home::new();
    home.json(&words("cart add --item-type vds --tariff 3087 --period 1"));
    let paid = home.run(&words("cart pay --yes --wait --wait-timeout 1s"));
    assert_eq!(paid.code, 8, "{paid:?}");
    let go_on = "Continue waiting with: orderctl --sandbox service wait 100500";
    tells(&paid, &["The wait ended (--wait-timeout 1s) before it was active.", go_on]);
}

#[test]
fn hints_meet_the_same_accounts() {
    let home = Home::new();
    let missing = home.run(&words("service show 7"));
    tells(&missing, &["orderctl --sandbox service list lists them"]);
    let error = home.run(&words("service show 7 -o json")).error();
    assert_eq!(error["error"]["hints"][0], "orderctl --sandbox service list lists them");
}

#[test]
fn without_a_configuration_the_way_to_one_is_told_and_the_template_printed() {
    let home = Home::new();
    let _ = home.run(&["balance"]).fails(3, &["orderctl schema config --example"]);
    let printed = home.run(&["schema", "config", "--example"]);
    assert_eq!(printed.stdout, include_str!("../../config.example.toml"));
    let _ = home.run(&["schema", "cart", "add", "--example"]).fails(2, &["--example"]);
}

#[test]
fn a_list_of_profiles_says_what_is_wrong_with_each() {
    let home = Home::new();
    home.config(
        "[profile.good]\nprovider = \"billmanager\"\nurl = \"https://a.example/billmgr\"\nusername = \"u\"\n\
         password_command = \"false\"\n[profile.bad]\nprovider = \"billmanager\"\nusername = \"u\"\n\
         password_env = \"X\"\n[profile.unset]\nprovider = \"billmanager\"\n\
         url = \"https://a.example/billmgr\"\nusername = \"u\"\npassword_env = \"NOT_SET_HERE\"\n",
    );
    let listed = home.json(&["profile", "list"]);
    let problem = |name: &str| {
        let profiles = listed["data"]["profiles"].as_array().unwrap().clone();
        profiles.into_iter().find(|it| it["name"] == name).unwrap()["problem"].clone()
    };
    assert!(problem("good").is_null(), "its command is not run");
    assert!(problem("bad").as_str().unwrap().contains("has no url"), "{listed}");
    assert!(problem("unset").as_str().unwrap().contains("NOT_SET_HERE"), "{listed}");
}

#[test]
fn the_catalog_is_printed_in_the_form_that_is_asked_for() {
    let home = Home::new();
    let data = home.json(&["sandbox", "catalogue"])["data"].clone();
    assert!(data.is_object() && data.to_string().contains("3087"), "{data}");
    let counted = home.run(&["sandbox", "catalog", "--jq", ".data | length"]);
    assert!(counted.stdout.trim().parse::<u32>().unwrap() > 1, "{counted:?}");
    // It is no list: indented rows of repeated keys are nothing for a program.
    let _ = home.run(&["sandbox", "catalog", "-o", "csv"]).fails(2, &["-o json"]);
}

#[test]
fn a_line_without_a_command_is_met_with_help_and_never_with_the_parsers_list() {
    let home = Home::new();
    let alone = home.run(&[]);
    assert_eq!((alone.code, alone.stdout.lines().count()), (0, 6), "{alone:?}");
    for words in [&["-q"][..], &["-p", "x"], &["--sandbox"], &["--no-input", "-v"]] {
        let ran = home.run(words);
        assert_eq!((ran.code, &ran.stdout), (0, &alone.stdout), "{words:?}: {ran:?}");
    }
    for (words, next, hint) in [
        (&["-o", "json"][..], json!(["orderctl", "help"]), "lists the commands"),
        (&["cart", "-o", "json"], json!(["orderctl", "help", "cart"]), "add, list"),
        (&["ledger", "--jq", "."], json!(["orderctl", "help", "ledger"]), "reconcile"),
    ] {
        let ran = home.run(words);
        assert_eq!(ran.code, 2, "{ran:?}");
        let error = ran.error()["error"].clone();
        assert!(error["message"].as_str().unwrap().starts_with("a command is missing"), "{error}");
        assert!(error["hints"].to_string().contains(hint), "{error}");
        assert_eq!(error["next"], next);
    }
    // With a configuration the help is told, as for the name alone.
    home.config("");
    let ran = home.run(&["cart", "-q"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.stderr.contains("Usage:") && !ran.stderr.contains("[subcommands"), "{ran:?}");
}
