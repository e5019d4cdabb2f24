//! The client's new cart: its lines, taking them out, and the links that lead to it.
//!
//! A client has one cart at each provider, shared by this interface and the browser ("New Order
//! API"). The paths of the list are those that a working client reads.

use serde::{Deserialize, Serialize};

use super::call::Failure;
use super::text::{clean, label, price};
use super::{Node, Out, Panel};
use crate::error::{Error, Result};
use crate::order::{Effect, Field, Money, Request, Secret};

/// What is in the cart.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cart {
    /// The positions, in the panel's order.
    pub items: Vec<LineItem>,
    /// The panel's own sum, after discounts.
    pub total: Option<Money>,
    /// The promo code that applies.
    pub promocode: Option<String>,
    /// Why there is a sum that can't be used: then it must not be computed either.
    #[serde(skip)]
    pub total_trouble: Option<String>,
}

/// A position of the cart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineItem {
    /// Its id (`lineitem.id`).
    pub lineitem_id: String,
    /// The tariff's name.
    pub name: String,
    /// The order period in the panel's words.
    pub period: Option<String>,
    /// What it costs; nothing if the panel names no price that can be read.
    pub price: Option<Money>,
    /// The chosen options.
    pub configuration: Vec<Configuration>,
    /// The product type, where the line's edit button names its order function.
    pub item_type: Option<String>,
}

/// A chosen option of a position.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Configuration {
    /// The option.
    pub name: String,
    /// What was chosen.
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
        let doc = self.call("cart", vec![], Effect::Read)?;
        let rows = doc.list("lineitems");
        let is_cart = doc.attribute("func") == Some("cart") || doc.at("total").is_some();
        if rows.is_none() && !is_cart {
            return Err(not_a_cart("the panel answered something else than the cart"));
        }
        let items = rows.unwrap_or_default().into_iter().map(line).collect::<Result<_>>()?;
        let (total, total_trouble) = match price(doc.at("total")) {
            Ok(total) => (total, None),
            Err(trouble) => (None, Some(trouble)),
        };
        Ok(Cart {
            items,
            total,
            promocode: doc.value("promocode").map(str::to_owned),
            total_trouble,
        })
    }

    /// Takes positions out of the cart, one call each.
    ///
    /// # Errors
    /// The first refusal; the positions before it are gone.
    pub fn remove(&self, ids: &[String]) -> Result<()> {
        ids.iter().try_for_each(|id| self.change(&self.removal(id)))
    }

    /// The request that takes one position out of the cart.
    #[must_use]
    pub fn removal(&self, id: &str) -> Request {
        let fields = vec![
            Field::plain("clicked_button", "delete"),
            Field::plain("id", id),
            Field::plain("sok", "ok"),
        ];
        self.request("cart", fields, Effect::Write, Out::Json)
    }

    /// Empties the cart.
    ///
    /// # Errors
    /// As [`Panel::call`].
    pub fn clear(&self) -> Result<()> {
        self.change(&self.clearing())
    }

    /// The request that empties the cart (`cart.empty`, known from a hoster's client area).
    #[must_use]
    pub fn clearing(&self) -> Request {
        self.request("cart.empty", vec![], Effect::Write, Out::Json)
    }

    fn change(&self, request: &Request) -> Result<()> {
        self.exchange(request).map(drop).map_err(Failure::into_error)
    }

    /// The address that takes the client to the cart, for what must be done there before payment.
    ///
    /// `startform` is documented in "Integration with website"; that it takes `cart` and the id of a
    /// position is inferred.
    #[must_use]
    pub fn link(&self, id: Option<&str>) -> String {
        format!("{}?{}", self.settings.url, target(id))
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
            .append_pair("redirect", &target(id))
            .finish();
        Secret::new(format!("{}?{query}", self.settings.url))
    }
}

fn target(id: Option<&str>) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("startform", "cart");
    if let Some(id) = id {
        query.append_pair("lineitem_id", id);
    }
    query.finish()
}

fn line(row: &Node) -> Result<LineItem> {
    let id = row
        .value("id")
        .or(row.value("elid"))
        .ok_or_else(|| not_a_cart("a position of the cart has no id"))?;
    let options = row.all("configuration").flat_map(|list| list.all("elem"));
    Ok(LineItem {
        lineitem_id: id.to_owned(),
        name: row.value("main/name").map_or_else(|| id.to_owned(), clean),
        period: row.value("main/period").map(clean),
        price: price_of(row, "price"),
        configuration: options.map(configuration).collect(),
        item_type: row
            .all("action")
            .flat_map(|action| action.all("button"))
            .filter_map(|button| button.attribute("func"))
            .find_map(item_type)
            .map(str::to_owned),
    })
}

fn configuration(row: &Node) -> Configuration {
    let text = |name| row.value(name).map_or_else(String::new, label);
    Configuration {
        name: text("configuration_name"),
        value: row.value("configuration_value").map_or_else(String::new, clean),
        price: price_of(row, "configuration_price"),
    }
}

