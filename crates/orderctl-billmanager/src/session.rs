//! The session of a login: its id, and what answers tell about it.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::doc::Node;
use orderctl_core::Secret;
use orderctl_core::error::{Code, Error, Result};

/// The id of the session, once there was a login. Threads share it.
#[derive(Default)]
pub(super) struct Session(Mutex<Option<Secret>>);

impl Session {
    /// The session's id, if there was a login.
    pub(super) fn known(&self) -> Option<Secret> {
        self.lock().clone()
    }

    /// The id, held while a login changes it.
    pub(super) fn lock(&self) -> MutexGuard<'_, Option<Secret>> {
        // The lock holds a plain value, which no panic can leave half written.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The id stands as attribute and as text (recorded in XML).
pub(super) fn session_id(doc: &Node) -> Result<Secret> {
    doc.at("auth")
        .and_then(|auth| auth.attribute("id").or(Some(auth.text())))
        .map(str::trim)
        .filter(|id| !id.is_empty())
        .map(Secret::new)
        .ok_or_else(|| {
            Error::unreachable("the panel answered a login without a session").code(Code::Malformed)
        })
}

/// True for an answer that wants the code of the second factor first.
pub(super) fn is_half_open(doc: &Node) -> bool {
    doc.all("ok").any(|ok| ok.text().trim().starts_with("func=totp.confirm"))
}

/// `access` means "session over" as well as "not allowed": only a new login can tell them apart.
pub(super) fn is_over(error: &Error) -> bool {
    matches!(error.reason(), Some(Code::Access | Code::Auth))
}
