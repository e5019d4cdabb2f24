//! Thousands of rows, four runners on one database, every fault, `SIGKILL` again and again, and a runner
//! that is stopped for longer than its lease: each row is there once. It takes minutes, so it is run by
//! hand: `ROWS=10000 cargo test --test it -- --ignored --nocapture endurance`.

#![allow(clippy::disallowed_macros, reason = "whoever runs it by hand reads how it goes")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

use orderctl_checkout::ledger::LEASE;
use rust_decimal::Decimal;
use serde_json::json;

use super::file;
use crate::support::underway::Underway;
use crate::support::world::World;

const RUNNERS: usize = 4;
const KILLS: usize = 10;

/// Every fault at one of a hundred orders, but one that leaves orders to be paid by hand. What comes late
/// comes within the settle times.
const FAULTS: [&str; 18] = [
    "drop-before:1%",
    "drop-after-commit:1%",
    "hang:1%:delay=4s",
    "hang-after-commit:1%:delay=4s",
    "truncate:1%",
    "html-403:1%",
    "html-wait:1%:delay=300ms",
    "http-502:1%",
    "http-502-after-commit:1%",
    "http-429:1%",
    "429-after-commit:1%",
    "refuse-because-there:1%",
    "internal-after-commit:1%",
    "slow:1%:delay=500ms",
    "no-id:1%",
    "session-expired:1%",
    "late-commit:1%:delay=700ms",
    "timeout-then-commit:1%:delay=4s",
];

/// Orders at a panel, of which some cost something, and combos: as much as the accounts can pay.
fn rows(count: usize) -> String {
    let mut text = String::new();
    for n in 0..count {
        let name = format!("row-{n}");
        let domain = format!("row-{n}.example");
        let service = |tariff| {
            json!({"name": name, "type": "cart", "item-type": "vds", "tariff": tariff,
                "period": "1", "skip-basket": true, "domain": domain})
        };
        let row = match n {
            0..80 => json!({"name": name, "type": "combo", "domain": domain,
                "customer-id": 20_000_001, "months": "12", "invoice-option": "PayInvoice",
                "bundle-id": 502, "ns": ["ns1.example.net", "ns2.example.net"],
                "contact": 30_000_001}),
            80..230 => service(3087),
            _ => service(3088),
        };
        let _ = writeln!(text, "{row}");
    }
    text
}

#[test]
#[ignore = "takes minutes: run by hand"]
fn ten_thousand_rows_among_faults_kills_and_a_stopped_runner_are_there_once() {
    let count = std::env::var("ROWS").ok().map_or(10_000, |rows| rows.parse().unwrap());
    let world = World::with_database();
    let config = world.home.path().join(".config/orderctl/config.toml");
    let text = std::fs::read_to_string(&config).unwrap();
    std::fs::write(&config, text.replace("\"10ms\"", "\"3s\"")).unwrap();
    file(&world, "rows.jsonl", &rows(count));
    world.faults(&FAULTS);
    let words: Vec<&str> =
        "apply rows.jsonl --yes --max-total 1000EUR --max-total 1000USD --timeout 3s -q"
            .split(' ')
            .collect();
    let begun = Instant::now();
    let start = || world.start(&words);
    let mut runners: Vec<Underway> = (0..RUNNERS).map(|_| start()).collect();
    let (mut kills, mut stopped) = (0, None);
    for round in 0.. {
        std::thread::sleep(Duration::from_secs(3));
        if round == 1 {
            runners[RUNNERS - 1].signal("STOP");
            stopped = Some(Instant::now());
        }
        let lease = Duration::try_from(LEASE).unwrap();
        if stopped.is_some_and(|since| since.elapsed() > lease + Duration::from_secs(10)) {
            runners[RUNNERS - 1].signal("CONT");
            stopped = None;
        }
        let victim = round % (RUNNERS - 1);
        if kills < KILLS && runners[victim].runs() {
            runners[victim].signal("KILL");
            runners[victim] = start();
            kills += 1;
        }
        let all_ended = runners.iter_mut().all(|runner| !runner.runs());
        if all_ended || begun.elapsed() > Duration::from_secs(3600) {
            break;
        }
    }
    drop(runners);
    println!("{count} rows, {kills} kills: the runners ended after {:?}", begun.elapsed());
    for run in 0..20 {
        let ended = world.start(&words).ends_within(Duration::from_secs(1800));
        println!("run {run} again: exit {}", ended.code);
        if ended.code == 0 {
            break;
        }
    }
    let reconciled = world.command(&["ledger", "reconcile", "--all"]).output().unwrap();
    println!("reconcile: {:?} after {:?}", reconciled.status.code(), begun.elapsed());
    let orders = world.orders();
    let combos = count.min(80);
    assert_eq!((orders.services(), orders.combos()), (count - combos, combos));
    let domains: BTreeSet<String> = orders.domains().into_iter().collect();
    assert_eq!(domains.len(), count, "none twice");
    let attempts = world.attempts();
    let open = ["intended", "sent", "unknown"];
    let left = attempts.iter().filter(|it| open.contains(&it["state"].as_str().unwrap())).count();
    assert_eq!(left, 0, "no unknown is left");
    let placed = |command: &str| -> Decimal {
        let of = attempts.iter().filter(|it| it["state"] == "placed" && it["command"] == command);
        of.map(|it| it["amount"]["amount"].as_str().unwrap().parse::<Decimal>().unwrap()).sum()
    };
    assert_eq!(orders.charged("demo"), placed("cart.add.skip_basket"));
    assert_eq!(orders.charged("20000001"), placed("combo.add"));
    println!("{} attempts for {count} orders in {:?}", attempts.len(), begun.elapsed());
}
