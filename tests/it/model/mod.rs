//! Random runs against a simple model of what must be true.
//!
//! Users at several accounts order, again and again and with few keys, from several machines that
//! share a ledger. Requests fail in every way that the sandbox knows, or are committed minutes after
//! their client has given up; processes are killed on their way, or stopped for any time while others
//! go on; time passes and clocks are set; outcomes are looked for, people decide what no probe can
//! tell, and somebody takes lines out of the cart in the browser. After every step that may have
//! changed anything the ledger is held against the orders and the money at the providers ([`server_state`]).
//!
//! One world plays a hundred steps and is then settled to the last attempt; every world
//! has a seed of its own, and a ledger in a file. A smaller number of worlds have theirs in a
//! database. `ORDERCTL_MODEL_SEED` and `ORDERCTL_MODEL_STEPS` choose others: a failure prints the
//! seed of its world. For a million steps:
//!
//! ```sh
//! ORDERCTL_MODEL_STEPS=1000000 cargo test --release --test it -- model:: --nocapture
//! ```

mod chance;
mod impatient;
mod order;
mod runs;
mod server_state;
mod simulation;
mod time;

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::Ordering;
use std::time::Duration;

use jiff::SignedDuration;
use orderctl::exit_code::ExitCode as _;
use orderctl_checkout::Checkpoint;
use orderctl_checkout::ledger::{Attempt, State};
use orderctl_core::error::Kind;
use orderctl_core::{AttemptId, Clock as _, ProviderKind};
use orderctl_sandbox::FaultKind;

use order::{ACCOUNTS, Order, combo, payment, tariff};
use server_state::{Books, ServerState};
use simulation::{OrderRequest, Ran, RunOptions, SETTLE, SETTLE_AFTER_TIMEOUT, Simulation};

/// For how long a process may be stopped, in seconds: less than a lease, about as long, and longer.
const PAUSES: [u64; 7] = [0, 20, 50, 70, 100, 11 * 60, 3 * 3600];

/// A world and those who live in it.
struct Play {
    world: Simulation,
    requests: Mutex<Vec<OrderRequest>>,
    /// Lines that were taken out of a cart, and the attempts that had added them.
    removed: Mutex<BTreeMap<String, String>>,
}

/// How late a request is committed whose connection broke: sooner than two probes are apart.
const LATE: [&str; 3] = ["30ms", "20s", "1m50s"];

/// How late one is whose client has waited for its answer in vain. The request may have left up to
/// 45 s after the ledger says so, if its sender was stopped meanwhile.
const VERY_LATE: [&str; 3] = ["1m", "5m", "9m"];

impl Play {
    /// True if it may have changed anything in the ledger or at a provider.
    fn step(&self) -> bool {
        let chance = &self.world.chance;
        match chance.below(100) {
            0..45 => self.ask(true),
            // Neither a plan of faults nor a clock that is set does anything by itself.
            45..60 => {
                self.break_something();
                return false;
            }
            60..68 => {
                self.mend_everything();
                return false;
            }
            68..78 => return self.let_time_pass(),
            78..80 => {
                self.set_the_clock();
                return false;
            }
            80..92 => self.reconcile(),
            92..97 => self.resolve(),
            _ => self.remove_a_line(),
        }
        true
    }

    /// A user asks for an order: a new one, or one that was asked for before.
    fn ask(&self, alone: bool) {
        self.ask_for(alone, None);
    }

