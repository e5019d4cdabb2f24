//! No secret is seen anywhere, whatever a provider repeats: every command, in every form of output, at
//! providers that write each request with its secrets, in every encoding, into what they answer.

pub mod lines;
mod provider;

use std::path::Path;
use std::time::Duration;

use orderctl::cli::{Effect, Undo, effects};
use serde_json::Value;

use crate::effects::ANN;
use crate::support::{Home, Ran, against_schema};
use provider::{Echo, Proxy};

/// A part of every secret; it is nowhere else.
const CANARY: &str = "Kanari";
/// The same where every character is encoded.
const ENCODED_CANARY: &str = "%4B%61%6E%61%72%69";

const PASSWORD: &str = r#"Kanari1<&"%+ é'\<b>z9"#;
const API_KEY: &str = r#"Kanari2<b>x</b>&"%+ é\"#;
const HALF_SESSION: &str = r#"Kanari3<&"%+ é"#;
const SESSION: &str = r#"Kanari4>&"%+ é<i>4"#;
const TOTP: &str = r#"Kanari5<&"%+ é>5"#;
const CUSTOMER_PASSWORD: &str = r#"Kanari6<&"%+ é>6"#;
const CALL_SECRET: &str = r#"Kanari7<&"%+ é<u>7"#;
const TRANSFER_CODE: &str = r#"Kanari8<&"%+ é</u>8"#;

/// The forms of a result, and how the panel is told who asks.
const OUTPUTS: [(&[&str], &str); 7] = [
    (&["-vv"], "session"),
    (&["-o", "json", "-v"], "authinfo"),
    (&["-o", "jsonl"], "session"),
    (&["-o", "csv"], "authinfo"),
    (&["-o", "markdown"], "authinfo"),
    (&["--jq", "."], "authinfo"),
    (&["-n", "-vv"], "authinfo"),
];

/// The forms of a failure.
const FAILURES: [(Echo, &[&str], &str); 5] = [
    (Echo::Refusal, &["-vv"], "authinfo"),
    (Echo::Refusal, &["-o", "json"], "session"),
    (Echo::Unclear, &["-o", "json", "-vv"], "authinfo"),
    (Echo::Redirect, &["-o", "json"], "authinfo"),
    (Echo::Page, &["-v"], "authinfo"),
];

/// A user of both providers, who has one of everything and an order whose outcome is not known.
struct User {
    home: Home,
    proxy: Proxy,
    attempt: String,
}

impl User {
    fn new(auth: &str) -> Self {
        let (home, proxy) = (Home::new(), Proxy::start());
        let quoted = |text: &str| serde_json::to_string(text).unwrap();
        home.config(&format!(
            "[profile.acme]\nprovider = \"billmanager\"\nurl = \"{}\"\nusername = \"demo\"\n\
             password = {}\nauth = \"{auth}\"\nsettle = \"10ms\"\nsettle_after_timeout = \"10ms\"\n\
             [profile.resell]\nprovider = \"logicboxes\"\nurl = \"{}\"\nenvironment = \"test\"\n\
             auth_userid = 100001\napi_key = {}\nsettle = \"10ms\"\nsettle_after_timeout = \"10ms\"\n",
            proxy.panel_url(),
            quoted(PASSWORD),
            proxy.api_url(),
            quoted(API_KEY),
        ));
        std::fs::write(home.path().join("ann.toml"), ANN).unwrap();
        std::fs::create_dir(home.path().join("tmp")).unwrap();
        let mut user = Self { home, proxy, attempt: String::new() };
        let add = "cart add --item-type vds --period 1 --yes --again --tariff";
        for line in [
            &format!("{add} 3087"),
            &format!("{add} 3088"),
            &format!("{add} 3087"),
            &format!("{add} 3087 --skip-basket"),
            "combo add --customer-id 20000001 --months 12 --bundle-id 501 --ns ns1.shop.example \
             --ns ns2.shop.example --contact 30000001 --service singledomainhostinglinuxus \
             --service sslcert --yes --domain shop.example --invoice-option KeepInvoice",
        ] {
            let ran =
                user.run(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>(), &[]);
            assert_eq!(ran.code, 0, "{line}: {ran:?}");
        }
        let lost = format!("{add} 3088 --idempotency-key lost -o json");
        let lost: Vec<&str> = lost.split_whitespace().collect();
        let mut lost = user.home.orderctl(&lost);
        let lost = lost.env("ORDERCTL_TOTP", TOTP).env("ORDERCTL_CRASH_AT", "leaving");
        assert_eq!(Ran::of(lost.output().unwrap()).code, -1);
        let unsettled = user.home.json(&["ledger", "list", "--state", "sent"]);
        user.attempt = unsettled["data"]["attempts"][0]["attempt"].as_str().unwrap().to_owned();
        user
    }

