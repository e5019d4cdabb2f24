//! The client's cart: its lines, what changes it, and the links that lead to it.
//!
//! A client has one cart at each provider, shared by this interface and the browser ("New Order
//! API"). Panels have one of two generations of it, or both:
//!
//! ```text
//!                     new (`cart`)                      old (`basket`)
//! order function      v2.{type}.order.param             {type}.order.param
//! add a line          clicked_button=order              clicked_button=basket
//! read                list lineitems, total             list itemlist, total_sum, billorder
//! remove, promo code  clicked_button=delete, promocode  the same
//! clear               cart.empty                        clicked_button=clearbasket id=BILLORDER
//! pay                 the pay function, elid=LINES      payment.add.method billorder=BILLORDER
//! activate            the same with the balance         clicked_button=free id=BILLORDER
//! ```
//!
//! Which one it is, [`Settings::cart`](super::Settings) says; from here on both are a [`Cart`].

mod detect;
mod new;
mod old;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use super::{Out, Panel};
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{Effect, Field, Money, Remedy, Request, Secret};

/// Which of the two carts a panel has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Generation {
    /// `func=cart`, and the v2 order functions.
    #[default]
    New,
    /// `func=basket`, and the older order functions for every product type.
    Old,
}

impl Generation {
    /// The function that shows the cart and takes its changes.
    pub(super) const fn function(self) -> &'static str {
        match self {
            Self::New => "cart",
            Self::Old => "basket",
        }
    }
}

/// The cart as it was read. Another program or the browser may change it at any time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cart {
    /// The positions, in the panel's order.
    pub items: Vec<LineItem>,
    /// The panel's own sum, after discounts.
    pub total: Option<Money>,
    /// The promo code that applies to the cart as a whole (`promocode`).
    pub promocode: Option<String>,
    /// Why there is a sum that can't be used: then it must not be computed either.
    #[serde(skip)]
    pub total_trouble: Option<String>,
    /// The order that all positions of an old cart are of.
    #[serde(skip)]
    pub billorder: Option<String>,
}

/// A line of the cart: one tariff with its options, for one term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LineItem {
    /// Its id (`lineitem.id`; the row's `id` in the old cart).
    pub lineitem_id: String,
    /// The tariff's name; where the panel gives none, the description or the line's id.
    pub name: String,
    /// The number of the order period, where it can be read: months, or 0, -50, -100.
    pub period: Option<i64>,
    /// The order period in the panel's words; in ours where the panel has a number alone.
    pub period_text: Option<String>,
    /// What it costs; nothing if the panel names no price that can be read.
    pub price: Option<Money>,
    /// The chosen options; the old cart has them in the description.
    pub configuration: Vec<Configuration>,
    /// The product type, where the line's edit button names its order function, or the row itself.
    pub item_type: Option<String>,
    /// What it is, in the old cart's words.
    pub description: Option<String>,
    /// The service that the line is for, where it is there already: in the old cart.
    #[serde(skip)]
    pub service_id: Option<String>,
}

/// A chosen option of a position.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Configuration {
    /// The option's name in the panel's words (`configuration_name`).
    pub name: String,
    /// The chosen value in the panel's words (`configuration_value`).
    pub value: String,
    /// Its part of the price, where the panel tells.
    pub price: Option<Money>,
}

impl Panel {
    /// Reads the cart.
    ///
    /// # Errors
    /// As [`Panel::call`], and when the answer is not the cart: an empty cart is never guessed.
    pub fn cart(&self) -> Result<Cart> {
        self.cart_of(self.settings.cart)
    }

    /// Reads the cart of this generation: an order that was begun in one of them is looked for there.
    pub(super) fn cart_of(&self, generation: Generation) -> Result<Cart> {
        let doc = self.call(generation.function(), vec![], Effect::Read)?;
        match generation {
            Generation::New => new::cart(&doc, &self.currencies()),
            Generation::Old => old::cart(&doc, &self.currencies()),
        }
    }

    /// Takes positions out of the cart, one call each.
    ///
    /// # Errors
    /// The first refusal; the positions before it are gone.
    pub fn remove(&self, ids: &[String]) -> Result<()> {
        ids.iter().try_for_each(|id| {
            self.change(&self.removal(id)).map_err(|error| match error.reason() {
                Some(Code::Missed) => error
                    .in_words(format!("line {id} not found in the cart"))
                    .remedy(Remedy::ListLines),
                _ => error,
            })
        })
    }

