//! `profile`: what is written, where it comes from, and never a secret.

use serde_json::json;

use crate::support::{Home, Ran};

const TWO: &str = r#"
[profile.acme]
provider = "billmanager"
url = "https://my.acme.example/billmgr"
username = "robot@acme.example"
password = "hunter2"
[profile.acme.limits]
max_price = "100.00 EUR"

[profile.resell]
provider = "logicboxes"
environment = "test"
auth_userid = 100001
api_key_env = "RESELL_API_KEY"
"#;

#[test]
fn the_profiles_are_listed_with_their_defaults() {
    let home = Home::new();
    let path = home.config(TWO);
    let expected = json!({"profiles": [
        {"name": "acme", "provider": "billmanager", "mode": "live",
            "account": "robot@acme.example", "default": true, "problem": null},
        {"name": "resell", "provider": "logicboxes", "mode": "test",
            "account": "reseller 100001", "default": true,
            "problem": "profile 'resell': the variable RESELL_API_KEY (api_key_env) is not set"},
    ]});
    assert_eq!(home.json(&["profile", "list"])["data"], expected);
    let found = home.json(&["profile", "path"]);
    assert_eq!(found["data"], json!({"path": path.to_str().unwrap(), "exists": true}));
}

#[test]
fn every_value_says_where_it_comes_from_and_a_secret_is_masked() {
    let home = Home::new();
    home.config(TWO);
    let shown = home.run(&["profile", "show", "acme"]);
    for line in [
        ["password", "***", "file"],
        ["limits.max_price", "100.00 EUR", "file"],
        ["timeout", "60s", "default"],
        ["tag", "remoteid", "default"],
    ] {
        let is_it =
            |row: &str| row.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).eq(line);
        assert!(shown.stdout.lines().any(is_it), "{shown:?}");
    }
    let whole = home.json(&["profile", "show", "acme"]).to_string();
    assert!(!whole.contains("hunter2"), "{whole}");

    assert_eq!(home.json(&["profile", "show", "acme"])["data"]["secret_from"], "password");
    let resell = home.json(&["profile", "show", "resell"]);
    assert_eq!(resell["data"]["secret_from"], "api_key_env");

    let key = |value: &str| {
        let mut command = home.orderctl(&["-p", "resell", "profile", "show"]);
        String::from_utf8(command.env("RESELL_API_KEY", value).output().unwrap().stdout).unwrap()
    };
    assert!(
        key("s3cret").contains("file; the variable is set") && !key("s3cret").contains("s3cret")
    );
    assert!(key("").contains("file; the variable is not set"));
    let _ = home.run(&["profile", "show"]).fails(2, &["missing: NAME", "profile list"]);
    let _ = home.run(&["profile", "show", "acmee"]).fails(3, &["did you mean 'acme'?"]);
}

#[test]
fn a_newcomer_has_no_profile_and_is_told_where_it_would_be() {
    let home = Home::new();
    let ran = home.run(&["profile", "list"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""));
    assert!(ran.stderr.contains(".config/orderctl/config.toml"), "{ran:?}");
    assert_eq!(home.json(&["profile", "path"])["data"]["exists"], false);
    home.config("not toml");
    assert_eq!(home.run(&["profile", "path", "--no-header"]).code, 0, "a broken file is found too");
}

#[test]
fn an_address_that_holds_a_password_is_not_shown() {
    let home = Home::new();
    home.config(&TWO.replace("https://my", "https://robot:hunter2@my"));
    let ran = home.run(&["profile", "show", "acme"]);
    assert!(!ran.stdout.contains("hunter2") && !ran.stderr.contains("hunter2"), "{ran:?}");
    let _ = ran.fails(3, &["line 4", "url: must not hold credentials"]);
}

#[test]
fn a_variable_that_hides_what_the_file_says_is_told() {
    let home = Home::new();
    let text = TWO.replacen("password =", "timeout = \"5s\"\npassword =", 1);
    home.config(&text);
    let ran = Ran::of(
        home.orderctl(&["profile", "show", "acme"]).env("ORDERCTL_TIMEOUT", "9s").output().unwrap(),
    );
    assert!(ran.stdout.contains("file; hidden by ORDERCTL_TIMEOUT"), "{ran:?}");
    assert!(ran.stderr.contains("ORDERCTL_TIMEOUT is set, so timeout"), "{ran:?}");
    assert!(!home.run(&["profile", "show", "acme"]).stderr.contains("is set"));
}
