//! The sandbox inside this process, for `--sandbox`.

use std::sync::OnceLock;

use crate::app::paths;
use crate::config::{Access, Billmanager, CartChoice, Logicboxes, Mode, Provider};
use orderctl_billmanager::AuthMode;
use orderctl_core::error::{Error, Result};
use orderctl_core::{Secret, ownership};
use orderctl_logicboxes::{Format, RenewTerm};

/// Started when it is first needed; it ends with the process.
#[derive(Default)]
pub struct EmbeddedSandbox(OnceLock<orderctl_sandbox::Running>);

impl EmbeddedSandbox {
    /// The login at the sandbox, which is started if it does not run yet.
    ///
    /// # Errors
    /// Of kind config when its file can't be used.
    pub fn access(&self, provider: Provider) -> Result<Access> {
        if self.0.get().is_none() {
            let state = paths::sandbox_file()?;
            ownership::check_in_place(&state)?;
            let options = orderctl_sandbox::Options {
                state: Some(state.clone()),
                ..orderctl_sandbox::Options::default()
            };
            let running = orderctl_sandbox::start(options).map_err(|error| {
                Error::config(format!("the sandbox can't use {}: {error}", state.display()))
                    .hint("run orderctl sandbox reset to start over")
            })?;
            let _ = self.0.set(running);
        }
        let running = self.0.get().ok_or_else(|| Error::internal("the sandbox is not running"))?;
        let url = match provider {
            Provider::Billmanager => running.billmanager_url(),
            Provider::Logicboxes => running.logicboxes_url(),
        };
        Ok(access_at(provider, url))
    }

    /// What tells this sandbox from any other, and from itself before a reset.
    pub fn endpoint(&self) -> String {
        self.0.get().map_or_else(|| Mode::Sandbox.name().to_owned(), |it| endpoint_of(it.id()))
    }
}

/// The endpoint under which the ledger knows the sandbox of this id.
pub fn endpoint_of(id: &str) -> String {
    format!("{}:{id}", Mode::Sandbox.name())
}

/// The login of the sandbox's catalog, where no address is needed.
pub fn login(provider: Provider) -> Option<Access> {
    Some(access_at(provider, String::new()))
}

/// The login of the sandbox's catalog, at this address.
pub fn access_at(provider: Provider, url: String) -> Access {
    match provider {
        Provider::Billmanager => Access::Billmanager(Billmanager {
            url,
            username: orderctl_sandbox::USER.to_owned(),
            password: Secret::new(orderctl_sandbox::PASSWORD),
            auth: AuthMode::default(),
            act_as: None,
            pay_function: None,
            tag: None,
            quick_order_types: Vec::new(),
            cart: CartChoice::default(),
        }),
        Provider::Logicboxes => Access::Logicboxes(Logicboxes {
            url: Some(url),
            auth_userid: orderctl_sandbox::RESELLER.to_string(),
            api_key: Secret::new(orderctl_sandbox::API_KEY),
            format: Format::default(),
            renew_term: RenewTerm::default(),
            tax: None,
        }),
    }
}
