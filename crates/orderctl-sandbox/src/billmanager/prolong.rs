//! Renewing a service: `service.prolong`, its form and its submission.

use rust_decimal::Decimal;

use super::super::amount::Amount;
use super::super::catalog::Tariff;
use super::super::clock;
use super::super::state::{Panel, Prolonged, Service};
use super::doc::{Answer, Fault, Node, choice, leaf, slist};
use super::tariff::period_name;
use super::{RequestContext, service, settle};

/// The form: the periods with their prices in words, and the new end for the chosen one.
pub(super) fn form(ctx: &RequestContext, panel: &Panel) -> Answer {
    let (id, own, tariff) = own(ctx, panel)?;
    let months = months(ctx, own, tariff)?;
    let currency = &ctx.catalog.currency;
    let end = service::end(own).unwrap_or_default();
    let offered = tariff.prices.iter().filter(|(period, _)| *period > 0);
    let choices = offered.map(|(period, _)| {
        let price = price(own, tariff, *period);
        choice(period, format!("{} - {price} {currency}", period_name(*period)))
    });
    Ok(vec![
        leaf("elid", id),
        leaf("title_name", format!("{} #{id}", tariff.title)),
        leaf("status", "2"),
        leaf("expiredate", end),
        leaf("newexpiredate", clock::months_after(end, months)),
        leaf("period", months),
        slist("period", choices),
    ])
}

/// Inferred: that `skipbasket=on` charges the balance here as it does for an order, and that nothing
/// but a success is answered. Into the old cart (`clicked_button=basket`) the sandbox puts no renewal.
pub(super) fn submit(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let user = ctx.client()?;
    let (id, own, tariff) = own(ctx, panel)?;
    let months = months(ctx, own, tariff)?;
    let price = price(own, tariff, months);
    if ctx.get("skipbasket") != "on" {
        let button = ctx.get("clicked_button");
        return Err(Fault::value("clicked_button", button, "There is no such button"));
    }
    settle::charge_balance(ctx, panel, user, price)?;
    if let Some(service) = panel.services.get_mut(&id) {
        service.prolonged.push(Prolonged { months, price });
    }
    Ok(vec![Node::new("ok")])
}

fn own<'a>(
    ctx: &RequestContext<'a>,
    panel: &'a Panel,
) -> Result<(u64, &'a Service, &'a Tariff), Fault> {
    let user = ctx.client()?;
    let given = ctx.get("elid");
    let missed = || Fault::missed("item", given);
    let id = given.parse().map_err(|_| missed())?;
    let own =
        panel.services.get(&id).filter(|service| service.user == user.name && !service.deleted);
    let own = own.ok_or_else(missed)?;
    let tariff = ctx.catalog.tariff(own.order.tariff).ok_or_else(missed)?;
    // Inferred: the words for what can't be renewed.
    if own.ready.is_none() || own.order.period <= 0 {
        return Err(Fault::value("elid", given, "The service can't be renewed"));
    }
    Ok((id, own, tariff))
}

fn months(ctx: &RequestContext, own: &Service, tariff: &Tariff) -> Result<i32, Fault> {
    let given = ctx.get("period");
    if given.is_empty() {
        return Ok(own.order.period);
    }
    let offered =
        |months: &i32| *months > 0 && tariff.prices.iter().any(|(period, _)| period == months);
    let months = given.parse().ok().filter(offered);
    months.ok_or_else(|| Fault::value("period", given, "The period is not offered"))
}

/// The tariff's price, and the options at what they cost a month.
fn price(own: &Service, tariff: &Tariff, months: i32) -> Amount {
    let base = |wanted: i32| {
        let priced = tariff.prices.iter().find(|(period, _)| *period == wanted);
        priced.map_or(Amount::ZERO, |(_, price)| *price)
    };
    let regular = own.order.price - own.order.setup + own.order.discount;
    let options = (regular - base(own.order.period)).0 / Decimal::from(own.order.period);
    Amount(base(months).0 + options * Decimal::from(months))
}
