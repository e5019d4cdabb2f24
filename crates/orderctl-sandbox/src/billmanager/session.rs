//! Sessions: how a call names its own, the list of them, and one opened for another user.

use super::super::catalog::User;
use super::super::http::Call;
use super::super::state::{Panel, Session};
use super::RequestContext;
use super::auth::{is_live, open_session};
use super::doc::{Answer, Fault, Node, leaf, rows};
use super::filter;

/// The cookie in which a browser keeps its session.
pub(crate) const COOKIE: &str = "billmgrses5";

/// The session that a call names, as a parameter or as a cookie.
pub(crate) fn id(call: &Call) -> &str {
    match call.get("auth") {
        "" => &call.cookie,
        id => id,
    }
}

fn is_seen_by(user: &User, session: &Session) -> bool {
    user.admin || session.user == user.name
}

/// `func=session`: those of the client, of everybody for the administrator.
pub(super) fn list(ctx: &RequestContext, panel: &Panel) -> Answer {
    let user = ctx.user()?;
    let live = |session: &Session| is_live(session, ctx.call.now) && is_seen_by(user, session);
    let seen: Vec<_> = panel.sessions.iter().filter(|(_, session)| live(session)).collect();
    Ok(rows(ctx.call, &filter::of_list(ctx, panel), &seen, |(id, session)| {
        Node::new("elem").with([leaf("id", id), leaf("name", &session.user)])
    }))
}

/// `session.delete`: the next call with it is refused.
pub(super) fn delete(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let user = ctx.user()?;
    let id = ctx.get("elid");
    let seen = panel.sessions.get(id).is_some_and(|session| is_seen_by(user, session));
    if !seen {
        return Err(Fault::missed("session", id));
    }
    panel.sessions.remove(id);
    Ok(vec![Node::new("ok")])
}

/// `su`: a session as another user, by his name.
///
/// Inferred: that the answer is that of a login.
pub(super) fn of_user(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let name = ctx.get("elid");
    open_for(ctx, panel, ctx.catalog.user(name))
}

/// `account.su`: the same, by the number of the client.
pub(super) fn of_account(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let id = ctx.get("elid").parse().unwrap_or(0_u64);
    open_for(ctx, panel, ctx.catalog.users.iter().find(|user| user.id == id))
}

fn open_for(ctx: &RequestContext, panel: &mut Panel, user: Option<&User>) -> Answer {
    if !ctx.user()?.admin {
        return Err(Fault::access(ctx.func()));
    }
    let user = user.ok_or_else(|| Fault::missed("elid", ctx.get("elid")))?;
    Ok(open_session(ctx, panel, user, false))
}
