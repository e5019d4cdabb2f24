//! Rows are placed, each by itself.

use std::process::Stdio;

use super::{apply, count, file, mixed, row};
use crate::support::Ran;
use crate::support::world::World;

#[test]
fn a_yes_needs_to_know_what_it_may_cost() {
    let world = World::with_file();
    file(&world, "may.toml", &mixed(2, 1, 0));
    let ran = world.run(&["apply", "may.toml", "--yes"]).fails(9, &["--max-total 10.00EUR"]);
    assert!(ran.stderr.contains("--max-total 11.88USD"), "every currency: {ran:?}");
    let words = ["apply", "may.toml", "--yes", "--max-total", "9EUR", "--max-total", "100USD"];
    let ran = world.run(&words).fails(9, &["10.00 EUR together"]);
    assert_eq!(ran.error()["error"]["code"], "max_total");
    let _ = world.run(&["apply", "may.toml"]).fails(9, &["--yes"]);
    let dry = world.run(&["apply", "may.toml", "--dry-run"]);
    assert_eq!((dry.code, count(&dry.document(), "place")), (0, 3), "{dry:?}");
    assert_eq!(world.orders().services(), 0);
}

#[test]
fn one_bad_row_never_stops_the_others() {
    let world = World::with_file();
    let text = mixed(3, 2, 0).replace(
        "name = \"web-1\"\ntype = \"cart\"",
        "name = \"web-1\"\ntype = \"cart\"\ntariff = 99999",
    );
    file(&world, "may.toml", &text);
    let ran = world.run(&apply("may.toml"));
    let done = ran.document();
    assert_eq!((count(&done, "placed"), count(&done, "refused")), (4, 1), "{ran:?}");
    assert_eq!(i64::from(ran.code), row(&done, "web-1")["error"]["exit_code"].as_i64().unwrap());
    assert_eq!(world.orders().services(), 2);
    world.audit();
}

/// Whether the rows can be shown, and whether anybody reads them, is no matter of the orders.
#[test]
fn all_rows_are_placed_whoever_reads_what_came_of_them() {
    const ROWS: usize = 60;
    for (form, is_closed) in [("jsonl", true), ("csv", true), ("jsonl", false), ("json", false)] {
        let world = World::with_file();
        file(&world, "may.toml", &mixed(ROWS, 0, 0));
        let mut command = world.command(&[&apply("may.toml")[..], &["-o", form]].concat());
        let stdout = if is_closed {
            let (_, writer) = std::io::pipe().unwrap();
            writer.into()
        } else {
            std::fs::File::options().write(true).open("/dev/full").unwrap().into()
        };
        let ran = Ran::of(command.stdout::<Stdio>(stdout).output().unwrap());
        assert_eq!((ran.code, world.orders().services()), (0, ROWS), "{form}: {ran:?}");
        assert!(ran.stderr.contains("Rows: 60 placed."), "{form}: {ran:?}");
        assert_eq!(ran.stderr.contains("standard output"), !is_closed, "{form}: {ran:?}");
    }
}

#[test]
fn the_first_failure_ends_the_run_where_that_is_wanted() {
    let world = World::with_file();
    let text = mixed(30, 0, 0).replace(
        "name = \"web-0\"\ntype = \"cart\"",
        "name = \"web-0\"\ntype = \"cart\"\ntariff = 99999",
    );
    file(&world, "may.toml", &text);
    let words = [&apply("may.toml")[..], &["--fail-fast", "--concurrency", "1"]].concat();
    let done = world.run(&words).document();
    assert_eq!((count(&done, "placed"), count(&done, "skipped")), (0, 29), "{done}");
}

#[test]
fn a_refused_login_stops_its_profile_and_no_other() {
    let world = World::with_file();
    file(&world, "may.toml", &mixed(20, 2, 0));
    assert_eq!(world.run(&["plan", "may.toml", "--save", "p.json"]).code, 0);
    let path = world.home.path().join(".config/orderctl/config.toml");
    let config = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, config.replace("password = \"demo\"", "password = \"wrong\"")).unwrap();
    world.faults(&["slow:0:v2.vds.order.param"]);
    let ran = world.run(&apply("p.json"));
    let done = ran.document();
    assert_eq!(
        (ran.code, count(&done, "placed"), count(&done, "skipped") > 0),
        (4, 2, true),
        "{ran:?}"
    );
    assert!(world.seen() <= 7, "no more than run until three were refused: {}", world.seen());
    assert_eq!(world.orders().services(), 0);
}

#[test]
fn rows_come_as_lines_while_they_end() {
    let world = World::with_file();
    file(&world, "may.toml", &mixed(3, 0, 0));
    let ran = world.run(&[&apply("may.toml")[..], &["-o", "jsonl"]].concat());
    assert_eq!((ran.code, ran.stdout.lines().count()), (0, 3), "{ran:?}");
    for line in ran.stdout.lines() {
        let row: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!((&row["status"], &row["amount"]["amount"]), (&"placed".into(), &"5.00".into()));
    }
}

