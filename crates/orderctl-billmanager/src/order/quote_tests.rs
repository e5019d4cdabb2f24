//! What an order form proves about a price, for every form that can be built from its lists.

use std::slice::from_ref;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::decode::{Out, decode};
use super::super::tariff::order_form;
use super::super::{AutoRenew, OrderForm, Panel, Settings};
use super::quote::{due, quote};
use super::{AddOrder, AddToCart};
use crate::mock_server::{Server, Steps};
use orderctl_core::{CurrencyContext, Money, Price, Secret};

fn settings() -> Settings {
    Settings::new("http://127.0.0.1/billmgr", "robot", Secret::new("x"))
}

fn form(body: &Value) -> OrderForm {
    order_form(
        &decode(&json!({ "doc": body }).to_string(), Out::Json).unwrap(),
        &CurrencyContext::default(),
    )
}

fn row(label: &str, cost: &str) -> Value {
    json!({"label": {"$": label},
        "cost": {"price": {"cost": {"$": cost}, "currency": {"$": "EUR"}}}})
}

/// An order form for tariff 501 and one month, with these rows in its price lists.
fn body(positions: &[Value], discounts: &[Value], totals: &[Value]) -> Value {
    json!({"pricelist": {"$": "501"}, "order_period": {"$": "1"}, "list": [
        {"$name": "pricelist_summary", "elem": positions},
        {"$name": "discount_summary", "elem": discounts},
        {"$name": "total_summary", "elem": totals},
    ]})
}

fn vds() -> AddOrder {
    AddOrder::new("vds", 501, "1".parse().unwrap())
}

fn price(body: &Value) -> Price {
    due(&vds(), &form(body), &settings())
}

fn euro(amount: &str) -> Money {
    Money::new(amount, "EUR").unwrap()
}

#[test]
fn the_total_is_the_price_and_without_one_the_rows_are_summed_at_most() {
    let base = row("Base cost", "208.60");
    let setup = row("Setup", "103.60");
    let mut less = row("Discount", "30.00");
    less["sign"] = json!({"$": "-"});
    let mut more = row("Fee", "5.00");
    more["sign"] = json!({"$": "+"});
    let both = [base.clone(), setup];
    for (form, expected) in [
        (body(&both, &[], &[row("Total", "312.20")]), Price::Exactly(euro("312.20"))),
        (body(&[row("", "100.00")], &[], &[row("", "120.00")]), Price::Exactly(euro("120.00"))),
        (
            body(&[row("", "100.00")], &[less.clone()], &[row("", "70.00")]),
            Price::Exactly(euro("70.00")),
        ),
        (body(&both, &[], &[]), Price::AtMost(euro("312.20"))),
        (body(&both, &[less.clone()], &[]), Price::AtMost(euro("312.20"))),
        (body(&both, &[more], &[]), Price::AtMost(euro("317.20"))),
        (body(from_ref(&base), &[], &[]), Price::Exactly(euro("208.60"))),
        (body(from_ref(&base), &[less], &[]), Price::AtMost(euro("208.60"))),
        (body(&[], &[], &[row("", "1.00"), row("", "2.00")]), Price::AtMost(euro("3.00"))),
    ] {
        assert_eq!(price(&form), expected, "{form}");
    }
    let free_text = json!({"label": {"$": "Setup"}});
    for unknown in [
        body(&both, &[], &[row("Total", "soon")]),
        body(&both, &[], from_ref(&free_text)),
        body(&[base.clone(), free_text], &[], &[]),
        body(&[base, row("Setup", "soon")], &[], &[]),
        body(&[], &[], &[]),
    ] {
        assert!(matches!(price(&unknown), Price::Unknown(_)), "{unknown}");
    }
}

