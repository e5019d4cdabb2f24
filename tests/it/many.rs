//! Many processes at once, on both stores.

use serde_json::Value;

use crate::support::Ran;
use crate::support::underway::Underway;
use crate::support::world::{Verb, World, keyed, on_both_stores};

on_both_stores!(
    sixteen_processes_with_one_key_place_one_order,
    sixteen_processes_without_a_key_place_one_order,
    sixteen_processes_with_room_for_three_orders_place_three,
    two_shells_with_one_key_get_one_order_and_two_equal_results,
    whenever_a_process_is_killed_a_rerun_comes_to_one_order,
);

const PROCESSES: usize = 16;

/// Starts the program with each of these command lines, all at once, and waits for them.
fn race<'a>(world: &World, lines: impl Iterator<Item = Vec<&'a str>>) -> Vec<Ran> {
    let started: Vec<Underway> = lines.map(|words| world.start(&words)).collect();
    started.into_iter().map(Underway::ends).collect()
}

fn codes(ran: &[Ran]) -> Vec<i32> {
    let mut codes: Vec<i32> = ran.iter().map(|ran| ran.code).collect();
    codes.sort_unstable();
    codes
}

/// The results without `replayed`, and how often that is false.
fn results(ran: &[Ran]) -> (Vec<Value>, usize) {
    let mut data: Vec<Value> = ran.iter().map(|ran| ran.document()["data"].take()).collect();
    let replayed = data.iter_mut().map(|data| data.as_object_mut().unwrap().remove("replayed"));
    let fresh = replayed.filter(|replayed| *replayed == Some(Value::Bool(false))).count();
    (data, fresh)
}

fn sixteen_processes_with_one_key_place_one_order(world: &dyn Fn() -> World) {
    let world = world();
    let words = Verb::SkipBasket.prepare(&world);
    let ran = race(&world, (0..PROCESSES).map(|_| keyed(&words, Some("K"))));
    assert_eq!(codes(&ran), [0; PROCESSES], "{ran:?}");
    let (results, fresh) = results(&ran);
    assert_eq!(fresh, 1, "{ran:?}");
    assert!(results.iter().all(|result| *result == results[0]), "{results:?}");
    assert_eq!(world.orders().services(), 1);
    world.audit();
}

fn sixteen_processes_without_a_key_place_one_order(world: &dyn Fn() -> World) {
    let world = world();
    let words = Verb::SkipBasket.prepare(&world);
    let ran = race(&world, (0..PROCESSES).map(|_| keyed(&words, None)));
    let codes = codes(&ran);
    assert_eq!(codes[0], 0, "{ran:?}");
    assert!(codes[1..].iter().all(|code| [7, 9].contains(code)), "{ran:?}");
    assert_eq!(world.orders().services(), 1);
    world.audit();
}

fn sixteen_processes_with_room_for_three_orders_place_three(world: &dyn Fn() -> World) {
    let world = world();
    // Three at 5.00, and not quite a fourth.
    world.limits("max_spend = \"19.99 EUR\"");
    let words = Verb::SkipBasket.prepare(&world);
    let keys: Vec<String> = (0..PROCESSES).map(|n| format!("K{n}")).collect();
    let ran = race(&world, keys.iter().map(|key| keyed(&words, Some(key))));
    let codes = codes(&ran);
    assert_eq!(codes[..3], [0; 3], "{ran:?}");
    assert_eq!(codes[3..], [9; PROCESSES - 3], "{ran:?}");
    for refused in ran.iter().filter(|ran| ran.code == 9) {
        assert_eq!(refused.error()["error"]["code"], "max_spend");
    }
    assert_eq!(world.orders().services(), 3);
    world.audit();
}

fn two_shells_with_one_key_get_one_order_and_two_equal_results(world: &dyn Fn() -> World) {
    for verb in Verb::ALL {
        let world = world();
        let words = verb.prepare(&world);
        let words = keyed(&words, Some("K"));
        world.faults(&["slow:1:delay=300ms"]);
        let first = world.start(&words);
        world.until_injected();
        let second = world.start(&words);
        let ran = [first.ends(), second.ends()];
        assert_eq!(codes(&ran), [0, 0], "{ran:?}");
        let (results, fresh) = results(&ran);
        assert_eq!((fresh, &results[0]), (1, &results[1]), "{verb:?}");
        assert_eq!(verb.placed(&world.orders()), 1, "{verb:?}");
    }
}

/// Not at a step that has a name, but between any two requests and answers.
fn whenever_a_process_is_killed_a_rerun_comes_to_one_order(world: &dyn Fn() -> World) {
    let world = world();
    let words = Verb::SkipBasket.prepare(&world);
    for n in 1..=12 {
        let key = n.to_string();
        let words = keyed(&words, Some(&key));
        let mut killed = world.start(&[&words[..], &["-vv"]].concat());
        killed.says_lines(n);
        killed.kill();
        let ran = world.run(&words);
        assert_eq!(ran.code, 0, "after {n} lines: {ran:?}");
        assert_eq!(world.orders().services(), n, "after {n} lines");
    }
    world.audit();
}
