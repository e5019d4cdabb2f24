//! The order form, `{type}.order.param` without `sok`: what can be chosen, and the price of what
//! has been.

use super::super::catalogue::{Addon, Tariff};
use super::super::state::{Order, Panel};
use super::doc::{Answer, Node, choice, leaf, list, price, slist};
use super::tariff::period_name;
use super::{Desk, cart, order};

pub(super) fn show(desk: &Desk, _: &Panel) -> Answer {
    desk.client()?;
    let tariff = order::tariff(desk)?;
    let order = order::read(desk, tariff)?;
    let mut nodes = values(desk, tariff, &order);
    nodes.extend(choices(desk, tariff));
    // The total is for one piece, whatever order_count says. Inferred: that a promo code is taken off
    // it, and that one which can't be used is refused here already.
    let code = cart::usable_promocode(desk, desk.get("promocode"))?;
    let total = order.price.less_percent(code.map_or(0, |code| code.percent));
    let total = Node::new("cost").with([price(total, &desk.catalogue.currency)]);
    nodes.push(list("pricelist_summary", [Node::new("elem").with([total])]));
    nodes.push(labels(desk, tariff));
    nodes.push(metadata(desk, tariff));
    Ok(nodes)
}

/// The names of the add-ons, which stand nowhere else.
pub(super) fn labels(desk: &Desk, tariff: &Tariff) -> Node {
    let label = |addon: &Addon| {
        Node::new("msg").attr("name", format!("addon_{}", addon.id)).text(&addon.name)
    };
    Node::new("messages").attr("name", desk.func()).with(tariff.addons.iter().map(label))
}

fn period_field(desk: &Desk) -> &'static str {
    let (_, v2, _) = super::split(desk.func());
    if v2 { "order_period" } else { "period" }
}

fn values(desk: &Desk, tariff: &Tariff, order: &Order) -> Vec<Node> {
    let mut nodes = vec![leaf("pricelist", tariff.id)];
    nodes.extend(order.datacenter.map(|place| leaf("datacenter", place)));
    nodes.push(leaf(period_field(desk), order.period));
    nodes.push(leaf("autoprolong", if order.autoprolong { "on" } else { "null" }));
    if tariff.os {
        nodes.extend([leaf("ostempl", &order.ostempl), leaf("recipe", &order.recipe)]);
    }
    nodes.extend([leaf("domain", &order.domain), leaf("server_name", &order.server_name)]);
    nodes.extend(order.addons.iter().map(|(id, value)| leaf(format!("addon_{id}"), value)));
    let accepted = if desk.get("licence_agreement") == "on" { "on" } else { "off" };
    nodes.push(leaf("licence_agreement", accepted));
    nodes
}

fn choices(desk: &Desk, tariff: &Tariff) -> Vec<Node> {
    let currency = &desk.catalogue.currency;
    let periods = tariff.prices.iter().map(|(period, _)| choice(period, period_name(*period)));
    let places = tariff.datacenters.iter().filter_map(|id| desk.catalogue.datacenter(*id));
    let mut nodes = vec![
        slist(period_field(desk), periods),
        slist("autoprolong", [choice("null", "Disabled"), choice("on", "Enabled")]),
        slist("datacenter", places.map(|place| choice(place.id, &place.name))),
    ];
    if tariff.os {
        let systems = desk.catalogue.systems.iter();
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

/// Add-ons that are quantities are described by a slider, and nowhere else.
pub(super) fn metadata(desk: &Desk, tariff: &Tariff) -> Node {
    let sliders = tariff.addons.iter().filter(|addon| addon.choices.is_empty()).map(|addon| {
        let name = format!("addon_{}", addon.id);
        let slider = Node::new("slider")
            .attr("name", &name)
            .attr("max", addon.max.to_string())
            .attr("step", addon.step.to_string())
            .attr("cost", addon.cost.to_string());
        Node::new("field").attr("name", name).with([slider])
    });
    let page = Node::new("page").attr("name", "page_settings").with(sliders);
    Node::new("metadata")
        .attr("name", desk.func())
        .attr("type", "form")
        .with([Node::new("form").with([page])])
}
