//! The ledger in a database: `PostgreSQL`, shared by many machines.
//!
//! Whoever decides whether an order may go holds one lock of the whole ledger meanwhile, so that
//! no two decide by the same facts. That is one lock, so nobody can wait in a circle, and it is held
//! for a few index look-ups. Everything else changes one row, which it locks.
//!
//! The client library blocks the thread; like blocking HTTP it must not be called from a task.

use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};
use postgres::Client;
use postgres::error::Severity;
use postgres::types::{IsNull, ToSql, Type};

use super::address::Address;
use super::book::{Store, Write};
use super::pg_error::{explain, lost};
use super::table::{Row, Table, Value};
use super::too_new;
use crate::error::{Error, Result};

/// From version n to version n + 1, forwards only.
const MIGRATIONS: [&str; 3] = [
    include_str!("migrations/postgres/1.sql"),
    include_str!("migrations/postgres/2.sql"),
    include_str!("migrations/postgres/3.sql"),
];

/// The lock under which orders are decided, and the one under which the schema changes: numbers
/// that no other program has a reason to use.
const DECIDE: i64 = 0x6f72_6465_7263_746c;
const MIGRATE: i64 = DECIDE + 1;

/// Every transaction says for itself what it needs, since a pooler may lend it any connection. A
/// server that answers before the disk does, or a hung runner that holds a lock, would break the
/// promise or stop everybody.
const SETTINGS: &str = "SET LOCAL search_path = orderctl; SET LOCAL synchronous_commit = on; \
     SET LOCAL lock_timeout = '10s'; SET LOCAL statement_timeout = '30s'; \
     SET LOCAL idle_in_transaction_session_timeout = '10s'";

/// A ledger in a database, connected to at its first use.
pub(super) struct Postgres {
    address: Address,
    session: Mutex<Option<Session>>,
}

struct Session {
    client: Client,
    /// How far the server's clock is ahead of this machine's.
    ahead: SignedDuration,
    /// The version of the schema; nothing if there is none.
    version: Option<usize>,
}

/// Why a transaction did not happen, or may not have happened.
enum Failure {
    /// The connection is gone; if it went while committing, nobody knows what was written.
    Lost(Error),
    Told(Error),
}

impl Postgres {
    pub(super) fn at(address: Address) -> Self {
        Self { address, session: Mutex::new(None) }
    }

    /// Runs `work` in a transaction. When the connection is lost it runs once more on a new one,
    /// behind whatever may be left of the first on the server (the locks see to that), and is told.
    fn run<T>(
        &self,
        create: bool,
        begin: &str,
        mut work: impl FnMut(&mut dyn Table, bool) -> Result<T>,
    ) -> Result<Option<T>> {
        let mut held = self.session.lock().unwrap_or_else(PoisonError::into_inner);
        let mut rerun = false;
        loop {
            let connected = held.take().map_or_else(|| self.connect(), Ok);
            let done = match connected {
                Ok(mut session) => {
                    let done = self.run_once(&mut session, create, begin, rerun, &mut work);
                    let clean = match &done {
                        Ok(_) => true,
                        // Wherever it failed, the next one must not find a broken transaction.
                        Err(Failure::Told(_)) => session.client.batch_execute("ROLLBACK").is_ok(),
                        Err(Failure::Lost(_)) => false,
                    };
                    *held = clean.then_some(session);
                    done
                }
                Err(error) if rerun => return Err(lost(&self.address.shown).because(error)),
                Err(error) => return Err(error),
            };
            match done {
                Ok(done) => return Ok(done),
                Err(Failure::Told(error)) => return Err(error),
                Err(Failure::Lost(error)) if rerun => {
                    return Err(lost(&self.address.shown).because(error));
                }
                Err(Failure::Lost(_)) => rerun = true,
            }
        }
    }

