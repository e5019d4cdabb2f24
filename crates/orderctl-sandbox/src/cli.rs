//! The options of a sandbox on a command line: those of `orderctl-sandbox`, and what `orderctl sandbox
//! serve` shares with it.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Args, ValueEnum};

use crate::{CurrencyStyle, FaultPlan, FaultRule, Options, SingleElementStyle};

/// How the providers behave. Where they listen and what they keep is for the program to say.
#[derive(Debug, Args)]
pub struct Behavior {
    /// Simulate a panel with only the old cart: without cart, cartorder.* and the v2 functions
    #[arg(long)]
    old_cart: bool,

    /// Time until an order is active
    #[arg(long, value_name = "TIME", value_parser = duration, default_value = "3s")]
    provisioning: Duration,

    /// JSON form of an element that occurs once: as in recorded responses, always an array, or never
    /// an array
    #[arg(
        hide_short_help = true,
        long,
        value_enum,
        value_name = "WAY",
        default_value = "recorded"
    )]
    lone_element: SingleElement,

    /// Write the panel's amounts without a currency: only whoami reports it
    #[arg(hide_short_help = true, long, conflicts_with = "currency_signs")]
    bare_amounts: bool,

    /// Write the panel's amounts with a currency symbol in place of the code
    #[arg(hide_short_help = true, long)]
    currency_signs: bool,

    /// Fault to inject, such as drop-after-commit:1:combo; repeatable
    ///
    /// FAULT[:COUNT|:PROBABILITY%][:WHERE][:delay=TIME]. FAULT is one of drop-before,
    /// drop-after-commit, hang, hang-after-commit, truncate, html-403, html-wait, http-502,
    /// http-502-after-commit, http-429, 429-after-commit, refuse-because-there,
    /// internal-after-commit, slow, no-id, session-expired, late-commit, timeout-then-commit, unpaid.
    /// WHERE is a command (cart.add, cart.skip-basket, cart.pay, cart.activate, service.renew, combo,
    /// combo.renew, invoice.pay, invoice.execute), read, write, charge, or a function or path, where
    /// a trailing * matches anything; default charge: every request that places or pays.
    #[arg(long = "fault", value_name = "SPEC")]
    faults: Vec<FaultRule>,

    /// TOML file with faults: [[fault]] tables with kind, count, probability, where, delay
    #[arg(long, value_name = "FILE")]
    fault_file: Option<PathBuf>,

    /// Random seed for the probabilities; defaults to the file's, or 0
    #[arg(hide_short_help = true, long, value_name = "N")]
    fault_seed: Option<u64>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum SingleElement {
    Recorded,
    Array,
    Bare,
}

impl Behavior {
    /// A sandbox on this port that behaves so, with the control address; its state is kept in the
    /// file, or in memory without one.
    ///
    /// # Errors
    /// In words, with the file's name: the file of faults can't be read.
    pub fn options(self, port: u16, state: Option<PathBuf>) -> Result<Options, String> {
        Ok(Options {
            state,
            port,
            provisioning: self.provisioning,
            single_element: match self.lone_element {
                SingleElement::Recorded => SingleElementStyle::Recorded,
                SingleElement::Array => SingleElementStyle::Array,
                SingleElement::Bare => SingleElementStyle::Bare,
            },
            currency_style: match (self.bare_amounts, self.currency_signs) {
                (true, _) => CurrencyStyle::Bare,
                (false, true) => CurrencyStyle::Sign,
                (false, false) => CurrencyStyle::Code,
            },
            faults: plan(self.faults, self.fault_file.as_deref(), self.fault_seed)?,
            control: true,
            old_cart: self.old_cart,
        })
    }
}

/// The rules of the command line come before those of the file: they are the nearer.
fn plan(
    rules: Vec<FaultRule>,
    file: Option<&Path>,
    seed: Option<u64>,
) -> Result<FaultPlan, String> {
    let mut plan = FaultPlan { rules, seed: 0 };
    if let Some(file) = file {
        let text = read(file).map_err(|error| format!("can't read {}: {error}", file.display()))?;
        let more =
            FaultPlan::from_text(&text).map_err(|error| format!("{}: {error}", file.display()))?;
        plan.rules.extend(more.rules);
        plan.seed = more.seed;
    }
    plan.seed = seed.unwrap_or(plan.seed);
    Ok(plan)
}

/// The largest file of faults, in bytes.
const MAX_FAULTS: u64 = 1024 * 1024;

/// The text of a file; one without end, such as a device, is an error and fills no memory.
fn read(file: &Path) -> io::Result<String> {
    let mut bytes = Vec::new();
    File::open(file)?.take(MAX_FAULTS + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_FAULTS {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "it is larger than 1 MiB"));
    }
    String::from_utf8(bytes).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

/// Reads `30s`, `2m`, `1m30s`; a bare number is seconds.
fn duration(text: &str) -> Result<Duration, String> {
    let hint = || "expected a time such as 30s, 2m or 1m30s".to_owned();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().map(Duration::from_secs).map_err(|_| hint());
    }
    let signed: jiff::SignedDuration = text.parse().map_err(|_| hint())?;
    Duration::try_from(signed).map_err(|_| hint())
}
