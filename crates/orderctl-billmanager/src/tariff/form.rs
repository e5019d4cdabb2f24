//! The order form: what can be chosen for a tariff, and what the chosen options cost.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::text::label;
use super::super::{AddOrder, Node, Out, Panel};
use super::echo::{Echo, echo};
use super::summary::{Summary, summary};
use super::{Choice, choices, in_currency};
use orderctl_core::error::Result;
use orderctl_core::{CurrencyContext, Effect, Field, Money};

/// The order form for some options: what can be chosen, and what these options cost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct OrderForm {
    /// What one piece costs with the options that the form was answered with.
    pub summary: Summary,
    /// What a renewal by itself can be (`autoprolong`): `on`, months, or `null` and `off` for none.
    pub renewals: Vec<Choice>,
    /// The terms that the tariff is sold for (`order_period`, else `period`), each with its price where the
    /// panel tells.
    pub periods: Vec<Choice>,
    /// The data centers that have the tariff (`datacenter`); empty where the form does not let choose.
    pub datacenters: Vec<Choice>,
    /// The operating systems (`ostempl`); empty for products without one.
    pub operating_systems: Vec<Choice>,
    /// The software that can be installed with them.
    pub recipes: Vec<Choice>,
    /// The options with an id (`addon_{id}`), quantities among them.
    pub addons: Vec<AddOn>,
    /// Other fields with a choice of values: names differ from panel to panel.
    pub others: Vec<FormField>,
    /// The values that hold if nothing is chosen, by their names on the wire.
    pub defaults: BTreeMap<String, String>,
    /// Whether a license agreement is to be accepted (`licence_agreement`): it is not yet, and the form does
    /// not describe it as something that may be left out.
    #[serde(skip)]
    pub needs_license: bool,
    /// The names of the fields whose values are chosen.
    #[serde(skip)]
    pub labels: Vec<String>,
    /// What the form confirms of the options that it was asked for.
    #[serde(skip)]
    pub echo: Echo,
}

/// A field of the form that is not known here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FormField {
    /// The parameter's name.
    pub name: String,
    /// The label in the form, without mark-up; the name where the form has none.
    pub label: String,
    /// The values that the form lets choose.
    pub choices: Vec<Choice>,
}

/// Fields that have a place of their own in [`OrderForm`] or [`AddOrder`].
const KNOWN: [&str; 6] =
    ["order_period", "period", "datacenter", "ostempl", "recipe", "autoprolong"];

/// An option of a tariff. Ids differ from tariff to tariff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AddOn {
    /// Its id: the number in `addon_{id}`.
    pub id: String,
    /// The label in the form, without mark-up; `addon_{id}` where the form has none.
    pub label: String,
    /// The value that the form was answered with.
    pub value: Option<String>,
    /// The values of an option that is chosen from a list.
    pub choices: Vec<Choice>,
    /// The least that can be chosen of an option that is a number; nothing where the form has no limits.
    pub least: Option<String>,
    /// The most that can be chosen of it.
    pub most: Option<String>,
    /// The step between two values of it.
    pub step: Option<String>,
    /// What one step adds to the price, in the form's currency; nothing where the form does not tell.
    pub step_price: Option<Money>,
}

impl AddOn {
    /// Whether this can be chosen of an option that is a number, as far as the form tells its limits. Where a
    /// step is counted from is not documented: the least, the form's own value and zero are taken.
    ///
    /// # Errors
    /// What to type.
    pub fn check_quantity(&self, value: &str) -> std::result::Result<(), String> {
        let expected = || format!("expected a whole number{}", self.limits());
        let number = |text: &str| {
            let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
            text.parse::<u64>().ok().filter(|_| is_plain)
        };
        let told = |limit: &Option<String>| limit.as_deref().and_then(number);
        let value = number(value).ok_or_else(expected)?;
        let least = told(&self.least);
        let mut bases = least.into_iter().chain(told(&self.value)).chain([0]);
        let is_step = |base: u64| {
            let step = told(&self.step).filter(|step| *step > 0);
            step.is_none_or(|step| value.abs_diff(base) % step == 0)
        };
        let fits = least.is_none_or(|least| value >= least)
            && told(&self.most).is_none_or(|most| value <= most)
            && bases.any(is_step);
        if fits { Ok(()) } else { Err(expected()) }
    }

