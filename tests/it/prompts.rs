//! What a person sees and types: questions for what is missing, and the one before money is spent.

use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::support::Home;
use crate::support::scripted::{Answer, call};
use crate::support::shop::{PASSWORD, Shop};
use crate::support::terminal::{CTRL_C, DOWN, ENTER, ESC, Terminal};

const ADD: [&str; 9] =
    ["--sandbox", "cart", "add", "--item-type", "vds", "--tariff", "3087", "--period", "1"];
const HIDE: &str = "\u{1b}[?25l";
const SHOW: &str = "\u{1b}[?25h";

/// A home whose sandbox cart has one line, 4711 at 5.00 EUR.
fn filled() -> Home {
    let home = Home::new();
    home.json(&ADD);
    home
}

fn lines_in_the_cart(home: &Home) -> usize {
    let cart = home.json(&["--sandbox", "cart", "list"]);
    cart["data"]["items"].as_array().unwrap().len()
}

#[track_caller]
fn cursor_is_visible(screen: &str) {
    let hidden = screen.rfind(HIDE);
    assert!(hidden.is_none_or(|at| screen[at..].contains(SHOW)), "{screen:?}");
}

#[test]
fn a_tariff_is_ordered_by_answers_alone_and_the_command_told_for_a_script() {
    let home = Home::new();
    let mut terminal = Terminal::start(&home, &["--sandbox", "cart", "add"], &[]);
    terminal.reads("Product type");
    terminal.types(ENTER);
    terminal.reads("Data center");
    terminal.types(&[DOWN, ENTER].concat());
    terminal.reads("Tariff");
    terminal.reads("3087");
    terminal.reads("5.00 EUR");
    terminal.types(ENTER);
    terminal.reads("Period");
    terminal.types(ENTER);
    terminal.reads("More options?");
    terminal.reads("Operating system  (now Debian 12)");
    terminal.types(&[DOWN, DOWN, DOWN, ENTER].concat());
    terminal.reads("Port speed");
    terminal.types(&[DOWN, ENTER].concat());
    terminal.reads("More options?");
    terminal.types(ENTER);
    terminal.reads("For a script: ");
    terminal.reads("4711");
    let (code, screen) = terminal.ends();
    assert_eq!(code, 0, "{screen}");
    assert!(!screen.contains("agreement"), "this tariff needs none: {screen}");
    cursor_is_visible(&screen);
    let line = screen.split("For a script: ").nth(1).unwrap().lines().next().unwrap();
    let words = shlex::split(line.trim()).unwrap();
    let told: Vec<&str> = words.iter().skip(1).map(String::as_str).collect();
    assert_eq!(
        told,
        [
            "--sandbox",
            "cart",
            "add",
            "--item-type",
            "vds",
            "--datacenter",
            "2",
            "--tariff",
            "3087",
            "--period",
            "1",
            "--addon",
            "3091=1000",
        ]
    );
    // The line is what it says: off a terminal it orders the same again.
    assert_eq!(home.json(&told)["data"]["tariff_id"], "3087");
    assert_eq!(lines_in_the_cart(&home), 2);
}

#[test]
fn a_no_to_the_license_orders_nothing() {
    for (answer, code, lines) in [("n", 9, 0), ("y", 0, 1)] {
        let home = Home::new();
        let words = "--sandbox cart add --item-type soft --tariff 1501";
        let words: Vec<&str> = words.split(' ').collect();
        let mut terminal = Terminal::start(&home, &words, &[]);
        for (question, answer) in
            [("Period", ENTER), ("More options?", ENTER), ("Accept the license agreement", answer)]
        {
            terminal.reads(question);
            terminal.types(answer);
        }
        let (ended, screen) = terminal.ends();
        assert_eq!(ended, code, "{screen}");
        assert_eq!(screen.contains("--accept-license"), code == 0, "{screen}");
        assert_eq!(screen.contains("nothing was added"), code == 9, "{screen}");
        assert_eq!(lines_in_the_cart(&home), lines);
    }
}

