//! The first day with the program: of a person at a terminal of 80 columns, and of a program that knows
//! nothing but the binary and the page `help automation`.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::sandbox::serve::Serving;
use crate::support::terminal::{ENTER, Terminal};
use crate::support::{Home, Ran};

/// A program that has read the page: it types nothing that does not stand there, and reads JSON alone.
struct Agent {
    home: Home,
    page: String,
}

impl Agent {
    fn new() -> Self {
        let home = Home::new();
        let page = home.run(&["help", "automation"]).stdout;
        Self { home, page }
    }

    /// Every flag and the command itself stand on the page.
    #[track_caller]
    fn knows(&self, words: &[&str]) {
        let words = words.strip_prefix(&["--sandbox"]).unwrap_or(words);
        let verb: Vec<&str> = words.iter().copied().take_while(|it| !it.starts_with('-')).collect();
        let verb = verb[..verb.len().min(2)].join(" ");
        let known = [format!("orderctl {verb}"), format!("orderctl --sandbox {verb}")];
        let word = verb.split(' ').next().unwrap();
        let known = known.iter().any(|it| self.page.contains(it))
            || (matches!(word, "apply" | "plan")
                && self.page.contains(&format!("--sandbox {word}")));
        assert!(known, "'{verb}' is not on the page");
        for flag in words.iter().filter(|word| word.starts_with('-')) {
            assert!(self.page.contains(&format!("{flag} ")), "{flag} is not on the page");
        }
    }

    /// The exit code and the document of a run.
    #[track_caller]
    fn run(&self, words: &[&str], input: &str) -> (i32, Value) {
        let words = [words, &["-o", "json"]].concat();
        self.knows(&words);
        let mut command = self.home.orderctl(&words);
        let ran = Ran::of(command.write_stdin(input).output().unwrap());
        match ran.stdout.is_empty() {
            true => (ran.code, ran.error()),
            false => (ran.code, ran.document()),
        }
    }

    /// Adds lines that stand on the page, word for word, to the configuration.
    #[track_caller]
    fn configures(&self, lines: &[&str]) {
        for line in lines {
            assert!(self.page.contains(&format!("\n      {line}\n")), "{line} is not on the page");
        }
        let file = self.home.path().join(".config/orderctl/config.toml");
        let mut config = OpenOptions::new().append(true).open(file).unwrap();
        config.write_all(format!("\n{}\n", lines.join("\n")).as_bytes()).unwrap();
    }

    #[track_caller]
    fn data(&self, line: &str) -> Value {
        let (code, document) = self.run(&line.split_whitespace().collect::<Vec<_>>(), "");
        assert_eq!(code, 0, "{line}: {document}");
        document["data"].clone()
    }
}

#[test]
fn a_program_that_knows_the_page_orders_waits_renews_recovers_and_is_told() {
    let agent = Agent::new();
    // The first order, of which the page has every word, is one at the simulation.
    let first = "--sandbox cart add --item-type vds --tariff 3087 --period 1 --skip-basket \
                 --max-price 6EUR --yes --idempotency-key web-1";
    let first = agent.data(first);
    let service = first["service_id"].as_str().unwrap();
    let waited = agent.data(&format!("--sandbox service wait {service}"));
    assert!(waited["services"][0]["ip"].is_string(), "{waited}");

    agent.knows(&["sandbox", "serve", "--port", "--in-memory", "--fault", "-o"]);
    let fault = ["--fault", "late-commit:1:cart.skip-basket:delay=2s"];
    assert!(agent.page.contains(fault[1]), "{}", agent.page);
    let server = Serving::start(&agent.home, &fault);
    let url = server.report["data"]["billmanager"].as_str().unwrap();
    let init = ["profile", "init", "test", "--provider", "billmanager", "--url", url];
    let init = [&init[..], &["--username", "demo", "--password-stdin"]].concat();
    assert_eq!(agent.run(&init, "demo\n").0, 0);
    assert_eq!(agent.data("doctor")["ok"], json!(true));
    let receiver = agent.page.lines().find(|line| line.contains("command = ")).unwrap().trim();
    let events = agent.page.lines().find(|line| line.contains("on = [")).unwrap().trim();
    agent.configures(&["[[notify]]", events, receiver]);

    // The order is sent, and no answer comes: it is looked for before anything else.
    let order = "cart add --item-type vds --tariff 3087 --period 1 --skip-basket --max-price 6EUR \
                 --yes --idempotency-key web-2 --wait-timeout 1s";
    let words: Vec<&str> = order.split_whitespace().collect();
    let (code, document) = agent.run(&words, "");
    let error = &document["error"];
    assert_eq!((code, &error["retry"]), (7, &json!("after_reconcile")), "{document}");
    let next: Vec<String> = serde_json::from_value(error["next"].clone()).unwrap();
    let next: Vec<&str> = next.iter().skip(1).map(String::as_str).collect();
    let since = Instant::now();
    loop {
        let (_, document) = agent.run(&next, "");
        assert!(agent.page.contains("data.attempts[0].state"));
        let state = document["data"]["attempts"][0]["state"].clone();
        if state == "placed" {
            break;
        }
        assert!(since.elapsed() < Duration::from_secs(30), "{document}");
        std::thread::sleep(Duration::from_millis(100));
    }
    let again = agent.data(order);
    assert_eq!(again["replayed"], json!(true), "{again}");
    let service = again["service_id"].as_str().unwrap();
    let waited = agent.data(&format!("service wait {service}"));
    assert_eq!(waited["services"][0]["status"], "active", "{waited}");

    let plan = agent.data("plan --expiring 45d --save renewals.json");
    assert_eq!((&plan["rows"][0]["action"], &plan["rows"][1]), (&json!("place"), &Value::Null));
    // It is reviewed as it was saved.
    let reviewed = agent.data("plan show renewals.json");
    assert_eq!((&reviewed["rows"], &reviewed["totals"]), (&plan["rows"], &plan["totals"]));
    let due = &reviewed["totals"][0]["due_now"];
    let total = format!("{}{}", due["amount"].as_str().unwrap(), due["currency"].as_str().unwrap());
    let applied = agent.data(&format!("apply renewals.json --yes --max-total {total}"));
    assert_eq!(applied["counts"]["placed"], 1, "{applied}");
    // What really happened: one server, paid for two months.
    let server_state = server.control("orders");
    assert_eq!(
        server_state["billmanager"]["services"].as_array().map(Vec::len),
        Some(1),
        "{server_state}"
    );
    assert_eq!(server_state["charged"]["demo"], "10.00 EUR");
    let told = std::fs::read_to_string(agent.home.path().join("events.jsonl")).unwrap();
    let told: Vec<Value> = told.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
    let told: Vec<(&str, &str)> = told
        .iter()
        .filter(|it| it["attempt"].is_string())
        .map(|it| (it["event"].as_str().unwrap(), it["command"].as_str().unwrap()))
        .collect();
    let order = "cart.add.skip_basket";
    assert_eq!(told, [("unknown", order), ("placed", order), ("placed", "service.renew")]);
}