    /// The limits of an option that is a number, as they follow a word: `, from 1, up to 200, by 10`; as far
    /// as the form tells them.
    #[must_use]
    pub fn limits(&self) -> String {
        let limits = [("from", &self.least), ("up to", &self.most), ("by", &self.step)];
        let told = |(word, limit): (&str, &Option<String>)| {
            Some(format!(", {word} {}", limit.as_deref()?))
        };
        limits.into_iter().filter_map(told).collect()
    }
}

impl Panel {
    /// The order form for these options, without ordering anything (no `sok`).
    ///
    /// # Errors
    /// As [`Panel::call`]: an option that the panel does not take is refused here already.
    pub fn order_form(&self, order: &AddOrder) -> Result<OrderForm> {
        self.form_with(order, order.options(&self.settings, true))
    }

    /// The order form for the period that the panel proposes: a tariff need not be sold for a month.
    ///
    /// # Errors
    /// As [`Panel::order_form`].
    pub fn order_form_of_any_period(&self, order: &AddOrder) -> Result<OrderForm> {
        let mut fields = order.options(&self.settings, true);
        fields.retain(|field| !matches!(field.name.as_str(), "order_period" | "period"));
        self.form_with(order, fields)
    }

    fn form_with(&self, order: &AddOrder, fields: Vec<Field>) -> Result<OrderForm> {
        order.check()?;
        let function = order.function(&self.settings);
        let request = self.request(&function, fields, Effect::Read, Out::Json);
        let page = self.execute(&request)?;
        Ok(order_form(&page.doc, &self.currencies()))
    }
}

/// Reads the order form; a form that recomputes itself stands one level deeper (`doc/doc`).
pub(crate) fn order_form(doc: &Node, currencies: &CurrencyContext) -> OrderForm {
    let doc = doc.at("doc").unwrap_or(doc);
    let summary = summary(doc, currencies);
    let currency = currency(&summary);
    let periods = match choices(doc, "order_period", currency) {
        none if none.is_empty() => choices(doc, "period", currency),
        periods => periods,
    };
    OrderForm {
        periods,
        datacenters: choices(doc, "datacenter", currency),
        operating_systems: choices(doc, "ostempl", currency),
        recipes: choices(doc, "recipe", currency),
        addons: addons(doc, currency),
        others: others(doc, currency),
        defaults: doc
            .children()
            .iter()
            .filter(|child| child.children().is_empty() && !child.text().trim().is_empty())
            .map(|child| (child.name().to_owned(), child.text().trim().to_owned()))
            .collect(),
        renewals: choices(doc, "autoprolong", currency),
        needs_license: needs_license(doc),
        labels: doc
            .all("slist")
            .filter_map(|list| doc.message(list.attribute("name")?))
            .map(label)
            .collect(),
        echo: echo(doc),
        summary,
    }
}

/// A field of the form's metadata is required where it, or its control, says so (`required`).
fn needs_license(doc: &Node) -> bool {
    const NAME: &str = "licence_agreement";
    let is_open = doc.value(NAME).is_some_and(|value| !matches!(value, "" | "on"));
    let described: Vec<&Node> = doc
        .at("metadata")
        .into_iter()
        .flat_map(Node::walk)
        .filter(|node| node.attribute("name") == Some(NAME))
        .collect();
    let is_required = |node: &&Node| node.attribute("required").is_some_and(|it| it != "no");
    is_open && (described.is_empty() || described.iter().any(is_required))
}

/// The currency of the form, for amounts that have none of their own.
fn currency(summary: &Summary) -> Option<&str> {
    let of_row = || summary.positions.first()?.amount.as_ref();
    summary.price.ceiling().or_else(of_row).map(Money::currency)
}

