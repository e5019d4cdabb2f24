//! The order form, orders, services, and every check on their parameters.

use std::time::Duration;

use orderctl_sandbox::Options;
use serde_json::{Value, json};

use super::super::{Pairs, Sandbox, text};
use super::{VDS, column, order};

#[test]
fn tariffs_come_one_data_center_a_call_with_their_price_for_each_period() {
    let sandbox = Sandbox::new();
    let list = |func: &str, place: &str| sandbox.panel(&[("func", func), ("datacenter", place)]);
    let ids = |doc: &Value| -> Vec<String> {
        doc["list"][0]["elem"].as_array().unwrap().iter().map(|row| text(&row["id"]["$"])).collect()
    };
    let first = list("v2.vds.order.pricelist", "1");
    assert_eq!(ids(&first), ["3087", "3088"]);
    assert_eq!(ids(&list("v2.vds.order.pricelist", "2")), ["3087"]);
    assert_eq!(
        first["slist"],
        json!([{"$name": "datacenter", "val": [{"$key": "1", "$": "Amsterdam"}, {"$key": "2", "$": "Frankfurt"}]}])
    );
    let row = &first["list"][0]["elem"][0];
    assert_eq!(row["title"], json!({"$": "VPS-1"}));
    assert_eq!(row["detail"][1], json!({"name": {"$": "Memory"}, "value": {"$": "2 Gb"}}));
    assert_eq!(row["flabel"], json!({"tag": [{"$": "5"}]}));
    let price = json!({"period": {"$": "1"}, "cost": {"$": "5.00"}, "currency": {"$": "EUR"}});
    assert_eq!(row["prices"]["price"][0], price);
    assert_eq!(row["buttons"]["button"]["$func"], VDS);

    let dedicated = &list("v2.dedic.order.pricelist", "")["list"][0]["elem"];
    assert_eq!(dedicated.as_array().unwrap().len(), 1, "rows are an array even when there is one");
    assert_eq!(dedicated[0]["title"], json!({"main": {"$": "DS-1"}}));
    assert_eq!(dedicated[0]["prices"]["price"]["cost"]["$"], "49.00", "a single price is no array");
}

#[test]
fn the_order_form_tells_the_price_of_the_chosen_options_and_adds_nothing() {
    let sandbox = Sandbox::new();
    let total = |more: Pairs| {
        let mut pairs = vec![("func", VDS), ("pricelist", "3087")];
        pairs.extend_from_slice(more);
        let doc = sandbox.panel(&pairs);
        assert_eq!(doc["list"][2]["$name"], "total_summary");
        text(&doc["list"][2]["elem"][0]["cost"]["price"]["cost"]["$"])
    };
    assert_eq!(total(&[]), "5.00");
    assert_eq!(total(&[("period", "12")]), "60.00");
    assert_eq!(total(&[("order_period", "3"), ("addon_3091", "1000")]), "30.00");
    assert_eq!(total(&[("period_3087", "-50")]), "0.20");
    assert_eq!(total(&[("ostempl", "ISPsystem__Windows-2022"), ("addon_3092", "30")]), "15.50");
    assert_eq!(total(&[("order_count", "4")]), "5.00", "it is the price of one");
    assert_eq!(sandbox.panel(&[("func", "cart")])["total"]["count"]["$"], "0");

    let form = sandbox.panel(&[("func", VDS), ("pricelist", "3087")]);
    assert_eq!(form["autoprolong"]["$"], "null");
    assert_eq!(form["addon_3091"]["$"], "100");
    assert_eq!(form["domain"], json!({}));
    assert_eq!(
        form["messages"]["msg"],
        json!({"addon_3091": "Port speed", "addon_3092": "Disk space", "ostempl": "Operating system"})
    );
    let field = &form["metadata"]["form"]["page"][0]["field"][0];
    let slider = json!([{"$name": "addon_3092", "$max": "200", "$step": "10", "$cost": "0.50"}]);
    assert_eq!(field["slider"], slider);
    let choices = form["slist"].as_array().unwrap();
    let speed = choices.iter().find(|list| list["$name"] == "addon_3091").unwrap();
    assert_eq!(
        speed["val"][1],
        json!({"$key": "1000", "$": "1 Gbit/s (5.00 EUR)", "$cost": "5.00"})
    );
}

