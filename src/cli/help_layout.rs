//! How help is laid out: `-h` within a screen, `--help` whole.

use std::fmt::Write as _;

use clap::{Arg, Command};

use crate::commands::help::TOPICS;
use crate::config::HAS_SANDBOX;
use crate::output::palette;

/// Commands that are explained in one line.
struct Line {
    names: &'static [&'static str],
    meaning: &'static str,
}

const fn line(names: &'static [&'static str], meaning: &'static str) -> Line {
    Line { names, meaning }
}

/// The commands by what they are about.
const GROUPS: [(&str, &[Line]); 4] = [
    (
        "BILLmanager",
        &[
            line(&["tariff", "cart"], "Compare tariffs and prices; fill and pay the cart"),
            line(&["service"], "List, renew, cancel and wait for services"),
            line(&["payment", "paymethod", "payer"], "List payments, payment methods and payers"),
        ],
    ),
    (
        "LogicBoxes",
        &[
            line(&["combo"], "Order a domain with hosting and more in one order"),
            line(&["customer", "contact"], "Manage customers and their domains' contacts"),
            line(&["domain", "invoice", "action"], "Check names, pay invoices, follow actions"),
        ],
    ),
    (
        "Both providers",
        &[
            line(&["plan", "apply", "expiring"], "Many orders from a file, and what ends soon"),
            line(&["balance"], "Show the account balance"),
            line(&["ledger", "freeze", "unfreeze"], "Recorded orders; stop and allow all charges"),
        ],
    ),
    (
        "This program",
        &[
            match HAS_SANDBOX {
                true => {
                    line(&["profile", "sandbox"], "Set up accounts, or simulate both providers")
                }
                false => line(&["profile"], "Set up accounts"),
            },
            line(&["doctor", "version"], "Check the installation; print the version"),
            line(&["api", "schema", "skill"], "Raw requests, JSON Schemas, a page for agents"),
            line(&["help", "man", "completions"], "Help, manual pages, shell completions"),
        ],
    ),
];

// A heading begins with the newline in front of it.
const TEMPLATE: &str = "{about-with-newline}\n{usage-heading} {usage}\n{before-help}";

/// The tree, in whose short help the global options are one line.
pub(super) fn of(tree: Command) -> Command {
    let tree = tree.mut_args(|arg| match arg.is_global_set() {
        true => arg.hide_short_help(true),
        false => arg,
    });
    let (short, long) = (summary(), whole(&tree));
    tree.help_template(TEMPLATE)
        .before_help(short)
        .before_long_help(long)
        .mut_subcommands(with_pointer)
}

/// The command, and those below it, in whose short help one line tells where the rest is.
fn with_pointer(command: Command) -> Command {
    let command = command.mut_args(without_wire_name);
    let examples = command.get_after_help().cloned().unwrap_or_default();
    let is_rare = |arg: &Arg| arg.is_hide_short_help_set() && !arg.is_global_set();
    let more = match (command.get_arguments().any(is_rare), examples.to_string().is_empty()) {
        (true, true) => "More options: --help    ",
        (true, false) => "More options, examples: --help    ",
        (false, false) => "Examples: --help    ",
        (false, true) => "",
    };
    command
        .after_help(format!("{more}{POINTER}"))
        .after_long_help(examples)
        .mut_subcommands(with_pointer)
}

/// The parameter's name on the wire, in brackets at the end of an argument's help, is for the long help.
fn without_wire_name(arg: Arg) -> Arg {
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    match help.strip_suffix(']').and_then(|help| help.rsplit_once(" [")) {
        Some((short, _)) => {
            let long = arg.get_long_help().map_or(help.clone(), ToString::to_string);
            arg.help(short.to_owned()).long_help(long)
        }
        None => arg,
    }
}

const POINTER: &str = "Global options: orderctl help options";

/// A heading on a line of its own, with nothing between its newline and its style: clap measures each
/// stretch of one style alone when it breaks lines.
fn heading(text: &str) -> String {
    let style = palette::HELP.get_header();
    format!("{style}\n{text}:{style:#}\n")
}

/// The help of the program within a screen of 80 columns and 24 lines.
fn summary() -> String {
    let mut text = String::new();
    for (group, lines) in &GROUPS {
        // A screen has no place for a blank line between them.
        text.truncate(text.trim_end().len());
        text.push_str(&heading(group));
        for line in *lines {
            let _ = writeln!(text, "  {:26}  {}", line.names.join(", "), line.meaning);
        }
    }
    let _ = write!(text, "\n{POINTER}    All commands: orderctl --help");
    text
}

/// The help of the program: a line for each command. What a reader looks for stands last, where a terminal
/// ends; the options have a page of their own.
fn whole(tree: &Command) -> String {
    let mut text = String::new();
    if let Some(examples) = tree.get_after_help() {
        let _ = write!(text, "\n{}\n", examples.ansi());
    }
    for (group, lines) in &GROUPS {
        text.push_str(&heading(group));
        for name in lines.iter().flat_map(|line| line.names) {
            if let Some(command) = tree.find_subcommand(name) {
                let about = command.get_about().map(ToString::to_string).unwrap_or_default();
                // The heading says whose it is.
                let about = about.strip_suffix(&format!(" ({group})")).unwrap_or(&about);
                let _ = writeln!(text, "  {name:11}  {about}");
            }
        }
    }
    let _ = write!(text, "\n{POINTER}\nTopics, as orderctl help TOPIC: {}", TOPICS.join(", "));
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::command_tree;

    #[test]
    fn every_command_stands_in_one_group() {
        let mut grouped: Vec<&str> = GROUPS
            .iter()
            .flat_map(|(_, lines)| *lines)
            .flat_map(|line| line.names)
            .copied()
            .collect();
        let tree = command_tree();
        let mut all: Vec<&str> = tree
            .get_subcommands()
            .filter(|command| !command.is_hide_set())
            .map(Command::get_name)
            .collect();
        grouped.sort_unstable();
        all.sort_unstable();
        assert_eq!(grouped, all);
    }
}
