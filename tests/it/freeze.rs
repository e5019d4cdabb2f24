//! `freeze` and `unfreeze`, as a person and a script use them.

use serde_json::json;

use crate::support::Home;
use crate::support::terminal::Terminal;
use crate::support::world::{World, on_both_stores};

const ORDER: [&str; 9] =
    ["cart", "add", "--item-type", "vds", "--tariff", "3087", "--period", "1", "--skip-basket"];

on_both_stores!(every_charge_is_refused_with_the_reason_until_it_is_lifted);

fn every_charge_is_refused_with_the_reason_until_it_is_lifted(world: &dyn Fn() -> World) {
    let world = world();
    let ran = world.run(&["freeze", "--yes", "--reason", "prices look wrong"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let data = ran.document()["data"].clone();
    assert_eq!((&data["frozen"], &data["reason"]), (&json!(true), &json!("prices look wrong")));
    assert!(data["by"].as_str().unwrap().starts_with("somebody on "), "{data}");
    let order = [&ORDER[..], &["--yes"]].concat();
    let error = world.run(&order).fails(9, &["prices look wrong"]).error()["error"].clone();
    assert_eq!((&error["code"], &error["retry"]), (&json!("frozen"), &json!("never")));
    assert_eq!(world.orders().services(), 0);
    let dry = world.run(&[&ORDER[..], &["--dry-run"]].concat());
    assert_eq!(dry.document()["data"]["frozen"]["reason"], "prices look wrong", "{dry:?}");
    assert!(dry.stderr.contains("would be refused"), "{dry:?}");
    let dry = world.run(&[&ORDER[..8], &["--dry-run"]].concat());
    assert!(dry.document()["data"].get("frozen").is_none(), "a line costs nothing: {dry:?}");
    // A line in the cart costs nothing, and what is read is read.
    assert_eq!(world.run(&ORDER[..8]).code, 0);
    let listed = world.run(&["ledger", "list"]);
    assert_eq!(listed.document()["data"]["frozen"]["reason"], "prices look wrong", "{listed:?}");
    assert!(listed.stderr.contains("charges are frozen since"), "{listed:?}");
    let stats = world.run(&["ledger", "stats"]);
    assert_eq!(stats.document()["data"]["frozen"]["reason"], "prices look wrong", "{stats:?}");
    // No flag lifts it, and nobody is here to ask.
    for more in [&[][..], &["--yes"], &["--no-input", "--yes"]] {
        let ran = world.run(&[&["unfreeze"], more].concat());
        let error = ran.fails(9, &["terminal"]).error()["error"].clone();
        assert_eq!(error["code"], "not_confirmed", "{more:?}");
    }
    assert_eq!(world.run(&order).code, 9);
}

#[test]
fn a_person_lifts_it_on_a_terminal() {
    let home = Home::new();
    let order = [&["--sandbox"], &ORDER[..], &["--yes"]].concat();
    home.json(&["freeze", "--reason", "audit"]);
    for (answer, code) in [("n", 9), ("y", 0)] {
        let mut terminal = Terminal::start(&home, &["unfreeze", "--yes"], &[]);
        terminal.reads("audit");
        terminal.reads("Allow charges again?");
        terminal.types(answer);
        let (ended, screen) = terminal.ends();
        assert_eq!(ended, code, "{screen}");
        assert_eq!(home.run(&order).code, if code == 0 { 0 } else { 9 });
    }
    let again = home.json(&["unfreeze"]);
    assert_eq!(again["data"], json!({"frozen": false}), "nothing is frozen, so nobody is asked");
}

#[test]
fn the_time_of_a_freeze_is_written_like_any_other() {
    let home = Home::new();
    let frozen = home.run(&["freeze", "--reason", "audit"]);
    let time = frozen.stdout.lines().find_map(|line| line.strip_prefix("FROZEN SINCE")).unwrap();
    assert!(time.trim().parse::<jiff::Timestamp>().is_ok(), "{frozen:?}");
    let (_, screen) = Terminal::start(&home, &["freeze"], &[]).ends();
    assert!(screen.contains("Z (just now)"), "{screen}");
    let said = home.run(&["ledger", "list"]).stderr;
    let time = said.split("frozen since ").nth(1).unwrap().split(' ').next().unwrap();
    assert!(time.parse::<jiff::Timestamp>().is_ok(), "{said}");
}
