//! Names in place of ids for what a customer has, and refusals that say what there is not.

use serde_json::Value;

use crate::support::Home;

/// The words of a line at the sandbox, as a shell splits them.
fn split(line: &str) -> Vec<String> {
    ["--sandbox".to_owned()].into_iter().chain(shlex::split(line).unwrap()).collect()
}

fn data(home: &Home, line: &str) -> Value {
    home.json(&split(line).iter().map(String::as_str).collect::<Vec<_>>())["data"].clone()
}

#[track_caller]
fn fails(home: &Home, line: &str, code: i32, told: &[&str]) -> String {
    let line = split(line);
    let ran = home.run(&line.iter().map(String::as_str).collect::<Vec<_>>());
    ran.fails(code, told).stderr
}

const COMBO: &str = "combo add --domain shop.example --months 1y --invoice-option keep-invoice \
                     --ns ns1.shop.example --ns ns2.shop.example";

#[test]
fn a_combo_is_named_by_its_domain() {
    let home = Home::new();
    let order = format!(
        "{COMBO} --contact 30000001 --customer-id 20000001 --bundle-id 502 --max-price 60USD --yes"
    );
    let id = data(&home, &order)["order_id"].clone();
    assert_eq!(data(&home, "combo show shop.example")["order_id"], id);
    for line in [
        "combo suspend shop.example --reason test -n",
        "combo unsuspend shop.example -n",
        "combo renew shop.example --months 1 --auto-renew off --invoice-option keep-invoice -n",
        "combo delete shop.example -n",
    ] {
        let _ = data(&home, line);
    }
    let _ = fails(&home, "combo show other.example", 5, &["other.example has no combo order"]);
    let _ = fails(&home, "combo show shop", 2, &["expected an order id", "or the domain"]);
}

#[test]
fn a_contact_is_named_among_those_of_its_customer() {
    let home = Home::new();
    assert_eq!(
        data(&home, "contact show 30000002 --customer-id 'Jane Roe'")["contact_id"],
        "30000002"
    );
    let named = data(&home, "contact show 'roe ltd hostmaster' --customer-id 20000001");
    assert_eq!(named["contact_id"], "30000002");
    let order = format!("{COMBO} --customer-id 20000001 --bundle-id 502 -n");
    let by_id = data(&home, &format!("{order} --contact 30000002"));
    let by_name = data(&home, &format!("{order} --contact 'roe ltd hostmaster'"));
    assert_eq!(by_name["requests"], by_id["requests"]);
    let _ = fails(&home, "contact show 'Jane Roe'", 2, &["whose contact", "--customer-id"]);
    let several = format!("{order} --contact 'Jane Roe'");
    let _ = fails(&home, &several, 2, &["more than one contact is called 'Jane Roe'", "30000001"]);
    let none = format!("{order} --contact Jim");
    let _ = fails(&home, &none, 2, &["there is no contact 'Jim'", "choose one of: 30000001"]);
}

#[test]
fn an_add_on_is_named_too() {
    let home = Home::new();
    let order = "cart add --item-type vds --tariff 3087 --period 1 -n";
    let by_id = data(&home, &format!("{order} --addon 3092=50"));
    let by_name = data(&home, &format!("{order} --addon 'disk space=50'"));
    assert_eq!(by_name["requests"], by_id["requests"]);
    let other = format!("{order} --addon 'Disk spce=50'");
    let _ = fails(&home, &other, 2, &["there is no add-on", "did you mean 3092 (Disk space)?"]);
    let _ = fails(&home, &format!("{order} --addon 3092"), 2, &["expected ID=VALUE or NAME=VALUE"]);
}

#[test]
fn services_that_share_a_name_are_told_by_their_ids() {
    let home = Home::new();
    let order = "cart add --item-type vds --tariff 3087 --period 1 --skip-basket --yes --again";
    let _ = data(&home, order);
    assert_eq!(data(&home, "service show VPS-1")["service_id"], "100500");
    let _ = data(&home, order);
    let told = ["more than one service is called 'VPS-1'", "use the id: 100500, 100501"];
    let _ = fails(&home, "service show VPS-1", 2, &told);
}

