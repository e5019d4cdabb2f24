//! A client that gives up before its answer comes.

use orderctl_core::error::{Code, Result};
use orderctl_core::{
    AttemptId, Clock, Command, Existing, Item, Money, PaymentState, ProbeResult, Purchase, Quote,
    Request, SendOutcome,
};
use serde_json::Value;

use super::simulation::TIME_LIMIT;

/// A purchase whose provider hung up in place of keeping its client waiting. To the client that is a
/// request that got no answer in all its time.
pub struct Impatient<'a, P> {
    pub purchase: &'a P,
    pub clock: &'a dyn Clock,
}

impl<P: Purchase> Purchase for Impatient<'_, P> {
    type Order = P::Order;
    type Receipt = P::Receipt;
    type Quoted = P::Quoted;
    type Snapshot = P::Snapshot;

    fn send(
        &self,
        request: &Request,
        quoted: &P::Quoted,
        snapshot: &P::Snapshot,
    ) -> SendOutcome<P::Receipt> {
        match self.purchase.send(request, quoted, snapshot) {
            SendOutcome::Unknown(error) if error.reason() == Some(&Code::ConnectionLost) => {
                self.clock.sleep(TIME_LIMIT);
                SendOutcome::Unknown(error.timed_out())
            }
            outcome => outcome,
        }
    }

    fn command(&self) -> Command {
        self.purchase.command()
    }

    fn order(&self) -> &P::Order {
        self.purchase.order()
    }

    fn quote(&self) -> Result<(Quote, P::Quoted)> {
        self.purchase.quote()
    }

    fn items(&self, quoted: &P::Quoted) -> Result<Vec<Item>> {
        self.purchase.items(quoted)
    }

    fn snapshot(&self, quoted: &P::Quoted) -> Result<P::Snapshot> {
        self.purchase.snapshot(quoted)
    }

    fn existing(&self, trace: &P::Snapshot) -> Result<Option<Existing>> {
        self.purchase.existing(trace)
    }

    fn request(&self, attempt: &AttemptId, quoted: &P::Quoted) -> Request {
        self.purchase.request(attempt, quoted)
    }

    fn has_correlation_id(&self) -> bool {
        self.purchase.has_correlation_id()
    }

    fn may_come_from(&self, command: Command, order: &Value) -> bool {
        self.purchase.may_come_from(command, order)
    }

    fn order_ids(receipt: &P::Receipt) -> Vec<String> {
        P::order_ids(receipt)
    }

    fn cost(receipt: &P::Receipt) -> Option<Money> {
        P::cost(receipt)
    }

    fn payment_state(receipt: &P::Receipt) -> PaymentState {
        P::payment_state(receipt)
    }

    fn was_there(&self, trace: &P::Snapshot) -> Option<String> {
        self.purchase.was_there(trace)
    }

    fn find(&self, attempt: &AttemptId, trace: &P::Snapshot) -> Result<ProbeResult<P::Receipt>> {
        self.purchase.find(attempt, trace)
    }
}