#[test]
fn a_quantity_is_checked_as_it_is_typed_and_an_option_can_be_chosen_anew() {
    let home = Home::new();
    let words = ["--sandbox", "cart", "add", "--item-type", "vds", "--tariff", "3087"];
    let mut terminal = Terminal::start(&home, &words, &[]);
    let disk = [DOWN, DOWN, DOWN, DOWN, ENTER].concat();
    for (question, answer) in [
        ("Period", ENTER),
        ("More options?", ""),
        ("Disk space  (now 20)", &disk),
        ("up to 200, by 10", "25\r"),
        ("expected a whole number, up to 200, by 10", "\u{15}10\r"),
        // A limit that the form does not tell is the panel's to know.
        ("the panel refused it", ""),
        ("up to 200, by 10", "40\r"),
        ("More options?", ""),
        ("Disk space  (chosen: 40)", &disk),
        ("up to 200, by 10", "60\r"),
        ("Disk space  (chosen: 60)", ENTER),
        ("For a script: ", ""),
    ] {
        terminal.reads(question);
        terminal.types(answer);
    }
    let (code, screen) = terminal.ends();
    assert_eq!(code, 0, "{screen}");
    let line = screen.split("For a script: ").nth(1).unwrap().lines().next().unwrap();
    assert!(line.trim_end().ends_with("--period 1 --addon '3092=60'"), "{line}");
}

#[test]
fn what_is_not_named_is_chosen_where_there_is_something_to_choose_from() {
    let home = filled();
    home.json(&[&ADD[..], &["--skip-basket", "--yes"]].concat());
    for (line, answers, code, told) in [
        ("ledger show", &[("Attempt", ENTER)][..], 0, "cart.add.skip_basket"),
        (
            "service auto-renew",
            &[("Service", ENTER), ("Automatic renewal", ENTER)],
            0,
            "For a script: ",
        ),
        ("cart remove", &[("Cart line", ENTER)], 0, "cart remove 4711"),
        ("cart remove", &[], 2, "there are no cart lines"),
        ("ledger reconcile", &[], 2, "there are no unfinished attempts"),
        ("ledger resolve", &[], 2, "there are no unsettled attempts"),
    ] {
        let words: Vec<&str> = ["--sandbox"].into_iter().chain(line.split(' ')).collect();
        let mut terminal = Terminal::start(&home, &words, &[]);
        for (question, answer) in answers {
            terminal.reads(question);
            terminal.types(answer);
        }
        let (ended, screen) = terminal.ends();
        assert_eq!(ended, code, "{line}: {screen}");
        assert!(screen.contains(told), "{line}: {screen}");
    }
    assert_eq!(lines_in_the_cart(&home), 0);
}

#[test]
fn what_is_missing_is_told_in_one_way() {
    let home = Home::new();
    for (line, told) in [
        ("cart remove", "missing: ID"),
        ("cart promocode", "missing: CODE"),
        ("domain check", "missing: NAME"),
        ("service auto-renew", "missing: ID, on|off|MONTHS"),
        ("service auto-renew 100500", "missing: on|off|MONTHS"),
        ("ledger show", "missing: ATTEMPT"),
        ("ledger reconcile", "missing: ATTEMPT or --all"),
        ("ledger resolve", "missing: ATTEMPT, --placed or --absent, --note"),
        ("combo suspend 90000001", "missing: --reason"),
        ("combo add --services-json {}", "missing: --domain, --customer-id"),
        ("combo add --contact 1", "--bundle-id, --ns (or --services-json)"),
        ("apply", "missing: FILE"),
    ] {
        let words: Vec<&str> = ["--sandbox"].into_iter().chain(line.split(' ')).collect();
        let _ = home.run(&words).fails(2, &[told]);
        let error = home.run(&[&words[..], &["-o", "json"]].concat()).error();
        assert_eq!(error["error"]["code"], "missing_values", "{line}: {error}");
    }
}

#[test]
fn a_combo_is_ordered_by_answers_alone() {
    let home = Home::new();
    let mut terminal = Terminal::start(&home, &["--sandbox", "combo", "add"], &[]);
    for (question, answer) in [
        ("Domain", "shop-1.example\r"),
        ("Customer", ENTER),
        ("501  Business Combo  4.99 USD", ENTER),
        ("Months", ""),
        ("1 month    4.99 USD a month", ""),
        ("> 1 year     4.99 USD a month or in all", ENTER),
        ("Invoice", &[DOWN, DOWN, ENTER].concat()),
        ("Contact for all roles", ""),
        ("30000001  Jane Roe, jane@customer.example, Contact, default", ENTER),
        ("First name server", "not a host\r"),
        ("expected a name server, such as ns1.shop.example", "\u{15}ns1.shop-1.example\r"),
        // What the customer's domains have by default is proposed.
        ("Second name server", ENTER),
        ("Services of the plan", ENTER),
        ("Renew automatically", ENTER),
        ("For a script: ", ""),
        ("Due now", ""),
        ("Order and pay?", "y"),
    ] {
        terminal.reads(question);
        terminal.types(answer);
    }
    let (code, screen) = terminal.ends();
    assert_eq!(code, 0, "{screen}");
    assert!(screen.contains("combo plan 501 for shop-1.example"), "{screen}");
    let line = screen.split("For a script: ").nth(1).unwrap().lines().next().unwrap();
    let told = [
        "--customer-id 20000001",
        "--months 12",
        "--ns ns1.shop-1.example --ns dns4.parkpage",
        "--service sslcert",
    ];
    for words in told {
        assert!(line.contains(words), "{line}");
    }
    cursor_is_visible(&screen);
}

