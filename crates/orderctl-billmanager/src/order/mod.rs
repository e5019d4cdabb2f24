//! An order: what is wanted, and the parameters that say it.
//!
//! Names and values are those of the page "New Order API"; the further ones are those that working
//! clients send.

mod at_once;
#[cfg(test)]
mod at_once_tests;
mod auto_renew;
mod into_cart;
#[cfg(test)]
mod into_cart_tests;
mod line_shape;
#[cfg(test)]
mod old_cart_tests;
mod quote;
#[cfg(test)]
mod quote_tests;
mod service_list;

pub use at_once::{OrderNow, ServiceOrdered, ServiceSnapshot};
pub use auto_renew::AutoRenew;
pub use into_cart::{AddToCart, CartSnapshot, LineAdded};

use serde::{Deserialize, Serialize};

use super::{Node, Out, Settings};
use orderctl_core::error::{Error, Result};
use orderctl_core::raw_api::{is_secret, without_secrets};
use orderctl_core::{Field, Period, Remedy, Secret};

/// Parameters that decide what a call does, at whose expense, or that have a field of their own in
/// [`AddOrder`]. Passed by the way they would go around the guards: `skipbasket=on` alone charges.
const RESERVED: [&str; 23] = [
    "func",
    "sok",
    "snext",
    "sv_field",
    "clicked_button",
    "show_btn",
    "skipbasket",
    "newbasket",
    "force_use_new_cart",
    "pricelist",
    "order_period",
    "period",
    "order_count",
    "datacenter",
    "autoprolong",
    "elid",
    "lineitem_id",
    "item_id",
    "su",
    "auth",
    "authinfo",
    "out",
    "lang",
];

/// An order as the user asked for it: the same for the cart and at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddOrder {
    /// The product type's internal name: `vds`, `dedic`, `soft`, or any other that the panel has.
    pub item_type: String,
    /// The tariff's id (`pricelist`) in the panel's price list.
    pub tariff: u64,
    /// The term that is paid for first (`order_period`).
    pub period: Period,
    /// Whether the service renews itself (`autoprolong`); left to the panel if not said.
    pub auto_renew: Option<AutoRenew>,
    /// The id of the data center (`datacenter`); the panel's default one if none is named.
    pub datacenter: Option<u64>,
    /// Whether the new cart is used even if the panel still shows the old one (`force_use_new_cart`);
    /// it is, if not said. A panel that has the old one alone can't be asked.
    pub new_cart: Option<bool>,
    /// Options: the add-on's id and its value (`addon_{id}`).
    pub addons: Vec<(String, String)>,
    /// The operating system (`ostempl`), by its value in the order form.
    pub os: Option<String>,
    /// Software to install with it (`recipe`), by its value in the order form; it belongs to an operating
    /// system.
    pub recipe: Option<String>,
    /// The domain name (`domain`): with a unique one a lost order is found again.
    pub domain: Option<String>,
    /// The name that the server gets (`server_name`).
    pub server_name: Option<String>,
    /// A promo code for this order (`promocode`).
    pub promocode: Option<String>,
    /// How many of the same (`order_count`); one if not said.
    pub count: Option<u32>,
    /// Whether the user accepts the license agreement (`licence_agreement=on`), which some products
    /// require.
    #[serde(alias = "accept_licence")]
    pub accept_license: bool,
    /// Any other parameters, as they are; recorded without the secrets among them.
    #[serde(serialize_with = "without_secrets")]
    pub params: Vec<(String, String)>,
    /// The format of the panel's answer, when its own text is wanted (`out`). It makes no other order.
    #[serde(skip)]
    pub raw: Option<Out>,
}

impl AddOrder {
    /// What it is for.
    pub(super) fn item(&self) -> orderctl_core::Item {
        orderctl_core::Item {
            kind: self.item_type.clone(),
            id: Some(self.tariff.to_string()),
            domain: None,
        }
    }

    /// An order of one tariff for one term with nothing else chosen.
    pub fn new(item_type: impl Into<String>, tariff: u64, period: Period) -> Self {
        Self {
            item_type: item_type.into(),
            tariff,
            period,
            auto_renew: None,
            datacenter: None,
            new_cart: None,
            addons: Vec::new(),
            os: None,
            recipe: None,
            domain: None,
            server_name: None,
            promocode: None,
            count: None,
            accept_license: false,
            params: Vec::new(),
            raw: None,
        }
    }

