use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::app::context::Context;
use crate::app::paths;
use crate::app::signals;
use crate::args::values;
use crate::output::{Meta, Report, Table};
use orderctl_core::error::{Error, Result};
use orderctl_sandbox::{CurrencyStyle, FaultPlan, FaultRule, SingleElementStyle};

/// Run both providers on this machine, for other programs, for tests and for CI.
///
/// Logins and ids: orderctl sandbox catalog.
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

    /// Let the panel be one that has the old cart alone: without cart, cartorder.* and the v2
    /// functions
    #[arg(long)]
    old_cart: bool,

    /// How long an order takes until it runs
    #[arg(long, value_name = "TIME", value_parser = values::duration, default_value = "3s")]
    provisioning: Duration,

    /// How the panel's JSON has an element that occurs once: as recorded answers have it, always in
    /// an array, or always bare
    #[arg(long, value_enum, value_name = "WAY", default_value = "recorded")]
    lone_element: LoneElement,

    /// Let the panel write its amounts without a currency: whoami alone tells it
    #[arg(long, conflicts_with = "currency_signs")]
    bare_amounts: bool,

    /// Let the panel write the sign of a currency in the place of its code
    #[arg(long)]
    currency_signs: bool,

    /// What goes wrong, how often, where, such as drop-after-commit:1:combo; repeatable
    ///
    /// FAULT[:COUNT|:PROBABILITY%][:WHERE][:delay=TIME]. FAULT is one of drop-before,
    /// drop-after-commit, hang, hang-after-commit, truncate, html-403, html-wait, http-502,
    /// http-502-after-commit, http-429, 429-after-commit, refuse-because-there,
    /// internal-after-commit, slow, no-id, session-expired, late-commit, timeout-then-commit, unpaid.
    /// WHERE is a
    /// command (cart.add, cart.skip-basket, cart.pay, cart.activate, service.renew, combo,
    /// combo.renew, invoice.pay, invoice.execute), read, write, charge, or a function or path, where
    /// a * at the end stands for anything; charge by default: every request that places or pays.
    #[arg(long = "fault", value_name = "SPEC")]
    faults: Vec<FaultRule>,

    /// File with more faults: tables [[fault]] of kind, count, probability, where, delay
    #[arg(long, value_name = "FILE")]
    fault_file: Option<PathBuf>,

    /// Number that decides the probabilities, to repeat a run; the file's by default, or 0
    #[arg(long, value_name = "N")]
    fault_seed: Option<u64>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum LoneElement {
    Recorded,
    Array,
    Bare,
}

impl Serve {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let state = match (self.in_memory, self.state) {
            (true, _) => None,
            (false, Some(state)) => Some(state),
            (false, None) => Some(paths::sandbox_file()?),
        };
        let faults = plan(self.faults, self.fault_file.as_deref(), self.fault_seed)?;
        let seed = faults.seed;
        let running = orderctl_sandbox::start(orderctl_sandbox::Options {
            state,
            port: self.port,
            provisioning: self.provisioning,
            single_element: match self.lone_element {
                LoneElement::Recorded => SingleElementStyle::Recorded,
                LoneElement::Array => SingleElementStyle::Array,
                LoneElement::Bare => SingleElementStyle::Bare,
            },
            currency_style: match (self.bare_amounts, self.currency_signs) {
                (true, _) => CurrencyStyle::Bare,
                (false, true) => CurrencyStyle::Sign,
                (false, false) => CurrencyStyle::Code,
            },
            faults,
            control: true,
            old_cart: self.old_cart,
        })
        .map_err(|error| {
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

/// The rules of the command line come before those of the file: they are the nearer.
fn plan(rules: Vec<FaultRule>, file: Option<&Path>, seed: Option<u64>) -> Result<FaultPlan> {
    let mut plan = FaultPlan { rules, seed: 0 };
    if let Some(file) = file {
        let text = std::fs::read_to_string(file)
            .map_err(|error| Error::config(format!("can't read {}: {error}", file.display())))?;
        let more = FaultPlan::from_text(&text)
            .map_err(|error| Error::config(format!("{}: {error}", file.display())))?;
        plan.rules.extend(more.rules);
        plan.seed = more.seed;
    }
    plan.seed = seed.unwrap_or(plan.seed);
    Ok(plan)
}
