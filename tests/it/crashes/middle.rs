//! The ledger fails in the middle: the intent is written, and the outcome can't be.

#[cfg(unix)]
use std::fs;
#[cfg(unix)]
use std::process::{Command, Stdio};

use super::ledger::through;
use super::line::Line;
#[cfg(unix)]
use crate::support::Ran;
use crate::support::cluster;
use crate::support::world::{Verb, World, keyed};

const UNWRITTEN: &str = "could not be written to the ledger";

#[test]
#[cfg_attr(not(postgres_server), ignore = "needs a PostgreSQL server: CONTRIBUTING.md says how")]
fn an_order_whose_outcome_could_not_be_written_is_told_and_found_again() {
    let cluster = cluster::shared();
    for verb in Verb::ALL {
        let mut world = World::with_database();
        let words = verb.prepare(&world);
        let words = keyed(&words, Some("K"));
        let direct = world.ledger.clone();
        let line = Line::to(cluster.port);
        world.ledger = Some(through(&world, &line));
        world.faults(&["slow:1:delay=700ms"]);
        let run = world.start(&[&words[..], &["--quiet"]].concat());
        world.until_injected();
        line.cut();
        let ran = run.ends().fails(0, &[UNWRITTEN]);
        assert_eq!(ran.document()["data"]["replayed"], false);

        world.ledger = direct;
        assert_eq!(world.states(verb.name())[0], "sent");
        let again = world.run(&words);
        assert_eq!(again.code, 0, "{again:?}");
        assert_eq!(again.document()["data"]["replayed"], true);
        assert_eq!(verb.placed(&world.orders()), 1);
        world.audit();
    }
}

/// The disk is full from one page to the next: whenever that happens, the exit code is true, and a
/// rerun with room comes to one order.
#[cfg(unix)]
#[test]
fn a_disk_that_fills_up_at_any_moment_costs_no_order_and_no_second_one() {
    // A page of the ledger and its header in the file that grows.
    const STEP: u64 = 4096 + 24;
    let (mut stopped, mut unwritten) = (0, 0);
    for pages in 0.. {
        let world = World::with_file();
        let words = Verb::SkipBasket.prepare(&world);
        assert_eq!(world.run(&keyed(&words, Some("first"))).code, 0);
        let wal = world.file().with_file_name("ledger.db-wal");
        let most = fs::metadata(wal).unwrap().len() + pages * STEP;
        let ran = with_files_up_to(most, &world, &keyed(&words, Some("K")));
        let placed = world.orders().services() - 1;
        match ran.code {
            3 => assert_eq!(placed, 0, "{ran:?}"),
            0 => assert_eq!(placed, 1, "{ran:?}"),
            code => panic!("{code}: {ran:?}"),
        }
        let warned = ran.stderr.contains(UNWRITTEN);
        stopped += usize::from(ran.code == 3);
        unwritten += usize::from(warned);
        let again = world.run(&keyed(&words, Some("K")));
        assert_eq!(again.code, 0, "{again:?}");
        assert_eq!(world.orders().services(), 2);
        world.audit();
        if ran.code == 0 && !warned {
            break;
        }
    }
    assert!(stopped > 1, "the disk was never full before the order");
    assert!(unwritten > 0, "the disk was never full after it");
}

#[cfg(unix)]
#[test]
fn a_full_quota_is_an_error_with_a_message_and_no_death_by_signal() {
    let world = World::with_file();
    let add = ["cart", "add", "--item-type", "vds", "--tariff", "3087", "--period", "1"];
    let ran = with_files_up_to(512, &world, &add);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(
        ran.error()["error"]["message"].as_str().is_some_and(|told| told.contains("ledger")),
        "{ran:?}"
    );
    assert_eq!(world.orders().services(), 0);
}

/// Runs the program where no file grows beyond so many bytes, which to `SQLite` is a sick disk.
#[cfg(unix)]
fn with_files_up_to(bytes: u64, world: &World, words: &[&str]) -> Ran {
    // In blocks of 512 bytes. What a write beyond that sends is SIGXFSZ, which ends a process that does
    // not expect it: the failure is to be an error, not a signal.
    let script = format!("ulimit -f {}; exec \"$@\"", bytes / 512);
    let mut command = Command::new("/bin/sh");
    command.args(["-c", &script, "sh"]).arg(assert_cmd::cargo::cargo_bin!("orderctl")).args(words);
    world.with_env(&mut command);
    Ran::of(command.stdout(Stdio::piped()).stderr(Stdio::piped()).output().unwrap())
}
