//! Help: short within a screen, its examples run.

use crate::support::{Home, Ran, set_mode};

/// Every command that is shown, by the words that are typed.
fn commands() -> Vec<(Vec<String>, clap::Command)> {
    fn collect(
        command: &clap::Command,
        path: &[String],
        found: &mut Vec<(Vec<String>, clap::Command)>,
    ) {
        for next in command.get_subcommands().filter(|next| !next.is_hide_set()) {
            let path = [path, &[next.get_name().to_owned()]].concat();
            collect(next, &path, found);
            found.push((path, next.clone()));
        }
    }
    let mut found = Vec::new();
    collect(&orderctl::cli::command_tree(), &[], &mut found);
    found
}

/// What the program prints in a terminal of 80 columns.
fn printed(words: &[&str]) -> String {
    let ran = Ran::of(Home::new().orderctl(words).env("COLUMNS", "80").output().unwrap());
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{words:?}");
    ran.stdout
}

#[test]
fn the_help_of_the_program_fits_a_screen_and_names_every_command() {
    let short = printed(&["-h"]);
    assert!(short.lines().count() <= 23, "the prompt needs a line too:\n{short}");
    assert!(short.lines().all(|line| line.chars().count() <= 80), "{short}");
    let words: Vec<&str> = short.split([' ', ',', '\n']).collect();
    for (path, _) in commands().iter().filter(|(path, _)| path.len() == 1) {
        assert!(words.contains(&path[0].as_str()), "{path:?}:\n{short}");
    }
    assert!(short.contains("orderctl help options"), "{short}");
    let home = Home::new();
    home.config("");
    let bare = Ran::of(home.orderctl(&[]).env("COLUMNS", "80").output().unwrap());
    assert_eq!((bare.code, bare.stderr), (2, short));
}

#[test]
fn the_long_help_ends_in_a_line_for_each_command() {
    let long = printed(&["--help"]);
    for (path, _) in commands().iter().filter(|(path, _)| path.len() == 1) {
        let row = format!("  {} ", path[0]);
        assert!(long.lines().any(|line| line.starts_with(&row)), "{row}:\n{long}");
    }
    assert!(long.lines().all(|line| line.chars().count() <= 80), "{long}");
    let lines: Vec<&str> = long.trim_end().lines().collect();
    let last = lines.iter().rposition(|line| line.starts_with("  completions ")).unwrap();
    assert!(lines.len() - last <= 5, "{long}");
    assert!(long.contains("orderctl help options") && long.contains("automation, billmanager"));
    assert!(!long.contains("--idempotency-key") && !long.contains("(BILLmanager)"), "{long}");
    assert!(lines.iter().all(|line| !line.starts_with("  (")), "no line is broken:\n{long}");
}

#[test]
fn the_options_of_every_command_are_a_topic_of_their_own() {
    let page = printed(&["help", "options"]);
    let tree = orderctl::cli::command_tree();
    let flags: Vec<&str> = tree
        .get_arguments()
        .filter(|arg| arg.is_global_set())
        .filter_map(clap::Arg::get_long)
        .collect();
    assert!(flags.contains(&"idempotency-key"), "{flags:?}");
    for flag in flags {
        assert!(page.contains(&format!("--{flag}")), "{flag}:\n{page}");
    }
}

/// In a terminal of 80 columns nothing is broken inside a word: neither a page nor what is printed to be read
/// and copied.
#[test]
fn every_topic_fits_80_columns() {
    let told = Home::new().run(&["help", "nosuch"]).fails(2, &["topics: automation, "]).stderr;
    let topics = told.lines().find_map(|line| line.split_once("topics: ")).unwrap().1;
    let mut pages: Vec<Vec<&str>> = topics.split(", ").map(|topic| vec!["help", topic]).collect();
    assert!(pages.len() > 8, "{topics}");
    pages.extend([vec!["schema", "config", "--example"], vec!["sandbox", "catalog"]]);
    for words in pages {
        let page = printed(&words);
        let wide: Vec<&str> = page.lines().filter(|line| line.chars().count() > 80).collect();
        assert!(wide.is_empty(), "{words:?}: {wide:#?}");
    }
}

