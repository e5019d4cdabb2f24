//! The written-down answers (`examples/`): what was ordered before, what is asked, the document.

use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

use super::{Params, Site, pairs};

/// The answers of one function.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    function: String,
    cases: Vec<Example>,
}

/// One call, and the document that answers it without what stands around every document.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Example {
    #[serde(skip)]
    pub(super) function: String,
    /// Who asks; nobody at a login.
    #[serde(default = "demo", rename = "as")]
    user: String,
    /// What happened before.
    #[serde(default)]
    before: Vec<Value>,
    ask: Params,
    pub(super) doc: Value,
    /// The same in the compact JSON, where its form is published.
    #[serde(default)]
    pub(super) bjson: Option<Value>,
}

fn demo() -> String {
    "demo".into()
}

/// Every example.
pub(super) fn all() -> Vec<Example> {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/conformance/billmanager/examples");
    let mut examples = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let file: File = serde_json::from_str(&text)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let function = file.function;
        examples.extend(file.cases.into_iter().map(|mut example| {
            example.function.clone_from(&function);
            example
        }));
    }
    examples
}

impl Example {
    /// The call, ready to be sent, after what happened before it.
    pub(super) fn prepared(&self, site: &Site, format: &str) -> Params {
        for step in &self.before {
            let step = match step {
                Value::String(name) => named(name),
                other => serde_json::from_value(other.clone()).unwrap(),
            };
            let before = self.signed(site, step);
            let answer = site.post(&with(before, "out", "json"));
            assert!(!answer.contains("\"error\""), "{}: {answer}", self.function);
        }
        with(self.signed(site, self.ask.clone()), "out", format)
    }

    /// `{session}` stands for the id of a session that was just opened.
    fn signed(&self, site: &Site, mut params: Params) -> Params {
        for value in params.values_mut().filter(|value| *value == "{session}") {
            *value = site.session(&self.user);
        }
        if !self.user.is_empty() && !params.contains_key("auth") {
            params.insert("authinfo".into(), format!("{0}:{0}", self.user));
        }
        params
    }
}

fn with(mut params: Params, name: &str, value: &str) -> Params {
    params.insert(name.into(), value.into());
    params
}

/// Steps that many examples begin with. The first line is 4711, the first service 100500, the first
/// payment 150.
fn named(name: &str) -> Params {
    let order = [
        ("func", "v2.vds.order.param"),
        ("pricelist", "3087"),
        ("order_period", "1"),
        ("domain", "one.client.example"),
        ("sok", "ok"),
    ];
    let more: &[(&str, &str)] = match name {
        "line" => &[("clicked_button", "order"), ("addon_3091", "1000")],
        "service" => &[("skipbasket", "on"), ("remoteid", "mine-1"), ("server_name", "one")],
        "payment" => {
            return pairs(&[
                ("func", "cartorder.create.confirm"),
                ("elid", "4711"),
                ("paymethod_id", "15"),
                ("sok", "ok"),
            ]);
        }
        other => panic!("there is no step {other}"),
    };
    pairs(&[&order, more].concat())
}
