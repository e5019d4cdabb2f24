use std::fmt::Write as _;

use clap::Args;

use crate::args::globals;
use crate::config::{HAS_SANDBOX, VARIABLES};
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
    pub fn run(self, tree: clap::Command) -> Result<Report> {
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
                let help = command(tree, path)?.render_long_help().to_string();
                return Ok(Report { raw: Some(help), ..Report::new((), Table::default())? });
            }
        };
        Ok(Report { raw: Some(prose::page(&text)), ..Report::new((), Table::default())? })
    }
}

/// The command of these words in the tree; the program itself for none.
pub fn command(mut command: clap::Command, path: &[&str]) -> Result<clap::Command> {
    command.build();
    for word in path {
        command = command.find_subcommand(word).cloned().ok_or_else(|| {
            Error::usage(format!("no topic or command '{}'", path.join(" ")))
                .hint(format!("topics: {}", TOPICS.join(", ")))
                .hint("orderctl help lists the commands")
                .next(["help"])
        })?;
    }
    Ok(command)
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

    #[test]
    fn the_page_for_programs_says_that_its_examples_lack_the_sandbox() {
        let without = automation(false);
        assert!(
            without.starts_with("How a program orders with orderctl\n\nThis program was built")
        );
        assert_eq!(without.lines().count(), automation(true).lines().count() + 2);
    }
}
