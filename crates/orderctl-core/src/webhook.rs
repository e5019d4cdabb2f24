//! One JSON document, posted to a receiver that is no provider: it is taken, or it is not.

use std::sync::Arc;
use std::time::Duration;

use reqwest::blocking::Client;

use crate::error::{Error, Result};
use crate::http::{SystemResolver, not_started};

/// Posts a document with a further header; taken if the answer is a success (2xx). It is sent once, and
/// redirects are not followed.
///
/// # Errors
/// Of kind unreachable, if it was not taken within `limit`, as far as is known. No error repeats the URL.
pub fn post(url: &str, body: &str, header: (&str, &str), limit: Duration) -> Result<()> {
    // Fails only if a provider was installed before, which is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut builder = Client::builder()
        .user_agent(concat!("orderctl/", env!("CARGO_PKG_VERSION")))
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .dns_resolver(Arc::new(SystemResolver))
        .timeout(limit);
    if url.starts_with("http://") {
        // Plain HTTP is for loopback alone.
        builder = builder.no_proxy().tls_certs_only([]);
    }
    let client = builder.build().map_err(not_started)?;
    let request = client.post(url).header("Content-Type", "application/json");
    let request = request.header(header.0, header.1).body(body.to_owned());
    let response = request.send().map_err(|error| {
        Error::unreachable("the receiver can't be reached").because(error.without_url())
    })?;
    match response.status() {
        status if status.is_success() => Ok(()),
        status => Err(Error::unreachable(format!("the receiver answered {status}"))),
    }
}
