//! What a person sees on a terminal, and what a pipe gets instead.

use crate::support::terminal::Terminal;
use crate::support::world::World;
use crate::support::{Home, Ran};

/// A list that is longer than a screen.
const LONG: [&str; 1] = ["schema"];

#[track_caller]
fn shown(home: &Home, words: &[&str], environment: &[(&str, &str)]) -> String {
    let (code, screen) = Terminal::start(home, words, environment).ends();
    assert_eq!(code, 0, "{screen}");
    screen
}

#[test]
fn a_long_table_goes_through_a_pager_on_a_terminal() {
    let home = Home::new();
    let marks = ("ORDERCTL_PAGER", "sed s/^/paged:/");
    let screen = shown(&home, &LONG, &[marks]);
    assert!(screen.contains("paged:COMMAND") && screen.contains("paged:cart add"), "{screen}");
    for (environment, words) in [
        (&[("ORDERCTL_PAGER", "cat"), ("PAGER", "sed s/^/paged:/")][..], &LONG[..]),
        (&[marks], &["schema", "--no-pager"]),
        (&[marks, ("ORDERCTL_NO_PAGER", "1")], &LONG),
        (&[marks, ("TERM", "dumb")], &LONG),
        (&[marks], &["version"]),
        (&[("ORDERCTL_PAGER", "/no/such/pager -x")], &LONG),
    ] {
        let screen = shown(&home, words, environment);
        assert!(!screen.contains("paged:"), "{environment:?} {screen}");
        assert!(screen.to_lowercase().contains("version"), "{environment:?} {screen}");
    }
    let piped = home.orderctl(&LONG).env(marks.0, marks.1).output().unwrap();
    assert!(!Ran::of(piped).stdout.contains("paged:"));
}

#[test]
fn a_pager_that_fails_or_is_left_early_is_no_error() {
    let home = Home::new();
    for pager in ["head -n 2", "false"] {
        let screen = shown(&home, &LONG, &[("ORDERCTL_PAGER", pager)]);
        assert!(!screen.contains("Error"), "{screen}");
    }
}

#[test]
fn a_slow_provider_is_waited_for_with_a_mark_that_goes_again() {
    let world = World::with_file();
    let waits = |words: &[&str], environment: &[(&str, &str)]| {
        world.faults(&["slow:1:read:delay=900ms"]);
        shown(&world.home, words, environment).contains("Waiting for the provider")
    };
    let list = ["-p", "acme", "payer", "list"];
    assert!(waits(&list, &[]));
    assert!(!waits(&[&list[..], &["--quiet"]].concat(), &[]));
    assert!(!waits(&list, &[("TERM", "dumb")]));
    world.faults(&["slow:1:read:delay=900ms"]);
    let piped = world.home.run(&list);
    assert!(!piped.stderr.contains("Waiting"), "{piped:?}");
    world.faults(&[]);
    assert!(!shown(&world.home, &list, &[]).contains("Waiting"), "a fast answer needs none");
}

#[test]
fn hints_are_for_people_at_a_terminal_or_for_who_asks() {
    let home = Home::new();
    let list = ["--sandbox", "tariff", "list"];
    let hint = "Options and all prices: orderctl --sandbox tariff show ID";
    assert!(shown(&home, &list, &[]).contains(hint));
    assert!(!shown(&home, &[&list[..], &["-q"]].concat(), &[]).contains(hint));
    assert!(!home.run(&list).stderr.contains(hint));
    assert!(home.run(&[&list[..], &["--hints"]].concat()).stderr.contains(hint));
    assert!(!home.run(&[&list[..], &["--hints", "--quiet"]].concat()).stderr.contains(hint));
}

#[test]
fn a_pipe_gets_whole_cells_times_in_full_and_no_escape() {
    let home = Home::new();
    let add =
        ["--sandbox", "cart", "add", "--item-type", "vds", "--tariff", "3087", "--period", "1"];
    assert_eq!(home.run(&add).code, 0);
    let piped = home.run(&["ledger", "list"]).stdout;
    let created = piped.lines().nth(1).unwrap().split_whitespace().nth(1).unwrap();
    assert!(created.parse::<jiff::Timestamp>().is_ok(), "{piped}");
    assert!(piped.contains("KEY") && !piped.contains('\u{1b}'), "{piped}");
    let screen = shown(&home, &["ledger", "list"], &[("NO_COLOR", ""), ("TERM", "xterm")]);
    assert!(screen.contains("just now") || screen.contains(" ago"), "{screen:?}");
    assert!(screen.contains("\u{1b}[38;5;2mplaced\u{1b}[39m"), "{screen:?}");
    for environment in [&[("NO_COLOR", "1")][..], &[("NO_COLOR", ""), ("CLICOLOR", "0")]] {
        let screen = shown(&home, &["ledger", "list"], environment);
        assert!(!screen.contains('\u{1b}'), "{screen:?}");
    }
    let tariffs = home.run(&["--sandbox", "tariff", "list"]).stdout;
    assert!(tariffs.contains("CPU count 1, Memory 2 Gb, Disk space 20 Gb"), "{tariffs}");
    assert!(!tariffs.contains('…'), "{tariffs}");
}

