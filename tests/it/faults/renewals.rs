//! Renewals have no correlation id: whose is the one that is there?

use orderctl_checkout::ledger::State;

use super::{Account, rows};

fn renew<'a>(order: &'a str, key: &'a str) -> Vec<&'a str> {
    let words = "-p resell combo renew --months 1 --auto-renew off --invoice-option no-invoice --yes \
                 --idempotency-key";
    words.split_whitespace().chain([key, order]).collect()
}

fn states(shop: &Account) -> Vec<State> {
    let mut attempts = shop.attempts();
    attempts.sort_by_key(|attempt| attempt.key.clone());
    attempts.into_iter().map(|attempt| attempt.state).collect()
}

#[test]
fn what_was_paid_for_another_order_does_not_hide_a_lost_renewal() {
    let shop = Account::of("demo", "");
    let (lost, other) = (shop.provider.combo("shop.example"), shop.provider.combo("other.example"));
    shop.provider.faults(&["late-commit:1:combo.renew:delay=200ms".into()], 0);
    assert_eq!(shop.run(&renew(&lost, "a")).code, 7);
    assert_eq!(shop.run(&renew(&other, "b")).code, 0);
    let _ = shop.provider.final_state();
    assert_eq!(shop.run(&["ledger", "reconcile", "--all"]).code, 0);
    assert_eq!(states(&shop), [State::Placed, State::Placed]);
    assert_eq!(rows(&shop.provider.server_state(), "/logicboxes/renewals"), 2);
}

#[test]
fn one_renewal_is_not_taken_for_two_nor_by_the_wrong_one() {
    let shop = Account::of("demo", "");
    let order = shop.provider.combo("shop.example");
    shop.provider.faults(&["drop-before:1:combo.renew".into()], 0);
    assert_eq!(shop.run(&renew(&order, "a")).code, 7);
    shop.provider.faults(&["drop-after-commit:1:combo.renew".into()], 0);
    assert_eq!(shop.run(&renew(&order, "b")).code, 7, "it may be what the first one asked for");
    let reconciled = shop.run(&["ledger", "reconcile", "--all"]);
    assert_ne!(reconciled.code, 0, "{reconciled:?}");
    assert_eq!(states(&shop), [State::Unknown, State::Unknown], "left to a person");
    assert_eq!(rows(&shop.provider.server_state(), "/logicboxes/renewals"), 1);
    // With what a person knows of one of them, the other one follows.
    let first = shop.attempts().into_iter().find(|one| one.key.as_deref() == Some("a")).unwrap();
    let resolve = [
        "ledger",
        "resolve",
        first.attempt.as_str(),
        "--absent",
        "--note",
        "seen in the panel",
        "-y",
    ];
    assert_eq!(shop.run(&resolve).code, 0);
    assert_eq!(shop.run(&["ledger", "reconcile", "--all"]).code, 0);
    assert_eq!(states(&shop), [State::Absent, State::Placed]);
}

#[test]
fn an_order_that_runs_does_not_pass_for_its_renewal_that_waits_for_money() {
    let shop = Account::of("demo", "");
    let order = shop.provider.combo("shop.example");
    let mut words = renew(&order, "a");
    let option = words.iter().position(|word| *word == "no-invoice").unwrap();
    words[option] = "only-add";
    let ran = shop.run(&words);
    assert_eq!(ran.code, 8, "it is not paid: {ran:?}");
    let renewal = |shop: &Account| {
        shop.provider.server_state()["logicboxes"]["renewals"][0]["status"].clone()
    };
    for (verb, further) in [("pay", &[][..]), ("execute", &["--cancel-invoice", "false"])] {
        shop.provider.faults(&[format!("drop-before:1:invoice.{verb}")], 0);
        let invoice = invoice_of(&shop, &order);
        let mut settle = vec!["-p", "resell", "invoice", verb, &invoice, "--yes"];
        settle.extend(further);
        assert_eq!(shop.run(&settle).code, 7, "{verb} was not carried out");
        assert_eq!(renewal(&shop), "awaiting_payment");
        let _ = shop.run(&["ledger", "reconcile", "--all"]);
        let command = format!("invoice.{verb}").parse().unwrap();
        let attempts = shop.attempts();
        let settled = attempts.iter().find(|attempt| attempt.command == command).unwrap();
        assert_eq!(settled.state, State::Absent, "{verb}");
    }
    let invoice = invoice_of(&shop, &order);
    let keep =
        ["-p", "resell", "invoice", "execute", &invoice, "--cancel-invoice", "false", "--yes"];
    shop.provider.faults(&["drop-after-commit:1:invoice.execute".into()], 0);
    assert_eq!(shop.run(&keep).code, 0);
    assert_eq!(renewal(&shop), "executing");
}

/// The newest invoice of an order, which has an older one from its addition.
fn invoice_of(shop: &Account, order: &str) -> String {
    let list = shop.run(&["-p", "resell", "invoice", "list", "-o", "json"]);
    let list = list.document();
    let all = list["data"]["invoices"].as_array().unwrap().iter();
    let own = all.filter(|invoice| invoice["order_id"] == order);
    own.filter_map(|invoice| invoice["invoice_id"].as_str()).max().unwrap().to_owned()
}
