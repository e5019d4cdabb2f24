//! Two panels of one kind where the same login is known: they are not each other.

use std::time::Duration;

use orderctl::sandbox::{Options, Running, start};

use crate::support::Home;

const ORDER: &str = "cart add --item-type vds --tariff 3087 --period 1 --skip-basket --yes";

/// A user with the login `demo` at two panels.
fn user() -> (Home, [Running; 2]) {
    let options = Options { provisioning: Duration::ZERO, ..Options::default() };
    let panels = [start(options.clone()).unwrap(), start(options).unwrap()];
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
    let _ = again.fails(9, &["the same was ordered"]);
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
