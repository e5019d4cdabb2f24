//! What a shell is offered for a value: ids out of the cache, names of profiles out of the
//! configuration. No provider is asked, no secret is fetched, no ledger is opened; where something is
//! missing, nothing is offered.

use std::ffi::OsString;

use clap::{Arg, ArgMatches, Command, FromArgMatches as _};
use clap_complete::CompleteEnv;
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};
use serde::de::DeserializeOwned;

use crate::app::cache::Cache;
use crate::app::catalog_queries::{TARIFFS, orderable, plans_list};
use crate::app::embedded_sandbox;
use crate::app::paths;
use crate::args::globals::{Globals, without_empty_variable};
use crate::args::values;
use crate::commands::help::TOPICS;
use crate::config::{self, Config, Provider, Summary};
use crate::flows::named::Named;
use crate::output::clean;
use orderctl_billmanager::{Catalog, Offer};
use orderctl_core::error::{Error, Result};
use orderctl_core::{Clock as _, SystemClock};
use orderctl_logicboxes::Plans;

/// The command tree.
type Tree = fn() -> Command;

/// Gives the values of an argument, by what is typed already.
type Completer = fn(&Typed) -> Vec<CompletionCandidate>;

/// What completes an argument of the command of these words: arguments of one name mean the same
/// everywhere.
fn completer(command: &[String], arg: &Arg) -> Option<Completer> {
    let words: Vec<&str> = command.iter().map(String::as_str).collect();
    match (words.as_slice(), arg.get_id().as_str()) {
        (_, "profiles" | "expect_profile") => Some(profiles),
        // Its name is a new one.
        (["profile", "init"], _) => None,
        (["profile", _], "name") => Some(profiles),
        (_, "item_type") => Some(item_types),
        (_, "tariff") | (["tariff", "show"], "id") => Some(tariffs),
        (_, "datacenter") => Some(datacenters),
        (["combo", _], "bundle_id") => Some(plans),
        (_, "invoice_option") => Some(invoice_options),
        (["help"], "words") => Some(topics),
        _ => None,
    }
}

/// The tree with a completer at each argument that has one.
fn with_completers(tree: Tree) -> Command {
    fn attach(command: Command, words: &[String], tree: Tree) -> Command {
        let command = command.mut_args(|arg| match completer(words, &arg) {
            Some(values) => arg.add(ArgValueCandidates::new(move || {
                Typed::read(tree).map(|typed| values(&typed)).unwrap_or_default()
            })),
            None => arg,
        });
        command.mut_subcommands(|verb| {
            let words = [words, &[verb.get_name().to_owned()]].concat();
            attach(verb, &words, tree)
        })
    }
    attach(tree(), &[], tree)
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
    CompleteEnv::with_factory(|| with_completers(tree)).try_complete(args, here.as_deref()).map_err(
        |error| {
            let words = error.to_string();
            Error::usage(format!("COMPLETE: {}", words.trim().trim_start_matches("error: ")))
        },
    )
}

/// Names of profiles.
fn profiles(typed: &Typed) -> Vec<CompletionCandidate> {
    let config = typed.config();
    let about = |profile: Summary| {
        let account = profile.account.unwrap_or_default();
        (profile.name, format!("{} {}, {account}", profile.provider, profile.mode))
    };
    candidates(config.iter().flat_map(config::summaries).map(about))
}

/// Product types that are sold.
fn item_types(typed: &Typed) -> Vec<CompletionCandidate> {
    let catalog = typed.catalog();
    let types = catalog.iter().flat_map(Catalog::item_types);
    let types = types.filter(|item_type| values::item_type(item_type).is_ok());
    candidates(types.map(|item_type| (item_type, String::new())))
}

/// Tariffs of the product type and in the data center that are typed already.
fn tariffs(typed: &Typed) -> Vec<CompletionCandidate> {
    let offers = typed.offers(match typed.value("datacenter") {
        Some(Named::Id(id)) => Some(id),
        Some(Named::Name(_)) | None => None,
    });
    let tariffs = offers.into_iter().map(|offer| offer.tariff);
    let named = tariffs.map(|tariff| match tariff.sold_out {
        true => (tariff.id, format!("{} (sold out)", tariff.name)),
        false => (tariff.id, tariff.name),
    });
    candidates(named.filter(|(id, _)| values::id(id).is_ok()))
}

