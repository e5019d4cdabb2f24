//! The README is executed: its examples run, its tables are what the program has.

use orderctl::config::{VARIABLES, keys};
use orderctl::exit_code::{ExitCode as _, meaning};
use orderctl_core::error::Kind;

use crate::support::{Home, Ran};

const README: &str = include_str!("../../README.md");

#[test]
fn the_tour_works_as_it_is_printed() {
    let home = Home::new();
    trycmd::TestCases::new()
        .register_bin("orderctl", assert_cmd::cargo::cargo_bin!("orderctl"))
        .env("HOME", home.path().to_str().unwrap())
        .env("CI", "")
        .env("ORDERCTL_HINTS", "1")
        .case("README.md");
}

#[test]
fn a_newcomers_first_command_orders() {
    let line = README.lines().find(|line| line.starts_with("cargo run")).unwrap();
    let words: Vec<&str> =
        line.split_whitespace().skip_while(|word| *word != "--").skip(1).collect();
    let home = Home::new();
    let ran = home.run(&[&words[..], &["--hints"]].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stdout.contains("5.00 EUR"), "{ran:?}");
    assert!(ran.stderr.contains("orderctl --sandbox cart pay"), "{ran:?}");
}

#[test]
fn the_script_goes_the_whole_way_and_may_be_run_again() {
    let start = README.find("#!/bin/sh\n").unwrap();
    let script = README[start..].split("```").next().unwrap();
    let home = Home::new();
    let program = assert_cmd::cargo::cargo_bin!("orderctl");
    let path = [program.parent().unwrap().to_str().unwrap(), "/usr/bin:/bin"].join(":");
    let run = || {
        let mut shell = assert_cmd::Command::new("sh");
        shell.env_clear().env("HOME", home.path()).env("PATH", &path).current_dir(home.path());
        let ran = Ran::of(shell.args(["-c", script]).output().unwrap());
        assert_eq!(ran.code, 0, "{ran:?}");
        ran.stdout
    };
    let told = run();
    assert!(told.contains("\n  --addon 3091=1000\n") && told.contains(": active at "), "{told}");
    assert!(told.ends_with("\nsuccess\n"), "{told}");
    let combo = std::fs::read_to_string(home.path().join("combo.json")).unwrap();
    assert!(combo.contains(r#""status":"active""#), "{combo}");
    let placed = home.json(&["ledger", "list"])["data"]["attempts"].as_array().unwrap().len();
    assert_eq!((run(), placed), (told.clone(), 4));
    let now = home.json(&["ledger", "list"])["data"]["attempts"].as_array().unwrap().len();
    assert_eq!(now, placed, "nothing is ordered twice");
    // After a reset it is as on the first day.
    assert_eq!(home.json(&["sandbox", "reset", "--yes"])["data"]["attempts"], 4);
    assert_eq!(run(), told);
}

/// The rows of the table under a heading.
fn table(heading: &str) -> Vec<String> {
    let section = README.split(&format!("## {heading}\n")).nth(1).unwrap();
    let section = section.split("\n## ").next().unwrap();
    section.lines().filter(|line| line.starts_with("| ")).skip(2).map(str::to_owned).collect()
}

#[test]
fn every_exit_code_is_explained() {
    let rows = Kind::ALL.map(|kind| format!("| {} | {} |", kind.exit_code(), meaning(kind)));
    let rows: Vec<String> = std::iter::once("| 0 | done |".to_owned()).chain(rows).collect();
    assert_eq!(table("Exit codes"), rows);
}

#[test]
fn every_variable_is_explained() {
    let rows: Vec<String> =
        VARIABLES.iter().map(|v| format!("| `{}` | {} |", v.name, v.meaning)).collect();
    assert_eq!(table("Environment"), rows);
}

#[cfg(target_os = "linux")]
#[test]
fn files_are_where_it_says() {
    let home = Home::new();
    home.json(&[
        "--sandbox",
        "cart",
        "add",
        "--item-type",
        "vds",
        "--tariff",
        "3087",
        "--period",
        "1",
    ]);
    home.json(&["--sandbox", "tariff", "list"]);
    home.config("");
    let rows = table("Files");
    assert_eq!(rows.len(), 4);
    for row in rows {
        let path = row.split('`').nth(1).unwrap();
        assert!(home.path().join(path.strip_prefix("~/").unwrap()).exists(), "{row}");
    }
    let told = home.run(&["profile", "path"]).stdout;
    assert!(told.contains("/.config/orderctl/config.toml"), "{told}");
}

#[test]
fn every_key_is_explained() {
    let rows: Vec<String> = keys()
        .map(|key| format!("| `{}` | `{}` | {} |", key.section, key.name, key.meaning()))
        .collect();
    assert_eq!(table("Configuration"), rows);
}