    /// The same for this order.
    fn ask_for(&self, alone: bool, again: Option<&OrderRequest>) {
        let chance = &self.world.chance;
        let count = self.requests.lock().unwrap().len();
        let request = if let Some(request) = again {
            request.clone()
        } else if count > 0 && chance.one_in(2) {
            let recent = count.min(6);
            self.requests.lock().unwrap()[count - 1 - chance.below(recent)].clone()
        } else {
            let Some(request) = self.new_request() else { return };
            self.requests.lock().unwrap().push(request.clone());
            request
        };
        let mut options = self.options();
        if alone && chance.one_in(8) {
            options.dies_at = Some(*chance.pick(&Checkpoint::ALL));
        }
        if alone && chance.one_in(6) {
            let time = Duration::from_secs(*chance.pick(&PAUSES));
            // Mostly where it is most dangerous.
            let at =
                if chance.one_in(2) { Checkpoint::Leaving } else { *chance.pick(&Checkpoint::ALL) };
            options.stops = Some((at, time));
        }
        self.world.note(format!("order {request:?} {options:?}"));
        let before = self.world.provider.due();
        let ran = self.world.run(&request, &options, &|time| {
            self.pass(time);
            // A clock that is set decides nothing for those who see that the process lives.
            let set = chance.one_in(3).then(|| self.set_the_clock());
            for _ in 0..chance.below(3) {
                match chance.below(3) {
                    0 => self.reconcile(),
                    1 => self.ask_for(false, Some(&request)),
                    _ => self.ask_for(false, None),
                }
            }
            if let Some(by) = set {
                self.world.time.set(-by);
            }
        });
        if self.world.provider.due() > before {
            let late = if self.world.impatient.load(Ordering::Relaxed) {
                "to come very late"
            } else {
                "to come late"
            };
            self.world.count(late);
        }
        self.classify(&ran, options.stops.is_some());
    }

    fn new_request(&self) -> Option<OrderRequest> {
        let chance = &self.world.chance;
        let account = chance.below(ACCOUNTS.len());
        let user = ACCOUNTS[account].name;
        let requests = self.requests.lock().unwrap();
        let order = if ACCOUNTS[account].provider == ProviderKind::Logicboxes {
            let taken = chance.one_in(10);
            let name = format!("shop-{}.example", chance.below(requests.len() + 2));
            Order::Combo(combo(if taken { "taken.example" } else { &name }))
        } else {
            let line = || {
                let lines = ServerState::of(self.world.provider.server_state()).lines();
                let own: Vec<_> = lines.into_iter().filter(|(_, of, _)| of == user).collect();
                (!own.is_empty()).then(|| chance.pick(&own).clone())
            };
            match chance.below(6) {
                0 => Order::Line(tariff(3087)),
                1 => Order::Line(tariff(*chance.pick(&[3087, 3088, 3999]))),
                2 | 3 => Order::AtOnce(tariff(*chance.pick(&[3087, 3087, 3088]))),
                4 if chance.one_in(3) => Order::Pay(payment(Vec::new())),
                _ => match line()? {
                    (id, _, true) => Order::Activate(payment(vec![id])),
                    (id, _, false) => Order::Pay(payment(vec![id])),
                },
            }
        };
        let key = match chance.below(6) {
            0 | 1 => None,
            // A key that was used before, as a rule for another order.
            2 if !requests.is_empty() => chance.pick(&requests).key.clone(),
            _ => Some(format!("key-{}", requests.len())),
        };
        Some(OrderRequest { account, order, key })
    }

    fn options(&self) -> RunOptions {
        let chance = &self.world.chance;
        RunOptions {
            machine: chance.below(self.world.machines),
            again: chance.one_in(4),
            ceiling: *chance.pick(&[None, None, None, Some("5.00 EUR"), Some("1.00 USD")]),
            wait: match chance.below(20) {
                0..12 => None,
                12..17 => Some(Duration::from_secs(25)),
                17..19 => Some(Duration::from_secs(150)),
                _ => Some(Duration::from_secs(11 * 60)),
            },
            dies_at: None,
            stops: None,
        }
    }

