//! Paying for the cart.
//!
//! The parameters are documented ("New Order API", payment parameters). The function that takes them
//! is known from one client, which takes any answer without an error for a payment; what an external
//! method answers is inferred from the older payment functions.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::rows::if_allowed;
use super::{Cart, LineItem, Node, Panel};
use crate::error::{Error, Kind, Result};
use crate::order::{Effect, Field, Line, Money, Price, Purchase, Quote, Reply, Request, Sighting};

/// `paymethod_id` of the account balance.
pub(super) const BALANCE: u64 = 0;

/// What is to be paid, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CartPayment {
    /// The cart's lines that are paid (`elid`): always named, so that a line that somebody else adds in
    /// the meantime is not paid with them.
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

/// How far a payment came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentStatus {
    /// The panel has the money.
    Paid,
    /// The panel knows of the payment and waits for the money.
    Pending,
    /// The client must finish it at the address.
    Redirect,
}

/// A payment that the panel took.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paid {
    /// How far it came.
    pub status: PaymentStatus,
    /// The cart's lines that it is for.
    pub lineitem_ids: Vec<String>,
    /// How much, as quoted.
    pub amount: Option<Money>,
    /// Where the client finishes it.
    pub redirect_url: Option<String>,
    /// The payment's id, where the panel gives it.
    pub payment_id: Option<String>,
}

/// What was there before the payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PayTrace {
    /// The lines that are paid, and their prices.
    lines: BTreeMap<String, Option<Money>>,
    /// What they cost together.
    amount: Option<Money>,
    /// The account's balance in the panel's words, if it is what pays.
    balance: Option<String>,
    /// The ids of the payments, if anything else pays and this login may see them.
    payments: Option<BTreeSet<String>>,
}

/// Pays for lines of the cart.
pub struct PayCart<'a> {
    panel: &'a Panel,
    payment: &'a CartPayment,
    quoted: OnceCell<Money>,
}

impl<'a> PayCart<'a> {
    /// This payment, at this panel.
    #[must_use]
    pub fn new(panel: &'a Panel, payment: &'a CartPayment) -> Self {
        Self {
            panel,
            payment,
            quoted: OnceCell::new(),
        }
    }

