use clap::Args;

use super::correlation;
use super::payment_view::{Before, paid};
use crate::app::context::Context;
use crate::flows::checkout;
use crate::output::Report;
use orderctl_checkout::Charge;
use orderctl_core::error::Result;

/// Activate a free cart line; refused if it has a price.
///
/// An old cart is activated as a whole.
#[derive(Debug, Args)]
pub struct Activate {
    /// Cart line [elid]
    #[arg(value_name = "ID")]
    id: String,
}

impl Activate {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, profile) = ctx.shop()?;
        let known = correlation::known_lines(ctx, &profile)?;
        let purchase = orderctl_billmanager::Activate::new(&panel, &self.id).knowing(known);
        let before = Before::of(ctx, &panel, std::slice::from_ref(&self.id))?;
        checkout::run_checkout(ctx, &profile, Charge::Immediate, &purchase, |placed| {
            paid(ctx, (&panel, &profile), before.as_ref(), placed)
        })
    }
}