#[test]
fn the_form_has_its_price_in_three_lists_with_what_is_paid_once_and_what_is_taken_off() {
    let sandbox = Sandbox::new();
    let lists = |more: Pairs| {
        let mut pairs = more.to_vec();
        pairs.extend([("func", "v2.vhost.order.param"), ("period", "1")]);
        let doc = sandbox.panel(&pairs);
        ["pricelist_summary", "discount_summary", "total_summary"].map(|name| {
            let lists = doc["list"].as_array().unwrap();
            let list = lists.iter().find(|list| list["$name"] == name).unwrap();
            let rows = list["elem"].as_array().cloned().unwrap_or_default();
            let shown = |row: &Value| {
                let cost = text(&row["cost"]["price"]["cost"]["$"]);
                format!(
                    "{}{cost} {}",
                    row["sign"]["$"].as_str().unwrap_or(""),
                    text(&row["label"]["$"])
                )
            };
            rows.iter().map(shown).collect::<Vec<_>>().join(", ")
        })
    };
    assert_eq!(lists(&[("pricelist", "2001")]), ["2.50 Base cost", "", "2.50 Total"]);
    assert_eq!(lists(&[("pricelist", "2002")]), ["6.00 Base cost, 4.00 Setup", "", "10.00 Total"]);
    assert_eq!(
        lists(&[("pricelist", "2003"), ("promocode", "WELCOME10")]),
        ["10.00 Base cost", "-3.00 Discount, -0.70 Promo code", "6.30 Total"]
    );
    let speed =
        [("func", VDS), ("pricelist", "3087"), ("order_period", "3"), ("addon_3091", "1000")];
    assert_eq!(lists(&speed)[0], "15.00 Base cost, 15.00 Port speed");

    // The total is what is charged, and a further term costs neither set-up nor less.
    for (tariff, charged) in [("2002", "990.00"), ("2003", "983.00")] {
        let now = [("func", "v2.vhost.order.param"), ("pricelist", tariff), ("skipbasket", "on")];
        sandbox.panel(&order(&now));
        assert_eq!(
            sandbox.panel(&[("func", "whoami")])["user"]["$balance"],
            format!("{charged} EUR")
        );
    }
    for (service, price) in [("100500", "6.00"), ("100501", "10.00")] {
        let form = sandbox.panel(&[("func", "service.prolong"), ("elid", service)]);
        let periods = form["slist"][0]["val"].to_string();
        assert!(periods.contains(&format!("one month - {price} EUR")), "{periods}");
    }
}

#[test]
fn the_second_generation_takes_an_order_without_a_button() {
    let sandbox = Sandbox::new();
    let added = sandbox.panel(&order(&[("clicked_button", "")]));
    assert_eq!(added["lineitem.id"]["$"], "4711");
    let old = [("func", "vds.order.param"), ("period", "1"), ("clicked_button", "")];
    assert_eq!(sandbox.panel_error("demo", &order(&old)).1, "clicked_button");
}

#[test]
fn a_service_becomes_active_after_the_delay() {
    let sandbox = Sandbox::new();
    sandbox.panel(&order(&[("skipbasket", "on"), ("autoprolong", "on"), ("pricelist", "3087")]));
    let row = &sandbox.panel(&[("func", "vds")])["elem"][0];
    assert_eq!(row["item_status"], json!({"$orig": "2", "$": "Active", "$color": "green"}));
    assert!(text(&row["ip"]["$"]).starts_with("192.0.2."));
    assert_eq!(row["autoprolong"]["$"], "1");
    assert_eq!(text(&row["expiredate"]["$"]).len(), "2026-01-01".len());
}

