//! A wait for what was ordered ends when its time is over, by a clock that nobody can set.

use serde_json::json;

use crate::support::scripted::Answer;
use crate::support::shop::{Shop, finish};

/// How often a provider is asked whose every answer takes 40 seconds, while somebody sets the clock back
/// an hour each time, in a wait of a minute.
fn probes(words: &str, shop: impl FnOnce(Box<dyn FnMut() + Send>) -> Shop) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("clock");
    let (clock, mut answers) = (file.clone(), 0);
    let shop = shop(Box::new(move || {
        answers += 1;
        std::fs::write(&file, format!("{} {}", -3600 * answers, 40 * answers)).unwrap();
    }));
    let words: Vec<&str> = words.split(' ').chain(["--wait-timeout", "60s"]).collect();
    let ran = finish(shop.orderctl(&words).env("ORDERCTL_CLOCK", &clock));
    assert_eq!(ran.code, 8, "{ran:?}");
    shop.requests().len()
}

#[test]
fn a_slow_provider_and_a_clock_that_is_set_prolong_no_wait() {
    let actions = probes("action wait 600000001", |mut answered| {
        let row = json!({"recsindb": "1", "1": {"eaqid": "600000001", "entityid": "90000001",
            "actionstatus": "PendingExecution"}});
        let none = json!({"recsindb": "0"});
        Shop::reseller_that(move |request| {
            let is_current = request.path.contains("search-current");
            is_current.then(&mut answered);
            Some(Answer::json(200, if is_current { &row } else { &none }.to_string()))
        })
    });
    let services = probes("service wait 7 --item-type vds", |mut answered| {
        let list = json!({"doc": {"elem": {"id": {"$": "7"}, "item_status": {"$orig": "5"}}}});
        Shop::panel_that(move |_| {
            answered();
            Some(Answer::json(200, list.to_string()))
        })
    });
    // The service is looked for once before it is waited for.
    assert!(actions <= 4 && services <= 3, "{actions} {services}");
}
