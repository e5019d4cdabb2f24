//! Who is calling: `authinfo`, sessions, the second factor, one-time keys, and acting for another.

use super::super::catalog::User;
use super::super::state::{Millis, Panel, Session};
use super::RequestContext;
use super::doc::{Answer, Fault, Node};

/// A session lives for an hour after its last request.
const IDLE: Millis = 60 * 60 * 1000;
/// Inferred: how many wrong passwords block a login.
const FAILURES: usize = 10;
/// For about so long, as a client area tells its users.
const BLOCKED: Millis = 20 * 1000;
/// The last use of a session is noted once a minute, so that a read seldom has to write.
const NOTED_EVERY: Millis = 60 * 1000;

/// Whose rights the call has.
pub(super) fn identify<'a>(ctx: &RequestContext<'a>, panel: &Panel) -> Result<&'a User, Fault> {
    let user = match ctx.get("authinfo") {
        "" => session_user(ctx, panel)?,
        _ => {
            let user = by_password(ctx, panel)?;
            // Inferred: a code can't be sent along, so the panel asks for it as it does in a half
            // open session.
            if user.totp.is_some() {
                return Err(Fault::second_factor());
            }
            user
        }
    };
    match ctx.get("su") {
        "" => Ok(user),
        name if user.admin => ctx.catalog.user(name).ok_or_else(|| Fault::missed("su", name)),
        _ => Err(Fault::access(ctx.func())),
    }
}

fn session_user<'a>(ctx: &RequestContext<'a>, panel: &Panel) -> Result<&'a User, Fault> {
    let session = live_session(ctx, panel).ok_or_else(|| Fault::access(ctx.func()))?;
    if session.half {
        return Err(Fault::second_factor());
    }
    ctx.catalog.user(&session.user).ok_or_else(|| Fault::access(ctx.func()))
}

fn live_session<'s>(ctx: &RequestContext, panel: &'s Panel) -> Option<&'s Session> {
    panel.sessions.get(ctx.session()).filter(|session| is_live(session, ctx.call.now))
}

pub(super) fn is_live(session: &Session, now: Millis) -> bool {
    now - session.used < IDLE
}

/// Name and password, from the login's own fields or from `authinfo`.
fn credentials<'a>(ctx: &RequestContext<'a>) -> (&'a str, &'a str) {
    match ctx.get("username") {
        name if !name.is_empty() && ctx.func() == "auth" => (name, ctx.get("password")),
        _ => {
            let authinfo = ctx.get("authinfo");
            authinfo.split_once(':').unwrap_or((authinfo, ""))
        }
    }
}

fn by_password<'a>(ctx: &RequestContext<'a>, panel: &Panel) -> Result<&'a User, Fault> {
    let (name, password) = credentials(ctx);
    let late = |time: &&Millis| ctx.call.now - **time < BLOCKED;
    if panel.failures.get(name).is_some_and(|times| times.iter().filter(late).count() >= FAILURES) {
        return Err(Fault::blocked());
    }
    ctx.catalog.user(name).filter(|user| user.password == password).ok_or_else(Fault::bad_password)
}

/// A wrong password was given: one of too many blocks the login for a while.
pub(super) fn note_failure(ctx: &RequestContext, panel: &mut Panel) {
    let (now, (name, _)) = (ctx.call.now, credentials(ctx));
    panel.failures.entry(name.to_owned()).or_default().push(now);
    panel.failures.retain(|_, times| {
        times.retain(|time| now - time < BLOCKED);
        !times.is_empty()
    });
}

pub(super) fn is_ageing(ctx: &RequestContext, panel: &Panel) -> bool {
    live_session(ctx, panel).is_some_and(|session| ctx.call.now - session.used > NOTED_EVERY)
}

pub(super) fn touch(ctx: &RequestContext, panel: &mut Panel) {
    if let Some(session) = panel.sessions.get_mut(ctx.session()) {
        session.used = ctx.call.now;
    }
}

/// `func=auth` with a password, a one-time key, or `authinfo`.
pub(super) fn login(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let (name, key) = (ctx.get("username"), ctx.get("key"));
    let user =
        if key.is_empty() { by_password(ctx, panel)? } else { by_key(ctx, panel, name, key)? };
    let half = key.is_empty() && user.totp.is_some();
    Ok(open_session(ctx, panel, user, half))
}

