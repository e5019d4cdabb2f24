use clap::Args;
use jiff::Timestamp;
use serde::Serialize;

use crate::app::catalog_queries;
use crate::app::context::Context;
use crate::commands::customer;
use crate::flows::named::{self, Named};
use crate::output::{Cell, Report, Table};
use orderctl_core::Period;
use orderctl_core::error::Result;
use orderctl_logicboxes::{Listed, Plan};

/// List combo plans with their services, terms and prices.
///
/// Which plans are combo plans is not documented: the plans of products named as bundles are shown
/// here, or all plans if there are none. Multi-month prices may be per month or per term; combo
/// add quotes the highest possible interpretation. The list is cached for an hour and also used by
/// prompts and completions; an order always requests the current price.
#[derive(Debug, Args)]
pub struct Plans {
    /// Show this customer's prices and currency [customer-id]
    #[arg(long, value_name = "ID|NAME", value_parser = named::parse)]
    customer_id: Option<Named>,

    /// Show the plans of every product [products/plan-details]
    #[arg(long)]
    all: bool,

    /// Bypass the cache [products/plan-details]
    #[arg(long)]
    refresh: bool,
}

#[derive(Serialize)]
struct Shown {
    #[serde(flatten)]
    plans: orderctl_logicboxes::Plans,
    read_at: Timestamp,
}

impl Plans {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (reseller, profile) = ctx.reseller()?;
        let read = (&reseller, &profile);
        let customer_id = self.customer_id.as_ref();
        let customer_id = customer_id.map(|named| customer::id_of(&reseller, named)).transpose()?;
        let kept = catalog_queries::plans(ctx, read, customer_id, self.refresh)?;
        let age = kept.note();
        let mut plans = kept.list;
        let mut hidden = 0;
        if !self.all && plans.plans.iter().any(Plan::is_combo) {
            let every = plans.plans.len();
            plans.plans.retain(Plan::is_combo);
            hidden = every - plans.plans.len();
        }
        let mut table = Table::list(["id", "name", "services", "period", "price", "status"]);
        for plan in &plans.plans {
            let months: Vec<String> =
                plan.terms.iter().map(|term| term.months.to_string()).collect();
            let months = months.join(", ");
            let first = plan.terms.first().and_then(|term| term.price.as_ref());
            let sold = |yes, no| if plan.active { yes } else { no };
            table.row([
                Cell::fixed(&plan.id),
                Cell::from(&plan.name),
                plan.services.join(", ").into(),
                Cell::of_value(period(plan, &months), months),
                Cell::of_value(price(plan), first.map(words).unwrap_or_default()),
                Cell::state(Cell::of_value(sold("active", "not sold"), sold("active", "inactive"))),
            ]);
        }
        let unsaid = plans
            .plans
            .iter()
            .flat_map(|plan| &plan.terms)
            .any(|term| term.price.is_some() && term.price_per.is_none());
        let mut notes: Vec<String> = plans.notes.iter().cloned().chain(age).collect();
        if unsaid {
            notes.push(
                "Multi-month prices may be per month or per term; check the invoice.".to_owned(),
            );
        }
        if hidden > 0 {
            notes.push(format!("Use --all to show {hidden} plans of other products."));
        }
        let hint = format!("Order one with: {}", ctx.command_hint("combo add --bundle-id ID"));
        let hints = plans.plans.iter().any(|plan| plan.active).then_some(hint);
        let hints = hints.into_iter().collect();
        let shown = Shown { plans, read_at: kept.read_at };
        Ok(Report { notes, hints, ..Report::new(shown, table)? })
    }
}

/// A listed price, with its currency where that is told.
pub fn words(listed: &Listed) -> String {
    match &listed.currency {
        Some(currency) => format!("{} {currency}", listed.amount),
        None => listed.amount.clone(),
    }
}

/// The terms in words: `1 year`, or `1, 3, 6 months`.
fn period(plan: &Plan, months: &str) -> String {
    match plan.terms.as_slice() {
        [] => String::new(),
        [one] => Period::of_wire(one.months.into())
            .map_or_else(|| format!("{months} months"), |period| period.to_string()),
        _ => format!("{months} months"),
    }
}

/// One price where all terms have the same, else each with its months.
pub fn price(plan: &Plan) -> String {
    let priced = plan.terms.iter().filter_map(|term| Some((term.months, term.price.as_ref()?)));
    let priced: Vec<(u32, &Listed)> = priced.collect();
    match priced.as_slice() {
        [] => "?".to_owned(),
        [(_, first), rest @ ..] if rest.iter().all(|(_, price)| price == first) => words(first),
        several => {
            let each = several.iter().map(|(months, price)| format!("{months}: {}", words(price)));
            each.collect::<Vec<_>>().join(", ")
        }
    }
}
