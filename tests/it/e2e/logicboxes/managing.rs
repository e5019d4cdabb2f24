//! What becomes of an order later on: found again, renewed, deleted.

use std::cell::Cell;

use serde_json::{Value, json};

use super::{combo, texts};
use crate::support::Home;
use crate::support::scripted::{Answer, get, post};
use crate::support::shop::Shop;
use crate::support::terminal::{ENTER, Terminal};

const RENEW: &str = "--sandbox combo renew 90000001 --months 12 --auto-renew off \
                     --invoice-option KeepInvoice";
const SEARCH: &str = "/api/productbundle/search.json";
const ORDER_ID: &str = "/api/productbundle/orderid.json";
const DETAILS: &str = "/api/productbundle/details.json";
const DELETE: &str = "/api/productbundle/delete.json";

fn renew<'a>(more: &[&'a str]) -> Vec<&'a str> {
    RENEW.split_whitespace().chain(more.iter().copied()).collect()
}

/// A home whose sandbox has an order that runs.
fn running() -> Home {
    let home = Home::new();
    home.json(&combo("shop.example", &["--invoice-option", "KeepInvoice", "--wait"]));
    home
}

fn expires(home: &Home) -> String {
    texts(home, &["--sandbox", "combo", "show", "90000001"], ".data.expires").remove(0)
}

fn invoices(home: &Home) -> usize {
    texts(home, &["--sandbox", "invoice", "list"], ".data.invoices[].invoice_id").len()
}

#[test]
fn an_order_is_renewed_once_for_the_price_that_was_said() {
    let home = running();
    let before = expires(&home);
    let plan = home.json(&renew(&["-n"]))["data"].clone();
    assert_eq!(
        (&plan["due_now"]["amount"], &plan["price_known"]),
        (&json!("59.88"), &json!("at_most"))
    );
    assert_eq!(plan["request"]["parameters"]["months"], "12");
    let _ = home.run(&renew(&["--yes", "--max-price", "59.87USD"])).fails(9, &["59.88 USD"]);
    let _ = home.run(&renew(&[])).fails(9, &["not confirmed"]);
    assert_eq!((expires(&home), invoices(&home)), (before.clone(), 1), "nothing was renewed");

    let paid = ["--yes", "--max-price", "60USD", "--idempotency-key", "job-1", "--wait"];
    let data = home.json(&renew(&paid))["data"].clone();
    assert_eq!((&data["status"], &data["replayed"]), (&json!("completed"), &json!(false)));
    assert_eq!(
        (data["expires_before"].as_str(), data["period"].as_u64()),
        (Some(&*before), Some(12))
    );
    assert_eq!(data["expires"], json!(expires(&home)));
    assert_ne!(expires(&home), before);
    let again = home.json(&renew(&paid))["data"].clone();
    assert_eq!((&again["replayed"], &again["action_id"]), (&json!(true), &data["action_id"]));
    let twice = home.run(&renew(&["--yes", "-o", "json"]));
    assert_eq!((twice.code, &twice.error()["error"]["code"]), (9, &json!("duplicate")));
    assert_eq!(invoices(&home), 2, "one for the order, one for its renewal");
}

#[test]
fn a_second_renewal_while_one_is_pending_is_refused_in_the_providers_words() {
    let home = running();
    let waits = RENEW.replace("KeepInvoice", "OnlyAdd");
    let words: Vec<&str> = waits.split_whitespace().chain(["--yes", "-o", "json"]).collect();
    let ran = home.run(&words);
    let data = ran.document();
    assert_eq!((ran.code, &data["data"]["status"]), (8, &json!("pending_payment")));
    assert_eq!(data["data"]["order_id"], "90000001", "the small object does not tell it");
    let ran = home.run(&renew(&["--yes", "-o", "json"]));
    let error = &ran.error()["error"];
    assert_eq!((ran.code, &error["code"]), (5, &json!("action_pending")));
    assert!(error["message"].as_str().unwrap().contains("already an action pending"), "{error}");
    let unknown = RENEW.replace("90000001", "7");
    let unknown = home.run(&unknown.split_whitespace().chain(["--yes"]).collect::<Vec<_>>());
    let _ = unknown.fails(5, &["No Entity found"]);
}

