//! `api`: everything that has no command, with the same care.

use serde_json::{Value, json};

use crate::support::Home;
use crate::support::scripted::{Answer, call, get, post};
use crate::support::shop::{Shop, same};

const TYPED: &str = "typed-s3cret";
const MEANT: [&str; 3] = ["--write", "--accept-unknown-price", "--yes"];
const OK: &str = r#"{"doc":{"ok":{},"tparams":{"passwd":{"$":"typed-s3cret"}}}}"#;

fn sandbox(words: &[&str]) -> Value {
    Home::new().json(&[&["--sandbox", "api"], words].concat())
}

#[test]
fn a_panels_document_is_the_data() {
    let document = sandbox(&["billmanager", "whoami"]);
    assert_eq!(document["command"], "api.billmanager");
    assert_eq!(document["meta"]["provider"], "billmanager");
    assert_eq!(document["data"]["$func"], "whoami");
    assert_eq!(document["data"]["user"]["$balance"], "1000.00 EUR");
}

#[test]
fn a_resellers_document_is_the_data_with_its_numbers_as_texts() {
    let id = "customer-id=20000001";
    for path in ["customers/details-by-id", "/api/customers/details-by-id.json"] {
        let document = sandbox(&["logicboxes", "get", path, id]);
        assert_eq!(document["command"], "api.logicboxes");
        assert_eq!(document["data"]["customerid"], "20000001");
    }
    let xml = sandbox(&["logicboxes", "GET", "customers/details-by-id.xml", id]);
    assert_eq!(xml["data"]["customerid"], "20000001", "the form of the answer changes nothing");
    let contacts = sandbox(&["logicboxes", "POST", "contacts/default", id, "type=Contact"]);
    assert_eq!(contacts["data"]["Contact"]["registrant"], "30000001", "a POST that reads");
}

#[test]
fn people_see_a_tree_without_the_envelope() {
    let json = r#"{"doc":{"$func":"vds","elem":[{"id":{"$":"7"},"item_status":{"$orig":"2","$":"Active"}},
        {"id":{"$":"8"}}],"flag":{},"tparams":{"func":{"$":"vds"}},"saved_filters":{}}}"#;
    let shop = Shop::panel(vec![
        call("vds", Answer::json(200, json)),
        call("vds", Answer::json(200, json)),
    ]);
    let ran = shop.run(&["api", "billmanager", "vds"]);
    let lines = [
        "NAME           VALUE",
        "elem",
        "  id           7",
        "  item_status  Active",
        "    $orig      2",
        "elem",
        "  id           8",
        "flag",
    ];
    assert_eq!(ran.stdout.lines().collect::<Vec<_>>(), lines);
    let jsonl = shop.run(&["api", "billmanager", "vds", "-o", "jsonl"]);
    assert_eq!(jsonl.stdout.lines().count(), 1, "one document, whatever lists are in it");
}

#[test]
fn the_providers_own_text_comes_in_its_own_form() {
    let home = Home::new();
    let raw = |words: &[&str]| home.run(&[&["--sandbox", "api"], words].concat()).stdout;
    assert!(raw(&["billmanager", "whoami", "--raw"]).starts_with("{\"doc\":{"));
    assert!(raw(&["billmanager", "whoami", "--raw", "xml"]).starts_with("<?xml"));
    let customer =
        ["logicboxes", "GET", "customers/details-by-id", "customer-id=20000001", "--raw"];
    assert!(raw(&customer).starts_with("{\"customerid\":\"20000001\""));
    assert!(raw(&[&customer[..], &["xml"]].concat()).starts_with("<?xml"));
}