fn addons(doc: &Node, currency: Option<&str>) -> Vec<AddOn> {
    let fields: Vec<&Node> = doc.walk().filter(|node| node.name() == "field").collect();
    let shown = doc.children().iter().filter_map(|child| {
        let id = child.name().strip_prefix("addon_")?;
        let numeric = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
        numeric.then_some((child, id))
    });
    shown
        .map(|(child, id)| {
            let name = child.name();
            let slider = fields.iter().find_map(|field| slider(field, name));
            let of = |attribute| slider.and_then(|slider| slider.attribute(attribute));
            AddOn {
                id: id.to_owned(),
                label: doc.message(name).map_or_else(|| name.to_owned(), label),
                value: doc.value(name).map(str::to_owned),
                choices: choices(doc, name, currency),
                least: of("min").map(str::to_owned),
                most: of("max").map(str::to_owned),
                step: of("step").map(str::to_owned),
                step_price: of("cost").and_then(|cost| in_currency(cost, currency)),
            }
        })
        .collect()
}

/// The slider of this add-on: it has the add-on's name itself, or its field has.
fn slider<'a>(field: &'a Node, name: &str) -> Option<&'a Node> {
    let is_named = |node: &Node| node.attribute("name") == Some(name);
    let mut sliders = field.all("slider");
    sliders
        .find(|slider| is_named(slider) || (slider.attribute("name").is_none() && is_named(field)))
}

