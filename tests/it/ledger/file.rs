//! What only a file has: rights, damage, locks, versions.

use std::fs;
use std::path::Path;

use orderctl_checkout::ledger::{Filter, State};
use orderctl_core::error::{Error, Kind};
use rusqlite::Connection;

use super::{NEWEST, at, begin, bring, id, intent, open};

const VERSION_1: &str =
    include_str!("../../../crates/orderctl-checkout/src/ledger/migrations/sqlite/1.sql");

fn in_file(file: &Path) -> Box<dyn orderctl_checkout::ledger::Ledger> {
    open(&format!("sqlite:{}", file.display()))
}

/// A ledger that stops every charge must say so, and say what to do.
fn assert_stops_charges(error: &Error, word: &str) {
    assert_eq!(error.kind(), Kind::Config, "{error}");
    assert!(error.message().contains(word), "{error}");
    assert!(!error.hints().is_empty() || !error.remedies().is_empty(), "{error}");
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_what_was_ordered() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a/b/ledger.db");
    let ledger = in_file(&file);
    begin(&*ledger, &intent("a1", "vds"), at(0));
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder.path().join("a")), 0o700);
    assert_eq!(mode(&folder.path().join("a/b")), 0o700);
    for entry in fs::read_dir(file.parent().unwrap()).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}

#[test]
fn looking_creates_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("state/ledger.db");
    let ledger = in_file(&file);
    assert!(ledger.get(&id("a1")).unwrap().is_none());
    ledger.list(&Filter::default(), &mut |_| Ok(())).unwrap();
    assert!(ledger.stats(None).unwrap().is_empty());
    assert!(!file.parent().unwrap().exists());
}

#[test]
fn an_old_ledger_is_brought_up_to_date_and_forgets_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ledger.db");
    let old = Connection::open(&file).unwrap();
    old.execute_batch(VERSION_1).unwrap();
    old.execute_batch(
        "INSERT INTO attempt (attempt, key, fingerprint, state, command, profile, provider, account,
             mode, charge, amount, currency, created, owner, requests, trace, looks)
         VALUES ('old', 'K', 'f', 'unknown', 'cart.pay', 'acme', 'billmanager', 'robot', 'live', 1,
             '5.00', 'EUR', 1, 'h:1', '[]', '{}', '[]');
         PRAGMA user_version = 1",
    )
    .unwrap();
    drop(old);
    assert_eq!(in_file(&file).get(&id("old")).unwrap().unwrap().state, State::Unknown);
    let version: i64 = Connection::open(&file)
        .unwrap()
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    assert_eq!(version, NEWEST);
}

#[test]
fn a_ledger_of_a_newer_program_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ledger.db");
    begin(&*in_file(&file), &intent("a1", "vds"), at(0));
    Connection::open(&file).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
    let ledger = in_file(&file);
    let error = ledger.begin(&intent("a2", "dedic"), at(1)).unwrap_err();
    assert_stops_charges(&error, "version 99");
    assert!(error.message().contains(&format!("up to {NEWEST}")), "{error}");
    assert_stops_charges(&ledger.get(&id("a1")).unwrap_err(), "version 99");
}

#[test]
fn a_damaged_file_stops_charges_and_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ledger.db");
    let text = "this is no database ".repeat(1000);
    fs::write(&file, &text).unwrap();
    let ledger = in_file(&file);
    assert_stops_charges(&ledger.begin(&intent("a1", "vds"), at(0)).unwrap_err(), "damaged");
    assert_stops_charges(&ledger.get(&id("a1")).unwrap_err(), "damaged");
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
}

#[test]
fn a_record_that_makes_no_sense_stops_charges() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ledger.db");
    begin(&*in_file(&file), &intent("a1", "vds"), at(0));
    for damage in ["state = 'sold'", "amount = 'many'", "looks = '{'", "ended = '8'"] {
        let other = Connection::open(&file).unwrap();
        other.execute_batch("BEGIN").unwrap();
        other.execute_batch(&format!("UPDATE attempt SET {damage}")).unwrap();
        other.execute_batch("COMMIT").unwrap();
        assert_stops_charges(&in_file(&file).get(&id("a1")).unwrap_err(), "can't be read");
        let repair = "UPDATE attempt SET state = 'intended', amount = '5', looks = '[]', \
             ended = NULL";
        other.execute_batch(repair).unwrap();
    }
}

