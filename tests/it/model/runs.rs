//! Many worlds, one after the other on each processor, and what happened in them.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use super::Play;
use super::simulation::{Simulation, Store};

const SEED: u64 = 20_260_301;
/// Enough for everything that is looked for at the end; a longer run is a command of its own.
const STEPS: u64 = 10_000;
/// Each statement goes to a server and back.
const STEPS_IN_A_DATABASE: u64 = 1_000;
const STEPS_OF_A_WORLD: u64 = 100;

type Tally = BTreeMap<String, usize>;

fn play(seed: u64, store: Store, steps: u64, tally: &Mutex<Tally>) {
    let play = Play {
        world: Simulation::of(seed, store),
        requests: Mutex::default(),
        removed: Mutex::default(),
    };
    let mut at = 0;
    let played = catch_unwind(AssertUnwindSafe(|| {
        while at < steps {
            at += 1;
            if play.step() {
                play.check(false);
            }
        }
        play.end();
    }));
    if played.is_err() {
        panic!(
            "ORDERCTL_MODEL_SEED={seed} ORDERCTL_MODEL_STEPS={steps} fails at step {at} of {steps}, \
             {store:?}; the last operations:\n{}",
            play.world.last_operations()
        );
    }
    for (what, count) in play.world.tally.into_inner().unwrap() {
        *tally.lock().unwrap().entry(what).or_default() += count;
    }
}

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok().map(|text| text.parse().expect("a number"))
}

/// Plays as many worlds as there are steps, on every processor.
fn play_worlds(store: Store, steps: u64, enough: u64) {
    let seed = number("ORDERCTL_MODEL_SEED").unwrap_or(SEED);
    let since = Instant::now();
    let tally = Mutex::default();
    let next = AtomicU64::new(0);
    let worker = || {
        loop {
            let world = next.fetch_add(1, Ordering::Relaxed);
            let done = world * STEPS_OF_A_WORLD;
            if done >= steps {
                return;
            }
            let steps = STEPS_OF_A_WORLD.min(steps - done);
            let played = catch_unwind(|| play(seed + world, store, steps, &tally));
            if let Err(fault) = played {
                // No use in playing on.
                next.store(u64::MAX / STEPS_OF_A_WORLD, Ordering::Relaxed);
                std::panic::resume_unwind(fault);
            }
        }
    };
    std::thread::scope(|scope| {
        let count = std::thread::available_parallelism().map_or(2, usize::from);
        let workers: Vec<_> = (0..count).map(|_| scope.spawn(worker)).collect();
        let failed = workers.into_iter().filter_map(|worker| worker.join().err()).count();
        assert_eq!(failed, 0, "seed {seed}, {steps} steps: see above");
    });
    let tally: Tally = tally.into_inner().unwrap();
    let took = since.elapsed();
    let told = format!("{store:?}, seed {seed}, {steps} steps in {took:.0?}: {tally:#?}");
    if steps >= enough {
        // A model in which nothing happens proves nothing.
        let codes = [0, 5, 6, 7, 9].map(|code| format!("exit {code}"));
        let mut others =
            vec!["exit 0, replayed", "killed", "reconciled: placed", "reconciled: absent"];
        if store == Store::File {
            others.extend(["exit 4", "exit 10", "clock set", "lease_lost"]);
            others.push("idempotency_in_flight");
            others.extend(["to come late", "to come very late", "committed late"]);
        }
        for what in codes.iter().map(String::as_str).chain(others) {
            assert!(tally.contains_key(what), "{what} never happened; {told}");
        }
    }
    // Shown with --nocapture, and when something fails.
    let mut out = std::io::stdout().lock();
    std::io::Write::write_all(&mut out, format!("{told}\n").as_bytes()).unwrap();
}

#[test]
fn whatever_happens_the_ledger_and_the_providers_have_the_same_orders() {
    let steps = number("ORDERCTL_MODEL_STEPS").unwrap_or(STEPS);
    play_worlds(Store::File, steps, STEPS);
}

#[test]
#[cfg_attr(not(postgres_server), ignore = "needs a PostgreSQL server: CONTRIBUTING.md says how")]
fn whatever_happens_a_ledger_of_several_machines_and_the_providers_have_the_same_orders() {
    // As many of a chosen number as of the usual one.
    let steps = number("ORDERCTL_MODEL_STEPS").map(|steps| steps * STEPS_IN_A_DATABASE / STEPS);
    let steps = steps.unwrap_or(STEPS_IN_A_DATABASE).max(STEPS_OF_A_WORLD);
    play_worlds(Store::Database, steps, STEPS_IN_A_DATABASE);
}
