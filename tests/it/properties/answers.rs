//! A provider's answer with one thing wrong in it: an order is then unknown or refused, or placed with
//! what was agreed; an amount is never made up.
//!
//! The good answers are the sandbox's. A server stands before it, keeps what it answered, and gives it
//! again with one element missing or replaced.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use orderctl_billmanager as panel;
use orderctl_core::http::Http;
use orderctl_core::{Period, Price, Purchase, Secret, SendOutcome, SystemClock};
use orderctl_logicboxes as api;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};
use reqwest::blocking::Client;
use serde_json::{Value, json};

use crate::support::Provider;
use crate::support::attempt_id;
use crate::support::scripted::{Answer, Recorded, Scripted};

/// What every request was answered, by its name, and the one answer that is given in another's place.
#[derive(Default)]
struct Answers {
    good: BTreeMap<String, String>,
    bad: Option<(String, String)>,
}

struct Meddler {
    provider: Provider,
    server: Scripted,
    answers: Arc<Mutex<Answers>>,
}

impl Meddler {
    fn start() -> Self {
        let provider = Provider::start();
        let base = provider.api_url().trim_end_matches("/api").to_owned();
        let answers = Arc::<Mutex<Answers>>::default();
        let kept = Arc::clone(&answers);
        let client = Client::builder().no_proxy().tls_certs_only([]).build().unwrap();
        let server = Scripted::with(move |request| {
            let name = name(request);
            let mut answers = kept.lock().unwrap();
            if let Some((bad, body)) = &answers.bad
                && *bad == name
            {
                return Some(Answer::json(200, body.clone()));
            }
            let body = answers.good.entry(name).or_insert_with(|| pass_on(&client, &base, request));
            Some(Answer::json(200, body.clone()))
        });
        Self { provider, server, answers }
    }

    fn http() -> Http {
        Http::new(Duration::from_secs(30), Arc::new(SystemClock))
    }

    fn panel(&self) -> panel::Panel {
        let url = format!("{}/billmgr", self.server.url());
        panel::Panel::new(panel::Settings::new(url, "demo", Secret::new("demo")), Self::http())
    }

    fn reseller(&self) -> api::Reseller {
        let settings = api::Settings {
            url: format!("{}/api", self.server.url()),
            auth_userid: "100001".into(),
            api_key: Secret::new("sandbox-key"),
            format: api::Format::Json,
            renew_term: api::RenewTerm::default(),
            tax: None,
        };
        api::Reseller::new(settings, Self::http(), Arc::new(SystemClock))
    }

    /// The good answer of this name.
    fn good(&self, name: &str) -> Value {
        let answers = self.answers.lock().unwrap();
        let known: Vec<&String> = answers.good.keys().collect();
        let body = answers.good.get(name).unwrap_or_else(|| panic!("{name} is not in {known:?}"));
        serde_json::from_str(body).unwrap()
    }

    fn answer_badly(&self, name: &str, body: &Value) {
        self.answers.lock().unwrap().bad = Some((name.to_owned(), body.to_string()));
    }
}

/// A function or a path; with a mark if it changes something.
fn name(request: &Recorded) -> String {
    let charge = if request.field("sok").is_some() { "!" } else { "" };
    format!("{}{charge}", request.field("func").unwrap_or(&request.path))
}

fn pass_on(client: &Client, base: &str, request: &Recorded) -> String {
    let url = format!("{base}{}", request.path);
    let sent = match request.method.as_str() {
        "GET" => client.get(url).query(&request.query),
        _ => client.post(url).form(&request.form),
    };
    sent.send().unwrap().text().unwrap()
}

/// What may stand in the place of an element: nothing that could be an amount, an id, a currency or a
/// word that means something.
fn junk() -> impl Strategy<Value = Option<Value>> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        "[-+.,: ]{0,4}".prop_map(Value::String),
        "[1-9],[0-9]{3}|[0-9]e[0-9]|1\\.2\\.3|0x[0-9]|-NaN|[0-9] [0-9]".prop_map(Value::String),
    ];
    let tree = leaf.prop_recursive(2, 4, 2, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..2).prop_map(Value::Array),
            inner.prop_map(|inner| json!({"$": inner})),
        ]
    });
    proptest::option::weighted(0.7, tree)
}

