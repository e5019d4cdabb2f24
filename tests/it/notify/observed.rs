//! What is told of what a run observes by the way: ends of services and balances, each once.

use serde_json::{Value, json};

use super::{BOX, COMMAND, ORDER, close, configure, events, open};
use crate::support::world::{World, on_both_stores};

/// Subscribes to these events alone.
fn subscribe(world: &World, event: &str) {
    let on = BOX.replace(r#""placed", "unknown", "frozen""#, &format!("\"{event}\""));
    configure(world, &[&on, COMMAND].concat());
}

#[track_caller]
fn done(world: &World, line: &str) -> Value {
    let ran = world.run(&line.split_whitespace().collect::<Vec<_>>());
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.document()["data"].clone()
}

on_both_stores!(
    an_end_is_told_once_and_the_next_one_again,
    a_low_balance_is_told_once_for_each_time_that_it_falls,
);

fn an_end_is_told_once_and_the_next_one_again(world: &dyn Fn() -> World) {
    let world = world();
    subscribe(&world, "expiring");
    assert_eq!(world.run(&ORDER).code, 0);
    done(&world, "expiring -p acme --within 1d");
    assert_eq!(events(&world), [] as [Value; 0], "nothing ends");
    // What is not taken is kept, and the next probe sends it, though it has nothing new to tell.
    close(&world);
    let listed = done(&world, "expiring -p acme --within 40d")["items"][0].clone();
    open(&world);
    for _ in 0..2 {
        done(&world, "expiring -p acme --within 40d");
    }
    let told = events(&world);
    let [event] = told.as_slice() else { panic!("{told:#?}") };
    assert_eq!((&event["event"], &event["service_id"]), (&json!("expiring"), &listed["id"]));
    for name in ["profile", "kind", "name", "expires", "days_left", "auto_renew", "price", "renew"]
    {
        assert_eq!(event[name], listed[name], "{name}");
    }
    // Renewed by the same look, it has another end.
    let apply = "apply --expiring 40d -p acme --yes --max-total 100EUR";
    assert_eq!(done(&world, apply)["counts"]["placed"], 1);
    assert_eq!(events(&world).len(), 1, "that end was told");
    done(&world, "expiring -p acme --within 400d");
    let told = events(&world);
    assert_eq!(told.len(), 2, "{told:#?}");
    assert_eq!(told[1]["service_id"], listed["id"]);
    assert_ne!(told[1]["expires"], listed["expires"]);
    assert_ne!(told[1]["id"], told[0]["id"], "the id of an event is its own");
}

#[test]
fn apply_tells_of_an_end_before_it_renews() {
    let world = World::with_file();
    subscribe(&world, "expiring");
    assert_eq!(world.run(&ORDER).code, 0);
    done(&world, "apply --expiring 40d -p acme --yes --max-total 100EUR");
    assert_eq!(events(&world).len(), 1);
    let combo = crate::support::world::Verb::ComboAdd.prepare(&world).join(" ");
    let ordered = done(&world, &combo);
    done(&world, "expiring -p resell --within 400d");
    let told = events(&world);
    assert_eq!((&told[1]["kind"], &told[1]["order_id"]), (&json!("combo"), &ordered["order_id"]));
}

/// The account has 1000 EUR at first, and an order costs 5.
fn a_low_balance_is_told_once_for_each_time_that_it_falls(world: &dyn Fn() -> World) {
    let world = world();
    let limit = |limit: &str| {
        world.limits(&format!("low_balance = \"{limit}\""));
        subscribe(&world, "low_balance");
    };
    limit("999 EUR");
    done(&world, "balance billmanager -p acme");
    assert_eq!(events(&world), [] as [Value; 0]);
    // The order itself brings it below, and is told so.
    assert_eq!(world.run(&ORDER).code, 0);
    let told = events(&world);
    let [event] = told.as_slice() else { panic!("{told:#?}") };
    assert_eq!((&event["event"], &event["profile"]), (&json!("low_balance"), &json!("acme")));
    assert_eq!(event["balance"]["amount"].as_str().map(|it| &it[..4]), Some("995."), "{event}");
    assert_eq!(event["low_balance"], json!({"amount": "999", "currency": "EUR"}));
    // It stays low, whoever looks.
    done(&world, "balance billmanager -p acme");
    let checks = done(&world, "profile check acme")["checks"].clone();
    let balance = checks.as_array().unwrap().iter().find(|it| it["check"] == "balance").unwrap();
    assert_eq!(balance["status"], "warning");
    assert!(balance["detail"].as_str().unwrap().contains("below low_balance 999 EUR"), "{balance}");
    assert_eq!(events(&world).len(), 1);
    // High, and low again.
    limit("900 EUR");
    done(&world, "profile check acme");
    limit("999 EUR");
    done(&world, "profile check acme");
    let told = events(&world);
    assert_eq!(told.len(), 2, "{told:#?}");
    assert_ne!(told[0]["id"], told[1]["id"]);
}

#[test]
fn a_limit_in_another_currency_is_a_warning_and_no_order_fails_because_of_a_balance() {
    let world = World::with_file();
    world.limits("low_balance = \"999 USD\"");
    subscribe(&world, "low_balance");
    let ran = world.run(&["balance", "billmanager", "-p", "acme"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stderr.contains("can't be compared with its low_balance 999 USD"), "{ran:?}");
    world.limits("low_balance = \"999 EUR\"");
    subscribe(&world, "low_balance");
    world.faults(&["http-502:whoami"]);
    let ran = world.run(&ORDER);
    assert_eq!((ran.code, world.orders().services()), (0, 1), "{ran:?}");
    assert_eq!(events(&world), [] as [Value; 0]);
}