    /// An exit code is a statement about the order.
    fn classify(&self, ran: &Ran, overtaken: bool) {
        let Ran::Ended { own, outcome } = ran else {
            self.world.count("killed");
            return self.world.note("  killed".into());
        };
        let state =
            |id: &AttemptId| self.world.ledger().get(id).unwrap().map(|attempt| attempt.state);
        match outcome {
            Ok(placed) => {
                let code = if placed.replayed { "exit 0, replayed" } else { "exit 0" };
                self.world.count(code);
                self.world.note(format!("  {} {code}", placed.attempt));
                assert_eq!(state(&placed.attempt), Some(State::Placed), "{placed:?}");
                self.check_receipt(&placed.attempt);
            }
            Err(error) => {
                let code = error.kind().exit_code();
                self.world.count(format!("exit {code}"));
                if let Some(code @ ("idempotency_in_flight" | "lease_lost")) = error.machine_code()
                {
                    self.world.count(code);
                }
                self.world.note(format!("  {own} exit {code}: {error} {:?}", error.hints()));
                match error.kind() {
                    Kind::Unknown => {
                        let open = self.world.ledger().get(error.attempt().unwrap());
                        let open = open.unwrap().unwrap();
                        // Another attempt at the same order may still be on its way; otherwise
                        // the one that is unknown is known as such, and nobody holds it.
                        let known = open.state == State::Unknown && open.lease_until.is_none()
                            || !open.state.is_settled()
                                && error.machine_code() == Some("unsettled");
                        assert!(overtaken || known, "{open:?}, and unknown: {error:?}");
                    }
                    Kind::Refused
                    | Kind::Usage
                    | Kind::Unreachable
                    | Kind::Guard
                    | Kind::RateLimited
                    | Kind::Credentials => {
                        let nothing = state(own).is_none_or(|own| {
                            matches!(own, State::Refused | State::NotSent | State::Absent)
                        });
                        assert!(nothing, "{own} is {:?}, and said not to be placed", state(own));
                    }
                    other => panic!("{other:?} says nothing about the order: {error:?}"),
                }
            }
        }
    }

    /// The id that a user is given leads to the order that was placed, and to no other.
    fn check_receipt(&self, attempt: &AttemptId) {
        let attempt = self.world.ledger().get(attempt).unwrap().unwrap();
        let result = attempt.result.unwrap();
        let server = ServerState::of(self.world.provider.server_state());
        for id in ["lineitem_id", "service_id"] {
            let owner = result.json()[id].as_str().and_then(|id| server.attempt_of(id));
            assert!(owner.is_none_or(|owner| attempt.attempt == owner), "{owner:?}: {result:?}");
        }
    }

    fn break_something(&self) {
        let chance = &self.world.chance;
        // Lost in this world is either a connection or the patience of whoever waits for an answer.
        self.world.impatient.store(chance.one_in(3), Ordering::Relaxed);
        let rules: Vec<String> = (0..=chance.below(3)).map(|_| self.rule()).collect();
        self.world.note(format!("faults {rules:?}"));
        self.set_faults(&rules);
    }

    fn rule(&self) -> String {
        let chance = &self.world.chance;
        // An order that is taken and not paid has its own tests: here every placed one was charged.
        let kinds = FaultKind::ALL.into_iter();
        let kinds: Vec<_> = kinds.filter(|kind| *kind != FaultKind::Unpaid).collect();
        // What comes late is the hardest to be right about.
        let kind = if chance.one_in(4) { FaultKind::LateCommit } else { *chance.pick(&kinds) };
        let places = ["charge", "charge", "write", "read", "cart.add", "cart.pay", "combo", "*"];
        let place = chance.pick(&places);
        let often = *chance.pick(&["1", "2", "3", "20%", "60%"]);
        let delay = match kind {
            FaultKind::Hang | FaultKind::HangAfterCommit | FaultKind::Slow => ":delay=3ms",
            FaultKind::HtmlWait => ":delay=1ms",
            FaultKind::TimeoutThenCommit => ":delay=30ms",
            FaultKind::LateCommit => {
                let late =
                    if self.world.impatient.load(Ordering::Relaxed) { &VERY_LATE } else { &LATE };
                return format!("{kind}:{often}:{place}:delay={}", chance.pick(late));
            }
            _ => "",
        };
        format!("{kind}:{often}:{place}{delay}")
    }

    fn mend_everything(&self) {
        self.world.note("no more faults".into());
        self.set_faults(&[]);
    }

