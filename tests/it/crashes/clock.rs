//! A clock that jumps, below the surface: checkout itself with a clock that the test holds and a
//! provider that does as it is told.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use jiff::SignedDuration;
use orderctl_checkout::guard::{Charges, Confirm, Yes};
use orderctl_checkout::ledger::{
    self, ConnectOptions, DUPLICATE_WINDOW, Filter, LEASE, Ledger, Liveness, Owner, Process, State,
};
use orderctl_checkout::{Charge, CheckoutPolicy, Checkpoint, Placed, WaitBudget};
use orderctl_core::error::{Error, Kind, Result};
use orderctl_core::{
    AttemptId, Command, Deadline, Effect, Method, Mode, Money, Price, ProbeResult, ProviderKind,
    Purchase, Quote, Request, SendOutcome,
};

use crate::support::clock::FakeClock;
use crate::support::host::TestHost;

pub(super) const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// Sells one thing for 5.00 EUR. What it answers, and what a probe shows, is up to the test.
pub(super) struct Kiosk<'a> {
    answer: &'a Answers<'a>,
    probe: &'a Shows<'a>,
    asked: AtomicU32,
    /// Whether its orders have a correlation id.
    pub(super) has_correlation_id: bool,
    /// Until when the request might have left.
    send_by: Mutex<Option<Deadline>>,
}

/// What it answers to an order.
pub(super) type Answers<'a> = dyn Fn() -> SendOutcome<String> + Sync + 'a;

/// What it shows at a probe.
pub(super) type Shows<'a> = dyn Fn() -> ProbeResult<String> + Sync + 'a;

impl<'a> Kiosk<'a> {
    pub(super) fn new(answer: &'a Answers<'a>, probe: &'a Shows<'a>) -> Self {
        Self {
            answer,
            probe,
            asked: AtomicU32::new(0),
            has_correlation_id: true,
            send_by: Mutex::default(),
        }
    }

    /// How often it was asked for an order.
    pub(super) fn asked(&self) -> u32 {
        self.asked.load(Ordering::Relaxed)
    }

    /// Until when the last request might have left.
    pub(super) fn send_by(&self) -> Option<Deadline> {
        *self.send_by.lock().unwrap()
    }

    /// Takes every order.
    pub(super) fn open() -> Self {
        Self::new(&|| SendOutcome::Placed("order 1".into()), &|| {
            ProbeResult::Unsure("not asked".into())
        })
    }
}

impl Purchase for Kiosk<'_> {
    type Order = String;
    type Receipt = String;
    type Quoted = ();
    type Snapshot = ();

    fn command(&self) -> Command {
        Command::CartPay
    }

    fn order(&self) -> &String {
        const { &String::new() }
    }

    fn quote(&self) -> Result<(Quote, ())> {
        let due_now = Price::Exactly(five());
        Ok((Quote { lines: Vec::new(), due_now, renewal: None }, ()))
    }

    fn snapshot(&self, (): &()) -> Result<()> {
        Ok(())
    }

    fn request(&self, _attempt: &AttemptId, (): &()) -> Request {
        Request {
            method: Method::Post,
            url: "http://127.0.0.1/kiosk".into(),
            fields: Vec::new(),
            effect: Effect::Charge,
            send_by: None,
        }
    }

    fn send(&self, request: &Request, (): &(), (): &()) -> SendOutcome<String> {
        *self.send_by.lock().unwrap() = request.send_by;
        self.asked.fetch_add(1, Ordering::Relaxed);
        (self.answer)()
    }

    fn has_correlation_id(&self) -> bool {
        self.has_correlation_id
    }

    fn order_ids(receipt: &String) -> Vec<String> {
        vec![receipt.clone()]
    }

    fn cost(_receipt: &String) -> Option<Money> {
        Some(five())
    }

    fn payment_state(_receipt: &String) -> orderctl_core::PaymentState {
        orderctl_core::PaymentState::Paid
    }

    fn find(&self, _attempt: &AttemptId, _trace: &()) -> Result<ProbeResult<String>> {
        Ok((self.probe)())
    }
}

