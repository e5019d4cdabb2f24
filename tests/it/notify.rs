//! `[[notify]]`: others are told of outcomes, whatever dies in between, and no order depends on it.

mod observed;

use std::fs;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::sync::{Arc, Mutex};

use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::Value;
use sha2::Sha256;

use crate::support::Ran;
use crate::support::scripted::{Answer, Recorded, Scripted};
use crate::support::world::{World, on_both_stores};

const ORDER: [&str; 10] = [
    "cart",
    "add",
    "--item-type",
    "vds",
    "--tariff",
    "3087",
    "--period",
    "1",
    "--skip-basket",
    "--yes",
];
const BOX: &str = "[[notify]]\nname = \"box\"\non = [\"placed\", \"unknown\", \"frozen\"]\n";
/// Takes events for as long as there is no file `closed`.
const COMMAND: &str = "command = \"test ! -e closed && cat >>events && echo >>events\"\n";

/// Adds lines to the configuration.
fn configure(world: &World, text: &str) {
    let file = world.home.path().join(".config/orderctl/config.toml");
    let mut file = OpenOptions::new().append(true).open(file).unwrap();
    file.write_all(text.as_bytes()).unwrap();
}

fn events(world: &World) -> Vec<Value> {
    let text = fs::read_to_string(world.home.path().join("events")).unwrap_or_default();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn close(world: &World) {
    fs::write(world.home.path().join("closed"), "").unwrap();
}

fn open(world: &World) {
    fs::remove_file(world.home.path().join("closed")).unwrap();
}

on_both_stores!(
    a_receiver_is_told_once_of_what_happened,
    what_was_not_taken_is_sent_again,
    a_run_that_dies_leaves_its_notice_to_the_next,
);

fn a_receiver_is_told_once_of_what_happened(world: &dyn Fn() -> World) {
    let world = world();
    configure(&world, &[BOX, COMMAND].concat());
    let ran = world.run(&ORDER);
    let attempt = ran.document()["data"]["attempt"].clone();
    // What costs nothing is not told.
    assert_eq!(world.run(&ORDER[..8]).code, 0);
    assert_eq!(world.run(&["freeze", "--reason", "audit"]).code, 0);
    assert_eq!(world.run(&["freeze", "--reason", "again"]).code, 0);
    let told = events(&world);
    let names: Vec<&Value> = told.iter().map(|event| &event["event"]).collect();
    assert_eq!(names, ["placed", "frozen"], "{told:#?}");
    assert_eq!((&told[0]["attempt"], &told[0]["state"]), (&attempt, &"placed".into()));
    assert_eq!(told[0]["amount"]["amount"], "5.00");
    assert_eq!(told[1]["reason"], "audit");
    assert!(!told[0].to_string().contains("demo\",\"password"), "{told:#?}");
}

fn what_was_not_taken_is_sent_again(world: &dyn Fn() -> World) {
    let world = world();
    configure(&world, &[BOX, COMMAND].concat());
    close(&world);
    let ran = world.run(&ORDER);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stderr.contains("'box' was not told"), "{ran:?}");
    // A read sends nothing; what changes something does, once.
    open(&world);
    assert_eq!(world.run(&["ledger", "list"]).code, 0);
    assert_eq!(events(&world).len(), 0);
    for _ in 0..2 {
        assert_eq!(world.run(&["ledger", "reconcile", "--all"]).code, 0);
        assert_eq!(events(&world).len(), 1);
    }
}

fn a_run_that_dies_leaves_its_notice_to_the_next(world: &dyn Fn() -> World) {
    let world = world();
    configure(&world, &[BOX, COMMAND].concat());
    // The outcome is written, and nothing was sent.
    world.crash("settled", &ORDER);
    assert_eq!((world.orders().services(), events(&world).len()), (1, 0));
    assert_eq!(world.run(&["ledger", "reconcile", "--all"]).code, 0);
    assert_eq!(events(&world).len(), 1);
    // Nothing is written of an outcome that is not.
    world.crash("answered", &[&ORDER[..], &["--again"]].concat());
    assert_eq!(events(&world).len(), 1);
    world.audit();
    let told = events(&world);
    let names: Vec<&Value> = told.iter().map(|event| &event["event"]).collect();
    assert_eq!(*names.last().unwrap(), "placed", "{told:#?}");
}

