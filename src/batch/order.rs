//! What a row orders, as a value, and the purchase that it is.

use serde::{Deserialize, Serialize};

use super::clients::{Api, Client};
use crate::config::Provider;
use crate::order_file::Words;
use orderctl_billmanager::{
    AddOrder, AddToCart, AutoRenew, CartPayment, OrderNow, PayCart, RenewOrder, Renewal,
};
use orderctl_checkout::Charge;
use orderctl_core::Purchase;
use orderctl_core::error::{Error, Result};
use orderctl_core::raw_api::is_secret;
use orderctl_logicboxes::{ComboAdd, ComboOrder, ComboRenewal, RenewOrder as ComboRenewOrder};

/// What a row orders. It is written into plans, and holds no secret.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "command", content = "order")]
pub enum Order {
    /// A line of the cart.
    #[serde(rename = "cart.add")]
    Line(AddOrder),
    /// A service that is charged at once.
    #[serde(rename = "cart.add.skip_basket")]
    Now(AddOrder),
    /// The payment of the lines that the file adds to the cart.
    #[serde(rename = "cart.pay")]
    Pay(CartPayment),
    /// The renewal of a service.
    #[serde(rename = "service.renew")]
    Renew {
        /// Which one, and for how long.
        renewal: RenewOrder,
        /// Its product type, where that was said.
        item_type: Option<String>,
    },
    /// A combo for a domain, charged at once.
    #[serde(rename = "combo.add")]
    Combo(ComboOrder),
    /// The renewal of a combo.
    #[serde(rename = "combo.renew")]
    ComboRenew {
        /// Which one, and for how long.
        renewal: ComboRenewOrder,
        /// Its plan, where that was said.
        bundle_id: Option<u64>,
    },
}

/// What is done with the purchase of a row, whatever it is.
pub trait Visitor {
    /// What comes of it.
    type Output;

    /// Gets the purchase, and whether it is charged at once.
    fn visit<P: Purchase>(self, charge: Charge, purchase: &P) -> Result<Self::Output>;
}

impl Order {
    /// What a row of a file orders. The second value is what it says of the renewal of a service; what a
    /// panel takes for that, its form has to tell.
    ///
    /// # Errors
    /// When the values of the row don't fit together, or one of them is a secret.
    pub fn of(words: Words) -> Result<(Self, Option<AutoRenew>)> {
        Ok(match words {
            Words::Cart(words) => {
                let cart = words.complete()?;
                if let Some((name, _)) = cart.order.params.iter().find(|(name, _)| is_secret(name))
                {
                    return Err(Error::usage(format!(
                        "param.{name} is a secret, and an order file holds none"
                    )));
                }
                let order = if cart.at_once { Self::Now } else { Self::Line };
                (order(cart.order), cart.auto_renew)
            }
            Words::Combo(words) => (Self::Combo(words.complete()?.0), None),
            Words::Renew(words) => {
                let (renewal, item_type) = words.complete()?;
                (Self::Renew { renewal, item_type }, None)
            }
            Words::ComboRenew(words) => {
                let (renewal, bundle_id) = words.complete()?;
                (Self::ComboRenew { renewal, bundle_id }, None)
            }
        })
    }

    /// The kind of provider that it is for.
    pub fn provider(&self) -> Provider {
        match self {
            Self::Line(_) | Self::Now(_) | Self::Pay(_) | Self::Renew { .. } => {
                Provider::Billmanager
            }
            Self::Combo(_) | Self::ComboRenew { .. } => Provider::Logicboxes,
        }
    }

    /// The command, in words.
    pub fn command(&self) -> &'static str {
        match self {
            Self::Line(_) | Self::Now(_) => "cart add",
            Self::Pay(_) => "cart pay",
            Self::Renew { .. } => "service renew",
            Self::Combo(_) => "combo add",
            Self::ComboRenew { .. } => "combo renew",
        }
    }

    /// Whether this row is charged by itself, and not with the cart that it goes into.
    pub fn is_charged(&self) -> bool {
        !matches!(self, Self::Line(_))
    }

    /// The same order but for what makes no other price: a name of its own. Orders that agree in it are
    /// asked for their price once.
    pub fn priced_as(&self) -> Self {
        let nameless =
            |order: &AddOrder| AddOrder { domain: None, server_name: None, ..order.clone() };
        // The price of a domain may hang on its name.
        let named = |order: &AddOrder| order.item_type == "domain";
        match self {
            Self::Line(order) if !named(order) => Self::Line(nameless(order)),
            Self::Now(order) if !named(order) => Self::Now(nameless(order)),
            other => other.clone(),
        }
    }

    /// Makes the purchase, and does with it what the visitor does.
    ///
    /// # Errors
    /// Those of the visitor.
    pub fn visit<V: Visitor>(&self, client: &Client, visitor: V) -> Result<V::Output> {
        self.visit_ending(None, client, visitor)
    }

    /// The same, where a renewal is of the term that ends then: one that somebody has renewed since is
    /// not renewed again.
    ///
    /// # Errors
    /// Those of the visitor; a purchase whose term has moved is refused by itself.
    pub fn visit_ending<V: Visitor>(
        &self,
        end: Option<&str>,
        client: &Client,
        visitor: V,
    ) -> Result<V::Output> {
        let end = end.map(str::to_owned);
        match (self, &client.api) {
            (Self::Line(order), Api::Panel(panel)) => {
                visitor.visit(Charge::Deferred, &AddToCart::new(panel, order))
            }
            (Self::Now(order), Api::Panel(panel)) => {
                visitor.visit(Charge::Immediate, &OrderNow::new(panel, order))
            }
            (Self::Pay(order), Api::Panel(panel)) => {
                visitor.visit(Charge::Immediate, &PayCart::new(panel, order.clone()))
            }
            (Self::Renew { renewal, item_type }, Api::Panel(panel)) => {
                let purchase =
                    Renewal::new(panel, renewal.clone()).of_type(item_type.clone()).ending(end);
                visitor.visit(Charge::Immediate, &purchase)
            }
            (Self::Combo(order), Api::Reseller(reseller)) => {
                visitor.visit(Charge::Immediate, &ComboAdd { reseller, order })
            }
            (Self::ComboRenew { renewal, bundle_id }, Api::Reseller(reseller)) => {
                let purchase = ComboRenewal::new(reseller, renewal.clone(), *bundle_id).ending(end);
                visitor.visit(Charge::Immediate, &purchase)
            }
            _ => Err(Error::internal("an order came to a provider of another kind")),
        }
    }
}
