//! The values themselves, each with what it means.

use clap::Command;
use clap_complete::engine::CompletionCandidate;
use jiff::{SignedDuration, Timestamp};

use super::Tree;
use super::typed::{Typed, id_of};
use crate::app::cache::Cached;
use crate::app::catalog_queries::orderable;
use crate::app::listed::{Entry, Listed, within_tariff};
use crate::app::lists::columns_of;
use crate::args::values;
use crate::commands::combo::price_summary;
use crate::commands::help::TOPICS;
use crate::config::{self, Summary};
use crate::flows::named::Named;
use crate::output::{clean, money_text};
use crate::prompt::Choice;
use orderctl_billmanager::TariffPrice;
use orderctl_checkout::ledger::{Attempt, Filter, State};
use orderctl_core::Period;
use orderctl_logicboxes::{Plan, readable_names};

/// From this age on a price says of which day it is.
const OLD: SignedDuration = SignedDuration::from_hours(1);

/// How many attempts are offered.
const MAX_ATTEMPTS: usize = 50;

/// What providers sell as a rule, in months.
const USUAL_PERIODS: [i64; 6] = [1, 3, 6, 12, 24, 36];

/// Where the values of an argument come from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Values {
    Attempts,
    Columns,
    /// The words of a command.
    Commands(Tree),
    /// Contacts, of the customer that is typed.
    Contacts,
    /// Data centers of the product type that is typed.
    Datacenters,
    /// What happens with a customer's invoice.
    InvoiceOptions,
    /// Product types that are sold.
    ItemTypes,
    /// What was listed by a command.
    Listed(Listed),
    /// Values of this flag for the tariff that is typed.
    Options(&'static str),
    /// Periods of the tariff that is typed, or the usual ones.
    Periods,
    Plans,
    /// Product keys of the services of the plan that is typed, or of all plans.
    ProductKeys,
    Profiles,
    /// Columns to sort by.
    Sort,
    /// Tariffs of the product type and in the data center that are typed.
    Tariffs,
    /// Terms of the plan that is typed, or the usual ones.
    Terms,
    /// Topics that there is a page about, and commands.
    Topics(Tree),
    /// Attempts whose outcome is not known.
    UnsettledAttempts,
}

impl Values {
    /// The values for this line.
    pub fn of(self, typed: &Typed) -> Vec<CompletionCandidate> {
        let pairs = match self {
            Self::Attempts => attempts(typed, None),
            Self::UnsettledAttempts => {
                let of = |state| attempts(typed, Some(state));
                [of(State::Unknown), of(State::Sent)].concat()
            }
            Self::Columns => columns(typed, &[""]),
            Self::Commands(tree) => commands(typed, tree),
            Self::Sort => columns(typed, &["", ":desc"]),
            Self::Contacts => contacts(typed),
            Self::Datacenters => datacenters(typed),
            Self::InvoiceOptions => INVOICE_OPTIONS.map(owned).to_vec(),
            Self::ItemTypes => item_types(typed),
            Self::Listed(listed) => typed.listed(listed).into_iter().map(pair).collect(),
            Self::Options(flag) => options(typed, flag),
            Self::Periods => periods(typed),
            Self::Plans => plans(typed),
            Self::ProductKeys => product_keys(typed),
            Self::Profiles => profiles(typed),
            Self::Tariffs => tariffs(typed),
            Self::Terms => terms(typed),
            Self::Topics(tree) => {
                let topics = TOPICS.map(|topic| owned((topic, "page about it"))).into_iter();
                let topics = topics.filter(|_| typed.words().is_empty());
                topics.chain(commands(typed, tree)).collect()
            }
        };
        candidates(pairs)
    }
}

/// A value and what it means.
type Pair = (String, String);

/// Values with what they mean, each once. What a provider wrote is offered only if no shell could take it
/// for anything but a word.
fn candidates(pairs: Vec<Pair>) -> Vec<CompletionCandidate> {
    let mut all: Vec<CompletionCandidate> = Vec::new();
    for (value, help) in pairs {
        let help = Some(readable_names(&clean(&help))).filter(|help| !help.is_empty());
        let is_known = all.iter().any(|known| known.get_value() == value.as_str());
        if is_word(&value) && !is_known {
            all.push(CompletionCandidate::new(value).help(help.map(Into::into)));
        }
    }
    all
}