fn five() -> Money {
    "5.00EUR".parse().unwrap()
}

/// One user with a ledger, and a clock that everybody goes by.
pub(super) struct Story {
    pub(super) clock: FakeClock,
    pub(super) ledger: Box<dyn Ledger>,
    /// What everybody sees of everybody else.
    pub(super) liveness: Mutex<Liveness>,
    /// What the kernel knows every run by.
    pub(super) process: Mutex<Option<Process>>,
    _folder: tempfile::TempDir,
}

impl Story {
    pub(super) fn begins() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ledger.db");
        let alone = ConnectOptions { variable: &|_| None, home: None, subscriptions: &[] };
        let ledger = ledger::open(None, &file, alone).unwrap();
        Self {
            clock: FakeClock::at("2026-03-01T12:00:00Z"),
            ledger,
            liveness: Mutex::new(Liveness::Unknown),
            process: Mutex::default(),
            _folder: folder,
        }
    }

    pub(super) fn run_checkout(
        &self,
        owner: &str,
        policy: &CheckoutPolicy,
        kiosk: &Kiosk<'_>,
    ) -> Result<Placed<String>> {
        self.buy_and(owner, policy, kiosk, &|_| {})
    }

    /// Buys, and does something at the steps of the way.
    pub(super) fn buy_and(
        &self,
        owner: &str,
        policy: &CheckoutPolicy,
        kiosk: &Kiosk<'_>,
        on_checkpoint: &(dyn Fn(Checkpoint) + Sync),
    ) -> Result<Placed<String>> {
        let process = self.process.lock().unwrap().clone();
        let liveness = *self.liveness.lock().unwrap();
        let host = TestHost {
            clock: &self.clock,
            ledger: &*self.ledger,
            owner: Owner { process, ..Owner::named(owner, 1) },
            liveness: &|_| liveness,
            again: false,
            hears: &|_| {},
            on_checkpoint,
        };
        orderctl_checkout::place(&host, policy, Charge::Immediate, kiosk)
    }

    /// Buys until the request is about to leave, and dies there.
    pub(super) fn dies(&self, owner: &str, policy: &CheckoutPolicy) {
        let dead = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            self.buy_and(owner, policy, &Kiosk::open(), &|step| {
                if step == Checkpoint::Leaving {
                    std::panic::resume_unwind(Box::new("dead"));
                }
            })
        }));
        assert!(dead.is_err());
    }

    pub(super) fn states(&self) -> Vec<State> {
        let mut states = Vec::new();
        self.ledger
            .list(&Filter::default(), &mut |attempt| {
                states.push(attempt.state);
                Ok(())
            })
            .unwrap();
        states
    }

    pub(super) fn slept(&self) -> Duration {
        self.clock.slept().iter().sum()
    }
}

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

pub(super) fn no_answer() -> SendOutcome<String> {
    SendOutcome::Unknown(Error::unreachable("no answer came"))
}

pub(super) fn nothing() -> ProbeResult<String> {
    ProbeResult::Absent("nothing is there".into())
}

#[test]
fn an_order_is_not_taken_for_absent_because_the_clock_was_set_ahead() {
    let story = Story::begins();
    let probe = || {
        story.clock.jump(HOUR);
        nothing()
    };
    let kiosk = Kiosk::new(&no_answer, &probe);
    let error = story.run_checkout("one", &policy(None, 5), &kiosk).unwrap_err();
    assert_eq!(error.kind(), Kind::Unknown, "{error}");
    assert_eq!(story.states(), [State::Unknown]);
}

#[test]
fn an_order_is_absent_after_two_looks_a_settle_time_apart() {
    let story = Story::begins();
    let kiosk = Kiosk::new(&no_answer, &nothing);
    let error = story.run_checkout("one", &policy(None, 60), &kiosk).unwrap_err();
    assert_eq!(error.kind(), Kind::Unreachable, "{error}");
    assert_eq!((story.states(), story.slept()), (vec![State::Absent], Duration::from_secs(10)));
}

