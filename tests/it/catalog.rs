//! What is sold is kept for an hour: the next look at it is there at once and says how old it is, and
//! no price that is charged comes from there.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::support::Home;
use crate::support::scripted::{Answer, Recorded, get};
use crate::support::shop::Shop;
use crate::support::terminal::{CTRL_C, ENTER, Terminal};

/// What the price of tariff 501 is in each data center, from now on.
type Price = Arc<Mutex<&'static str>>;

/// A panel that sells tariff 501 in two data centers and license 601 in none; in the second one the
/// tariff is dearer by a prefixed 1.
pub fn shop() -> (Shop, Price) {
    let price: Price = Arc::new(Mutex::new("5.00"));
    let told = Arc::clone(&price);
    let shop = Shop::panel_that(move |request| answer(request, *told.lock().unwrap()));
    (shop, price)
}

fn answer(request: &Recorded, price: &str) -> Option<Answer> {
    let place = request.field("datacenter").unwrap_or("1");
    let body = match request.field("func")? {
        "menu" => r#"{"doc":{"menu":{"node":{"$name":"mainmenuservice","node":[
            {"$action":"vds","$type":"list"},{"$action":"soft","$type":"list"}]}}}}"#
            .to_owned(),
        "v2.vds.order.pricelist" => {
            let dearer = if place == "2" { "1" } else { "" };
            format!(
                r#"{{"doc":{{"datacenter":{{"$":"{place}"}},"slist":[{{"$name":"datacenter","val":[
                {{"$key":"1","$":"North"}},{{"$key":"2","$":"South"}}]}}],
                "list":[{{"$name":"pricelist","elem":[{{"id":{{"$":"501"}},"title":{{"$":"Small"}},
                "prices":{{"price":[{{"period":{{"$":"1"}},"cost":{{"$":"{dearer}{price}"}},
                "currency":{{"$":"EUR"}}}}]}}}}]}}]}}}}"#
            )
        }
        "v2.soft.order.pricelist" => {
            r#"{"doc":{"list":[{"$name":"pricelist","elem":[{"id":{"$":"601"}}]}]}}"#.to_owned()
        }
        "v2.vds.order.param" => format!(
            r#"{{"doc":{{"pricelist":{{"$":"501"}},"order_period":{{"$":"1"}},"list":[{{"$name":"pricelist_summary","elem":[
            {{"cost":{{"price":{{"cost":{{"$":"{price}"}},"currency":{{"$":"EUR"}}}}}}}}]}}]}}}}"#
        ),
        _ => return None,
    };
    Some(Answer::json(200, body))
}

/// The file that keeps the panel's tariffs.
fn file(shop: &Shop) -> PathBuf {
    shop.home.path().join(".cache/orderctl/acme.tariffs.json")
}

/// Makes what is kept so many seconds old.
fn age(file: &PathBuf, seconds: i64) -> String {
    let mut kept: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let read_at = Timestamp::now() - SignedDuration::from_secs(seconds);
    kept["read_at"] = json!(read_at);
    std::fs::write(file, kept.to_string()).unwrap();
    read_at.to_string()
}

fn prices(data: &Value) -> Vec<String> {
    let tariffs = data["tariffs"].as_array().unwrap().iter();
    tariffs.map(|tariff| tariff["prices"][0]["price"]["amount"].to_string()).collect()
}

const LIST: [&str; 2] = ["tariff", "list"];

