//! The cart in both generations, as a user would miss it.

use super::super::Settings;
use super::super::mock_server::{self, Server, basket_json, cart_json};
use super::*;
use orderctl_core::Remedy;
use orderctl_core::error::Kind;

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
        serde_json::json!({"items": [{"lineitem_id": "812", "name": "VPS S", "period": 1, "period_text": "one month",
            "price": {"amount": "4.50", "currency": "EUR"},
            "configuration": [{"name": "Port speed", "value": "1 Gbit/s",
                "price": {"amount": "2.00", "currency": "EUR"}}],
            "item_type": "vds", "description": null}],
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
    let server = Server::answering([&cart_json(&[("1", "4,500"), ("2", "")], "four")]);
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
    panel.clear(&Cart::default()).unwrap();
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

fn old(settings: &mut Settings) {
    settings.cart = Generation::Old;
}

#[test]
fn an_old_cart_is_shown_in_the_same_words_as_a_new_one() {
    let one = r#"{"doc":{"billorder":{"$":"28"},"total_sum":{"$":"4.50&nbsp;EUR"},"list":{"$name":"itemlist",
        "elem":{"id":{"$":"501"},"item.id":{"$":"100500"},"item.type":{"$":"vds"},"item.period":{"$":"12"},
        "pricelist_name":{"$":"VPS&nbsp;S"},"desc":{"$":"<b>VPS&nbsp;S</b> with 2 &lt; 3"},
        "cost":{"$":"4.50"}}}}}"#;
    let many = basket_json(&[("501", "100500", "4.50"), ("502", "100501", "2.00")], "6.50 EUR");
    let xml = "<doc func='basket'><billorder>28</billorder><total_sum>4.50 EUR</total_sum>
        <list name='itemlist'><elem><id>501</id><item.id>100500</item.id><item.type>vds</item.type>
        <item.period>12</item.period><pricelist_name>VPS S</pricelist_name>
        <desc>&lt;b&gt;VPS&amp;nbsp;S&lt;/b&gt; with 2 &amp;lt; 3</desc><cost>4.50</cost></elem>
        <elem><id>502</id><cost>9.00</cost><rolled_back/></elem></list></doc>";
    let server = Server::answering([one, xml, &many]);
    let panel = server.panel(old);
    let cart = panel.cart().unwrap();
    assert_eq!(cart, panel.cart().unwrap(), "a row that was rolled back is not there");
    assert_eq!(
        serde_json::to_value(&cart).unwrap(),
        serde_json::json!({"items": [{"lineitem_id": "501", "name": "VPS S", "period": 12, "period_text": "1 year",
            "price": {"amount": "4.50", "currency": "EUR"}, "configuration": [],
            "item_type": "vds", "description": "VPS S with 2 < 3"}],
            "total": {"amount": "4.50", "currency": "EUR"}, "promocode": null})
    );
    let many = panel.cart().unwrap();
    assert_eq!(many.items[1].price, Money::new("2.00", "EUR").ok());
    assert_eq!(many.items[1].service_id.as_deref(), Some("100501"));
    assert!(server.bodies().iter().all(|body| body.starts_with("func=basket&authinfo=")));
}

#[test]
fn an_amount_without_a_currency_is_no_price() {
    for total in ["", "4.50", "free", "-4.50 EUR"] {
        let server = Server::answering([&basket_json(&[("501", "7", "4.50")], total)]);
        let cart = server.panel(old).cart().unwrap();
        assert_eq!((&cart.items[0].price, &cart.total), (&None, &None), "{total}");
        assert!(cart.total_trouble.is_some(), "{total}");
    }
    let server = Server::answering([&basket_json(&[("501", "7", "-4.50")], "4.50 EUR")]);
    assert_eq!(server.panel(old).cart().unwrap().items[0].price, None);
}

