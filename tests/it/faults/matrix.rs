//! Every fault, at every charging verb, whatever the provider would have answered.

use std::fmt::Write as _;
use std::path::Path;

use orderctl_checkout::ledger::State;
use orderctl_sandbox::FaultKind;
use rust_decimal::Decimal;
use serde_json::Value;

use super::{Account, rows};

/// What stands above the tables, and the tables as they were agreed on.
const FILE: &str = "tests/it/faults/matrix.md";
const AGREED: &str = include_str!("matrix.md");

/// A charging command.
#[derive(Clone, Copy)]
struct Verb {
    name: &'static str,
    /// At a profile whose panel has the old cart.
    old_cart: bool,
    /// What has to be there beforehand.
    before: Before,
    words: &'static [&'static str],
    /// The same, so that only the charging request shows that the provider will refuse: other
    /// words, another user, or another function to pay with.
    refused: Refused,
    /// The list of the provider's state that shows the order.
    list: &'static str,
    /// Who is charged how much for it.
    charged: (&'static str, &'static str),
}

impl Verb {
    fn column(&self) -> String {
        if self.old_cart { format!("old {}", self.name) } else { self.name.to_owned() }
    }
}

#[derive(Clone, Copy)]
enum Before {
    Nothing,
    /// A line of this tariff in the cart.
    Line(&'static str),
    /// A combo order.
    Combo,
}

#[derive(Clone, Copy, Default)]
struct Refused {
    words: &'static [&'static str],
    user: Option<&'static str>,
    pay_function: Option<&'static str>,
}

const NONE: Refused = Refused { words: &[], user: None, pay_function: None };
const PENNILESS: Refused = Refused { user: Some("empty"), ..NONE };

const VERBS: [Verb; 8] = [
    Verb {
        name: "cart.add",
        old_cart: false,
        before: Before::Nothing,
        words: &["cart", "add", "--item-type", "vds", "--period", "1", "--tariff", "3087"],
        // A tariff that is not sold.
        refused: Refused { words: &["--tariff", "3999"], ..NONE },
        list: "/billmanager/lines",
        charged: ("demo", "0.00 EUR"),
    },
    Verb {
        name: "cart.skip-basket",
        old_cart: false,
        before: Before::Nothing,
        words: &[
            "cart",
            "add",
            "--skip-basket",
            "--item-type",
            "vds",
            "--period",
            "1",
            "--tariff",
            "3087",
            "--max-price",
            "5EUR",
            "--yes",
        ],
        refused: PENNILESS,
        list: "/billmanager/services",
        charged: ("demo", "5.00 EUR"),
    },
    Verb {
        name: "cart.pay",
        old_cart: false,
        before: Before::Line("3087"),
        words: &["cart", "pay", "THERE", "--paymethod", "0", "--max-price", "5EUR", "--yes"],
        refused: PENNILESS,
        list: "/billmanager/services",
        charged: ("demo", "5.00 EUR"),
    },
    Verb {
        name: "cart.activate",
        old_cart: false,
        before: Before::Line("3088"),
        words: &["cart", "activate", "THERE", "--yes"],
        // A panel that has no such function.
        refused: Refused { pay_function: Some("free.order.confirm"), ..NONE },
        list: "/billmanager/services",
        charged: ("demo", "0.00 EUR"),
    },
    Verb {
        name: "cart.add",
        old_cart: true,
        before: Before::Nothing,
        words: &["cart", "add", "--item-type", "vds", "--period", "1", "--tariff", "3087"],
        refused: Refused { words: &["--tariff", "3999"], ..NONE },
        list: "/billmanager/lines",
        charged: ("demo", "0.00 EUR"),
    },
    Verb {
        name: "cart.pay",
        old_cart: true,
        before: Before::Line("3087"),
        words: &["cart", "pay", "THERE", "--paymethod", "0", "--max-price", "5EUR", "--yes"],
        refused: PENNILESS,
        list: "/billmanager/services",
        charged: ("demo", "5.00 EUR"),
    },
    Verb {
        name: "combo.add",
        old_cart: false,
        before: Before::Nothing,
        words: &[
            "combo",
            "add",
            "--customer-id",
            "20000001",
            "--months",
            "1",
            "--invoice-option",
            "keep-invoice",
            "--bundle-id",
            "502",
            "--ns",
            "ns1.shop.example",
            "--ns",
            "ns2.shop.example",
            "--contact",
            "30000001",
            "--max-price",
            "0.99USD",
            "--yes",
            "--domain",
            "shop-example.com",
        ],
        // A domain that somebody else has.
        refused: Refused { words: &["--domain", "taken-example.com"], ..NONE },
        list: "/logicboxes/orders",
        charged: ("100001", "0.79 USD"),
    },
    Verb {
        name: "combo.renew",
        old_cart: false,
        before: Before::Combo,
        words: &[
            "combo",
            "renew",
            "THERE",
            "--months",
            "1",
            "--auto-renew",
            "off",
            "--invoice-option",
            "keep-invoice",
            "--max-price",
            "0.99USD",
            "--yes",
            "--discount-amount",
            "0.00",
        ],
        // A discount above the price.
        refused: Refused { words: &["--discount-amount", "9.00"], ..NONE },
        list: "/logicboxes/renewals",
        charged: ("100001", "0.79 USD"),
    },
];

