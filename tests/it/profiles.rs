//! `profile`: what is written, where it comes from, and never a secret.

use serde_json::json;

use crate::support::scripted::call;
use crate::support::shop::Shop;
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

#[test]
fn a_mistake_in_one_profile_is_that_profiles_alone() {
    let cart = crate::panel::cart(&[("4711", "5.00")]);
    let shop = Shop::panel(vec![call("cart", cart)]);
    let acme = crate::support::shop::panel_profile(&shop.url(), "");
    let late = "[profile.late]\nprovider = \"billmanager\"\nurl = \"https://late.example\"\n\
                username = \"ada\"\npassword_env = \"LATE\"\n[profile.late.limits]\nmax_price = 100\n";
    let shy = "[profile.shy]\nurl = \"https://shy.example\"\n";
    shop.home.config(&format!("{acme}{late}{shy}"));
    let listed = shop.data(0, &["profile", "list"]);
    let problem =
        |at: usize| listed["profiles"][at]["problem"].as_str().unwrap_or("none").to_owned();
    assert_eq!(problem(0), "none");
    assert!(problem(1).contains("line 12, column 13: limits.max_price"), "{}", problem(1));
    assert!(problem(2).contains("profile 'shy' has no provider"), "{}", problem(2));
    assert_eq!(listed["profiles"][1]["mode"], json!(null));
    // The others work, and none is chosen silently because another can't be.
    assert_eq!(shop.data(0, &["-p", "acme", "cart", "list"])["items"][0]["lineitem_id"], "4711");
    let _ = shop.run(&["cart", "list"]).fails(3, &["no default", "acme, late, shy"]);
    let _ = shop.run(&["-p", "late", "cart", "list"]).fails(3, &["max_price", "100.00 EUR"]);
    let _ = shop.run(&["-p", "shy", "cart", "list"]).fails(3, &["no provider"]);
    let _ = shop.run(&["profile", "show", "late"]).fails(3, &["max_price"]);
    // It is mended by its key, and not broken further.
    let mend = |value: &str| shop.run(&["profile", "set", "late", "limits.max_price", value]);
    let _ = mend("a lot").fails(3, &["max_price"]);
    assert_eq!(mend("50.00 EUR").code, 0);
    assert!(
        shop.data(0, &["profile", "show", "late"])["settings"].to_string().contains("50.00 EUR")
    );
    // What is outside of the profiles is for all.
    shop.home.config(&format!("[defaults]\nbilmanager = \"acme\"\n{acme}"));
    let _ = shop.run(&["-p", "acme", "cart", "list"]).fails(3, &["did you mean 'billmanager'?"]);
}

#[cfg(unix)]
#[test]
fn a_broken_profile_with_a_secret_is_private_too() {
    let home = Home::new();
    home.config("[profile.a]\nprovider = \"billmanager\"\npasword = \"hunter2\"\n");
    let path = home.path().join(".config/orderctl/config.toml");
    assert_eq!(home.run(&["profile", "list"]).code, 0);
    crate::support::set_mode(&path, 0o644);
    let _ = home.run(&["profile", "list"]).fails(3, &["others can read it"]);
}
