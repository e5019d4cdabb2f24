//! Every exit code that can occur, with the error document that tells the same to a script.

use std::process::{Command, Stdio};
#[cfg(unix)]
use std::sync::mpsc::channel;

use serde_json::{Value, json};

use crate::panel::cart;
use crate::support::scripted::{Answer, Recorded, call};
use crate::support::shop::Shop;
#[cfg(unix)]
use crate::support::underway::Underway;
use crate::support::{Home, Ran};

const PAY: [&str; 4] = ["cart", "pay", "4711", "--yes"];
const CHARGE: &str = "cartorder.create.confirm";
const OK: &str = r#"{"doc":{"ok":{}}}"#;

fn sandbox(words: &[&str]) -> Ran {
    Home::new().run(&[&["--sandbox", "-o", "json"], words].concat())
}

/// Expects a failure with this code, told in the one shape of all failures.
#[track_caller]
fn fails(ran: &Ran, code: i32, kind: &str) -> Value {
    assert_eq!(ran.code, code, "{ran:?}");
    let document = ran.error();
    assert_eq!(document["schema"], "orderctl/1");
    assert!(document["command"].is_string() && document["data"].is_null());
    let error = document["error"].clone();
    assert_eq!((&error["kind"], &error["exit_code"]), (&json!(kind), &json!(code)), "{error}");
    assert!(error["message"].as_str().is_some_and(|text| !text.is_empty()), "{error}");
    assert!(error["hints"].is_array() && error.get("code").is_some(), "{error}");
    // A program that obeys this orders nothing twice.
    let retry = match code {
        6 | 10 => "safe",
        7 => "after_reconcile",
        _ => "never",
    };
    assert_eq!(error["retry"], retry, "{error}");
    assert!(
        error.get("next").is_some_and(|next| next.is_null() || next[0] == "orderctl"),
        "{error}"
    );
    error
}

#[test]
fn what_is_done_is_0() {
    let ran = sandbox(&["cart", "list"]);
    assert_eq!(ran.code, 0, "{ran:?}");
}

#[test]
fn a_fault_that_is_not_the_users_is_1() {
    let shop = Shop::panel(vec![call("cart", cart(&[]))]);
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let ran =
        Ran::of(command(&shop, &["cart", "list", "-o", "json"]).stdout(full).output().unwrap());
    assert!(fails(&ran, 1, "internal")["message"].as_str().unwrap().contains("standard output"));
}

#[test]
fn wrong_words_and_missing_values_are_2() {
    let error = fails(&sandbox(&["cart", "add"]), 2, "usage");
    assert_eq!(error["code"], "missing_values");
    fails(
        &sandbox(&["cart", "list", "--columns", "color", "-o", "csv", "--jq", "nosuch(1)"]),
        2,
        "usage",
    );
    fails(&sandbox(&["cart", "sell"]), 2, "usage");
}

#[test]
fn configuration_is_3() {
    let ran = Home::new().run(&["cart", "list", "-o", "json"]);
    assert_eq!(fails(&ran, 3, "config")["code"], "no_profile");
}

#[test]
fn credentials_are_4() {
    let wrong = r#"{"doc":{"error":{"$type":"auth","$object":"badpassword","msg":{"$":"Bad"}}}}"#;
    let shop = Shop::panel(vec![call("cart", Answer::json(200, wrong))]);
    let error = fails(&shop.run(&["cart", "list", "-o", "json"]), 4, "credentials");
    assert_eq!(error["code"], "auth");
}

#[test]
fn a_refusal_is_5() {
    let error = fails(&sandbox(&["cart", "remove", "9999"]), 5, "refused");
    assert!(error["code"].is_string());
}

#[test]
fn a_provider_out_of_reach_is_6() {
    let shop = Shop::panel_that(|_| Some(Answer::html(403, "<html></html>")));
    fails(&shop.run(&["cart", "list", "-o", "json"]), 6, "unreachable");
}