#[test]
fn several_pieces_cost_and_become_as_many_services() {
    let sandbox = Sandbox::new();
    sandbox.panel(&order(&[("order_count", "3")]));
    let cart = sandbox.panel(&[("func", "cart")]);
    assert_eq!(cart["total"]["cost"]["$"], "15.00");
    sandbox.panel(&[
        ("func", "cartorder.create.confirm"),
        ("elid", "4711"),
        ("paymethod_id", "0"),
        ("sok", "ok"),
    ]);
    assert_eq!(column(&sandbox.panel(&[("func", "vds")]), "id"), ["100500", "100501", "100502"]);
}

#[test]
fn a_certificate_goes_into_the_new_cart_by_the_old_function_alone() {
    let sandbox = Sandbox::new();
    for (func, tariff) in [("certificate.order.param", "6001"), ("domain.order.param", "7001")] {
        let v2 = format!("v2.{func}");
        let pairs = [
            ("pricelist", tariff),
            ("period", "12"),
            ("clicked_button", "quickbasket"),
            ("sok", "ok"),
        ];
        let call = |func: &str, more: Pairs| {
            let mut all = vec![("func", func)];
            all.extend_from_slice(&pairs);
            all.extend_from_slice(more);
            sandbox.panel(&all)
        };
        assert_eq!(call(&v2, &[])["error"]["$type"], "missed");
        assert!(call(func, &[("force_use_new_cart", "on")])["lineitem.id"]["$"].is_string());
        let form = sandbox.panel(&[("func", func), ("pricelist", tariff)]);
        assert_eq!(form["period"]["$"], "12");
    }
    let cart = sandbox.panel(&[("func", "cart")]);
    assert_eq!(cart["total"]["cost"]["$"], "22.00");
}

#[test]
fn every_bad_parameter_of_an_order_is_refused_and_nothing_is_added() {
    let sandbox = Sandbox::new();
    let cases: [(Pairs, &str, &str); 20] = [
        (&[("pricelist", "")], "wizard_unavailable", VDS),
        (&[("pricelist", "9")], "missed", "pricelist"),
        (&[("pricelist", "4001")], "missed", "pricelist"),
        (&[("pricelist", "abc")], "value", "pricelist"),
        (&[("order_period", "")], "value", "order_period"),
        (&[("order_period", "7")], "value", "order_period"),
        (&[("order_period", "month")], "value", "order_period"),
        (&[("datacenter", "3")], "missed", "datacenter"),
        (&[("datacenter", "2"), ("pricelist", "3088")], "missed", "datacenter"),
        (&[("addon_9999", "1")], "missed", "addon_9999"),
        (&[("addon_3091", "500")], "value", "addon_3091"),
        (&[("addon_3092", "210")], "value", "addon_3092"),
        (&[("addon_3092", "25")], "value", "addon_3092"),
        (&[("addon_3092", "-10")], "value", "addon_3092"),
        (&[("ostempl", "BeOS")], "value", "ostempl"),
        (&[("ostempl", "ISPsystem__Windows-2022"), ("recipe", "lamp")], "value", "recipe"),
        (&[("order_count", "0")], "value", "order_count"),
        (&[("autoprolong", "maybe")], "value", "autoprolong"),
        (&[("domain", "two words")], "value", "domain"),
        (&[("clicked_button", "finish")], "value", "clicked_button"),
    ];
    for (pairs, kind, object) in cases {
        let (got_kind, got_object) = sandbox.panel_error("demo", &order(pairs));
        assert_eq!((got_kind.as_str(), got_object.as_str()), (kind, object), "{pairs:?}");
    }
    assert_eq!(sandbox.panel(&[("func", "cart")])["total"]["count"]["$"], "0");
}

