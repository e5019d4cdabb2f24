//! Each fault at each provider: what the client sees, and what was committed.

use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::super::{Sandbox, billmanager_order, text};
use super::{
    BOTH, IMPATIENT, PATIENT, Provider, Seen, TAG, control, eventually, exchange, faulty, fired,
    panel, read_api,
};

/// Orders once under a fault that is injected once: from then on the sandbox is as good as before.
fn under(fault: &str, provider: Provider) -> (Sandbox, Seen, u64) {
    under_within(PATIENT, fault, provider)
}

fn under_within(timeout: Duration, fault: &str, provider: Provider) -> (Sandbox, Seen, u64) {
    let sandbox = faulty(&[fault]);
    let seen = provider.order_within(timeout, &sandbox);
    eventually(|| fired(&sandbox) == [1]);
    let placed = provider.placed(&sandbox);
    let whoami = panel(&sandbox, &[("func", "whoami")]);
    assert_eq!(whoami.json()["doc"]["user"]["$name"], "demo");
    (sandbox, seen, placed)
}

#[test]
fn a_dropped_connection_shows_nothing_whether_committed_or_not() {
    for provider in BOTH {
        for (fault, expected) in [("drop-before:1", 0), ("drop-after-commit:1", 1)] {
            let (_sandbox, seen, placed) = under(fault, provider);
            assert!(seen.nothing() && seen.closed, "{fault} at {provider:?}: {seen:?}");
            assert_eq!(placed, expected, "{fault} at {provider:?}");
        }
    }
}

#[test]
fn a_hanging_request_shows_nothing_and_hinders_no_other() {
    for provider in BOTH {
        for (fault, expected) in [("hang:1", 0), ("hang-after-commit:1", 1)] {
            let (_sandbox, seen, placed) = under_within(IMPATIENT, fault, provider);
            assert!(seen.nothing() && !seen.closed, "{fault} at {provider:?}: {seen:?}");
            assert_eq!(placed, expected, "{fault} at {provider:?}");
        }
    }
}

#[test]
fn an_order_that_is_not_charged_leaves_a_service_that_waits_to_be_paid() {
    let sandbox = faulty(&["unpaid:1"]);
    let order = billmanager_order(&[("skipbasket", "on")]);
    let answer = panel(&sandbox, &order).json();
    assert_eq!(answer["doc"]["item.id"]["$"], "100500", "{answer}");
    let whoami = panel(&sandbox, &[("func", "whoami")]).json();
    assert_eq!(whoami["doc"]["user"]["$balance"], "1000.00 EUR");
    let row = &panel(&sandbox, &[("func", "vds")]).json()["doc"]["elem"][0];
    assert_eq!(row["item_status"]["$orig"], "1");
    panel(&sandbox, &order);
    let whoami = panel(&sandbox, &[("func", "whoami")]).json();
    assert_eq!(whoami["doc"]["user"]["$balance"], "995.00 EUR");
}

#[test]
fn a_hanging_connection_is_closed_in_the_end() {
    let sandbox = faulty(&["hang:1:delay=30ms"]);
    let seen = Provider::Panel.order(&sandbox);
    assert!(seen.nothing() && seen.closed, "{seen:?}");
    assert_eq!(Provider::Panel.placed(&sandbox), 0);
}

#[test]
fn more_hanging_requests_than_threads_hinder_nobody() {
    let sandbox = faulty(&["hang:read"]);
    let body = "func=whoami&authinfo=demo:demo&out=json";
    let open: Vec<TcpStream> = (0..8)
        .map(|_| {
            let mut stream = TcpStream::connect(sandbox.running.addr()).unwrap();
            let head = format!(
                "POST /billmgr HTTP/1.1\r\nHost: localhost\r\nContent-Length: {}",
                body.len()
            );
            std::io::Write::write_all(&mut stream, format!("{head}\r\n\r\n{body}").as_bytes())
                .unwrap();
            stream
        })
        .collect();
    eventually(|| fired(&sandbox) == [8]);
    assert_eq!(Provider::Api.order(&sandbox).status(), "200");
    drop(open);
}

#[test]
fn a_truncated_answer_promises_more_than_it_holds() {
    for provider in BOTH {
        let (_sandbox, seen, placed) = under("truncate:1", provider);
        assert_eq!((seen.status(), seen.closed, placed), ("200", true, 1), "{seen:?}");
        let promised: usize = seen.header("content-length").unwrap().parse().unwrap();
        assert_eq!(seen.body.len(), promised / 2, "{seen:?}");
        assert!(serde_json::from_str::<Value>(&seen.body).is_err());
    }
}