fn others(doc: &Node, currency: Option<&str>) -> Vec<FormField> {
    let names = doc.all("slist").filter_map(|list| list.attribute("name"));
    let others = names.filter(|name| !KNOWN.contains(name) && !name.starts_with("addon_"));
    others
        .map(|name| FormField {
            name: name.to_owned(),
            label: doc.message(name).map_or_else(|| name.to_owned(), label),
            choices: choices(doc, name, currency),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::super::mock_server::Server;
    use super::*;
    use orderctl_core::Price;

    const FORM: &str = r#"{"doc":{"$func":"v2.vds.order.param","pricelist":{"$":"501"},
        "order_period":{"$":"1"},"ostempl":{"$":"Debian-12"},"domain":{},
        "addon_11":{"$":"100"},"addon_12":{"$":"2"},
        "slist":[{"$name":"order_period","val":[{"$key":"1","$":"one month"},{"$key":"12","$":"one year"}]},
          {"$name":"ostempl","val":{"$key":"Debian-12","$":"Debian&nbsp;12","$cost":"0.00"}},
          {"$name":"network","val":{"$key":"v6","$":"IPv6"}},
          {"$name":"recipe","val":{"$key":"lamp","$":"LAMP","$depend":"Debian-12"}},
          {"$name":"addon_11","val":[{"$key":"100","$":"100 Mbit/s"},{"$key":"1000","$":"1 Gbit/s","$cost":"2.00"}]}],
        "list":[{"$name":"pricelist_summary","elem":[{"cost":{"price":{"cost":{"$":"4.50"},"currency":{"$":"EUR"}}}}]}],
        "messages":{"msg":{"addon_11":"&nbsp;- Port speed","addon_12":"Addresses"}},
        "metadata":{"form":{"page":[{"$name":"page_settings","field":[{"slider":[{"$name":"addon_12","$max":"5","$step":"1","$cost":"1.00"}]}]}]}}}}"#;

    #[test]
    fn every_option_is_offered_with_its_name_its_limits_and_its_price() {
        let nested = format!(r#"{{"doc":{FORM}}}"#);
        let server = Server::answering([FORM, &nested]);
        let panel = server.panel(|_| ());
        let order = AddOrder::new("vds", 501, "1".parse().unwrap());
        let form = panel.order_form(&order).unwrap();
        let euro = |amount| Money::new(amount, "EUR").ok();
        assert_eq!(form.summary.price, Price::Exactly(euro("4.50").unwrap()));
        assert_eq!(form.periods[1].key, "12");
        assert_eq!(form.operating_systems[0].label, "Debian 12");
        assert_eq!(form.recipes[0].depends_on.as_deref(), Some("Debian-12"));
        assert_eq!(form.others[0].name, "network");
        assert_eq!(form.defaults["ostempl"], "Debian-12");
        let [port, addresses] = form.addons.as_slice() else { panic!() };
        assert_eq!((port.id.as_str(), port.label.as_str()), ("11", "Port speed"));
        assert_eq!(port.choices[1].price, euro("2.00"));
        assert_eq!(
            (addresses.most.as_deref(), addresses.step_price.clone()),
            (Some("5"), euro("1.00"))
        );
        assert_eq!(
            panel.order_form(&order).unwrap(),
            form,
            "a recomputed form stands one level deeper"
        );
        assert!(server.bodies()[0].starts_with(
            "func=v2.vds.order.param&pricelist=501&order_period=1&period=1&authinfo="
        ));
    }
    #[test]
    fn a_quantity_is_held_against_the_limits_that_the_form_tells() {
        let limits = |least: Option<&str>, value: &str| AddOn {
            id: "12".to_owned(),
            label: "Disk".to_owned(),
            value: Some(value.to_owned()),
            choices: Vec::new(),
            least: least.map(str::to_owned),
            most: Some("200".to_owned()),
            step: Some("10".to_owned()),
            step_price: None,
        };
        for (addon, fits, not) in [
            (
                limits(None, "20"),
                &["20", "30", "200", "0"][..],
                &["25", "210", "abc", "", "+20"][..],
            ),
            (limits(None, "25"), &["25", "35", "30"], &["31"]),
            (limits(Some("15"), "15"), &["15", "25", "20"], &["17", "5", "205"]),
        ] {
            for value in fits {
                assert_eq!(addon.check_quantity(value), Ok(()), "{value}");
            }
            for value in not {
                let why = addon.check_quantity(value).unwrap_err();
                assert!(why.ends_with("up to 200, by 10"), "{why}");
            }
        }
        let unlimited = AddOn { most: None, step: None, ..limits(None, "1") };
        assert_eq!(unlimited.check_quantity("7"), Ok(()));
        assert_eq!(unlimited.check_quantity("x").unwrap_err(), "expected a whole number");
    }

    #[test]
    fn a_license_is_needed_unless_the_form_lets_it_be_left_out() {
        let needs = |value: &str, field: &str| {
            let body = FORM
                .replace(r#""domain":{},"#, &format!(r#""licence_agreement":{{"$":"{value}"}},"#))
                .replace(r#""field":["#, &format!(r#""field":[{field}"#));
            let doc = super::super::super::decode::decode(&body, Out::Json).unwrap();
            order_form(&doc, &CurrencyContext::default()).needs_license
        };
        let field = |control: &str| {
            format!(
                r#"{{"$name":"licence_agreement","input":[{{"$name":"licence_agreement","$type":"checkbox"{control}}}]}},"#
            )
        };
        assert!(needs("off", ""), "nothing tells that it may be left out");
        assert!(needs("off", &field(r#","$required":"yes""#)));
        assert!(!needs("off", &field("")));
        assert!(!needs("on", &field(r#","$required":"yes""#)), "it is accepted");
    }

    #[test]
    fn the_price_of_a_step_is_read_as_every_other_amount() {
        for (cost, read) in [
            ("1.00", Some("1.00 EUR")),
            ("1,50", Some("1.50 EUR")),
            ("1\u{a0}200,50&nbsp;EUR", Some("1200.50 EUR")),
            ("&euro; 2.00", None),
            ("2.00 €", Some("2.00 EUR")),
            ("<del>9.00</del> <b>5.00</b>", Some("5.00 EUR")),
            // Another currency than the form's, two readings, and no amount.
            ("2.00 USD", None),
            ("1,200", None),
            ("free", None),
        ] {
            let body = FORM.replace(
                r#""$step":"1","$cost":"1.00""#,
                &format!(r#""$step":"1","$cost":"{cost}""#),
            );
            let doc = super::super::super::decode::decode(&body, Out::Json).unwrap();
            let form = order_form(&doc, &CurrencyContext::default());
            let price = form.addons[1].step_price.as_ref().map(ToString::to_string);
            assert_eq!(price.as_deref(), read, "{cost}");
        }
    }
}
