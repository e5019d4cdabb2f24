//! Two panels of one kind where the same login is known: they are not each other.

use std::time::Duration;

use orderctl_sandbox::{FaultPlan, Options, Running, start};

use crate::support::Home;

const ORDER: &str = "cart add --item-type vds --tariff 3087 --period 1 --skip-basket --yes";

/// A user with the login `demo` at two panels.
fn user() -> (Home, [Running; 2]) {
    user_with(&[])
}

/// The same, with faults at the second panel.
fn user_with(faults: &[&str]) -> (Home, [Running; 2]) {
    let sound = Options { provisioning: Duration::ZERO, ..Options::default() };
    let faulty =
        Options { faults: FaultPlan::parse(faults.iter().copied()).unwrap(), ..sound.clone() };
    let panels = [start(sound).unwrap(), start(faulty).unwrap()];
    let home = Home::new();
    let profile = |name: &str, panel: &Running| {
        format!(
            "[profile.{name}]\nprovider = \"billmanager\"\nurl = \"{}\"\nusername = \"demo\"\n\
             password = \"demo\"\n",
            panel.billmanager_url()
        )
    };
    home.config(&(profile("one", &panels[0]) + &profile("two", &panels[1])));
    (home, panels)
}

fn order<'a>(more: &[&'a str]) -> Vec<&'a str> {
    ORDER.split(' ').chain(more.iter().copied()).collect()
}

#[test]
fn the_same_order_at_another_panel_is_no_duplicate() {
    let (home, _panels) = user();
    home.json(&order(&["-p", "one"]));
    home.json(&order(&["-p", "two"]));
    let again = home.run(&order(&["-p", "two"]));
    let _ = again.fails(9, &["the same order was placed"]);
}

#[test]
fn a_key_never_tells_another_panels_result() {
    let (home, _panels) = user();
    home.json(&order(&["-p", "one", "--idempotency-key", "job-1"]));
    let other = home.run(&order(&["-p", "two", "--idempotency-key", "job-1"]));
    let _ = other.fails(9, &["used for another order"]);
    let same = home.json(&order(&["-p", "one", "--idempotency-key", "job-1"]));
    assert_eq!(same["data"]["replayed"], true);
}

#[test]
fn a_lost_order_is_found_though_another_panel_gave_the_same_id() {
    let (home, _panels) = user_with(&["drop-after-commit:1"]);
    let first = home.json(&order(&["-p", "one"]));
    let second = home.json(&order(&["-p", "two"]));
    assert_eq!(first["data"]["service_id"], second["data"]["service_id"]);
}
