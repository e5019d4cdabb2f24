//! Every function of the LogicBoxes API, driven by a plain HTTP client, in every format it speaks,
//! against examples that were written after the reference.

mod both;
mod client;
mod prepared;
mod public_clients;
mod shape;
mod state;
mod xml;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use orderctl_sandbox::logicboxes_functions;
use serde::Deserialize;
use serde_json::{Value, json};

use prepared::{Prepared, pairs};
use shape::differences;

/// What a function is called with and answers, as the reference has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Function {
    verb: String,
    /// The parameters that it can't do without, in the order in which they are missed.
    required: Vec<String>,
    /// The first one has everything that is required.
    examples: Vec<Example>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    /// What is shown.
    of: String,
    /// Parameters, one value or several. `{token}` and `{end}` stand for what a call before gave.
    with: BTreeMap<String, Value>,
    #[serde(default = "well")]
    status: u16,
    answer: Value,
}

const fn well() -> u16 {
    200
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/conformance/logicboxes/examples")
}

fn function(path: &str) -> Function {
    let file = folder().join(format!("{}.json", path.replace('/', ".")));
    let text = std::fs::read_to_string(&file)
        .unwrap_or_else(|_| panic!("{path} has no example: write {}", file.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The verbs that a function takes.
fn verbs(told: &str) -> Vec<&str> {
    told.split(" or ").collect()
}

#[test]
fn every_function_has_examples_and_every_example_a_function() {
    let mut files = BTreeSet::new();
    for (path, verb) in logicboxes_functions() {
        assert_eq!(function(path).verb, verb, "{path}");
        files.insert(format!("{}.json", path.replace('/', ".")));
    }
    for entry in std::fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(files.contains(&name), "the sandbox has no function for {name}");
    }
}

#[derive(Clone, Copy, Debug)]
enum Format {
    Json,
    Script,
    Xml,
}

#[test]
fn every_function_answers_as_its_examples_in_json() {
    check(Format::Json);
}

#[test]
fn every_function_answers_as_its_examples_in_a_script() {
    check(Format::Script);
}

#[test]
fn every_function_answers_as_its_examples_in_xml() {
    check(Format::Xml);
}

fn check(format: Format) {
    let reads = Prepared::with_orders();
    let mut faults = Vec::new();
    for (path, told) in logicboxes_functions() {
        let function = function(path);
        for (verb, example) in verbs(told)
            .into_iter()
            .flat_map(|verb| function.examples.iter().map(move |one| (verb, one)))
        {
            // What writes finds everything as it was.
            let own = (verb == "POST").then(Prepared::with_orders);
            let shop = own.as_ref().unwrap_or(&reads);
            let (came, expected) = ask(shop, format, verb, path, example);
            let answer = match came {
                Ok((status, answer)) if status == example.status => answer,
                Ok((status, answer)) => {
                    faults.push(format!("{verb} {path}, {}: HTTP {status}, {answer}", example.of));
                    continue;
                }
                Err(why) => {
                    faults.push(format!("{verb} {path}, {}: {why}", example.of));
                    continue;
                }
            };
            let differ = differences(&expected, &answer);
            faults.extend(differ.iter().map(|one| format!("{verb} {path}, {}: {one}", example.of)));
        }
    }
    assert!(faults.is_empty(), "{format:?}:\n{}", faults.join("\n"));
}

/// Status and document of an answer in this format, and what it is held against.
fn ask(
    shop: &Prepared,
    format: Format,
    verb: &str,
    path: &str,
    example: &Example,
) -> (Result<(u16, Value), String>, Value) {
    let mut with = shop.filled(&example.with);
    let suffix = if matches!(format, Format::Xml) { "xml" } else { "json" };
    if matches!(format, Format::Script) {
        with.push(("callback".into(), "shop.take".into()));
    }
    let came = shop.call(verb, &format!("{path}.{suffix}"), &with);
    let (kind, text) = match format {
        Format::Json => ("application/json", Some(came.body.as_str())),
        Format::Script => {
            let inner =
                came.body.strip_prefix("shop.take(").and_then(|rest| rest.strip_suffix(')'));
            ("application/javascript", inner)
        }
        Format::Xml => ("text/xml", Some(came.body.as_str())),
    };
    let read = || {
        let text = text.filter(|_| came.kind == kind)?;
        match format {
            Format::Xml => Some(xml::read(text)),
            Format::Json | Format::Script => serde_json::from_str(text).ok(),
        }
    };
    let answer = read().map(|value| (came.status, value));
    let answer = answer.ok_or_else(|| format!("{}: {}", came.kind, came.body));
    let expected = match (&example.answer, format) {
        (Value::Object(_) | Value::Array(_), Format::Xml) => in_xml(&example.answer),
        (other, _) => other.clone(),
    };
    (answer, expected)
}

/// In XML whatever stands in a map is a text.
fn in_xml(example: &Value) -> Value {
    match example {
        Value::Object(map) => {
            map.iter().map(|(name, value)| (name.clone(), in_xml(value))).collect()
        }
        Value::Array(items) => items.iter().map(in_xml).collect(),
        Value::Number(number) if number.is_f64() => json!("#"),
        Value::Number(number) => json!(number.to_string()),
        Value::Bool(truth) => json!(truth.to_string()),
        other => other.clone(),
    }
}

#[test]
fn a_parameter_that_is_missing_is_named_in_the_order_of_the_reference() {
    let shop = Prepared::with_orders();
    for (path, told) in logicboxes_functions() {
        let function = function(path);
        let verb = verbs(told)[0];
        let good = &function.examples[0];
        for (number, name) in function.required.iter().enumerate() {
            // Without this one and all that come after it.
            let before = &function.required[..number];
            let mut with = shop.filled(&good.with);
            with.retain(|(given, _)| before.contains(given) || !function.required.contains(given));
            let came = shop.call(verb, &format!("{path}.json"), &with);
            let expected = json!({"status": "ERROR", "message": format!("Required parameter missing: {name}")});
            let answer: Value = serde_json::from_str(&came.body).unwrap();
            assert_eq!((came.status, answer), (500, expected), "{path}");
        }
    }
}

#[test]
fn a_wrong_verb_is_an_error_and_changes_nothing() {
    let shop = Prepared::with_orders();
    let error = json!({"status": "=ERROR", "message": "words"});
    for (path, told) in logicboxes_functions() {
        let function = function(path);
        let good = &function.examples[0];
        for verb in ["GET", "POST"].into_iter().filter(|verb| !verbs(told).contains(verb)) {
            let came = shop.call(verb, &format!("{path}.json"), &shop.filled(&good.with));
            let answer = serde_json::from_str(&came.body).unwrap();
            assert_eq!(came.status, 500, "{verb} {path}: {}", came.body);
            assert_eq!(differences(&error, &answer), Vec::<String>::new(), "{verb} {path}");
        }
    }
    let page = pairs("no-of-records=10 page-no=1");
    let customers = shop.call("GET", "customers/search.json", &page).body;
    assert!(customers.contains(r#""recsindb":"3""#), "{customers}");
}

#[test]
fn scalars_lists_and_maps_have_their_elements_in_xml() {
    let shop = Prepared::with_orders();
    let of = |verb: &str, path: &str, words: &str| {
        let came = shop.call(verb, path, &pairs(words));
        came.body.trim_start_matches("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").trim().to_owned()
    };
    assert_eq!(
        of("GET", "domains/orderid.xml", "domain-name=alone-example.net"),
        "<int>90000007</int>"
    );
    assert_eq!(
        of("GET", "domains/validate-transfer.xml", "domain-name=alone-example.net"),
        "<boolean>false</boolean>"
    );
    assert_eq!(
        of("GET", "domains/customer-default-ns.xml", "customer-id=20000001"),
        "<vector><string>dns3.parkpage.foundationapi.com</string>\
         <string>dns4.parkpage.foundationapi.com</string></vector>"
    );
    assert_eq!(
        of("GET", "domains/available.xml", "domain-name=free tlds=com"),
        "<hashtable><entry><string>free.com</string><hashtable>\
         <entry><string>classkey</string><string>domcno</string></entry>\
         <entry><string>status</string><string>available</string></entry>\
         </hashtable></entry></hashtable>"
    );
    assert_eq!(
        of("GET", "domains/orderid.xml", "domain-name=a&b.com"),
        "<response><status>ERROR</status><message>Website doesn't exist for a&amp;b.com</message></response>"
            .replace('\'', "&apos;")
    );
}
