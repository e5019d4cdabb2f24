//! A ledger that an earlier version wrote, with every command: it is read, listed, shown, looked up at
//! the providers, and what a person found is written down.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use orderctl::exit_code;
use orderctl_checkout::ledger::{Attempt, Ended, Filter, State};
use orderctl_core::{Command, Mode, ProviderKind};
use rusqlite::Connection;
use serde_json::Value;

use super::open;
use crate::support::world::World;

const OLD: &str = include_str!("old.sql");

/// A user who has this ledger, with profiles for the providers that its orders went to.
fn world() -> World {
    let world = World::with_file();
    let (panel, reseller) = world.urls();
    fs::create_dir_all(world.file().parent().unwrap()).unwrap();
    let old = OLD.replace("PANEL", &panel).replace("RESELLER", &reseller);
    Connection::open(world.file()).unwrap().execute_batch(&old).unwrap();
    world
}

fn attempts(world: &World) -> Vec<Attempt> {
    let mut attempts = Vec::new();
    open(&format!("sqlite:{}", world.file().display()))
        .list(&Filter::default(), &mut |attempt| {
            attempts.push(attempt);
            Ok(())
        })
        .unwrap();
    attempts
}

#[test]
fn an_old_record_means_what_it_meant() {
    let world = world();
    let (panel, reseller) = world.urls();
    let attempts = attempts(&world);
    assert_eq!(attempts.len(), 23);
    let commands: BTreeSet<Command> = attempts.iter().map(|attempt| attempt.command).collect();
    assert_eq!(commands, Command::ALL.into_iter().collect(), "every command is there");
    for attempt in &attempts {
        let endpoint = match attempt.provider {
            ProviderKind::Billmanager => &panel,
            ProviderKind::Logicboxes => &reseller,
        };
        assert_eq!(attempt.recorded.endpoint.as_ref(), Some(endpoint), "{attempt:#?}");
        assert_eq!(attempt.mode, Mode::Live);
        assert!(attempt.requests[0].url.starts_with(endpoint.as_str()), "{attempt:#?}");
        assert!(attempt.recorded.order.json().is_object(), "{attempt:#?}");
        assert_eq!(attempt.result.is_some(), attempt.state == State::Placed, "{attempt:#?}");
    }
    let refused = attempts.iter().find(|attempt| attempt.error.is_some()).unwrap();
    assert_eq!(refused.error.as_ref().unwrap().code.as_deref(), Some("no_function"));
}

#[test]
fn what_an_old_order_bought_is_nobody_elses() {
    let world = world();
    let ledger = open(&format!("sqlite:{}", world.file().display()));
    for (id, command) in [
        ("4799", Command::CartAdd),
        ("100500", Command::CartAddSkipBasket),
        ("100501 until 2027-01-27", Command::ServiceRenew),
        ("90000001", Command::ComboAdd),
        ("600000003", Command::ComboRenew),
    ] {
        let mut found = Vec::new();
        let filter = Filter { order_id: Some(id.to_owned()), ..Filter::default() };
        let mut see = |attempt: Attempt| {
            found.push(attempt.command);
            Ok(())
        };
        ledger.list(&filter, &mut see).unwrap();
        assert_eq!(found, [command], "{id}");
    }
}

#[test]
fn an_old_record_is_shown_as_it_was_written() {
    let world = world();
    let connection = Connection::open(world.file()).unwrap();
    let columns = "SELECT attempt, command, requests, trace, result, error FROM attempt";
    let mut statement = connection.prepare(columns).unwrap();
    let text = |row: &rusqlite::Row<'_>, at| row.get::<_, Option<String>>(at).unwrap();
    let rows = statement
        .query_map([], |row| Ok(std::array::from_fn::<_, 6, _>(|at| text(row, at))))
        .unwrap()
        .map(Result::unwrap);
    let listed = world.run(&["ledger", "list"]).document()["data"]["attempts"].clone();
    let listed: Vec<&Value> = listed.as_array().unwrap().iter().collect();
    for [id, command, requests, snapshot, result, error] in rows {
        let id = id.unwrap();
        let shown = listed.iter().find(|attempt| attempt["attempt"] == id.as_str()).unwrap();
        assert_eq!(shown["command"].as_str(), command.as_deref());
        for (name, written) in
            [("requests", requests), ("snapshot", snapshot), ("result", result), ("error", error)]
        {
            let written = written.unwrap_or_else(|| "null".to_owned());
            assert_eq!(shown[name].to_string(), written, "{name} of {id}");
        }
    }
}