#[test]
fn a_tariff_with_an_agreement_is_not_ordered_before_it_is_accepted() {
    let sandbox = Sandbox::new();
    let soft = |more: Pairs| {
        let mut pairs = more.to_vec();
        pairs.extend([("func", "v2.soft.order.param"), ("pricelist", "1501")]);
        sandbox.panel(&order(&pairs))
    };
    assert_eq!(soft(&[])["error"]["$object"], "licence_agreement");
    assert_eq!(soft(&[("licence_agreement", "on")])["lineitem.id"]["$"], "4711");
}

#[test]
fn a_domain_is_not_ordered_twice() {
    let sandbox = Sandbox::new();
    let buy = [
        ("func", "domain.order.param"),
        ("pricelist", "7001"),
        ("period", "12"),
        ("domain", "shop.example"),
        ("skipbasket", "on"),
        ("sok", "ok"),
    ];
    assert!(sandbox.panel(&buy)["item.id"]["$"].is_string());
    assert_eq!(sandbox.panel_error("demo", &buy), ("exists".into(), "domain".into()));
}

#[test]
fn rows_of_the_price_list_name_their_data_center_and_several_come_at_once() {
    let sandbox = Sandbox::new();
    let places = |asked: &'static str| {
        let doc = sandbox.panel(&[("func", "v2.vds.order.pricelist"), ("datacenter", asked)]);
        let rows = doc["list"][0]["elem"].as_array().unwrap().clone();
        rows.iter().map(|row| text(&row["keyvalue"]["$"])).collect::<Vec<_>>()
    };
    assert_eq!(places("2"), ["3087_2"]);
    assert_eq!(places("1,2"), ["3087_1", "3088_1", "3087_2"]);
    let doc = sandbox.panel(&[("func", "v2.vds.order.pricelist")]);
    let place = &doc["list"][0]["elem"][0]["datacenter"];
    assert_eq!(*place, json!({"id": {"$": "1"}, "value": {"$": "Amsterdam"}}));
    let wrong = sandbox.panel(&[("func", "v2.vds.order.pricelist"), ("datacenter", "1,9")]);
    assert_eq!(wrong["error"]["$type"], "missed");
}

#[test]
fn a_new_server_has_a_login_a_mark_and_a_history() {
    let sandbox = Sandbox::with(Options { provisioning: Duration::ZERO, ..Options::default() });
    sandbox.panel(&billmanager_now());
    let form = sandbox.panel(&[("func", "vds.edit"), ("elid", "100500")]);
    let told = ["id", "remoteid", "username", "password"].map(|name| text(&form[name]["$"]));
    assert_eq!(told, ["100500", "mark-1", "root", "sandbox-100500"]);
    let change = [
        ("func", "service.changepassword"),
        ("elid", "100500"),
        ("passwd", "n3w"),
        ("confirm", "n3w"),
        ("sok", "ok"),
    ];
    sandbox.panel(&change);
    let form = sandbox.panel(&[("func", "vds.edit"), ("elid", "100500")]);
    assert_eq!(form["password"]["$"], "n3w");
    let history = sandbox.panel(&[("func", "service.history"), ("elid", "100500")]);
    assert_eq!(text(&history["elem"][0]["desc"]["$"]), "Ordered for 1");
    let renewal = [
        ("func", "service.prolong"),
        ("elid", "100500"),
        ("period", "12"),
        ("skipbasket", "on"),
        ("sok", "ok"),
    ];
    sandbox.panel(&renewal);
    let history = sandbox.panel(&[("func", "service.history"), ("elid", "100500")]);
    assert_eq!(text(&history["elem"][1]["desc"]["$"]), "Prolonged for 12", "{history}");
    assert_eq!(
        sandbox.panel(&[("func", "service.history"), ("elid", "1")])["error"]["$type"],
        "missed"
    );
}

fn billmanager_now() -> Vec<(&'static str, &'static str)> {
    vec![
        ("func", "v2.vds.order.param"),
        ("pricelist", "3087"),
        ("order_period", "1"),
        ("skipbasket", "on"),
        ("remoteid", "mark-1"),
        ("sok", "ok"),
    ]
}
