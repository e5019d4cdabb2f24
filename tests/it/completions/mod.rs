//! The completions that are shipped are those of the command tree.

mod shells;
mod values;

use clap::ValueEnum as _;
use clap_complete::Shell;

use crate::support::scripted::Answer;
use crate::support::shop::Shop;
use crate::support::{Home, Ran};

#[test]
fn a_shell_completes_what_there_is() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("completions");
    let is_old = |shell: &&Shell| {
        let shipped = std::fs::read_to_string(folder.join(format!("orderctl.{shell}"))).unwrap();
        Home::new().run(&["completions", &shell.to_string()]).stdout != shipped
    };
    let old: Vec<&Shell> = Shell::value_variants().iter().filter(is_old).collect();
    assert!(old.is_empty(), "old in completions/, just bless makes them anew: {old:?}");
}

#[test]
fn every_flag_that_goes_to_a_provider_names_its_parameter() {
    let tree = orderctl::cli::command_tree();
    let nouns = [
        "action", "cart", "combo", "contact", "customer", "domain", "invoice", "payment",
        "service", "tariff",
    ];
    for noun in nouns {
        for verb in tree.find_subcommand(noun).unwrap().get_subcommands() {
            for argument in verb.get_arguments().filter(|argument| !argument.is_global_set()) {
                let help = argument
                    .get_long_help()
                    .or(argument.get_help())
                    .map(ToString::to_string)
                    .unwrap_or_default();
                // Help, and what is done with the answer on this machine.
                let is_local = argument.get_id() == "help" || argument.get_id() == "open";
                assert!(
                    help.ends_with(']') || is_local,
                    "{noun} {} --{}: {help}",
                    verb.get_name(),
                    argument.get_id()
                );
            }
        }
    }
}

/// What a shell is offered for the last of these words: values with what they mean.
fn offered(home: &Home, words: &[&str], environment: &[(&str, &str)]) -> Vec<String> {
    let words = [&["--", "orderctl"], words].concat();
    let mut command = home.orderctl(&words);
    command.env("COMPLETE", "fish").envs(environment.iter().copied());
    let ran = Ran::of(command.output().unwrap());
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{ran:?}");
    ran.stdout.lines().map(|line| line.replace('\t', "  ")).collect()
}

const TARIFF: [&str; 4] = ["cart", "add", "--tariff", ""];

#[test]
fn ids_are_offered_from_what_was_listed_and_nobody_is_asked() {
    let (shop, _) = crate::catalog::shop();
    assert!(offered(&shop.home, &TARIFF, &[]).is_empty(), "nothing was listed yet");
    assert!(shop.requests().is_empty());
    let _ = shop.data(0, &["tariff", "list"]);
    let asked = shop.requests().len();
    let of = |words: &[&str]| offered(&shop.home, words, &[]);
    assert_eq!(of(&TARIFF), ["501  Small, 5.00 EUR for 1 month", "601  601"]);
    assert_eq!(of(&["cart", "quote", "--item-type", "soft", "--tariff", ""]), ["601  601"]);
    assert_eq!(of(&["cart", "add", "--tariff=5"]), ["--tariff=501  Small, 5.00 EUR for 1 month"]);
    assert_eq!(of(&["tariff", "show", "50"]), ["501  Small, 5.00 EUR for 1 month"]);
    assert_eq!(of(&["cart", "add", "--item-type", ""]), ["vds", "soft"]);
    let places = of(&["cart", "add", "--item-type", "vds", "--datacenter", ""]);
    assert_eq!(places, ["1  North", "2  South"]);
    assert!(of(&["cart", "add", "--item-type", "soft", "--datacenter", ""]).is_empty());
    assert_eq!(shop.requests().len(), asked, "nothing was sent");
}

#[test]
fn a_completion_fetches_no_secret_and_opens_no_ledger() {
    let (shop, _) = crate::catalog::shop();
    let path = shop.home.path().join(".config/orderctl/config.toml");
    let config = std::fs::read_to_string(&path).unwrap();
    let by_command = config.replace(
        "password = \"hunter2-secret\"",
        "password_command = \"touch fetched; echo hunter2-secret\"",
    );
    shop.home.config(&by_command);
    let _ = shop.data(0, &["tariff", "list"]);
    let fetched = shop.home.path().join("fetched");
    std::fs::remove_file(&fetched).expect("the list needs the password");
    let folder = || {
        let mut names: Vec<_> = std::fs::read_dir(shop.home.path())
            .unwrap()
            .chain(std::fs::read_dir(shop.home.path().join(".cache/orderctl")).unwrap())
            .map(|entry| entry.unwrap().path())
            .collect();
        names.sort();
        names
    };
    let before = folder();
    assert_eq!(offered(&shop.home, &TARIFF, &[]).len(), 2);
    assert_eq!(offered(&shop.home, &["-p", ""], &[]).len(), 1);
    assert_eq!(folder(), before, "neither a secret nor a ledger nor anything else");
}

