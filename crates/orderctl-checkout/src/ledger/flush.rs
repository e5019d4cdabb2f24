//! One flush to the disk for all that was committed before it.
//!
//! A commit in WAL mode is in the file, and survives the process, before it is on the disk. Whoever needs
//! it there waits for a flush; of many threads that wait, one flushes for all of them.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// How far the file is on the disk.
#[derive(Default)]
pub(super) struct Flush {
    state: Mutex<State>,
    ended: Condvar,
}

#[derive(Default)]
struct State {
    /// How many commits there were.
    committed: u64,
    /// How many of them are on the disk.
    flushed: u64,
    is_flushing: bool,
    /// Whether the folder is on the disk, with the name of the log in it.
    has_name: bool,
    /// A flush failed: what it left behind is not known, and a later one would say nothing about it.
    has_failed: bool,
}

impl Flush {
    /// Counts a commit, in the order in which they are made.
    pub(super) fn committed(&self) -> u64 {
        let mut state = self.lock();
        state.committed += 1;
        state.committed
    }

    /// Waits until this commit, and with it all before, is on the disk. `file` is the database.
    ///
    /// # Errors
    /// When the disk can't be written. From then on nothing is on the disk for certain.
    pub(super) fn until(&self, commit: u64, file: &Path) -> io::Result<()> {
        let mut state = self.lock();
        loop {
            if state.has_failed {
                return Err(io::Error::other("an earlier flush to the disk failed"));
            }
            if state.flushed >= commit {
                return Ok(());
            }
            if state.is_flushing {
                state = self.ended.wait(state).unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            state.is_flushing = true;
            let (target, has_name) = (state.committed, state.has_name);
            drop(state);
            let outcome = flush(file, has_name);
            state = self.lock();
            state.is_flushing = false;
            match &outcome {
                Ok(()) => {
                    state.flushed = state.flushed.max(target);
                    state.has_name = true;
                }
                Err(_) => state.has_failed = true,
            }
            self.ended.notify_all();
            outcome?;
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Flushes the write-ahead log. What a checkpoint has moved from it into the database since was flushed
/// by the checkpoint.
fn flush(file: &Path, has_name: bool) -> io::Result<()> {
    File::options().read(true).write(true).open(beside(file, "-wal"))?.sync_data()?;
    #[cfg(unix)]
    if let (false, Some(folder)) = (has_name, file.parent()) {
        File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = has_name;
    Ok(())
}

/// The file that `SQLite` keeps beside the database under this ending.
pub(super) fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;

    #[test]
    fn whoever_waits_finds_the_commit_on_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ledger.db");
        std::fs::write(folder.path().join("ledger.db-wal"), "x").unwrap();
        let (flush, done) = (Flush::default(), AtomicU64::new(0));
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..50 {
                        let commit = flush.committed();
                        flush.until(commit, &file).unwrap();
                        assert!(flush.lock().flushed >= commit);
                        done.fetch_add(1, Ordering::Relaxed);
                    }
                });
            }
        });
        assert_eq!((done.into_inner(), flush.lock().flushed), (400, 400));
    }

    #[test]
    fn after_a_failed_flush_nothing_counts_as_written() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ledger.db");
        let flush = Flush::default();
        assert!(flush.until(flush.committed(), &file).is_err(), "there is no log");
        std::fs::write(folder.path().join("ledger.db-wal"), "x").unwrap();
        assert!(flush.until(flush.committed(), &file).is_err(), "what came before may be lost");
    }
}
