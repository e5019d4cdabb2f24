//! Orders into an old cart, as a user would miss them.

use super::super::mock_server::{self, Server, Steps, basket_json};
use super::super::{AutoRenew, Settings};
use super::*;
use orderctl_core::error::Kind;
use orderctl_core::{ProbeResult, SendOutcome};

const OK: &str = r#"{"doc":{"ok":{"$type":"form","$":"func=basket"}}}"#;

fn old(settings: &mut Settings) {
    settings.cart = super::super::Generation::Old;
}

fn vds() -> AddOrder {
    AddOrder::new("vds", 3087, "1".parse().unwrap())
}

#[test]
fn an_old_cart_is_filled_by_the_older_function_in_its_own_words() {
    let panel = Server::answering([]).panel(old);
    let shown = |order: &AddOrder| {
        let request = Steps::of(AddToCart::new(&panel, order)).request("a");
        let names = request.fields.iter().map(|field| format!("{}={}", field.name, field.shown()));
        names.collect::<Vec<_>>().join("&")
    };
    let yearly = AddOrder {
        auto_renew: Some(AutoRenew::On),
        addons: vec![("3091".into(), "1000".into())],
        promocode: Some("SPRING".into()),
        ..AddOrder::new("vds", 3087, "1y".parse().unwrap())
    };
    assert_eq!(
        shown(&yearly),
        "func=vds.order.param&pricelist=3087&period=12&autoprolong=12&addon_3091=1000\
         &promocode=SPRING&remoteid=a&clicked_button=basket&sok=ok&authinfo=***&out=json&lang=en"
    );
    let certificate = AddOrder {
        auto_renew: Some(AutoRenew::Off),
        ..AddOrder::new("certificate", 6001, "1y".parse().unwrap())
    };
    assert_eq!(
        shown(&certificate),
        "func=certificate.order.param&pricelist=6001&period=12&autoprolong=null&remoteid=a\
         &clicked_button=basket&sok=ok&authinfo=***&out=json&lang=en"
    );
    let at_once = Steps::of(OrderNow::new(&panel, &vds())).request("a");
    assert_eq!(at_once.field("func"), Some("vds.order.param"));
    assert_eq!((at_once.field("skipbasket"), at_once.field("clicked_button")), (Some("on"), None));
}

#[test]
fn what_is_sold_and_what_it_costs_is_asked_of_the_older_functions() {
    let list = r#"{"doc":{"list":{"$name":"tariflist","elem":{"pricelist":{"$":"3087"},
        "desc":{"$":"<b>VPS</b>"},"price":{"$":"4.50 EUR / Month"}}}}}"#;
    let form = r#"{"doc":{"pricelist":{"$":"3087"},"period":{"$":"1"}}}"#;
    let server = Server::answering([list, form]);
    let panel = server.panel(old);
    assert_eq!(panel.tariffs("vds", None).unwrap()[0].name, "VPS");
    Steps::of(AddToCart::new(&panel, &vds())).quote().unwrap();
    let bodies = server.bodies();
    assert!(bodies[0].starts_with("func=vds.order.pricelist&authinfo="));
    assert!(bodies[1].starts_with("func=vds.order.param&pricelist=3087&order_period=1&period=1&"));
}

#[test]
fn a_flag_that_an_old_cart_can_not_carry_is_refused_before_anything_is_sent() {
    let panel = Server::answering([]).panel(old);
    for new_cart in [true, false] {
        let order = AddOrder { new_cart: Some(new_cart), ..vds() };
        let purchase = Steps::of(AddToCart::new(&panel, &order));
        assert_eq!(purchase.quote().unwrap_err().kind(), Kind::Usage);
        assert_eq!(purchase.snapshot().unwrap_err().kind(), Kind::Usage);
    }
}

#[test]
fn the_line_is_known_by_whichever_of_its_ids_the_panel_names() {
    let cart = basket_json(&[("501", "100500", "4.50"), ("502", "100501", "2.00")], "6.50 EUR");
    for (answer, line) in [
        (r#"{"doc":{"ok":{},"lineitem.id":{"$":"502"}}}"#, Some("502")),
        (r#"{"doc":{"ok":{},"item.id":{"$":"100501"}}}"#, Some("502")),
        ("<doc><id>100500</id><ok>func=basket</ok></doc>", Some("501")),
        (r#"{"doc":{"ok":{},"id":{"$":"999"}}}"#, None),
        (OK, None),
        (r#"{"doc":{"id":{"$":"501"},"slist":{"$name":"period"}}}"#, None),
    ] {
        let server = Server::answering([answer, &cart]);
        let panel = server.panel(old);
        let order = vds();
        let purchase = Steps::of(AddToCart::new(&panel, &order));
        match (purchase.send(&purchase.request("a")), line) {
            (SendOutcome::Placed(receipt), Some(line)) => {
                assert_eq!(receipt.lineitem_id, line, "{answer}");
                assert!(receipt.price.is_some(), "the cart tells it: {answer}");
            }
            (SendOutcome::Unknown(error), None) => assert_eq!(error.machine_code(), Some("no_id")),
            other => panic!("{answer}: {other:?}"),
        }
    }
    let order = vds();
    for answer in [mock_server::html(403), mock_server::cut_off(OK), mock_server::status(502, "")] {
        let server = Server::raw(vec![answer]);
        let panel = server.panel(old);
        let purchase = Steps::of(AddToCart::new(&panel, &order));
        assert!(matches!(purchase.send(&purchase.request("a")), SendOutcome::Unknown(_)));
    }
}

/// One probe of the cart `after`, and at the services if they are asked for.
fn probe(after: &str, services: &str) -> ProbeResult<LineAdded> {
    let before = basket_json(&[("501", "100500", "4.50")], "4.50 EUR");
    let server = Server::answering([&before, after, services]);
    let order = vds();
    let snapshot = Steps::of(AddToCart::new(&server.panel(old), &order)).snapshot().unwrap();
    let snapshot = serde_json::from_str(&serde_json::to_string(&snapshot).unwrap()).unwrap();
    // The settings say something else by now: the line is looked for where it was sent.
    let panel = server.panel(|_| ());
    Steps::of(AddToCart::new(&panel, &order)).find("a", &snapshot).unwrap()
}

#[test]
fn a_line_whose_answer_was_lost_is_found_in_the_cart_it_was_sent_to() {
    let none = r#"{"doc":{"$func":"vds"}}"#;
    let one = basket_json(&[("501", "100500", "4.50"), ("502", "100501", "2.00")], "6.50 EUR");
    let ProbeResult::Placed(found) = probe(&one, none) else { panic!() };
    assert_eq!((found.lineitem_id.as_str(), found.price.is_some()), ("502", true));
    let same = basket_json(&[("501", "100500", "4.50")], "4.50 EUR");
    assert!(matches!(probe(&same, none), ProbeResult::Absent(_)));
    let paid = r#"{"doc":{"$func":"vds","elem":{"id":{"$":"9"},"remoteid":{"$":"a"}}}}"#;
    assert!(matches!(probe(&same, paid), ProbeResult::Unsure(_)), "it is a service by now");
    let two = basket_json(&[("502", "2", "1.00"), ("503", "3", "1.00")], "2.00 EUR");
    assert!(matches!(probe(&two, none), ProbeResult::Alike(_)), "which of the two is it?");
}
