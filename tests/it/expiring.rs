//! `expiring`: what ends soon at several providers, and what becomes of a provider that fails.

use jiff::civil::Date;
use serde_json::{Value, json};

use crate::support::Home;
use crate::support::world::World;

const SERVER: &str = "cart add --item-type vds --tariff 3087 --skip-basket --yes --again --period";
const COMBO: &str = "combo add --domain shop.example --customer-id 20000001 --months 12 \
    --invoice-option KeepInvoice --bundle-id 501 --ns ns1.shop.example --ns ns2.shop.example \
    --contact 30000001 --service singledomainhostinglinuxus --service sslcert --yes";

fn words(line: &str) -> Vec<&str> {
    line.split_whitespace().collect()
}

fn ids(document: &Value) -> Vec<&str> {
    let items = document["data"]["items"].as_array().unwrap();
    items.iter().map(|item| item["id"].as_str().unwrap()).collect()
}

/// A user of the sandbox with a server for a month, one for a year and a combo for a year.
fn customer() -> Home {
    let home = Home::new();
    for order in [
        format!("{SERVER} 12 --domain year.example"),
        format!("{SERVER} 1 --domain month.example"),
        COMBO.to_owned(),
    ] {
        home.json(&[&["--sandbox"], &words(&order)[..]].concat());
    }
    home
}

#[test]
fn what_ends_at_both_providers_is_listed_oldest_first_with_what_renews_it() {
    let home = customer();
    let month = home.json(&words("--sandbox expiring --within 40d"));
    assert_eq!(ids(&month), ["100501"]);
    let all = home.json(&words("--sandbox expiring --within 100w"));
    assert_eq!(ids(&all), ["100501", "100500", "90000001"]);
    let items = all["data"]["items"].as_array().unwrap();
    let server = &items[0];
    let fields: Vec<&String> = server.as_object().unwrap().keys().collect();
    let known = "profile kind id name expires days_left auto_renew price renew item_type period";
    assert_eq!(fields, words(known));
    let listed = home.json(&words("--sandbox service show 100501"))["data"]["expires"].clone();
    assert_eq!(server["expires"], listed, "as the provider says it");
    let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let end: Date = listed.as_str().unwrap().parse().unwrap();
    let left = i64::from(today.until(end).unwrap().get_days());
    let counted = server["days_left"].as_i64().unwrap();
    assert!([left, left + 1].contains(&counted), "midnight may lie between: {counted}, {left}");
    assert_eq!(server["price"], json!({"amount": "5.0000", "currency": "EUR"}));
    let renew = words("orderctl --sandbox service renew 100501 --item-type vds --period 1");
    assert_eq!(server["renew"], json!(renew));
    let combo = &items[2];
    assert_eq!((&combo["kind"], &combo["name"]), (&json!("combo"), &json!("shop.example")));
    assert_eq!(combo["price"], json!(null));
    let renew = words("orderctl --sandbox combo renew 90000001 --auto-renew off");
    assert_eq!(combo["renew"], json!(renew));
}

#[test]
fn the_command_renews_and_the_end_is_read_anew() {
    let home = customer();
    let before = home.json(&words("--sandbox expiring --within 40d"));
    let renew: Vec<String> =
        serde_json::from_value(before["data"]["items"][0]["renew"].clone()).unwrap();
    let mut renew: Vec<&str> = renew[1..].iter().map(String::as_str).collect();
    renew.push("--yes");
    home.json(&renew);
    let after = home.json(&words("--sandbox expiring --within 40d"));
    assert_eq!(ids(&after), [""; 0]);
}

#[test]
fn a_monitor_learns_by_the_exit_code_that_something_ends() {
    let home = customer();
    let line = |within: &str| format!("--sandbox expiring --exit-code --within {within}");
    assert_eq!(ids(&home.ends(8, &words(&line("40d")))), ["100501"]);
    assert_eq!(ids(&home.ends(0, &words(&line("1d")))), [""; 0]);
    let _ = home.run(&words(&line("30"))).fails(2, &["--within", "30d"]);
}

