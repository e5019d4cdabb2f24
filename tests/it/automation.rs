//! `help automation`: the page from which a program that knows nothing else orders, waits, renews and
//! recovers. Its commands run as they stand.

use std::fmt::Write as _;
use std::fs;

use serde_json::Value;

use crate::support::{Home, Ran};

fn page() -> String {
    let ran = Home::new().run(&["help", "automation"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.stdout
}

/// The page's commands, each with the lines that continue it.
fn commands(page: &str) -> Vec<String> {
    let joined = page.replace("\\\n", " ");
    let lines = joined.lines().filter_map(|line| line.trim().strip_prefix("$ "));
    lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// Runs all of them in one shell, in their order; `N.out` and `N.err` have what the Nth wrote.
fn run_all(home: &Home, lines: &[String]) -> Ran {
    let mut script = String::new();
    for (at, line) in lines.iter().enumerate() {
        let _ = writeln!(script, "{{ {line}\n}} >{at}.out 2>{at}.err || {{ echo {at}; exit 1; }}");
    }
    let program = assert_cmd::cargo::cargo_bin!("orderctl").parent().unwrap();
    let mut shell = assert_cmd::Command::new("sh");
    shell.env_clear().env("HOME", home.path()).current_dir(home.path());
    shell.env("PATH", format!("{}:/usr/bin:/bin", program.display()));
    Ran::of(shell.args(["-c", &script]).output().unwrap())
}

#[test]
fn every_command_of_the_page_runs_in_its_order() {
    let home = Home::new();
    let lines = commands(&page());
    assert!(lines.len() > 15, "{lines:#?}");
    let ran = run_all(&home, &lines);
    let written = |at: usize, stream: &str| {
        fs::read_to_string(home.path().join(format!("{at}.{stream}"))).unwrap()
    };
    if ran.code != 0 {
        let at: usize = ran.stdout.trim().parse().unwrap();
        panic!("{}: {}{}", lines[at], written(at, "out"), written(at, "err"));
    }
    let documents: Vec<(&String, Value)> = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| line.ends_with("-o json"))
        .map(|(at, line)| (line, serde_json::from_str(&written(at, "out")).unwrap()))
        .collect();
    let placed = home.json(&["ledger", "list", "--state", "placed"])["data"]["attempts"].clone();
    // A server, a line and its payment, a combo, a renewal and a planned one: nothing twice.
    assert_eq!(placed.as_array().unwrap().len(), 6, "{placed}");
    // The renewal's key is that of this term: run again, it renews nothing; for the next term it does.
    let (line, renewed) = documents.iter().find(|(line, _)| line.contains("renew 100500")).unwrap();
    assert_eq!(renewed["data"]["replayed"], false, "{line}");
    let key = placed
        .as_array()
        .unwrap()
        .iter()
        .find_map(|it| it["key"].as_str().filter(|key| key.starts_with("web-1-until-")));
    let end = key.unwrap().strip_prefix("web-1-until-").unwrap();
    assert!(end.parse::<jiff::civil::Date>().is_ok(), "{end}");
    let renewal: Vec<String> = lines
        .iter()
        .filter(|it| it.starts_with("end=") || it.contains("renew 100500"))
        .cloned()
        .collect();
    let next_term = run_all(&home, &renewal);
    assert_eq!(next_term.code, 0, "{next_term:?}: {}", written(1, "err"));
    let renewed: Value = serde_json::from_str(&written(1, "out")).unwrap();
    assert_eq!(renewed["data"]["replayed"], false, "{renewed}");
}

/// What rule 3 says: a result stays a result where the exit code is not 0.
#[test]
fn a_result_is_one_where_the_exit_code_is_not_0() {
    let home = Home::new();
    let page = page();
    let words = |line: &str| -> Vec<String> { line.split(' ').map(str::to_owned).collect() };
    let order = "--sandbox cart add --item-type vds --tariff 3087 --period 1 --skip-basket --yes";
    assert_eq!(home.run(&words(order).iter().map(String::as_str).collect::<Vec<_>>()).code, 0);
    home.config("[profile.a]\nprovider = \"billmanager\"\nurl = \"https://127.0.0.1:9/billmgr\"\nusername = \"a\"\npassword = \"a\"\n");
    let rows = "name,type,item-type,tariff,period\nweb-1,cart,vds,1,1\n";
    fs::write(home.path().join("refused.csv"), rows).unwrap();
    for (line, code, named) in [
        ("doctor -o json", 6, "doctor"),
        ("profile check a -o json", 6, "profile check"),
        ("--sandbox plan refused.csv -o json", 5, "plan"),
        ("--sandbox apply refused.csv --yes --max-total 6EUR -o json", 5, "apply"),
        ("--sandbox expiring --within 60d --exit-code -o json", 8, "expiring --exit-code"),
        (
            "--sandbox plan --expiring 45d --detailed-exitcode -o json",
            2,
            "plan --detailed-exitcode",
        ),
    ] {
        let ran = home.run(&line.split(' ').collect::<Vec<_>>());
        assert_eq!(ran.code, code, "{line}: {ran:?}");
        assert!(ran.document()["data"].is_object(), "{line}: {ran:?}");
        assert!(page.replace("\n     ", " ").contains(named), "{named}");
    }
}

/// An agent pays for every word of it: a token is about four characters of such text.
#[test]
fn the_page_has_at_most_3000_tokens() {
    assert!(page().chars().count() < 4 * 3000);
}

#[test]
fn a_coding_agent_is_told_when_it_needs_the_page() {
    let ran = Home::new().run(&["skill", "print"]);
    assert!(ran.stdout.starts_with("---\nname: orderctl\ndescription: "), "{ran:?}");
    assert!(ran.stdout.contains(&page()));
}
