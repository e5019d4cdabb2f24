//! The clients of the profiles, one each, shared by all rows: a session is opened once, and connections
//! are kept.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::app::clients;
use crate::app::context::Context;
use crate::config::{Access, CartChoice, Profile, Provider};
use orderctl_billmanager::Panel;
use orderctl_checkout::guard::{Ceiling, Yes};
use orderctl_checkout::{CheckoutPolicy, WaitBudget};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_logicboxes::Reseller;

/// The kind of provider, and the profile if one was named.
type Key = (&'static str, Option<String>);

/// After so many refusals of the login in a row it is not tried again.
const MAX_REFUSALS: u32 = 3;

/// The clients that were made so far.
pub struct Clients<'a> {
    ctx: &'a Context,
    made: Mutex<BTreeMap<Key, Arc<Client>>>,
}

/// The client of a profile.
pub struct Client {
    /// The profile that it signs in with, with its limits.
    pub profile: Profile,
    /// What its provider is asked with.
    pub api: Api,
    policy: CheckoutPolicy,
    /// How often in a row the login was refused.
    refusals: AtomicU32,
    refused: OnceLock<String>,
}

/// A client of either provider.
pub enum Api {
    /// Of a BILLmanager panel.
    Panel(Panel),
    /// Of a LogicBoxes reseller account.
    Reseller(Reseller),
}

impl<'a> Clients<'a> {
    /// Makes a client when its profile is first asked for.
    pub fn new(ctx: &'a Context) -> Self {
        Self { ctx, made: Mutex::default() }
    }

    /// The client of the profile of this name; without a name, of the one that `--profile` names if it
    /// is of this provider, else of the provider's default.
    ///
    /// # Errors
    /// When there is no fitting profile, or its secret can't be had.
    pub fn of(&self, provider: Provider, name: Option<&str>) -> Result<Arc<Client>> {
        let key = (provider.name(), name.map(str::to_owned));
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(client) = made.get(&key) {
            return Ok(client.clone());
        }
        let ctx = self.ctx;
        let named = match ctx.named_provider()? {
            Some(other) if other == provider => ctx.globals.profile(),
            Some(_) | None => None,
        };
        let profile = ctx.one_profile(provider, name.or(named))?;
        let is_same = |other: &&Arc<Client>| {
            other.profile.name == profile.name && other.profile.access.provider() == provider
        };
        let same = made.values().find(is_same).cloned();
        let client = match same {
            Some(client) => client,
            None => Arc::new(Client::new(ctx, profile)?),
        };
        made.insert(key, client.clone());
        Ok(client)
    }
}

impl Client {
    fn new(ctx: &Context, profile: Profile) -> Result<Self> {
        let api = match &profile.access {
            Access::Billmanager(access) => {
                let panel = clients::panel(ctx, &profile)?;
                Api::Panel(match access.cart {
                    CartChoice::Auto => panel.with_its_cart()?,
                    CartChoice::Known(_) => panel,
                })
            }
            Access::Logicboxes(_) => Api::Reseller(clients::reseller(ctx, &profile)?),
        };
        let policy = ctx.policy(&profile);
        Ok(Self { profile, api, policy, refusals: AtomicU32::new(0), refused: OnceLock::new() })
    }

    /// The policy by which a row is bought: its key, and the ceilings of its own beside those of the profile
    /// and of the command line. The yes was said for all rows together.
    pub fn policy(&self, ctx: &Context, key: &str, ceilings: Vec<Ceiling>) -> CheckoutPolicy {
        let mut policy = self.policy.clone();
        policy.ceilings.extend(ceilings);
        CheckoutPolicy {
            key: Some(key.to_owned()),
            yes: Yes::Beforehand,
            again: false,
            // What one row waits must not be taken from the others.
            wait: WaitBudget::of(ctx.globals.wait_timeout),
            ..policy
        }
    }

    /// Who pays, and where: what tells this account from any other.
    pub fn account(&self) -> &CheckoutPolicy {
        &self.policy
    }

    /// Asks the provider for something, unless it has refused the login again and again: a wrong password
    /// is not tried once a row, and one session that ended stops nothing.
    ///
    /// # Errors
    /// That the login was refused, and what `ask` fails with.
    pub fn ask<T>(&self, ask: impl FnOnce() -> Result<T>) -> Result<T> {
        if let (true, Some(why)) = (self.is_refused(), self.refused.get()) {
            return Err(Error::new(Kind::Credentials, why.clone()).code(Code::Auth));
        }
        let outcome = ask();
        match &outcome {
            Ok(_) => self.refusals.store(0, Ordering::Relaxed),
            Err(error) if error.kind() == Kind::Credentials => {
                let _ = self.refused.set(error.message().to_owned());
                self.refusals.fetch_add(1, Ordering::Relaxed);
            }
            Err(_) => {}
        }
        outcome
    }

    /// Whether the provider has refused the login so often that it is not tried again.
    pub fn is_refused(&self) -> bool {
        self.refusals.load(Ordering::Relaxed) >= MAX_REFUSALS
    }
}
