//! The sandbox, driven by a plain HTTP client: it must speak as the providers' documentation says.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod billmanager;
mod faults;
mod logicboxes;
mod running;
pub(crate) mod serve;

use billmanager::order as billmanager_order;
use logicboxes::order as combo_order;

use std::time::Duration;

use orderctl_sandbox::{Options, Running, start};
use reqwest::blocking::{Client, Response};
use serde_json::Value;

/// A sandbox in memory, where what is paid is active in the same moment, and a client for it.
struct Sandbox {
    running: Running,
    http: Client,
}

type Pairs<'a> = &'a [(&'a str, &'a str)];

impl Sandbox {
    fn new() -> Self {
        Self::with(Options { provisioning: Duration::ZERO, ..Options::default() })
    }

    /// Where nothing becomes active while the test runs.
    fn slow() -> Self {
        Self::with(Options { provisioning: Duration::from_secs(3600), ..Options::default() })
    }

    fn with(options: Options) -> Self {
        // Only the first test of the process can install it; the others find it there.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = Client::builder().no_proxy().build().unwrap();
        Self { running: start(options).unwrap(), http }
    }

    /// One call to the panel, exactly as given.
    fn panel_raw(&self, pairs: Pairs) -> Response {
        self.http.post(self.running.billmanager_url()).form(pairs).send().unwrap()
    }

    fn panel_text(&self, pairs: Pairs) -> String {
        let response = self.panel_raw(pairs);
        assert_eq!(response.status(), 200, "the panel answers everything with 200");
        response.text().unwrap()
    }

    /// The document that a user is answered in JSON.
    fn panel_as(&self, user: &str, pairs: Pairs) -> Value {
        let authinfo = format!("{user}:{user}");
        let mut all = vec![("authinfo", authinfo.as_str()), ("out", "json"), ("lang", "en")];
        all.extend_from_slice(pairs);
        let mut answer: Value = serde_json::from_str(&self.panel_text(&all)).unwrap();
        answer["doc"].take()
    }

    fn panel(&self, pairs: Pairs) -> Value {
        self.panel_as("demo", pairs)
    }

    /// Type and object of the error that a call is refused with.
    fn panel_error(&self, user: &str, pairs: Pairs) -> (String, String) {
        let doc = self.panel_as(user, pairs);
        let error = doc.get("error").unwrap_or_else(|| panic!("{pairs:?} was not refused: {doc}"));
        (text(&error["$type"]), text(&error["$object"]))
    }

    fn api_get(&self, path: &str, pairs: Pairs) -> (u16, String) {
        self.api(self.http.get(self.api_url(path)).query(&credentials()).query(pairs))
    }

    fn api_post(&self, path: &str, pairs: Pairs) -> (u16, String) {
        let mut all = credentials().to_vec();
        all.extend_from_slice(pairs);
        self.api(self.http.post(self.api_url(path)).form(&all))
    }

    fn api(&self, request: reqwest::blocking::RequestBuilder) -> (u16, String) {
        let response = request.send().unwrap();
        (response.status().as_u16(), response.text().unwrap())
    }

    fn api_url(&self, path: &str) -> String {
        format!("{}/{path}", self.running.logicboxes_url())
    }

    /// A read that is answered.
    fn read(&self, path: &str, pairs: Pairs) -> Value {
        let (status, body) = self.api_get(path, pairs);
        assert_eq!(status, 200, "{path}: {body}");
        serde_json::from_str(&body).unwrap()
    }
}

const fn credentials() -> [(&'static str, &'static str); 2] {
    [("auth-userid", "100001"), ("api-key", "sandbox-key")]
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
