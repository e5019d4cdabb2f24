//! What can be done to a service that runs: look at it, change it, restart it, end it.

use super::super::catalog::Tariff;
use super::super::state::{Panel, Service};
use super::doc::{Answer, Fault, Node, choice, leaf, slist};
use super::{RequestContext, form, order, service};

/// The form of a function that needs no more than the object's id.
pub(super) fn id_form(ctx: &RequestContext, _: &Panel) -> Answer {
    ctx.user()?;
    Ok(vec![leaf("elid", ctx.get("elid"))])
}

/// `{type}.edit`: the service as it is set up.
///
/// Inferred: which of the fields are there, and the words of `orderinfo`.
pub(super) fn form(ctx: &RequestContext, panel: &Panel) -> Answer {
    let (id, service, tariff) = own(ctx, panel)?;
    let order = &service.order;
    let mut nodes = vec![
        leaf("elid", id),
        leaf("id", id),
        leaf("remoteid", &order.remoteid),
        leaf("name", &order.server_name),
        leaf("domain", &order.domain),
        leaf("ip", service::address_of(ctx, id, service)),
        leaf("username", if tariff.os { "root" } else { "" }),
        leaf("password", password(ctx, id, service, tariff)),
        leaf("autoprolong", service::autoprolong(order)),
    ];
    if tariff.os {
        nodes.extend([leaf("ostempl", &order.ostempl), leaf("recipe", &order.recipe)]);
    }
    nodes.extend(order.addons.iter().map(|(id, value)| leaf(format!("addon_{id}"), value)));
    let price = format!("<b>{}</b> {}", order.price, ctx.catalog.currency);
    nodes.push(leaf("orderinfo", price));
    let months = tariff.prices.iter().map(|(period, _)| *period).filter(|period| *period > 0);
    let renewals = months.map(|months| choice(months, super::tariff::period_name(months)));
    nodes.push(slist("autoprolong", std::iter::once(choice("null", "Disabled")).chain(renewals)));
    nodes.push(form::labels(ctx, tariff));
    nodes.push(form::metadata(ctx, tariff));
    Ok(nodes)
}

/// The password that was set last; before that, the one that a server got when it was set up.
fn password(ctx: &RequestContext, id: u64, service: &Service, tariff: &Tariff) -> String {
    match service.password.as_str() {
        "" if tariff.os && service::is_active(ctx, service) => format!("sandbox-{id}"),
        set => set.to_owned(),
    }
}

/// Inferred: that what was not sent stays as it is, and that a change which would cost money has to
/// go through the cart.
pub(super) fn submit(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let (id, service, tariff) = own(ctx, panel)?;
    for (addon, value) in &service.order.addons {
        let name = format!("addon_{addon}");
        let given = ctx.get(&name);
        if !given.is_empty() && given != value {
            return Err(Fault::value(&name, given, "The change has to be paid for"));
        }
    }
    let renewal = ctx.get("autoprolong");
    let offered = |months: i32| tariff.prices.iter().any(|(period, _)| *period == months);
    if renewal.parse().is_ok_and(|months| !offered(months)) {
        return Err(Fault::value("autoprolong", renewal, "The period is not offered"));
    }
    let autoprolong = order::autoprolong(ctx)?;
    let sent = |name: &str| ctx.call.params.iter().any(|(given, _)| given == name);
    if let Some(service) = panel.services.get_mut(&id) {
        if sent("autoprolong") {
            service.order.autoprolong = autoprolong;
        }
        if sent("name") {
            ctx.get("name").clone_into(&mut service.order.server_name);
        }
    }
    Ok(vec![Node::new("ok")])
}

/// `{type}.delete`: its state is that of what was deleted. Inferred: that it stays in the list.
pub(super) fn delete(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let ids = ctx.get("elid").split(',').map(str::trim).filter(|id| !id.is_empty());
    let owned: Result<Vec<u64>, Fault> =
        ids.map(|id| own_by(ctx, panel, id).map(|(id, ..)| id)).collect();
    let owned = owned?;
    if owned.is_empty() {
        return Err(Fault::empty("elid"));
    }
    for id in owned {
        if let Some(service) = panel.services.get_mut(&id) {
            service.deleted = true;
        }
    }
    Ok(vec![Node::new("ok")])
}

/// `service.reboot`. The panel's lists show the state of the bill, not of the machine: nothing can
/// be seen of it afterwards.
///
/// Inferred: that what does not run is refused.
pub(super) fn reboot(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    running(ctx, panel)?;
    Ok(vec![Node::new("ok")])
}

/// `service.changepassword`, with the password twice.
pub(super) fn change_password(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let id = running(ctx, panel)?;
    let password = ctx.get("passwd");
    if password.is_empty() {
        return Err(Fault::empty("passwd"));
    }
    if password != ctx.get("confirm") {
        return Err(Fault::value("confirm", "", "The passwords are not the same"));
    }
    if let Some(service) = panel.services.get_mut(&id) {
        password.clone_into(&mut service.password);
    }
    Ok(vec![Node::new("ok")])
}

fn running(ctx: &RequestContext, panel: &Panel) -> Result<u64, Fault> {
    let given = ctx.get("elid");
    let (id, service, _) = own_by(ctx, panel, given)?;
    if !service::is_active(ctx, service) {
        return Err(Fault::value("elid", given, "The service does not run"));
    }
    Ok(id)
}

/// The service in `elid`, of the type that the function is for.
pub(super) fn own<'a>(
    ctx: &RequestContext<'a>,
    panel: &'a Panel,
) -> Result<(u64, &'a Service, &'a Tariff), Fault> {
    own_by(ctx, panel, ctx.get("elid"))
}

fn own_by<'a>(
    ctx: &RequestContext<'a>,
    panel: &'a Panel,
    given: &str,
) -> Result<(u64, &'a Service, &'a Tariff), Fault> {
    let user = ctx.user()?;
    let found = given.parse().ok().and_then(|id| Some((id, panel.services.get(&id)?)));
    let own =
        found.filter(|(_, service)| !service.deleted && (user.admin || service.user == user.name));
    let typed = own.and_then(|(id, service)| {
        let tariff = ctx.catalog.tariff(service.order.tariff)?;
        let itemtype = ctx.func().rsplit_once('.').map_or("", |(itemtype, _)| itemtype);
        (itemtype == "service" || itemtype == tariff.itemtype).then_some((id, service, tariff))
    });
    typed.ok_or_else(|| Fault::missed("item", given))
}
