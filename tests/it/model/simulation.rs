//! The world that the model plays in: one ledger, two providers, several machines, one clock.

use std::collections::{BTreeMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use orderctl_checkout::guard::{Ceiling, Charges, Confirm, Yes};
use orderctl_checkout::ledger::{
    Attempt, Filter, Ledger, Liveness, Owner, Process, RecordedValue, Settlement, State,
};
use orderctl_checkout::{
    Charge, CheckoutHost, CheckoutPolicy, Checkpoint, Placed, SearchOutcome, TakeOver, WaitBudget,
};
use orderctl_core::error::Result;
use orderctl_core::{AttemptId, Clock, Mode, Purchase};
use serde_json::Value;

use super::chance::Chance;
use super::impatient::Impatient;
use super::order::{ACCOUNTS, Account, Errand, Order};
use super::time::Time;
use crate::support::host::TestHost;
use crate::support::{Provider, cluster};

/// The times of a profile, as they are by default.
pub const SETTLE: Duration = Duration::from_secs(2 * 60);
pub const SETTLE_AFTER_TIMEOUT: Duration = Duration::from_secs(10 * 60);
pub const TIME_LIMIT: Duration = Duration::from_secs(60);

/// An order that a user asks for, perhaps more than once.
#[derive(Clone, Debug)]
pub struct OrderRequest {
    pub account: usize,
    pub order: Order,
    pub key: Option<String>,
}

/// How one run goes about it.
#[derive(Clone, Debug)]
pub struct RunOptions {
    pub machine: usize,
    pub again: bool,
    pub ceiling: Option<&'static str>,
    pub wait: Option<Duration>,
    /// Where its process is killed.
    pub dies_at: Option<Checkpoint>,
    /// Where the process is stopped, and for how long, while others go on.
    pub stops: Option<(Checkpoint, Duration)>,
}

/// What a run left behind.
#[derive(Debug)]
pub enum Ran {
    Died,
    Ended { own: AttemptId, outcome: Result<Placed<Value>> },
}

pub struct Simulation {
    pub chance: Chance,
    /// How many machines share the ledger.
    pub machines: usize,
    /// Whether a lost connection is to the client an answer that did not come in time.
    pub impatient: AtomicBool,
    pub provider: Arc<Provider>,
    pub time: Arc<Time>,
    clock: Arc<dyn Clock>,
    ledgers: Vec<Box<dyn Ledger>>,
    _folder: Option<tempfile::TempDir>,
    processes: AtomicU32,
    dead: Mutex<Vec<Owner>>,
    /// What was read of the ledger, for each id that was given.
    seen: Mutex<Vec<Option<Arc<Attempt>>>>,
    /// How often what happened.
    pub tally: Mutex<BTreeMap<String, usize>>,
    diary: Mutex<VecDeque<String>>,
}

/// Where a world has its ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Store {
    /// In a file, which is one machine's as a rule.
    File,
    /// In a database, for several machines.
    Database,
}

/// What a killed process leaves on the stack.
struct Killed;

impl Simulation {
    pub fn of(seed: u64, store: Store) -> Self {
        // Whose clock is set is a matter of one machine: several have the clock of their database in
        // common. Some worlds have a file and machines that don't see each other's processes, as
        // containers may.
        let machines = match store {
            Store::File if seed.is_multiple_of(2) => 1,
            Store::File | Store::Database => 3,
        };
        let (url, folder) = match store {
            Store::File => file(),
            Store::Database => (cluster::shared().fresh_database(), None),
        };
        let provider = Arc::new(Provider::start());
        let time = Arc::new(Time::of(Arc::clone(&provider)));
        let clock: Arc<dyn Clock> = Arc::<Time>::clone(&time);
        Self {
            chance: Chance::of(seed),
            machines,
            impatient: AtomicBool::new(false),
            provider,
            clock,
            time,
            ledgers: (0..machines).map(|_| crate::ledger::open(&url)).collect(),
            _folder: folder,
            processes: AtomicU32::new(0),
            dead: Mutex::default(),
            seen: Mutex::default(),
            tally: Mutex::default(),
            diary: Mutex::default(),
        }
    }

    pub fn ledger(&self) -> &dyn Ledger {
        &*self.ledgers[0]
    }

