use clap::Args;

use crate::app::context::Context;
use crate::flows::checks::{self, Checks};
use crate::output::Report;
use orderctl_core::error::Result;

/// Test a profile: address, certificate, login, cart, balance, limits and freeze.
///
/// One read is sent to the provider. The exit code is 0 only if an order could go through.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl profile check\n  \
    orderctl profile check acme -o json")]
pub struct Check {
    /// Profile; defaults to --profile, or the only one configured
    #[arg(value_name = "NAME")]
    name: Option<String>,
}

impl Check {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let mut checks = Checks::default();
        checks::of_ledger(ctx, &mut checks);
        if ctx.globals.sandbox {
            checks.begin(Some("sandbox"));
            checks::of_profile(ctx, &ctx.panel()?.1, &mut checks);
            return checks.into_report(ctx);
        }
        let config = ctx.config()?;
        let name = ctx.named_profile(self.name.as_deref(), &config)?;
        checks::of_named(ctx, &config, &name, &mut checks);
        checks.into_report(ctx)
    }
}
