//! What an order form confirms: the values that its price is for.
//!
//! A panel answers the form with the values that it took. They stand as elements of the document;
//! for a field that is not shown, in a hidden input of the form's description; and a field with one
//! choice has that one. The request's own parameters (`tparams`) are no answer.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::super::Node;
use super::super::text::clean;

/// The values that a form was answered with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Echo {
    /// By field: the value on the wire first, then the same in other words.
    values: BTreeMap<String, Vec<String>>,
    /// Every field that the form has, with a value or without.
    fields: BTreeSet<String>,
    /// The fields whose values are chosen and may have a price: lists, quantities and flags.
    chosen: BTreeSet<String>,
}

/// What a form says of one value that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Confirmed<'a> {
    Yes,
    No(&'a str),
    NotStated,
}

impl Echo {
    /// What the form says of this value of a field.
    pub(crate) fn of(&self, name: &str, value: &str) -> Confirmed<'_> {
        match self.values.get(name).map(Vec::as_slice) {
            Some(values) if values.iter().any(|told| is_same(told, value)) => Confirmed::Yes,
            Some([told, ..]) => Confirmed::No(told),
            _ => Confirmed::NotStated,
        }
    }

    /// Whether the form has this field, with a value or without.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.fields.contains(name)
    }

    /// Whether the field's values are chosen, and may have a price.
    pub(crate) fn is_chosen(&self, name: &str) -> bool {
        self.chosen.contains(name)
    }
}

/// Numbers are the same however many digits they are written with.
fn is_same(told: &str, asked: &str) -> bool {
    let number = |text: &str| Decimal::from_str_exact(text).ok();
    told == asked || number(told).is_some_and(|told| Some(told) == number(asked))
}

pub(super) fn echo(doc: &Node) -> Echo {
    let mut echo = Echo::default();
    for child in doc.children() {
        if is_of_the_form(child) {
            echo.fields.insert(child.name().to_owned());
            let code = child.attribute("orig").unwrap_or(child.text()).trim();
            if !code.is_empty() && !echo.values.contains_key(child.name()) {
                echo.values.insert(child.name().to_owned(), with_words(doc, child.name(), code));
            }
            if matches!(code, "on" | "off") {
                echo.chosen.insert(child.name().to_owned());
            }
        }
    }
    for list in doc.all("slist").filter_map(|list| list.attribute("name")) {
        echo.fields.insert(list.to_owned());
        echo.chosen.insert(list.to_owned());
        if let Some(key) = selected(&doc.slist(list)) {
            echo.values.entry(list.to_owned()).or_insert_with(|| vec![key.to_owned()]);
        }
    }
    for node in doc.walk() {
        let Some(name) = node.attribute("name") else { continue };
        match node.name() {
            "field" | "input" | "select" | "textdata" => {
                echo.fields.insert(name.to_owned());
            }
            "slider" | "checkbox" => {
                echo.chosen.insert(name.to_owned());
            }
            _ => {}
        }
        let is_hidden = node.name() == "hidden"
            || (node.name() == "input" && node.attribute("type") == Some("hidden"));
        let value = node.attribute("value").unwrap_or(node.text()).trim();
        if is_hidden && !value.is_empty() {
            echo.values.entry(name.to_owned()).or_insert_with(|| vec![value.to_owned()]);
        }
    }
    echo
}

/// Whether an element is a field's value, and not a part of the document's description.
fn is_of_the_form(child: &Node) -> bool {
    child.children().is_empty()
        && child.attribute("name").is_none()
        && !matches!(child.name(), "ok" | "error" | "tparams" | "messages" | "metadata")
}

/// A value, and the key of the choice that it is the label of: some panels answer the words.
fn with_words(doc: &Node, name: &str, value: &str) -> Vec<String> {
    let mut values = vec![value.to_owned()];
    let choices = doc.slist(name);
    if choices.iter().any(|choice| choice.attribute("key") == Some(value)) {
        return values;
    }
    let words = clean(value);
    let mut keys = choices
        .iter()
        .filter(|choice| clean(choice.text()) == words)
        .filter_map(|choice| choice.attribute("key"));
    if let (Some(key), None) = (keys.next(), keys.next()) {
        values.push(key.to_owned());
    }
    values
}

/// The one choice that a list leaves: it has no other, or it is marked.
fn selected<'a>(choices: &[&'a Node]) -> Option<&'a str> {
    let has_correlation_id =
        |choice: &&&Node| matches!(choice.attribute("selected"), Some("yes" | "on" | "true" | "1"));
    let mut marked = choices.iter().filter(has_correlation_id);
    let ((Some(one), None, _) | (None, None, [one])) = (marked.next(), marked.next(), choices)
    else {
        return None;
    };
    Some(one.attribute("key").unwrap_or(one.text()).trim()).filter(|key| !key.is_empty())
}
