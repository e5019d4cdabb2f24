use clap::Args;
use serde_json::json;

use super::Commands;
use crate::app::context::Context;
use crate::app::effect::{Declared, reads};
use crate::code;
use crate::commands::help::Suggest;
use crate::config::nearest;
use crate::output::{Report, Table};
use orderctl_core::error::{Error, Result};

pub const EFFECTS: &[Declared] = &[reads("schema")];

/// Print JSON Schemas: what a command takes, returns and does.
///
/// Without a command, all of them are listed with their effect: read, write or charge; a noun lists its own.
/// `config` and `order-file` are the schemas of the files that this program reads, by which editors
/// complete; `error` is that of every error document. --jq filters the schema.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl schema\n  \
    orderctl schema cart add\n  \
    orderctl schema order-file > order-file.json\n  \
    orderctl schema config --example > config.toml")]
pub struct Schema {
    /// Command, such as cart add; error for errors; config or order-file for a file
    #[arg(value_name = "COMMAND|FILE")]
    words: Vec<String>,

    /// With config: print a commented configuration file to start from
    #[arg(long)]
    example: bool,
}

/// The configuration file's template.
const EXAMPLE: &str = include_str!("../../config.example.toml");

impl Schema {
    pub fn run(self, ctx: &Context, commands: &Commands, suggest: Suggest) -> Result<Report> {
        let words: Vec<&str> = self.words.iter().map(String::as_str).collect();
        if self.example {
            return match words.as_slice() {
                ["config"] if ctx.out.is_document() => {
                    Err(Error::usage("--example prints a file of its own format, which is no JSON")
                        .code(code::NO_EFFECT)
                        .hint("leave -o and --jq out"))
                }
                ["config"] => Ok(Report {
                    raw: Some(EXAMPLE.to_owned()),
                    ..Report::new((), Table::default())?
                }),
                _ => Err(Error::usage("--example is for the configuration file alone")
                    .hint("orderctl schema config --example prints it")),
            };
        }
        let schema = match words.as_slice() {
            [] => return list(commands.list()),
            ["error"] => super::error(None),
            ["config"] => super::of_config(),
            ["order-file"] => crate::order_file::schema(),
            words => {
                let name = words.join(".").replace('-', "_");
                match commands.schema(&name) {
                    Some(schema) => schema,
                    None if commands.of_noun(&name).next().is_some() => {
                        return list(commands.of_noun(&name));
                    }
                    None => return Err(unknown(commands, words, &name, suggest)),
                }
            }
        };
        Ok(Report { is_whole: true, ..Report::new(schema, Table::default())? })
    }
}

fn list(listed: impl Iterator<Item = (&'static str, &'static str)>) -> Result<Report> {
    let mut table = Table::list(["command", "effect"]);
    let mut commands = Vec::new();
    for (name, effect) in listed {
        let words = name.replace('.', " ").replace('_', "-");
        commands.push(json!({"command": name, "words": words.split(' ').collect::<Vec<_>>(), "effect": effect}));
        table.row([words, effect.to_owned()]);
    }
    Report::new(json!({"commands": commands}), table)
}

fn unknown(all: &Commands, words: &[&str], name: &str, suggest: Suggest) -> Error {
    let known: Vec<&str> = all.list().map(|(name, _)| name).collect();
    let error = Error::usage(format!("no command '{}'", words.join(" ")));
    let near = nearest(name, &known).map(|near| near.replace('.', " ").replace('_', "-"));
    let found = match near {
        Some(near) => vec![near],
        None => suggest(&all.tree, words),
    };
    let error = match found.is_empty() {
        true => error,
        false => error.hint(format!("did you mean {}?", found.join(", "))),
    };
    error.hint("orderctl schema lists the commands").next(["schema"])
}
