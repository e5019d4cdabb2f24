//! A panel that has the old cart alone: the same commands, and the same documents.

use std::collections::BTreeSet;
use std::time::Duration;

use orderctl_sandbox::{FaultPlan, Options, Running, start};
use serde_json::{Value, json};

use super::column;
use crate::support::scripted::{Answer, call};
use crate::support::shop::Shop;
use crate::support::{Home, Ran};

const ADD: &str = "cart add --item-type vds --tariff 3087 --period 1";
const FREE: &str = "cart add --item-type vds --tariff 3088 --period 1";

/// A user of a panel, and what the profile says about its cart.
struct Client {
    home: Home,
    _running: Running,
}

impl Client {
    fn new(options: Options, cart: &str) -> Self {
        let options = Options { provisioning: Duration::ZERO, control: true, ..options };
        let (running, home) = (start(options).unwrap(), Home::new());
        home.config(&format!(
            "[profile.demo]\nprovider = \"billmanager\"\nurl = \"{}\"\nusername = \"demo\"\n\
             password = \"demo\"\nsettle = \"1ms\"\ncart = \"{cart}\"\n",
            running.billmanager_url()
        ));
        Self { home, _running: running }
    }

    /// At a panel that has no other cart.
    fn old() -> Self {
        Self::new(Options { old_cart: true, ..Options::default() }, "old")
    }

    /// The same where this goes wrong.
    fn sick(fault: &str) -> Self {
        let faults = FaultPlan { rules: FaultPlan::parse([fault]).unwrap().rules, seed: 1 };
        Self::new(Options { old_cart: true, faults, ..Options::default() }, "old")
    }

    fn run(&self, line: &str) -> Ran {
        self.home.run(&line.split_whitespace().chain(["-o", "json"]).collect::<Vec<_>>())
    }

    #[track_caller]
    fn data(&self, line: &str) -> Value {
        let ran = self.run(line);
        assert_eq!(ran.code, 0, "{ran:?}");
        ran.document()["data"].clone()
    }

    #[track_caller]
    fn error(&self, code: i32, line: &str) -> Value {
        let ran = self.run(line);
        assert_eq!(ran.code, code, "{ran:?}");
        ran.error()["error"].clone()
    }

    #[track_caller]
    fn balance(&self) -> Value {
        self.data("balance")["balance"]["amount"].clone()
    }
}

fn euro(amount: &str) -> Value {
    json!({"amount": amount, "currency": "EUR"})
}

#[test]
fn a_server_is_found_ordered_paid_and_followed_at_a_panel_with_the_old_cart() {
    let client = Client::old();
    assert!(
        column(&client.data("tariff list --item-type vds")["tariffs"], "tariff_id")
            .contains(&"3087")
    );
    let shown = client.data("tariff show 3087 --item-type vds");
    assert!(shown["options"].as_array().unwrap().iter().any(|option| option["flag"] == "--addon"));
    let quoted = client.data("cart quote --item-type vds --tariff 3087 --period 1y");
    assert_eq!(quoted["due_now"], euro("60.00"));

    let line = client.data(&format!("{ADD} --auto-renew on --domain vps1.example"));
    assert_eq!((&line["lineitem_id"], &line["price"]), (&json!("4711"), &euro("5.00")));
    assert!(line["cart_url"].as_str().unwrap().ends_with("/billmgr?func=basket"), "{line}");
    let cart = client.data("cart list");
    assert_eq!((&cart["total"], &cart["items"][0]["name"]), (&euro("5.00"), &json!("VPS-1")));
    assert_eq!(client.data("cart show 4711")["description"], "VPS-1 #100500");

    client.error(9, "cart pay");
    client.error(9, "cart pay --yes --max-price 4EUR");
    assert_eq!(client.balance(), "1000.00", "nobody said yes to that");
    let paid = client.data("cart pay --yes --max-price 5EUR --wait");
    assert_eq!((&paid["status"], &paid["amount"]), (&json!("paid"), &euro("5.00")));
    assert_eq!(column(&paid["services"], "service_id"), ["100500"]);
    assert_eq!(client.balance(), "995.00");
    assert_eq!(client.data("service wait 100500")["ready"], true);
    assert_eq!(client.data("service show 100500")["auto_renew"], true);
    assert_eq!(client.data("cart list")["items"], json!([]));
    assert_eq!(client.error(2, "cart pay --yes")["code"], "empty_cart");
    let at_once = client.data(&format!("{ADD} --skip-basket --yes"));
    assert_eq!(at_once["price"], euro("5.00"));
}

