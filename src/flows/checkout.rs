//! How a charging verb reaches checkout, and how its plan is shown: in the question and in a dry
//! run alike.

use std::fmt::Write as _;

use serde_json::json;

use crate::app::context::Context;
use crate::app::signals;
use crate::app::{origin, process};
use crate::config::Profile;
use crate::output::{Report, Table, clean};
use crate::prompt;
use orderctl_checkout::guard::{self, Ceiling, Confirm};
use orderctl_checkout::ledger::{Attempt, Ended, Ledger, Liveness, Origin, Owner};
use orderctl_checkout::{Charge, CheckoutHost, CheckoutPolicy, Checkpoint, Placed, Plan};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{Clock, Money, Price, Purchase};

/// Buys something and makes a report of it: by `view` if it is placed, of the plan in a dry run.
pub fn run_checkout<P: Purchase>(
    ctx: &Context,
    profile: &Profile,
    charge: Charge,
    purchase: &P,
    view: impl FnOnce(Placed<P::Receipt>) -> Result<Report>,
) -> Result<Report> {
    // Where a yes is asked for, the line is told with what the yes agrees to.
    let is_asked = charge == Charge::Immediate && !ctx.globals.yes && !ctx.globals.dry_run;
    if !is_asked && let Some(line) = ctx.ask.script_line(&[]) {
        ctx.out.message(&line);
    }
    buy_on(ctx, &ctx.policy(profile), charge, purchase, view)
}

/// The same on policy of the caller's own.
pub fn buy_on<P: Purchase>(
    ctx: &Context,
    policy: &CheckoutPolicy,
    charge: Charge,
    purchase: &P,
    view: impl FnOnce(Placed<P::Receipt>) -> Result<Report>,
) -> Result<Report> {
    if ctx.globals.dry_run {
        let plan = orderctl_checkout::plan(&*ctx.clock, policy, charge, purchase)?;
        return planned(ctx, charge, &plan);
    }
    let ledger = ctx.ledger()?;
    let placed = place_at(ctx, &*ledger, policy, charge, purchase)?;
    let (attempt, replayed) = (placed.attempt.clone(), placed.replayed);
    if replayed {
        ctx.out
            .message("Already ordered: this is the recorded result, and nothing was ordered now.");
    }
    let recorded = Ended::of_payment(P::payment_state(&placed.receipt));
    let charged = P::cost(&placed.receipt);
    let is_held = charge == Charge::Immediate && !policy.ceilings.is_empty();
    let over = is_held.then(|| {
        // A known price was compared before the order was sent.
        let is_blind = policy.accept_unknown_price && !replayed;
        compare_with_ceilings(ctx, charged.as_ref(), &policy.ceilings, is_blind)
    });
    let outcome = view(placed).map(|mut report| {
        if let (Some(over), Some(data)) = (over, report.data.as_object_mut()) {
            data.insert("over_max_price".to_owned(), over.into());
        }
        Report { ordered: true, ..report }
    });
    let seen = match &outcome {
        Ok(report) => report.ended(),
        Err(error) => Ended::With(error.kind()),
    };
    // What was ordered and did not run when the wait ended ends otherwise than its order did.
    if !replayed
        && seen != recorded
        && let Err(error) = ledger.record_end(&attempt, seen)
    {
        tracing::debug!(%error, "how the run ended could not be recorded");
    }
    outcome
}

/// Takes something through checkout, and makes no report of it.
pub fn place<P: Purchase>(
    ctx: &Context,
    policy: &CheckoutPolicy,
    charge: Charge,
    purchase: &P,
) -> Result<Placed<P::Receipt>> {
    place_at(ctx, &*ctx.ledger()?, policy, charge, purchase)
}

fn place_at<P: Purchase>(
    ctx: &Context,
    ledger: &dyn Ledger,
    policy: &CheckoutPolicy,
    charge: Charge,
    purchase: &P,
) -> Result<Placed<P::Receipt>> {
    let host = Host::new(ctx, ledger);
    signals::during_charge(|| orderctl_checkout::place(&host, policy, charge, purchase))
}

