//! What a shell is offered for a value: what was listed before out of the cache, names of profiles out of the
//! configuration, attempts out of the ledger's file. No provider and no server is asked, no secret is
//! fetched, nothing is written; where something is missing, nothing is offered.
//!
//! `typed` reads the line so far, `values` has the values; `app::shells` is how shells ask.

mod typed;
mod values;

use std::ffi::OsString;

use clap::{Arg, Command};
use clap_complete::CompleteEnv;
use clap_complete::engine::ArgValueCandidates;

use crate::app::listed::Listed;
use crate::app::shells::SHELLS;
use orderctl_core::error::{Error, Result};
use typed::Typed;
use values::Values;

/// The command tree.
type Tree = fn() -> Command;

/// What completes an argument of the command of these words: arguments of one name mean the same
/// everywhere, but for `id`, which is the noun's.
fn values(command: &[String], arg: &Arg, tree: Tree) -> Option<Values> {
    let words: Vec<&str> = command.iter().map(String::as_str).collect();
    let values = match (words.as_slice(), arg.get_id().as_str()) {
        (_, "columns") => Values::Columns,
        (_, "sort") => Values::Sort,
        // Its name is a new one.
        (["profile", "init"], _) => return None,
        (_, "profiles" | "expect_profile") | (["profile", _], "name") => Values::Profiles,
        (_, "item_type") => Values::ItemTypes,
        (_, "tariff") | (["tariff", "show"], "id") => Values::Tariffs,
        (_, "datacenter") => Values::Datacenters,
        (["cart", _], "os") => Values::Options("--os"),
        (["cart", _], "recipe") => Values::Options("--recipe"),
        (["cart", _], "addons") => Values::Options("--addon"),
        (_, "period") => Values::Periods,
        (["combo", _], "months") => Values::Terms,
        (_, "bundle_id") => Values::Plans,
        (["combo", _], "services") => Values::ProductKeys,
        (_, "invoice_option") => Values::InvoiceOptions,
        (["help"], "words") => Values::Topics(tree),
        (["man" | "schema"], "words") => Values::Commands(tree),
        (["cart", _], "id" | "ids") => Values::Listed(Listed::CartLines),
        (["service", _], "id" | "ids") => Values::Listed(Listed::Services),
        (["payment", _], "id") => Values::Listed(Listed::Payments),
        (["invoice", _], "ids" | "invoice_id") => Values::Listed(Listed::Invoices),
        (["action", _], "ids" | "action_id") => Values::Listed(Listed::Actions),
        (_, "order_id") => Values::Listed(Listed::Combos),
        (_, "customer_id") | (["combo", "move"], "from" | "to") => {
            Values::Listed(Listed::Customers)
        }
        (
            _,
            "contact_id" | "contact" | "reg_contact" | "admin_contact" | "tech_contact"
            | "billing_contact",
        ) => Values::Contacts,
        (_, "payer") => Values::Listed(Listed::Payers),
        (_, "paymethod") => Values::Listed(Listed::Paymethods),
        (_, "stored_method") => Values::Listed(Listed::StoredMethods),
        (["ledger", "resolve"], "attempt") => Values::UnsettledAttempts,
        (["ledger", _], "attempt" | "attempts") => Values::Attempts,
        _ => return None,
    };
    Some(values)
}

/// The tree with a completer at each argument that has one. Where no flag is being typed, flags are offered
/// only if there is nothing else.
fn with_completers(tree: Tree, is_flag: bool) -> Command {
    fn attach(command: Command, words: &[String], (tree, is_flag): (Tree, bool)) -> Command {
        let command = command.mut_args(|arg| {
            let is_hidden = arg.is_hide_set() || !(is_flag || arg.is_positional());
            let arg = match values(words, &arg, tree) {
                Some(values) => {
                    let name = arg.get_id().to_string();
                    arg.add(ArgValueCandidates::new(move || {
                        let Some(typed) = Typed::read(tree) else { return Vec::new() };
                        let others = typed.others(&name);
                        let mut values = values.of(&typed);
                        values.retain(|value| !others.iter().any(|it| it == value.get_value()));
                        values
                    }))
                }
                None => arg,
            };
            arg.hide(is_hidden)
        });
        // These two come of themselves, later.
        let command = command.disable_help_flag(!is_flag).disable_version_flag(!is_flag);
        command.mut_subcommands(|verb| {
            let words = [words, &[verb.get_name().to_owned()]].concat();
            attach(verb, &words, (tree, is_flag))
        })
    }
    attach(tree(), &[], (tree, is_flag))
}

/// The words that a shell passes on: behind `--`.
fn typed_words() -> impl Iterator<Item = OsString> {
    std::env::args_os().skip_while(|word| word != "--").skip(1)
}

/// The word at the cursor. Some shells say which one that is; else it is the last.
fn word_at_cursor() -> String {
    let at = std::env::var("_CLAP_COMPLETE_INDEX").ok().and_then(|at| at.parse().ok());
    let word = match at {
        Some(at) => typed_words().nth(at),
        None => typed_words().last(),
    };
    word.unwrap_or_default().to_string_lossy().into_owned()
}

/// Answers a shell that asks what can follow, which it does by the variable `COMPLETE`: true if one
/// did.
///
/// # Errors
/// Of kind usage for a shell that is not known.
pub fn answer(args: &[OsString], tree: Tree) -> Result<bool> {
    // A job may have a variable of this name for itself: a command that is typed is run.
    if args.get(1).is_some_and(|word| word != "--") {
        return Ok(false);
    }
    let here = std::env::current_dir().ok();
    CompleteEnv::with_factory(|| with_completers(tree, word_at_cursor().starts_with('-')))
        .shells(SHELLS)
        .try_complete(args, here.as_deref())
        .map_err(|error| {
            let words = error.to_string();
            Error::usage(format!("COMPLETE: {}", words.trim().trim_start_matches("error: ")))
        })
}