#[test]
fn a_folder_that_can_not_be_written_to_stops_charges() {
    let folder = tempfile::tempdir().unwrap();
    let not_a_folder = folder.path().join("taken");
    fs::write(&not_a_folder, "").unwrap();
    let ledger = in_file(&not_a_folder.join("ledger.db"));
    let error = ledger.begin(&intent("a1", "vds"), at(0)).unwrap_err();
    assert_stops_charges(&error, "can't be opened");
    assert_stops_charges(&ledger.get(&id("a1")).unwrap_err(), "can't be opened");
    let ledger = in_file(folder.path());
    assert_stops_charges(&ledger.begin(&intent("a1", "vds"), at(0)).unwrap_err(), "can't be");
}

#[test]
fn a_process_that_died_in_the_middle_of_a_write_leaves_nothing_half_done() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ledger.db");
    let ledger = in_file(&file);
    begin(&*ledger, &intent("a1", "vds"), at(0));
    {
        let dying = Connection::open(&file).unwrap();
        dying.execute_batch("BEGIN IMMEDIATE; UPDATE attempt SET state = 'placed'").unwrap();
    }
    assert_eq!(ledger.get(&id("a1")).unwrap().unwrap().state, State::Intended);
    bring(&*ledger, "a1", State::Placed, at(1));
}

#[test]
fn reading_does_not_wait_for_a_writer() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ledger.db");
    let ledger = in_file(&file);
    begin(&*ledger, &intent("a1", "vds"), at(0));
    let writer = Connection::open(&file).unwrap();
    writer.execute_batch("BEGIN EXCLUSIVE").unwrap();
    assert!(in_file(&file).get(&id("a1")).unwrap().is_some());
}

#[cfg(unix)]
#[test]
fn a_file_that_was_removed_or_replaced_under_an_order_is_noticed() {
    use orderctl_checkout::ledger::Settlement;
    let folder = tempfile::tempdir().unwrap();
    for replaced in [false, true] {
        let file = folder.path().join(format!("ledger-{replaced}.db"));
        let ledger = in_file(&file);
        begin(&*ledger, &intent("a1", "vds"), at(0));
        ledger.sent(&id("a1"), at(0).into()).unwrap();
        fs::rename(&file, folder.path().join(format!("away-{replaced}.db"))).unwrap();
        if replaced {
            begin(&*in_file(&file), &intent("a2", "dedic"), at(0));
        }
        let error = ledger.settle(&id("a1"), &Settlement::of(State::Placed), at(1)).unwrap_err();
        assert_eq!(error.machine_code(), Some("ledger_replaced"));
        assert_stops_charges(&error, "removed or replaced");
        assert_stops_charges(&ledger.begin(&intent("a3", "x"), at(1)).unwrap_err(), "replaced");
        assert_eq!(file.exists(), replaced, "no new file takes its place unnoticed");
    }
}

#[test]
fn a_backup_is_whole_and_private_while_others_write_and_overwrites_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ledger.db");
    let ledger = in_file(&file);
    assert_eq!(ledger.backup(&folder.path().join("none.db")).unwrap_err().kind(), Kind::Usage);
    for n in 0..20 {
        begin(&*ledger, &intent(&format!("a{n}"), &n.to_string()), at(n));
    }
    let copy = folder.path().join("copy.db");
    let count = std::thread::scope(|scope| {
        scope.spawn(|| {
            let other = in_file(&file);
            for n in 20..40 {
                begin(&*other, &intent(&format!("a{n}"), &n.to_string()), at(n));
            }
        });
        ledger.backup(&copy).unwrap()
    });
    assert!((20..=40).contains(&count), "{count}");
    let mut copied = 0;
    in_file(&copy)
        .list(&Filter::default(), &mut |_| {
            copied += 1;
            Ok(())
        })
        .unwrap();
    assert_eq!(copied, count, "the copy is a ledger by itself");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&copy).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let before = fs::read(&copy).unwrap();
    let error = ledger.backup(&copy).unwrap_err();
    assert_eq!(error.machine_code(), Some("backup_exists"));
    assert_eq!(fs::read(&copy).unwrap(), before);
    let left: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with(".orderctl"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}
