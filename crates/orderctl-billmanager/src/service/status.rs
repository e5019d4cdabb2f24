//! How a service stands, by the panel's code.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::super::Node;

/// How a service stands (`item_status`: a reselling guide of the vendor, and clients).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ServiceStatus {
    /// 1: ordered, and neither paid nor in work.
    Ordered,
    /// 2: it runs.
    Active,
    /// 3: it is stopped, by the panel or its client.
    Suspended,
    /// 4: it is removed.
    Deleted,
    /// 5: the panel is at work on it.
    Processing,
    /// 0: its order was canceled.
    Cancelled,
    /// No code of a list: the panel took the order and leads to a payment.
    Unpaid,
    /// A code that is not known, as the panel writes it.
    #[serde(untagged)]
    Other(String),
}

impl ServiceStatus {
    /// The word in JSON and in tables.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Ordered => "ordered",
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Deleted => "deleted",
            Self::Processing => "processing",
            Self::Cancelled => "cancelled",
            Self::Unpaid => "unpaid",
            Self::Other(code) => code,
        }
    }

    /// True of a service that is not there any more, although a list may still show it.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        matches!(self, Self::Deleted | Self::Cancelled)
    }

    /// By a row of a list; a row without a code is one of an order that nobody has begun with.
    pub(in super::super) fn of(row: &Node) -> Self {
        let code = row.code("item_status").unwrap_or("1");
        match code.split('_').next().unwrap_or(code) {
            "0" => Self::Cancelled,
            "1" => Self::Ordered,
            "2" => Self::Active,
            "3" => Self::Suspended,
            "4" => Self::Deleted,
            "5" => Self::Processing,
            _ => Self::Other(code.to_owned()),
        }
    }
}

impl fmt::Display for ServiceStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
