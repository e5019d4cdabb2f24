//! The configuration file: its shape, its keys, and errors that say where and what.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::secret::{Inline, refuse_if_others_can_read};
use crate::bounded;
use orderctl_core::error::{Code, Error, Result};

/// One key of the configuration file.
pub struct Key {
    /// The section it stands in, without brackets.
    pub section: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What it sets, and its default.
    pub meaning: &'static str,
}

const fn key(section: &'static str, name: &'static str, meaning: &'static str) -> Key {
    Key { section, name, meaning }
}

/// Every key that the configuration file knows, in the order of the example file.
pub const KEYS: &[Key] = &[
    key("defaults", "billmanager", "profile for the commands of a BILLmanager panel"),
    key("defaults", "logicboxes", "profile for the commands of a LogicBoxes reseller"),
    key(
        "ledger",
        "url",
        "`postgres://HOST/DATABASE` to share it between runners, or `sqlite:FILE`; a file in the state directory",
    ),
    key("profile.NAME", "provider", "`billmanager` or `logicboxes`; required"),
    key("profile.NAME", "url", "address of the panel or API; required for `billmanager`"),
    key(
        "profile.NAME",
        "currency",
        "currency of amounts without a currency code, such as `5.00` or `$5`; the account's",
    ),
    key(
        "profile.NAME",
        "timeout",
        "maximum wait for a single response, unless `--timeout` is given; `60s`",
    ),
    key(
        "profile.NAME",
        "charge_timeout",
        "the same for the response to a request that may spend money; `timeout`",
    ),
    key(
        "profile.NAME",
        "settle",
        "time between the two probes that establish that an order is absent after a broken connection; `2m`",
    ),
    key(
        "profile.NAME",
        "settle_after_timeout",
        "the same after a timeout or a crash, counted from sending the order; `10m`",
    ),
    key(
        "profile.NAME",
        "concurrency",
        "maximum number of rows that `apply` places at once; `--concurrency`",
    ),
    key("profile.NAME", "username", "`billmanager`: login; required"),
    key("profile.NAME", "password", "`billmanager`: password; the file must then be private"),
    key("profile.NAME", "password_command", "`billmanager`: command that prints the password"),
    key("profile.NAME", "password_file", "`billmanager`: private file with the password"),
    key("profile.NAME", "password_env", "`billmanager`: variable with the password"),
    key(
        "profile.NAME",
        "auth",
        "`billmanager`: `authinfo` (each request) or `session`; `authinfo`",
    ),
    key("profile.NAME", "act_as", "`billmanager`: client on whose behalf an administrator acts"),
    key(
        "profile.NAME",
        "pay_function",
        "`billmanager`: payment function; `cartorder.create.confirm`",
    ),
    key(
        "profile.NAME",
        "tag",
        "`billmanager`: parameter that carries the attempt's id; `remoteid`, empty for none",
    ),
    key(
        "profile.NAME",
        "quick_order_types",
        "`billmanager`: additional product types without a v2 order function",
    ),
    key(
        "profile.NAME",
        "cart",
        "`billmanager`: `new`, `old` (the panel has `basket` and no v2 order functions) or `auto` (detect); `new`",
    ),
    key("profile.NAME", "environment", "`logicboxes`: `test` or `live`; required without `url`"),
    key("profile.NAME", "auth_userid", "`logicboxes`: reseller id; required"),
    key("profile.NAME", "api_key", "`logicboxes`: API key; the file must then be private"),
    key("profile.NAME", "api_key_command", "`logicboxes`: command that prints the API key"),
    key("profile.NAME", "api_key_file", "`logicboxes`: private file with the API key"),
    key("profile.NAME", "api_key_env", "`logicboxes`: variable with the API key"),
    key("profile.NAME", "format", "`logicboxes`: `json` or `xml`; `json`"),
    key(
        "profile.NAME",
        "renew_term",
        "`logicboxes`: parameter with the term of `combo renew`, `months` or `noOfMonths`; `months`",
    ),
    key(
        "profile.NAME",
        "tax",
        "`logicboxes`: tax that invoices add to list prices, such as `18%`; included in every quote; unknown",
    ),
    key(
        "profile.NAME.limits",
        "charges",
        "`deny`, `confirm` (asks, or `--yes`) or `allow`; `confirm`",
    ),
    key("profile.NAME.limits", "max_price", "maximum price of one order, such as `100.00 EUR`"),
    key(
        "profile.NAME.limits",
        "max_spend",
        "maximum spend in any 24 hours, across all users of the ledger",
    ),
    key(
        "profile.NAME.limits",
        "max_spend_30d",
        "maximum spend in any 30 days, across all users of the ledger",
    ),
    key(
        "profile.NAME.limits",
        "allow",
        "allowlist of products: `vds`, `vds/3087`, `combo/501`, `tld/com`; everything",
    ),
];

