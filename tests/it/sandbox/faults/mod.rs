//! Faults on purpose, seen by a client that knows nothing but TCP, and what they leave behind.

mod control;
mod effects;
mod rules;

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use orderctl_sandbox::{FaultPlan, Options};
use serde_json::Value;

use super::{Sandbox, credentials};

/// What came by the connection until it was closed, or until nothing came for a while.
#[derive(Debug)]
struct Seen {
    head: String,
    body: String,
    closed: bool,
}

impl Seen {
    fn nothing(&self) -> bool {
        self.head.is_empty() && self.body.is_empty()
    }

    fn status(&self) -> &str {
        self.head.split(' ').nth(1).unwrap_or_default()
    }

    fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// As long as a busy machine may need for an answer.
const PATIENT: Duration = Duration::from_secs(20);
/// Long enough to see that no answer comes.
const IMPATIENT: Duration = Duration::from_millis(200);

/// One request on a connection of its own.
fn exchange(sandbox: &Sandbox, method: &str, path: &str, body: &str) -> Seen {
    exchange_within(PATIENT, sandbox, method, path, body)
}

fn exchange_within(
    timeout: Duration,
    sandbox: &Sandbox,
    method: &str,
    path: &str,
    body: &str,
) -> Seen {
    let mut stream = TcpStream::connect(sandbox.running.addr()).unwrap();
    stream.set_read_timeout(Some(timeout)).unwrap();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: {}\r\nContent-Length: {}\r\n\r\n{body}",
        if path.starts_with("/control") {
            "application/json"
        } else {
            "application/x-www-form-urlencoded"
        },
        body.len()
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut bytes = Vec::new();
    let closed = match stream.read_to_end(&mut bytes) {
        Ok(_) => true,
        Err(error) => match error.kind() {
            ErrorKind::WouldBlock | ErrorKind::TimedOut => false,
            ErrorKind::ConnectionReset => true,
            kind => panic!("{kind}: {error}"),
        },
    };
    let text = String::from_utf8(bytes).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    Seen { head: head.to_owned(), body: body.to_owned(), closed }
}

fn form(pairs: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Provider {
    Panel,
    Api,
}

const BOTH: [Provider; 2] = [Provider::Panel, Provider::Api];
const DOMAIN: &str = "shop-example.com";
const TAG: &str = "attempt-1";

impl Provider {
    /// Sends the order that [`Self::placed`] counts.
    fn order(self, sandbox: &Sandbox) -> Seen {
        self.order_within(PATIENT, sandbox)
    }

    fn order_within(self, timeout: Duration, sandbox: &Sandbox) -> Seen {
        let (path, pairs) = match self {
            Self::Panel => {
                let who = vec![("authinfo", "demo:demo"), ("out", "json"), ("remoteid", TAG)];
                ("/billmgr", [who, super::billmanager_order(&[])].concat())
            }
            Self::Api => {
                let who = credentials().to_vec();
                ("/api/productbundle/add.json", [who, super::combo_order(&[])].concat())
            }
        };
        exchange_within(timeout, sandbox, "POST", path, &form(&pairs))
    }

    /// How often it was placed.
    fn placed(self, sandbox: &Sandbox) -> u64 {
        let orders = control(sandbox, "GET", "/control/orders", "").json();
        let count = match self {
            Self::Panel => &orders["billmanager"]["by_remoteid"][TAG],
            Self::Api => &orders["logicboxes"]["by_domain"][DOMAIN],
        };
        count.as_u64().unwrap_or_default()
    }
}

fn panel(sandbox: &Sandbox, pairs: &[(&str, &str)]) -> Seen {
    let mut all = pairs.to_vec();
    all.push(("out", "json"));
    if !all.iter().any(|(name, _)| *name == "auth") {
        all.push(("authinfo", "demo:demo"));
    }
    exchange(sandbox, "POST", "/billmgr", &form(&all))
}

fn read_api(sandbox: &Sandbox) -> Seen {
    let query = form(&[&credentials()[..], &[("domain-name", DOMAIN)]].concat());
    exchange(sandbox, "GET", &format!("/api/domains/orderid.json?{query}"), "")
}

fn control(sandbox: &Sandbox, method: &str, path: &str, body: &str) -> Seen {
    let seen = exchange(sandbox, method, path, body);
    assert!(seen.closed && !seen.nothing(), "{method} {path}: {seen:?}");
    seen
}

/// How often each rule was injected.
fn fired(sandbox: &Sandbox) -> Vec<u64> {
    let plan = control(sandbox, "GET", "/control/faults", "").json();
    plan["fault"].as_array().unwrap().iter().map(|rule| rule["fired"].as_u64().unwrap()).collect()
}

/// A sandbox in memory with these faults and the control address.
fn faulty(rules: &[&str]) -> Sandbox {
    seeded(rules, 0)
}

fn seeded(rules: &[&str], seed: u64) -> Sandbox {
    let rules = FaultPlan::parse(rules.iter().copied()).unwrap().rules;
    let faults = FaultPlan { rules, seed };
    Sandbox::with(Options { faults, control: true, ..Options::default() })
}

/// Asks again until it is so: what a timer of the sandbox does has happened by then.
fn eventually(mut is_so: impl FnMut() -> bool) {
    for _ in 0..100 {
        if is_so() {
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("it never came about");
}
