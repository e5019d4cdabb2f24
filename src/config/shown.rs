//! Profiles as they are written, for people to look at: nothing is fetched, and no secret is shown.

use serde::Serialize;

use super::Provider;
use super::environment::Environment;
use super::file::{Config, Entry};
use super::key::Key;
use super::keys::{AccessKeys, LedgerKeys, keys};
use super::resolve::{mode, of_provider, resolve, resolve_without_secret};
use super::value::Shape;
use orderctl_core::error::Result;

/// The key that says that a secret is in the system's keyring.
const KEYRING: &str = "keyring";

/// What the secret of a profile of this provider is called in its keys.
#[must_use]
pub const fn secret_name(provider: Provider) -> &'static str {
    match provider {
        Provider::Billmanager => "password",
        Provider::Logicboxes => "api_key",
    }
}

/// What `profile list` shows of a profile.
#[derive(Clone, Debug, Serialize)]
pub struct Summary {
    /// The name in the file's `[profile.NAME]`.
    pub name: String,
    /// `billmanager` or `logicboxes`, where it says so.
    pub provider: Option<&'static str>,
    /// `live` or `test`; nothing of a profile that can't be used.
    pub mode: Option<&'static str>,
    /// The account, as far as the file tells.
    pub account: Option<String>,
    /// True if the provider's commands use it when none is named.
    pub default: bool,
}

/// One value of a profile, as `profile show` has it.
#[derive(Clone, Debug, Serialize)]
pub struct Setting {
    /// The key as it is written in the file.
    pub key: String,
    /// The value; a secret is masked.
    pub value: String,
    /// Where it was read: the file, a variable, or the default.
    pub from: String,
}

/// All profiles of a file, by name.
#[must_use]
pub fn summaries(config: &Config) -> Vec<Summary> {
    let of = |name| match config.profile.get(name) {
        Some(entry) => summary(config, name, entry),
        None => Summary {
            name: name.to_owned(),
            provider: config.provider_of(name).map(Provider::name),
            mode: None,
            account: None,
            default: false,
        },
    };
    config.names().map(of).collect()
}

/// Why a profile can't be used, as far as that is known without running a command that prints its secret,
/// and without the keyring.
#[must_use]
pub fn problem(config: &Config, name: &str, environment: &Environment) -> Option<String> {
    let entry = match config.entry(name) {
        Ok(entry) => entry,
        Err(error) => return Some(error.message().to_owned()),
    };
    // A keyring may ask a person to unlock it, as a command may.
    let asks = |key: &Key| key.name.ends_with("_command") || key.name == KEYRING;
    let resolved = match entry.written.iter().any(|(key, _)| asks(key)) {
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
    let alone = of_provider(config, provider).len() == 1;
    Summary {
        name: name.to_owned(),
        provider: Some(provider.name()),
        mode: Some(mode(entry).name()),
        account,
        default: chosen.as_deref().map_or(alone, |chosen| chosen == name),
    }
}

/// The variable that is used in the place of what the file says.
fn hidden_by(key: &Key, is_set: &dyn Fn(&str) -> bool) -> Option<&'static str> {
    let variable = match key.path().as_str() {
        "timeout" | "charge_timeout" => "ORDERCTL_TIMEOUT",
        "ledger.url" => "ORDERCTL_LEDGER",
        _ => return None,
    };
    is_set(variable).then_some(variable)
}

/// What of the file is not used, because a variable says something else.
#[must_use]
pub fn hidden(config: &Config, name: &str, is_set: &dyn Fn(&str) -> bool) -> Vec<String> {
    let profile = config.profile.get(name).into_iter().flat_map(|entry| &entry.written);
    let mut keys: Vec<&Key> = profile.map(|(key, _)| *key).collect();
    if config.ledger_url().is_some() {
        keys.extend(LedgerKeys::KEYS);
    }
    let told = keys.into_iter().filter_map(|key| {
        let variable = hidden_by(key, is_set)?;
        Some(format!("{variable} is set, so {} of the file is not used", key.path()))
    });
    told.collect()
}

/// The keys by which a profile's secret is given: one, if it can be used.
#[must_use]
pub fn secret_sources(config: &Config, name: &str) -> Vec<&'static str> {
    let Some(entry) = config.profile.get(name) else { return Vec::new() };
    let what = secret_name(entry.provider());
    let keyring = entry.common.keyring.unwrap_or_default();
    let is_source = |key: &&str| match key.strip_prefix(what) {
        Some(kind) => kind.is_empty() || kind.starts_with('_'),
        None => keyring && *key == KEYRING,
    };
    entry.written.iter().map(|(key, _)| key.name).filter(is_source).collect()
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
    let entry = config.entry(name)?;
    let written = entry.written.iter().map(|(key, value)| Setting {
        key: key.path(),
        value: value.clone(),
        from: match (hidden_by(key, is_set), key.shape()) {
            (Some(variable), _) => format!("file; hidden by {variable}"),
            (None, Shape::Variable) if is_set(value) => "file; the variable is set".to_owned(),
            (None, Shape::Variable) => "file; the variable is not set".to_owned(),
            (None, _) => "file".to_owned(),
        },
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
