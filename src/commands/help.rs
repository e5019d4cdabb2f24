use std::fmt::Write as _;

use clap::Args;

use crate::args::globals;
use crate::config::{HAS_SANDBOX, VARIABLES, nearest};
use crate::output::exit_code::meaning;
use crate::output::{ExitCode as _, Report, Table, prose};
use orderctl_core::error::{Error, Kind, Result};

/// The page from which a program orders; `skill print` writes it as a skill file.
const AUTOMATION: &str = include_str!("help/automation.txt");

/// The same for this program, which may lack what the examples run on.
pub fn automation(has_sandbox: bool) -> String {
    match has_sandbox {
        true => AUTOMATION.to_owned(),
        false => AUTOMATION.replacen(
            "\n\n",
            "\n\nThis program was built without the simulation: the examples need one that has it.\n\n",
            1,
        ),
    }
}

/// What there is a page about.
pub const TOPICS: [&str; 9] = [
    "automation",
    "billmanager",
    "environment",
    "exit-codes",
    "logicboxes",
    "options",
    "order-file",
    "output",
    "safety",
];

/// Print help on a topic or a command.
///
/// Topics: automation, billmanager, environment, exit-codes, logicboxes, options, order-file, output,
/// safety.
#[derive(Debug, Args)]
pub struct Help {
    /// Topic, or command such as cart add
    #[arg(value_name = "TOPIC|COMMAND")]
    words: Vec<String>,
}

impl Help {
    pub fn run(self, tree: clap::Command, suggest: Suggest) -> Result<Report> {
        let words: Vec<&str> = self.words.iter().map(String::as_str).collect();
        let text = match words.as_slice() {
            ["exit-codes"] => exit_codes(),
            ["environment"] => environment(),
            ["options"] => format!("Options of every command\n\n{}", globals::help()),
            ["automation"] => automation(HAS_SANDBOX),
            ["billmanager"] => include_str!("help/billmanager.txt").to_owned(),
            ["logicboxes"] => include_str!("help/logicboxes.txt").to_owned(),
            ["output"] => include_str!("help/output.txt").to_owned(),
            ["safety"] => include_str!("help/safety.txt").to_owned(),
            ["order-file"] => include_str!("help/order-file.txt").to_owned(),
            path => {
                let help = command(tree, path, suggest)?.render_long_help().to_string();
                return Ok(Report { raw: Some(help), ..Report::new((), Table::default())? });
            }
        };
        Ok(Report { raw: Some(prose::page(&text)), ..Report::new((), Table::default())? })
    }
}

/// The commands that words probably mean which are none: the tree and the words.
pub type Suggest = fn(&clap::Command, &[&str]) -> Vec<String>;

/// The command of these words in the tree; the program itself for none.
///
/// # Errors
/// Of kind usage if there is none, with what `suggest` finds for the words.
pub fn command(
    mut command: clap::Command,
    path: &[&str],
    suggest: Suggest,
) -> Result<clap::Command> {
    command.build();
    let whole = command.clone();
    for word in path {
        let Some(next) = command.find_subcommand(word) else {
            return Err(unknown(path, suggest(&whole, path)));
        };
        command = next.clone();
    }
    Ok(command)
}

fn unknown(path: &[&str], commands: Vec<String>) -> Error {
    let words = path.join(" ");
    let error = Error::usage(format!("no topic or command '{words}'"));
    let topic = nearest(&words, &TOPICS).map(str::to_owned);
    let found: Vec<String> = topic.into_iter().chain(commands).collect();
    let error = match found.is_empty() {
        true => error,
        false => error.hint(format!("did you mean {}?", found.join(", "))),
    };
    error
        .hint(format!("topics: {}", TOPICS.join(", ")))
        .hint("orderctl help lists the commands")
        .next(["help"])
}

fn exit_codes() -> String {
    let mut text = String::from("Exit codes\n\n    0  done\n");
    for kind in Kind::ALL {
        let _ = writeln!(text, "  {:>3}  {}", kind.exit_code(), meaning(kind));
    }
    text.push_str("\nA closed pipe on standard output is not an error.\n");
    text
}

fn environment() -> String {
    let width = VARIABLES.iter().map(|variable| variable.name.len()).max().unwrap_or_default();
    let mut text = String::from("Environment variables; flags take precedence\n\n");
    for variable in VARIABLES {
        let _ = writeln!(text, "  {:width$}  {}", variable.name, variable.meaning);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::command_tree;

    #[test]
    fn a_misspelt_topic_or_command_leads_to_the_right_one() {
        let hints = |words: &[&str]| {
            command(command_tree(), words, crate::suggest::commands).unwrap_err().hints().join("; ")
        };
        for (words, told) in [
            (&["cart", "ad"][..], "did you mean cart add?; topics"),
            (&["crt"], "did you mean cart?; topics"),
            (&["automaton"], "did you mean automation?; topics"),
            (&["zzz"], "topics"),
        ] {
            let hints = hints(words);
            assert!(hints.starts_with(told), "{words:?}: {hints}");
        }
    }

    #[test]
    fn the_page_for_programs_says_that_its_examples_lack_the_sandbox() {
        let without = automation(false);
        assert!(
            without.starts_with("How a program orders with orderctl\n\nThis program was built")
        );
        assert_eq!(without.lines().count(), automation(true).lines().count() + 2);
    }
}