#[test]
fn the_profile_that_the_command_would_use_decides_what_is_offered() {
    let (shop, _) = crate::catalog::shop();
    let path = shop.home.path().join(".config/orderctl/config.toml");
    let acme = std::fs::read_to_string(&path).unwrap();
    let other = acme.replace("[profile.acme]", "[profile.other]").replace("robot", "clerk");
    shop.home.config(&format!("[defaults]\nbillmanager = \"acme\"\n{acme}{other}"));
    let _ = shop.data(0, &["tariff", "list"]);
    let count = |words: &[&str], environment: &[_]| offered(&shop.home, words, environment).len();
    assert_eq!(count(&TARIFF, &[]), 2);
    assert_eq!(count(&[&["-p", "other"], &TARIFF[..]].concat(), &[]), 0);
    assert_eq!(count(&["cart", "add", "-p", "other", "--tariff", ""], &[]), 0);
    assert_eq!(count(&TARIFF, &[("ORDERCTL_PROFILE", "other")]), 0);
    let named = [&["--profile=acme"], &TARIFF[..]].concat();
    assert_eq!(count(&named, &[("ORDERCTL_PROFILE", "other")]), 2);
    assert_eq!(count(&[&["--sandbox"], &TARIFF[..]].concat(), &[]), 0);
    assert_eq!(count(&TARIFF, &[("ORDERCTL_SANDBOX", "1")]), 0);
    let profiles = offered(&shop.home, &["cart", "list", "-p", ""], &[]);
    let expected = ["acme  billmanager live, robot", "other  billmanager live, clerk"];
    assert_eq!(profiles, expected);
    assert_eq!(offered(&shop.home, &["profile", "show", "o"], &[]), [expected[1]]);
    // What can't be used is not complained about in the middle of a line.
    shop.home.config("[profile");
    assert_eq!(count(&TARIFF, &[]), 0);
    assert_eq!(count(&["-p", ""], &[]), 0);
}

#[test]
fn a_newcomer_completes_the_sandbox() {
    let home = Home::new();
    let _ = home.json(&["--sandbox", "tariff", "list"]);
    let _ = home.json(&["--sandbox", "combo", "plans"]);
    let tariffs = offered(&home, &["--sandbox", "cart", "add", "--tariff", "400"], &[]);
    assert_eq!(tariffs, ["4001  DS-1, 49.00 EUR for 1 month", "4002  DS-2, sold out"]);
    let words = ["--sandbox", "combo", "add", "--customer-id", "20000001", "--bundle-id", ""];
    let plans = [
        "501  Business Combo, 4.99 USD",
        "502  Domain Combo, 0.99 USD",
        "504  Starter Combo, 1.76 USD",
    ];
    assert_eq!(offered(&home, &words, &[]), plans);
}

#[test]
fn a_shell_learns_to_ask_the_program_itself() {
    let home = Home::new();
    let bash = |index: &str, words: &[&str]| {
        let mut command = home.orderctl(words);
        command.env("COMPLETE", "bash").env("_CLAP_COMPLETE_INDEX", index);
        Ran::of(command.output().unwrap())
    };
    let script = bash("", &[]);
    assert_eq!(script.code, 0);
    assert!(script.stdout.contains("complete -o nospace") && script.stdout.contains("orderctl"));
    let _ = home.json(&["--sandbox", "tariff", "list"]);
    let words = ["--", "orderctl", "--sandbox", "cart", "add", "--tariff", "30"];
    assert_eq!(bash("5", &words).stdout, "3087\n3088");
    let unknown = Ran::of(home.orderctl(&[]).env("COMPLETE", "cmd").output().unwrap());
    let _ = unknown.fails(2, &["COMPLETE: unknown shell `cmd`"]);
}

#[test]
fn what_the_program_knows_by_itself_is_offered_too() {
    let home = Home::new();
    let options = offered(&home, &["combo", "renew", "--invoice-option", "k"], &[]);
    assert_eq!(options, ["keep-invoice  an unpaid invoice for later; carried out at once"]);
    assert_eq!(offered(&home, &["help", "opt"], &[]), ["options  page about it"]);
}

#[test]
fn every_invoice_option_is_offered() {
    for offered in offered(&Home::new(), &["combo", "renew", "--invoice-option", ""], &[]) {
        let value = offered.split("  ").next().unwrap();
        let line = format!("orderctl combo renew 1 --invoice-option {value}");
        let read = orderctl::cli::command_tree().try_get_matches_from(line.split(' '));
        assert!(read.is_ok(), "{line}");
    }
}

#[test]
fn the_scripts_are_small_unless_a_static_one_is_asked_for() {
    for shell in Shell::value_variants() {
        let script = Home::new().run(&["completions", &shell.to_string()]).stdout;
        assert!(script.contains("COMPLETE") && script.lines().count() < 80, "{shell}: {script}");
        let fixed = Home::new().run(&["completions", &shell.to_string(), "--static"]).stdout;
        assert!(!fixed.contains("COMPLETE=") && fixed.lines().count() > 1000, "{shell}");
    }
}

