//! The order of a combo plan, on its way through checkout.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::answer::Verdict;
use super::combo::ComboOrder;
use super::execution::{self, ComboReceipt, Ordered, Outcome};
use super::{Reseller, price};
use crate::error::{Error, Kind, Result};
use crate::order::{
    Field, Line, Money, NextTerm, PaymentState, Price, Purchase, Quote, Reply, Request, Sighting,
};
use crate::provider::http::Lost;

/// A combo plan to be bought for a domain.
pub struct ComboAdd<'a> {
    /// Where.
    pub reseller: &'a Reseller,
    /// What.
    pub order: &'a ComboOrder,
}

/// What was there before the order was placed, to tell the new one from an old one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComboTrace {
    /// The combo order that the domain had.
    pub before: Before,
    /// When that was looked at, by this machine's clock.
    pub looked_at: Timestamp,
}

/// The combo order that a domain had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Before {
    /// None.
    Nothing,
    /// One with this id.
    Order(String),
    /// It could not be asked, and why.
    NotTold(String),
}

/// The verb of [`ComboAdd`].
pub const COMBO_ADD: &str = "combo.add";

impl Purchase for ComboAdd<'_> {
    type Order = ComboOrder;
    type Receipt = ComboReceipt;
    type Trace = ComboTrace;

    fn verb(&self) -> &'static str {
        COMBO_ADD
    }

    fn order(&self) -> &ComboOrder {
        self.order
    }

    fn quote(&self) -> Result<Quote> {
        let order = self.order;
        let (due_now, renewal) = match self.listed_price()? {
            Ok(listed) => (Price::AtMost(listed.at_most), listed.renewal),
            Err(why) => (Price::Unknown(why), None),
        };
        Ok(Quote {
            lines: vec![Line {
                name: format!("combo plan {} for {}", order.bundle_id, order.domain),
                detail: Some(order.months.to_string()),
                price: None,
            }],
            due_now,
            renewal: renewal.map(NextTerm::at),
        })
    }

    fn trace(&self) -> Result<ComboTrace> {
        let looked_at = self.reseller.clock.now();
        let before = match self.reseller.order_of(&self.order.domain)? {
            Ok(None) => Before::Nothing,
            Ok(Some(id)) => Before::Order(id),
            Err(error) => Before::NotTold(error.message().to_owned()),
        };
        Ok(ComboTrace { before, looked_at })
    }

    fn request(&self, _attempt: &str) -> Request {
        self.order.request(self.reseller)
    }

    fn send(&self, request: &Request) -> Reply<ComboReceipt> {
        let ordered = Ordered {
            order_id: None,
            domain: Some(self.order.domain.ascii()),
            customer_id: Some(self.order.customer_id.to_string()),
            invoice_option: self.order.invoice_option,
            // Only remembered, never asked for now: the outcome is in hand, and waits to be written
            // down.
            currency: self.reseller.charged_currency(Some(self.order.customer_id)),
        };
        self.reseller.place(request, &ordered)
    }

    /// The domain is its mark: it has one combo order.
    fn is_marked(&self) -> bool {
        true
    }

    fn order_ids(receipt: &ComboReceipt) -> Vec<String> {
        receipt.order_id.iter().cloned().collect()
    }

    fn cost(receipt: &ComboReceipt) -> Option<Money> {
        receipt.amount.clone()
    }

    fn payment_state(receipt: &ComboReceipt) -> PaymentState {
        receipt.payment_state()
    }

    fn was_there(&self, trace: &ComboTrace) -> Option<String> {
        match &trace.before {
            Before::Order(id) => Some(format!("the order {id} of {}", self.order.domain)),
            Before::Nothing | Before::NotTold(_) => None,
        }
    }

    fn find(&self, _attempt: &str, trace: &ComboTrace) -> Result<Sighting<ComboReceipt>> {
        self.look(trace)
    }
}

impl ComboAdd<'_> {
    /// The plan's price in the customer's currency, or why it can't be known.
    fn listed_price(&self) -> Result<std::result::Result<price::Listed, String>> {
        let list = self.reseller.price_list(self.order.customer_id)?;
        let listed = |(list, currency): (Value, String)| {
            price::listed(&list, self.order.bundle_id, self.order.months, &currency)
        };
        Ok(list.and_then(listed))
    }
}

impl Reseller {
    /// Sends an order, once, and reads what came of it.
    pub(super) fn place(&self, request: &Request, ordered: &Ordered<'_>) -> Reply<ComboReceipt> {
        let unknown = |error: Error| Reply::Unknown(error.with_kind(Kind::Unknown));
        let of_no = |error| match Reply::of_refusal(error) {
            Reply::Unknown(error) => unknown(error),
            reply => reply,
        };
        let document = match self.ask(request) {
            Err(Lost::NotSent(error)) => return Reply::NotSent(error),
            Err(Lost::NoAnswer(error)) => return unknown(error),
            Ok(Verdict::Refused(error)) => return of_no(error),
            Ok(Verdict::Garbled(error)) => return unknown(error),
            Ok(Verdict::Done(document)) => document,
        };
        match execution::outcome(&document, ordered) {
            Outcome::Placed(receipt) => Reply::Placed(receipt),
            Outcome::Refused(error) => of_no(error),
            Outcome::Unclear(why) => unknown(
                Error::unreachable(format!("the answer leaves open what came of the order: {why}"))
                    .code("malformed"),
            ),
        }
    }

    /// A customer's price list and its currency, or why they can't be known.
    pub(super) fn price_list(
        &self,
        customer_id: u64,
    ) -> Result<std::result::Result<(Value, String), String>> {
        let currency = match self.customer_currency(customer_id)? {
            Ok(currency) => currency,
            Err(why) => return Ok(Err(why)),
        };
        let customer = vec![Field::plain("customer-id", customer_id.to_string())];
        let list = self.learn("products/customer-price", customer)?;
        Ok(list
            .map(|list| (list, currency))
            .map_err(|error| format!("the price list can't be read: {error}")))
    }
}