#[test]
fn a_look_of_an_earlier_run_counts() {
    let story = Story::begins();
    let kiosk = Kiosk::new(&no_answer, &nothing);
    let policy = policy(Some("K"), 0);
    assert_eq!(story.run_checkout("one", &policy, &kiosk).unwrap_err().kind(), Kind::Unknown);
    story.clock.jump(SignedDuration::from_secs(9));
    assert_eq!(story.run_checkout("two", &policy, &kiosk).unwrap_err().kind(), Kind::Unknown);
    story.clock.jump(SignedDuration::from_secs(1));
    assert!(
        !story
            .run_checkout(
                "three",
                &policy,
                &Kiosk::new(&|| SendOutcome::Placed("order 1".into()), &nothing)
            )
            .unwrap()
            .replayed
    );
    assert_eq!(story.states(), [State::Placed, State::Absent]);
}

fn too_late() -> SendOutcome<String> {
    SendOutcome::Unknown(Error::unreachable("no answer came in time").timed_out())
}

#[test]
fn after_a_time_out_an_order_is_absent_no_sooner_than_a_long_time_after_it_was_sent() {
    let story = Story::begins();
    let kiosk = Kiosk::new(&too_late, &nothing);
    let error = story.run_checkout("one", &policy(None, 59), &kiosk).unwrap_err();
    assert_eq!(error.kind(), Kind::Unknown, "{error}");

    let story = Story::begins();
    let error = story.run_checkout("one", &policy(None, 90), &kiosk).unwrap_err();
    assert_eq!(error.kind(), Kind::Unreachable, "{error}");
    assert_eq!(story.states(), [State::Absent]);
    // The time that the request itself took counts.
    let slept = story.slept();
    assert!(slept > Duration::from_secs(59) && slept <= Duration::from_secs(60), "{slept:?}");
}

