//! The sandbox's panel, function by function and format by format, as a plain HTTP client sees it.

mod examples;
mod formats;
mod public_clients;
mod shape;
mod single_element;
mod xml;

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::time::Duration;

use orderctl_sandbox::{Options, Running, start};
use reqwest::blocking::Client;
use serde_json::{Value, json};

/// Parameters of a call.
type Params = BTreeMap<String, String>;

/// A panel where nothing was ordered yet, and what is paid runs at once.
struct Site {
    running: Running,
    http: &'static Client,
}

/// One for all: each would read the system's certificates again.
static HTTP: LazyLock<Client> = LazyLock::new(|| {
    // Only the first test of the process can install it; the others find it there.
    let _ = rustls::crypto::ring::default_provider().install_default();
    // Each panel is another address, so that no connection is used again.
    Client::builder().no_proxy().pool_max_idle_per_host(0).build().unwrap()
});

impl Site {
    fn new() -> Self {
        Self::with(Options { provisioning: Duration::ZERO, ..Options::default() })
    }

    fn with(options: Options) -> Self {
        Self { running: start(options).unwrap(), http: &HTTP }
    }

    fn url(&self) -> String {
        self.running.billmanager_url()
    }

    fn get(&self, params: &Params) -> String {
        self.http.get(self.url()).query(params).send().unwrap().text().unwrap()
    }

    fn post(&self, params: &Params) -> String {
        self.http.post(self.url()).form(params).send().unwrap().text().unwrap()
    }

    /// The document that a call is answered in JSON.
    fn doc(&self, params: &[(&str, &str)]) -> Value {
        let mut params = pairs(params);
        params.entry("out".into()).or_insert_with(|| "json".into());
        let body = self.post(&params);
        let mut answer: Value =
            serde_json::from_str(&body).unwrap_or_else(|error| panic!("{error}: {body}"));
        answer["doc"].take()
    }

    /// A session of this user; the password is the name.
    fn session(&self, user: &str) -> String {
        let login = self.doc(&[("func", "auth"), ("username", user), ("password", user)]);
        login["auth"]["$id"].as_str().unwrap().to_owned()
    }
}

fn pairs(params: &[(&str, &str)]) -> Params {
    params.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// What stands around every answer that is no error.
fn envelope(doc: &Value, asked: &Params) -> Value {
    let hidden = ["password", "authinfo", "passwd", "confirm", "qrcode"];
    let key_of = |name: &str| name == "username" && asked["func"] == "session.newkey";
    let echo = asked.iter().filter(|(name, _)| !hidden.contains(&name.as_str()) && !key_of(name));
    let echo: serde_json::Map<String, Value> = echo
        .map(|(name, value)| {
            let leaf = if value.is_empty() { json!({}) } else { json!({"$": format!("={value}")}) };
            (name.clone(), leaf)
        })
        .collect();
    let mut whole = json!({
        "$lang": "=en", "$func": format!("={}", asked["func"]), "$binary": "=/billmgr", "$host": "",
        "$themename": "", "$features": "", "$notify": "", "saved_filters": {}, "tparams": echo,
    });
    let members = doc.as_object().unwrap().clone();
    whole.as_object_mut().unwrap().extend(members);
    whole
}
