//! What the panel sells, and the words it has for periods.

use super::super::catalogue::{Panel as Catalogue, Tariff};
use super::super::state::Panel;
use super::Desk;
use super::doc::{Answer, Fault, Node, choice, leaf, list, price, slist};

/// Tariffs of one data centre: to see all of them a client asks once for each.
pub(super) fn pricelist(desk: &Desk, _: &Panel) -> Answer {
    desk.user()?;
    let (itemtype, _, _) = super::split(desk.func());
    let mut sold: Vec<&Tariff> =
        desk.catalogue.tariffs.iter().filter(|tariff| tariff.itemtype == itemtype).collect();
    let mut places: Vec<u64> =
        sold.iter().flat_map(|tariff| tariff.datacenters.iter().copied()).collect();
    places.sort_unstable();
    places.dedup();

    let asked = desk.get("datacenter");
    let place = match asked {
        "" => places.first().copied().unwrap_or_default(),
        _ => {
            let known = asked.parse().ok().filter(|place| places.contains(place));
            known.ok_or_else(|| Fault::missed("datacenter", asked))?
        }
    };
    sold.retain(|tariff| tariff.datacenters.contains(&place));

    let names = places.iter().filter_map(|id| desk.catalogue.datacenter(*id));
    let tags = desk.catalogue.tags.iter().map(|tag| choice(tag.id, &tag.name));
    Ok(vec![
        leaf("datacenter", place),
        slist("datacenter", names.map(|place| choice(place.id, &place.name))),
        Node::new("flist").with(tags),
        list("pricelist", sold.into_iter().map(|tariff| row(desk.catalogue, tariff))),
    ])
}

fn row(catalogue: &Catalogue, tariff: &Tariff) -> Node {
    let title = if tariff.title_main {
        Node::new("title").with([leaf("main", &tariff.title)])
    } else {
        leaf("title", &tariff.title)
    };
    let detail = |(name, value): &(String, String)| {
        Node::new("detail").with([leaf("name", name), leaf("value", value)])
    };
    let prices = tariff.prices.iter().map(|(period, cost)| {
        let mut entry = price(*cost, &catalogue.currency);
        entry.children.insert(0, leaf("period", period));
        entry
    });
    let order = Node::new("button")
        .attr("name", "order")
        .attr("type", "func")
        .attr("key", "pricelist")
        .attr("func", format!("v2.{}.order.param", tariff.itemtype))
        .attr("theme", "primary");
    Node::new("elem")
        .with([leaf("id", tariff.id), title, leaf("description", &tariff.description)])
        .with(tariff.detail.iter().map(detail))
        .with([
            Node::new("flabel").with(tariff.tag.map(|tag| leaf("tag", tag))),
            Node::new("prices").with(prices),
            Node::new("buttons").with([order]),
        ])
}

/// A period in words.
pub(super) fn period_name(period: i32) -> String {
    let words = match period {
        -100 => "trial",
        -50 => "daily",
        0 => "for life",
        1 => "one month",
        3 => "three months",
        6 => "six months",
        12 => "one year",
        24 => "two years",
        36 => "three years",
        months => return format!("{months} months"),
    };
    words.to_owned()
}