#[test]
fn an_amount_is_read_at_each_level_where_panels_have_it() {
    let parts = json!({"cost": {"$": "5.00"}, "currency": {"$": "EUR"}});
    for total in [
        json!({"cost": {"price": parts}}),
        json!({"cost": parts}),
        json!({"price": parts}),
        json!({"price": {"price": parts}}),
        json!({"cost": {"$": "5.00 EUR"}}),
        parts.clone(),
    ] {
        assert_eq!(
            price(&body(&[], &[], from_ref(&total))),
            Price::Exactly(euro("5.00")),
            "{total}"
        );
    }
    let two =
        json!({"cost": {"price": [parts, {"cost": {"$": "6.00"}, "currency": {"$": "USD"}}]}});
    assert!(matches!(price(&body(&[], &[], &[two])), Price::Unknown(_)), "which of the two?");
}

/// What is confirmed, in every way in which a form can say it, and what is not.
#[test]
fn a_price_counts_only_for_what_the_form_confirms() {
    let total = [row("Total", "5.00")];
    let base = || body(&[], &[], &total);
    let without = |name: &str| {
        let mut form = base();
        form.as_object_mut().unwrap().remove(name);
        form
    };
    let with = |mut form: Value, name: &str, value: Value| {
        form[name] = value;
        form
    };
    let known = |form: &Value, order: &AddOrder| {
        matches!(due(order, &super::quote_tests::form(form), &settings()), Price::Exactly(_))
    };
    let no_period = without("order_period");
    let choices = |keys: &[&str]| {
        let values: Vec<Value> =
            keys.iter().map(|key| json!({"$key": key, "$": format!("{key} months")})).collect();
        json!([{"$name": "order_period", "val": values}])
    };
    let hidden = json!({"form": {"field": [{"$name": "order_period",
        "input": {"$type": "hidden", "$name": "order_period", "$value": "1"}}]}});
    for (form, is_known) in [
        (base(), true),
        (with(base(), "order_period", json!({"$": "12"})), false),
        (no_period.clone(), false),
        (with(no_period.clone(), "period", json!({"$": "1"})), true),
        (with(no_period.clone(), "period_501", json!({"$": "1"})), true),
        (with(no_period.clone(), "period_502", json!({"$": "1"})), false),
        (with(no_period.clone(), "slist", choices(&["1"])), true),
        (with(no_period.clone(), "slist", choices(&["1", "12"])), false),
        (
            with(
                with(no_period.clone(), "slist", choices(&["1", "12"])),
                "order_period",
                json!({"$": "1 months"}),
            ),
            true,
        ),
        (with(no_period.clone(), "metadata", hidden), true),
        (with(no_period, "tparams", json!({"order_period": {"$": "1"}})), false),
        (without("pricelist"), false),
        (with(base(), "pricelist", json!({"$": "502"})), false),
        (with(base(), "order_count", json!({"$": "1"})), true),
        (with(base(), "order_count", json!({"$": "2"})), false),
    ] {
        assert_eq!(known(&form, &vds()), is_known, "{form}");
    }
    let several = AddOrder { count: Some(2), ..vds() };
    assert!(!known(&base(), &several));
    let two = with(base(), "order_count", json!({"$": "2"}));
    assert_eq!(due(&several, &form(&two), &settings()), Price::Exactly(euro("10.00")));

    let certificate = AddOrder::new("certificate", 501, "1y".parse().unwrap());
    assert!(!known(&without("order_period"), &certificate));
    assert!(known(&with(without("order_period"), "period", json!({"$": "12"})), &certificate));

    let addon = vec![("7".to_owned(), "1000".to_owned())];
    let param = |name: &str, value: &str| vec![(name.to_owned(), value.to_owned())];
    for order in [
        AddOrder { addons: addon, ..vds() },
        AddOrder { params: param("addon_7", "1000"), ..vds() },
    ] {
        assert!(!known(&base(), &order), "{order:?}");
        assert!(!known(&with(base(), "addon_7", json!({"$": "100"})), &order), "{order:?}");
        assert!(known(&with(base(), "addon_7", json!({"$": "1000"})), &order), "{order:?}");
    }
    for (name, value, field, is_known) in [
        ("backup", "on", None, false),
        ("backup", "on", Some("off"), false),
        ("backup", "on", Some("on"), true),
        ("network", "fast", None, false),
        // A text that somebody fills in has no price.
        ("note", "mine", Some("none"), true),
        ("remoteid", "mine", None, true),
        ("password", "s3cret", None, true),
    ] {
        let order = AddOrder { params: param(name, value), ..vds() };
        let form = match field {
            Some(told) => with(base(), name, json!({"$": told})),
            None => base(),
        };
        assert_eq!(known(&form, &order), is_known, "{name}={value} {field:?}");
    }
}