    /// Whether this can be asked for at all.
    ///
    /// # Errors
    /// [`orderctl_core::error::Kind::Usage`] for a product type or an add-on that can't be a name, a count of
    /// nothing, and a further parameter that decides what the call does.
    pub fn check(&self) -> Result<()> {
        if !is_name(&self.item_type) {
            return Err(Error::usage(format!(
                "'{}' can't be a product type: expected a name such as vds or certificate",
                self.item_type
            )));
        }
        if let Some((id, _)) = self.addons.iter().find(|(id, _)| !is_name(id)) {
            return Err(Error::usage(format!("'{id}' is not a valid add-on id")));
        }
        if self.count == Some(0) {
            return Err(Error::usage("the quantity must be at least 1"));
        }
        match self.params.iter().find(|(name, _)| is_reserved(name)) {
            Some((name, _)) => Err(Error::usage(format!(
                "the parameter '{name}' can't be set as a parameter: it controls the request"
            ))
            .remedy(Remedy::OwnField)),
            None => Ok(()),
        }
    }

    /// Whether this is ordered by the older function ("New Order API": SSL and domains are).
    pub(super) fn is_quick(&self, settings: &Settings) -> bool {
        settings.is_quick(&self.item_type)
    }

    pub(super) fn function(&self, settings: &Settings) -> String {
        let item_type = &self.item_type;
        if self.is_quick(settings) {
            format!("{item_type}.order.param")
        } else {
            format!("v2.{item_type}.order.param")
        }
    }

    /// The tariff, the term and the options that were given, and nothing else. The form is asked with
    /// both names of the term, for panels differ in which of them they read there.
    pub(super) fn options(&self, settings: &Settings, for_form: bool) -> Vec<Field> {
        let quick = self.is_quick(settings);
        let period = self.period.wire().to_string();
        let mut fields = vec![Field::plain("pricelist", self.tariff.to_string())];
        if for_form || !quick {
            fields.push(Field::plain("order_period", &period));
        }
        if for_form || quick {
            fields.push(Field::plain("period", &period));
        }
        let mut option = |name: &str, value: Option<String>| {
            fields.extend(value.map(|value| Field::plain(name, value)));
        };
        option("datacenter", self.datacenter.map(|id| id.to_string()));
        let renewal = |renewal: AutoRenew| match quick {
            true => renewal.in_months(self.period),
            false => renewal.to_string(),
        };
        option("autoprolong", self.auto_renew.map(renewal));
        for (id, value) in &self.addons {
            option(&format!("addon_{id}"), Some(value.clone()));
        }
        option("ostempl", self.os.clone());
        option("recipe", self.recipe.clone());
        option("domain", self.domain.clone());
        option("server_name", self.server_name.clone());
        option("promocode", self.promocode.clone());
        option("order_count", self.count.map(|count| count.to_string()));
        option("licence_agreement", self.accept_license.then(|| "on".to_owned()));
        let others = self.params.iter().filter(|(name, _)| !is_reserved(name));
        fields.extend(others.map(|(name, value)| {
            if is_secret(name) {
                Field::secret(name, Secret::new(value))
            } else {
                Field::plain(name, value)
            }
        }));
        fields
    }

    /// The parameter that carries the attempt's id, and its value: the user's own, if there is one.
    pub(super) fn tag(&self, settings: &Settings, attempt: &str) -> Option<(String, String)> {
        let name = settings.tag.clone().filter(|name| !name.is_empty())?;
        let own = self.params.iter().find(|(given, _)| *given == name);
        let value = own.map_or(attempt, |(_, value)| value).to_owned();
        Some((name, value))
    }

    /// The tag as a parameter, unless it stands among the user's own already.
    pub(super) fn tag_field(&self, settings: &Settings, attempt: &str) -> Option<Field> {
        let (name, value) = self.tag(settings, attempt)?;
        let given = self.params.iter().any(|(given, _)| *given == name);
        (!given).then(|| Field::plain(name, value))
    }
}

/// The ids that an answer has under a name, each once: as one element, as several, or joined by commas.
fn ids_in(doc: &Node, name: &str) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    let parts = doc.all(name).flat_map(|node| node.text().split(',')).map(str::trim);
    for id in parts.filter(|id| !id.is_empty()) {
        if !ids.iter().any(|known| known == id) {
            ids.push(id.to_owned());
        }
    }
    ids
}

/// Whether a text can be a part of a function's or a parameter's name.
pub(super) fn is_name(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
    !text.is_empty() && text.bytes().all(plain)
}

fn is_reserved(name: &str) -> bool {
    name.trim().is_empty()
        || RESERVED.iter().any(|reserved| reserved.eq_ignore_ascii_case(name.trim()))
}
