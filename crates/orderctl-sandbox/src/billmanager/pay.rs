//! Paying for lines of the cart, and what payments there are.

use super::super::amount::Amount;
use super::super::catalog::User;
use super::super::clock;
use super::super::state::{Panel, Payment};
use super::doc::{Answer, Fault, Node, choice, leaf, list as named_list, rows, slist};
use super::settle::{Bill, Settled, Source, settle};
use super::{GATEWAY, RequestContext, cart, filter, payer};

/// The id of the currency that everything is in.
pub(super) const CURRENCY: &str = "153";

/// `cartorder.create.confirm` with `sok`: the lines in `elid` are ordered and paid.
///
/// Inferred: everything in the answers but the absence of an error.
pub(super) fn confirm(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let user = ctx.client()?;
    let ids = cart::own_lines(panel, &user.name, ctx.get("elid"))?;
    if ids.is_empty() {
        return Err(Fault::empty("elid"));
    }
    let source = source(ctx, panel, user)?;
    let payer = payer(ctx, panel, user, &source, "profile_id")?;
    let percent = cart::discount(ctx, panel, &user.name);
    let amount = ids
        .iter()
        .filter_map(|id| panel.lines.get(id))
        .map(|line| cart::line_price(line, percent))
        .sum();

    // What costs nothing is activated by any method.
    let source = if amount == Amount::ZERO { Source::Balance } else { source };
    let store = ctx.get("store_paymethod") == "on";
    let bill = Bill { ids, amount, source, payer, store, order: None };
    Ok(match settle(ctx, panel, user, bill)? {
        Settled::ByBalance => vec![Node::new("ok")],
        Settled::At { payment, credited: true } => {
            vec![leaf("payment_id", payment), Node::new("ok")]
        }
        Settled::At { payment, credited: false } => to_gateway(payment),
    })
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
pub(super) fn resume(ctx: &RequestContext, panel: &Panel) -> Answer {
    let user = ctx.user()?;
    let given = ctx.get("elid");
    let open = |id: &u64| {
        panel.payments.get(id).is_some_and(|payment| payment.user == user.name && !payment.credited)
    };
    let id = given.parse().ok().filter(open);
    id.map(to_gateway).ok_or_else(|| Fault::missed("payment", given))
}

fn source(ctx: &RequestContext, panel: &Panel, user: &User) -> Result<Source, Fault> {
    let stored = ctx.get("storedmethod_id");
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
    method(ctx, "paymethod_id")
}

/// The method that a parameter names.
pub(super) fn method(ctx: &RequestContext, name: &str) -> Result<Source, Fault> {
    let given = ctx.get(name);
    if given.is_empty() {
        return Err(Fault::empty(name));
    }
    let method = given.parse().ok().and_then(|id| ctx.catalog.paymethod(id));
    let method = method.ok_or_else(|| Fault::missed(name, given))?;
    Ok(if method.kind == 0 { Source::Balance } else { Source::Gateway(method.id) })
}

/// The payer that a parameter names, where there is one or one is needed.
pub(super) fn payer(
    ctx: &RequestContext,
    panel: &Panel,
    user: &User,
    source: &Source,
    name: &str,
) -> Result<Option<u64>, Fault> {
    let given = ctx.get(name);
    if !given.is_empty() {
        let own = payer::own(panel, user, given);
        return own.map(Some).ok_or_else(|| Fault::missed(name, given));
    }
    match source {
        Source::Gateway(id) if ctx.catalog.paymethod(*id).is_some_and(|method| method.payer) => {
            Err(Fault::empty(name))
        }
        _ => Ok(None),
    }
}

/// The methods to pay by: the form of every function that pays.
///
/// Inferred: that the form for a chosen method has a field for the payer only if the method needs one.
pub(super) fn methods(ctx: &RequestContext, _: &Panel) -> Answer {
    let user = ctx.client()?;
    let methods = ctx.catalog.paymethods.iter().map(|method| {
        let row = [
            leaf("paymethod", method.id),
            leaf("paymethod_type", method.kind),
            leaf("name", &method.name),
        ];
        // Texts with mark-up. Inferred: the name of the second.
        let minimum = method.minimum.map(|least| {
            leaf("payment_minamount", format!("<b>{least}</b> {}", ctx.catalog.currency))
        });
        let cost = method.commission.map(|percent| leaf("commission", format!("{percent}&nbsp;%")));
        let button = Node::new("button").attr("name", "fromsubaccount");
        let balance = (method.kind == 0).then(|| Node::new("action").with([button]));
        Node::new("elem").with(row).with(minimum).with(cost).with(balance)
    });
    // There is one currency, so there is nothing to choose and no slist.
    let mut form = vec![leaf("payment_currency", CURRENCY), named_list("methodlist", methods)];
    for (method, payer) in [("paymethod", "profile"), ("paymethod_id", "profile_id")] {
        let chosen = ctx.get(method).parse().ok().and_then(|id| ctx.catalog.paymethod(id));
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
            let metadata = Node::new("metadata").attr("name", ctx.func()).attr("type", "form");
            nodes.push(metadata.with([Node::new("form").with([page])]));
            nodes
        }));
    }
    Ok(form)
}

pub(super) fn list(ctx: &RequestContext, panel: &Panel) -> Answer {
    let user = ctx.user()?;
    let shown = |payment: &Payment| payment.user == user.name && is_in_time(ctx, payment);
    let own: Vec<_> = panel.payments.iter().filter(|(_, payment)| shown(payment)).collect();
    Ok(rows(ctx.call, &filter::of_list(ctx, panel), &own, |(id, payment)| {
        let amount = format!("{} {}", payment.amount, ctx.catalog.currency);
        let (code, word) = if payment.credited { ("4", "Credited") } else { ("1", "New") };
        Node::new("elem").with([
            leaf("id", id),
            leaf("number", format!("pfx/{id}")),
            leaf("create_date", clock::date(payment.created)),
            leaf("sender_name", &user.realname),
            leaf("recipient_name", &ctx.catalog.seller),
            leaf(
                "paymethod_name",
                ctx.catalog.paymethod(payment.paymethod).map_or("", |method| &method.name),
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
fn is_in_time(ctx: &RequestContext, payment: &Payment) -> bool {
    let day = clock::date(payment.created);
    let (start, end) = (ctx.get("createdatestart").parse(), ctx.get("createdateend").parse());
    let outside = start.is_ok_and(|start| day < start) || end.is_ok_and(|end| day > end);
    ctx.get("filter") != "on" || ctx.get("createdate") != "other" || !outside
}

/// Inferred: the columns of this list.
pub(super) fn stored(ctx: &RequestContext, panel: &Panel) -> Answer {
    let user = ctx.user()?;
    let own: Vec<_> = panel.stored.iter().filter(|(_, stored)| stored.user == user.name).collect();
    Ok(rows(ctx.call, &filter::of_list(ctx, panel), &own, |(id, stored)| {
        let name = ctx.catalog.paymethod(stored.paymethod).map_or("", |method| &method.name);
        Node::new("elem").with([
            leaf("id", id),
            leaf("name", format!("{name} **** {id}")),
            leaf("paymethod_name", name),
        ])
    }))
}
