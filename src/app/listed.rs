//! Ids and names that a command has listed, kept in the cache so that a shell can complete them.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::app::cache::Cache;
use crate::app::context::Context;
use crate::config::Provider;
use crate::output::summary;

/// How many values are kept of one list: the newest.
const MAX_VALUES: usize = 500;

/// How long a value is offered that no list has shown again.
const MAX_AGE: SignedDuration = SignedDuration::from_hours(30 * 24);

/// A description is cut here: a shell shows it beside the value.
const MAX_LENGTH: usize = 80;

/// What can be completed by what was listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listed {
    Actions,
    CartLines,
    Combos,
    /// Contacts, each within its customer.
    Contacts,
    Customers,
    Invoices,
    /// What a tariff is ordered with: each value within the tariff and its flag.
    Options,
    Payers,
    Payments,
    Paymethods,
    Services,
    /// Payment methods that are stored with a panel.
    StoredMethods,
}

impl Listed {
    /// The kind of provider that has such things.
    pub const fn provider(self) -> Provider {
        match self {
            Self::CartLines
            | Self::Options
            | Self::Payers
            | Self::Payments
            | Self::Paymethods
            | Self::Services
            | Self::StoredMethods => Provider::Billmanager,
            Self::Actions | Self::Combos | Self::Contacts | Self::Customers | Self::Invoices => {
                Provider::Logicboxes
            }
        }
    }

    /// The name of its list in the cache.
    const fn name(self) -> &'static str {
        match self {
            Self::Actions => "listed-actions",
            Self::CartLines => "listed-cart",
            Self::Combos => "listed-combos",
            Self::Contacts => "listed-contacts",
            Self::Customers => "listed-customers",
            Self::Invoices => "listed-invoices",
            Self::Options => "listed-options",
            Self::Payers => "listed-payers",
            Self::Payments => "listed-payments",
            Self::Paymethods => "listed-paymethods",
            Self::Services => "listed-services",
            Self::StoredMethods => "listed-stored-methods",
        }
    }
}

/// A value that a command listed, to be offered by completion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// What goes on the command line.
    pub value: String,
    /// What a shell shows beside it.
    pub about: String,
    /// What it belongs to, if that tells it from others.
    pub within: Option<String>,
    seen: Timestamp,
}

impl Entry {
    fn is_same(&self, other: &Self) -> bool {
        self.value == other.value && self.within == other.within
    }
}

/// Where the values stand in a command's document.
struct Source {
    command: &'static str,
    listed: Listed,
    /// The array of the rows; the document itself is a row where this is empty.
    rows: &'static str,
    value: &'static str,
    about: &'static [&'static str],
    within: Option<&'static str>,
    /// The command shows all that there are: what it does not show is no more.
    is_whole: bool,
}

impl Source {
    const fn of(
        command: &'static str,
        listed: Listed,
        rows: &'static str,
        value: &'static str,
        about: &'static [&'static str],
    ) -> Self {
        Self { command, listed, rows, value, about, within: None, is_whole: false }
    }

    const fn whole(self) -> Self {
        Self { is_whole: true, ..self }
    }

    const fn within(self, field: &'static str) -> Self {
        Self { within: Some(field), ..self }
    }
}

const SOURCES: [Source; 12] = [
    Source::of(
        "action.list",
        Listed::Actions,
        "actions",
        "action_id",
        &["description", "action_status"],
    ),
    Source::of("cart.add", Listed::CartLines, "", "lineitem_id", &["item_type", "price"]),
    Source::of("cart.list", Listed::CartLines, "items", "lineitem_id", &["name", "price"]).whole(),
    Source::of("combo.search", Listed::Combos, "combos", "order_id", &["domain", "status"]),
    Source::of("contact.list", Listed::Contacts, "contacts", "contact_id", &["name", "email"])
        .within("customer_id"),
    Source::of(
        "customer.search",
        Listed::Customers,
        "customers",
        "customer_id",
        &["username", "name", "company"],
    ),
    Source::of("invoice.list", Listed::Invoices, "invoices", "invoice_id", &["amount", "status"]),
    Source::of("payer.list", Listed::Payers, "payers", "payer_id", &["name"]).whole(),
    Source::of("payment.list", Listed::Payments, "payments", "payment_id", &["amount", "status"]),
    Source::of("paymethod.list", Listed::Paymethods, "methods", "paymethod_id", &["name"]).whole(),
    Source::of("paymethod.list", Listed::StoredMethods, "stored", "stored_method_id", &["name"])
        .whole(),
    Source::of(
        "service.list",
        Listed::Services,
        "services",
        "service_id",
        &["name", "tariff", "status"],
    ),
];