/// A user with an account at each provider, and the same server and combo as above.
fn at_two_providers() -> World {
    let world = World::with_file();
    for order in [format!("{SERVER} 1 -p acme"), COMBO.to_owned()] {
        let ran = world.run(&words(&order));
        assert_eq!(ran.code, 0, "{ran:?}");
    }
    let path = world.home.path().join(".config/orderctl/config.toml");
    let mut config = std::fs::read_to_string(&path).unwrap();
    config.push_str(
        "[profile.down]\nprovider = \"billmanager\"\nurl = \"http://127.0.0.1:1/billmgr\"\n\
         username = \"demo\"\npassword = \"demo\"\ntimeout = \"5s\"\n",
    );
    std::fs::write(path, config).unwrap();
    world
}

#[test]
fn a_profile_that_fails_hides_no_other_and_decides_the_exit_code() {
    let world = at_two_providers();
    let ran = world.run(&words("expiring --all-profiles --within 400d --exit-code --ics due.ics"));
    assert_eq!(ran.code, 6, "{ran:?}");
    assert_eq!(ids(&ran.document()), ["100500", "90000001"]);
    let failed = &ran.document()["data"]["failed"];
    assert_eq!(
        (&failed[0]["profile"], &failed[0]["kind"], &failed[1]),
        (&json!("down"), &json!("unreachable"), &json!(null)),
    );
    assert!(ran.stderr.contains("profile 'down'"), "{ran:?}");
    assert!(ran.stderr.contains("due.ics was not written"), "{ran:?}");
    assert!(!world.home.path().join("due.ics").exists());
    // Which of two panels is the default one nobody can tell.
    let ran = world.run(&words("expiring --within 400d"));
    assert_eq!((ran.code, ids(&ran.document())), (3, vec!["90000001"]), "{ran:?}");
}

#[test]
fn profiles_are_named_one_by_one_or_all_together() {
    let world = at_two_providers();
    let read = |line: &str| {
        let ran = world.run(&words(&format!("expiring --within 400d {line}")));
        assert_eq!(ran.code, 0, "{ran:?}");
        ran.document()
    };
    assert_eq!(ids(&read("-p resell -p acme -p acme")), ["100500", "90000001"]);
    assert_eq!(ids(&read("-p acme")), ["100500"]);
    let refused = |line: &str, code, word: &str| {
        let error = world.run(&words(line)).fails(code, &[word]).error()["error"].clone();
        assert_ne!(error["hints"], json!([]), "{error}");
    };
    refused("expiring -p resell --all-profiles", 2, "--all-profiles");
    refused("expiring -p resel", 3, "resell");
    refused("service list -p acme -p resell", 2, "one --profile");
}

#[test]
fn the_calendar_has_an_event_for_each_end_and_is_the_same_when_written_anew() {
    let home = customer();
    let calendar = || {
        home.json(&words("--sandbox expiring --within 100w --ics due.ics"));
        let text = std::fs::read_to_string(home.path().join("due.ics")).unwrap();
        let lines = text.split_terminator("\r\n").filter(|line| !line.starts_with("DTSTAMP"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let lines = calendar();
    assert_eq!(lines.iter().filter(|line| *line == "BEGIN:VEVENT").count(), 3);
    assert!(lines.contains(&"SUMMARY:shop.example: combo 90000001 ends".to_owned()), "{lines:?}");
    assert!(lines.contains(&"UID:sandbox-service-100501@orderctl".to_owned()), "{lines:?}");
    assert_eq!(calendar(), lines);
    let _ = home
        .run(&words("--sandbox expiring --ics no/such/folder.ics"))
        .fails(2, &["--ics", "directory"]);
}

#[test]
fn a_narrow_terminal_has_the_command_for_the_first() {
    let home = customer();
    let line = words("--sandbox expiring --within 100w");
    let (code, screen) = crate::support::terminal::Terminal::start(&home, &line, &[]).ends();
    assert_eq!(code, 0, "{screen}");
    let renew = "orderctl --sandbox service renew 100501 --item-type vds --period 1";
    assert_eq!(screen.matches(renew).count(), 1, "{screen}");
    assert!(screen.contains("Renew the first with:"), "{screen}");
}