#[test]
fn lines_leave_the_old_cart_and_are_not_paid() {
    let client = Client::old();
    for _ in 0..3 {
        client.data(ADD);
    }
    let before = client.data("cart remove 4712 -n");
    assert_eq!(before["requests"].as_array().unwrap().len(), 1);
    assert_eq!(client.data("cart remove 4712")["removed"], json!(["4712"]));
    let cart = client.data("cart list");
    assert_eq!(column(&cart["items"], "lineitem_id"), ["4711", "4713"], "rolled back is gone");
    assert_eq!(cart["total"], euro("10.00"));
    assert_eq!(client.error(5, "cart remove 4712")["code"], "missed");
    let plan = client.data("cart clear -n");
    assert_eq!(plan["requests"][0]["parameters"]["clicked_button"], "clearbasket", "{plan}");
    assert_eq!(client.data("cart clear --yes")["removed"], json!(["4711", "4713"]));
    assert_eq!(client.data("cart list")["items"], json!([]));
    assert_eq!(client.data("cart clear")["removed"], json!([]), "an empty cart is no trouble");
}

/// The names of all fields, however deep.
fn fields(value: &Value, path: &str, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(name, value)| {
            let path = format!("{path}.{name}");
            names.insert(path.clone());
            fields(value, &path, names);
        }),
        Value::Array(items) => items.iter().for_each(|item| fields(item, path, names)),
        _ => {}
    }
}

#[test]
fn a_script_reads_the_same_fields_from_either_cart() {
    let (old, new) = (Client::old(), Client::new(Options::default(), "new"));
    for line in [
        "cart quote --item-type vds --tariff 3087 --period 1",
        ADD,
        "cart promocode WELCOME10",
        "cart pay -n",
        "cart pay --yes",
        FREE,
        "cart activate 4712 --yes",
        ADD,
        "cart remove 4713",
        ADD,
        "cart pay --paymethod 15 --yes",
    ] {
        let of = |client: &Client| {
            let ran = client.run(line);
            assert!(matches!(ran.code, 0 | 8), "{line}: {ran:?}");
            let mut names = BTreeSet::new();
            let mut data = ran.document()["data"].clone();
            // Parameters are the panel's business.
            data.as_object_mut().unwrap().remove("request");
            fields(&data, "", &mut names);
            (ran.code, names)
        };
        assert_eq!(of(&old), of(&new), "{line}");
    }
    old.data(ADD);
    new.data(ADD);
    let without_options = |client: &Client| {
        let mut cart = client.data("cart list");
        cart["items"][0].as_object_mut().unwrap().remove("configuration");
        let mut names = BTreeSet::new();
        fields(&cart, "", &mut names);
        names
    };
    assert_eq!(without_options(&old), without_options(&new));
}

#[test]
fn a_promo_code_lowers_the_total_of_either_cart_and_is_refused_in_plain_words() {
    for client in [Client::old(), Client::new(Options::default(), "new")] {
        client.data(ADD);
        let plan = client.data("cart promocode WELCOME10 -n");
        assert_eq!(plan["requests"][0]["parameters"]["promocode"], "WELCOME10", "{plan}");
        assert_eq!(client.data("cart list")["total"], euro("5.00"), "a dry run changes nothing");
        let data = client.data("cart promocode WELCOME10");
        assert_eq!(data, json!({"promocode": "WELCOME10", "total": euro("4.50")}));
        assert_eq!(client.data("cart list")["total"], euro("4.50"));
        for (code, kind, words) in [
            (
                "SUMMER20",
                "promocode_not_use",
                "the promo code 'SUMMER20' can't be used for this order",
            ),
            ("NOSUCH", "missed", "there is no promo code 'NOSUCH'"),
        ] {
            for line in [format!("cart promocode {code}"), format!("{ADD} --promocode {code}")] {
                let error = client.error(5, &line);
                assert_eq!(
                    (&error["code"], &error["message"]),
                    (&json!(kind), &json!(words)),
                    "{line}"
                );
                let hints = error["hints"].to_string();
                assert!(hints.contains("the panel says: The "), "{line}: {hints}");
            }
        }
        client.error(2, "cart promocode");
        let paid = client.data("cart pay --yes --max-price 4.50EUR");
        assert_eq!(paid["amount"], euro("4.50"));
    }
}

