//! Which profile a command uses, and the client of its provider.

use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use super::Context;
use crate::app::clients;
use crate::code;
use crate::config::{self, Access, CartChoice, Config, Mode, Profile, Provider};
use crate::output::Meta;
use orderctl_billmanager::Panel;
use orderctl_checkout::guard::Confirm;
use orderctl_checkout::ledger::Attempt;
use orderctl_core::error::{Code, Error, Result};
use orderctl_logicboxes::Reseller;

impl Context {
    /// The panel of the chosen profile, and the profile.
    ///
    /// # Errors
    /// When there is no fitting profile, or its secret can't be had.
    pub fn panel(&self) -> Result<(Panel, Profile)> {
        let profile = self.profile(Provider::Billmanager)?;
        Ok((clients::panel(self, &profile)?, profile))
    }

    /// The same for commands that have to do with the cart or with what is sold: a profile that does not
    /// say which cart the panel has lets the panel be asked.
    ///
    /// # Errors
    /// As [`Context::panel`], and when the panel's answer is not clear.
    pub fn shop(&self) -> Result<(Panel, Profile)> {
        let (panel, profile) = self.panel()?;
        match &profile.access {
            Access::Billmanager(access) if access.cart == CartChoice::Auto => {
                Ok((panel.with_its_cart()?, profile))
            }
            _ => Ok((panel, profile)),
        }
    }

    /// The reseller account of the chosen profile, and the profile.
    ///
    /// # Errors
    /// As [`Context::panel`].
    pub fn reseller(&self) -> Result<(Reseller, Profile)> {
        let profile = self.profile(Provider::Logicboxes)?;
        Ok((clients::reseller(self, &profile)?, profile))
    }

    /// The kind of provider of the profile that was named, if one was.
    ///
    /// # Errors
    /// When the configuration can't be read.
    pub fn named_provider(&self) -> Result<Option<Provider>> {
        match self.globals.profile().filter(|_| !self.globals.sandbox) {
            Some(name) => Ok(self.config()?.provider_of(name)),
            None => Ok(None),
        }
    }

    /// The kind of provider that is meant where the command line does not say: that of the profile
    /// that was named, else the only kind that there are profiles of, else a panel.
    ///
    /// # Errors
    /// When the configuration can't be read.
    pub fn likely_provider(&self) -> Result<Provider> {
        if self.globals.sandbox {
            return Ok(Provider::Billmanager);
        }
        if let Some(named) = self.named_provider()? {
            return Ok(named);
        }
        let config = self.config()?;
        let mut kinds = config.names().filter_map(|name| config.provider_of(name));
        let first = kinds.next().unwrap_or(Provider::Billmanager);
        Ok(if kinds.all(|kind| kind == first) { first } else { Provider::Billmanager })
    }

    /// The profile that a recorded attempt was made with.
    ///
    /// # Errors
    /// When it is no more, or is another account's by now.
    pub fn profile_of(&self, attempt: &Attempt) -> Result<Profile> {
        let profile = if attempt.mode == Mode::Sandbox {
            config::sandbox(self.sandbox.access(attempt.provider)?)
        } else {
            let name = Some(attempt.profile.as_str());
            config::resolve(&self.config()?, attempt.provider, name, &self.environment)?
        };
        // What is looked for at another address would be taken for absent.
        let endpoint = self.endpoint(&profile);
        if let Some(recorded) = &attempt.recorded.endpoint
            && *recorded != endpoint
        {
            return Err(Error::config(format!(
                "profile '{}' is at {endpoint} by now, and the attempt was made at {recorded}",
                profile.name
            ))
            .code(code::ENDPOINT));
        }
        if profile.access.account() == attempt.account {
            return Ok(profile);
        }
        Err(Error::config(format!(
            "profile '{}' is the account {} by now, and the attempt was made as {}",
            profile.name,
            profile.access.account(),
            attempt.account
        )))
    }

    /// The profile of the command, named in every document of this run from now on.
    fn profile(&self, provider: Provider) -> Result<Profile> {
        self.one_profile(provider, self.globals.profile()).inspect(|profile| {
            let _ = self.used.set(profile.clone());
            let _ = self.meta.set(Meta {
                profile: Some(profile.name.clone()),
                provider: Some(provider.name()),
                mode: Some(profile.mode.name()),
                ..Meta::default()
            });
        })
    }

    /// One of several profiles of a command: the one of this name, or the provider's default.
    ///
    /// # Errors
    /// As [`Context::panel`].
    pub fn one_profile(&self, provider: Provider, asked: Option<&str>) -> Result<Profile> {
        let profile = if self.globals.sandbox {
            config::sandbox(self.sandbox.access(provider)?)
        } else {
            config::resolve(&self.config()?, provider, asked, &self.environment)?
        };
        if profile.limits.confirm == Confirm::Terminal {
            self.is_in_person.store(true, Ordering::Relaxed);
        }
        if profile.limits.low_balance.is_some() {
            let mut profiles = self.with_low_balance.lock().unwrap_or_else(PoisonError::into_inner);
            profiles.insert(profile.name.clone(), profile.clone());
        }
        self.check_expected(&profile.name)?;
        self.declared.check_profile(&profile).map(|()| profile)
    }

    /// Refuses a profile that is not the expected one, if one is expected.
    ///
    /// # Errors
    /// Of kind guard.
    pub fn check_expected(&self, name: &str) -> Result<()> {
        match self.globals.expect_profile.as_deref() {
            Some(expected) if expected != name => Err(Error::guard(format!(
                "profile '{name}' is selected, but --expect-profile is '{expected}'"
            ))
            .code(code::PROFILE)),
            _ => Ok(()),
        }
    }

    /// The profile that a command is about which looks at its configuration: the one of this name, else
    /// that of the command line, else the only one there is.
    ///
    /// # Errors
    /// Of kind usage where that is none, or config where there is no profile at all; of kind guard if
    /// another one is expected.
    pub fn named_profile(&self, name: Option<&str>, config: &Config) -> Result<String> {
        let names: Vec<&str> = config.names().collect();
        let name = match (name.or_else(|| self.globals.profile()), names.as_slice()) {
            (Some(name), _) | (None, &[name]) => name.to_owned(),
            (None, &[]) => {
                let message = format!("there is no profile in {}", config.path.display());
                return Err(config::no_profile(&message, false));
            }
            (None, several) => {
                return Err(Error::usage("missing: NAME of the profile")
                    .code(Code::MissingValues)
                    .hint(format!("profiles: {}", several.join(", ")))
                    .hint("orderctl profile list tells more"));
            }
        };
        self.check_expected(&name).map(|()| name)
    }
}