/// The program in a terminal of this width; its screen must keep to it.
struct Narrow<'h> {
    home: &'h Home,
}

impl Narrow<'_> {
    fn start(&self, line: &str) -> Terminal {
        let words: Vec<&str> = line.split_whitespace().collect();
        let line = format!("stty cols 80 rows 24; exec {}", Terminal::line(&words));
        Terminal::start_line(self.home, &line, &[])
    }

    #[track_caller]
    fn ends(&self, terminal: Terminal) -> String {
        let (code, screen) = terminal.ends();
        assert_eq!(code, 0, "{screen}");
        for line in screen.lines() {
            // What a question was written over is on the line still.
            let shown = line.rsplit('\r').next().unwrap_or_default();
            let plain = console::strip_ansi_codes(shown);
            // A command to be copied is one line, whatever its length.
            if plain.starts_with("For a script: ") {
                continue;
            }
            assert!(console::measure_text_width(&plain) <= 80, "wider than 80: {plain:?}");
        }
        screen
    }

    #[track_caller]
    fn runs(&self, line: &str) -> String {
        self.ends(self.start(line))
    }
}

#[test]
fn a_person_orders_sets_up_a_profile_renews_by_a_plan_and_gets_a_notification() {
    let home = Home::new();
    let person = Narrow { home: &home };
    let order = "cart add --item-type vds --tariff 3087 --period 1 --skip-basket";
    let mut terminal = person.start(&format!("--sandbox {order}"));
    terminal.reads("Due now  5.00 EUR");
    terminal.reads("Order and pay?");
    terminal.types("y");
    terminal.reads("100500");
    person.ends(terminal);

    let server = Serving::start(&home, &[]);
    let mut terminal = person.start("profile init");
    for (question, answer) in [
        ("Name of the profile", "mine"),
        ("Provider", ""),
        ("Address of the panel", server.report["data"]["billmanager"].as_str().unwrap()),
        ("Login", "demo"),
        ("Where is the password?", ""),
        ("The password", "demo"),
        ("Maximum price of one order", "100EUR"),
        ("Maximum spend in 24 hours", ""),
    ] {
        terminal.reads(question);
        terminal.types(&[answer, ENTER].concat());
    }
    terminal.reads("Next: orderctl -p mine tariff list");
    person.ends(terminal);
    let checked = person.runs("doctor");
    assert!(!checked.contains("failed"), "{checked}");

    let file = home.path().join(".config/orderctl/config.toml");
    let mut config = OpenOptions::new().append(true).open(file).unwrap();
    config
        .write_all(b"\n[[notify]]\non = [\"placed\"]\ncommand = \"cat >>told; echo >>told\"\n")
        .unwrap();
    let mut terminal = person.start(order);
    terminal.reads("Order and pay?");
    terminal.types("y");
    person.ends(terminal);

    let mut terminal = person.start("plan --expiring 45d --save renewals.json");
    terminal.reads("Rows to place");
    terminal.types(ENTER);
    terminal.reads("1 to place");
    person.ends(terminal);
    assert!(person.runs("plan show renewals.json").contains("service renew"));
    let mut terminal = person.start("apply renewals.json");
    terminal.reads("1 to place");
    terminal.reads("Order and pay all of them?");
    terminal.types("y");
    terminal.reads("1 placed");
    person.ends(terminal);

    let told = std::fs::read_to_string(home.path().join("told")).unwrap();
    let told: Vec<Value> = told.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
    let told: Vec<(&Value, &Value)> =
        told.iter().map(|it| (&it["event"], &it["command"])).collect();
    let placed = json!("placed");
    assert_eq!(
        told,
        [(&placed, &json!("cart.add.skip_basket")), (&placed, &json!("service.renew"))]
    );
    let server_state = server.control("orders");
    assert_eq!(server_state["charged"]["demo"], "10.00 EUR");
}
