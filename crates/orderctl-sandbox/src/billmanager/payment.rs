//! Payments that are not made yet: which service waits for which, and what is given up.

use super::super::state::Panel;
use super::RequestContext;
use super::doc::{Answer, Fault, Node, leaf, list};

/// `func=order`: the services that wait for a payment, with its number in the words of the row.
///
/// Inferred: the words around the number.
pub(super) fn orders(ctx: &RequestContext, panel: &Panel) -> Answer {
    let user = ctx.user()?;
    let open = panel.payments.iter().filter(|(_, paid)| paid.user == user.name && !paid.credited);
    let rows = open.flat_map(|(id, payment)| {
        payment.services.iter().map(move |service| {
            let title = panel.services.get(service).and_then(|service| {
                ctx.catalog.tariff(service.order.tariff).map(|tariff| tariff.title.as_str())
            });
            let words = format!("{} #{service}, payment #pfx/{id}", title.unwrap_or_default());
            Node::new("elem").with([leaf("item_id", service), leaf("desc", words)])
        })
    });
    Ok(vec![list("inpaylist", rows)])
}

/// `payment.delete`. Inferred: that only a payment which is still open goes, and that its services
/// stay unpaid.
pub(super) fn delete(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let user = ctx.user()?;
    let given = ctx.get("elid");
    let open = |id: &u64| {
        panel.payments.get(id).is_some_and(|payment| payment.user == user.name && !payment.credited)
    };
    let id = given.parse().ok().filter(open);
    panel.payments.remove(&id.ok_or_else(|| Fault::missed("payment", given))?);
    Ok(vec![Node::new("ok")])
}

/// `payment.recurring.stored_methods.delete`.
pub(super) fn delete_stored(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let user = ctx.user()?;
    let given = ctx.get("elid");
    let own = |id: &u64| panel.stored.get(id).is_some_and(|stored| stored.user == user.name);
    let id = given.parse().ok().filter(own);
    panel.stored.remove(&id.ok_or_else(|| Fault::missed("stored_method", given))?);
    Ok(vec![Node::new("ok")])
}