    fn run(&self, words: &[String], more: &[&str]) -> Ran {
        let words: Vec<&str> =
            words.iter().map(String::as_str).chain(more.iter().copied()).collect();
        let mut command = self.home.orderctl(&words);
        command
            .env("ORDERCTL_TOTP", TOTP)
            .env("ORDERCTL_CUSTOMER_PASSWORD", CUSTOMER_PASSWORD)
            .env("ORDERCTL_WAIT_TIMEOUT", "1s")
            .env("TMPDIR", self.home.path().join("tmp"))
            .timeout(Duration::from_secs(60));
        Ran::of(command.output().unwrap())
    }

    /// Runs every command with these flags at providers that repeat every request, and gives what is
    /// wrong about it.
    fn walk(&self, echo: Echo, flags: &[&str]) -> Vec<String> {
        self.proxy.set(echo);
        let mut wrong = Vec::new();
        for (command, effect) in in_order() {
            let before = self.proxy.requests();
            let words = lines::words(command, effect, &self.attempt);
            let ran = self.run(&words, flags);
            let mut tell = |what: &str| {
                wrong.push(format!("{command} {flags:?} {echo:?}: {what}: {ran:?}"));
            };
            if shows_secret(ran.stdout.as_bytes()) || shows_secret(ran.stderr.as_bytes()) {
                tell("a secret is shown");
            }
            let went_well = matches!(ran.code, 0 | 8);
            // Everything that a program is told is as `schema` says, a dry run and a failure too.
            for why in not_as_promised(command, flags, &ran) {
                tell(&why);
            }
            let has_asked = self.proxy.requests() > before;
            let is_told = ran.stdout.contains("***") || ran.stderr.contains("***");
            match echo {
                Echo::Success
                    if !went_well && !may_fail(command) && !has_no_form(command, flags) =>
                {
                    tell("it failed");
                }
                Echo::Refusal if has_asked && !is_told => {
                    tell("nothing of what the provider said is told");
                }
                // What a dry run of a change shows is known without the provider.
                _ if has_asked == is_local(command) && !flags.contains(&"-n") => {
                    tell("the provider was asked, or was not");
                }
                _ => {}
            }
        }
        secrets_below(self.home.path(), &mut wrong);
        wrong
    }
}

/// What a program that reads `schema COMMAND` would stumble over.
fn not_as_promised(command: &str, flags: &[&str], ran: &Ran) -> Vec<String> {
    let json = |text: &str| serde_json::from_str::<Value>(text).ok();
    // What is no JSON is a text that is printed as it is.
    let whole = |text: &str| json(text).unwrap_or_else(|| text.into());
    match flags {
        [.., "json" | "jsonl"] | ["-o", "json", ..] if ran.stdout.is_empty() && ran.code != 0 => {
            let line = ran.stderr.lines().last().unwrap_or_default();
            against_schema(command, "error", &json(line).unwrap_or_default())
        }
        ["-o", "json", ..] if command == "ledger.export" => ran
            .stdout
            .lines()
            .flat_map(|line| against_schema(command, "output", &whole(line)))
            .collect(),
        ["-o", "json", ..] => against_schema(command, "output", &whole(&ran.stdout)),
        ["-o", "jsonl"] if json(ran.stdout.lines().next().unwrap_or_default()).is_some() => ran
            .stdout
            .lines()
            .flat_map(|line| against_schema(command, "line", &whole(line)))
            .collect(),
        ["-o", "jsonl"] if !ran.stdout.is_empty() => {
            against_schema(command, "line", &whole(&ran.stdout))
        }
        _ => Vec::new(),
    }
}

