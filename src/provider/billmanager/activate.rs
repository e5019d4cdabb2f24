//! Activating a free position of the cart: the pay request with the account balance as the method
//! ("New Order API", free item activation).

use super::Panel;
use super::pay::{BALANCE, CartPayment, Paid, PayCart, PayTrace, chosen};
use crate::error::{Error, Result};
use crate::order::{Purchase, Quote, Reply, Request, Sighting};

/// Activates one position, if it costs nothing.
pub struct Activate<'a> {
    panel: &'a Panel,
    payment: CartPayment,
}

impl<'a> Activate<'a> {
    /// This position of the cart at this panel.
    pub fn new(panel: &'a Panel, lineitem_id: impl Into<String>) -> Self {
        let payment = CartPayment {
            lineitem_ids: vec![lineitem_id.into()],
            method: Some(BALANCE),
            ..CartPayment::default()
        };
        Self { panel, payment }
    }

    fn pay(&self) -> PayCart<'_> {
        PayCart::new(self.panel, &self.payment)
    }
}

impl Purchase for Activate<'_> {
    type Receipt = Paid;
    type Trace = PayTrace;

    /// Refused unless the position's own price is there and is zero: a discount on the whole cart does
    /// not make a position free.
    fn quote(&self) -> Result<Quote> {
        let cart = self.panel.cart()?;
        let items = chosen(&cart, &self.payment.lineitem_ids)?;
        for item in items {
            let id = &item.lineitem_id;
            let refused = match &item.price {
                Some(price) if price.is_zero() => continue,
                Some(price) => format!("line {id} is not free: it costs {price}"),
                None => format!("line {id} may not be free: its price can't be read"),
            };
            return Err(Error::guard(refused)
                .code("not_free")
                .hint(format!("pay it: cart pay {id}")));
        }
        self.pay().quote()
    }

    fn trace(&self) -> Result<PayTrace> {
        self.pay().trace()
    }

    fn request(&self, attempt: &str) -> Request {
        self.pay().request(attempt)
    }

    fn send(&self, request: &Request) -> Reply<Paid> {
        self.pay().send(request)
    }

    fn find(&self, attempt: &str, trace: &PayTrace) -> Result<Sighting<Paid>> {
        self.pay().find(attempt, trace)
    }
}