#[test]
fn what_is_not_there_is_said_by_what_was_typed() {
    let home = Home::new();
    let customer = |id: &str| format!("{COMBO} --contact 30000001 --customer-id {id}");
    let known = customer("20000001");
    for (line, code, told) in [
        (
            format!("{known} --bundle-id 599 --max-price 60USD --yes"),
            9,
            "there is no combo plan '599'|501 (Business Combo)|not in the price list",
        ),
        (
            format!("{} --bundle-id 501 --max-price 60USD --yes", customer("29999999")),
            9,
            "there is no customer '29999999'|20000001 (Jane Roe)|Invalid customer-id",
        ),
        (
            format!("{known} --bundle-id 501 --service hosting --max-price 60USD -n"),
            2,
            "plan 501 has no service 'hosting'|sslcert",
        ),
        ("service renew 99999 --period 1 --yes".to_owned(), 5, "service 99999 not found"),
        (
            "cart add --item-type vds --tariff 4001 --period 1 -n".to_owned(),
            5,
            "tariff 4001 is of the product type dedic, and not vds|3087 (VPS-1)",
        ),
        (
            "tariff show 3087 --item-type dedic".to_owned(),
            5,
            "tariff 3087 not found: it is of the product type vds, and not dedic|4001",
        ),
        ("tariff show 9999".to_owned(), 5, "tariff 9999 not found|choose one of: |3087 (VPS-1)"),
    ] {
        let told: Vec<&str> = told.split('|').collect();
        let stderr = fails(&home, &line, code, &told);
        // Another number is another thing.
        assert!(!stderr.contains("did you mean"), "{line}: {stderr}");
        assert!(!stderr.contains("--accept-unknown-price"), "{line}: {stderr}");
    }
    let attempts = home.json(&["ledger", "list"])["data"]["attempts"].clone();
    assert_eq!(attempts, serde_json::json!([]), "nothing was sent");
}

#[test]
fn a_filter_that_finds_nothing_says_which_word_is_not_known() {
    let home = Home::new();
    for (line, told) in [
        ("action list --status InvoicePaidd", "--status 'InvoicePaidd' is none of those known"),
        ("action list --type foo", "--type 'foo' is none of those known: Add, Renew"),
        ("contact list --customer-id 20000001 --type foo", "known: Contact, UkContact"),
    ] {
        let words = split(line);
        let ran = home.run(&words.iter().map(String::as_str).collect::<Vec<_>>());
        assert!(ran.code == 0 && ran.stderr.contains(told), "{line}: {ran:?}");
    }
    home.config("[profile.acme]\nprovider = \"billmanager\"\nurl = \"https://panel.example\"\n");
    let told = ["no profile 'acne'", "did you mean 'acme'?"];
    let _ = home.run(&["ledger", "list", "-p", "acne"]).fails(3, &told);
    assert_eq!(home.run(&["ledger", "list", "-p", "acme"]).code, 0);
    assert_eq!(home.run(&["ledger", "list", "-p", "sandbox"]).code, 0);
}

#[test]
fn flags_and_forms_that_would_do_nothing_are_refused() {
    let home = Home::new();
    for (line, told) in [
        ("expiring -p nope", "--profile has no effect with --sandbox"),
        ("cart list -p nope", "--profile has no effect with --sandbox"),
        ("sandbox catalog -o csv", "can't be written as CSV"),
    ] {
        let _ = fails(&home, line, 2, &[told]);
    }
    // A dry run of what reads writes no file that a flag names.
    let _ = data(&home, "tariff list -n");
    let mut command = home.orderctl(&["--sandbox", "cart", "list"]);
    assert!(command.env("ORDERCTL_PROFILE", "nope").output().unwrap().status.success());
}
