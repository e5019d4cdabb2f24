//! The README is executed: its examples run, its tables are what the program has.

use orderctl::error::Kind;
use orderctl::profile::{KEYS, VARIABLES};

use crate::support::Home;

const README: &str = include_str!("../../README.md");

#[test]
fn the_tour_works_as_it_is_printed() {
    let home = Home::new();
    trycmd::TestCases::new()
        .register_bin("orderctl", assert_cmd::cargo::cargo_bin!("orderctl"))
        .env("HOME", home.path().to_str().unwrap())
        .env("CI", "")
        .case("README.md");
}

#[test]
fn a_newcomers_first_command_orders() {
    let line = README.lines().find(|line| line.starts_with("cargo run")).unwrap();
    let words: Vec<&str> =
        line.split_whitespace().skip_while(|word| *word != "--").skip(1).collect();
    let home = Home::new();
    let ran = home.run(&words);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stdout.contains("5.00 EUR"), "{ran:?}");
    assert!(ran.stderr.contains("orderctl --sandbox cart pay"), "{ran:?}");
}

#[test]
fn a_newcomer_can_run_the_tests() {
    assert!(README.lines().any(|line| line == "cargo test"));
}

/// The rows of the table under a heading.
fn table(heading: &str) -> Vec<String> {
    let section = README.split(&format!("## {heading}\n")).nth(1).unwrap();
    let section = section.split("\n## ").next().unwrap();
    section.lines().filter(|line| line.starts_with("| ")).skip(2).map(str::to_owned).collect()
}

#[test]
fn every_exit_code_is_explained() {
    let rows = Kind::ALL.map(|kind| format!("| {} | {} |", kind.exit_code(), kind.meaning()));
    let rows: Vec<String> = std::iter::once("| 0 | done |".to_owned()).chain(rows).collect();
    assert_eq!(table("Exit codes"), rows);
}

#[test]
fn every_variable_is_explained() {
    let rows: Vec<String> =
        VARIABLES.iter().map(|v| format!("| `{}` | {} |", v.name, v.meaning)).collect();
    assert_eq!(table("Environment"), rows);
}

#[test]
fn every_key_is_explained() {
    let rows: Vec<String> = KEYS
        .iter()
        .map(|key| format!("| `{}` | `{}` | {} |", key.section, key.name, key.meaning))
        .collect();
    assert_eq!(table("Configuration"), rows);
}
