use super::super::Ledger;
use super::*;
use orderctl_core::AttemptId;
use orderctl_core::error::Kind;

fn id() -> AttemptId {
    "a1".parse().unwrap()
}

#[test]
fn a_ledger_that_stays_locked_stops_charges_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ledger.db");
    let ledger = Sqlite { timeout: Duration::from_millis(20), ..Sqlite::at(&file, &[]) };
    assert!(ledger.get(&id()).unwrap().is_none());
    assert!(ledger.sent(&id(), Timestamp::UNIX_EPOCH.into()).is_err(), "creates the file");
    let other = Connection::open(&file).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let error = ledger.sent(&id(), Timestamp::UNIX_EPOCH.into()).unwrap_err();
    assert_eq!(error.kind(), Kind::Config);
    assert!(error.message().contains("locked by another program"), "{error}");
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(ledger.sent(&id(), Timestamp::UNIX_EPOCH.into()).unwrap_err().kind(), Kind::Usage);
}

#[test]
fn whatever_the_disk_does_the_charge_is_stopped_with_advice() {
    use rusqlite::ffi;
    for (code, word) in [
        (ffi::SQLITE_FULL, "disk is full"),
        (ffi::SQLITE_READONLY, "can't be written to"),
        (ffi::SQLITE_CANTOPEN, "can't be written to"),
        (ffi::SQLITE_IOERR_FSYNC, "can't be read or written"),
        (ffi::SQLITE_CORRUPT, "damaged"),
        (ffi::SQLITE_NOTADB, "damaged"),
        (ffi::SQLITE_NOMEM, "can't be used"),
    ] {
        let error = rusqlite::Error::SqliteFailure(ffi::Error::new(code), None);
        let error = explain(Path::new("/state/ledger.db"), error);
        assert_eq!(error.kind(), Kind::Config);
        assert!(error.message().contains(word), "{error}");
        assert_eq!(error.hints().len(), 1);
    }
}

#[test]
fn a_full_disk_leaves_the_order_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ledger.db");
    let ledger = Sqlite::at(&file, &[]);
    let full = |pages: u32| {
        ledger.with(true, |connection| {
            connection
                .pragma_update(None, "max_page_count", pages)
                .map_err(|error| explain(&file, error))
        })
    };
    assert!(ledger.sent(&id(), Timestamp::UNIX_EPOCH.into()).is_err(), "creates the file");
    full(1).unwrap();
    let mut stopped = None;
    for n in 0..100 {
        let insert = ledger.write(Write::Serialized, |table, _| {
            let sql = "INSERT INTO attempt (attempt, fingerprint, state, command, profile, provider, \
                 account, mode, charge, created, owner, requests, trace, looks) \
                 VALUES ($1, '', 'intended', '', '', '', '', '', 1, 0, '', $2, '{}', '[]')";
            table.execute(sql, &[format!("a{n}").as_str().into(), "x".repeat(2000).as_str().into()])
        });
        stopped = insert.err().map(|error| (n, error));
        if stopped.is_some() {
            break;
        }
    }
    let (n, error) = stopped.unwrap();
    assert!(error.message().contains("disk is full"), "{error}");
    let count = ledger.read(|table| table.query("SELECT count(*) FROM attempt", &[])?[0].int());
    assert_eq!(count.unwrap(), Some(n));
}

