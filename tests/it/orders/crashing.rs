//! Whatever dies or fails on the way: applied again, each row is there once.

use std::time::Duration;

use super::{apply, count, file, mixed};
use crate::support::world::World;

/// The places of checkout at which a run can die.
const PLACES: [&str; 5] = ["agreed", "intended", "leaving", "answered", "settled"];

#[test]
fn a_run_that_dies_anywhere_is_finished_by_the_next() {
    let world = World::with_file();
    file(&world, "may.toml", &mixed(6, 4, 3));
    for place in PLACES {
        world.crash(place, &apply("may.toml"));
    }
    let ran = world.run(&apply("may.toml"));
    assert_eq!(ran.code, 0, "{ran:?}");
    let orders = world.orders();
    assert_eq!((orders.services(), orders.combos(), orders.lines()), (9, 4, 0));
    world.audit();
}

#[test]
fn killed_again_and_again_among_faults_every_row_is_there_once() {
    let world = World::with_file();
    file(&world, "may.toml", &mixed(40, 20, 0));
    world.faults(&[
        "drop-before:4%",
        "drop-after-commit:4%",
        "truncate:2%",
        "http-502:2%",
        "html-403:2%",
        "http-429:2%",
    ]);
    for pause in [150, 250, 350, 450] {
        let running = world.start(&apply("may.toml"));
        std::thread::sleep(Duration::from_millis(pause));
        running.signal("KILL");
        let _ = running.ends();
    }
    for _ in 0..20 {
        let ran = world.run(&apply("may.toml"));
        if ran.code == 0 {
            break;
        }
    }
    world.faults(&[]);
    let ran = world.run(&apply("may.toml"));
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(count(&ran.document(), "placed") + count(&ran.document(), "replayed"), 60);
    let orders = world.orders();
    assert_eq!((orders.services(), orders.combos()), (40, 20));
    world.audit();
}

#[test]
fn a_signal_lets_what_is_under_way_end_and_begins_nothing_more() {
    let world = World::with_file();
    file(&world, "may.toml", &mixed(60, 0, 0));
    world.faults(&["slow:charge:delay=100ms"]);
    let running = world.start(&[&apply("may.toml")[..], &["--concurrency", "2"]].concat());
    crate::support::world::eventually("rows are placed", || world.orders().services() > 0);
    running.signal("INT");
    let ran = running.ends();
    let done = ran.document();
    assert!(count(&done, "placed") > 0 && count(&done, "skipped") > 0, "{ran:?}");
    assert_eq!(world.orders().services() as u64, count(&done, "placed"));
    world.faults(&[]);
    assert_eq!(world.run(&apply("may.toml")).code, 0);
    world.audit();
}

#[test]
#[cfg_attr(not(postgres_server), ignore = "needs a PostgreSQL server: CONTRIBUTING.md says how")]
fn two_runners_on_one_database_share_the_rows() {
    let world = World::with_database();
    file(&world, "may.toml", &mixed(30, 10, 0));
    let runners = [world.start(&apply("may.toml")), world.start(&apply("may.toml"))];
    for runner in runners {
        let ran = runner.ends();
        assert_eq!(ran.code, 0, "{ran:?}");
    }
    assert_eq!((world.orders().services(), world.orders().combos()), (30, 10));
    world.audit();
}