/// A panel with one line in its cart, which answers its payment like this.
fn paying(answer: impl Fn(&Recorded) -> Answer + Send + 'static) -> Shop {
    let mut balance = "9.00 EUR";
    Shop::panel_that(move |request| match request.field("func")? {
        "cart" => Some(cart(&[("4711", "5.00")])),
        "whoami" => {
            let body = format!(r#"{{"doc":{{"user":{{"$balance":"{balance}"}}}}}}"#);
            Some(Answer::json(200, body))
        }
        "payment" => Some(Answer::json(200, r#"{"doc":{"$func":"payment"}}"#)),
        CHARGE => {
            let answer = answer(request);
            if matches!(&answer, Answer::Whole { body, .. } if body == OK.as_bytes()) {
                balance = "4.00 EUR";
            }
            Some(answer)
        }
        _ => None,
    })
}

#[test]
fn an_unknown_outcome_is_7_and_names_its_attempt() {
    let ran = paying(|_| Answer::Close).run(&[&PAY[..], &["-o", "json"]].concat());
    let error = fails(&ran, 7, "unknown");
    let attempt = error["attempt"].as_str().unwrap();
    assert_eq!(error["next"], json!(["orderctl", "ledger", "reconcile", attempt]));
}

#[test]
fn what_is_accepted_and_not_finished_is_8_with_its_result() {
    let away = r#"{"doc":{"ok":{"$type":"url","$":"/mancgi/card?elid=1"}}}"#;
    let shop = paying(move |_| Answer::json(200, away));
    assert_eq!(shop.data(8, &[&PAY[..], &["--paymethod", "15"]].concat())["status"], "redirect");
}

#[test]
fn a_guards_no_is_9() {
    let shop = paying(|_| Answer::json(200, OK));
    let error = fails(&shop.run(&["cart", "pay", "4711", "-o", "json"]), 9, "guard");
    assert_eq!(error["code"], "not_confirmed");
    assert!(shop.requests().iter().all(|request| request.field("func") != Some(CHARGE)));
}

#[test]
fn a_rate_limit_is_10() {
    let shop = Shop::panel_that(|_| Some(Answer::json(429, "{}").with("Retry-After", "600")));
    let error = fails(&shop.run(&["cart", "list", "-o", "json"]), 10, "rate_limited");
    assert_eq!(error["hints"], json!(["try again in 600 s"]));
}

fn command(shop: &Shop, words: &[&str]) -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("orderctl"));
    command.env_clear().env("HOME", shop.home.path()).args(words).stdin(Stdio::null());
    command
}

/// A payment that the panel has in hand, and what makes the panel answer when it is dropped.
#[cfg(unix)]
fn in_hand() -> (Shop, Underway, std::sync::mpsc::Sender<()>) {
    let (arrived, arrives) = channel();
    let (answer, answers) = channel::<()>();
    let shop = paying(move |_| {
        arrived.send(()).unwrap();
        // An error means that it may answer.
        let _ = answers.recv();
        Answer::json(200, OK)
    });
    let run = Underway::start(&command(&shop, &[&PAY[..], &["-o", "json"]].concat()));
    arrives.recv().unwrap();
    run.signal("INT");
    run.says("waiting for the provider's response");
    (shop, run, answer)
}

#[cfg(unix)]
#[test]
fn a_payment_on_its_way_is_not_abandoned_at_the_first_interruption() {
    let (_shop, run, answer) = in_hand();
    drop(answer);
    let ran = run.ends();
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(ran.document()["data"]["status"], "paid");
}

#[cfg(unix)]
#[test]
fn an_interruption_is_130() {
    let (_shop, run, _answer) = in_hand();
    run.signal("INT");
    let ran = run.ends();
    assert_eq!(ran.code, 130, "{ran:?}");
    assert_eq!(ran.stdout, "");
}

#[test]
fn an_order_is_told_even_if_it_can_not_be_shown_as_asked() {
    let pay = |words: &[&str]| {
        let shop = paying(|_| Answer::json(200, OK));
        let ran = shop.run(&[&PAY[..], words].concat());
        assert_eq!(ran.code, 0, "{ran:?}");
        assert!(ran.stderr.contains("the whole result is shown"), "{ran:?}");
        ran.stdout
    };
    assert!(pay(&["--columns", "color"]).contains("STATUS  paid"));
    let document: Value =
        serde_json::from_str(&pay(&["-o", "json", "--jq", ".data.status.x"])).unwrap();
    assert_eq!(document["data"]["status"], "paid");

    let shop = paying(|_| Answer::json(200, OK));
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let ran = Ran::of(command(&shop, &PAY).stdout(full).output().unwrap());
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stderr.contains(r#"this was ordered: {"status":"paid""#), "{ran:?}");
}

#[test]
fn nothing_is_ordered_for_a_script_that_could_not_read_it() {
    let shop = paying(|_| Answer::json(200, OK));
    let ran = shop.run(&[&PAY[..], &["--jq", "nosuch(1)"]].concat());
    assert_eq!(fails(&ran, 2, "usage")["code"], "jq");
    assert!(shop.requests().is_empty());
}
