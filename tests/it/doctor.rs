//! `doctor` and `profile check`: they are content only where a charge could go through.

use serde_json::{Value, json};

use crate::support::scripted::Answer;
#[cfg(unix)]
use crate::support::set_mode;
use crate::support::shop::Shop;
use crate::support::world::{World, on_both_stores};
use crate::support::{Home, Ran, tls};

const ORDER: &str = "cart add --item-type vds --tariff 3087 --period 1 --skip-basket --yes";

fn words(line: &str) -> Vec<&str> {
    line.split_whitespace().collect()
}

/// The row of a check of this profile.
#[track_caller]
fn row<'d>(ran: &'d Value, check: &str) -> &'d Value {
    let rows = ran["data"]["checks"].as_array().unwrap();
    rows.iter().find(|row| row["check"] == check).unwrap_or_else(|| panic!("no {check}: {ran}"))
}

fn told(document: &Value, check: &str) -> (String, String) {
    let row = row(document, check);
    ["status", "detail"].map(|field| row[field].as_str().unwrap().to_owned()).into()
}

/// Both commands fail with this code, by this check, and say this; and so does an order.
#[track_caller]
fn no_order_goes(world: &World, code: i32, check: &str, detail: &str) {
    for line in ["profile check acme", "doctor"] {
        let ran = world.run(&words(line));
        assert_eq!(ran.code, code, "{line}: {ran:?}");
        let (status, found) = told(&ran.document(), check);
        assert!(status == "failed" && found.contains(detail), "{line}: {ran:?}");
    }
    let ordered = world.run(&words(ORDER));
    assert_eq!(ordered.code, code, "{ordered:?}");
    assert_eq!(world.orders().services(), 0);
}

on_both_stores!(a_freeze_is_a_failure_with_its_reason);

fn a_freeze_is_a_failure_with_its_reason(world: &dyn Fn() -> World) {
    let world = world();
    let well = world.run(&["doctor"]);
    assert_eq!(well.code, 0, "{well:?}");
    let ledger = well.document()["data"]["ledger"].clone();
    assert_eq!((&ledger["frozen"], &ledger["unsettled_attempts"]), (&json!(null), &json!(0)));
    assert_eq!(told(&well.document(), "freeze"), ("ok".into(), "none".into()));
    assert!(told(&well.document(), "ledger_lag").1.ends_with(" ms"), "{well:?}");
    assert_eq!(world.run(&["freeze", "--reason", "prices look wrong"]).code, 0);
    no_order_goes(&world, 9, "freeze", "prices look wrong");
    let frozen = world.run(&["doctor"]).document()["data"]["ledger"]["frozen"].clone();
    assert_eq!(frozen["reason"], "prices look wrong");
}

#[test]
fn the_ledger_is_told_with_its_disk_and_its_log() {
    let world = World::with_file();
    let before = world.run(&["doctor"]).document();
    assert_eq!(before["data"]["ledger"]["size"], json!(null));
    assert!(told(&before, "ledger").1.ends_with("made with the first order"), "{before}");
    assert!(!world.file().exists(), "it only reads");
    assert_eq!(world.run(&words(ORDER)).code, 0);
    let document = world.run(&["doctor"]).document();
    let size = document["data"]["ledger"]["size"].as_u64().unwrap();
    let file = world.file().metadata().unwrap().len();
    let log = world.file().with_extension("db-wal").metadata().unwrap().len();
    assert_eq!((size, log > 0), (file + log, true));
    let kind = document["data"]["ledger"]["file_system"].as_str();
    assert_eq!(kind.is_some(), cfg!(target_os = "linux"), "{document}");
    let detail = told(&document, "ledger").1;
    assert!(detail.contains(kind.unwrap_or_default()) && detail.ends_with("mode 600"), "{detail}");
}

#[test]
fn a_ledger_that_could_not_be_made_is_found_before_the_first_order() {
    let world = World::with_file();
    std::fs::write(world.home.path().join("file"), "").unwrap();
    let inside_a_file = format!("sqlite:{}/file/x.db", world.home.path().display());
    for url in ["sqlite:/proc/x.db", "sqlite:/proc/new/x.db", &inside_a_file] {
        for line in ["doctor", "profile check acme", ORDER] {
            let mut command = world.command(&words(line));
            let ran = Ran::of(command.env("ORDERCTL_LEDGER", url).output().unwrap());
            assert_eq!(ran.code, 3, "{url} {line}: {ran:?}");
            if line != ORDER {
                assert_eq!(told(&ran.document(), "ledger").0, "failed", "{ran:?}");
            }
        }
    }
}

