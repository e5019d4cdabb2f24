//! What a provider must offer so that something can be bought through checkout.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{Answer, AttemptId, Command, Item, Money, Quote, Refusal, Remedy, Request};
use crate::error::{Code, Error, Kind, Result};

/// One thing to buy at one provider. Checkout calls these in the order in which they stand here.
///
/// A purchase keeps nothing from one call to the next: what [`Purchase::quote`] told goes as a value into
/// the calls that follow, and what [`Purchase::snapshot`] told into those after it.
pub trait Purchase {
    /// What is ordered, as the user said it: with the command it tells one order from another, and it
    /// is recorded so that a later run can look for the order. It holds no secret.
    type Order: Serialize + DeserializeOwned;

    /// What the provider gave for it; recorded, and told again when the same order is asked for.
    type Receipt: Serialize + DeserializeOwned + Clone;

    /// What the quote told that the request names, or the receipt tells: the exact price, the lines that
    /// are paid. Its default is what is known of an order that was not quoted, because no guard needed
    /// its price.
    type Quoted: Default;

    /// What makes the order recognizable afterwards: what was there before, which ids it has.
    type Snapshot: Serialize + DeserializeOwned;

    /// The command that orders it.
    fn command(&self) -> Command;

    /// The value that the purchase was made from.
    fn order(&self) -> &Self::Order;

    /// What the provider says it will cost, and what of that the steps that follow hold on to (read).
    ///
    /// # Errors
    /// When the provider can't be reached or refuses; a price that can't be known is no error.
    fn quote(&self) -> Result<(Quote, Self::Quoted)>;

    /// What is ordered, where certain products only are allowed; asked for only then (read).
    /// Nothing where that can't be told.
    ///
    /// # Errors
    /// When the provider can't be reached or refuses.
    fn items(&self, _quoted: &Self::Quoted) -> Result<Vec<Item>> {
        Ok(Vec::new())
    }

    /// What must be known beforehand to find the order if no answer comes (read).
    ///
    /// # Errors
    /// When the provider can't be reached, or shows something else than was quoted.
    fn snapshot(&self, quoted: &Self::Quoted) -> Result<Self::Snapshot>;

    /// What the provider has already of the same order, made by anybody: it is not ordered once more
    /// unless the user says so (read).
    ///
    /// # Errors
    /// When the provider can't be reached.
    fn existing(&self, _snapshot: &Self::Snapshot) -> Result<Option<Existing>> {
        Ok(None)
    }

    /// The one request that places the order, as a value. `attempt` is the id to find it by.
    fn request(&self, attempt: &AttemptId, quoted: &Self::Quoted) -> Request;

    /// Sends the request, once (write).
    fn send(
        &self,
        request: &Request,
        quoted: &Self::Quoted,
        snapshot: &Self::Snapshot,
    ) -> SendOutcome<Self::Receipt>;

    /// True if the order can be told from any other by a correlation id; false if it is known only
    /// by being new or by money that moved, so that another one could be taken for it.
    fn has_correlation_id(&self) -> bool;

    /// For an order without a correlation id: whether what shows it could as well come from another attempt, of
    /// this command and this order. It could from any, unless the purchase knows better.
    fn may_come_from(&self, _command: Command, _order: &serde_json::Value) -> bool {
        true
    }

    /// The ids of what was ordered, as far as the provider gave them: two attempts never share one.
    fn order_ids(receipt: &Self::Receipt) -> Vec<String>;

    /// What a placed order cost, if the provider said so.
    fn cost(receipt: &Self::Receipt) -> Option<Money>;

    /// Whether a placed order is paid. One that is not yet (a payment to be finished in a browser, an
    /// unpaid invoice) is recorded as pending: its amount stays reserved and is not counted as
    /// spent.
    fn payment_state(receipt: &Self::Receipt) -> PaymentState;

    /// What a placed order that was pending has become, once the provider shows that it is paid (read).
    /// Nothing while it does not, and where that can't be told: what may be paid is not called paid.
    ///
    /// # Errors
    /// When the provider can't be reached.
    fn paid_since(
        &self,
        _attempt: &AttemptId,
        _snapshot: &Self::Snapshot,
        _receipt: &Self::Receipt,
    ) -> Result<Option<Self::Receipt>> {
        Ok(None)
    }