    /// The request that takes one position out of the cart.
    #[must_use]
    pub fn removal(&self, id: &str) -> Request {
        self.click("delete", id, Effect::Write)
    }

    /// Empties the cart that was read.
    ///
    /// # Errors
    /// As [`Panel::call`] and [`Panel::clearing`].
    pub fn clear(&self, cart: &Cart) -> Result<()> {
        self.clearing(cart)?.iter().try_for_each(|request| self.change(request))
    }

    /// The request that empties the cart (`cart.empty`, known from a hoster's client area; or the old
    /// cart's documented button). None for an old cart that is empty and is no order yet.
    ///
    /// # Errors
    /// When the old cart does not say which order it is.
    pub fn clearing(&self, cart: &Cart) -> Result<Option<Request>> {
        match (self.settings.cart, &cart.billorder) {
            (Generation::New, _) => {
                Ok(Some(self.request("cart.empty", vec![], Effect::Write, Out::Json)))
            }
            (Generation::Old, None) if cart.items.is_empty() => Ok(None),
            (Generation::Old, _) => {
                let order = cart.billorder()?;
                Ok(Some(self.click("clearbasket", order, Effect::Write)))
            }
        }
    }

    /// Applies a promo code to the cart as a whole.
    ///
    /// # Errors
    /// As [`Panel::call`]: a code that is not known, or not for what is in the cart.
    pub fn apply_promocode(&self, code: &str) -> Result<()> {
        self.change(&self.promocode(code))
    }

    /// The request that applies a promo code: documented for the old cart; for the new one inferred
    /// from an empty field that a client sends.
    #[must_use]
    pub fn promocode(&self, code: &str) -> Request {
        let fields = vec![Field::plain("promocode", code), Field::plain("sok", "ok")];
        self.request(self.settings.cart.function(), fields, Effect::Write, Out::Json)
    }

    /// A button of the cart, pressed for a line or an order.
    pub(super) fn click(&self, button: &str, id: &str, effect: Effect) -> Request {
        let fields = vec![
            Field::plain("clicked_button", button),
            Field::plain("id", id),
            Field::plain("sok", "ok"),
        ];
        self.request(self.settings.cart.function(), fields, effect, Out::Json)
    }

    /// Sends a change of which the answer tells no more than that it was made.
    pub(super) fn change(&self, request: &Request) -> Result<()> {
        self.execute(request).map(drop)
    }

    /// The address that takes the client to the cart, for what must be done there before payment.
    ///
    /// `startform` is documented in "Integration with website"; that it takes `cart` and the id of a
    /// position is inferred, and so is the address of the old cart, where a line has none of its own.
    #[must_use]
    pub fn link(&self, id: Option<&str>) -> String {
        format!("{}?{}", self.settings.url, self.target(id))
    }

    /// Whether the cart can be opened at a line.
    #[must_use]
    pub fn links_to_lines(&self) -> bool {
        self.settings.cart == Generation::New
    }

    /// The same address for a client who is not logged in, with a one-time key of
    /// [`Panel::new_login_key`]. Who has it is logged in: it is a secret.
    ///
    /// The login by key is documented in "Integration with website"; the redirect to the cart is
    /// inferred.
    #[must_use]
    pub fn login_link(&self, username: &str, key: &Secret, id: Option<&str>) -> Secret {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("func", "auth")
            .append_pair("username", username)
            .append_pair("key", key.reveal())
            .append_pair("checkcookie", "no")
            .append_pair("redirect", &self.target(id))
            .finish();
        Secret::new(format!("{}?{query}", self.settings.url))
    }

    fn target(&self, id: Option<&str>) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        match (self.settings.cart, id) {
            (Generation::Old, _) => query.append_pair("func", "basket"),
            (Generation::New, None) => query.append_pair("startform", "cart"),
            (Generation::New, Some(id)) => {
                query.append_pair("startform", "cart").append_pair("lineitem_id", id)
            }
        };
        query.finish()
    }
}

impl Cart {
    /// The order that the old cart is.
    pub(super) fn billorder(&self) -> Result<&str> {
        let order = self.billorder.as_deref();
        order.ok_or_else(|| not_a_cart("the old cart does not say which order it is [billorder]"))
    }
}

fn not_a_cart(message: &str) -> Error {
    Error::unreachable(message).code(Code::Malformed)
}
