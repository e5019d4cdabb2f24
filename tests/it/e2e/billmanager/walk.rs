//! A person at a terminal, in an empty home, who knows no id: from what is sold to what runs.

use serde_json::json;

use crate::support::Home;
use crate::support::terminal::{DOWN, ENTER, Terminal};

/// One command, with the answers to what it asks; what the screen showed.
#[track_caller]
fn walk(home: &Home, line: &str, answers: &[(&str, &str)]) -> String {
    let words: Vec<&str> = ["--sandbox"].into_iter().chain(line.split_whitespace()).collect();
    let mut terminal = Terminal::start(home, &words, &[]);
    for (question, answer) in answers {
        terminal.reads(question);
        terminal.types(answer);
    }
    let (code, screen) = terminal.ends();
    assert_eq!(code, 0, "{line}: {screen}");
    screen
}

#[test]
fn a_server_is_found_ordered_paid_followed_and_renewed_without_knowing_an_id() {
    let home = Home::new();
    let sold = walk(&home, "tariff list", &[]);
    assert!(sold.contains("VPS-1"), "{sold}");
    let options = walk(&home, "tariff show", &[("Tariff", ENTER)]);
    assert!(options.contains("--addon 3091=1000"), "{options}");
    walk(
        &home,
        "cart add",
        &[
            ("Product type", ENTER),
            ("Data center", ENTER),
            ("Tariff", ENTER),
            ("Period", ENTER),
            ("More options?", ENTER),
        ],
    );
    walk(&home, "cart pay", &[("Payment method", ENTER), ("Order and pay?", "y")]);
    let runs = walk(&home, "service wait", &[("Service", ENTER)]);
    assert!(runs.contains("192.0.2.171"), "{runs}");
    let year = [DOWN, DOWN, DOWN, ENTER].concat();
    let renewed = walk(
        &home,
        "service renew",
        &[("Service", ENTER), ("one year", &year), ("For a script", ""), ("Order and pay?", "y")],
    );
    assert!(renewed.contains("service renew 100500 --period 12"), "{renewed}");
    let shown = walk(&home, "service show", &[("Service", ENTER)]);
    assert!(shown.contains("active"), "{shown}");
    let spent = home.json(&["--sandbox", "balance", "billmanager"]);
    assert_eq!(spent["data"]["balance"]["amount"], json!("935.00"), "{spent}");
}

#[test]
fn a_combo_is_found_ordered_and_followed_without_knowing_an_id() {
    let home = Home::new();
    let customer = walk(&home, "customer show", &[("Customer", ENTER)]);
    assert!(customer.contains("Jane Roe"), "{customer}");
    let contacts = walk(&home, "contact default", &[("Customer", ENTER)]);
    assert!(contacts.contains("30000001"), "{contacts}");
    let plans = walk(&home, "combo plans", &[]);
    assert!(plans.contains("Business Combo"), "{plans}");
    walk(
        &home,
        "combo add",
        &[
            ("Domain", "walk.example\r"),
            ("Customer", ENTER),
            ("Plan", ENTER),
            ("Months", ENTER),
            ("Invoice", &[DOWN, DOWN, ENTER].concat()),
            ("Contact for all roles", ENTER),
            ("First name server", ENTER),
            ("Second name server", ENTER),
            ("Services of the plan", ENTER),
            ("Renew automatically", ENTER),
            ("Order and pay?", "y"),
        ],
    );
    let done = walk(&home, "action wait", &[("Action", ENTER)]);
    assert!(done.contains("success"), "{done}");
    let shown = walk(&home, "combo show", &[("Order", ENTER)]);
    assert!(shown.contains("walk.example") && shown.contains("active"), "{shown}");
}
