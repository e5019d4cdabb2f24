//! What a jq program does never changes what is said of an order.

use crate::support::Home;

const ORDER: [&str; 11] = [
    "--sandbox",
    "cart",
    "add",
    "--item-type",
    "vds",
    "--tariff",
    "3087",
    "--period",
    "1",
    "--again",
    "--jq",
];

#[test]
fn an_order_is_told_whatever_its_jq_program_does() {
    let home = Home::new();
    for program in ["halt(5)", "\"x\" | halt_error", "def f: 1 + f; f", "[limit(1e9; repeat(1))]"] {
        let ran = home.run(&[&ORDER[..], &[program]].concat());
        assert_eq!(ran.code, 0, "{program}: {ran:?}");
        assert!(ran.stderr.contains("the whole result is shown"), "{program}: {ran:?}");
        assert!(ran.stdout.contains("4711") || ran.stdout.contains("471"), "{program}: {ran:?}");
    }
    let ran = home.run(&[&ORDER[..], &[".data.item_type"]].concat());
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "vds\n"), "{ran:?}");
}

#[test]
fn a_jq_program_that_can_not_end_is_a_usage_error() {
    let home = Home::new();
    let deep = "(".repeat(100_000);
    for program in [deep.as_str(), "def f: 1 + f; f", "halt(7)"] {
        let ran = home.run(&["--sandbox", "cart", "list", "--jq", program]);
        assert_eq!(ran.code, 2, "{ran:?}");
    }
}
