//! Paying for lines of the cart, and what payments there are.

use super::super::amount::Amount;
use super::super::catalogue::User;
use super::super::clock;
use super::super::state::{Order, Panel, Payment, Service, Stored};
use super::doc::{Answer, Fault, Node, leaf, list as named_list, rows};
use super::{Desk, GATEWAY, cart, filter};

/// The id of the currency that everything is in.
pub(super) const CURRENCY: &str = "153";

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

/// `cartorder.create.confirm` with `sok`: the lines in `elid` are ordered and paid.
///
/// Inferred: everything in the answers but the absence of an error.
pub(super) fn confirm(desk: &Desk, panel: &mut Panel) -> Answer {
    let user = desk.client()?;
    let ids = cart::own_lines(panel, &user.name, desk.get("elid"))?;
    if ids.is_empty() {
        return Err(Fault::empty("elid"));
    }
    let source = source(desk, panel, user)?;
    let payer = payer(desk, user, &source, "profile_id")?;
    let percent = cart::discount(desk, panel, &user.name);
    let amount = ids
        .iter()
        .filter_map(|id| panel.lines.get(id))
        .map(|line| cart::line_price(line, percent))
        .sum();

    // What costs nothing is activated by any method.
    let source = if amount == Amount::ZERO { Source::Balance } else { source };
    let store = desk.get("store_paymethod") == "on";
    let bill = Bill { ids, amount, source, payer, store, order: None };
    Ok(match settle(desk, panel, user, bill)? {
        Settled::ByBalance => vec![Node::new("ok")],
        Settled::At { payment, credited: true } => {
            vec![leaf("payment_id", payment), Node::new("ok")]
        }
        Settled::At { payment, credited: false } => to_gateway(payment),
    })
}

/// The lines are ordered, and paid by the balance or by a payment.
pub(super) fn settle(
    desk: &Desk,
    panel: &mut Panel,
    user: &User,
    bill: Bill,
) -> Result<Settled, Fault> {
    let Bill { ids, amount, source, payer, store, order } = bill;
    let percent = cart::discount(desk, panel, &user.name);
    if let Source::Balance = source {
        charge_balance(desk, panel, user, amount)?;
    }
    let paid = !matches!(source, Source::Gateway(_));
    let services = order_lines(desk, panel, user, &ids, percent, paid);
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
        created: desk.call.now,
        store,
        credited,
        services,
        billorder: order,
    });
    Ok(Settled::At { payment, credited })
}

/// The payment's id, twice as recorded, and the address that the client goes on to.
pub(super) fn to_gateway(id: u64) -> Vec<Node> {
    let address = format!("{GATEWAY}?elid={id}");
    vec![
        leaf("id", id),
        leaf("id", id).attr("step", "1"),
        leaf("payment_id", id),
        Node::new("ok").attr("type", "url").text(address),
    ]
}

/// `payment.add.redirect`: back to the gateway with a payment that is still open.
pub(super) fn resume(desk: &Desk, panel: &Panel) -> Answer {
    let user = desk.user()?;
    let given = desk.get("elid");
    let open = |id: &u64| {
        panel.payments.get(id).is_some_and(|payment| payment.user == user.name && !payment.credited)
    };
    let id = given.parse().ok().filter(open);
    id.map(to_gateway).ok_or_else(|| Fault::missed("payment", given))
}

fn source(desk: &Desk, panel: &Panel, user: &User) -> Result<Source, Fault> {
    let stored = desk.get("storedmethod_id");
    if !stored.is_empty() {
        let own = stored
            .parse()
            .ok()
            .and_then(|id: u64| panel.stored.get(&id))
            .filter(|own| own.user == user.name);
        return own
            .map(|own| Source::Stored(own.paymethod))
            .ok_or_else(|| Fault::missed("storedmethod_id", stored));
    }
    method(desk, "paymethod_id")
}

/// The method that a parameter names.
pub(super) fn method(desk: &Desk, name: &str) -> Result<Source, Fault> {
    let given = desk.get(name);
    if given.is_empty() {
        return Err(Fault::empty(name));
    }
    let method = given.parse().ok().and_then(|id| desk.catalogue.paymethod(id));
    let method = method.ok_or_else(|| Fault::missed(name, given))?;
    Ok(if method.kind == 0 { Source::Balance } else { Source::Gateway(method.id) })
}

/// The payer that a parameter names, where there is one or one is needed.
pub(super) fn payer(
    desk: &Desk,
    user: &User,
    source: &Source,
    name: &str,
) -> Result<Option<u64>, Fault> {
    let given = desk.get(name);
    if !given.is_empty() {
        let own = given.parse().ok().filter(|id| user.payers.contains(id));
        return own.map(Some).ok_or_else(|| Fault::missed(name, given));
    }
    match source {
        Source::Gateway(id) if desk.catalogue.paymethod(*id).is_some_and(|method| method.payer) => {
            Err(Fault::empty(name))
        }
        _ => Ok(None),
    }
}

