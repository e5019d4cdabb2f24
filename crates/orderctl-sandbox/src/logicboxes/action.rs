//! Actions: every order has one for its addition, and one for whatever is done to it later. An
//! action is *current* until it is done, *archived* from then on.

use serde_json::{Value, json};

use super::super::amount::Amount;
use super::super::clock;
use super::super::state::{Combo, Later, Millis, Progress, Registrar, What, next_id};
use super::bundle::{FIRST_ACTION, FIRST_ORDER};
use super::context::{Answer, RequestContext};

/// One of an order's actions.
#[derive(Clone, Copy)]
pub(super) struct Action {
    pub(super) id: u64,
    pub(super) what: What,
    /// The order is a domain alone, whose actions have words of their own.
    alone: bool,
    pub(super) created: Millis,
    pub(super) progress: Progress,
    pub(super) invoice: Option<u64>,
}

impl Action {
    /// Something that is to be done to an order from now on.
    pub(super) fn new(
        ctx: &RequestContext,
        registrar: &mut Registrar,
        combo: &Combo,
        what: What,
    ) -> Self {
        let created = ctx.call.now;
        let progress = Progress::AwaitingPayment;
        let alone = combo.plan.is_none();
        Self { id: next_id_for(registrar), what, alone, created, progress, invoice: None }
    }

    pub(super) fn is_done(self, now: Millis) -> bool {
        self.progress.is_done(now)
    }

    /// Its name. Inferred: `Delete`; the others are in the answers of sibling products.
    pub(super) fn kind(self) -> &'static str {
        match (self.what, self.alone) {
            (What::Add(_), false) => "Add",
            (What::Add(_), true) => "AddNewDomain",
            (What::Renew(_), false) => "Renew",
            (What::Renew(_), true) => "RenewDomain",
            (What::Delete, _) => "Delete",
        }
    }

    /// What it does, in a sentence.
    pub(super) fn description(self, plan: &str, domain: &str) -> String {
        let (word, months) = match (self.what, self.alone) {
            (What::Add(months), false) => (format!("Addition of {plan} for"), months),
            (What::Add(months), true) => ("Registration of".to_owned(), months),
            (What::Renew(months), false) => (format!("Renewal of {plan} for"), months),
            (What::Renew(months), true) => ("Renewal of".to_owned(), months),
            (What::Delete, _) => return format!("Deletion of {plan} for {domain}"),
        };
        let (count, unit) = if self.alone { (months / 12, "year") } else { (months, "month") };
        let plural = if count == 1 { "" } else { "s" };
        format!("{word} {domain} for {count} {unit}{plural}")
    }

    /// Its status and what that means.
    ///
    /// Inferred: the status of an order that waits for money; the words are ours.
    pub(super) fn status(self, now: Millis) -> (&'static str, &'static str) {
        match self.progress {
            Progress::Executing(ready) if ready <= now => ("Success", self.done()),
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

    fn done(self) -> &'static str {
        match (self.what, self.alone) {
            (What::Add(_), true) => "Domain registration completed Successfully",
            (What::Renew(_), true) => "Domain renewed successfully.",
            _ => "Order has been executed successfully.",
        }
    }
}

/// The first of an order's actions.
pub(super) fn addition(combo: &Combo) -> Action {
    Action {
        id: combo.action,
        what: What::Add(combo.months),
        alone: combo.plan.is_none(),
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
        alone: combo.plan.is_none(),
        created: later.created,
        progress: later.progress,
        invoice: later.invoice,
    });
    std::iter::once(addition(combo)).chain(later)
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

/// The months of an order, with every renewal that was asked for.
pub(super) fn term(combo: &Combo) -> u32 {
    let months = all(combo).map(|action| match action.what {
        What::Add(months) | What::Renew(months) => months,
        What::Delete => 0,
    });
    months.sum()
}

/// Remembers an action of an order, with what it costs the reseller.
pub(super) fn record(registrar: &mut Registrar, order: u64, action: Action, cost: Amount) {
    if let Some(combo) = registrar.orders.get_mut(&order) {
        combo.later.push(Later {
            action: action.id,
            what: action.what,
            created: action.created,
            progress: action.progress,
            cost,
            invoice: action.invoice,
        });
    }
}

/// The id of an action that comes later: it takes its number from the same row as orders do, so that
/// no addition has it.
pub(super) fn next_id_for(registrar: &mut Registrar) -> u64 {
    FIRST_ACTION + (next_id(&mut registrar.last_order, FIRST_ORDER) - FIRST_ORDER)
}

pub(super) fn current(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    Ok(search(ctx, registrar, false))
}

pub(super) fn archived(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    Ok(search(ctx, registrar, true))
}

/// Inferred: that rows are numbered, as those of other searches are.
fn search(ctx: &RequestContext, registrar: &Registrar, done: bool) -> Value {
    let now = ctx.call.now;
    let mut rows = Vec::new();
    let own = registrar.orders.iter().filter(|(_, combo)| combo.reseller == ctx.reseller);
    for (id, combo) in own.filter(|(id, _)| ctx.passes("order-id", &id.to_string())) {
        let wanted = all(combo).filter(|action| {
            action.is_done(now) == done
                && ctx.passes("eaq-id", &action.id.to_string())
                && ctx.passes("entity-type-id", entity_type(combo))
                && ctx.passes("action-status", action.status(now).0)
                && ctx.passes("action-type", action.kind())
        });
        rows.extend(wanted.map(|action| row(ctx, *id, combo, action)));
    }
    ctx.numbered(&rows)
}

/// Inferred: the number of combos among the types of entities.
fn entity_type(combo: &Combo) -> &'static str {
    if combo.plan.is_some() { "501" } else { "3" }
}

fn row(ctx: &RequestContext, id: u64, combo: &Combo, action: Action) -> Value {
    let (state, text) = action.status(ctx.call.now);
    let seconds = |time: Millis| (time / 1000).to_string();
    let (started, completed) = match action.progress {
        Progress::Executing(ready) if ready <= ctx.call.now => {
            (seconds(action.created), seconds(ready))
        }
        Progress::Executing(_) => (seconds(action.created), "0".to_owned()),
        Progress::AwaitingPayment | Progress::Locked => ("0".to_owned(), "0".to_owned()),
    };
    json!({
        "entityid": id.to_string(),
        "entitytypeid": entity_type(combo),
        "eaqid": action.id.to_string(),
        "actiontype": action.kind(),
        "actiontypedesc": action.description(ctx.plan_name(combo), &combo.domain),
        "actionadded": seconds(action.created),
        "actionstarted": started,
        "actioncompleted": completed,
        "actionstatus": state,
        "actionstatusdesc": text,
    })
}
