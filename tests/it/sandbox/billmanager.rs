//! The panel: functions, formats, money, and every check on input.

use serde_json::{Value, json};

use super::{Pairs, Sandbox, text};

const VDS: &str = "v2.vds.order.param";

/// An order of the ordinary tariff, with more parameters or others.
fn order<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut pairs = more.to_vec();
    let usual = [
        ("func", VDS),
        ("pricelist", "3087"),
        ("order_period", "1"),
        ("clicked_button", "order"),
        ("sok", "ok"),
    ];
    pairs.extend(usual);
    pairs
}

fn balance(sandbox: &Sandbox) -> String {
    text(&sandbox.panel(&[("func", "whoami")])["user"]["$balance"])
}

/// What one field of a service list's rows holds.
fn column(doc: &Value, name: &str) -> Vec<String> {
    let rows = doc["elem"].as_array().cloned().unwrap_or_default();
    rows.iter().map(|row| text(&row[name]["$"])).collect()
}

fn envelope(sandbox: &Sandbox, func: &str, own: &Value, tparams: &Value) -> Value {
    let mut doc = json!({
        "$lang": "en", "$func": func, "$binary": "/billmgr",
        "$host": format!("http://{}", sandbox.running.addr()),
        "$themename": "dragon", "$features": "00000000000000000000000000000000", "$notify": "",
        "saved_filters": {}, "tparams": tparams,
    });
    let doc_map = doc.as_object_mut().unwrap();
    doc_map.extend(own.as_object().unwrap().clone());
    doc
}

#[test]
fn an_order_answers_the_line_in_the_cart_and_echoes_no_password() {
    let sandbox = Sandbox::new();
    let doc = sandbox.panel(&order(&[("force_use_new_cart", "on")]));
    let own = json!({"lineitem.id": {"$": "4711"}, "ok": {"$type": "form", "$": "func=cart"}});
    let tparams = json!({
        "out": {"$": "json"}, "lang": {"$": "en"}, "force_use_new_cart": {"$": "on"}, "func": {"$": VDS},
        "pricelist": {"$": "3087"}, "order_period": {"$": "1"}, "clicked_button": {"$": "order"}, "sok": {"$": "ok"},
    });
    assert_eq!(doc, envelope(&sandbox, VDS, &own, &tparams));
}

#[test]
fn the_cart_shows_lines_options_and_their_sum() {
    let sandbox = Sandbox::new();
    let empty = sandbox.panel(&[("func", "cart")]);
    assert_eq!(empty["list"], json!([{"$name": "lineitems"}]), "without rows there is no elem");
    sandbox.panel(&order(&[("datacenter", "2"), ("addon_3091", "1000"), ("addon_3092", "40")]));
    let doc = sandbox.panel(&[("func", "cart")]);
    let price = |cost: &str| json!({"price": {"cost": {"$": cost}, "currency": {"$": "EUR"}}});
    let option = |name: &str, value: &str, cost: &str| {
        json!({
            "configuration_name": {"$": format!("&nbsp;-&nbsp;{name}")},
            "configuration_value": {"$": value},
            "configuration_price": price(cost),
        })
    };
    let line = json!({
        "id": {"$": "4711"}, "elid": {"$": "4711"},
        "main": {"name": {"$": "VPS-1"}, "period": {"$": "one month"}},
        "price": price("11.00"),
        "configuration": {"elem": [
            option("Data center", "Frankfurt", "0.00"),
            option("Operating system", "Debian 12", "0.00"),
            option("Port speed", "1 Gbit/s", "5.00"),
            option("Disk space", "40", "1.00"),
        ]},
        "action": {"button": {"$name": "edit", "$type": "func", "$func": VDS}},
    });
    let own = json!({
        "promocode": {},
        "total": {"cost": {"$": "11.00"}, "currency": {"$": "EUR"}, "count": {"$": "1"}},
        "list": [{"$name": "lineitems", "elem": [line]}],
    });
    let tparams = json!({"out": {"$": "json"}, "lang": {"$": "en"}, "func": {"$": "cart"}});
    assert_eq!(doc, envelope(&sandbox, "cart", &own, &tparams));
}

