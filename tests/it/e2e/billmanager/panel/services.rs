//! What was ordered: listed, shown, and followed until it runs.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use serde_json::{Value, json};

use super::{Client, column};
use crate::support::scripted::{Answer, Recorded};
use crate::support::shop::{PASSWORD, Shop};
use crate::support::{Home, Ran};

const NOW: &str = "cart add --item-type vds --tariff 3087 --period 1 --skip-basket --yes --again";

#[test]
fn what_was_ordered_is_listed_with_its_state_and_shown_with_all_it_has() {
    let client = Client::new();
    client.data(&format!("{NOW} --domain vps1.example"));
    client.data(
        "cart add --item-type soft --tariff 1501 --period 1 --accept-license --skip-basket --yes",
    );
    let data = client.data("service list");
    assert_eq!(column(&data["services"], "service_id"), ["100500", "100501"]);
    assert_eq!(column(&data["services"], "item_type"), ["vds", "soft"]);
    assert_eq!(
        client.data("service list --item-type soft")["services"].as_array().unwrap().len(),
        1
    );
    assert_eq!(client.data("service list --status suspended")["services"], json!([]));
    let shown = client.data("service show 100500");
    assert_eq!((&shown["domain"], &shown["item_type"]), (&json!("vps1.example"), &json!("vds")));
    assert_eq!(shown["columns"]["ostempl"], "Debian 12");
    assert_eq!(client.error(5, "service show 4711")["code"], "missed");
}

#[test]
fn services_are_found_by_their_mark_their_domain_and_their_end() {
    let client = Client::new();
    client.data(&format!("{NOW} --domain vps1.example"));
    client.data("cart add --item-type vds --tariff 3087 --period 12 --skip-basket --yes --domain vps2.example");
    client.data("cart add --item-type vds --tariff 3088 --period 0 --skip-basket --yes");
    let all = client.data("service list")["services"].clone();
    let ids = |filter: &str| {
        let found = client.data(&format!("service list {filter}"))["services"].clone();
        column(&found, "service_id").join(" ")
    };
    assert_eq!(ids("--domain VPS2.example."), "100501");
    assert_eq!(ids(&format!("--remoteid {}", all[0]["tag"].as_str().unwrap())), "100500");
    assert_eq!(ids(&format!("--expires-before {}", all[1]["expires"].as_str().unwrap())), "100500");
    assert_eq!(ids("--expires-before 2020-01-01"), "");
    let ran = client.run("service list --expires-before 2099-01-01 -o json");
    assert!(ran.stderr.contains("reports no expiry: 1"), "{ran:?}");
    let _ = client.run("service list --expires-before soon").fails(2, &["--expires-before"]);
}

#[test]
fn the_login_of_a_new_server_is_shown_only_to_who_asks_for_it() {
    let client = Client::new();
    client.data(&format!("{NOW} --wait"));
    let masked = client.data("service show 100500 --login");
    assert_eq!(masked["login"], json!({"username": "root", "password": "********"}));
    let shown = client.data("service show 100500 --login --show-secrets");
    assert_eq!(shown["login"]["password"], "sandbox-100500");
    let table = client.run("service show 100500 --login");
    assert!(!table.stdout.contains("sandbox-100500"), "a pipe is no terminal: {table:?}");
    assert!(table.stdout.contains("root") && table.stderr.contains("--show-secrets"), "{table:?}");
    assert_eq!(client.data("service show 100500")["login"], json!(null));
}

#[test]
fn an_order_is_followed_until_it_runs() {
    let client = Client::new();
    let ran = client.run(&format!("{NOW} --wait -o json"));
    assert_eq!(ran.code, 0, "{ran:?}");
    let data = &ran.document()["data"];
    assert_eq!((&data["status"], &data["services"][0]["ready"]), (&json!("active"), &json!(true)));
    assert_eq!(data["services"][0]["ip"], "192.0.2.171");
    assert!(ran.stderr.contains("100500 processing"), "lines where there is no terminal: {ran:?}");
    assert!(!ran.stderr.contains("Wait until it runs"), "{ran:?}");
}

#[test]
fn a_payment_is_followed_to_the_services_that_came_of_it() {
    let client = Client::new();
    client.data(NOW);
    client.data("cart add --item-type vds --tariff 3087 --period 1");
    client.data("cart add --item-type vhost --tariff 2001 --period 1");
    let ran = client.run("cart pay --yes --wait -o json");
    assert_eq!(ran.code, 0, "{ran:?}");
    let data = &ran.document()["data"];
    assert_eq!(column(&data["services"], "service_id"), ["100501", "100502"]);
}

