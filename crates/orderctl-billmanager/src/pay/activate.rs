//! Activating a free position of the cart: the pay request with the account balance as the method
//! ("New Order API", free item activation), or the old cart's own button.

use super::super::{Generation, Panel};
use super::old::Bill;
use super::price::chosen;
use super::{BALANCE, CartPayment, KnownLines, Paid, PayCart, PayQuote, PaySnapshot};
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{
    AttemptId, Command, Money, PaymentState, Price, ProbeResult, Purchase, Quote, Remedy, Request,
    SendOutcome,
};

/// Activates one position, if it costs nothing.
pub struct Activate<'a>(PayCart<'a>);

impl<'a> Activate<'a> {
    /// The activation of this line of the cart. Nothing is sent before the first step of checkout.
    pub fn new(panel: &'a Panel, lineitem_id: impl Into<String>) -> Self {
        let payment = CartPayment {
            lineitem_ids: vec![lineitem_id.into()],
            method: Some(BALANCE),
            ..CartPayment::default()
        };
        Self::of(panel, payment)
    }

    /// The activation that was recorded as this payment.
    #[must_use]
    pub fn of(panel: &'a Panel, payment: CartPayment) -> Self {
        Self(PayCart::new(panel, payment))
    }

    /// The same with what the caller knows of the lines, as [`PayCart::knowing`].
    #[must_use]
    pub fn knowing(self, known: KnownLines) -> Self {
        Self(self.0.knowing(known))
    }
}

impl Purchase for Activate<'_> {
    type Order = CartPayment;
    type Receipt = Paid;
    type Quoted = PayQuote;
    type Snapshot = PaySnapshot;

    fn command(&self) -> Command {
        Command::CartActivate
    }

    fn order(&self) -> &CartPayment {
        self.0.order()
    }

    /// Refused unless the position's own price and what is due are there and are zero: neither a
    /// discount on the whole cart nor a lost price makes a position free.
    fn quote(&self) -> Result<(Quote, PayQuote)> {
        let cart = self.0.panel.cart()?;
        for item in chosen(&cart, &self.0.payment.lineitem_ids)? {
            free(&item.lineitem_id, item.price.as_ref())?;
        }
        let (quote, mut quoted) = self.0.quote_of(&cart)?;
        let due = match &quote.due_now {
            Price::Exactly(due) => Some(due),
            Price::AtMost(_) | Price::Unknown(_) => None,
        };
        free(&self.0.ids(&quoted).join(", "), due)?;
        if self.0.panel.settings.cart == Generation::Old {
            quoted.bill = Some(Bill::free(&cart)?);
        }
        Ok((quote, quoted))
    }

    fn items(&self, quoted: &PayQuote) -> Result<Vec<orderctl_core::Item>> {
        self.0.items(quoted)
    }

    fn snapshot(&self, quoted: &PayQuote) -> Result<PaySnapshot> {
        self.0.snapshot(quoted)
    }

    fn request(&self, attempt: &AttemptId, quoted: &PayQuote) -> Request {
        match self.0.panel.settings.cart {
            Generation::New => self.0.request(attempt, quoted),
            Generation::Old => self.0.bill_activation(quoted.bill.as_ref()),
        }
    }

    fn send(
        &self,
        request: &Request,
        quoted: &PayQuote,
        before: &PaySnapshot,
    ) -> SendOutcome<Paid> {
        self.0.send(request, quoted, before)
    }

    fn has_correlation_id(&self) -> bool {
        self.0.has_correlation_id()
    }

    fn order_ids(receipt: &Paid) -> Vec<String> {
        PayCart::order_ids(receipt)
    }

    fn cost(receipt: &Paid) -> Option<Money> {
        receipt.amount.clone()
    }

    fn payment_state(receipt: &Paid) -> PaymentState {
        receipt.payment_state()
    }

    fn paid_since(
        &self,
        attempt: &AttemptId,
        snapshot: &PaySnapshot,
        receipt: &Paid,
    ) -> Result<Option<Paid>> {
        self.0.paid_since(attempt, snapshot, receipt)
    }

    fn find(&self, attempt: &AttemptId, snapshot: &PaySnapshot) -> Result<ProbeResult<Paid>> {
        self.0.find(attempt, snapshot)
    }
}

fn free(id: &str, price: Option<&Money>) -> Result<()> {
    let refused = match price {
        Some(price) if price.is_zero() => return Ok(()),
        Some(price) => format!("line {id} is not free: it costs {price}"),
        None => format!("line {id} may not be free: its price can't be read"),
    };
    Err(Error::guard(refused).code(Code::NotFree).remedy(Remedy::PayForLine(id.to_owned())))
}
