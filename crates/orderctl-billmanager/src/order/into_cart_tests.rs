//! Orders into the cart, as a user would miss them.

use super::super::mock_server::{self, Server, Steps, cart_json};
use super::super::{AutoRenew, Out};
use super::*;
use orderctl_core::error::Kind;
use orderctl_core::{Money, Price, ProbeResult, Purchase as _, SendOutcome};

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
        auto_renew: Some(AutoRenew::On),
        datacenter: Some(2),
        addons: vec![("3091".into(), "1000".into())],
        os: Some("Debian-12".into()),
        recipe: Some("null".into()),
        domain: Some("vps1.example".into()),
        server_name: Some("vps1".into()),
        promocode: Some("SALE".into()),
        count: Some(2),
        accept_license: true,
        params: vec![("note".into(), "a b".into())],
        ..vds()
    };
    let purchase = Steps::of(AddToCart::new(&panel, &order));
    let SendOutcome::Placed(receipt) = purchase.send(&purchase.request("attempt-1")) else {
        panic!()
    };
    assert_eq!(
        serde_json::to_value(&receipt).unwrap(),
        serde_json::json!({"lineitem_id": "812", "lineitem_ids": ["812"], "item_type": "vds", "tariff_id": "3087",
            "period": 1, "price": null})
    );
    assert_eq!(
        server.bodies(),
        ["func=v2.vds.order.param&pricelist=3087&order_period=1&datacenter=2&autoprolong=on\
          &addon_3091=1000&ostempl=Debian-12&recipe=null&domain=vps1.example&server_name=vps1\
          &promocode=SALE&order_count=2&licence_agreement=on&note=a+b&remoteid=attempt-1\
          &force_use_new_cart=on&clicked_button=order&sok=ok\
          &authinfo=robot%3Ahunter2%26more&out=json&lang=en"]
    );
}

