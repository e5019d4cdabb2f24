//! One request in, one answer out. Both providers take the same way: parse, handle (which commits),
//! render, answer.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, FromRequest as _, Multipart, Request, State as Extract};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::from_fn;
use axum::response::Response;

use super::billmanager::{CurrencyStyle, SingleElementStyle};
use super::catalog::Catalog;
use super::connection::Connection;
use super::fault::{self, Faults, Later, Target};
use super::state::Millis;
use super::store::Store;
use super::{billmanager, clock, control, guard, logicboxes};

const LARGEST_BODY: usize = 1024 * 1024;

/// What every request needs.
pub(super) struct AppState {
    pub(super) catalog: Catalog,
    pub(super) store: Store,
    pub(super) provisioning: Millis,
    /// Whether the panel has the old cart alone.
    pub(super) old_cart: bool,
    /// Scheme, address and port, as the panel names itself in its answers.
    pub(super) host: String,
    pub(super) single_element: SingleElementStyle,
    pub(super) currency_style: CurrencyStyle,
    pub(super) faults: Faults,
    pub(super) later: Later,
    /// How far the sandbox's clock was moved ahead.
    pub(super) clock_offset: AtomicI64,
    /// Whether the control address is there.
    pub(super) control: bool,
}

impl AppState {
    pub(super) fn now(&self) -> Millis {
        clock::now().saturating_add(self.clock_offset.load(Ordering::Relaxed))
    }

    /// Moves the clock, which may be what a late request waits for, and gives how far ahead it is now, in
    /// milliseconds.
    pub(super) fn advance(&self, by: Duration) -> Millis {
        let by = Millis::try_from(by.as_millis()).unwrap_or(Millis::MAX);
        let moved = |ahead: Millis| Some(ahead.saturating_add(by));
        let before = self.clock_offset.fetch_update(Ordering::Relaxed, Ordering::Relaxed, moved);
        fault::commit_due(self);
        before.unwrap_or_default().saturating_add(by)
    }
}

/// A request, read: parameters of the body first, then those of the query, so that the body wins.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) post: bool,
    pub(super) path: String,
    pub(super) params: Vec<(String, String)>,
    /// The session that a browser names in its cookie.
    pub(super) cookie: String,
    pub(super) now: Millis,
    /// The answer leaves out which order it is about: a fault.
    pub(super) without_ids: bool,
    /// The account has too little money for what is ordered at once: a fault.
    pub(super) unpaid: bool,
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

    /// The function that a script asks to be called with the answer. Anything but a plain name would
    /// let a request write a script of its own.
    pub(super) fn callback(&self) -> Option<&str> {
        let letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '$' | '.');
        let name = self.get("callback");
        let starts = name.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '_' | '$'));
        (starts && name.chars().all(letter)).then_some(name)
    }
}

/// An answer before it is sent.
#[derive(Debug, Clone)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) content_type: &'static str,
    pub(super) body: String,
    /// What a browser is told to keep.
    pub(super) cookie: Option<String>,
}

impl Reply {
    pub(super) fn new(status: u16, content_type: &'static str, body: String) -> Self {
        Self { status, content_type, body, cookie: None }
    }

    pub(super) fn html(status: u16, title: &str, text: &str) -> Self {
        let body = format!(
            "<!DOCTYPE html>\n<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{text}</p></body></html>\n"
        );
        Self::new(status, "text/html; charset=UTF-8", body)
    }

    pub(super) fn broken(error: &io::Error) -> Self {
        let body = format!("The sandbox can't use its state: {error}\n");
        Self::new(503, "text/plain; charset=UTF-8", body)
    }
}

pub(super) async fn serve(listener: std::net::TcpListener, app: Arc<AppState>) -> io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let extra = if app.control { control::routes() } else { Router::new() };
    let router = extra.fallback(answer).layer(from_fn(guard::from_this_machine)).with_state(app);
    axum::serve(listener, router.into_make_service_with_connect_info::<Connection>()).await
}