#[test]
fn a_card_payment_for_the_old_cart_leads_to_the_gateway() {
    let client = Client::old();
    client.data(ADD);
    let missing = client.error(5, "cart pay --paymethod 16 --yes");
    assert_eq!(missing["code"], "value", "a payer is needed: {missing}");
    let ran = client.run("cart pay --paymethod 16 --payer 42 --yes");
    assert_eq!(ran.code, 8, "{ran:?}");
    let data = ran.document()["data"].clone();
    assert_eq!((&data["status"], &data["payment_id"]), (&json!("redirect"), &json!("150")));
    assert!(data["redirect_url"].as_str().unwrap().contains("/mancgi/"), "{data}");
    assert_eq!(client.data("payment show 150")["status"], "new");
    assert_eq!(client.balance(), "1000.00");
}

#[test]
fn a_free_line_is_activated_and_only_a_free_one() {
    let client = Client::old();
    client.data(FREE);
    client.data(ADD);
    assert_eq!(client.error(5, "cart activate 4711 --yes")["code"], "whole_cart");
    client.data("cart remove 4711");
    assert_eq!(client.error(9, "cart activate 4712 --yes")["code"], "not_free");
    client.data("cart clear --yes");
    client.data(&format!("{FREE} --again"));
    let data = client.data("cart activate 4713 --yes --wait");
    assert_eq!((&data["status"], &data["amount"]), (&json!("paid"), &euro("0.00")));
    assert_eq!(data["services"].as_array().unwrap().len(), 1);
    assert_eq!(client.balance(), "1000.00");
}

#[test]
fn what_an_old_cart_can_not_do_is_said_before_anything_is_sent() {
    let client = Client::old();
    assert_eq!(client.error(2, &format!("{ADD} --new-cart -n"))["kind"], "usage");
    assert_eq!(client.error(2, &format!("{ADD} --new-cart"))["kind"], "usage");
    assert_eq!(client.error(2, "cart link 4711")["kind"], "usage");
    assert!(client.data("cart link")["url"].as_str().unwrap().ends_with("?func=basket"));
    client.data(ADD);
    client.data(ADD);
    assert_eq!(client.error(5, "cart pay 4711 --yes")["code"], "whole_cart");
    assert_eq!(client.error(2, "cart pay --stored-method 455 --yes")["kind"], "usage");
    assert_eq!(client.error(2, "cart pay --store-method --paymethod 15 --yes")["kind"], "usage");
    assert_eq!(client.balance(), "1000.00");
    let plan = client.data("cart pay 4712 4711 -n");
    assert_eq!(plan["due_now"], euro("10.00"), "all of them is the whole");
    let request = &plan["request"]["parameters"];
    assert_eq!(
        (&request["func"], &request["clicked_button"], &request["paymethod"]),
        (&json!("payment.add.method"), &json!("fromsubaccount"), &json!("0"))
    );
    assert_eq!(client.balance(), "1000.00", "a dry run pays nothing");
}

