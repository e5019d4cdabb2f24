//! The state in memory and, if wanted, in one JSON file that several processes may use at once.
//!
//! A change takes an exclusive lock on a file beside the state, reads the state again if another
//! process has changed it, and replaces the file by renaming, so that a reader sees the old state
//! or the new one and never a half. A read takes no lock and looks at the head of the file only,
//! unless that has changed.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::state::State;

pub(super) struct Store {
    path: Option<PathBuf>,
    fresh: State,
    memory: Mutex<State>,
}

/// What a change answers to whoever asked for it.
pub(super) trait Answer {
    /// False if it changed nothing, so that there is nothing to write.
    fn is_of_a_change(&self) -> bool;
}

impl Answer for () {
    fn is_of_a_change(&self) -> bool {
        true
    }
}

/// A refusal changes nothing.
impl<T, E> Answer for Result<T, E> {
    fn is_of_a_change(&self) -> bool {
        self.is_ok()
    }
}

impl Store {
    /// # Errors
    /// The folder can't be made, the file can't be read, or it holds no state.
    pub(super) fn open(path: Option<PathBuf>, fresh: State) -> io::Result<Self> {
        if let Some(folder) = path.as_deref().and_then(Path::parent) {
            private_folder(folder)?;
        }
        let store = Self { path, memory: Mutex::new(fresh.clone()), fresh };
        store.read(|_| ())?;
        Ok(store)
    }

    pub(super) fn read<T>(&self, look: impl FnOnce(&State) -> T) -> io::Result<T> {
        let mut memory = self.memory();
        self.refresh(&mut memory)?;
        Ok(look(&memory))
    }

    /// Changes the state, and gives what `change` answers.
    ///
    /// # Errors
    /// The file can't be read or written: then nothing was changed.
    pub(super) fn write<A: Answer>(&self, change: impl FnOnce(&mut State) -> A) -> io::Result<A> {
        let mut memory = self.memory();
        let Some(path) = &self.path else {
            return Ok(change(&mut memory));
        };
        let _lock = lock(path)?;
        self.refresh(&mut memory)?;
        let answer = change(&mut memory);
        if answer.is_of_a_change() {
            memory.revision = uuid::Uuid::now_v7().simple().to_string();
            let saved = save(path, &memory);
            if saved.is_err() {
                // What could not be written did not happen: the next look reads the file again.
                memory.revision = String::from("lost");
            }
            saved?;
        }
        Ok(answer)
    }

    fn memory(&self) -> MutexGuard<'_, State> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn refresh(&self, memory: &mut State) -> io::Result<()> {
        let Some(path) = &self.path else {
            return Ok(());
        };
        match revision(path) {
            Ok(current) if !current.is_empty() && current == memory.revision => {}
            Ok(_) => *memory = load(path)?,
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            // No file yet, or `reset` has removed it.
            Err(_) if memory.revision.is_empty() => {}
            Err(_) => memory.clone_from(&self.fresh),
        }
        Ok(())
    }
}

/// Forgets everything: the next start finds a fresh state, and is another sandbox.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    let gone = |outcome: io::Result<()>| match outcome {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    };
    if path.exists() {
        let _lock = lock(path)?;
        gone(fs::remove_file(path))?;
    }
    gone(fs::remove_file(beside(path, ".id")))
}