async fn answer(
    Extract(app): Extract<Arc<AppState>>,
    ConnectInfo(connection): ConnectInfo<Connection>,
    request: Request,
) -> Response {
    let call = match parse(&app, request).await {
        Ok(call) => call,
        Err(reply) => return send(reply),
    };
    match app.faults.inject(|| target(&app, &call)) {
        Some(injected) => fault::apply(&app, &connection, injected, call).await,
        None => send(handle(&app, &call)),
    }
}

/// What a request is, in the words of a fault plan.
fn target<'a>(app: &'a AppState, call: &'a Call) -> Target<'a> {
    match call.path.strip_prefix("/api/") {
        Some(method) => logicboxes::target(call, method),
        None => billmanager::target(app, call),
    }
}

async fn parse(app: &AppState, request: Request) -> Result<Call, Reply> {
    let (head, body) = request.into_parts();
    let body = to_bytes(body, LARGEST_BODY)
        .await
        .map_err(|_| Reply::html(413, "413 Request Entity Too Large", "The body is too large."))?;
    let pairs = |text| url::form_urlencoded::parse(text).into_owned();
    let query: Vec<_> = pairs(head.uri.query().unwrap_or_default().as_bytes()).collect();
    let mut params = match parts(&head.headers, body.clone()).await? {
        Some(fields) => fields,
        None => pairs(&body).collect(),
    };
    params.extend(query);
    Ok(Call {
        post: head.method == Method::POST,
        path: head.uri.path().to_owned(),
        params,
        cookie: session_cookie(&head.headers),
        now: app.now(),
        without_ids: false,
        unpaid: false,
    })
}

/// The fields of a body that comes in parts, as a browser's form with files sends it.
async fn parts(
    headers: &HeaderMap,
    body: axum::body::Bytes,
) -> Result<Option<Vec<(String, String)>>, Reply> {
    let kind = headers.get(header::CONTENT_TYPE).filter(|kind| {
        kind.to_str().is_ok_and(|kind| kind.trim_start().starts_with("multipart/form-data"))
    });
    let Some(kind) = kind else { return Ok(None) };
    let mut request = Request::new(Body::from(body));
    request.headers_mut().insert(header::CONTENT_TYPE, kind.clone());
    let broken = || Reply::html(400, "400 Bad Request", "The parts of the body can't be read.");
    let mut parts = Multipart::from_request(request, &()).await.map_err(|_| broken())?;
    let mut fields = Vec::new();
    while let Some(part) = parts.next_field().await.map_err(|_| broken())? {
        let name = part.name().unwrap_or_default().to_owned();
        fields.push((name, part.text().await.map_err(|_| broken())?));
    }
    Ok(Some(fields))
}

/// The session's id in `billmgrses5`, without what may follow it after a colon.
fn session_cookie(headers: &HeaderMap) -> String {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    let value = cookies
        .flat_map(|line| line.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(billmanager::COOKIE)?.strip_prefix('='));
    value.unwrap_or_default().split(':').next().unwrap_or_default().to_owned()
}

pub(super) fn handle(app: &AppState, call: &Call) -> Reply {
    if let Some(reply) = fault::waited(app, call) {
        return reply;
    }
    let reply = match call.path.trim_end_matches('/') {
        _ if billmanager::is_panel(call) => billmanager::answer(app, call),
        billmanager::GATEWAY => billmanager::gateway(app, call),
        path => match path.strip_prefix("/api/") {
            Some(method) => logicboxes::answer(app, call, method),
            None => Ok(Reply::html(
                404,
                "404 Not Found",
                "There is a panel at /billmgr and an API at /api.",
            )),
        },
    };
    reply.unwrap_or_else(|error| Reply::broken(&error))
}

pub(super) fn send(reply: Reply) -> Response {
    let mut response = Response::new(Body::from(reply.body));
    *response.status_mut() =
        StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static(reply.content_type));
    let cookie = reply.cookie.and_then(|cookie| header::HeaderValue::from_str(&cookie).ok());
    headers.extend(cookie.map(|cookie| (header::SET_COOKIE, cookie)));
    response
}
