use clap::Args;

use super::paid::{Before, paid};
use crate::checkout::Stake;
use crate::cli::charge;
use crate::cli::context::Context;
use crate::error::Result;
use crate::output::Report;

/// Activate a free line of the cart; refused if it costs anything.
///
/// An old cart is activated as a whole.
#[derive(Debug, Args)]
pub struct Activate {
    /// Line of the cart [elid]
    #[arg(value_name = "ID")]
    id: String,
}

impl Activate {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, profile) = ctx.shop()?;
        let purchase = crate::provider::billmanager::Activate::new(&panel, &self.id);
        let before = Before::of(ctx, &panel, std::slice::from_ref(&self.id))?;
        charge::buy(ctx, &profile, Stake::Money, &purchase, |placed| {
            paid(ctx, (&panel, &profile), before.as_ref(), placed)
        })
    }
}