#[test]
fn each_provider_has_a_topic_with_its_commands_and_what_is_not_verified() {
    let tree = orderctl::cli::command_tree();
    for (topic, wire) in
        [("billmanager", "v2.TYPE.order.param"), ("logicboxes", "productbundle/add")]
    {
        let page = printed(&["help", topic]);
        for part in [wire, "What a profile needs", "Names on the wire", "What is not verified"] {
            assert!(page.contains(part), "{part}: {page}");
        }
        let (_, commands) = page.split_once("Commands and the ").unwrap();
        let commands = commands.split("\n\n").next().unwrap();
        let named = commands.lines().skip(1).filter_map(|line| line.get(2..)?.split("  ").next());
        for names in named.filter(|names| !names.is_empty()) {
            let (noun, verbs) = names.split_once(' ').unwrap_or((names, ""));
            let command = tree.find_subcommand(noun).unwrap_or_else(|| panic!("{names}"));
            for verb in verbs.split(", ").filter(|verb| !verb.is_empty()) {
                assert!(command.find_subcommand(verb).is_some(), "{noun} {verb}");
            }
        }
    }
}

#[test]
fn the_short_help_of_a_command_is_its_own_options_within_a_screen() {
    let mut longer = Vec::new();
    let mut tree = orderctl::cli::command_tree().term_width(80);
    tree.build();
    for (path, _) in commands() {
        let command =
            path.iter().fold(&mut tree, |command, word| command.find_subcommand_mut(word).unwrap());
        let short = command.render_help().to_string();
        assert!(!short.contains("--idempotency-key <"), "{path:?}:\n{short}");
        // The prompt needs a line too.
        if short.lines().count() > 23 {
            longer.push(short.clone());
        }
        assert!(short.ends_with("Global options: orderctl help options\n"), "{path:?}:\n{short}");
        let long = command.render_long_help().to_string();
        assert!(long.contains("--idempotency-key <KEY>"), "{path:?}:\n{long}");
    }
    assert!(longer.is_empty(), "{}", longer.join("\n"));
}

/// Examples that ask a person, or providers that are none.
const NOT_RUN: [&str; 3] =
    ["orderctl profile init", "orderctl profile check", "orderctl profile set"];

