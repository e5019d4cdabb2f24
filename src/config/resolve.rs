//! Choosing a profile and checking that it is complete.

use std::time::Duration;

use super::file::{Config, Entry, SANDBOX, nearest};
use super::keys::{AccessKeys, LimitsKeys};
use super::secret::Sources;
use super::value::EnvironmentName;
use super::{Access, Billmanager, Environment, Limits, Logicboxes, Mode, Profile, Provider};
use crate::code;
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{Secret, TimeLimits};

/// How long any one answer is waited for.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Two probes this far apart, both empty, make an order absent whose connection broke. What was on its
/// way through a queue or a gateway has arrived by then, as a rule; no client can prove it.
const SETTLE: Duration = Duration::from_secs(2 * 60);

/// The same where no answer came in time: orders have been committed minutes after their client had
/// given up, and who does not know how long that takes had better wait.
const SETTLE_AFTER_TIMEOUT: Duration = Duration::from_secs(10 * 60);

/// The sandbox runs in this process, and commits nothing after its answer.
const SANDBOX_SETTLE: Duration = Duration::from_secs(10);

/// The profile for a command of this provider: the one asked for by name, else the default of the
/// file, else the only one there is.
///
/// # Errors
/// Of kind config when there is none, it is of the other provider, or it is incomplete; of kind
/// credentials when its secret can't be had.
pub fn resolve(
    config: &Config,
    provider: Provider,
    asked: Option<&str>,
    environment: &Environment,
) -> Result<Profile> {
    complete(config, provider, asked, &|name, sources| sources.fetch(name, environment))
}

/// The same profile with an empty secret, for what sends nothing: no command is run for it, and no
/// file but the configuration is read.
///
/// # Errors
/// As [`resolve`], but none about the secret.
pub fn resolve_without_secret(
    config: &Config,
    provider: Provider,
    asked: Option<&str>,
) -> Result<Profile> {
    complete(config, provider, asked, &|_, _| Ok(Secret::new("")))
}

/// How a profile comes to its secret.
type Fetch<'a> = &'a dyn Fn(&str, &Sources) -> Result<Secret>;

fn complete(
    config: &Config,
    provider: Provider,
    asked: Option<&str>,
    fetch: Fetch,
) -> Result<Profile> {
    let name = choose(config, provider, asked)?;
    let entry = config.entry(name)?;
    if entry.provider() != provider {
        let error = Error::config(format!(
            "profile '{name}' is for {}, and this command needs one for {}",
            entry.provider().name(),
            provider.name()
        ))
        .code(Code::Provider);
        let fitting = of_provider(config, provider).join(", ");
        return Err(if fitting.is_empty() {
            error.hint(format!("add a profile with provider = \"{}\"", provider.name()))
        } else {
            error.hint(format!("matching profiles: {fitting}"))
        });
    }
    let common = &entry.common;
    let timeout = common.timeout.map_or(TIMEOUT, |it| it.0);
    Ok(Profile {
        name: name.to_owned(),
        mode: mode(entry),
        limits: limits(&entry.limits),
        time_limits: TimeLimits {
            other: timeout,
            charge: common.charge_timeout.map_or(timeout, |it| it.0),
        },
        settle: common.settle.map_or(SETTLE, |it| it.0),
        settle_after_timeout: common.settle_after_timeout.map_or(SETTLE_AFTER_TIMEOUT, |it| it.0),
        concurrency: common.concurrency,
        currency: common.currency.clone(),
        access: access(name, entry, fetch)?,
    })
}

/// The profile of the sandbox: its address, and the login of its catalog.
#[must_use]
pub fn sandbox(access: Access) -> Profile {
    Profile {
        name: SANDBOX.to_owned(),
        mode: Mode::Sandbox,
        limits: Limits::default(),
        time_limits: TIMEOUT.into(),
        settle: SANDBOX_SETTLE,
        settle_after_timeout: SANDBOX_SETTLE,
        concurrency: None,
        currency: None,
        access,
    }
}

/// The profiles for a provider, and those that may be for it: one that can't be used must not make another
/// the only one.
pub(super) fn of_provider(config: &Config, provider: Provider) -> Vec<&str> {
    let fits = |name: &&str| config.provider_of(name).is_none_or(|its| its == provider);
    config.names().filter(fits).collect()
}

fn choose<'a>(config: &'a Config, provider: Provider, asked: Option<&'a str>) -> Result<&'a str> {
    let default = match provider {
        Provider::Billmanager => config.defaults.billmanager.as_deref(),
        Provider::Logicboxes => config.defaults.logicboxes.as_deref(),
    };
    if let Some(name) = asked.or(default) {
        return Ok(name);
    }
    match of_provider(config, provider).as_slice() {
        [only] => Ok(only),
        [] => Err(no_profile(
            &format!("no profile for {} in {}", provider.name(), config.path.display()),
            HAS_SANDBOX,
        )),
        several => Err(Error::config(format!(
            "there are {} profiles for {} and no default",
            several.len(),
            provider.name()
        ))
        .code(code::NO_DEFAULT)
        .hint(format!("choose with --profile: {}", several.join(", ")))
        .hint("or set a default: orderctl profile use NAME")),
    }
}

