//! Whatever the network does: one clear error, the right exit code, no secret, and a charge is
//! never sent twice.

use std::net::TcpListener;
use std::process::Stdio;

use serde_json::Value;

use crate::panel::cart;
use crate::support::scripted::{Answer, call};
use crate::support::shop::{API_KEY, PASSWORD, Shop, assert_no_secret, finish, panel_profile};
use crate::support::{Home, Ran, tls};

const LIST: [&str; 2] = ["cart", "list"];
const PAY: [&str; 4] = ["cart", "pay", "4711", "--yes"];
const SHOW: [&str; 3] = ["combo", "show", "90000001"];
const COMBO: &str = "combo add --domain shop.example --customer-id 20000001 --months 12 \
    --invoice-option KeepInvoice --bundle-id 501 --ns ns1.shop.example --ns ns2.shop.example \
    --contact 30000001 --accept-unknown-price --yes";
const CHARGE: &str = "cartorder.create.confirm";
const ADD: &str = "/api/productbundle/add.json";

/// What a web page may hold that must not be shown.
fn page() -> String {
    format!("<!DOCTYPE html><html><body>robot:{PASSWORD} {API_KEY}</body></html>")
}

/// One failure, as it meets a read and a charge of either provider: the exit codes, and the error's
/// own code where it is the same for all.
#[track_caller]
fn met_with(answer: &Answer, extra: &[&str], read: i32, charge: i32, code: &str) -> Vec<Value> {
    let errors = errors_of(answer, extra, [read, read], charge);
    for error in &errors {
        assert_eq!(error["code"], code, "{error}");
    }
    errors
}

