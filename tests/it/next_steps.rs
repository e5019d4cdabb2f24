//! A program that knows nothing but `error.retry` and `error.next` goes on after every failure, and comes
//! to an end.

use orderctl::cli::{Effect, effects};
use serde_json::{Value, json};

use crate::effects::{ANN, line};
use crate::support::Ran;
use crate::support::world::World;

const SERVER: &str = "cart add --item-type vds --tariff 3087 --period 1 --skip-basket --yes";

const COMBO: &str = "combo add --domain shop.example --customer-id 20000001 --months 12 \
    --bundle-id 502 --invoice-option KeepInvoice --ns ns1.shop.example --ns ns2.shop.example \
    --contact 30000001 --yes --max-price 100USD";

fn run(world: &World, line: &str) -> Ran {
    world.run(&line.split_whitespace().collect::<Vec<_>>())
}

#[track_caller]
fn done(world: &World, line: &str) -> Value {
    let ran = run(world, line);
    assert_eq!(ran.code, 0, "{line}: {ran:?}");
    ran.document()["data"].clone()
}

#[track_caller]
fn error(world: &World, code: i32, line: &str) -> Value {
    let ran = run(world, line);
    assert_eq!(ran.code, code, "{line}: {ran:?}");
    ran.error()["error"].clone()
}

/// Runs what a document names as the next command.
#[track_caller]
fn follow(world: &World, next: &Value) -> Ran {
    let words: Vec<&str> = next
        .as_array()
        .unwrap_or_else(|| panic!("{next}"))
        .iter()
        .filter_map(Value::as_str)
        .collect();
    assert_eq!(words[0], "orderctl");
    world.run(&words[1..])
}

#[test]
fn a_change_whose_answer_is_lost_names_the_command_that_shows_it() {
    for (command, effect) in effects() {
        // What is the same after the same request twice is safe to run again.
        let noun = command.split('.').next().unwrap_or_default();
        let is_safe = ["cart", "payment", "service"].contains(&noun);
        if !matches!(effect, Effect::Write(_)) || is_safe {
            continue;
        }
        let world = World::with_file();
        std::fs::write(world.home.path().join("ann.toml"), ANN).unwrap();
        if noun == "combo" {
            done(&world, COMBO);
        }
        if command == "combo.unsuspend" {
            done(&world, "combo suspend 90000001 --reason unpaid");
        }
        world.faults(&["drop-after-commit:1:write"]);
        let mut changing = world.command(&line(command).split_whitespace().collect::<Vec<_>>());
        changing.arg("--yes").env("ORDERCTL_CUSTOMER_PASSWORD", "Tr0ub4dor&3.x");
        let ran = Ran::of(changing.output().unwrap());
        let error = ran.error()["error"].clone();
        assert_eq!(
            (ran.code, &error["retry"]),
            (7, &json!("after_reconcile")),
            "{command}: {ran:?}"
        );
        let shown = follow(&world, &error["next"]);
        assert_eq!(shown.code, 0, "{command}: {error}: {shown:?}");
    }
}

#[test]
fn a_call_that_can_not_be_looked_up_is_left_to_a_person() {
    let world = World::with_file();
    done(&world, "cart add --item-type vds --period 1 --tariff 3087");
    world.faults(&["drop-after-commit:1:write"]);
    let call = "api billmanager cart.empty --write --accept-unknown-price --yes \
                --idempotency-key empty-1";
    for _ in 0..2 {
        let error = error(&world, 7, call);
        let attempt = error["attempt"].as_str().unwrap();
        assert_eq!(error["retry"], "never", "{error}");
        assert_eq!(error["next"], json!(["orderctl", "ledger", "show", attempt]));
        assert!(error["hints"].to_string().contains("ledger resolve"), "{error}");
        assert_eq!(follow(&world, &error["next"]).code, 0);
        let looked = run(&world, &format!("ledger reconcile {attempt}"));
        assert_eq!(looked.code, 8, "{looked:?}");
        let data = looked.document()["data"].clone();
        assert_eq!(data["attempts"][0]["next"], error["next"]);
        assert_eq!(data["next"], json!(null), "another look would show no more: {data}");
    }
}

