//! Profiles as they are written, for people to look at: nothing is fetched, and no secret is shown.

use serde::Serialize;

use super::Provider;
use super::file::{Config, Entry, EnvironmentName, UserId};
use orderctl_core::MASK;
use orderctl_core::error::{Error, Result};

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

/// What a key is worth where the file does not say.
const DEFAULTS: [(Provider, &str, &str); 14] = [
    (Provider::Billmanager, "auth", "authinfo"),
    (Provider::Billmanager, "pay_function", "cartorder.create.confirm"),
    (Provider::Billmanager, "tag", "remoteid"),
    (Provider::Billmanager, "cart", "new"),
    (Provider::Billmanager, "timeout", "60s"),
    (Provider::Billmanager, "settle", "2m"),
    (Provider::Billmanager, "settle_after_timeout", "10m"),
    (Provider::Billmanager, "limits.charges", "confirm"),
    (Provider::Logicboxes, "format", "json"),
    (Provider::Logicboxes, "renew_term", "months"),
    (Provider::Logicboxes, "timeout", "60s"),
    (Provider::Logicboxes, "settle", "2m"),
    (Provider::Logicboxes, "settle_after_timeout", "10m"),
    (Provider::Logicboxes, "limits.charges", "confirm"),
];

/// All profiles of a file, by name.
#[must_use]
pub fn summaries(config: &Config) -> Vec<Summary> {
    config.profile.iter().map(|(name, entry)| summary(config, name, entry)).collect()
}

fn summary(config: &Config, name: &str, entry: &Entry) -> Summary {
    let provider = entry.provider;
    let (chosen, account) = match provider {
        Provider::Billmanager => {
            (&config.defaults.billmanager, entry.act_as.clone().or_else(|| entry.username.clone()))
        }
        Provider::Logicboxes => (
            &config.defaults.logicboxes,
            entry.auth_userid.as_ref().map(|id| match id {
                UserId::Number(number) => format!("reseller {number}"),
                UserId::Text(text) => format!("reseller {text}"),
            }),
        ),
    };
    let alone = config.profile.values().filter(|other| other.provider == provider).count() == 1;
    Summary {
        name: name.to_owned(),
        provider: provider.name(),
        mode: if matches!(entry.environment, Some(EnvironmentName::Test)) {
            "test"
        } else {
            "live"
        },
        account,
        default: chosen.as_deref().map_or(alone, |chosen| chosen == name),
    }
}

/// Every value of one profile: those of the file in its order, then the defaults that hold.
///
/// # Errors
/// Of kind config, if there is no such profile or the file can't be read any more.
pub fn settings(
    config: &Config,
    name: &str,
    is_set: &dyn Fn(&str) -> bool,
) -> Result<Vec<Setting>> {
    let entry = config.profile.get(name).ok_or_else(|| super::resolve::unknown(config, name))?;
    let path = config.path.display();
    let text = crate::bounded::read_file(&config.path)
        .map_err(|error| Error::config(format!("can't read {path}: {error}")))?;
    let file: toml::Table = toml::from_str(&text)
        .map_err(|_| Error::config(format!("{path} was changed in the meantime")))?;
    let written = file.get("profile").and_then(|profiles| profiles.get(name)?.as_table());
    let mut settings = Vec::new();
    for (key, value) in written.into_iter().flatten() {
        match value.as_table() {
            Some(limits) => limits.iter().for_each(|(inner, value)| {
                settings.push(setting(&format!("{key}.{inner}"), value, is_set));
            }),
            None => settings.push(setting(key, value, is_set)),
        }
    }
    for (_, key, value) in DEFAULTS.iter().filter(|(provider, ..)| *provider == entry.provider) {
        if settings.iter().all(|setting| setting.key != *key) {
            settings.push(Setting {
                key: (*key).to_owned(),
                value: (*value).to_owned(),
                from: "default".to_owned(),
            });
        }
    }
    Ok(settings)
}

fn setting(key: &str, value: &toml::Value, is_set: &dyn Fn(&str) -> bool) -> Setting {
    let shown = match value {
        _ if matches!(key, "password" | "api_key") => MASK.to_owned(),
        // Such an address is refused when it is used, and is looked at all the same.
        toml::Value::String(text) if key == "url" && text.contains('@') => MASK.to_owned(),
        toml::Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let from = match key.ends_with("_env") {
        true if is_set(&shown) => "file; the variable is set",
        true => "file; the variable is not set",
        false => "file",
    };
    Setting { key: key.to_owned(), value: shown, from: from.to_owned() }
}
