//! A plan is placed: each row through checkout, with its own attempt, guards and key.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, PoisonError};

use rust_decimal::Decimal;

use super::clients::Clients;
use super::order::{Order, Visitor};
use super::plan::{Action, Plan, PlanProfile, PlanRow, Rows, bound_name};
use super::planner::own_ceiling;
use super::result::{PlacedRow, RowResult};
use crate::app::context::Context;
use crate::app::{process, signals};
use crate::code;
use crate::config::Provider;
use crate::flows::checkout::Host;
use orderctl_checkout::batch::{self, Job, Next};
use orderctl_checkout::guard::{self, Ceiling, Yes};
use orderctl_checkout::ledger::Ledger;
use orderctl_checkout::{Charge, CheckoutPolicy};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{Mode, Money, Purchase};

/// How a plan is placed.
pub struct Limits {
    /// How many rows at once.
    pub concurrency: usize,
    /// Whether the first row that is not placed ends the run.
    pub fail_fast: bool,
    /// By how many percent a price may have risen since the plan.
    pub tolerance: Decimal,
    /// The yes that was said for all rows together.
    pub yes: Yes,
}

/// Makes sure that a saved plan may still be placed.
///
/// # Errors
/// Of kind guard, if it has expired, or if a profile or its limits changed.
pub fn check(ctx: &Context, clients: &Clients<'_>, plan: &Plan) -> Result<()> {
    let now = ctx.clock.now();
    if let Some(expires) = plan.head.expires.filter(|expires| *expires < now) {
        return Err(Error::guard(format!(
            "the plan expired at {}; nothing was ordered",
            expires.strftime("%FT%TZ")
        ))
        .code(Code::PlanExpired)
        .hint("make a new plan with: orderctl plan FILE --save PLAN"));
    }
    for planned in &plan.profiles {
        let client = clients.of(planned.provider, Some(&planned.profile))?;
        if PlanProfile::of(&client) != *planned {
            return Err(Error::guard(format!(
                "profile '{}', its account or its limits changed since the plan; nothing was ordered",
                planned.profile
            ))
            .code(code::PROFILE_CHANGED)
            .hint("make a new plan with: orderctl plan FILE --save PLAN"));
        }
    }
    Ok(())
}

/// Places the rows of a plan. `done` is told of each when it ends.
///
/// # Errors
/// When the ledger or the plan can't be used, and what `done` fails with; what is wrong with a single
/// row is in its result.
pub fn apply(
    ctx: &Context,
    clients: &Clients<'_>,
    plan: &Plan,
    limits: &Limits,
    done: &mut dyn FnMut(RowResult) -> Result<()>,
) -> Result<()> {
    let ledger = ctx.ledger()?;
    let (carts, program) = (Mutex::default(), ctx.globals.invocation());
    let run = Run { ctx, clients, ledger: &*ledger, limits, carts, program };
    let mut of_profile = BTreeMap::new();
    for planned in &plan.profiles {
        let client = clients.of(planned.provider, Some(&planned.profile))?;
        if let Some(most) = client.profile.concurrency {
            of_profile.insert(group(planned.provider, &planned.profile), usize::from(most.get()));
        }
    }
    let options = batch::Options {
        concurrency: limits.concurrency,
        of_group: &|group| of_profile.get(group).copied().unwrap_or(limits.concurrency),
        is_stopped: &signals::is_asked,
    };
    let mut ended = Vec::new();
    let mut has_failed = false;
    let outcome = signals::during_batch(|| {
        for pass in [Pass::OwnRows, Pass::Rest] {
            let mut source = Shared::new(&run, plan.rows()?, pass, &ended);
            let mut told = Vec::new();
            batch::run(
                &options,
                &mut || source.next(),
                &|task| run.work(&task.row),
                &mut |task, result| {
                    told.push(task.number);
                    let result = result.unwrap_or_else(|| RowResult::skipped(&task.row));
                    has_failed |= result.error.is_some();
                    done(result)
                },
            )?;
            for number in told {
                if ended.len() <= number {
                    ended.resize(number + 1, false);
                }
                ended[number] = true;
            }
            if limits.fail_fast && has_failed {
                let mut rest = Shared::new(&run, plan.rows()?, Pass::Rest, &ended);
                while let Some(task) = rest.next()? {
                    done(RowResult::skipped(&task.row))?;
                }
                break;
            }
        }
        Ok(())
    });
    ledger.release_rows(process::this_run(), ctx.clock.now())?;
    outcome
}