#[test]
fn a_statement_is_prepared_once_whatever_is_asked() {
    use super::super::query;
    use rusqlite::StatementStatus;
    let folder = tempfile::tempdir().unwrap();
    let ledger = Sqlite::at(&folder.path().join("ledger.db"), &[]);
    assert!(ledger.sent(&id(), Timestamp::UNIX_EPOCH.into()).is_err(), "creates the file");
    let abandoned = "WHERE state = 'intended' AND (lease_until IS NULL OR lease_until <= $1)";
    let free = "WHERE (lease_until IS NULL OR lease_until < $1 OR owner = $2) AND attempt IN ($3)";
    for rest in [
        "WHERE attempt = $1",
        query::OF_KEY,
        query::OPEN_OF_KEY,
        query::UNSETTLED,
        query::PLACED,
        abandoned,
        free,
    ] {
        let sql = format!("SELECT seq FROM attempt {rest}");
        for n in 0..3_i64 {
            let values = [Value::Int(n), Value::Int(n), Value::Int(n)];
            let values = &values[..sql.matches('$').count()];
            ledger.read(|table| table.query(&sql, values)).unwrap();
        }
        let again = ledger.with(false, |connection| {
            let statement = connection.prepare_cached(&numbered(&sql)).unwrap();
            Ok(statement.get_status(StatementStatus::RePrepare))
        });
        assert_eq!(again.unwrap(), Some(0), "{sql}");
    }
}

#[test]
fn the_rows_that_an_earlier_version_bound_keep_their_keys_in_their_modes() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ledger.db");
    let old = Connection::open(&file).unwrap();
    for step in &MIGRATIONS[..13] {
        old.execute_batch(step).unwrap();
    }
    for (attempt, mode) in [("a1", "sandbox"), ("a2", "live")] {
        let order = format!(
            "INSERT INTO attempt (attempt, key, fingerprint, state, command, profile, provider, account,
                 mode, charge, created, owner, requests, trace, looks)
             VALUES ('{attempt}', 'K-{mode}', 'f', 'placed', 'cart.pay', 'acme', 'billmanager', 'x',
                 '{mode}', 1, 1, '{{}}', '[]', '{{}}', '[]');
             INSERT INTO order_row (name, key, bound) VALUES ('may/{mode}', 'K-{mode}', 1);"
        );
        old.execute_batch(&order).unwrap();
    }
    old.execute_batch(
        "INSERT INTO order_row (name, key, bound) VALUES ('may/gone', 'K', 1);
         PRAGMA user_version = 13",
    )
    .unwrap();
    drop(old);
    let ledger = Sqlite::at(&file, &[]);
    assert!(ledger.sent(&id(), Timestamp::UNIX_EPOCH.into()).is_err(), "brings it up to date");
    let bound = |name| ledger.bound(name).unwrap();
    assert_eq!(bound("sandbox/may/sandbox").as_deref(), Some("K-sandbox"));
    assert_eq!(bound("live/may/live").as_deref(), Some("K-live"));
    assert_eq!(bound("live/may/gone").as_deref(), Some("K"));
    assert_eq!(bound("may/live"), None);
}

/// Each command would read thousands of pages before it does anything, and a ledger of years would
/// never come to lie in its file.
#[test]
fn a_log_that_grew_long_is_in_the_file_when_its_run_has_ended() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ledger.db");
    let log = || fs::metadata(beside(&file, "-wal")).map_or(0, |log| log.len());
    let ordered = |orders: u32| {
        let ledger = Sqlite::at(&file, &[]);
        for n in 0..orders {
            let owner = "x".repeat(2000);
            let insert = ledger.write(Write::Serialized, |table, _| {
                let sql = "INSERT INTO attempt (attempt, fingerprint, state, command, profile, \
                     provider, account, mode, charge, created, owner, requests, trace, looks) \
                     VALUES ($1, '', 'intended', '', '', '', '', '', 1, 0, '', $2, '{}', '[]')";
                let attempt = format!("a{orders}-{n}");
                table.execute(sql, &[attempt.as_str().into(), owner.as_str().into()])
            });
            insert.unwrap();
        }
        ledger
    };
    drop(ordered(1));
    assert!(log() > 0, "one order is not worth it");
    drop(ordered(60));
    assert_eq!(log(), 0);
    // Another run is still at it: it is not waited for, and finds everything.
    let other = ordered(0);
    let count = || other.read(|table| table.query("SELECT count(*) FROM attempt", &[])?[0].int());
    assert_eq!(count().unwrap(), Some(61));
    let reader = Connection::open(&file).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM attempt").unwrap();
    drop(ordered(61));
    assert!(log() > LONG_LOG);
    assert_eq!(count().unwrap(), Some(122));
}