#[test]
fn limits_that_no_order_passes_are_failures() {
    let world = World::with_file();
    for (limits, detail) in [
        ("max_price = \"100 USD\"", "max_price is in USD, and the account's balance in EUR"),
        ("max_spend_30d = \"100 USD\"", "max_spend_30d is in USD"),
        ("max_price = \"0 EUR\"", "max_price is 0 EUR"),
        ("max_spend = \"0EUR\"", "max_spend is 0 EUR"),
        ("allow = []", "allow is an empty list"),
        ("charges = \"deny\"", "does not allow charges"),
    ] {
        world.limits(limits);
        no_order_goes(&world, 9, "limits", detail);
    }
}

#[test]
fn what_is_left_of_a_limit_is_told_until_nothing_is() {
    let world = World::with_file();
    world.limits(
        "max_price = \"50 EUR\", max_spend = \"10.00 EUR\", allow = [\"vds\", \"tld/com\"], \
         charges = \"allow\"",
    );
    let limits = || told(&world.run(&words("profile check acme")).document(), "limits");
    assert_eq!(world.run(&words(ORDER)).code, 0);
    let (status, detail) = limits();
    assert_eq!(status, "ok");
    assert_eq!(
        detail,
        "50 EUR an order, 10.00 EUR in 24 hours (5.00 EUR spent, 5.00 EUR left), only vds, tld/com"
    );
    assert_eq!(world.run(&words(&format!("{ORDER} --again"))).code, 0);
    let (status, detail) = limits();
    assert_eq!(status, "failed");
    assert!(detail.contains("10.00 EUR spent in 24 hours"), "{detail}");
    assert_eq!(world.run(&words(&format!("{ORDER} --again"))).code, 9);
    world.limits("max_price = \"50 EUR\", confirm = \"terminal\"");
    assert_eq!(limits().1, "50 EUR an order, each confirmed on the terminal");
}

#[test]
fn an_address_is_in_order_once_it_was_reached() {
    let home = Home::new();
    let profile = |url: &str| {
        home.config(&format!(
            "[profile.a]\nprovider = \"billmanager\"\nurl = \"{url}\"\nusername = \"ada\"\n\
             password = \"x\"\n"
        ));
        home.run(&["profile", "check", "a", "-o", "json"]).document()
    };
    let away = profile("https://127.0.0.1:9");
    assert_eq!(told(&away, "address").0, "failed", "{away}");
    assert_eq!(told(&away, "connection").0, "failed");
    // It is there, and its certificate is refused in words.
    let refused = profile(&tls::untrusted());
    assert_eq!(told(&refused, "address").0, "ok", "{refused}");
    let (status, detail) = told(&refused, "certificate");
    assert_eq!(status, "failed");
    assert!(detail.contains("the certificate can't be trusted: "), "{detail}");
    assert!(!detail.contains("::") && !detail.contains('('), "{detail}");
    let shop = Shop::reseller_that(|_| Some(Answer::html(403, "<html>Forbidden</html>")));
    let unlisted = shop.run(&["profile", "check", "-o", "json"]).document();
    assert_eq!(told(&unlisted, "address").0, "ok", "{unlisted}");
    assert_eq!(row(&unlisted, "address_list")["profile"], row(&unlisted, "limits")["profile"]);
    assert!(row(&unlisted, "address_list")["profile"].is_string());
}

#[test]
fn the_payment_function_is_told_as_untried() {
    let checked = |world: &World| world.run(&words("profile check acme")).document();
    let new = checked(&World::with_file());
    assert!(told(&new, "pay_function").1.contains("only a payment shows"), "{new}");
    let old = checked(&World::with_old_cart());
    assert!(told(&old, "pay_function").1.starts_with("not used"), "{old}");
}

/// The ledger refuses such a folder.
#[cfg(unix)]
#[test]
fn a_state_folder_that_can_not_be_used_is_not_in_order() {
    let home = Home::new();
    let state = home.path().join(".local/state/orderctl");
    let doctor = || home.run(&["--sandbox", "doctor", "-o", "json"]);
    std::fs::create_dir_all(&state).unwrap();
    set_mode(&state, 0o777);
    assert_eq!(
        (doctor().code, told(&doctor().document(), "state_folder").0.as_str()),
        (3, "failed")
    );
    set_mode(&state, 0o700);
    assert_eq!(doctor().code, 0);
    std::fs::remove_dir(&state).unwrap();
    std::fs::write(&state, "").unwrap();
    let ran = doctor();
    assert_eq!(ran.code, 3);
    assert!(told(&ran.document(), "state_folder").1.contains("is not a folder"), "{ran:?}");
    std::fs::remove_file(&state).unwrap();
    let elsewhere = home.path().join("elsewhere");
    std::fs::create_dir(&elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &state).unwrap();
    let ran = doctor();
    assert_eq!(ran.code, 3);
    assert!(told(&ran.document(), "state_folder").1.contains("is a symbolic link"), "{ran:?}");
}

