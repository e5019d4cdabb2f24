//! The command tree: which nouns and verbs there are, and the flags of all of them. What a verb does
//! is in its file under `commands/`.

#![allow(clippy::doc_markdown, reason = "doc comments here are help texts for a terminal")]

mod first_steps;
mod help_layout;

use clap::error::ErrorKind;
use clap::{ArgMatches, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};

use crate::alias;
use crate::app::applies;
use crate::app::context::Context;
use crate::app::effect::Declared;
pub use crate::app::effect::{Effect, Undo};
use crate::app::listed;
use crate::app::lists::LISTS;
use crate::app::paths;
use crate::app::signals;
use crate::args::globals::{self, Globals};
use crate::completion;
use crate::config::HAS_SANDBOX;
use crate::flows::notify;
use crate::output::{ExitCode as _, Meta, Output, Report, Style, jq, palette};
use crate::schema::Commands;
use crate::suggest;
use orderctl_core::error::{Error, Kind, Result};

/// Order servers, hosting, licenses and domains at BILLmanager and LogicBoxes.
///
/// LogicBoxes is the API of ResellerClub and every OrderBox brand. An order is never placed twice, never lost, and never costs more than you said, whatever fails
/// on the way.
#[derive(Debug, Parser)]
#[command(
    name = "orderctl",
    version = crate::commands::version::long(),
    disable_help_subcommand = true,
    propagate_version = false,
    arg_required_else_help = true,
    subcommand_required = true,
    max_term_width = globals::MAX_HELP_WIDTH,
    styles = palette::HELP,
    after_help = first_steps::examples(HAS_SANDBOX)
)]
pub struct Cli {
    #[command(flatten)]
    globals: Globals,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Manage and pay the shopping cart (BILLmanager)
    #[command(subcommand)]
    Cart(crate::commands::cart::Cart),
    /// List tariffs, their options and prices (BILLmanager)
    #[command(subcommand)]
    Tariff(crate::commands::tariff::Tariff),
    /// List, renew and wait for services (BILLmanager)
    #[command(subcommand)]
    Service(crate::commands::service::Service),
    /// List payment methods (BILLmanager)
    #[command(subcommand)]
    Paymethod(crate::commands::paymethod::Paymethod),
    /// List payers (BILLmanager)
    #[command(subcommand)]
    Payer(crate::commands::payer::Payer),
    /// List and show payments (BILLmanager)
    #[command(subcommand)]
    Payment(crate::commands::payment::Payment),
    Balance(crate::commands::balance::Balance),
    /// Order and manage combos: a domain with hosting and more (LogicBoxes)
    #[command(subcommand)]
    Combo(crate::commands::combo::Combo),
    /// List and pay customer invoices (LogicBoxes)
    #[command(subcommand)]
    Invoice(crate::commands::invoice::Invoice),
    /// Manage customers (LogicBoxes)
    #[command(subcommand)]
    Customer(crate::commands::customer::Customer),
    /// Manage the contacts of a customer's domains (LogicBoxes)
    #[command(subcommand)]
    Contact(crate::commands::contact::Contact),
    /// Check and show domain names (LogicBoxes)
    #[command(subcommand)]
    Domain(crate::commands::domain::Domain),
    /// List and wait for LogicBoxes actions
    #[command(subcommand)]
    Action(crate::commands::action::Action),
    Expiring(crate::commands::expiring::List),
    Plan(Box<crate::batch::commands::plan::Plan>),
    Apply(crate::batch::commands::apply::Apply),
    /// Send a raw API request
    #[command(subcommand)]
    Api(crate::commands::api::Api),
    /// Inspect and reconcile the order ledger
    #[command(subcommand)]
    Ledger(crate::commands::ledger::Ledger),
    Freeze(crate::commands::freeze::Stop),
    Unfreeze(crate::commands::unfreeze::Lift),
    /// Manage account profiles
    #[command(subcommand)]
    Profile(crate::commands::profile::Profile),
    Doctor(crate::commands::doctor::Doctor),
    /// Run and inspect a local simulation of both providers
    #[cfg(feature = "sandbox")]
    #[command(subcommand)]
    Sandbox(crate::commands::sandbox::Sandbox),
    /// Print a page for coding agents
    #[command(subcommand)]
    Skill(crate::commands::skill::Skill),
    Completions(crate::commands::completions::Completions),
    Man(crate::commands::man::Man),
    Version(crate::commands::version::Version),
    Schema(crate::schema::Command),
    Help(crate::commands::help::Help),
}