#[test]
fn a_read_is_repeated_on_passing_trouble() {
    let shop = Shop::panel(vec![
        call("vds", Answer::html(502, "<html>")),
        call("vds", Answer::json(200, r#"{"doc":{"elem":[{"id":{"$":"7"}}]}}"#)),
    ]);
    let ran = shop.run(&["api", "billmanager", "vds", "--jq", ".data.elem[].id[\"$\"]"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "7\n"), "{ran:?}");
}

#[test]
fn what_may_change_something_is_not_sent_by_accident() {
    let shop = Shop::panel(vec![]);
    let api = |words: &[&str]| shop.error(9, &[&["api", "billmanager"], words].concat());
    for words in [
        &["cart.empty"][..],
        &["vds.edit", "elid=7", "sok=ok"],
        &["v2.vds.order.param", "skipbasket=on"],
        &["vds.delete", "elid=7", "-n"],
    ] {
        assert_eq!(api(words)["code"], "needs_write", "{words:?}");
    }
    let unknown = api(&["cart.empty", "--write", "--yes"]);
    assert!(unknown["hints"].to_string().contains("--accept-unknown-price"), "{unknown}");
    assert_eq!(api(&["cart.empty", "--write", "--accept-unknown-price"])["kind"], "guard");
    let denied = Shop::panel_with("[profile.acme.limits]\ncharges = \"deny\"\n", vec![]);
    denied.error(9, &[&["api", "billmanager", "cart.empty"], &MEANT[..]].concat());

    let shop = Shop::reseller(vec![]);
    for words in [["POST", "domains/modify-ns"], ["GET", "domains/register"]] {
        let error = shop.error(9, &[&["api", "logicboxes"], &words[..]].concat());
        assert_eq!(error["code"], "needs_write", "{words:?}");
    }
}

#[test]
fn a_change_is_sent_once_and_written_down_without_its_secrets() {
    let shop = Shop::panel(vec![call("user.edit", Answer::json(200, OK))]);
    let words = [
        "api",
        "billmanager",
        "user.edit",
        "elid=7",
        "tag=a",
        "tag=b",
        "sok=ok",
        "passwd=-",
        "--idempotency-key",
        "job-1",
    ];
    let run = || {
        let mut command = shop.orderctl(&[&words[..], &MEANT, &["-o", "json"]].concat());
        crate::support::shop::finish(command.write_stdin(format!("{TYPED}\n")))
    };
    let ran = run();
    assert_eq!(ran.code, 0, "{ran:?}");
    let data = json!({"ok": {}, "tparams": {"passwd": {"$": "********"}}});
    assert_eq!(ran.document()["data"], data);
    assert!(!ran.stderr.contains(TYPED), "{ran:?}");
    shop.sent(0, "func=user.edit elid=7 tag=a tag=b sok=ok passwd=typed-s3cret");
    let again = run();
    assert!(again.stderr.contains("made before; nothing was sent"), "{again:?}");
    let attempt = shop.data(0, &["ledger", "list"])["attempts"][0].clone();
    assert_eq!(
        (&attempt["command"], &attempt["state"]),
        (&json!("api.billmanager"), &json!("placed"))
    );
    let shown = shop.data(0, &["ledger", "show", attempt["attempt"].as_str().unwrap()]);
    assert!(!shown.to_string().contains(TYPED), "{shown}");
}

#[test]
fn a_change_whose_answer_is_lost_waits_for_a_person() {
    let shop = Shop::reseller(vec![post("/api/domains/modify-ns.json", Answer::Close)]);
    let words = [
        "api",
        "logicboxes",
        "POST",
        "domains/modify-ns",
        "order-id=90000002",
        "ns=ns1.shop.example",
        "ns=ns2.shop.example",
        "--idempotency-key",
        "job-2",
    ];
    let words = [&words[..], &MEANT].concat();
    let error = shop.error(7, &words);
    let attempt = error["attempt"].as_str().unwrap();
    same(
        &shop.requests()[0].form,
        [
            "auth-userid=100001",
            "api-key=*",
            "order-id=90000002",
            "ns=ns1.shop.example",
            "ns=ns2.shop.example",
        ]
        .map(str::to_owned)
        .to_vec(),
    );
    let looked = shop.data(8, &["ledger", "reconcile", attempt]);
    assert!(looked.to_string().contains("can't be looked for"), "{looked}");
    shop.error(7, &words);
    let resolved =
        ["ledger", "resolve", attempt, "--placed", "90000002", "--note", "seen in the panel", "-y"];
    assert_eq!(shop.data(0, &resolved)["state"], "placed");
    assert_eq!(shop.data(0, &words), json!({"id": "90000002"}));
}

#[test]
fn a_refusal_is_the_providers_own() {
    let refused = r#"{"status":"ERROR","message":"No Entity found for Entityid: 7"}"#;
    let answers = [
        get("/api/domains/details.json", Answer::json(500, refused)),
        post("/api/domains/renew.json", Answer::json(500, refused)),
    ];
    let shop = Shop::reseller(answers.into());
    assert_eq!(
        shop.error(5, &["api", "logicboxes", "GET", "domains/details"])["code"],
        "no_such_entity"
    );
    let renew = [&["api", "logicboxes", "POST", "domains/renew"], &MEANT[..]].concat();
    assert!(shop.error(5, &renew)["attempt"].is_string());
}

#[test]
fn nobody_else_can_be_put_in_the_profiles_place() {
    let shop = Shop::panel(vec![]);
    for param in ["authinfo=a:b", "auth=x", "AUTH=x", "su=other", "out=xml", "lang=ru", "func=cart"]
    {
        let error = shop.error(2, &["api", "billmanager", "whoami", param]);
        assert_eq!(error["code"], "reserved", "{param}");
    }
    for param in ["username=a", "password=b"] {
        shop.error(2, &[&["api", "billmanager", "auth", param], &MEANT[..]].concat());
    }
    shop.error(2, &["api", "billmanager", "whoami&sok=ok"]);
    let shop = Shop::reseller(vec![]);
    for param in ["auth-userid=1", "api-key=x", "auth-password=x"] {
        let error = shop.error(2, &["api", "logicboxes", "GET", "customers/search", param]);
        assert_eq!(error["code"], "reserved", "{param}");
    }
    for path in ["https://other.example/api/customers/search", "../x", "customers/search?api-key=x"]
    {
        shop.error(2, &["api", "logicboxes", "GET", path]);
    }
}

#[test]
fn a_value_can_stand_in_a_file_or_be_taken_as_it_is() {
    let shop = Shop::panel(vec![call("ticket", Answer::json(200, r#"{"doc":{}}"#))]);
    std::fs::write(shop.home.path().join("text"), "two\nlines\n").unwrap();
    let words =
        ["api", "billmanager", "ticket", "a=@text", "b=x=y", "-f", "c=@text", "--raw-field=d=-"];
    assert_eq!(shop.run(&words).code, 0);
    let form = shop.requests()[0].form.clone();
    let own: Vec<_> = form.iter().filter(|(name, _)| name.len() == 1).cloned().collect();
    let expected = [("a", "two\nlines"), ("b", "x=y"), ("c", "@text"), ("d", "-")];
    assert_eq!(own, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    shop.error(2, &["api", "billmanager", "ticket", "a=@nosuch"]);
    shop.error(2, &["api", "billmanager", "ticket", "a=-", "b=-"]);
}

#[test]
fn a_dry_run_shows_the_request_and_sends_nothing() {
    let shop = Shop::panel(vec![]);
    let request = shop.data(0, &["api", "billmanager", "vds", "p_cnt=5", "-n"]);
    assert_eq!(request["requests"][0]["parameters"]["p_cnt"], "5");
    assert_eq!(request["requests"][0]["parameters"]["authinfo"], "***");
    let words = ["api", "billmanager", "user.edit", "sok=ok", "passwd=typed-s3cret", "-n"];
    let plan = shop.data(0, &[&words[..], &MEANT].concat());
    assert_eq!((&plan["due_now"], &plan["price_known"]), (&json!(null), &json!("unknown")));
    assert_eq!(plan["request"]["parameters"]["passwd"], "***");
}