/// Two profiles of one provider that is not there.
fn two() -> Home {
    let home = Home::new();
    let profile = |name: &str| {
        format!(
            "[profile.{name}]\nprovider = \"billmanager\"\nurl = \"https://127.0.0.1:9\"\n\
             username = \"ada\"\npassword = \"x\"\n"
        )
    };
    home.config(&format!("{}{}", profile("t"), profile("u")));
    home
}

#[test]
fn a_profile_that_is_named_is_the_one_that_is_looked_at() {
    let home = two();
    let profiles = |line: &str| {
        let document = home.run(&[&words(line)[..], &["-o", "json"]].concat()).document();
        let rows = document["data"]["checks"].as_array().unwrap().clone();
        let mut names: Vec<String> =
            rows.iter().filter_map(|row| row["profile"].as_str().map(str::to_owned)).collect();
        names.dedup();
        names
    };
    assert_eq!(profiles("doctor"), ["t", "u"]);
    assert_eq!(profiles("doctor -p u"), ["u"]);
    assert_eq!(profiles("doctor -p u --expect-profile u"), ["u"]);
    assert_eq!(profiles("-p t profile check"), ["t"]);
    assert_eq!(profiles("-p t profile check t"), ["t"]);
    for (line, code, told) in [
        ("doctor --expect-profile t", 9, "profile 'u' is selected"),
        ("profile check u --expect-profile t", 9, "profile 'u' is selected"),
        ("profile set u timeout 5s --expect-profile t", 9, "profile 'u' is selected"),
        ("-p t profile check u", 2, "two profiles: 'u', and 't'"),
        ("-p t profile show u", 2, "two profiles"),
        ("-p t profile init", 2, "--profile has no effect on profile init"),
        ("--sandbox profile check t", 2, "--sandbox has no effect on profile check"),
        (
            "--sandbox profile init x --provider billmanager --url https://x.example \
             --username ada --password-env X --no-check",
            2,
            "--sandbox has no effect on profile init",
        ),
        ("profile check", 2, "profiles: t, u"),
    ] {
        let _ = home.run(&words(line)).fails(code, &[told]);
    }
}

#[test]
fn hints_name_their_profile_and_are_for_people() {
    let home = two();
    let quiet = home.run(&["doctor"]);
    assert_eq!((quiet.code, quiet.stderr.as_str()), (6, ""), "{quiet:?}");
    let hinted = home.run(&["doctor", "--hints"]);
    assert!(hinted.stderr.contains("t: check the profile's url"), "{hinted:?}");
    let names = home.run(&["doctor", "-o", "json"]).document();
    for row in names["data"]["checks"].as_array().unwrap() {
        let name = row["check"].as_str().unwrap();
        assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'), "{name}");
    }
    assert!(quiet.stdout.contains("unsettled attempts"), "{quiet:?}");
}

#[test]
fn a_broken_configuration_is_told_once() {
    let home = Home::new();
    home.config("not toml");
    let ran = home.run(&["doctor"]);
    assert_eq!((ran.code, ran.stdout.matches("config.toml").count()), (3, 1), "{ran:?}");
}

#[test]
fn whoever_has_no_profile_is_told_how_to_get_one() {
    let home = Home::new();
    for (line, code) in [("doctor", 3), ("profile list", 0), ("profile check", 3)] {
        let ran = home.run(&[&words(line)[..], &["--hints"]].concat());
        assert_eq!(ran.code, code, "{ran:?}");
        assert!(ran.stderr.contains("orderctl profile init"), "{line}: {ran:?}");
    }
    let doctor = home.run(&["doctor", "--hints"]);
    assert!(doctor.stderr.contains("set up an account with: orderctl profile init"), "{doctor:?}");
    let ran = home.run(&["cart", "list", "-p", "no such", "-o", "json"]);
    let error = ran.error()["error"].clone();
    assert_eq!(error["hints"], json!(["orderctl profile init 'no such'"]));
    let error = home.run(&["cart", "list", "-o", "json"]).error()["error"].clone();
    assert_eq!((&error["code"], &error["next"]), (&json!("no_profile"), &json!(null)));
}