    /// The ids, each once, in the order in which they were named.
    fn ids(&self) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let ids = self.payment.lineitem_ids.iter();
        ids.filter(|id| seen.insert(*id)).cloned().collect()
    }

    fn by_balance(&self) -> bool {
        self.payment.method == Some(BALANCE)
    }

    fn receipt(&self, status: PaymentStatus, amount: Option<Money>) -> Paid {
        Paid {
            status,
            lineitem_ids: self.ids(),
            amount,
            redirect_url: None,
            payment_id: None,
        }
    }

    /// What the panel's answer says, if it says anything: no error alone is not a payment.
    fn understood(&self, doc: &Node) -> Option<Paid> {
        let ok = doc.at("ok")?;
        let next = ok.text().trim();
        let leads_out = matches!(ok.attribute("type"), Some("url" | "blank"));
        let status = if leads_out && !next.is_empty() {
            PaymentStatus::Redirect
        } else if next.starts_with("func=payment.add.redirect") || is_open(doc) {
            PaymentStatus::Pending
        } else {
            PaymentStatus::Paid
        };
        let mut paid = self.receipt(status, self.quoted.get().cloned());
        if status == PaymentStatus::Redirect {
            paid.redirect_url = absolute(&self.panel.settings.url, next);
        }
        paid.payment_id = doc.value("payment_id").map(str::to_owned);
        Some(paid)
    }

    /// The lines are gone from the cart: paid by this call, or taken out by somebody else?
    fn gone(&self, trace: &PayTrace) -> Result<Sighting<Paid>> {
        let amount = trace.amount.clone();
        let free = amount.as_ref().is_some_and(Money::is_zero);
        if self.by_balance() || free {
            let Some(before) = trace.balance.as_ref().filter(|_| !free) else {
                return Ok(Sighting::Placed(self.receipt(PaymentStatus::Paid, amount)));
            };
            return Ok(match self.panel.balance()? {
                Some(now) if now == *before => Sighting::Unsure(format!(
                    "the lines are gone from the cart, but the balance is {now} as before"
                )),
                _ => Sighting::Placed(self.receipt(PaymentStatus::Paid, amount)),
            });
        }
        let Some((payments, new)) = self.new_payments(trace)? else {
            return Ok(Sighting::Placed(
                self.receipt(PaymentStatus::Pending, amount),
            ));
        };
        let [id] = new.as_slice() else {
            return Ok(Sighting::Unsure(format!(
                "the lines are gone from the cart, and the list of payments has {} new ones",
                new.len()
            )));
        };
        let row = payments.iter().find(|row| row.value("id") == Some(id));
        // The codes of `status` are in the reference of `payment`; 8 and 9 are known from a client.
        let status = match row.and_then(|row| row.code("status")) {
            Some("4") => PaymentStatus::Paid,
            Some("1" | "2" | "3" | "8") => PaymentStatus::Pending,
            other => {
                return Ok(Sighting::Unsure(format!(
                    "the lines are gone from the cart, and payment {id} has the status {}",
                    other.unwrap_or("that the panel does not tell")
                )));
            }
        };
        let mut paid = self.receipt(status, amount);
        paid.payment_id = Some(id.clone());
        Ok(Sighting::Placed(paid))
    }

    /// The payments and the ids of those that were not there before; nothing if they can't be told.
    fn new_payments(&self, trace: &PayTrace) -> Result<Option<(Vec<Node>, Vec<String>)>> {
        let Some(before) = &trace.payments else {
            return Ok(None);
        };
        let Some(list) = if_allowed(self.panel.rows("payment"))? else {
            return Ok(None);
        };
        let new = list.ids().difference(before).cloned().collect();
        Ok(Some((list.rows, new)))
    }

    /// All lines are in the cart still; nothing may show that money moved all the same.
    fn still_there(&self, trace: &PayTrace) -> Result<Sighting<Paid>> {
        if let Some(before) = trace.balance.as_ref().filter(|_| self.by_balance()) {
            let now = self.panel.balance()?;
            if now.as_ref() != Some(before) {
                return Ok(Sighting::Unsure(format!(
                    "the lines are in the cart still, but the balance went from {before} to {}",
                    now.as_deref().unwrap_or("an unknown amount")
                )));
            }
        }
        if let Some((_, new)) = self.new_payments(trace)?.filter(|(_, new)| !new.is_empty()) {
            return Ok(Sighting::Unsure(format!(
                "the lines are in the cart still, but there are new payments: {}",
                new.join(", ")
            )));
        }
        Ok(Sighting::Absent(
            "all of the lines are in the cart still".into(),
        ))
    }
}

impl Purchase for PayCart<'_> {
    type Receipt = Paid;
    type Trace = PayTrace;

    fn quote(&self) -> Result<Quote> {
        let cart = self.panel.cart()?;
        let items = chosen(&cart, &self.ids())?;
        let due_now = due(&cart, &items);
        if let Price::Exactly(total) = &due_now {
            self.quoted.get_or_init(|| total.clone());
        }
        let lines = items.into_iter().map(|item| Line {
            name: item.name.clone(),
            detail: item.period.clone(),
            price: item.price.clone(),
        });
        Ok(Quote {
            lines: lines.collect(),
            due_now,
            renewal: None,
        })
    }

    fn trace(&self) -> Result<PayTrace> {
        let ids = self.ids();
        let items = self.panel.cart()?.items.into_iter();
        let lines = items.filter(|item| ids.contains(&item.lineitem_id));
        let mut trace = PayTrace {
            lines: lines.map(|item| (item.lineitem_id, item.price)).collect(),
            amount: self.quoted.get().cloned(),
            balance: None,
            payments: None,
        };
        if self.by_balance() {
            trace.balance = self.panel.balance()?;
        } else {
            let list = if_allowed(self.panel.rows("payment"))?;
            trace.payments = list.filter(|list| list.complete).map(|list| list.ids());
        }
        Ok(trace)
    }

    /// The attempt's id is not on the wire: nothing in a payment carries it.
    fn request(&self, _attempt: &str) -> Request {
        let CartPayment {
            method,
            stored_method,
            payer,
            store_method,
            ..
        } = self.payment;
        let mut fields = vec![Field::plain("elid", self.ids().join(", "))];
        let mut option = |name: &str, value: Option<String>| {
            fields.extend(value.map(|value| Field::plain(name, value)));
        };
        option("paymethod_id", method.map(|id| id.to_string()));
        option("storedmethod_id", stored_method.map(|id| id.to_string()));
        option("profile_id", payer.map(|id| id.to_string()));
        option("store_paymethod", store_method.then(|| "on".to_owned()));
        option("sok", Some("ok".to_owned()));
        let func = self.panel.settings.pay_function.clone();
        self.panel
            .request(&func, fields, Effect::Charge, super::Out::Json)
    }

    fn send(&self, request: &Request) -> Reply<Paid> {
        match self.panel.exchange(request) {
            Ok(page) => match self.understood(&page.doc) {
                Some(paid) => Reply::Placed(paid),
                None => Reply::Unknown(
                    Error::unreachable("the panel said neither that it is paid nor that it is not")
                        .code("no_ok"),
                ),
            },
            Err(failure) => failure.into_reply(),
        }
    }

    fn find(&self, _attempt: &str, trace: &PayTrace) -> Result<Sighting<Paid>> {
        let items = self.panel.cart()?.items;
        let here = items
            .iter()
            .filter(|item| trace.lines.contains_key(&item.lineitem_id))
            .count();
        match here {
            0 => self.gone(trace),
            all if all == trace.lines.len() => self.still_there(trace),
            some => Ok(Sighting::Unsure(format!(
                "{some} of the {} lines are in the cart still",
                trace.lines.len()
            ))),
        }
    }
}

