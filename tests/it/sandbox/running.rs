//! Starting, stopping, and the file that keeps what was ordered.

use std::fs;
use std::io::ErrorKind;
use std::net::TcpStream;
use std::path::Path;
use std::time::Duration;

use orderctl_sandbox::{Options, catalog, reset, start};

use super::Sandbox;

fn on(state: &Path) -> Options {
    Options { state: Some(state.to_owned()), provisioning: Duration::ZERO, ..Options::default() }
}

const ORDER: super::Pairs = &[
    ("func", "v2.vds.order.param"),
    ("pricelist", "3087"),
    ("order_period", "1"),
    ("clicked_button", "order"),
    ("sok", "ok"),
];

fn lines(sandbox: &Sandbox) -> String {
    super::text(&sandbox.panel(&[("func", "cart")])["total"]["count"]["$"])
}

#[test]
fn what_was_ordered_is_still_there_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("not/yet/there/state.json");
    let first = Sandbox::with(on(&state));
    first.panel(ORDER);
    drop(first);
    let second = Sandbox::with(on(&state));
    assert_eq!(lines(&second), "1");
    let next = second.panel(ORDER);
    assert_eq!(next["lineitem.id"]["$"], "4712", "an id is not given twice");
}

#[test]
fn two_processes_on_one_file_see_each_others_orders() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state.json");
    let (one, two) = (Sandbox::with(on(&state)), Sandbox::with(on(&state)));
    one.panel(ORDER);
    assert_eq!(lines(&two), "1");
    two.panel(ORDER);
    assert_eq!(lines(&one), "2");
}

#[test]
fn no_order_is_lost_when_two_processes_order_at_the_same_time() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state.json");
    let (one, two) = (Sandbox::with(on(&state)), Sandbox::with(on(&state)));
    std::thread::scope(|scope| {
        for sandbox in [&one, &two] {
            scope.spawn(move || {
                (0..10).for_each(|_| assert!(sandbox.panel(ORDER).get("error").is_none()));
            });
        }
    });
    assert_eq!(lines(&one), "20");
}

#[test]
fn a_reset_forgets_what_was_ordered_even_under_a_running_sandbox() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state.json");
    reset(&state).expect("nothing to forget is no error");
    let sandbox = Sandbox::with(on(&state));
    sandbox.panel(ORDER);
    reset(&state).unwrap();
    assert_eq!(lines(&sandbox), "0");
}

#[test]
fn a_damaged_file_is_an_error_that_names_it_and_not_a_crash() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state.json");
    for damage in ["", "{", "[1,2]", r#"{"revision":"x","unknown":1}"#] {
        fs::write(&state, damage).unwrap();
        let error = start(on(&state)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidData, "{damage:?}");
        assert!(error.to_string().contains("state.json"), "{error}");
    }
}

#[test]
fn it_listens_on_loopback_alone_and_stops_when_dropped() {
    let sandbox = Sandbox::new();
    let addr = sandbox.running.addr();
    assert!(addr.ip().is_loopback());
    assert_eq!(sandbox.running.billmanager_url(), format!("http://{addr}/billmgr"));
    assert_eq!(sandbox.running.logicboxes_url(), format!("http://{addr}/api"));
    drop(sandbox);
    assert!(TcpStream::connect(addr).is_err());
}

#[test]
fn a_port_that_is_taken_is_an_error() {
    let first = Sandbox::new();
    let options = Options { port: first.running.addr().port(), ..Options::default() };
    assert_eq!(start(options).unwrap_err().kind(), ErrorKind::AddrInUse);
}

#[test]
fn the_catalog_that_people_read_has_the_documented_ids() {
    let catalog: toml::Value = toml::from_str(catalog()).unwrap();
    let ids = |section: &str, list: &str| -> Vec<i64> {
        let rows = catalog[section][list].as_array().unwrap().iter();
        rows.filter_map(|row| row["id"].as_integer()).collect()
    };
    assert_eq!(ids("billmanager", "datacenter"), [1, 2]);
    let tariffs = ids("billmanager", "tariff");
    for id in [3087, 3088, 4001, 4002, 4501, 5001, 2001, 2002, 2003, 1501, 6001, 7001] {
        assert!(tariffs.contains(&id), "{id}");
    }
    assert_eq!(ids("billmanager", "paymethod"), [0, 15, 16]);
    assert_eq!(ids("logicboxes", "plan")[..2], [501, 502]);
    assert_eq!(ids("logicboxes", "contact")[..2], [30_000_001, 30_000_002]);
}

#[test]
fn a_path_of_neither_provider_is_not_found() {
    let sandbox = Sandbox::new();
    let url = format!("http://{}/elsewhere", sandbox.running.addr());
    let response = sandbox.http.get(url).send().unwrap();
    assert_eq!(response.status(), 404);
    assert!(response.text().unwrap().contains("<html>"));
}
