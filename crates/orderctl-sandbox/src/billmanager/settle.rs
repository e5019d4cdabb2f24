//! Lines of a cart are paid, and become services.

use super::super::amount::Amount;
use super::super::catalog::User;
use super::super::state::{Order, Panel, Payment, Service, Stored};
use super::doc::{Answer, Fault};
use super::{RequestContext, cart};

/// What is paid for, and by what.
pub(super) struct Bill {
    pub(super) ids: Vec<u64>,
    pub(super) amount: Amount,
    pub(super) source: Source,
    pub(super) payer: Option<u64>,
    /// Save the method.
    pub(super) store: bool,
    /// The order of an old cart.
    pub(super) order: Option<u64>,
}

/// What came of it.
pub(super) enum Settled {
    ByBalance,
    /// By a payment, which has gone through or is still to be made.
    At {
        payment: u64,
        credited: bool,
    },
}

/// Where the money comes from.
pub(super) enum Source {
    Balance,
    /// A method that the client confirms at the gateway's own page.
    Gateway(u64),
    /// A saved method, which pays without the client.
    Stored(u64),
}

/// The lines are ordered, and paid by the balance or by a payment.
pub(super) fn settle(
    ctx: &RequestContext,
    panel: &mut Panel,
    user: &User,
    bill: Bill,
) -> Result<Settled, Fault> {
    let Bill { ids, amount, source, payer, store, order } = bill;
    let percent = cart::discount(ctx, panel, &user.name);
    if let Source::Balance = source {
        charge_balance(ctx, panel, user, amount)?;
    }
    let paid = !matches!(source, Source::Gateway(_));
    let services = order_lines(ctx, panel, user, &ids, percent, paid);
    let (paymethod, credited) = match source {
        Source::Balance => return Ok(Settled::ByBalance),
        Source::Gateway(method) => (method, false),
        Source::Stored(method) => (method, true),
    };
    let payment = panel.new_payment(Payment {
        user: user.name.clone(),
        paymethod,
        payer,
        amount,
        created: ctx.call.now,
        store,
        credited,
        services,
        billorder: order,
    });
    Ok(Settled::At { payment, credited })
}

pub(super) fn charge_balance(
    ctx: &RequestContext,
    panel: &mut Panel,
    user: &User,
    amount: Amount,
) -> Result<(), Fault> {
    let balance = panel.balance(&user.name);
    if amount > balance {
        return Err(Fault::no_money(balance, &ctx.catalog.currency));
    }
    panel.balances.insert(user.name.clone(), balance - amount);
    Ok(())
}

pub(super) fn order_lines(
    ctx: &RequestContext,
    panel: &mut Panel,
    user: &User,
    ids: &[u64],
    percent: u32,
    paid: bool,
) -> Vec<u64> {
    let mut services = Vec::new();
    for id in ids {
        if let Some(line) = panel.lines.remove(id) {
            let first = line.item;
            services.extend(deliver(ctx, panel, user, &line.order, percent, paid, first));
        }
    }
    if !panel.lines.values().any(|line| line.user == user.name && !line.rolled_back) {
        panel.promocodes.remove(&user.name);
    }
    services
}

/// Makes the services of an order, the first with an id that was given away already, if one was; they
/// are provisioned once they are paid.
pub(super) fn deliver(
    ctx: &RequestContext,
    panel: &mut Panel,
    user: &User,
    order: &Order,
    percent: u32,
    paid: bool,
    first: Option<u64>,
) -> Vec<u64> {
    let created = ctx.call.now;
    let service = Service {
        user: user.name.clone(),
        order: order.clone(),
        paid: order.price.less_percent(percent),
        created,
        ready: paid.then_some(created.saturating_add(ctx.provisioning)),
        prolonged: Vec::new(),
        password: String::new(),
        deleted: false,
    };
    let mut ids = Vec::from_iter(first);
    for id in &ids {
        panel.services.insert(*id, service.clone());
    }
    let others = usize::try_from(order.count).unwrap_or_default().saturating_sub(ids.len());
    ids.extend((0..others).map(|_| panel.new_service(service.clone())));
    ids
}

/// The payment has gone through: its services are provisioned, and its method is saved if that was
/// wanted.
pub(super) fn credit(ctx: &RequestContext, panel: &mut Panel, id: u64) -> Answer {
    let ready = ctx.call.now.saturating_add(ctx.provisioning);
    let payment =
        panel.payments.get_mut(&id).ok_or_else(|| Fault::missed("payment", &id.to_string()))?;
    if payment.credited {
        return Ok(Vec::new());
    }
    payment.credited = true;
    let payment = payment.clone();
    for service in &payment.services {
        if let Some(service) = panel.services.get_mut(service) {
            service.ready = Some(ready);
        }
    }
    if payment.store {
        panel.new_stored(Stored { user: payment.user, paymethod: payment.paymethod });
    }
    Ok(Vec::new())
}