/// What came of one fault at one verb.
struct Cell {
    /// The exit code of the run that met the fault.
    code: i32,
    /// The attempt after `ledger reconcile`.
    state: Option<State>,
    /// Orders at the provider then.
    orders: usize,
}

impl std::fmt::Display for Cell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let state = self.state.map_or("no attempt", State::name);
        write!(f, "{}, {state}, {}", self.code, self.orders)
    }
}

/// The words of the command as it is typed here; a word said twice is said as the provider refuses it.
fn words(verb: &Verb, place: bool, there: &str) -> Vec<String> {
    let mut words: Vec<String> =
        verb.words.iter().map(|word| word.replace("THERE", there)).collect();
    if let (false, [flag, value]) = (place, verb.refused.words) {
        let at = words.iter().position(|word| word == flag).unwrap();
        words[at + 1] = (*value).to_owned();
    }
    words
}

/// Those that hide what became of an order; one that is taken and not charged hides nothing.
fn faults() -> impl Iterator<Item = FaultKind> {
    FaultKind::ALL.into_iter().filter(|fault| *fault != FaultKind::Unpaid)
}

fn cell(verb: &Verb, fault: FaultKind, place: bool, wait: &str) -> Cell {
    let delay = match fault {
        FaultKind::Slow | FaultKind::LateCommit | FaultKind::HtmlWait => ":delay=200ms",
        // Long after the client has given up, and has looked.
        FaultKind::TimeoutThenCommit => ":delay=4s",
        _ => "",
    };
    let hangs = matches!(
        fault,
        FaultKind::Hang | FaultKind::HangAfterCommit | FaultKind::TimeoutThenCommit
    );
    let timeout = if hangs { "1s" } else { "30s" };
    faulted(verb, fault, delay, place, &format!("--timeout {timeout} {wait}"))
}

/// A shop with what the verb needs, the rule of the fault, and the words of the command.
fn set_up(
    verb: &Verb,
    fault: FaultKind,
    delay: &str,
    place: bool,
    further: &str,
) -> (Account, String, Vec<String>) {
    let refused = if place { NONE } else { verb.refused };
    let user = refused.user.unwrap_or("demo");
    let pays = refused.pay_function;
    let pay_with = pays.map(|name| format!("pay_function = \"{name}\"\n")).unwrap_or_default();
    let cart = if verb.old_cart { "old" } else { "new" };
    let shop = Account::of(user, &format!("{pay_with}cart = \"{cart}\""));
    let there = match verb.before {
        Before::Nothing => String::new(),
        Before::Line(tariff) => shop.provider.line(user, tariff, verb.old_cart),
        Before::Combo => shop.provider.combo("shop-example.com"),
    };
    let rule = format!("{fault}:1:{}{delay}", pays.unwrap_or(verb.name));
    let profile = if verb.name.starts_with("combo") { "resell" } else { "panel" };
    let mut words = words(verb, place, &there);
    words.extend(["-p", profile, "--idempotency-key", "job-1"].map(str::to_owned));
    words.extend(further.split(' ').filter(|word| !word.is_empty()).map(str::to_owned));
    (shop, rule, words)
}