impl Command {
    fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::Cart(verb) => verb.run(ctx),
            Self::Tariff(verb) => verb.run(ctx),
            Self::Service(verb) => verb.run(ctx),
            Self::Paymethod(verb) => verb.run(ctx),
            Self::Payer(verb) => verb.run(ctx),
            Self::Payment(verb) => verb.run(ctx),
            Self::Balance(command) => command.run(ctx),
            Self::Combo(verb) => verb.run(ctx),
            Self::Invoice(verb) => verb.run(ctx),
            Self::Customer(verb) => verb.run(ctx),
            Self::Contact(verb) => verb.run(ctx),
            Self::Domain(verb) => verb.run(ctx),
            Self::Action(verb) => verb.run(ctx),
            Self::Expiring(command) => command.run(ctx),
            Self::Plan(verb) => verb.run(ctx),
            Self::Apply(command) => command.run(ctx),
            Self::Api(verb) => verb.run(ctx),
            Self::Ledger(verb) => verb.run(ctx),
            Self::Freeze(command) => command.run(ctx),
            Self::Unfreeze(command) => command.run(ctx),
            Self::Profile(verb) => verb.run(ctx),
            Self::Doctor(command) => command.run(ctx),
            #[cfg(feature = "sandbox")]
            Self::Sandbox(verb) => verb.run(ctx),
            Self::Skill(verb) => verb.run(),
            Self::Completions(command) => command.run(ctx, command_tree()),
            Self::Man(command) => command.run(ctx, command_tree(), suggest::commands),
            Self::Version(command) => command.run(),
            Self::Schema(command) => command.run(ctx, &commands(), suggest::commands),
            Self::Help(command) => command.run(command_tree(), suggest::commands),
        }
    }
}

/// The command tree, for completions, help and the tests that hold documents against it.
#[must_use]
pub fn command_tree() -> clap::Command {
    help_layout::of(Cli::command())
}

fn declared() -> impl Iterator<Item = &'static Declared> {
    crate::commands::effects().chain(crate::batch::commands::EFFECTS).chain(crate::schema::EFFECTS)
}

/// Every command by its name in JSON, with the most that it may do.
pub fn effects() -> impl Iterator<Item = (&'static str, Effect)> {
    declared().map(|known| (known.command(), known.effect()))
}

/// Every command that lists things, with the columns of its list.
pub fn lists() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    LISTS.iter().map(|list| (list.command, list.columns))
}

/// All commands, for what is said about them as schemas.
#[must_use]
pub fn commands() -> Commands {
    Commands {
        tree: command_tree(),
        effects: effects().collect(),
        declared: declared().copied().collect(),
    }
}

/// What the command of a line does, as it was typed.
pub(crate) fn effect_of(matches: &ArgMatches) -> Result<Declared> {
    let (mut path, mut leaf) = (Vec::new(), matches);
    while let Some((word, matches)) = leaf.subcommand() {
        path.push(word.replace('-', "_"));
        leaf = matches;
    }
    let path = path.join(".");
    let known = declared().find(|known| known.command() == path);
    let known =
        known.ok_or_else(|| Error::internal(format!("what {path} does is not declared")))?;
    Ok(known.on_line(leaf))
}

/// What a command line says, and what its command does.
fn parsed(
    tree: clap::Command,
    args: &[std::ffi::OsString],
) -> Result<(Cli, Result<Declared>), clap::Error> {
    let matches = tree.mut_args(globals::without_empty_variable).try_get_matches_from(args)?;
    let declared = effect_of(&matches);
    let declared =
        declared.and_then(|declared| applies::check(&matches, declared).map(|()| declared));
    Ok((Cli::from_arg_matches(&matches)?, declared))
}

