//! The ledger's commands.

use serde_json::{Value, json};

use super::{ADD, Sandbox, amount, shape};
use crate::support::Ran;

/// A sandbox where one server was ordered at once with a key, and one line put into the cart.
fn ordered() -> Sandbox {
    let sandbox = Sandbox::new();
    let at_once = ["--skip-basket", "--yes", "--idempotency-key", "job-1"];
    sandbox.run(&[&ADD[..], &at_once].concat());
    sandbox.run(&ADD);
    sandbox
}

/// The data of a ledger command; it belongs to no provider.
fn data(sandbox: &Sandbox, words: &[&str]) -> Value {
    sandbox.run(&[&["ledger"], words].concat())["data"].clone()
}

#[test]
fn an_attempt_answers_as_documented() {
    let sandbox = ordered();
    let listed = data(&sandbox, &["list", "--key", "job-1"]);
    let attempts = listed["attempts"].as_array().unwrap();
    assert_eq!(attempts.len(), 1);
    let shown = data(&sandbox, &["show", attempts[0]["attempt"].as_str().unwrap()]);
    assert_eq!(shown, attempts[0], "a list has the same documents");
    let id = shown["attempt"].as_str().unwrap();
    assert_eq!(data(&sandbox, &["show", &id[..20].to_uppercase()])["attempt"], id);
    let both = sandbox.0.run(&["ledger", "show", &id[..4]]);
    let _ = both.fails(2, &["several attempts begin with", "use more of the id", id]);
    let _ = sandbox.0.run(&["ledger", "show", &id[..3]]).fails(2, &["not found"]);
    let names: Vec<&String> = shown.as_object().unwrap().keys().collect();
    assert_eq!(
        names,
        [
            "attempt",
            "key",
            "fingerprint",
            "state",
            "command",
            "profile",
            "provider",
            "account",
            "mode",
            "charge",
            "amount",
            "created",
            "sent",
            "settled",
            "lease_until",
            "owner",
            "requests",
            "snapshot",
            "payment",
            "result",
            "ended",
            "error",
            "probes",
            "note",
            "decided_by",
            "time_limit",
            "late_of",
            "exit_code",
            "trace_parent",
            "job_url",
        ]
    );
    assert_eq!(shape(&shown["amount"]), amount());
    assert_eq!(shown["state"], "placed");
    assert_eq!(shown["result"]["service_id"], "100500");
    assert_eq!(shown["requests"][0]["parameters"]["authinfo"], "***");
}

#[test]
fn attempts_are_found_by_state_key_profile_and_time() {
    let sandbox = ordered();
    let count = |words: &[&str]| {
        let listed = data(&sandbox, &[&["list"], words].concat());
        listed["attempts"].as_array().unwrap().len()
    };
    assert_eq!(count(&[]), 2);
    assert_eq!(count(&["--state", "placed"]), 2);
    assert_eq!(count(&["--state", "unknown"]), 0);
    assert_eq!(count(&["--key", "job-1"]), 1);
    assert_eq!(count(&["--profile", "sandbox"]), 2);
    assert_eq!(count(&["--profile", "acme"]), 0);
    assert_eq!(count(&["--since", "1h"]), 2);
    assert_eq!(count(&["--since", "2999-01-01"]), 0);
    assert_eq!(count(&["--limit", "1"]), 1);
    let wrong = sandbox.0.run(&["ledger", "list", "--since", "yesterday"]);
    let _ = wrong.fails(2, &["'yesterday' is not a time", "24h"]);
    let unknown = sandbox.0.run(&["ledger", "show", "nothing"]);
    let _ = unknown.fails(2, &["attempt 'nothing' not found"]);
}

#[test]
fn spending_is_summed_by_day_and_drawn() {
    let sandbox = ordered();
    let days = data(&sandbox, &["stats"]);
    let row = json!({"day": "text", "profile": "text", "state": "text", "count": "number",
        "sum": amount()});
    assert_eq!(shape(&days), json!({"days": [row], "frozen": "null"}));
    assert_eq!(days["days"][0]["sum"]["amount"], "5.00");
    let table = sandbox.text(&["ledger", "stats"]);
    assert!(table.contains("5.00 EUR") && table.contains('█'), "{table}");
}