    /// All attempts, oldest first. Those that can't change any more are read once.
    pub fn attempts(&self) -> Vec<Arc<Attempt>> {
        let mut seen = self.seen.lock().unwrap();
        let given = self.time.ids();
        for (at, id) in given.iter().enumerate() {
            let is_final = seen.get(at).and_then(Option::as_ref).is_some_and(|attempt| {
                matches!(attempt.state, State::Placed | State::Refused | State::NotSent)
            });
            if !is_final {
                let now = self.ledger().get(&id.parse().unwrap()).unwrap().map(Arc::new);
                if at < seen.len() { seen[at] = now } else { seen.push(now) }
            }
        }
        seen.iter().flatten().cloned().collect()
    }

    /// The same, all of them as the ledger has them now.
    pub fn all_attempts(&self) -> Vec<Arc<Attempt>> {
        let mut attempts = Vec::new();
        let mut keep = |attempt| {
            attempts.push(Arc::new(attempt));
            Ok(())
        };
        self.ledger().list(&Filter::default(), &mut keep).unwrap();
        attempts
    }

    /// Writes down what happens, for the case that it goes wrong.
    pub fn note(&self, line: String) {
        let mut diary = self.diary.lock().unwrap();
        diary.push_back(line);
        if diary.len() > 60 {
            diary.pop_front();
        }
    }

    pub fn count(&self, what: impl Into<String>) {
        *self.tally.lock().unwrap().entry(what.into()).or_default() += 1;
    }

    pub fn last_operations(&self) -> String {
        Vec::from_iter(self.diary.lock().unwrap().iter().cloned()).join("\n")
    }

    /// One run of the program: an order is asked for, and the process may die on the way.
    pub fn run(
        &self,
        request: &OrderRequest,
        options: &RunOptions,
        between: &(dyn Fn(Duration) + Sync),
    ) -> Ran {
        let account = &ACCOUNTS[request.account];
        let own = self.time.next_id();
        let owner = self.new_process(options.machine);
        let on_checkpoint = |step: Checkpoint| {
            if let Some((at, time)) = options.stops
                && at == step
            {
                between(time);
            }
            if options.dies_at == Some(step) {
                resume_unwind(Box::new(Killed));
            }
        };
        let policy = policy(account, request, options);
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            self.with_host(options, &owner, &on_checkpoint, |host| {
                let buy = Buy {
                    host,
                    policy: &policy,
                    impatient: self.impatient.load(Ordering::Relaxed),
                };
                request.order.with(account, &self.provider, &self.clock, buy)
            })
        }));
        match outcome {
            Ok(outcome) => Ran::Ended { own, outcome },
            Err(corpse) if corpse.is::<Killed>() => {
                self.dead.lock().unwrap().push(owner);
                Ran::Died
            }
            Err(fault) => resume_unwind(fault),
        }
    }

    /// One run of `ledger reconcile` over some attempts.
    pub fn reconcile(&self, attempts: &[Attempt], options: &RunOptions) {
        let owner = self.new_process(options.machine);
        for attempt in attempts {
            let account = account_of(attempt);
            let order = Order::of(attempt);
            let request = OrderRequest { account, order, key: None };
            let account = &ACCOUNTS[account];
            let policy = policy(account, &request, options);
            let state = self.with_host(options, &owner, &|_| (), |host| {
                if orderctl_checkout::take_over(host, attempt).unwrap() != TakeOver::Taken {
                    return "busy";
                }
                let probe = Probe { host, policy: &policy, attempt };
                match request.order.with(account, &self.provider, &self.clock, probe).unwrap() {
                    SearchOutcome::Placed(()) => "placed",
                    SearchOutcome::Absent(_) => "absent",
                    SearchOutcome::Unsure(_) => {
                        let unknown = Settlement::of(State::Unknown);
                        let now = host.clock().now();
                        host.ledger().settle(&attempt.attempt, &unknown, now).unwrap();
                        "unsure"
                    }
                }
            });
            self.count(format!("reconciled: {state}"));
            self.note(format!("  reconcile {} ({}): {state}", attempt.attempt, attempt.command));
        }
    }

    /// A person decides what became of an attempt, and tells the id of what was ordered; nothing if
    /// somebody is at work on it.
    pub fn resolve(&self, attempt: &Attempt, placed: bool, id: Option<&str>) {
        let now = self.clock.now();
        if !self.ledger().take_over(&attempt.attempt, &Owner::named("person", 1), now).unwrap() {
            return;
        }
        let outcome = Settlement {
            result: placed.then(|| RecordedValue::of(&super::order::receipt(attempt, id)).unwrap()),
            order_ids: if placed { super::order::order_ids(attempt, id) } else { Vec::new() },
            decided_by: Some("person".into()),
            ..Settlement::of(if placed { State::Placed } else { State::Absent })
        };
        self.ledger().settle(&attempt.attempt, &outcome, now).unwrap();
        self.count("resolved by a person");
        self.note(format!("  resolve {} placed: {placed}", attempt.attempt));
    }

    fn new_process(&self, machine: usize) -> Owner {
        let pid = self.processes.fetch_add(1, Ordering::Relaxed) + 1;
        let host = machine_name(machine);
        let process = Process {
            boot: host.clone(),
            namespace: String::new(),
            machine: host.clone(),
            started: pid.into(),
        };
        Owner { process: Some(process), ..Owner::named(&host, pid) }
    }

    fn with_host<T>(
        &self,
        options: &RunOptions,
        owner: &Owner,
        on_checkpoint: &(dyn Fn(Checkpoint) + Sync),
        work: impl FnOnce(&dyn CheckoutHost) -> T,
    ) -> T {
        // Only on its own machine can anybody see whether a process lives.
        let machine = machine_name(options.machine);
        let liveness = |owner: &Owner| {
            if owner.host != machine {
                Liveness::Unknown
            } else if self.dead.lock().unwrap().contains(owner) {
                Liveness::Dead
            } else {
                Liveness::Alive
            }
        };
        work(&TestHost {
            clock: &*self.clock,
            ledger: &*self.ledgers[options.machine],
            owner: owner.clone(),
            liveness: &liveness,
            again: options.again,
            hears: &|text| self.note(format!("    {text}")),
            on_checkpoint,
        })
    }
}

