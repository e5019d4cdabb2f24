//! What a request asks of the panel, as the rules of a fault plan name it.

use std::io;

use super::super::amount::Amount;
use super::super::fault::Target;
use super::super::http::{AppState, Call};
use super::super::state::Panel;
use super::{GATEWAY, RequestContext, Write, functions};

/// Parameters that say who calls.
pub(crate) const CREDENTIALS: &[&str] = &["auth", "authinfo"];

/// The panel's usual address, that of very old ones, and the root, which some hosters map to it.
pub(crate) fn is_panel(call: &Call) -> bool {
    match call.path.trim_end_matches('/') {
        "/billmgr" | "/manager/billmgr" => true,
        "" => !call.get("func").is_empty(),
        _ => false,
    }
}

pub(crate) fn target<'a>(app: &'a AppState, call: &'a Call) -> Target<'a> {
    let ctx = RequestContext::at(app, call);
    if !is_panel(call) {
        let writes = call.path == GATEWAY && call.post;
        return Target { path: &call.path, name: &call.path, command: None, writes };
    }
    let writes = functions::open(&ctx).is_some() || matches!(functions::of(&ctx), Some(Write(_)));
    let command = if writes { command(app, &ctx) } else { None };
    Target { path: &call.path, name: ctx.func(), command, writes }
}

fn command(app: &AppState, ctx: &RequestContext) -> Option<&'static str> {
    let func = ctx.func();
    if func == "domain.order.api" {
        return Some("cart.skip-basket");
    }
    if func.ends_with(".order.param") {
        return Some(match ctx.get("skipbasket") {
            "on" => "cart.skip-basket",
            _ => "cart.add",
        });
    }
    if func == "service.prolong" {
        return Some("service.renew");
    }
    match (func, ctx.get("clicked_button")) {
        ("payment.add.method" | "payment.add.pay", _) => return Some("cart.pay"),
        ("basket", "free") => return Some("cart.activate"),
        _ => {}
    }
    if func != "cartorder.create.confirm" {
        return None;
    }
    // Paying and activating are one request; what it is shows by the price of the lines.
    let free = app.store.read(|state| costs_nothing(ctx, &state.billmanager)).unwrap_or(false);
    Some(if free { "cart.activate" } else { "cart.pay" })
}

fn costs_nothing(ctx: &RequestContext, panel: &Panel) -> bool {
    let ids = ctx.get("elid").split(',').filter_map(|id| id.trim().parse::<u64>().ok());
    let mut lines = ids.filter_map(|id| panel.lines.get(&id)).peekable();
    lines.peek().is_some() && lines.all(|line| line.order.price == Amount::ZERO)
}

/// The next call with this session is refused.
///
/// # Errors
/// The state can't be written.
pub(crate) fn forget_session(app: &AppState, id: &str) -> io::Result<()> {
    if id.is_empty() {
        return Ok(());
    }
    let forget = |panel: &mut Panel| panel.sessions.remove(id).map(|_| ()).ok_or(());
    // A session that was not there is forgotten already.
    app.store.write(|state| forget(&mut state.billmanager)).map(|_| ())
}