#[test]
fn an_outcome_that_becomes_unknown_is_told_once() {
    let world = World::with_file();
    configure(&world, &[BOX, COMMAND].concat());
    world.crash("answered", &ORDER);
    world.faults(&["http-502:read"]);
    let ran = world.run(&["ledger", "reconcile", "--all"]);
    assert_eq!(ran.code, 8, "{ran:?}");
    // Once, however often it is looked for.
    assert_eq!(world.run(&["ledger", "reconcile", "--all"]).code, 8);
    let told: Vec<Value> = events(&world).iter().map(|event| event["event"].clone()).collect();
    assert_eq!(told, ["unknown"]);
    world.faults(&[]);
    world.audit();
    assert_eq!(events(&world).last().unwrap()["event"], "placed");
}

/// Whether a receiver that knows the secret would believe that this is from the program.
fn is_signed(request: &Recorded, secret: &str) -> bool {
    let signature = request.header("orderctl-signature").and_then(|it| it.strip_prefix("sha256="));
    let bytes = |hex: &str| -> Option<Vec<u8>> {
        let digits = (0..hex.len()).step_by(2).map(|at| hex.get(at..at + 2));
        digits.map(|pair| u8::from_str_radix(pair?, 16).ok()).collect()
    };
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(request.body.as_bytes());
    signature.and_then(bytes).is_some_and(|tag| mac.verify_slice(&tag).is_ok())
}

#[test]
fn an_address_gets_a_signed_post_again_until_it_is_taken() {
    let seen: Arc<Mutex<Vec<(Recorded, u16)>>> = Arc::default();
    let kept = Arc::clone(&seen);
    let server = Scripted::with(move |request| {
        let mut seen = kept.lock().unwrap();
        let status = match seen.len() {
            _ if !is_signed(request, "hunter2-secret") => 401,
            0 | 1 => 500,
            _ => 200,
        };
        seen.push((request.clone(), status));
        Some(Answer::json(status, ""))
    });
    let world = World::with_file();
    let url = format!("{}/hook", server.url());
    configure(&world, &format!("{BOX}url = \"{url}\"\nsecret_env = \"HOOK_SECRET\"\n"));
    let run = |words: &[&str], secret: &str| {
        let mut command = world.command(words);
        Ran::of(command.env("HOOK_SECRET", secret).output().unwrap())
    };
    let ran = run(&ORDER, "hunter2-secret");
    assert!(
        ran.code == 0 && ran.stderr.contains("500") && !ran.stderr.contains("hunter2"),
        "{ran:?}"
    );
    for secret in ["hunter2-secret", "another-secret", "hunter2-secret", "hunter2-secret"] {
        assert_eq!(run(&["ledger", "reconcile", "--all"], secret).code, 0);
    }
    let seen = seen.lock().unwrap();
    let statuses: Vec<u16> = seen.iter().map(|(_, status)| *status).collect();
    assert_eq!(statuses, [500, 500, 401, 200], "not again once it is taken");
    assert!(seen.iter().all(|(request, _)| request.body == seen[0].0.body));
    let event: Value = serde_json::from_str(&seen[0].0.body).unwrap();
    assert_eq!(event["event"], "placed");
}

#[test]
fn a_payment_that_is_pending_is_told_as_that_and_then_as_placed() {
    let world = World::with_file();
    configure(&world, &[&BOX.replace("unknown", "pending"), COMMAND].concat());
    assert_eq!(world.run(&ORDER[..8]).code, 0);
    let paid = world.run(&["cart", "pay", "--paymethod", "15", "--yes"]);
    assert_eq!(paid.code, 8, "{paid:?}");
    let names = || -> Vec<Value> { events(&world).iter().map(|it| it["event"].clone()).collect() };
    assert_eq!(names(), ["pending"]);
    assert_eq!(events(&world)[0]["attempt"], paid.document()["data"]["attempt"]);
    // It stays pending, and that is told once.
    assert_eq!(world.run(&["ledger", "reconcile", "--all"]).code, 0);
    assert_eq!(names(), ["pending"]);
    world.pay_at_gateway(paid.document()["data"]["payment_id"].as_str().unwrap());
    assert_eq!(world.run(&["ledger", "reconcile", "--all"]).code, 0);
    assert_eq!(names(), ["pending", "placed"]);
}

#[test]
fn a_receiver_that_hangs_or_is_misconfigured_fails_no_order() {
    let world = World::with_file();
    let hangs = BOX.replace("box", "slow") + "command = \"exec sleep 60\"\n";
    let unset = BOX.replace("box", "unset")
        + "url = \"https://hooks.example/x\"\nsecret_env = \"HOOK_SECRET\"\n";
    configure(&world, &[&hangs, &unset].map(String::as_str).concat());
    let since = std::time::Instant::now();
    let ran = world.run(&ORDER);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stderr.contains("'slow'") && ran.stderr.contains("HOOK_SECRET"), "{ran:?}");
    assert!(since.elapsed() < std::time::Duration::from_secs(30), "bounded");
    assert_eq!(world.orders().services(), 1);
}