/// Every place in a document, as a JSON pointer.
fn places(document: &Value, here: &str, all: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match document {
        Value::Object(map) => map.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect()
        }
        _ => return,
    };
    for (name, value) in children {
        let place = format!("{here}/{}", name.replace('~', "~0").replace('/', "~1"));
        all.push(place.clone());
        places(value, &place, all);
    }
}

/// The document with one element missing or replaced, and where.
fn spoilt(document: &Value, at: Index, junk: Option<Value>) -> (String, Value) {
    let mut all = Vec::new();
    places(document, "", &mut all);
    let place = all[at.index(all.len())].clone();
    let mut spoilt = document.clone();
    match junk {
        Some(junk) => *spoilt.pointer_mut(&place).unwrap() = junk,
        None => {
            let (parent, name) = place.rsplit_once('/').unwrap();
            match spoilt.pointer_mut(parent).unwrap() {
                Value::Object(map) => drop(map.remove(&name.replace("~1", "/").replace("~0", "~"))),
                Value::Array(items) => drop(items.remove(name.parse().unwrap())),
                _ => unreachable!("a place is in a map or in a list"),
            }
        }
    }
    (place, spoilt)
}

/// The answers whose names these are: of the price, and of the order itself.
fn hold<'a, P: Purchase + 'a>(
    meddler: &Meddler,
    (quoted, ordered): (&[&str], &str),
    amounts: &[&str],
    (purchase, before): (impl Fn() -> P, &P::Snapshot),
) {
    let first = purchase();
    let (quote, told) = first.quote().unwrap();
    let price = quote.due_now;
    let request = first.request(&attempt_id(), &told);
    let SendOutcome::Placed(good) = first.send(&request, &told, before) else {
        panic!("{ordered} was not placed")
    };
    let good = serde_json::to_value(good).unwrap();
    let check = |name: &str, classify: &dyn Fn(&str, &Value) -> Result<(), TestCaseError>| {
        let document = meddler.good(name);
        let mut runner = TestRunner::new(Config { cases: 200, ..Config::default() });
        let spoil = |(at, junk)| {
            let (place, spoilt) = spoilt(&document, at, junk);
            meddler.answer_badly(name, &spoilt);
            classify(&place, &spoilt)
        };
        runner
            .run(&(any::<Index>(), junk()), spoil)
            .unwrap_or_else(|error| panic!("{name}: {error}"));
    };
    for name in quoted {
        check(name, &|place, spoilt| {
            if let Ok((quote, _)) = purchase().quote()
                && !matches!(quote.due_now, Price::Unknown(_))
            {
                prop_assert_eq!(&quote.due_now, &price, "without {}: {}", place, spoilt);
            }
            Ok(())
        });
    }
    meddler.answers.lock().unwrap().bad = None;
    check(ordered, &|place, spoilt| {
        let purchase = purchase();
        let (_, told) = purchase.quote().unwrap();
        if let SendOutcome::Placed(receipt) = purchase.send(&request, &told, before) {
            let receipt = serde_json::to_value(receipt).unwrap();
            for amount in amounts {
                let same = receipt[amount] == good[amount];
                prop_assert!(
                    same || receipt[amount].is_null(),
                    "{}: {} {}",
                    place,
                    spoilt,
                    receipt
                );
                prop_assert!(same || !place.contains(amount), "{}: {}", place, receipt);
            }
        }
        Ok(())
    });
}

#[test]
fn a_line_in_the_cart_has_the_price_that_the_panel_told_or_none() {
    let meddler = Meddler::start();
    let (panel, order) = (meddler.panel(), panel::AddOrder::new("vds", 3087, Period::MONTH));
    let names = (&["v2.vds.order.param"][..], "v2.vds.order.param!");
    hold(
        &meddler,
        names,
        &["price"],
        (|| panel::AddToCart::new(&panel, &order), &Default::default()),
    );
}

