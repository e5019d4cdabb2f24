//! The command line so far, and what is known of the profile that its command would use.

use std::ffi::{OsStr, OsString};

use clap::parser::ValueSource;
use clap::{ArgMatches, FromArgMatches as _};
use jiff::Timestamp;
use serde::de::DeserializeOwned;

use super::{Tree, typed_words, word_at_cursor};
use crate::app::cache::{Cache, Cached};
use crate::app::catalog_queries::{TARIFFS, plans_list};
use crate::app::embedded_sandbox;
use crate::app::listed::{self, Entry, Listed};
use crate::app::paths;
use crate::args::globals::{Globals, without_empty_variable};
use crate::config::{self, Config, Profile, Provider};
use crate::flows::named::{Named, select};
use crate::prompt::Choice;
use orderctl_billmanager::{Catalog, Offer};
use orderctl_checkout::ledger::{self, Attempt, Filter};
use orderctl_core::{Clock as _, SystemClock};
use orderctl_logicboxes::Plans;

/// The command line so far.
pub(super) struct Typed {
    globals: Globals,
    /// The command, as in JSON: `cart.add`.
    pub command: String,
    verb: ArgMatches,
    pub now: Timestamp,
}

impl Typed {
    /// Reads as much of it as can be understood: behind `--`, as the shell passes it on.
    pub fn read(tree: Tree) -> Option<Self> {
        let mut verb = tree()
            .mut_args(without_empty_variable)
            .ignore_errors(true)
            .try_get_matches_from(typed_words())
            .ok()?;
        let globals = Globals::from_arg_matches(&verb).ok()?;
        let mut path = Vec::new();
        while let Some((word, inner)) = verb.remove_subcommand() {
            path.push(word.replace('-', "_"));
            verb = inner;
        }
        Some(Self { globals, command: path.join("."), verb, now: SystemClock.now() })
    }

    pub fn value<T: Clone + Send + Sync + 'static>(&self, name: &str) -> Option<T> {
        self.verb.try_get_one(name).ok().flatten().cloned()
    }

    /// The values that are typed for an argument already, without the one at the cursor.
    pub fn others(&self, name: &str) -> Vec<OsString> {
        let Ok(Some(values)) = self.verb.try_get_raw(name) else { return Vec::new() };
        // What a variable says is taken back by what is typed.
        if self.verb.value_source(name) != Some(ValueSource::CommandLine) {
            return Vec::new();
        }
        let mut values: Vec<OsString> = values.map(OsStr::to_owned).collect();
        // It may stand behind a flag and an equals sign, or behind a comma.
        let word = word_at_cursor();
        let is_it = |value: &OsString| value.to_str().is_some_and(|value| word.ends_with(value));
        if let Some(at) = values.iter().rposition(is_it) {
            values.remove(at);
        }
        values
    }

    pub fn config(&self) -> Option<Config> {
        let path = paths::config_file(&self.globals).ok()?;
        config::load(&path, self.globals.config.is_some()).ok()
    }

    /// The profile that the command would use.
    fn profile(&self, provider: Provider) -> Option<Profile> {
        if self.globals.sandbox {
            return Some(config::sandbox(embedded_sandbox::login(provider)?));
        }
        let asked = self.globals.profile();
        config::resolve_without_secret(&self.config()?, provider, asked).ok()
    }

    fn cache(&self, provider: Provider, list: &str) -> Option<Cache> {
        Some(Cache::new(paths::cache().as_deref(), &self.profile(provider)?, list))
    }

    /// What is kept of a list for this profile, however old it is: what a person picks is looked at anew
    /// before it is ordered.
    fn kept<T: DeserializeOwned>(&self, provider: Provider, list: &str) -> Option<Cached<T>> {
        self.cache(provider, list)?.read_stale(self.now)
    }

    /// What was listed of this kind.
    pub fn listed(&self, listed: Listed) -> Vec<Entry> {
        listed::read(listed, |list| self.cache(listed.provider(), list), self.now)
    }

    pub fn catalog(&self) -> Option<Cached<Catalog>> {
        self.kept(Provider::Billmanager, TARIFFS)
    }

    /// What is sold of the product type and in the data center that are typed already.
    pub fn offers(&self) -> Option<Cached<Vec<Offer>>> {
        let item_type: Option<String> = self.value("item_type");
        let place: Option<Named> = self.value("datacenter");
        Some(self.catalog()?.map(|catalog| {
            let all = catalog.offers(item_type.as_deref(), None).tariffs;
            let place = place.and_then(|place| {
                let places = all.iter().flat_map(|offer| &offer.datacenters);
                id_of(
                    &place,
                    &places.map(|place| Choice::new(&place.id, &place.name)).collect::<Vec<_>>(),
                )
            });
            match place {
                Some(_) => catalog.offers(item_type.as_deref(), place).tariffs,
                None => all,
            }
        }))
    }

    /// The id of the tariff that is typed already.
    pub fn tariff(&self) -> Option<String> {
        let typed: Option<Named> = self.value("tariff").or_else(|| self.value("id"));
        let named = typed?;
        let offers = self.offers().map(|kept| kept.list).unwrap_or_default();
        let tariffs = offers.iter().map(|offer| &offer.tariff);
        let tariffs: Vec<Choice> =
            tariffs.map(|tariff| Choice::new(&tariff.id, &tariff.name)).collect();
        id_of(&named, &tariffs).map(|id| id.to_string())
    }

    /// The customer's plans if he is typed already and they are kept, else those of all.
    pub fn plans(&self) -> Option<Cached<Plans>> {
        let customer_id = self.customer();
        let of = |customer_id| self.kept(Provider::Logicboxes, &plans_list(customer_id));
        of(customer_id).or_else(|| of(None))
    }

    /// The id of the customer who is typed already: his own, or of the login by which he was listed.
    pub fn customer(&self) -> Option<u64> {
        let named: Named = self.value("customer_id")?;
        let login = |entry: Entry| {
            let login = entry.about.split(", ").next().unwrap_or_default().to_owned();
            Choice::new(entry.value, login)
        };
        id_of(&named, &self.listed(Listed::Customers).into_iter().map(login).collect::<Vec<_>>())
    }

    /// The words in front of the one that is being typed, where they name a command.
    pub fn words(&self) -> Vec<String> {
        let words = self.verb.try_get_many::<String>("words").ok().flatten();
        let mut words: Vec<String> = words.into_iter().flatten().cloned().collect();
        // An empty word at the end is one too.
        words.pop();
        words
    }

    /// The newest attempts that fit, of a ledger in a file.
    pub fn attempts(&self, filter: &Filter) -> Vec<Attempt> {
        let by_variable = std::env::var("ORDERCTL_LEDGER").ok().filter(|url| !url.is_empty());
        let url = by_variable.or_else(|| self.config()?.ledger_url());
        let file = paths::ledger_file().ok();
        file.map(|file| ledger::peek(url.as_deref(), &file, filter)).unwrap_or_default()
    }
}

/// The id that is typed, or that of the one thing that has the name.
pub(super) fn id_of(named: &Named, choices: &[Choice]) -> Option<u64> {
    match named {
        Named::Id(id) => Some(*id),
        Named::Name(name) => select("", name, choices).ok()?.parse().ok(),
    }
}
