use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, ValueHint};
use clap_mangen::roff::{Roff, bold, line_break, roman};
use serde_json::json;

use crate::app::context::Context;
use crate::commands::help;
use crate::commands::version::SHORT;
use crate::config::VARIABLES;
use crate::flows::change::Change;
use crate::output::exit_code::meaning;
use crate::output::{ExitCode as _, Output, Report, Table};
use orderctl_core::error::{Error, Kind, Result};

/// Print the manual page of orderctl or of a command.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  orderctl man cart add | man -l -\n  \
    orderctl man --dir ~/.local/share/man/man1")]
pub struct Man {
    /// Command, such as cart add
    #[arg(value_name = "COMMAND", conflicts_with = "dir")]
    words: Vec<String>,
    /// Write the pages of all commands into this directory
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    dir: Option<PathBuf>,
}

impl Man {
    pub fn run(self, ctx: &Context, tree: clap::Command, suggest: help::Suggest) -> Result<Report> {
        if let Some(dir) = self.dir {
            return write_all(ctx, tree, &dir);
        }
        let words: Vec<&str> = self.words.iter().map(String::as_str).collect();
        let page = page(&help::command(tree, &words, suggest)?)
            .map_err(|error| Error::internal("the page can't be written").because(error))?;
        let report = Report { raw: Some(page), ..Report::new((), Table::default())? };
        // A terminal shows the marks that the page is written with.
        Ok(match Output::is_terminal() {
            true => {
                let line = [&["orderctl", "man"], &words[..]].concat().join(" ");
                report.next_step(format!("Read it with: {line} | man -l -"))
            }
            false => report,
        })
    }
}

fn write_all(ctx: &Context, tree: clap::Command, dir: &Path) -> Result<Report> {
    let mut commands = Vec::new();
    collect(&help::command(tree, &[], |_, _| Vec::new())?, &mut commands);
    let shown = dir.display().to_string();
    let change = Change::new(
        format!("Write {} manual pages into {shown}", commands.len()),
        "nothing was written",
    )
    .data("dir", shown.clone());
    if let Some(report) = change.propose(ctx)? {
        return Ok(report);
    }
    let write = || -> io::Result<()> {
        std::fs::create_dir_all(dir)?;
        for command in &commands {
            std::fs::write(dir.join(format!("{}.1", name(command))), page(command)?)?;
        }
        Ok(())
    };
    write().map_err(|error| {
        Error::usage(format!("the manual pages can't be written into {shown}: {error}"))
            .hint("name a directory that can be written to")
    })?;
    let table = Table::record().field("directory", &shown).field("pages", commands.len());
    Report::new(json!({"dir": shown, "pages": commands.len()}), table)
}

fn collect(command: &clap::Command, found: &mut Vec<clap::Command>) {
    found.push(command.clone());
    for next in command.get_subcommands().filter(|next| !next.is_hide_set()) {
        collect(next, found);
    }
}

/// The name of a command's page: `orderctl-cart-add`.
fn name(command: &clap::Command) -> String {
    command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned()
}

fn page(command: &clap::Command) -> io::Result<String> {
    let top = command.get_display_name().is_none();
    let examples = command.get_after_long_help().or(command.get_after_help());
    let examples = examples.map(ToString::to_string).filter(|text| !text.is_empty());
    let mut command = command.clone().after_help(None::<&str>).after_long_help(None::<&str>);
    if !top {
        // They stand in the page of the program.
        command = command.mut_args(|arg| if arg.is_global_set() { arg.hide(true) } else { arg });
    }
    let title = name(&command);
    let man = clap_mangen::Man::new(command.clone());
    // Without a date, which is not known where builds are reproducible; its place must stay.
    let mut text =
        format!(".TH {title} 1 \"\" \"orderctl {SHORT}\" \"orderctl manual\"\n").into_bytes();
    man.render_name_section(&mut text)?;
    man.render_synopsis_section(&mut text)?;
    man.render_description_section(&mut text)?;
    if command.get_arguments().any(|arg| !arg.is_hide_set()) {
        man.render_options_section(&mut text)?;
    }
    if !top {
        let mut roff = Roff::new();
        roff.text([roman("Global options are described in "), bold("orderctl"), roman("(1).")]);
        roff.to_writer(&mut text)?;
    }
    if command.has_subcommands() {
        man.render_subcommands_section(&mut text)?;
    }
    let mut roff = Roff::new();
    if let Some(examples) = examples {
        section(&mut roff, "EXAMPLES", examples.lines());
    }
    exit_status(&mut roff);
    if top {
        environment(&mut roff);
        files(&mut roff);
    }
    see_also(&mut roff, &title, &command);
    roff.to_writer(&mut text)?;
    String::from_utf8(text).map_err(io::Error::other)
}

/// A section whose lines stay as they are.
fn section<'a>(roff: &mut Roff, heading: &str, lines: impl Iterator<Item = &'a str>) {
    roff.control("SH", [heading]).control("nf", []);
    for line in lines.filter(|line| !matches!(*line, "Examples:" | "Example:")) {
        roff.text([roman(line)]);
    }
    roff.control("fi", []);
}

fn item(roff: &mut Roff, term: &str, meaning: &str) {
    roff.control("TP", []).text([bold(term)]).text([roman(meaning)]);
}

fn exit_status(roff: &mut Roff) {
    roff.control("SH", ["EXIT STATUS"]);
    item(roff, "0", "done");
    for kind in Kind::ALL {
        item(roff, &kind.exit_code().to_string(), meaning(kind));
    }
}

fn environment(roff: &mut Roff) {
    roff.control("SH", ["ENVIRONMENT"]);
    for variable in VARIABLES {
        item(roff, variable.name, variable.meaning);
    }
}

/// The platform's own folders are named by `profile path` and `doctor`; here are those of Linux.
fn files(roff: &mut Roff) {
    roff.control("SH", ["FILES"]);
    item(roff, "~/.config/orderctl/config.toml", "profiles, limits and the ledger's address");
    item(roff, "~/.local/state/orderctl/ledger.db", "every order that was meant or placed");
    item(roff, "~/.local/share/orderctl/sandbox.json", "what was ordered in the sandbox");
    item(roff, "~/.cache/orderctl/", "price lists, which can be deleted");
}

fn see_also(roff: &mut Roff, title: &str, command: &clap::Command) {
    let mut pages: Vec<String> = Vec::new();
    if let Some((above, _)) = title.rsplit_once('-') {
        pages.push(above.to_owned());
    }
    pages.extend(command.get_subcommands().filter(|next| !next.is_hide_set()).map(name));
    roff.control("SH", ["SEE ALSO"]);
    let mut words = Vec::new();
    for page in &pages {
        words.extend([bold(page), roman("(1), ")]);
    }
    words.extend([bold("orderctl help safety"), line_break()]);
    roff.text(words);
}
