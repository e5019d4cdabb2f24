use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use rust_decimal::Decimal;

use super::plan::source::Source;
use super::plan::view;
use crate::app::context::Context;
use crate::batch::{self, Action, Clients, Limits, Plan, ReportFiles, RowResult, Status, Tally};
use crate::flows::listing::Listing;
use crate::output::{Cell, Format, Report, Table};
use orderctl_checkout::guard::{Confirm, Yes};
use orderctl_core::Money;
use orderctl_core::error::{Code, Error, Result};

/// How long a plan lasts that is placed at once.
const PLAN_VALIDITY: Duration = Duration::from_secs(24 * 60 * 60);

/// Place many orders: a plan, the rows of a file, or renewals.
///
/// Each row is ordered once, however often this runs: run it again with the same file after a failure, or
/// on several machines that share a PostgreSQL ledger. A saved plan is placed as it was reviewed; a file
/// is planned, shown and confirmed first. With --yes, --max-total says what all rows together may cost.
/// The table lists the rows that were not placed; -o json and jsonl list all. The exit code is that of
/// the worst row.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  orderctl apply customers.toml\n  \
    orderctl apply customers.toml --yes --max-total 500EUR --max-total 100USD\n  \
    orderctl apply may.plan.json --yes --max-total 500EUR -o jsonl\n  \
    orderctl apply --expiring 14d --yes --max-total 500EUR")]
pub struct Apply {
    #[command(flatten)]
    source: Source,

    /// Maximum of all rows; needed with --yes
    ///
    /// Of all rows together, once for each currency.
    #[arg(long, value_name = "AMOUNT")]
    max_total: Vec<Money>,

    /// By how many percent a price may have risen since the plan
    #[arg(hide_short_help = true, long, value_name = "PERCENT", default_value = "0", value_parser = percent)]
    price_tolerance: Decimal,

    /// Write a report of all rows; repeatable
    ///
    /// .html for a page, .xml for JUnit XML.
    #[arg(long, value_name = "FILE")]
    report: Vec<PathBuf>,

    /// Begin no further row once one was not placed
    #[arg(long)]
    fail_fast: bool,
}

/// Reads a percentage: `2`, `2.5` or `2%`.
fn percent(text: &str) -> Result<Decimal, String> {
    let number = text.trim_end_matches('%').parse::<Decimal>().ok();
    number
        .filter(|number| !number.is_sign_negative() && *number <= Decimal::ONE_HUNDRED)
        .ok_or_else(|| "expected a percentage from 0 to 100, such as 2.5".to_owned())
}

const LISTING: Listing<RowResult, 6> = Listing {
    name: "rows",
    columns: ["name", "status", "profile", "amount", "attempt", "why"],
    spare: &[],
    row: |row| {
        [
            Cell::from(&row.name),
            Cell::state(row.status.name()),
            Cell::fixed(&row.profile),
            Cell::money(row.amount.as_ref()),
            Cell::fixed(&row.attempt.as_ref().map(ToString::to_string)),
            Cell::prose(row.error.as_ref().map_or("", |error| &error.message)),
        ]
    },
};

