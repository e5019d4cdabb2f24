//! The order form, `{type}.order.param` without `sok`: what can be chosen, and the price of what
//! has been.

use super::super::amount::Amount;
use super::super::catalog::{Addon, PromoCode, Tariff};
use super::super::state::{Order, Panel};
use super::doc::{Answer, Node, choice, leaf, list, price, slist};
use super::tariff::period_name;
use super::{RequestContext, cart, order};

/// The name of the field for the operating system.
pub(super) const SYSTEM: &str = "Operating system";

pub(super) fn show(ctx: &RequestContext, _: &Panel) -> Answer {
    ctx.client()?;
    let tariff = order::tariff(ctx)?;
    let order = order::read(ctx, tariff)?;
    let mut nodes = values(ctx, tariff, &order);
    nodes.extend(choices(ctx, tariff));
    // Inferred: that a promo code which can't be used is refused here already.
    let code = cart::usable_promocode(ctx, ctx.get("promocode"))?;
    nodes.extend(summary(ctx, tariff, &order, code));
    nodes.push(labels(ctx, tariff));
    nodes.push(described(ctx, sliders(tariff).chain([agreement(tariff)])));
    Ok(nodes)
}

/// The price in three lists, for one piece, whatever `order_count` says: the positions with a label
/// each, what is taken off, and the total.
///
/// Inferred: the labels, that a position without a price of its own is left out, and that a promo code
/// is a row of the discounts.
fn summary(
    ctx: &RequestContext,
    tariff: &Tariff,
    order: &Order,
    code: Option<&PromoCode>,
) -> [Node; 3] {
    let row = |label: &str, cost: Amount| {
        let cost = Node::new("cost").with([price(cost, &ctx.catalog.currency)]);
        Node::new("elem").with([leaf("label", label), cost])
    };
    let base = tariff.prices.iter().find(|(period, _)| *period == order.period);
    let mut positions = vec![row("Base cost", base.map_or(Amount::ZERO, |(_, base)| *base))];
    let options = cart::priced_options(ctx, order);
    positions.extend(options.into_iter().map(|(name, cost)| row(name, cost)));
    if !order.setup.is_zero() {
        positions.push(row("Setup", order.setup));
    }
    let total = order.price.less_percent(code.map_or(0, |code| code.percent));
    let off = [("Discount", order.discount), ("Promo code", order.price - total)];
    let discounts = off.into_iter().filter(|(_, cost)| !cost.is_zero()).map(|(label, cost)| {
        let mut elem = row(label, cost);
        elem.children.push(leaf("sign", "-"));
        elem
    });
    [
        list("pricelist_summary", positions),
        list("discount_summary", discounts),
        list("total_summary", [row("Total", total)]),
    ]
}

/// The names of the fields that may have a price, which stand nowhere else.
pub(super) fn labels(ctx: &RequestContext, tariff: &Tariff) -> Node {
    let label = |addon: &Addon| {
        Node::new("msg").attr("name", format!("addon_{}", addon.id)).text(&addon.name)
    };
    let system = tariff.os.then(|| Node::new("msg").attr("name", "ostempl").text(SYSTEM));
    let addons = tariff.addons.iter().map(label);
    Node::new("messages").attr("name", ctx.func()).with(addons.chain(system))
}

fn period_field(ctx: &RequestContext) -> &'static str {
    let (_, v2, _) = super::split(ctx.func());
    if v2 { "order_period" } else { "period" }
}

fn values(ctx: &RequestContext, tariff: &Tariff, order: &Order) -> Vec<Node> {
    let mut nodes = vec![leaf("pricelist", tariff.id)];
    nodes.extend(order.datacenter.map(|place| leaf("datacenter", place)));
    nodes.push(leaf(period_field(ctx), order.period));
    nodes.push(leaf("autoprolong", if order.autoprolong { "on" } else { "null" }));
    if tariff.os {
        nodes.extend([leaf("ostempl", &order.ostempl), leaf("recipe", &order.recipe)]);
    }
    nodes.push(leaf("order_count", order.count));
    nodes.extend([leaf("domain", &order.domain), leaf("server_name", &order.server_name)]);
    nodes.extend(order.addons.iter().map(|(id, value)| leaf(format!("addon_{id}"), value)));
    let accepted = if ctx.get("licence_agreement") == "on" { "on" } else { "off" };
    nodes.push(leaf("licence_agreement", accepted));
    nodes
}

fn choices(ctx: &RequestContext, tariff: &Tariff) -> Vec<Node> {
    let currency = &ctx.catalog.currency;
    let periods = tariff.prices.iter().map(|(period, _)| choice(period, period_name(*period)));
    let places = tariff.datacenters.iter().filter_map(|id| ctx.catalog.datacenter(*id));
    let mut nodes = vec![
        slist(period_field(ctx), periods),
        slist("autoprolong", [choice("null", "Disabled"), choice("on", "Enabled")]),
        slist("datacenter", places.map(|place| choice(place.id, &place.name))),
    ];
    if tariff.os {
        let systems = ctx.catalog.systems.iter();
        nodes.push(slist(
            "ostempl",
            systems.clone().map(|os| choice(&os.key, &os.name).attr("cost", os.cost.to_string())),
        ));
        let recipes = systems.flat_map(|os| {
            let none = choice("null", "-- none --").attr("depend", &os.key);
            let some =
                os.recipes.iter().map(|recipe| choice(recipe, recipe).attr("depend", &os.key));
            std::iter::once(none).chain(some)
        });
        nodes.push(slist("recipe", recipes));
    }
    for addon in tariff.addons.iter().filter(|addon| !addon.choices.is_empty()) {
        let options = addon.choices.iter().map(|(key, label, cost)| {
            if cost.is_zero() {
                choice(key, label)
            } else {
                choice(key, format!("{label} ({cost} {currency})")).attr("cost", cost.to_string())
            }
        });
        nodes.push(slist(format!("addon_{}", addon.id), options));
    }
    nodes
}

/// What is told of the fields that stand in a form for a change.
pub(super) fn metadata(ctx: &RequestContext, tariff: &Tariff) -> Node {
    described(ctx, sliders(tariff))
}

/// Add-ons that are quantities are described by a slider, and nowhere else.
fn sliders(tariff: &Tariff) -> impl Iterator<Item = Node> {
    tariff.addons.iter().filter(|addon| addon.choices.is_empty()).map(|addon| {
        let name = format!("addon_{}", addon.id);
        let slider = Node::new("slider")
            .attr("name", &name)
            .attr("max", addon.max.to_string())
            .attr("step", addon.step.to_string())
            .attr("cost", addon.cost.to_string());
        Node::new("field").attr("name", name).with([slider])
    })
}

/// Inferred: that the license agreement is a checkbox, which is required of the tariffs that need it.
fn agreement(tariff: &Tariff) -> Node {
    let name = "licence_agreement";
    let control = Node::new("input").attr("name", name).attr("type", "checkbox");
    let control = if tariff.license { control.attr("required", "yes") } else { control };
    Node::new("field").attr("name", name).with([control])
}

fn described(ctx: &RequestContext, fields: impl Iterator<Item = Node>) -> Node {
    let page = Node::new("page").attr("name", "page_settings").with(fields);
    Node::new("metadata")
        .attr("name", ctx.func())
        .attr("type", "form")
        .with([Node::new("form").with([page])])
}