#[test]
fn the_exit_codes_of_old_runs_are_words_now_and_shown_as_they_were() {
    let world = world();
    let connection = Connection::open(world.file()).unwrap();
    // One of each that a run could record.
    let codes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 130];
    for (seq, code) in (1_i64..).zip(codes) {
        let sql = "UPDATE attempt SET exit_code = ?1 WHERE seq = ?2";
        assert_eq!(connection.execute(sql, (code, seq)).unwrap(), 1);
    }
    let sql = "SELECT attempt, exit_code FROM attempt";
    let written: BTreeMap<String, Option<u8>> = connection
        .prepare(sql)
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let listed = world.run(&["ledger", "list"]).document()["data"]["attempts"].clone();
    for shown in listed.as_array().unwrap() {
        let code = written[shown["attempt"].as_str().unwrap()];
        assert_eq!(shown["exit_code"], serde_json::json!(code), "{shown}");
        let ended = code.map(|code| exit_code::ended(code).map_or("done", Ended::name));
        assert_eq!(shown["ended"], serde_json::json!(ended), "{shown}");
    }
}

#[test]
fn an_old_order_is_looked_up_and_what_a_person_found_is_written_down() {
    let world = world();
    let open: Vec<Attempt> =
        attempts(&world).into_iter().filter(|attempt| !attempt.state.is_settled()).collect();
    let commands: BTreeSet<Command> = open.iter().map(|attempt| attempt.command).collect();
    assert_eq!(commands, Command::ALL.into_iter().collect(), "every command is looked up");
    let found = open.iter().find(|it| it.command == Command::CartAddSkipBasket).unwrap();
    // It reached the panel after all, where a service was already.
    let late = "v2.vds.order.param pricelist=3087 order_period=1 skipbasket=on clicked_button=order \
         sok=ok --write --accept-unknown-price --yes";
    for (attempt, further) in [("earlier", "--quiet"), (found.attempt.as_str(), "--again")] {
        let tag = format!("remoteid={attempt}");
        let words = ["api", "billmanager"].into_iter().chain(late.split(' '));
        let words: Vec<&str> = words.chain([tag.as_str(), further]).collect();
        assert_eq!(world.run(&words).code, 0);
    }
    // Twice, for what nothing shows is absent by the second probe.
    let reconcile = ["ledger", "reconcile", "--all", "--wait-timeout", "1ms"];
    let mut states = BTreeMap::new();
    for _ in 0..2 {
        let rows = world.run(&reconcile).document()["data"]["attempts"].clone();
        for row in rows.as_array().unwrap() {
            let seen = row["seen"].as_str().unwrap();
            assert!(!seen.contains("the record of this attempt"), "{row}");
            let id = row["attempt"].as_str().unwrap().to_owned();
            states.insert(id, row["state"].as_str().unwrap().to_owned());
        }
    }
    assert_eq!(states.len(), open.len());
    for (command, expected) in [
        (Command::CartAddSkipBasket, "placed"),
        (Command::CartAdd, "absent"),
        (Command::ComboAdd, "absent"),
        (Command::CartPay, "unknown"),
        (Command::ApiLogicboxes, "unknown"),
    ] {
        let attempt = open.iter().find(|it| it.command == command).unwrap();
        assert_eq!(states[attempt.attempt.as_str()], expected, "{command}");
    }
    for (id, _) in states.iter().filter(|(_, state)| *state == "unknown") {
        let words = ["ledger", "resolve", id, "--placed", "4242", "--note", "seen", "--yes"];
        let ran = world.run(&words);
        assert_eq!(ran.code, 0, "{ran:?}");
    }
    assert!(attempts(&world).iter().all(|attempt| attempt.state.is_settled()));
}

#[test]
fn a_word_of_a_newer_version_is_an_error_that_says_so() {
    let world = world();
    for (column, word) in
        [("command", "cart.steal"), ("provider", "someone"), ("mode", "half-live")]
    {
        let connection = Connection::open(world.file()).unwrap();

        let change = format!("UPDATE attempt SET {column} = '{word}' WHERE key = 'line-1'");
        connection.execute(&change, []).unwrap();

        let ran = world.run(&["ledger", "list"]).fails(3, &[&format!("unknown {column} '{word}'")]);
        let error = &ran.error()["error"];
        assert_eq!(error["attempt"], "01m8dxvg6ee6arjwwfkcnrg6cj");
        assert_eq!(error["hints"][0], "this ledger needs the latest version of orderctl");
        let old = "UPDATE attempt SET command = 'cart.add', provider = 'billmanager', mode = 'live' \
             WHERE key = 'line-1'";
        connection.execute(old, []).unwrap();
    }
}