#[test]
fn a_job_that_is_run_again_after_its_payment_still_learns_what_came_of_it() {
    let client = Client::new();
    client.data(NOW);
    client.data("cart add --item-type vds --tariff 3087 --period 1");
    let pay = "cart pay 4711 --yes --wait --idempotency-key job-7";
    let first = client.data(pay);
    let again = client.data(pay);
    assert_eq!((&again["replayed"], &again["services"]), (&json!(true), &first["services"]));
    assert_eq!(column(&again["services"], "service_id"), ["100501"]);
}

#[test]
fn a_line_whose_id_was_given_before_is_told_by_its_newest_order() {
    let client = Client::new();
    let add = "cart add --item-type vds --tariff 3087 --period 1";
    client.data(add);
    assert_eq!(client.run("sandbox reset --yes").code, 0);
    assert_eq!(client.data(add)["lineitem_id"], "4711", "the same id as before");
    let pay = "cart pay 4711 --yes --wait --idempotency-key job-7";
    assert_eq!(column(&client.data(pay)["services"], "service_id"), ["100500"]);
    assert_eq!(column(&client.data(pay)["services"], "service_id"), ["100500"]);
}

#[test]
fn services_without_a_mark_can_not_be_told_by_a_later_run() {
    let client = Client::new();
    // The user's own id is in the place of ours.
    client.data("cart add --item-type vds --tariff 3087 --period 1 --param remoteid=mine");
    let pay = "cart pay --yes --wait --idempotency-key job-7";
    assert_eq!(column(&client.data(pay)["services"], "service_id"), ["100500"]);
    let again = client.data(pay);
    assert_eq!((&again["replayed"], again.get("services")), (&json!(true), None));
}

#[test]
fn a_wait_ends_at_its_time_and_can_be_taken_up_again() {
    let client = Client::new();
    client.data(NOW);
    let ran = client.run("service wait 100500 --wait-timeout 0s -o json");
    assert_eq!(ran.code, 8, "{ran:?}");
    let data = ran.document()["data"].clone();
    assert_eq!(
        (&data["ready"], &data["services"][0]["status"]),
        (&json!(false), &json!("processing"))
    );
    let data = client.data("service wait 100500 --wait-timeout 20s");
    assert_eq!(data["ready"], true);
    assert_eq!(client.error(5, "service wait 100500 100999")["code"], "missed");
}

/// A row of the list `vds`.
fn row(id: usize, status: &str, ip: &str) -> Value {
    json!({"id": {"$": id.to_string()}, "ip": {"$": ip}, "item_status": {"$orig": status}})
}

fn list(rows: &[Value], all: usize) -> Answer {
    let doc = json!({"doc": {"elem": rows, "p_elems": {"$": all.to_string()}}});
    Answer::json(200, doc.to_string())
}

/// A panel with one product type whose list answers as this function says.
fn panel(mut vds: impl FnMut(&Recorded) -> Answer + Send + 'static) -> Shop {
    Shop::panel_that(move |request| match request.field("func")? {
        "menu" => Some(Answer::json(
            200,
            r#"{"doc":{"menu":{"node":{"$name":"mainmenuservice","node":{"$action":"vds","$type":"list"}}}}}"#,
        )),
        "vds" => Some(vds(request)),
        _ => None,
    })
}

#[test]
fn a_server_that_is_active_without_an_address_is_waited_for() {
    let mut probes = 0;
    let shop = panel(move |_| {
        probes += 1;
        let ip = if probes > 2 { "192.0.2.7" } else { "" };
        list(&[row(7, "2", ip)], 1)
    });
    let data = shop.data(0, &["service", "wait", "7"]);
    assert_eq!(data["services"][0]["ip"], "192.0.2.7");
}

#[test]
fn a_service_that_is_suspended_is_not_waited_for() {
    let shop = panel(|_| list(&[row(7, "3_abusesuspend", "")], 1));
    let error = shop.error(5, &["service", "wait", "7"]);
    assert_eq!(error["code"], "service_stopped");
}

#[test]
fn a_panel_that_is_away_for_a_moment_does_not_end_the_wait() {
    let mut probes = 0;
    let shop = panel(move |_| {
        probes += 1;
        match probes {
            2..=4 => Answer::html(502, "Bad Gateway"),
            _ => list(&[row(7, if probes > 4 { "2" } else { "5" }, "192.0.2.7")], 1),
        }
    });
    assert_eq!(shop.data(0, &["service", "wait", "7"])["ready"], true);
}

/// A page of a list of this many services.
fn page_of(all: usize, request: &Recorded) -> Answer {
    let number = |name| request.field(name).and_then(|text| text.parse::<usize>().ok()).unwrap();
    let (page, size) = (number("p_num"), number("p_cnt"));
    let rows: Vec<Value> =
        ((page - 1) * size..(page * size).min(all)).map(|id| row(id, "2", "192.0.2.7")).collect();
    list(&rows, all)
}