    fn set_faults(&self, rules: &[String]) {
        self.world.provider.faults(rules, self.world.chance.number());
    }

    /// True if something that was late has happened.
    fn let_time_pass(&self) -> bool {
        let seconds = *self.world.chance.pick(&[1, 5, 20, 70, 11 * 60, 3 * 3600, 25 * 3600]);
        let before = self.world.provider.due();
        self.pass(Duration::from_secs(seconds));
        let late = self.world.provider.due() < before;
        if late {
            self.world.count("committed late");
        }
        late
    }

    /// Waits until nothing that was sent is on its way any more.
    fn wait_for_what_is_late(&self) -> ServerState {
        while self.world.provider.due() > 0 {
            self.pass(SETTLE_AFTER_TIMEOUT);
        }
        ServerState::of(self.world.provider.server_state())
    }

    fn pass(&self, time: Duration) {
        self.world.note(format!("time passes: {time:?}"));
        self.world.time.sleep(time);
    }

    fn reconcile(&self) {
        let chance = &self.world.chance;
        let mut open = self.open();
        if !open.is_empty() && chance.one_in(2) {
            open = vec![chance.pick(&open).clone()];
        }
        self.world.reconcile(&open, &self.options());
    }

    /// Ahead or back; says by how much.
    fn set_the_clock(&self) -> SignedDuration {
        if self.world.machines > 1 {
            return SignedDuration::ZERO;
        }
        let seconds = *self.world.chance.pick(&[120, 3600, 86_400, -120, -3600, -86_400]);
        let by = SignedDuration::from_secs(seconds);
        self.world.note(format!("the clock is set by {by:#}"));
        self.world.count("clock set");
        self.world.time.set(by);
        by
    }

    fn open(&self) -> Vec<Attempt> {
        let attempts = self.world.attempts();
        let open = attempts.iter().filter(|a| matches!(a.state, State::Sent | State::Unknown));
        open.map(|attempt| Attempt::clone(attempt)).collect()
    }

    /// A person looks at the provider, and decides.
    fn resolve(&self) {
        self.wait_for_what_is_late();
        let open = self.open();
        if !open.is_empty() {
            self.decide(self.world.chance.pick(&open));
        }
    }

    fn decide(&self, attempt: &Attempt) {
        let server = self.wait_for_what_is_late();
        let attempts = self.world.attempts();
        let removed = self.removed.lock().unwrap();
        let books = Books { attempts: &attempts, server: &server, removed: &removed };
        let placed = books.is_there(attempt) && !books.is_claimed(attempt);
        self.world.resolve(attempt, placed, server.id_for(attempt));
    }

    /// Somebody takes a line out of the cart in the browser.
    fn remove_a_line(&self) {
        let server = self.wait_for_what_is_late();
        let lines = server.lines();
        if lines.is_empty() {
            return;
        }
        let (line, user, _) = self.world.chance.pick(&lines).clone();
        self.set_faults(&[]);
        self.world.note(format!("line {line} of {user} is removed in the browser"));
        self.world.provider.remove_line(&user, &line);
        self.removed
            .lock()
            .unwrap()
            .insert(line.clone(), server.attempt_of(&line).unwrap().to_owned());
    }

    fn check(&self, at_the_end: bool) {
        let attempts = match at_the_end {
            true => self.world.all_attempts(),
            false => self.world.attempts(),
        };
        let server = ServerState::of(self.world.provider.server_state());
        let removed = self.removed.lock().unwrap();
        let books = Books { attempts: &attempts, server: &server, removed: &removed };
        if at_the_end { books.check_equal() } else { books.check() }
    }

    /// The faults end, everything that can be found is found, and people decide the rest.
    fn end(&self) {
        self.mend_everything();
        for pause in [SETTLE_AFTER_TIMEOUT, SETTLE + SETTLE] {
            self.pass(pause);
            self.world.reconcile(&self.open(), &self.options());
        }
        for attempt in self.open() {
            self.world.count("left to a person at the end");
            self.decide(&attempt);
        }
        self.check(true);
    }
}
