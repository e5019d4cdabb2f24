//! What was probably meant by a value that a flag does not take.

use std::error::Error as _;
use std::num::{IntErrorKind, ParseIntError};

use clap::error::{ContextKind, ContextValue};

use crate::args::values::Unlisted;
use crate::config;
use orderctl_core::error::Error;

/// That a value is none of those that there are, with the nearest and the list; nothing where it is wrong
/// for another reason.
pub(super) fn unlisted(error: &clap::Error) -> Option<Error> {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) if !text.is_empty() => Some(text.as_str()),
        _ => None,
    };
    let (flag, value) = (text(ContextKind::InvalidArg)?, text(ContextKind::InvalidValue)?);
    let listed = error.source().and_then(|source| source.downcast_ref::<Unlisted>());
    let told = match (listed, error.get(ContextKind::ValidValue)) {
        (Some(unlisted), _) => unlisted.clone(),
        (None, Some(ContextValue::Strings(all))) if !all.is_empty() => {
            let known: Vec<&str> = all.iter().map(String::as_str).collect();
            let near = config::nearest(&value.to_lowercase(), &known).map(str::to_owned);
            let near = near.or_else(|| text(ContextKind::SuggestedValue).map(str::to_owned));
            Unlisted { near, all: all.clone() }
        }
        _ => return None,
    };
    let error = Error::usage(format!("invalid value '{value}' for '{flag}'"));
    Some(told.hints().into_iter().fold(error, Error::hint))
}

/// The error of a value that should be a number, of which the library says how it read it.
pub(super) fn no_number(error: &clap::Error) -> Option<Error> {
    let why = error.source()?.downcast_ref::<ParseIntError>()?;
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.as_str()),
        _ => None,
    };
    let expected = match why.kind() {
        IntErrorKind::PosOverflow => "a smaller number",
        _ => "a whole number",
    };
    let (flag, value) = (text(ContextKind::InvalidArg)?, text(ContextKind::InvalidValue)?);
    Some(Error::usage(format!("invalid value '{value}' for '{flag}': expected {expected}")))
}
