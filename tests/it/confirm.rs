//! `confirm = "terminal"`: a program prepares an order, and a person decides about it.

use crate::orders;
use crate::support::Home;
use crate::support::terminal::Terminal;
use crate::support::world::World;

const ORDER: &str = "cart add --item-type vds --tariff 3087 --period 1 --skip-basket";
const LIMITS: &str = "charges = \"allow\", confirm = \"terminal\"";
const QUESTION: &str = "Type yes to confirm: ";

fn words(line: &str) -> Vec<&str> {
    line.split_whitespace().collect()
}

/// A user whose profile leaves each charge to a person.
fn world() -> World {
    let world = World::with_file();
    world.limits(LIMITS);
    world
}

#[test]
fn no_flag_variable_or_pipe_confirms() {
    let world = world();
    for more in ["", " --yes", " --no-input --yes", " --yes --max-price 6EUR --idempotency-key k1"]
    {
        let ran = world.run(&words(&format!("{ORDER}{more}")));
        let error = ran.fails(9, &["--dry-run", "terminal"]).error()["error"].clone();
        assert_eq!((&error["code"], &error["retry"]), (&"not_confirmed".into(), &"never".into()));
        assert_eq!(error.get("causes"), None, "that there is no terminal is said by the hints");
    }
    // On a terminal, but with the words from a pipe or with no questions allowed.
    for (line, environment) in [
        (format!("{} --no-input", Terminal::line(&words(ORDER))), &[][..]),
        (Terminal::line(&words(ORDER)), &[("CI", "true"), ("ORDERCTL_YES", "1")]),
    ] {
        let line = format!("yes yes | {line}");
        let terminal = Terminal::start_line(&world.home, &line, environment);
        let (_, screen) = terminal.ends();
        assert!(screen.contains("not confirmed"), "{screen}");
    }
    assert_eq!(world.orders().services(), 0);
}

#[test]
fn a_person_types_yes_on_the_terminal_whatever_the_streams_are() {
    let world = world();
    let pipe = |words: &[&str]| {
        format!(
            "yes yes | {} >result.json 2>messages; cat result.json messages",
            Terminal::line(words)
        )
    };
    let order = words(ORDER);
    for (typed, services) in [("\r", 0), ("y\r", 0), ("no\r", 0), ("yes\r", 1)] {
        let mut terminal = Terminal::start_line(&world.home, &pipe(&order), &[]);
        terminal.reads("Profile  acme (live), account demo");
        terminal.reads("Due now  5.00 EUR");
        terminal.reads(QUESTION);
        terminal.types(typed);
        let (_, screen) = terminal.ends();
        assert_eq!(world.orders().services(), services, "{typed:?} {screen}");
        assert_eq!(screen.contains("not confirmed"), services == 0, "{screen}");
    }
}

#[test]
fn a_dry_run_and_what_is_placed_already_need_nobody() {
    let world = world();
    let keyed = format!("{ORDER} --idempotency-key k1");
    let ran = world.run(&words(&format!("{keyed} --dry-run")));
    assert_eq!(ran.document()["data"]["due_now"]["amount"], "5.00", "{ran:?}");
    let mut terminal = Terminal::start(&world.home, &words(&keyed), &[]);
    terminal.reads(QUESTION);
    terminal.types("yes\r");
    assert_eq!(terminal.ends().0, 0);
    let ran = world.run(&words(&keyed));
    assert_eq!(ran.document()["data"]["replayed"], true, "{ran:?}");
}

#[test]
fn apply_asks_once_for_all_rows() {
    let world = world();
    orders::file(&world, "orders.toml", &orders::mixed(2, 0, 0));
    let apply = "apply orders.toml --yes --max-total 100EUR";
    let _ = world.run(&words(apply)).fails(9, &["not confirmed"]);
    assert_eq!(world.orders().services(), 0);
    let mut terminal = Terminal::start(&world.home, &words(apply), &[]);
    terminal.reads("acme: 10.00 EUR due now");
    terminal.reads(QUESTION);
    terminal.types("yes\r");
    let (code, screen) = terminal.ends();
    assert_eq!((code, world.orders().services()), (0, 2), "{screen}");
    assert_eq!(screen.matches(QUESTION).count(), 1, "{screen}");
}

#[test]
fn a_change_that_cant_be_undone_is_confirmed_there_too() {
    let world = world();
    assert_eq!(world.run(&words("cart add --item-type vds --tariff 3087 --period 1")).code, 0);
    let _ = world.run(&words("cart clear --yes")).fails(9, &["not confirmed"]);
    let mut terminal = Terminal::start(&world.home, &words("cart clear --yes"), &[]);
    terminal.reads(QUESTION);
    terminal.types("yes\r");
    assert_eq!((terminal.ends().0, world.orders().lines()), (0, 0));
}

/// An agent with a shell does not loosen by a command what leaves each charge to a person.
#[test]
fn the_limits_of_such_a_profile_are_changed_by_a_person_alone() {
    let world = world();
    let file = world.home.path().join(".config/orderctl/config.toml");
    let before = std::fs::read_to_string(&file).unwrap();
    let set = ["profile", "set", "acme"];
    for [key, value] in [
        ["limits.confirm", ""],
        ["limits.confirm", "any"],
        ["limits.charges", "deny"],
        ["limits.max_price", "100 EUR"],
    ] {
        for more in [&[][..], &["--yes"], &["--no-input", "--yes"]] {
            let ran = world.run(&[&set[..], &[key, value], more].concat());
            let error = ran.fails(9, &["terminal"]).error()["error"].clone();
            assert_eq!(error["code"], "not_confirmed", "{key} {value} {more:?}");
        }
    }
    let dry = world.run(&[&set[..], &["limits.confirm", "", "--dry-run"]].concat());
    assert_eq!((dry.code, &std::fs::read_to_string(&file).unwrap()), (0, &before), "{dry:?}");
    assert_eq!(world.run(&[&set[..], &["timeout", "30s"]].concat()).code, 0, "it is no limit");
    for (typed, code) in [("no\r", 9), ("yes\r", 0)] {
        let words = [&set[..], &["limits.confirm", ""]].concat();
        let mut terminal = Terminal::start(&world.home, &words, &[]);
        terminal.reads("Take limits.confirm away from profile acme?");
        terminal.reads(QUESTION);
        terminal.types(typed);
        let (ended, screen) = terminal.ends();
        assert_eq!(ended, code, "{screen}");
    }
    // Now it is a profile like others.
    assert_eq!(world.run(&[&set[..], &["limits.max_price", "100 EUR"]].concat()).code, 0);
}

#[test]
fn other_words_are_refused() {
    let home = Home::new();
    home.config(
        "[profile.acme]\nprovider = \"billmanager\"\nurl = \"https://panel.example\"\n\
         username = \"ada\"\npassword = \"x\"\nlimits.confirm = \"maybe\"\n",
    );
    let _ = home.run(&["cart", "list"]).fails(3, &["limits.confirm", "any, terminal"]);
}