impl Apply {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let title = self.source.file.as_deref().unwrap_or("Renewals");
        let mut reports = ReportFiles::open(ctx, &self.report, title)?;
        let clients = Clients::new(ctx);
        let plan = match self.source.file.as_deref().filter(|path| batch::is_plan(path)) {
            Some(path) => {
                let plan = batch::open_plan(path)?;
                batch::check_plan(ctx, &clients, &plan)?;
                plan
            }
            None => self.source.plan(ctx, &clients, PLAN_VALIDITY)?,
        };
        if ctx.globals.dry_run {
            let mut report = view::report(ctx, &plan, None)?.note("Dry run: nothing was sent.");
            if let Some(data) = report.data.as_object_mut() {
                data.insert("dry_run".to_owned(), true.into());
            }
            return Ok(report);
        }
        let yes = self.confirm(ctx, &plan)?;
        let limits = Limits {
            concurrency: usize::from(self.source.concurrency),
            fail_fast: self.fail_fast,
            tolerance: self.price_tolerance,
            yes,
        };
        let total = Action::ALL.map(|action| plan.sums.count(action)).iter().sum();
        let mut tally = Tally::of(total);
        let progress = ctx.out.progress();
        let shows_all = !matches!(ctx.globals.output, Format::Table | Format::Markdown);
        let mut is_done = false;
        let listed = LISTING.report(ctx, |visit| {
            // That nobody can read what came of a row, or wants to, ends no order.
            let mut shown = Ok(());
            batch::apply(ctx, &clients, &plan, &limits, &mut |result| {
                tally.add(&result);
                reports.add(ctx, &result);
                progress.report_progress(|| tally.progress());
                let is_placed = matches!(result.status, Status::Placed | Status::Replayed);
                if shown.is_ok() && (shows_all || !is_placed) {
                    shown = visit(result);
                }
                Ok(())
            })?;
            is_done = true;
            shown.map(|()| {
                let mut data = tally.data();
                data.insert("next".to_owned(), self.next(ctx, &tally).into());
                data
            })
        });
        // What was placed until the run broke off is in it as well.
        reports.write(ctx);
        let report = match listed {
            Err(error) if is_done => {
                ctx.out.warn(&format!("{error}; ledger list has what came of the rows"));
                Report { raw: Some(String::new()), ..Report::new(tally.data(), Table::default())? }
            }
            listed => listed?.0,
        };
        drop(progress);
        Ok(self.end(ctx, report, &tally))
    }

    /// What came of all rows, and what to do next.
    fn end(&self, ctx: &Context, mut report: Report, tally: &Tally) -> Report {
        report.ordered = true;
        report.failed = tally.ended.kind();
        for reason in tally.reasons() {
            ctx.out.warn(&reason);
        }
        let report = report.sum(format!("Rows: {}.", tally.words()));
        if tally.count(Status::Unknown) > 0 {
            let next = ctx.command_hint("ledger reconcile --all");
            return report.note(format!("Look up what is unknown with: {next}"));
        }
        let again = self.again(ctx).filter(|_| tally.open() > 0);
        match again
            .as_ref()
            .and_then(|words| shlex::try_join(words.iter().map(String::as_str)).ok())
        {
            Some(next) => report.note(format!("Go on with: {next}")),
            None => report,
        }
    }

    /// The command that goes on without anybody changing something: what is unknown is looked up before
    /// the rest is placed. None where no row is open, or each needs a person.
    fn next(&self, ctx: &Context, tally: &Tally) -> Option<Vec<String>> {
        if tally.count(Status::Unknown) > 0 {
            let look_up = ["ledger", "reconcile", "--all"].map(str::to_owned);
            return Some([ctx.globals.invocation(), look_up.to_vec()].concat());
        }
        self.again(ctx).filter(|_| tally.may_go_on())
    }

    /// This command once more; none where its rows came from a pipe.
    fn again(&self, ctx: &Context) -> Option<Vec<String>> {
        (self.source.file.as_deref() != Some("-")).then(|| ctx.ask.typed())
    }

    /// Lets the plan be placed: by a person who has seen it, or by `--yes` and what it may cost. One
    /// profile that wants the yes on the terminal wants it for all rows.
    fn confirm(&self, ctx: &Context, plan: &Plan) -> Result<Yes> {
        let totals = plan.sums.by_currency()?;
        let mut unsaid = Vec::new();
        for (currency, total) in &totals {
            match self.max_total.iter().find(|limit| limit.currency() == currency) {
                Some(limit) if total.exceeds(limit) != Some(false) => {
                    return Err(Error::guard(format!(
                        "the rows cost {total} together, and --max-total allows {limit}; nothing was ordered"
                    ))
                    .code(Code::MaxTotal));
                }
                Some(_) => {}
                None => unsaid.push(format!("--max-total {}{currency}", total.amount())),
            }
        }
        if ctx.globals.yes && !unsaid.is_empty() {
            let missing = Error::guard("--yes needs what all rows may cost; nothing was ordered");
            return Err(missing
                .code(Code::MaxTotal)
                .hint(format!("they cost, and are ordered with: {}", unsaid.join(" "))));
        }
        if plan.sums.unknown_prices > 0 && !ctx.globals.accept_unknown_price {
            ctx.out.warn(&format!(
                "{} rows have no known price and will be refused; --accept-unknown-price orders them",
                plan.sums.unknown_prices
            ));
        }
        const QUESTION: &str = "Order and pay all of them?";
        const OTHERWISE: &str = "nothing was ordered";
        let totals = plan.sums.totals();
        let totals =
            totals.iter().map(|total| format!("{}: {} due now", total.profile, total.due_now));
        let shown: Vec<String> = std::iter::once(view::summary(plan)).chain(totals).collect();
        let (said, yes) = match ctx.confirm() {
            Confirm::Terminal => {
                // What is unsettled is placed if it turns out to be absent.
                let open = [Action::Place, Action::Unsettled].map(|it| plan.sums.count(it));
                if open.iter().all(|count| *count == 0) {
                    return Ok(Yes::Beforehand);
                }
                (ctx.ask.yes_on_terminal(QUESTION, &shown, OTHERWISE)?, Yes::OnTerminal)
            }
            Confirm::Any => {
                if plan.sums.count(Action::Place) == 0 || ctx.globals.yes {
                    return Ok(Yes::Beforehand);
                }
                if ctx.ask.is_possible() {
                    shown.iter().for_each(|line| ctx.out.ask_about(line));
                }
                (ctx.ask.yes(QUESTION, "--yes", OTHERWISE)?, Yes::Beforehand)
            }
        };
        said.then_some(yes).ok_or_else(|| Error::not_confirmed(OTHERWISE))
    }
}