#[test]
fn a_renewal_names_every_missing_flag_and_asks_for_them_on_a_terminal() {
    let home = running();
    let words = ["--sandbox", "combo", "renew", "90000001"];
    let _ = home.run(&words).fails(2, &["missing: --months, --auto-renew, --invoice-option"]);
    let mut terminal = Terminal::start(&home, &words, &[]);
    for (question, answer) in [
        ("Months", ENTER),
        ("Renew automatically", ENTER),
        ("Invoice", ENTER),
        ("For a script: ", ""),
        ("Order and pay?", "y"),
    ] {
        terminal.reads(question);
        terminal.types(answer);
    }
    let (code, screen) = terminal.ends();
    assert_eq!(code, 0, "{screen}");
    assert!(screen.contains("--months 12 --auto-renew off --invoice-option NoInvoice"), "{screen}");
}

#[test]
fn the_term_goes_by_the_name_that_the_profile_says() {
    let details = r#"{"entityid":"90000001","customerid":"20000001","endtime":"1791536000"}"#;
    let words = [
        "combo",
        "renew",
        "90000001",
        "--months",
        "12",
        "--auto-renew",
        "off",
        "--invoice-option",
        "NoInvoice",
        "--accept-unknown-price",
        "-n",
    ];
    for (lines, name, other) in
        [("", "months", "noOfMonths"), ("renew_term = \"noOfMonths\"\n", "noOfMonths", "months")]
    {
        let shop = Shop::reseller_with(lines, vec![get(DETAILS, Answer::json(200, details))]);
        let parameters = shop.data(0, &words)["request"]["parameters"].clone();
        assert_eq!((&parameters[name], &parameters[other]), (&json!("12"), &Value::Null));
        let without_price =
            Shop::reseller_with(lines, vec![get(DETAILS, Answer::json(200, details))]);
        let error = without_price.error(9, &words[..9]);
        assert!(error.to_string().contains("--bundle-id"), "how the price can be known: {error}");
    }
}

#[test]
fn the_orders_are_found_by_what_they_are() {
    let home = running();
    home.ends(8, &combo("other.example", &["--invoice-option", "OnlyAdd"]));
    let search = |more: &[&str]| {
        let words = [&["--sandbox", "combo", "search"], more].concat();
        texts(&home, &words, ".data.combos[].domain")
    };
    assert_eq!(search(&[]), ["shop.example", "other.example"]);
    assert_eq!(search(&["--status", "Active"]), ["shop.example"]);
    assert_eq!(search(&["--domain", "other.example"]), ["other.example"]);
    assert_eq!(search(&["--created-after", "2099-01-01"]), [""; 0]);
    assert_eq!(search(&["--created-before", "2099-01-01", "--order-by", "endtime"]).len(), 2);
    assert_eq!(search(&["--show-child-orders", "--order-id", "90000001"]).len(), 4);
    let lines = home.run(&["--sandbox", "combo", "search", "-o", "jsonl"]);
    let rows: Vec<Value> =
        lines.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let shown = home.json(&["--sandbox", "combo", "show", "90000001"])["data"].clone();
    for name in ["order_id", "domain", "status", "customer_id", "created", "expires", "auto_renew"]
    {
        assert_eq!(rows[0][name], shown[name], "{name} is the same thing in both");
    }
    let table = home.run(&["--sandbox", "combo", "search"]);
    assert!(
        table.stdout.contains("shop.example") && table.stderr.contains("2 orders."),
        "{table:?}"
    );
    let _ = home
        .run(&["--sandbox", "combo", "search", "--created-after", "soon"])
        .fails(2, &["2026-03-31"]);
}

