//! Ordering: a product with its options, checked and priced, into a cart or at once.

use super::super::amount::Amount;
use super::super::catalog::{Addon, PromoCode, Tariff};
use super::super::state::{Line, Order, Panel};
use super::doc::{Answer, Fault, Node, leaf};
use super::{RequestContext, cart, settle};

const MAX_PIECES: u32 = 100;

/// `{type}.order.param` with `sok`, of both generations.
pub(super) fn submit(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    if ctx.get("skipbasket") == "on" { at_once(ctx, panel) } else { into_cart(ctx, panel) }
}

/// What is ordered, if it can be, with the promo code that was sent along.
fn checked<'a>(
    ctx: &RequestContext<'a>,
    panel: &Panel,
) -> Result<(Order, Option<&'a PromoCode>), Fault> {
    let tariff = tariff(ctx)?;
    let order = read(ctx, tariff)?;
    if tariff.itemtype == "domain" && !order.domain.is_empty() && is_ordered(panel, &order) {
        return Err(Fault::exists("domain", &order.domain));
    }
    if tariff.sold_out {
        // Inferred: how the order of what is sold out is refused.
        return Err(Fault::value("pricelist", ctx.get("pricelist"), "The tariff is sold out"));
    }
    let code = cart::usable_promocode(ctx, ctx.get("promocode"))?;
    Ok((order, code))
}

/// The balance is charged, and no cart is used.
pub(super) fn at_once(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let user = ctx.client()?;
    let (order, code) = checked(ctx, panel)?;
    let percent = code.map_or(0, |code| code.percent);
    let price = (order.price * order.count).less_percent(percent);
    let paid = !ctx.call.unpaid;
    if paid {
        settle::charge_balance(ctx, panel, user, price)?;
    }
    let ids = settle::deliver(ctx, panel, user, &order, percent, paid, None);
    // Inferred: of several services ordered at once, the answer names the first.
    let first = ids.first().map(|id| leaf("item.id", id));
    Ok(first.into_iter().chain([Node::new("ok")]).collect())
}

fn into_cart(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let user = ctx.client()?;
    let (order, code) = checked(ctx, panel)?;
    let old_cart = into_old_cart(ctx)?;
    let item = old_cart.then(|| panel.next_service());
    let line = Line { user: user.name.clone(), order, old_cart, item, rolled_back: false };
    let id = match replaced_line(ctx, panel, &user.name)? {
        Some(id) => {
            panel.lines.insert(id, line);
            id
        }
        None => panel.new_line(line),
    };
    if let Some(code) = code {
        panel.promocodes.insert(user.name.clone(), code.code.clone());
    }
    let next = if old_cart { "func=basket" } else { "func=cart" };
    Ok(vec![leaf("lineitem.id", id), Node::new("ok").attr("type", "form").text(next)])
}

/// Which cart the clicked button puts the line in.
///
/// Two client areas send the second generation no button at all. Inferred: that it needs no flag to
/// reach the new cart, and the answer to a button that has another name.
fn into_old_cart(ctx: &RequestContext) -> Result<bool, Fault> {
    let (_, v2, _) = super::split(ctx.func());
    let new_cart = ctx.get("force_use_new_cart") == "on";
    match ctx.get("clicked_button") {
        "order" | "" if v2 => Ok(false),
        "basket" | "quickbasket" | "finish" if !v2 => Ok(!new_cart || ctx.old_cart),
        other => Err(Fault::value("clicked_button", other, "There is no such button")),
    }
}

/// A line that this order takes the place of. Inferred: that a position of the cart is changed this
/// way.
fn replaced_line(ctx: &RequestContext, panel: &Panel, user: &str) -> Result<Option<u64>, Fault> {
    let given = [ctx.get("lineitem_id"), ctx.get("elid")].into_iter().find(|id| !id.is_empty());
    given.map(|id| cart::own_line(panel, user, id)).transpose()
}

fn is_ordered(panel: &Panel, order: &Order) -> bool {
    let same = |other: &Order| {
        other.tariff == order.tariff && other.domain.eq_ignore_ascii_case(&order.domain)
    };
    panel.services.values().any(|service| !service.deleted && same(&service.order))
}

pub(super) fn tariff<'a>(ctx: &RequestContext<'a>) -> Result<&'a Tariff, Fault> {
    let given = ctx.get("pricelist");
    if given.is_empty() {
        return Err(Fault::wizard(ctx.func()));
    }
    let id = given
        .parse()
        .map_err(|_| Fault::value("pricelist", given, "The value must be a number"))?;
    let (itemtype, _, _) = super::split(ctx.func());
    let tariff = ctx.catalog.tariff(id).filter(|tariff| tariff.itemtype == itemtype);
    tariff.ok_or_else(|| Fault::missed("pricelist", given))
}

/// The order as the parameters say it, with the tariff's defaults where they say nothing.
pub(super) fn read(ctx: &RequestContext, tariff: &Tariff) -> Result<Order, Fault> {
    let (period, base) = period(ctx, tariff)?;
    let months = u32::try_from(period).unwrap_or(0).max(1);
    let datacenter = datacenter(ctx, tariff)?;
    let (addons, extra) = addons(ctx, tariff)?;
    let (ostempl, recipe, system) = system(ctx, tariff)?;
    if ctx.submitted() && tariff.license && ctx.get("licence_agreement") != "on" {
        return Err(Fault::value(
            "licence_agreement",
            ctx.get("licence_agreement"),
            "You must accept the agreement",
        ));
    }
    // Inferred: options are priced by the month; of a period that is no number of months they are
    // counted once. The discount is on the tariff's own price.
    let discount = base - base.less_percent(tariff.discount);
    Ok(Order {
        tariff: tariff.id,
        period,
        datacenter,
        addons,
        ostempl,
        recipe,
        domain: domain(ctx)?,
        server_name: server_name(ctx).to_owned(),
        autoprolong: autoprolong(ctx)?,
        remoteid: ctx.get("remoteid").to_owned(),
        count: count(ctx)?,
        price: base - discount + (extra + system) * months + tariff.setup,
        setup: tariff.setup,
        discount,
    })
}

