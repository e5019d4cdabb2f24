//! What is sent to put a tariff into the cart, or to order it at once: the documented parameters,
//! nothing more and nothing less.

use super::{ADD, ADDED, DENIED, FORM, OK, WHOAMI, cart, json};
use crate::support::scripted::{Answer, call};
use crate::support::shop::Shop;

const ORDER: &str = "v2.vds.order.param";

/// Runs `cart add` with these further words and gives the shop, whose second call is the order.
#[track_caller]
fn added(profile: &str, func: &'static str, words: &[&str]) -> Shop {
    let steps = vec![
        call("cart", cart(&[])),
        call(func, json(ADDED)),
        call("cart", cart(&[("4711", "5.00")])),
    ];
    let shop = Shop::panel_with(profile, steps);
    let data = shop.data(0, words);
    assert_eq!(data["lineitem_id"], "4711");
    assert_eq!(data["price"]["amount"], "5.00");
    shop
}

/// The order form, with these values for a renewal by itself.
fn form(renewals: &[&str]) -> String {
    let values: Vec<String> =
        renewals.iter().map(|key| format!(r#"{{"$key":"{key}","$":"{key}"}}"#)).collect();
    let slist =
        format!(r#""slist":[{{"$name":"autoprolong","val":[{}]}}],"list""#, values.join(","));
    FORM.replace("\"list\"", &slist)
}

/// Runs `cart add` with words that need the order form: the third call is the order.
#[track_caller]
fn with_form(renewals: &[&str], words: &[&str]) -> Shop {
    let mut steps = vec![
        call(ORDER, json(&form(renewals))),
        call("cart", cart(&[])),
        call(ORDER, json(ADDED)),
        call("cart", cart(&[("4711", "5.00")])),
    ];
    if words.contains(&"--count") {
        // Whether there is a line of each piece.
        steps.push(call("cart", cart(&[("4711", "10.00")])));
    }
    let shop = Shop::panel(steps);
    shop.data(0, words);
    shop
}

#[test]
fn every_line_of_several_pieces_can_be_paid() {
    let shop = Shop::panel(vec![
        call("cart", cart(&[])),
        call(ORDER, json(ADDED)),
        call("cart", cart(&[("4711", "5.00"), ("4712", "5.00")])),
        call("cart", cart(&[("4711", "5.00"), ("4712", "5.00")])),
    ]);
    let ran = shop.run(&[&ADD[..], &["--count", "2", "--hints"]].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stderr.contains("cart pay 4711 4712\n"), "{ran:?}");
}

#[test]
fn the_least_order_is_what_the_page_calls_required() {
    let shop = added("", ORDER, &ADD);
    shop.sent(0, "func=cart");
    shop.sent(
        1,
        "func=v2.vds.order.param pricelist=3087 order_period=1 sok=ok clicked_button=order \
         force_use_new_cart=on remoteid=*",
    );
    shop.sent(2, "func=cart");
}

#[test]
fn the_mark_on_an_order_is_the_attempt_that_placed_it() {
    let steps = vec![call("cart", cart(&[])), call(ORDER, json(ADDED)), call("cart", cart(&[]))];
    let shop = Shop::panel(steps);
    let attempt = shop.data(0, &ADD)["attempt"].clone();
    assert_eq!(shop.requests()[1].field("remoteid"), attempt.as_str());
}

#[test]
fn a_panel_that_has_another_mark_or_none_is_served() {
    let order = "func=v2.vds.order.param pricelist=3087 order_period=1 sok=ok \
                 clicked_button=order force_use_new_cart=on";
    added("tag = \"\"\n", ORDER, &ADD).sent(1, order);
    added("tag = \"own_id\"\n", ORDER, &ADD).sent(1, &format!("{order} own_id=*"));
}

#[test]
fn every_flag_of_the_order_has_its_parameter() {
    let flags = "--auto-renew on --datacenter 2 --no-new-cart --addon 3091=1000 --addon 3092=50 \
        --os ISPsystem__Debian-12 --recipe null --domain vps1.example --server-name web1 \
        --promocode SPRING --count 2 --accept-license --param use_ssh_key=on \
        --param network_ipv6=off";
    let words: Vec<&str> = ADD.into_iter().chain(flags.split_whitespace()).collect();
    with_form(&[], &words).sent(
        2,
        "func=v2.vds.order.param pricelist=3087 order_period=1 autoprolong=on datacenter=2 \
         force_use_new_cart=off addon_3091=1000 addon_3092=50 ostempl=ISPsystem__Debian-12 \
         recipe=null domain=vps1.example server_name=web1 promocode=SPRING order_count=2 \
         licence_agreement=on use_ssh_key=on network_ipv6=off sok=ok clicked_button=order \
         remoteid=*",
    );
}

#[test]
fn flags_that_contradict_each_other_are_refused() {
    for words in [["--no-new-cart", "--new-cart"], ["--new-cart", "--no-new-cart"]] {
        Shop::panel(vec![]).error(2, &[&ADD[..], &words].concat());
    }
}

#[test]
fn a_panel_that_renews_for_a_number_of_months_is_sent_one_of_its_form() {
    let months = ["null", "1", "6"];
    for (value, sent) in [("on", "1"), ("6", "6"), ("off", "null")] {
        let shop = with_form(&months, &[&ADD[..], &["--auto-renew", value]].concat());
        assert_eq!(shop.requests()[2].field("autoprolong"), Some(sent), "{value}");
    }
    let shop = Shop::panel(vec![call(ORDER, json(&form(&months)))]);
    let error = shop.error(2, &[&ADD[..], &["--auto-renew", "3"]].concat());
    assert!(error["hints"][0].as_str().unwrap().contains("off, 1, 6"), "{error}");
    let shop = Shop::panel(vec![]);
    shop.error(2, &[&ADD[..], &["--auto-renew", "never"]].concat());
}

#[test]
fn a_period_is_sent_in_months_however_it_was_written() {
    for (written, months) in [
        ("1m", "1"),
        ("36", "36"),
        ("2y", "24"),
        ("lifetime", "0"),
        ("daily", "-50"),
        ("-100", "-100"),
        ("trial", "-100"),
    ] {
        let mut words = ADD.to_vec();
        words[7] = written;
        let shop = added("", ORDER, &words);
        assert_eq!(shop.requests()[1].field("order_period"), Some(months), "{written}");
    }
}

#[test]
fn any_product_type_of_a_panel_can_be_ordered() {
    let mut words = ADD.to_vec();
    words[3] = "vds.vps";
    let shop = added("", "v2.vds.vps.order.param", &words);
    assert_eq!(shop.requests()[1].field("order_period"), Some("1"));
}

#[test]
fn certificates_and_domains_go_by_their_own_function() {
    let quick = "period=12 clicked_button=quickbasket force_use_new_cart=on pricelist=6001 sok=ok \
                 remoteid=*";
    for (item_type, func, profile) in [
        ("certificate", "certificate.order.param", ""),
        ("domain", "domain.order.param", ""),
        ("dnshost", "dnshost.order.param", "quick_order_types = [\"dnshost\"]\n"),
    ] {
        let words = ["cart", "add", "--item-type", item_type, "--tariff", "6001", "--period", "1y"];
        added(profile, func, &words).sent(1, &format!("func={func} {quick}"));
    }
}

#[test]
fn an_administrator_orders_with_the_clients_rights() {
    let shop = added("act_as = \"client@acme.example\"\n", ORDER, &ADD);
    for request in shop.requests() {
        assert_eq!(request.field("su"), Some("client@acme.example"), "{request:?}");
    }
}

#[test]
fn an_order_at_once_is_sent_as_such_after_its_price_was_asked() {
    let steps = vec![
        call(ORDER, json(FORM)),
        call("vds", json(r#"{"doc":{"$func":"vds","p_elems":{"$":"0"}}}"#)),
        call("whoami", json(WHOAMI)),
        call(ORDER, json(r#"{"doc":{"item.id":{"$":"100500"},"ok":{}}}"#)),
        call("whoami", json(&WHOAMI.replace("100.00", "95.00"))),
    ];
    let shop = Shop::panel(steps);
    let words = [&ADD[..], &["--skip-basket", "--yes", "--max-price", "5.00EUR"]].concat();
    let data = shop.data(0, &words);
    assert_eq!(data["service_id"], "100500");
    shop.sent(0, "func=v2.vds.order.param pricelist=3087 order_period=1 period=1");
    shop.sent(1, "func=vds filter=on p_num=1 p_cnt=1 p_col=-id");
    shop.sent(2, "func=whoami");
    shop.sent(
        3,
        "func=v2.vds.order.param pricelist=3087 order_period=1 skipbasket=on clicked_button=order \
         sok=ok remoteid=*",
    );
}

#[test]
fn an_order_at_once_that_is_too_dear_or_not_confirmed_is_never_sent() {
    for (flags, code) in [
        (&["--yes", "--max-price", "4.99EUR"][..], "price"),
        (&["--yes", "--max-price", "4.99USD"][..], "currency"),
        (&[][..], "not_confirmed"),
    ] {
        let shop = Shop::panel(vec![call(ORDER, json(FORM))]);
        let error = shop.error(9, &[&ADD[..], &["--skip-basket"], flags].concat());
        assert_eq!(error["code"], code);
    }
    let limited = "[profile.acme.limits]\nmax_price = \"4.00 EUR\"\n";
    let shop = Shop::panel_with(limited, vec![call(ORDER, json(FORM))]);
    let error = shop.error(9, &[&ADD[..], &["--skip-basket", "--yes"]].concat());
    assert!(error["message"].as_str().unwrap().contains("max_price of profile 'acme'"));
}

#[test]
fn a_dry_run_asks_for_the_price_and_sends_nothing_else() {
    for flags in [&["-n"][..], &["-n", "--skip-basket", "--yes"]] {
        let shop = Shop::panel(vec![call(ORDER, json(FORM))]);
        let data = shop.data(0, &[&ADD[..], flags].concat());
        assert_eq!(data["request"]["parameters"]["authinfo"], "***");
        assert_eq!(data["due_now"]["amount"], "5.00");
    }
}

#[test]
fn a_login_that_may_not_see_the_cart_can_still_fill_it() {
    let steps =
        vec![call("cart", json(DENIED)), call(ORDER, json(ADDED)), call("cart", json(DENIED))];
    let data = Shop::panel(steps).data(0, &ADD);
    assert_eq!(data["lineitem_id"], "4711");
    assert!(data["price"].is_null());

    // But then nobody can tell what became of an order that got no clear answer.
    let steps = vec![
        call("cart", json(DENIED)),
        call(ORDER, Answer::Close),
        call("cart", cart(&[("4711", "5.00")])),
    ];
    assert_eq!(Shop::panel(steps).error(7, &ADD)["kind"], "unknown");
}

/// Nothing that was added to the cart has been paid and become a service.
const NO_SERVICES: &str = r#"{"doc":{"$func":"vds"}}"#;

#[test]
fn an_answer_without_an_id_is_followed_by_a_look_at_the_cart() {
    let before = &[("4000", "1.00")][..];
    let after = &[("4000", "1.00"), ("4711", "5.00")][..];
    let looked = |answer| {
        Shop::panel(vec![
            call("cart", cart(before)),
            call(ORDER, answer),
            call("cart", cart(after)),
            // What the new line should look like.
            call(ORDER, json(FORM)),
        ])
    };
    for answer in [json(OK), json(FORM), Answer::Close, Answer::html(200, "<html>wait</html>")] {
        let data = looked(answer).data(0, &ADD);
        assert_eq!(data["lineitem_id"], "4711");
        assert_eq!(data["price"]["amount"], "5.00");
    }
    let nothing = Shop::panel(vec![
        call("cart", cart(before)),
        call(ORDER, json(OK)),
        call("cart", cart(before)),
        call("vds", json(NO_SERVICES)),
    ]);
    assert_eq!(nothing.error(7, &ADD)["code"], "no_id");
}

#[test]
fn two_looks_that_show_nothing_make_it_safe_to_order_again() {
    let before = &[("4000", "1.00")][..];
    let steps = vec![
        call("cart", cart(before)),
        call(ORDER, Answer::Close),
        call("cart", cart(before)),
        call("vds", json(NO_SERVICES)),
        call("cart", cart(before)),
        call("vds", json(NO_SERVICES)),
    ];
    let shop = Shop::panel_with("settle = \"50ms\"\n", steps);
    let error = shop.error(6, &[&ADD[..], &["--wait-timeout", "1s"]].concat());
    assert!(error["message"].as_str().unwrap().starts_with("nothing was placed"), "{error}");
}