/// The lines of these ids.
pub(super) fn chosen<'c>(cart: &'c Cart, ids: &[String]) -> Result<Vec<&'c LineItem>> {
    if cart.items.is_empty() {
        return Err(
            Error::new(Kind::Refused, "the cart is empty: there is nothing to pay")
                .code("empty_cart"),
        );
    }
    let there = || {
        let ids: Vec<&str> = cart
            .items
            .iter()
            .map(|item| item.lineitem_id.as_str())
            .collect();
        format!("the cart holds {}", ids.join(", "))
    };
    if ids.is_empty() {
        return Err(Error::usage("no line of the cart was named").hint(there()));
    }
    ids.iter()
        .map(|id| {
            let item = cart.items.iter().find(|item| item.lineitem_id == *id);
            item.ok_or_else(|| {
                Error::new(Kind::Refused, format!("the cart has no line {id}"))
                    .code("missed")
                    .hint(there())
            })
        })
        .collect()
}

/// What these lines cost: the cart's own total where they are all of it, for it knows the discounts;
/// else their sum. One line without a price leaves the whole unknown.
fn due(cart: &Cart, items: &[&LineItem]) -> Price {
    let mut sum: Option<Money> = None;
    for item in items {
        let Some(price) = &item.price else {
            return Price::Unknown(format!(
                "the price of line {} can't be read",
                item.lineitem_id
            ));
        };
        let next = match &sum {
            None => Some(price.clone()),
            Some(sum) => sum.plus(price),
        };
        let Some(next) = next else {
            return Price::Unknown("the prices of the lines can't be added up".into());
        };
        sum = Some(next);
    }
    let total = cart
        .total
        .as_ref()
        .filter(|_| items.len() == cart.items.len());
    match (sum, total, &cart.total_trouble) {
        (_, _, Some(trouble)) if items.len() == cart.items.len() => Price::Unknown(trouble.clone()),
        (Some(sum), Some(total), _) if sum.currency() != total.currency() => {
            Price::Unknown("the cart's total and its lines are in different currencies".into())
        }
        (Some(_), Some(total), _) => Price::Exactly(total.clone()),
        (Some(sum), None, _) => Price::Exactly(sum),
        (None, ..) => Price::Unknown("there is nothing to pay".into()),
    }
}

/// Inferred: an answer that names the payment's state, in a code of the payment list or in a word.
fn is_open(doc: &Node) -> bool {
    ["status", "payment_status"]
        .iter()
        .filter_map(|name| doc.code(name))
        .any(|code| matches!(code, "1" | "2" | "8" | "new" | "pending" | "in_progress"))
}

/// The address that the panel names, on the panel's own host where it names none. Only web addresses
/// are given to people.
fn absolute(panel: &str, target: &str) -> Option<String> {
    let panel = url::Url::parse(panel).ok()?;
    let target = match target.strip_prefix("func=") {
        Some(_) => format!("?{target}"),
        None => target.to_owned(),
    };
    let address = panel.join(&target).ok()?;
    matches!(address.scheme(), "http" | "https").then(|| address.to_string())
}