#[test]
fn a_service_ordered_at_once_has_the_price_that_the_panel_told_or_none() {
    let meddler = Meddler::start();
    let (panel, order) = (meddler.panel(), panel::AddOrder::new("vds", 3087, Period::MONTH));
    let names = (&["v2.vds.order.param"][..], "v2.vds.order.param!");
    hold(
        &meddler,
        names,
        &["price"],
        (|| panel::OrderNow::new(&panel, &order), &Default::default()),
    );
}

#[test]
fn a_payment_is_over_what_the_cart_said_or_it_is_none() {
    let meddler = Meddler::start();
    let line = meddler.provider.line("demo", "3087", false);
    let panel = meddler.panel();
    let payment = panel::CartPayment {
        lineitem_ids: vec![line],
        method: Some(0),
        ..panel::CartPayment::default()
    };
    let names = (&["cart"][..], "cartorder.create.confirm!");
    hold(
        &meddler,
        names,
        &["amount"],
        (|| panel::PayCart::new(&panel, payment.clone()), &Default::default()),
    );
}

#[test]
fn what_is_activated_costs_nothing_whatever_the_cart_says() {
    let meddler = Meddler::start();
    let line = meddler.provider.line("demo", "3088", false);
    let panel = meddler.panel();
    let names = (&["cart"][..], "cartorder.create.confirm!");
    hold(
        &meddler,
        names,
        &["amount"],
        (|| panel::Activate::new(&panel, line.clone()), &Default::default()),
    );
}

#[test]
fn a_combo_costs_what_the_invoice_says_or_its_outcome_is_unknown() {
    for option in [api::InvoiceOption::KeepInvoice, api::InvoiceOption::PayInvoice] {
        let meddler = Meddler::start();
        let reseller = meddler.reseller();
        let services = api::ServicesBuilder {
            ns: vec!["ns1.shop.example".into(), "ns2.shop.example".into()],
            contacts: api::Contacts::all("30000001"),
            ..api::ServicesBuilder::default()
        };
        let order = api::ComboOrder {
            domain: "shop-example.com".parse().unwrap(),
            customer_id: 20_000_001,
            months: "1".parse().unwrap(),
            invoice_option: option,
            bundle_id: 502,
            services: services.build().unwrap(),
            discount_amount: None,
        };
        let names = (
            &["/api/billing/customer-balance.json", "/api/products/customer-price.json"][..],
            "/api/productbundle/add.json",
        );
        let add = || api::ComboAdd { reseller: &reseller, order: &order };
        let before =
            api::ComboSnapshot { before: api::Before::Nothing, looked_at: Timestamp::UNIX_EPOCH };
        hold(&meddler, names, &["amount"], (add, &before));
    }
}

#[test]
fn a_renewal_costs_what_the_invoice_says_or_its_outcome_is_unknown() {
    for option in [api::InvoiceOption::KeepInvoice, api::InvoiceOption::PayInvoice] {
        let meddler = Meddler::start();
        let reseller = meddler.reseller();
        let order = api::RenewOrder {
            order_id: meddler.provider.combo("shop-example.com").parse().unwrap(),
            months: "1".parse().unwrap(),
            auto_renew: false,
            invoice_option: option,
            discount_amount: None,
        };
        let names = (
            &[
                "/api/productbundle/details.json",
                "/api/billing/customer-balance.json",
                "/api/products/customer-price.json",
            ][..],
            "/api/productbundle/renew.json",
        );
        let renewal = || api::ComboRenewal::new(&reseller, order.clone(), None);
        let before = api::RenewSnapshot {
            domain: None,
            customer_id: None,
            expires: None,
            busy: false,
            actions: None,
            transactions: None,
            looked_at: Timestamp::UNIX_EPOCH,
        };
        hold(&meddler, names, &["amount"], (renewal, &before));
    }
}
