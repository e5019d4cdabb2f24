//! The configuration file: what it says, and whether it may say it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::Provider;
use super::key::Key;
use super::keys::{AccessKeys, Defaults, LedgerKeys, LimitsKeys, NotifyKeys, ProfileKeys};
use super::read::read;
use super::resolve::unknown;
use super::secret::refuse_if_others_can_read;
use super::value::Shape;
use crate::bounded;
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::ownership;

/// The name of the profile that `--sandbox` uses.
pub const SANDBOX: &str = "sandbox";

/// The configuration file as it was read.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// Where it was read from, or would be.
    pub path: PathBuf,
    pub(super) defaults: Defaults,
    pub(super) ledger: LedgerKeys,
    pub(super) profile: BTreeMap<String, Entry>,
    /// Profiles that say something that can't be used. The others are none the worse for it.
    pub(super) broken: BTreeMap<String, Broken>,
    pub(super) notify: Vec<NotifyKeys>,
    pub(super) alias: BTreeMap<String, String>,
}

/// Each key that is written, with its value as it may be shown, in the order of the file.
pub(super) type Written = Vec<(&'static Key, String)>;

/// One profile as it was written.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) common: ProfileKeys,
    pub(super) access: AccessKeys,
    pub(super) limits: LimitsKeys,
    pub(super) written: Written,
}

/// A profile that can't be used.
#[derive(Clone, Debug)]
pub(super) struct Broken {
    /// What it is for, as far as it says.
    pub(super) provider: Option<Provider>,
    /// Whether there may be a secret in it.
    pub(super) may_hold_a_secret: bool,
    message: String,
    code: Option<Code>,
    hints: Vec<String>,
}

impl Broken {
    pub(super) fn new(provider: Option<Provider>, may_hold_a_secret: bool, error: &Error) -> Self {
        Self {
            provider,
            may_hold_a_secret,
            message: error.message().to_owned(),
            code: error.reason().cloned(),
            hints: error.hints().to_vec(),
        }
    }

    /// What is wrong with it.
    pub(super) fn error(&self) -> Error {
        let error = Error::config(&self.message);
        let error = match self.code.clone() {
            Some(code) => error.code(code),
            None => error,
        };
        self.hints.iter().fold(error, Error::hint)
    }
}

impl Entry {
    pub(super) fn provider(&self) -> Provider {
        self.access.provider()
    }
}

/// True for a ledger URL that has a password anywhere, in whatever form it is written: several hosts,
/// a password among the options, signs that should have been escaped.
fn holds_password(url: &str) -> bool {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let in_user = rest.rsplit_once('@').is_some_and(|(user, _)| user.contains(':'));
    let options = rest.split(['?', '&']).skip(1);
    let mut names = options.filter_map(|option| {
        let name = option.split('=').next()?;
        url::form_urlencoded::parse(name.as_bytes()).next().map(|(name, _)| name.to_lowercase())
    });
    in_user || names.any(|name| name == "password" || name == "sslpassword")
}

impl Config {
    fn holds_a_secret(&self) -> bool {
        self.notify.iter().any(|it| it.secret.is_some())
            || self.ledger_url().is_some_and(|url| holds_password(&url))
            || self.broken.values().any(|profile| profile.may_hold_a_secret)
            || self
                .profile
                .values()
                .flat_map(|entry| &entry.written)
                .any(|(key, _)| key.shape() == Shape::Secret)
    }

    /// The kind of provider that a profile is for, if there is such a profile.
    #[must_use]
    pub fn provider_of(&self, name: &str) -> Option<Provider> {
        let broken = || self.broken.get(name)?.provider;
        self.profile.get(name).map(Entry::provider).or_else(broken)
    }

    /// A profile that can be used.
    ///
    /// # Errors
    /// Of kind config, if there is none of this name, or something is wrong with it.
    pub(super) fn entry(&self, name: &str) -> Result<&Entry> {
        self.profile.get(name).ok_or_else(|| unknown(self, name))
    }

    /// The ledger's address, if the file names one. It may hold a password.
    #[must_use]
    pub fn ledger_url(&self) -> Option<String> {
        self.ledger.url.as_ref().map(|url| url.0.reveal().to_owned())
    }

    /// The words that an alias stands for.
    #[must_use]
    pub fn alias(&self, name: &str) -> Option<&str> {
        self.alias.get(name).map(String::as_str)
    }

    /// The names of all aliases.
    pub fn aliases(&self) -> impl Iterator<Item = &str> {
        self.alias.keys().map(String::as_str)
    }

    /// The names of all profiles, also of those that can't be used.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let names: BTreeSet<&str> =
            self.profile.keys().chain(self.broken.keys()).map(String::as_str).collect();
        names.into_iter()
    }
}

/// Reads the configuration file. A file that isn't there is an empty one, unless it was named.
///
/// # Errors
/// Of kind config: not readable, not TOML, outside of the profiles a key that is unknown (with the nearest
/// one) or a value that is not what its key takes (with line and column), a file with a secret that
/// others can read, or a symbolic link in the usual place. What is wrong within a profile is an error
/// where that profile is used. No error repeats a secret of the file.
pub fn load(path: &Path, named: bool) -> Result<Config> {
    // A link of one's own is one's own choice only where the file is named.
    if named {
        ownership::check(path)?;
    } else {
        ownership::check_in_place(path)?;
    }
    let text = match bounded::read_file(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && !named => String::new(),
        Err(error) => {
            return Err(Error::config(format!("can't read {}: {error}", path.display()))
                .code(Code::Unreadable));
        }
    };
    let config = read(&text, path)?;
    if config.holds_a_secret() {
        refuse_if_others_can_read(path)?;
    }
    Ok(config)
}

/// Whether a profile can have this name.
///
/// # Errors
/// Why it can't.
pub fn check_name(name: &str) -> Result<(), String> {
    if name.trim().is_empty() {
        return Err("a profile needs a name, such as acme".to_owned());
    }
    if name.contains(|c: char| c.is_control() || c == '/') {
        return Err("a profile's name has no '/' and no control characters".to_owned());
    }
    if name == SANDBOX {
        return Err(
            "'sandbox' is the profile of the built-in simulation: take another name".to_owned()
        );
    }
    Ok(())
}

/// The known word that is nearest to a misspelt one, if any is near.
#[must_use]
pub fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    known
        .iter()
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), *candidate))
        .filter(|(distance, candidate)| *distance <= 1 + candidate.len() / 4)
        .min()
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::holds_password;

    #[test]
    fn a_ledger_password_is_seen_in_every_form() {
        for url in [
            "postgres://ada:hunter2@db.example/o",
            "postgres://ada:hunt@er#2@db.example/o",
            "postgres://ada:hunter2@db1.example:5432,db2.example:5432/o",
            "postgres://ada@db.example/o?password=hunter2",
            "postgres://db.example/o?sslmode=require&pass%77ord=hunter2",
        ] {
            assert!(holds_password(url), "{url}");
        }
        for url in
            ["postgres://ada@db.example:5432/o", "sqlite:/srv/led.db", "postgres://db.example/o"]
        {
            assert!(!holds_password(url), "{url}");
        }
    }
}