/// The configuration file as it was read.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where it was read from, or would be.
    #[serde(skip)]
    pub path: PathBuf,
    #[serde(default)]
    pub(super) defaults: Defaults,
    #[serde(default)]
    pub(super) ledger: LedgerEntry,
    #[serde(default)]
    pub(super) profile: BTreeMap<String, Entry>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Defaults {
    pub(super) billmanager: Option<String>,
    pub(super) logicboxes: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LedgerEntry {
    pub(super) url: Option<Inline>,
}

/// One profile as it was written; [`super::resolve`] says which keys belong to which provider.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub(super) provider: super::Provider,
    pub(super) url: Option<String>,
    pub(super) timeout: Option<jiff::SignedDuration>,
    pub(super) charge_timeout: Option<jiff::SignedDuration>,
    pub(super) settle: Option<jiff::SignedDuration>,
    pub(super) settle_after_timeout: Option<jiff::SignedDuration>,
    pub(super) concurrency: Option<std::num::NonZeroU16>,
    pub(super) currency: Option<String>,
    pub(super) username: Option<String>,
    pub(super) password: Option<Inline>,
    pub(super) password_command: Option<String>,
    pub(super) password_file: Option<PathBuf>,
    pub(super) password_env: Option<String>,
    pub(super) auth: Option<orderctl_billmanager::AuthMode>,
    pub(super) act_as: Option<String>,
    pub(super) pay_function: Option<String>,
    pub(super) tag: Option<String>,
    pub(super) quick_order_types: Option<Vec<String>>,
    pub(super) cart: Option<super::CartChoice>,
    pub(super) environment: Option<EnvironmentName>,
    pub(super) auth_userid: Option<UserId>,
    pub(super) api_key: Option<Inline>,
    pub(super) api_key_command: Option<String>,
    pub(super) api_key_file: Option<PathBuf>,
    pub(super) api_key_env: Option<String>,
    pub(super) format: Option<orderctl_logicboxes::Format>,
    pub(super) renew_term: Option<orderctl_logicboxes::RenewTerm>,
    pub(super) tax: Option<String>,
    #[serde(default)]
    pub(super) limits: LimitsEntry,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum EnvironmentName {
    Test,
    Live,
}

/// A reseller id, as a number or in quotes.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, expecting = "expected a reseller id, such as 100001")]
pub(super) enum UserId {
    Number(u64),
    Text(String),
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LimitsEntry {
    #[serde(default)]
    pub(super) charges: orderctl_checkout::guard::Charges,
    pub(super) max_price: Option<String>,
    pub(super) max_spend: Option<String>,
    pub(super) max_spend_30d: Option<String>,
    pub(super) allow: Option<Vec<String>>,
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
        self.ledger_url().is_some_and(|url| holds_password(&url))
            || self
                .profile
                .values()
                .any(|entry| entry.password.is_some() || entry.api_key.is_some())
    }

    /// The kind of provider that a profile is for, if there is such a profile.
    #[must_use]
    pub fn provider_of(&self, name: &str) -> Option<super::Provider> {
        self.profile.get(name).map(|entry| entry.provider)
    }

    /// The ledger's address, if the file names one. It may hold a password.
    #[must_use]
    pub fn ledger_url(&self) -> Option<String> {
        self.ledger.url.as_ref().map(|url| url.0.reveal().to_owned())
    }

    /// The names of all profiles.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.profile.keys().map(String::as_str)
    }
}

/// Reads the configuration file. A file that isn't there is an empty one, unless it was named.
///
/// # Errors
/// Of kind config: not readable, not TOML (with line and column), an unknown key (with the nearest
/// one), or a file with a secret that others can read. No error repeats a value of the file.
pub fn load(path: &Path, named: bool) -> Result<Config> {
    let text = match bounded::read_file(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && !named => String::new(),
        Err(error) => {
            return Err(Error::config(format!("can't read {}: {error}", path.display()))
                .code(Code::Unreadable));
        }
    };
    let config = parse(&text, path)?;
    if config.holds_a_secret() {
        refuse_if_others_can_read(path)?;
    }
    Ok(config)
}

/// Reads the text of a configuration file.
pub(super) fn parse(text: &str, path: &Path) -> Result<Config> {
    let mut config: Config = toml::from_str(text).map_err(|error| explain(&error, text, path))?;
    path.clone_into(&mut config.path);
    Ok(config)
}

/// Says what is wrong and where. The library's own report quotes the line, which may hold a secret.
fn explain(error: &toml::de::Error, text: &str, path: &Path) -> Error {
    let place = error.span().map_or_else(String::new, |span| {
        let before = text.get(..span.start).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        format!(", line {line}, column {column}")
    });
    let message = error.message().lines().next().unwrap_or_default();
    let report = |what: &str| {
        Error::config(format!("{}{place}: {what}", path.display())).code(Code::Malformed)
    };
    let mut quoted = message.split('`').skip(1).step_by(2);
    match quoted.next() {
        Some(unknown) if message.starts_with("unknown field") => {
            let known: Vec<&str> = quoted.collect();
            let error = report(&format!("unknown key '{unknown}'"));
            match nearest(unknown, &known) {
                Some(near) => error.hint(format!("did you mean '{near}'?")),
                None => error.hint(format!("known keys here: {}", known.join(", "))),
            }
        }
        Some(unknown) if message.starts_with("unknown variant") => {
            let known: Vec<&str> = quoted.collect();
            report(&format!("'{unknown}' is not one of {}", known.join(", ")))
        }
        _ if message.starts_with("invalid type") => {
            let expected = message.rsplit("expected").next().unwrap_or_default().trim();
            report(&format!("expected {expected}"))
        }
        _ => report(message),
    }
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