/// What a read at each provider and a charge at each come to, in this order.
#[track_caller]
fn errors_of(answer: &Answer, extra: &[&str], reads: [i32; 2], charge: i32) -> Vec<Value> {
    let [panel_reads, reseller_reads] = reads;
    let always = |answer: &Answer| {
        let answer = answer.clone();
        move |_: &_| Some(answer.clone())
    };
    // Reads are repeated after a pause: both providers' at the same time.
    let mut errors = std::thread::scope(|scope| {
        let panel = Shop::panel_that(always(answer));
        let reseller = Shop::reseller_that(always(answer));
        let list = scope.spawn(move || panel.error(panel_reads, &[&LIST[..], extra].concat()));
        let show =
            scope.spawn(move || reseller.error(reseller_reads, &[&SHOW[..], extra].concat()));
        vec![list.join().unwrap(), show.join().unwrap()]
    });
    let lost = answer.clone();
    let panel = Shop::panel_that(move |request| match request.field("func")? {
        "cart" => Some(cart(&[("4711", "5.00")])),
        CHARGE => Some(lost.clone()),
        "whoami" => Some(Answer::json(200, r#"{"doc":{"user":{"$balance":"9.00 EUR"}}}"#)),
        _ => None,
    });
    errors.push(panel.error(charge, &[&PAY[..], extra].concat()));
    let lost = answer.clone();
    let reseller = Shop::reseller_that(move |request| match request.path.as_str() {
        ADD => Some(lost.clone()),
        path if path.contains("search") => {
            Some(Answer::json(200, r#"{"recsonpage":"0","recsindb":"0"}"#))
        }
        _ => Some(Answer::json(500, r#"{"status":"ERROR","message":"Website doesn't exist"}"#)),
    });
    let combo: Vec<&str> = COMBO.split_whitespace().chain(extra.iter().copied()).collect();
    errors.push(reseller.error(charge, &combo));
    let charges = panel.requests().iter().filter(|sent| sent.field("func") == Some(CHARGE)).count()
        + reseller.requests().iter().filter(|sent| sent.path == ADD).count();
    assert_eq!(charges, 2, "each charge is sent once");
    errors
}

/// What came after the request had left: a read may be made again, a charge may have been placed.
#[track_caller]
fn loses(answer: &Answer, code: &str) -> Vec<Value> {
    met_with(answer, &[], 6, 7, code)
}

#[test]
fn a_web_page_in_place_of_an_answer_leaves_a_charge_open() {
    loses(&Answer::html(200, page()), "html");
    // At LogicBoxes it is how an unlisted address is turned away, reads included.
    let errors = errors_of(&Answer::html(403, page()), &[], [6, 4], 7);
    assert!(errors[0]["hints"][0].as_str().unwrap().contains("IP address"), "{errors:?}");
    assert_eq!(errors[1]["code"], "address_not_listed", "{errors:?}");
    loses(&Answer::html(502, page()), "html");
}

#[test]
fn an_answer_that_breaks_off_leaves_a_charge_open() {
    loses(&Answer::cut_off(r#"{"doc":{"ok":{}},"status":"Success"}"#), "cut_off");
    loses(&Answer::Close, "connection_lost");
}

#[test]
fn an_answer_that_says_nothing_leaves_a_charge_open() {
    for body in ["", "null", "{\"doc\":"] {
        loses(&Answer::json(200, body), "malformed");
    }
}

#[test]
fn an_answer_without_end_is_not_read_to_its_end() {
    loses(&Answer::Flood(100 * 1024 * 1024), "too_large");
}

#[test]
fn a_redirect_is_not_followed_and_its_secrets_not_shown() {
    let target = format!("https://login.example/start?auth={PASSWORD}&key={API_KEY}");
    let answer = Answer::html(302, page()).with("Location", &target);
    for error in loses(&answer, "redirect") {
        let told = error.to_string();
        assert!(told.contains("https://login.example/start"), "{told}");
    }
}

#[test]
fn a_provider_that_never_answers_is_left_in_time() {
    met_with(&Answer::Never, &["--timeout", "200ms"], 6, 7, "timeout");
}

#[test]
fn a_rate_limit_is_obeyed_and_told() {
    let answer = Answer::html(429, page()).with("Retry-After", "60");
    let errors = met_with(&answer, &[], 10, 7, "rate_limited");
    for read in &errors[..2] {
        assert_eq!(read["hints"][0], "try again in 60 s");
    }
}

#[test]
fn refused_credentials_are_told_as_such() {
    let wrong = r#"{"doc":{"error":{"$type":"auth","$object":"badpassword","msg":{"$":"Bad"}}}}"#;
    for words in [&LIST[..], &PAY] {
        let shop = Shop::panel_that(move |_| Some(Answer::json(200, wrong)));
        assert_eq!(shop.error(4, words)["kind"], "credentials");
        assert_eq!(shop.requests().len(), 1, "a login is not tried again and again");
    }
    let denied = format!(r#"{{"status":"ERROR","message":"Access Denied: {API_KEY}"}}"#);
    let combo: Vec<&str> = COMBO.split_whitespace().collect();
    for words in [&SHOW[..], &combo] {
        let denied = denied.clone();
        let shop = Shop::reseller_that(move |_| Some(Answer::json(403, denied.as_str())));
        assert_eq!(shop.error(4, words)["code"], "access_denied");
    }
}

/// Runs `cart list` and a payment at this address, which nothing is ever sent to.
#[track_caller]
fn out_of_reach(url: &str, code: &str, told: &str) {
    let home = Home::new();
    home.config(&panel_profile(url, ""));
    for words in [&LIST[..], &PAY] {
        let ran = finish(home.orderctl(words).args(["-v", "-o", "json"]));
        assert_eq!(ran.code, 6, "{ran:?}");
        let error = &ran.error()["error"];
        assert_eq!(error["code"], code, "{error}");
        assert!(error["message"].as_str().unwrap().contains(told), "{error}");
    }
}

#[test]
fn a_certificate_that_nobody_vouches_for_is_not_trusted() {
    out_of_reach(&tls::untrusted(), "tls", "can't connect to 127.0.0.1");
}

/// As in a container or a minimal system; on others the certificates come from the system's own store.
#[cfg(target_os = "linux")]
#[test]
fn a_system_without_certificates_is_told_what_it_lacks() {
    let home = Home::new();
    home.config(&panel_profile("https://panel.invalid", ""));
    let none = home.path().join("none.pem");
    std::fs::write(&none, "").unwrap();
    let ran = finish(home.orderctl(&LIST).env("SSL_CERT_FILE", &none).args(["-o", "json"]));
    assert_eq!(ran.code, 3, "{ran:?}");
    let error = &ran.error()["error"];
    assert_eq!(error["code"], "tls", "{error}");
    assert!(error["hints"].to_string().contains("ca-certificates"), "{error}");
}

#[test]
fn an_unknown_host_is_named() {
    out_of_reach("https://panel.invalid", "dns", "panel.invalid is unknown");
}

#[test]
fn a_refused_connection_is_told_as_such() {
    let gone = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap();
    out_of_reach(&format!("http://{gone}"), "connect", "can't connect to 127.0.0.1");
}

#[test]
fn a_passing_trouble_is_waited_out_by_a_read() {
    let mut calls = 0;
    let shop = Shop::panel_that(move |_| {
        calls += 1;
        Some(match calls {
            1 => Answer::json(503, ""),
            2 => Answer::Close,
            _ => cart(&[("4711", "5.00")]),
        })
    });
    assert_eq!(shop.data(0, &LIST)["items"][0]["lineitem_id"], "4711");
}

/// A pipe whose reader has left.
fn closed() -> Stdio {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    writer.into()
}

fn command(shop: &Shop, words: &[&str]) -> std::process::Command {
    let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin!("orderctl"));
    command.env_clear().env("HOME", shop.home.path()).args(words).stdin(Stdio::null());
    command
}

#[test]
fn a_reader_that_left_has_what_it_wanted() {
    let shop = Shop::panel(vec![call("cart", cart(&[("4711", "5.00")]))]);
    for words in [&LIST[..], &["--help"], &["help", "safety"], &["completions", "bash"]] {
        let ran = Ran::of(command(&shop, words).stdout(closed()).output().unwrap());
        assert_eq!((ran.code, ran.stderr.contains("panicked")), (0, false), "{ran:?}");
    }
}

#[test]
fn a_log_that_nobody_reads_does_not_stop_a_payment() {
    let paid = r#"{"doc":{"ok":{}}}"#;
    let shop = Shop::panel(vec![
        call("cart", cart(&[("4711", "5.00")])),
        call("cart", cart(&[("4711", "5.00")])),
        call("whoami", Answer::json(200, r#"{"doc":{"user":{"$balance":"9.00 EUR"}}}"#)),
        call(CHARGE, Answer::json(200, paid)),
        call("whoami", Answer::json(200, r#"{"doc":{"user":{"$balance":"4.00 EUR"}}}"#)),
    ]);
    let mut command = command(&shop, &["cart", "pay", "4711", "--yes", "-v", "-o", "json"]);
    let ran = Ran::of(command.stderr(closed()).output().unwrap());
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(ran.document()["data"]["status"], "paid");
    assert_no_secret(&ran.stdout);
}