#[test]
fn the_price_lists_are_shown_and_what_is_paid_once_is_no_price_of_a_further_term() {
    let quoted = |body: &Value, order: &AddOrder| {
        let body = json!({ "doc": body }).to_string();
        let server = Server::answering([&body, &body]);
        let panel: Panel = server.panel(|_| ());
        let (told, _) = quote(&panel, order).unwrap();
        let lines: Vec<String> = told
            .lines
            .iter()
            .map(|line| {
                let price = line.price.as_ref().map_or("-".to_owned(), ToString::to_string);
                format!("{}: {price}", line.name)
            })
            .collect();
        (lines, told.renewal.and_then(|next| next.price).map(|price| price.to_string()))
    };
    let mut less = row("Discount", "30.00");
    less["sign"] = json!({"$": "-"});
    let (base, total) = (row("Base cost", "100.00"), row("Total", "100.00"));
    let (lines, next) = quoted(&body(from_ref(&base), &[less], &[row("Total", "70.00")]), &vds());
    assert_eq!(lines, ["vds tariff 501: -", "Base cost: 100.00 EUR", "Discount: -30.00 EUR"]);
    assert_eq!(next, None, "the discount may be given once");
    let once = [row("Base cost", "60.00"), row("Setup", "40.00")];
    let (lines, next) = quoted(&body(&once, &[], from_ref(&total)), &vds());
    assert_eq!(lines[2], "Setup: 40.00 EUR");
    assert_eq!(next, None, "the set-up may be paid once");

    let mut with_option =
        body(&[row("Base cost", "60.00"), row("Port speed", "40.00")], &[], &[total]);
    with_option["addon_7"] = json!({"$": "1000"});
    with_option["messages"] = json!({"msg": {"addon_7": "&nbsp;- Port speed"}});
    let order = AddOrder { addons: vec![("7".into(), "1000".into())], ..vds() };
    let (lines, next) = quoted(&with_option, &order);
    assert_eq!(lines, ["vds tariff 501: -", "Port speed: 40.00 EUR", "Base cost: 60.00 EUR"]);
    assert_eq!(next.as_deref(), Some("100.00 EUR"), "an option is paid for each term");
    let (lines, _) = quoted(&body(&[base], &[], &[]), &vds());
    assert_eq!(lines, ["vds tariff 501: 100.00 EUR"]);
}

/// Renewal for other months than the first period is a price of its own.
#[test]
fn a_renewal_for_months_is_asked_for_and_sent_in_months() {
    let form = |period: &str, cost: &str| {
        let mut form = body(&[], &[], &[row("Total", cost)]);
        form["order_period"] = json!({"$": period});
        json!({ "doc": form }).to_string()
    };
    let server = Server::answering([&form("1", "5.00"), &form("6", "27.00")].map(String::as_str));
    let panel = server.panel(|_| ());
    let order = AddOrder { auto_renew: Some(AutoRenew::Months(6)), ..vds() };
    let add = Steps::of(AddToCart::new(&panel, &order));
    let next = add.quote().unwrap().renewal.unwrap();
    assert_eq!((next.price, next.by_itself), (Some(euro("27.00")), Some(true)));
    assert_eq!(add.request("a").field("autoprolong"), Some("6"));
}

/// A row of a price list: cents, whether the amount can be read, and a sign.
#[derive(Clone, Debug)]
struct Cell {
    cents: u32,
    readable: bool,
    sign: &'static str,
}