/// A record shows what was chosen, as words: no document in a cell, one form of dates.
#[test]
fn a_record_shows_chosen_fields_and_no_json() {
    let home = Home::new();
    let ordered = home.run(&crate::e2e::logicboxes::combo(
        "shop.example",
        &["--invoice-option", "KeepInvoice", "-o", "json"],
    ));
    let attempt = ordered.document()["data"]["attempt"].as_str().unwrap().to_owned();
    let expected: [(&[&str], &[&str]); 4] = [
        (
            &["--sandbox", "combo", "show", "90000001"],
            &["ORDER ", "DOMAIN ", "STATUS ", "CREATED ", "EXPIRES ", "AUTO-RENEW ", "SERVICES "],
        ),
        (&["ledger", "show", &attempt], &["ATTEMPT ", "STATE ", "AMOUNT ", "RESULT ", "REQUEST "]),
        (&["--sandbox", "customer", "show", "20000001"], &["CUSTOMER ", "NAME ", "CREATED "]),
        (&["--sandbox", "contact", "show", "30000001"], &["CONTACT ", "NAME ", "EMAIL "]),
    ];
    for (words, labels) in expected {
        let piped = home.run(words);
        assert_eq!(piped.code, 0, "{piped:?}");
        for label in labels {
            let rows = piped.stdout.lines().filter(|line| line.starts_with(label)).count();
            assert!(rows > 0, "{label} is missing: {}", piped.stdout);
        }
        for line in piped.stdout.lines() {
            // Parameters of a request stand as they were sent.
            let is_sent = line.contains("servicesParamJson=");
            assert!(is_sent || !line.contains(['{', '[', '"']), "{line}");
            if ["CREATED", "EXPIRES", "SENT", "SETTLED"].iter().any(|label| line.starts_with(label))
            {
                let time = line.split_whitespace().nth(1).unwrap();
                assert!(time.parse::<jiff::Timestamp>().is_ok(), "{line}");
            }
        }
        let screen = shown(&home, words, &[]);
        assert!(screen.contains(labels[0]), "{screen}");
    }
}

#[test]
fn no_row_of_a_list_is_longer_than_the_terminal() {
    let home = Home::new();
    for words in [&["--sandbox", "tariff", "list"][..], &["--sandbox", "combo", "plans"]] {
        let screen = shown(&home, words, &[]);
        let rows = screen.lines().take_while(|line| !line.contains("rices"));
        let widest = rows.map(|line| line.trim_end().chars().count()).max().unwrap();
        assert!((60..=80).contains(&widest), "{screen}");
    }
}

#[test]
fn a_link_opens_in_the_browser_where_there_is_one_to_see_it() {
    let world = World::with_file();
    let browser = world.home.path().join("browser");
    let opened = world.home.path().join("opened");
    let script = format!("#!/bin/sh\necho \"$1\" > {}\n", opened.display());
    std::fs::write(&browser, script).unwrap();
    crate::support::set_mode(&browser, 0o755);
    let environment = [("BROWSER", browser.to_str().unwrap())];
    let words = ["-p", "acme", "cart", "link", "--open"];
    let screen = shown(&world.home, &words, &environment);
    // The shell makes the file before it writes the line.
    let line = || std::fs::read_to_string(&opened).unwrap_or_default();
    crate::support::world::eventually("the browser", || line().ends_with('\n'));
    let address = line();
    assert!(screen.contains(address.trim()) && address.starts_with("http://127."), "{address}");
    let piped = world.home.run(&words).fails(2, &["--open: standard output is no terminal"]);
    assert_eq!(piped.stdout, "");
    let embedded = ["--sandbox", "payment", "link", "1", "--open"];
    let _ = world.home.run(&embedded).fails(2, &["--open", "orderctl sandbox serve keeps"]);
}

#[test]
fn a_link_can_be_followed_where_the_terminal_can() {
    let home = Home::new();
    let link = |environment: &[(&str, &str)]| {
        shown(&home, &["--sandbox", "cart", "link"], environment).contains("\u{1b}]8;;http")
    };
    assert!(link(&[("FORCE_HYPERLINK", "1")]));
    assert!(!link(&[("FORCE_HYPERLINK", "0")]));
    let piped = home.run(&["--sandbox", "cart", "link"]);
    assert!(!piped.stdout.contains('\u{1b}'), "{piped:?}");
}

