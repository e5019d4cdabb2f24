//! One of several things by what a user types for it: its id, or a name that it alone has.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use crate::args::values;
use crate::config;
use crate::prompt::Choice;
use orderctl_core::error::{Code, Error, Result};

/// How many things an error lists.
const MAX_LISTED: usize = 20;

/// What is typed where an id is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    Id(u64),
    /// A name: which thing has it, the provider has to tell.
    Name(String),
}

impl FromStr for Named {
    type Err = Infallible;

    fn from_str(text: &str) -> std::result::Result<Self, Infallible> {
        Ok(values::id(text).map_or_else(|_| Self::Name(text.trim().to_owned()), Self::Id))
    }
}

impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => id.fmt(f),
            Self::Name(name) => f.write_str(name),
        }
    }
}

/// Reads an id or a name: text that is neither is refused.
pub fn parse(text: &str) -> std::result::Result<Named, String> {
    let is_number = text.trim_start_matches(['-', '+']).bytes().all(|b| b.is_ascii_digit());
    match text.parse() {
        Ok(Named::Name(_)) if text.trim().is_empty() || is_number => {
            Err("expected an id, such as 3087, or a name".to_owned())
        }
        Ok(named) => Ok(named),
        Err(never) => match never {},
    }
}

impl Named {
    /// The id, for which nothing is read; `flag` is where it was typed.
    ///
    /// # Errors
    /// Of kind usage for a name.
    pub fn id(&self, flag: &str) -> Result<u64> {
        match self {
            Self::Id(id) => Ok(*id),
            Self::Name(name) => {
                Err(Error::usage(format!("{flag}: '{name}' is a name, and the id is needed here"))
                    .code(Code::Missed))
            }
        }
    }

    /// The id, of what `offered` has if it is a name. `what` is what the thing is called.
    ///
    /// # Errors
    /// Of kind usage if nothing or more than one thing has the name, and as `offered`.
    pub fn resolve(
        &self,
        what: &str,
        offered: impl FnOnce() -> Result<Vec<Choice>>,
    ) -> Result<u64> {
        match self {
            Self::Id(id) => Ok(*id),
            Self::Name(name) => {
                let offered = offered()?;
                let value = select(what, name, &offered).map_err(NoMatch::into_error)?;
                values::id(&value).map_err(Error::usage)
            }
        }
    }
}

/// Why a text names none of several things.
pub struct NoMatch {
    /// What is wrong, as an error says it.
    pub message: String,
    /// What to type instead: the nearest, and the list.
    pub hints: Vec<String>,
}

impl NoMatch {
    /// As an error of what was typed.
    pub fn into_error(self) -> Error {
        let error = Error::usage(self.message).code(Code::Missed);
        self.hints.into_iter().fold(error, Error::hint)
    }
}

/// The value of the one thing whose value or name this is. Names are compared by their letters and
/// digits, and a value's prefix may be left out: `debian-12` is `ISPsystem__Debian-12`.
///
/// # Errors
/// What there is, and what is nearest.
pub fn select(what: &str, typed: &str, offered: &[Choice]) -> std::result::Result<String, NoMatch> {
    if let Some(same) = offered.iter().find(|choice| choice.value == typed) {
        return Ok(same.value.clone());
    }
    let wanted = letters(typed);
    let fits = |choice: &&Choice| names(choice).any(|name| letters(name) == wanted);
    let mut found: Vec<&str> = offered.iter().filter(fits).map(|it| it.value.as_str()).collect();
    found.dedup();
    match found.as_slice() {
        [only] if !wanted.is_empty() => Ok((*only).to_owned()),
        [_, _, ..] if !wanted.is_empty() => Err(NoMatch {
            message: format!("more than one {what} is called '{typed}'"),
            hints: vec![format!("use the id: {}", found.join(", "))],
        }),
        _ => Err(unknown(what, typed, offered)),
    }
}