fn period(ctx: &RequestContext, tariff: &Tariff) -> Result<(i32, Amount), Fault> {
    let (_, v2, _) = super::split(ctx.func());
    let name = if v2 { "order_period" } else { "period" };
    let own = format!("period_{}", tariff.id);
    let given = match ctx.get(name) {
        "" if ctx.submitted() => return Err(Fault::empty(name)),
        // The form takes the period under three names.
        "" => ["period", "order_period", &own]
            .into_iter()
            .map(|name| ctx.call.get(name))
            .find(|v| !v.is_empty()),
        value => Some(value),
    };
    let offered = match given {
        None => tariff.prices.first(),
        Some(value) => tariff.prices.iter().find(|(period, _)| value.parse() == Ok(*period)),
    };
    offered
        .copied()
        .ok_or_else(|| Fault::value(name, given.unwrap_or_default(), "The period is not offered"))
}

fn datacenter(ctx: &RequestContext, tariff: &Tariff) -> Result<Option<u64>, Fault> {
    let given = ctx.get("datacenter");
    if given.is_empty() || tariff.datacenters.is_empty() {
        return Ok(tariff.datacenters.first().copied());
    }
    let place = given.parse().ok().filter(|place| tariff.datacenters.contains(place));
    place.map(Some).ok_or_else(|| Fault::missed("datacenter", given))
}

/// Every add-on of the tariff with its value, and what they cost a month.
///
/// Inferred: an add-on that the tariff does not have is refused, not overlooked.
fn addons(ctx: &RequestContext, tariff: &Tariff) -> Result<(Vec<(u64, String)>, Amount), Fault> {
    for (name, value) in &ctx.call.params {
        let Some(id) = name.strip_prefix("addon_") else { continue };
        if !tariff.addons.iter().any(|addon| addon.id.to_string() == id) {
            return Err(Fault::missed(name, value));
        }
    }
    let mut chosen = Vec::new();
    let mut cost = Amount::ZERO;
    for addon in &tariff.addons {
        let name = format!("addon_{}", addon.id);
        let (value, extra) = option(addon, ctx.call.get(&name)).ok_or_else(|| {
            Fault::value(
                &name,
                ctx.call.get(&name),
                "The value is not among those that the tariff allows",
            )
        })?;
        chosen.push((addon.id, value));
        cost = cost + extra;
    }
    Ok((chosen, cost))
}

/// The value of an add-on and its price a month; none if the tariff does not allow the value.
pub(super) fn option(addon: &Addon, given: &str) -> Option<(String, Amount)> {
    if !addon.choices.is_empty() {
        let chosen = addon.choices.iter().find(|(key, _, _)| key == given);
        let (key, _, cost) = if given.is_empty() { addon.choices.first() } else { chosen }?;
        return Some((key.clone(), *cost));
    }
    let quantity = if given.is_empty() { addon.included } else { given.parse().ok()? };
    let above = quantity.checked_sub(addon.included)?;
    let steps = above.checked_div(addon.step)?;
    (quantity <= addon.max && steps * addon.step == above)
        .then(|| (quantity.to_string(), addon.cost * steps))
}

fn system(ctx: &RequestContext, tariff: &Tariff) -> Result<(String, String, Amount), Fault> {
    if !tariff.os {
        return Ok((String::new(), String::new(), Amount::ZERO));
    }
    let given = ctx.get("ostempl");
    let found =
        if given.is_empty() { ctx.catalog.systems.first() } else { ctx.catalog.system(given) };
    let system =
        found.ok_or_else(|| Fault::value("ostempl", given, "The template is not available"))?;
    let recipe = match ctx.get("recipe") {
        "" | "null" => "null",
        name if system.recipes.iter().any(|recipe| recipe == name) => name,
        name => {
            return Err(Fault::value(
                "recipe",
                name,
                "The recipe is not available for this template",
            ));
        }
    };
    Ok((system.key.clone(), recipe.to_owned(), system.cost))
}

fn domain(ctx: &RequestContext) -> Result<String, Fault> {
    let name = ctx.get("domain");
    if name.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err(Fault::value(
            "domain",
            name,
            "The name has characters that a domain can't have",
        ));
    }
    Ok(name.to_owned())
}

/// Panels have it under one of two names.
fn server_name<'a>(ctx: &RequestContext<'a>) -> &'a str {
    match ctx.get("server_name") {
        "" => ctx.get("servername"),
        name => name,
    }
}

/// A flag in the second generation, a number of months or `null` in the first.
pub(super) fn autoprolong(ctx: &RequestContext) -> Result<bool, Fault> {
    match ctx.get("autoprolong") {
        "" | "off" | "null" => Ok(false),
        "on" => Ok(true),
        months if months.parse::<u32>().is_ok() => Ok(true),
        other => Err(Fault::value("autoprolong", other, "The value must be on or off")),
    }
}

fn count(ctx: &RequestContext) -> Result<u32, Fault> {
    let given = ctx.get("order_count");
    let count = if given.is_empty() { Some(1) } else { given.parse().ok() };
    let count = count.filter(|count| (1..=MAX_PIECES).contains(count));
    count
        .ok_or_else(|| Fault::value("order_count", given, "The number of services is out of range"))
}