/// Whether the simulation of both providers is in this program, so that `--sandbox` can be advised.
pub const HAS_SANDBOX: bool = cfg!(feature = "sandbox");

/// The error that there is no profile to use, with the ways to one.
#[must_use]
pub fn no_profile(message: &str, has_sandbox: bool) -> Error {
    let error = Error::config(message.to_owned()).code(code::NO_PROFILE);
    let error = match has_sandbox {
        true => error.hint("use --sandbox to try the command without an account"),
        false => error,
    };
    error
        .hint("orderctl profile init makes one")
        .hint("orderctl schema config --example prints a file to start from")
}

/// The error about a profile that is not in the file, or can't be used.
#[must_use]
pub fn unknown(config: &Config, name: &str) -> Error {
    if let Some(broken) = config.broken.get(name) {
        return broken.error();
    }
    let known: Vec<&str> = config.names().collect();
    let error = Error::config(format!("no profile '{name}' in {}", config.path.display()))
        .code(code::UNKNOWN_PROFILE);
    match nearest(name, &known) {
        Some(near) => error.hint(format!("did you mean '{near}'?")),
        None if known.is_empty() => {
            let name = shlex::try_quote(name).unwrap_or_default();
            error.hint(format!("orderctl profile init {name}"))
        }
        None => error.hint(format!("profiles: {}", known.join(", "))),
    }
}

/// Whether a profile's orders are real.
pub(super) fn mode(entry: &Entry) -> Mode {
    match &entry.access {
        AccessKeys::Logicboxes(keys) if keys.environment == Some(EnvironmentName::Test) => {
            Mode::Test
        }
        _ => Mode::Live,
    }
}

fn limits(written: &LimitsKeys) -> Limits {
    Limits {
        charges: written.charges.unwrap_or_default(),
        confirm: written.confirm.unwrap_or_default(),
        max_price: written.max_price.clone(),
        max_spend: written.max_spend.clone(),
        max_spend_30d: written.max_spend_30d.clone(),
        low_balance: written.low_balance.clone(),
        allow: written.allow.clone(),
    }
}

fn access(name: &str, entry: &Entry, fetch: Fetch) -> Result<Access> {
    let url = entry.common.url.as_ref().map(|url| url.0.clone());
    let keyring = entry.common.keyring.unwrap_or_default();
    let required = |key: &str| {
        Error::config(format!("profile '{name}' has no {key}"))
            .code(code::INCOMPLETE)
            .hint(format!("add {key} = … under [profile.{name}]"))
    };
    Ok(match &entry.access {
        AccessKeys::Billmanager(keys) => Access::Billmanager(Billmanager {
            url: url.ok_or_else(|| required("url"))?,
            username: keys.username.clone().ok_or_else(|| required("username"))?,
            password: fetch(
                name,
                &Sources {
                    what: "password",
                    inline: keys.password.as_ref(),
                    command: keys.password_command.as_deref(),
                    file: keys.password_file.as_deref(),
                    variable: keys.password_env.as_ref().map(|name| name.0.as_str()),
                    keyring,
                },
            )?,
            auth: keys.auth.unwrap_or_default(),
            act_as: keys.act_as.clone(),
            pay_function: keys.pay_function.clone(),
            tag: keys.tag.clone(),
            quick_order_types: keys.quick_order_types.clone().unwrap_or_default(),
            cart: keys.cart.unwrap_or_default(),
        }),
        AccessKeys::Logicboxes(keys) => {
            if url.is_none() && keys.environment.is_none() {
                return Err(required("environment").hint("environment is \"test\" or \"live\""));
            }
            Access::Logicboxes(Logicboxes {
                url,
                auth_userid: match &keys.auth_userid {
                    Some(id) => id.0.clone(),
                    None => return Err(required("auth_userid")),
                },
                api_key: fetch(
                    name,
                    &Sources {
                        what: "api_key",
                        inline: keys.api_key.as_ref(),
                        command: keys.api_key_command.as_deref(),
                        file: keys.api_key_file.as_deref(),
                        variable: keys.api_key_env.as_ref().map(|name| name.0.as_str()),
                        keyring,
                    },
                )?,
                format: keys.format.unwrap_or_default(),
                renew_term: keys.renew_term.unwrap_or_default(),
                tax: keys.tax.map(|tax| tax.0),
            })
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sandbox_is_advised_where_it_is_built_in() {
        let hints = |has_sandbox| no_profile("no profile", has_sandbox).hints().join("; ");
        assert!(hints(true).contains("--sandbox") && hints(true).contains("profile init"));
        assert!(!hints(false).contains("sandbox") && hints(false).contains("profile init"));
    }
}
