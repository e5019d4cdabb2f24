//! `profile init` on a terminal and off it: what is wrong is said where it is typed, and what is right is
//! asked once.

use crate::support::terminal::{ENTER, Terminal};
use crate::support::{Home, Provider, Ran};

fn words(line: &str) -> Vec<&str> {
    line.split_whitespace().collect()
}

#[test]
fn each_answer_is_checked_as_it_is_typed_and_a_refused_login_is_asked_again() {
    let (home, provider) = (Home::new(), Provider::start());
    let url = provider.panel_url();
    let mut terminal = Terminal::start(&home, &["profile", "init"], &[]);
    for (question, answer) in [
        ("Name of the profile", "sandbox"),
        ("the built-in simulation", "\u{15}mine"),
        ("Provider", ""),
        ("Address of the panel", "nonsense"),
        ("this is not an address", "\u{15}http://panel.example"),
        ("is plain http://", &format!("\u{15}{url}")),
        ("Login", "demo"),
        ("Where is the password?", ""),
        ("The password", "wrong"),
        ("Maximum price of one order", "-5EUR"),
        ("below zero", "\u{15}100EUR"),
        ("Maximum spend in 24 hours", "500EUR"),
        ("Warning:", ""),
        ("Login", ""),
        ("Where is the password?", ""),
        ("The password", "demo"),
    ] {
        terminal.reads(question);
        if question != "Warning:" {
            terminal.types(&[answer, ENTER].concat());
        }
    }
    terminal.reads("Next: orderctl -p mine tariff list");
    let (code, screen) = terminal.ends();
    assert_eq!(code, 0, "{screen}");
    let after = screen.rsplit("Warning:").next().unwrap();
    assert!(!after.contains("Maximum price") && !after.contains("Address"), "again: {screen}");
    let written =
        std::fs::read_to_string(home.path().join(".config/orderctl/config.toml")).unwrap();
    for line in ["username = \"demo\"", "max_price = \"100 EUR\"", "max_spend = \"500 EUR\""] {
        assert!(written.contains(line), "{written}");
    }
    // The last line for a script makes the same profile.
    let line = screen.rsplit("For a script:").next().unwrap();
    let line = line.lines().find(|line| line.contains("profile init")).unwrap();
    let told = shlex::split(&line.trim().replace("mine", "second")).unwrap();
    let told: Vec<&str> = told.iter().skip(1).map(String::as_str).collect();
    let ran = Ran::of(home.orderctl(&told).write_stdin("demo\n").output().unwrap());
    assert_eq!(ran.code, 0, "{told:?} {ran:?}");
    assert_eq!(home.run(&words("-p second cart list")).code, 0);
}

#[test]
fn a_reseller_id_is_a_number_and_the_way_to_the_secret_is_told() {
    let home = Home::new();
    let mut terminal =
        Terminal::start(&home, &words("profile init r --provider logicboxes --no-check"), &[]);
    for (question, answer) in [
        ("Environment", ENTER),
        ("Reseller id", "abc\r"),
        ("a reseller id is a number", "\u{15}100001\r"),
        ("Where is the api key?", "\u{1b}[A\r"),
        ("Variable", "R_KEY\r"),
        ("Maximum price", ENTER),
        ("Maximum spend", ENTER),
        ("--password-env R_KEY", ""),
    ] {
        terminal.reads(question);
        terminal.types(answer);
    }
    assert_eq!(terminal.ends().0, 0);
}

#[test]
fn a_wrong_flag_is_named_and_no_file_is() {
    let home = Home::new();
    let panel = "profile init a --provider billmanager --username ada --password-env A --url";
    let reseller = "profile init a --provider logicboxes --environment test --api-key-env A";
    for (line, told) in [
        (format!("{panel} ftp://x"), "'ftp://x' for '--url <URL>': must begin with https://"),
        (format!("{panel} nonsense"), "--url"),
        (format!("{panel} http://panel.example"), "--url"),
        (format!("{reseller} --auth-userid abc"), "a reseller id is a number"),
        (format!("{reseller} --auth-userid 1 --allow vds/x"), "--allow"),
        (format!("{reseller} --auth-userid 1 --max-spend=-5EUR"), "--max-spend"),
        ("sandbox serve --port abc".to_owned(), "expected a whole number"),
    ] {
        let ran = home.run(&words(&line)).fails(2, &[told]);
        assert!(!ran.stderr.contains("config.toml") && !ran.stderr.contains("digit"), "{ran:?}");
    }
}

#[test]
fn a_name_that_means_something_else_is_refused() {
    let home = Home::new();
    let more = words(
        "--provider billmanager --url https://a.example --username ada --password-env A --no-check",
    );
    for name in ["", "  ", "../x", "a\tb", "sandbox"] {
        let line = [&["profile", "init", name], &more[..]].concat();
        let _ = home.run(&line).fails(2, &["invalid value"]);
    }
    assert_eq!(home.run(&[&["profile", "init", "ok name"], &more[..]].concat()).code, 0);
    // In a file it is that profile's own mistake.
    let profile = "provider = \"billmanager\"\nurl = \"https://a.example\"\nusername = \"ada\"\n\
                   password_env = \"A\"\n";
    home.config(&format!("[profile.sandbox]\n{profile}[profile.fine]\n{profile}"));
    let _ = home.run(&words("cart list -p sandbox")).fails(3, &["line 1", "built-in simulation"]);
    let _ = home.run(&words("cart list -p fine")).fails(4, &["variable A"]);
    let listed = home.json(&["profile", "list"])["data"]["profiles"].clone();
    assert!(listed[1]["problem"].as_str().unwrap().contains("built-in simulation"), "{listed}");
}
