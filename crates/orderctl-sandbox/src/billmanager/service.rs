//! What was ordered and runs: the list of each product type.

use jiff::civil::Date;

use super::super::clock;
use super::super::state::{Order, Panel, Service};
use super::doc::{Answer, Node, leaf, rows};
use super::{RequestContext, filter};

const TRIAL_DAYS: i32 = 14;

/// `func=vds` and its like.
pub(super) fn list(ctx: &RequestContext, panel: &Panel) -> Answer {
    let user = ctx.user()?;
    let is_listed = |service: &Service| {
        let tariff = ctx.catalog.tariff(service.order.tariff);
        tariff.is_some_and(|tariff| tariff.itemtype == ctx.func())
            && (service.user == user.name || user.admin)
    };
    let listed: Vec<_> = panel.services.iter().filter(|(_, service)| is_listed(service)).collect();
    Ok(rows(ctx.call, &filter::of_list(ctx, panel), &listed, |(id, service)| {
        row(ctx, **id, service)
    }))
}

fn row(ctx: &RequestContext, id: u64, service: &Service) -> Node {
    let order = &service.order;
    let currency = &ctx.catalog.currency;
    let title = ctx.catalog.tariff(order.tariff).map_or("", |tariff| &tariff.title);
    let place = order.datacenter.and_then(|id| ctx.catalog.datacenter(id));
    let created = clock::date(service.created);
    let expires = end(service).map(|end| end.to_string()).unwrap_or_default();
    let (expires, end_text) = match order.period {
        0 => (String::new(), "for life"),
        -50 => (expires, "daily charge"),
        _ => (expires, ""),
    };
    let daily = if order.period == -50 { "on" } else { "off" };
    Node::new("elem").with([
        leaf("id", id),
        leaf("domain", &order.domain),
        leaf("name", &order.server_name),
        leaf("ip", address_of(ctx, id, service)),
        leaf("pricelist", title),
        leaf("pricelist_id", order.tariff),
        leaf("datacenter", order.datacenter.map(|id| id.to_string()).unwrap_or_default()),
        leaf("datacentername", place.map_or("", |place| &place.name)),
        leaf("ostempl", ctx.catalog.system(&order.ostempl).map_or("", |system| &system.name)),
        leaf("period", order.period),
        leaf("cost", monthly(service, currency)),
        // The price of the paid period, and with four decimals.
        leaf("item_cost", format!("{:.4}", service.paid.0)),
        leaf("currency_str", currency),
        leaf("billdaily", daily),
        leaf("createdate", created),
        leaf("expiredate", if end_text.is_empty() { &expires } else { end_text }),
        leaf("real_expiredate", &expires),
        leaf("autoprolong", autoprolong(order)),
        status(ctx, "item_status", service),
        status(ctx, "item_real_status", service),
        leaf("remoteid", &order.remoteid),
    ])
}

/// `service.history`: what became of a service. Only the function's name is published.
///
/// Inferred: the columns and the words.
pub(super) fn history(ctx: &RequestContext, panel: &Panel) -> Answer {
    let (_, service, _) = super::edit::own(ctx, panel)?;
    let day = clock::date(service.created).to_string();
    let ordered = std::iter::once((day.clone(), format!("Ordered for {}", service.order.period)));
    let renewed = service
        .prolonged
        .iter()
        .map(|more| (String::new(), format!("Prolonged for {}", more.months)));
    let deleted = service.deleted.then(|| (String::new(), "Deleted".to_owned()));
    let events: Vec<_> = ordered.chain(renewed).chain(deleted).zip(1_u64..).collect();
    Ok(rows(ctx.call, &filter::of_list(ctx, panel), &events, |((date, words), id)| {
        Node::new("elem").with([leaf("id", id), leaf("date", date), leaf("desc", words)])
    }))
}

/// The end of the time that is paid for; none of what is paid for life.
pub(in super::super) fn end(service: &Service) -> Option<Date> {
    let created = clock::date(service.created);
    let further: i32 = service.prolonged.iter().map(|prolonged| prolonged.months).sum();
    match service.order.period {
        0 => None,
        -50 => Some(clock::days_after(created, 1)),
        -100 => Some(clock::days_after(created, TRIAL_DAYS)),
        months => Some(clock::months_after(created, months + further)),
    }
}

/// The price a month, in words.
fn monthly(service: &Service, currency: &str) -> String {
    let months = rust_decimal::Decimal::from(service.order.period.max(1));
    format!("{:.2} {currency} / Month", service.paid.0 / months)
}

/// The months that it is renewed for.
pub(super) fn autoprolong(order: &Order) -> String {
    if order.autoprolong { order.period.to_string() } else { "null".into() }
}

pub(super) fn is_active(ctx: &RequestContext, service: &Service) -> bool {
    !service.deleted && service.ready.is_some_and(|ready| ready <= ctx.call.now)
}

fn status(ctx: &RequestContext, name: &'static str, service: &Service) -> Node {
    let (code, word, color) = match service.ready {
        _ if service.deleted => ("4", "Deleted", "gray"),
        None => ("1", "Ordered", "gray"),
        Some(_) if is_active(ctx, service) => ("2", "Active", "green"),
        Some(_) => ("5", "Processing", "yellow"),
    };
    Node::new(name).attr("orig", code).text(word).attr("color", color)
}

/// An address of the range that is kept for documentation, once the service is active.
pub(super) fn address_of(ctx: &RequestContext, id: u64, service: &Service) -> String {
    if is_active(ctx, service) { format!("192.0.2.{}", id % 254 + 1) } else { String::new() }
}
