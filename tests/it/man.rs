//! The manual pages.

use crate::support::Home;
use crate::support::terminal::Terminal;

#[test]
fn the_manual_is_a_page_of_its_own_for_every_command() {
    let page = |words: &[&str]| Home::new().run(&[&["man"], words].concat());
    assert!(page(&[]).stdout.contains(".TH orderctl 1"), "{:?}", page(&[]));
    let verb = page(&["cart", "add"]);
    assert!(
        verb.stdout.contains(".TH orderctl-cart-add 1") && verb.stdout.contains("\\-\\-tariff"),
        "{verb:?}"
    );
    let _ = page(&["nosuch"]).fails(2, &["no topic or command 'nosuch'"]);
}

#[test]
fn a_page_has_the_sections_that_manuals_have_and_its_own_options_alone() {
    let top = Home::new().run(&["man"]).stdout;
    for heading in ["EXIT STATUS", "ENVIRONMENT", "FILES", "SEE ALSO"] {
        assert!(top.replace('"', "").contains(&format!(".SH {heading}")), "{heading}: {top}");
    }
    let verb = Home::new().run(&["man", "cart", "add"]).stdout;
    let title = verb.lines().find(|line| line.starts_with(".TH")).unwrap();
    assert!(title.starts_with(".TH orderctl-cart-add 1 \"\" \"orderctl "), "{title}");
    assert!(!verb.contains("\\fB\\-\\-idempotency\\-key"), "{verb}");
    assert!(verb.contains(".SH EXAMPLES") && verb.contains("EXIT STATUS"), "{verb}");
}

#[test]
fn a_package_gets_a_page_for_every_command() {
    let home = Home::new();
    let dir = home.path().join("pages");
    let dir = dir.to_str().unwrap();
    assert_eq!(home.run(&["-n", "man", "--dir", dir]).code, 0);
    assert!(!std::path::Path::new(dir).exists(), "a dry run writes nothing");
    let report = home.json(&["man", "--dir", dir]);
    let count = std::fs::read_dir(dir).unwrap().count();
    assert_eq!(report["data"]["pages"], count);
    for page in ["orderctl.1", "orderctl-cart.1", "orderctl-cart-add.1", "orderctl-version.1"] {
        assert!(std::path::Path::new(dir).join(page).is_file(), "{page}");
    }
}

#[test]
fn the_version_names_the_parts_that_it_was_built_with() {
    let document = Home::new().json(&["version"]);
    let told =
        format!("orderctl {} (postgres, sandbox)\n", document["data"]["version"].as_str().unwrap());
    assert_eq!(document["data"]["features"], serde_json::json!(["postgres", "sandbox"]));
    if document["data"]["commit"].is_null() {
        assert_eq!(Home::new().run(&["--version"]).stdout, told);
    }
}

#[test]
fn a_terminal_is_told_how_a_page_is_read() {
    let home = Home::new();
    let (_, screen) = Terminal::start(&home, &["man", "cart", "add"], &[]).ends();
    assert!(screen.contains("Read it with: orderctl man cart add | man -l -"), "{screen}");
    let piped = home.run(&["man", "cart", "add", "--hints"]);
    assert!(!piped.stderr.contains("Read it"), "{piped:?}");
}
