//! Equal orders without a correlation id that got no answer: which of the new lines is whose.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use orderctl_core::error::Result;
use orderctl_core::{
    AttemptId, Command, Effect, Method, Money, PaymentState, Price, ProbeResult, Purchase, Quote,
    Request, SendOutcome,
};
use serde_json::Value;

use super::{HOUR, Scenario, five, no_answer, policy};
use crate::ledger::{Attempt, State};
use crate::{Charge, SearchOutcome};

/// A cart, whose lines are known by being new.
#[derive(Default)]
struct Cart {
    /// Which thing each line is, and its id.
    lines: Mutex<Vec<(String, String)>>,
    /// How many of the lines it shows.
    shown: AtomicUsize,
    /// Whether it answers.
    answers: AtomicBool,
}

/// A line of this thing.
struct Line<'a> {
    cart: &'a Cart,
    thing: String,
}

impl Cart {
    fn line(&self, thing: &str) -> Line<'_> {
        Line { cart: self, thing: thing.to_owned() }
    }

    fn add(&self, thing: &str) -> String {
        let mut lines = self.lines.lock().unwrap();
        let id = format!("line {}", lines.len() + 1);
        lines.push((thing.to_owned(), id.clone()));
        id
    }

    fn show(&self) {
        self.shown.store(self.lines.lock().unwrap().len(), Ordering::Relaxed);
    }

    /// A user orders this thing; the line comes to be seen when the run is over.
    fn order(&self, scenario: &Scenario, thing: &str, key: &str) -> Attempt {
        let policy = policy(Some(key), 0);
        let _ = crate::place(&scenario.host("one"), &policy, Charge::Deferred, &self.line(thing));
        self.show();
        let attempts = scenario.attempts();
        attempts.into_iter().find(|attempt| attempt.key == policy.key).unwrap()
    }

    /// What is found of an attempt's order.
    fn find(&self, scenario: &Scenario, thing: &str, attempt: &Attempt) -> SearchOutcome<String> {
        scenario.looks_again(attempt, &policy(None, 0), &self.line(thing))
    }
}

impl Purchase for Line<'_> {
    type Order = String;
    type Receipt = String;
    type Quoted = ();
    /// How many lines were there.
    type Snapshot = usize;

    fn command(&self) -> Command {
        Command::CartAdd
    }

    fn order(&self) -> &String {
        &self.thing
    }

    fn quote(&self) -> Result<(Quote, ())> {
        Ok((Quote { lines: Vec::new(), due_now: Price::Exactly(five()), renewal: None }, ()))
    }

    fn snapshot(&self, (): &()) -> Result<usize> {
        Ok(self.cart.shown.load(Ordering::Relaxed))
    }

    fn request(&self, attempt: &AttemptId, (): &()) -> Request {
        Request {
            method: Method::Post,
            url: format!("http://127.0.0.1/cart/{attempt}"),
            fields: Vec::new(),
            effect: Effect::Charge,
            send_by: None,
        }
    }

    fn send(&self, _request: &Request, (): &(), _there: &usize) -> SendOutcome<String> {
        let id = self.cart.add(&self.thing);
        if self.cart.answers.load(Ordering::Relaxed) {
            SendOutcome::Placed(id)
        } else {
            no_answer()
        }
    }

    fn has_correlation_id(&self) -> bool {
        false
    }

    fn may_come_from(&self, _command: Command, order: &Value) -> bool {
        *order == Value::String(self.thing.clone())
    }

    fn order_ids(receipt: &String) -> Vec<String> {
        vec![receipt.clone()]
    }

    fn cost(_receipt: &String) -> Option<Money> {
        None
    }

    fn payment_state(_receipt: &String) -> PaymentState {
        PaymentState::Paid
    }

    fn find(&self, _attempt: &AttemptId, there: &usize) -> Result<ProbeResult<String>> {
        let lines = self.cart.lines.lock().unwrap();
        let shown = self.cart.shown.load(Ordering::Relaxed);
        let new = lines[*there..shown].iter().filter(|(thing, _)| *thing == self.thing);
        let new: Vec<String> = new.map(|(_, id)| id.clone()).collect();
        Ok(if new.is_empty() {
            ProbeResult::Absent("no new line".into())
        } else {
            ProbeResult::Alike(new)
        })
    }
}

fn placed(found: &SearchOutcome<String>) -> &str {
    match found {
        SearchOutcome::Placed(line) => line,
        other => panic!("not found: {other:?}"),
    }
}

fn unsure(found: SearchOutcome<String>) -> String {
    match found {
        SearchOutcome::Unsure(why) => why,
        other => panic!("it can be told: {other:?}"),
    }
}

/// Whoever is looked for first, each attempt gets one line, and none gets another's.
#[test]
fn as_many_lines_as_equal_orders_are_one_for_each() {
    for turns in [&[0, 1][..], &[1, 0], &[0, 1, 2], &[1, 2, 0], &[2, 0, 1]] {
        let (scenario, cart) = (Scenario::new(), Cart::default());
        let attempts: Vec<Attempt> = (0..turns.len())
            .map(|n| {
                scenario.clock.jump(HOUR);
                cart.order(&scenario, "vds", &format!("key {n}"))
            })
            .collect();
        for turn in turns {
            let found = cart.find(&scenario, "vds", &attempts[*turn]);
            assert_eq!(placed(&found), format!("line {}", turn + 1), "{turns:?}");
        }
    }
}

#[test]
fn fewer_or_more_lines_than_equal_orders_prove_nothing() {
    let (scenario, cart) = (Scenario::new(), Cart::default());
    let lost = cart.order(&scenario, "vds", "K");
    cart.add("vds");
    cart.show();
    let why = unsure(cart.find(&scenario, "vds", &lost));
    assert!(why.starts_with("2 equal ones") && why.contains("1 attempts"), "{why}");

    let (scenario, cart) = (Scenario::new(), Cart::default());
    let first = cart.order(&scenario, "vds", "K");
    cart.order(&scenario, "vds", "L");
    cart.shown.store(1, Ordering::Relaxed);
    let why = unsure(cart.find(&scenario, "vds", &first));
    assert!(why.starts_with("1 equal ones") && why.contains("2 attempts"), "{why}");
}

#[test]
fn a_line_of_an_order_that_was_answered_is_no_lost_ones_and_its_attempt_is_not_counted() {
    let (scenario, cart) = (Scenario::new(), Cart::default());
    let lost = cart.order(&scenario, "vds", "K");
    cart.answers.store(true, Ordering::Relaxed);
    assert_eq!(cart.order(&scenario, "vds", "L").state, State::Placed);
    assert_eq!(placed(&cart.find(&scenario, "vds", &lost)), "line 1");
}

#[test]
fn another_things_lost_order_is_not_counted() {
    let (scenario, cart) = (Scenario::new(), Cart::default());
    let lost = cart.order(&scenario, "vds", "K");
    cart.order(&scenario, "dedic", "L");
    assert_eq!(placed(&cart.find(&scenario, "vds", &lost)), "line 1");
}

#[test]
fn what_was_lost_days_ago_is_not_counted() {
    let (scenario, cart) = (Scenario::new(), Cart::default());
    cart.order(&scenario, "vds", "K");
    cart.lines.lock().unwrap().clear();
    cart.show();
    scenario.clock.jump(HOUR * 25);
    let lost = cart.order(&scenario, "vds", "L");
    assert_eq!(placed(&cart.find(&scenario, "vds", &lost)), "line 1");
}
