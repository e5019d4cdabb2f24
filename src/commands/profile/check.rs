use clap::Args;

use crate::app::context::Context;
use crate::config::summaries;
use crate::flows::checks::{self, Checks};
use crate::output::Report;
use orderctl_core::error::{Error, Result};

/// Test a profile: address, certificate, login, cart, balance and limits.
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
        if ctx.globals.sandbox {
            checks::of_profile(ctx, &ctx.panel()?.1, &mut checks);
            return checks.into_report(ctx);
        }
        let config = ctx.config()?;
        let name = match self.name.or_else(|| ctx.globals.profile().map(str::to_owned)) {
            Some(name) => name,
            None => match summaries(&config).as_slice() {
                [only] => only.name.clone(),
                _ => {
                    return Err(Error::usage("missing: NAME of the profile")
                        .hint("orderctl profile list lists them, and orderctl doctor checks all")
                        .next(["profile", "list"]));
                }
            },
        };
        checks::of_named(ctx, &config, &name, &mut checks);
        checks.into_report(ctx)
    }
}
