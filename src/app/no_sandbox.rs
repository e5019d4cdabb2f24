//! The sandbox of a program that was built without one.

use crate::config::{Access, Mode, Provider};
use orderctl_core::error::{Error, Result};

/// A build without the sandbox has none to start.
#[derive(Default)]
pub struct EmbeddedSandbox;

impl EmbeddedSandbox {
    /// # Errors
    /// Always, of kind config.
    pub fn access(&self, _provider: Provider) -> Result<Access> {
        Err(Error::config("this orderctl was built without the sandbox").hint(
            "use an orderctl built with its default features, or a profile at a sandbox that \
             another program serves",
        ))
    }

    /// The endpoint that no attempt has.
    pub fn endpoint(&self) -> String {
        Mode::Sandbox.name().to_owned()
    }
}

pub fn login(_provider: Provider) -> Option<Access> {
    None
}