    /// What was there before this order was sent and explains that the provider refuses it as being
    /// there already; nothing if nothing was.
    fn was_there(&self, _snapshot: &Self::Snapshot) -> Option<String> {
        None
    }

    /// Looks whether the order was placed (read).
    ///
    /// # Errors
    /// When the provider can't be reached: then nothing was learnt.
    fn find(
        &self,
        attempt: &AttemptId,
        snapshot: &Self::Snapshot,
    ) -> Result<ProbeResult<Self::Receipt>>;
}

/// Whether a placed order is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentState {
    /// The provider has the money, or the order costs nothing by itself.
    Paid,
    /// The provider took the order and waits for its money.
    Pending,
}

impl PaymentState {
    /// The word in the ledger and in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Paid => "paid",
            Self::Pending => "pending",
        }
    }
}

/// Something at the provider that the same order made, or another one like it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Existing {
    /// What it is, with its id, in words.
    pub what: String,
    /// How it is looked at.
    pub show: Remedy,
}

/// What became of an order that was sent: unlike an [`Answer`], which tells what the provider said, it tells
/// whether the order was placed.
#[derive(Debug)]
pub enum SendOutcome<R> {
    /// The provider said that it is placed.
    Placed(R),
    /// It was not placed: the provider said no for a reason that is understood.
    Refused(Error),
    /// The provider said no because it has such an order: it may be this one, or an earlier one that
    /// was taken for absent.
    AlreadyThere(Error),
    /// The request provably never left this machine.
    NotSent(Error),
    /// Anything else: it may have been placed. The error is of kind unknown.
    Unknown(Error),
}

impl<R> SendOutcome<R> {
    /// The outcome is not known, for this reason.
    #[must_use]
    pub fn unknown(why: Error) -> Self {
        Self::Unknown(why.with_kind(Kind::Unknown))
    }

    /// What a provider's no to an order amounts to. One that names no reason, or none that is
    /// understood, leaves open whether the order was taken.
    #[must_use]
    pub fn of_refusal(refusal: Refusal, error: Error) -> Self {
        match refusal {
            Refusal::Named => Self::Refused(error),
            Refusal::AlreadyThere => Self::AlreadyThere(error),
            Refusal::Vague => Self::unknown(error),
        }
    }

    /// What the answer to an order amounts to, where `read` says what its document tells of it.
    #[must_use]
    pub fn of_answer<D>(answer: Answer<D>, read: impl FnOnce(D) -> Self) -> Self {
        match answer {
            Answer::Accepted(document) => read(document),
            Answer::Refused(refusal, error) => Self::of_refusal(refusal, error),
            Answer::NotSent(error) => Self::NotSent(error),
            Answer::Unclear(error) => Self::unknown(error),
        }
    }

    /// The same with a receipt that tells more.
    #[must_use]
    pub fn map<U>(self, tell: impl FnOnce(R) -> U) -> SendOutcome<U> {
        match self {
            Self::Placed(receipt) => SendOutcome::Placed(tell(receipt)),
            Self::Refused(error) => SendOutcome::Refused(error),
            Self::AlreadyThere(error) => SendOutcome::AlreadyThere(error),
            Self::NotSent(error) => SendOutcome::NotSent(error),
            Self::Unknown(error) => SendOutcome::Unknown(error),
        }
    }
}

/// Makes sure that a renewal is still of the term that was planned, where one was: somebody may have
/// renewed it since.
///
/// # Errors
/// Of kind guard, if the term now ends at another time.
pub fn check_end(planned: Option<&str>, now: Option<&str>) -> Result<()> {
    match planned {
        Some(planned) if now != Some(planned) => Err(Error::guard(format!(
            "its end moved from {planned} to {} since the plan",
            now.unwrap_or("unknown")
        ))
        .code(Code::EndMoved)),
        Some(_) | None => Ok(()),
    }
}

/// What one look at the provider showed.
#[derive(Debug)]
pub enum ProbeResult<R> {
    /// The order is there.
    Placed(R),
    /// Several equal ones are there, each of which may be this order, oldest first. Equal orders that got
    /// no answer made them, if they are as many.
    Alike(Vec<R>),
    /// Everything that would show it was read, and it is not there. Says what was looked at.
    Absent(String),
    /// It can't be told. Says why.
    Unsure(String),
}
