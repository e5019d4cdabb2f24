//! What is sold: tariffs and their order form.

use super::super::AddOrder;
use super::{json, panel};

/// A price list with this tariff.
fn list(members: &str) -> String {
    json(&format!(
        r#""$func":"v2.vds.order.pricelist","flist":{{"val":[{{"$key":"5","$":"type:basic"}},{{"$key":"9","$":"soldout:true"}}]}},
        "list":[{{"$name":"pricelist","elem":[{{"id":{{"$":"31"}},{members}}}]}}]"#
    ))
}

#[test]
fn a_tariffs_name_stands_in_its_title_or_one_level_deeper() {
    for title in [
        r#""title":{"$":"VPS-S"}"#,
        r#""title":"VPS-S""#,
        r#""title":{"main":{"$":"VPS-S"}}"#,
        r#""title":{"main":"VPS-S"}"#,
        r#""title":{"$":"<b>VPS-S</b>"}"#,
    ] {
        let tariffs = panel(&list(title)).tariffs("vds", None).unwrap();
        assert_eq!(tariffs[0].name, "VPS-S", "{title}");
    }
}

#[test]
fn prices_are_one_or_several_and_periods_may_be_less_than_a_month() {
    let price = |period: &str| {
        format!(r#"{{"period":{{"$":"{period}"}},"cost":{{"$":"3.99"}},"currency":{{"$":"EUR"}}}}"#)
    };
    for (prices, periods) in [
        (price("1"), vec!["1"]),
        (format!("[{}]", price("-50")), vec!["-50"]),
        (format!("[{},{},{}]", price("0"), price("-100"), price("12")), vec!["0", "-100", "12"]),
    ] {
        let body = list(&format!(r#""prices":{{"price":{prices}}}"#));
        let tariffs = panel(&body).tariffs("vds", None).unwrap();
        let read: Vec<&str> =
            tariffs[0].prices.iter().filter_map(|price| price.period.as_deref()).collect();
        assert_eq!(read, periods, "{prices}");
        assert!(
            tariffs[0]
                .prices
                .iter()
                .all(|one| one.price.as_ref().unwrap().to_string() == "3.99 EUR")
        );
    }
    assert!(panel(&list(r#""prices":{}"#)).tariffs("vds", None).unwrap()[0].prices.is_empty());
}

#[test]
fn tags_and_contents_are_one_or_several() {
    for (tags, sold_out) in [
        (r#"{"tag":{"$":"9"}}"#, true),
        (r#"{"tag":[{"$":"5"},{"$":"9"}]}"#, true),
        (r#"{"tag":[{"$":"5"}]}"#, false),
        (r#"{"tag":"5"}"#, false),
        ("{}", false),
    ] {
        let detail = r#"{"name":{"$":"Memory"},"value":{"$":"2 Gb"}}"#;
        for detail in [detail.to_owned(), format!("[{detail}]")] {
            let body = list(&format!(r#""detail":{detail},"flabel":{tags}"#));
            let tariff = panel(&body).tariffs("vds", None).unwrap().remove(0);
            assert_eq!((tariff.sold_out, tariff.details.len()), (sold_out, 1), "{body}");
        }
    }
}

#[test]
fn the_older_price_list_has_its_price_in_words() {
    for (price, amount) in [
        ("75.00 RUB / Month", Some("75.00 RUB")),
        ("<span>75.00&nbsp;RUB</span> / Month", Some("75.00 RUB")),
        ("from 75 roubles", None),
    ] {
        let price = serde_json::to_string(price).unwrap();
        let body = json(&format!(
            r#""list":{{"$name":"tariflist","elem":{{"pricelist":{{"$":"6"}},"desc":{{"$":"<b>Basic</b>"}},
            "price":{{"$":{price}}},"order_available":{{"$":"off"}}}}}}"#
        ));
        let tariff = panel(&body).tariffs("certificate", None).unwrap().remove(0);
        let read = tariff.prices[0].price.as_ref().map(ToString::to_string);
        assert_eq!((read.as_deref(), tariff.sold_out), (amount, true), "{price}");
    }
}

fn form(members: &str) -> String {
    json(&format!(
        r#""$func":"v2.vds.order.param","order_period":{{"$":"1"}},"addon_7":{{"$":"2"}},{members},
        "list":[{{"$name":"pricelist_summary","elem":[{{"cost":{{"price":{{"cost":{{"$":"3.99"}},"currency":{{"$":"EUR"}}}}}}}}]}}],
        "messages":{{"$name":"v2.vds.order.param","msg":{{"addon_7":"Disk space"}}}}"#
    ))
}

/// The slider's field has the add-on's name, the slider itself need not.
#[test]
fn a_quantity_has_its_limits_in_every_place_where_panels_describe_it() {
    let slider = r#"{"$max":"9","$step":"1","$cost":"2.00"}"#;
    let named = r#"{"$name":"addon_7","$max":"9","$step":"1","$cost":"2.00"}"#;
    let field = |slider: &str| format!(r#"{{"$name":"addon_7","slider":{slider}}}"#);
    for description in [
        format!(
            r#"{{"page":[{{"$name":"page_settings","field":[{}]}}]}}"#,
            field(&format!("[{named}]"))
        ),
        format!(r#"{{"page":{{"$name":"page_pricelist_settings","field":{}}}}}"#, field(slider)),
        format!(r#"{{"field":[{}]}}"#, field(slider)),
    ] {
        let body = form(&format!(r#""metadata":{{"$type":"form","form":{description}}}"#));
        let order = AddOrder::new("vds", 31, "1".parse().unwrap());
        let form = panel(&body).order_form(&order).unwrap();
        let addon = &form.addons[0];
        assert_eq!(
            (addon.label.as_str(), addon.most.as_deref()),
            ("Disk space", Some("9")),
            "{body}"
        );
        assert_eq!(addon.step_price.as_ref().unwrap().to_string(), "2.00 EUR", "{body}");
    }
}

#[test]
fn choices_are_one_or_several_and_may_depend_on_another() {
    let one = r#"{"$key":"lamp","$":"LAMP","$depend":"Debian-12"}"#;
    for recipes in [one.to_owned(), format!("[{one}]")] {
        for lists in [
            format!(r#"{{"$name":"recipe","val":{recipes}}}"#),
            format!(
                r#"[{{"$name":"recipe","val":{recipes}}},{{"$name":"autoprolong","val":[{{"$key":"null","$":"No"}}]}}]"#
            ),
        ] {
            let order = AddOrder::new("vds", 31, "1".parse().unwrap());
            let form = panel(&form(&format!(r#""slist":{lists}"#))).order_form(&order).unwrap();
            assert_eq!(form.recipes[0].depends_on.as_deref(), Some("Debian-12"), "{lists}");
            assert_eq!(form.summary.price.to_string(), "3.99 EUR");
        }
    }
}