/// A ledger that is written to memory is as good here: no power fails in the model.
fn file() -> (String, Option<tempfile::TempDir>) {
    let memory = std::path::Path::new("/dev/shm");
    let folder = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    let folder = tempfile::tempdir_in(folder).unwrap();
    (format!("sqlite:{}", folder.path().join("ledger.db").display()), Some(folder))
}

fn machine_name(machine: usize) -> String {
    format!("machine-{machine}")
}

/// Which account an attempt belongs to.
pub fn account_of(attempt: &Attempt) -> usize {
    ACCOUNTS.iter().position(|account| account.profile == attempt.profile).unwrap()
}

fn policy(account: &Account, request: &OrderRequest, options: &RunOptions) -> CheckoutPolicy {
    let ceiling = options.ceiling.map(|amount| Ceiling {
        amount: amount.parse().unwrap(),
        set_by: "--max-price".to_owned(),
    });
    CheckoutPolicy {
        endpoint: "https://panel.example/billmgr".to_owned(),
        profile: account.profile.into(),
        provider: account.provider,
        mode: Mode::Sandbox,
        account: account.name.into(),
        charges: Charges::Confirm,
        ceilings: ceiling.into_iter().collect(),
        max_spend_30d: None,
        allow: None,
        max_spend: account.limit.map(|limit| limit.parse().unwrap()),
        accept_unknown_price: false,
        confirm: Confirm::Any,
        yes: Yes::Beforehand,
        key: request.key.clone(),
        again: options.again,
        settle: SETTLE,
        time_limits: TIME_LIMIT.into(),
        settle_after_timeout: SETTLE_AFTER_TIMEOUT,
        wait: WaitBudget::of(options.wait),
    }
}

struct Buy<'a> {
    host: &'a dyn CheckoutHost,
    policy: &'a CheckoutPolicy,
    impatient: bool,
}

impl Errand for Buy<'_> {
    type Outcome = Result<Placed<Value>>;

    fn run<P: Purchase>(self, charge: Charge, purchase: &P) -> Self::Outcome {
        let placed = if self.impatient {
            let purchase = Impatient { purchase, clock: self.host.clock() };
            orderctl_checkout::place(self.host, self.policy, charge, &purchase)?
        } else {
            orderctl_checkout::place(self.host, self.policy, charge, purchase)?
        };
        let receipt = serde_json::to_value(placed.receipt).unwrap();
        Ok(Placed { attempt: placed.attempt, receipt, replayed: placed.replayed })
    }
}

struct Probe<'a> {
    host: &'a dyn CheckoutHost,
    policy: &'a CheckoutPolicy,
    attempt: &'a Attempt,
}

impl Errand for Probe<'_> {
    type Outcome = Result<SearchOutcome<()>>;

    fn run<P: Purchase>(self, _: Charge, purchase: &P) -> Self::Outcome {
        Ok(match orderctl_checkout::again(self.host, self.policy, purchase, self.attempt)? {
            SearchOutcome::Placed(_) => SearchOutcome::Placed(()),
            SearchOutcome::Absent(seen) => SearchOutcome::Absent(seen),
            SearchOutcome::Unsure(seen) => SearchOutcome::Unsure(seen),
        })
    }
}