/// Tells loudly if the provider charged more than was said; where it binds itself to no price, this
/// is all that can be done. Nothing where that can't be told: what was charged is not known, or is in
/// another currency than a limit.
fn compare_with_ceilings(
    ctx: &Context,
    charged: Option<&Money>,
    ceilings: &[Ceiling],
    is_blind: bool,
) -> Option<bool> {
    let mut over = Some(false);
    let what = charged.map_or_else(|| "what was charged".to_owned(), Money::to_string);
    for (Ceiling { set_by, amount }, is_over) in guard::compared(charged, ceilings) {
        match is_over {
            Some(true) => {
                over = Some(true);
                ctx.out.warn(&format!("{what} is charged, and {set_by} allows {amount}"));
            }
            Some(false) => {}
            None => {
                over = over.filter(|is_over| *is_over);
                if charged.is_some() || is_blind {
                    ctx.out.warn(&format!(
                        "{what} could not be compared with the {amount} that {set_by} allows: check \
                         the account"
                    ));
                }
            }
        }
    }
    over
}

/// The command line, as checkout sees it.
pub struct Host<'a> {
    ctx: &'a Context,
    ledger: &'a dyn Ledger,
    /// The row of many orders that it places; none where a command places one.
    row: Option<&'a str>,
}

impl<'a> Host<'a> {
    /// For a command, whose user is asked.
    pub fn new(ctx: &'a Context, ledger: &'a dyn Ledger) -> Self {
        Self { ctx, ledger, row: None }
    }

    /// For a row of many orders. Nobody is asked anything: the yes was said for all rows, and each has a
    /// key.
    pub fn of_row(ctx: &'a Context, ledger: &'a dyn Ledger, row: &'a str) -> Self {
        Self { ctx, ledger, row: Some(row) }
    }

    fn said(&self, text: &str) -> String {
        self.row.map_or_else(|| text.to_owned(), |row| format!("{row}: {text}"))
    }
}

impl CheckoutHost for Host<'_> {
    fn clock(&self) -> &dyn Clock {
        &*self.ctx.clock
    }

    fn ledger(&self) -> &dyn Ledger {
        self.ledger
    }

    fn owner(&self) -> &Owner {
        process::this_run()
    }

    fn origin(&self) -> &Origin {
        origin::of_this_run(&self.ctx.environment)
    }

    fn liveness(&self, owner: &Owner) -> Liveness {
        process::liveness(owner)
    }

    fn confirm(&self, plan: &Plan) -> Result<bool> {
        let ctx = self.ctx;
        if self.row.is_some() {
            return match plan.confirm {
                Confirm::Any => Ok(true),
                // Its yes was said for a plan that had nothing to place.
                Confirm::Terminal => Err(prompt::only_on_a_terminal("nothing was ordered")),
            };
        }
        if plan.confirm == Confirm::Terminal {
            let shown: Vec<String> = summary(plan).lines().map(str::to_owned).collect();
            return ctx.ask.yes_on_terminal("Order and pay?", &shown, "nothing was ordered");
        }
        if ctx.ask.is_possible() {
            if let Some(line) = ctx.ask.script_line(&agreed(ctx, plan)) {
                ctx.out.message(&line);
            }
            ctx.out.message("");
            for line in summary(plan).lines() {
                ctx.out.ask_about(line);
            }
        }
        ctx.ask.yes("Order and pay?", "--yes", "nothing was ordered")
    }

    fn confirm_again(&self, duplicate: &Attempt) -> Result<bool> {
        if self.row.is_some() {
            return Ok(false);
        }
        if self.ctx.ask.is_possible() {
            self.ctx.out.ask_about(&format!(
                "The same order was placed at {} (attempt {}).",
                duplicate.created.strftime("%FT%TZ"),
                duplicate.attempt
            ));
        }
        let answer = self.ctx.ask.yes("Order another one?", "--again", "nothing was ordered");
        answer.map_err(|error| match error.kind() {
            Kind::Guard => Error::guard(format!(
                "the same order was placed at {}; nothing was ordered",
                duplicate.created.strftime("%FT%TZ")
            ))
            .code(Code::Duplicate)
            .of_attempt(&duplicate.attempt)
            .hint("use --again to order another one"),
            _ => error,
        })
    }

    fn tell(&self, text: &str) {
        self.ctx.out.message(&self.said(text));
    }

    fn warn(&self, text: &str) {
        self.ctx.out.warn(&self.said(text));
    }

    fn on_checkpoint(&self, step: Checkpoint) {
        // An interrupted run of many orders ends after the row that it is at.
        if self.row.is_none() {
            signals::at(step);
        }
        process::at(step, &self.ctx.environment);
    }
}

