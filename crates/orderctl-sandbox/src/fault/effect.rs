//! What a fault does to a request: before it is handled, to its answer, or instead of it.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::http::{HeaderValue, header};
use axum::response::Response;
use tokio::sync::oneshot;
use uuid::Uuid;

use super::super::connection::Connection;
use super::super::http::{AppState, Call, Reply, handle, send};
use super::super::state::Millis;
use super::super::{billmanager, logicboxes};
use super::{FaultKind, InjectedFault};

/// What happens after the client's connection has ended.
#[derive(Debug, Default)]
pub(crate) struct Later {
    /// Answers that the panel keeps for a client whom it asked to wait.
    waiting: Mutex<BTreeMap<String, Waiting>>,
    /// Requests that are committed later.
    parked: Mutex<Vec<Parked>>,
    /// How many of them have not been committed yet.
    due: AtomicUsize,
}

/// A request that is on its way although its client has gone, as in a queue behind a gateway.
#[derive(Debug)]
struct Parked {
    id: Uuid,
    /// When it is committed, by the sandbox's clock.
    at: Millis,
    call: Call,
    /// Says when it is.
    done: oneshot::Sender<()>,
}

#[derive(Debug, Clone)]
struct Waiting {
    ready: Instant,
    reply: Reply,
}

impl Later {
    /// How many requests are still to be committed.
    pub(crate) fn due(&self) -> usize {
        self.due.load(Ordering::SeqCst)
    }

    fn parked(&self) -> MutexGuard<'_, Vec<Parked>> {
        self.parked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn waiting(&self) -> MutexGuard<'_, BTreeMap<String, Waiting>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps an answer and gives the address to fetch it at. Answers that nobody fetches don't pile
    /// up: the oldest goes.
    fn keep(&self, reply: Reply, delay: Duration) -> String {
        const MAX_WAITING: usize = 1000;
        let path = format!("/{LONG}{}/billmgr", Uuid::now_v7().simple());
        let mut waiting = self.waiting();
        waiting.insert(path.clone(), Waiting { ready: Instant::now() + delay, reply });
        if waiting.len() > MAX_WAITING {
            waiting.pop_first();
        }
        path
    }
}

/// Inferred: all but that the address matches `long…billmgr`.
const LONG: &str = "long/";

/// The answer of one request that a fault is injected into.
pub(crate) async fn apply(
    app: &Arc<AppState>,
    connection: &Connection,
    injected: InjectedFault,
    mut call: Call,
) -> Response {
    let reply = match injected.kind {
        FaultKind::DropBefore => return close(connection),
        FaultKind::DropAfterCommit => {
            handle(app, &call);
            return close(connection);
        }
        FaultKind::Hang => {
            tokio::time::sleep(injected.delay).await;
            return close(connection);
        }
        FaultKind::HangAfterCommit => {
            handle(app, &call);
            tokio::time::sleep(injected.delay).await;
            return close(connection);
        }
        FaultKind::Truncate => {
            connection.send_half(&handle(app, &call));
            return close(connection);
        }
        FaultKind::LateCommit => {
            park(app, injected.delay, call);
            return close(connection);
        }
        FaultKind::TimeoutThenCommit => {
            // Committed by somebody else: this task ends when the client goes.
            let _ = park(app, injected.delay, call).await;
            return close(connection);
        }
        FaultKind::Html403 => Reply::html(
            403,
            "Access denied",
            "The firewall of this site has blocked your request. Your address has been recorded.",
        ),
        FaultKind::HtmlWait => wait(app, &call, injected.delay),
        FaultKind::Http502 => bad_gateway(),
        FaultKind::Http502AfterCommit => {
            handle(app, &call);
            bad_gateway()
        }
        FaultKind::Http429 => return too_many(),
        FaultKind::Http429AfterCommit => {
            handle(app, &call);
            return too_many();
        }
        FaultKind::RefuseBecauseThere => {
            let reply = handle(app, &call);
            if billmanager::is_panel(&call) {
                billmanager::refused_as_there(app, &call, reply)
            } else {
                logicboxes::refused_as_there(&call, reply)
            }
        }
        FaultKind::InternalAfterCommit => {
            handle(app, &call);
            if billmanager::is_panel(&call) {
                billmanager::internal_error(app, &call)
            } else {
                logicboxes::internal_error(&call)
            }
        }
        FaultKind::Slow => {
            let reply = handle(app, &call);
            tokio::time::sleep(injected.delay).await;
            reply
        }
        FaultKind::NoId => {
            call.without_ids = true;
            handle(app, &call)
        }
        FaultKind::Unpaid => {
            call.unpaid = true;
            handle(app, &call)
        }
        FaultKind::SessionExpired => expired(app, call),
    };
    send(reply)
}

