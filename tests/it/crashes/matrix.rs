//! The process is killed at every step of checkout, for every verb, on both stores; then the same
//! command runs again. The table says how that run ends, and fails when a cell changes.
//!
//! With a key the second run always comes to one order. Without one it is a new wish: while the
//! first one's outcome is not known it is refused (7), and when it is known to be placed a charge is
//! not repeated (9, or 5 where what was paid is no longer in the cart); another line in the cart
//! costs nothing and is added.

use orderctl_checkout::Checkpoint;

use crate::support::Ran;
use crate::support::world::{Verb, World, keyed, on_both_stores};

on_both_stores!(
    a_line_for_the_cart_is_never_added_twice_nor_lost,
    an_order_at_once_is_never_placed_twice_nor_lost,
    a_cart_is_never_paid_twice_and_no_payment_is_lost,
    a_free_line_is_never_activated_twice_nor_lost,
    a_combo_plan_is_never_ordered_twice_nor_lost,
    a_combo_plan_is_never_renewed_twice_nor_for_nothing,
    those_who_die_one_after_the_other_leave_one_order,
    what_the_dead_never_sent_holds_back_nobody,
);

/// Where the process dies, and what becomes of its request meanwhile.
const DEATHS: [&str; 9] = [
    "agreed",
    "intended",
    "leaving",
    "underway, and placed",
    "underway, and lost",
    "answered",
    "probed, and seen",
    "probed in vain",
    "settled",
];

/// How the second run ends.
const EXPECTED: [(&str, Key, [&str; 6]); 18] = [
    // death, key: cart add, cart add --skip-basket, cart pay, cart activate, combo add,
    // combo renew
    ("agreed", Key::Same, ["0 placed"; 6]),
    ("intended", Key::Same, ["0 placed"; 6]),
    ("leaving", Key::Same, ["0 placed"; 6]),
    ("underway, and placed", Key::Same, ["0 replayed"; 6]),
    ("underway, and lost", Key::Same, ["0 placed"; 6]),
    ("answered", Key::Same, ["0 replayed"; 6]),
    ("probed, and seen", Key::Same, ["0 replayed"; 6]),
    ("probed in vain", Key::Same, ["0 placed"; 6]),
    ("settled", Key::Same, ["0 replayed"; 6]),
    ("agreed", Key::None, ["0 placed"; 6]),
    ("intended", Key::None, ["0 placed"; 6]),
    ("leaving", Key::None, ["7 unsettled"; 6]),
    ("underway, and placed", Key::None, ["7 unsettled"; 6]),
    ("underway, and lost", Key::None, ["7 unsettled"; 6]),
    ("answered", Key::None, ["7 unsettled"; 6]),
    ("probed, and seen", Key::None, ["7 unsettled"; 6]),
    ("probed in vain", Key::None, ["7 unsettled"; 6]),
    (
        "settled",
        Key::None,
        ["0 another", "9 duplicate", "2 empty_cart", "2 empty_cart", "9 duplicate", "9 duplicate"],
    ),
];

#[derive(Clone, Copy, Debug, PartialEq)]
enum Key {
    Same,
    None,
}

#[test]
fn no_step_of_checkout_is_left_out() {
    for step in Checkpoint::ALL {
        assert!(DEATHS.iter().any(|death| death.starts_with(step.name())), "{step:?}");
    }
    for death in DEATHS {
        let rows = EXPECTED.iter().filter(|(row, _, _)| *row == death);
        assert_eq!(rows.count(), 2, "{death}");
    }
}

fn a_line_for_the_cart_is_never_added_twice_nor_lost(world: &dyn Fn() -> World) {
    matrix(world, Verb::CartAdd);
}

fn an_order_at_once_is_never_placed_twice_nor_lost(world: &dyn Fn() -> World) {
    matrix(world, Verb::SkipBasket);
}

fn a_cart_is_never_paid_twice_and_no_payment_is_lost(world: &dyn Fn() -> World) {
    matrix(world, Verb::CartPay);
}

fn a_free_line_is_never_activated_twice_nor_lost(world: &dyn Fn() -> World) {
    matrix(world, Verb::CartActivate);
}

fn a_combo_plan_is_never_ordered_twice_nor_lost(world: &dyn Fn() -> World) {
    matrix(world, Verb::ComboAdd);
}

fn a_combo_plan_is_never_renewed_twice_nor_for_nothing(world: &dyn Fn() -> World) {
    matrix(world, Verb::ComboRenew);
}

#[test]
fn an_old_cart_keeps_the_same_promise() {
    for verb in [Verb::CartAdd, Verb::SkipBasket, Verb::CartPay, Verb::CartActivate] {
        matrix(&World::with_old_cart, verb);
    }
}

