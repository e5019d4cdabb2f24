//! Paying for the cart.
//!
//! The parameters are documented ("New Order API", payment parameters). The function that takes them
//! is known from one client, which takes any answer without an error for a payment; what an external
//! method answers is inferred from the older payment functions.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

mod activate;
mod answer;
mod old;
#[cfg(test)]
mod old_tests;
mod price;
mod probe;
#[cfg(test)]
mod tests;

pub use activate::Activate;
pub(super) use answer::absolute;

use self::price::{chosen, due};
use super::account::BalanceReading;
use super::pagination::if_readable;
use super::{Cart, Generation, LineItem, Out, Panel};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{
    Answer, AttemptId, Command, Effect, Field, Item, Line, Money, PaymentState, Price, ProbeResult,
    Purchase, Quote, Remedy, Request, SendOutcome,
};

/// `paymethod_id` of the account balance.
const BALANCE: u64 = 0;

/// What is to be paid, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CartPayment {
    /// The cart's lines that are paid (`elid`); none for all that are in the cart when the price is
    /// asked for. On the wire they are always named, so that a line that somebody else adds in the
    /// meantime is not paid with them.
    pub lineitem_ids: Vec<String>,
    /// The payment method (`paymethod_id`); 0 is the account balance.
    pub method: Option<u64>,
    /// A method that the panel has stored for the client (`storedmethod_id`).
    pub stored_method: Option<u64>,
    /// The payer (`profile_id`), where the method needs one.
    pub payer: Option<u64>,
    /// Stores the method for the next time (`store_paymethod=on`).
    pub store_method: bool,
}

/// How far a payment came, as the panel answered it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentStatus {
    /// The panel has the money, or has charged the balance.
    Paid,
    /// The panel knows of the payment and waits for the money.
    Pending,
    /// The client must finish it at the address.
    Redirect,
}

/// A payment that the panel took.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paid {
    /// How far the payment came.
    pub status: PaymentStatus,
    /// The cart's lines that it is for.
    pub lineitem_ids: Vec<String>,
    /// How much: as quoted, or else as the account's balance shows it.
    pub amount: Option<Money>,
    /// The address where the client finishes it, with [`PaymentStatus::Redirect`].
    pub redirect_url: Option<String>,
    /// The payment's id, where the panel gives it.
    pub payment_id: Option<String>,
}

impl Paid {
    /// Paid once the panel has the money.
    #[must_use]
    pub fn payment_state(&self) -> PaymentState {
        match self.status {
            PaymentStatus::Paid => PaymentState::Paid,
            PaymentStatus::Pending | PaymentStatus::Redirect => PaymentState::Pending,
        }
    }
}

/// What was there before the payment, to tell what it did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaySnapshot {
    /// The lines that are paid, and their prices.
    pub lines: BTreeMap<String, Option<Money>>,
    amount: Option<Money>,
    /// The account's balance, if it is what pays.
    balance: Option<BalanceReading>,
    /// The ids of the payments, if anything else pays and this login may see them.
    payments: Option<BTreeSet<String>>,
    /// The ids of the services of each type that the lines are of, if nothing is paid for them and
    /// they can all be told: then no money shows what became of the lines.
    #[serde(default)]
    services: Option<Services>,
    #[serde(default)]
    cart: Generation,
    /// The order that an old cart is: it stands in the list of payments.
    #[serde(default)]
    billorder: Option<String>,
}

/// What lines of the cart are for, by their ids.
pub type KnownLines = BTreeMap<String, Item>;

/// The ids of services, by product type.
type Services = BTreeMap<String, BTreeSet<String>>;

/// Pays for lines of the cart.
pub struct PayCart<'a> {
    panel: &'a Panel,
    payment: CartPayment,
    known: KnownLines,
}

/// What the price was told for: the request names the same, and no more.
#[derive(Clone, Debug, Default)]
pub struct PayQuote {
    /// All lines that were in the cart.
    all: Vec<String>,
    /// What the lines that are paid cost, as far as that is known.
    price: Option<Price>,
    /// What an old cart is paid as.
    bill: Option<old::Bill>,
}

