//! What a provider's client makes of what came back.
//!
//! ```text
//! Http::send         client              Purchase::send
//! bytes ──▶ Response ──────▶ Answer<D> ────────────▶ SendOutcome<R>
//!       └─▶ TransportError ─┘
//! ```
//!
//! - [`TransportError`] decides whether the request left this machine;
//! - [`Answer`] decides what the provider said to it, whatever it was for;
//! - [`SendOutcome`](crate::SendOutcome) decides what that means for an order: a no without a reason that is
//!   understood leaves an order open, and so does a document that does not name it.

use crate::Effect;
use crate::error::{Code, Error, Kind, Result};
use crate::http::TransportError;

/// What a provider said to a request, sorted by what is certain.
#[derive(Debug)]
pub enum Answer<D> {
    /// A complete document of the provider's application that does not say no.
    Accepted(D),
    /// A complete document of it that says no.
    Refused(Refusal, Error),
    /// The request never left this machine, or was provably turned away before anything was done for it,
    /// as by a login.
    NotSent(Error),
    /// It left, and what came is not a complete document of the provider's application, or nothing came.
    Unclear(Error),
}

/// What a provider's no is worth as the answer to an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It named a reason that is understood: nothing was done for the request.
    Named,
    /// It has such an order, or one under way, which may be the one that was sent.
    AlreadyThere,
    /// It named no reason, or one whose meaning is not known: the request may have been carried out.
    Vague,
}

impl<D> Answer<D> {
    /// The same with its document read by `read`.
    #[must_use]
    pub fn map<U>(self, read: impl FnOnce(D) -> U) -> Answer<U> {
        match self {
            Self::Accepted(document) => Answer::Accepted(read(document)),
            Self::Refused(refusal, error) => Answer::Refused(refusal, error),
            Self::NotSent(error) => Answer::NotSent(error),
            Self::Unclear(error) => Answer::Unclear(error),
        }
    }

    /// The document, for a request that reads, or that leaves the same behind when it is sent once more.
    ///
    /// # Errors
    /// What went wrong, a no for whatever reason included.
    pub fn into_document(self) -> Result<D> {
        match self {
            Self::Accepted(document) => Ok(document),
            Self::Refused(_, error) | Self::NotSent(error) | Self::Unclear(error) => Err(error),
        }
    }

    /// The document, for a request of this effect that is no order.
    ///
    /// # Errors
    /// What went wrong, a no for whatever reason included; of kind unknown where something may have been
    /// changed.
    pub fn into_result(self, effect: Effect) -> Result<D> {
        match self {
            Self::Unclear(error) if effect != Effect::Read => {
                let what = "the outcome of this change is unknown";
                let unknown = Error::new(Kind::Unknown, what).code(Code::NoAnswer);
                Err(unknown.coded_as(&error).because(error))
            }
            answer => answer.into_document(),
        }
    }
}

impl<D> From<TransportError> for Answer<D> {
    fn from(lost: TransportError) -> Self {
        match lost {
            TransportError::NotSent(error) => Self::NotSent(error),
            TransportError::NoResponse(error) => Self::Unclear(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unclear_answer_leaves_open_what_a_change_did_and_a_read_did_nothing() {
        let unclear = || Answer::<()>::from(TransportError::NoResponse(Error::unreachable("gone")));
        let of = |effect| unclear().into_result(effect).unwrap_err();
        assert_eq!(of(Effect::Read).kind(), Kind::Unreachable);
        let change = of(Effect::Write);
        assert_eq!((change.kind(), change.causes()), (Kind::Unknown, vec!["gone".to_owned()]));
        for certain in [
            Answer::<()>::from(TransportError::NotSent(Error::unreachable("no network"))),
            Answer::Refused(Refusal::Vague, Error::new(Kind::Refused, "no")),
        ] {
            assert_ne!(certain.into_result(Effect::Write).unwrap_err().kind(), Kind::Unknown);
        }
    }
}
