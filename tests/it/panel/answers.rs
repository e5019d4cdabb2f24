//! The shapes in which a panel answers, and its own text by `--raw`.

use super::{ADD, ADDED, DENIED, FORM, OK, cart, json};
use crate::support::scripted::{Answer, call, get};
use crate::support::shop::{PASSWORD, Shop, finish};

const ORDER: &str = "v2.vds.order.param";

/// Runs `cart add` against this answer to the order.
fn order(answer: Answer) -> Shop {
    Shop::panel(vec![
        call("cart", cart(&[])),
        call(ORDER, answer),
        call("cart", cart(&[("4711", "5.00")])),
    ])
}

#[test]
fn the_new_line_is_found_in_every_shape_of_the_answer() {
    for body in [
        ADDED,
        r#"{"doc":{"lineitem.id":"4711"}}"#,
        r#"{"doc":{"lineitem.id":4711,"ok":{}}}"#,
        r#"{"doc":{"lineitem.id":{"$":4711}}}"#,
        r#"{"doc":{"lineitem.id":[{"$":"4711"}]}}"#,
        r#"{"doc":{"elid":{"$":"4711"},"ok":{"$":"func=cart"}}}"#,
        r#"<?xml version="1.0"?><doc func="v2.vds.order.param"><lineitem.id>4711</lineitem.id><ok/></doc>"#,
    ] {
        assert_eq!(order(json(body)).data(0, &ADD)["lineitem_id"], "4711", "{body}");
    }
}

const WAIT: &str = "<!DOCTYPE html><html><body>Request in process, please wait. \
    <a href=\"/long/5e55/billmgr\">Continue</a></body></html>";

#[test]
fn a_request_in_process_is_followed_to_its_answer_and_sent_once() {
    let page = || Answer::html(200, WAIT);
    let shop = Shop::panel(vec![
        call("cart", cart(&[])),
        call(ORDER, page()),
        get("/long/5e55/billmgr", page()),
        get("/long/5e55/billmgr", json(ADDED)),
        call("cart", cart(&[("4711", "5.00")])),
    ]);
    assert_eq!(shop.data(0, &ADD)["lineitem_id"], "4711");

    let xml = "<doc func='cart'><ok/></doc>";
    let shop =
        Shop::panel(vec![call("cart", page()), get("/long/5e55/billmgr", Answer::xml(200, xml))]);
    let ran = shop.run(&["api", "billmanager", "cart", "--raw", "xml"]);
    assert_eq!((ran.code, ran.stdout.trim_end()), (0, xml), "{ran:?}");
}

#[test]
fn a_read_that_stays_in_process_ends_at_its_time_and_can_be_run_again() {
    let shop = Shop::panel_that(|_| Some(Answer::html(200, WAIT)));
    let error = shop.error(6, &["cart", "list", "--timeout", "1s"]);
    assert_eq!(error["code"], "timeout");
    assert!(error["message"].as_str().unwrap().contains("still working"), "{error}");
}

#[test]
fn a_page_that_leads_to_another_host_is_not_followed() {
    let elsewhere = WAIT.replace("/long", "https://evil.example/long");
    let shop = Shop::panel(vec![call("cart", Answer::html(200, elsewhere))]);
    assert_eq!(shop.error(6, &["cart", "list"])["code"], "html");
}