/// The commands in a text of examples, each with the lines that continue it.
fn examples_of(text: &str) -> Vec<String> {
    let joined = text.replace("\\\n", " ");
    let lines = joined.lines().map(str::trim);
    let commands =
        lines.filter(|line| line.starts_with("orderctl ") || line.contains("&& orderctl "));
    commands.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

const ROWS: &str = r#"id = "examples"

[defaults.cart]
item-type = "vds"
tariff = 3087
period = 1
skip-basket = true

[[order]]
name = "web-1"
type = "cart"
"#;

const PERSON: &str = r#"{"name": "Ada Roe", "company": "Customer Example", "address-line-1": "1 Example Street",
"city": "Sampletown", "state": "Not Applicable", "country": "DE", "zipcode": "10115", "phone-cc": "49",
"phone": "30123456""#;

/// A home where the examples find what they name.
struct Examples {
    home: Home,
    path: String,
}

impl Examples {
    fn new() -> Self {
        let home = Home::new();
        let programs = home.path().join("bin");
        std::fs::create_dir(&programs).unwrap();
        // What examples pipe to, which a machine may not have.
        for name in ["jq", "man", "notify-send"] {
            let program = programs.join(name);
            std::fs::write(&program, "#!/bin/sh\nif [ ! -t 0 ]; then cat; fi\n").unwrap();
            set_mode(&program, 0o755);
        }
        let file = |name: &str, text: &str| {
            std::fs::write(home.path().join(name), text).unwrap();
            set_mode(&home.path().join(name), 0o600);
        };
        let customer = format!(r#"{PERSON}, "lang-pref": "en", "passwd": "Str0ng-Pass"}}"#);
        let customer: toml::Table = serde_json::from_str(&customer).unwrap();
        file("customers.toml", ROWS);
        file("jane.toml", &toml::to_string(&customer).unwrap());
        let contact = format!(r#"{PERSON}, "email": "ada@customer.example", "type": "Contact"}}"#);
        file("jane.json", &contact);
        file("secret", "Str0ng-Pass");
        let program = assert_cmd::cargo::cargo_bin!("orderctl");
        let folders = [programs.to_str().unwrap(), program.parent().unwrap().to_str().unwrap()];
        let examples = Self { path: format!("{}:/usr/bin:/bin", folders.join(":")), home };
        let server = "orderctl cart add --item-type vds --tariff 3087 --period 1";
        for line in [
            &format!("{server} --skip-basket --yes"),
            server,
            "orderctl plan customers.toml --save may.plan.json",
            "orderctl combo add --domain shop.example --customer-id 20000001 --months 1y --yes \
             --invoice-option keep-invoice --bundle-id 502 --contact 30000001 \
             --ns ns1.shop.example --ns ns2.shop.example",
        ] {
            let ran = examples.run(line);
            assert_eq!(ran.code, 0, "{line}: {ran:?}");
        }
        examples
    }

    /// The same in a home of its own.
    fn copy(&self) -> Self {
        let home = Home::new();
        let copied = std::process::Command::new("cp")
            .args(["-a", &format!("{}/.", self.home.path().display())])
            .arg(home.path())
            .status();
        assert!(copied.unwrap().success());
        Self { home, path: self.path.clone() }
    }

    fn run(&self, line: &str) -> Ran {
        let mut shell = assert_cmd::Command::new("sh");
        shell.env_clear().env("HOME", self.home.path()).env("PATH", &self.path);
        shell.env("ORDERCTL_SANDBOX", "1").current_dir(self.home.path());
        Ran::of(shell.args(["-c", line]).output().unwrap())
    }

    /// Runs an example in this home as it is now, with what stands in it for something else.
    fn example(&self, line: &str) -> Ran {
        let mut line = line.replace("/srv/backup/", "");
        if line.contains("ATTEMPT") {
            // The simulation does not know this call: what became of it is unknown.
            let lost =
                "orderctl api logicboxes POST domains/nosuch --write --accept-unknown-price --yes";
            let lost = self.run(lost).fails(7, &["outcome of this order is unknown"]);
            line = line.replace("ATTEMPT", lost.stderr.split("Attempt: ").nth(1).unwrap().trim());
        }
        let mut ran = self.run(&line);
        for (told, flag) in ASKED {
            if ran.stderr.contains(told) {
                line = format!("{line} {flag}");
                ran = self.run(&line);
            }
        }
        ran
    }
}

/// What a person answers at a terminal, and what the prepared home has ordered already.
const ASKED: [(&str, &str); 3] = [
    ("use --yes to confirm", "--yes"),
    ("--yes needs what all rows may cost", "--max-total 500EUR"),
    ("use --again", "--again"),
];

#[test]
fn the_examples_of_every_command_run() {
    let prepared = Examples::new();
    let mut failed = Vec::new();
    let mut count = 0;
    for (path, command) in commands() {
        let text = command.get_after_long_help().map(ToString::to_string).unwrap_or_default();
        let lines = examples_of(&text);
        let run = lines.iter().filter(|line| !NOT_RUN.iter().any(|start| line.starts_with(start)));
        for line in run {
            count += 1;
            let examples = prepared.copy();
            let ran = examples.example(line);
            // What is paid at a gateway, or provisioned by a person, is pending.
            if ran.code != 0 && ran.code != 8 {
                failed.push(format!("{}: {line}\n{}", path.join(" "), ran.stderr));
            }
        }
    }
    assert!(count > 40, "{count}");
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn color_is_forced_off_a_terminal_and_refused_before_all() {
    let error = |environment: &[(&str, &str)]| {
        let home = Home::new();
        let mut command = home.orderctl(&["help", "nosuch"]);
        Ran::of(command.envs(environment.iter().copied()).output().unwrap()).stderr
    };
    let is_colored = |environment: &[(&str, &str)]| error(environment).contains('\u{1b}');
    assert!(is_colored(&[("CLICOLOR_FORCE", "1")]));
    assert!(!is_colored(&[]) && !is_colored(&[("CLICOLOR_FORCE", "0")]));
    assert!(!is_colored(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
}
