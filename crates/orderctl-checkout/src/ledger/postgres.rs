//! The ledger in a database: `PostgreSQL`, shared by many machines.
//!
//! Whoever decides whether an order may go holds one lock of the whole ledger meanwhile, so that
//! no two decide by the same facts. That is one lock, so nobody can wait in a circle, and it is held
//! for a few index look-ups. Everything else changes one row, which it locks.
//!
//! Every answer is waited for in a runtime of the connection's own, and no longer than a limit; like
//! blocking HTTP that must not be done from a task.

mod address;
mod error;
mod failure;
mod passfile;
mod tls;
mod transaction;

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::runtime::{Builder, Runtime};
use tokio_postgres::Client;

use super::notice::Subscription;
use super::store::{Store, Write};
use super::table::Table;
use super::{ConnectOptions, too_new};
use address::Address;
use error::lost;
use failure::{ConnectionState, Failure, QueryError, explain_query};
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{Clock as _, SystemClock};
use transaction::Open;

/// From version n to version n + 1, forwards only.
const MIGRATIONS: [&str; 15] = [
    include_str!("migrations/postgres/1.sql"),
    include_str!("migrations/postgres/2.sql"),
    include_str!("migrations/postgres/3.sql"),
    include_str!("migrations/postgres/4.sql"),
    include_str!("migrations/postgres/5.sql"),
    include_str!("migrations/postgres/6.sql"),
    include_str!("migrations/postgres/7.sql"),
    include_str!("migrations/postgres/8.sql"),
    include_str!("migrations/postgres/9.sql"),
    include_str!("migrations/postgres/10.sql"),
    include_str!("migrations/postgres/11.sql"),
    include_str!("migrations/postgres/12.sql"),
    include_str!("migrations/postgres/13.sql"),
    include_str!("migrations/postgres/14.sql"),
    include_str!("migrations/postgres/15.sql"),
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

/// The one isolation level that this works at, whatever the database's default is: each statement
/// after the lock must see what was committed before the lock was granted. At any stricter level the
/// transaction's first statement, which waits for the lock, fixes what the transaction sees.
const BEGIN: &str = "BEGIN ISOLATION LEVEL READ COMMITTED";

/// How long any answer but a commit's is waited for. The server's own limits come first, unless it
/// has stopped answering.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(40);

/// A ledger in a database, connected to at its first use.
pub(super) struct Postgres {
    subscriptions: Vec<Subscription>,
    address: Address,
    /// Connections that nobody uses: each thread that needs one at the same time has its own.
    idle: Mutex<Vec<Session>>,
}

struct Session {
    client: Client,
    /// Drives the connection while an answer is waited for.
    runtime: Runtime,
    /// How far the server's clock was ahead of this machine's when they were compared.
    clock_offset: SignedDuration,
    /// When that was: by the time of day, and by the clock that nobody can set.
    compared: (Timestamp, Duration),
    /// The version of the schema; nothing if there is none.
    version: Option<usize>,
}

impl Session {
    /// Waits for an answer, but not for ever.
    fn wait<T>(
        &self,
        limit: Duration,
        answer: impl Future<Output = Result<T, tokio_postgres::Error>>,
    ) -> Result<T, QueryError> {
        within(&self.runtime, limit, answer)
    }

    fn batch(&self, limit: Duration, sql: &str) -> Result<(), QueryError> {
        self.wait(limit, self.client.batch_execute(sql))
    }
}

fn within<T>(
    runtime: &Runtime,
    limit: Duration,
    answer: impl Future<Output = Result<T, tokio_postgres::Error>>,
) -> Result<T, QueryError> {
    match runtime.block_on(async { tokio::time::timeout(limit, answer).await }) {
        Ok(answer) => answer.map_err(QueryError::Failed),
        Err(_) => Err(QueryError::Silent(limit)),
    }
}

impl Postgres {
    pub(super) fn at(url: &str, options: ConnectOptions<'_>) -> Result<Self> {
        Ok(Self {
            subscriptions: options.subscriptions.to_vec(),
            address: Address::read(url, options)?,
            idle: Mutex::default(),
        })
    }

    /// Runs `work` in a transaction. When the connection is lost it runs once more on a new one,
    /// behind whatever may be left of the first on the server (the locks see to that), and is told.
    fn run<T>(
        &self,
        create: bool,
        begin: &str,
        mut work: impl FnMut(&mut dyn Table, bool) -> Result<T>,
    ) -> Result<Option<T>> {
        let mut rerun = false;
        loop {
            let idle = self.idle().pop();
            let connected = idle.map_or_else(|| self.connect(), Ok);
            let done = match connected {
                Ok(mut session) => {
                    let done = self.run_once(&mut session, create, begin, rerun, &mut work);
                    let clean = match &done {
                        Ok(_) => true,
                        // Wherever it failed, the next one must not find a broken transaction.
                        Err(Failure::Reported(_)) => {
                            session.batch(DEFAULT_TIMEOUT, "ROLLBACK").is_ok()
                        }
                        Err(Failure::ConnectionLost(_) | Failure::Silent(_)) => false,
                    };
                    if clean {
                        self.idle().push(session);
                    }
                    done
                }
                Err(error) if rerun => return Err(lost(&self.address.shown).because(error)),
                Err(error) => return Err(error),
            };
            match done {
                Ok(done) => return Ok(done),
                Err(Failure::Reported(error) | Failure::Silent(error)) => return Err(error),
                Err(Failure::ConnectionLost(error)) if rerun => {
                    return Err(lost(&self.address.shown).because(error));
                }
                Err(Failure::ConnectionLost(_)) => {
                    // What broke this connection has broken the idle ones too.
                    self.idle().clear();
                    rerun = true;
                }
            }
        }
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Session>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
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
            session.version = self.version(session)?;
            if session.version.is_none() {
                return Ok(None);
            }
        }
        if session.version != Some(MIGRATIONS.len()) {
            self.migrate(session)?;
        }
        self.batch(session, &format!("{BEGIN}; {SETTINGS}; {begin}"))?;
        let mut open =
            Open { session, shown: &self.address.shown, state: ConnectionState::Reported };
        match work(&mut open, rerun) {
            Ok(done) => {
                self.commit(session)?;
                Ok(Some(done))
            }
            Err(error) => Err(open.state.with(error)),
        }
    }

    /// No limit of the server's bounds a commit that waits for a standby.
    fn commit(&self, session: &Session) -> Result<(), Failure> {
        let done = session.batch(self.address.commit_timeout, "COMMIT");
        done.map_err(|trouble| self.failure(trouble))
    }

    fn connect(&self) -> Result<Session> {
        let connector = self.address.tls.connector()?;
        let runtime = Builder::new_current_thread().enable_all().build().map_err(|error| {
            Error::internal("the client of the ledger can't be started").because(error)
        })?;
        let mut first = None;
        for mode in self.address.tls.mode().tries() {
            let mut config = self.address.config.clone();
            config.ssl_mode(*mode);
            match within(&runtime, DEFAULT_TIMEOUT, config.connect(connector.clone())) {
                Ok((client, connection)) => {
                    runtime.spawn(async move {
                        // Whoever waits for an answer hears of it as well.
                        if let Err(error) = connection.await {
                            tracing::debug!(%error, "the connection to the ledger ended");
                        }
                    });
                    return self.greet(client, runtime);
                }
                Err(trouble) => first = first.or(Some(trouble)),
            }
        }
        Err(first.map_or_else(
            || Error::internal("no way to connect to the ledger is known"),
            |trouble| self.failure(trouble).into(),
        ))
    }

    /// Asks a new connection what the time is and which version the schema has. This machine's own
    /// clock is read here, not the caller's: what counts is how far the two machines are apart.
    fn greet(&self, client: Client, runtime: Runtime) -> Result<Session> {
        let before = Timestamp::now();
        let (clock_offset, compared) = (SignedDuration::ZERO, (before, SystemClock.uptime()));
        let mut session = Session { client, runtime, clock_offset, compared, version: None };
        let clock = "SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint";
        let row = self.one(&session, clock)?;
        let here = before + Timestamp::now().duration_since(before) / 2;
        let clock_offset = Timestamp::from_microsecond(row.get(0))
            .map_err(|error| Error::config("the ledger's clock is wrong").because(error))?
            .duration_since(here);
        // Less than a second is the network, not the clock.
        session.clock_offset = SignedDuration::from_secs(clock_offset.as_secs());
        session.compared = (here, SystemClock.uptime());
        session.version = self.version(&session)?;
        Ok(session)
    }

    fn version(&self, session: &Session) -> Result<Option<usize>, Failure> {
        let there = "SELECT to_regclass('orderctl.version') IS NOT NULL";
        if !self.one(session, there)?.get::<_, bool>(0) {
            return Ok(None);
        }
        let found: i64 = self.one(session, "SELECT version FROM orderctl.version")?.get(0);
        match usize::try_from(found).ok().filter(|known| *known <= MIGRATIONS.len()) {
            Some(known) => Ok(Some(known)),
            None => Err(Failure::Reported(too_new(found, MIGRATIONS.len()))),
        }
    }

    fn migrate(&self, session: &mut Session) -> Result<(), Failure> {
        let first = "CREATE SCHEMA IF NOT EXISTS orderctl; \
             CREATE TABLE IF NOT EXISTS orderctl.version (version bigint NOT NULL); \
             INSERT INTO orderctl.version SELECT 0 \
             WHERE NOT EXISTS (SELECT 1 FROM orderctl.version)";
        let lock = format!("SELECT pg_advisory_xact_lock({MIGRATE})");
        self.batch(session, &format!("{BEGIN}; {SETTINGS}; {lock}"))?;
        // From here on alone: another process may have been faster.
        self.batch(session, first)?;
        let done = self.version(session)?.unwrap_or(0);
        for step in &MIGRATIONS[done..] {
            self.batch(session, step)?;
        }
        let version = MIGRATIONS.len();
        self.batch(session, &format!("UPDATE orderctl.version SET version = {version}"))?;
        self.commit(session)?;
        session.version = Some(version);
        Ok(())
    }

    fn one(&self, session: &Session, sql: &str) -> Result<tokio_postgres::Row, Failure> {
        let row = session.wait(DEFAULT_TIMEOUT, session.client.query_typed_one(sql, &[]));
        row.map_err(|trouble| self.failure(trouble))
    }

    fn batch(&self, session: &Session, sql: &str) -> Result<(), Failure> {
        session.batch(DEFAULT_TIMEOUT, sql).map_err(|trouble| self.failure(trouble))
    }

    fn failure(&self, trouble: QueryError) -> Failure {
        let state = ConnectionState::of(&trouble);
        state.with(explain_query(&self.address.shown, trouble))
    }
}

