//! What the panel sells, and the words it has for periods.

use super::super::catalog::{Panel as Catalog, Tariff};
use super::super::state::Panel;
use super::doc::{Answer, Fault, Node, choice, leaf, list, price, slist};
use super::{RequestContext, form};

/// Tariffs of one data center, or of those that are asked for with commas between their ids.
pub(super) fn pricelist(ctx: &RequestContext, _: &Panel) -> Answer {
    ctx.user()?;
    let SoldHere { sold, places, here } = sold_here(ctx)?;
    let names = places.iter().filter_map(|id| ctx.catalog.datacenter(*id));
    let tags = ctx.catalog.tags.iter().map(|tag| choice(tag.id, &tag.name));
    let mut rows = Vec::new();
    for place in &here {
        rows.extend(
            sold.iter()
                .filter(|tariff| is_sold_in(tariff, *place))
                .map(|tariff| row(ctx.catalog, tariff, *place)),
        );
    }
    let here: Vec<String> = here.iter().map(u64::to_string).collect();
    Ok(vec![
        leaf("datacenter", here.join(",")),
        slist("datacenter", names.map(|place| choice(place.id, &place.name))),
        Node::new("flist").with(tags),
        list("pricelist", rows),
    ])
}

fn is_sold_in(tariff: &Tariff, place: u64) -> bool {
    tariff.datacenters.is_empty() || tariff.datacenters.contains(&place)
}

/// What is sold in the data centers that a call is about.
struct SoldHere<'a> {
    sold: Vec<&'a Tariff>,
    /// All data centers of the product type.
    places: Vec<u64>,
    /// Those of the call; 0 for a product that has none.
    here: Vec<u64>,
}

/// The tariffs of the places that were asked for, all places of the product, and those that were asked
/// for: the first one by default. A product without places is sold everywhere.
fn sold_here<'a>(ctx: &RequestContext<'a>) -> Result<SoldHere<'a>, Fault> {
    let (itemtype, _, _) = super::split(ctx.func());
    let mut sold: Vec<&Tariff> =
        ctx.catalog.tariffs.iter().filter(|tariff| tariff.itemtype == itemtype).collect();
    let mut places: Vec<u64> =
        sold.iter().flat_map(|tariff| tariff.datacenters.iter().copied()).collect();
    places.sort_unstable();
    places.dedup();

    let here = match ctx.get("datacenter") {
        "" => vec![places.first().copied().unwrap_or_default()],
        asked => {
            let known = |id: &str| id.trim().parse().ok().filter(|place| places.contains(place));
            let all: Option<Vec<u64>> = asked.split(',').map(known).collect();
            all.ok_or_else(|| Fault::missed("datacenter", asked))?
        }
    };
    sold.retain(|tariff| here.iter().any(|place| is_sold_in(tariff, *place)));
    Ok(SoldHere { sold, places, here })
}

/// The older function: texts with mark-up, and the price of the first period in words.
///
/// With `snext` and a tariff it goes on to the next step, the order form.
pub(super) fn pricelist_old(ctx: &RequestContext, panel: &Panel) -> Answer {
    ctx.user()?;
    if !ctx.get("snext").is_empty() && !ctx.get("pricelist").is_empty() {
        return form::show(ctx, panel);
    }
    let SoldHere { sold, places, here } = sold_here(ctx)?;
    let currency = &ctx.catalog.currency;
    let rows = sold.into_iter().map(|tariff| {
        let price = tariff
            .prices
            .first()
            .map(|(period, cost)| format!("{cost} {currency} / {}", period_name(*period)));
        let available = if tariff.sold_out { "off" } else { "on" };
        Node::new("elem").with([
            leaf("pricelist", tariff.id),
            leaf("desc", format!("<b>{}</b>", tariff.title)),
            leaf("price", price.unwrap_or_default()),
            leaf("order_available", available),
        ])
    });
    let names = places.iter().filter_map(|id| ctx.catalog.datacenter(*id));
    let mut nodes = vec![list("tariflist", rows)];
    if let Some(place) = here.first().filter(|place| **place != 0) {
        nodes.push(leaf("datacenter", place));
        nodes.push(slist("datacenter", names.map(|place| choice(place.id, &place.name))));
    }
    Ok(nodes)
}

/// `pricelist.export`: everything that is sold of a type, with all its prices. Hosters often close it
/// for clients, and so does the sandbox.
///
/// Inferred: the names in it.
pub(super) fn export(ctx: &RequestContext, _: &Panel) -> Answer {
    if !ctx.user()?.admin {
        return Err(Fault::access(ctx.func()));
    }
    let itemtype = ctx.get("itemtype");
    let asked = |tariff: &&Tariff| itemtype.is_empty() || tariff.itemtype == itemtype;
    let available = |tariff: &&Tariff| ctx.get("onlyavailable") != "on" || !tariff.sold_out;
    let rows = ctx.catalog.tariffs.iter().filter(asked).filter(available).map(|tariff| {
        Node::new("pricelist")
            .with([leaf("id", tariff.id), leaf("itemtype", &tariff.itemtype)])
            .with([leaf("name", &tariff.title), prices(ctx.catalog, tariff)])
    });
    Ok(rows.collect())
}

fn prices(catalog: &Catalog, tariff: &Tariff) -> Node {
    let prices = tariff.prices.iter().map(|(period, cost)| {
        let mut entry = price(*cost, &catalog.currency);
        entry.children.insert(0, leaf("period", period));
        entry
    });
    Node::new("prices").with(prices)
}

/// A row, with the data center that it is of: `keyvalue` names it and the tariff together.
fn row(catalog: &Catalog, tariff: &Tariff, place: u64) -> Node {
    let title = if tariff.title_main {
        Node::new("title").with([leaf("main", &tariff.title)])
    } else {
        leaf("title", &tariff.title)
    };
    let detail = |(name, value): &(String, String)| {
        Node::new("detail").with([leaf("name", name), leaf("value", value)])
    };
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
            Node::new("flabel").with(tags(catalog, tariff)),
            prices(catalog, tariff),
            Node::new("buttons").with([order]),
        ])
        .with(catalog.datacenter(place).map(|place| {
            Node::new("datacenter").with([leaf("id", place.id), leaf("value", &place.name)])
        }))
        .with((place != 0).then(|| leaf("keyvalue", format!("{}_{place}", tariff.id))))
}

fn tags<'a>(catalog: &'a Catalog, tariff: &'a Tariff) -> impl Iterator<Item = Node> {
    let sold_out = catalog.tags.iter().find(|tag| tariff.sold_out && tag.name == "soldout:true");
    tariff.tag.into_iter().chain(sold_out.map(|tag| tag.id)).map(|tag| leaf("tag", tag))
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