#[track_caller]
fn matrix(world: &dyn Fn() -> World, verb: Verb) {
    let column = Verb::ALL.iter().position(|other| *other == verb).unwrap();
    let (mut seen, mut expected) = (Vec::new(), Vec::new());
    for (death, key, cells) in EXPECTED {
        let cell = second_run(&world(), verb, death, (key == Key::Same).then_some("K"));
        seen.push((death, key, cell));
        expected.push((death, key, cells[column].to_owned()));
    }
    assert_eq!(seen, expected, "{verb:?}");
}

/// Lets the first run die and describes the second, after everything that must hold was checked.
#[track_caller]
fn second_run(world: &World, verb: Verb, death: &str, key: Option<&str>) -> String {
    let words = verb.prepare(world);
    let words = keyed(&words, key);
    let fresh = world.orders();
    die(world, verb, death, &words);
    world.faults(&[]);
    let before = verb.placed(&world.orders());
    assert!(before <= 1, "{death}: one run placed {before} orders");

    let ran = world.run(&words);
    let after = verb.placed(&world.orders());
    assert_true(&ran, before, after);
    let cell = describe(&ran, before, after);
    assert!(after <= 1 || cell == "0 another", "{death}: {cell}: {after} orders");

    world.audit();
    if key.is_some() {
        let again = world.run(&words);
        assert_eq!(describe(&again, 1, 1), "0 replayed", "{death}: {again:?}");
        assert_eq!(verb.placed(&world.orders()), 1, "{death}");
        assert_ne!(world.orders(), fresh, "{death}");
    }
    cell
}

#[track_caller]
fn die(world: &World, verb: Verb, death: &str, words: &[&str]) {
    let place = match death {
        "underway, and placed" | "underway, and lost" => {
            let placed = usize::from(death.ends_with("placed"));
            let fault = if placed == 1 { "hang-after-commit:1" } else { "hang:1" };
            world.faults(&[fault]);
            let run = world.start(words);
            world.until_injected();
            let committed = || verb.placed(&world.orders()) == placed;
            crate::support::world::eventually("the provider commits", committed);
            return run.kill();
        }
        "probed, and seen" => {
            world.faults(&["drop-after-commit:1"]);
            "probed"
        }
        "probed in vain" => {
            world.faults(&["drop-before:1"]);
            "probed"
        }
        step => step,
    };
    world.crash(place, words);
}

/// An exit code is a promise: of an order that is there, or of none that this run placed.
#[track_caller]
fn assert_true(ran: &Ran, before: usize, after: usize) {
    match ran.code {
        0 | 8 => assert!(after >= 1, "{ran:?}"),
        7 => assert!(after <= before + 1, "{ran:?}"),
        _ => assert_eq!(after, before, "{ran:?}"),
    }
}

fn describe(ran: &Ran, before: usize, after: usize) -> String {
    let what = match ran.code {
        0 if ran.document()["data"]["replayed"] == true => "replayed".to_owned(),
        0 if before == 1 && after == 2 => "another".to_owned(),
        0 => "placed".to_owned(),
        _ => ran.error()["error"]["code"].as_str().unwrap_or_default().to_owned(),
    };
    format!("{} {what}", ran.code)
}

/// The second run dies too, while it looks for what the first one left.
fn those_who_die_one_after_the_other_leave_one_order(world: &dyn Fn() -> World) {
    for verb in Verb::ALL {
        for fault in ["drop-after-commit:1", "drop-before:1"] {
            let world = world();
            let words = verb.prepare(&world);
            let words = keyed(&words, Some("K"));
            world.faults(&[fault]);
            world.crash("answered", &words);
            for place in ["probed", "probed"] {
                world.crash(place, &words);
            }
            let ran = world.run(&words);
            assert_eq!(ran.code, 0, "{verb:?} {fault} {ran:?}");
            assert_eq!(verb.placed(&world.orders()), 1, "{verb:?} {fault}");
            world.audit();
        }
    }
}

fn what_the_dead_never_sent_holds_back_nobody(world: &dyn Fn() -> World) {
    let world = world();
    world.limits("max_spend = \"5.00 EUR\"");
    let words = Verb::SkipBasket.prepare(&world);
    world.crash("intended", &keyed(&words, Some("K")));
    let refused = world.run(&keyed(&words, Some("L"))).fails(9, &["max_spend", "reconcile"]);
    assert_eq!(world.states("cart.add.skip_basket"), ["intended"], "{refused:?}");
    let dead = world.attempts()[0]["attempt"].as_str().unwrap().to_owned();

    let resolve = ["ledger", "resolve", &dead, "--placed", "100500", "--note", "I think so", "-y"];
    let _ = world.run(&resolve).fails(9, &["already not_sent"]);
    let ran = world.run(&keyed(&words, Some("L")));
    assert_eq!(ran.code, 0, "{ran:?}");
    world.audit();
}
