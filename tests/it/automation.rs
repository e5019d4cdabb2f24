//! `help automation`: the page from which a program that knows nothing else orders, waits, renews and
//! recovers. Its commands run as they stand.

use crate::support::Home;

fn page() -> String {
    let ran = Home::new().run(&["help", "automation"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.stdout
}

#[test]
fn every_command_of_the_page_runs_in_its_order() {
    let home = Home::new();
    let page = page();
    let lines: Vec<&str> =
        page.lines().filter_map(|line| line.trim().strip_prefix("$ orderctl ")).collect();
    assert!(lines.len() > 12, "{page}");
    for line in lines {
        let words: Vec<&str> = line.split_whitespace().collect();
        let ran = home.run(&words);
        assert_eq!(ran.code, 0, "{line}: {ran:?}");
        if words.contains(&"json") {
            ran.document();
        }
    }
    let placed = home.json(&["ledger", "list", "--state", "placed"])["data"]["attempts"].clone();
    // A server, a line and its payment, a combo, a renewal and a planned one: nothing twice.
    assert_eq!(placed.as_array().unwrap().len(), 6, "{placed}");
}

/// An agent pays for every word of it: a token is about four characters of such text.
#[test]
fn the_page_has_at_most_3000_tokens() {
    assert!(page().chars().count() < 4 * 3000);
}

#[test]
fn a_coding_agent_is_told_when_it_needs_the_page() {
    let ran = Home::new().run(&["skill", "print"]);
    assert!(ran.stdout.starts_with("---\nname: orderctl\ndescription: "), "{ran:?}");
    assert!(ran.stdout.contains(&page()));
}