/// The id of the sandbox of this file, if it was started since its last reset.
pub(super) fn id(path: &Path) -> io::Result<Option<String>> {
    match fs::read_to_string(beside(path, ".id")) {
        Ok(id) => Ok(Some(id.trim().to_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The id of the sandbox of this file. Of several that start at once, one gives it its id.
pub(super) fn id_or_new(path: &Path) -> io::Result<String> {
    use std::io::Write as _;

    if let Some(id) = id(path)? {
        return Ok(id);
    }
    let new = uuid::Uuid::now_v7().simple().to_string();
    let file = beside(path, ".id");
    // Written as a whole before it has its name: nobody reads half of it.
    let mut draft = tempfile::NamedTempFile::new_in(path.parent().unwrap_or(Path::new(".")))?;
    draft.write_all(new.as_bytes())?;
    match draft.persist_noclobber(&file) {
        Ok(_) => Ok(new),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => {
            Ok(id(path)?.unwrap_or(new))
        }
        Err(error) => Err(error.error),
    }
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}

/// How a file is written that others on this machine can't read.
fn private() -> fs::OpenOptions {
    let mut options = File::options();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes a folder that is the user's alone; one that is there stays as it is.
fn private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// The lock lasts as long as the returned file is open.
fn lock(path: &Path) -> io::Result<File> {
    let file = private().create(true).truncate(false).open(beside(path, ".lock"))?;
    file.lock()?;
    Ok(file)
}

/// The revision that stands at the head of the file; empty if the head is of another form.
fn revision(path: &Path) -> io::Result<String> {
    let mut head = [0; 64];
    let length = File::open(path)?.read(&mut head)?;
    let text = String::from_utf8_lossy(&head[..length]);
    let quoted = text.strip_prefix(r#"{"revision":""#).and_then(|rest| rest.split_once('"'));
    Ok(quoted.map(|(revision, _)| revision.to_owned()).unwrap_or_default())
}

fn load(path: &Path) -> io::Result<State> {
    serde_json::from_slice(&fs::read(path)?).map_err(|error| {
        let message = format!(
            "{} is not a sandbox state: {error}. Remove it, or run `sandbox reset`",
            path.display()
        );
        io::Error::new(io::ErrorKind::InvalidData, message)
    })
}

fn save(path: &Path, state: &State) -> io::Result<()> {
    let draft = beside(path, ".new");
    // A draft that another run left behind may be one that others can read.
    match fs::remove_file(&draft) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    private().create_new(true).open(&draft)?.write_all(&serde_json::to_vec(state)?)?;
    fs::rename(&draft, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bump(state: &mut State) -> Result<(), ()> {
        state.billmanager.last_line += 1;
        Ok(())
    }

    #[test]
    fn no_change_is_lost_when_two_stores_write_the_same_file_in_turns() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("state.json");
        let one = Store::open(Some(path.clone()), State::default())?;
        let two = Store::open(Some(path), State::default())?;
        std::thread::scope(|scope| {
            for store in [&one, &two] {
                scope.spawn(move || (0..50).for_each(|_| assert!(store.write(bump).is_ok())));
            }
        });
        assert_eq!(one.read(|state| state.billmanager.last_line)?, 100);
        assert_eq!(two.read(|state| state.billmanager.last_line)?, 100);
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn others_can_not_read_the_state() -> io::Result<()> {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("inner/state.json");
        let store = Store::open(Some(path.clone()), State::default())?;
        fs::write(beside(&path, ".new"), "left behind")?;
        assert!(store.write(bump)?.is_ok());
        for path in [path.clone(), beside(&path, ".lock"), folder.path().join("inner")] {
            let mode = fs::metadata(&path)?.permissions().mode();
            assert_eq!(mode & 0o077, 0, "{}", path.display());
        }
        Ok(())
    }

    #[test]
    fn a_refused_change_is_not_written() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("state.json");
        let store = Store::open(Some(path.clone()), State::default())?;
        let outcome = store.write(|_| Err::<(), _>("no"))?;
        assert_eq!(outcome, Err("no"));
        assert!(!path.exists());
        Ok(())
    }

    #[test]
    fn a_reset_is_seen_by_a_store_that_is_still_open() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("state.json");
        let store = Store::open(Some(path.clone()), State::default())?;
        assert!(store.write(bump)?.is_ok());
        remove(&path)?;
        assert_eq!(store.read(|state| state.billmanager.last_line)?, 0);
        Ok(())
    }
}
