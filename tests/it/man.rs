//! The manual pages.

use crate::support::Home;

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
