use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use serde_json::json;

use crate::cli::context::Context;
use crate::cli::{interrupt, values};
use crate::error::{Error, Result};
use crate::output::{Meta, Report, Sheet};
use crate::sandbox;

/// Run both providers on this machine, for other programs, for tests and for CI.
///
/// Logins and ids: orderctl sandbox catalogue.
#[derive(Debug, Args)]
pub struct Serve {
    /// Port on 127.0.0.1; 0 takes a free one
    #[arg(long, default_value_t = 8600)]
    port: u16,

    /// File that keeps what was ordered; the one of --sandbox by default
    #[arg(long, value_name = "FILE", conflicts_with = "in_memory")]
    state: Option<PathBuf>,

    /// Keep nothing beyond this run
    #[arg(long)]
    in_memory: bool,

    /// How long an order takes until it runs
    #[arg(long, value_name = "TIME", value_parser = values::duration, default_value = "3s")]
    provisioning: Duration,
}

impl Serve {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let state = match (self.in_memory, self.state) {
            (true, _) => None,
            (false, Some(state)) => Some(state),
            (false, None) => Some(ctx.sandbox_state()?),
        };
        let running = sandbox::start(sandbox::Options {
            state,
            port: self.port,
            provisioning: self.provisioning,
        })
        .map_err(|error| {
            Error::config(format!("the sandbox can't listen on port {}: {error}", self.port))
        })?;
        interrupt::watch();
        let (panel, api) = (running.billmanager_url(), running.logicboxes_url());
        let report = Report::new(
            json!({"billmanager": panel, "logicboxes": api}),
            Sheet::record().field("billmanager", &panel).field("logicboxes", &api),
        )?
        .note("Listening until Ctrl-C.");
        ctx.out.print("sandbox.serve", &report, &Meta::default())?;
        running.wait();
        Report::new(json!(null), Sheet::default())
    }
}