/// Every command, those last that take away what others look at.
fn in_order() -> Vec<(&'static str, Effect)> {
    let mut all: Vec<_> = effects().collect();
    all.sort_by_key(|(_, effect)| match effect {
        Effect::Read => 0,
        Effect::LocalWrite(Undo::Possible) => 1,
        Effect::Charge => 2,
        Effect::Write(Undo::Possible) => 3,
        Effect::Write(Undo::Impossible) | Effect::LocalWrite(Undo::Impossible) => 4,
    });
    all
}

/// True for the commands that ask no provider.
fn is_local(command: &str) -> bool {
    let noun = command.split('.').next().unwrap_or_default();
    let local = [
        "completions",
        "freeze",
        "help",
        "ledger",
        "man",
        "profile",
        "sandbox",
        "schema",
        "skill",
        "unfreeze",
        "version",
    ];
    local.contains(&noun) && !matches!(command, "ledger.reconcile" | "profile.check")
        || matches!(command, "cart.link" | "plan.show")
}

/// True for the commands that what was done before them, or a dry run, does not let end well: their
/// failures are looked at as well.
fn may_fail(command: &str) -> bool {
    matches!(
        command,
        "api.billmanager"
            | "apply"
            | "cart.promocode"
            | "combo.delete"
            | "combo.move"
            | "combo.suspend"
            | "combo.unsuspend"
            | "freeze"
            | "invoice.pay"
            | "ledger.reconcile"
            | "ledger.resolve"
            | "payment.link"
            | "payment.show"
            | "plan"
            | "plan.show"
            | "sandbox.serve"
            | "unfreeze"
    )
}

/// The catalog is no list that could be CSV.
fn has_no_form(command: &str, flags: &[&str]) -> bool {
    command == "sandbox.catalog" && flags.contains(&"csv")
}

fn shows_secret(bytes: &[u8]) -> bool {
    let shows = |part: &str| {
        bytes.windows(part.len()).any(|window| window.eq_ignore_ascii_case(part.as_bytes()))
    };
    shows(CANARY) || shows(ENCODED_CANARY)
}

/// Looks into every file but the configuration, which is where the secrets are from.
fn secrets_below(folder: &Path, wrong: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            secrets_below(&path, wrong);
        } else if !path.ends_with("config.toml") && shows_secret(&std::fs::read(&path).unwrap()) {
            wrong.push(format!("a secret is in {}", path.display()));
        }
    }
}

fn all_well(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn no_result_and_no_file_holds_a_secret_that_a_provider_repeats() {
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let walks = OUTPUTS
            .map(|(flags, auth)| scope.spawn(move || User::new(auth).walk(Echo::Success, flags)));
        walks.into_iter().flat_map(|walk| walk.join().unwrap()).collect()
    });
    all_well(&wrong);
}

#[test]
fn no_failure_holds_a_secret_that_a_provider_repeats() {
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let walks = FAILURES
            .map(|(echo, flags, auth)| scope.spawn(move || User::new(auth).walk(echo, flags)));
        walks.into_iter().flat_map(|walk| walk.join().unwrap()).collect()
    });
    all_well(&wrong);
}

#[test]
fn a_refused_login_tells_no_secret() {
    let user = User::new("session");
    let list = ["cart".to_owned(), "list".to_owned()];
    for echo in [Echo::Login, Echo::SecondFactor] {
        user.proxy.set(echo);
        for flags in [&["-vv"][..], &["-o", "json"]] {
            let ran = user.run(&list, flags);
            assert_eq!(ran.code, 4, "{echo:?}: {ran:?}");
            assert!(ran.stderr.contains("***"), "{echo:?}: {ran:?}");
            assert!(!shows_secret(ran.stderr.as_bytes()), "{echo:?}: {ran:?}");
        }
    }
}
