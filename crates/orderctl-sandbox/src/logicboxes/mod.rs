//! The LogicBoxes API: a function is a path, its answer JSON or XML by the path's suffix, a refusal
//! HTTP 500 with a document like any other.
//!
//! ```text
//! routes    every function with its verb and parameters
//! context   the request, whose it is, and the words of answers
//! bundle, check, details, renew, search    combo plans
//! customers/  contacts/  domains/  products/  billing/    the functions by their namespace
//! orders, action    what holds for every order
//! execution    the answer to an order
//! render    JSON, JSONP and XML
//! ```

mod action;
mod billing;
mod bundle;
mod check;
mod contacts;
mod context;
mod customers;
mod details;
mod domains;
mod execution;
mod orders;
mod products;
mod render;
mod renew;
mod routes;
mod search;

use std::io;

use serde_json::Value;

use super::catalog::Registrar as Catalog;
use super::fault::Target;
use super::http::{AppState, Call, Reply};
use context::{Refusal, RequestContext};
use routes::{Route, Run};

/// Parameters that say who calls.
pub(super) const CREDENTIALS: &[&str] = &["auth-userid", "api-key"];

/// What tells a client which order is his, in the answer to an order.
const IDS: [&str; 2] = ["entityid", "eaqid"];

/// Every function: its path without the suffix, and its verb (`GET`, `POST`, `GET or POST`).
pub(super) fn functions() -> impl Iterator<Item = (&'static str, &'static str)> {
    routes::ROUTES.iter().map(|route| (route.path, route.verb.name()))
}

/// What a request asks of the API, as the rules of a fault plan name it.
pub(super) fn target<'a>(call: &'a Call, path: &'a str) -> Target<'a> {
    let name = path.rsplit_once('.').map_or(path, |(name, _)| name);
    let command = match name {
        "productbundle/add" => Some("combo.add"),
        "productbundle/renew" => Some("combo.renew"),
        "billing/customer-pay" => Some("invoice.pay"),
        "billing/execute-order-without-payment" => Some("invoice.execute"),
        _ => None,
    };
    let writes = routes::find(name).is_some_and(|route| matches!(route.run, Run::Write(_)));
    Target { path: &call.path, name, command, writes }
}

/// Answers one call; `path` is what stands after `/api/`.
///
/// # Errors
/// The state can't be read or written.
pub(super) fn answer(app: &AppState, call: &Call, path: &str) -> io::Result<Reply> {
    let (name, suffix) = path.rsplit_once('.').unwrap_or((path, ""));
    let Some(reseller) = reseller(&app.catalog.logicboxes, call) else {
        let message = "Access Denied: You are not authorized to perform this action".into();
        return Ok(render::reply(call, suffix, Err(Refusal { status: 403, message })));
    };
    let Some(route) = routes::find(name).filter(|_| matches!(suffix, "json" | "xml")) else {
        return Ok(Reply::html(
            404,
            "404 Not Found",
            "The requested URL was not found on this server.",
        ));
    };
    let ctx = RequestContext {
        call,
        catalog: &app.catalog.logicboxes,
        provisioning: app.provisioning,
        reseller,
    };
    let mut answer = match (admit(&ctx, route), &route.run) {
        (Err(refusal), _) => Err(refusal),
        (Ok(()), Run::Read(run)) => app.store.read(|state| run(&ctx, &state.logicboxes))?,
        (Ok(()), Run::Write(run)) => app.store.write(|state| run(&ctx, &mut state.logicboxes))?,
    };
    if call.without_ids
        && let Ok(value) = &mut answer
    {
        remove_ids(value);
    }
    Ok(render::reply(call, suffix, answer))
}

/// The answer to a call that was carried out, as if it had been carried out by an earlier one: a fault.
/// A refusal stays what it is.
pub(super) fn refused_as_there(call: &Call, reply: Reply) -> Reply {
    if reply.status != 200 {
        return reply;
    }
    let refusal = match call.get("domain-name") {
        "" => Refusal::pending(),
        domain => Refusal::new(format!("There is a pending order for {domain}")),
    };
    refused(call, refusal)
}

/// An error document that gives no reason: a fault.
pub(super) fn internal_error(call: &Call) -> Reply {
    refused(call, Refusal::new("Internal"))
}

fn refused(call: &Call, refusal: Refusal) -> Reply {
    let suffix = call.path.rsplit_once('.').map_or("", |(_, suffix)| suffix);
    render::reply(call, suffix, Err(refusal))
}

/// The answer to a paid order is nested, under its invoice's id.
fn remove_ids(value: &mut Value) {
    if let Value::Object(map) = value {
        map.retain(|key, _| !IDS.contains(&key.as_str()));
        map.values_mut().for_each(remove_ids);
    }
}

/// The reseller whose id and key were sent.
fn reseller(catalog: &Catalog, call: &Call) -> Option<u64> {
    let id: u64 = call.get("auth-userid").parse().ok()?;
    let known = catalog.resellers.iter().find(|reseller| reseller.id == id)?;
    (known.key == call.get("api-key")).then_some(id)
}

/// Verb, then parameters in the order of the function's table.
fn admit(ctx: &RequestContext, route: &Route) -> Result<(), Refusal> {
    if !route.verb.takes(ctx.call.post) {
        // Inferred: the words.
        return Err(Refusal::new("Invalid HTTP method"));
    }
    match route.required.iter().find(|name| ctx.get(name).is_empty()) {
        Some(name) => Err(Refusal::missing(name)),
        None => Ok(()),
    }
}
