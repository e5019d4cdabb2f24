//! Actions: every order has one for its addition, and one for whatever is done to it later. An
//! action is *current* until it is done, *archived* from then on.

use serde_json::{Value, json};

use super::super::clock;
use super::super::state::{Combo, Millis, Progress, Registrar, What};
use super::{Answer, Desk, numbered, passes};

/// One of an order's actions.
#[derive(Clone, Copy)]
pub(super) struct Action {
    pub(super) id: u64,
    pub(super) what: What,
    pub(super) created: Millis,
    pub(super) progress: Progress,
    pub(super) invoice: Option<u64>,
}

impl Action {
    pub(super) fn is_done(self, now: Millis) -> bool {
        matches!(self.progress, Progress::Executing(ready) if ready <= now)
    }

    /// Inferred: `Delete`; the others are in the answers of sibling products.
    pub(super) fn kind(self) -> &'static str {
        match self.what {
            What::Add(_) => "Add",
            What::Renew(_) => "Renew",
            What::Delete => "Delete",
        }
    }

    /// What the action does, in a sentence.
    pub(super) fn description(self, plan: &str, domain: &str) -> String {
        let (word, months) = match self.what {
            What::Add(months) => ("Addition", months),
            What::Renew(months) => ("Renewal", months),
            What::Delete => return format!("Deletion of {plan} for {domain}"),
        };
        let unit = if months == 1 { "month" } else { "months" };
        format!("{word} of {plan} for {domain} for {months} {unit}")
    }

    /// The action's status and what it means.
    ///
    /// Inferred: the status of an order that waits for money; the words are ours.
    pub(super) fn status(self, now: Millis) -> (&'static str, &'static str) {
        match self.progress {
            Progress::Executing(ready) if ready <= now => {
                ("Success", "Order has been executed successfully.")
            }
            Progress::Executing(_) => (
                if self.invoice.is_some() { "InvoicePaid" } else { "PendingExecution" },
                "Your Order will be processed by our automatic provisioning system in the next 5-10 minutes.",
            ),
            Progress::AwaitingPayment => {
                ("PendingExecution", "Order will be executed once the Invoice is paid.")
            }
            Progress::Locked => ("AdminApproved", "Order Locked In Processing."),
        }
    }
}

/// The first of an order's actions.
pub(super) fn addition(combo: &Combo) -> Action {
    Action {
        id: combo.action,
        what: What::Add(combo.months),
        created: combo.created,
        progress: combo.progress,
        invoice: combo.invoice,
    }
}

/// All actions of an order, in the order in which they came.
pub(super) fn all(combo: &Combo) -> impl Iterator<Item = Action> {
    let later = combo.later.iter().map(|later| Action {
        id: later.action,
        what: later.what,
        created: later.created,
        progress: later.progress,
        invoice: later.invoice,
    });
    std::iter::once(addition(combo)).chain(later)
}

/// True once the order was added.
pub(super) fn is_done(combo: &Combo, now: Millis) -> bool {
    addition(combo).is_done(now)
}

/// What is still to be done: while there is such an action, the order takes no other one.
pub(super) fn pending(combo: &Combo, now: Millis) -> Option<Action> {
    all(combo).find(|action| !action.is_done(now))
}

pub(super) fn is_deleted(combo: &Combo, now: Millis) -> bool {
    all(combo).any(|action| action.what == What::Delete && action.is_done(now))
}

/// The end of the order's time, in seconds since the epoch: every renewal that was carried out moved
/// it.
pub(super) fn end(combo: &Combo, now: Millis) -> i64 {
    let renewed = all(combo).filter(|action| action.is_done(now)).map(|action| match action.what {
        What::Renew(months) => months,
        What::Add(_) | What::Delete => 0,
    });
    clock::epoch_after(combo.created, combo.months + renewed.sum::<u32>())
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
    let mut rows = Vec::new();
    let own = registrar.orders.iter().filter(|(_, combo)| combo.reseller == desk.reseller);
    for (id, combo) in own.filter(|(id, _)| passes(desk, "order-id", &id.to_string())) {
        let wanted = all(combo).filter(|action| {
            action.is_done(now) == done
                && passes(desk, "eaq-id", &action.id.to_string())
                && passes(desk, "action-status", action.status(now).0)
                && passes(desk, "action-type", action.kind())
        });
        rows.extend(wanted.map(|action| row(desk, *id, combo, action)));
    }
    numbered(desk, &rows)
}

fn row(desk: &Desk, id: u64, combo: &Combo, action: Action) -> Value {
    let (state, text) = action.status(desk.call.now);
    let seconds = |time: Millis| (time / 1000).to_string();
    let (started, completed) = match action.progress {
        Progress::Executing(ready) if ready <= desk.call.now => {
            (seconds(action.created), seconds(ready))
        }
        Progress::Executing(_) => (seconds(action.created), "0".to_owned()),
        Progress::AwaitingPayment | Progress::Locked => ("0".to_owned(), "0".to_owned()),
    };
    json!({
        "entityid": id.to_string(),
        "entitytypeid": "501",
        "eaqid": action.id.to_string(),
        "actiontype": action.kind(),
        "actiontypedesc": action.description(desk.plan_name(combo), &combo.domain),
        "actionadded": seconds(action.created),
        "actionstarted": started,
        "actioncompleted": completed,
        "actionstatus": state,
        "actionstatusdesc": text,
    })
}
