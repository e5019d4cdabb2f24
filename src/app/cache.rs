//! Lists that were read from a provider and are kept for a while, so that the next look at them,
//! a question or a completion is there at once.
//!
//! A file that is missing, broken, or written by another version or for another account is no error:
//! the list is read anew. Nothing that decides about money is ever read from here.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::app::clients;
use crate::config::Profile;
use orderctl_core::{Redactor, ownership};

/// How long a list answers in the provider's place. Who chooses comes back to it within minutes, and
/// a provider changes what it sells by the day; a price is asked for again before it is charged.
const FRESH: SignedDuration = SignedDuration::from_hours(1);

/// A list, and when it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cached<T> {
    pub list: T,
    /// When the provider was asked for it.
    pub read_at: Timestamp,
    /// How long that is ago; nothing if it was in this run.
    pub age: Option<SignedDuration>,
}

impl<T> Cached<T> {
    /// A list that was read in this run.
    pub fn just_read(list: T, read_at: Timestamp) -> Self {
        Self { list, read_at, age: None }
    }

    /// Something that was made of the list, as old as the list is.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Cached<U> {
        Cached { list: make(self.list), read_at: self.read_at, age: self.age }
    }

    /// Something that may stand in the list, as old as the list is.
    pub fn find<U>(self, look: impl FnOnce(T) -> Option<U>) -> Option<Cached<U>> {
        Some(Cached { list: look(self.list)?, read_at: self.read_at, age: self.age })
    }

    /// How old the list is and how to have a new one, if it comes from an earlier run.
    pub fn note(&self) -> Option<String> {
        self.age.map(|age| format!("Cached {}; use --refresh to update.", ago(age)))
    }
}

/// A span of time that is over, in words.
pub fn ago(age: SignedDuration) -> String {
    match age.as_mins() {
        ..1 => "a moment ago".to_owned(),
        1 => "1 minute ago".to_owned(),
        minutes => format!("{minutes} minutes ago"),
    }
}

/// Who may see a list: what another profile, address, account or version wrote is none of theirs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Owner {
    version: String,
    profile: String,
    provider: String,
    endpoint: String,
    account: String,
}

#[derive(Serialize, Deserialize)]
struct Written<T> {
    owner: Owner,
    read_at: Timestamp,
    list: T,
}

/// The place of one list of one profile.
#[derive(Clone)]
pub struct Cache {
    file: Option<PathBuf>,
    owner: Owner,
    redactor: Redactor,
}

impl Cache {
    /// The place of this list in a folder; without a folder nothing is kept. Nothing is opened yet.
    pub fn new(folder: Option<&Path>, profile: &Profile, list: &str) -> Self {
        // A profile may be called by any text, and a file may not.
        let name: String = url::form_urlencoded::byte_serialize(profile.name.as_bytes()).collect();
        Self {
            file: folder.map(|folder| folder.join(format!("{name}.{list}.json"))),
            owner: Owner {
                version: env!("CARGO_PKG_VERSION").to_owned(),
                profile: profile.name.clone(),
                provider: profile.access.provider().name().to_owned(),
                endpoint: clients::endpoint(profile),
                account: profile.access.account(),
            },
            redactor: Redactor::default(),
        }
    }

    /// The same place, where nothing is kept of the secrets that this redactor knows or learns.
    #[must_use]
    pub fn with_redactor(self, redactor: Redactor) -> Self {
        Self { redactor, ..self }
    }

    /// The list, however old it is.
    pub fn read_stale<T: DeserializeOwned>(&self, now: Timestamp) -> Option<Cached<T>> {
        let file = self.file.as_ref()?;
        // What somebody else wrote there is read by nobody.
        ownership::check_in_place(file).ok()?;
        let bytes = fs::read(file).ok()?;
        let written: Written<T> = serde_json::from_slice(&bytes).ok()?;
        let age = now.duration_since(written.read_at);
        (written.owner == self.owner).then_some(Cached {
            list: written.list,
            read_at: written.read_at,
            age: Some(age),
        })
    }

    /// The list, if it is young enough to answer in the provider's place. One from the future tells
    /// that a clock was set, and nothing about its age.
    pub fn fresh<T: DeserializeOwned>(&self, now: Timestamp) -> Option<Cached<T>> {
        let young = |age: SignedDuration| !age.is_negative() && age < FRESH;
        self.read_stale(now).filter(|kept| kept.age.is_some_and(young))
    }

    /// Keeps a list, without the secrets that the provider repeats in it. What can't be kept is read
    /// again next time.
    pub fn store<T: Serialize>(&self, list: &T, read_at: Timestamp) {
        let Some(file) = &self.file else { return };
        let written = serde_json::to_value(list).map_err(io::Error::from).and_then(|list| {
            let list = self.redactor.mask_distinctive_in(&list);
            write(file, &Written { owner: self.owner.clone(), read_at, list })
        });
        if let Err(error) = written {
            tracing::debug!("{} can't be written: {error}", file.display());
        }
    }

    /// Forgets the list: the provider has just said something else.
    pub fn clear(&self) {
        if let Some(file) = &self.file {
            let _ = fs::remove_file(file);
        }
    }
}

/// Writes a file so that whoever reads meanwhile has the old one or the new one, whole.
fn write(file: &Path, content: &impl Serialize) -> io::Result<()> {
    let folder = file.parent().ok_or(io::ErrorKind::NotFound)?;
    private_folder(folder)?;
    ownership::check_in_place(file).map_err(io::Error::other)?;
    let mut draft = tempfile::NamedTempFile::new_in(folder)?;
    draft.write_all(&serde_json::to_vec(content)?)?;
    draft.persist(file)?;
    Ok(())
}

#[cfg(unix)]
fn private_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn private_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

// They ask a simulated provider for what is kept.
#[cfg(feature = "sandbox")]
#[cfg(test)]
mod tests;