fn is_word(value: &str) -> bool {
    let is_plain = |c: char| c.is_alphanumeric() || "._-=:+@/,".contains(c);
    !value.is_empty() && value.chars().all(is_plain)
}

fn owned((value, help): (&str, &str)) -> Pair {
    (value.to_owned(), help.to_owned())
}

fn pair(entry: Entry) -> Pair {
    (entry.value, entry.about)
}

/// A price with its day, where that is not now: it has changed since, maybe.
fn dated<T>(kept: &Cached<T>, price: String) -> String {
    let day = |at: Timestamp| at.strftime("%F").to_string();
    match kept.age {
        Some(age) if !price.is_empty() && age > OLD => format!("{price} on {}", day(kept.read_at)),
        Some(_) | None => price,
    }
}

/// Texts that are there, one after the other.
fn joined<const N: usize>(texts: [String; N]) -> String {
    let texts = texts.into_iter().filter(|text| !text.is_empty());
    texts.collect::<Vec<_>>().join(", ")
}

fn profiles(typed: &Typed) -> Vec<Pair> {
    let about = |profile: Summary| {
        let account = profile.account.unwrap_or_default();
        let words = [profile.provider, profile.mode].map(Option::unwrap_or_default).join(" ");
        (profile.name, joined([words.trim().to_owned(), account]))
    };
    typed.config().iter().flat_map(config::summaries).map(about).collect()
}

/// What can follow the words of a command that are typed already.
fn commands(typed: &Typed, tree: Tree) -> Vec<Pair> {
    let words = typed.words();
    let tree = tree();
    let command = words.iter().try_fold(&tree, |command, word| command.find_subcommand(word));
    let next = command.into_iter().flat_map(Command::get_subcommands);
    next.filter(|command| !command.is_hide_set())
        .map(|command| {
            let about = command.get_about().map(ToString::to_string).unwrap_or_default();
            (command.get_name().to_owned(), about)
        })
        .collect()
}

fn columns(typed: &Typed, endings: &[&str]) -> Vec<Pair> {
    let columns = columns_of(&typed.command).unwrap_or_default().iter();
    let named = columns.flat_map(|name| {
        endings.iter().map(|ending| (format!("{}{ending}", name.replace(' ', "-")), String::new()))
    });
    named.collect()
}

fn item_types(typed: &Typed) -> Vec<Pair> {
    let types = typed.catalog().iter().flat_map(|kept| kept.list.item_types()).collect::<Vec<_>>();
    let types = types.into_iter().filter(|item_type| values::item_type(item_type).is_ok());
    types.map(|item_type| (item_type, String::new())).collect()
}

fn tariffs(typed: &Typed) -> Vec<Pair> {
    let Some(kept) = typed.offers() else { return Vec::new() };
    let tariffs = kept.list.iter().map(|offer| &offer.tariff);
    let named = tariffs.map(|tariff| {
        let first = tariff.prices.first().map(price_of_period).unwrap_or_default();
        let price = if tariff.sold_out { "sold out".to_owned() } else { dated(&kept, first) };
        (tariff.id.clone(), joined([tariff.name.clone(), price]))
    });
    named.filter(|(id, _)| values::id(id).is_ok()).collect()
}

fn price_of_period(price: &TariffPrice) -> String {
    let period = price.period.and_then(Period::of_wire);
    let amount = price.price.as_ref().map(money_text);
    match (amount, period) {
        (Some(amount), Some(period)) => format!("{amount} for {period}"),
        (amount, _) => amount.unwrap_or_default(),
    }
}

fn datacenters(typed: &Typed) -> Vec<Pair> {
    let item_type: Option<String> = typed.value("item_type");
    let offers = typed.catalog().map(|kept| kept.list.offers(item_type.as_deref(), None).tariffs);
    let places = offers.unwrap_or_default().into_iter().flat_map(|offer| offer.datacenters);
    let named = places.map(|place| (place.id, place.name));
    named.filter(|(id, _)| values::id(id).is_ok()).collect()
}

/// A period as it is typed: a number of months, or a word.
fn typed_period(period: Period) -> String {
    match period {
        Period::Months(months) => months.count().to_string(),
        Period::Lifetime => "lifetime".to_owned(),
        Period::Daily => "daily".to_owned(),
        Period::Trial => "trial".to_owned(),
    }
}

