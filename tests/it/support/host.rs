//! Whom checkout turns to below the surface, where the real one would be the command line.

use std::sync::LazyLock;

use orderctl_checkout::ledger::{Attempt, Ledger, Liveness, Origin, Owner};
use orderctl_checkout::{CheckoutHost, Checkpoint, Plan};
use orderctl_core::Clock;
use orderctl_core::error::{Code, Error, Result};

/// Somebody who says yes to every plan, and to another order of the same only if told so.
pub struct TestHost<'a> {
    pub clock: &'a dyn Clock,
    pub ledger: &'a dyn Ledger,
    pub owner: Owner,
    /// What it sees of other processes.
    pub liveness: &'a (dyn Fn(&Owner) -> Liveness + Sync),
    /// Whether what was ordered a moment ago is wanted once more.
    pub again: bool,
    /// Hears what a user would be told.
    pub hears: &'a (dyn Fn(String) + Sync),
    pub on_checkpoint: &'a (dyn Fn(Checkpoint) + Sync),
}

impl CheckoutHost for TestHost<'_> {
    fn clock(&self) -> &dyn Clock {
        self.clock
    }

    fn ledger(&self) -> &dyn Ledger {
        self.ledger
    }

    fn owner(&self) -> &Owner {
        &self.owner
    }

    fn origin(&self) -> &Origin {
        static NONE: LazyLock<Origin> = LazyLock::new(Origin::default);
        &NONE
    }

    fn liveness(&self, owner: &Owner) -> Liveness {
        (self.liveness)(owner)
    }

    fn confirm(&self, _plan: &Plan) -> Result<bool> {
        Ok(true)
    }

    fn confirm_again(&self, _duplicate: &Attempt) -> Result<bool> {
        match self.again {
            true => Ok(true),
            false => Err(Error::guard("nobody is there to say so").code(Code::Duplicate)),
        }
    }

    fn tell(&self, text: &str) {
        (self.hears)(text.to_owned());
    }

    fn warn(&self, text: &str) {
        (self.hears)(format!("Warning: {text}"));
    }

    fn on_checkpoint(&self, step: Checkpoint) {
        (self.on_checkpoint)(step);
    }
}
