//! How long an answer is waited for: by the profile, and by the flag that goes before it.

use std::time::{Duration, Instant};

use super::{OK, WHOAMI, cart, json};
use crate::support::scripted::{Answer, call};
use crate::support::shop::Shop;

const LINE: [(&str, &str); 1] = [("4711", "5.00")];

/// Lets a payment go without an answer, and gives the time limit that its record names.
#[track_caller]
fn recorded(lines: &str, words: &[&str]) -> String {
    let shop = Shop::panel_with(
        lines,
        vec![
            call("cart", cart(&LINE)),
            call("cart", cart(&LINE)),
            call("whoami", json(WHOAMI)),
            call("cartorder.create.confirm", Answer::Never),
            call("cart", cart(&LINE)),
            call("whoami", json(WHOAMI)),
        ],
    );
    let begun = Instant::now();
    shop.error(7, &[&["cart", "pay", "4711", "--yes", "--wait-timeout", "0s"], words].concat());
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    let attempts = shop.data(0, &["ledger", "list"])["attempts"].clone();
    attempts[0]["time_limit"].as_str().unwrap().to_owned()
}

#[test]
fn a_charge_has_a_time_limit_of_its_own() {
    let both = "timeout = \"30s\"\ncharge_timeout = \"200ms\"\n";
    assert_eq!(recorded(both, &[]), "200ms");
    assert_eq!(recorded("timeout = \"300ms\"\n", &[]), "300ms", "it is as any other without one");
}

#[test]
fn the_flag_goes_before_the_profile() {
    let both = "timeout = \"30s\"\ncharge_timeout = \"40s\"\n";
    assert_eq!(recorded(both, &["--timeout", "250ms"]), "250ms");
}

#[test]
fn other_requests_keep_the_usual_limit() {
    let lines = "timeout = \"200ms\"\ncharge_timeout = \"40s\"\n";
    let shop = Shop::panel_with(lines, vec![call("cart", Answer::Never)]);
    let begun = Instant::now();
    assert_eq!(shop.error(6, &["cart", "remove", "4711"])["code"], "timeout");
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
}

#[test]
fn no_time_at_all_is_refused_before_anything_is_sent() {
    for key in ["timeout", "charge_timeout"] {
        let shop = Shop::panel_with(&format!("{key} = \"0s\"\n"), vec![]);
        let _ = shop.run(&["cart", "list"]).fails(3, &[key, "write", "60s"]);
    }
    let shop = Shop::panel_with("timeout = \"5m\"\n", vec![call("cart", json(OK))]);
    assert_eq!(shop.run(&["cart", "remove", "4711"]).code, 0);
}