#[test]
fn nothing_is_sent_that_nobody_asked_for() {
    let panel = Server::answering([]).panel(|settings| settings.tag = None);
    let shown = |order: &AddOrder| {
        let request = Steps::of(AddToCart::new(&panel, order)).request("a");
        let names = request.fields.iter().map(|field| format!("{}={}", field.name, field.shown()));
        names.collect::<Vec<_>>().join("&")
    };
    assert_eq!(
        shown(&AddOrder { new_cart: Some(false), ..vds() }),
        "func=v2.vds.order.param&pricelist=3087&order_period=1&force_use_new_cart=off\
         &clicked_button=order&sok=ok&authinfo=***&out=json&lang=en"
    );
    let certificate = AddOrder {
        auto_renew: Some(AutoRenew::On),
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
    for name in ["skipbasket", "SkipBasket", "clicked_button", "func", "su", " sok", ""] {
        let order = AddOrder { params: vec![(name.into(), "on".into())], ..vds() };
        let purchase = Steps::of(AddToCart::new(&panel, &order));
        assert_eq!(purchase.quote().unwrap_err().kind(), Kind::Usage, "{name}");
        assert_eq!(purchase.snapshot().unwrap_err().kind(), Kind::Usage, "{name}");
        let fields = purchase.request("a").fields;
        assert!(fields.iter().filter(|field| field.name == name).all(|field| field.wire() != "on"));
    }
    let order = AddOrder { params: vec![("password".into(), "s3cret".into())], ..vds() };
    assert!(
        !format!("{:?}", Steps::of(AddToCart::new(&panel, &order)).request("a")).contains("s3cret")
    );
}

#[test]
fn a_line_is_recognized_in_every_format_and_its_raw_answer_hides_secrets() {
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
        let order = AddOrder { raw: Some(out), ..vds() };
        let purchase = Steps::of(AddToCart::new(&panel, &order));
        let SendOutcome::Placed(receipt) = purchase.send(&purchase.request("a")) else {
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
        mock_server::status(200, r#"{"doc":{"ok":{}}}"#),
        mock_server::status(200, r#"{"doc":{"elid":{"$":"812"},"pricelist":{"$":"3087"}}}"#),
        mock_server::status(200, r#"{"doc":{"lineitem.id":{}}}"#),
        mock_server::html(200),
        mock_server::cut_off(ADDED),
        String::new(),
    ] {
        let server = Server::raw(vec![answer]);
        let panel = server.panel(|_| ());
        let order = vds();
        let purchase = Steps::of(AddToCart::new(&panel, &order));
        let reply = purchase.send(&purchase.request("a"));
        assert!(matches!(reply, SendOutcome::Unknown(_)), "{reply:?}");
    }
    let refused = r#"{"doc":{"error":{"$type":"missed","$object":"pricelist","msg":{"$":"No such element"}}}}"#;
    let server = Server::answering([refused]);
    let panel = server.panel(|_| ());
    let order = vds();
    let purchase = Steps::of(AddToCart::new(&panel, &order));
    let SendOutcome::Refused(error) = purchase.send(&purchase.request("a")) else { panic!() };
    assert_eq!(error.message(), "No such element [pricelist]");
    let reply = purchase.send(&purchase.request("a"));
    assert!(matches!(reply, SendOutcome::NotSent(_)), "the server is gone: {reply:?}");
}

#[test]
fn a_lost_line_is_found_by_what_was_not_in_the_cart_before() {
    let probe = |lines: &[(&str, &str)]| {
        let server = Server::answering([
            &cart_json(&[("811", "1.00")], "1.00"),
            &cart_json(lines, "9.00"),
            r#"{"doc":{"$func":"vds"}}"#,
        ]);
        let panel = server.panel(|_| ());
        let order = vds();
        let purchase = Steps::of(AddToCart::new(&panel, &order));
        let snapshot = purchase.snapshot().unwrap();
        purchase.find("a", &snapshot).unwrap()
    };
    let ProbeResult::Placed(found) = probe(&[("811", "1.00"), ("812", "4.50")]) else { panic!() };
    assert_eq!(found.lineitem_id, "812");
    assert_eq!(found.price, Money::new("4.50", "EUR").ok());
    assert!(matches!(probe(&[("811", "1.00")]), ProbeResult::Absent(_)));
    // Equal orders that got no answer may have made both.
    let ProbeResult::Alike(both) = probe(&[("813", "1.00"), ("812", "1.00")]) else { panic!() };
    let ids: Vec<&str> = both.iter().map(|line| line.lineitem_id.as_str()).collect();
    assert_eq!(ids, ["812", "813"], "in the order in which they were made");
}

#[test]
fn all_lines_of_an_order_of_several_pieces_are_told() {
    let before = cart_json(&[("811", "1.00")], "1.00");
    let after = |lines: &[(&str, &str)]| cart_json(lines, "9.00");
    let two = after(&[("811", "1.00"), ("812", "4.50"), ("813", "4.50")]);
    let three = after(&[("812", "4.50"), ("813", "4.50"), ("814", "4.50")]);
    let one = after(&[("811", "1.00"), ("812", "9.00")]);
    let order = AddOrder { count: Some(2), ..vds() };
    for (answer, cart, ids) in [
        (r#"{"doc":{"lineitem.id":[{"$":"812"},{"$":"813"}]}}"#, &two, &["812", "813"][..]),
        (r#"{"doc":{"lineitem.id":{"$":"812, 813"}}}"#, &two, &["812", "813"]),
        (r#"{"doc":{"lineitem.id":{"$":"812"}}}"#, &two, &["812", "813"]),
        (r#"{"doc":{"elid":{"$":"813"},"ok":{}}}"#, &two, &["812", "813"]),
        (r#"{"doc":{"lineitem.id":{"$":"812"}}}"#, &one, &["812"]),
        // Whose the third one is can't be told.
        (r#"{"doc":{"lineitem.id":{"$":"812"}}}"#, &three, &["812"]),
    ] {
        let server = Server::answering([&before, answer, cart]);
        let panel = server.panel(|_| ());
        let purchase = Steps::of(AddToCart::new(&panel, &order));
        purchase.snapshot().unwrap();
        let SendOutcome::Placed(receipt) = purchase.send(&purchase.request("a")) else { panic!() };
        assert_eq!(AddToCart::order_ids(&receipt), ids, "{answer}");
    }
    let server = Server::answering([&before, &two]);
    let panel = server.panel(|_| ());
    let purchase = Steps::of(AddToCart::new(&panel, &order));
    let snapshot = purchase.snapshot().unwrap();
    let ProbeResult::Placed(found) = purchase.find("a", &snapshot).unwrap() else { panic!() };
    assert_eq!(AddToCart::order_ids(&found), ["812", "813"]);
    assert_eq!(found.price, Money::new("9.00", "EUR").ok());
}

/// The form tells what the order's line looks like: another price or period is another order's line.
#[test]
fn a_line_that_looks_otherwise_is_not_taken_for_a_lost_one() {
    let form = r#"{"doc":{"pricelist":{"$":"3087"},"order_period":{"$":"1"},
        "slist":{"$name":"order_period","val":[{"$key":"1","$":"one month"},{"$key":"12","$":"one year"}]},
        "list":{"$name":"total_summary","elem":{"cost":{"price":{"cost":{"$":"4.50"},"currency":{"$":"EUR"}}}}}}}"#;
    let probe = |cart: &str, form: &str| {
        let server = Server::answering([&cart_json(&[], "0.00"), cart, form]);
        let panel = server.panel(|_| ());
        let order = vds();
        let purchase = Steps::of(AddToCart::new(&panel, &order));
        let snapshot = purchase.snapshot().unwrap();
        purchase.find("a", &snapshot).unwrap()
    };
    let lines = |lines: &[(&str, &str)]| cart_json(lines, "9.00");
    let ProbeResult::Placed(found) = probe(&lines(&[("811", "1.00"), ("812", "4.5000")]), form)
    else {
        panic!()
    };
    assert_eq!(found.lineitem_id, "812");
    let other = lines(&[("811", "1.00")]);
    assert!(matches!(probe(&other, form), ProbeResult::Unsure(_)), "it is there, and not ours");
    let yearly = lines(&[("811", "4.50")]).replace("one month", "one year");
    assert!(matches!(probe(&yearly, form), ProbeResult::Unsure(_)));
    // A promo code of the whole cart makes it cheaper; a form that can't be read tells nothing.
    let coded = other.replace(r#""promocode":{}"#, r#""promocode":{"$":"SALE"}"#);
    assert!(matches!(probe(&coded, form), ProbeResult::Placed(_)));
    assert!(matches!(probe(&other, "<html>"), ProbeResult::Placed(_)));
}

#[test]
fn a_lost_line_that_somebody_has_paid_is_not_taken_for_absent() {
    let cart = cart_json(&[("811", "1.00")], "1.00");
    for (mark, absent) in [("attempt-1", false), ("attempt-2", true)] {
        let service =
            format!(r#"{{"doc":{{"elem":{{"id":{{"$":"9"}},"remoteid":{{"$":"{mark}"}}}}}}}}"#);
        let server = Server::answering([&cart, &cart, &service]);
        let panel = server.panel(|_| ());
        let order = vds();
        let purchase = Steps::of(AddToCart::new(&panel, &order));
        let snapshot = purchase.snapshot().unwrap();
        let probed = purchase.find("attempt-1", &snapshot).unwrap();
        assert_eq!(matches!(probed, ProbeResult::Absent(_)), absent, "{probed:?}");
        assert!(!matches!(probed, ProbeResult::Placed(_)), "{probed:?}");
    }
}

#[test]
fn a_quote_is_for_exactly_this_order_or_it_is_unknown() {
    let form = |period: &str, addon: &str, total: &str| {
        format!(
            r#"{{"doc":{{"$func":"v2.vds.order.param","pricelist":{{"$":"3087"}},
            "order_period":{{"$":"{period}"}},"order_count":{{"$":"3"}},"addon_3091":{{"$":"{addon}"}},
            "messages":{{"msg":{{"addon_3091":"Port speed"}}}},
            "slist":[{{"$name":"addon_3091","val":[{{"$key":"1000","$":"1 Gbit/s"}}]}}],
            "list":[{{"$name":"pricelist_summary","elem":[{{"cost":{{"price":{total}}}}}]}}]}}}}"#
        )
    };
    let euro = r#"{"cost":{"$":"4.50"},"currency":{"$":"EUR"}}"#;
    let order = AddOrder { count: Some(3), addons: vec![("3091".into(), "1000".into())], ..vds() };
    let quote = |body: &str| {
        let server = Server::answering([body, ADDED]);
        let panel = server.panel(|_| ());
        let purchase = Steps::of(AddToCart::new(&panel, &order));
        let quote = purchase.quote().unwrap();
        assert!(!server.bodies()[0].contains("sok"), "a quote must order nothing");
        assert!(server.bodies()[0].contains("order_period=1&period=1&addon_3091=1000"));
        let SendOutcome::Placed(receipt) = purchase.send(&purchase.request("a")) else { panic!() };
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
        form("1", "1000", r#"{"cost":{"$":"4,500"},"currency":{"$":"EUR"}}"#),
        form("1", "1000", "{}"),
    ] {
        let (told, price) = quote(&body);
        assert!(matches!(told.due_now, Price::Unknown(_)), "{told:?}");
        assert_eq!(price, None);
    }
}

#[test]
fn an_option_that_the_panel_leaves_out_of_its_price_makes_the_price_unknown() {
    let order = AddOrder {
        os: Some("Windows".into()),
        recipe: Some("shop".into()),
        datacenter: Some(2),
        params: vec![("network".into(), "fast".into()), ("note".into(), "mine".into())],
        ..vds()
    };
    let quote = |answered: &str| {
        let form = format!(
            r#"{{"doc":{{"$func":"v2.vds.order.param","note":{{"$":"none"}},"pricelist":{{"$":"3087"}},
            "order_period":{{"$":"1"}},{answered},
            "slist":{{"$name":"network","val":[{{"$key":"slow"}},{{"$key":"fast"}}]}},
            "list":{{"$name":"pricelist_summary","elem":{{"cost":{{"price":
              {{"cost":{{"$":"4.50"}},"currency":{{"$":"EUR"}}}}}}}}}}}}}}"#
        );
        let server = Server::answering([form.as_str()]);
        let panel = server.panel(|_| ());
        Steps::of(AddToCart::new(&panel, &order)).quote().unwrap().due_now
    };
    let taken = r#""ostempl":{"$":"Windows"},"recipe":{"$":"shop"},"datacenter":{"$":"2"},"network":{"$":"fast"}"#;
    assert_eq!(quote(taken), Price::Exactly(Money::new("4.50", "EUR").unwrap()));
    for (ours, theirs) in [
        ("Windows", "Debian"),
        ("shop", "null"),
        (r#""2""#, r#""1""#),
        ("fast", "slow"),
        (r#""ostempl""#, r#""os""#),
        (r#""recipe""#, r#""software""#),
        (r#""datacenter""#, r#""place""#),
        (r#""network":"#, r#""net":"#),
    ] {
        let due = quote(&taken.replace(ours, theirs));
        assert!(matches!(due, Price::Unknown(_)), "{theirs}: {due:?}");
    }
}

#[test]
fn a_further_term_costs_what_the_panel_asks_without_the_promo_code() {
    let form = |total: &str, renews: &str| {
        format!(
            r#"{{"doc":{{"pricelist":{{"$":"3087"}},"order_period":{{"$":"1"}},COUNT
            "autoprolong":{{"$":"{renews}"}},"list":{{"$name":"pricelist_summary","elem":{{"cost":
            {{"price":{{"cost":{{"$":"{total}"}},"currency":{{"$":"EUR"}}}}}}}}}}}}}}"#
        )
    };
    let (less, full) = (form("4.00", "null"), form("5.00", "null"));
    let refused = r#"{"doc":{"error":{"$type":"value","msg":{"$":"No"}}}}"#;
    let coded = || AddOrder { promocode: Some("SPRING".into()), count: Some(2), ..vds() };
    let quoted = |order: &AddOrder, second: &str| {
        let count = order.count.map(|count| format!(r#""order_count":{{"$":"{count}"}},"#));
        let answers = [less.as_str(), second]
            .map(|body| body.replace("COUNT", count.as_deref().unwrap_or_default()));
        let server = Server::answering(answers.each_ref().map(String::as_str));
        let panel = server.panel(|_| ());
        let quote = Steps::of(AddToCart::new(&panel, order)).quote().unwrap();
        let told =
            quote.renewal.map(|next| (next.price.map(|price| price.to_string()), next.by_itself));
        (quote.due_now.to_string(), told, server.bodies())
    };
    let at = |price: &str, by_itself| Some((Some(price.to_owned()), Some(by_itself)));

    let (due, next, asked) = quoted(&coded(), &full);
    assert_eq!((due.as_str(), next), ("8.00 EUR", at("10.00 EUR", false)));
    assert!(asked[0].contains("promocode=SPRING") && !asked[1].contains("promocode"), "{asked:?}");
    assert!(!asked.concat().contains("sok"), "a quote must order nothing");

    for unknown in [refused, "<html>Please wait</html>", &form("soon", "null")] {
        let (due, next, _) = quoted(&coded(), unknown);
        assert_eq!((due.as_str(), next), ("8.00 EUR", Some((None, Some(false)))), "{unknown}");
    }

    let (_, next, asked) = quoted(&AddOrder { auto_renew: Some(AutoRenew::On), ..vds() }, "");
    assert_eq!((next, asked.len()), (at("4.00 EUR", true), 1), "the same price, asked for once");

    let of = |period: &str| AddOrder::new("vds", 3087, period.parse().unwrap());
    assert_eq!(quoted(&of("lifetime"), "").1, None, "what is paid for life has no further term");
    assert_eq!(
        quoted(&of("trial"), "").1,
        Some((None, Some(false))),
        "a trial's price says nothing"
    );
}
