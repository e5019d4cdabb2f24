//! Texts that must not be seen, and who may see them all the same.

use std::fmt;

use serde::{Serialize, Serializer};
use zeroize::Zeroizing;

/// What stands in for a secret wherever a request is shown.
pub const MASK: &str = "***";

/// What stands in for a secret in a result, such as a transfer code or the password of a server.
pub const HIDDEN: &str = "********";

/// A text that must never be shown: it has no `Display`, `Debug` masks it, and so does serde. Its memory
/// is wiped when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes a text into custody.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text itself, for the wire alone. Results show it by way of [`Disclosure::text`].
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(MASK)
    }
}

impl Serialize for Secret {
    /// Masked: a value that is serialized may end in the ledger or in a log.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(HIDDEN)
    }
}

/// Whether the secrets in a result are shown: the user's choice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Disclosure {
    /// [`HIDDEN`] stands in their place.
    #[default]
    Masked,
    /// As the provider tells them.
    Shown,
}

impl Disclosure {
    /// Shown if this is true.
    #[must_use]
    pub const fn shown_if(wanted: bool) -> Self {
        if wanted { Self::Shown } else { Self::Masked }
    }

    /// What a result shows of a secret, in JSON and in tables alike.
    #[must_use]
    pub fn text(self, secret: &Secret) -> &str {
        match self {
            Self::Masked => HIDDEN,
            Self::Shown => secret.reveal(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_seen_only_where_the_user_asked_for_it() {
        let secret = Secret::new("hunter2");
        assert_eq!(serde_json::json!({ "code": secret }).to_string(), r#"{"code":"********"}"#);
        assert_eq!(format!("{secret:?}"), MASK);
        assert_eq!(Disclosure::default().text(&secret), HIDDEN);
        assert_eq!(Disclosure::shown_if(true).text(&secret), "hunter2");
    }
}