#[test]
fn whoever_pays_sees_first_what_is_paid_from_what() {
    let home = filled();
    let mut terminal = Terminal::start(&home, &["--sandbox", "cart", "pay"], &[]);
    terminal.reads("Payment method");
    terminal.types(ENTER);
    terminal.reads("For a script: ");
    terminal.reads("--paymethod 0");
    terminal.reads("Profile  sandbox (sandbox), account demo");
    terminal.reads("Order    ");
    terminal.reads("5.00 EUR");
    terminal.reads("Due now  5.00 EUR");
    terminal.reads("Order and pay?");
    terminal.types("y");
    let (code, screen) = terminal.ends();
    assert_eq!(code, 0, "{screen}");
    assert_eq!(lines_in_the_cart(&home), 0);
}

#[test]
fn a_quiet_run_shows_what_the_yes_is_for() {
    let home = filled();
    let pay = ["--sandbox", "-q", "cart", "pay", "--paymethod", "0"];
    let mut terminal = Terminal::start(&home, &pay, &[]);
    for told in ["Profile  sandbox", "Order    ", "Due now  5.00 EUR", "Order and pay?"] {
        terminal.reads(told);
    }
    terminal.types("n");
    assert_eq!(terminal.ends().0, 9);
    // The same where a change is asked about.
    let mut terminal = Terminal::start(&home, &["--sandbox", "-q", "cart", "clear"], &[]);
    for told in ["4711", "Remove one line from the cart?"] {
        terminal.reads(told);
    }
    terminal.types("n");
    assert_eq!(terminal.ends().0, 9);
    assert_eq!(lines_in_the_cart(&home), 1);
}

#[test]
fn where_there_is_nothing_to_choose_from_that_is_said() {
    let home = Home::new();
    for (words, told) in [
        ("invoice pay", "there are no invoices"),
        ("action wait", "there are no actions"),
        ("service show", "there are no services"),
    ] {
        let words: Vec<&str> = ["--sandbox"].into_iter().chain(words.split(' ')).collect();
        let (code, screen) = Terminal::start(&home, &words, &[]).ends();
        assert_eq!(code, 2, "{screen}");
        assert!(screen.contains(told), "{screen}");
    }
}

#[test]
fn a_long_answer_is_broken_between_words_and_several_stay_on_the_screen() {
    let home = Home::new();
    let line = "--sandbox combo add --domain shop-1.example --customer-id 20000001 --bundle-id 501 \
                --months 12 --contact 30000001";
    let words: Vec<&str> = line.split_whitespace().collect();
    let line = format!("stty rows 24 cols 60; {}", Terminal::line(&words));
    let mut terminal = Terminal::start_line(&home, &line, &[]);
    for (question, answer) in [
        ("Invoice", [DOWN, ENTER].concat().as_str()),
        ("First name server", ENTER),
        ("Second name server", ENTER),
        ("Services of the plan (", ENTER),
        ("Renew automatically (", ENTER),
        ("Order and pay?", "n"),
    ] {
        terminal.reads(question);
        terminal.types(answer);
    }
    let (_, screen) = terminal.ends();
    let plain = console_text(&screen);
    assert!(plain.contains("Services of the plan: singledomainhostinglinuxus, sslcert"), "{plain}");
    assert!(plain.contains("Renew automatically: none"), "{plain}");
    let at = plain.find("Invoice: ").unwrap();
    let answer = &plain[at..];
    let whole: Vec<&str> = answer.lines().take(2).collect();
    assert!(whole.iter().all(|line| line.trim_end().len() <= 60), "{whole:?}");
    assert!(whole[1].trim_end().ends_with("too small"), "{whole:?}");
}