impl PayQuote {
    /// What the lines cost, where that is certain.
    fn amount(&self) -> Option<Money> {
        match self.price.as_ref()? {
            Price::Exactly(amount) => Some(amount.clone()),
            Price::AtMost(_) | Price::Unknown(_) => None,
        }
    }
}

impl<'a> PayCart<'a> {
    /// A purchase at this panel, from which nothing is sent before checkout asks for a price.
    #[must_use]
    pub fn new(panel: &'a Panel, payment: CartPayment) -> Self {
        Self { panel, payment, known: KnownLines::new() }
    }

    /// The same with the orders of lines that the caller knows: the cart does not tell their tariffs.
    #[must_use]
    pub fn knowing(self, known: KnownLines) -> Self {
        Self { known, ..self }
    }

    /// What a line is for, as far as the cart tells its product type, and the caller its tariff.
    fn item(&self, line: &LineItem) -> Item {
        let told = line.item_type.as_ref();
        let known = self.known.get(&line.lineitem_id);
        let known = known.filter(|item| told.is_none_or(|told| *told == item.kind));
        known.cloned().unwrap_or_else(|| Item {
            kind: told.cloned().unwrap_or_else(|| format!("line {}", line.lineitem_id)),
            id: None,
            domain: None,
        })
    }

    /// The ids, each once, in the order in which they were named; if none were, those that the cart
    /// held when it was quoted.
    fn ids(&self, quoted: &PayQuote) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let named = &self.payment.lineitem_ids;
        let ids = if named.is_empty() { &quoted.all } else { named };
        ids.iter().filter(|id| seen.insert(*id)).cloned().collect()
    }

    fn by_balance(&self) -> bool {
        self.payment.method == Some(BALANCE)
    }

    /// The lines that are paid, which are all of an old cart: it is one order.
    fn lines_of<'c>(&self, cart: &'c Cart, quoted: &PayQuote) -> Result<Vec<&'c LineItem>> {
        let items = chosen(cart, &self.ids(quoted))?;
        if self.panel.settings.cart == Generation::Old {
            self.check_bill(cart, &items, quoted)?;
        }
        Ok(items)
    }

    /// What these lines of this cart cost.
    fn quote_of(&self, cart: &Cart) -> Result<(Quote, PayQuote)> {
        let all = cart.items.iter().map(|item| item.lineitem_id.clone()).collect();
        let mut quoted = PayQuote { all, ..PayQuote::default() };
        let items = self.lines_of(cart, &quoted)?;
        let due_now = due(cart, &items);
        quoted.price = due_now.ceiling().is_some().then(|| due_now.clone());
        let lines = items.into_iter().map(|item| Line {
            name: item.name.clone(),
            detail: item.period_text.clone(),
            price: item.price.clone(),
        });
        Ok((Quote { lines: lines.collect(), due_now, renewal: None }, quoted))
    }
}

impl PayCart<'_> {
    /// The function that pays is known from one client only: another panel may have another one.
    fn without_pay_function(&self, error: Error) -> Error {
        if self.panel.settings.cart == Generation::Old {
            return error;
        }
        error.remedy(Remedy::PayFunction(self.panel.settings.pay_function.clone()))
    }
}

impl Paid {
    fn of(status: PaymentStatus, lineitem_ids: Vec<String>, amount: Option<Money>) -> Self {
        Self { status, lineitem_ids, amount, redirect_url: None, payment_id: None }
    }
}

