//! `profile init`, `check`, `set`, `use` and `doctor`: the first steps, and what is found wrong.

use serde_json::{Value, json};

use crate::support::scripted::Answer;
use crate::support::shop::Shop;
use crate::support::{Home, Provider};

/// The status of a check in the result of `profile check` or `doctor`.
fn status<'d>(data: &'d Value, check: &str) -> &'d str {
    let checks = data["checks"].as_array().unwrap();
    let found = checks.iter().find(|row| row["check"] == check);
    found.unwrap_or_else(|| panic!("no {check} in {data}"))["status"].as_str().unwrap()
}

/// The error of a run that fails with this code.
#[track_caller]
fn fails(home: &Home, code: i32, words: &[&str]) -> Value {
    let ran = home.run(&[words, &["-o", "json"]].concat());
    assert_eq!(ran.code, code, "{ran:?}");
    ran.error()["error"].clone()
}

fn file(home: &Home) -> std::path::PathBuf {
    let path = home.json(&["profile", "path"])["data"]["path"].as_str().unwrap().to_owned();
    path.into()
}

#[test]
fn a_profile_is_made_tried_and_ready_to_order_with() {
    let (home, provider) = (Home::new(), Provider::start());
    let url = provider.panel_url();
    let made = home
        .orderctl(&["profile", "init", "acme", "--provider", "billmanager", "--url", &url])
        .args(["--username", "demo", "--password-stdin", "--max-price", "100EUR", "-o", "json"])
        .write_stdin("demo\n")
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&made.stderr).into_owned();
    assert_eq!(made.status.code(), Some(0), "{told}");
    let document: Value = serde_json::from_slice(&made.stdout).unwrap();
    assert_eq!(document["data"]["checked"], json!(true));

    let written = std::fs::read_to_string(file(&home)).unwrap();
    assert!(written.contains("[profile.acme.limits]\nmax_price = \"100 EUR\""), "{written}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(file(&home)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "it holds a password");
    }
    let data = home.json(&["profile", "check", "acme"])["data"].clone();
    assert_eq!(data["ok"], json!(true));
    for check in [
        "profile",
        "address",
        "certificate",
        "clock",
        "login",
        "balance",
        "cart",
        "limits",
        "freeze",
    ] {
        assert_eq!(status(&data, check), "ok", "{data}");
    }
    home.json(&["cart", "list"]);
    let again = fails(&home, 2, &["profile", "init", "acme", "--provider", "billmanager"]);
    assert!(again["message"].as_str().unwrap().contains("already exists"));
}

/// A reseller finds out at once, and not at the first order.
#[test]
fn a_profile_that_can_not_log_in_is_not_written() {
    let (home, provider) = (Home::new(), Provider::start());
    let url = provider.api_url();
    let words = ["profile", "init", "r", "--provider", "logicboxes", "--url", &url];
    let words = [&words[..], &["--auth-userid", "100001", "--api-key-command"]].concat();
    let error = fails(&home, 4, &[&words[..], &["echo wrong-key"]].concat());
    assert!(error["hints"].to_string().contains("--no-check"), "{error}");
    assert!(!file(&home).exists());
    home.json(&[&words[..], &["echo sandbox-key", "--default"]].concat());
    assert!(std::fs::read_to_string(file(&home)).unwrap().contains("logicboxes = \"r\""));
}

#[test]
fn a_newcomer_is_told_in_six_lines_how_to_begin() {
    let home = Home::new();
    let ran = home.run(&[]);
    assert_eq!((ran.code, ran.stdout.lines().count()), (0, 6), "{ran:?}");
    for word in ["--sandbox", "profile init", "help"] {
        assert!(ran.stdout.contains(&format!("orderctl {word}")), "{ran:?}");
    }
    assert!(ran.stdout.lines().all(|line| line.len() <= 80), "{ran:?}");
    home.config("");
    assert_eq!(home.run(&[]).code, 2, "whoever has begun sees the commands");
}

#[test]
fn what_is_missing_is_named_at_once_and_a_dry_run_writes_nothing() {
    let home = Home::new();
    let error = fails(&home, 2, &["profile", "init"]);
    assert_eq!(error["message"], "missing: NAME, --provider");
    let words = ["profile", "init", "a", "--provider", "billmanager"];
    let error = fails(&home, 2, &words);
    assert_eq!(
        error["message"],
        "missing: --url, --username, --password-stdin or --password-command"
    );
    let words = [&words[..], &["--url", "https://a.example", "--username", "ada"]].concat();
    let shown = home.json(&[&words[..], &["--password-env", "A_PASSWORD", "-n"]].concat());
    assert_eq!(shown["data"]["dry_run"], json!(true));
    assert!(!file(&home).exists());
    let words = [&words[..], &["--environment", "test", "--password-env", "A"]].concat();
    fails(&home, 2, &words);
}

#[test]
fn an_unlisted_address_is_told_as_what_it_is() {
    let shop = Shop::reseller_that(|_| Some(Answer::html(403, "<html>Forbidden</html>")));
    let ran = shop.run(&["profile", "check", "-o", "json"]);
    assert_eq!(ran.code, 4, "{ran:?}");
    let data = &ran.document()["data"];
    assert_eq!((status(data, "address_list"), &data["ok"]), ("failed", &json!(false)));
}

