//! Actions: every order has one, its addition. It is *current* until it is done, *archived* from
//! then on.

use serde_json::{Value, json};

use super::super::state::{Combo, Millis, Progress, Registrar};
use super::{Answer, Desk, numbered, passes};

/// What the action does, in a sentence.
pub(super) fn description(plan: &str, domain: &str, months: u32) -> String {
    let unit = if months == 1 { "month" } else { "months" };
    format!("Addition of {plan} for {domain} for {months} {unit}")
}

pub(super) fn is_done(combo: &Combo, now: Millis) -> bool {
    matches!(combo.progress, Progress::Executing(ready) if ready <= now)
}

/// The action's status and what it means.
///
/// Inferred: the status of an order that waits for money; the words are ours.
pub(super) fn status(combo: &Combo, now: Millis) -> (&'static str, &'static str) {
    match combo.progress {
        Progress::Executing(ready) if ready <= now => {
            ("Success", "Order has been executed successfully.")
        }
        Progress::Executing(_) => (
            if combo.invoice.is_some() { "InvoicePaid" } else { "PendingExecution" },
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

/// Inferred: that rows are numbered, as those of other searches are.
fn search(desk: &Desk, registrar: &Registrar, done: bool) -> Value {
    let now = desk.call.now;
    let wanted = |id: u64, combo: &Combo| {
        combo.reseller == desk.reseller
            && is_done(combo, now) == done
            && passes(desk, "order-id", &id.to_string())
            && passes(desk, "eaq-id", &combo.action.to_string())
            && passes(desk, "action-status", status(combo, now).0)
            && passes(desk, "action-type", "Add")
    };
    let rows: Vec<Value> = registrar
        .orders
        .iter()
        .filter(|(id, combo)| wanted(**id, combo))
        .map(|(id, combo)| row(desk, *id, combo))
        .collect();
    numbered(desk, &rows)
}

fn row(desk: &Desk, id: u64, combo: &Combo) -> Value {
    let (state, text) = status(combo, desk.call.now);
    let plan = desk.catalogue.plan(combo.plan).map_or("", |plan| &plan.name);
    let seconds = |time: Millis| (time / 1000).to_string();
    let (started, completed) = match combo.progress {
        Progress::Executing(ready) if ready <= desk.call.now => {
            (seconds(combo.created), seconds(ready))
        }
        Progress::Executing(_) => (seconds(combo.created), "0".to_owned()),
        Progress::AwaitingPayment | Progress::Locked => ("0".to_owned(), "0".to_owned()),
    };
    json!({
        "entityid": id.to_string(),
        "entitytypeid": "501",
        "eaqid": combo.action.to_string(),
        "actiontype": "Add",
        "actiontypedesc": description(plan, &combo.domain, combo.months),
        "actionadded": seconds(combo.created),
        "actionstarted": started,
        "actioncompleted": completed,
        "actionstatus": state,
        "actionstatusdesc": text,
    })
}
