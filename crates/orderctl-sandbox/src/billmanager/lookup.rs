//! Functions that only tell: who I am, what I have, where things are.

use super::super::amount::Amount;
use super::super::catalog::User;
use super::super::state::Panel;
use super::doc::{Answer, Fault, Node, leaf, rows};
use super::{RequestContext, filter};

pub(super) fn whoami(ctx: &RequestContext, panel: &Panel) -> Answer {
    let user = ctx.user()?;
    let currency = &ctx.catalog.currency;
    let balance = format!("{} {currency}", panel.balance(&user.name));
    Ok(vec![
        Node::new("user")
            .attr("id", user.id.to_string())
            .attr("name", &user.name)
            .attr("realname", &user.realname)
            .attr("email", format!("{}@client.example", user.name))
            .attr("phone", "")
            .attr("balance", balance)
            .attr("currency", currency)
            .attr("email_verified", "on")
            .attr("need_phone_validate", "off"),
    ])
}

/// A dead session never comes here: it was answered `access` before.
pub(super) fn keepalive(_: &RequestContext, _: &Panel) -> Answer {
    Ok(vec![Node::new("ok")])
}

pub(super) fn menu(ctx: &RequestContext, _: &Panel) -> Answer {
    ctx.user()?;
    let entry =
        |name: &str| Node::new("node").attr("name", name).attr("action", name).attr("type", "list");
    let products = ctx.catalog.types().into_iter().map(entry);
    let section = |name: &str| Node::new("node").attr("name", name);
    Ok(vec![Node::new("menu").with([
        section("mainmenuservice").with(products),
        section("mainmenufinance").with(["payment", "profile"].map(entry)),
    ])])
}

pub(super) fn dashboard(ctx: &RequestContext, panel: &Panel) -> Answer {
    let user = ctx.user()?;
    let balance = format!("{} {}", panel.balance(&user.name), ctx.catalog.currency);
    Ok(vec![Node::new("elem").with([
        leaf("realbalance", &balance),
        leaf("balance", &balance),
        leaf("available", &balance),
        leaf("enoughmoneyto", ""),
    ])])
}

/// Inferred: that it is a row, as beside it on the dashboard. There is no credit in the sandbox.
pub(super) fn credit(ctx: &RequestContext, _: &Panel) -> Answer {
    ctx.user()?;
    let none = format!("{} {}", Amount::ZERO, ctx.catalog.currency);
    Ok(vec![Node::new("elem").with([leaf("available_credit", &none), leaf("credit", &none)])])
}

/// What a browser asks again and again.
pub(super) fn notify(ctx: &RequestContext, panel: &Panel) -> Answer {
    let balance = panel.balance(&ctx.user()?.name);
    Ok(vec![leaf("realbalance", format!("{balance} {}", ctx.catalog.currency))])
}

/// Documented as a function of the administrator: a client gets `access`.
pub(super) fn subaccount(ctx: &RequestContext, panel: &Panel) -> Answer {
    if !ctx.user()?.admin {
        return Err(Fault::access(ctx.func()));
    }
    let clients: Vec<&User> = ctx.catalog.users.iter().filter(|user| !user.admin).collect();
    Ok(rows(ctx.call, &filter::of_list(ctx, panel), &clients, |user| {
        Node::new("elem").with([
            leaf("id", user.id),
            leaf("account", &user.name),
            leaf("balance", format!("{} {}", panel.balance(&user.name), ctx.catalog.currency)),
        ])
    }))
}
