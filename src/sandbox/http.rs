//! One request in, one answer out. Both providers take the same way: parse, handle (which commits),
//! render, answer.

use std::io;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State as Extract};
use axum::http::{Method, StatusCode, header};
use axum::response::Response;
use axum::serve::ListenerExt;

use super::catalogue::Catalogue;
use super::state::Millis;
use super::store::Store;
use super::{billmanager, clock, logicboxes};

const LARGEST_BODY: usize = 1024 * 1024;

/// What every request needs.
pub(super) struct House {
    pub(super) catalogue: Catalogue,
    pub(super) store: Store,
    pub(super) provisioning: Millis,
    /// Scheme, address and port, as the panel names itself in its answers.
    pub(super) host: String,
}

/// A request, read: parameters of the body first, then those of the query, so that the body wins.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) post: bool,
    pub(super) path: String,
    pub(super) params: Vec<(String, String)>,
    pub(super) now: Millis,
}

impl Call {
    /// The value of a parameter, empty if it was not sent: neither provider tells the two apart.
    pub(super) fn get(&self, name: &str) -> &str {
        self.params.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// All values of a parameter that may be repeated.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.params.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// An answer before it is sent.
#[derive(Debug)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) content_type: &'static str,
    pub(super) body: String,
}

impl Reply {
    pub(super) fn html(status: u16, title: &str, text: &str) -> Self {
        let body = format!(
            "<!DOCTYPE html>\n<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{text}</p></body></html>\n"
        );
        Self { status, content_type: "text/html; charset=UTF-8", body }
    }
}

pub(super) async fn serve(listener: std::net::TcpListener, house: Arc<House>) -> io::Result<()> {
    // An answer leaves at once: a client that is measured must not wait for a timer of TCP.
    let listener = tokio::net::TcpListener::from_std(listener)?.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    axum::serve(listener, Router::new().fallback(answer).with_state(house)).await
}

async fn answer(Extract(house): Extract<Arc<House>>, request: Request) -> Response {
    let reply = match parse(request).await {
        Ok(call) => handle(&house, &call),
        Err(reply) => reply,
    };
    send(reply)
}

async fn parse(request: Request) -> Result<Call, Reply> {
    let (head, body) = request.into_parts();
    let body = to_bytes(body, LARGEST_BODY)
        .await
        .map_err(|_| Reply::html(413, "413 Request Entity Too Large", "The body is too large."))?;
    let query = head.uri.query().unwrap_or_default();
    let pairs = |text| url::form_urlencoded::parse(text).into_owned();
    let params = pairs(&body).chain(pairs(query.as_bytes())).collect();
    Ok(Call {
        post: head.method == Method::POST,
        path: head.uri.path().to_owned(),
        params,
        now: clock::now(),
    })
}

fn handle(house: &House, call: &Call) -> Reply {
    let reply = match call.path.trim_end_matches('/') {
        "/billmgr" => billmanager::answer(house, call),
        billmanager::GATEWAY => billmanager::gateway(house, call),
        path => match path.strip_prefix("/api/") {
            Some(method) => logicboxes::answer(house, call, method),
            None => Ok(Reply::html(
                404,
                "404 Not Found",
                "There is a panel at /billmgr and an API at /api.",
            )),
        },
    };
    reply.unwrap_or_else(|error| Reply {
        status: 503,
        content_type: "text/plain; charset=UTF-8",
        body: format!("The sandbox can't use its state: {error}\n"),
    })
}

fn send(reply: Reply) -> Response {
    let mut response = Response::new(Body::from(reply.body));
    *response.status_mut() =
        StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, header::HeaderValue::from_static(reply.content_type));
    response
}
