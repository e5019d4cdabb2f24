//! A provider that does as it is told.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};

use orderctl_core::error::{Error, Result};
use orderctl_core::{
    AttemptId, Command, Deadline, Effect, Existing, Method, Money, PaymentState, Price,
    ProbeResult, Purchase, Quote, Request, SendOutcome,
};

/// Sells one thing for 5.00 EUR. What it answers, and what a probe shows, is up to the test.
///
/// A receipt is the order's name, after "unpaid " while it is not paid, and before " for 4.00EUR" where
/// it cost something else.
pub(super) struct ScriptedPurchase<'a> {
    pub(super) answer: &'a Answers<'a>,
    pub(super) probe: &'a Shows<'a>,
    pub(super) times_asked: AtomicU32,
    pub(super) times_quoted: AtomicU32,
    /// Until when the request might have left.
    pub(super) latest: Mutex<Option<Deadline>>,
    /// Whether its orders have a correlation id.
    pub(super) has_correlation_id: bool,
    /// The command that orders.
    pub(super) command: Command,
    /// What it says the thing costs.
    pub(super) price: Price,
    /// What it has of the same order already.
    pub(super) existing: Option<Existing>,
    /// What a pending order has become.
    pub(super) paid: Option<String>,
}

/// What it answers to an order.
pub(super) type Answers<'a> = dyn Fn() -> SendOutcome<String> + Sync + 'a;

/// What it shows at a probe.
pub(super) type Shows<'a> = dyn Fn() -> ProbeResult<String> + Sync + 'a;

impl<'a> ScriptedPurchase<'a> {
    pub(super) fn new(answer: &'a Answers<'a>, probe: &'a Shows<'a>) -> Self {
        Self {
            answer,
            probe,
            times_asked: AtomicU32::new(0),
            times_quoted: AtomicU32::new(0),
            latest: Mutex::default(),
            has_correlation_id: true,
            command: Command::CartPay,
            price: Price::Exactly(five()),
            existing: None,
            paid: None,
        }
    }

    /// The same, whose orders are known only by being new.
    pub(super) fn without_a_correlation_id(self) -> Self {
        Self { has_correlation_id: false, ..self }
    }

    /// How often it was asked for an order.
    pub(super) fn asked(&self) -> u32 {
        self.times_asked.load(Ordering::Relaxed)
    }

    /// How often it was asked for the price.
    pub(super) fn quoted(&self) -> u32 {
        self.times_quoted.load(Ordering::Relaxed)
    }

    /// Until when the last request might have left.
    pub(super) fn send_by(&self) -> Option<Deadline> {
        *self.latest.lock().unwrap()
    }

    /// Takes every order.
    pub(super) fn placed() -> Self {
        Self::new(&taken, &unsure)
    }
}

impl Purchase for ScriptedPurchase<'_> {
    type Order = String;
    type Receipt = String;
    type Quoted = ();
    type Snapshot = ();

    fn command(&self) -> Command {
        self.command
    }

    fn order(&self) -> &String {
        const { &String::new() }
    }

    fn quote(&self) -> Result<(Quote, ())> {
        self.times_quoted.fetch_add(1, Ordering::Relaxed);
        Ok((Quote { lines: Vec::new(), due_now: self.price.clone(), renewal: None }, ()))
    }

    fn snapshot(&self, (): &()) -> Result<()> {
        Ok(())
    }

    fn existing(&self, (): &()) -> Result<Option<Existing>> {
        Ok(self.existing.clone())
    }

    fn request(&self, _attempt: &AttemptId, (): &()) -> Request {
        Request {
            method: Method::Post,
            url: "http://127.0.0.1/purchase".into(),
            fields: Vec::new(),
            effect: Effect::Charge,
            send_by: None,
        }
    }

    fn send(&self, request: &Request, (): &(), (): &()) -> SendOutcome<String> {
        *self.latest.lock().unwrap() = request.send_by;
        self.times_asked.fetch_add(1, Ordering::Relaxed);
        (self.answer)()
    }

    fn has_correlation_id(&self) -> bool {
        self.has_correlation_id
    }

    fn order_ids(receipt: &String) -> Vec<String> {
        let name = receipt.trim_start_matches("unpaid ");
        vec![name.split(" for ").next().unwrap_or(name).to_owned()]
    }

    fn cost(receipt: &String) -> Option<Money> {
        receipt.split_once(" for ").map_or(Some(five()), |(_, amount)| amount.parse().ok())
    }

    fn payment_state(receipt: &String) -> PaymentState {
        if receipt.starts_with("unpaid ") { PaymentState::Pending } else { PaymentState::Paid }
    }

    fn paid_since(
        &self,
        _attempt: &AttemptId,
        (): &(),
        _receipt: &String,
    ) -> Result<Option<String>> {
        Ok(self.paid.clone())
    }

    fn find(&self, _attempt: &AttemptId, _trace: &()) -> Result<ProbeResult<String>> {
        Ok((self.probe)())
    }
}

pub(super) fn five() -> Money {
    "5.00EUR".parse().unwrap()
}

pub(super) fn taken() -> SendOutcome<String> {
    SendOutcome::Placed("order 1".into())
}

pub(super) fn no_answer() -> SendOutcome<String> {
    SendOutcome::Unknown(Error::unreachable("no answer came"))
}

pub(super) fn nothing() -> ProbeResult<String> {
    ProbeResult::Absent("nothing is there".into())
}

pub(super) fn there() -> ProbeResult<String> {
    ProbeResult::Placed("order 1".into())
}

pub(super) fn unsure() -> ProbeResult<String> {
    ProbeResult::Unsure("an action is under way".into())
}
