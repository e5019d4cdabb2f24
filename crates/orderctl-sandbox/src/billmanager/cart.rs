//! The new cart (`func=cart`): look, delete, empty, promo code; and what both carts share.

use super::super::amount::Amount;
use super::super::catalog::PromoCode;
use super::super::state::{Line, Order, Panel};
use super::doc::{Answer, Fault, Node, leaf, list, price};
use super::tariff::period_name;
use super::{RequestContext, form, order};

/// A client's lines in one of the carts, oldest first.
pub(super) fn lines<'a>(
    panel: &'a Panel,
    user: &'a str,
    old_cart: bool,
) -> impl Iterator<Item = (u64, &'a Line)> {
    let own = move |(_, line): &(&u64, &Line)| {
        line.user == user && line.old_cart == old_cart && !line.rolled_back
    };
    panel.lines.iter().filter(own).map(|(id, line)| (*id, line))
}

/// The line with this id, if it is the client's own.
pub(super) fn own_line(panel: &Panel, user: &str, id: &str) -> Result<u64, Fault> {
    let number = id.parse().ok().filter(|number| {
        panel.lines.get(number).is_some_and(|line| line.user == user && !line.rolled_back)
    });
    number.ok_or_else(|| Fault::missed("lineitem", id))
}

/// Several ids are joined by a comma and a blank.
pub(super) fn own_lines(panel: &Panel, user: &str, ids: &str) -> Result<Vec<u64>, Fault> {
    let mut found = Vec::new();
    for id in ids.split(',').map(str::trim).filter(|id| !id.is_empty()) {
        let id = own_line(panel, user, id)?;
        if !found.contains(&id) {
            found.push(id);
        }
    }
    Ok(found)
}

/// The promo code, if it can be used now; none was given if it is empty.
pub(super) fn usable_promocode<'a>(
    ctx: &RequestContext<'a>,
    code: &str,
) -> Result<Option<&'a PromoCode>, Fault> {
    if code.is_empty() {
        return Ok(None);
    }
    match ctx.catalog.promocodes.iter().find(|known| known.code == code) {
        Some(known) if known.expired => Err(Fault::promocode(code)),
        Some(known) => Ok(Some(known)),
        None => Err(Fault::missed("promocode", code)),
    }
}

/// The discount of the code in the client's cart, in per cent.
pub(super) fn discount(ctx: &RequestContext, panel: &Panel, user: &str) -> u32 {
    let code = panel.promocodes.get(user).map_or("", String::as_str);
    usable_promocode(ctx, code).ok().flatten().map_or(0, |code| code.percent)
}

pub(super) fn line_price(line: &Line, percent: u32) -> Amount {
    (line.order.price * line.order.count).less_percent(percent)
}

pub(super) fn show(ctx: &RequestContext, panel: &Panel) -> Answer {
    let user = ctx.client()?;
    let currency = &ctx.catalog.currency;
    let percent = discount(ctx, panel, &user.name);
    let rows: Vec<Node> =
        lines(panel, &user.name, false).map(|(id, line)| row(ctx, id, line, percent)).collect();
    let total: Amount =
        lines(panel, &user.name, false).map(|(_, line)| line_price(line, percent)).sum();
    Ok(vec![
        leaf("promocode", panel.promocodes.get(&user.name).map_or("", String::as_str)),
        Node::new("total").with([
            leaf("cost", total),
            leaf("currency", currency),
            leaf("count", rows.len()),
        ]),
        list("lineitems", rows),
    ])
}

fn row(ctx: &RequestContext, id: u64, line: &Line, percent: u32) -> Node {
    let tariff = ctx.catalog.tariff(line.order.tariff);
    let (title, func) = tariff.map_or((String::new(), String::new()), |tariff| {
        let generation = if tariff.v1_only { "" } else { "v2." };
        (tariff.title.clone(), format!("{generation}{}.order.param", tariff.itemtype))
    });
    let button = Node::new("button").attr("name", "edit").attr("type", "func").attr("func", func);
    Node::new("elem").with([
        leaf("id", id),
        leaf("elid", id),
        Node::new("main")
            .with([leaf("name", title), leaf("period", period_name(line.order.period))]),
        Node::new("price").with([price(line_price(line, percent), &ctx.catalog.currency)]),
        Node::new("configuration").with(configuration(ctx, line)),
        Node::new("action").with([button]),
    ])
}

