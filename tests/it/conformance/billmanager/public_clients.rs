//! The ways in which other people's programs call a panel, one test for each: their parameters, their
//! format, and the members that they read.

use serde_json::{Value, json};

use super::{Params, Site, pairs, xml};

const ORDER: [(&str, &str); 3] =
    [("func", "v2.vds.order.param"), ("pricelist", "3087"), ("order_period", "1")];

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text"))
}

fn read(body: &str) -> Value {
    serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {body}"))
}

#[test]
fn a_java_client_orders_in_xjson_with_its_empty_fields_and_empties_its_cart() {
    let site = Site::new();
    let own = [("authinfo", "demo:demo"), ("out", "xjson"), ("sok", "ok")];
    let empty = [
        ("elid", ""),
        ("lineitem_id", ""),
        ("item_id", ""),
        ("autoprolong_unavailable", ""),
        ("show_btn", "pay_order"),
        ("recipe", "null"),
        ("remoteid", "java-1"),
    ];
    let at_once = [("skipbasket", "on"), ("order_count", "1")];
    let ordered = site.doc(&[&ORDER[..], &own, &empty, &at_once].concat());
    let service = text(&ordered["item.id"]["$"]).to_owned();
    let list = site.doc(&[("func", "vds"), ("authinfo", "demo:demo"), ("out", "xjson")]);
    let rows = list["elem"].as_array().unwrap();
    let found = rows.iter().find(|row| row["remoteid"]["$"] == "java-1").unwrap();
    assert_eq!(found["id"]["$"], json!(service));
    assert_eq!(found["item_status"]["$orig"], "2");

    let button = [("clicked_button", "order"), ("force_use_new_cart", "on")];
    site.doc(&[&ORDER[..], &own, &empty, &button].concat());
    let cart = site.doc(&[("func", "cart"), ("authinfo", "demo:demo"), ("out", "xjson")]);
    let line = text(&cart["list"][0]["elem"][0]["id"]["$"]);
    let delete = [("func", "cart"), ("clicked_button", "delete"), ("elid", ""), ("promocode", "")];
    site.doc(&[&delete[..], &[("id", line)], &own].concat());
    let cart = site.doc(&[("func", "cart"), ("authinfo", "demo:demo"), ("out", "xjson")]);
    assert_eq!(cart["total"]["count"]["$"], "0");
}

