//! An order that goes into the cart ("New Order API", adding an item to the cart).

use std::cell::OnceCell;
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::order::{exact, quote};
use super::{AddOrder, LineItem, Node, Panel};
use crate::error::{Error, Result};
use crate::order::{Effect, Field, Money, Purchase, Quote, Reply, Request, Sighting};

/// A line was added to the cart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineAdded {
    /// The line's id (`lineitem.id`).
    pub lineitem_id: String,
    /// The product type.
    pub item_type: String,
    /// The tariff (`pricelist`).
    pub tariff_id: String,
    /// The term as on the wire: months, or 0, -50, -100.
    pub period: i64,
    /// What the line costs: as quoted, or as the cart shows it where the line was looked up there.
    pub price: Option<Money>,
    /// The panel's own answer, secrets masked, where its text was asked for; never recorded.
    #[serde(skip)]
    pub raw: Option<String>,
}

/// Puts an order into the cart. It costs nothing yet, and is a [`Purchase`] all the same: a line that
/// is added twice is paid twice.
pub struct AddToCart<'a> {
    panel: &'a Panel,
    order: &'a AddOrder,
    quoted: OnceCell<Money>,
}

impl<'a> AddToCart<'a> {
    /// This order, at this panel.
    #[must_use]
    pub fn new(panel: &'a Panel, order: &'a AddOrder) -> Self {
        Self {
            panel,
            order,
            quoted: OnceCell::new(),
        }
    }

    fn receipt(&self, lineitem_id: &str, price: Option<Money>, raw: Option<String>) -> LineAdded {
        LineAdded {
            lineitem_id: lineitem_id.to_owned(),
            item_type: self.order.item_type.clone(),
            tariff_id: self.order.tariff.to_string(),
            period: self.order.period.wire(),
            price,
            raw,
        }
    }

    /// A line's edit button tells its product type; the tariff's id stands nowhere in it.
    fn fits(&self, item: &LineItem) -> bool {
        item.item_type
            .as_ref()
            .is_none_or(|item_type| *item_type == self.order.item_type)
    }
}

impl Purchase for AddToCart<'_> {
    type Receipt = LineAdded;
    type Trace = BTreeSet<String>;

    fn quote(&self) -> Result<Quote> {
        let quote = quote(self.panel, self.order)?;
        if let Some(total) = exact(&quote) {
            self.quoted.get_or_init(|| total);
        }
        Ok(quote)
    }

    /// The lines that are in the cart already.
    fn trace(&self) -> Result<Self::Trace> {
        let items = self.panel.cart()?.items;
        Ok(items.into_iter().map(|item| item.lineitem_id).collect())
    }

    fn request(&self, attempt: &str) -> Request {
        let settings = &self.panel.settings;
        let mut fields = self.order.options(settings, false);
        fields.extend(self.order.tag_field(settings, attempt));
        let (button, new_cart) = if self.order.is_quick(settings) {
            ("quickbasket", true)
        } else {
            ("order", self.order.new_cart)
        };
        fields.push(Field::plain(
            "force_use_new_cart",
            if new_cart { "on" } else { "off" },
        ));
        fields.push(Field::plain("clicked_button", button));
        fields.push(Field::plain("sok", "ok"));
        let out = self.order.raw.unwrap_or_default();
        self.panel
            .request(&self.order.function(settings), fields, Effect::Write, out)
    }

    fn send(&self, request: &Request) -> Reply<LineAdded> {
        let page = match self.panel.exchange(request) {
            Ok(page) => page,
            Err(failure) => return failure.into_reply(),
        };
        match line_id(&page.doc) {
            Some(id) => {
                let raw = self.order.raw.map(|_| self.panel.masked(&page));
                Reply::Placed(self.receipt(id, self.quoted.get().cloned(), raw))
            }
            None => Reply::Unknown(
                Error::unreachable("the panel named neither an error nor the new line's id")
                    .code("no_id"),
            ),
        }
    }

    fn find(&self, _attempt: &str, trace: &Self::Trace) -> Result<Sighting<LineAdded>> {
        let items = self.panel.cart()?.items;
        let new: Vec<&LineItem> = items
            .iter()
            .filter(|item| !trace.contains(&item.lineitem_id) && self.fits(item))
            .collect();
        Ok(match new.as_slice() {
            [item] => Sighting::Placed(self.receipt(&item.lineitem_id, item.price.clone(), None)),
            [] if self.order.new_cart || self.order.is_quick(&self.panel.settings) => {
                Sighting::Absent(format!(
                    "the cart has no line that was not there before ({} lines)",
                    items.len()
                ))
            }
            [] => Sighting::Unsure(
                "the new cart has no new line, and the old one, where it may be, can't be read"
                    .into(),
            ),
            several => Sighting::Unsure(format!(
                "the cart has {} new lines, and it can't be told which is this order: {}",
                several.len(),
                several
                    .iter()
                    .map(|item| item.lineitem_id.as_str())
                    .collect::<Vec<_>>()
                    .join(", ")
            )),
        })
    }
}

