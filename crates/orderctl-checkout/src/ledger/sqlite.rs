//! The ledger in a file: `SQLite`, one file a user, safe for many processes on one machine.

mod error;

use std::fs::{self, OpenOptions};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, OpenFlags, ToSql, TransactionBehavior, params_from_iter};

use self::error::{explain, is_busy, out_of_reach, replaced, unusable};
use super::flush::{Flush, beside};
use super::notice::Subscription;
use super::store::{Store, Write};
use super::table::{Row, Table, Value};
use super::{backup, place, too_new};
use orderctl_core::error::Result;

/// How long a write waits for the writes of others.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(10);

/// How long the log may be, in bytes, that a run leaves to the next: about five orders.
const LONG_LOG: u64 = 128 * 4096;

/// How many prepared statements are kept.
const MAX_STATEMENTS: usize = 64;

/// From version n to version n + 1, forwards only.
pub(super) const MIGRATIONS: [&str; 15] = [
    include_str!("migrations/sqlite/1.sql"),
    include_str!("migrations/sqlite/2.sql"),
    include_str!("migrations/sqlite/3.sql"),
    include_str!("migrations/sqlite/4.sql"),
    include_str!("migrations/sqlite/5.sql"),
    include_str!("migrations/sqlite/6.sql"),
    include_str!("migrations/sqlite/7.sql"),
    include_str!("migrations/sqlite/8.sql"),
    include_str!("migrations/sqlite/9.sql"),
    include_str!("migrations/sqlite/10.sql"),
    include_str!("migrations/sqlite/11.sql"),
    include_str!("migrations/sqlite/12.sql"),
    include_str!("migrations/sqlite/13.sql"),
    include_str!("migrations/sqlite/14.sql"),
    include_str!("migrations/sqlite/15.sql"),
];

/// A ledger in a file, opened at its first use.
pub(super) struct Sqlite {
    file: PathBuf,
    subscriptions: Vec<Subscription>,
    timeout: Duration,
    /// Nothing is written, and nothing migrated.
    is_read_only: bool,
    held: Mutex<Option<Held>>,
    flush: Flush,
}

/// The open file.
struct Held {
    connection: Connection,
    /// Which file it is.
    identity: Identity,
}

impl Drop for Held {
    /// Whoever opens the file next reads the log from its beginning, so a long one is moved into the file,
    /// unless others use it: they would have to be waited for.
    fn drop(&mut self) {
        let connection = &self.connection;
        let Some(file) = connection.path().map(PathBuf::from) else { return };
        let log = fs::metadata(beside(&file, "-wal"));
        let is_long = log.is_ok_and(|log| log.len() > LONG_LOG);
        let is_mine = Identity::of(&file).ok() == Some(self.identity);
        if !is_long || !is_mine || connection.is_readonly("main").unwrap_or(true) {
            return;
        }
        // What fails here is done by a later run; the log is as good as the file.
        let _ = connection.busy_timeout(Duration::ZERO);
        let moved = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        tracing::debug!(?moved, "the ledger's log was long");
    }
}

/// What tells a file from another one of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Identity {
    device: u64,
    inode: u64,
}

impl Identity {
    /// Of the file that has this name now.
    #[cfg(unix)]
    fn of(file: &Path) -> std::io::Result<Self> {
        use std::os::unix::fs::MetadataExt as _;
        fs::metadata(file).map(|found| Self { device: found.dev(), inode: found.ino() })
    }

    /// An open file can be neither removed nor replaced here.
    #[cfg(not(unix))]
    fn of(file: &Path) -> std::io::Result<Self> {
        fs::metadata(file).map(|_| Self { device: 0, inode: 0 })
    }
}

impl Sqlite {
    pub(super) fn at(file: &Path, subscriptions: &[Subscription]) -> Self {
        Self {
            file: file.to_owned(),
            subscriptions: subscriptions.to_vec(),
            timeout: DEFAULT_TIMEOUT,
            is_read_only: false,
            held: Mutex::new(None),
            flush: Flush::default(),
        }
    }

    /// The same ledger to read it once, which waits for nobody and leaves the file as it is.
    pub(super) fn read_only(file: &Path) -> Self {
        Self { is_read_only: true, timeout: Duration::ZERO, ..Self::at(file, &[]) }
    }