fn by_key<'a>(
    ctx: &RequestContext<'a>,
    panel: &mut Panel,
    name: &str,
    key: &str,
) -> Result<&'a User, Fault> {
    let user =
        ctx.catalog.user(name).filter(|_| panel.keys.get(key).is_some_and(|owner| owner == name));
    let user = user.ok_or_else(Fault::bad_password)?;
    panel.keys.remove(key);
    Ok(user)
}

pub(super) fn open_session(
    ctx: &RequestContext,
    panel: &mut Panel,
    user: &User,
    half: bool,
) -> Vec<Node> {
    let now = ctx.call.now;
    panel.sessions.retain(|_, session| is_live(session, now));
    let id = uuid::Uuid::now_v7().simple().to_string().split_off(8);
    panel.sessions.insert(id.clone(), Session { user: user.name.clone(), used: now, half });
    let level = if user.admin { "30" } else { "16" };
    vec![Node::new("auth").attr("id", &id).attr("level", level).text(id)]
}

/// The code opens a new session, which takes the place of the half open one.
pub(super) fn confirm_totp(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let session = live_session(ctx, panel).ok_or_else(|| Fault::access(ctx.func()))?;
    let user = ctx.catalog.user(&session.user).ok_or_else(|| Fault::access(ctx.func()))?;
    let code = ctx.get("qrcode");
    if user.totp.as_deref() != Some(code) {
        // Inferred: how a wrong code is refused.
        return Err(Fault::value("qrcode", code, "The code is wrong"));
    }
    panel.sessions.remove(ctx.session());
    Ok(open_session(ctx, panel, user, false))
}

pub(super) fn logout(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    panel.sessions.remove(ctx.session());
    Ok(vec![Node::new("ok")])
}

/// A key that opens one session of `username`; the administrator makes it, or the user himself.
pub(super) fn new_key(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let (name, key) = (ctx.get("username"), ctx.get("key"));
    let caller = ctx.user()?;
    if !caller.admin && caller.name != name {
        return Err(Fault::access(ctx.func()));
    }
    let user = ctx.catalog.user(name).ok_or_else(|| Fault::missed("username", name))?;
    if key.len() < 16 {
        return Err(Fault::value("key", key, "The key must have 16 characters or more"));
    }
    if panel.keys.contains_key(key) {
        return Err(Fault::exists("key", key));
    }
    panel.keys.insert(key.to_owned(), user.name.clone());
    Ok(vec![Node::new("ok")])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::http::Call;

    fn call(now: Millis) -> Call {
        let params = vec![("func".into(), "whoami".into()), ("auth".into(), "sid".into())];
        Call {
            post: true,
            path: "/billmgr".into(),
            params,
            cookie: String::new(),
            now,
            without_ids: false,
            unpaid: false,
        }
    }

    #[test]
    fn a_session_dies_an_hour_after_its_last_request() -> std::io::Result<()> {
        let catalog = Catalog::load()?;
        let mut panel = Panel::default();
        panel.sessions.insert("sid".into(), Session { user: "demo".into(), used: 0, half: false });
        let minute = 60 * 1000;
        for (now, alive) in [(59 * minute, true), (60 * minute, false)] {
            let call = call(now);
            let ctx = RequestContext {
                call: &call,
                catalog: &catalog.billmanager,
                provisioning: 0,
                old_cart: false,
                user: None,
            };
            assert_eq!(identify(&ctx, &panel).is_ok(), alive, "at {now}");
        }
        let call_early = call(59 * minute);
        let ctx = RequestContext {
            call: &call_early,
            catalog: &catalog.billmanager,
            provisioning: 0,
            old_cart: false,
            user: None,
        };
        assert!(is_ageing(&ctx, &panel));
        touch(&ctx, &mut panel);
        let call_late = call(118 * minute);
        let ctx = RequestContext { call: &call_late, ..ctx };
        assert!(identify(&ctx, &panel).is_ok());
        Ok(())
    }
}
