//! A run that is held up past its lease, or whose lease a clock that was set has ended: stopped, at
//! a slow provider, or by the database's answer. Through the real binary.

use std::path::PathBuf;

use super::ledger::through;
use super::line::Line;
use crate::support::cluster;
use crate::support::underway::Underway;
use crate::support::world::{Verb, World, keyed};

/// The clock of the runs that are given it.
struct Watch(PathBuf);

impl Watch {
    fn new(world: &World) -> Self {
        let watch = Self(world.home.path().join("clock"));
        watch.set(0, 0);
        watch
    }

    /// So many seconds ahead of the machine's: the time of day, and the time since it was started.
    fn set(&self, day: i64, uptime: u64) {
        std::fs::write(&self.0, format!("{day} {uptime}")).unwrap();
    }

    /// Starts a run with this clock, which stops at a step of the way if one is named.
    fn start(&self, world: &World, words: &[&str], stop_at: &str) -> Underway {
        let mut command = world.command(words);
        Underway::start(command.env("ORDERCTL_CLOCK", &self.0).env("ORDERCTL_STOP_AT", stop_at))
    }

    /// Another run of this key on the same machine finds that it is in flight.
    #[track_caller]
    fn is_in_flight(&self, world: &World, words: &[&str], first: &Underway) {
        let words = [words, &["--wait-timeout", "300ms"]].concat();
        let process = format!("process {} on ", first.id());
        let ran = self.start(world, &words, "").ends().fails(9, &["in flight", &process]);
        assert_eq!(ran.error()["error"]["code"], "idempotency_in_flight");
    }
}

/// The same order as a call by hand.
fn by_hand(world: &World, order: &[String]) -> Vec<String> {
    let words: Vec<&str> = order.iter().map(String::as_str).chain(["--dry-run"]).collect();
    let document = world.run(&words).document();
    let parameters = document["data"]["request"]["parameters"].as_object().unwrap().clone();
    let mut call =
        vec!["api".to_owned(), "billmanager".into(), parameters["func"].as_str().unwrap().into()];
    let own = ["func", "authinfo", "out", "lang"];
    for (name, value) in parameters.iter().filter(|(name, _)| !own.contains(&name.as_str())) {
        call.push(format!("{name}={}", value.as_str().unwrap()));
    }
    call.extend(["--write", "--accept-unknown-price", "--yes"].map(str::to_owned));
    call
}

#[test]
fn a_run_that_was_stopped_before_its_request_left_sends_nothing_after_its_lease() {
    std::thread::scope(|scope| {
        for (verb, api) in
            [(Verb::SkipBasket, false), (Verb::ComboAdd, false), (Verb::SkipBasket, true)]
        {
            scope.spawn(move || {
                let world = World::with_file();
                let mut words = verb.prepare(&world);
                if api {
                    words = by_hand(&world, &words);
                }
                let words = keyed(&words, Some("K"));
                let watch = Watch::new(&world);
                let first = watch.start(&world, &words, "leaving");
                first.until_stopped();
                watch.set(300, 300);
                // It is stopped, not dead, and its lease is over by whatever clock.
                watch.is_in_flight(&world, &words, &first);
                first.signal("CONT");
                let ran = first.ends().fails(6, &["it was not sent"]);
                assert_eq!(ran.error()["error"]["code"], "lease_lost", "{verb:?}");
                assert_eq!(world.attempts()[0]["state"], "not_sent");
                assert_eq!(verb.placed(&world.orders()), 0, "{verb:?}");

                let again = world.run(&words);
                assert_eq!(again.code, 0, "{again:?}");
                assert_eq!(verb.placed(&world.orders()), 1, "{verb:?}");
            });
        }
    });
}

#[test]
fn an_order_at_a_slow_provider_is_not_taken_over_because_the_clock_was_set_ahead() {
    for verb in [Verb::SkipBasket, Verb::ComboAdd] {
        let world = World::with_file();
        let words = verb.prepare(&world);
        let words = keyed(&words, Some("K"));
        let watch = Watch::new(&world);
        world.faults(&["slow:1:delay=4s"]);
        let first = watch.start(&world, &words, "");
        world.until_injected();
        watch.set(120, 0);
        watch.is_in_flight(&world, &words, &first);
        let ran = first.ends();
        assert_eq!(ran.code, 0, "{ran:?}");
        assert_eq!(world.states(verb.name()), ["placed"]);
        assert_eq!(verb.placed(&world.orders()), 1);
        world.audit();
    }
}

#[test]
#[cfg_attr(not(postgres_server), ignore = "needs a PostgreSQL server: CONTRIBUTING.md says how")]
fn a_run_whose_database_answers_after_its_lease_sends_nothing() {
    let cluster = cluster::shared();
    for verb in [Verb::SkipBasket, Verb::ComboAdd] {
        let mut world = World::with_database();
        let words = verb.prepare(&world);
        let words = keyed(&words, Some("K"));
        let direct = world.ledger.clone();
        let line = Line::to(cluster.port);
        world.ledger = Some(through(&world, &line));
        let watch = Watch::new(&world);
        let first = watch.start(&world, &words, "intended");
        first.until_stopped();
        line.hold();
        first.signal("CONT");
        line.until_held();
        watch.set(300, 300);
        line.release();
        let ran = first.ends().fails(6, &["it was not sent"]);
        assert_eq!(ran.error()["error"]["code"], "lease_lost", "{verb:?}");

        world.ledger = direct;
        assert_eq!(world.states(verb.name())[0], "not_sent");
        assert_eq!(verb.placed(&world.orders()), 0);
        let again = world.run(&words);
        assert_eq!(again.code, 0, "{again:?}");
        assert_eq!(verb.placed(&world.orders()), 1);
        world.audit();
    }
}