    /// Runs `work` on the connection; nothing if there is no file and none is to be made.
    fn with<T>(
        &self,
        create: bool,
        work: impl FnOnce(&mut Connection) -> Result<T>,
    ) -> Result<Option<T>> {
        // A panic elsewhere rolled its transaction back; the connection is as good as before.
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if held.is_none() {
            // A file that can't be seen is not the same as none: it may hold unsettled orders.
            let there = self.file.try_exists().map_err(|error| out_of_reach(&self.file, error))?;
            if !create && !there {
                return Ok(None);
            }
            *held = Some(self.connect()?);
        }
        let Some(held) = held.as_mut() else { return Ok(None) };
        // Whoever writes to a file that has lost its name writes for nobody.
        if Identity::of(&self.file).ok() != Some(held.identity) {
            return Err(replaced(&self.file));
        }
        work(&mut held.connection).map(Some)
    }

    fn connect(&self) -> Result<Held> {
        if self.is_read_only {
            return self.connect_read_only();
        }
        place::must_be_local(&self.file)?;
        create(&self.file).map_err(|error| out_of_reach(&self.file, error))?;
        let wrap = |error| explain(&self.file, error);
        let identity = Identity::of(&self.file).map_err(|error| out_of_reach(&self.file, error))?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(&self.file, flags).map_err(wrap)?;
        connection.busy_timeout(self.timeout).map_err(wrap)?;
        // An fsync that does not reach the disk is none: this matters on macOS only.
        connection.pragma_update(None, "fullfsync", true).map_err(wrap)?;
        // A command that ends does not move the log into the file each time: that takes longer than its
        // order. `Held` does it once the log is long.
        let later = DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
        connection.set_db_config(later, true).map_err(wrap)?;
        // Every statement has its index whatever is asked: a plan is not made anew for each value.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(wrap)?;
        // An order takes about twenty: with fewer than that kept, each would be prepared every time.
        connection.set_prepared_statement_cache_capacity(MAX_STATEMENTS);
        self.use_wal(&connection)?;
        // What has to be on the disk is flushed by `flush`, many commits at once.
        connection.pragma_update(None, "synchronous", "NORMAL").map_err(wrap)?;
        self.migrate(&mut connection)?;
        Ok(Held { connection, identity })
    }

    /// Opens what is there; a file of another version can't be read by this program's questions.
    fn connect_read_only(&self) -> Result<Held> {
        let wrap = |error| explain(&self.file, error);
        let identity = Identity::of(&self.file).map_err(|error| out_of_reach(&self.file, error))?;
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.file, flags).map_err(wrap)?;
        connection.busy_timeout(self.timeout).map_err(wrap)?;
        let later = DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
        connection.set_db_config(later, true).map_err(wrap)?;
        match version(&connection).map_err(wrap)? {
            found if usize::try_from(found) == Ok(MIGRATIONS.len()) => {
                Ok(Held { connection, identity })
            }
            found => Err(too_new(found, MIGRATIONS.len())),
        }
    }

    /// Readers and a writer must not wait for each other. `SQLite` does not wait for others while
    /// it switches a new file over, so that is done here.
    fn use_wal(&self, connection: &Connection) -> Result<()> {
        let deadline = Instant::now() + self.timeout;
        loop {
            let mode: rusqlite::Result<String> =
                connection.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get(0));
            match mode {
                Ok(_) => return Ok(()),
                Err(error) if is_busy(&error) && Instant::now() < deadline => {
                    std::thread::sleep(Duration::from_millis(5));
                }
                Err(error) => return Err(explain(&self.file, error)),
            }
        }
    }

    fn migrate(&self, connection: &mut Connection) -> Result<()> {
        let wrap = |error| explain(&self.file, error);
        let is_known = |found: i64| usize::try_from(found).ok().filter(|n| *n <= MIGRATIONS.len());
        let found = version(connection).map_err(wrap)?;
        if is_known(found) == Some(MIGRATIONS.len()) {
            return Ok(());
        }
        let transaction =
            connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(wrap)?;
        // Again, under the lock: another process may have been faster.
        let found = version(&transaction).map_err(wrap)?;
        let done = is_known(found).ok_or_else(|| too_new(found, MIGRATIONS.len()))?;
        for step in &MIGRATIONS[done..] {
            transaction.execute_batch(step).map_err(wrap)?;
        }
        transaction
            .execute_batch(&format!("PRAGMA user_version = {}", MIGRATIONS.len()))
            .map_err(wrap)?;
        transaction.commit().map_err(wrap)
    }
}

/// The version of what is in the file.
fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

impl Store for Sqlite {
    fn subscriptions(&self) -> &[Subscription] {
        &self.subscriptions
    }

