//! Paying for lines of the cart, and what payments there are.

use super::super::amount::Amount;
use super::super::catalogue::User;
use super::super::clock;
use super::super::state::{Order, Panel, Payment, Service, Stored};
use super::doc::{Answer, Fault, Node, choice, leaf, list as named_list, rows, slist};
use super::{Desk, GATEWAY, cart, filter, payer};

/// Where the money comes from.
enum Source {
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
    let payer = payer(desk, panel, user, &source)?;
    let percent = cart::discount(desk, panel, &user.name);
    let amount = ids
        .iter()
        .filter_map(|id| panel.lines.get(id))
        .map(|line| cart::line_price(line, percent))
        .sum();

    // What costs nothing is activated by any method.
    let source = if amount == Amount::ZERO { Source::Balance } else { source };
    if let Source::Balance = source {
        charge_balance(desk, panel, user, amount)?;
    }
    let paid = !matches!(source, Source::Gateway(_));
    let services = order_lines(desk, panel, user, &ids, percent, paid);
    let (method, credited) = match source {
        Source::Balance => return Ok(vec![Node::new("ok")]),
        Source::Gateway(method) => (method, false),
        Source::Stored(method) => (method, true),
    };
    let store = desk.get("store_paymethod") == "on";
    let (created, user) = (desk.call.now, user.name.clone());
    let payment =
        Payment { user, paymethod: method, payer, amount, created, store, credited, services };
    let id = panel.new_payment(payment);
    if credited {
        return Ok(vec![leaf("payment_id", id), Node::new("ok")]);
    }
    Ok(to_gateway(id))
}

/// The payment's id, twice as recorded, and the address that the client goes on to.
fn to_gateway(id: u64) -> Vec<Node> {
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
    let given = desk.get("paymethod_id");
    if given.is_empty() {
        return Err(Fault::empty("paymethod_id"));
    }
    let method = given.parse().ok().and_then(|id| desk.catalogue.paymethod(id));
    let method = method.ok_or_else(|| Fault::missed("paymethod_id", given))?;
    Ok(if method.kind == 0 { Source::Balance } else { Source::Gateway(method.id) })
}

fn payer(desk: &Desk, panel: &Panel, user: &User, source: &Source) -> Result<Option<u64>, Fault> {
    let given = desk.get("profile_id");
    if !given.is_empty() {
        return payer::own(panel, user, given)
            .map(Some)
            .ok_or_else(|| Fault::missed("profile_id", given));
    }
    match source {
        Source::Gateway(id) if desk.catalogue.paymethod(*id).is_some_and(|method| method.payer) => {
            Err(Fault::empty("profile_id"))
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

fn order_lines(
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
            services.extend(deliver(desk, panel, user, &line.order, percent, paid));
        }
    }
    if !panel.lines.values().any(|line| line.user == user.name) {
        panel.promocodes.remove(&user.name);
    }
    services
}

/// Makes the services of an order; they are provisioned once they are paid.
pub(super) fn deliver(
    desk: &Desk,
    panel: &mut Panel,
    user: &User,
    order: &Order,
    percent: u32,
    paid: bool,
) -> Vec<u64> {
    let created = desk.call.now;
    let service = Service {
        user: user.name.clone(),
        order: order.clone(),
        paid: order.price.less_percent(percent),
        created,
        ready: paid.then_some(created.saturating_add(desk.provisioning)),
        prolonged: Vec::new(),
        password: String::new(),
        deleted: false,
    };
    (0..order.count).map(|_| panel.new_service(service.clone())).collect()
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
///
/// Inferred: that the form for a chosen method has a field for the payer only if the method needs one.
pub(super) fn methods(desk: &Desk, _: &Panel) -> Answer {
    let user = desk.client()?;
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
    let mut form = vec![leaf("payment_currency", "153"), named_list("methodlist", methods)];
    for (method, payer) in [("paymethod", "profile"), ("paymethod_id", "profile_id")] {
        let chosen = desk.get(method).parse().ok().and_then(|id| desk.catalogue.paymethod(id));
        form.extend(chosen.into_iter().flat_map(|chosen| {
            let named = |name: &str| Node::new("field").attr("name", name);
            let control = |name: &str| Node::new("select").attr("name", name);
            let mut fields = vec![named(method).with([control(method)])];
            let mut nodes = vec![leaf(method, chosen.id)];
            if chosen.payer {
                fields.push(named(payer).with([control(payer).attr("required", "yes")]));
                nodes.push(slist(payer, user.payers.iter().map(|id| choice(id, &user.realname))));
            }
            let page = Node::new("page").attr("name", "page_method").with(fields);
            let metadata = Node::new("metadata").attr("name", desk.func()).attr("type", "form");
            nodes.push(metadata.with([Node::new("form").with([page])]));
            nodes
        }));
    }
    Ok(form)
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