impl Cell {
    fn json(&self) -> Value {
        let cost = format!("{}.{:02}", self.cents / 100, self.cents % 100);
        let mut row = row("Row", if self.readable { &cost } else { "soon" });
        row["sign"] = json!({"$": self.sign});
        row
    }
}

fn cells(most: usize) -> impl Strategy<Value = Vec<Cell>> {
    let sign = prop_oneof![Just("-"), Just(""), Just("+"), Just("?")];
    let cell = (0..50_000_u32, prop::bool::weighted(0.9), sign);
    proptest::collection::vec(
        cell.prop_map(|(cents, readable, sign)| Cell { cents, readable, sign }),
        0..most,
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// For every form that can be built from the three lists: what a panel may charge for it by the
    /// highest reading is not above a ceiling that let it pass; and a form that is whole has a price.
    #[test]
    fn no_charge_is_above_the_ceiling_whatever_the_form_says(
        positions in cells(4),
        discounts in cells(3),
        totals in cells(3),
        period in prop_oneof![4 => Just(Some("1")), 1 => Just(Some("12")), 1 => Just(None)],
        tariff in prop_oneof![6 => Just(Some("501")), 1 => Just(Some("502")), 1 => Just(None)],
        addon in prop_oneof![4 => Just(Some("9")), 1 => Just(Some("1")), 1 => Just(None)],
        (count, told) in prop_oneof![
            Just((1_u32, None)), Just((1, Some("1"))), Just((1, Some("3"))),
            Just((3, Some("3"))), Just((3, Some("1"))), Just((3, None)),
        ],
        by_param: bool,
        ceiling in 0..200_000_u32,
    ) {
        let rows = |cells: &[Cell]| cells.iter().map(Cell::json).collect::<Vec<_>>();
        let mut form_body = body(&rows(&positions), &rows(&discounts), &rows(&totals));
        let mut set = |name: &str, value: Option<&str>| match value {
            Some(value) => form_body[name] = json!({"$": value}),
            None => { form_body.as_object_mut().unwrap().remove(name); }
        };
        set("order_period", period);
        set("pricelist", tariff);
        set("addon_7", addon);
        set("order_count", told);
        let option = vec![("7".to_owned(), "9".to_owned())];
        let order = match by_param {
            true => AddOrder { params: vec![("addon_7".into(), "9".into())], ..vds() },
            false => AddOrder { addons: option, ..vds() },
        };
        let order = AddOrder { count: (count > 1).then_some(count), ..order };
        let told_price = due(&order, &form(&form_body), &settings());

        let counted = match told {
            Some(told) => told == count.to_string(),
            None => count == 1,
        };
        let is_ours = (period, tariff, addon) == (Some("1"), Some("501"), Some("9")) && counted;
        let asked: Vec<&Cell> = match totals.is_empty() {
            true => {
                let more = discounts.iter().filter(|cell| !matches!(cell.sign, "-" | ""));
                positions.iter().chain(more).collect()
            }
            false => totals.iter().collect(),
        };
        // The price of something else, or of a row that can't be read, may be anything.
        let whole = is_ours && asked.iter().all(|cell| cell.readable) && !asked.is_empty()
            && !(totals.is_empty() && positions.is_empty());
        let highest: u64 = match whole {
            true => asked.iter().map(|cell| u64::from(cell.cents)).sum::<u64>() * u64::from(count),
            false => u64::MAX,
        };
        let allowed = format!("{}.{:02}", ceiling / 100, ceiling % 100);
        // What the guard decides by: the most that the quote says it may cost.
        if told_price.ceiling().is_some_and(|most| most.exceeds(&euro(&allowed)) == Some(false)) {
            prop_assert!(highest <= u64::from(ceiling), "{told_price} under {allowed}: {form_body}");
        }
        prop_assert_eq!(told_price.ceiling().is_some(), whole, "{}: {}", told_price, form_body);
    }
}
