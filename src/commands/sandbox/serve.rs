use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::app::paths;
use crate::app::signals;
use crate::output::{Meta, Report, Table};
use orderctl_core::error::{Error, Result};
use orderctl_core::ownership;
use orderctl_sandbox::cli::Behavior;

/// Serve both simulated providers on localhost, for other programs, tests and CI.
///
/// For logins and ids see: orderctl sandbox catalog.
#[derive(Debug, Args)]
pub struct Serve {
    /// Port on 127.0.0.1; 0 picks a free one
    #[arg(long, default_value_t = 8600)]
    port: u16,

    /// State file; defaults to that of --sandbox
    #[arg(long, value_name = "FILE", conflicts_with = "in_memory")]
    state: Option<PathBuf>,

    /// Keep state in memory only
    #[arg(long)]
    in_memory: bool,

    #[command(flatten)]
    behavior: Behavior,
}

impl Serve {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let state = match (self.in_memory, self.state) {
            (true, _) => None,
            (false, Some(state)) => Some(state),
            (false, None) => {
                let state = paths::sandbox_file()?;
                ownership::check_in_place(&state)?;
                Some(state)
            }
        };
        let options = self.behavior.options(self.port, state).map_err(Error::config)?;
        let seed = options.faults.seed;
        let running = orderctl_sandbox::start(options).map_err(|error| {
            Error::config(format!("the sandbox can't listen on port {}: {error}", self.port))
        })?;
        signals::watch();
        let (panel, api) = (running.billmanager_url(), running.logicboxes_url());
        let control = running.control_url();
        let report = Report::new(
            json!({"billmanager": panel, "logicboxes": api, "control": control, "fault_seed": seed}),
            Table::record()
                .field("billmanager", &panel)
                .field("logicboxes", &api)
                .field("control", &control)
                .field("fault seed", seed),
        )?
        .note("Listening until Ctrl-C.");
        ctx.out.print("sandbox.serve", &report, &Meta::default())?;
        running.wait();
        Report::new(json!(null), Table::default())
    }
}