#[test]
fn an_export_has_an_attempt_a_line() {
    let sandbox = ordered();
    let lines = sandbox.text(&["ledger", "export"]);
    let attempts: Vec<Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(attempts.len(), 2);
    assert_eq!(attempts[1]["key"], "job-1");
    let csv = sandbox.text(&["ledger", "export", "--format", "csv", "--key", "job-1"]);
    let rows: Vec<&str> = csv.lines().collect();
    assert!(rows[0].starts_with("attempt,key,state,command,profile,"), "{csv}");
    assert!(rows[1].contains(",job-1,placed,cart.add.skip_basket,sandbox,"), "{csv}");
    assert!(rows[1].contains(",5.00,EUR,"), "{csv}");
    assert_eq!(rows.len(), 2);
}

#[test]
fn what_is_settled_is_not_decided_again() {
    let sandbox = ordered();
    let listed = data(&sandbox, &["list", "--key", "job-1"]);
    let id = listed["attempts"][0]["attempt"].as_str().unwrap();
    let ran = sandbox.0.run(&["ledger", "resolve", id, "--absent", "--note", "x"]);
    let _ = ran.fails(9, &["already placed"]);
    let looked = data(&sandbox, &["reconcile", id]);
    let row = json!({"attempt": "text", "command": "text", "before": "text", "state": "text",
        "payment": "text", "seen": "text", "error": "null", "next": "null"});
    assert_eq!(shape(&looked), json!({"attempts": [row], "next": "null"}));
    assert_eq!(data(&sandbox, &["reconcile", "--all"]), json!({"attempts": [], "next": null}));
}

#[test]
fn what_is_not_paid_is_pending_in_the_record_in_sums_and_when_it_is_told_again() {
    let sandbox = Sandbox::new();
    sandbox.run(&ADD);
    let pay =
        ["cart", "pay", "--paymethod", "15", "--yes", "--idempotency-key", "pay-1", "-o", "json"];
    for replayed in [false, true] {
        let ran = sandbox.0.run(&[&["--sandbox"], &pay[..]].concat());
        assert_eq!(ran.code, 8, "{ran:?}");
        let paid: Value = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!(paid["data"]["replayed"], replayed);
        let recorded = &data(&sandbox, &["list", "--key", "pay-1"])["attempts"][0];
        assert_eq!(
            [&recorded["state"], &recorded["payment"], &recorded["exit_code"]],
            [&json!("placed"), &json!("pending"), &json!(8)]
        );
        assert_eq!(data(&sandbox, &["stats"])["days"][0]["state"], "pending");
    }
}

#[test]
fn a_list_tells_sandbox_from_live_and_when_it_was_to_the_second() {
    let sandbox = ordered();
    let csv = sandbox.text(&["ledger", "list", "-o", "csv"]);
    let mut lines = csv.lines();
    assert_eq!(lines.next(), Some("attempt,created,profile,mode,state,command,amount,key"));
    for line in lines {
        let cells: Vec<&str> = line.split(',').collect();
        assert!(cells[1].ends_with('Z') && cells[1].parse::<jiff::Timestamp>().is_ok(), "{line}");
        assert_eq!(cells[2..4], ["sandbox", "sandbox"], "{line}");
    }
}

#[test]
fn who_decides_nothing_is_told_both_ways_to_decide() {
    let ran = Sandbox::new().0.run(&["ledger", "resolve", "a1", "--note", "x"]);
    let _ = ran.fails(2, &["--placed or --absent"]);
    let both = ["ledger", "resolve", "a1", "--note", "x", "--placed", "1", "--absent"];
    let _ = Sandbox::new().0.run(&both).fails(2, &["cannot be used with"]);
}

