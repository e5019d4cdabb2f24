//! The configuration file: what is wrong with it is said once, with the place, and without a secret.

use orderctl::config::keys;

use crate::support::{Home, Ran, set_mode};

const PANEL: &str = "[profile.acme]\nprovider = \"billmanager\"\n\
    url = \"https://panel.acme.example\"\nusername = \"robot\"\npassword = \"hunter2-secret\"\n";
const RESELLER: &str = "[profile.resell]\nprovider = \"logicboxes\"\nenvironment = \"test\"\n\
    auth_userid = 100001\napi_key = \"hunter2-secret\"\n";

/// Runs a command with this configuration and expects it to be refused, without a secret.
#[track_caller]
fn refused(config: &str, words: &[&str], code: i32, told: &[&str]) {
    let home = Home::new();
    home.config(config);
    let ran = home.run(words).fails(code, told);
    assert!(!ran.stderr.contains("hunter2"), "a secret was printed: {ran:?}");
    assert_eq!(ran.stderr.matches("Error:").count(), 1, "one clear error: {ran:?}");
}

#[test]
fn a_misspelt_profile_is_named_with_the_nearest() {
    refused(
        PANEL,
        &["cart", "list", "-p", "acne"],
        3,
        &["no profile 'acne'", "did you mean 'acme'"],
    );
    refused(PANEL, &["cart", "list", "-p", "zzz"], 3, &["no profile 'zzz'", "profiles: acme"]);
}

#[test]
fn without_any_profile_the_way_in_is_shown() {
    let home = Home::new();
    let ran = home.run(&["cart", "list"]);
    let _ = ran.fails(3, &["no profile for billmanager", "--sandbox", "config.toml"]);
}

#[test]
fn an_order_never_goes_to_the_other_provider() {
    let both = format!("{PANEL}{RESELLER}");
    refused(
        &both,
        &["cart", "list", "-p", "resell"],
        3,
        &["is for logicboxes", "matching profiles: acme"],
    );
    refused(
        &both,
        &["combo", "show", "1", "-p", "acme"],
        3,
        &["is for billmanager", "matching profiles: resell"],
    );
}

#[test]
fn two_profiles_without_a_default_are_not_guessed_between() {
    let two = format!("{PANEL}{}", PANEL.replace("acme]", "other]"));
    refused(&two, &["cart", "list"], 3, &["no default", "acme, other"]);
}

#[test]
fn a_slip_in_the_file_is_shown_by_line_and_column() {
    let broken = "[defaults]\nbillmanager = acme\n";
    refused(broken, &["cart", "list"], 3, &["config.toml, line 2, column 15"]);
    let broken = "[profile.acme]\nprovider = \"billmanager\"\npassword = \"hunter2-secret\n";
    refused(broken, &["cart", "list"], 3, &["line 3, column"]);
}

#[test]
fn an_unknown_key_is_named_with_the_nearest() {
    let typo = PANEL.replace("username", "usrname");
    refused(&typo, &["cart", "list"], 3, &["line 4", "'usrname'", "did you mean 'username'"]);
    let foreign = format!("{PANEL}wombat = 1\n");
    refused(&foreign, &["cart", "list"], 3, &["'wombat'", "known keys here"]);
    let misplaced = format!("{PANEL}auth_userid = 1\n");
    refused(&misplaced, &["cart", "list"], 3, &["line 6, column 1", "no key 'auth_userid'"]);
    let nameless = PANEL.replace("provider", "provdier");
    refused(&nameless, &["cart", "list"], 3, &["line 2", "did you mean 'provider'"]);
    let none = PANEL.replace("provider = \"billmanager\"\n", "");
    refused(&none, &["cart", "list"], 3, &["line 1", "'acme' has no provider", "write provider ="]);
    refused("[profle.a]\n", &["cart", "list"], 3, &["line 1", "did you mean 'profile'"]);
}

#[test]
fn a_value_of_the_wrong_kind_is_not_repeated() {
    let number = PANEL.replace("\"hunter2-secret\"", "31415926");
    let home = Home::new();
    home.config(&number);
    let ran = home.run(&["cart", "list"]).fails(3, &["line 5", "a quoted string"]);
    assert!(!ran.stderr.contains("31415926"), "{ran:?}");
    let provider = PANEL.replace("billmanager", "whmcs");
    refused(&provider, &["cart", "list"], 3, &["'whmcs' is not one of billmanager, logicboxes"]);
    for (written, told) in [
        ("timeout = \"0s\"", "timeout: 0 is no time"),
        ("settle = \"-1s\"", "settle: a duration must not be negative"),
        ("settle = 120", "settle: expected a duration in quotes"),
        ("concurrency = 0", "concurrency: expected a whole number from 1"),
        ("quick_order_types = [\"a\", 1]", "quick_order_types: expected a list of quoted strings"),
        ("currency = \"euro\"", "currency: 'euro' is not a currency"),
        ("cart = \"none\"", "cart: 'none' is not one of new, old, auto"),
        ("limits.max_spend = 100", "limits.max_spend: expected an amount in quotes"),
        ("limits.allow = [\"\"]", "limits.allow: "),
        ("limits = 1", "expected a section"),
    ] {
        let text = format!("{PANEL}{written}\n");
        refused(&text, &["cart", "list"], 3, &["config.toml, line 6, column ", told]);
    }
    for (written, told) in [
        ("tax = \"180%\"", "tax: expected a percentage"),
        ("format = \"csv\"", "format: 'csv' is not one of json, xml"),
        ("renew_term = \"days\"", "'days' is not one of months, noOfMonths"),
    ] {
        refused(&format!("{RESELLER}{written}\n"), &["balance"], 3, &["line 6, column ", told]);
    }
    let limit = format!("{PANEL}[profile.acme.limits]\nmax_price = \"100\"\n");
    refused(&limit, &["cart", "list"], 3, &["limits.max_price", "100EUR"]);
}