/// A price wrapped as `price/price`. Several of them, or one that can't be read, are no price: what
/// is charged is computed from these.
fn price_of(row: &Node, name: &str) -> Option<Money> {
    let wrapper = row.at(name)?;
    let mut prices = wrapper.all("price");
    match (prices.next(), prices.next()) {
        (one, None) => price(Some(one.unwrap_or(wrapper))).ok().flatten(),
        _ => None,
    }
}

/// The product type in the name of an order function.
fn item_type(func: &str) -> Option<&str> {
    let inner = func.strip_suffix(".order.param")?;
    Some(inner.strip_prefix("v2.").unwrap_or(inner)).filter(|name| !name.is_empty())
}

fn not_a_cart(message: &str) -> Error {
    Error::unreachable(message).code("malformed")
}

#[cfg(test)]
mod tests {
    use super::super::wire::{Server, cart_json};
    use super::*;
    use crate::error::Kind;

    #[test]
    fn the_cart_is_read_in_json_and_in_xml() {
        let xml = "<doc func='cart'><promocode/><total><cost>4.50</cost><currency>EUR</currency></total>
            <list name='lineitems'><elem><id>812</id><elid>812</elid>
            <main><name>VPS&amp;nbsp;S</name><period>one month</period></main>
            <price><price><cost>4.50</cost><currency>EUR</currency></price></price>
            <configuration><elem><configuration_name>&amp;nbsp;-&amp;nbsp;Port speed</configuration_name>
            <configuration_value>1 Gbit/s</configuration_value><configuration_price><price><cost>2.00</cost>
            <currency>EUR</currency></price></configuration_price></elem></configuration>
            <action><button name='edit' func='v2.vds.order.param'/></action></elem></list></doc>";
        let server = Server::answering([&cart_json(&[("812", "4.50")], "4.50"), xml]);
        let panel = server.panel(|_| ());
        let cart = panel.cart().unwrap();
        assert_eq!(cart, panel.cart().unwrap());
        assert_eq!(
            serde_json::to_value(&cart).unwrap(),
            serde_json::json!({"items": [{"lineitem_id": "812", "name": "VPS S", "period": "one month",
                "price": {"amount": "4.50", "currency": "EUR"},
                "configuration": [{"name": "Port speed", "value": "1 Gbit/s",
                    "price": {"amount": "2.00", "currency": "EUR"}}],
                "item_type": "vds"}],
                "total": {"amount": "4.50", "currency": "EUR"}, "promocode": null})
        );
    }

    #[test]
    fn an_empty_cart_is_told_from_an_answer_that_is_no_cart() {
        let server = Server::answering([
            r#"{"doc":{"$func":"cart","list":{"$name":"lineitems"}}}"#,
            r#"{"doc":{"$func":"desktop","ok":{}}}"#,
            r#"{"doc":{"$func":"cart","list":{"$name":"lineitems","elem":{"main":{}}}}}"#,
        ]);
        let panel = server.panel(|_| ());
        assert!(panel.cart().unwrap().items.is_empty());
        assert_eq!(panel.cart().unwrap_err().kind(), Kind::Unreachable);
        assert_eq!(panel.cart().unwrap_err().kind(), Kind::Unreachable);
    }

    #[test]
    fn a_malformed_price_is_no_price() {
        let server = Server::answering([&cart_json(&[("1", "4,50"), ("2", "")], "four")]);
        let cart = server.panel(|_| ()).cart().unwrap();
        assert!(cart.items.iter().all(|item| item.price.is_none()));
        assert!(cart.total.is_none() && cart.total_trouble.is_some());
    }

    #[test]
    fn removing_and_clearing_name_exactly_what_goes() {
        let ok = r#"{"doc":{"ok":{}}}"#;
        let server = Server::answering([ok, ok, ok]);
        let panel = server.panel(|_| ());
        panel.remove(&["812".into(), "813".into()]).unwrap();
        panel.clear().unwrap();
        let bodies = server.bodies();
        assert!(bodies[0].starts_with("func=cart&clicked_button=delete&id=812&sok=ok&authinfo="));
        assert!(bodies[1].contains("&id=813&"));
        assert!(bodies[2].starts_with("func=cart.empty&authinfo="));
    }

    #[test]
    fn a_link_leads_to_the_line_and_hides_its_key() {
        let panel = Server::answering([])
            .panel(|settings| settings.url = "https://my.acme.example/billmgr".into());
        assert_eq!(
            panel.link(Some("812")),
            "https://my.acme.example/billmgr?startform=cart&lineitem_id=812"
        );
        let link = panel.login_link("ann", &Secret::new("k&1"), None);
        assert_eq!(
            link.reveal(),
            "https://my.acme.example/billmgr?func=auth&username=ann&key=k%261&checkcookie=no&redirect=startform%3Dcart"
        );
        assert!(!format!("{link:?}").contains("k%261"));
    }
}
