//! `sandbox serve` as another program runs it.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use reqwest::blocking::Client;
use serde_json::{Value, json};

use crate::support::Home;

/// The program at work; it ends with the test.
pub(crate) struct Serving {
    child: Child,
    /// What it said when it began to listen.
    pub(crate) report: Value,
}

impl Serving {
    pub(crate) fn start(home: &Home, words: &[&str]) -> Self {
        let mut child = Command::new(assert_cmd::cargo::cargo_bin!("orderctl"))
            .env_clear()
            .env("HOME", home.path())
            .args(["sandbox", "serve", "--port", "0", "--in-memory", "-o", "json"])
            .args(words)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Self { child, report: serde_json::from_str(&line).unwrap() }
    }

    pub(crate) fn control(&self, what: &str) -> Value {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let url = format!("{}/{what}", self.report["data"]["control"].as_str().unwrap());
        let answer = Client::builder().no_proxy().build().unwrap().get(url).send().unwrap();
        serde_json::from_str(&answer.text().unwrap()).unwrap()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn faults_come_from_flags_and_from_a_file() {
    let home = Home::new();
    let file = home.path().join("faults.toml");
    let text = "seed = 7\n[[fault]]\nkind = \"http-502\"\nprobability = 10\nwhere = \"read\"\n";
    std::fs::write(&file, text).unwrap();
    let file = file.to_str().unwrap();
    let words = ["--fault", "drop-after-commit:1:combo", "--fault-file", file];
    let rules = |serving: &Serving| {
        let plan = serving.control("faults");
        let rules = plan["fault"].as_array().unwrap().iter().map(|rule| rule["rule"].clone());
        (plan["seed"].clone(), rules.collect::<Vec<_>>())
    };
    let expected = vec![json!("drop-after-commit:1:combo.add"), json!("http-502:10%:read")];
    let serving = Serving::start(&home, &words);
    assert_eq!(rules(&serving), (json!(7), expected.clone()));
    assert_eq!(serving.report["data"]["fault_seed"], 7);
    assert_eq!(serving.control("orders")["charged"]["demo"], "0.00 EUR");
    let serving = Serving::start(&home, &[&words[..], &["--fault-seed", "8"]].concat());
    assert_eq!(rules(&serving), (json!(8), expected));
}

#[test]
fn a_fault_that_is_misspelt_names_the_nearest() {
    let home = Home::new();
    let serve = ["sandbox", "serve", "--port", "0", "--in-memory"];
    let _ = home
        .run(&[&serve[..], &["--fault", "drop-befor:1"]].concat())
        .fails(2, &["the nearest is drop-before"]);
    let file = home.path().join("faults.toml");
    std::fs::write(&file, "[[fault]]\nkind = \"hang\"\nwhere = \"cart.ad\"\n").unwrap();
    let file = file.to_str().unwrap();
    let _ = home
        .run(&[&serve[..], &["--fault-file", file]].concat())
        .fails(3, &["faults.toml", "the nearest is cart.add"]);
    let _ = home
        .run(&[&serve[..], &["--fault-file", "/not/there.toml"]].concat())
        .fails(3, &["can't read /not/there.toml"]);
}

#[test]
fn a_panel_with_the_old_cart_is_served_for_other_programs() {
    let home = Home::new();
    let serving = Serving::start(&home, &["--old-cart"]);
    let url = serving.report["data"]["billmanager"].as_str().unwrap();
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = Client::builder().no_proxy().build().unwrap();
    let ask = |func: &str| {
        let form = [("func", func), ("authinfo", "demo:demo"), ("out", "json")];
        let text = client.post(url).form(&form).send().unwrap().text().unwrap();
        serde_json::from_str::<Value>(&text).unwrap()["doc"].clone()
    };
    assert_eq!(ask("cart")["error"]["$type"], "missed");
    assert_eq!(ask("basket")["total_sum"]["$"], "0.00 EUR");
}

/// A log is no terminal: nothing is written into it that moves a cursor.
#[cfg(unix)]
#[test]
fn a_signal_leaves_no_escape_code_in_a_log() {
    use nix::sys::signal::{Signal, kill};
    use nix::unistd::Pid;

    for signal in [Signal::SIGINT, Signal::SIGTERM] {
        let home = Home::new();
        let mut child = Command::new(assert_cmd::cargo::cargo_bin!("orderctl"))
            .env_clear()
            .env("HOME", home.path())
            .args(["sandbox", "serve", "--port", "0", "--in-memory"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        kill(Pid::from_raw(child.id().cast_signed()), signal).unwrap();
        let ended = child.wait_with_output().unwrap();
        let log = String::from_utf8(ended.stderr).unwrap();
        assert!(log.contains("Listening") && !log.contains('\u{1b}'), "{log:?}");
    }
}