#[test]
fn a_file_with_a_secret_that_others_can_read_is_refused() {
    let home = Home::new();
    let path = home.config(PANEL);
    set_mode(&path, 0o644);
    let _ = home.run(&["cart", "list"]).fails(3, &["others can read it (mode 644)", "chmod 600"]);
    let harmless = PANEL.replace("password = \"hunter2-secret\"", "password_env = \"ACME\"");
    set_mode(&home.config(&harmless), 0o644);
    let _ = home.run(&["cart", "list"]).fails(4, &["ACME (password_env) is not set"]);
    let mut empty = home.orderctl(&["cart", "list"]);
    let empty = Ran::of(empty.env("ACME", "").output().unwrap());
    let _ = empty.fails(4, &["ACME (password_env) is empty"]);
    let ledger = "[ledger]\nurl = \"postgres://ada@db.example/o?password=hunter2-secret\"\n";
    set_mode(&home.config(&format!("{ledger}{harmless}")), 0o644);
    let _ = home.run(&["ledger", "list"]).fails(3, &["others can read it (mode 644)"]);
}

#[test]
fn a_file_that_was_named_must_be_there() {
    let home = Home::new();
    let _ =
        home.run(&["cart", "list", "--config", "gone.toml"]).fails(3, &["can't read gone.toml"]);
}

#[test]
fn a_password_never_crosses_the_network_in_the_clear() {
    let plain = PANEL.replace("https://", "http://");
    refused(&plain, &["cart", "list"], 3, &["plain http://", "use https://"]);
    for url in ["panel.acme.example", "ftp://panel.acme.example", "https://u:hunter2@x.example"] {
        refused(&PANEL.replace("https://panel.acme.example", url), &["cart", "list"], 3, &["url"]);
    }
}

#[test]
fn a_missing_secret_says_how_to_give_it() {
    let none = PANEL.replace("password = \"hunter2-secret\"\n", "");
    refused(&none, &["cart", "list"], 4, &["has no password", "password_command"]);
    let failing = PANEL.replace("password = \"hunter2-secret\"", "password_command = \"exit 3\"");
    refused(&failing, &["cart", "list"], 4, &["password_command failed"]);
    let empty = PANEL.replace("hunter2-secret", "");
    refused(&empty, &["cart", "list"], 4, &["password is empty"]);
    let twice = format!("{PANEL}password_env = \"X\"\n");
    refused(&twice, &["cart", "list"], 3, &["more than one way"]);
}

#[cfg(unix)]
#[test]
fn a_command_for_the_password_that_fails_says_why_and_shows_no_secret() {
    let command = "echo hunter2-secret; echo vault: hunter2-secret is locked >&2; exit 3";
    let failing = PANEL
        .replace("password = \"hunter2-secret\"", &format!("password_command = \"{command}\""));
    refused(&failing, &["cart", "list"], 4, &["password_command failed", "vault: *** is locked"]);
}

#[test]
fn another_profile_than_the_expected_one_is_never_used() {
    refused(
        PANEL,
        &["cart", "list", "--expect-profile", "prod"],
        9,
        &["'acme'", "--expect-profile is 'prod'"],
    );
}

#[test]
fn the_example_has_every_key_and_can_be_loaded() {
    let text = include_str!("../../config.example.toml");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.toml");
    std::fs::write(&path, text).unwrap();
    let config = orderctl::config::load(&path, true).unwrap();
    assert_eq!(config.names().collect::<Vec<_>>(), ["acme", "resell"]);
    for key in keys() {
        let known = text.lines().any(|line| {
            let line = line.trim_start_matches('#').trim_start();
            line.strip_prefix(key.name).is_some_and(|rest| rest.trim_start().starts_with('='))
        });
        assert!(known, "{} is not in config.example.toml", key.name);
    }
}

#[test]
fn every_key_that_is_explained_is_understood() {
    // With the commented keys switched on one at a time, the example is still valid.
    let text = include_str!("../../config.example.toml");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.toml");
    for (at, line) in text.lines().enumerate() {
        let Some(key) = line.strip_prefix("# ").filter(|line| line.contains(" = ")) else {
            continue;
        };
        let lines: Vec<&str> =
            text.lines().enumerate().map(|(n, other)| if n == at { key } else { other }).collect();
        std::fs::write(&path, lines.join("\n")).unwrap();
        set_mode(&path, 0o600);
        let duplicate = orderctl::config::load(&path, true).err().map(|error| error.to_string());
        assert_eq!(duplicate, None, "{key}");
    }
}
