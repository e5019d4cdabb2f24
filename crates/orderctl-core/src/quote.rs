//! What an order will cost, as far as the provider tells.

use serde::Serialize;

use super::Money;

/// The price of an order as known before it is placed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "known", content = "value")]
pub enum Price {
    /// The provider's own total for exactly this order.
    Exactly(Money),
    /// The provider's price can be read in several ways; this is the highest of them.
    AtMost(Money),
    /// No price, and why.
    Unknown(String),
}

impl Price {
    /// The most that will be charged, if that is known.
    #[must_use]
    pub fn ceiling(&self) -> Option<&Money> {
        match self {
            Self::Exactly(money) | Self::AtMost(money) => Some(money),
            Self::Unknown(_) => None,
        }
    }
}

impl std::fmt::Display for Price {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Exactly(money) => money.fmt(f),
            Self::AtMost(money) => write!(f, "at most {money}"),
            Self::Unknown(why) => write!(f, "unknown ({why})"),
        }
    }
}

/// One position of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// What is ordered, in the provider's words.
    pub name: String,
    /// The term or the chosen value, if the provider says.
    pub detail: Option<String>,
    /// Its part of the price, if the provider says.
    pub price: Option<Money>,
}

/// What comes after the term that is ordered, as far as the provider tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextTerm {
    /// What each following term costs by the prices of today.
    pub price: Option<Money>,
    /// Whether it is ordered and charged by itself.
    pub by_itself: Option<bool>,
}

impl NextTerm {
    /// A further term at this price, of which nothing else is told.
    #[must_use]
    pub fn at(price: Money) -> Self {
        Self { price: Some(price), by_itself: None }
    }
}

impl std::fmt::Display for NextTerm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (&self.price, self.by_itself) {
            (Some(price), Some(true)) => write!(f, "{price}, renews by itself"),
            (Some(price), Some(false)) => {
                write!(f, "{price}, if you renew it: nothing renews by itself")
            }
            (Some(price), None) => price.fmt(f),
            (None, Some(true)) => f.write_str("renews by itself, at a price that is not told"),
            (None, Some(false)) => f.write_str("nothing renews by itself"),
            (None, None) => f.write_str("not told"),
        }
    }
}

/// What the provider says an order will cost, before it is placed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// What the price is made of. It decides nothing: some providers tell a total alone.
    pub lines: Vec<Line>,
    /// What is charged at once.
    pub due_now: Price,
    /// What follows, where there is something to tell.
    pub renewal: Option<NextTerm>,
}