/// What a shell offers that reads only this file.
fn in_bash(home: &Home, file: &std::path::Path, words: &[&str]) -> String {
    let program = assert_cmd::cargo::cargo_bin!("orderctl");
    let words = [&["orderctl"], words].concat();
    let line = words.join(" ");
    let script = format!(
        "source {}; COMP_WORDS=({}); COMP_CWORD={}; COMP_LINE={}; COMP_POINT={}; \
         _clap_complete_orderctl orderctl \"${{COMP_WORDS[COMP_CWORD]}}\"; echo \"${{COMPREPLY[@]}}\"",
        shlex::try_quote(file.to_str().unwrap()).unwrap(),
        shlex::try_join(words.iter().copied()).unwrap(),
        words.len() - 1,
        shlex::try_quote(&line).unwrap(),
        line.len(),
    );
    let mut shell = assert_cmd::Command::new("bash");
    shell.env_clear().env("HOME", home.path());
    shell.env("PATH", format!("{}:/usr/bin:/bin", program.parent().unwrap().display()));
    let ran = Ran::of(shell.args(["--norc", "--noprofile", "-c", &script]).output().unwrap());
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{ran:?}");
    ran.stdout.trim().to_owned()
}

#[test]
fn bash_completes_from_the_file_that_is_installed_and_from_the_printed_one() {
    let home = Home::new();
    let _ = home.json(&["--sandbox", "tariff", "list"]);
    let installed = home.path().join(".local/share/bash-completion/completions/orderctl");
    assert_eq!(home.run(&["-n", "completions", "install", "bash"]).code, 0);
    assert!(!installed.exists(), "a dry run writes nothing");
    let report = home.json(&["completions", "install", "bash"]);
    assert_eq!(report["data"]["path"], installed.to_str().unwrap());
    let printed = home.path().join("printed");
    std::fs::write(&printed, home.run(&["completions", "bash"]).stdout).unwrap();
    for file in [installed, printed] {
        assert_eq!(in_bash(&home, &file, &["unfr"]), "unfreeze", "{}", file.display());
        let words = ["--sandbox", "cart", "add", "--tariff", "30"];
        assert_eq!(in_bash(&home, &file, &words), "3087 3088", "{}", file.display());
    }
    let plan = home.path().join("my plans.json");
    std::fs::write(&plan, "").unwrap();
    let words = ["plan", "show", &plan.to_str().unwrap()[..plan.to_str().unwrap().len() - 11]];
    let printed = home.path().join("printed");
    assert_eq!(in_bash(&home, &printed, &words), plan.to_str().unwrap().replace(' ', "\\ "));
}

#[test]
fn completions_are_installed_where_each_shell_looks() {
    let install = |words: &[&str], environment: &[(&str, &str)]| {
        let home = Home::new();
        let words = [&["completions", "install"], words].concat();
        let ran =
            Ran::of(home.orderctl(&words).envs(environment.iter().copied()).output().unwrap());
        (home, ran)
    };
    let (home, ran) = install(&[], &[("SHELL", "/usr/bin/fish")]);
    let file = home.path().join(".config/fish/completions/orderctl.fish");
    assert_eq!(std::fs::read_to_string(file).unwrap(), "COMPLETE=fish orderctl | source\n");
    assert_eq!(ran.code, 0, "{ran:?}");
    let (home, ran) = install(&["zsh"], &[]);
    let folder = home.path().join(".local/share/zsh/site-functions");
    assert!(folder.join("_orderctl").is_file() && ran.stderr.contains("fpath=("), "{ran:?}");
    let _ = install(&["powershell"], &[]).1.fails(2, &["orderctl completions powershell"]);
    let _ = install(&[], &[]).1.fails(2, &["SHELL"]);
}

#[test]
fn a_variable_of_that_name_keeps_no_job_from_ordering() {
    let home = Home::new();
    let add = "--sandbox cart add --item-type vds --tariff 3087 --period 1 -o json";
    for value in ["bash", "true", "0", ""] {
        let words: Vec<&str> = add.split_whitespace().collect();
        let ran = Ran::of(home.orderctl(&words).env("COMPLETE", value).output().unwrap());
        assert_eq!(ran.document()["data"]["tariff_id"], "3087", "COMPLETE={value}: {ran:?}");
    }
}

#[test]
fn nothing_that_a_panel_writes_becomes_a_word_of_a_shell() {
    let shop = Shop::panel_that(|request| {
        Some(Answer::json(
            200,
            match request.field("func")? {
                "menu" => {
                    r#"{"doc":{"menu":{"node":{"$name":"mainmenuservice","node":[
                {"$action":"vds","$type":"list"}]}}}}"#
                }
                _ => {
                    r#"{"doc":{"list":[{"$name":"pricelist","elem":[
                {"id":{"$":"$(touch x)"},"title":{"$":"A"}},
                {"id":{"$":"7"},"title":{"$":"B\u001b]0;owned\u0007\tC\nD"}}]}]}}"#
                }
            },
        ))
    });
    let _ = shop.data(0, &["tariff", "list"]);
    let ids = offered(&shop.home, &TARIFF, &[]);
    assert!(matches!(ids.as_slice(), [id] if id.starts_with("7  B]0;owned")), "{ids:?}");
    assert!(!ids[0].contains(['\u{1b}', '\u{7}']), "{ids:?}");
}