impl Store for Postgres {
    fn subscriptions(&self) -> &[Subscription] {
        &self.subscriptions
    }

    fn write<T>(
        &self,
        how: Write,
        work: impl FnMut(&mut dyn Table, bool) -> Result<T>,
    ) -> Result<T> {
        // What may be forgotten with the power waits for no disk, so that the lock is held for a moment: what
        // is written durably after it takes it to the disk as well.
        let mut begin = String::new();
        if !how.is_durable() {
            begin.push_str("SET LOCAL synchronous_commit = off; ");
        }
        if how.is_serialized() {
            begin.push_str(&format!("SELECT pg_advisory_xact_lock({DECIDE})"));
        }
        let done = self.run(true, &begin, work)?;
        done.ok_or_else(|| Error::internal("the ledger was to be created and is not there"))
    }

    fn copy_to(&self, _file: &Path) -> Result<u64> {
        // A database has tools of its own, which know more than this program.
        Err(Error::usage(
            "a PostgreSQL ledger is backed up by the database's own tools: nothing was written",
        )
        .code(Code::BackupDatabase)
        .hint("pg_dump --schema=orderctl --format=custom --file=FILE DATABASE"))
    }

    fn try_write(&self) -> Result<()> {
        // Rights, and a server that only reads, are looked at although no row is met.
        let nothing =
            "INSERT INTO attempt OVERRIDING SYSTEM VALUE SELECT * FROM attempt WHERE false";
        let there = self.run(false, "", |table, _| table.execute(nothing, &[]))?;
        if there.is_some() {
            return Ok(());
        }
        let idle = self.idle().pop();
        let session = idle.map_or_else(|| self.connect(), Ok)?;
        let may_create = "SELECT has_database_privilege(current_database(), 'CREATE') \
             AND NOT pg_is_in_recovery()";
        let may_create = self.one(&session, may_create)?.get(0);
        self.idle().push(session);
        if may_create {
            return Ok(());
        }
        Err(Error::config(format!("the ledger {} can't be made there", self.address.shown))
            .code(Code::LedgerUnusable)
            .hint("give the user the right to create schemas in that database"))
    }

    fn read<T>(&self, mut work: impl FnMut(&mut dyn Table) -> Result<T>) -> Result<Option<T>> {
        self.run(false, "SET TRANSACTION READ ONLY", |table, _| work(table))
    }
}
