//! The view of a plan.

use serde::Serialize;
use serde_json::{Map, json};

use crate::app::context::Context;
use crate::batch::{Action, Plan, PlanRow};
use crate::flows::listing::Listing;
use crate::output::{Cell, NextStep, Report};
use orderctl_core::error::{Error, Result};
use orderctl_core::{AttemptId, Money};

/// A row as it is shown: what is ordered stays in the saved plan.
#[derive(Serialize)]
struct Shown {
    name: String,
    action: Action,
    command: &'static str,
    profile: String,
    due_now: Option<Money>,
    price_known: String,
    renewal: Option<Money>,
    why: Option<String>,
    code: Option<String>,
    /// What a program may do about it.
    #[serde(flatten)]
    step: Option<NextStep>,
    attempt: Option<AttemptId>,
    key: String,
    expires: Option<String>,
}

impl Shown {
    /// A row; `program` are the words in front of the command that goes on.
    fn of(row: PlanRow, program: &[String]) -> Self {
        Self {
            step: row.step.map(|step| step.behind(program)),
            action: row.action,
            command: row.order.command(),
            price_known: row.price_known.name().to_owned(),
            name: row.name,
            profile: row.profile,
            due_now: row.due_now,
            renewal: row.renewal,
            why: row.why,
            code: row.code,
            attempt: row.attempt,
            key: row.key,
            expires: row.ends,
        }
    }
}

const LISTING: Listing<Shown, 6> = Listing {
    name: "rows",
    columns: ["name", "action", "command", "profile", "due now", "why"],
    spare: &[],
    row: |row| {
        [
            Cell::from(&row.name),
            Cell::state(row.action.name()),
            Cell::fixed(row.command),
            Cell::fixed(&row.profile),
            Cell::money(row.due_now.as_ref()),
            Cell::prose(&row.why),
        ]
    },
};

/// Shows a plan; `saved` is its file, if it has one.
pub fn report(ctx: &Context, plan: &Plan, saved: Option<&str>) -> Result<Report> {
    let totals = plan.sums.totals();
    let program = ctx.globals.invocation();
    let (report, _) = LISTING.report(ctx, |visit| {
        let mut rows = plan.rows()?;
        while let Some(row) = rows.next()? {
            visit(Shown::of(row, &program))?;
        }
        let totals = serde_json::to_value(&totals)
            .map_err(|error| Error::internal("the totals are not JSON").because(error))?;
        let counts = Action::ALL.map(|it| (it.name().to_owned(), plan.sums.count(it).into()));
        Ok(Map::from_iter([
            ("plan".to_owned(), json!(saved)),
            ("expires".to_owned(), json!(saved.and(plan.head.expires))),
            ("counts".to_owned(), Map::from_iter(counts).into()),
            ("totals".to_owned(), totals),
        ]))
    })?;
    let mut report = report.sum(summary(plan));
    for total in totals {
        let further = total.renewal.map(|it| format!(", renewal {it}")).unwrap_or_default();
        report = report.sum(format!("{}: {} due now{further}", total.profile, total.due_now));
    }
    if let Some(path) = saved {
        let expires = plan.head.expires.map(|at| at.strftime("%FT%TZ").to_string());
        let until = expires.map(|at| format!(", until {at}")).unwrap_or_default();
        let place =
            ctx.command_hint(&format!("apply {}", shlex::try_quote(path).unwrap_or(path.into())));
        report = report.next_step(format!("Place it with: {place}{until}"));
    }
    Ok(report)
}

/// How many rows of each action there are, in a line.
pub fn summary(plan: &Plan) -> String {
    let sums = &plan.sums;
    let mut text = format!(
        "{} to place, {} placed, {} unsettled, {} refused",
        sums.count(Action::Place),
        sums.count(Action::Placed),
        sums.count(Action::Unsettled),
        sums.count(Action::Refused)
    );
    if sums.count(Action::Deselected) > 0 {
        text.push_str(&format!(", {} deselected", sums.count(Action::Deselected)));
    }
    if sums.unknown_prices > 0 {
        text.push_str(&format!("; {} without a known price", sums.unknown_prices));
    }
    text
}