/// What a screen shows, without what moves the cursor.
fn console_text(screen: &str) -> String {
    let mut text = String::new();
    let mut rest = screen;
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        text.push_str(before);
        rest = after.trim_start_matches(|c: char| !c.is_ascii_alphabetic());
        rest = rest.get(1..).unwrap_or_default();
    }
    (text + rest).replace('\r', "")
}

#[test]
fn a_no_charges_nothing() {
    for answer in ["n", ENTER, "\u{1b}"] {
        let home = filled();
        let words = ["--sandbox", "cart", "pay", "--paymethod", "0"];
        let mut terminal = Terminal::start(&home, &words, &[]);
        terminal.reads("Order and pay?");
        terminal.types(answer);
        let (code, screen) = terminal.ends();
        assert_eq!(code, if answer == "\u{1b}" { 130 } else { 9 }, "{screen}");
        let told = if answer == "\u{1b}" { "Canceled." } else { "nothing was ordered" };
        assert!(screen.contains(told), "{screen}");
        let answered = console_text(&screen).contains("Order and pay? no");
        assert_eq!(answered, answer != "\u{1b}", "{screen}");
        cursor_is_visible(&screen);
        assert_eq!(lines_in_the_cart(&home), 1);
    }
}

#[test]
fn esc_leaves_at_any_question_and_says_so_once() {
    let home = filled();
    for name in ["jane.toml", "joan.toml"] {
        std::fs::write(home.path().join(name), CUSTOMER).unwrap();
    }
    for (words, answers) in [
        // A list, a list to search, a line, a line with a default, a line that may be empty.
        ("cart add", &[("Product type", "")][..]),
        ("combo add", &[("Domain", "")]),
        ("combo add", &[("Domain", "shop.exam")]),
        (
            "combo add --domain shop.example --customer-id 20000001 --bundle-id 502",
            &[("Months", "")],
        ),
        ("cart pay", &[("Payment method", "")]),
        ("cart clear", &[("Remove one line", "")]),
        ("profile init acme", &[("Provider", ENTER), ("Address", "")]),
        // Several at once.
        (
            "combo add --domain shop.example --customer-id 20000001 --bundle-id 501 --months 1y \
             --invoice-option keep-invoice --contact 30000001",
            &[("First name", ENTER), ("Second name", ENTER), ("Services of the plan", "")],
        ),
        // What is hidden, and that again.
        ("customer add --username a@b.example --from jane.toml", &[("Password", "")]),
        (
            "customer add --username a@b.example --from jane.toml",
            &[("Password", "Str0ng.Pass\r"), ("Repeat the password", "Str")],
        ),
    ] {
        let sandbox = Some("--sandbox").filter(|_| !words.starts_with("profile"));
        let words: Vec<&str> = sandbox.into_iter().chain(words.split_whitespace()).collect();
        let mut terminal = Terminal::start(&home, &words, &[]);
        for (question, answer) in answers {
            terminal.reads(question);
            terminal.types(answer);
        }
        terminal.types(ESC);
        let (code, screen) = terminal.ends();
        assert_eq!(code, 130, "{words:?}: {screen}");
        assert_eq!(screen.matches("Canceled.").count(), 1, "{words:?}: {screen}");
        assert!(screen.trim_end().ends_with("Canceled."), "{words:?}: {screen:?}");
        assert!(!screen.contains("Str"), "{screen}");
        cursor_is_visible(&screen);
        assert_eq!(lines_in_the_cart(&home), 1);
    }
}

const CUSTOMER: &str = "name = \"Ann Other\"\ncompany = \"Other Ltd\"\n\
    address-line-1 = \"2 Example Street\"\ncity = \"Porto\"\nstate = \"Not Applicable\"\n\
    country = \"PT\"\nzipcode = \"4000\"\nphone-cc = 351\nphone = \"220000000\"\nlang-pref = \"en\"\n";

