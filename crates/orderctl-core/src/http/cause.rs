//! What is behind an error of the HTTP library.

use crate::Remedy;
use crate::error::{Code, Error};

/// The error that no client can be made. One for HTTPS needs the certificates of authorities, which a
/// minimal system lacks.
pub(crate) fn not_started(error: reqwest::Error) -> Error {
    if chain(&error).any(is::<rustls::Error>) {
        return Error::config("the system's certificate authorities can't be read")
            .code(Code::Tls)
            .because(error)
            .remedy(Remedy::Authorities);
    }
    Error::internal("the HTTP client can't be started").because(error)
}

pub(super) fn chain<'a>(
    error: &'a (dyn std::error::Error + 'static),
) -> impl Iterator<Item = &'a (dyn std::error::Error + 'static)> {
    std::iter::successors(Some(error), |layer| layer.source())
}

/// An `io::Error` hides what it wraps from `source`, so it is opened here, as often as needed.
pub(super) fn is<T: std::error::Error + 'static>(
    layer: &(dyn std::error::Error + 'static),
) -> bool {
    layer.is::<T>()
        || layer
            .downcast_ref::<std::io::Error>()
            .and_then(std::io::Error::get_ref)
            .is_some_and(|inner| is::<T>(inner))
}

pub(super) fn root_cause(error: &(dyn std::error::Error + 'static)) -> String {
    chain(error).last().map_or_else(String::new, ToString::to_string)
}
