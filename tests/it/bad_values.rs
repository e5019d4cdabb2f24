//! Wrong values on the command line: refused before anything is sent, with what to type instead.

use crate::support::Home;
#[cfg(unix)]
use crate::support::Ran;

const ADD: [&str; 8] =
    ["--sandbox", "cart", "add", "--item-type", "vds", "--tariff", "3087", "--period=1"];
const COMBO: [&str; 17] = [
    "--sandbox",
    "combo",
    "add",
    "--domain",
    "shop.example",
    "--customer-id",
    "20000001",
    "--months",
    "12",
    "--invoice-option",
    "KeepInvoice",
    "--bundle-id",
    "501",
    "--ns",
    "ns1.shop.example",
    "--contact",
    "30000001",
];

/// Expects a usage error with these words, and nothing in the cart or ordered.
#[track_caller]
fn refused(words: &[&str], told: &[&str]) {
    let home = Home::new();
    let ran = home.run(words).fails(2, told);
    assert_eq!(ran.stdout, "");
    assert!(!ran.stderr.contains("panicked"), "{ran:?}");
    let state = home.path().join(".local/share/orderctl/sandbox.json");
    let ordered = std::fs::read_to_string(state).unwrap_or_default();
    assert!(!ordered.contains("3087") && !ordered.contains("shop.example"), "{ordered}");
}

#[track_caller]
fn combo_refused(from: &str, to: &[&str], told: &[&str]) {
    let mut words = COMBO.to_vec();
    let at = words.iter().position(|word| *word == from).unwrap();
    words.splice(at + 1..at + 2, to.iter().copied());
    refused(&words, told);
}

#[test]
fn negative_and_huge_numbers_are_no_ids() {
    for tariff in ["-1", "99999999999999999999999", "3087.5", "0x1F", "", "3087abc"] {
        let tariff = format!("--tariff={tariff}");
        refused(
            &["--sandbox", "cart", "add", "--item-type", "vds", &tariff, "--period", "1"],
            &["tariff", "3087"],
        );
    }
    refused(&[&ADD[..], &["--count", "0"]].concat(), &["--count"]);
    refused(&[&ADD[..], &["--count", "-1"]].concat(), &["-1"]);
}

#[test]
fn a_period_that_no_panel_has_is_refused() {
    for period in ["-1", "999", "forever", "1w", "1.5"] {
        let period = format!("--period={period}");
        refused(
            &["--sandbox", "cart", "add", "--item-type", "vds", "--tariff", "3087", &period],
            &["--period", "12, 12m, 1y"],
        );
    }
}

#[test]
fn an_addon_needs_its_value() {
    refused(&[&ADD[..], &["--addon", "3091"]].concat(), &["--addon", "expected ID=VALUE"]);
    refused(&[&ADD[..], &["--addon", "=1"]].concat(), &["--addon", "expected ID=VALUE"]);
    refused(&[&ADD[..], &["--addon", "speed=1"]].concat(), &["there is no add-on 'speed'"]);
    refused(&[&ADD[..], &["--param", "noequals"]].concat(), &["--param", "expected NAME=VALUE"]);
}

#[test]
fn a_free_parameter_can_not_turn_an_order_into_a_charge() {
    for param in ["skipbasket=on", "sok=ok", "func=cart", "su=other"] {
        refused(&[&ADD[..], &["--param", param]].concat(), &[param.split('=').next().unwrap()]);
    }
}

#[test]
fn an_amount_needs_its_currency() {
    refused(&[&ADD[..], &["--max-price", "5"]].concat(), &["--max-price", "5EUR"]);
    refused(&[&ADD[..], &["--max-price", "5,50EUR"]].concat(), &["--max-price"]);
}