#[test]
fn a_client_area_logs_in_with_a_body_in_parts_and_asks_for_forms_again() {
    let site = Site::new();
    let fields = [
        ("func", "auth"),
        ("username", "demo"),
        ("password", "demo"),
        ("sfrom", "ajax"),
        ("out", "json"),
    ];
    let parts = fields.map(|(name, value)| {
        format!("--xyz\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    });
    let request =
        site.http.post(site.url()).header("content-type", "multipart/form-data; boundary=xyz");
    let login = read(&request.body(parts.concat() + "--xyz--\r\n").send().unwrap().text().unwrap());
    let session = text(&login["doc"]["auth"]["$id"]).to_owned();
    let ask = |params: &[(&str, &str)]| {
        let ajax = [("auth", session.as_str()), ("sfrom", "ajax"), ("operafake", "1700000000000")];
        site.doc(&[params, &ajax].concat())
    };
    assert_eq!(ask(&[("func", "whoami")])["user"]["$currency"], "EUR");
    let money = ask(&[("func", "dashboard.info"), ("dashboard", "info")]);
    assert_eq!(money["elem"][0]["realbalance"]["$"], "1000.00 EUR");

    ask(&[&ORDER[..], &[("skipbasket", "on"), ("sok", "ok")]].concat());
    let form = [("func", "service.prolong"), ("elid", "100500"), ("period", "12")];
    let end = |doc: &Value| text(&doc["newexpiredate"]["$"]).to_owned();
    let again = ask(&[&form[..], &[("sv_field", "period")]].concat());
    assert_eq!(end(&again["doc"]), end(&ask(&form)));

    assert!(
        ask(&[("func", "vds.edit"), ("elid", "100500"), ("autoprolong", "1"), ("sok", "ok")])["ok"]
            .is_object()
    );
    assert_eq!(ask(&[("func", "vds")])["elem"][0]["autoprolong"]["$"], "1");
    ask(&[("func", "logon")]);
    assert_eq!(ask(&[("func", "keepalive")])["error"]["$type"], "access");
}

#[test]
fn a_browser_keeps_its_session_in_a_cookie() {
    let site = Site::new();
    let key = "one-time-key-of-demo";
    site.doc(&[
        ("func", "session.newkey"),
        ("username", "demo"),
        ("key", key),
        ("authinfo", "admin:admin"),
    ]);
    let login = [("func", "auth"), ("username", "demo"), ("key", key), ("checkcookie", "no")];
    let answer = site.http.get(site.url()).query(&login).send().unwrap();
    let cookie = answer.headers()["set-cookie"].to_str().unwrap().to_owned();
    let kept = cookie.split(';').next().unwrap();
    assert!(kept.starts_with("billmgrses5="), "{cookie}");
    let whoami = site.http.get(site.url()).query(&[("func", "whoami"), ("out", "json")]);
    let body = whoami.header("cookie", format!("lang=en; {kept}:more")).send().unwrap().text();
    assert!(body.unwrap().contains("\"$id\":\"77\""));
}

#[test]
fn a_python_driver_orders_without_a_cart_and_finds_its_server_by_its_name() {
    let site = Site::new();
    let order = pairs(&[
        ("func", "vds.order.param"),
        ("pricelist", "3087"),
        ("period", "1"),
        ("autoprolong", "1"),
        ("domain", "unique-7.client.example"),
        ("skipbasket", "on"),
        ("sok", "ok"),
        ("out", "json"),
        ("authinfo", "demo:demo"),
    ]);
    assert!(read(&site.get(&order))["doc"]["error"].is_null());
    let list = site.doc(&[("func", "vds"), ("authinfo", "demo:demo")]);
    let row = &list["elem"][0];
    assert_eq!(row["domain"]["$"], "unique-7.client.example");
    assert_eq!(
        (&row["autoprolong"]["$"], &row["item_status"]["$orig"]),
        (&json!("1"), &json!("2"))
    );
    let delete =
        [("func", "vds.delete"), ("elid", "100500"), ("sok", "ok"), ("authinfo", "demo:demo")];
    assert!(site.doc(&delete)["ok"].is_object());
    let list = site.doc(&[("func", "vds"), ("authinfo", "demo:demo")]);
    assert_eq!(list["elem"][0]["item_status"]["$orig"], "4");
}

#[test]
fn a_tracker_of_many_hosters_reads_compact_json_by_get() {
    let site = Site::new();
    site.doc(
        &[&ORDER[..], &[("skipbasket", "on"), ("sok", "ok"), ("authinfo", "demo:demo")]].concat(),
    );
    let ask = |func: &str| {
        read(&site.get(&pairs(&[("func", func), ("out", "bjson"), ("authinfo", "demo:demo")])))
    };
    let servers = ask("vds");
    assert_eq!(servers["func"], "vds");
    assert_eq!(
        (&servers["elem"][0]["item_status_orig"], &servers["elem"][0]["item_cost"]),
        (&json!("2"), &json!("5.0000"))
    );
    let tariffs = ask("vds.order");
    assert_eq!(tariffs["list"]["tariflist"][0]["price"], "5.00 EUR / one month");
    assert_eq!(tariffs["list"]["slist"]["datacenter"][1], json!({"k": "2", "v": "Frankfurt"}));
    assert_eq!(ask("dashboard.info")["elem"][0]["balance"], "995.00 EUR");
    let wrong = pairs(&[("func", "vds"), ("out", "bjson"), ("authinfo", "demo:no")]);
    assert_eq!(read(&site.get(&wrong))["error"]["msg"], "Invalid username or password ");
}

#[test]
fn a_hosters_own_client_orders_through_the_cart_and_pays_from_the_balance() {
    let site = Site::new();
    let login = site.doc(&[("func", "auth"), ("authinfo", "demo:demo")]);
    let auth = ("auth", text(&login["auth"]["$id"]));
    let order = [auth, ("clicked_button", "order"), ("licence_agreement", "on"), ("sok", "ok")];
    let added = site.doc(&[&ORDER[..], &order].concat());
    let line = text(&added["lineitem.id"]["$"]);
    let pay = [
        auth,
        ("func", "cartorder.create.confirm"),
        ("elid", line),
        ("paymethod_id", "0"),
        ("sok", "ok"),
    ];
    assert!(site.doc(&pay)["error"].is_null());
    assert_eq!(site.doc(&[auth, ("func", "vds")])["p_elems"]["$"], "1");
}

#[test]
fn an_administrators_module_acts_for_a_client_in_xml() {
    let site = Site::new();
    let call = |params: &[(&str, &str)]| -> Value {
        let own = [("authinfo", "admin:admin"), ("su", "nopayer"), ("out", "xml")];
        let params: Params = pairs(&[params, &own].concat());
        let mut answer = xml::read(&site.post(&params));
        answer["doc"][0].take()
    };
    let payer = call(&[
        ("func", "profile.add.profiledata"),
        ("profiletype", "2"),
        ("country", "40"),
        ("name", "Payne Ltd"),
        ("person", "Noa Payne"),
        ("sok", "ok"),
    ]);
    let payer = text(&payer["id"][0]["$"]).to_owned();
    call(&[&ORDER[..], &[("clicked_button", "order"), ("sok", "ok")]].concat());
    let pay = [
        ("func", "cartorder.create.confirm"),
        ("elid", "4711"),
        ("paymethod_id", "16"),
        ("sok", "ok"),
    ];
    assert_eq!(call(&pay)["error"][0]["$object"], "profile_id");
    let paid = call(&[&pay[..], &[("profile_id", payer.as_str())]].concat());
    assert_eq!(paid["ok"][0]["$type"], "url");
    let open = call(&[("func", "order")]);
    assert!(text(&open["list"][0]["elem"][0]["desc"][0]["$"]).contains("#pfx/150"));
    assert!(call(&[("func", "payment.delete"), ("elid", "150"), ("sok", "ok")])["ok"].is_array());
    assert!(call(&[("func", "payment")])["elem"].is_null());
    let own = [("func", "su"), ("elid", "empty"), ("authinfo", "admin:admin")];
    let login = site.doc(&own);
    let session = text(&login["auth"]["$id"]);
    assert_eq!(site.doc(&[("func", "whoami"), ("auth", session)])["user"]["$name"], "empty");
}

#[test]
fn a_script_of_the_text_kind_tests_the_first_word() {
    let site = Site::new();
    let call = |params: &[(&str, &str)]| {
        site.get(&pairs(&[params, &[("authinfo", "demo:demo"), ("out", "text")]].concat()))
    };
    let order =
        [&ORDER[..], &[("skipbasket", "on"), ("domain", "a.client.example"), ("sok", "ok")]]
            .concat();
    assert_eq!(call(&order), "OK item.id=100500\n");
    assert!(call(&[("func", "vds")]).starts_with("id=100500 domain=a.client.example "));
    assert_eq!(call(&[("func", "service.reboot"), ("elid", "100500")]), "OK\n");
    let twice = [
        ("func", "domain.order.api"),
        ("pricelist", "7001"),
        ("period", "12"),
        ("domain", "one.example"),
        ("action", "register"),
        ("sok", "ok"),
    ];
    assert_eq!(call(&twice), "OK item.id=100501\n");
    assert_eq!(call(&twice), "ERROR Error: Type: 'exists' Object: 'domain' Value: 'one.example'\n");
}

#[test]
fn the_panel_is_there_at_each_of_the_addresses_that_hosters_use() {
    let site = Site::new();
    for path in ["/", "/billmgr", "/billmgr/", "/manager/billmgr"] {
        let url = format!("http://{}{path}", site.running.addr());
        let query =
            [("func", "whoami"), ("authinfo", "demo:demo"), ("out", "json"), ("notify", "")];
        let body = site.http.get(url).query(&query).send().unwrap().text().unwrap();
        assert_eq!(read(&body)["doc"]["user"]["$id"], "77", "{path}");
    }
}

#[test]
fn a_login_is_blocked_after_too_many_wrong_passwords() {
    let site = Site::new();
    let wrong = [("func", "auth"), ("username", "demo"), ("password", "no")];
    let objects: Vec<Value> =
        (0..11).map(|_| site.doc(&wrong)["error"]["$object"].take()).collect();
    assert!(objects[..10].iter().all(|object| object == "badpassword"), "{objects:?}");
    assert_eq!(objects[10], "blocklogon");
    let right = [("func", "whoami"), ("authinfo", "demo:demo")];
    assert_eq!(site.doc(&right)["error"]["$object"], "blocklogon");
    assert!(site.doc(&[("func", "whoami"), ("authinfo", "empty:empty")])["user"].is_object());
}
