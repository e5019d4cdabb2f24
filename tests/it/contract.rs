//! What scripts rely on: exactly these fields, of these types, in every form of output. A field that
//! comes or goes has to be written here.

mod ledger;
mod panel;
mod reseller;

use serde_json::{Map, Value, json};

use crate::support::Home;

const ADD: [&str; 8] = ["cart", "add", "--item-type", "vds", "--tariff", "3087", "--period", "1"];
const COMBO: &str = "combo add --domain shop.example --customer-id 20000001 --months 12 \
    --invoice-option KeepInvoice --bundle-id 501 --ns ns1.shop.example --ns ns2.shop.example \
    --contact 30000001 --service singledomainhostinglinuxus --service sslcert";

/// The types of a value in place of its values; a list shows its first element.
fn shape(value: &Value) -> Value {
    match value {
        Value::Null => json!("null"),
        Value::Bool(_) => json!("flag"),
        Value::Number(_) => json!("number"),
        Value::String(_) => json!("text"),
        Value::Array(items) => items.first().map_or(json!([]), |first| json!([shape(first)])),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name.clone(), shape(value)))
            .collect::<Map<_, _>>()
            .into(),
    }
}

fn amount() -> Value {
    json!({"amount": "text", "currency": "text"})
}

/// What a verb is not there without: programs know its fields, users its help, and somebody tries it.
#[test]
fn every_verb_has_its_contract_its_help_and_its_test() {
    let commands = orderctl::cli::commands();
    let described: Map<String, Value> =
        serde_json::from_str(include_str!("../../src/schema/outputs.json")).unwrap();
    let mut lacking = Vec::new();
    for (name, effect) in &commands.effects {
        if !described.contains_key(*name) {
            lacking.push(format!("{name} has no entry in src/schema/outputs.json"));
        }
        let mut words = name.split('.').map(|word| word.replace('_', "-"));
        let verb = words.try_fold(&commands.tree, |command, word| command.find_subcommand(word));
        if verb.and_then(clap::Command::get_about).is_none_or(|about| about.to_string().is_empty())
        {
            lacking.push(format!("{name} has no help"));
        }
        if !crate::canary::lines::is_tried(name, *effect) {
            lacking.push(format!("{name} has no line in tests/it/canary/lines.rs or effects.rs"));
        }
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
}

struct Sandbox(Home);

impl Sandbox {
    fn new() -> Self {
        Self(Home::new())
    }

    fn run(&self, words: &[&str]) -> Value {
        self.0.json(&[&["--sandbox"], words].concat())
    }

    /// Expects this command to answer data of this shape.
    #[track_caller]
    fn answers(&self, command: &str, words: &[&str], data: &Value) -> Value {
        let document = self.run(words);
        let names: Vec<_> = document.as_object().unwrap().keys().collect();
        assert_eq!(names, ["schema", "command", "data", "meta"]);
        assert_eq!(document["schema"], "orderctl/1");
        assert_eq!(document["command"], command);
        let meta =
            json!({"profile": "text", "provider": "text", "mode": "text", "version": "text"});
        assert_eq!(shape(&document["meta"]), meta);
        assert_eq!(shape(&document["data"]), *data, "{document}");
        document["data"].clone()
    }

    fn text(&self, words: &[&str]) -> String {
        let ran = self.0.run(&[&["--sandbox"], words].concat());
        assert_eq!(ran.code, 0, "{ran:?}");
        ran.stdout
    }
}

fn payment() -> Value {
    json!({
        "status": "text", "lineitem_ids": ["text"], "amount": amount(), "redirect_url": "null",
        "payment_id": "null", "attempt": "text", "replayed": "flag",
    })
}

fn line() -> Value {
    json!({
        "lineitem_id": "text", "name": "text", "period": "number", "period_text": "text", "price": amount(),
        "configuration": [{"name": "text", "value": "text", "price": amount()}],
        "item_type": "text", "description": "null",
    })
}

fn plan(parameters: &[&str]) -> Value {
    let parameters: Map<String, Value> =
        parameters.iter().map(|&name| (name.to_owned(), json!("text"))).collect();
    json!({
        "dry_run": "flag", "mode": "text", "profile": "text", "account": "text",
        "lines": [{"name": "text", "detail": "text", "price": amount()}],
        "due_now": amount(), "price_known": "text",
        "ceilings_given_up": [], "renewal": "null", "auto_renew": "null",
        "request": {"method": "text", "url": "text", "parameters": parameters},
    })
}

#[test]
fn the_carts_answers_are_what_scripts_read() {
    let sandbox = Sandbox::new();
    let added = json!({
        "lineitem_id": "text", "lineitem_ids": ["text"], "item_type": "text", "tariff_id": "text",
        "period": "number",
        "price": amount(), "cart_url": "text", "attempt": "text", "replayed": "flag",
    });
    let data = sandbox.answers("cart.add", &ADD, &added);
    assert_eq!(data["price"], json!({"amount": "5.00", "currency": "EUR"}), "the panel's digits");
    let list = json!({"items": [line()], "total": amount(), "promocode": "null"});
    sandbox.answers("cart.list", &["cart", "list"], &list);
    sandbox.answers("cart.show", &["cart", "show", "4711"], &line());
    let data = sandbox.answers("cart.pay", &["cart", "pay", "--yes"], &payment());
    assert_eq!((&data["status"], &data["replayed"]), (&json!("paid"), &json!(false)));
    let empty = json!({"items": [], "total": amount(), "promocode": "null"});
    sandbox.answers("cart.list", &["cart", "list"], &empty);
}

#[test]
fn an_order_at_once_and_a_free_line_answer_as_documented() {
    let sandbox = Sandbox::new();
    let ordered = json!({
        "service_id": "text", "service_ids": ["text"], "status": "text", "item_type": "text",
        "tariff_id": "text", "pay_url": "null", "price": amount(), "attempt": "text", "replayed": "flag",
    });
    let words = [&ADD[..], &["--skip-basket", "--yes"]].concat();
    sandbox.answers("cart.add", &words, &ordered);
    let free = ["cart", "add", "--item-type", "vds", "--tariff", "3088", "--period", "1"];
    sandbox.run(&free);
    sandbox.answers("cart.activate", &["cart", "activate", "4711", "--yes"], &payment());
}

#[test]
fn what_changes_no_money_answers_as_documented() {
    let sandbox = Sandbox::new();
    sandbox.run(&ADD);
    let quoted = json!({
        "item_type": "text", "tariff_id": "text", "period": "number", "due_now": amount(),
        "unknown": "null", "renewal": amount(), "auto_renew": "flag",
        "lines": [{"name": "text", "detail": "text", "price": amount()}],
    });
    let mut quote = ADD.to_vec();
    quote[1] = "quote";
    sandbox.answers("cart.quote", &quote, &quoted);
    sandbox.answers("cart.link", &["cart", "link"], &json!({"url": "text", "secret": "flag"}));
    let promocode = json!({"promocode": "text", "total": amount()});
    sandbox.answers("cart.promocode", &["cart", "promocode", "WELCOME10"], &promocode);
    sandbox.answers("cart.remove", &["cart", "remove", "4711"], &json!({"removed": ["text"]}));
    sandbox.answers("cart.clear", &["cart", "clear"], &json!({"removed": []}));
}

#[test]
fn a_dry_run_answers_the_plan_and_the_request() {
    let sandbox = Sandbox::new();
    sandbox.run(&ADD);
    let order = [
        "func",
        "pricelist",
        "order_period",
        "remoteid",
        "force_use_new_cart",
        "clicked_button",
        "sok",
        "authinfo",
        "out",
        "lang",
    ];
    let ordered = |parameters: &[&str]| {
        let mut expected = plan(parameters);
        expected["renewal"] = amount();
        expected["auto_renew"] = json!("flag");
        expected
    };
    let data = sandbox.answers("cart.add", &[&ADD[..], &["-n"]].concat(), &ordered(&order));
    assert_eq!(data["dry_run"], true);
    let at_once: Vec<&str> = order
        .into_iter()
        .map(|name| if name == "force_use_new_cart" { "skipbasket" } else { name })
        .collect();
    sandbox.answers("cart.add", &[&ADD[..], &["--skip-basket", "-n"]].concat(), &ordered(&at_once));
    let pay = ["func", "elid", "paymethod_id", "sok", "authinfo", "out", "lang"];
    sandbox.answers("cart.pay", &["cart", "pay", "-n"], &plan(&pay));
    let combo = [
        "auth-userid",
        "api-key",
        "domain-name",
        "customer-id",
        "noOfMonths",
        "invoice-option",
        "bundle-id",
        "servicesParamJson",
    ];
    let expected = plan(&combo);
    let words: Vec<&str> = COMBO.split_whitespace().chain(["-n"]).collect();
    sandbox.answers("combo.add", &words, &expected);
    let removal = json!({"dry_run": "flag", "change": "text", "removed": ["text"], "requests": [{"method": "text", "url": "text",
        "parameters": {"func": "text", "clicked_button": "text", "id": "text", "sok": "text",
        "authinfo": "text", "out": "text", "lang": "text"}}]});
    sandbox.answers("cart.remove", &["cart", "remove", "4711", "-n"], &removal);
}

#[test]
fn a_combo_answers_as_documented() {
    let sandbox = Sandbox::new();
    let ordered = json!({
        "status": "text", "order_id": "text", "action_id": "text", "action_status": "text",
        "action_description": "text", "invoice_id": "text", "further_invoice_ids": [],
        "customer_id": "text",
        "domain": "text", "amount": amount(), "notes": [], "attempt": "text", "replayed": "flag",
    });
    let words: Vec<&str> = COMBO.split_whitespace().chain(["--yes"]).collect();
    sandbox.answers("combo.add", &words, &ordered);
    let service = json!({"orderid": "text"});
    let shown = json!({
        "order_id": "text", "domain": "text", "description": "text", "status": "text",
        "customer_id": "text", "created": "text", "expires": "text", "auto_renew": "flag",
        "services": {"domainOrder": service, "singledomainhostinglinuxus": service,
            "sslcert": service},
        "product_key": "text", "product_category": "text", "parent_key": "text",
        "immediate_reseller": "flag", "paused": "flag", "suspended_upon_expiry": "flag",
        "suspended_by_parent": "flag", "deletion_allowed": "flag", "action_id": "text",
        "action_status": "text", "action_description": "text",
    });
    let document = sandbox.run(&["combo", "show", "--domain", "shop.example"]);
    let mut data = document["data"].clone();
    assert!(data["extra"].is_object(), "what the provider tells beyond that passes through");
    data.as_object_mut().unwrap().remove("extra");
    assert_eq!(shape(&data), shown, "{document}");
}

#[test]
fn every_form_of_output_shows_the_same_cart() {
    let sandbox = Sandbox::new();
    sandbox.run(&ADD);
    sandbox.run(&ADD);
    let list = |words: &[&str]| sandbox.text(&[&["cart", "list"], words].concat());
    assert_eq!(
        list(&["-o", "csv"]),
        "id,name,period,price\n4711,VPS-1,1,5.00 EUR\n4712,VPS-1,1,5.00 EUR\n"
    );
    assert_eq!(
        list(&["-o", "csv", "--columns", "price,id", "--no-header"]),
        "5.00 EUR,4711\n5.00 EUR,4712\n"
    );
    assert_eq!(
        list(&["-o", "markdown", "--columns", "id"]),
        "| id |\n| --- |\n| 4711 |\n| 4712 |\n"
    );
    assert_eq!(list(&["--columns", "id", "--no-header"]), "4711\n4712\n");
    let jsonl = list(&["-o", "jsonl"]);
    let rows: Vec<Value> = jsonl.lines().map(|row| serde_json::from_str(row).unwrap()).collect();
    assert_eq!(rows.iter().map(shape).collect::<Vec<_>>(), [line(), line()]);
    assert_eq!(list(&["--jq", ".data.items[].lineitem_id"]), "4711\n4712\n");
    assert_eq!(list(&["--jq", ".data.total"]), "{\"amount\":\"10.00\",\"currency\":\"EUR\"}\n");
    let wrong = sandbox.0.run(&["--sandbox", "cart", "list", "--columns", "color"]);
    let _ = wrong.fails(2, &["no column 'color'", "columns: id, name, period, price"]);
}

#[test]
fn the_variables_of_the_output_work_as_its_flags() {
    let sandbox = Sandbox::new();
    sandbox.run(&ADD);
    let mut command = sandbox.0.orderctl(&["--sandbox", "cart", "list"]);
    command
        .env("ORDERCTL_OUTPUT", "csv")
        .env("ORDERCTL_COLUMNS", "id")
        .env("ORDERCTL_NO_HEADER", "1");
    assert_eq!(String::from_utf8(command.output().unwrap().stdout).unwrap(), "4711\n");
}

#[test]
fn a_variable_that_is_set_to_nothing_is_not_set() {
    let sandbox = Sandbox::new();
    for variable in orderctl::config::VARIABLES {
        let mut command = sandbox.0.orderctl(&["--sandbox", "cart", "list"]);
        let output = command.env(variable.name, "").output().unwrap();
        assert!(output.status.success(), "{}: {output:?}", variable.name);
    }
}

#[test]
fn a_script_that_reads_documents_gets_one_for_a_wrong_command_line_too() {
    let wrong = ["cart", "list", "--nosuch"];
    for form in
        [&["-o", "json"][..], &["-ojson"], &["-o=json"], &["--output=jsonl"], &["--jq", "."]]
    {
        let error = Home::new().run(&[form, &wrong].concat()).error();
        assert_eq!(error["error"]["exit_code"], 2, "{form:?}");
    }
}