#[test]
fn a_receiver_that_hangs_holds_up_one_command_and_not_the_next_ones() {
    let world = World::with_file();
    configure(&world, &BOX.replace("name = \"box\"", "command = \"exec sleep 60\""));
    let ran = world.run(&ORDER);
    let told = "[[notify]] 1 (exec) was not told of ";
    assert!(ran.code == 0 && ran.stderr.contains(told), "{ran:?}");
    let told = ["its command was ended: it took longer than 5 s", "in 1m at the earliest"];
    assert!(told.iter().all(|part| ran.stderr.contains(part)), "{ran:?}");
    assert!(!ran.stderr.contains("can't be run"), "{ran:?}");
    // It is left alone: nothing is sent, and so nothing is told.
    let again = world.run(&[&ORDER[..], &["--again"]].concat());
    assert_eq!((again.code, again.stderr.contains("was not told")), (0, false), "{again:?}");
}

#[test]
fn what_a_receiver_refuses_holds_up_nothing_newer_and_its_command_says_why() {
    let world = World::with_file();
    let choosy = "command = \"cat >event; if grep -q placed event; then echo no such channel >&2; exit 3; \
                  fi; cat event >>events; echo >>events\"\n";
    configure(&world, &[BOX, choosy].concat());
    let ran = world.run(&ORDER);
    let told = "'box' was not told of ";
    assert!(ran.stderr.contains(told) && ran.stderr.contains("no such channel"), "{ran:?}");
    let frozen = world.run(&["freeze", "--reason", "audit"]);
    assert!(frozen.code == 0 && frozen.stderr.contains("no such channel"), "{frozen:?}");
    let told: Vec<Value> = events(&world).iter().map(|event| event["event"].clone()).collect();
    assert_eq!(told, ["frozen"]);
}

/// What it leaves behind is not waited for, though it could still write.
#[test]
fn a_command_that_goes_on_in_the_background_is_done() {
    let world = World::with_file();
    let leaves = "command = \"cat >>events; echo >>events; sleep 60 >/dev/null & exit 0\"\n";
    configure(&world, &[BOX, leaves].concat());
    let ran = world.run(&ORDER);
    assert!(ran.code == 0 && !ran.stderr.contains("was not told"), "{ran:?}");
    assert_eq!(events(&world).len(), 1);
}

#[test]
fn a_failed_order_ends_with_its_error_document_whatever_a_receiver_does() {
    let world = World::with_file();
    // What does not show is not taken for absent.
    let config = world.home.path().join(".config/orderctl/config.toml");
    let patient = fs::read_to_string(config).unwrap().replace("10ms", "10m");
    world.home.config(&patient);
    configure(&world, &[BOX, COMMAND].concat());
    close(&world);
    world.faults(&["late-commit:1:cart.skip-basket:delay=30s"]);
    let ran = world.run(&[&ORDER[..], &["-o", "json", "-v", "--wait-timeout", "100ms"]].concat());
    assert_eq!(ran.code, 7, "{ran:?}");
    assert!(ran.stderr.contains("'box' was not told"), "{ran:?}");
    assert_eq!(ran.error()["error"]["kind"], "unknown");
}

#[test]
fn what_is_wrong_with_a_receiver_is_told_before_anything_is_sent() {
    for (lines, told) in [
        ("command = \"true\"", "no on"),
        ("on = [\"placed\"]", "neither command nor url"),
        (
            "on = [\"paid\"]\ncommand = \"true\"",
            "placed, unknown, pending, expiring, low_balance, frozen",
        ),
        ("on = []\ncommand = \"true\"", "names no event"),
        ("on = [\"placed\"]\nurl = \"https://hooks.example/x\"", "no secret_env"),
        ("on = [\"placed\"]\nurl = \"http://hooks.example/x\"\nsecret = \"x\"", "plain http"),
        ("on = [\"placed\"]\ncommand = \"true\"\nurl = \"https://h.example\"", "both"),
    ] {
        let world = World::with_file();
        configure(&world, &format!("[[notify]]\n{lines}\n"));
        let _ = world.run(&ORDER).fails(3, &[told]);
        assert_eq!(world.orders().services(), 0);
    }
}
