//! BILLmanager 6, as a client's program sees it: one address, the function in `func`, the format in
//! `out`.
//!
//! Errors come with HTTP 200. A function that changes something is submitted with `sok`; without it
//! the panel answers the form, and a form changes nothing.
//!
//! ```text
//! functions, target    every function, and what a request asks of them
//! doc, render, currency, filter    the document tree, its formats, and lists with rows hidden
//! auth, session    who is calling
//! tariff, form, order, domain    what is sold, and ordering it
//! cart, basket    the new cart and the old one
//! pay, settle, payment, payer, gateway    paying for them
//! service, edit, prolong    what was ordered and runs
//! lookup    functions that only tell
//! ```

mod auth;
mod basket;
mod cart;
mod currency;
mod doc;
mod domain;
mod edit;
mod filter;
mod form;
mod functions;
mod gateway;
mod lookup;
mod order;
mod pay;
mod payer;
mod payment;
mod prolong;
mod render;
mod service;
mod session;
mod settle;
mod target;
mod tariff;

use std::io;

use super::catalog::{Panel as Catalog, User};
use super::http::{AppState, Call, Reply};
use super::state::Millis;
use doc::{Answer, Fault, Node};
use functions::Function::{Read, Write};

pub use currency::CurrencyStyle;
pub use render::SingleElementStyle;

pub(super) use functions::names;
pub(super) use gateway::{GATEWAY, gateway};
pub(super) use service::end;
pub(super) use session::{COOKIE, id as session};
pub(super) use target::{CREDENTIALS, forget_session, is_panel, target};

/// What tells a client which order is his, in the answers to an order and to a payment.
const IDS: [&str; 4] = ["lineitem.id", "item.id", "id", "payment_id"];

/// A request on its way through the panel.
#[derive(Clone, Copy)]
struct RequestContext<'a> {
    call: &'a Call,
    catalog: &'a Catalog,
    provisioning: Millis,
    /// Whether this panel has the old cart alone.
    old_cart: bool,
    /// Whose rights the call has; nobody's before the login.
    user: Option<&'a User>,
}

impl<'a> RequestContext<'a> {
    /// A call that nobody is known to have made yet.
    fn at(app: &'a AppState, call: &'a Call) -> Self {
        let catalog = &app.catalog.billmanager;
        let (provisioning, old_cart) = (app.provisioning, app.old_cart);
        Self { call, catalog, provisioning, old_cart, user: None }
    }

    fn get(&self, name: &str) -> &'a str {
        self.call.get(name)
    }

    fn func(&self) -> &'a str {
        self.get("func")
    }

    /// The session that the call belongs to, or nothing.
    fn session(&self) -> &'a str {
        session::id(self.call)
    }

    fn submitted(&self) -> bool {
        !self.get("sok").is_empty()
    }

    fn user(&self) -> Result<&'a User, Fault> {
        self.user.ok_or_else(|| Fault::access(self.func()))
    }

    /// The client who orders. An administrator has no cart of his own: he acts for a client with
    /// `su`.
    fn client(&self) -> Result<&'a User, Fault> {
        let user = self.user()?;
        if user.admin || !user.may_order { Err(Fault::access(self.func())) } else { Ok(user) }
    }
}

/// Answers one call.
///
/// # Errors
/// The state can't be read or written.
pub(super) fn answer(app: &AppState, call: &Call) -> io::Result<Reply> {
    let ctx = RequestContext::at(app, call);
    let mut answer = perform(app, ctx)?;
    if answer.as_ref().is_err_and(Fault::is_bad_password) {
        app.store.write(|state| auth::note_failure(&ctx, &mut state.billmanager))?;
    }
    if functions::recomputes(&ctx) {
        answer = answer.map(|nodes| vec![Node::new("doc").with(nodes)]);
    }
    if call.without_ids
        && let Ok(nodes) = &mut answer
    {
        nodes.retain(|node| !IDS.contains(&node.name.as_ref()));
    }
    match &mut answer {
        Ok(nodes) => app.currency_style.apply(nodes, &ctx.catalog.currency),
        Err(fault) => app.currency_style.apply(&mut fault.params, &ctx.catalog.currency),
    }
    Ok(render::reply(call, &app.host, app.single_element, answer))
}

/// The answer to a call that was carried out, as if it had been carried out by an earlier one: a fault.
/// A refusal stays what it is.
pub(super) fn refused_as_there(app: &AppState, call: &Call, reply: Reply) -> Reply {
    let signs = ["\"error\":", "<error ", "ERROR "];
    if signs.iter().any(|sign| reply.body.contains(sign)) {
        return reply;
    }
    let there = Fault::exists("order", call.get("elid"));
    render::reply(call, &app.host, app.single_element, Err(there))
}

/// An error document that gives no reason: a fault.
pub(super) fn internal_error(app: &AppState, call: &Call) -> Reply {
    render::reply(call, &app.host, app.single_element, Err(Fault::internal()))
}

fn perform(app: &AppState, ctx: RequestContext) -> io::Result<Answer> {
    let function = functions::of(&ctx);
    if let Some(run) = functions::open(&ctx) {
        return app.store.write(|state| run(&ctx, &mut state.billmanager));
    }
    if app.store.read(|state| auth::is_ageing(&ctx, &state.billmanager))? {
        app.store.write(|state| auth::touch(&ctx, &mut state.billmanager))?;
    }
    match function {
        Some(Write(run)) => app.store.write(|state| {
            let panel = &mut state.billmanager;
            let who = auth::identify(&ctx, panel)?;
            run(&RequestContext { user: Some(who), ..ctx }, panel)
        }),
        other => app.store.read(|state| {
            let panel = &state.billmanager;
            let who = auth::identify(&ctx, panel)?;
            match other {
                Some(Read(run)) => run(&RequestContext { user: Some(who), ..ctx }, panel),
                _ => Err(Fault::unknown_function(ctx.func())),
            }
        }),
    }
}

/// `v2.vds.order.param` is type `vds`, second generation, function `order.param`.
fn split(func: &str) -> (&str, bool, &str) {
    let (name, v2) = func.strip_prefix("v2.").map_or((func, false), |name| (name, true));
    let order = name.find(".order.").or_else(|| name.strip_suffix(".order").map(str::len));
    let (itemtype, rest) = order.map_or((name, ""), |at| (&name[..at], &name[at + 1..]));
    (itemtype, v2, rest)
}