#[test]
fn tariffs_come_one_data_centre_a_call_with_their_price_for_each_period() {
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
        text(&doc["list"][0]["elem"][0]["cost"]["price"]["cost"]["$"])
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
        json!({"addon_3091": "Port speed", "addon_3092": "Disk space"})
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
fn skipping_the_cart_charges_the_balance_at_once_and_names_the_service() {
    let sandbox = Sandbox::slow();
    let doc = sandbox.panel(&order(&[
        ("skipbasket", "on"),
        ("remoteid", "my-42"),
        ("domain", "vps1.example"),
    ]));
    assert_eq!(doc["item.id"], json!({"$": "100500"}));
    assert_eq!(doc["ok"], json!({}));
    assert_eq!(balance(&sandbox), "995.00 EUR");
    let row = &sandbox.panel(&[("func", "vds")])["elem"][0];
    assert_eq!(row["item_status"], json!({"$orig": "5", "$": "Processing", "$color": "yellow"}));
    assert_eq!(row["remoteid"]["$"], "my-42");
    assert_eq!(row["domain"]["$"], "vps1.example");
    assert_eq!(row["ip"], json!({}));
    assert_eq!(row["item_cost"]["$"], "5.0000");
    assert_eq!(row["cost"]["$"], "5.00 EUR / Month");
    assert_eq!(row["autoprolong"]["$"], "null");
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
fn without_the_flag_an_old_order_goes_into_the_old_cart() {
    let sandbox = Sandbox::new();
    let add = [
        ("func", "vds.order.param"),
        ("pricelist", "3087"),
        ("period", "1"),
        ("clicked_button", "basket"),
        ("sok", "ok"),
    ];
    sandbox.panel(&add);
    assert_eq!(sandbox.panel(&[("func", "cart")])["total"]["count"]["$"], "0");
    let old = sandbox.panel(&[("func", "basket")]);
    assert_eq!(old["total_sum"]["$"], "5.00 EUR");
    assert_eq!(old["list"][0]["elem"][0]["item.type"]["$"], "vds");
    let order = text(&old["billorder"]["$"]);
    sandbox.panel(&[
        ("func", "basket"),
        ("clicked_button", "clearbasket"),
        ("id", &order),
        ("sok", "ok"),
    ]);
    assert_eq!(sandbox.panel(&[("func", "basket")])["total_sum"]["$"], "0.00 EUR");
}

#[test]
fn lines_can_be_taken_out_of_the_cart_one_by_one_or_all() {
    let sandbox = Sandbox::new();
    (0..3).for_each(|_| drop(sandbox.panel(&order(&[]))));
    let done = sandbox.panel(&[
        ("func", "cart"),
        ("clicked_button", "delete"),
        ("id", "4712"),
        ("sok", "ok"),
    ]);
    assert_eq!(done["ok"], json!({}));
    let ids = |doc: &Value| column(&doc["list"][0], "id");
    assert_eq!(ids(&sandbox.panel(&[("func", "cart")])), ["4711", "4713"]);
    sandbox.panel(&[("func", "cart.empty")]);
    assert_eq!(ids(&sandbox.panel(&[("func", "cart")])), Vec::<String>::new());
}

#[test]
fn a_promo_code_lowers_the_price_and_a_dead_one_is_refused() {
    let sandbox = Sandbox::new();
    sandbox.panel(&order(&[]));
    let apply = |code: &str| sandbox.panel(&[("func", "cart"), ("promocode", code), ("sok", "ok")]);
    assert_eq!(apply("WELCOME10")["ok"], json!({}));
    let cart = sandbox.panel(&[("func", "cart")]);
    assert_eq!(cart["promocode"]["$"], "WELCOME10");
    assert_eq!(cart["total"]["cost"]["$"], "4.50");
    assert_eq!(
        apply("SUMMER20"),
        json!({"error": {
            "$type": "promocode_not_use", "$lang": "en", "msg": {"$": "The promo code cannot be used"},
            "param": {"$name": "promocode", "$": "SUMMER20"},
        }}),
        "this error has one param, which is no array"
    );
    assert_eq!(apply("NOSUCH")["error"]["$type"], "missed");
}

#[test]
fn paying_from_the_balance_charges_it_and_starts_the_services() {
    let sandbox = Sandbox::slow();
    sandbox.panel(&order(&[]));
    sandbox.panel(&order(&[("remoteid", "second")]));
    let pay = [
        ("func", "cartorder.create.confirm"),
        ("elid", "4711, 4712"),
        ("paymethod_id", "0"),
        ("sok", "ok"),
    ];
    assert_eq!(sandbox.panel(&pay)["ok"], json!({}));
    assert_eq!(balance(&sandbox), "990.00 EUR");
    let services = sandbox.panel(&[("func", "vds")]);
    assert_eq!(column(&services, "remoteid"), ["", "second"]);
    assert_eq!(services["p_elems"]["$"], "2");
    assert_eq!(
        sandbox.panel_error("demo", &pay),
        ("missed".into(), "lineitem".into()),
        "it can't be paid twice"
    );
}

#[test]
fn a_free_item_is_activated_by_the_pay_request() {
    let sandbox = Sandbox::new();
    sandbox.panel_as("empty", &order(&[("pricelist", "3088")]));
    let pay = [
        ("func", "cartorder.create.confirm"),
        ("elid", "4711"),
        ("paymethod_id", "0"),
        ("sok", "ok"),
    ];
    assert_eq!(sandbox.panel_as("empty", &pay)["ok"], json!({}));
    assert_eq!(column(&sandbox.panel_as("empty", &[("func", "vds")]), "pricelist"), ["VPS-Free"]);
}

#[test]
fn a_card_payment_sends_the_client_to_a_gateway_and_waits_for_him() {
    let sandbox = Sandbox::new();
    sandbox.panel(&order(&[]));
    let pay = [
        ("func", "cartorder.create.confirm"),
        ("elid", "4711"),
        ("paymethod_id", "15"),
        ("store_paymethod", "on"),
        ("sok", "ok"),
    ];
    let doc = sandbox.panel(&pay);
    assert_eq!(doc["id"], json!([{"$": "150"}, {"$step": "1", "$": "150"}]));
    assert_eq!(doc["payment_id"], json!({"$": "150"}));
    assert_eq!(doc["ok"], json!({"$type": "url", "$": "/mancgi/sandboxpayment?elid=150"}));
    assert_eq!(sandbox.panel(&[("func", "vds")])["elem"][0]["item_status"]["$orig"], "1");
    assert_eq!(
        sandbox.panel(&[("func", "payment")])["elem"][0]["status"],
        json!({"$orig": "1", "$": "New"})
    );

    let gateway = format!("http://{}{}", sandbox.running.addr(), text(&doc["ok"]["$"]));
    let stranger = sandbox.http.post(&gateway).form(&[("authinfo", "empty:empty")]).send().unwrap();
    assert_eq!(stranger.status(), 404);
    sandbox.http.get(&gateway).query(&[("authinfo", "demo:demo")]).send().unwrap();
    assert_eq!(
        sandbox.panel(&[("func", "vds")])["elem"][0]["item_status"]["$orig"],
        "1",
        "looking pays nothing"
    );
    sandbox.http.post(&gateway).form(&[("authinfo", "demo:demo")]).send().unwrap();
    assert_eq!(sandbox.panel(&[("func", "vds")])["elem"][0]["item_status"]["$orig"], "2");
    let paid = sandbox.panel(&[("func", "payment"), ("filter", "on"), ("status", "4")]);
    assert_eq!(column(&paid, "subaccountamount_iso"), ["5.00 EUR"]);
    let stored = sandbox.panel(&[("func", "payment.recurring.stored_methods")]);
    assert_eq!(column(&stored, "id"), ["455", "456"], "the method was stored");
}

#[test]
fn a_stored_method_pays_at_once_and_leaves_the_balance_alone() {
    let sandbox = Sandbox::new();
    sandbox.panel(&order(&[]));
    let doc = sandbox.panel(&[
        ("func", "cartorder.create.confirm"),
        ("elid", "4711"),
        ("storedmethod_id", "455"),
        ("sok", "ok"),
    ]);
    assert_eq!(doc["ok"], json!({}));
    assert_eq!(balance(&sandbox), "1000.00 EUR");
    assert_eq!(
        column(&sandbox.panel(&[("func", "payment")]), "subaccountamount_iso"),
        ["5.00 EUR"]
    );
    assert_eq!(sandbox.panel(&[("func", "vds")])["elem"][0]["item_status"]["$orig"], "2");
}

#[test]
fn payment_methods_are_listed_and_asking_for_them_pays_nothing() {
    let sandbox = Sandbox::new();
    for func in ["payment.add", "payment.add.method", "cartorder.create.confirm"] {
        let doc = sandbox.panel(&[("func", func), ("elid", "4711")]);
        let first = json!({
            "paymethod": {"$": "0"}, "paymethod_type": {"$": "0"}, "name": {"$": "Account balance"},
            "action": {"button": {"$name": "fromsubaccount"}},
        });
        assert_eq!(doc["list"][0]["$name"], "methodlist");
        assert_eq!(doc["list"][0]["elem"][0], first);
        assert_eq!(column(&doc["list"][0], "paymethod"), ["0", "15", "16"]);
    }
    assert_eq!(column(&sandbox.panel(&[("func", "profile")]), "id"), ["42"]);
    assert_eq!(
        column(&sandbox.panel_as("nopayer", &[("func", "profile")]), "id"),
        Vec::<String>::new()
    );
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
fn every_bad_payment_is_refused_and_costs_nothing() {
    let sandbox = Sandbox::new();
    sandbox.panel(&order(&[]));
    sandbox.panel_as("empty", &order(&[]));
    sandbox.panel_as("nopayer", &order(&[]));
    let cases: [(&str, Pairs, &str, &str); 11] = [
        ("demo", &[("elid", ""), ("paymethod_id", "0")], "value", "elid"),
        ("demo", &[("elid", "9"), ("paymethod_id", "0")], "missed", "lineitem"),
        ("demo", &[("elid", "4712"), ("paymethod_id", "0")], "missed", "lineitem"),
        ("demo", &[("elid", "4711, 4712"), ("paymethod_id", "0")], "missed", "lineitem"),
        ("demo", &[("elid", "4711")], "value", "paymethod_id"),
        ("demo", &[("elid", "4711"), ("paymethod_id", "77")], "missed", "paymethod_id"),
        ("demo", &[("elid", "4711"), ("storedmethod_id", "1")], "missed", "storedmethod_id"),
        ("empty", &[("elid", "4712"), ("storedmethod_id", "455")], "missed", "storedmethod_id"),
        ("demo", &[("elid", "4711"), ("paymethod_id", "16")], "value", "profile_id"),
        (
            "nopayer",
            &[("elid", "4713"), ("paymethod_id", "16"), ("profile_id", "42")],
            "missed",
            "profile_id",
        ),
        ("empty", &[("elid", "4712"), ("paymethod_id", "0")], "noMoney", "paymethod_id"),
    ];
    for (user, pairs, kind, object) in cases {
        let mut all = vec![("func", "cartorder.create.confirm"), ("sok", "ok")];
        all.extend_from_slice(pairs);
        let (got_kind, got_object) = sandbox.panel_error(user, &all);
        assert_eq!((got_kind.as_str(), got_object.as_str()), (kind, object), "{user} {pairs:?}");
    }
    assert_eq!(sandbox.panel_error("empty", &order(&[("skipbasket", "on")])).0, "noMoney");
    assert_eq!(balance(&sandbox), "1000.00 EUR");
    assert_eq!(sandbox.panel(&[("func", "cart")])["total"]["count"]["$"], "1");
    assert_eq!(column(&sandbox.panel(&[("func", "vds")]), "id"), Vec::<String>::new());
}

#[test]
fn the_payer_that_a_method_needs_can_be_named() {
    let sandbox = Sandbox::new();
    sandbox.panel(&order(&[]));
    let doc = sandbox.panel(&[
        ("func", "cartorder.create.confirm"),
        ("elid", "4711"),
        ("paymethod_id", "16"),
        ("profile_id", "42"),
        ("sok", "ok"),
    ]);
    assert_eq!(doc["ok"]["$type"], "url");
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
fn an_error_stands_alone_in_its_document() {
    let sandbox = Sandbox::new();
    let doc = sandbox.panel(&[("func", VDS), ("pricelist", "9")]);
    let message = "The element 'pricelist' with the value '9' does not exist";
    let expected = json!({"error": {
        "$type": "missed", "$object": "pricelist", "$lang": "en",
        "detail": {"$": message}, "msg": {"$": message},
        "param": [{"$name": "object", "$type": "msg", "$": "pricelist"}, {"$name": "value", "$": "9"}],
    }});
    assert_eq!(doc, expected);
}

#[test]
fn who_may_not_order_is_refused() {
    let sandbox = Sandbox::new();
    let access = |func: &str| ("access".to_owned(), func.to_owned());
    assert_eq!(sandbox.panel_error("reader", &order(&[])), access(VDS));
    assert_eq!(sandbox.panel_error("admin", &order(&[])), access(VDS), "an administrator needs su");
    assert_eq!(sandbox.panel_error("demo", &[("func", "subaccount")]), access("subaccount"));
    assert_eq!(
        sandbox.panel_error("demo", &[("func", "whoami"), ("su", "empty")]),
        access("whoami")
    );
    assert_eq!(sandbox.panel_error("demo", &[("func", "no.such")]).0, "missed");
    let doc: Value =
        serde_json::from_str(&sandbox.panel_text(&[("func", "cart"), ("out", "json")])).unwrap();
    assert_eq!(doc["doc"]["error"]["$type"], "access", "nobody is logged in");
}

#[test]
fn a_wrong_password_is_told_from_a_missing_right() {
    let sandbox = Sandbox::new();
    let calls: [Pairs; 3] = [
        &[("func", "whoami"), ("authinfo", "demo:wrong"), ("out", "sjson")],
        &[("func", "auth"), ("username", "demo"), ("password", "wrong"), ("out", "sjson")],
        &[("func", "auth"), ("username", "nobody"), ("password", "demo"), ("out", "sjson")],
    ];
    for call in calls {
        let doc: Value = serde_json::from_str(&sandbox.panel_text(call)).unwrap();
        let expected = json!({"doc": {"error": {
            "$type": "auth", "$object": "badpassword", "$lang": "en",
            "detail": {"$": "Invalid username or password "}, "msg": {"$": "Invalid username or password "},
            "param": [
                {"$name": "object", "$type": "msg", "$": "badpassword"},
                {"$name": "value", "$": "remote_addr: [127.0.0.1]"},
            ],
        }}});
        assert_eq!(doc, expected);
    }
}

fn call_json(sandbox: &Sandbox, pairs: Pairs) -> Value {
    let mut all = vec![("out", "json")];
    all.extend_from_slice(pairs);
    let mut answer: Value = serde_json::from_str(&sandbox.panel_text(&all)).unwrap();
    answer["doc"].take()
}

#[test]
fn a_session_is_opened_used_and_closed() {
    let sandbox = Sandbox::new();
    let login =
        call_json(&sandbox, &[("func", "auth"), ("username", "demo"), ("password", "demo")]);
    let id = text(&login["auth"]["$id"]);
    assert_eq!(login["auth"], json!({"$id": id, "$level": "16", "$": id}));
    assert_eq!(id.len(), 24);
    assert_eq!(login["tparams"]["username"]["$"], "demo");
    assert!(login["tparams"].get("password").is_none());
    assert_eq!(call_json(&sandbox, &[("func", "whoami"), ("auth", &id)])["user"]["$id"], "77");
    assert_eq!(call_json(&sandbox, &[("func", "keepalive"), ("auth", &id)])["ok"], json!({}));
    call_json(&sandbox, &[("func", "logon"), ("auth", &id)]);
    let dead = call_json(&sandbox, &[("func", "keepalive"), ("auth", &id)]);
    assert_eq!(dead["error"]["$type"], "access");
}

#[test]
fn a_second_factor_leaves_the_session_half_open_until_the_code_comes() {
    let sandbox = Sandbox::new();
    let login =
        call_json(&sandbox, &[("func", "auth"), ("username", "totp"), ("password", "totp")]);
    let half = text(&login["auth"]["$id"]);
    let asked = json!({"$type": "form", "$": "func=totp.confirm"});
    assert_eq!(call_json(&sandbox, &[("func", "whoami"), ("auth", &half)])["ok"], asked);
    assert_eq!(call_json(&sandbox, &[("func", "whoami"), ("authinfo", "totp:totp")])["ok"], asked);
    let confirm = |code: &str| {
        let pairs =
            [("func", "totp.confirm"), ("auth", half.as_str()), ("qrcode", code), ("sok", "ok")];
        call_json(&sandbox, &pairs)
    };
    assert_eq!(confirm("000000")["error"]["$type"], "value");
    let whole = text(&confirm("123456")["auth"]["$id"]);
    assert_ne!(whole, half);
    assert_eq!(
        call_json(&sandbox, &[("func", "whoami"), ("auth", &whole)])["user"]["$name"],
        "totp"
    );
    assert_eq!(
        call_json(&sandbox, &[("func", "whoami"), ("auth", &half)])["error"]["$type"],
        "access"
    );
}

#[test]
fn an_administrator_acts_for_a_client_and_makes_one_time_keys() {
    let sandbox = Sandbox::new();
    let mut pairs = order(&[("su", "empty")]);
    pairs.push(("remoteid", "by-admin"));
    assert!(sandbox.panel_as("admin", &pairs)["lineitem.id"]["$"].is_string());
    assert_eq!(sandbox.panel_as("empty", &[("func", "cart")])["total"]["count"]["$"], "1");
    assert_eq!(sandbox.panel_error("admin", &[("func", "cart"), ("su", "nobody")]).0, "missed");

    let key = "0123456789abcdef";
    let made = sandbox
        .panel_as("admin", &[("func", "session.newkey"), ("username", "demo"), ("key", key)]);
    assert_eq!(made["ok"], json!({}));
    assert_eq!(made["tparams"]["key"]["$"], key, "the key is echoed");
    assert!(made["tparams"].get("username").is_none());
    let enter = [("func", "auth"), ("username", "demo"), ("key", key), ("checkcookie", "no")];
    assert!(call_json(&sandbox, &enter)["auth"]["$id"].is_string());
    assert_eq!(call_json(&sandbox, &enter)["error"]["$type"], "auth", "a key opens one session");
    let short = [("func", "session.newkey"), ("username", "demo"), ("key", "short")];
    assert_eq!(sandbox.panel_error("admin", &short).1, "key");
    let foreign = [("func", "session.newkey"), ("username", "demo"), ("key", key)];
    assert_eq!(sandbox.panel_error("empty", &foreign).0, "access");
}

#[test]
fn the_account_says_who_and_how_much() {
    let sandbox = Sandbox::new();
    let user = json!({
        "$id": "77", "$name": "demo", "$realname": "Jane Roe", "$email": "demo@client.example", "$phone": "",
        "$balance": "1000.00 EUR", "$currency": "EUR", "$email_verified": "on", "$need_phone_validate": "off",
    });
    assert_eq!(sandbox.panel(&[("func", "whoami")])["user"], user);
    let info =
        sandbox.panel(&[("func", "dashboard.info"), ("dashboard", "info"), ("sfrom", "ajax")]);
    assert_eq!(info["elem"][0]["balance"]["$"], "1000.00 EUR");
    let menu = sandbox.panel(&[("func", "menu")]);
    let products = &menu["menu"]["node"][0];
    assert_eq!(products["$name"], "mainmenuservice");
    assert_eq!(products["node"][0], json!({"$name": "vds", "$action": "vds", "$type": "list"}));
}

#[test]
fn the_three_json_formats_are_one() {
    let sandbox = Sandbox::new();
    let ask = |format: &str| {
        let mut doc: Value = serde_json::from_str(&sandbox.panel_text(&[
            ("func", "cart"),
            ("authinfo", "demo:demo"),
            ("out", format),
        ]))
        .unwrap();
        doc["doc"]["tparams"].take();
        doc
    };
    assert_eq!(ask("json"), ask("xjson"));
    assert_eq!(ask("json"), ask("sjson"));
}

#[test]
fn xml_says_the_same_as_json_with_attributes_and_texts() {
    let sandbox = Sandbox::new();
    let host = format!("http://{}", sandbox.running.addr());
    let call = order(&[("out", "xml"), ("authinfo", "demo:demo"), ("remoteid", "a<b&\"c\"")]);
    let expected = format!(
        concat!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
            "<doc lang=\"en\" func=\"{}\" binary=\"/billmgr\" host=\"{}\" themename=\"dragon\" ",
            "features=\"00000000000000000000000000000000\" notify=\"\"><lineitem.id>4711</lineitem.id>",
            "<ok type=\"form\">func=cart</ok><saved_filters/><tparams><out>xml</out>",
            "<remoteid>a&lt;b&amp;&quot;c&quot;</remoteid><func>{}</func><pricelist>3087</pricelist>",
            "<order_period>1</order_period><clicked_button>order</clicked_button><sok>ok</sok></tparams></doc>\n"
        ),
        VDS, host, VDS
    );
    assert_eq!(sandbox.panel_text(&call), expected);

    let form = |format: &str| {
        sandbox.panel_text(&[
            ("func", VDS),
            ("pricelist", "3087"),
            ("out", format),
            ("authinfo", "demo:demo"),
        ])
    };
    assert!(form("xml").contains(
        "<messages name=\"v2.vds.order.param\"><msg name=\"addon_3091\">Port speed</msg>"
    ));
    assert!(!form("xml").contains("<metadata"));
    assert!(
        form("devel")
            .contains("<metadata name=\"v2.vds.order.param\" type=\"form\"><form><page name=")
    );

    let error = sandbox.panel_text(&[("func", "cart"), ("out", "xml")]);
    assert!(error.contains("<doc><error type=\"access\" object=\"cart\" lang=\"en\">"), "{error}");
    assert!(
        error.contains("<stack><action level=\"0\" user=\"\">cart</action></stack>"),
        "{error}"
    );
}

#[test]
fn text_can_be_read_by_its_first_word() {
    let sandbox = Sandbox::new();
    let ask = |pairs: Pairs| {
        let mut all = vec![("out", "text"), ("authinfo", "demo:demo")];
        all.extend_from_slice(pairs);
        sandbox.panel_text(&all)
    };
    assert_eq!(ask(&order(&[])), "OK lineitem.id=4711 ok=func=cart\n");
    assert!(
        ask(&[("func", "cart")])
            .starts_with("id=4711 elid=4711 main.name=VPS-1 main.period=one month ")
    );
    let error = ask(&[("func", VDS), ("pricelist", "9")]);
    assert_eq!(error, "ERROR Error: Type: 'missed' Object: 'pricelist' Value: '9'\n");
    assert_eq!(ask(&[("func", "cart.empty")]), "OK\n");
}

#[test]
fn a_call_without_a_format_is_answered_with_a_page() {
    let sandbox = Sandbox::new();
    assert!(
        sandbox
            .panel_text(&[("func", "cart"), ("authinfo", "demo:demo")])
            .starts_with("<!DOCTYPE html>")
    );
}

#[test]
fn parameters_are_taken_from_the_query_and_the_body_and_unknown_ones_are_overlooked() {
    let sandbox = Sandbox::new();
    let url = sandbox.running.billmanager_url();
    let query = [
        ("func", "whoami"),
        ("authinfo", "demo:demo"),
        ("out", "json"),
        ("operafake", "1"),
        ("clickstat", "yes"),
    ];
    let got = sandbox.http.get(&url).query(&query).send().unwrap().text().unwrap();
    assert!(got.contains("\"$id\":\"77\""), "{got}");
    let both =
        sandbox.http.post(format!("{url}/?out=json&func=auth")).form(&query[..2]).send().unwrap();
    assert!(both.text().unwrap().contains("\"$func\":\"whoami\""), "the body wins");
}

#[test]
fn long_lists_come_in_pages_and_can_be_filtered() {
    let sandbox = Sandbox::new();
    for name in ["a", "b", "c"] {
        sandbox.panel(&order(&[("skipbasket", "on"), ("remoteid", name)]));
    }
    let page = sandbox.panel(&[("func", "vds"), ("p_num", "2"), ("p_cnt", "2")]);
    assert_eq!(column(&page, "remoteid"), ["c"]);
    assert_eq!((text(&page["p_elems"]["$"]), text(&page["p_num"]["$"])), ("3".into(), "2".into()));
    let found = sandbox.panel(&[("func", "vds"), ("filter", "on"), ("remoteid", "b")]);
    assert_eq!(column(&found, "id"), ["100501"]);
    let none = sandbox.panel(&[("func", "vds"), ("filter", "on"), ("remoteid", "z")]);
    assert!(none.get("elem").is_none());
}

#[test]
fn a_name_that_xml_can_not_hold_does_not_break_the_answer() {
    let sandbox = Sandbox::new();
    let pairs = [
        ("func", "cart"),
        ("authinfo", "demo:demo"),
        ("out", "xml"),
        ("1<x>", "y"),
        ("remoteid", "a\u{1}b"),
    ];
    let answer = sandbox.panel_text(&pairs);
    assert!(answer.contains("<remoteid>ab</remoteid>"), "{answer}");
    assert!(!answer.contains("1<x>"));
}

#[test]
fn an_open_payment_can_be_taken_up_again_and_found_by_its_date() {
    let sandbox = Sandbox::new();
    sandbox.panel(&order(&[]));
    let pay = [
        ("func", "cartorder.create.confirm"),
        ("elid", "4711"),
        ("paymethod_id", "15"),
        ("sok", "ok"),
    ];
    let resume = [("func", "payment.add.redirect"), ("elid", "150"), ("sok", "ok")];
    let missed = ("missed".to_owned(), "payment".to_owned());
    assert_eq!(sandbox.panel_error("demo", &resume), missed);
    let first = sandbox.panel(&pay);
    assert_eq!(sandbox.panel(&resume)["ok"], first["ok"]);
    assert_eq!(sandbox.panel_error("empty", &resume), missed, "it is somebody else's");
    let found = |start: &str, end: &str| {
        let doc = sandbox.panel(&[
            ("func", "payment"),
            ("filter", "on"),
            ("createdate", "other"),
            ("createdatestart", start),
            ("createdateend", end),
        ]);
        column(&doc, "id").len()
    };
    assert_eq!((found("2020-01-01", "2199-12-31"), found("2020-01-01", "2020-12-31")), (1, 0));
}