/// How many rows are claimed at once, for each that runs: few, so that other runners find some.
const CLAIMED_AHEAD: usize = 2;

/// Which rows are looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pass {
    /// Those that this runner alone is at, in any order.
    OwnRows,
    /// All that are left: carts, and what other runners were at, to be waited for.
    Rest,
}

/// The rows of a plan as this runner comes to them.
struct Shared<'a> {
    run: &'a Run<'a>,
    rows: Rows,
    pass: Pass,
    ended: &'a [bool],
    number: usize,
    ready: VecDeque<Task>,
}

impl<'a> Shared<'a> {
    fn new(run: &'a Run<'a>, rows: Rows, pass: Pass, ended: &'a [bool]) -> Self {
        Self { run, rows, pass, ended, number: 0, ready: VecDeque::new() }
    }

    fn next(&mut self) -> Result<Option<Task>> {
        loop {
            if let Some(task) = self.ready.pop_front() {
                return Ok(Some(task));
            }
            let mut chunk = Vec::new();
            while chunk.len() < self.run.limits.concurrency * CLAIMED_AHEAD {
                let Some(row) = self.rows.next()? else { break };
                let task = Task::new(row, self.number);
                self.number += 1;
                let is_open = !self.ended.get(task.number).copied().unwrap_or(false);
                // A cart is one lane, whose order two runners would share badly.
                if is_open && (self.pass == Pass::Rest || task.lane.is_none()) {
                    chunk.push(task);
                }
            }
            if chunk.is_empty() {
                return Ok(None);
            }
            if self.pass == Pass::OwnRows {
                let names: Vec<&str> = chunk.iter().map(Task::name).collect();
                let (ledger, now) = (self.run.ledger, self.run.ctx.clock.now());
                let claimed = ledger.claim_rows(&names, process::this_run(), now)?;
                chunk.retain(|task| claimed.iter().any(|name| name == task.name()));
            }
            self.ready.extend(chunk);
        }
    }
}

/// A row that is to be placed.
struct Task {
    row: PlanRow,
    /// Its place in the plan.
    number: usize,
    group: String,
    lane: Option<String>,
}

impl Task {
    fn new(row: PlanRow, number: usize) -> Self {
        let group = group(row.order.provider(), &row.profile);
        // A line is known by being new in its cart, and the payment comes after all lines.
        let is_of_cart = matches!(row.order, Order::Line(_) | Order::Pay(_));
        Self { lane: is_of_cart.then(|| group.clone()), group, row, number }
    }

    /// What all runners know it by.
    fn name(&self) -> &str {
        self.row.row_key.as_deref().unwrap_or(&self.row.key)
    }
}

/// Rows of one profile, of which only so many run at once.
fn group(provider: Provider, profile: &str) -> String {
    format!("{}/{profile}", provider.name())
}

impl Job for Task {
    fn group(&self) -> &str {
        &self.group
    }

    fn lane(&self) -> Option<&str> {
        self.lane.as_deref()
    }
}

/// The lines that this run knows to be in a cart.
#[derive(Default)]
struct Cart {
    ids: Vec<String>,
    missing: u64,
}

struct Run<'a> {
    ctx: &'a Context,
    clients: &'a Clients<'a>,
    ledger: &'a dyn Ledger,
    limits: &'a Limits,
    carts: Mutex<BTreeMap<String, Cart>>,
    /// The words in front of the commands that go on.
    program: Vec<String>,
}