#[test]
fn a_page_from_something_in_between_has_its_status_and_says_nothing_of_the_order() {
    for provider in BOTH {
        for (fault, status, expected) in [
            ("html-403:1", "403", 0),
            ("http-502:1", "502", 0),
            ("http-502-after-commit:1", "502", 1),
            ("http-429:1", "429", 0),
            ("429-after-commit:1", "429", 1),
        ] {
            let (_sandbox, seen, placed) = under(fault, provider);
            assert_eq!((seen.status(), placed), (status, expected), "{fault} at {provider:?}");
            assert!(seen.body.starts_with("<!DOCTYPE html>"), "{seen:?}");
            let retry = seen.header("retry-after");
            assert_eq!(retry, (status == "429").then_some("1"), "{fault}");
        }
    }
}

#[test]
fn the_panel_asks_to_wait_and_has_the_answer_at_another_address() {
    let (sandbox, seen, placed) = under("html-wait:1:delay=300ms", Provider::Panel);
    assert_eq!((seen.status(), placed), ("200", 1));
    assert!(seen.body.contains("Request in process, please wait"), "{seen:?}");
    let from = seen.body.find("long").unwrap();
    let to = from + seen.body[from..].find("billmgr").unwrap() + "billmgr".len();
    let address = format!("/{}", &seen.body[from..to]);
    let again = exchange(&sandbox, "GET", &address, "");
    assert!(again.body.contains(&address), "it is not ready yet: {again:?}");
    let mut answer = Value::Null;
    eventually(|| {
        let seen = exchange(&sandbox, "GET", &address, "");
        answer = serde_json::from_str(&seen.body).unwrap_or_default();
        !answer.is_null()
    });
    assert_eq!(answer["doc"]["lineitem.id"]["$"], "4711");
    assert_eq!(exchange(&sandbox, "GET", &address, "").json(), answer, "it may be fetched again");
    assert_eq!(Provider::Panel.placed(&sandbox), 1);
    assert_eq!(exchange(&sandbox, "GET", "/long/other/billmgr", "").status(), "404");
}

#[test]
fn the_api_asks_to_wait_and_never_says_more() {
    let (_sandbox, seen, placed) = under("html-wait:1", Provider::Api);
    assert_eq!((seen.status(), placed), ("200", 1));
    assert!(seen.body.starts_with("<!DOCTYPE html>") && !seen.body.contains("href"), "{seen:?}");
}

#[test]
fn a_slow_answer_comes_whole_after_its_time_and_is_committed_before() {
    for provider in BOTH {
        let sandbox = faulty(&["slow:1:delay=120ms"]);
        let start = Instant::now();
        let seen = provider.order(&sandbox);
        assert!(start.elapsed() >= Duration::from_millis(120));
        assert!(seen.json().is_object());
        assert_eq!(provider.placed(&sandbox), 1);

        // A client that doesn't wait has ordered all the same.
        let (_sandbox, seen, placed) = under_within(IMPATIENT, "slow:1:delay=1m", provider);
        assert!(seen.nothing() && !seen.closed);
        assert_eq!(placed, 1);
    }
}

#[test]
fn an_answer_without_ids_is_a_success_in_every_other_respect() {
    for provider in BOTH {
        let whole = provider.order(&faulty(&[])).json();
        let (_sandbox, seen, placed) = under("no-id:1", provider);
        assert_eq!((seen.status(), placed), ("200", 1));
        let mut expected = whole;
        let answer = seen.json();
        if provider == Provider::Panel {
            assert_eq!(answer["doc"]["ok"], expected["doc"]["ok"]);
            assert!(answer["doc"].get("lineitem.id").is_none(), "{answer}");
        } else {
            expected["entityid"].take();
            for id in ["entityid", "eaqid"] {
                assert!(expected.as_object_mut().unwrap().remove(id).is_some());
            }
            assert_eq!(answer, expected);
        }
    }
    let sandbox = faulty(&["no-id"]);
    let doc = panel(&sandbox, &billmanager_order(&[("skipbasket", "on")])).json()["doc"].take();
    assert!(doc.get("ok").is_some() && doc.get("item.id").is_none(), "{doc}");
    let nested = super::super::combo_order(&[("invoice-option", "PayInvoice")]);
    let (_, body) = sandbox.api_post("productbundle/add.xml", &nested);
    assert!(body.contains("invoiceid") && !body.contains("entityid"), "{body}");
}

#[test]
fn a_session_that_has_expired_stays_so_until_the_next_login() {
    let sandbox = faulty(&["session-expired:1"]);
    let login = [("func", "auth"), ("username", "demo"), ("password", "demo"), ("auth", "")];
    let session = text(&panel(&sandbox, &login).json()["doc"]["auth"]["$id"]);
    let order = billmanager_order(&[("auth", &session), ("remoteid", TAG)]);
    for _ in 0..2 {
        let error = panel(&sandbox, &order).json()["doc"]["error"].take();
        assert_eq!(error["$type"], "access", "{error}");
    }
    assert_eq!(fired(&sandbox), [1]);
    assert_eq!(Provider::Panel.placed(&sandbox), 0);
    let session = text(&panel(&sandbox, &login).json()["doc"]["auth"]["$id"]);
    panel(&sandbox, &billmanager_order(&[("auth", &session), ("remoteid", TAG)]));
    assert_eq!(Provider::Panel.placed(&sandbox), 1);
}