/// The options that have a price, with the label of their field.
pub(super) fn priced_options<'a>(
    ctx: &RequestContext<'a>,
    order: &Order,
) -> Vec<(&'a str, Amount)> {
    let months = u32::try_from(order.period).unwrap_or(0).max(1);
    let system = ctx.catalog.system(&order.ostempl).map(|system| (form::SYSTEM, system.cost));
    let known = ctx.catalog.tariff(order.tariff).map_or(&[][..], |tariff| &tariff.addons);
    let addons = order.addons.iter().filter_map(|(id, value)| {
        let addon = known.iter().find(|addon| addon.id == *id)?;
        Some((addon.name.as_str(), order::option(addon, value)?.1))
    });
    let priced = addons.chain(system).filter(|(_, cost)| !cost.is_zero());
    priced.map(|(name, cost)| (name, cost * months)).collect()
}

/// What was chosen, line by line. The blanks before a name are entities in the text, as the panel's
/// pages want them.
fn configuration(ctx: &RequestContext, line: &Line) -> Vec<Node> {
    let months = u32::try_from(line.order.period).unwrap_or(0).max(1);
    let entry = |name: &str, value: &str, cost: Amount| {
        Node::new("elem").with([
            leaf("configuration_name", format!("&nbsp;-&nbsp;{name}")),
            leaf("configuration_value", value),
            Node::new("configuration_price").with([price(cost * months, &ctx.catalog.currency)]),
        ])
    };
    let mut entries = Vec::new();
    if let Some(place) = line.order.datacenter.and_then(|id| ctx.catalog.datacenter(id)) {
        entries.push(entry("Data center", &place.name, Amount::ZERO));
    }
    if let Some(system) = ctx.catalog.system(&line.order.ostempl) {
        entries.push(entry(form::SYSTEM, &system.name, system.cost));
    }
    let known = ctx.catalog.tariff(line.order.tariff).map_or(&[][..], |tariff| &tariff.addons);
    for (id, value) in &line.order.addons {
        let Some(addon) = known.iter().find(|addon| addon.id == *id) else { continue };
        let label = addon
            .choices
            .iter()
            .find(|(key, _, _)| key == value)
            .map_or(value, |(_, label, _)| label);
        let cost = order::option(addon, value).map_or(Amount::ZERO, |(_, cost)| cost);
        entries.push(entry(&addon.name, label, cost));
    }
    entries
}

/// `func=cart` with `sok`: a line deleted, or a promo code applied.
///
/// Inferred: the promo code of the new cart, from an empty field that a client sends.
pub(super) fn change(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let user = ctx.client()?;
    match ctx.get("clicked_button") {
        "delete" => {
            let given = [ctx.get("id"), ctx.get("elid")].into_iter().find(|id| !id.is_empty());
            let ids = own_lines(panel, &user.name, given.ok_or_else(|| Fault::empty("id"))?)?;
            panel.lines.retain(|id, _| !ids.contains(id));
        }
        _ => apply_promocode(ctx, panel, &user.name)?,
    }
    Ok(vec![Node::new("ok")])
}

pub(super) fn apply_promocode(
    ctx: &RequestContext,
    panel: &mut Panel,
    user: &str,
) -> Result<(), Fault> {
    let code =
        usable_promocode(ctx, ctx.get("promocode"))?.ok_or_else(|| Fault::empty("promocode"))?;
    panel.promocodes.insert(user.to_owned(), code.code.clone());
    Ok(())
}

pub(super) fn empty(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let user = ctx.client()?;
    panel.lines.retain(|_, line| line.user != user.name || line.old_cart);
    panel.promocodes.remove(&user.name);
    Ok(vec![Node::new("ok")])
}
