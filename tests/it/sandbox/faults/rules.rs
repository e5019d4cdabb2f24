//! Which requests a rule applies to, and how often.

use std::time::Duration;

use super::super::{Sandbox, billmanager_order, combo_order, text};
use super::{Provider, faulty, fired, panel, read_api, seeded};

/// One request of every kind that the words of a rule tell apart, each by its name.
fn every_kind(sandbox: &Sandbox) {
    let line = |more: &[(&'static str, &'static str)]| {
        text(&panel(sandbox, &billmanager_order(more)).json()["doc"]["lineitem.id"]["$"])
    };
    let dear = line(&[]);
    let free = line(&[("pricelist", "3088")]);
    let pay = |id: &str| {
        let confirm = ("func", "cartorder.create.confirm");
        panel(sandbox, &[confirm, ("elid", id), ("paymethod_id", "0"), ("sok", "ok")]);
    };
    pay(&dear);
    pay(&free);
    panel(sandbox, &billmanager_order(&[("skipbasket", "on")]));
    panel(sandbox, &[("func", "v2.vds.order.param"), ("pricelist", "3087")]);
    panel(sandbox, &[("func", "cart")]);
    panel(sandbox, &[("func", "cart.empty")]);
    panel(sandbox, &[("func", "auth"), ("username", "demo"), ("password", "demo")]);
    Provider::Api.order(sandbox);
    sandbox.api_post("billing/customer-pay.json", &[("invoice-ids", "91000001")]);
    read_api(sandbox);
}

#[test]
fn a_place_is_a_word_a_name_or_a_path() {
    for (place, expected) in [
        ("charge", 7),
        ("read", 3),
        ("write", 9),
        ("cart.add", 2),
        ("cart.pay", 1),
        ("cart.activate", 1),
        ("cart.skip-basket", 1),
        ("combo", 1),
        ("combo.add", 1),
        ("invoice.pay", 1),
        ("invoice.execute", 0),
        ("v2.vds.order.param", 4),
        ("v2.vds.*", 4),
        ("cart", 1),
        ("cart*", 4),
        ("productbundle/add", 1),
        ("/api/productbundle/add.json", 1),
        ("/api/*", 3),
        ("/billmgr", 9),
        ("*", 12),
    ] {
        // A delay of nothing is a fault that nobody feels.
        let sandbox = faulty(&[&format!("slow:{place}:delay=0s")]);
        every_kind(&sandbox);
        assert_eq!(fired(&sandbox), [expected], "{place}");
    }
}

#[test]
fn without_a_place_a_rule_applies_to_whatever_places_or_pays() {
    let sandbox = faulty(&["slow:delay=0s"]);
    every_kind(&sandbox);
    assert_eq!(fired(&sandbox), [7]);
}

#[test]
fn a_count_ends_a_rule() {
    let sandbox = faulty(&["http-502:2:read"]);
    let statuses = [(); 4].map(|()| read_api(&sandbox).status().to_owned());
    assert_eq!(statuses, ["502", "502", "500", "500"]);
}

#[test]
fn a_probability_repeats_with_its_seed_whatever_else_is_asked() {
    let run = |seed: u64, between: bool| {
        let sandbox = seeded(&["http-502:40%:read"], seed);
        let mut pattern = Vec::new();
        for _ in 0..24 {
            pattern.push(read_api(&sandbox).status() == "502");
            if between {
                panel(&sandbox, &[("func", "cart.empty")]);
            }
        }
        pattern
    };
    let first = run(3, false);
    assert_eq!(first, run(3, true));
    assert_ne!(first, run(4, false));
    assert!(first.contains(&true) && first.contains(&false), "{first:?}");
}

#[test]
fn without_faults_nothing_fails_and_without_control_nothing_is_told() {
    let sandbox = Sandbox::slow();
    let (status, _) = sandbox.api_post("productbundle/add.json", &combo_order(&[]));
    assert_eq!(status, 200);
    for path in ["faults", "orders", "clock"] {
        let url = format!("http://{}/control/{path}", sandbox.running.addr());
        let response = sandbox.http.get(url).timeout(Duration::from_secs(5)).send().unwrap();
        assert_eq!(response.status(), 404);
    }
}
