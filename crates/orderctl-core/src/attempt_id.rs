//! The id of an attempt.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::{Clock, UnknownWord};

/// The id of one try to place one order. New ones come from a clock alone ([`AttemptId::fresh`]); all others
/// were recorded, or typed by somebody who read them in a record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AttemptId(String);

impl AttemptId {
    /// An id that no other attempt has. Ids sort in the order in which they were made.
    #[must_use]
    pub fn fresh(clock: &dyn Clock) -> Self {
        Self(clock.fresh_id())
    }

    /// The id as text, as it is recorded and sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AttemptId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for AttemptId {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_id =
            !text.is_empty() && !text.contains(|c: char| c.is_whitespace() || c.is_control());
        if is_id { Ok(Self(text.to_owned())) } else { Err(UnknownWord::of("attempt", text)) }
    }
}

impl PartialEq<str> for AttemptId {
    fn eq(&self, text: &str) -> bool {
        self.0 == text
    }
}

impl PartialEq<&str> for AttemptId {
    fn eq(&self, text: &&str) -> bool {
        self.0 == *text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SystemClock;

    #[test]
    fn an_id_is_read_as_it_was_recorded_and_no_other_text_is_one() {
        let id = AttemptId::fresh(&SystemClock);
        assert_eq!(id.as_str().parse(), Ok(id.clone()));
        assert_eq!(serde_json::to_value(&id).unwrap(), id.as_str());
        for text in ["", " ", "a 1", "a\n1"] {
            assert!(text.parse::<AttemptId>().is_err(), "{text:?}");
        }
    }
}
