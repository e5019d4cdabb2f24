//! The integration tests, as one binary: it links once.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
#![allow(clippy::disallowed_methods, reason = "what a test prints is for whoever runs it")]

mod allow;
mod api;
mod architecture;
mod automation;
mod bad_values;
mod canary;
mod catalog;
mod ci;
mod combo;
mod completions;
mod config;
mod confirm;
mod conformance;
mod contract;
mod crashes;
mod doctor;
mod e2e;
mod effects;
mod examples;
mod exit_codes;
mod expiring;
mod faults;
mod first_day;
mod freeze;
mod help;
mod jq;
mod ledger;
mod ledger_url;
mod logicboxes;
mod look;
mod man;
mod many;
mod model;
mod named_things;
mod network;
mod new_profile;
mod next_steps;
mod notify;
mod orders;
mod origin;
#[cfg(unix)]
mod ownership;
mod panel;
mod profiles;
mod prompts;
mod properties;
mod readme;
mod sandbox;
mod schemas;
mod setup;
mod support;
mod told;
mod two_panels;
mod user_words;

/// Every file of tests must be a module here, or its tests would never run.
#[test]
fn no_test_file_is_forgotten() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    let listed = std::fs::read_to_string(folder.join("main.rs")).unwrap();
    for entry in std::fs::read_dir(&folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let module = name.trim_end_matches(".rs");
        assert!(
            module == "main" || listed.lines().any(|line| line == format!("mod {module};")),
            "tests/it/{name} is not listed in main.rs"
        );
    }
}
