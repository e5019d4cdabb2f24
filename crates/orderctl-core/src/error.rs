//! Errors are values: a kind that callers rely on, a message, hints and a source.
//!
//! An error is made where the fact is known and travels up unchanged; whoever runs the command prints
//! it, once. Every module may use this file, and it uses none.

use std::fmt;

use serde::{Deserialize, Serialize};

pub use crate::code::Code;
use crate::{AttemptId, Remedy};

/// What went wrong, in the only classification that callers may rely on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A fault of this program.
    Internal,
    /// What was asked for can't be done so, or a value is missing and nobody can be asked.
    Usage,
    /// The configuration, or the ledger it names, can't be used.
    Config,
    /// Credentials are missing or were refused.
    Credentials,
    /// The provider understood and said no.
    Refused,
    /// The provider was not reached or is broken; nothing was placed and a new run is safe.
    Unreachable,
    /// A charging request left this machine and no understood answer came back.
    Unknown,
    /// Accepted, but not finished when the wait ended.
    Pending,
    /// One of the user's own limits said no.
    Guard,
    /// The provider asked for a pause.
    RateLimited,
    /// The user interrupted the run.
    Interrupted,
}

impl Kind {
    /// All kinds, in a fixed order.
    pub const ALL: [Self; 11] = [
        Self::Internal,
        Self::Usage,
        Self::Config,
        Self::Credentials,
        Self::Refused,
        Self::Unreachable,
        Self::Unknown,
        Self::Pending,
        Self::Guard,
        Self::RateLimited,
        Self::Interrupted,
    ];

    /// The word for this kind in JSON and in the ledger.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Internal => "internal",
            Self::Usage => "usage",
            Self::Config => "config",
            Self::Credentials => "credentials",
            Self::Refused => "refused",
            Self::Unreachable => "unreachable",
            Self::Unknown => "unknown",
            Self::Pending => "pending",
            Self::Guard => "guard",
            Self::RateLimited => "rate_limited",
            Self::Interrupted => "interrupted",
        }
    }
}

/// A failure, ready to be shown.
#[derive(Debug)]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: Kind,
    code: Option<Code>,
    message: String,
    hints: Vec<String>,
    remedies: Vec<Remedy>,
    attempt: Option<AttemptId>,
    next: Vec<String>,
    timed_out: bool,
    source: Option<anyhow::Error>,
}

