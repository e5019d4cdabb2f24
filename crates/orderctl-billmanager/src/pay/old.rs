//! Paying for an old cart: one order, the `billorder`, paid as a whole (`payment.add.method`, known
//! from a client area).

use super::super::{Cart, LineItem, Out};
use super::{PayCart, PayQuote};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{Effect, Field, Money, Remedy, Request};

/// What the request names beside the method.
#[derive(Clone, Debug)]
pub(super) struct Bill {
    /// The order's id (`billorder`).
    order: String,
    /// The id of the currency that the total is in, where the panel has several.
    currency: Option<String>,
}

impl PayCart<'_> {
    /// Whether the cart can be paid as it was asked for, and is the one that was quoted.
    ///
    /// The request names the order and not its lines: what somebody else adds between this probe and the
    /// request is paid with them, and no parameter is known that would prevent it.
    pub(super) fn check_bill(
        &self,
        cart: &Cart,
        chosen: &[&LineItem],
        quoted: &PayQuote,
    ) -> Result<()> {
        if self.payment.stored_method.is_some() || self.payment.store_method {
            return Err(Error::usage(
                "an old cart can't be paid by a stored method, nor can its method be stored",
            )
            .remedy(Remedy::PaymentMethod));
        }
        let order = cart.billorder()?;
        if quoted.bill.as_ref().is_some_and(|bill| bill.order != order) {
            return Err(Error::new(
                Kind::Refused,
                "the cart has changed: it is another order than the one that was shown",
            )
            .code(Code::CartChanged));
        }
        if chosen.len() == cart.items.len() {
            return Ok(());
        }
        if self.payment.lineitem_ids.is_empty() {
            return Err(Error::new(
                Kind::Refused,
                "the cart has changed: there are lines in it that were not shown",
            )
            .code(Code::CartChanged));
        }
        let all: Vec<&str> = cart.items.iter().map(|item| item.lineitem_id.as_str()).collect();
        Err(Error::new(
            Kind::Refused,
            "an old cart is paid and activated as a whole, and there are other lines in it",
        )
        .code(Code::WholeCart)
        .hint(format!("the cart holds {}: name all of them, or remove the others", all.join(", "))))
    }

    /// What the request will name. A panel that takes several currencies is told the one of the
    /// total: what is paid must be what was shown.
    pub(super) fn bill_of(&self, cart: &Cart, total: Option<&Money>) -> Result<Bill> {
        let order = cart.billorder()?;
        let fields = vec![Field::plain("billorder", order)];
        let form = self.panel.call("payment.add.method", fields, Effect::Read)?;
        let currencies = form.slist("payment_currency");
        let currency = match total.filter(|_| !currencies.is_empty()) {
            None => None,
            Some(total) => {
                let same = currencies
                    .iter()
                    .find(|value| value.text().trim().eq_ignore_ascii_case(total.currency()));
                let id = same.and_then(|value| value.attribute("key")).ok_or_else(|| {
                    Error::new(
                        Kind::Refused,
                        format!("the panel takes no payments in {}", total.currency()),
                    )
                    .code(Code::Currency)
                })?;
                Some(id.to_owned())
            }
        };
        Ok(Bill { order: order.to_owned(), currency })
    }

    /// The request that pays the order.
    pub(super) fn bill_payment(&self, bill: Option<&Bill>) -> Request {
        let mut fields = Vec::new();
        let mut option = |name: &str, value: Option<String>| {
            fields.extend(value.map(|value| Field::plain(name, value)));
        };
        option("billorder", bill.map(|bill| bill.order.clone()));
        option("paymethod", self.payment.method.map(|id| id.to_string()));
        option("profile", self.payment.payer.map(|id| id.to_string()));
        option("payment_currency", bill.and_then(|bill| bill.currency.clone()));
        option("clicked_button", self.by_balance().then(|| "fromsubaccount".to_owned()));
        option("sok", Some("ok".to_owned()));
        self.panel.request("payment.add.method", fields, Effect::Charge, Out::Json)
    }

    /// The request that activates the order, if it costs nothing.
    pub(super) fn bill_activation(&self, bill: Option<&Bill>) -> Request {
        let order = bill.map_or("", |bill| bill.order.as_str());
        self.panel.click("free", order, Effect::Charge)
    }
}

impl Bill {
    /// What the activation will name.
    pub(super) fn free(cart: &Cart) -> Result<Self> {
        Ok(Self { order: cart.billorder()?.to_owned(), currency: None })
    }
}
