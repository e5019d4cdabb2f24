//! The examples in the crates' READMEs are the programs under `examples/`, and these run.

use std::path::Path;

#[path = "../../examples/billmanager.rs"]
mod billmanager;
#[path = "../../examples/checkout.rs"]
mod checkout;
#[path = "../../examples/logicboxes.rs"]
mod logicboxes;
#[path = "../../crates/orderctl-sandbox/examples/order.rs"]
mod sandbox;

/// That the README has this program, as far as it goes beyond its head, word for word.
fn is_in(readme: &str, example: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| std::fs::read_to_string(root.join(path)).unwrap();
    let program = read(example).replace("pub(crate) fn main", "fn main");
    let start = program.find("\nuse ").unwrap();
    assert!(
        read(readme).contains(&format!("```rust\n{}```", &program[start + 1..])),
        "{readme} does not have {example} as it is"
    );
}

#[test]
fn the_sandbox_is_ordered_at() {
    sandbox::main().unwrap();
    is_in("crates/orderctl-sandbox/README.md", "crates/orderctl-sandbox/examples/order.rs");
}

#[test]
fn a_panel_is_read_without_the_command_line() {
    billmanager::main().unwrap();
    is_in("crates/orderctl-billmanager/README.md", "examples/billmanager.rs");
}

#[test]
fn a_reseller_is_read_without_the_command_line() {
    logicboxes::main().unwrap();
    is_in("crates/orderctl-logicboxes/README.md", "examples/logicboxes.rs");
}

#[test]
fn an_order_is_placed_once_without_the_command_line() {
    checkout::main().unwrap();
    is_in("crates/orderctl-checkout/README.md", "examples/checkout.rs");
}
