//! What started a run: recorded with its attempts, so that an order leads back to the job that placed it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use orderctl_core::Redactor;

/// What started a run, as far as its environment says it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The operation of a distributed trace that the run is part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trace_parent: Option<TraceParent>,
    /// The page of the CI job that runs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_url: Option<String>,
}

impl Origin {
    /// True if nothing is known.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.trace_parent.is_none() && self.job_url.is_none()
    }

    /// The same without what the redactor knows.
    pub(super) fn masked(&self, redactor: &Redactor) -> Self {
        let masked = |text: &String| redactor.mask_distinctive(text).into_owned();
        Self { trace_parent: self.trace_parent.clone(), job_url: self.job_url.as_ref().map(masked) }
    }
}

/// The `traceparent` of W3C Trace Context: version, trace id, parent id and flags, in hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TraceParent(String);

impl fmt::Display for TraceParent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// A text that is no trace parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseTraceParentError;

impl fmt::Display for ParseTraceParentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a traceparent: VERSION-TRACE_ID-PARENT_ID-FLAGS in hexadecimal")
    }
}

impl std::error::Error for ParseTraceParentError {}

/// More than any version has.
const MAX_LENGTH: usize = 256;

impl FromStr for TraceParent {
    type Err = ParseTraceParentError;

    /// Versions after 00 may have more fields behind the flags.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let hex = |field: &str, length: usize| {
            field.len() == length
                && field.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        };
        let id = |field: &str, length| hex(field, length) && field.bytes().any(|it| it != b'0');
        let fields: Vec<&str> = text.split('-').collect();
        let is_valid = match fields.as_slice() {
            [version, trace, parent, flags, more @ ..] => {
                hex(version, 2)
                    && *version != "ff"
                    && id(trace, 32)
                    && id(parent, 16)
                    && hex(flags, 2)
                    && (more.is_empty() || *version != "00")
            }
            _ => false,
        };
        let is_printable = text.bytes().all(|byte| byte.is_ascii_graphic());
        if is_valid && is_printable && text.len() <= MAX_LENGTH {
            Ok(Self(text.to_owned()))
        } else {
            Err(ParseTraceParentError)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRACE: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    #[test]
    fn a_trace_parent_is_read_as_the_standard_has_it() {
        let later = TRACE.replacen("00", "01", 1) + "-more";
        for valid in [TRACE, &later] {
            assert_eq!(valid.parse::<TraceParent>().unwrap().to_string(), valid);
        }
        for invalid in [
            "",
            "00",
            &TRACE.to_uppercase(),
            &format!("{TRACE}-more"),
            &TRACE.replacen("00", "ff", 1),
            &TRACE.replace("4bf92f3577b34da6a3ce929d0e0e4736", &"0".repeat(32)),
            &TRACE.replace("00f067aa0ba902b7", &"0".repeat(16)),
            &TRACE[1..],
            &format!(" {TRACE}"),
            &format!("{later}\u{1b}[2J"),
            &format!("{later}{}", "x".repeat(300)),
        ] {
            assert_eq!(invalid.parse::<TraceParent>(), Err(ParseTraceParentError), "{invalid}");
        }
    }
}