/// The id stands in `lineitem.id`; one client also reads `elid`, which counts only beside a success,
/// for a form that comes back has such a field too.
fn line_id(doc: &Node) -> Option<&str> {
    doc.value("lineitem.id").or_else(|| {
        doc.at("ok")?;
        doc.value("elid")
    })
}

#[cfg(test)]
mod tests {
    use super::super::Out;
    use super::super::cart::tests::cart_json;
    use super::super::wire::{self, Server};
    use super::*;
    use crate::error::Kind;
    use crate::order::Price;

    const ADDED: &str = r#"{"doc":{"$func":"v2.vds.order.param","lineitem.id":{"$":"812"},
        "ok":{"$type":"form","$":"func=cart"},"tparams":{"auth":{"$":"5e551d"}}}}"#;

    fn vds() -> AddOrder {
        AddOrder::new("vds", 3087, "1".parse().unwrap())
    }

    #[test]
    fn the_panel_is_asked_for_exactly_what_was_ordered() {
        let server = Server::answering([ADDED]);
        let panel = server.panel(|_| ());
        let order = AddOrder {
            auto_renew: Some(true),
            datacenter: Some(2),
            addons: vec![("3091".into(), "1000".into())],
            os: Some("Debian-12".into()),
            recipe: Some("null".into()),
            domain: Some("vps1.example".into()),
            server_name: Some("vps1".into()),
            promocode: Some("SALE".into()),
            count: Some(2),
            accept_licence: true,
            params: vec![("note".into(), "a b".into())],
            ..vds()
        };
        let purchase = AddToCart::new(&panel, &order);
        let Reply::Placed(receipt) = purchase.send(&purchase.request("attempt-1")) else {
            panic!()
        };
        assert_eq!(
            serde_json::to_value(&receipt).unwrap(),
            serde_json::json!({"lineitem_id": "812", "item_type": "vds", "tariff_id": "3087",
                "period": 1, "price": null})
        );
        assert_eq!(
            server.bodies(),
            [
                "func=v2.vds.order.param&pricelist=3087&order_period=1&datacenter=2&autoprolong=on\
              &addon_3091=1000&ostempl=Debian-12&recipe=null&domain=vps1.example&server_name=vps1\
              &promocode=SALE&order_count=2&licence_agreement=on&note=a+b&remoteid=attempt-1\
              &force_use_new_cart=on&clicked_button=order&sok=ok\
              &authinfo=robot%3Ahunter2%26more&out=json&lang=en"
            ]
        );
    }

    #[test]
    fn nothing_is_sent_that_nobody_asked_for() {
        let panel = Server::answering([]).panel(|settings| settings.tag = None);
        let shown = |order: &AddOrder| {
            let request = AddToCart::new(&panel, order).request("a");
            let names = request
                .fields
                .iter()
                .map(|field| format!("{}={}", field.name, field.shown()));
            names.collect::<Vec<_>>().join("&")
        };
        assert_eq!(
            shown(&AddOrder {
                new_cart: false,
                ..vds()
            }),
            "func=v2.vds.order.param&pricelist=3087&order_period=1&force_use_new_cart=off\
             &clicked_button=order&sok=ok&authinfo=***&out=json&lang=en"
        );
        let certificate = AddOrder {
            auto_renew: Some(true),
            ..AddOrder::new("certificate", 6001, "1y".parse().unwrap())
        };
        assert_eq!(
            shown(&certificate),
            "func=certificate.order.param&pricelist=6001&period=12&autoprolong=12\
             &force_use_new_cart=on&clicked_button=quickbasket&sok=ok&authinfo=***&out=json&lang=en"
        );
    }

    #[test]
    fn no_parameter_smuggles_a_charge_past_the_guards() {
        let panel = Server::answering([]).panel(|_| ());
        for name in [
            "skipbasket",
            "SkipBasket",
            "clicked_button",
            "func",
            "su",
            " sok",
            "",
        ] {
            let order = AddOrder {
                params: vec![(name.into(), "on".into())],
                ..vds()
            };
            let purchase = AddToCart::new(&panel, &order);
            assert_eq!(purchase.quote().unwrap_err().kind(), Kind::Usage, "{name}");
            let fields = purchase.request("a").fields;
            assert!(
                fields
                    .iter()
                    .filter(|field| field.name == name)
                    .all(|field| field.wire() != "on")
            );
        }
        let order = AddOrder {
            params: vec![("password".into(), "s3cret".into())],
            ..vds()
        };
        assert!(!format!("{:?}", AddToCart::new(&panel, &order).request("a")).contains("s3cret"));
    }

    #[test]
    fn a_line_is_recognised_in_every_format_and_its_raw_answer_hides_secrets() {
        let xml = "<doc func='v2.vds.order.param'><lineitem.id>812</lineitem.id><ok/>\
            <tparams><auth>5e551d</auth></tparams></doc>";
        let text = "lineitem.id=812\nauth=5e551d\nOK";
        for (out, body) in [
            (Out::Json, ADDED),
            (Out::Xjson, ADDED),
            (Out::Xml, xml),
            (Out::Devel, xml),
            (Out::Text, text),
        ] {
            let server = Server::answering([body]);
            let panel = server.panel(|_| ());
            let order = AddOrder {
                raw: Some(out),
                ..vds()
            };
            let purchase = AddToCart::new(&panel, &order);
            let Reply::Placed(receipt) = purchase.send(&purchase.request("a")) else {
                panic!("{out}")
            };
            assert_eq!(receipt.lineitem_id, "812");
            let raw = receipt.raw.as_deref().unwrap();
            assert!(raw.contains("812") && !raw.contains("5e551d"), "{raw}");
            assert!(!serde_json::to_string(&receipt).unwrap().contains("tparams"));
            assert!(server.bodies()[0].contains(&format!("&out={out}&")));
        }
    }

    #[test]
    fn an_answer_that_proves_nothing_is_never_taken_for_yes_or_no() {
        for answer in [
            wire::status(200, r#"{"doc":{"ok":{}}}"#),
            wire::status(
                200,
                r#"{"doc":{"elid":{"$":"812"},"pricelist":{"$":"3087"}}}"#,
            ),
            wire::status(200, r#"{"doc":{"lineitem.id":{}}}"#),
            wire::html(200),
            wire::cut_off(ADDED),
            String::new(),
        ] {
            let server = Server::raw(vec![answer]);
            let panel = server.panel(|_| ());
            let order = vds();
            let purchase = AddToCart::new(&panel, &order);
            let reply = purchase.send(&purchase.request("a"));
            assert!(matches!(reply, Reply::Unknown(_)), "{reply:?}");
        }
        let refused = r#"{"doc":{"error":{"$type":"missed","$object":"pricelist","msg":{"$":"No such element"}}}}"#;
        let server = Server::answering([refused]);
        let panel = server.panel(|_| ());
        let order = vds();
        let purchase = AddToCart::new(&panel, &order);
        let Reply::Refused(error) = purchase.send(&purchase.request("a")) else {
            panic!()
        };
        assert_eq!(error.message(), "No such element [pricelist]");
        let reply = purchase.send(&purchase.request("a"));
        assert!(
            matches!(reply, Reply::NotSent(_)),
            "the server is gone: {reply:?}"
        );
    }

    #[test]
    fn a_lost_line_is_found_by_what_was_not_in_the_cart_before() {
        let look = |lines: &[(&str, &str)]| {
            let server = Server::answering([
                &cart_json(&[("811", "1.00")], "1.00"),
                &cart_json(lines, "9.00"),
            ]);
            let panel = server.panel(|_| ());
            let order = vds();
            let purchase = AddToCart::new(&panel, &order);
            let trace = purchase.trace().unwrap();
            purchase.find("a", &trace).unwrap()
        };
        let Sighting::Placed(found) = look(&[("811", "1.00"), ("812", "4.50")]) else {
            panic!()
        };
        assert_eq!(found.lineitem_id, "812");
        assert_eq!(found.price, Money::new("4.50", "EUR").ok());
        assert!(matches!(look(&[("811", "1.00")]), Sighting::Absent(_)));
        assert!(matches!(
            look(&[("812", "1.00"), ("813", "1.00")]),
            Sighting::Unsure(_)
        ));
    }

    #[test]
    fn a_quote_is_for_exactly_this_order_or_it_is_unknown() {
        let form = |period: &str, addon: &str, total: &str| {
            format!(
                r#"{{"doc":{{"$func":"v2.vds.order.param","pricelist":{{"$":"3087"}},
                "order_period":{{"$":"{period}"}},"addon_3091":{{"$":"{addon}"}},
                "messages":{{"msg":{{"addon_3091":"Port speed"}}}},
                "slist":[{{"$name":"addon_3091","val":[{{"$key":"1000","$":"1 Gbit/s"}}]}}],
                "list":[{{"$name":"pricelist_summary","elem":[{{"cost":{{"price":{total}}}}}]}}]}}}}"#
            )
        };
        let euro = r#"{"cost":{"$":"4.50"},"currency":{"$":"EUR"}}"#;
        let order = AddOrder {
            count: Some(3),
            addons: vec![("3091".into(), "1000".into())],
            ..vds()
        };
        let quote = |body: &str| {
            let server = Server::answering([body, ADDED]);
            let panel = server.panel(|_| ());
            let purchase = AddToCart::new(&panel, &order);
            let quote = purchase.quote().unwrap();
            assert!(
                !server.bodies()[0].contains("sok"),
                "a quote must order nothing"
            );
            assert!(server.bodies()[0].contains("order_period=1&period=1&addon_3091=1000"));
            let Reply::Placed(receipt) = purchase.send(&purchase.request("a")) else {
                panic!()
            };
            (quote, receipt.price)
        };
        let (told, price) = quote(&form("1", "1000", euro));
        let total = Money::new("13.50", "EUR").unwrap();
        assert_eq!(told.due_now, Price::Exactly(total.clone()));
        assert_eq!(price, Some(total));
        assert_eq!(told.lines[1].name, "Port speed");
        assert_eq!(told.lines[1].detail.as_deref(), Some("1 Gbit/s"));
        for body in [
            form("12", "1000", euro),
            form("1", "100", euro),
            form(
                "1",
                "1000",
                r#"{"cost":{"$":"4,50"},"currency":{"$":"EUR"}}"#,
            ),
            form("1", "1000", "{}"),
        ] {
            let (told, price) = quote(&body);
            assert!(matches!(told.due_now, Price::Unknown(_)), "{told:?}");
            assert_eq!(price, None);
        }
    }
}