#[test]
fn only_the_field_that_was_refused_is_asked_for_again() {
    let home = Home::new();
    std::fs::write(home.path().join("jane.toml"), CUSTOMER).unwrap();
    let taken = ["--sandbox", "customer", "add", "--from", "jane.toml", "--username"];
    let taken = [&taken[..], &["jane@customer.example"]].concat();
    let mut terminal = Terminal::start(&home, &taken, &[]);
    for (question, answer) in [
        ("Password", "weak\r"),
        ("expected 9 to 16 characters", ""),
        ("Password", "Str0ng.Pass\r"),
        // The slip may be in either: both are typed again.
        ("Repeat the password", "Str0ng.Past\r"),
        ("the passwords differ", ""),
        ("Password", "Str0ng.Pass\r"),
        ("Repeat the password", "Str0ng.Pass\r"),
        ("For a script, with ORDERCTL_CUSTOMER_PASSWORD set: ", ""),
        ("Add jane@customer.example as a customer", "y"),
        ("already a Customer", ""),
        ("E-mail address to log in with", "not-an-email\r"),
        ("expected an email address", "\u{15}ann@customer.example\r"),
        ("Add ann@customer.example as a customer", "y"),
    ] {
        terminal.reads(question);
        terminal.types(answer);
    }
    let (code, screen) = terminal.ends();
    assert_eq!(code, 0, "{screen}");
    assert!(!screen.contains("Str0ng") && !screen.contains("City"), "{screen}");
    let found =
        home.json(&["--sandbox", "customer", "search", "--username", "ann@customer.example"]);
    assert_eq!(found["data"]["customers"][0]["name"], "Ann Other");
}

#[test]
fn a_contact_is_mended_where_it_was_refused() {
    let home = Home::new();
    let contact = CUSTOMER.replace("lang-pref = \"en\"\n", "").replace("\"PT\"", "\"PRT\"");
    std::fs::write(home.path().join("ann.toml"), contact).unwrap();
    let line = "--sandbox contact add --customer-id 20000001 --type Contact --email a@b.example \
                --from ann.toml";
    let words: Vec<&str> = line.split_whitespace().collect();
    let mut terminal = Terminal::start(&home, &words, &[]);
    for (question, answer) in [
        ("Add Ann Other as a contact", "y"),
        ("Invalid country", ""),
        ("Country, two letters", "PT\r"),
        ("Add Ann Other as a contact", "y"),
    ] {
        terminal.reads(question);
        terminal.types(answer);
    }
    let (code, screen) = terminal.ends();
    assert_eq!(code, 0, "{screen}");
    assert!(!screen.contains("Postal code"), "{screen}");
}

#[test]
fn a_line_is_edited_as_in_a_shell() {
    let home = Home::new();
    let mut terminal = Terminal::start(&home, &["--sandbox", "combo", "add"], &[]);
    terminal.reads("Domain");
    // Twice back, one deleted, one put in; then nothing that is a domain, which is mended.
    terminal.types("shop.exxmple\u{1b}[D\u{1b}[D\u{1b}[D\u{1b}[D\u{7f}a\r");
    terminal.reads("Domain: shop.example");
    terminal.reads("Customer");
    terminal.types(ESC);
    assert_eq!(terminal.ends().0, 130);
}

#[test]
fn ctrl_c_leaves_at_any_question_and_gives_the_cursor_back() {
    for (words, question) in [
        (&["--sandbox", "cart", "add"][..], "Product type"),
        (&["--sandbox", "combo", "add"], "Domain"),
        (&["--sandbox", "cart", "pay"], "Payment method"),
        (&["--sandbox", "cart", "pay", "--paymethod", "0"], "Order and pay?"),
        (
            &[
                "--sandbox",
                "combo",
                "add",
                "--domain",
                "shop.example",
                "--customer-id",
                "20000001",
                "--bundle-id",
                "501",
                "--months",
                "1y",
                "--invoice-option",
                "keep-invoice",
                "--ns",
                "ns1.shop.example",
            ][..],
            "Contact for all roles",
        ),
    ] {
        let home = filled();
        let mut terminal = Terminal::start(&home, words, &[]);
        terminal.reads(question);
        terminal.types(CTRL_C);
        let (code, screen) = terminal.ends();
        assert_eq!(code, 130, "{question}: {screen}");
        cursor_is_visible(&screen);
        assert_eq!(screen.matches("Canceled.").count(), 1, "{question}: {screen}");
        let lines: Vec<String> = console_text(&screen).lines().map(str::to_owned).collect();
        assert_eq!(lines.last().map(String::as_str), Some("Canceled."), "{lines:?}");
        assert_eq!(lines_in_the_cart(&home), 1);
    }
}