/// Runs one command line and returns the exit code.
pub fn run(args: &[std::ffi::OsString]) -> u8 {
    if args.get(1).is_some_and(|word| word == jq::WORKER) {
        let words: Vec<_> = args[2..].iter().map(|word| word.to_string_lossy().into()).collect();
        return jq::work(&words);
    }
    crate::app::process::keep_on_full_quota();
    match completion::answer(args, command_tree) {
        Ok(false) => {}
        Ok(true) => return 0,
        Err(error) => {
            Output::new(globals::style_of(args)).fail("complete", &error, &Meta::default());
            return error.kind().exit_code();
        }
    }
    if args.len() == 1 && paths::is_unconfigured() {
        return welcome();
    }
    // The tree of all commands takes longer than to print the version.
    if let Some(version) = version_asked_for(args) {
        return not_understood(&version, args);
    }
    let tree = Cli::command();
    let expanded = match alias::expanded(args, &tree) {
        Ok(expanded) => expanded,
        Err(error) => {
            Output::new(globals::style_of(args)).fail("orderctl", &error, &Meta::default());
            return error.kind().exit_code();
        }
    };
    let args = expanded.as_slice();
    // How help is laid out concerns only who reads it, and takes longer than a command line.
    let parsed = parsed(tree, args).or_else(|_| parsed(command_tree(), args));
    let (cli, declared) = match parsed {
        Ok((cli, Ok(declared))) => (cli, declared),
        Ok((_, Err(error))) => {
            Output::new(globals::style_of(args)).fail(&meant(args), &error, &Meta::default());
            return error.kind().exit_code();
        }
        Err(error) => return not_understood(&error, args),
    };
    let typed = words(args);
    let command = declared.command();
    let ctx = Context::new(cli.globals, typed, declared);
    if ctx.out.is_document() && declared.effect() == Effect::Read {
        let left = Error::new(Kind::Interrupted, "interrupted; nothing was changed");
        signals::end_with(ctx.out.error_document(command, &left, &ctx.meta()));
    }
    let outcome = ctx
        .out
        .check()
        .and_then(|()| declared.check_dry_run(ctx.globals.dry_run))
        .and_then(|()| declared.check_profile_count(&ctx.globals.profiles))
        .and_then(|()| cli.command.run(&ctx))
        .inspect(|report| listed::keep(&ctx, &report.data))
        .and_then(|report| {
            ctx.out.print(command, &report, &ctx.meta()).map(|()| report.exit_code())
        });
    match outcome {
        Ok(code) => {
            for failure in notify::send_all(&ctx) {
                ctx.out.warn(&failure);
            }
            code
        }
        Err(error) => {
            // A person reads at once what went wrong; a program finds it in the last line.
            let is_last = ctx.out.is_document();
            if !is_last {
                ctx.out.fail(command, &error, &ctx.meta());
            }
            for failure in notify::send_all(&ctx) {
                tracing::debug!("{failure}");
            }
            if is_last {
                ctx.out.fail(command, &error, &ctx.meta());
            }
            error.kind().exit_code()
        }
    }
}

/// What is printed where the version alone is asked for.
fn version_asked_for(args: &[std::ffi::OsString]) -> Option<clap::Error> {
    match args {
        [_, word] if word == "--version" || word == "-V" => {
            let alone = clap::Command::new("orderctl").version(crate::commands::version::long());
            alone.try_get_matches_from(args).err()
        }
        _ => None,
    }
}

/// Tells a newcomer who types the program's name alone what to try.
fn welcome() -> u8 {
    let text = first_steps::welcome(HAS_SANDBOX);
    let told = Output::new(Style::default()).lines(|line| text.lines().try_for_each(line));
    told.map_or_else(|error| error.kind().exit_code(), |()| 0)
}

/// Reports a command line that can't be read; help and version are such ones too.
fn not_understood(error: &clap::Error, args: &[std::ffi::OsString]) -> u8 {
    let style = globals::style_of(args);
    let is_document = style.format.is_json() || style.jq.is_some();
    let tells_commands = matches!(
        error.kind(),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand
    );
    if tells_commands && !is_document && meant(args) == "orderctl" && paths::is_unconfigured() {
        return welcome();
    }
    if error.kind() == ErrorKind::MissingSubcommand && !is_document {
        let mut tree = command_tree();
        tree.build();
        let (_, noun) = suggest::meant(&tree, &words(args));
        Output::new(style).help(&noun.clone().render_help(), true);
    } else if (tells_commands && !is_document) || !error.use_stderr() {
        Output::new(style).help(&error.render(), error.use_stderr());
    } else {
        let mut tree = Cli::command();
        tree.build();
        let told = suggest::explained(error, &tree, &words(args), &alias::own(args));
        Output::new(style).fail(&meant(args), &told, &Meta::default());
    }
    if error.use_stderr() { Kind::Usage.exit_code() } else { 0 }
}

fn words(args: &[std::ffi::OsString]) -> Vec<String> {
    args.iter().map(|word| word.to_string_lossy().into_owned()).collect()
}

/// The command that a line means as far as it can be read: `cart.add`.
fn meant(args: &[std::ffi::OsString]) -> String {
    let tree = Cli::command();
    let (path, _) = suggest::meant(&tree, &words(args));
    if path.is_empty() { "orderctl".to_owned() } else { path.join(".") }
}

#[cfg(test)]
mod tests;
