//! What is behind an error of the HTTP library.

use rustls::CertificateError;

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

/// Why no secure connection was made, in words; nothing where that is not known to be the reason.
pub(super) fn insecure(error: &(dyn std::error::Error + 'static)) -> Option<String> {
    Some(match chain(error).find_map(opened::<rustls::Error>)? {
        rustls::Error::InvalidCertificate(wrong) => {
            format!("the certificate can't be trusted: {}", of_certificate(wrong))
        }
        other => other.to_string(),
    })
}

fn of_certificate(wrong: &CertificateError) -> String {
    match wrong {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => "it has expired",
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "it is not valid yet"
        }
        CertificateError::Revoked => "it was revoked",
        CertificateError::UnknownIssuer => "nobody whom this system trusts has issued it",
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "it is for another name"
        }
        CertificateError::BadSignature => "its signature is wrong",
        CertificateError::Other(other) => return in_words(&other.0.to_string()),
        other => return in_words(&other.to_string()),
    }
    .to_owned()
}

/// The name that a library has for a reason, as words: `CaUsedAsEndEntity` is `ca used as end entity`.
fn in_words(name: &str) -> String {
    if name.contains(' ') {
        return name.to_owned();
    }
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

/// An `io::Error` hides what it wraps from `source`, so it is opened here, as often as needed.
fn opened<'a, T: std::error::Error + 'static>(
    layer: &'a (dyn std::error::Error + 'static),
) -> Option<&'a T> {
    let inner = || layer.downcast_ref::<std::io::Error>()?.get_ref();
    layer.downcast_ref().or_else(|| opened(inner()?))
}

pub(super) fn is<T: std::error::Error + 'static>(
    layer: &(dyn std::error::Error + 'static),
) -> bool {
    opened::<T>(layer).is_some()
}

pub(super) fn root_cause(error: &(dyn std::error::Error + 'static)) -> String {
    chain(error).last().map_or_else(String::new, ToString::to_string)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn a_certificate_is_refused_in_words() {
        let other = |text: &str| {
            CertificateError::Other(rustls::OtherError(Arc::new(std::io::Error::other(
                text.to_owned(),
            ))))
        };
        for (wrong, words) in [
            (CertificateError::UnknownIssuer, "nobody whom this system trusts has issued it"),
            (CertificateError::Expired, "it has expired"),
            (other("CaUsedAsEndEntity"), "ca used as end entity"),
            (other("it is too old"), "it is too old"),
        ] {
            let wrong = rustls::Error::InvalidCertificate(wrong);
            let told = format!("the certificate can't be trusted: {words}");
            assert_eq!(insecure(&wrong).as_deref(), Some(told.as_str()));
            let wrapped = std::io::Error::other(std::io::Error::other(wrong));
            assert_eq!(insecure(&wrapped).as_deref(), Some(told.as_str()));
        }
        assert_eq!(insecure(&std::io::Error::other("no route")), None);
    }
}