#[test]
fn which_cart_there_is_is_found_out_where_the_profile_leaves_it_open() {
    for (old_cart, link) in [(true, "func=basket"), (false, "startform=cart&lineitem_id=4711")] {
        let client = Client::new(Options { old_cart, ..Options::default() }, "auto");
        let line = client.data(ADD);
        assert!(line["cart_url"].as_str().unwrap().ends_with(link), "{line}");
        assert_eq!(client.data("cart list")["total"], euro("5.00"));
        assert_eq!(client.data("cart pay --yes")["status"], "paid");
        assert_eq!(client.data("service list")["services"].as_array().unwrap().len(), 1);
    }
    // Without the key, a panel is one of the new kind: what it is asked for does not change.
    let client = Client::new(Options { old_cart: true, ..Options::default() }, "new");
    assert_eq!(client.error(5, "cart list")["code"], "no_function");
    client.home.config("[profile.demo]\nprovider = \"billmanager\"\ncart = \"both\"\n");
    let error = client.error(3, "cart list");
    assert!(error["message"].as_str().unwrap().contains("new, old, auto"), "{error}");
}

#[test]
fn the_panel_is_asked_which_cart_it_has_once_a_run_and_only_by_those_who_need_it() {
    let missed = || error("missed", "func");
    let basket = || Answer::json(200, r#"{"doc":{"$func":"basket","total_sum":{"$":"0.00 EUR"}}}"#);
    let steps = vec![call("cart", missed()), call("basket", basket()), call("basket", basket())];
    let shop = Shop::panel_with("cart = \"auto\"\n", steps);
    assert_eq!(shop.data(0, &["cart", "list"])["items"], json!([]));
    assert_eq!(shop.requests().len(), 3);

    let payers = call("profile", Answer::json(200, r#"{"doc":{"$func":"profile"}}"#));
    let shop = Shop::panel_with("cart = \"auto\"\n", vec![payers]);
    assert_eq!(shop.data(0, &["payer", "list"])["payers"], json!([]));

    // What is not clear is not guessed: nothing is ordered.
    let words: Vec<&str> = ADD.split_whitespace().collect();
    let denied =
        vec![call("cart", error("access", "cart")), call("basket", error("access", "basket"))];
    let shop = Shop::panel_with("cart = \"auto\"\n", denied);
    let refused = shop.error(5, &words);
    assert!(refused["hints"].to_string().contains("cart = "), "{refused}");
    let neither = vec![call("cart", missed()), call("basket", missed())];
    let shop = Shop::panel_with("cart = \"auto\"\n", neither);
    assert_eq!(shop.error(5, &words)["code"], "no_function");
}

/// The panel's refusal.
fn error(kind: &str, object: &str) -> Answer {
    let error = json!({"$type": kind, "$object": object, "msg": {"$": "No"}});
    Answer::json(200, json!({"doc": {"error": error}}).to_string())
}

#[test]
fn an_old_cart_whose_answers_are_lost_is_neither_filled_nor_paid_twice() {
    let client = Client::sick("drop-after-commit:1:cart.add");
    assert_eq!(client.data(ADD)["lineitem_id"], "4711", "the one new line");
    assert_eq!(client.data("cart list")["items"].as_array().unwrap().len(), 1);

    let client = Client::sick("drop-after-commit:1:cart.pay");
    client.data(ADD);
    let paid = client.data("cart pay --yes --idempotency-key K");
    assert_eq!((&paid["status"], &client.balance()), (&json!("paid"), &json!("995.00")));
    assert_eq!(client.data("cart pay --yes --idempotency-key K")["replayed"], true);
    assert_eq!(client.balance(), "995.00");

    let client = Client::sick("drop-after-commit:1:cart.pay");
    client.data(ADD);
    let begun = client.run("cart pay --paymethod 15 --yes");
    assert_eq!(begun.code, 8, "{begun:?}");
    assert_eq!(begun.document()["data"]["payment_id"], "150", "by the order it is for");

    let client = Client::sick("drop-before:1:cart.pay");
    client.data(ADD);
    assert_eq!(client.error(7, "cart pay --yes --idempotency-key K")["kind"], "unknown");
    client.data("ledger reconcile --all");
    let paid = client.data("cart pay --yes --idempotency-key K");
    assert_eq!((&paid["status"], &client.balance()), (&json!("paid"), &json!("995.00")));

    let client = Client::sick("drop-after-commit:1:cart.activate");
    client.data(FREE);
    assert_eq!(client.data("cart activate 4711 --yes")["status"], "paid");
}