/// Data centers of the product type that is typed already.
fn datacenters(typed: &Typed) -> Vec<CompletionCandidate> {
    let places = typed.offers(None).into_iter().flat_map(|offer| offer.datacenters);
    let named = places.map(|place| (place.id, place.name));
    candidates(named.filter(|(id, _)| values::id(id).is_ok()))
}

/// Combo plans.
fn plans(typed: &Typed) -> Vec<CompletionCandidate> {
    let plans = orderable(typed.plans().unwrap_or_default().plans).into_iter();
    let named = plans.map(|plan| (plan.id, plan.name));
    candidates(named.filter(|(id, _)| values::id(id).is_ok()))
}

/// What happens with a customer's invoice.
fn invoice_options(_: &Typed) -> Vec<CompletionCandidate> {
    let options = [
        ("keep-invoice", "an unpaid invoice for later; carried out at once"),
        ("pay-invoice", "paid from the customer's balance"),
        ("no-invoice", "no invoice; carried out at once"),
        ("only-add", "carried out when the invoice is paid"),
    ];
    candidates(options.map(|(value, help)| (value.to_owned(), help.to_owned())).into_iter())
}

/// Topics that there is a page about.
fn topics(_: &Typed) -> Vec<CompletionCandidate> {
    candidates(TOPICS.map(|topic| (topic.to_owned(), String::new())).into_iter())
}

/// Values with what they mean, each once. Prices are left out: a price without its age would mislead.
fn candidates(values: impl Iterator<Item = (String, String)>) -> Vec<CompletionCandidate> {
    let mut all: Vec<CompletionCandidate> = Vec::new();
    for (value, help) in values {
        let help = Some(clean(&help).into_owned()).filter(|help| !help.is_empty());
        if all.iter().all(|known| known.get_value() != value.as_str()) {
            all.push(CompletionCandidate::new(value).help(help.map(Into::into)));
        }
    }
    all
}

/// The command line so far.
struct Typed {
    globals: Globals,
    verb: ArgMatches,
}

impl Typed {
    /// Reads as much of it as can be understood: behind `--`, as the shell passes it on.
    fn read(tree: Tree) -> Option<Self> {
        let words = std::env::args_os().skip_while(|word| word != "--").skip(1);
        let mut verb = tree()
            .mut_args(without_empty_variable)
            .ignore_errors(true)
            .try_get_matches_from(words)
            .ok()?;
        let globals = Globals::from_arg_matches(&verb).ok()?;
        while let Some((_, inner)) = verb.remove_subcommand() {
            verb = inner;
        }
        Some(Self { globals, verb })
    }

    fn value<T: Clone + Send + Sync + 'static>(&self, name: &str) -> Option<T> {
        self.verb.try_get_one(name).ok().flatten().cloned()
    }

    fn config(&self) -> Option<Config> {
        let path = paths::config_file(&self.globals).ok()?;
        config::load(&path, self.globals.config.is_some()).ok()
    }

    /// What is kept of a list for the profile that the command would use, however old it is: what a
    /// person picks is looked at anew before it is ordered.
    fn kept<T: DeserializeOwned>(&self, provider: Provider, list: &str) -> Option<T> {
        let profile = if self.globals.sandbox {
            config::sandbox(embedded_sandbox::login(provider)?)
        } else {
            let asked = self.globals.profile();
            config::resolve_without_secret(&self.config()?, provider, asked).ok()?
        };
        let cache = Cache::new(paths::cache().as_deref(), &profile, list);
        Some(cache.read_stale(SystemClock.now())?.list)
    }

    fn catalog(&self) -> Option<Catalog> {
        self.kept(Provider::Billmanager, TARIFFS)
    }

    /// What is sold of the product type that is typed already.
    fn offers(&self, datacenter: Option<u64>) -> Vec<Offer> {
        let item_type: Option<String> = self.value("item_type");
        let catalog = self.catalog().unwrap_or_default();
        catalog.offers(item_type.as_deref(), datacenter).tariffs
    }

    /// The customer's plans if he is typed already and they are kept, else those of all.
    fn plans(&self) -> Option<Plans> {
        let customer_id: Option<u64> = self.value("customer_id");
        let of = |customer_id| self.kept(Provider::Logicboxes, &plans_list(customer_id));
        of(customer_id).or_else(|| of(None))
    }
}