/// `further` are words for the command.
fn faulted(verb: &Verb, fault: FaultKind, delay: &str, place: bool, further: &str) -> Cell {
    let (shop, rule, words) = set_up(verb, fault, delay, place, further);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let spent = charged(verb, &shop.provider.final_state());
    shop.provider.faults(&[rule], 0);
    let code = shop.run(&words).code;
    shop.provider.final_state();
    let reconciled = shop.run(&["ledger", "reconcile", "--all"]);
    let server = shop.provider.final_state();
    let attempts = shop.attempts();
    assert!(attempts.len() <= 1, "one run, one attempt: {attempts:#?}");
    let state = attempts.first().map(|attempt| attempt.state);
    let cell = Cell { code, state, orders: rows(&server, verb.list) };

    let name = format!("{fault} at {}, {}: {cell}", verb.column(), answer(place));
    promise(&name, &cell, place);
    assert_eq!(reconciled.code, 0, "{name}: reconcile settles it: {reconciled:?}");
    let price: Decimal = if cell.orders == 1 { amount(verb.charged.1) } else { Decimal::ZERO };
    assert_eq!(charged(verb, &server) - spent, price, "{name}: charged");

    // The same command with the same key, now that nothing fails any more.
    let again = shop.run(&words);
    let server = shop.provider.final_state();
    let expected = if place { (0, 1) } else { (5, 0) };
    assert_eq!((again.code, rows(&server, verb.list)), expected, "{name}: the same key again");
    cell
}

fn answer(place: bool) -> &'static str {
    if place { "would place" } else { "would refuse" }
}

/// What holds in every cell, whatever stands in the tables.
fn promise(name: &str, cell: &Cell, place: bool) {
    assert!(cell.orders <= usize::from(place), "{name}: never twice, never against a no");
    let there = cell.orders == 1;
    match cell.code {
        0 | 8 => assert!(there, "{name}: said to be placed"),
        4 | 5 | 6 | 9 | 10 => assert!(!there, "{name}: said not to be placed"),
        7 => {}
        other => panic!("{name}: exit code {other} says nothing about the order"),
    }
    match cell.state {
        Some(State::Placed) => assert!(there, "{name}: the ledger has an order that is not there"),
        Some(State::Refused | State::NotSent | State::Absent) | None => {
            assert!(!there, "{name}: the order is lost to the ledger");
        }
        Some(open) => panic!("{name}: {open} after reconcile"),
    }
}

/// What was charged so far where the verb charges.
fn charged(verb: &Verb, server: &Value) -> Decimal {
    amount(server["charged"][verb.charged.0].as_str().unwrap())
}

fn amount(text: &str) -> Decimal {
    text.split(' ').next().unwrap().parse().unwrap()
}

/// Both tables of one verb after the other: fault by fault.
fn column(verb: &Verb) -> Vec<String> {
    let answers = [true, false].into_iter();
    answers
        .flat_map(|place| faults().map(move |fault| cell(verb, fault, place, "").to_string()))
        .collect()
}

fn render(columns: &[Vec<String>]) -> String {
    let mut text = AGREED.split("## ").next().unwrap().to_owned();
    for (number, place) in [true, false].into_iter().enumerate() {
        let _ = writeln!(text, "## The provider {}\n", answer(place));
        let mut row = |first: &str, cells: &[&str]| {
            let _ = write!(text, "| {first:<21} |");
            for cell in cells {
                let _ = write!(text, " {cell:<16} |");
            }
            text.push('\n');
        };
        let names = VERBS.map(|verb| verb.column());
        row("fault", &names.each_ref().map(String::as_str));
        row(&"-".repeat(21), &[&*"-".repeat(16); VERBS.len()]);
        for (at, fault) in faults().enumerate() {
            let at = at + number * faults().count();
            let cells: Vec<&str> = columns.iter().map(|column| column[at].as_str()).collect();
            row(fault.name(), &cells);
        }
        text.push('\n');
    }
    format!("{}\n", text.trim_end())
}