/// That nothing is called so, with the nearest and the list.
pub fn unknown(what: &str, typed: &str, offered: &[Choice]) -> NoMatch {
    let typed_letters = letters(typed);
    let all: Vec<String> = offered.iter().flat_map(names).map(letters).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
    // Another number is another thing, however like it looks.
    let is_number = typed_letters.bytes().all(|b| b.is_ascii_digit());
    let near = config::nearest(&typed_letters, &all).filter(|_| !is_number);
    let near =
        near.and_then(|near| offered.iter().find(|it| names(it).any(|n| letters(n) == near)));
    let mut hints: Vec<String> =
        near.iter().map(|choice| format!("did you mean {}?", shown(choice))).collect();
    // A thing that is called by several names stands once.
    let mut values = BTreeSet::new();
    let each: Vec<&Choice> = offered.iter().filter(|it| values.insert(&it.value)).collect();
    let list: Vec<String> = each.iter().take(MAX_LISTED).map(|choice| shown(choice)).collect();
    let more = match each.len().saturating_sub(MAX_LISTED) {
        0 => String::new(),
        count => format!(" and {count} more"),
    };
    if !list.is_empty() {
        hints.push(format!("choose one of: {}{more}", list.join(", ")));
    }
    NoMatch { message: format!("there is no {what} '{typed}'"), hints }
}

/// What a thing may be called by.
fn names(choice: &Choice) -> impl Iterator<Item = &str> {
    let tail = choice.value.rsplit_once("__").map(|(_, tail)| tail);
    [Some(choice.value.as_str()), Some(choice.label.as_str()), tail].into_iter().flatten()
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn shown(choice: &Choice) -> String {
    match choice.label.as_str() {
        "" => choice.value.clone(),
        label if label == choice.value => label.to_owned(),
        label => format!("{} ({label})", choice.value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered() -> Vec<Choice> {
        [
            ("3087", "VPS-1"),
            ("3088", "VPS-Free"),
            ("3090", "VPS-2x"),
            ("3091", "VPS-2x"),
            ("ISPsystem__Debian-12", "Debian 12"),
        ]
        .map(|(value, label)| Choice::new(value, label))
        .to_vec()
    }

    #[test]
    fn a_thing_is_found_by_its_id_or_by_a_name_that_it_alone_has() {
        let select = |typed| select("tariff", typed, &offered()).ok();
        for (typed, value) in [
            ("3087", Some("3087")),
            ("VPS-1", Some("3087")),
            ("vps free", Some("3088")),
            ("debian-12", Some("ISPsystem__Debian-12")),
            ("VPS-2x", None),
            ("VPS", None),
            ("", None),
            ("--", None),
        ] {
            assert_eq!(select(typed).as_deref(), value, "{typed}");
        }
    }

    #[test]
    fn what_is_not_there_is_told_with_the_nearest_and_the_list() {
        let no_match = select("tariff", "VPS-2", &offered()).unwrap_err();
        assert_eq!(no_match.message, "there is no tariff 'VPS-2'");
        assert_eq!(no_match.hints[0], "did you mean 3087 (VPS-1)?");
        assert!(no_match.hints[1].starts_with("choose one of: 3087 (VPS-1), 3088 (VPS-Free)"));
        let several = select("tariff", "vps-2x", &offered()).unwrap_err();
        assert_eq!(several.hints, ["use the id: 3090, 3091"]);
        assert_eq!(select("tariff", "q", &offered()).unwrap_err().hints.len(), 1);
        let number = select("tariff", "3089", &offered()).unwrap_err();
        assert!(number.hints.len() == 1 && number.hints[0].starts_with("choose one of"));
    }

    #[test]
    fn a_number_is_an_id_and_no_name() {
        assert_eq!(parse("3087"), Ok(Named::Id(3087)));
        assert_eq!(parse("VPS-1"), Ok(Named::Name("VPS-1".into())));
        for text in ["", "-1", " ", "99999999999999999999"] {
            assert!(parse(text).is_err(), "{text:?}");
        }
        assert!(Named::Name("VPS-1".into()).id("--tariff").is_err());
    }
}