#[test]
fn a_backup_answers_as_documented_and_a_dry_run_writes_none() {
    let sandbox = ordered();
    let copy = sandbox.0.path().join("copy.db");
    let words = ["backup", copy.to_str().unwrap()];
    assert_eq!(data(&sandbox, &[&words[..], &["-n"]].concat())["dry_run"], true);
    assert!(!copy.exists());
    assert_eq!(data(&sandbox, &words), json!({"file": copy.to_str().unwrap(), "attempts": 2}));
    let url = format!("sqlite:{}", copy.display());
    let run = |words: &[&str]| {
        let ran = sandbox.0.orderctl(words).env("ORDERCTL_LEDGER", &url).output().unwrap();
        Ran::of(ran)
    };
    let listed = run(&["ledger", "list", "-o", "json"]).document();
    assert_eq!(listed["data"], data(&sandbox, &["list"]), "nothing is lost");
    let _ = sandbox.0.run(&["ledger", words[0], words[1]]).fails(2, &["already exists"]);
}

#[test]
fn an_attempt_at_a_provider_of_an_unknown_kind_is_never_looked_for_elsewhere() {
    let sandbox = ordered();
    let file = sandbox.0.path().join(".local/state/orderctl/ledger.db");
    let ledger = rusqlite::Connection::open(file).unwrap();
    ledger
        .execute_batch("UPDATE attempt SET state = 'unknown', settled = NULL, provider = 'plesk'")
        .unwrap();
    let error =
        sandbox.0.run(&["ledger", "reconcile", "--all", "-o", "json"]).fails(3, &["'plesk'"]);
    assert_eq!(error.error()["error"]["code"], "ledger_version");
    let mut states = ledger.prepare("SELECT DISTINCT state FROM attempt").unwrap();
    let states: Vec<String> =
        states.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert_eq!(states, ["unknown"]);
}

#[test]
fn a_reset_ends_the_sandboxs_attempts_and_no_others() {
    let sandbox = ordered();
    let file = sandbox.0.path().join(".local/state/orderctl/ledger.db");
    let ledger = rusqlite::Connection::open(file).unwrap();
    ledger
        .execute_batch("UPDATE attempt SET mode = 'live', key = 'mine' WHERE key IS NULL")
        .unwrap();
    assert_eq!(sandbox.run(&["sandbox", "reset", "--yes"])["data"]["attempts"], 1);
    let left = data(&sandbox, &["list"]);
    assert_eq!(left["attempts"].as_array().unwrap().len(), 1);
    assert_eq!(left["attempts"][0]["key"], "mine");
    // The key, the ids and the order are free again.
    let at_once = ["--skip-basket", "--yes", "--idempotency-key", "job-1"];
    let again = sandbox.run(&[&ADD[..], &at_once].concat());
    assert_eq!(again["data"]["replayed"], false);
    assert_eq!(again["data"]["service_id"], "100500");
}

#[test]
fn a_ledger_that_is_not_there_next_time_is_refused_before_anything_is_sent() {
    let sandbox = Sandbox::new();
    let words = [&["--sandbox"][..], &ADD].concat();
    for (name, value, hint) in [
        ("ORDERCTL_LEDGER", "sqlite:led.db", "sqlite:/var/lib/orderctl/ledger.db"),
        ("ORDERCTL_LEDGER", "sqlite::memory:", "sqlite:/var/lib/orderctl/ledger.db"),
        ("HOME", "home", "set HOME to an absolute path"),
        ("XDG_STATE_HOME", "state", "set XDG_STATE_HOME to an absolute path"),
    ] {
        let mut command = sandbox.0.orderctl(&words);
        let ran = Ran::of(command.env(name, value).output().unwrap());
        let _ = ran.fails(3, &[hint]);
    }
    let state = sandbox.0.run(&["--sandbox", "cart", "list", "--jq", ".data.items | length"]);
    assert_eq!(state.stdout.trim(), "0", "{state:?}");
}

#[test]
fn a_ledger_url_shows_nothing_of_its_password() {
    let sandbox = Sandbox::new();
    for url in ["postgres://ada:x@hunter2@db.example/o", "postgres://ada:x#hunter2@db.example/o"] {
        let mut command = sandbox.0.orderctl(&["ledger", "list"]);
        let ran = Ran::of(command.env("ORDERCTL_LEDGER", url).output().unwrap());
        assert!(!format!("{ran:?}").contains("hunter2"), "{ran:?}");
        let _ = ran.fails(3, &["%40"]);
    }
}
