//! What can go wrong between a client and a provider.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use super::PlanError;

/// A fault. *Committed* means that the provider did what it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// The connection is closed, nothing is committed.
    DropBefore,
    /// Committed, then the connection is closed without an answer.
    DropAfterCommit,
    /// Nothing is committed, and no answer comes.
    Hang,
    /// Committed, and no answer comes.
    HangAfterCommit,
    /// Committed; the connection is closed in the middle of the answer.
    Truncate,
    /// A firewall's page, nothing is committed.
    Html403,
    /// Committed; a page that asks to wait. The panel's holds the address of the real answer, which
    /// is there after the delay: one that is long enough never comes.
    HtmlWait,
    /// A gateway's page, nothing is committed.
    Http502,
    /// Committed, then a gateway's page.
    Http502AfterCommit,
    /// Too many requests, nothing is committed.
    Http429,
    /// Committed, then too many requests.
    Http429AfterCommit,
    /// Committed, then refused as being there already, as if it had been sent twice.
    RefuseBecauseThere,
    /// Committed, then the provider's own error without a reason.
    InternalAfterCommit,
    /// Committed; the answer takes its time.
    Slow,
    /// Committed; the answer lacks the ids of what was ordered.
    NoId,
    /// The credentials are refused, and the panel forgets the session. Nothing is committed.
    SessionExpired,
    /// The connection is closed at once, and the request is committed some time later.
    LateCommit,
    /// No answer comes, and the request is committed some time later, when the client has given up.
    TimeoutThenCommit,
    /// A panel takes an order that is to be charged at once, and does not charge it: the service waits
    /// to be paid. Of no effect on anything else.
    Unpaid,
}

impl FaultKind {
    /// Every kind, in the order in which they are explained to users.
    pub const ALL: [Self; 19] = [
        Self::DropBefore,
        Self::DropAfterCommit,
        Self::Hang,
        Self::HangAfterCommit,
        Self::Truncate,
        Self::Html403,
        Self::HtmlWait,
        Self::Http502,
        Self::Http502AfterCommit,
        Self::Http429,
        Self::Http429AfterCommit,
        Self::RefuseBecauseThere,
        Self::InternalAfterCommit,
        Self::Slow,
        Self::NoId,
        Self::SessionExpired,
        Self::LateCommit,
        Self::TimeoutThenCommit,
        Self::Unpaid,
    ];

    /// Its name in a rule.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::DropBefore => "drop-before",
            Self::DropAfterCommit => "drop-after-commit",
            Self::Hang => "hang",
            Self::HangAfterCommit => "hang-after-commit",
            Self::Truncate => "truncate",
            Self::Html403 => "html-403",
            Self::HtmlWait => "html-wait",
            Self::Http502 => "http-502",
            Self::Http502AfterCommit => "http-502-after-commit",
            Self::Http429 => "http-429",
            Self::Http429AfterCommit => "429-after-commit",
            Self::RefuseBecauseThere => "refuse-because-there",
            Self::InternalAfterCommit => "internal-after-commit",
            Self::Slow => "slow",
            Self::NoId => "no-id",
            Self::SessionExpired => "session-expired",
            Self::LateCommit => "late-commit",
            Self::TimeoutThenCommit => "timeout-then-commit",
            Self::Unpaid => "unpaid",
        }
    }

    /// How long it takes if the rule says nothing: until a hanging connection is closed, a slow
    /// answer sent, a late order committed, a panel's answer ready.
    pub(super) fn usual_delay(self) -> Duration {
        match self {
            Self::Hang | Self::HangAfterCommit => Duration::from_secs(5 * 60),
            Self::Slow | Self::LateCommit => Duration::from_secs(2),
            Self::HtmlWait => Duration::from_secs(1),
            // Longer than clients wait.
            Self::TimeoutThenCommit => Duration::from_secs(90),
            _ => Duration::ZERO,
        }
    }

    pub(super) fn takes_time(self) -> bool {
        !self.usual_delay().is_zero()
    }
}

impl fmt::Display for FaultKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for FaultKind {
    type Err = PlanError;

    fn from_str(name: &str) -> Result<Self, PlanError> {
        if let Some(kind) = Self::ALL.into_iter().find(|kind| kind.name() == name) {
            return Ok(kind);
        }
        let nearest = Self::ALL
            .into_iter()
            .map(|kind| (strsim::damerau_levenshtein(name, kind.name()), kind.name()))
            .min()
            .map_or("", |(_, name)| name);
        Err(PlanError(format!("there is no fault {name:?}; the nearest is {nearest}")))
    }
}
