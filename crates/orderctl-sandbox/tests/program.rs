//! The program as another project's test runs it.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_orderctl-sandbox"))
}

fn run(words: &[&str]) -> Output {
    program().args(words).output().unwrap()
}

/// The program at work; it ends with the test.
struct Serving {
    child: Child,
    ready: Value,
}

impl Serving {
    fn start(words: &[&str]) -> Self {
        let mut child = program().args(words).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let ready = serde_json::from_str(&line).unwrap();
        Self { child, ready }
    }

    /// The body of the answer to a form posted to the panel.
    fn panel(&self, form: &str) -> String {
        let url = self.ready["billmanager"].as_str().unwrap();
        let (host, path) = url.strip_prefix("http://").unwrap().split_once('/').unwrap();
        let mut stream = TcpStream::connect(host).unwrap();
        write!(
            stream,
            "POST /{path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
            form.len()
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const WHOAMI: &str = "func=whoami&authinfo=demo:demo&out=json";

#[test]
fn a_test_reads_the_address_from_one_line_and_may_order() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state.json");
    let words = ["--port", "0", "--state", state.to_str().unwrap(), "--provisioning", "0s"];
    let order = "func=v2.vds.order.param&pricelist=3087&order_period=1&clicked_button=order&sok=ok\
                 &authinfo=demo:demo&out=json";
    let first = Serving::start(&words);
    assert!(first.panel(WHOAMI).contains("demo"));
    assert!(first.panel(order).contains("lineitem.id"));
    drop(first);
    let cart = Serving::start(&words).panel("func=cart&authinfo=demo:demo&out=json");
    assert!(cart.contains("4711"), "the state file is kept: {cart}");
}

#[test]
fn a_fault_of_the_command_line_is_injected() {
    let serving = Serving::start(&["--port", "0", "--fault", "http-502:1:read"]);
    assert!(serving.panel(WHOAMI).starts_with("HTTP/1.1 502"));
    assert!(serving.panel(WHOAMI).starts_with("HTTP/1.1 200"));
}

#[test]
fn what_is_misspelt_is_told_and_nothing_runs() {
    for (words, told) in [
        (&["--fault", "drop-befor:1"][..], "the nearest is drop-before"),
        (&["--fault-file", "/not/there.toml"], "can't read /not/there.toml"),
        (&["--provisioning", "soon"], "expected a time such as 30s"),
    ] {
        let ran = run(words);
        let stderr = String::from_utf8(ran.stderr).unwrap();
        assert!(!ran.status.success() && ran.stdout.is_empty(), "{words:?}");
        assert!(stderr.contains(told), "{stderr}");
    }
}

#[test]
fn the_catalog_can_be_read() {
    let ran = run(&["--catalog"]);
    assert_eq!(ran.stdout, orderctl_sandbox::catalog().as_bytes());
}