#[test]
fn an_empty_old_cart_is_told_from_an_answer_that_is_none() {
    let server = Server::answering([
        r#"{"doc":{"$func":"basket","list":{"$name":"itemlist"}}}"#,
        r#"{"doc":{"$func":"desktop","ok":{}}}"#,
        r#"{"doc":{"$func":"basket","list":{"$name":"itemlist","elem":{"cost":{"$":"1"}}}}}"#,
    ]);
    let panel = server.panel(old);
    let cart = panel.cart().unwrap();
    assert!(cart.items.is_empty() && cart.total_trouble.is_none());
    assert!(panel.clearing(&cart).unwrap().is_none(), "there is no order to empty");
    assert_eq!(panel.cart().unwrap_err().kind(), Kind::Unreachable);
    assert_eq!(panel.cart().unwrap_err().kind(), Kind::Unreachable);
}

#[test]
fn an_old_cart_is_changed_by_its_own_buttons() {
    let ok = r#"{"doc":{"ok":{}}}"#;
    let full = basket_json(&[("501", "7", "4.50")], "4.50 EUR");
    let server = Server::answering([ok, &full, ok, ok]);
    let panel = server.panel(old);
    panel.remove(&["501".into()]).unwrap();
    panel.clear(&panel.cart().unwrap()).unwrap();
    panel.apply_promocode("SPRING").unwrap();
    let bodies = server.bodies();
    assert!(bodies[0].starts_with("func=basket&clicked_button=delete&id=501&sok=ok&authinfo="));
    assert!(bodies[2].starts_with("func=basket&clicked_button=clearbasket&id=28&sok=ok&authinfo="));
    assert!(bodies[3].starts_with("func=basket&promocode=SPRING&sok=ok&authinfo="));
    let nameless = Cart { items: panel_items(), ..Cart::default() };
    assert_eq!(panel.clear(&nameless).unwrap_err().machine_code(), Some("malformed"));
    assert!(panel.link(Some("501")).ends_with("/billmgr?func=basket"));
}

fn panel_items() -> Vec<LineItem> {
    let server = Server::answering([&basket_json(&[("501", "7", "4.50")], "4.50 EUR")]);
    server.panel(old).cart().unwrap().items
}

#[test]
fn a_promo_code_goes_to_the_new_cart_too() {
    let server = Server::answering([r#"{"doc":{"ok":{}}}"#]);
    server.panel(|_| ()).apply_promocode("SPRING").unwrap();
    assert!(server.bodies()[0].starts_with("func=cart&promocode=SPRING&sok=ok&authinfo="));
}

#[test]
fn which_cart_a_panel_has_is_found_out_or_left_open_and_never_guessed() {
    let missed =
        r#"{"doc":{"error":{"$type":"missed","$object":"func","msg":{"$":"No such function"}}}}"#;
    let access = r#"{"doc":{"error":{"$type":"access","$object":"cart","msg":{"$":"No"}}}}"#;
    let basket = basket_json(&[], "0.00 EUR");
    let found = |answers: &[&str]| {
        let server =
            Server::raw(answers.iter().map(|body| mock_server::status(200, body)).collect());
        server.panel(|_| ()).with_its_cart().map(|panel| panel.settings().cart)
    };
    assert_eq!(found(&[&cart_json(&[], "0.00")]).unwrap(), Generation::New);
    assert_eq!(found(&[missed, &basket]).unwrap(), Generation::Old);
    assert_eq!(found(&[access, &basket]).unwrap(), Generation::Old);
    for answers in [
        vec![missed, missed],
        vec![missed, access],
        vec![access, access],
        vec![r#"{"doc":{"error":{"$type":"value","msg":{"$":"No"}}}}"#],
        vec![r#"{"doc":{"$func":"desktop"}}"#],
        vec![missed, r#"{"doc":{"$func":"desktop"}}"#],
    ] {
        let error = found(&answers).unwrap_err();
        assert!(error.message().starts_with("it can't be told which cart"), "{error}");
        assert!(error.remedies().contains(&Remedy::WhichCart), "{error:?}");
    }
    let unreached = Server::answering([]).panel(|_| ()).with_its_cart().err().unwrap();
    assert_eq!(unreached.kind(), Kind::Unreachable);
}
