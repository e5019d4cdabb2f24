//! What a verb may need, made when it is first needed: `--help` touches no file.

mod selection;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use crate::app::cache::Cache;
use crate::app::clients;
use crate::app::effect::{Declared, Effect};
use crate::app::embedded_sandbox::EmbeddedSandbox;
use crate::app::logging;
use crate::app::paths;
use crate::app::signals;
use crate::args::globals::Globals;
use crate::config::{self, Config, Environment, Mode, Profile};
use crate::output::{Meta, Output};
use crate::prompt::Prompter;
use orderctl_checkout::guard::{Ceiling, Confirm, Yes};
use orderctl_checkout::ledger::{self, ConnectOptions, Ledger};
use orderctl_checkout::{CheckoutPolicy, WaitBudget};
use orderctl_core::error::Result;
use orderctl_core::http::Throttle;
use orderctl_core::{Clock, Disclosure, Redactor, TimeLimits};

/// How long to wait for what was ordered where the user does not say: `LogicBoxes` speaks of 5 to 10
/// minutes, and servers take no less.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(15 * 60);

/// What a command's `run` is given: flags, environment, clock, output, and what it makes when it is first
/// needed.
pub struct Context {
    pub globals: Globals,
    /// The environment variables of this process, as they were at its start.
    pub environment: Environment,
    /// Injected: nothing else reads a clock or makes an id.
    pub clock: Arc<dyn Clock>,
    /// The secrets that this run has used, for whatever leaves it.
    pub redactor: Redactor,
    pub out: Output,
    /// Who is asked for what is missing.
    pub ask: Arc<Prompter>,
    /// What the command does besides telling something.
    pub declared: Declared,
    /// What is left of `--wait-timeout`, shared by all waits of this run.
    pub wait: WaitBudget,
    /// Whether this run has observed something of which others are told.
    pub has_observed: AtomicBool,
    /// Whether this run has come to the ledger.
    is_ledger_used: AtomicBool,
    /// Whether a profile of this run wants a yes on the terminal.
    is_in_person: AtomicBool,
    /// The profiles of this run that have a limit for the balance.
    with_low_balance: Mutex<BTreeMap<String, Profile>>,
    throttles: Mutex<BTreeMap<String, Throttle>>,
    meta: OnceLock<Meta>,
    used: OnceLock<Profile>,
    sandbox: EmbeddedSandbox,
}

impl Context {
    /// The context of one run; `typed` is its command line, and `declared` what it does.
    pub fn new(globals: Globals, typed: Vec<String>, declared: Declared) -> Self {
        let environment = Environment::of_process();
        let mut style = globals.style(&environment);
        if declared.effect() == Effect::Charge {
            // A pager that waits for a key would hold up orders.
            style.pager.clear();
        }
        let may_ask = !globals.no_input && !environment.is_on("CI");
        if globals.verbose > 0 {
            logging::to_stderr(globals.verbose);
        }
        let redactor = Redactor::default();
        let ask = Prompter::new(may_ask, style.color, typed);
        if ask.is_possible() {
            // Left to itself, Ctrl-C at a question would leave the terminal without its cursor.
            signals::watch();
        }
        let clock = crate::app::clock::of(&environment);
        let out = Output::new(style).with_redactor(redactor.clone()).with_clock(Arc::clone(&clock));
        Self {
            ask: Arc::new(ask),
            declared,
            out: out.advising(globals.invocation()),
            redactor,
            clock,
            wait: WaitBudget::of(globals.wait_timeout),
            is_ledger_used: AtomicBool::new(false),
            has_observed: AtomicBool::new(false),
            is_in_person: AtomicBool::new(false),
            with_low_balance: Mutex::default(),
            throttles: Mutex::default(),
            meta: OnceLock::new(),
            used: OnceLock::new(),
            sandbox: EmbeddedSandbox::default(),
            environment,
            globals,
        }
    }

    /// Where the results of this run come from, as far as that is decided.
    pub fn meta(&self) -> Meta {
        self.meta.get().cloned().unwrap_or_default()
    }

    /// The profile of this run, as far as one is chosen.
    pub fn used_profile(&self) -> Option<&Profile> {
        self.used.get()
    }

    /// The policy by which this profile buys in this run.
    pub fn policy(&self, profile: &Profile) -> CheckoutPolicy {
        let by_flag = self
            .globals
            .max_price
            .clone()
            .map(|amount| Ceiling { amount, set_by: "--max-price".to_owned() });
        let by_profile = profile.limits.max_price.clone().map(|amount| Ceiling {
            amount,
            set_by: format!("max_price of profile '{}'", profile.name),
        });
        CheckoutPolicy {
            profile: profile.name.clone(),
            provider: profile.access.provider(),
            endpoint: self.endpoint(profile),
            mode: profile.mode,
            account: profile.access.account(),
            charges: profile.limits.charges,
            confirm: profile.limits.confirm,
            ceilings: by_flag.into_iter().chain(by_profile).collect(),
            allow: profile.limits.allow.clone(),
            max_spend: profile.limits.max_spend.clone(),
            max_spend_30d: profile.limits.max_spend_30d.clone(),
            accept_unknown_price: self.globals.accept_unknown_price,
            yes: if self.globals.yes { Yes::Beforehand } else { Yes::NotGiven },
            key: self.globals.idempotency_key.clone(),
            again: self.globals.again,
            settle: profile.settle,
            time_limits: self.time_limits(profile),
            settle_after_timeout: profile.settle_after_timeout,
            wait: self.wait.clone(),
        }
    }