#[test]
fn a_search_is_followed_to_its_last_page() {
    let page = Cell::new(0);
    let shop = Shop::reseller_that(move |request| {
        page.set(page.get() + 1);
        assert_eq!(request.field("page-no"), Some(page.get().to_string().as_str()));
        let rows: Vec<String> = (0..100.min(250 - (page.get() - 1) * 100))
            .map(|n| format!(r#""{}":{{"orders.orderid":{}}}"#, n + 1, page.get() * 1000 + n))
            .collect();
        let body =
            format!(r#"{{"recsonpage":"{}","recsindb":"250",{}}}"#, rows.len(), rows.join(","));
        (request.path == SEARCH).then(|| Answer::json(200, body))
    });
    let data = shop.data(0, &["combo", "search", "--expires-before", "2026-01-01"]);
    let combos = data["combos"].as_array().unwrap();
    assert_eq!((combos.len(), &data["total"]), (250, &json!(250)));
    assert_eq!(combos[249]["order_id"], "3049");
    let sent = &shop.requests()[0];
    assert_eq!(sent.field("expiry-date-end"), Some("1767225600"), "midnight UTC, in seconds");
    assert_eq!(sent.field("no-of-records"), Some("100"));

    let same = r#"{"recsindb":"500","1":{"orders.orderid":"1"}}"#;
    let shop = Shop::reseller_that(move |_| Some(Answer::json(200, same)));
    assert_eq!(shop.error(6, &["combo", "search"])["code"], "malformed", "never ends");
    let short =
        [Answer::json(200, same), Answer::json(200, r#"{"recsonpage":"0","recsindb":"500"}"#)];
    let shop = Shop::reseller(short.into_iter().map(|answer| get(SEARCH, answer)).collect());
    let ran = shop.run(&["combo", "search", "-o", "json"]);
    assert!(
        ran.code == 0 && ran.stderr.contains("returned only 1 of 500 matching orders"),
        "{ran:?}"
    );
    let none = r#"{"status":"ERROR","message":"No Entity found for Entityid: 7"}"#;
    let shop = Shop::reseller(vec![get(SEARCH, Answer::json(500, none))]);
    assert_eq!(shop.data(0, &["combo", "search", "--order-id", "7"])["combos"], json!([]));
}

#[test]
fn an_order_id_is_told_in_every_spelling_or_refused() {
    let words = ["combo", "order-id", "Bücher.example"];
    for body in ["90000001", "\"90000001\"", " 90000001\n"] {
        let shop = Shop::reseller(vec![get(ORDER_ID, Answer::json(200, body))]);
        let data = shop.data(0, &words);
        assert_eq!(data, json!({"order_id": "90000001", "domain": "Bücher.example"}), "{body}");
        assert_eq!(shop.requests()[0].field("domain-name"), Some("xn--bcher-kva.example"));
    }
    let xml = Answer::xml(200, "<?xml version=\"1.0\"?><int>90000001</int>");
    let shop =
        Shop::reseller_with("format = \"xml\"\n", vec![get("/api/productbundle/orderid.xml", xml)]);
    assert_eq!(shop.data(0, &words)["order_id"], "90000001");
    let none = r#"{"status":"ERROR","message":"Website doesn't exist for xn--bcher-kva.example"}"#;
    let shop = Shop::reseller(vec![get(ORDER_ID, Answer::json(500, none))]);
    assert_eq!(shop.error(5, &words)["code"], "missed");
    for body in ["0", "true", "{}", "[1]", "null", "-5", "1.5"] {
        let shop = Shop::reseller(vec![get(ORDER_ID, Answer::json(200, body))]);
        assert_eq!(shop.error(6, &words)["code"], "malformed", "{body}");
    }
}

#[test]
fn an_order_is_deleted_only_with_a_yes() {
    let home = running();
    let words = ["--sandbox", "combo", "delete", "90000001"];
    let status = || texts(&home, &["--sandbox", "combo", "show", "90000001"], ".data.status");
    let _ = home.run(&words).fails(9, &["not confirmed: nothing was deleted", "--yes"]);
    let dry = home.json(&[&words[..], &["-n"]].concat());
    assert_eq!(dry["data"]["requests"][0]["parameters"]["order-id"], "90000001");
    let mut terminal = Terminal::start(&home, &words, &[]);
    terminal.reads("Order 90000001: shop.example, customer 20000001, active");
    terminal.reads("Permanently delete order 90000001?");
    terminal.types("n");
    let (code, screen) = terminal.ends();
    assert!(code == 9 && screen.contains("nothing was deleted"), "{screen}");
    assert_eq!(status(), ["active"]);

    let data = home.json(&[&words[..], &["--yes"]].concat())["data"].clone();
    let wait = ["--sandbox", "action", "wait", data["action_id"].as_str().unwrap()];
    assert_eq!(home.run(&wait).code, 0);
    assert_eq!(status(), ["deleted"]);
    let twice = home.run(&[&words[..], &["--yes", "-o", "json"]].concat());
    assert_eq!((twice.code, &twice.error()["error"]["code"]), (5, &json!("deleted")));
    let unknown = home.run(&["--sandbox", "combo", "delete", "7", "--yes", "-o", "json"]);
    assert_eq!((unknown.code, &unknown.error()["error"]["code"]), (5, &json!("no_such_entity")));
}

#[test]
fn a_deletion_without_an_answer_is_sent_once_and_left_open() {
    let details = r#"{"entityid":"90000001","currentstatus":"Active"}"#;
    let shop =
        Shop::reseller(vec![get(DETAILS, Answer::json(200, details)), post(DELETE, Answer::Close)]);
    let error = shop.error(7, &["combo", "delete", "90000001", "--yes"]);
    assert!(error["hints"].to_string().contains("combo show 90000001"), "{error}");
}