/// Commands after which the cart has other lines.
const CHANGE_THE_CART: [&str; 4] = ["cart.activate", "cart.clear", "cart.pay", "cart.remove"];

/// Keeps the values of a command's document for completion.
pub fn keep(ctx: &Context, document: &Value) {
    let command = ctx.declared.command();
    for source in SOURCES.iter().filter(|source| source.command == command) {
        let mut collector = Collector::of_source(source, ctx.clock.now());
        match (source.rows, document.get(source.rows)) {
            ("", _) => collector.see(document),
            (_, Some(Value::Array(rows))) => rows.iter().for_each(|row| collector.see(row)),
            (_, _) => continue,
        }
        collector.keep(ctx);
    }
    if command == "tariff.show" {
        store(ctx, Listed::Options, options(document, ctx.clock.now()), false);
    }
    if CHANGE_THE_CART.contains(&command)
        && let Some(cache) = place(ctx, Listed::CartLines)
    {
        cache.clear();
    }
}

/// The values of each option of a tariff.
fn options(document: &Value, seen: Timestamp) -> Vec<Entry> {
    let text = |value: &Value, name: &str| value[name].as_str().unwrap_or_default().to_owned();
    let tariff = text(document, "tariff_id");
    let options = document["options"].as_array().into_iter().flatten();
    let values = options.flat_map(|option| {
        let flag = text(option, "flag");
        let within = within_tariff(&tariff, &flag);
        option["values"].as_array().into_iter().flatten().filter_map(move |value| {
            let words = text(value, "words");
            let value_typed = words.strip_prefix(&flag)?.trim().to_owned();
            let about = about(value, &["name", "price"]);
            Some(Entry { value: value_typed, about, within: Some(within.clone()), seen })
        })
    });
    values.collect()
}

/// What the values of this flag of a tariff's options are within.
pub fn within_tariff(tariff: &str, flag: &str) -> String {
    format!("{tariff} {flag}")
}

/// Takes the values out of rows as they come.
pub struct Collector {
    source: Option<&'static Source>,
    entries: Vec<Entry>,
    seen: Timestamp,
}

impl Collector {
    /// For the rows of this run's command.
    pub fn new(ctx: &Context) -> Self {
        let command = ctx.declared.command();
        let source = SOURCES.iter().find(|source| source.command == command);
        Self { source, entries: Vec::new(), seen: ctx.clock.now() }
    }

    fn of_source(source: &'static Source, seen: Timestamp) -> Self {
        Self { source: Some(source), entries: Vec::new(), seen }
    }

    /// Takes a row, unless there are enough.
    pub fn see(&mut self, row: &impl Serialize) {
        let Some(source) = self.source.filter(|_| self.entries.len() < MAX_VALUES) else { return };
        let Ok(row) = serde_json::to_value(row) else { return };
        let Some(value) = row[source.value].as_str() else { return };
        self.entries.push(Entry {
            value: value.to_owned(),
            about: about(&row, source.about),
            within: source.within.and_then(|name| Some(row[name].as_str()?.to_owned())),
            seen: self.seen,
        });
    }

    /// Writes what was taken to the cache, for completion.
    pub fn keep(self, ctx: &Context) {
        if let Some(source) = self.source {
            store(ctx, source.listed, self.entries, source.is_whole);
        }
    }
}