#[test]
fn a_long_list_is_read_to_its_end() {
    const ALL: usize = 20_500;
    let shop = panel(|request| page_of(ALL, request));
    let mut command = shop.home.orderctl(&["service", "list", "-o", "jsonl"]);
    let ran = Ran::of(command.timeout(Duration::from_secs(120)).output().unwrap());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_eq!(ran.stdout.lines().count(), ALL);
    assert!(!ran.stderr.contains(PASSWORD));
    let last: Value = serde_json::from_str(ran.stdout.lines().last().unwrap()).unwrap();
    assert_eq!(last["service_id"], "20499");
}

#[test]
fn rows_are_told_before_the_next_page_is_asked_for() {
    const ALL: usize = 1000;
    for (words, early, header) in [
        ("service list --item-type vds -o jsonl", 400, 0),
        ("service list --item-type vds -o csv", 100, 1),
        ("payment list -o jsonl", 400, 0),
    ] {
        let (read, may_go_on) = mpsc::channel();
        let shop = Shop::panel_that(move |request| {
            if request.field("p_num") == Some("2") {
                may_go_on.recv().unwrap();
            }
            Some(page_of(ALL, request))
        });
        let words: Vec<&str> = words.split(' ').collect();
        let typed = shop.home.orderctl(&words);
        let mut command = Command::new(typed.get_program());
        command.args(typed.get_args()).env_clear().env("HOME", shop.home.path());
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        // What is left of the first page may stand in the program's buffer still.
        let first = lines.by_ref().take(early).map(Result::unwrap).count();
        assert_eq!(first, early, "{words:?}");
        read.send(()).unwrap();
        assert_eq!(first + lines.count(), ALL + header, "{words:?}");
        assert!(child.wait().unwrap().success());
    }
}

#[test]
fn a_list_that_ends_before_its_own_count_is_said_to_be_cut() {
    let shop = panel(|request| match request.field("p_num") {
        Some("1") => list(&[row(7, "2", "")], 3),
        _ => list(&[], 3),
    });
    for form in ["json", "jsonl", "table"] {
        let ran = shop.run(&["service", "list", "-o", form]);
        assert!(ran.stderr.contains("only some of the services of type vds"), "{ran:?}");
    }
    assert_eq!(shop.data(0, &["service", "list"])["incomplete_item_types"], json!(["vds"]));
}

#[test]
fn a_filter_that_was_set_in_the_browser_hides_nothing() {
    let running = orderctl_sandbox::start(orderctl_sandbox::Options::default()).unwrap();
    let home = Home::new();
    home.config(&format!(
        "[profile.demo]\nprovider = \"billmanager\"\nurl = \"{}\"\nusername = \"demo\"\n\
         password = \"demo\"\n",
        running.billmanager_url()
    ));
    let words: Vec<&str> = NOW.split_whitespace().collect();
    home.json(&words);
    let _ = rustls::crypto::ring::default_provider().install_default();
    let browser = reqwest::blocking::Client::builder().no_proxy().build().unwrap();
    let call = |fields: &[(&str, &str)]| {
        let all = [&[("authinfo", "demo:demo"), ("out", "json")], fields].concat();
        let answer = browser.post(running.billmanager_url()).form(&all).send().unwrap();
        answer.text().unwrap()
    };
    call(&[("func", "vds.filter"), ("id", "1"), ("sok", "ok")]);
    assert!(!call(&[("func", "vds")]).contains("100500"), "the filter sticks");
    let services = home.json(&["service", "list"])["data"]["services"].clone();
    assert_eq!(column(&services, "service_id"), ["100500"]);
    call(&[("func", "vds.filter"), ("sok", "ok")]);
    assert!(call(&[("func", "vds")]).contains("100500"), "nothing to filter by is no filter");
}

#[test]
fn a_list_as_csv_has_its_header_and_columns_however_few_rows_there_are() {
    let shop = panel(|_| list(&[row(7, "2", "192.0.2.7"), row(8, "2", "")], 2));
    let words = ["service", "list", "--item-type", "vds", "-o", "csv", "--columns", "id,ip"];
    assert_eq!(shop.run(&words).stdout, "id,ip\n7,192.0.2.7\n8,\n");
    assert_eq!(shop.run(&[&words[..], &["--no-header"]].concat()).stdout, "7,192.0.2.7\n8,\n");
    let none = [&words[..], &["--status", "suspended"]].concat();
    assert_eq!(shop.run(&none).stdout, "id,ip\n");
    assert_eq!(shop.run(&[&none[..], &["--no-header"]].concat()).stdout, "");
    let ran = shop.run(&[&words[..6], &["--columns", "nothing"]].concat());
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{ran:?}");
}