#[test]
fn the_cart_is_read_whether_it_has_one_line_or_several() {
    let row = r#"{"id":{"$":"1"},"main":{"name":{"$":"A"}},"price":{"price":{"cost":{"$":"5.00"},"currency":{"$":"EUR"}}}}"#;
    let xml = "<doc func='cart'><list name='lineitems'><elem><id>1</id><main><name>A</name></main>\
        <price><price><cost>5.00</cost><currency>EUR</currency></price></price></elem></list></doc>";
    for body in [
        format!(r#"{{"doc":{{"$func":"cart","list":{{"$name":"lineitems","elem":{row}}}}}}}"#),
        format!(r#"{{"doc":{{"$func":"cart","list":[{{"$name":"lineitems","elem":[{row}]}}]}}}}"#),
        xml.to_owned(),
    ] {
        let data = Shop::panel(vec![call("cart", json(&body))]).data(0, &["cart", "list"]);
        assert_eq!(data["items"].as_array().unwrap().len(), 1, "{body}");
        assert_eq!(data["items"][0]["lineitem_id"], "1");
        assert_eq!(data["items"][0]["price"]["amount"], "5.00");
    }
    for body in [
        r#"{"doc":{"$func":"cart","list":{"$name":"lineitems"}}}"#,
        r#"{"doc":{"$func":"cart","list":[{"$name":"lineitems","elem":[]}]}}"#,
        r#"{"doc":{"$func":"cart"}}"#,
    ] {
        let data = Shop::panel(vec![call("cart", json(body))]).data(0, &["cart", "list"]);
        assert_eq!(data["items"], serde_json::json!([]), "{body}");
    }
    let wrong = r#"{"doc":{"$func":"desktop","ok":{}}}"#;
    let error = Shop::panel(vec![call("cart", json(wrong))]).error(6, &["cart", "list"]);
    assert_eq!(error["code"], "malformed", "another page is no empty cart");
}

#[test]
fn a_refusal_is_one_whatever_the_http_status() {
    let refused = |params: &str| {
        format!(
            r#"{{"doc":{{"error":{{"$type":"value","$object":"pricelist","$lang":"en",
            "msg":{{"$":"The field __desc__ has an invalid value"}},"param":{params}}}}}}}"#
        )
    };
    let one = refused(r#"{"$name":"desc","$":"Tariff"}"#);
    let many = refused(r#"[{"$name":"object","$":"pricelist"},{"$name":"desc","$":"Tariff"}]"#);
    for (status, body) in [(200, one.as_str()), (200, &many), (500, &one), (403, &many)] {
        // Which value it is could be told by what is sold; this panel does not tell.
        let shop = Shop::panel(vec![
            call("cart", cart(&[])),
            call(ORDER, Answer::json(status, body)),
            call("menu", json(DENIED)),
            call("v2.vds.order.pricelist", json(DENIED)),
        ]);
        let error = shop.error(5, &ADD);
        assert_eq!(error["code"], "value");
        assert_eq!(error["message"], "The field Tariff has an invalid value [pricelist]");
    }
    for body in [r#"{"error":"No"}"#, r#"{"doc":{"error":{"$type":"limit","msg":"No"}}}"#] {
        // No reason that is understood: the line is looked for.
        let steps = vec![
            call("cart", cart(&[])),
            call(ORDER, json(body)),
            call("cart", cart(&[])),
            call("vds", json(r#"{"doc":{"$func":"vds"}}"#)),
        ];
        let error = Shop::panel(steps).error(7, &ADD);
        assert!(error["causes"].to_string().contains("No"), "{error}");
    }
}

#[test]
fn scripts_get_the_panels_own_text_without_secrets() {
    let echo = |id: &str| format!("robot:{PASSWORD} {id}");
    let xml = format!(
        "<?xml version=\"1.0\"?><doc><lineitem.id>4711</lineitem.id><ok/><tparams><authinfo>{}\
         </authinfo></tparams></doc>",
        echo("x")
    );
    let json_body = format!(
        r#"{{"doc":{{"lineitem.id":{{"$":"4711"}},"ok":{{}},"tparams":{{"authinfo":{{"$":"{}"}}}}}}}}"#,
        echo("x")
    );
    let text = "lineitem.id=4711\nOK\n";
    for (format, body) in [
        ("xml", xml.as_str()),
        ("devel", &xml),
        ("json", &json_body),
        ("xjson", &json_body),
        ("text", text),
    ] {
        let shop = order(Answer::of(200, "text/plain", body));
        let ran = shop.run(&[&ADD[..], &["--raw", format]].concat());
        assert_eq!(ran.code, 0, "{ran:?}");
        assert_eq!(ran.stdout.trim_end(), masked(body), "{format}");
        assert_eq!(shop.requests()[1].field("out"), Some(format));
        assert_eq!(shop.requests()[0].field("out"), Some("json"), "only the order is asked so");
    }
}

fn masked(body: &str) -> String {
    body.trim_end().replace(&format!("robot:{PASSWORD} x"), "***")
}

/// What a user types is no answer of a provider, and is shown as well.
#[test]
fn a_secret_is_masked_in_a_result_that_no_provider_gave() {
    for form in ["json", "table", "csv", "markdown"] {
        let ran = Shop::panel(vec![]).run(&["cart", "promocode", PASSWORD, "-n", "-o", form]);
        assert_eq!(ran.code, 0, "{ran:?}");
        // Markdown escapes what would be mark-up.
        let shown = ran.stdout.replace('\\', "");
        assert!(shown.contains("promocode") && shown.contains("***"), "{ran:?}");
    }
}

#[test]
fn a_transfer_code_that_the_panel_echoes_is_masked() {
    let body =
        r#"{"doc":{"lineitem.id":{"$":"4711"},"tparams":{"auth_code":{"$":"tr4nsfer-code"}}}}"#;
    let shop = order(json(body));
    let words = [&ADD[..], &["--raw", "json", "--param", "auth_code=tr4nsfer-code"]].concat();
    let ran = shop.run(&words);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(shop.requests()[1].field("auth_code"), Some("tr4nsfer-code"));
    assert!(!format!("{ran:?}").contains("tr4nsfer-code"), "{ran:?}");
}

#[test]
fn a_refusal_in_raw_format_is_still_a_failure() {
    for (format, body) in [
        ("text", "ERROR Error: Type: 'value' Object: 'pricelist' Value: '9'\n"),
        ("xml", "<doc><error type=\"value\" object=\"pricelist\"><msg>No</msg></error></doc>"),
    ] {
        let shop = Shop::panel(vec![
            call("cart", cart(&[])),
            call(ORDER, Answer::of(200, "text/plain", body)),
        ]);
        let ran = shop.run(&[&ADD[..], &["--raw", format]].concat());
        assert_eq!((ran.code, ran.stdout.as_str()), (5, ""), "{ran:?}");
    }
}

#[test]
fn a_raw_answer_without_an_id_gives_way_to_the_line_that_is_found() {
    let shop = Shop::panel(vec![
        call("cart", cart(&[])),
        call(ORDER, Answer::of(200, "text/plain", "OK\n")),
        call("cart", cart(&[("4711", "5.00")])),
        call(ORDER, json(FORM)),
    ]);
    let ran = shop.run(&[&ADD[..], &["--raw", "text"]].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stdout.starts_with("LINE    4711\n"), "{ran:?}");
}

#[test]
fn the_way_to_pay_is_told_after_the_order() {
    let shop = order(json(ADDED));
    let ran = shop.run(&[&ADD[..], &["--hints"]].concat());
    assert!(ran.stderr.contains("orderctl cart pay 4711"), "{ran:?}");
    assert!(ran.stderr.contains("/billmgr?startform=cart&lineitem_id=4711"), "{ran:?}");
}

#[test]
fn a_providers_text_can_not_drive_the_terminal() {
    let body = r#"{"doc":{"$func":"cart","list":{"$name":"lineitems","elem":{"id":{"$":"1"},
        "main":{"name":{"$":"VPS\u001b[2J\u0007\u202e\u009b31m"}}}}}}"#;
    for format in ["table", "json", "jsonl", "csv", "markdown"] {
        let shop = Shop::panel(vec![call("cart", json(body))]);
        let ran = finish(&mut shop.home.orderctl(&["cart", "list", "-o", format]));
        assert_eq!(ran.code, 0, "{ran:?}");
        for harmful in ['\u{1b}', '\u{7}', '\u{202e}', '\u{9b}'] {
            let shown = ran.stdout.contains(harmful) || ran.stderr.contains(harmful);
            assert!(!shown, "{format}: {ran:?}");
        }
        assert!(!ran.stdout.contains("u001b"), "{format}: {ran:?}");
    }
    let refusal = r#"{"doc":{"error":{"$type":"value","msg":{"$":"No\u001b]0;owned\u0007"}}}}"#;
    let ran = Shop::panel(vec![call("cart", json(refusal))]).run(&["cart", "list"]);
    assert!(ran.code == 5 && !ran.stderr.contains('\u{1b}'), "{ran:?}");
    assert_eq!(Shop::panel(vec![call("cart", json(OK))]).run(&["cart", "remove", "1"]).code, 0);
}