impl Run<'_> {
    fn work(&self, row: &PlanRow) -> (RowResult, Next) {
        let placed = match row.action {
            Action::Refused | Action::Deselected => None,
            Action::Place | Action::Placed | Action::Unsettled => Some(self.place(row)),
        };
        if matches!(row.order, Order::Line(_)) {
            let mut carts = self.carts.lock().unwrap_or_else(PoisonError::into_inner);
            let cart = carts.entry(row.profile.clone()).or_default();
            match &placed {
                Some(Ok(placed)) => cart.ids.extend(placed.ids.iter().cloned()),
                Some(Err(_)) | None => cart.missing += 1,
            }
        }
        let client = || self.clients.of(row.order.provider(), Some(&row.profile));
        let stop = match placed.as_ref().and_then(|placed| placed.as_ref().err()).map(Error::kind) {
            // What is wrong with the profile is wrong with all of its rows.
            Some(Kind::Config) => Next::StopGroup,
            Some(Kind::Credentials) if client().is_ok_and(|it| it.is_refused()) => Next::StopGroup,
            _ => Next::GoOn,
        };
        let result = match placed {
            None => RowResult::refused(row, &self.program),
            Some(Ok(placed)) => RowResult::placed(row, &placed),
            Some(Err(error)) => RowResult::failed(row, &error, &self.program),
        };
        let is_over = self.limits.fail_fast && result.error.is_some();
        (result, if is_over { Next::StopAll } else { stop })
    }

    fn place(&self, row: &PlanRow) -> Result<PlacedRow> {
        let client = self.clients.of(row.order.provider(), Some(&row.profile))?;
        client.ask(|| {
            let key = self.key(row, client.account().mode)?;
            let mut ceilings = own_ceiling(row.max_price.as_ref());
            ceilings.extend(self.reviewed(row.due_now.as_ref())?);
            let policy = client.policy(self.ctx, &key, ceilings);
            let policy = CheckoutPolicy { yes: self.limits.yes, ..policy };
            let order = self.complete(row)?;
            let placed = order.visit_ending(
                row.ends.as_deref(),
                &client,
                Place { ctx: self.ctx, ledger: self.ledger, policy: &policy, name: &row.name },
            )?;
            for (ceiling, is_over) in guard::compared(placed.cost.as_ref(), &policy.ceilings) {
                let Some(cost) = placed.cost.as_ref().filter(|_| is_over == Some(true)) else {
                    continue;
                };
                self.ctx.out.warn(&format!(
                    "{}: {cost} is charged, and {} allows {}",
                    row.name, ceiling.set_by, ceiling.amount
                ));
            }
            Ok(placed)
        })
    }

    /// The key of a row's order. A renewal keeps the key that it had when its row was first placed, for
    /// the end that it had then.
    fn key(&self, row: &PlanRow, mode: Mode) -> Result<String> {
        match &row.row_key {
            Some(row_key) => {
                let (name, now) = (bound_name(mode, row_key), self.ctx.clock.now());
                self.ledger.bind(&name, &row.key, now)
            }
            None => Ok(row.key.clone()),
        }
    }

    /// The price that was reviewed, and what it may have risen by.
    fn reviewed(&self, price: Option<&Money>) -> Result<Option<Ceiling>> {
        let Some(price) = price else { return Ok(None) };
        let currency = price
            .currency()
            .parse()
            .map_err(|_| Error::internal("a currency of the plan can't be read"))?;
        let factor = Decimal::ONE + self.limits.tolerance / Decimal::ONE_HUNDRED;
        let amount = price
            .amount()
            .checked_mul(factor)
            .ok_or_else(|| Error::guard("the reviewed price is too large"))?;
        let scale = price.amount().scale();
        let amount = amount.round_dp_with_strategy(scale, rust_decimal::RoundingStrategy::ToZero);
        let amount = Money::of(amount, currency);
        Ok(Some(Ceiling { amount, set_by: "the price of the plan".to_owned() }))
    }

    /// A payment is of the lines that the file has added, all of them.
    fn complete(&self, row: &PlanRow) -> Result<Order> {
        let Order::Pay(payment) = &row.order else { return Ok(row.order.clone()) };
        let mut carts = self.carts.lock().unwrap_or_else(PoisonError::into_inner);
        let cart = carts.entry(row.profile.clone()).or_default();
        if cart.missing > 0 || cart.ids.is_empty() {
            return Err(Error::guard(
                "not all lines of the file are in the cart; nothing was paid",
            )
            .code(Code::LinesMissing));
        }
        let mut payment = payment.clone();
        payment.lineitem_ids.clone_from(&cart.ids);
        Ok(Order::Pay(payment))
    }
}

/// Takes a row through checkout.
struct Place<'a> {
    ctx: &'a Context,
    ledger: &'a dyn Ledger,
    policy: &'a CheckoutPolicy,
    name: &'a str,
}

impl Visitor for Place<'_> {
    type Output = PlacedRow;

    fn visit<P: Purchase>(self, charge: Charge, purchase: &P) -> Result<PlacedRow> {
        let host = Host::of_row(self.ctx, self.ledger, self.name);
        let placed = orderctl_checkout::place(&host, self.policy, charge, purchase)?;
        Ok(PlacedRow {
            attempt: placed.attempt,
            payment: P::payment_state(&placed.receipt),
            cost: P::cost(&placed.receipt),
            ids: P::order_ids(&placed.receipt),
            receipt: serde_json::to_value(&placed.receipt).unwrap_or_default(),
            replayed: placed.replayed,
        })
    }
}
