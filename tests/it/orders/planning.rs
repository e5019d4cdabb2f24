//! What a plan tells before anything is ordered.

use super::{apply, count, file, mixed, row};
use crate::support::Home;
use crate::support::terminal::Terminal;
use crate::support::world::World;

#[test]
fn a_plan_shows_every_row_and_what_all_of_them_cost() {
    let world = World::with_file();
    file(&world, "may.toml", &mixed(2, 1, 2));
    let ran = world.run(&["plan", "may.toml"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let plan = ran.document();
    assert_eq!(count(&plan, "place"), 6, "{plan}");
    assert_eq!(row(&plan, "web-1")["due_now"]["amount"], "5.00");
    assert_eq!(row(&plan, "web-1")["key"], "may/web-1");
    assert_eq!(row(&plan, "pay:acme")["due_now"]["amount"], "10.00");
    let totals = plan["data"]["totals"].as_array().unwrap();
    let dues: Vec<String> = totals.iter().map(|total| total["due_now"].to_string()).collect();
    assert_eq!(
        dues,
        [r#"{"amount":"20.00","currency":"EUR"}"#, r#"{"amount":"11.88","currency":"USD"}"#],
        "lines are counted with their payment"
    );
    assert_eq!(world.attempts().len(), 0, "nothing is written");
    assert_eq!((world.orders().services(), world.orders().lines()), (0, 0));
    for (flags, code) in [(&["--detailed-exitcode"][..], 2), (&[], 0)] {
        let ran = world.run(&[&["plan", "may.toml"], flags].concat());
        assert_eq!(ran.code, code, "{ran:?}");
    }
}

#[test]
fn equal_prices_are_asked_for_once() {
    let world = World::with_file();
    let asked = |services| {
        file(&world, "may.toml", &mixed(services, 0, 0));
        // It never applies, and is asked about each request.
        world.faults(&["slow:0:read"]);
        assert_eq!(world.run(&["plan", "may.toml"]).code, 0);
        world.seen()
    };
    let few = asked(2);
    assert!(few > 0);
    assert_eq!(asked(40), few);
}

/// Among a thousand rows, the panel's name of a parameter does not say which value is wrong.
#[test]
fn a_value_that_is_not_sold_is_named_with_what_is() {
    let world = World::with_file();
    let order = r#""type":"cart","item-type":"vds","period":"1","domain":"a.example""#;
    let rows = format!(
        "{{\"name\":\"a\",{order},\"tariff\":9999}}\n{{\"name\":\"b\",{order},\"tariff\":3087,\"os\":\"none\"}}\n"
    );
    file(&world, "may.jsonl", &rows);
    let plan = world.run(&["plan", "may.jsonl"]).document();
    assert_eq!(row(&plan, "a")["why"], "there is no tariff '9999'");
    assert_eq!(row(&plan, "b")["why"], "there is no operating system 'none'");
}

#[test]
fn a_file_with_mistakes_sends_nothing() {
    let world = World::with_file();
    file(
        &world,
        "bad.jsonl",
        "{\"name\":\"a\",\"type\":\"cart\",\"tarif\":1}\n\
         {\"name\":\"b\",\"type\":\"renew\",\"id\":7,\"period\":1,\"profile\":\"nobody\"}\n",
    );
    world.faults(&["slow:0:read"]);
    for words in [&["plan", "bad.jsonl"][..], &apply("bad.jsonl")] {
        let ran = world.run(words).fails(
            2,
            &[
                "bad.jsonl:1:27: unknown column 'tarif'; did you mean 'tariff'?",
                "bad.jsonl:2:56: no profile 'nobody'",
            ],
        );
        assert_eq!(ran.error()["error"]["code"], "order_file", "{ran:?}");
    }
    assert_eq!(world.seen(), 0);
}

#[test]
fn guards_are_held_against_all_rows_together() {
    let world = World::with_file();
    file(&world, "may.toml", &mixed(5, 0, 0));
    world.limits("max_spend = \"12 EUR\"");
    let ran = world.run(&["plan", "may.toml"]);
    assert_eq!(ran.code, 9, "{ran:?}");
    let plan = ran.document();
    assert_eq!((count(&plan, "place"), count(&plan, "refused")), (2, 3));
    assert_eq!(row(&plan, "web-2")["code"], "max_spend");
    // What is planned is what happens.
    let done = world.run(&apply("may.toml"));
    assert_eq!(done.code, 9, "{done:?}");
    assert_eq!(count(&done.document(), "placed"), 2);
    assert_eq!(world.orders().services(), 2);
    world.limits("allow = [\"dedic\"]");
    let plan = world.run(&["plan", "may.toml"]).document();
    assert_eq!(row(&plan, "web-4")["code"], "not_allowed", "{plan}");
    assert_eq!(row(&plan, "web-0")["action"], "placed", "{plan}");
}

#[test]
fn a_saved_plan_is_placed_as_it_was_reviewed() {
    let world = World::with_file();
    file(&world, "may.toml", &mixed(2, 1, 1));
    let saved = world.run(&["plan", "may.toml", "--save", "may.plan.json"]);
    assert_eq!(saved.document()["data"]["plan"], "may.plan.json", "{saved:?}");
    let text = std::fs::read_to_string(world.home.path().join("may.plan.json")).unwrap();
    assert!(!text.contains("sandbox-key") && !text.contains("password"), "{text}");
    let shown = world.run(&["plan", "show", "may.plan.json", "-o", "markdown"]);
    assert!(
        shown.stdout.contains("| shop-0 | place | combo add | resell | 11.88 USD |"),
        "{shown:?}"
    );
    // Somebody else's tools may write it anew.
    let pretty: serde_json::Value = serde_json::from_str(&text).unwrap();
    file(&world, "pretty.json", &format!("{pretty:#}"));
    let done = world.run(&apply("pretty.json"));
    assert_eq!((done.code, count(&done.document(), "placed")), (0, 5), "{done:?}");
    assert_eq!(world.orders().services(), 3);
    // The file means the same orders.
    let again = world.run(&apply("may.toml"));
    assert_eq!((again.code, count(&again.document(), "replayed")), (0, 5), "{again:?}");
    assert_eq!(again.document()["data"]["spent"], serde_json::json!([]));
    world.audit();
}

#[test]
fn a_plan_that_is_not_true_any_more_is_refused() {
    let world = World::with_file();
    file(&world, "may.toml", &mixed(1, 0, 0));
    let save = |valid: &str| {
        let words = ["plan", "may.toml", "--save", "p.json", "--valid", valid];
        assert_eq!(world.run(&words).code, 0);
    };
    save("1h");
    world.limits("max_price = \"50 EUR\"");
    let ran = world.run(&apply("p.json")).fails(9, &["changed since the plan"]);
    assert_eq!(ran.error()["error"]["code"], "profile_changed");
    save("1h");
    let clock = world.home.path().join("clock");
    std::fs::write(&clock, "7200 7200").unwrap();
    let late = world.command(&apply("p.json")).env("ORDERCTL_CLOCK", &clock).output().unwrap();
    let late = crate::support::Ran::of(late).fails(9, &["expired"]);
    assert_eq!(late.error()["error"]["code"], "plan_expired");
    // The price that was reviewed is lower than it is now.
    let path = world.home.path().join("p.json");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(
        &path,
        text.replace("\"due_now\":{\"amount\":\"5.00\"", "\"due_now\":{\"amount\":\"4.90\""),
    )
    .unwrap();
    let ran = world.run(&apply("p.json"));
    assert_eq!(ran.code, 9, "{ran:?}");
    assert_eq!(row(&ran.document(), "web-0")["error"]["code"], "price");
    let words = [&apply("p.json")[..], &["--price-tolerance", "3%"]].concat();
    assert_eq!(world.run(&words).code, 0);
    assert_eq!(world.orders().services(), 1);
}

#[test]
fn rows_that_a_person_leaves_out_are_not_in_the_saved_plan() {
    let home = Home::new();
    let text =
        mixed(0, 0, 2) + "\n[[order]]\nname = \"web-0\"\ntype = \"cart\"\nskip-basket = true\n";
    std::fs::write(home.path().join("may.toml"), text).unwrap();
    let words = ["--sandbox", "plan", "may.toml", "--save", "p.json"];
    let mut terminal = Terminal::start(&home, &words, &[("COLUMNS", "120")]);
    terminal.reads("Rows to place");
    // The first of two lines, whose payment is smaller without it.
    terminal.types(" ");
    terminal.types("\r");
    let (code, screen) = terminal.ends();
    assert_eq!(code, 0, "{screen}");
    assert!(screen.contains("3 to place, 0 placed") && screen.contains("1 deselected"), "{screen}");
    let plan = std::fs::read_to_string(home.path().join("p.json")).unwrap();
    let plan: serde_json::Value = serde_json::from_str(&plan).unwrap();
    let rows = plan["rows"].as_array().unwrap();
    let named = |row: &serde_json::Value| {
        (row["name"].as_str().unwrap().to_owned(), row["due_now"]["amount"].clone())
    };
    let rows: Vec<_> = rows.iter().map(named).collect();
    let expected = [("line-1", "5.00"), ("web-0", "5.00"), ("pay:sandbox", "5.00")];
    assert_eq!(rows, expected.map(|(name, price)| (name.to_owned(), price.into())));
}

#[test]
fn a_plan_tells_that_charges_are_frozen() {
    let world = World::with_file();
    file(&world, "may.toml", &mixed(1, 1, 1));
    assert_eq!(world.run(&["freeze", "--yes", "--reason", "audit"]).code, 0);
    for (words, code) in [(&["plan", "may.toml"][..], 9), (&["apply", "may.toml", "--dry-run"], 0)]
    {
        let ran = world.run(words);
        let plan = ran.document();
        // A line in the cart costs nothing.
        let counts = (count(&plan, "place"), count(&plan, "refused"));
        assert_eq!((ran.code, counts), (code, (1, 3)), "{ran:?}");
        let row = row(&plan, "web-0");
        assert_eq!(row["code"], "frozen", "{row}");
        assert!(row["why"].as_str().unwrap().contains("audit"), "{row}");
    }
}