#[test]
fn only_the_lines_of_the_file_are_paid_and_only_if_all_are_there() {
    let world = World::with_file();
    assert_eq!(
        world
            .run(&["cart", "add", "--item-type", "dedic", "--tariff", "4001", "--period", "1"])
            .code,
        0
    );
    let bad = mixed(0, 0, 3).replace(
        "name = \"line-1\"\ntype = \"cart\"",
        "name = \"line-1\"\ntype = \"cart\"\ntariff = 99999",
    );
    file(&world, "may.toml", &bad);
    let done = world.run(&apply("may.toml")).document();
    assert_eq!(row(&done, "pay:acme")["error"]["code"], "lines_missing", "{done}");
    assert_eq!((world.orders().lines(), world.orders().services()), (3, 0));
    file(&world, "may.toml", &mixed(0, 0, 3));
    let done = world.run(&apply("may.toml"));
    assert_eq!(done.code, 0, "{done:?}");
    assert_eq!(row(&done.document(), "pay:acme")["amount"]["amount"], "15.00");
    assert_eq!((world.orders().lines(), world.orders().services()), (1, 3));
    let again = world.run(&apply("may.toml"));
    assert_eq!((again.code, count(&again.document(), "replayed")), (0, 4), "{again:?}");
    world.audit();
}

#[test]
fn a_name_means_one_order() {
    let world = World::with_file();
    file(&world, "may.toml", &mixed(1, 0, 0));
    assert_eq!(world.run(&apply("may.toml")).code, 0);
    file(&world, "may.toml", &mixed(1, 0, 0).replace("period = 1", "period = 12"));
    let ran = world.run(&apply("may.toml"));
    assert_eq!(row(&ran.document(), "web-0")["error"]["code"], "idempotency_conflict", "{ran:?}");
    assert_eq!(ran.code, 9);
    let other = world.run(&[&apply("may.toml")[..], &["--key", "june"]].concat());
    assert_eq!((other.code, world.orders().services()), (0, 2), "{other:?}");
}

#[test]
fn a_report_has_every_row_with_what_came_of_it() {
    let world = World::with_file();
    let text = mixed(3, 1, 1).replace(
        "name = \"web-1\"\ntype = \"cart\"",
        "name = \"web-1\"\ntype = \"cart\"\ntariff = 99999",
    );
    file(&world, "may.toml", &text);
    for wrong in ["report.txt", "no/such/report.html"] {
        let words = [&apply("may.toml")[..], &["--report", wrong]].concat();
        let _ = world.run(&words).fails(2, &["--report"]);
    }
    assert_eq!(world.attempts().len(), 0, "nothing was ordered without its report");
    let report = |name: &str| {
        let words = [&apply("may.toml")[..], &["--report", name]].concat();
        assert_ne!(world.run(&words).code, 0, "web-1 is refused");
        std::fs::read_to_string(world.home.path().join(name)).unwrap()
    };
    let page = report("report.html");
    let rows = page.matches("<tr><td>").count();
    for text in ["web-0", "web-1", "shop-0", "line-0", "<title>may.toml</title>"] {
        assert!(page.contains(text), "{text}: {page}");
    }
    let spent = world.orders().charged("demo").to_string();
    assert!(page.contains(&format!("acme: <b>{spent} EUR</b>")), "{spent}: {page}");
    let xml = report("junit.xml");
    assert_eq!(xml.matches("<testcase ").count(), rows);
    assert!(xml.contains("name=\"may.toml\"") && xml.contains("failures=\"1\""), "{xml}");
}

#[test]
fn a_profile_may_allow_fewer_at_once() {
    let world = World::with_file();
    let config = world.home.path().join(".config/orderctl/config.toml");
    let text = std::fs::read_to_string(&config).unwrap();
    let narrow = text.replace("username = \"demo\"", "username = \"demo\"\nconcurrency = 1");
    std::fs::write(&config, narrow).unwrap();
    file(&world, "may.toml", &mixed(4, 0, 0));
    world.faults(&["slow:charge:delay=150ms"]);
    let began = std::time::Instant::now();
    assert_eq!(world.run(&apply("may.toml")).code, 0);
    assert!(began.elapsed().as_millis() >= 600, "one after the other");
    std::fs::write(
        &config,
        text.replace("username = \"demo\"", "username = \"demo\"\nconcurrency = 0"),
    )
    .unwrap();
    let _ = world.run(&["plan", "may.toml"]).fails(3, &["line 5", "a whole number from 1"]);
}

#[test]
fn a_login_that_is_refused_once_stops_nothing() {
    let world = World::with_file();
    file(&world, "may.toml", &mixed(0, 12, 0));
    world.faults(&["session-expired:1"]);
    let done = world.run(&apply("may.toml"));
    assert_eq!(count(&done.document(), "skipped"), 0, "{done:?}");
    assert_eq!(world.run(&apply("may.toml")).code, 0);
    assert_eq!(world.orders().combos(), 12);
    world.audit();
}

/// The plan's entry lists a service that the row does not name: it is ordered with nothing set.
#[test]
fn the_rows_of_the_reference_page_are_placed() {
    let page = include_str!("../../../docs/order-file.md");
    let rows: Vec<&str> = page.lines().filter(|line| line.starts_with("{\"name\"")).collect();
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows[1].contains("\"bundle-id\":501") && !rows[1].contains("singledomain"), "{rows:?}");
    let world = World::with_file();
    file(&world, "may.jsonl", &rows.join("\n"));
    let dry = world.run(&["plan", "may.jsonl"]);
    assert_eq!(count(&dry.document(), "place"), 2, "{dry:?}");
    let ran = world.run(&apply("may.jsonl"));
    assert_eq!((ran.code, count(&ran.document(), "placed")), (0, 2), "{ran:?}");
    assert_eq!((world.orders().services(), world.orders().combos()), (1, 1));
}