#[test]
fn advice_that_is_a_command_is_named_as_one() {
    let world = World::with_file();
    let placed = done(&world, &format!("{SERVER} --idempotency-key a"));
    let conflict =
        error(&world, 9, "cart add --item-type vds --tariff 3088 --period 1 --idempotency-key a");
    assert_eq!(
        (&conflict["code"], &conflict["attempt"]),
        (&json!("idempotency_conflict"), &placed["attempt"])
    );
    assert_eq!(conflict["next"], json!(["orderctl", "ledger", "show", placed["attempt"]]));
    for (code, line, next) in [
        (5, "service show 999999", "service list"),
        (5, "service wait 999999", "service list"),
        (5, "action wait 5", "action list"),
        (5, "tariff show 999999 --item-type vds", "tariff list"),
        (2, "ledger show nothing", "ledger list"),
        (2, "help nothing", "help"),
        (2, "nothing at all", "help"),
    ] {
        let error = error(&world, code, line);
        let expected: Vec<&str> = ["orderctl"].into_iter().chain(next.split(' ')).collect();
        assert_eq!(error["next"], json!(expected), "{line}: {error}");
    }
}

const ROWS: &str = "name,type,item-type,tariff,period,skip-basket\n\
                    a,cart,vds,3087,1,true\nb,cart,vds,3087,1,true\n";

/// The row of this name: rows end in any order.
fn row<'a>(data: &'a Value, name: &str) -> &'a Value {
    let mut rows = data["rows"].as_array().unwrap().iter();
    rows.find(|row| row["name"] == name).unwrap_or_else(|| panic!("{name}: {data}"))
}

#[test]
fn many_orders_go_on_by_the_commands_that_their_document_names() {
    let world = World::with_file();
    // What does not show is not taken for absent.
    let config = world.home.path().join(".config/orderctl/config.toml");
    let patient = std::fs::read_to_string(config).unwrap().replace("10ms", "10m");
    world.home.config(&patient);
    std::fs::write(world.home.path().join("o.csv"), ROWS).unwrap();
    let apply = "apply o.csv --yes --max-total 100EUR --concurrency 1 --fail-fast \
                 --wait-timeout 100ms";
    world.faults(&["late-commit:1:cart.skip-basket:delay=1s"]);
    let ran = run(&world, apply);
    assert_eq!(ran.code, 7, "{ran:?}");
    let data = ran.document()["data"].clone();
    let lost = row(&data, "a");
    assert_eq!(lost["status"], "unknown", "{data}");
    let error = &lost["error"];
    assert_eq!((&error["retry"], &error["attempt"]), (&json!("after_reconcile"), &lost["attempt"]));
    assert_eq!(error["next"], json!(["orderctl", "ledger", "reconcile", lost["attempt"]]));
    assert_eq!(data["next"], json!(["orderctl", "ledger", "reconcile", "--all"]));
    world.faults(&[]);
    assert_eq!(follow(&world, &data["next"]).code, 0);
    // What could not be sent is sent by the same command, with all that was said.
    world.faults(&["http-502:100%:read"]);
    let ran = run(&world, apply);
    let data = ran.document()["data"].clone();
    let words: Vec<&str> = ["orderctl"].into_iter().chain(apply.split_whitespace()).collect();
    assert_eq!(data["next"], json!(words), "{data}");
    assert_eq!(row(&data, "b")["error"]["retry"], "safe", "{data}");
    world.faults(&[]);
    let ran = follow(&world, &data["next"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let data = ran.document()["data"].clone();
    assert_eq!((&data["next"], &row(&data, "b")["error"]), (&json!(null), &json!(null)), "{data}");
}

#[test]
fn a_row_that_can_not_be_placed_says_what_to_do_and_nothing_repeats_it() {
    let world = World::with_file();
    std::fs::write(world.home.path().join("o.csv"), ROWS).unwrap();
    done(&world, "apply o.csv --yes --max-total 100EUR");
    std::fs::write(
        world.home.path().join("o.csv"),
        ROWS.replace("b,cart,vds,3087", "b,cart,vds,3088"),
    )
    .unwrap();
    let show = |attempt: &Value| json!(["orderctl", "ledger", "show", attempt]);
    let plan = run(&world, "plan o.csv");
    let plan = plan.document()["data"].clone();
    let b = row(&plan, "b");
    assert_eq!((&b["retry"], &b["next"]), (&json!("never"), &show(&b["attempt"])), "{plan}");
    let ran = run(&world, "apply o.csv --yes --max-total 100EUR");
    let data = ran.document()["data"].clone();
    let error = &row(&data, "b")["error"];
    assert_eq!((ran.code, &error["code"]), (9, &json!("idempotency_conflict")), "{data}");
    assert_eq!((&error["retry"], &error["next"]), (&json!("never"), &show(&error["attempt"])));
    assert_eq!(data["next"], json!(null));
}
