//! Who we are at which provider: the configuration file, the environment, secrets and limits.

mod environment;
mod file;
mod resolve;
mod secret;

pub use environment::{Environment, VARIABLES, Variable};
pub use file::{Config, KEYS, Key, load, nearest};
pub use resolve::{
    Access, Billmanager, Limits, Logicboxes, Mode, Profile, Provider, SignIn, WireFormat, resolve,
    sandbox,
};
pub use secret::refuse_if_others_can_read;