/// The plan as the result of a dry run, and whether charges are frozen.
pub fn planned(ctx: &Context, charge: Charge, plan: &Plan) -> Result<Report> {
    // A ledger that can't be read stops the order, and not what is told of it.
    let frozen = match charge {
        Charge::Immediate => ctx.ledger().and_then(|ledger| ledger.frozen()).unwrap_or_default(),
        Charge::Deferred => None,
    };
    let (due_now, known) = match &plan.due_now {
        Some(Price::Exactly(money)) => (Some(money), "exactly"),
        Some(Price::AtMost(money)) => (Some(money), "at_most"),
        Some(Price::Unknown(_)) | None => (None, "unknown"),
    };
    let mut data = json!({
        "dry_run": true,
        "mode": plan.mode,
        "profile": plan.profile,
        "account": plan.account,
        "lines": plan.lines,
        "due_now": due_now,
        "price_known": known,
        "ceilings_given_up": plan.given_up.iter().map(|it| &it.set_by).collect::<Vec<_>>(),
        "renewal": plan.renewal.as_ref().and_then(|next| next.price.as_ref()),
        "auto_renew": plan.renewal.as_ref().and_then(|next| next.by_itself),
        "request": plan.request,
    });
    let mut table = Table::record()
        .field("mode", plan.mode)
        .field("profile", &plan.profile)
        .field("account", &plan.account);
    for line in &plan.lines {
        table = table.field("line", line_summary(line));
    }
    table = table
        .field_if("due now", plan.due_now.as_ref())
        .field_if("warning", unheld_ceilings(plan))
        .field_if("renewal", plan.renewal.as_ref())
        .field("request", format!("{} {}", plan.request.method, plan.request.url));
    for field in &plan.request.fields {
        table = table.field("", format!("{}={}", field.name, field.shown()));
    }
    if let (Some(freeze), Some(data)) = (&frozen, data.as_object_mut()) {
        data.insert("frozen".to_owned(), json!(freeze));
    }
    let report = Report::new(data, table)?.note("Dry run: nothing was sent.");
    Ok(frozen.iter().fold(report, |report, freeze| {
        report.note(format!("The order would be refused: {freeze}"))
    }))
}

/// What a yes gives up where the price is not known.
fn unheld_ceilings(plan: &Plan) -> Option<String> {
    let ceilings = plan.given_up.iter().map(|it| format!("{} ({})", it.set_by, it.amount));
    let ceilings: Vec<String> = ceilings.collect();
    (!ceilings.is_empty()).then(|| {
        format!("any amount will be charged: {} can't be enforced", ceilings.join(" and "))
    })
}

/// The flags that say what a yes to this plan agrees to.
fn agreed(ctx: &Context, plan: &Plan) -> Vec<String> {
    let mut flags = vec!["--yes".to_owned()];
    if let (None, Some(Price::Exactly(due) | Price::AtMost(due))) =
        (&ctx.globals.max_price, &plan.due_now)
    {
        flags.extend(["--max-price".to_owned(), format!("{}{}", due.amount(), due.currency())]);
    }
    flags
}

/// The plan as the person reads it before saying yes.
fn summary(plan: &Plan) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "Profile  {} ({}), account {}", plan.profile, plan.mode, plan.account);
    for line in &plan.lines {
        let _ = writeln!(text, "Order    {}", clean(&line_summary(line)));
    }
    if let Some(price) = &plan.due_now {
        let _ = writeln!(text, "Due now  {price}");
    }
    if let Some(warning) = unheld_ceilings(plan) {
        let _ = writeln!(text, "Warning  {warning}");
    }
    if let Some(renewal) = &plan.renewal {
        let _ = writeln!(text, "Renewal  {renewal}");
    }
    text
}

/// A position of an order in words: what, its term or value, its price.
pub fn line_summary(line: &orderctl_core::Line) -> String {
    let mut text = line.name.clone();
    if let Some(detail) = &line.detail {
        let _ = write!(text, ", {detail}");
    }
    if let Some(price) = &line.price {
        let _ = write!(text, ": {price}");
    }
    text
}
