//! The old cart (`func=basket`), and paying for it (`payment.add` and its steps). All that is in it is
//! one order, the `billorder`.

use super::super::amount::Amount;
use super::super::state::{Line, Panel};
use super::cart::{apply_promocode, discount, line_price, lines, own_line};
use super::doc::{Answer, Fault, Node, leaf, list};
use super::pay::to_gateway;
use super::settle::{Bill, Settled, Source, charge_balance, order_lines, settle};
use super::{RequestContext, pay};

/// One order for each client. Inferred: a number that stays the same.
fn billorder(ctx: &RequestContext) -> Result<u64, Fault> {
    Ok(ctx.client()?.id)
}

/// What is in the order that a parameter names: its lines, and their price.
fn ordered(ctx: &RequestContext, panel: &Panel, name: &str) -> Result<(Vec<u64>, Amount), Fault> {
    let user = &ctx.client()?.name;
    let given = ctx.get(name);
    if given.is_empty() {
        return Err(Fault::empty(name));
    }
    let percent = discount(ctx, panel, user);
    let ids: Vec<u64> = lines(panel, user, true).map(|(id, _)| id).collect();
    // Inferred: an order with nothing in it is not there.
    if given != billorder(ctx)?.to_string() || ids.is_empty() {
        return Err(Fault::missed("billorder", given));
    }
    Ok((ids, lines(panel, user, true).map(|(_, line)| line_price(line, percent)).sum()))
}

pub(super) fn show(ctx: &RequestContext, panel: &Panel) -> Answer {
    let user = ctx.client()?;
    let currency = &ctx.catalog.currency;
    let percent = discount(ctx, panel, &user.name);
    let sum = |percent| -> Amount {
        lines(panel, &user.name, true).map(|(_, line)| line_price(line, percent)).sum()
    };
    let (full, total) = (sum(0), sum(percent));
    let own = panel.lines.iter().filter(|(_, line)| line.user == user.name && line.old_cart);
    let rows = own.map(|(id, line)| row(ctx, *id, line, percent));
    Ok(vec![
        leaf("billorder", billorder(ctx)?),
        leaf("total_sum", format!("{total} {currency}")),
        leaf("tax", format!("{} {currency}", Amount::ZERO)),
        leaf("full_discount", format!("{} {currency}", full - total)),
        list("itemlist", rows),
    ])
}

/// Amounts have no currency here. The description is text with mark-up.
fn row(ctx: &RequestContext, id: u64, line: &Line, percent: u32) -> Node {
    let tariff = ctx.catalog.tariff(line.order.tariff);
    let title = tariff.map_or("", |tariff| &tariff.title);
    let item = line.item.map(|id| id.to_string()).unwrap_or_default();
    let number = if item.is_empty() { String::new() } else { format!("&nbsp;#{item}") };
    let discount = if percent == 0 { String::new() } else { percent.to_string() };
    Node::new("elem")
        .with([
            leaf("id", id),
            leaf("item.id", item),
            leaf("item.type", tariff.map_or("", |tariff| &tariff.itemtype)),
            leaf("item.period", line.order.period),
            leaf("item.autoprolong", autoprolong(line)),
            leaf("pricelist_name", title),
            leaf("desc", format!("<b>{title}</b>{number}")),
            leaf("cost", line_price(line, percent)),
            leaf("fullcost", line_price(line, 0)),
            leaf("discount_percent", discount),
        ])
        .with(line.rolled_back.then(|| leaf("rolled_back", "on")))
}

fn autoprolong(line: &Line) -> String {
    if line.order.autoprolong { line.order.period.to_string() } else { "null".into() }
}

/// `func=basket` with `sok`: a row deleted, the order emptied, activated, or given a promo code.
///
/// Inferred: that a deleted row is rolled back, and shown as such until the order is emptied or paid.
pub(super) fn change(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let user = ctx.client()?;
    match ctx.get("clicked_button") {
        "delete" => {
            let id = own_line(panel, &user.name, ctx.get("id"))?;
            panel.lines.entry(id).and_modify(|line| line.rolled_back = true);
        }
        "clearbasket" if ctx.get("id") == billorder(ctx)?.to_string() => {
            panel.lines.retain(|_, line| line.user != user.name || !line.old_cart);
        }
        "clearbasket" => return Err(Fault::missed("billorder", ctx.get("id"))),
        "free" => activate(ctx, panel)?,
        "" => apply_promocode(ctx, panel, &user.name)?,
        other => return Err(Fault::value("clicked_button", other, "There is no such button")),
    }
    Ok(vec![Node::new("ok")])
}

/// Inferred: how an order that costs something is refused.
fn activate(ctx: &RequestContext, panel: &mut Panel) -> Result<(), Fault> {
    let user = ctx.client()?;
    let (ids, amount) = ordered(ctx, panel, "id")?;
    if amount != Amount::ZERO {
        return Err(Fault::value("id", ctx.get("id"), "The order is not free"));
    }
    charge_balance(ctx, panel, user, amount)?;
    order_lines(ctx, panel, user, &ids, 0, true);
    forget_the_rest(panel, &user.name);
    Ok(())
}

/// What was rolled back is shown no more once the order is done.
fn forget_the_rest(panel: &mut Panel, user: &str) {
    panel.lines.retain(|_, line| line.user != user || !line.rolled_back);
}

/// `payment.add`, and `payment.add.method` and `payment.add.pay` without `sok`: the methods, for an
/// order if one is named.
pub(super) fn methods(ctx: &RequestContext, panel: &Panel) -> Answer {
    if !ctx.get("billorder").is_empty() {
        ordered(ctx, panel, "billorder")?;
    }
    pay::methods(ctx, panel)
}

/// `payment.add.method` and `payment.add.pay` with `sok`: the order is paid.
///
/// Inferred: that both take the same, and that what is to be paid in a browser leaves the cart at once.
/// A payment without an order, which fills the balance, is not to be had in the sandbox.
pub(super) fn pay(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let user = ctx.client()?;
    let (ids, amount) = ordered(ctx, panel, "billorder")?;
    // There is one currency.
    if !matches!(ctx.get("payment_currency"), "" | pay::CURRENCY) {
        return Err(Fault::missed("payment_currency", ctx.get("payment_currency")));
    }
    let source = if amount == Amount::ZERO { Source::Balance } else { source(ctx)? };
    let payer = pay::payer(ctx, panel, user, &source, "profile")?;
    let order = billorder(ctx)?;
    let bill = Bill { ids, amount, source, payer, store: false, order: Some(order) };
    let settled = settle(ctx, panel, user, bill)?;
    forget_the_rest(panel, &user.name);
    Ok(match settled {
        Settled::ByBalance => vec![Node::new("ok").text("func=order")],
        Settled::At { payment, .. } => to_gateway(payment),
    })
}

fn source(ctx: &RequestContext) -> Result<Source, Fault> {
    if ctx.get("clicked_button") == "fromsubaccount" {
        return Ok(Source::Balance);
    }
    pay::method(ctx, "paymethod")
}