#[test]
fn a_second_look_asks_nobody_and_says_how_old_its_answer_is() {
    let (shop, price) = shop();
    let live = shop.data(0, &LIST);
    let asked = shop.requests().len();
    assert_eq!(asked, 4, "the menu, two types, and one of them in a second place");
    let read_at = age(&file(&shop), 12 * 60 + 30);
    *price.lock().unwrap() = "7.00";

    let ran = shop.run(&[&LIST[..], &["-o", "json"]].concat());
    let kept = ran.document()["data"].clone();
    assert_eq!(kept["tariffs"], live["tariffs"]);
    assert_eq!(kept["read_at"], json!(read_at));
    assert!(ran.stderr.contains("Cached 12 minutes ago; use --refresh to update."), "{ran:?}");
    let narrowed = |words: &[&str]| prices(&shop.data(0, &[&LIST, words].concat()));
    assert_eq!(narrowed(&["--item-type", "vds"]), [r#""5.00""#]);
    assert_eq!(narrowed(&["--item-type", "vds", "--datacenter", "2"]), [r#""15.00""#]);
    assert_eq!(shop.requests().len(), asked, "nothing was sent");

    let ran = shop.run(&[&LIST[..], &["--refresh", "-o", "json"]].concat());
    assert_eq!(prices(&ran.document()["data"])[0], r#""7.00""#);
    assert!(!ran.stderr.contains("--refresh asks"), "{ran:?}");
    assert_eq!(shop.requests().len(), 2 * asked);
    assert_eq!(prices(&shop.data(0, &LIST))[0], r#""7.00""#, "the new one is kept");

    age(&file(&shop), 61 * 60);
    let _ = shop.data(0, &LIST);
    assert_eq!(shop.requests().len(), 3 * asked, "what is old is asked for again");
}

#[test]
fn a_price_that_is_charged_never_comes_from_what_was_kept() {
    let (shop, price) = shop();
    let _ = shop.data(0, &LIST);
    *price.lock().unwrap() = "7.00";
    let order = ["--item-type", "vds", "--tariff", "501", "--period", "1"];
    let quote = shop.data(0, &[&["cart", "quote"], &order[..]].concat());
    assert_eq!(quote["due_now"]["amount"], "7.00");
    let bought = ["cart", "add", "--skip-basket", "--max-price", "6.00EUR", "--yes"];
    let error = shop.error(9, &[&bought, &order[..]].concat());
    assert!(error["message"].to_string().contains("7.00"), "{error}");
    let shown = shop.data(0, &["tariff", "show", "501"]);
    assert_eq!(shown["total"]["amount"], "7.00", "options and total are of now");
    assert_eq!(shown["prices"][0]["price"]["amount"], "5.00");
    let read_at: Timestamp = shown["read_at"].as_str().unwrap().parse().unwrap();
    let ran = shop.run(&["tariff", "show", "501"]);
    assert!(ran.stderr.contains("Cached a moment ago"), "what is old is told: {ran:?}");
    let anew = shop.data(0, &["tariff", "show", "501", "--refresh"]);
    assert_eq!(anew["prices"][0]["price"]["amount"], "7.00");
    assert!(anew["read_at"].as_str().unwrap().parse::<Timestamp>().unwrap() > read_at);
}

#[test]
fn a_tariff_that_is_newer_than_the_list_is_found() {
    let (shop, _) = shop();
    let _ = shop.data(0, &LIST);
    let text = std::fs::read_to_string(file(&shop)).unwrap();
    std::fs::write(file(&shop), text.replace("\"501\"", "\"499\"")).unwrap();
    assert_eq!(shop.data(0, &["tariff", "show", "501"])["tariff_id"], "501");
    let before = shop.requests().len();
    std::fs::remove_file(file(&shop)).unwrap();
    assert_eq!(shop.error(5, &["tariff", "show", "999"])["code"], "missed");
    assert_eq!(shop.requests().len(), before + 4, "what was just read is not asked for again");
}

#[test]
fn a_part_is_not_kept_as_the_whole_and_what_it_disproves_is_forgotten() {
    let (shop, price) = shop();
    assert_eq!(prices(&shop.data(0, &[&LIST[..], &["--item-type", "vds"]].concat())).len(), 1);
    assert!(!file(&shop).exists());
    assert_eq!(prices(&shop.data(0, &LIST)).len(), 2);
    let narrow = [&LIST[..], &["--item-type", "vds", "--refresh"]].concat();
    let _ = shop.data(0, &narrow);
    assert!(file(&shop).exists(), "it says the same");
    *price.lock().unwrap() = "7.00";
    let _ = shop.data(0, &narrow);
    assert_eq!(prices(&shop.data(0, &LIST))[0], r#""7.00""#, "5.00 is known to be over");
}

#[test]
fn a_catalog_with_a_hole_in_it_is_not_kept() {
    let shop = Shop::panel_that(|request| match request.field("datacenter") {
        Some("2") => Some(Answer::html(404, "<html>no</html>")),
        _ => answer(request, "5.00"),
    });
    assert_ne!(shop.run(&LIST).code, 0);
    assert!(!file(&shop).exists());
}

#[test]
fn what_is_kept_belongs_to_one_account_and_a_broken_file_is_no_error() {
    let (shop, _) = shop();
    let _ = shop.data(0, &LIST);
    std::fs::write(file(&shop), "{\"owner\":").unwrap();
    assert_eq!(prices(&shop.data(0, &LIST)).len(), 2);
    let asked = shop.requests().len();
    assert_eq!(asked, 8);
    let config = shop.home.path().join(".config/orderctl/config.toml");
    let text = std::fs::read_to_string(&config).unwrap();
    shop.home.config(&format!("{text}act_as = \"somebody@else.example\"\n"));
    let _ = shop.data(0, &LIST);
    assert_eq!(shop.requests().len(), 2 * asked - 4, "somebody else may be sold something else");
}

#[test]
fn where_nothing_can_be_kept_everything_is_asked_for() {
    let (shop, _) = shop();
    std::fs::write(shop.home.path().join(".cache"), "no folder").unwrap();
    for asked in [4, 8] {
        let _ = shop.data(0, &LIST);
        assert_eq!(shop.requests().len(), asked);
    }
}

#[test]
fn a_question_is_there_at_once_and_says_how_old_its_answers_are() {
    let (shop, _) = shop();
    let _ = shop.data(0, &LIST);
    let asked = shop.requests().len();
    age(&file(&shop), 125);
    let mut terminal = Terminal::start(&shop.home, &["cart", "quote"], &[]);
    terminal.reads("Price list cached 2 minutes ago");
    terminal.reads("orderctl tariff list --refresh");
    terminal.reads("Product type");
    terminal.types(ENTER);
    terminal.reads("South");
    terminal.types(ENTER);
    terminal.reads("501  Small  5.00 EUR");
    terminal.types(CTRL_C);
    assert_eq!(terminal.ends().0, 130);
    assert_eq!(shop.requests().len(), asked, "nothing was sent");
}

#[test]
fn the_question_for_a_plan_offers_what_was_listed_for_this_customer() {
    let home = Home::new();
    for (listed, told) in [(&[][..], false), (&["--customer-id", "20000001"], true)] {
        let _ = home.json(&[&["--sandbox", "combo", "plans"], listed].concat());
        let line = "--sandbox combo add --domain a.example --customer-id 20000001 --contact 30000001 \
                    --ns ns1.a.example --ns ns2.a.example";
        let words: Vec<&str> = line.split_whitespace().collect();
        let mut terminal = Terminal::start(&home, &words, &[]);
        for question in ["501  Business Combo  4.99 USD", "Months", "Invoice"] {
            terminal.reads(question);
            terminal.types(ENTER);
        }
        // How old the prices are does not stand between two questions.
        terminal.reads("Order and pay?");
        terminal.types(CTRL_C);
        let (_, screen) = terminal.ends();
        let at = screen.find("Price list cached");
        assert!(at.is_none_or(|at| screen[..at].contains("Invoice: ")), "{screen}");
        let age = "orderctl --sandbox combo plans --customer-id 20000001 --refresh to update it";
        assert_eq!(screen.contains(age), told, "other prices are not this customer's: {screen}");
        let _ = std::fs::remove_dir_all(home.path().join(".cache"));
    }
}

#[test]
fn plans_are_kept_for_each_customer_unless_something_is_missing() {
    let plans = "/api/products/plan-details.json";
    let keys = "/api/products/category-keys-mapping.json";
    let prices = "/api/products/customer-price.json";
    let funds = "/api/billing/reseller-balance.json";
    let dollars = r#"{"sellingcurrencysymbol":"USD","sellingcurrencybalance":"9.00"}"#;
    let two = r#"{"productbundle":{"501":{"plan_name":"Starter"}}}"#;
    let told = || {
        [
            get(plans, Answer::json(200, two)),
            get(keys, Answer::json(200, "{}")),
            get(funds, Answer::json(200, dollars)),
            get(prices, Answer::json(200, r#"{"productbundle":{"501":{"add":{"1":4.99}}}}"#)),
        ]
    };
    let without_prices = [
        get(plans, Answer::json(200, two)),
        get(keys, Answer::json(200, "{}")),
        get(funds, Answer::json(200, dollars)),
        get(prices, Answer::json(500, r#"{"status":"ERROR","message":"Not now"}"#)),
    ];
    let steps = without_prices.into_iter().chain(told()).chain(told()).collect();
    let shop = Shop::reseller(steps);
    let words = ["combo", "plans"];
    assert_eq!(shop.data(0, &words)["notes"].as_array().unwrap().len(), 1);
    let live = shop.data(0, &words);
    assert_eq!(live["plans"][0]["terms"][0]["price_per"], "month");
    assert_eq!(live["plans"][0]["terms"][0]["price"]["currency"], "USD");
    let ran = shop.run(&[&words[..], &["-o", "json"]].concat());
    assert_eq!(ran.document()["data"], live, "the same, of the same time");
    assert!(ran.stderr.contains("Cached a moment ago; use --refresh to update."), "{ran:?}");
    assert_eq!(shop.requests().len(), 8, "nothing was sent");
    let anew = shop.data(0, &["combo", "plans", "--refresh"]);
    assert_ne!(anew["read_at"], live["read_at"]);
}

#[test]
fn a_name_that_a_spreadsheet_would_run_is_quoted_in_csv() {
    let list = r#"{"doc":{"elem":[{"id":{"$":"3087"},"name":{"$":"=HYPERLINK(\"https://evil.example\")"}}]}}"#;
    let shop = Shop::panel_that(move |_| Some(Answer::json(200, list)));
    let words = ["service", "list", "--item-type", "vds", "-o", "csv", "--columns", "id,name"];
    let ran = shop.run(&words);
    assert_eq!(
        ran.stdout, "id,name\n3087,\"'=HYPERLINK(\"\"https://evil.example\"\")\"\n",
        "{ran:?}"
    );
    let raw = shop.run(&[&words[..], &["--csv-raw"]].concat());
    assert_eq!(
        raw.stdout, "id,name\n3087,\"=HYPERLINK(\"\"https://evil.example\"\")\"\n",
        "{raw:?}"
    );
}
