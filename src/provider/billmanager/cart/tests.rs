//! The cart in both generations, as a user would miss it.

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
