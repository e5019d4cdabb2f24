//! What was placed and charged at both providers, counted by what makes an order recognizable.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::super::amount::Amount;
use super::super::billmanager;
use super::super::catalog::{self, Catalog};
use super::super::state::{Order, Panel, Progress, Registrar, State, What};

pub(super) fn report(catalog: &Catalog, state: &State) -> Value {
    let mut charged = Map::new();
    panel_charges(&catalog.billmanager, &state.billmanager, &mut charged);
    registrar_charges(&catalog.logicboxes, &state.logicboxes, &mut charged);
    json!({
        "billmanager": panel(&catalog.billmanager, &state.billmanager),
        "logicboxes": registrar(&state.logicboxes),
        "charged": charged,
    })
}

fn panel(catalog: &catalog::Panel, panel: &Panel) -> Value {
    let item_type =
        |order: &Order| catalog.tariff(order.tariff).map_or("", |tariff| &tariff.itemtype);
    let in_cart = || panel.lines.iter().filter(|(_, line)| !line.rolled_back);
    let lines = in_cart().map(|(id, line)| {
        json!({
            "id": id.to_string(), "user": line.user, "item_type": item_type(&line.order),
            "remoteid": line.order.remoteid, "domain": line.order.domain,
            "price": (line.order.price * line.order.count).to_string(),
        })
    });
    let services = panel.services.iter().map(|(id, service)| {
        // An order that waits for a gateway is not charged yet.
        let first = if service.ready.is_some() { service.paid } else { Amount::ZERO };
        let renewals: Amount = service.prolonged.iter().map(|prolonged| prolonged.price).sum();
        let charged = first + renewals;
        json!({
            "id": id.to_string(), "user": service.user, "item_type": item_type(&service.order),
            "remoteid": service.order.remoteid, "domain": service.order.domain,
            "charged": charged.to_string(), "renewals": service.prolonged.len(),
            "expires": billmanager::end(service).map(|end| end.to_string()),
        })
    });
    let payments = panel.payments.iter().map(|(id, payment)| {
        let services: Vec<String> = payment.services.iter().map(u64::to_string).collect();
        json!({
            "id": id.to_string(), "user": payment.user, "amount": payment.amount.to_string(),
            "credited": payment.credited, "services": services,
        })
    });
    // A line becomes a service, or several, and is no line from then on: nothing counts twice.
    let lines_and_services = || {
        let lines = in_cart().map(|(_, line)| &line.order);
        lines.chain(panel.services.values().map(|service| &service.order))
    };
    json!({
        "lines": lines.collect::<Vec<_>>(),
        "services": services.collect::<Vec<_>>(),
        "payments": payments.collect::<Vec<_>>(),
        "by_remoteid": count(lines_and_services().map(|order| order.remoteid.as_str())),
        "by_domain": count(lines_and_services().map(|order| order.domain.as_str())),
    })
}

fn registrar(registrar: &Registrar) -> Value {
    let orders = registrar.orders.iter().map(|(id, combo)| {
        let (status, added) = charged(combo.progress, combo.cost);
        let later: Amount =
            combo.later.iter().map(|later| charged(later.progress, later.cost).1).sum();
        let charged = added + later;
        json!({
            "id": id.to_string(), "reseller": combo.reseller.to_string(),
            "customer": combo.customer.to_string(), "plan": combo.plan.map(|plan| plan.to_string()),
            "domain": combo.domain, "status": status, "charged": charged.to_string(),
        })
    });
    let renewals = registrar.orders.iter().flat_map(|(id, combo)| {
        let renewals = combo.later.iter().filter(|later| matches!(later.what, What::Renew(_)));
        renewals.map(|renewal| {
            let (status, charged) = charged(renewal.progress, renewal.cost);
            json!({
                "id": renewal.action.to_string(), "order": id.to_string(), "status": status,
                "charged": charged.to_string(),
            })
        })
    });
    json!({
        "orders": orders.collect::<Vec<_>>(),
        "renewals": renewals.collect::<Vec<_>>(),
        "by_domain": count(registrar.orders.values().map(|combo| combo.domain.as_str())),
    })
}

/// What an action costs the reseller, once it is executed.
fn charged(progress: Progress, cost: Amount) -> (&'static str, Amount) {
    match progress {
        Progress::Executing(_) => ("executing", cost),
        Progress::AwaitingPayment => ("awaiting_payment", Amount::ZERO),
        Progress::Locked => ("locked", Amount::ZERO),
    }
}

fn count<'a>(names: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, u64> {
    let mut counts = BTreeMap::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    counts
}

/// What each user has paid, from the balance or by card.
fn panel_charges(catalog: &catalog::Panel, panel: &Panel, charged: &mut Map<String, Value>) {
    for user in catalog.users.iter().filter(|user| !user.admin) {
        let credited =
            panel.payments.values().filter(|paid| paid.user == user.name && paid.credited);
        let by_card: Amount = credited.map(|payment| payment.amount).sum();
        let amount = user.balance - panel.balance(&user.name) + by_card;
        charged.insert(user.name.clone(), json!(format!("{amount} {}", catalog.currency)));
    }
}

/// What left the funds of each reseller and each customer, those who signed up too.
fn registrar_charges(
    catalog: &catalog::Registrar,
    registrar: &Registrar,
    charged: &mut Map<String, Value>,
) {
    let mut spent = |id: u64, had: Amount, has: Amount| {
        charged.insert(id.to_string(), json!(format!("{} {}", had - has, catalog.currency)));
    };
    for reseller in &catalog.resellers {
        let has = registrar.resellers.get(&reseller.id).copied();
        spent(reseller.id, reseller.balance, has.unwrap_or(reseller.balance));
    }
    let given = |id: u64| -> Amount {
        let funds = registrar.funds.values().filter(|fund| fund.customer == id);
        funds.map(|fund| fund.amount).sum()
    };
    for customer in &catalog.customers {
        let has = registrar.customers.get(&customer.id).copied();
        let had = customer.balance + given(customer.id);
        spent(customer.id, had, has.unwrap_or(had));
    }
    let known = |id: u64| catalog.customers.iter().any(|customer| customer.id == id);
    for customer in registrar.signed_up.iter().filter(|customer| !known(customer.id)) {
        let has = registrar.customers.get(&customer.id).copied().unwrap_or_default();
        spent(customer.id, given(customer.id), has);
    }
}