#[test]
fn a_ci_job_with_a_terminal_is_not_asked_and_ci_never_means_yes() {
    let home = filled();
    for (words, told, code) in [
        (&["--sandbox", "cart", "add"][..], "missing: --item-type, --tariff, --period", 2),
        (&["--sandbox", "cart", "pay"], "not confirmed", 9),
    ] {
        for environment in [("CI", "true"), ("ORDERCTL_NO_INPUT", "1")] {
            let (ended, screen) = Terminal::start(&home, words, &[environment]).ends();
            assert_eq!(ended, code, "{screen}");
            assert!(screen.contains(told), "{screen}");
        }
    }
    assert_eq!(lines_in_the_cart(&home), 1);
}

#[test]
fn nothing_waits_for_an_answer_from_a_closed_or_piped_input() {
    let home = filled();
    let since = Instant::now();
    for (words, code) in [
        (&["--sandbox", "cart", "add"][..], 2),
        (&["--sandbox", "combo", "add"], 2),
        (&["--sandbox", "cart", "pay"], 9),
        (&["--sandbox", "cart", "activate", "4711"], 9),
    ] {
        // A pipe that stays open and says nothing would hold up anybody who reads it.
        let (reader, writer) = std::io::pipe().unwrap();
        for input in [Stdio::from(reader), Stdio::null()] {
            let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin!("orderctl"));
            command.env_clear().env("HOME", home.path()).args(words).stdin(input);
            assert_eq!(command.output().unwrap().status.code(), Some(code), "{words:?}");
        }
        drop(writer);
    }
    assert!(since.elapsed() < Duration::from_secs(60));
    assert_eq!(lines_in_the_cart(&home), 1);
}

#[test]
fn a_raw_answer_can_not_drive_the_terminal() {
    let steps = || {
        vec![
            call("cart", crate::panel::cart(&[])),
            call(
                "v2.vds.order.param",
                Answer::of(200, "text/plain", "lineitem.id=4711 \u{1b}]0;owned\u{7}"),
            ),
            call("cart", crate::panel::cart(&[])),
        ]
    };
    let words = [&ADD[1..], &["--raw", "text"]].concat();
    let shop = Shop::panel(steps());
    let (code, screen) = Terminal::start(&shop.home, &words, &[]).ends();
    assert_eq!(code, 0, "{screen}");
    assert!(screen.contains("lineitem.id=4711 ]0;owned"), "{screen:?}");
    assert!(!screen.contains('\u{1b}') && !screen.contains('\u{7}'), "{screen:?}");
    // A script gets every byte.
    assert!(Shop::panel(steps()).run(&words).stdout.contains('\u{1b}'));
}

#[test]
fn a_command_for_the_password_has_the_terminal_until_it_ends() {
    let shop = Shop::panel(vec![call("cart", crate::panel::cart(&[("4711", "5.00")]))]);
    let config = crate::support::shop::panel_profile(&shop.url(), "").replace(
        &format!("password = \"{PASSWORD}\""),
        "password_command = \"printf 'PIN? ' >/dev/tty; read pin </dev/tty; echo $pin\"",
    );
    shop.home.config(&config);
    let mut terminal = Terminal::start(&shop.home, &["cart", "clear"], &[]);
    terminal.reads("PIN? ");
    terminal.types(&[PASSWORD, ENTER].concat());
    // It reads by itself again.
    terminal.reads("Remove one line from the cart?");
    terminal.types("n");
    let (code, screen) = terminal.ends();
    assert!(code == 9 && screen.contains("nothing was removed"), "{screen}");
}

#[test]
fn the_list_of_attempts_fits_into_eighty_columns() {
    let home = filled();
    home.json(&[&ADD[..], &["--skip-basket", "--yes", "--idempotency-key", "job-17"]].concat());
    let (code, screen) = Terminal::start(&home, &["ledger", "list"], &[]).ends();
    assert_eq!(code, 0, "{screen}");
    let rows: Vec<&str> = screen.lines().map(str::trim_end).collect();
    assert_eq!(rows.iter().filter(|row| row.contains("placed")).count(), 2, "{screen}");
    assert!(rows.iter().all(|row| row.chars().count() <= 80), "{screen}");
    assert!(
        rows.iter().any(|row| row.contains("cart.add.skip_basket") && row.contains("5.00 EUR")),
        "{screen}"
    );
    let all = home.run(&["ledger", "list", "-o", "csv"]).stdout;
    let header = all.lines().next().unwrap();
    assert_eq!(header, "attempt,created,profile,mode,state,command,amount,key");
    assert!(all.contains("cart.add.skip_basket") && all.contains("job-17"), "{all}");
}
