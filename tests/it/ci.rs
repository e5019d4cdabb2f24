//! `docs/ci.md`, and what `help automation` has of it: every command runs as it stands.

use std::fs;

use crate::support::{Home, Ran};

const PAGE: &str = include_str!("../../docs/ci.md");
const HELP: &str = include_str!("../../src/commands/help/automation.txt");

const ORDERS: &str = r#"id = "ci"

[[order]]
name = "web-1"
type = "cart"
item-type = "vds"
tariff = 3087
period = 1
skip-basket = true
"#;

/// The commands of jobs, cron and systemd in a text, each with the line that continues it.
fn commands(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut goes_on = false;
    for line in text.lines() {
        let line = line.trim();
        if goes_on && line.starts_with("--") {
            found.last_mut().unwrap().extend([" ", line]);
            continue;
        }
        let job = ["- run: ", "run: ", "ExecStart=", "- "];
        let command = job.iter().find_map(|start| line.strip_prefix(start));
        // Five fields of cron stand before the command.
        let cron = line.starts_with(|c: char| c == '*' || c.is_ascii_digit());
        let cron = || line.find("orderctl ").filter(|_| cron).map(|at| &line[at..]);
        let sh = || Some(line).filter(|line| line.starts_with("orderctl cart add"));
        let command = command.or_else(cron).or_else(sh);
        let command = command.filter(|command| command.starts_with("orderctl "));
        goes_on = command.is_some();
        found.extend(command.map(str::to_owned));
    }
    found
}

/// Runs them in a home with an order file, as a job does.
fn run(commands: &[String]) -> Home {
    let home = Home::new();
    fs::write(home.path().join("orders.toml"), ORDERS).unwrap();
    let program = assert_cmd::cargo::cargo_bin!("orderctl").parent().unwrap();
    for command in commands {
        let mut shell = assert_cmd::Command::new("sh");
        shell.env_clear().env("HOME", home.path()).current_dir(home.path());
        shell.env("PATH", format!("{}:/usr/bin:/bin", program.display()));
        shell.env("ORDERCTL_SANDBOX", "1").env("GITHUB_STEP_SUMMARY", "summary.md");
        let ran = Ran::of(shell.args(["-c", command]).output().unwrap());
        assert_eq!(ran.code, 0, "{command}: {ran:?}");
    }
    home
}

/// A plan as a reviewer reads it: with what it costs together.
const SUMS: &str = "\n- 1 to place, 0 placed, 0 unsettled, 0 refused\n\
                    - sandbox: 5.00 EUR due now, renewal 5.00 EUR\n";

#[test]
fn the_jobs_of_the_page_run() {
    let commands = commands(PAGE);
    for part in ["plan orders.toml", "apply orders.toml", "apply --expiring", "reconcile --all -q"]
    {
        assert!(
            commands.iter().filter(|it| it.contains(part)).count() >= 2,
            "{part}: {commands:#?}"
        );
    }
    let home = run(&commands);
    let read = |name: &str| fs::read_to_string(home.path().join(name)).unwrap();
    assert!(read("summary.md").ends_with(SUMS), "{}", read("summary.md"));
    assert!(read("plan.md").contains("\n- 0 to place, 1 placed"), "{}", read("plan.md"));
    assert!(read("orders.xml").contains("<testcase"), "{}", read("orders.xml"));
    assert!(read("orders.html").contains("web-1"));
}

#[test]
fn the_short_jobs_of_the_page_for_programs_run() {
    let commands = commands(HELP);
    for part in ["plan orders.toml", "apply orders.toml", "apply --expiring", "reconcile --all -q"]
    {
        assert!(commands.iter().any(|it| it.contains(part)), "{part}: {commands:#?}");
    }
    let home = run(&commands);
    for report in ["orders.html", "orders.xml"] {
        assert!(home.path().join(report).is_file(), "{report}");
    }
}

#[test]
fn what_rows_come_to_stands_below_a_markdown_table_alone() {
    let home = run(&[]);
    let plan = |format: &str| home.run(&["--sandbox", "plan", "orders.toml", "-o", format]);
    let markdown = plan("markdown");
    assert!(markdown.stdout.ends_with(SUMS) && markdown.stderr.is_empty(), "{markdown:?}");
    let table = plan("table");
    assert!(!table.stdout.contains("to place") && table.stderr.contains("to place"), "{table:?}");
}

#[test]
fn a_wrong_report_is_refused_before_anything_is_ordered() {
    let home = run(&[]);
    let apply = ["--sandbox", "apply", "orders.toml", "--yes", "--max-total", "6EUR"];
    let reports = ["--report", "orders.html", "--report", "orders.pdf"];
    let _ = home.run(&[&apply[..], &reports].concat()).fails(2, &["orders.pdf", ".xml"]);
    assert!(!home.path().join("orders.html").exists(), "nothing is left behind");
    assert_eq!(home.json(&["ledger", "list"])["data"]["attempts"], serde_json::json!([]));
}
