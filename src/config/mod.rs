//! Who we are at which provider: the configuration file, the environment, secrets and limits.

mod edit;
mod environment;
mod file;
mod kinds;
mod resolve;
mod secret;
mod shown;

pub use edit::{Draft, NewValue};
pub use environment::{Environment, VARIABLES, Variable};
pub use file::{Config, KEYS, Key, load, nearest};
pub use kinds::{Access, Billmanager, CartChoice, Limits, Logicboxes, Profile};
pub use orderctl_core::{Mode, ProviderKind as Provider};
pub use resolve::{resolve, resolve_without_secret, sandbox, unknown};
pub use secret::refuse_if_others_can_read;
pub use shown::{Setting, Summary, settings, summaries};
