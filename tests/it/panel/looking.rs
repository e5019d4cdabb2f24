//! What changes nothing that costs money: the cart, quotes and links.

use super::{ADD, FORM, OK, cart, json};
use crate::support::scripted::call;
use crate::support::shop::Shop;

#[test]
fn the_cart_is_shown_line_by_line() {
    let shop = Shop::panel(vec![call("cart", cart(&[("4711", "5.00")]))]);
    assert_eq!(shop.data(0, &["cart", "show", "4711"])["lineitem_id"], "4711");
    shop.sent(0, "func=cart");
    let shop = Shop::panel(vec![call("cart", cart(&[("4711", "5.00")]))]);
    let error = shop.error(5, &["cart", "show", "9"]);
    assert_eq!(error["code"], "missed");
    assert_eq!(error["hints"][0], "lines: 4711");
}

#[test]
fn exactly_the_named_lines_are_removed() {
    let shop = Shop::panel(vec![call("cart", json(OK)), call("cart", json(OK))]);
    let data = shop.data(0, &["cart", "remove", "4711", "4712"]);
    assert_eq!(data["removed"], serde_json::json!(["4711", "4712"]));
    shop.sent(0, "func=cart clicked_button=delete id=4711 sok=ok");
    shop.sent(1, "func=cart clicked_button=delete id=4712 sok=ok");
    let dry = Shop::panel(vec![]);
    dry.data(0, &["cart", "remove", "4711", "-n"]);
    assert!(dry.requests().is_empty());
}

#[test]
fn the_cart_is_emptied_by_one_call() {
    let shop =
        Shop::panel(vec![call("cart", cart(&[("4711", "5.00")])), call("cart.empty", json(OK))]);
    assert_eq!(shop.data(0, &["cart", "clear", "--yes"])["removed"][0], "4711");
    shop.sent(1, "func=cart.empty");
    let dry = Shop::panel(vec![call("cart", cart(&[("4711", "5.00")]))]);
    dry.data(0, &["cart", "clear", "-n"]);
}

#[test]
fn a_price_is_asked_for_without_the_word_that_orders() {
    let told = r#""addon_3091":{"$":"1000"},"datacenter":{"$":"2"},"order_count":{"$":"3"},"list""#;
    let form = FORM.replace("\"list\"", told);
    let shop = Shop::panel(vec![call("v2.vds.order.param", json(&form))]);
    let mut words = ADD.to_vec();
    words[1] = "quote";
    words.extend(["--addon", "3091=1000", "--datacenter", "2", "--count", "3"]);
    let data = shop.data(0, &words);
    assert_eq!(data["due_now"]["amount"], "15.00");
    shop.sent(
        0,
        "func=v2.vds.order.param pricelist=3087 order_period=1 period=1 datacenter=2 \
         addon_3091=1000 order_count=3",
    );
}

#[test]
fn a_price_for_something_else_is_no_price() {
    for (form, reason) in [
        (FORM.replace("3087", "3088"), "pricelist=3088"),
        (FORM.replace("\"order_period\":{\"$\":\"1\"}", "\"order_period\":{\"$\":\"12\"}"), "12"),
        (FORM.replace("5.00", "5,000"), "5,000"),
    ] {
        let shop = Shop::panel(vec![call("v2.vds.order.param", json(&form))]);
        let mut words = ADD.to_vec();
        words[1] = "quote";
        let data = shop.data(0, &words);
        assert!(data["due_now"].is_null());
        assert!(data["unknown"].as_str().unwrap().contains(reason), "{data}");
    }
}

#[test]
fn the_link_to_the_cart_needs_no_call_and_holds_no_secret() {
    let shop = Shop::panel(vec![]);
    let url = shop.data(0, &["cart", "link", "4711"])["url"].as_str().unwrap().to_owned();
    assert!(url.ends_with("/billmgr?startform=cart&lineitem_id=4711"), "{url}");
    assert!(shop.requests().is_empty());
}

#[test]
fn a_link_that_logs_in_is_printed_and_its_key_never_logged() {
    let act_as = "act_as = \"client@acme.example\"\n";
    let shop = Shop::panel_with(act_as, vec![call("session.newkey", json(OK))]);
    let ran = shop.run(&["cart", "link", "--login", "-o", "json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    shop.sent(0, "func=session.newkey username=client@acme.example key=*");
    let key = shop.requests()[0].field("key").unwrap().to_owned();
    assert!(key.len() >= 16, "{key}");
    let data = &ran.document()["data"];
    assert_eq!(data["secret"], true);
    let link: url::Url = data["url"].as_str().unwrap().parse().unwrap();
    let query: Vec<_> = link.query_pairs().into_owned().collect();
    assert!(query.contains(&("key".to_owned(), key.clone())), "{link}");
    assert!(query.contains(&("username".to_owned(), "client@acme.example".to_owned())), "{link}");
    assert!(ran.stderr.contains("session.newkey"), "the call is logged: {ran:?}");
    assert!(!ran.stderr.contains(&key), "the key is not: {ran:?}");
}

#[test]
fn a_link_that_logs_in_is_refused_where_it_can_not_be_made() {
    let error = Shop::panel(vec![]).error(2, &["cart", "link", "--login"]);
    assert!(error["hints"][0].as_str().unwrap().contains("act_as"));
    let denied = super::DENIED.replace("\"cart\"", "\"session.newkey\"");
    let shop =
        Shop::panel_with("act_as = \"client\"\n", vec![call("session.newkey", json(&denied))]);
    let ran = shop.run(&["cart", "link", "--login"]).fails(5, &["Insufficient privileges"]);
    assert_eq!(ran.stdout, "");
    assert!(!ran.stderr.contains(shop.requests()[0].field("key").unwrap()), "{ran:?}");
}