    fn write<T>(
        &self,
        how: Write,
        mut work: impl FnMut(&mut dyn Table, bool) -> Result<T>,
    ) -> Result<T> {
        let wrap = |error| explain(&self.file, error);
        let done = self.with(true, |connection| {
            let transaction = connection
                .transaction_with_behavior(TransactionBehavior::Immediate)
                .map_err(wrap)?;
            let done = work(&mut Open { connection: &transaction, file: &self.file }, false)?;
            transaction.commit().map_err(wrap)?;
            Ok((done, self.flush.committed()))
        })?;
        let (done, commit) = done.ok_or_else(|| unusable(&self.file, "can't be opened"))?;
        if how.is_durable() {
            // Others may write meanwhile: one flush is for all that was committed before it.
            self.flush.until(commit, &self.file).map_err(|error| {
                unusable(&self.file, "can't be written to the disk").because(error)
            })?;
        }
        Ok(done)
    }

    fn copy_to(&self, file: &Path) -> Result<u64> {
        let copied = self.with(false, |connection| backup::write(connection, file))?;
        copied.ok_or_else(backup::nothing)
    }

    fn try_write(&self) -> Result<()> {
        let wrap = |error| explain(&self.file, error);
        let there = self.with(false, |connection| {
            // Begun as a write is, and taken back.
            let behavior = TransactionBehavior::Immediate;
            let transaction = connection.transaction_with_behavior(behavior).map_err(wrap)?;
            transaction.rollback().map_err(wrap)
        })?;
        if there.is_some() {
            return Ok(());
        }
        place::must_be_local(&self.file)?;
        try_create(&self.file).map_err(|error| out_of_reach(&self.file, error))
    }

    fn read<T>(&self, mut work: impl FnMut(&mut dyn Table) -> Result<T>) -> Result<Option<T>> {
        self.with(false, |connection| work(&mut Open { connection, file: &self.file }))
    }
}

struct Open<'a> {
    connection: &'a Connection,
    file: &'a Path,
}

impl Table for Open<'_> {
    fn query(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>> {
        let wrap = |error| explain(self.file, error);
        let mut statement = self.connection.prepare_cached(&numbered(sql)).map_err(wrap)?;
        let columns = statement.column_count();
        let rows = statement
            .query_map(params_from_iter(values), |row| {
                let values: rusqlite::Result<Vec<Value>> =
                    (0..columns).map(|at| row.get_ref(at).map(value)).collect();
                values.map(Row::new)
            })
            .map_err(wrap)?;
        rows.collect::<rusqlite::Result<_>>().map_err(wrap)
    }

    fn execute(&mut self, sql: &str, values: &[Value]) -> Result<u64> {
        let wrap = |error| explain(self.file, error);
        let mut statement = self.connection.prepare_cached(&numbered(sql)).map_err(wrap)?;
        let met = statement.execute(params_from_iter(values)).map_err(wrap)?;
        Ok(met.try_into().unwrap_or(u64::MAX))
    }

    fn for_update(&self) -> &'static str {
        // Whoever writes has the whole file.
        ""
    }

    fn stop_writers(&mut self) -> Result<()> {
        Ok(())
    }

    fn shared_time(&self, now: Timestamp) -> Timestamp {
        // Only one machine uses the file, so its clock is the shared one.
        now
    }
}

/// `$1` is a name for `SQLite`; `?1` is the first parameter.
fn numbered(sql: &str) -> String {
    sql.replace('$', "?")
}

/// A real number or a blob is in no column of ours; as nothing it is reported as damage.
fn value(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Integer(number) => Value::Int(number),
        ValueRef::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => Value::Null,
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Int(number) => ValueRef::Integer(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
        }))
    }
}

/// Whether [`create`] could: a file without a name is made where the first missing thing would be.
fn try_create(file: &Path) -> std::io::Result<()> {
    let there = file.ancestors().skip(1).find(|folder| folder.symlink_metadata().is_ok());
    tempfile::tempfile_in(there.unwrap_or(Path::new("."))).map(drop)
}

/// Creates what is missing for its owner's eyes only: orders tell who somebody is.
fn create(file: &Path) -> std::io::Result<()> {
    if file.exists() {
        return Ok(());
    }
    let mut folder = fs::DirBuilder::new();
    let mut empty = OpenOptions::new();
    empty.create(true).append(true);
    folder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
        folder.mode(0o700);
        empty.mode(0o600);
    }
    let parent = file.parent().filter(|parent| !parent.as_os_str().is_empty());
    if let Some(parent) = parent {
        folder.create(parent)?;
    }
    empty.open(file)?.sync_all()?;
    // So that the file is still there after a power cut, and not only its contents.
    #[cfg(unix)]
    for folder in parent.into_iter().flat_map(|parent| [Some(parent), parent.parent()]).flatten() {
        if !folder.as_os_str().is_empty() {
            fs::File::open(folder)?.sync_all()?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
