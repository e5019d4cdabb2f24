//! Users with a ledger, and a clock that everybody goes by.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{LazyLock, Mutex};
use std::time::Duration;

use jiff::SignedDuration;
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{Clock, Mode, ProviderKind, Purchase};

use super::ScriptedPurchase;
use super::fake_clock::FakeClock;
use crate::guard::{Charges, Confirm, Yes};
use crate::ledger::{
    self, Attempt, ConnectOptions, Filter, Ledger, Liveness, Origin, Owner, Process, State,
};
use crate::{
    Charge, CheckoutHost, CheckoutPolicy, Checkpoint, Placed, Plan, SearchOutcome, TakeOver,
    WaitBudget,
};

pub(super) const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// Users with one ledger, and a clock that everybody goes by.
pub(super) struct Scenario {
    pub(super) clock: FakeClock,
    pub(super) ledger: Box<dyn Ledger>,
    /// What everybody sees of everybody else.
    pub(super) liveness: Mutex<Liveness>,
    /// What the kernel knows every run by.
    pub(super) process: Mutex<Option<Process>>,
    /// What a person answers who is asked.
    pub(super) says_yes: AtomicBool,
    /// What users were told.
    heard: Mutex<Vec<String>>,
    _folder: tempfile::TempDir,
}

impl Scenario {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ledger.db");
        let alone = ConnectOptions { variable: &|_| None, home: None, subscriptions: &[] };
        let ledger = ledger::open(None, &file, alone).unwrap();
        Self {
            clock: FakeClock::at("2026-03-01T12:00:00Z"),
            ledger,
            liveness: Mutex::new(Liveness::Unknown),
            process: Mutex::default(),
            says_yes: AtomicBool::new(true),
            heard: Mutex::default(),
            _folder: folder,
        }
    }

    /// A run of this name.
    pub(super) fn host(&self, name: &str) -> Host<'_> {
        let process = self.process.lock().unwrap().clone();
        let owner = Owner { process, ..Owner::named(name, 1) };
        Host { scenario: self, clock: &self.clock, owner, on_checkpoint: &|_| {} }
    }

    pub(super) fn run_checkout<P: Purchase>(
        &self,
        owner: &str,
        policy: &CheckoutPolicy,
        purchase: &P,
    ) -> Result<Placed<P::Receipt>> {
        self.buy_and(owner, policy, purchase, &|_| {})
    }

    /// Buys, and does something at the steps of the way.
    pub(super) fn buy_and<P: Purchase>(
        &self,
        owner: &str,
        policy: &CheckoutPolicy,
        purchase: &P,
        on_checkpoint: &(dyn Fn(Checkpoint) + Sync),
    ) -> Result<Placed<P::Receipt>> {
        let host = Host { on_checkpoint, ..self.host(owner) };
        crate::place(&host, policy, Charge::Immediate, purchase)
    }

    /// Buys until the request is about to leave, and dies there.
    pub(super) fn dies(&self, owner: &str, policy: &CheckoutPolicy) {
        self.dies_at(owner, policy, Checkpoint::Leaving);
    }

    /// Buys up to this step, and dies there.
    pub(super) fn dies_at(&self, owner: &str, policy: &CheckoutPolicy, at: Checkpoint) {
        let dead = catch_unwind(AssertUnwindSafe(|| {
            self.buy_and(owner, policy, &ScriptedPurchase::placed(), &|step| {
                if step == at {
                    resume_unwind(Box::new("dead"));
                }
            })
        }));
        assert!(dead.is_err());
    }

    /// Takes an attempt over and looks for its order.
    pub(super) fn looks_again<P: Purchase>(
        &self,
        attempt: &Attempt,
        policy: &CheckoutPolicy,
        purchase: &P,
    ) -> SearchOutcome<P::Receipt> {
        let host = self.host("looking");
        assert_eq!(crate::take_over(&host, attempt).unwrap(), TakeOver::Taken);
        crate::again(&host, policy, purchase, attempt).unwrap()
    }

    /// All attempts, newest first.
    pub(super) fn attempts(&self) -> Vec<Attempt> {
        let mut attempts = Vec::new();
        let mut keep = |attempt| {
            attempts.push(attempt);
            Ok(())
        };
        self.ledger.list(&Filter::default(), &mut keep).unwrap();
        attempts
    }

    pub(super) fn states(&self) -> Vec<State> {
        self.attempts().iter().map(|attempt| attempt.state).collect()
    }

    /// How often users were told something with these words.
    pub(super) fn heard(&self, words: &str) -> usize {
        self.heard.lock().unwrap().iter().filter(|text| text.contains(words)).count()
    }

    pub(super) fn slept(&self) -> Duration {
        self.clock.slept().iter().sum()
    }
}

/// One run of a process.
pub(super) struct Host<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) clock: &'a dyn Clock,
    pub(super) owner: Owner,
    pub(super) on_checkpoint: &'a (dyn Fn(Checkpoint) + Sync),
}

impl CheckoutHost for Host<'_> {
    fn clock(&self) -> &dyn Clock {
        self.clock
    }

    fn ledger(&self) -> &dyn Ledger {
        &*self.scenario.ledger
    }

    fn owner(&self) -> &Owner {
        &self.owner
    }

    fn origin(&self) -> &Origin {
        static NONE: LazyLock<Origin> = LazyLock::new(Origin::default);
        &NONE
    }

    fn liveness(&self, _owner: &Owner) -> Liveness {
        *self.scenario.liveness.lock().unwrap()
    }

    fn confirm(&self, _plan: &Plan) -> Result<bool> {
        Ok(self.scenario.says_yes.load(Ordering::Relaxed))
    }

    fn confirm_again(&self, _duplicate: &Attempt) -> Result<bool> {
        Err(Error::guard("nobody is there to say so").code(Code::Duplicate))
    }

    fn tell(&self, text: &str) {
        self.scenario.heard.lock().unwrap().push(text.to_owned());
    }

    fn warn(&self, text: &str) {
        self.tell(&format!("Warning: {text}"));
    }

    fn on_checkpoint(&self, step: Checkpoint) {
        (self.on_checkpoint)(step);
    }
}

/// Ada's, with a yes that was said beforehand.
pub(super) fn policy(key: Option<&str>, wait: u64) -> CheckoutPolicy {
    CheckoutPolicy {
        endpoint: "https://panel.example/billmgr".to_owned(),
        profile: "acme".into(),
        provider: ProviderKind::Billmanager,
        mode: Mode::Test,
        account: "ada".into(),
        charges: Charges::Allow,
        ceilings: Vec::new(),
        allow: None,
        max_spend: None,
        max_spend_30d: None,
        accept_unknown_price: false,
        confirm: Confirm::Any,
        yes: Yes::Beforehand,
        key: key.map(str::to_owned),
        again: false,
        settle: Duration::from_secs(10),
        time_limits: Duration::from_secs(30).into(),
        settle_after_timeout: Duration::from_secs(60),
        wait: WaitBudget::of(Some(Duration::from_secs(wait))),
    }
}
