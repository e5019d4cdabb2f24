//! Profiles as they are written, for people to look at: nothing is fetched, and no secret is shown.

use serde::Serialize;

use super::environment::Environment;
use super::file::{Config, Entry};
use super::key::Key;
use super::keys::{AccessKeys, keys};
use super::resolve::{mode, resolve, resolve_without_secret, unknown};
use super::value::Shape;
use orderctl_core::error::Result;

/// A profile in one line.
#[derive(Clone, Debug, Serialize)]
pub struct Summary {
    /// Its name.
    pub name: String,
    /// `billmanager` or `logicboxes`.
    pub provider: &'static str,
    /// `live` or `test`.
    pub mode: &'static str,
    /// The account, as far as the file tells.
    pub account: Option<String>,
    /// True if the provider's commands use it when none is named.
    pub default: bool,
}

/// One value of a profile.
#[derive(Clone, Debug, Serialize)]
pub struct Setting {
    /// Its key.
    pub key: String,
    /// The value; a secret is masked.
    pub value: String,
    /// Where it comes from.
    pub from: String,
}

/// All profiles of a file, by name.
#[must_use]
pub fn summaries(config: &Config) -> Vec<Summary> {
    config.profile.iter().map(|(name, entry)| summary(config, name, entry)).collect()
}

/// Why a profile can't be used, as far as that is known without running a command that prints its secret.
#[must_use]
pub fn problem(config: &Config, name: &str, environment: &Environment) -> Option<String> {
    let entry = config.profile.get(name)?;
    let has_command = entry.written.iter().any(|(key, _)| key.name.ends_with("_command"));
    let resolved = match has_command {
        true => resolve_without_secret(config, entry.provider(), Some(name)),
        false => resolve(config, entry.provider(), Some(name), environment),
    };
    resolved.err().map(|error| error.message().to_owned())
}

fn summary(config: &Config, name: &str, entry: &Entry) -> Summary {
    let (chosen, account) = match &entry.access {
        AccessKeys::Billmanager(keys) => {
            (&config.defaults.billmanager, keys.act_as.clone().or_else(|| keys.username.clone()))
        }
        AccessKeys::Logicboxes(keys) => (
            &config.defaults.logicboxes,
            keys.auth_userid.as_ref().map(|id| format!("reseller {}", id.0)),
        ),
    };
    let provider = entry.provider();
    let alone = config.profile.values().filter(|other| other.provider() == provider).count() == 1;
    Summary {
        name: name.to_owned(),
        provider: provider.name(),
        mode: mode(entry).name(),
        account,
        default: chosen.as_deref().map_or(alone, |chosen| chosen == name),
    }
}

/// Every value of one profile: those of the file in its order, then the defaults that hold.
///
/// # Errors
/// Of kind config, if there is no such profile.
pub fn settings(
    config: &Config,
    name: &str,
    is_set: &dyn Fn(&str) -> bool,
) -> Result<Vec<Setting>> {
    let entry = config.profile.get(name).ok_or_else(|| unknown(config, name))?;
    let written = entry.written.iter().map(|(key, value)| Setting {
        key: key.path(),
        value: value.clone(),
        from: match key.shape() {
            Shape::Variable if is_set(value) => "file; the variable is set",
            Shape::Variable => "file; the variable is not set",
            _ => "file",
        }
        .to_owned(),
    });
    let is_written =
        |key: &Key| entry.written.iter().any(|(written, _)| written.path() == key.path());
    let defaults = keys().filter(|key| key.is_of(entry.provider()) && !is_written(key));
    let defaults = defaults.filter_map(|key| {
        let value = key.default?.to_owned();
        Some(Setting { key: key.path(), value, from: "default".to_owned() })
    });
    Ok(written.chain(defaults).collect())
}