pub(super) fn charge_balance(
    desk: &Desk,
    panel: &mut Panel,
    user: &User,
    amount: Amount,
) -> Result<(), Fault> {
    let balance = panel.balance(&user.name);
    if amount > balance {
        return Err(Fault::no_money(balance, &desk.catalogue.currency));
    }
    panel.balances.insert(user.name.clone(), balance - amount);
    Ok(())
}

pub(super) fn order_lines(
    desk: &Desk,
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
            services.extend(deliver(desk, panel, user, &line.order, percent, paid, first));
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
    desk: &Desk,
    panel: &mut Panel,
    user: &User,
    order: &Order,
    percent: u32,
    paid: bool,
    first: Option<u64>,
) -> Vec<u64> {
    let created = desk.call.now;
    let service = Service {
        user: user.name.clone(),
        order: order.clone(),
        paid: order.price.less_percent(percent),
        created,
        ready: paid.then_some(created.saturating_add(desk.provisioning)),
        prolonged: Vec::new(),
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
pub(super) fn credit(desk: &Desk, panel: &mut Panel, id: u64) -> Answer {
    let ready = desk.call.now.saturating_add(desk.provisioning);
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

/// The methods to pay by: the form of every function that pays.
pub(super) fn methods(desk: &Desk, _: &Panel) -> Answer {
    desk.client()?;
    let methods = desk.catalogue.paymethods.iter().map(|method| {
        let row = [
            leaf("paymethod", method.id),
            leaf("paymethod_type", method.kind),
            leaf("name", &method.name),
        ];
        // Texts with mark-up. Inferred: the name of the second.
        let minimum = method.minimum.map(|least| {
            leaf("payment_minamount", format!("<b>{least}</b> {}", desk.catalogue.currency))
        });
        let cost = method.commission.map(|percent| leaf("commission", format!("{percent}&nbsp;%")));
        let button = Node::new("button").attr("name", "fromsubaccount");
        let balance = (method.kind == 0).then(|| Node::new("action").with([button]));
        Node::new("elem").with(row).with(minimum).with(cost).with(balance)
    });
    // There is one currency, so there is nothing to choose and no slist.
    Ok(vec![leaf("payment_currency", CURRENCY), named_list("methodlist", methods)])
}

pub(super) fn list(desk: &Desk, panel: &Panel) -> Answer {
    let user = desk.user()?;
    let shown = |payment: &Payment| payment.user == user.name && is_in_time(desk, payment);
    let own: Vec<_> = panel.payments.iter().filter(|(_, payment)| shown(payment)).collect();
    Ok(rows(desk.call, &filter::of_list(desk, panel), &own, |(id, payment)| {
        let amount = format!("{} {}", payment.amount, desk.catalogue.currency);
        let (code, word) = if payment.credited { ("4", "Credited") } else { ("1", "New") };
        Node::new("elem").with([
            leaf("id", id),
            leaf("number", format!("pfx/{id}")),
            leaf("create_date", clock::date(payment.created)),
            leaf("sender_name", &user.realname),
            leaf("recipient_name", &desk.catalogue.seller),
            leaf(
                "paymethod_name",
                desk.catalogue.paymethod(payment.paymethod).map_or("", |method| &method.name),
            ),
            leaf("subaccountamount_iso", &amount),
            leaf("paymethodamount_iso", &amount),
            leaf("billorder", payment.billorder.map(|id| id.to_string()).unwrap_or_default()),
            leaf("profile_id", payment.payer.map(|id| id.to_string()).unwrap_or_default()),
            leaf("allowrefund", "off"),
            Node::new("status").attr("orig", code).text(word),
        ])
    }))
}

/// The documented filter by date of creation, both days included.
fn is_in_time(desk: &Desk, payment: &Payment) -> bool {
    let day = clock::date(payment.created);
    let (start, end) = (desk.get("createdatestart").parse(), desk.get("createdateend").parse());
    let outside = start.is_ok_and(|start| day < start) || end.is_ok_and(|end| day > end);
    desk.get("filter") != "on" || desk.get("createdate") != "other" || !outside
}

/// Inferred: the columns of this list.
pub(super) fn stored(desk: &Desk, panel: &Panel) -> Answer {
    let user = desk.user()?;
    let own: Vec<_> = panel.stored.iter().filter(|(_, stored)| stored.user == user.name).collect();
    Ok(rows(desk.call, &filter::of_list(desk, panel), &own, |(id, stored)| {
        let name = desk.catalogue.paymethod(stored.paymethod).map_or("", |method| &method.name);
        Node::new("elem").with([
            leaf("id", id),
            leaf("name", format!("{name} **** {id}")),
            leaf("paymethod_name", name),
        ])
    }))
}
