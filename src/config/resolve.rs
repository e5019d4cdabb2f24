//! From what is written to who we are: choosing a profile and checking that it is complete.

use std::time::Duration;

use rust_decimal::Decimal;

use super::file::{Config, Entry, EnvironmentName, UserId, nearest};
use super::secret::Sources;
use super::{Access, Billmanager, Environment, Limits, Logicboxes, Mode, Profile, Provider};
use orderctl_checkout::guard::AllowList;
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{Currency, ParseMoneyError, Secret, TimeLimits, parse_amount};

/// How long any one answer is waited for.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Two looks this far apart, both empty, make an order absent whose connection broke. What was on its
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
    let entry = config.profile.get(name).ok_or_else(|| unknown(config, name))?;
    if entry.provider != provider {
        let error = Error::config(format!(
            "profile '{name}' is for {}, and this command needs one for {}",
            entry.provider.name(),
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
    refuse_foreign_keys(name, entry)?;
    Ok(Profile {
        name: name.to_owned(),
        mode: mode(entry),
        limits: limits(name, entry)?,
        time_limits: time_limits(name, entry)?,
        settle: time(name, "settle", entry.settle, SETTLE)?,
        settle_after_timeout: time(
            name,
            "settle_after_timeout",
            entry.settle_after_timeout,
            SETTLE_AFTER_TIMEOUT,
        )?,
        concurrency: entry.concurrency,
        currency: currency(name, entry)?,
        access: access(name, entry, fetch)?,
    })
}

/// The profile of the sandbox: its address, and the login of its catalog.
#[must_use]
pub fn sandbox(access: Access) -> Profile {
    Profile {
        name: "sandbox".to_owned(),
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

fn of_provider(config: &Config, provider: Provider) -> Vec<&str> {
    config
        .profile
        .iter()
        .filter(|(_, entry)| entry.provider == provider)
        .map(|(name, _)| name.as_str())
        .collect()
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
        [] => Err(Error::config(format!(
            "no profile for {} in {}",
            provider.name(),
            config.path.display()
        ))
        .code(Code::NoProfile)
        .hint("use --sandbox to try the command without an account")
        .hint("orderctl profile init makes one")),
        several => Err(Error::config(format!(
            "there are {} profiles for {} and no default",
            several.len(),
            provider.name()
        ))
        .code(Code::NoDefault)
        .hint(format!("choose with --profile: {}", several.join(", ")))
        .hint("or set a default: orderctl profile use NAME")),
    }
}

/// The error about a profile that is not in the file.
#[must_use]
pub fn unknown(config: &Config, name: &str) -> Error {
    let known: Vec<&str> = config.names().collect();
    let error = Error::config(format!("no profile '{name}' in {}", config.path.display()))
        .code(Code::UnknownProfile);
    match nearest(name, &known) {
        Some(near) => error.hint(format!("did you mean '{near}'?")),
        None if known.is_empty() => error.hint("orderctl profile init makes one"),
        None => error.hint(format!("profiles: {}", known.join(", "))),
    }
}

/// A key of the other provider is a mistake that would otherwise go unseen.
fn refuse_foreign_keys(name: &str, entry: &Entry) -> Result<()> {
    let billmanager = [
        ("username", entry.username.is_some()),
        ("password", entry.password.is_some()),
        ("password_command", entry.password_command.is_some()),
        ("password_file", entry.password_file.is_some()),
        ("password_env", entry.password_env.is_some()),
        ("auth", entry.auth.is_some()),
        ("act_as", entry.act_as.is_some()),
        ("pay_function", entry.pay_function.is_some()),
        ("tag", entry.tag.is_some()),
        ("quick_order_types", entry.quick_order_types.is_some()),
        ("cart", entry.cart.is_some()),
    ];
    let logicboxes = [
        ("environment", entry.environment.is_some()),
        ("auth_userid", entry.auth_userid.is_some()),
        ("api_key", entry.api_key.is_some()),
        ("api_key_command", entry.api_key_command.is_some()),
        ("api_key_file", entry.api_key_file.is_some()),
        ("api_key_env", entry.api_key_env.is_some()),
        ("format", entry.format.is_some()),
        ("renew_term", entry.renew_term.is_some()),
        ("tax", entry.tax.is_some()),
    ];
    let foreign: &[(&str, bool)] = match entry.provider {
        Provider::Billmanager => &logicboxes,
        Provider::Logicboxes => &billmanager,
    };
    match foreign.iter().find(|(_, set)| *set) {
        None => Ok(()),
        Some((key, _)) => Err(Error::config(format!(
            "profile '{name}' is for {}, which has no key '{key}'",
            entry.provider.name()
        ))
        .code(Code::ForeignKey)),
    }
}

fn mode(entry: &Entry) -> Mode {
    match entry.environment {
        Some(EnvironmentName::Test) => Mode::Test,
        Some(EnvironmentName::Live) | None => Mode::Live,
    }
}

fn limits(name: &str, entry: &Entry) -> Result<Limits> {
    let amount = |key: &str, text: Option<&str>| {
        text.map(str::parse).transpose().map_err(|error: ParseMoneyError| {
            Error::config(format!("profile '{name}', limits.{key}: {error}"))
        })
    };
    let written = &entry.limits;
    Ok(Limits {
        charges: written.charges,
        max_price: amount("max_price", written.max_price.as_deref())?,
        max_spend: amount("max_spend", written.max_spend.as_deref())?,
        max_spend_30d: amount("max_spend_30d", written.max_spend_30d.as_deref())?,
        allow: written.allow.as_deref().map(AllowList::read).transpose().map_err(|why| {
            Error::config(format!("profile '{name}', limits.allow: {why}")).code(Code::Allow)
        })?,
    })
}

fn currency(name: &str, entry: &Entry) -> Result<Option<Currency>> {
    entry.currency.as_deref().map(str::parse).transpose().map_err(|error: ParseMoneyError| {
        Error::config(format!("profile '{name}', currency: {error}"))
    })
}

fn time_limits(name: &str, entry: &Entry) -> Result<TimeLimits> {
    let limit = |key: &str, written, default| match time(name, key, written, default)? {
        Duration::ZERO => Err(Error::config(format!(
            "profile '{name}': {key} is 0, and no answer comes in no time"
        ))
        .hint(format!("write {key} = \"60s\" or the like"))),
        limit => Ok(limit),
    };
    let other = limit("timeout", entry.timeout, TIMEOUT)?;
    Ok(TimeLimits { other, charge: limit("charge_timeout", entry.charge_timeout, other)? })
}

fn time(
    name: &str,
    key: &str,
    written: Option<jiff::SignedDuration>,
    default: Duration,
) -> Result<Duration> {
    written.map_or(Ok(default), |time| {
        Duration::try_from(time)
            .map_err(|_| Error::config(format!("profile '{name}': {key} must not be negative")))
    })
}

fn access(name: &str, entry: &Entry, fetch: Fetch) -> Result<Access> {
    if let Some(url) = &entry.url {
        check_url(name, url)?;
    }
    let required = |key: &str| {
        Error::config(format!("profile '{name}' has no {key}"))
            .code(Code::Incomplete)
            .hint(format!("add {key} = … under [profile.{name}]"))
    };
    Ok(match entry.provider {
        Provider::Billmanager => Access::Billmanager(Billmanager {
            url: entry.url.clone().ok_or_else(|| required("url"))?,
            username: entry.username.clone().ok_or_else(|| required("username"))?,
            password: fetch(
                name,
                &Sources {
                    what: "password",
                    inline: entry.password.as_ref(),
                    command: entry.password_command.as_deref(),
                    file: entry.password_file.as_deref(),
                    variable: entry.password_env.as_deref(),
                },
            )?,
            auth: entry.auth.unwrap_or_default(),
            act_as: entry.act_as.clone(),
            pay_function: entry.pay_function.clone(),
            tag: entry.tag.clone(),
            quick_order_types: entry.quick_order_types.clone().unwrap_or_default(),
            cart: entry.cart.unwrap_or_default(),
        }),
        Provider::Logicboxes => {
            if entry.url.is_none() && entry.environment.is_none() {
                return Err(required("environment").hint("environment is \"test\" or \"live\""));
            }
            Access::Logicboxes(Logicboxes {
                url: entry.url.clone(),
                auth_userid: match &entry.auth_userid {
                    Some(UserId::Number(number)) => number.to_string(),
                    Some(UserId::Text(text)) => text.clone(),
                    None => return Err(required("auth_userid")),
                },
                api_key: fetch(
                    name,
                    &Sources {
                        what: "api_key",
                        inline: entry.api_key.as_ref(),
                        command: entry.api_key_command.as_deref(),
                        file: entry.api_key_file.as_deref(),
                        variable: entry.api_key_env.as_deref(),
                    },
                )?,
                format: entry.format.unwrap_or_default(),
                renew_term: entry.renew_term.unwrap_or_default(),
                tax: entry.tax.as_deref().map(|text| percent(name, text)).transpose()?,
            })
        }
    })
}

/// Reads a share such as `18%`, of 0 to 100.
fn percent(name: &str, text: &str) -> Result<Decimal> {
    let digits = text.trim().strip_suffix('%').map(str::trim_end);
    digits
        .and_then(|digits| parse_amount(digits).ok())
        .filter(|percent| (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(percent))
        .ok_or_else(|| {
            Error::config(format!("profile '{name}': tax is not a percentage from 0 to 100"))
                .code(Code::Tax)
                .hint("write it as \"18%\"")
        })
}

/// Credentials go over TLS, or stay on this machine.
fn check_url(name: &str, text: &str) -> Result<()> {
    let refuse =
        |what: &str| Err(Error::config(format!("profile '{name}': url {what}")).code(Code::Url));
    let Ok(url) = url::Url::parse(text) else {
        return refuse("is not an address").map_err(|error| {
            error.hint("write it with its scheme, such as https://panel.example/billmgr")
        });
    };
    let loopback = match url.host() {
        Some(url::Host::Domain(domain)) => domain == "localhost",
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        None => return refuse("names no host"),
    };
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("must not hold credentials");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("must end with its path");
    }
    match url.scheme() {
        "https" => Ok(()),
        "http" if loopback => Ok(()),
        "http" => refuse(
            "is plain http:// to another machine, where anybody on the way reads the password",
        )
        .map_err(|error| error.hint("use https://; plain http:// is for loopback alone")),
        _ => refuse("must begin with https://"),
    }
}