#[test]
fn credentials_in_each_request_are_refused_once() {
    for provider in BOTH {
        let (sandbox, seen, placed) = under("session-expired:1", provider);
        assert_eq!(placed, 0);
        match provider {
            Provider::Panel => assert_eq!(seen.json()["doc"]["error"]["$type"], "access"),
            Provider::Api => {
                assert_eq!(seen.status(), "403");
                assert_eq!(seen.json()["status"], "ERROR");
            }
        }
        provider.order(&sandbox);
        assert_eq!(provider.placed(&sandbox), 1);
    }
}

#[test]
fn a_late_commit_happens_when_the_client_has_long_gone() {
    for provider in BOTH {
        let (sandbox, seen, placed) = under("late-commit:1:delay=300ms", provider);
        assert!(seen.nothing() && seen.closed, "{seen:?}");
        assert_eq!(placed, 0, "at {provider:?}");
        let due = |sandbox: &Sandbox| {
            control(sandbox, "GET", "/control/orders", "").json()["due"].as_u64().unwrap()
        };
        assert_eq!(due(&sandbox), 1);
        eventually(|| due(&sandbox) == 0);
        assert_eq!(provider.placed(&sandbox), 1, "at {provider:?}");
    }
}

#[test]
fn a_commit_may_come_behind_a_silence_or_behind_a_no() {
    for provider in BOTH {
        let (sandbox, seen, placed) =
            under_within(IMPATIENT, "timeout-then-commit:1:delay=4s", provider);
        assert!(seen.nothing() && !seen.closed, "{seen:?}");
        assert_eq!(placed, 0, "at {provider:?}");
        let since = Instant::now();
        while control(&sandbox, "GET", "/control/orders", "").json()["due"] != 0 {
            assert!(since.elapsed() < Duration::from_secs(20), "it is never committed");
            std::thread::sleep(Duration::from_millis(20));
        }
        assert_eq!(provider.placed(&sandbox), 1, "at {provider:?}");

        for (fault, kind, words) in [
            ("refuse-because-there:1", "exists", "There is a pending order for "),
            ("internal-after-commit:1", "", "Internal"),
        ] {
            let (_sandbox, seen, placed) = under(fault, provider);
            assert_eq!(placed, 1, "{fault} at {provider:?}");
            match provider {
                Provider::Panel => assert_eq!(seen.json()["doc"]["error"]["$type"], kind),
                Provider::Api => {
                    assert_eq!((seen.status(), &seen.json()["status"]), ("500", &"ERROR".into()));
                    let message = text(&seen.json()["message"]);
                    assert!(message.starts_with(words), "{message}");
                }
            }
        }
    }
}

#[test]
fn an_order_that_the_provider_refuses_is_not_placed_by_any_fault() {
    for fault in [
        "drop-after-commit",
        "hang-after-commit:delay=0s",
        "truncate",
        "http-502-after-commit",
        "429-after-commit",
        "refuse-because-there",
        "internal-after-commit",
        "timeout-then-commit:delay=0s",
        "slow:delay=0s",
        "no-id",
        "late-commit:delay=0s",
        "html-wait",
    ] {
        let sandbox = faulty(&[fault]);
        panel(&sandbox, &billmanager_order(&[("remoteid", TAG), ("pricelist", "1")]));
        let more = [("bundle-id", "1")];
        sandbox
            .http
            .post(sandbox.api_url("productbundle/add.json"))
            .form(&[&super::credentials()[..], &super::super::combo_order(&more)].concat())
            .send()
            .ok();
        assert_eq!(fired(&sandbox), [2], "{fault}");
        eventually(|| control(&sandbox, "GET", "/control/orders", "").json()["due"] == 0);
        assert_eq!(BOTH.map(|provider| provider.placed(&sandbox)), [0, 0], "{fault}");
    }
}

#[test]
fn a_read_fails_like_any_other_request() {
    let sandbox = faulty(&["drop-before:1:read", "http-502:1:read", "truncate:1:read"]);
    assert!(read_api(&sandbox).nothing());
    assert_eq!(panel(&sandbox, &[("func", "cart")]).status(), "502");
    let cart = panel(&sandbox, &[("func", "cart")]);
    assert!(serde_json::from_str::<Value>(&cart.body).is_err());
    assert!(panel(&sandbox, &[("func", "cart")]).json().is_object());
}