/// The result of everything that can fail here.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An error of this kind; the message is one sentence without a full stop.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            code: None,
            message: message.into(),
            hints: Vec::new(),
            remedies: Vec::new(),
            attempt: None,
            next: Vec::new(),
            timed_out: false,
            source: None,
        }))
    }

    /// Short for an error of [`Kind::Usage`].
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Kind::Usage, message)
    }

    /// Short for an error of [`Kind::Config`].
    pub fn config(message: impl Into<String>) -> Self {
        Self::new(Kind::Config, message)
    }

    /// Short for an error of [`Kind::Guard`].
    pub fn guard(message: impl Into<String>) -> Self {
        Self::new(Kind::Guard, message)
    }

    /// Nobody said yes; `otherwise` is what that means, such as "nothing was ordered".
    #[must_use]
    pub fn not_confirmed(otherwise: &str) -> Self {
        Self::guard(format!("not confirmed: {otherwise}")).code(Code::NotConfirmed)
    }

    /// Short for an error of [`Kind::Unreachable`].
    pub fn unreachable(message: impl Into<String>) -> Self {
        Self::new(Kind::Unreachable, message)
    }

    /// Short for an error of [`Kind::Internal`].
    pub fn internal(message: impl Into<String>) -> Self {
        Self::new(Kind::Internal, message)
    }

    /// Adds the machine-readable code: the provider's own word, or ours.
    #[must_use]
    pub fn code(mut self, code: Code) -> Self {
        self.0.code = Some(code);
        self
    }

    /// Adds a line that says what to type or do instead.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hints.push(hint.into());
        self
    }

    /// Adds what the caller can change so that the call works; the program around says how.
    #[must_use]
    pub fn remedy(mut self, remedy: Remedy) -> Self {
        self.0.remedies.push(remedy);
        self
    }

    /// Adds the hints and remedies of another error.
    #[must_use]
    pub fn advised_as(mut self, other: &Self) -> Self {
        self.0.hints.extend_from_slice(&other.0.hints);
        self.0.remedies.extend_from_slice(&other.0.remedies);
        if self.0.next.is_empty() {
            self.0.next.clone_from(&other.0.next);
        }
        self
    }

    /// Names the attempt that this error belongs to.
    #[must_use]
    pub fn of_attempt(mut self, attempt: &AttemptId) -> Self {
        self.0.attempt = Some(attempt.clone());
        self
    }

    /// Names the command of the calling program that helps, in the words behind the program's name.
    #[must_use]
    pub fn next<W: Into<String>>(mut self, words: impl IntoIterator<Item = W>) -> Self {
        self.0.next = words.into_iter().map(Into::into).collect();
        self
    }

    /// Says that the time for an answer ran out: the provider may still be at work on the request.
    #[must_use]
    pub fn timed_out(mut self) -> Self {
        self.0.timed_out = true;
        self
    }

    /// Adds what lies beneath. It must hold no secret.
    #[must_use]
    pub fn because(mut self, source: impl Into<anyhow::Error>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// The same failure seen as another kind, because of where it happened.
    #[must_use]
    pub fn with_kind(mut self, kind: Kind) -> Self {
        self.0.kind = kind;
        self
    }

    /// What went wrong, in the classes that callers rely on.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// The machine-readable code, if there is one: what callers decide on.
    #[must_use]
    pub fn reason(&self) -> Option<&Code> {
        self.0.code.as_ref()
    }

    /// The word of the machine-readable code, to be shown or recorded.
    #[must_use]
    pub fn machine_code(&self) -> Option<&str> {
        self.0.code.as_ref().map(Code::name)
    }

    /// The same error with the code of another one, where that has one.
    #[must_use]
    pub fn coded_as(mut self, other: &Self) -> Self {
        if let Some(code) = other.reason() {
            self.0.code = Some(code.clone());
        }
        self
    }

    /// The same failure in other words, of which these are the cause; the class and the code stay.
    #[must_use]
    pub fn in_words(self, message: impl Into<String>) -> Self {
        Self::new(self.kind(), message).coded_as(&self).because(self)
    }

    /// One sentence for people: what went wrong, with the provider's own words where it gave any. Hints are
    /// apart.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The hints, in the order in which they were added.
    #[must_use]
    pub fn hints(&self) -> &[String] {
        &self.0.hints
    }

    /// What the caller can change, in the order in which it was added.
    #[must_use]
    pub fn remedies(&self) -> &[Remedy] {
        &self.0.remedies
    }

    /// The attempt, if this error belongs to one.
    #[must_use]
    pub fn attempt(&self) -> Option<&AttemptId> {
        self.0.attempt.as_ref()
    }

    /// The command of the calling program that helps, in the words behind the program's name; empty where
    /// none was named.
    #[must_use]
    pub fn next_words(&self) -> &[String] {
        &self.0.next
    }

    /// True if the time for an answer ran out, here or at a gateway on the way.
    #[must_use]
    pub fn is_timed_out(&self) -> bool {
        self.0.timed_out
    }

    /// The causes beneath, outermost first, without repetition.
    #[must_use]
    pub fn causes(&self) -> Vec<String> {
        let mut causes: Vec<String> = Vec::new();
        for cause in self.0.source.iter().flat_map(anyhow::Error::chain) {
            let text = cause.to_string();
            let told = self.0.message.contains(&text) || causes.iter().any(|c| c.contains(&text));
            if !told {
                causes.push(text);
            }
        }
        causes
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_ref().map(|source| source.as_ref() as _)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cause_is_told_once() {
        let error = Error::config("can't read a.toml: gone")
            .because(anyhow::anyhow!("gone").context("opening"));
        assert_eq!(error.causes(), ["opening"]);
    }
}
