//! Keeps web pages away: a page in a browser on this machine can send requests to loopback as well.

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

use super::control;

/// Lets a request through that names this machine as its host. A page whose name was rebound to a
/// loopback address names another. The control address, which needs no login, takes nothing from a page
/// at all.
pub(super) async fn from_this_machine(request: Request, next: Next) -> Response {
    let headers = request.headers();
    if let Some(host) = headers.get(header::HOST)
        && !host.to_str().is_ok_and(is_loopback)
    {
        return refuse("the sandbox is for this machine alone: Host must be a loopback address");
    }
    let is_control = request.uri().path().starts_with(control::PATH);
    if is_control && is_from_page(headers) {
        return refuse("the control address takes no request from a web page");
    }
    if is_control && request.method() == Method::POST && !is_json(headers) {
        return refuse("send the body with the header Content-Type: application/json");
    }
    next.run(request).await
}

/// True for a host, with or without a port, that is always this machine.
fn is_loopback(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next(),
        None => host.split(':').next(),
    };
    let name = name.unwrap_or_default();
    name.eq_ignore_ascii_case("localhost")
        || name.parse().is_ok_and(|address: std::net::IpAddr| address.is_loopback())
}

/// Browsers say where a request comes from.
fn is_from_page(headers: &HeaderMap) -> bool {
    headers.contains_key(header::ORIGIN) || headers.contains_key("sec-fetch-site")
}

/// A page can't send this kind of body to another origin without asking first.
fn is_json(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).is_some_and(|kind| {
        kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json")
    })
}

fn refuse(why: &str) -> Response {
    let mut response = Response::new(Body::from(format!("{why}\n")));
    *response.status_mut() = StatusCode::FORBIDDEN;
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_loopback() {
        for host in ["localhost:8600", "LOCALHOST", "127.0.0.1:1", "127.9.9.9", "[::1]:8600"] {
            assert!(is_loopback(host), "{host}");
        }
        for host in [
            "",
            "evil.example:8600",
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "192.0.2.1",
            "[2001:db8::1]:80",
        ] {
            assert!(!is_loopback(host), "{host}");
        }
    }
}
