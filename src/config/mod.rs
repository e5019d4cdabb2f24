//! Profiles: the configuration file, the environment, secrets and limits.

mod edit;
mod environment;
mod file;
mod key;
pub mod keyring;
mod keys;
mod kinds;
mod notify;
mod read;
mod resolve;
mod secret;
mod shown;
mod value;
mod word;

pub use edit::{Draft, NewValue};
pub use environment::{Environment, VARIABLES, Variable};
pub use file::{Config, SANDBOX, check_name, load, nearest};
pub use key::Key;
pub use keys::keys;
pub use kinds::{Access, Billmanager, CartChoice, Limits, Logicboxes, Profile};
pub use notify::Delivery;
pub use orderctl_core::{Mode, ProviderKind as Provider};
pub use resolve::{HAS_SANDBOX, no_profile, resolve, resolve_without_secret, sandbox, unknown};
pub use secret::refuse_if_others_can_read;
pub use shown::{
    Setting, Summary, hidden, problem, secret_name, secret_sources, settings, summaries,
};
pub use value::Shape;