#[test]
fn no_fault_places_an_order_twice_or_loses_it_and_every_exit_code_is_true() {
    let columns: Vec<Vec<String>> = std::thread::scope(|scope| {
        let threads = VERBS.each_ref().map(|verb| scope.spawn(|| column(verb)));
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let now = render(&columns);
    if now == AGREED {
        return;
    }
    if std::env::var_os("ORDERCTL_ACCEPT").is_some() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
        return std::fs::write(file, now).unwrap();
    }
    let changed = now.lines().zip(AGREED.lines()).filter(|(now, agreed)| now != agreed);
    let changed: Vec<String> =
        changed.map(|(now, agreed)| format!("agreed: {agreed}\nnow:    {now}")).collect();
    panic!(
        "{FILE} has changed; ORDERCTL_ACCEPT=1 writes it anew\n{}",
        if changed.is_empty() { now } else { changed.join("\n") }
    );
}

#[test]
fn a_waiting_page_without_end_is_no_answer_and_the_order_is_looked_for() {
    for (place, expected) in [(true, "0, placed, 1"), (false, "7, absent, 0")] {
        for verb in VERBS.iter().filter(|verb| verb.name != "combo.add") {
            let cell = faulted(verb, FaultKind::HtmlWait, ":delay=1h", place, "--timeout 1s");
            assert_eq!(cell.to_string(), expected, "{}", verb.name);
        }
    }
}

#[test]
fn a_filter_that_was_set_in_the_browser_does_not_hide_a_lost_order() {
    let shop = Account::of("demo", "");
    shop.provider.filter("demo", "vds", ("id", "1"));
    shop.provider.faults(&["drop-after-commit:1:cart.skip-basket".to_owned()], 0);
    let ran = shop.run(&[VERBS[1].words, &["-p", "panel", "-o", "json"]].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(ran.document()["data"]["service_id"], "100500");
}

#[test]
fn with_time_to_wait_a_lost_order_is_proved_absent_and_may_be_placed_again() {
    for verb in &VERBS {
        let cell = cell(verb, FaultKind::DropBefore, true, "--wait-timeout 10s");
        assert_eq!(cell.to_string(), "6, absent, 0", "{}", verb.column());
    }
}

#[test]
fn an_order_that_is_committed_after_it_was_taken_for_absent_is_found_and_not_placed_again() {
    std::thread::scope(|scope| {
        for verb in &VERBS {
            scope.spawn(|| {
                let wait = "--wait-timeout 10s";
                let (shop, rule, words) =
                    set_up(verb, FaultKind::LateCommit, ":delay=6s", true, wait);
                let words: Vec<&str> = words.iter().map(String::as_str).collect();
                shop.provider.faults(&[rule], 0);
                let early = shop.run(&words);
                assert_eq!(early.code, 6, "{}: {early:?}", verb.column());
                shop.provider.final_state();
                let again = shop.run(&words);
                let orders = rows(&shop.provider.final_state(), verb.list);
                assert_eq!((again.code, orders), (0, 1), "{}: {again:?}", verb.column());
                assert!(shop.attempts().iter().all(|attempt| attempt.state == State::Placed));
            });
        }
    });
}

#[test]
fn an_order_without_an_answer_in_time_stays_open_for_as_long_as_the_profile_says() {
    for (after, code) in [("1h", 7), ("1ms", 6)] {
        let shop = Account::of("demo", &format!("settle_after_timeout = \"{after}\"\n"));
        shop.provider.faults(&["hang:1:cart.skip-basket".to_owned()], 0);
        let further = ["-p", "panel", "--timeout", "1s", "--wait-timeout", "3s"];
        let ran = shop.run(&[VERBS[1].words, &further].concat());
        assert_eq!(ran.code, code, "{after}: {ran:?}");
        let again = shop.run(&["ledger", "reconcile", "--all"]);
        assert_eq!(again.code, if code == 7 { 8 } else { 0 }, "{after}: {again:?}");
    }
}