    fn run_once<T>(
        &self,
        session: &mut Session,
        create: bool,
        begin: &str,
        rerun: bool,
        work: &mut impl FnMut(&mut dyn Table, bool) -> Result<T>,
    ) -> Result<Option<T>, Failure> {
        if session.version.is_none() && !create {
            // Somebody else may have made one by now.
            session.version = self.version(&mut session.client)?;
            if session.version.is_none() {
                return Ok(None);
            }
        }
        if session.version != Some(MIGRATIONS.len()) {
            self.migrate(session)?;
        }
        self.batch(&mut session.client, &format!("BEGIN; {SETTINGS}; {begin}"))?;
        let mut open = Open { session, shown: &self.address.shown, lost: false };
        match work(&mut open, rerun) {
            Ok(done) => {
                self.batch(&mut session.client, "COMMIT")?;
                Ok(Some(done))
            }
            Err(error) if open.lost => Err(Failure::Lost(error)),
            Err(error) => Err(Failure::Told(error)),
        }
    }

    fn connect(&self) -> Result<Session> {
        let connector = self.address.tls.connector()?;
        let mut first = None;
        for mode in self.address.tls.mode().tries() {
            let mut config = self.address.config.clone();
            match config.ssl_mode(*mode).connect(connector.clone()) {
                Ok(client) => return self.greet(client),
                Err(error) => first = first.or(Some(error)),
            }
        }
        Err(first.map_or_else(
            || Error::internal("no way to connect to the ledger is known"),
            |error| explain(&self.address.shown, error),
        ))
    }

    /// Asks a new connection what the time is and which version the schema has. This machine's own
    /// clock is read here, not the caller's: what counts is how far the two machines are apart.
    fn greet(&self, mut client: Client) -> Result<Session> {
        let told = |failure| match failure {
            Failure::Lost(error) | Failure::Told(error) => error,
        };
        let before = Timestamp::now();
        let clock = "SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint";
        let row = client.query_typed_one(clock, &[]);
        let row = row.map_err(|error| explain(&self.address.shown, error))?;
        let here = before + Timestamp::now().duration_since(before) / 2;
        let ahead = Timestamp::from_microsecond(row.get(0))
            .map_err(|error| Error::config("the ledger's clock is wrong").because(error))?
            .duration_since(here);
        // Less than a second is the network, not the clock.
        let ahead = SignedDuration::from_secs(ahead.as_secs());
        let version = self.version(&mut client).map_err(told)?;
        Ok(Session { client, ahead, version })
    }

    fn version(&self, client: &mut Client) -> Result<Option<usize>, Failure> {
        let there = "SELECT to_regclass('orderctl.version') IS NOT NULL";
        if !client.query_typed_one(there, &[]).map_err(|e| self.failure(e))?.get::<_, bool>(0) {
            return Ok(None);
        }
        let version = "SELECT version FROM orderctl.version";
        let row = client.query_typed_one(version, &[]).map_err(|error| self.failure(error))?;
        let found: i64 = row.get(0);
        match usize::try_from(found).ok().filter(|known| *known <= MIGRATIONS.len()) {
            Some(known) => Ok(Some(known)),
            None => Err(Failure::Told(too_new(found, MIGRATIONS.len()))),
        }
    }

    fn migrate(&self, session: &mut Session) -> Result<(), Failure> {
        let client = &mut session.client;
        let first = "CREATE SCHEMA IF NOT EXISTS orderctl; \
             CREATE TABLE IF NOT EXISTS orderctl.version (version bigint NOT NULL); \
             INSERT INTO orderctl.version SELECT 0 \
             WHERE NOT EXISTS (SELECT 1 FROM orderctl.version)";
        self.batch(client, &format!("BEGIN; {SETTINGS}; SELECT pg_advisory_xact_lock({MIGRATE})"))?;
        // From here on alone: another process may have been faster.
        self.batch(client, first)?;
        let done = self.version(client)?.unwrap_or(0);
        for step in &MIGRATIONS[done..] {
            self.batch(client, step)?;
        }
        let version = MIGRATIONS.len();
        self.batch(client, &format!("UPDATE orderctl.version SET version = {version}; COMMIT"))?;
        session.version = Some(version);
        Ok(())
    }