#[test]
fn the_log_of_answers_shows_a_body_and_no_secret() {
    let world = World::with_file();
    let bought = ["cart", "add", "--item-type", "vds", "--tariff", "3087", "--period", "1"];
    assert_eq!(world.home.run(&[&bought[..], &["--skip-basket", "--yes"]].concat()).code, 0);
    let shows = ["service", "show", "100500", "--login", "--show-secrets"];
    let told = world.home.run(&shows).stdout;
    let password = told.lines().find_map(|line| line.strip_prefix("PASSWORD")).unwrap().trim();
    assert!(password.len() > 6, "{told}");
    let logged = world.home.run(&[&shows[..], &["-vv"]].concat()).stderr;
    assert!(logged.contains("body=") && logged.contains("100500"), "{logged}");
    assert!(!logged.contains(password) && !logged.contains("demo:demo"), "{logged}");
    let requests = world.home.run(&[&shows[..], &["-v"]].concat()).stderr;
    assert!(requests.contains("send") && !requests.contains("body="), "{requests}");
    let by_variable = world.home.orderctl(&["balance"]).env("ORDERCTL_VERBOSE", "2").output();
    assert!(Ran::of(by_variable.unwrap()).stderr.contains("body="));
}

#[test]
fn progress_is_shown_only_where_it_takes_a_while() {
    let world = World::with_file();
    crate::orders::file(&world, "may.toml", &crate::orders::mixed(1, 0, 0));
    let draws = |faults: &[&str]| {
        world.faults(faults);
        shown(&world.home, &["plan", "may.toml"], &[]).contains("(0s)")
    };
    assert!(draws(&["slow:read:delay=500ms"]));
    // A busy machine may be slow by itself.
    assert!((0..5).any(|_| !draws(&[])), "a fast one needs none");
}

/// One form with a unit, whatever words the provider has.
#[test]
fn a_period_is_written_in_one_form() {
    let home = Home::new();
    let run = |line: &str| {
        let words: Vec<&str> = ["--sandbox"].into_iter().chain(line.split(' ')).collect();
        let ran = home.run(&words);
        assert_eq!(ran.code, 0, "{ran:?}");
        ran.stdout
    };
    let added = run("cart add --item-type vds --tariff 3087 --period 12");
    assert!(added.contains("PERIOD   1 year") || added.contains("PERIOD  1 year"), "{added}");
    assert!(run("cart list").contains("  1 year  "));
    assert!(run("cart show 4711").contains("  1 year\n"));
    assert!(run("tariff show 3087").contains("--period 3  3 months  15.00 EUR\n"));
    let plans = run("combo plans");
    assert!(plans.contains("  1, 3, 6, 12, 24, 36 months  ") && plans.contains("  1 year  "));
    // The panel tells the period of these only beside the price.
    let tariffs = run("tariff list");
    let certificate = tariffs.lines().find(|line| line.starts_with("6001")).unwrap();
    assert!(certificate.contains("  1 year  "), "{tariffs}");
    assert!(run("tariff list -o csv").contains("6001,certificate,Domain SSL,,,12.00 EUR"));
    assert!(run("tariff show 3087").contains("DESCRIPTION "));
}

#[test]
fn a_foreign_domain_is_read_by_people_and_programs_get_that_of_the_wire() {
    let home = Home::new();
    let wire = "xn--mnchen-3ya.example";
    let more = ["--invoice-option", "KeepInvoice"];
    assert_eq!(home.run(&crate::e2e::logicboxes::combo("münchen.example", &more)).code, 0);
    for (line, read) in [
        ("combo search", "  münchen.example  "),
        ("expiring --within 100w", "  münchen.example  "),
        ("action list", "münchen.example"),
        ("combo show 90000001", "münchen.example (xn--mnchen-3ya.example)"),
    ] {
        let words: Vec<&str> = ["--sandbox"].into_iter().chain(line.split(' ')).collect();
        let told = home.run(&words).stdout;
        assert!(told.contains(read), "{line}: {told}");
        for form in ["json", "csv"] {
            let told = home.run(&[&words[..], &["-o", form]].concat()).stdout;
            assert!(told.contains(wire) && !told.contains("münchen"), "{line}: {told}");
        }
    }
}

#[test]
fn a_list_on_sixty_columns_is_a_table() {
    let home = Home::new();
    let order = "--sandbox cart add --item-type vds --tariff 3087 --period 1 --skip-basket --yes";
    assert_eq!(home.run(&order.split(' ').collect::<Vec<_>>()).code, 0);
    // Once it runs it has an address.
    let _ = home.run(&["--sandbox", "service", "wait", "100500"]);
    for list in ["service", "tariff"] {
        let line = Terminal::line(&["--sandbox", list, "list"]);
        let line = format!("stty cols 60 rows 40; {line}");
        let (code, screen) = Terminal::start_line(&home, &line, &[]).ends();
        assert_eq!(code, 0, "{screen}");
        let first = screen.lines().next().unwrap();
        assert!(first.starts_with("ID ") && first.contains("  PRICE"), "{screen}");
        assert!(screen.lines().all(|line| line.trim_end().chars().count() <= 60), "{screen}");
    }
}
