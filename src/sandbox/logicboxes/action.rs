//! Actions: every order has one, its addition, and one for each renewal. An action is *current* until
//! it is done, *archived* from then on.

use serde_json::{Value, json};

use super::super::state::{Combo, Millis, Progress, Registrar, Renewal};
use super::desk::{Answer, Desk};

/// What the addition of a combo does, in a sentence.
pub(super) fn addition(plan: &str, domain: &str, months: u32) -> String {
    let unit = if months == 1 { "month" } else { "months" };
    format!("Addition of {plan} for {domain} for {months} {unit}")
}

/// What happens to a domain, in a sentence: `Registration`, `Renewal`.
pub(super) fn of_domain(what: &str, domain: &str, years: u32) -> String {
    let unit = if years == 1 { "year" } else { "years" };
    format!("{what} of {domain} for {years} {unit}")
}

/// The machine's name of an order's addition, and what it does.
pub(super) fn kind(desk: &Desk, combo: &Combo) -> (&'static str, String) {
    match combo.plan {
        Some(id) => {
            let plan = desk.catalogue.plan(id).map_or("", |plan| &plan.name);
            ("Add", addition(plan, &combo.domain, combo.months))
        }
        None => ("AddNewDomain", of_domain("Registration", &combo.domain, combo.months / 12)),
    }
}

/// Whether nothing is under way for this order.
pub(super) fn is_done(combo: &Combo, now: Millis) -> bool {
    let renewed = combo.renewals.iter().all(|renewal| renewal.progress.is_done(now));
    renewed && combo.progress.is_done(now)
}

/// The action's status and what it means.
///
/// Inferred: the status of an order that waits for money; the words are ours.
pub(super) fn status(combo: &Combo, now: Millis) -> (&'static str, &'static str) {
    let done = match combo.plan {
        Some(_) => "Order has been executed successfully.",
        None => "Domain registration completed Successfully",
    };
    status_of(combo.progress, combo.invoice.is_some(), done, now)
}

pub(super) fn renewal_status(renewal: &Renewal, now: Millis) -> (&'static str, &'static str) {
    let done = "Domain renewed successfully.";
    status_of(renewal.progress, renewal.invoice.is_some(), done, now)
}

fn status_of(
    progress: Progress,
    invoiced: bool,
    done: &'static str,
    now: Millis,
) -> (&'static str, &'static str) {
    match progress {
        Progress::Executing(ready) if ready <= now => ("Success", done),
        Progress::Executing(_) => (
            if invoiced { "InvoicePaid" } else { "PendingExecution" },
            "Your Order will be processed by our automatic provisioning system in the next 5-10 minutes.",
        ),
        Progress::AwaitingPayment => {
            ("PendingExecution", "Order will be executed once the Invoice is paid.")
        }
        Progress::Locked => ("AdminApproved", "Order Locked In Processing."),
    }
}

pub(super) fn current(desk: &Desk, registrar: &Registrar) -> Answer {
    Ok(search(desk, registrar, false))
}

pub(super) fn archived(desk: &Desk, registrar: &Registrar) -> Answer {
    Ok(search(desk, registrar, true))
}

/// An action as the searches tell it.
struct Told {
    order: u64,
    entity_type: &'static str,
    action: u64,
    kind: (&'static str, String),
    created: Millis,
    progress: Progress,
    status: (&'static str, &'static str),
}

/// The addition of an order, and its renewals.
fn of_order(desk: &Desk, order: u64, combo: &Combo) -> Vec<Told> {
    let now = desk.call.now;
    // Inferred: the number of combos among the types of entities.
    let entity_type = if combo.plan.is_some() { "501" } else { "3" };
    let addition = Told {
        order,
        entity_type,
        action: combo.action,
        kind: kind(desk, combo),
        created: combo.created,
        progress: combo.progress,
        status: status(combo, now),
    };
    let renewals = combo.renewals.iter().map(|renewal| Told {
        order,
        entity_type,
        action: renewal.action,
        kind: ("RenewDomain", of_domain("Renewal", &combo.domain, renewal.months / 12)),
        created: renewal.created,
        progress: renewal.progress,
        status: renewal_status(renewal, now),
    });
    std::iter::once(addition).chain(renewals).collect()
}

/// Inferred: that rows are numbered, as those of other searches are.
fn search(desk: &Desk, registrar: &Registrar, done: bool) -> Value {
    let wanted = |told: &Told| {
        told.progress.is_done(desk.call.now) == done
            && desk.passes("order-id", &told.order.to_string())
            && desk.passes("eaq-id", &told.action.to_string())
            && desk.passes("entity-type-id", told.entity_type)
            && desk.passes("action-status", told.status.0)
            && desk.passes("action-type", told.kind.0)
    };
    let own = registrar.orders.iter().filter(|(_, combo)| combo.reseller == desk.reseller);
    let told = own.flat_map(|(id, combo)| of_order(desk, *id, combo)).filter(wanted);
    let rows: Vec<Value> = told.map(|told| row(desk, &told)).collect();
    desk.numbered(&rows)
}

fn row(desk: &Desk, told: &Told) -> Value {
    let seconds = |time: Millis| (time / 1000).to_string();
    let (started, completed) = match told.progress {
        Progress::Executing(ready) if ready <= desk.call.now => {
            (seconds(told.created), seconds(ready))
        }
        Progress::Executing(_) => (seconds(told.created), "0".to_owned()),
        Progress::AwaitingPayment | Progress::Locked => ("0".to_owned(), "0".to_owned()),
    };
    json!({
        "entityid": told.order.to_string(),
        "entitytypeid": told.entity_type,
        "eaqid": told.action.to_string(),
        "actiontype": told.kind.0,
        "actiontypedesc": told.kind.1,
        "actionadded": seconds(told.created),
        "actionstarted": started,
        "actioncompleted": completed,
        "actionstatus": told.status.0,
        "actionstatusdesc": told.status.1,
    })
}