/// The client sees the end of the connection; the answer that is returned never leaves.
fn close(connection: &Connection) -> Response {
    connection.close();
    send(Reply::html(500, "Connection closed", "This answer goes nowhere."))
}

/// Keeps a request until the sandbox's clock has gone on by so much: by itself, or because it was moved.
fn park(app: &Arc<AppState>, delay: Duration, call: Call) -> oneshot::Receiver<()> {
    let (done, committed) = oneshot::channel();
    let id = Uuid::now_v7();
    let at = app.now().saturating_add(Millis::try_from(delay.as_millis()).unwrap_or(Millis::MAX));
    app.later.due.fetch_add(1, Ordering::SeqCst);
    app.later.parked().push(Parked { id, at, call, done });
    let app = Arc::clone(app);
    tokio::spawn(async move {
        tokio::time::sleep(delay).await;
        commit_if(&app, |parked| parked.id == id);
    });
    committed
}

/// Commits what is due since the clock was moved.
pub(crate) fn commit_due(app: &AppState) {
    let now = app.now();
    while commit_if(app, |parked| parked.at <= now) {}
}

/// Commits the first of these requests; false if there is none.
fn commit_if(app: &AppState, is_meant: impl Fn(&Parked) -> bool) -> bool {
    let mut parked = app.later.parked();
    let first = parked.iter().enumerate().filter(|(_, parked)| is_meant(parked));
    let Some((place, _)) = first.min_by_key(|(_, parked)| parked.at) else { return false };
    let Parked { id: _, at, call, done } = parked.remove(place);
    drop(parked);
    handle(app, &Call { now: at, ..call });
    app.later.due.fetch_sub(1, Ordering::SeqCst);
    // Nobody waits for it if the client has gone.
    let _ = done.send(());
    true
}

fn wait(app: &AppState, call: &Call, delay: Duration) -> Reply {
    // Who looks at such an address is not sent on to another one.
    if let Some(reply) = waited(app, call) {
        return reply;
    }
    let reply = handle(app, call);
    if billmanager::is_panel(call) {
        return wait_page(&app.later.keep(reply, delay));
    }
    Reply::html(200, "Please wait", "Your request is being processed.")
}

fn wait_page(path: &str) -> Reply {
    let link = format!(
        "Request in process, please wait. <a href=\"{path}\">Continue</a>\n\
        <script>setTimeout(function () {{ location.href = '{path}'; }}, 1000);</script>"
    );
    Reply::html(200, "Please wait", &link)
}

/// The answer that a client was asked to wait for: the page again until it is ready, the same
/// answer each time from then on. None if the path is no such address.
pub(crate) fn waited(app: &AppState, call: &Call) -> Option<Reply> {
    let kept = app.later.waiting().get(&call.path).cloned()?;
    Some(if kept.ready <= Instant::now() { kept.reply } else { wait_page(&call.path) })
}

fn bad_gateway() -> Reply {
    Reply::html(502, "502 Bad Gateway", "nginx")
}

fn too_many() -> Response {
    let mut response = send(Reply::html(429, "429 Too Many Requests", "Slow down."));
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
    response
}

/// A request without its credentials is refused in the provider's own words.
fn expired(app: &AppState, mut call: Call) -> Reply {
    if let Err(error) = billmanager::forget_session(app, billmanager::session(&call)) {
        return Reply::broken(&error);
    }
    let refused = [billmanager::CREDENTIALS, logicboxes::CREDENTIALS].concat();
    call.params.retain(|(name, _)| !refused.contains(&name.as_str()));
    call.cookie.clear();
    handle(app, &call)
}
