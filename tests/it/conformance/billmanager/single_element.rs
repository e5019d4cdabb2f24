//! Panels that write an element which occurs once in another way than most.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

use orderctl_billmanager::{AddOrder, Panel, PaymentFilter, Settings};
use orderctl_core::http::Http;
use orderctl_core::{Secret, SystemClock};
use orderctl_sandbox::{CurrencyStyle, Options, SingleElementStyle};
use serde_json::{Value, json};

use super::Site;

/// Everything that the client reads of a panel, after one order that waits for its payment.
fn read(site: &Site) -> Value {
    let order = [
        ("func", "v2.vds.order.param"),
        ("pricelist", "3088"),
        ("order_period", "1"),
        ("sok", "ok"),
    ];
    let own = ("authinfo", "demo:demo");
    site.doc(&[&order[..], &[own, ("skipbasket", "on")]].concat());
    let paid = [
        ("func", "v2.dedic.order.param"),
        ("pricelist", "4001"),
        ("order_period", "1"),
        ("sok", "ok"),
    ];
    site.doc(&[&paid[..], &[own, ("clicked_button", "order")]].concat());
    let cart = [("func", "cartorder.create.confirm"), ("elid", "4711"), ("paymethod_id", "15")];
    site.doc(&[&cart[..], &[own, ("sok", "ok")]].concat());
    site.doc(&[&paid[..], &[own, ("clicked_button", "order")]].concat());

    let settings = Settings::new(site.url(), "demo", Secret::new("demo"));
    let panel = Panel::new(settings, Http::new(Duration::from_secs(5), Arc::new(SystemClock)));
    let mut services = Vec::new();
    let cut = panel.services(None, &mut |service| {
        services.push(service);
        Ok(())
    });
    assert!(cut.unwrap().is_empty());
    let mut payments = Vec::new();
    let mut visit = |payment| {
        payments.push(payment);
        Ok(ControlFlow::Continue(()))
    };
    assert!(panel.payments(&PaymentFilter::default(), &mut visit).unwrap());
    let form = AddOrder::new("dedic", 4001, "1".parse().unwrap());
    json!({
        "offers": panel.catalog(None, None).unwrap().offers(None, None).tariffs,
        "form": panel.order_form(&form).unwrap(),
        "cart": panel.cart().unwrap(),
        "services": services,
        "payments": payments,
        "methods": panel.payment_methods().unwrap(),
        "payers": panel.payers().unwrap(),
    })
}

#[test]
fn a_client_reads_the_same_whether_one_element_stands_in_an_array_or_not() {
    let site = |style| {
        Site::with(Options {
            single_element: style,
            provisioning: Duration::ZERO,
            ..Options::default()
        })
    };
    let recorded = read(&site(SingleElementStyle::Recorded));
    for (name, rows) in [("services", 2), ("payments", 1), ("payers", 1)] {
        assert_eq!(recorded[name].as_array().unwrap().len(), rows, "{recorded}");
    }
    for style in [SingleElementStyle::Array, SingleElementStyle::Bare] {
        assert_eq!(read(&site(style)), recorded, "{style:?}");
    }
}

#[test]
fn a_client_reads_the_same_prices_however_the_panel_writes_currencies() {
    let read_with = |currency_style| {
        let provisioning = Duration::ZERO;
        let site = Site::with(Options { currency_style, provisioning, ..Options::default() });
        let mut read = read(&site);
        // The conditions of a method are told in the panel's words.
        read["methods"].take();
        let whoami = site.doc(&[("func", "whoami"), ("authinfo", "demo:demo")])["user"].clone();
        (read, whoami["$balance"].as_str().unwrap().to_owned())
    };
    let (recorded, balance) = read_with(CurrencyStyle::Code);
    assert_eq!((&recorded["cart"]["total"]["currency"], &*balance), (&json!("EUR"), "1000.00 EUR"));
    for (style, balance) in [(CurrencyStyle::Sign, "1000.00 €"), (CurrencyStyle::Bare, "1000.00")]
    {
        assert_eq!(read_with(style), (recorded.clone(), balance.to_owned()), "{style:?}");
    }
}

#[test]
fn the_switch_changes_what_is_written() {
    let ask = |style| {
        let site = Site::with(Options { single_element: style, ..Options::default() });
        let mut doc = site.doc(&[
            ("func", "v2.dedic.order.pricelist"),
            ("datacenter", "1"),
            ("authinfo", "demo:demo"),
        ]);
        doc["list"].take()
    };
    let price = json!({"period": {"$": "1"}, "cost": {"$": "49.00"}, "currency": {"$": "EUR"}});
    assert_eq!(ask(SingleElementStyle::Recorded)[0]["elem"][0]["prices"]["price"], price);
    assert_eq!(ask(SingleElementStyle::Array)[0]["elem"][0]["prices"]["price"], json!([price]));
    assert_eq!(ask(SingleElementStyle::Bare)["elem"]["prices"]["price"], price);
}