fn periods(typed: &Typed) -> Vec<Pair> {
    let (tariff, kept) = (typed.tariff(), typed.offers());
    let offers = kept.iter().flat_map(|kept| &kept.list);
    let of_tariff = offers.filter(|offer| Some(&offer.tariff.id) == tariff.as_ref());
    let sold: Vec<Pair> = of_tariff
        .flat_map(|offer| &offer.tariff.prices)
        .filter_map(|price| {
            let period = Period::of_wire(price.period?)?;
            let amount = price.price.as_ref().map(money_text).unwrap_or_default();
            let amount = kept.as_ref().map(|kept| dated(kept, amount)).unwrap_or_default();
            Some((typed_period(period), joined([period.to_string(), amount])))
        })
        .collect();
    if sold.is_empty() { usual_periods(&USUAL_PERIODS) } else { sold }
}

fn usual_periods(periods: &[i64]) -> Vec<Pair> {
    let periods = periods.iter().filter_map(|months| Period::of_wire(*months));
    periods.map(|period| (typed_period(period), period.to_string())).collect()
}

/// Values of a flag that was told with the tariff; without one nothing is known.
fn options(typed: &Typed, flag: &str) -> Vec<Pair> {
    let Some(tariff) = typed.tariff() else { return Vec::new() };
    let within = within_tariff(&tariff, flag);
    let options = typed.listed(Listed::Options).into_iter();
    options.filter(|option| option.within.as_ref() == Some(&within)).map(pair).collect()
}

fn plans(typed: &Typed) -> Vec<Pair> {
    let Some(kept) = typed.plans() else { return Vec::new() };
    let about = |plan: &Plan| {
        let price = dated(&kept, price_summary(plan).replace('?', ""));
        (plan.id.clone(), joined([plan.name.clone(), price]))
    };
    let named: Vec<Pair> = orderable(kept.list.plans.clone()).iter().map(about).collect();
    named.into_iter().filter(|(id, _)| values::id(id).is_ok()).collect()
}

/// The plan that is typed already.
fn typed_plan(typed: &Typed) -> Option<Plan> {
    let named: Named = typed.value("bundle_id")?;
    let plans = typed.plans()?.list.plans;
    let choices: Vec<Choice> = plans.iter().map(|plan| Choice::new(&plan.id, &plan.name)).collect();
    let id = id_of(&named, &choices)?.to_string();
    plans.into_iter().find(|plan| plan.id == id)
}

fn terms(typed: &Typed) -> Vec<Pair> {
    let terms = typed_plan(typed).map(|plan| plan.terms).unwrap_or_default();
    let months: Vec<i64> = terms.iter().map(|term| i64::from(term.months)).collect();
    usual_periods(if months.is_empty() { &USUAL_PERIODS } else { &months })
}

fn product_keys(typed: &Typed) -> Vec<Pair> {
    let plans = match typed_plan(typed) {
        Some(plan) => vec![plan],
        None => typed.plans().map(|kept| orderable(kept.list.plans)).unwrap_or_default(),
    };
    let keys = plans.into_iter().flat_map(|plan| plan.services);
    keys.map(|key| (key, String::new())).collect()
}

/// The customer's, if he is typed; each customer has his own.
fn contacts(typed: &Typed) -> Vec<Pair> {
    let customer = typed.customer().map(|id| id.to_string());
    let is_his = |contact: &Entry| {
        customer.is_none() || contact.within.is_none() || contact.within == customer
    };
    typed.listed(Listed::Contacts).into_iter().filter(is_his).map(pair).collect()
}

fn attempts(typed: &Typed, state: Option<State>) -> Vec<Pair> {
    let filter = Filter { state, limit: Some(MAX_ATTEMPTS), ..Filter::default() };
    let about = |attempt: Attempt| {
        let amount = attempt.amount.as_ref().map(money_text).unwrap_or_default();
        let day = attempt.created.strftime("%F").to_string();
        let words = [attempt.command.to_string(), attempt.state.to_string(), amount, day];
        (attempt.attempt.to_string(), joined(words))
    };
    typed.attempts(&filter).into_iter().map(about).collect()
}

const INVOICE_OPTIONS: [(&str, &str); 4] = [
    ("keep-invoice", "an unpaid invoice for later; carried out at once"),
    ("pay-invoice", "paid from the customer's balance"),
    ("no-invoice", "no invoice; carried out at once"),
    ("only-add", "carried out when the invoice is paid"),
];