impl Purchase for PayCart<'_> {
    type Order = CartPayment;
    type Receipt = Paid;
    type Quoted = PayQuote;
    type Snapshot = PaySnapshot;

    fn command(&self) -> Command {
        Command::CartPay
    }

    fn order(&self) -> &CartPayment {
        &self.payment
    }

    fn quote(&self) -> Result<(Quote, PayQuote)> {
        let cart = self.panel.cart()?;
        let (quote, mut quoted) = self.quote_of(&cart)?;
        if self.panel.settings.cart == Generation::Old {
            quoted.bill = Some(self.bill_of(&cart, quoted.amount().as_ref())?);
        }
        Ok((quote, quoted))
    }

    /// A line tells its product type at most, and never its tariff; its name is no proof of it.
    fn items(&self, quoted: &PayQuote) -> Result<Vec<Item>> {
        let cart = self.panel.cart()?;
        Ok(self.lines_of(&cart, quoted)?.into_iter().map(|line| self.item(line)).collect())
    }

    /// Reads the cart once more: others may have changed it since the quote was agreed to.
    fn snapshot(&self, quoted: &PayQuote) -> Result<PaySnapshot> {
        let cart = self.panel.cart()?;
        let items = self.lines_of(&cart, quoted)?;
        let now = due(&cart, &items);
        if let Some(before) = quoted.price.as_ref().filter(|before| now != **before) {
            return Err(Error::new(
                Kind::Refused,
                format!("the cart has changed: it was {before}, and now it is {now}"),
            )
            .code(Code::PriceChanged));
        }
        let mut snapshot = PaySnapshot {
            lines: items
                .iter()
                .map(|item| (item.lineitem_id.clone(), item.price.clone()))
                .collect(),
            amount: quoted.amount(),
            balance: None,
            payments: None,
            services: None,
            cart: self.panel.settings.cart,
            billorder: cart.billorder.clone(),
        };
        if now.ceiling().is_some_and(Money::is_zero) {
            let types = items.iter().map(|item| item.item_type.clone()).collect();
            snapshot.services = if_readable(self.services(types, snapshot.cart))?.flatten();
        } else if self.by_balance() {
            snapshot.balance = if_readable(self.panel.balance())?.flatten();
        } else {
            let list = if_readable(self.panel.rows("payment"))?;
            snapshot.payments = list.filter(|list| list.complete).map(|list| list.ids());
        }
        Ok(snapshot)
    }

    /// The attempt's id is not on the wire: nothing in a payment carries it.
    fn request(&self, _attempt: &AttemptId, quoted: &PayQuote) -> Request {
        if self.panel.settings.cart == Generation::Old {
            return self.bill_payment(quoted.bill.as_ref());
        }
        let CartPayment { method, stored_method, payer, store_method, .. } = &self.payment;
        let mut fields = vec![Field::plain("elid", self.ids(quoted).join(", "))];
        let mut option = |name: &str, value: Option<String>| {
            fields.extend(value.map(|value| Field::plain(name, value)));
        };
        option("paymethod_id", method.map(|id| id.to_string()));
        option("storedmethod_id", stored_method.map(|id| id.to_string()));
        option("profile_id", payer.map(|id| id.to_string()));
        option("store_paymethod", store_method.then(|| "on".to_owned()));
        option("sok", Some("ok".to_owned()));
        let func = self.panel.settings.pay_function.clone();
        self.panel.request(&func, fields, Effect::Charge, Out::Json)
    }

    fn send(
        &self,
        request: &Request,
        quoted: &PayQuote,
        before: &PaySnapshot,
    ) -> SendOutcome<Paid> {
        match self.panel.exchange(request) {
            Answer::Refused(_, error) if error.reason() == Some(&Code::NoFunction) => {
                SendOutcome::Refused(self.without_pay_function(error))
            }
            answer => SendOutcome::of_answer(answer, |page| {
                match self.understood(&page.doc, quoted) {
                Some(paid) => self.confirm_by_account(paid, before),
                None => SendOutcome::Unknown(
                    Error::unreachable("the panel said neither that it is paid nor that it is not")
                        .code(Code::NoOk)
                    .hint("the client may have to name a payer or confirm something in the cart first"),
                ),
            }
            }),
        }
    }

    /// Lines may leave the cart in the browser too, and the money that moved may be another order's.
    fn has_correlation_id(&self) -> bool {
        false
    }

    fn order_ids(receipt: &Paid) -> Vec<String> {
        receipt.lineitem_ids.clone()
    }

    fn cost(receipt: &Paid) -> Option<Money> {
        receipt.amount.clone()
    }

    fn payment_state(receipt: &Paid) -> PaymentState {
        receipt.payment_state()
    }

    fn paid_since(
        &self,
        _attempt: &AttemptId,
        snapshot: &PaySnapshot,
        receipt: &Paid,
    ) -> Result<Option<Paid>> {
        self.credited(snapshot, receipt)
    }

    fn find(&self, _attempt: &AttemptId, snapshot: &PaySnapshot) -> Result<ProbeResult<Paid>> {
        self.probe(snapshot)
    }
}