#[test]
fn a_profile_that_may_not_charge_fails_its_check() {
    let (home, provider) = (Home::new(), Provider::start());
    home.config(&format!(
        "[profile.a]\nprovider = \"billmanager\"\nurl = \"{}\"\nusername = \"demo\"\n\
         password = \"demo\"\n",
        provider.panel_url()
    ));
    home.json(&["profile", "set", "a", "limits.charges", "deny"]);
    let ran = home.run(&["profile", "check", "-o", "json"]);
    assert_eq!((ran.code, status(&ran.document()["data"], "limits")), (9, "failed"), "{ran:?}");
    home.json(&["profile", "set", "a", "limits.charges", ""]);
    home.json(&["profile", "check"]);
    // An old cart would be ordered in with functions that the panel does not have.
    home.json(&["profile", "set", "a", "cart", "old"]);
    let ran = home.run(&["profile", "check", "-o", "json"]);
    assert_eq!((ran.code, status(&ran.document()["data"], "cart")), (3, "failed"), "{ran:?}");
}

#[test]
fn values_are_changed_and_wrong_ones_are_not_written() {
    let home = Home::new();
    home.config(
        "# ours\n[profile.a]\nprovider = \"billmanager\"\nurl = \"https://a.example\"\n\
         username = \"ada\" # her\npassword_env = \"A\"\n",
    );
    home.json(&["profile", "set", "a", "limits.allow", "vds/3087, combo"]);
    home.json(&["profile", "use", "a"]);
    let written = std::fs::read_to_string(file(&home)).unwrap();
    for kept in ["# ours\n", "# her\n", "allow = [\"vds/3087\", \"combo\"]", "billmanager = \"a\""]
    {
        assert!(written.contains(kept), "{written}");
    }
    let error = fails(&home, 2, &["profile", "set", "a", "limits.maxprice", "5EUR"]);
    assert_eq!(error["hints"], json!(["did you mean 'limits.max_price'?"]));
    fails(&home, 3, &["profile", "set", "a", "provider", "nobody"]);
    fails(&home, 2, &["profile", "set", "a", "password", "s3cret"]);
    let error = fails(&home, 2, &["profile", "set", "a", "format", "xml"]);
    assert_eq!(error["message"], "unknown key 'format'", "it is of the other provider");
    let error = fails(&home, 3, &["profile", "set", "a", "limits.max_price", "100"]);
    assert!(error["message"].as_str().unwrap().contains("limits.max_price: "), "{error}");
    fails(&home, 3, &["profile", "set", "a", "settle", "soon"]);
    fails(&home, 3, &["profile", "use", "b"]);
    assert_eq!(std::fs::read_to_string(file(&home)).unwrap(), written);
}

#[test]
fn a_number_is_written_as_one_and_shown_in_the_order_of_the_file() {
    let home = Home::new();
    home.config(
        "[profile.a]\nusername = \"ada\"\nprovider = \"billmanager\"\npassword_env = \"A\"\n\
         quick_order_types = [\"x\"]\n[profile.a.limits]\ncharges = \"deny\"\n",
    );
    home.json(&["profile", "set", "a", "concurrency", "4"]);
    fails(&home, 3, &["profile", "set", "a", "concurrency", "0"]);
    let shown = home.json(&["profile", "show", "a"])["data"]["settings"].clone();
    let settings: Vec<[&str; 3]> = shown
        .as_array()
        .unwrap()
        .iter()
        .map(|row| ["key", "value", "from"].map(|field| row[field].as_str().unwrap()))
        .collect();
    let written = [
        ["username", "ada", "file"],
        ["provider", "billmanager", "file"],
        ["password_env", "A", "file; the variable is not set"],
        ["quick_order_types", "[\"x\"]", "file"],
        ["concurrency", "4", "file"],
        ["limits.charges", "deny", "file"],
    ];
    assert_eq!(settings[..written.len()], written);
    assert!(settings.contains(&["settle", "2m", "default"]), "{settings:?}");
    assert!(settings[written.len()..].iter().all(|setting| setting[2] == "default"));
    assert!(settings.iter().all(|setting| setting[0] != "format"), "{settings:?}");
}

#[test]
fn the_doctor_finds_everything_in_order_or_says_what_is_not() {
    let home = Home::new();
    let ran = home.run(&["doctor", "-o", "json"]);
    assert_eq!((ran.code, status(&ran.document()["data"], "configuration")), (3, "failed"));
    let well = home.json(&["--sandbox", "doctor"])["data"].clone();
    assert_eq!(well["ok"], json!(true), "{well}");
    assert_eq!(status(&well, "unsettled_attempts"), "ok");
    home.config(
        "[profile.a]\nprovider = \"billmanager\"\nurl = \"https://127.0.0.1:9\"\n\
                 username = \"ada\"\npassword_env = \"A_PASSWORD\"\n",
    );
    let ran = home.run(&["doctor", "-o", "json"]);
    assert_eq!((ran.code, status(&ran.document()["data"], "secret")), (4, "failed"), "{ran:?}");
    let mut ran = home.orderctl(&["doctor", "-o", "json"]);
    let ran = ran.env("A_PASSWORD", "x").output().unwrap();
    let document: Value = serde_json::from_slice(&ran.stdout).unwrap();
    assert_eq!((ran.status.code(), status(&document["data"], "connection")), (Some(6), "failed"));
}

#[test]
#[cfg(not(feature = "keyring"))]
fn a_program_without_the_keyring_says_so_before_it_asks() {
    let home = Home::new();
    let words = ["profile", "init", "a", "--provider", "billmanager", "--keyring"];
    let error = fails(&home, 4, &words);
    assert_eq!(error["message"], "this program was built without the keyring");
    assert!(!home.run(&["profile", "init", "-h"]).stdout.contains("--keyring"));
}
