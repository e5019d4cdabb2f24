//! A ledger that can't be used stops every charge before anything leaves, and no read.

use std::thread;

use rusqlite::Connection;

use super::line::Line;
use crate::support::cluster;
use crate::support::world::{Verb, World, keyed};

/// Prepares every verb, spoils the ledger, and expects that each charge is stopped and sends nothing.
#[track_caller]
fn stops_charges_and_no_read(mut world: World, words: &str, spoil: impl FnOnce(&mut World)) {
    let orders: Vec<_> = Verb::ALL.iter().map(|verb| (verb, verb.prepare(&world))).collect();
    spoil(&mut world);
    // Counts the requests that place or pay, and applies to none.
    world.faults(&["slow:0"]);
    let before = world.orders();
    // A lock is waited for: all of them at once.
    thread::scope(|scope| {
        for (verb, order) in &orders {
            for key in [None, Some("K")] {
                let world = &world;
                scope.spawn(move || {
                    let key = key.map(|key| format!("{key}-{}", verb.name()));
                    let ran = world.run(&keyed(order, key.as_deref())).fails(3, &[words]);
                    let error = &ran.error()["error"];
                    assert_eq!(error["kind"], "config", "{verb:?} {ran:?}");
                    assert_ne!(error["hints"].as_array().map(Vec::len), Some(0), "{ran:?}");
                });
            }
        }
    });
    assert_eq!(world.seen(), 0, "a charging request left");
    assert_eq!(world.orders(), before);
    let read = world.run(&["cart", "list"]);
    assert_eq!(read.code, 0, "{read:?}");
}

#[test]
fn nothing_is_charged_when_the_ledger_can_not_be_made() {
    stops_charges_and_no_read(World::with_file(), "can't be opened", |world| {
        // Root may write into any folder, so there is none.
        let taken = world.home.path().join("taken");
        std::fs::write(&taken, "").unwrap();
        world.ledger = Some(format!("sqlite:{}", taken.join("ledger.db").display()));
    });
}

#[test]
fn nothing_is_charged_when_the_ledger_is_damaged() {
    stops_charges_and_no_read(World::with_file(), "is damaged", |world| {
        for file in ["ledger.db", "ledger.db-wal", "ledger.db-shm"] {
            let file = world.file().with_file_name(file);
            if file.exists() {
                std::fs::write(file, "this is no ledger ".repeat(4096)).unwrap();
            }
        }
    });
}

#[test]
fn nothing_is_charged_when_a_newer_program_keeps_the_ledger() {
    stops_charges_and_no_read(World::with_file(), "version 99", |world| {
        let ledger = Connection::open(world.file()).unwrap();
        ledger.execute_batch("PRAGMA user_version = 99").unwrap();
    });
}

#[test]
fn nothing_is_charged_when_the_ledger_stays_locked() {
    let mut holder = None;
    stops_charges_and_no_read(World::with_file(), "is locked by another program", |world| {
        let ledger = Connection::open(world.file()).unwrap();
        ledger.execute_batch("BEGIN EXCLUSIVE").unwrap();
        holder = Some(ledger);
    });
}

#[test]
#[cfg_attr(not(postgres_server), ignore = "needs a PostgreSQL server: CONTRIBUTING.md says how")]
fn nothing_is_charged_when_the_ledgers_server_is_gone() {
    let cluster = cluster::shared();
    let line = Line::to(cluster.port);
    let mut world = World::with_database();
    world.ledger = Some(through(&world, &line));
    stops_charges_and_no_read(world, "can't be reached", |_| line.cut());
}

/// The address of a world's database by way of this line.
pub fn through(world: &World, line: &Line) -> String {
    let url = world.ledger.as_deref().unwrap();
    let database = url.rsplit('/').next().unwrap();
    format!("postgres://tester@127.0.0.1:{}/{database}?sslmode=disable", line.port)
}
