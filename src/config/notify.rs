//! Who is told of outcomes, and how.

use sha2::{Digest as _, Sha256};

use super::Environment;
use super::file::Config;
use super::keys::NotifyKeys;
use orderctl_checkout::ledger::Subscription;
use orderctl_core::Secret;
use orderctl_core::error::{Code, Error, Kind, Result};

/// The way on which a receiver gets a notice.
#[derive(Clone, Debug)]
pub enum Delivery {
    /// This command of the platform's shell gets the event on standard input.
    Command(String),
    /// This address gets the event in a POST that is signed with the secret.
    Post {
        /// The address that notices are posted to.
        url: String,
        /// What signs the body (HMAC-SHA256).
        secret: Secret,
    },
}

impl Config {
    /// What each receiver of the file is told.
    #[must_use]
    pub fn subscriptions(&self) -> Vec<Subscription> {
        let of = |keys: &NotifyKeys| Subscription {
            target: target(keys),
            kinds: keys.on.as_ref().map(|on| on.0.clone()).unwrap_or_default(),
        };
        self.notify.iter().map(of).collect()
    }

    /// How messages call the receiver of this name.
    #[must_use]
    pub fn receiver(&self, name: &str) -> String {
        let found = (1..).zip(&self.notify).find(|(_, keys)| target(keys) == name);
        found.map_or_else(|| format!("'{name}'"), |(place, keys)| shown(keys, place))
    }

    /// How the receiver of this name is told; nothing if there is none.
    ///
    /// # Errors
    /// Of kind credentials, if its secret is not there.
    pub fn delivery(&self, name: &str, environment: &Environment) -> Result<Option<Delivery>> {
        let Some(keys) = self.notify.iter().find(|keys| target(keys) == name) else {
            return Ok(None);
        };
        match (&keys.command, &keys.url) {
            (Some(command), _) => Ok(Some(Delivery::Command(command.clone()))),
            (None, Some(url)) => {
                let secret = secret(keys, environment)?;
                Ok(Some(Delivery::Post { url: url.0.clone(), secret }))
            }
            (None, None) => Ok(None),
        }
    }
}

/// How a person knows it in the file: by its name, else by its place and the program or host. The rest of a
/// command or an address may be a secret.
fn shown(keys: &NotifyKeys, place: usize) -> String {
    let program = keys.command.as_deref().and_then(|command| command.split_whitespace().next());
    let url = keys.url.as_ref().and_then(|url| url::Url::parse(&url.0).ok());
    let host = url.as_ref().and_then(url::Url::host_str);
    match (&keys.name, program.or(host)) {
        (Some(name), _) => format!("'{name}'"),
        (None, Some(way)) => format!("[[notify]] {place} ({way})"),
        (None, None) => format!("[[notify]] {place}"),
    }
}

/// Its name, or one that is made of how it is told: an address may be a secret, and is not recorded.
fn target(keys: &NotifyKeys) -> String {
    let made = || {
        let way = keys.command.as_deref().or(keys.url.as_ref().map(|url| url.0.as_str()));
        let digest = Sha256::digest(way.unwrap_or_default());
        digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    };
    keys.name.clone().unwrap_or_else(made)
}

fn secret(keys: &NotifyKeys, environment: &Environment) -> Result<Secret> {
    match (&keys.secret, &keys.secret_env) {
        (Some(secret), None) => Ok(secret.0.clone()),
        (None, Some(variable)) => environment.get(&variable.0).map(Secret::new).ok_or_else(|| {
            let message = format!("notify: the variable {} (secret_env) is not set", variable.0);
            Error::new(Kind::Credentials, message).code(Code::Missing)
        }),
        _ => Err(Error::config("notify sets its secret in more than one way")),
    }
}
