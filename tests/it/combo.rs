//! `combo …` through the real binary, at an API that answers as the vendor's pages say.

use serde_json::{Value, json};

use crate::support::scripted::{Answer, Step, get, post};
use crate::support::shop::{API_KEY, Shop, finish, same};

const ADD: &str = "/api/productbundle/add.json";
const DETAILS: &str = "/api/productbundle/details.json";
const ORDER_ID: &str = "/api/productbundle/orderid.json";
const BALANCE: &str = "/api/billing/customer-balance.json";
const PRICES: &str = "/api/products/customer-price.json";

const PREMIUM: &str = "/api/domains/premium-check.json";
const PLANS: &str = "/api/products/plan-details.json";

const LIST: &str = r#"{"productbundle":{"501":{"add":{"12":"4.99"},"renew":{"12":"4.99"}}}}"#;
const NO_ORDER: &str = r#"{"status":"ERROR","message":"Website doesn't exist for shop.example"}"#;
const FLAT: &str = r#"{"status":"Success","actiontype":"Add","actionstatus":"PendingExecution",
    "actionstatusdesc":"In 5-10 minutes","entityid":"90000001","eaqid":600000001,
    "description":"shop.example","invoiceid":"91000001","sellingcurrencysymbol":"USD",
    "sellingamount":"-59.880","customerid":"20000001"}"#;
const SERVICES: &str = r#"{"domainOrder":{"ns":["ns1.shop.example","ns2.shop.example"],
    "reg-contact-id":"30000001","admin-contact-id":"30000001","tech-contact-id":"30000001",
    "billing-contact-id":"30000001"},"sslcert":{}}"#;

/// `combo add` with the required words, the services excepted.
const COMBO: [&str; 12] = [
    "combo",
    "add",
    "--domain",
    "shop.example",
    "--customer-id",
    "20000001",
    "--months",
    "1y",
    "--invoice-option",
    "KeepInvoice",
    "--bundle-id",
    "501",
];
const BUILT: [&str; 7] =
    ["--ns", "ns1.shop.example", "--ns", "ns2.shop.example", "--contact", "30000001", "--yes"];

