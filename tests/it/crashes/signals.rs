//! Ctrl-C and SIGTERM. While an order is on its way the first one waits for the answer, and the second
//! leaves at once; before that the first one leaves, and nothing is ordered.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::support::world::{Verb, World, keyed};

const WAITS: &str = "waiting for the provider's response";

#[test]
fn whoever_interrupts_an_order_on_its_way_is_told_what_came_of_it() {
    // Long enough for a busy machine to send a signal meanwhile.
    let cases = [
        ("INT", "slow:1:delay=2s", 0, "placed"),
        ("TERM", "slow:1:delay=2s", 0, "placed"),
        ("INT", "hang-after-commit:1:delay=2s", 0, "placed"),
        ("INT", "hang:1:delay=2s", 6, "absent"),
    ];
    std::thread::scope(|scope| {
        for (signal, fault, code, state) in cases {
            for verb in [Verb::SkipBasket, Verb::ComboAdd] {
                scope.spawn(move || {
                    let world = World::with_file();
                    let words = verb.prepare(&world);
                    world.faults(&[fault]);
                    let run = world.start(&keyed(&words, None));
                    world.until_injected();
                    run.signal(signal);
                    run.says(WAITS);
                    let ran = run.ends();
                    assert_eq!(ran.code, code, "{fault} {verb:?} {ran:?}");
                    assert_eq!(world.states(verb.name()), [state], "{fault} {verb:?}");
                    let placed = verb.placed(&world.orders());
                    assert_eq!(placed, usize::from(code == 0), "{fault} {verb:?}");
                });
            }
        }
    });
}

#[test]
fn whoever_interrupts_twice_leaves_at_once_and_finds_the_order_later() {
    for verb in Verb::ALL {
        let world = World::with_file();
        let words = verb.prepare(&world);
        let words = keyed(&words, Some("K"));
        world.faults(&["hang-after-commit:1"]);
        let run = world.start(&words);
        world.until_injected();
        run.signal("INT");
        run.says(WAITS);
        run.signal("INT");
        let ran = run.ends();
        assert_eq!((ran.code, ran.stdout.as_str()), (130, ""), "{ran:?}");
        assert_eq!(world.states(verb.name())[0], "sent");

        let again = world.run(&words);
        assert_eq!(again.code, 0, "{again:?}");
        assert_eq!(again.document()["data"]["replayed"], true);
        assert_eq!(verb.placed(&world.orders()), 1);
        world.audit();
    }
}

#[test]
fn whoever_interrupts_the_wait_for_what_was_ordered_is_told_how_to_go_on_waiting() {
    std::thread::scope(|scope| {
        for (verb, goes_on) in [
            (Verb::SkipBasket, "orderctl service wait 1"),
            (Verb::CartPay, "orderctl service wait 1"),
            (Verb::ComboAdd, "orderctl action wait "),
        ] {
            scope.spawn(move || {
                let world = World::that_delivers_after(Duration::from_secs(60 * 60));
                let words = verb.prepare(&world);
                let words =
                    [&keyed(&words, None)[..], &["--wait", "--wait-timeout", "1h"]].concat();
                let run = world.start(&words);
                run.says("Ordered (attempt ");
                run.signal("INT");
                run.says("no longer waiting");
                let ran = run.ends();
                assert_eq!(ran.code, 8, "{verb:?} {ran:?}");
                assert!(ran.document()["data"]["attempt"].is_string(), "{verb:?} {ran:?}");
                assert!(
                    ran.stderr.contains(&format!("Continue waiting with: {goes_on}")),
                    "{ran:?}"
                );
                assert_eq!(world.states(verb.name()), ["placed"]);
                let recorded = &world.attempts()[0];
                assert_eq!(recorded["exit_code"], 8, "what the user saw: {recorded}");
            });
        }
    });
}

#[test]
fn whoever_interrupts_before_the_order_leaves_orders_nothing() {
    for verb in Verb::ALL {
        for signal in ["INT", "TERM"] {
            let world = World::with_file();
            let words = verb.prepare(&world);
            let before = world.attempts().len();
            world.faults(&["slow:1:read:delay=30s"]);
            let since = Instant::now();
            let run = world.start(&keyed(&words, None));
            world.until_injected();
            run.signal(signal);
            let ran = run.ends();
            assert_eq!((ran.code, ran.stdout.as_str()), (130, ""), "{verb:?} {signal} {ran:?}");
            assert!(since.elapsed() < Duration::from_secs(20), "it waited for the answer");
            assert_eq!(verb.placed(&world.orders()), 0);
            assert_eq!(world.attempts().len(), before);
        }
    }
}

#[test]
fn whoever_interrupts_a_read_does_not_wait_for_it() {
    let world = World::with_file();
    world.faults(&["slow:1:read:delay=30s"]);
    let since = Instant::now();
    let run = world.start(&["cart", "list"]);
    world.until_injected();
    run.signal("INT");
    assert_eq!(run.ends().code, 130);
    assert!(since.elapsed() < Duration::from_secs(20));
}

#[test]
fn a_program_whose_wait_is_interrupted_is_told_so_in_a_document() {
    let world = World::that_delivers_after(Duration::from_secs(60 * 60));
    let words = Verb::SkipBasket.prepare(&world);
    let ordered = world.run(&keyed(&words, None));
    let id = ordered.document()["data"]["service_id"].as_str().unwrap().to_owned();
    for signal in ["INT", "TERM"] {
        world.faults(&["slow:1:read:delay=30s"]);
        let run = world.start(&["service", "wait", &id, "--wait-timeout", "1h"]);
        world.until_injected();
        run.signal(signal);
        let ran = run.ends();
        assert_eq!(ran.code, 130, "{ran:?}");
        let error = ran.error()["error"].clone();
        assert_eq!((&error["kind"], &error["retry"]), (&json!("interrupted"), &json!("safe")));
    }
}

#[test]
fn whoever_interrupts_the_wait_for_another_process_leaves_that_one_at_work() {
    let world = World::with_file();
    let words = Verb::SkipBasket.prepare(&world);
    let words = keyed(&words, Some("K"));
    world.faults(&["slow:1:delay=4s"]);
    let first = world.start(&words);
    world.until_injected();
    let second = world.start(&words);
    second.says("is using this key");
    second.signal("INT");
    assert_eq!(second.ends().code, 130);
    let ran = first.ends();
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(world.states("cart.add.skip_basket"), ["placed"]);
    assert_eq!(world.orders().services(), 1);
}