#[test]
fn another_process_knows_from_the_record_how_the_answer_was_lost() {
    for (answer, seconds) in [(&no_answer as &Answers<'_>, 10), (&too_late, 60)] {
        let story = Story::begins();
        let (first, open) = (Kiosk::new(answer, &nothing), Kiosk::new(&taken, &nothing));
        let policy = policy(Some("K"), 0);
        assert_eq!(story.run_checkout("one", &policy, &first).unwrap_err().kind(), Kind::Unknown);
        story.clock.jump(SignedDuration::from_secs(seconds - 1));
        assert_eq!(story.run_checkout("two", &policy, &open).unwrap_err().kind(), Kind::Unknown);
        story.clock.jump(SignedDuration::from_secs(1));
        assert!(!story.run_checkout("three", &policy, &open).unwrap().replayed);
        assert_eq!(story.states(), [State::Placed, State::Absent], "{seconds} s");
    }
}

pub(super) fn taken() -> SendOutcome<String> {
    SendOutcome::Placed("order 1".into())
}

#[test]
fn an_order_whose_sender_died_may_be_under_way_as_long_as_one_that_got_no_answer_in_time() {
    let story = Story::begins();
    // Longer than the lease of the dead, and than the settle time after it.
    let policy = |wait| CheckoutPolicy {
        settle_after_timeout: Duration::from_secs(300),
        ..policy(Some("K"), wait)
    };
    story.dies("elsewhere", &policy(0));
    let kiosk = Kiosk::new(&taken, &nothing);
    let error = story.run_checkout("here", &policy(200), &kiosk).unwrap_err();
    assert_eq!((error.kind(), kiosk.asked()), (Kind::Unknown, 0), "{error}");
    assert!(!story.run_checkout("here", &policy(200), &kiosk).unwrap().replayed);
    let whole = Duration::from_secs(300);
    assert!(story.slept() >= whole && story.slept() <= whole + Duration::from_secs(1));
}

#[test]
fn one_budget_bounds_all_waits_of_a_run() {
    let story = Story::begins();
    story.dies("elsewhere", &policy(Some("K"), 0));
    // The lease of the dead is waited for, and then the order is looked for.
    let kiosk = Kiosk::new(&taken, &|| ProbeResult::Unsure("who knows".into()));
    let error = story.run_checkout("here", &policy(Some("K"), 90), &kiosk).unwrap_err();
    assert_eq!(error.kind(), Kind::Unknown, "{error}");
    let slept = story.slept();
    assert!((80..=90).contains(&slept.as_secs()) && slept <= Duration::from_secs(90), "{slept:?}");
}

#[test]
fn a_machine_that_slept_through_its_lease_does_not_order_what_another_has_ordered() {
    let story = Story::begins();
    let (policy, awake) = (policy(Some("K"), 0), Kiosk::open());
    let asleep = Kiosk::open();
    let late = story.buy_and("asleep", &policy, &asleep, &|step| {
        if step == Checkpoint::Intended {
            story.clock.jump(HOUR);
            assert!(!story.run_checkout("awake", &policy, &awake).unwrap().replayed);
        }
    });
    let error = late.unwrap_err();
    assert_eq!((error.kind(), error.machine_code()), (Kind::Unreachable, Some("lease_lost")));
    assert_eq!((asleep.asked(), awake.asked()), (0, 1));
    assert_eq!(story.states(), [State::Placed, State::NotSent]);
}

#[test]
fn the_dead_of_another_machine_are_waited_for_until_their_request_is_over_too() {
    let story = Story::begins();
    let policy = policy(Some("K"), 300);
    story.dies("elsewhere", &policy);
    let kiosk = Kiosk::new(&no_answer, &|| ProbeResult::Placed("order 1".into()));
    let placed = story.run_checkout("here", &policy, &kiosk).unwrap();
    assert!(placed.replayed);
    assert_eq!(kiosk.asked(), 0);
    let end = Duration::try_from(LEASE).unwrap() + policy.time_limits.charge;
    let slept = story.slept();
    assert!(end <= slept && slept <= end + Duration::from_secs(1), "{slept:?}");
}

#[test]
fn a_clock_that_was_set_back_makes_no_dead_owner_immortal() {
    let story = Story::begins();
    let policy = policy(Some("K"), 300);
    story.clock.jump(HOUR * 24);
    story.dies("elsewhere", &policy);
    story.clock.jump(HOUR * -24);
    let kiosk = Kiosk::new(&no_answer, &|| ProbeResult::Placed("order 1".into()));
    let placed = story.run_checkout("here", &policy, &kiosk).unwrap();
    assert!(placed.replayed);
    assert_eq!(kiosk.asked(), 0);
}

#[test]
fn a_slip_of_the_hand_is_noticed_although_the_clock_was_set_back() {
    let story = Story::begins();
    let (policy, kiosk) = (policy(None, 0), Kiosk::open());
    story.run_checkout("one", &policy, &kiosk).unwrap();
    for back in [HOUR * -1, HOUR] {
        story.clock.jump(back);
        let error = story.run_checkout("two", &policy, &kiosk).unwrap_err();
        assert_eq!(error.machine_code(), Some("duplicate"), "{error}");
    }
    story.clock.jump(DUPLICATE_WINDOW + SignedDuration::from_secs(1));
    story.run_checkout("three", &policy, &kiosk).unwrap();
    assert_eq!(kiosk.asked(), 2);
}

#[test]
fn a_limit_holds_although_the_clock_was_set_back() {
    let story = Story::begins();
    let limited = |key| CheckoutPolicy {
        max_spend: Some("9.99EUR".parse().unwrap()),
        ..policy(Some(key), 0)
    };
    let kiosk = Kiosk::open();
    story.run_checkout("one", &limited("K1"), &kiosk).unwrap();
    for jump in [HOUR * -48, HOUR * 48, HOUR * 23] {
        story.clock.jump(jump);
        let error = story.run_checkout("two", &limited("K2"), &kiosk).unwrap_err();
        assert_eq!(error.machine_code(), Some("max_spend"), "{error}");
    }
    story.clock.jump(HOUR * 2);
    story.run_checkout("three", &limited("K3"), &kiosk).unwrap();
    assert_eq!(kiosk.asked(), 2);
}