#[test]
fn services_that_are_no_object_are_refused() {
    let with = |json: &'static str, told: &[&str]| {
        let mut words = COMBO[..13].to_vec();
        words.extend(["--services-json", json]);
        refused(&words, told);
    };
    with("[]", &["must be an object", "a list"]);
    with("{\"domainOrder\":", &["not valid JSON", "line 1"]);
    with("{\"sslcert\":{}}", &["no 'domainOrder'"]);
    with("{\"domainOrder\":{\"ns\":[\"ns1.shop.example\"]}}", &["reg-contact-id"]);
    with("{\"domainOrder\":[],\"sslcert\":{}}", &["domainOrder"]);
    with("@gone.json", &["can't read gone.json"]);
}

#[test]
fn a_domain_that_can_not_be_one_is_refused() {
    for domain in ["my shop.example", "shop", "shop..example", "-", "shop.example/path"] {
        combo_refused("--domain", &[domain], &["domain"]);
    }
    combo_refused("--domain", &["shop\u{1b}[31m.example"], &["domain"]);
}

#[test]
fn a_misspelt_product_key_gets_the_nearest() {
    refused(
        &[&COMBO[..], &["--ns", "ns2.shop.example", "--service", "sslcrt"]].concat(),
        &["sslcrt", "sslcert"],
    );
}

#[test]
fn a_term_and_an_invoice_option_are_checked() {
    combo_refused("--months", &["0"], &["--months", "12, 12m or 1y"]);
    combo_refused("--months", &["-12"], &["--months"]);
    combo_refused("--invoice-option", &["Invoice"], &["--invoice-option", "KeepInvoice"]);
}

#[test]
fn a_script_learns_everything_that_is_missing_at_once() {
    refused(&["--sandbox", "cart", "add"], &["missing: --item-type, --tariff, --period"]);
    refused(
        &["--sandbox", "combo", "add"],
        &[
            "--domain",
            "--customer-id",
            "--months",
            "--invoice-option",
            "--bundle-id",
            "--ns",
            "--contact",
        ],
    );
}

#[test]
fn an_unknown_command_or_flag_gets_the_nearest() {
    refused(&["cart", "lst"], &["lst", "list"]);
    refused(&["cart", "list", "--colour"], &["--colour", "--color"]);
    let home = Home::new();
    let ran = home.run(&["cart", "add", "--period", "x", "-o", "json"]);
    assert_eq!(ran.code, 2);
    let error = ran.error();
    assert_eq!(error["error"]["kind"], "usage");
    assert_eq!(error["error"]["exit_code"], 2);
}

#[cfg(unix)]
#[test]
fn a_source_without_end_is_an_error_and_fills_no_memory() {
    let home = Home::new();
    let call = ["--sandbox", "api", "billmanager", "whoami", "x=@/dev/zero"];
    let ran = home.run(&call);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.stderr.contains("larger than 4 MiB"), "{ran:?}");
    let ran = home.run(&["--config", "/dev/zero", "cart", "list"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    let serve = ["sandbox", "serve", "--port", "0", "--in-memory", "--fault-file", "/dev/zero"];
    let _ = home.run(&serve).fails(3, &["larger than 1 MiB"]);
    for format in ["jsonl", "csv"] {
        let plan = ["--sandbox", "plan", "/dev/zero", "--format", format];
        let _ = home.run(&plan).fails(2, &["longer than 1 MiB"]);
    }
    let pipe = home.path().join("orders.csv");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let mut plan = home.orderctl(&["--sandbox", "plan", "orders.csv"]);
    let ran = Ran::of(plan.timeout(std::time::Duration::from_secs(20)).output().unwrap());
    let _ = ran.fails(2, &["orders.csv is a pipe", "use - and standard input"]);
    for source in ["password_file = \"/dev/zero\"", "password_command = \"cat /dev/zero\""] {
        home.config(&format!(
            "[profile.acme]\nprovider = \"billmanager\"\nurl = \"https://my.acme.example/billmgr\"\n\
             username = \"robot\"\n{source}\n"
        ));
        let ran = home.run(&["cart", "list"]);
        assert!([3, 4].contains(&ran.code), "{source}: {ran:?}");
    }
}