/// The requests of an order, with this answer to it.
fn placing(answer: Answer) -> Vec<Step> {
    vec![
        get(BALANCE, Answer::json(200, r#"{"sellingcurrencysymbol":"USD"}"#)),
        get(PRICES, Answer::json(200, LIST)),
        get(PREMIUM, Answer::json(200, r#"{"premium":"false"}"#)),
        get(PLANS, Answer::json(200, r#"{"productbundle":{"501":{"plan_name":"Starter"}}}"#)),
        get(ORDER_ID, Answer::json(500, NO_ORDER)),
        post(ADD, answer),
    ]
}

fn with<'a>(words: &[&'a str], changes: &[(&str, &'a str)]) -> Vec<&'a str> {
    let mut words = words.to_vec();
    for (flag, value) in changes {
        let at = words.iter().position(|word| word == flag).unwrap();
        words[at + 1] = value;
    }
    words
}

/// What is read to find out whether customer and plan are there.
fn reasons() -> Vec<Step> {
    vec![
        get("/api/customers/details-by-id.json", Answer::json(200, r#"{"customerid":"20000001"}"#)),
        get(PLANS, Answer::html(404, "<html></html>")),
    ]
}

/// Expects exactly these parameters in the order, and this services document.
#[track_caller]
fn ordered(shop: &Shop, parameters: &[&str], services: &Value) {
    let requests = shop.requests();
    let order = requests.last().unwrap();
    assert_eq!(order.method, "POST");
    assert!(order.query.is_empty(), "the key belongs in the body: {order:?}");
    let mut expected: Vec<String> =
        ["auth-userid=100001", "servicesParamJson=*"].map(str::to_owned).to_vec();
    expected.push(format!("api-key={API_KEY}"));
    expected.extend(parameters.iter().map(|&pair| pair.to_owned()));
    same(&order.form, expected);
    let sent: Value = serde_json::from_str(order.field("servicesParamJson").unwrap()).unwrap();
    assert_eq!(sent, *services);
}

const REQUIRED: [&str; 5] = [
    "domain-name=shop.example",
    "customer-id=20000001",
    "noOfMonths=12",
    "invoice-option=KeepInvoice",
    "bundle-id=501",
];

fn services() -> Value {
    serde_json::from_str(SERVICES).unwrap()
}

#[test]
fn an_order_by_flags_is_what_the_page_documents() {
    let mut steps = placing(Answer::json(200, FLAT.replace("-59.880", "-1261.870")));
    let with_privacy = LIST.replacen('{', r#"{"privacy_protection":1.99,"#, 1);
    steps[1] = get(PRICES, Answer::json(200, with_privacy));
    let premium = r#"{"premium":"true","costHash":{"create":"1200.00","renew":"1200.00",
        "sellingCurrencySymbol":"USD"}}"#;
    steps[2] = get(PREMIUM, Answer::json(200, premium));
    let shop = Shop::reseller(steps);
    let words = [
        &COMBO[..],
        &BUILT,
        &["--max-price", "1261.87USD"],
        &["--purchase-privacy", "--protect-privacy", "--attr", "tnc=yes", "--attr", "premium=yes"],
        &["--service", "singledomainhostinglinuxus:auto-renew", "--service", "sslcert"],
        &["--discount-amount", "1.50"],
    ]
    .concat();
    let data = shop.data(0, &words);
    assert_eq!((&data["status"], &data["order_id"]), (&json!("accepted"), &json!("90000001")));
    assert_eq!(data["action_id"], "600000001");
    assert_eq!(data["amount"], json!({"amount": "1261.870", "currency": "USD"}));
    assert_eq!(data["over_max_price"], false);
    let expected = [&REQUIRED[..], &["discount-amount=1.50"]].concat();
    ordered(
        &shop,
        &expected,
        &json!({
            "domainOrder": {
                "ns": ["ns1.shop.example", "ns2.shop.example"],
                "reg-contact-id": "30000001", "admin-contact-id": "30000001",
                "tech-contact-id": "30000001", "billing-contact-id": "30000001",
                "purchase-privacy": "true", "protect-privacy": "true",
                "attr-name1": "tnc", "attr-value1": "yes",
                "attr-name2": "premium", "attr-value2": "yes",
            },
            "singledomainhostinglinuxus": {"auto-renew": "true"},
            "sslcert": {},
        }),
    );
    let asked: Vec<_> = shop.requests().iter().map(|request| request.path.clone()).collect();
    assert_eq!(asked, [BALANCE, PRICES, PREMIUM, PLANS, ORDER_ID, ADD]);
}

#[test]
fn the_services_of_the_plan_that_are_not_named_are_ordered_with_nothing_set() {
    let listed = r#"["domainOrder","singledomainhostinglinuxus","sslcert","freebie"]"#;
    let plans = format!(r#"{{"productbundle":{{"501":{{"services":{listed}}}}}}}"#);
    let mut steps = placing(Answer::json(200, FLAT));
    steps[3] = get(PLANS, Answer::json(200, plans));
    let shop = Shop::reseller(steps);
    shop.data(0, &[&COMBO[..], &BUILT, &["--service", "sslcert:auto-renew"]].concat());
    let mut expected = services();
    expected["sslcert"] = json!({"auto-renew": "true"});
    expected["singledomainhostinglinuxus"] = json!({});
    ordered(&shop, &REQUIRED, &expected);
}

#[test]
fn each_role_can_have_its_own_contact_or_none() {
    let shop = Shop::reseller(placing(Answer::json(200, FLAT)));
    let roles = "--reg-contact 30000001 --admin-contact -1 --tech-contact 30000002 \
                 --billing-contact=-1 --ns a.shop.example --ns b.shop.example --yes";
    let words: Vec<&str> = COMBO.into_iter().chain(roles.split_whitespace()).collect();
    shop.data(0, &words);
    ordered(
        &shop,
        &REQUIRED,
        &json!({"domainOrder": {
            "ns": ["a.shop.example", "b.shop.example"],
            "reg-contact-id": "30000001", "admin-contact-id": "-1",
            "tech-contact-id": "30000002", "billing-contact-id": "-1",
        }}),
    );
}

#[test]
fn an_order_by_json_is_sent_as_it_was_given() {
    let given = |how: &str| {
        let shop = Shop::reseller(placing(Answer::json(200, FLAT)));
        std::fs::write(shop.home.path().join("services.json"), SERVICES).unwrap();
        let words = [&COMBO[..], &["--services-json", how, "--yes"]].concat();
        let ran = finish(shop.orderctl(&words).write_stdin(SERVICES));
        assert_eq!(ran.code, 0, "{ran:?}");
        ordered(&shop, &REQUIRED, &services());
    };
    given(SERVICES);
    given("@services.json");
    given("-");
}

#[test]
fn an_international_name_goes_out_as_punycode_and_comes_back_as_typed() {
    let idn = "b\u{fc}cher.example";
    let shop = Shop::reseller(placing(Answer::json(
        200,
        FLAT.replace("shop.example", "xn--bcher-kva.example"),
    )));
    let words = with(&COMBO, &[("--domain", idn)]);
    let data = shop.data(0, &[&words[..], &["--services-json", SERVICES, "--yes"]].concat());
    assert_eq!(data["domain"], idn);
    let requests = shop.requests();
    for request in requests[2..].iter().filter(|request| request.path != PLANS) {
        assert_eq!(request.field("domain-name"), Some("xn--bcher-kva.example"));
    }
}

#[test]
fn every_invoice_option_is_sent_in_the_vendors_spelling() {
    for (typed, wire) in [
        ("NoInvoice", "NoInvoice"),
        ("pay-invoice", "PayInvoice"),
        ("keepinvoice", "KeepInvoice"),
        ("ONLY_ADD", "OnlyAdd"),
    ] {
        let shop = Shop::reseller(placing(Answer::json(200, FLAT)));
        let words = with(&COMBO, &[("--invoice-option", typed)]);
        let code = if wire == "OnlyAdd" { 8 } else { 0 };
        shop.data(code, &[&words[..], &BUILT].concat());
        assert_eq!(shop.requests()[5].field("invoice-option"), Some(wire));
    }
}

#[test]
fn the_result_says_what_is_true_in_every_form_of_the_answer() {
    let only_add = r#"{"customercost":"59.88","eaqid":"600000001","customerid":"20000001","invoiceid":"91000001"}"#;
    let nested = format!("{{\"91000001\":{FLAT}}}");
    let done = FLAT.replace("PendingExecution", "Success").replace("\"Success\"", "\"SUCCESS\"");
    let no_error = FLAT.replacen('{', "{\"error\":\"NoError\",", 1);
    let no_invoice = r#"{"status":"Success","actionstatus":"InvoicePaid","entityid":"90000001","eaqid":"600000001"}"#;
    for (option, body, status, invoice) in [
        ("KeepInvoice", FLAT, "accepted", json!("91000001")),
        ("PayInvoice", &nested, "accepted", json!("91000001")),
        ("KeepInvoice", &done, "completed", json!("91000001")),
        ("KeepInvoice", &no_error, "accepted", json!("91000001")),
        ("NoInvoice", no_invoice, "accepted", Value::Null),
        ("OnlyAdd", only_add, "pending_payment", json!("91000001")),
    ] {
        let shop = Shop::reseller(placing(Answer::json(200, body)));
        let words = with(&COMBO, &[("--invoice-option", option)]);
        let code = if status == "pending_payment" { 8 } else { 0 };
        let data = shop.data(code, &[&words[..], &BUILT].concat());
        assert_eq!((&data["status"], &data["invoice_id"]), (&json!(status), &invoice), "{body}");
    }
}

#[test]
fn a_locked_order_is_pending_and_says_why() {
    let locked = r#"{"status":"AdminApproved","actionstatus":"AdminApproved","error":"NoError",
        "actionstatusdesc":"Order Locked In Processing.","eaqid":"600000001","entityid":"90000001"}"#;
    let shop = Shop::reseller(placing(Answer::json(200, locked)));
    let words = [&COMBO[..], &BUILT, &["-o", "json"]].concat();
    let ran = shop.run(&words);
    assert_eq!(ran.code, 8, "{ran:?}");
    let data = &ran.document()["data"];
    assert_eq!(data["status"], "locked");
    assert_eq!(data["action_description"], "Order Locked In Processing.");
    assert!(ran.stderr.contains("funds"), "what to do is told: {ran:?}");
}

#[test]
fn a_no_with_http_500_is_a_refusal_with_its_reason() {
    for (body, code) in [
        (r#"{"status":"ERROR","message":"Required parameter missing: ns"}"#, "missing_parameter"),
        (
            r#"{"status":"error","error":"Domain shop.example already registered"}"#,
            "already_registered",
        ),
        (
            r#"{"status":"Failed","actionstatusdesc":"There is already an action pending on this Order."}"#,
            "action_pending",
        ),
        (r#"{"errorvalue":{"error":"Invalid customer-id"}}"#, "invalid_customer_id"),
        (
            r#"{"status":"ERROR","message":"{techcontactid\\u003dtechcontactid is not registered by you}"}"#,
            "invalid_techcontactid",
        ),
    ] {
        let mut steps = placing(Answer::json(500, body));
        if matches!(code, "already_registered" | "action_pending") {
            // Whose that is which is there already is looked for.
            let empty = || Answer::json(200, r#"{"recsonpage":"0","recsindb":"0"}"#);
            steps.extend([
                get(ORDER_ID, Answer::json(500, NO_ORDER)),
                get("/api/actions/search-current.json", empty()),
                get("/api/billing/customer-transactions/search.json", empty()),
            ]);
        }
        if code == "invalid_customer_id" {
            steps.extend(reasons());
        }
        let shop = Shop::reseller(steps);
        let error = shop.error(5, &[&COMBO[..], &BUILT].concat());
        assert_eq!(error["code"], code, "{body}");
        assert!(error["attempt"].is_string());
    }
}

#[test]
fn a_web_page_is_not_a_refusal_and_the_order_is_looked_for() {
    let page = || Answer::html(403, "<html><body>Request forbidden</body></html>");
    let empty = || Answer::json(200, r#"{"recsonpage":"0","recsindb":"0"}"#);
    let mut steps = placing(page());
    steps.extend([
        get(ORDER_ID, Answer::json(500, NO_ORDER)),
        get("/api/actions/search-current.json", empty()),
        get("/api/billing/customer-transactions/search.json", empty()),
    ]);
    let error = Shop::reseller(steps).error(7, &[&COMBO[..], &BUILT].concat());
    assert_eq!(error["kind"], "unknown");
    assert!(error["hints"][0].as_str().unwrap().contains("no combo order"), "{error}");

    let details = r#"{"entityid":"90000001","domainname":"shop.example","customerid":"20000001",
        "currentstatus":"Active","eaqid":"0"}"#;
    let mut steps = placing(page());
    steps.extend([
        get(ORDER_ID, Answer::json(200, "90000001")),
        get(DETAILS, Answer::json(200, details)),
        get("/api/actions/search-current.json", empty()),
        get("/api/actions/search-archived.json", empty()),
    ]);
    let data = Shop::reseller(steps).data(0, &[&COMBO[..], &BUILT].concat());
    assert_eq!((&data["status"], &data["order_id"]), (&json!("completed"), &json!("90000001")));
}

#[test]
fn xml_is_asked_for_and_read_where_the_profile_says_so() {
    let map = |entries: &[(&str, &str)]| {
        let rows: String = entries
            .iter()
            .map(|(name, value)| {
                format!("<entry><string>{name}</string><string>{value}</string></entry>")
            })
            .collect();
        Answer::xml(200, format!("<?xml version=\"1.0\"?><hashtable>{rows}</hashtable>"))
    };
    let missing = "<response><status>ERROR</status><message>Website doesn't exist for \
                   shop.example</message></response>";
    let steps = vec![
        get("/api/billing/customer-balance.xml", map(&[("sellingcurrencysymbol", "USD")])),
        get("/api/products/customer-price.xml", map(&[])),
        get("/api/products/plan-details.xml", map(&[])),
        get("/api/productbundle/orderid.xml", Answer::xml(500, missing)),
        post(
            "/api/productbundle/add.xml",
            map(&[("status", "Success"), ("actionstatus", "Success"), ("entityid", "90000001")]),
        ),
    ];
    let shop = Shop::reseller_with("format = \"xml\"\n", steps);
    let data = shop.data(0, &[&COMBO[..], &BUILT, &["--accept-unknown-price"]].concat());
    assert_eq!((&data["status"], &data["order_id"]), (&json!("completed"), &json!("90000001")));
}

#[test]
fn a_price_that_nobody_tells_is_paid_only_by_somebody_who_said_so() {
    let untold = || {
        let mut steps = placing(Answer::json(200, FLAT));
        steps[1] = get(PRICES, Answer::html(404, "<html><body>Not found</body></html>"));
        steps.remove(2);
        steps
    };
    let mut asked = untold();
    asked.truncate(3);
    asked.extend(reasons());
    let error = Shop::reseller(asked).error(9, &[&COMBO[..], &BUILT].concat());
    assert_eq!(error["code"], "price_unknown");
    assert!(error["hints"][0].as_str().unwrap().contains("--accept-unknown-price"));
    let shop = Shop::reseller(untold());
    shop.data(0, &[&COMBO[..], &BUILT, &["--accept-unknown-price"]].concat());
}

#[test]
fn an_order_dearer_than_said_is_never_sent() {
    let priced = || {
        let mut steps = placing(Answer::json(200, FLAT));
        steps.truncate(4);
        steps
    };
    for (most, code) in [("59.87USD", "price"), ("100EUR", "currency")] {
        let words = [&COMBO[..], &BUILT, &["--max-price", most]].concat();
        assert_eq!(Shop::reseller(priced()).error(9, &words)["code"], code);
    }
    let shop = Shop::reseller(placing(Answer::json(200, FLAT)));
    shop.data(0, &[&COMBO[..], &BUILT, &["--max-price", "59.88USD"]].concat());
    let unconfirmed = [&COMBO[..], &BUILT[..6]].concat();
    assert_eq!(Shop::reseller(priced()).error(9, &unconfirmed)["code"], "not_confirmed");
}

#[test]
fn an_order_is_shown_with_every_field_the_provider_tells() {
    let body = r#"{"entityid":"90000001","orderid":90000001,"description":"shop.example",
        "domainname":"shop.example","currentstatus":"InActive","productkey":"productbundle",
        "productcategory":"productbundle","creationtime":"1760000000","endtime":1791536000,
        "isImmediateReseller":"true","parentkey":"999999999_100001","customerid":"20000001",
        "isOrderSuspendedUponExpiry":"false","orderSuspendedByParent":"false",
        "allowdeletion":"true","paused":"false","recurring":true,"eaqid":"600000001",
        "actionstatus":"InvoicePaid","jumpConditions":[],"moneybackperiod":"30",
        "Plan_Details":{"sslcert":{"orderid":"90000004"}}}"#;
    let by_id = Shop::reseller(vec![get(DETAILS, Answer::json(200, body))]);
    let shown = by_id.data(0, &["combo", "show", "90000001"]);
    assert_eq!(shown["status"], "in_active");
    assert_eq!(shown["created"], "2025-10-09T08:53:20Z");
    assert_eq!(shown["extra"], json!({"jumpConditions": [], "moneybackperiod": "30"}));
    let request = &by_id.requests()[0];
    let expected = ["auth-userid=100001", "order-id=90000001"].map(str::to_owned).to_vec();
    same(&request.query, [expected, vec![format!("api-key={API_KEY}")]].concat());

    let by_domain = Shop::reseller(vec![
        get(ORDER_ID, Answer::json(200, "90000001")),
        get(DETAILS, Answer::json(200, body)),
    ]);
    assert_eq!(by_domain.data(0, &["combo", "show", "--domain", "shop.example"]), shown);

    let none = Shop::reseller(vec![get(ORDER_ID, Answer::json(500, NO_ORDER))]);
    assert_eq!(none.error(5, &["combo", "show", "--domain", "shop.example"])["code"], "missed");
}

#[test]
fn an_unknown_service_passes_with_a_warning() {
    let shop = Shop::reseller(placing(Answer::json(200, FLAT)));
    let ran = shop.run(&[&COMBO[..], &BUILT, &["--service", "quantumhostingus"]].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stderr.contains("Warning: ") && ran.stderr.contains("quantumhostingus"), "{ran:?}");
}

#[test]
fn a_dry_run_shows_the_order_without_the_key_and_places_nothing() {
    let mut steps = placing(Answer::json(200, FLAT));
    steps.truncate(4);
    let data = Shop::reseller(steps).data(0, &[&COMBO[..], &BUILT[..6], &["-n"]].concat());
    assert_eq!(data["request"]["parameters"]["api-key"], "***");
    assert_eq!(data["due_now"], json!({"amount": "59.88", "currency": "USD"}));
    assert_eq!(data["price_known"], "at_most");
}