    fn batch(&self, client: &mut Client, sql: &str) -> Result<(), Failure> {
        client.batch_execute(sql).map_err(|error| self.failure(error))
    }

    fn failure(&self, error: postgres::Error) -> Failure {
        let lost = is_lost(&error);
        let error = explain(&self.address.shown, error);
        if lost { Failure::Lost(error) } else { Failure::Told(error) }
    }
}

impl Store for Postgres {
    fn write<T>(
        &self,
        how: Write,
        work: impl FnMut(&mut dyn Table, bool) -> Result<T>,
    ) -> Result<T> {
        let lock = format!("SELECT pg_advisory_xact_lock({DECIDE})");
        let done = self.run(true, if how == Write::Alone { &lock } else { "" }, work)?;
        done.ok_or_else(|| Error::internal("the ledger was to be created and is not there"))
    }

    fn read<T>(&self, mut work: impl FnMut(&mut dyn Table) -> Result<T>) -> Result<Option<T>> {
        self.run(false, "SET TRANSACTION READ ONLY", |table, _| work(table))
    }
}

struct Open<'a> {
    session: &'a mut Session,
    shown: &'a str,
    lost: bool,
}

impl Open<'_> {
    fn note(&mut self, error: postgres::Error) -> Error {
        self.lost |= is_lost(&error);
        explain(self.shown, error)
    }
}

impl Table for Open<'_> {
    fn query(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>> {
        let rows = self.session.client.query_typed(sql, &typed(values));
        let rows = rows.map_err(|error| self.note(error))?;
        let row = |row: &postgres::Row| {
            let values: Result<Vec<Value>, postgres::Error> = row
                .columns()
                .iter()
                .enumerate()
                .map(|(at, column)| {
                    Ok(match *column.type_() {
                        Type::INT8 => {
                            row.try_get::<_, Option<i64>>(at)?.map_or(Value::Null, Value::Int)
                        }
                        _ => row.try_get::<_, Option<String>>(at)?.map_or(Value::Null, Value::Text),
                    })
                })
                .collect();
            values.map(Row::new)
        };
        rows.iter().map(row).collect::<Result<_, _>>().map_err(|error| self.note(error))
    }

    fn execute(&mut self, sql: &str, values: &[Value]) -> Result<u64> {
        let met = self.session.client.execute_typed(sql, &typed(values));
        met.map_err(|error| self.note(error))
    }

    fn for_update(&self) -> &'static str {
        " FOR UPDATE"
    }

    fn shared_time(&self, now: Timestamp) -> Timestamp {
        super::lease::later(now, self.session.ahead)
    }
}

/// With their types at hand the statement goes out in one piece and waits for one answer.
fn typed(values: &[Value]) -> Vec<(&(dyn ToSql + Sync), Type)> {
    let of = |value: &Value| match value {
        // The server knows what column it is for.
        Value::Null => Type::UNKNOWN,
        Value::Int(_) => Type::INT8,
        Value::Text(_) => Type::TEXT,
    };
    values.iter().map(|value| (value as &(dyn ToSql + Sync), of(value))).collect()
}

impl ToSql for Value {
    fn to_sql(
        &self,
        kind: &Type,
        out: &mut postgres::types::private::BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Int(number) => number.to_sql(kind, out),
            Self::Text(text) => text.to_sql(kind, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    postgres::types::to_sql_checked!();
}

/// Anything but the server's own word, and its last word.
fn is_lost(error: &postgres::Error) -> bool {
    error.as_db_error().is_none_or(|told| {
        matches!(told.parsed_severity(), Some(Severity::Fatal | Severity::Panic))
    })
}