    /// Where a yes must be said in this run: as the strictest of its profiles wants it.
    pub fn confirm(&self) -> Confirm {
        if self.is_in_person.load(Ordering::Relaxed) { Confirm::Terminal } else { Confirm::Any }
    }

    /// How long any one answer of this profile's provider is waited for.
    pub fn time_limits(&self, profile: &Profile) -> TimeLimits {
        self.globals.timeout.map_or(profile.time_limits, TimeLimits::from)
    }

    /// Whether the secrets in this run's result are shown. A verb that is asked for a secret shows it on
    /// a terminal too.
    pub fn disclosure(&self) -> Disclosure {
        Disclosure::shown_if(self.globals.show_secrets)
    }

    /// The address that tells this profile's provider from another of its kind. The sandbox has
    /// another one in each run, and is the same one from its first start to its reset.
    pub fn endpoint(&self, profile: &Profile) -> String {
        match profile.mode {
            Mode::Sandbox => self.sandbox.endpoint(),
            Mode::Live | Mode::Test => clients::endpoint(profile),
        }
    }

    /// What holds back all requests to this profile's provider, where a command sends many at once.
    pub fn throttle(&self, profile: &Profile) -> Option<Throttle> {
        let mut throttles = self.throttles.lock().unwrap_or_else(PoisonError::into_inner);
        let throttle = throttles.entry(self.endpoint(profile)).or_default().clone();
        self.declared.sends_many().then_some(throttle)
    }

    /// How long to wait for what was ordered: what earlier waits of this run have left.
    pub fn wait_timeout(&self) -> Duration {
        self.wait.left_or(DEFAULT_TIMEOUT)
    }

    /// Whether a file that a flag names is written: in a dry run it is not, and that is told.
    pub fn writes(&self, file: &Path) -> bool {
        if self.globals.dry_run {
            self.out.message(&format!("Dry run: {} was not written.", file.display()));
        }
        !self.globals.dry_run
    }

    /// That a wait ended before what is waited for was there; `word` is what it was to be.
    pub fn end_of_wait(&self, word: &str) -> String {
        let limit = self.globals.wait_timeout.unwrap_or(DEFAULT_TIMEOUT);
        let limit = jiff::SignedDuration::try_from(limit).map(|limit| format!("{limit:#}"));
        let limit =
            limit.map_or_else(|_| String::new(), |limit| format!(" (--wait-timeout {limit})"));
        format!("The wait ended{limit} before it was {word}.")
    }

    /// A command line of this program as the user would type it now, for advice.
    pub fn command_hint(&self, words: &str) -> String {
        let invocation = self.globals.invocation();
        let invocation = shlex::try_join(invocation.iter().map(String::as_str));
        format!("{} {words}", invocation.as_deref().unwrap_or("orderctl"))
    }

    /// What to know of an address of the sandbox: its server ends with this run.
    pub fn note_of_address(&self) -> Option<String> {
        self.globals.sandbox.then(|| {
            "This address is the sandbox's, which has ended with this command: orderctl sandbox serve \
             keeps one running."
                .to_owned()
        })
    }

    /// What is kept of a list of this name from an earlier run with this profile.
    pub fn cache(&self, profile: &Profile, list: &str) -> Cache {
        Cache::new(paths::cache().as_deref(), profile, list).with_redactor(self.redactor.clone())
    }

    /// The ledger's address, if the environment or the configuration names one. It may hold a password.
    ///
    /// # Errors
    /// When the configuration can't be read.
    pub fn ledger_url(&self) -> Result<Option<String>> {
        match self.environment.get("ORDERCTL_LEDGER") {
            Some(url) => Ok(Some(url.to_owned())),
            None => Ok(self.config()?.ledger_url()),
        }
    }

    /// The ledger: the one that the environment or the configuration names, else a file in the
    /// state folder. Nothing is opened yet.
    ///
    /// # Errors
    /// When its address can't be used.
    pub fn ledger(&self) -> Result<Box<dyn Ledger>> {
        let url = self.ledger_url()?;
        let file = paths::ledger_file()?;
        let home = self.environment.get("HOME").map(PathBuf::from);
        let subscriptions = self.config()?.subscriptions();
        self.is_ledger_used.store(true, Ordering::Relaxed);
        let options = ConnectOptions {
            variable: &|name| self.environment.get(name).map(str::to_owned),
            home: home.as_deref(),
            subscriptions: &subscriptions,
        };
        let ledger = ledger::open(url.as_deref(), &file, options)?;
        Ok(Box::new(ledger::Redacted::new(ledger, self.redactor.clone())))
    }

    /// Whether this run has come to the ledger.
    pub fn is_ledger_used(&self) -> bool {
        self.is_ledger_used.load(Ordering::Relaxed)
    }

    /// The profiles of this run that say below which balance others are told.
    pub fn profiles_with_low_balance(&self) -> Vec<Profile> {
        let profiles = self.with_low_balance.lock().unwrap_or_else(PoisonError::into_inner);
        profiles.values().cloned().collect()
    }

    /// Where the configuration file is, or would be.
    ///
    /// # Errors
    /// Of kind config when no home directory is found.
    pub fn config_path(&self) -> Result<PathBuf> {
        paths::config_file(&self.globals)
    }

    /// The configuration file as it was read.
    ///
    /// # Errors
    /// When it can't be used.
    pub fn config(&self) -> Result<Config> {
        config::load(&self.config_path()?, self.globals.config.is_some())
    }
}
