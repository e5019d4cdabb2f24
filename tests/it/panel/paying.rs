//! What is sent to pay: the documented parameters, once, and only for what was agreed to.

use super::{DENIED, OK, WHOAMI, cart, json};
use crate::support::scripted::{Answer, Step, call};
use crate::support::shop::Shop;

const PAY: &str = "cartorder.create.confirm";
const TWO: [(&str, &str); 2] = [("4711", "5.00"), ("4712", "2.50")];
const REDIRECT: &str = r#"{"doc":{"$func":"cartorder.create.confirm","payment_id":{"$":"150"},
    "ok":{"$type":"url","$":"/mancgi/cardpayment?elid=150"}}}"#;

/// The calls of a payment of these lines by the balance, with this answer to it.
fn by_balance(lines: &[(&str, &str)], answer: Answer) -> Vec<Step> {
    vec![
        call("cart", cart(lines)),
        call("cart", cart(lines)),
        call("whoami", json(WHOAMI)),
        call(PAY, answer),
    ]
}

/// The account after a charge.
fn charged() -> Step {
    call("whoami", json(&WHOAMI.replace("100.00", "90.00")))
}

/// The same calls, and the balance that shows the payment.
fn paid_by_balance(lines: &[(&str, &str)]) -> Vec<Step> {
    let mut steps = by_balance(lines, json(OK));
    steps.push(charged());
    steps
}

/// The calls of a payment of one line by another method.
fn by_method(answer: Answer) -> Vec<Step> {
    let payments = r#"{"doc":{"$func":"payment","p_elems":{"$":"0"}}}"#;
    vec![
        call("cart", cart(&TWO)),
        call("cart", cart(&TWO)),
        call("payment", json(payments)),
        call(PAY, answer),
    ]
}

#[test]
fn one_line_is_paid_from_the_balance() {
    let shop = Shop::panel(paid_by_balance(&TWO));
    let data = shop.data(0, &["cart", "pay", "4711", "--yes"]);
    assert_eq!(data["status"], "paid");
    assert_eq!(data["amount"]["amount"], "5.00");
    shop.sent(3, "func=cartorder.create.confirm elid=4711 paymethod_id=0 sok=ok");
}

#[test]
fn several_lines_are_paid_in_one_request() {
    let shop = Shop::panel(paid_by_balance(&TWO));
    let words = ["cart", "pay", "4711", "4712", "4711", "--paymethod", "balance", "--yes"];
    assert_eq!(shop.data(0, &words)["amount"]["amount"], "7.50");
    shop.sent(3, "func=cartorder.create.confirm elid=4711,+4712 paymethod_id=0 sok=ok");
}

#[test]
fn all_lines_are_paid_if_none_is_named() {
    let shop = Shop::panel(paid_by_balance(&TWO));
    let data = shop.data(0, &["cart", "pay", "--yes"]);
    assert_eq!(data["lineitem_ids"], serde_json::json!(["4711", "4712"]));
    shop.sent(3, "func=cartorder.create.confirm elid=4711,+4712 paymethod_id=0 sok=ok");
}