fn about(row: &Value, fields: &[&str]) -> String {
    let mut told: Vec<String> = Vec::new();
    for value in fields.iter().map(|name| &row[*name]) {
        let text = summary(value);
        // Some panels write the price into the name as well.
        let is_told =
            |known: &String| *known == text || (value.is_object() && known.contains(&text));
        if !text.is_empty() && !told.iter().any(is_told) {
            told.push(text);
        }
    }
    told.join(", ").chars().take(MAX_LENGTH).collect()
}

fn place(ctx: &Context, listed: Listed) -> Option<Cache> {
    ctx.used_profile().map(|profile| ctx.cache(profile, listed.name()))
}

fn store(ctx: &Context, listed: Listed, entries: Vec<Entry>, is_whole: bool) {
    let Some(cache) = place(ctx, listed) else { return };
    let now = ctx.clock.now();
    let earlier = if is_whole { Vec::new() } else { kept(&cache, now) };
    let merged = merge(entries, earlier);
    cache.store(&merged, now);
}

/// The newest come first; each value once.
fn merge(mut entries: Vec<Entry>, earlier: Vec<Entry>) -> Vec<Entry> {
    let others: Vec<Entry> = earlier
        .into_iter()
        .filter(|known| !entries.iter().any(|entry| entry.is_same(known)))
        .collect();
    entries.extend(others);
    entries.truncate(MAX_VALUES);
    entries
}

fn kept(cache: &Cache, now: Timestamp) -> Vec<Entry> {
    let kept = cache.read_stale::<Vec<Entry>>(now).map(|kept| kept.list).unwrap_or_default();
    kept.into_iter().filter(|entry| now.duration_since(entry.seen) < MAX_AGE).collect()
}

/// What was listed of this kind with a profile, whose place in the cache `cache_of` gives by its name.
pub fn read(
    listed: Listed,
    cache_of: impl FnOnce(&str) -> Option<Cache>,
    now: Timestamp,
) -> Vec<Entry> {
    cache_of(listed.name()).map(|cache| kept(&cache, now)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(value: &str, within: Option<&str>, about: &str) -> Entry {
        let seen = "2026-03-01T12:00:00Z".parse().unwrap();
        Entry { value: value.into(), about: about.into(), within: within.map(Into::into), seen }
    }

    #[test]
    fn what_was_listed_last_comes_first_and_once() {
        let earlier =
            vec![entry("1", None, "old"), entry("2", None, "b"), entry("1", Some("x"), "")];
        let merged = merge(vec![entry("3", None, "c"), entry("1", None, "new")], earlier);
        let told: Vec<_> = merged.iter().map(|it| (it.value.as_str(), it.about.as_str())).collect();
        assert_eq!(told, [("3", "c"), ("1", "new"), ("2", "b"), ("1", "")]);
    }

    #[test]
    fn no_list_grows_without_end() {
        let many = |from: usize| {
            (from..from + 400).map(|n| entry(&n.to_string(), None, "")).collect::<Vec<_>>()
        };
        let merged = merge(many(1000), many(0));
        assert_eq!(merged.len(), MAX_VALUES);
        assert_eq!(merged[MAX_VALUES - 1].value, "99");
        let row = serde_json::json!({"name": "n".repeat(500)});
        assert_eq!(about(&row, &["name"]).len(), MAX_LENGTH);
    }

    #[test]
    fn the_options_of_a_tariff_are_kept_under_its_flags() {
        let document = serde_json::json!({"tariff_id": "3087", "options": [
            {"flag": "--os", "values": [{"words": "--os debian", "name": "Debian", "price": null}]},
            {"flag": "--addon", "values": [{"words": "--addon 7=1", "name": "1 Gb",
                "price": {"amount": "2.00", "currency": "EUR"}},
                {"words": "--addon 7=2", "name": "2 Gb (4.00 EUR)",
                "price": {"amount": "4.0000", "currency": "EUR"}}]},
        ]});
        let seen = "2026-03-01T12:00:00Z".parse().unwrap();
        assert_eq!(
            options(&document, seen),
            [
                entry("debian", Some("3087 --os"), "Debian"),
                entry("7=1", Some("3087 --addon"), "1 Gb, 2.00 EUR"),
                entry("7=2", Some("3087 --addon"), "2 Gb (4.00 EUR)"),
            ]
        );
    }
}