/// The one client that is known reads nothing but the absence of an error: what the answer does not say,
/// the cart and the balance do.
#[test]
fn an_answer_without_a_success_or_an_error_is_looked_for_and_paid() {
    let whoami = |balance: &str| {
        json(&format!(
            r#"{{"doc":{{"user":{{"$name":"robot","$balance":"{balance}","$currency":"EUR"}}}}}}"#
        ))
    };
    let nothing = json(r#"{"doc":{"$func":"cartorder.create.confirm"}}"#);
    for (before, now, code) in [("1000.0", "995.0000", 0), ("1000.0", "1000.0", 7)] {
        let shop = Shop::panel(vec![
            call("cart", cart(&TWO)),
            call("cart", cart(&TWO)),
            call("whoami", whoami(before)),
            call(PAY, nothing.clone()),
            call("cart", cart(&TWO[1..])),
            call("whoami", whoami(now)),
        ]);
        let ran = shop.run(&["cart", "pay", "4711", "--yes", "--wait-timeout", "0s"]);
        assert_eq!(ran.code, code, "{ran:?}");
    }
}

#[test]
fn a_panel_without_the_function_that_pays_is_told_from_a_line_that_is_not_there() {
    let missed = |object: &str| {
        json(&format!(
            r#"{{"doc":{{"error":{{"$type":"missed","$object":"{object}","msg":{{"$":"No such element"}}}}}}}}"#
        ))
    };
    for (object, is_function) in [("func", true), ("lineitem", false)] {
        let shop = Shop::panel(by_balance(&TWO, missed(object)));
        let error = shop.error(5, &["cart", "pay", "4711", "--yes"]);
        let hints = error["hints"].to_string();
        assert_eq!(hints.contains("pay_function"), is_function, "{error}");
    }
}

#[test]
fn a_panel_that_tells_no_balance_is_paid_all_the_same() {
    let mut steps = by_balance(&TWO, json(OK));
    steps[2] = call("whoami", Answer::html(404, "<html><h1>Not Found</h1></html>"));
    let data = Shop::panel(steps).data(0, &["cart", "pay", "4711", "--yes"]);
    assert_eq!(data["status"], "paid");
}

#[test]
fn every_flag_of_the_payment_has_its_parameter() {
    let shop = Shop::panel(by_method(json(REDIRECT)));
    let words =
        ["cart", "pay", "4711", "--paymethod", "15", "--payer", "42", "--store-method", "--yes"];
    shop.data(8, &words);
    shop.sent(2, "func=payment filter=on p_num=1 p_cnt=500");
    shop.sent(
        3,
        "func=cartorder.create.confirm elid=4711 paymethod_id=15 profile_id=42 \
         store_paymethod=on sok=ok",
    );
    let shop = Shop::panel(by_method(json(OK)));
    shop.data(0, &["cart", "pay", "4711", "--stored-method", "455", "--yes"]);
    shop.sent(3, "func=cartorder.create.confirm elid=4711 storedmethod_id=455 sok=ok");
}

#[test]
fn a_panel_with_another_pay_function_is_paid_by_it() {
    let mut steps = paid_by_balance(&TWO);
    steps[3] = call("cart.order.pay", json(OK));
    let shop = Shop::panel_with("pay_function = \"cart.order.pay\"\n", steps);
    shop.data(0, &["cart", "pay", "4711", "--yes"]);
    shop.sent(3, "func=cart.order.pay elid=4711 paymethod_id=0 sok=ok");
}

#[test]
fn a_payment_in_the_browser_gives_its_whole_address_and_is_not_called_paid() {
    let shop = Shop::panel(by_method(json(REDIRECT)));
    let data = shop.data(8, &["cart", "pay", "4711", "--paymethod", "15", "--yes"]);
    assert_eq!(data["status"], "redirect");
    assert_eq!(data["payment_id"], "150");
    let url = data["redirect_url"].as_str().unwrap();
    assert!(url.starts_with("http://127.0.0.1:"), "{url}");
    assert!(url.ends_with("/mancgi/cardpayment?elid=150"), "{url}");
}

#[test]
fn an_address_that_a_browser_should_not_open_is_never_offered() {
    let hostile = REDIRECT.replace("/mancgi/cardpayment?elid=150", "javascript:alert(1)");
    let shop = Shop::panel(by_method(json(&hostile)));
    let data = shop.data(8, &["cart", "pay", "4711", "--paymethod", "15", "--yes"]);
    assert_eq!(data["status"], "pending");
    assert!(data["redirect_url"].is_null());
}

#[test]
fn nothing_is_paid_that_was_not_agreed_to() {
    let steps = || vec![call("cart", cart(&TWO))];
    for (words, code) in [
        (&["cart", "pay", "4711"][..], "not_confirmed"),
        (&["cart", "pay", "4711", "--yes", "--max-price", "4.99EUR"], "price"),
    ] {
        assert_eq!(Shop::panel(steps()).error(9, words)["code"], code);
    }
    let denied = "[profile.acme.limits]\ncharges = \"deny\"\n";
    let shop = Shop::panel_with(denied, steps());
    assert_eq!(shop.error(9, &["cart", "pay", "4711", "--yes"])["code"], "charges_denied");
    assert_eq!(Shop::panel(steps()).error(5, &["cart", "pay", "9", "--yes"])["code"], "missed");
    let changed = vec![call("cart", cart(&TWO)), call("cart", cart(&[("4711", "50.00")]))];
    let error = Shop::panel(changed).error(5, &["cart", "pay", "4711", "--yes"]);
    assert_eq!(error["code"], "price_changed");
}

#[test]
fn an_empty_cart_or_one_that_can_not_be_seen_is_not_paid() {
    let empty = call("cart", cart(&[]));
    let error = Shop::panel(vec![empty]).error(2, &["cart", "pay", "--yes"]);
    assert_eq!(error["code"], "empty_cart");
    let error = Shop::panel(vec![call("cart", json(DENIED))]).error(5, &["cart", "pay", "--yes"]);
    assert_eq!(error["code"], "access");
}

#[test]
fn a_payment_that_got_no_clear_answer_is_looked_for_and_never_sent_again() {
    let lost = |after: &[(&str, &str)], balance: &str| {
        let mut steps = by_balance(&TWO, Answer::Close);
        steps.push(call("cart", cart(after)));
        steps.push(call("whoami", json(&WHOAMI.replace("100.00", balance))));
        Shop::panel(steps)
    };
    let pay = ["cart", "pay", "4711", "--yes"];
    assert_eq!(lost(&TWO[1..], "95.00").data(0, &pay)["status"], "paid");
    assert_eq!(lost(&TWO, "100.00").error(7, &pay)["kind"], "unknown");
    assert_eq!(lost(&TWO, "95.00").error(7, &pay)["kind"], "unknown");
    assert_eq!(lost(&TWO[1..], "100.00").error(7, &pay)["kind"], "unknown");
}

#[test]
fn a_payment_without_a_clear_yes_is_not_called_paid() {
    let mut steps = by_balance(&TWO, json(r#"{"doc":{"$func":"cartorder.create.confirm"}}"#));
    steps.extend([call("cart", cart(&TWO)), call("whoami", json(WHOAMI))]);
    let error = Shop::panel(steps).error(7, &["cart", "pay", "4711", "--yes"]);
    assert_eq!(error["code"], "no_ok");
    assert!(error["attempt"].is_string());
}

#[test]
fn an_ok_that_moved_neither_the_money_nor_the_lines_is_not_called_paid() {
    let mut steps = by_balance(&TWO, json(OK));
    steps.extend([call("whoami", json(WHOAMI)), call("cart", cart(&TWO))]);
    // It is looked for as any payment without a clear answer.
    steps.extend([call("cart", cart(&TWO)), call("whoami", json(WHOAMI))]);
    let error = Shop::panel(steps).error(7, &["cart", "pay", "4711", "--yes"]);
    assert_eq!(error["code"], "not_paid");

    let mut steps = by_balance(&TWO, json(OK));
    steps.extend([call("whoami", json(WHOAMI)), call("cart", cart(&TWO[1..]))]);
    let shop = Shop::panel(steps);
    assert_eq!(shop.data(8, &["cart", "pay", "4711", "--yes"])["status"], "pending");
    let stats = shop.home.json(&["ledger", "stats"])["data"]["days"].clone();
    assert_eq!(
        (stats[0]["state"].as_str(), stats[1].is_null()),
        (Some("pending"), true),
        "{stats}"
    );
}

#[test]
fn a_payment_of_unknown_price_is_held_against_the_limits_by_the_balance() {
    let unread = [("4711", "5,000")];
    for (balance, limit, over, warning) in [
        ("90.00", "9.99EUR", Some(true), "10.00 EUR is charged, and --max-price allows 9.99 EUR"),
        ("90.00", "10EUR", Some(false), ""),
        ("90.00", "10USD", None, "10.00 EUR could not be compared with the 10 USD"),
        ("100.00", "9EUR", None, "what was charged could not be compared with the 9 EUR"),
        ("110.00", "9EUR", None, "what was charged could not be compared with the 9 EUR"),
    ] {
        let mut steps = by_balance(&unread, json(OK));
        steps.push(call("whoami", json(&WHOAMI.replace("100.00", balance))));
        if balance == "100.00" {
            steps.push(call("cart", cart(&[])));
        }
        let shop = Shop::panel(steps);
        let words = ["cart", "pay", "--accept-unknown-price", "--yes", "--max-price", limit];
        let ran = shop.run(&[&words[..], &["-o", "json"]].concat());
        assert_eq!(ran.code, 0, "{ran:?}");
        let data = ran.document()["data"].clone();
        assert_eq!(data["over_max_price"], serde_json::json!(over), "{balance} {limit}");
        assert!(data.as_object().unwrap().contains_key("over_max_price"));
        assert!(ran.stderr.contains(warning), "{ran:?}");
        let charged = if balance == "90.00" { "10.00".into() } else { serde_json::Value::Null };
        assert_eq!(data["amount"]["amount"], charged);
        let listed = shop.home.json(&["ledger", "list"])["data"]["attempts"][0].clone();
        assert_eq!(listed["amount"]["amount"], charged, "the ledger has what was charged");
    }
}

#[test]
fn a_free_line_is_activated_by_the_pay_request() {
    let lines = [("4711", "0.00"), ("4712", "9.00")];
    let shop = Shop::panel(vec![
        call("cart", cart(&lines)),
        call("cart", cart(&lines)),
        call("vds", json(r#"{"doc":{"$func":"vds"}}"#)),
        call("cartorder.create.confirm", json(OK)),
        call("cart", cart(&lines[1..])),
    ]);
    let data = shop.data(0, &["cart", "activate", "4711", "--yes"]);
    assert_eq!(data["status"], "paid");
    shop.sent(3, "func=cartorder.create.confirm elid=4711 paymethod_id=0 sok=ok");
}

#[test]
fn a_line_that_may_cost_something_is_never_activated() {
    for price in ["0.01", "free", "", "1,000", "-1.00"] {
        let shop = Shop::panel(vec![call("cart", cart(&[("4711", price), ("4712", "1.00")]))]);
        let error = shop.error(9, &["cart", "activate", "4711", "--yes"]);
        assert_eq!(error["code"], "not_free", "{price}");
    }
}
