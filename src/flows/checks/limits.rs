//! Whether the limits of a profile allow a charge.

use super::Checks;
use crate::app::context::Context;
use crate::config::{Limits, Mode, Profile, Provider};
use crate::output::money_text;
use orderctl_checkout::guard::{self, Charges, Confirm};
use orderctl_checkout::ledger::{SpendWindow, Spent};
use orderctl_core::error::{Code, Error};
use orderctl_core::{Money, Remedy};

/// Looks at the limits of a profile; with the account's balance, where it was told, for its currency.
pub(super) fn limits(
    ctx: &Context,
    profile: &Profile,
    balance: Option<&Money>,
    checks: &mut Checks,
) {
    if profile.limits.charges == Charges::Deny {
        checks.failed("limits", guard::denied(&profile.name));
        return;
    }
    if profile.mode == Mode::Sandbox {
        checks.ok("limits", "none: nothing costs money here");
        return;
    }
    let mut told = Vec::new();
    let mut problems = currencies(profile, balance, checks);
    if let Some(limit) = &profile.limits.max_price {
        told.push(format!("{} an order", money_text(limit)));
        problems.extend(nothing_left("max_price", limit, limit, ""));
    }
    for window in SpendWindow::ALL {
        let Some((name, limit)) = of_window(&profile.limits, window) else { continue };
        let (text, problem) = spending(ctx, profile, window, (name, limit));
        told.push(text);
        problems.extend(problem);
    }
    let is_unlimited = told.is_empty();
    if is_unlimited {
        told.push("no price limit and no spending limit".to_owned());
    }
    if let Some(allow) = &profile.limits.allow {
        let entries = allow.entries().join(", ");
        if entries.is_empty() {
            problems.push(
                Error::guard("allow is an empty list: nothing may be ordered")
                    .code(Code::NotAllowed)
                    .hint("name what may be ordered in allow, or take it away"),
            );
        }
        told.push(format!("only {entries}"));
    }
    if profile.limits.confirm == Confirm::Terminal {
        told.push("each confirmed on the terminal".to_owned());
    }
    match (problems.is_empty(), is_unlimited) {
        (true, false) => checks.ok("limits", told.join(", ")),
        (true, true) => checks.warning(
            "limits",
            told.join(", "),
            "set max_price and max_spend in the profile's limits",
        ),
        (false, _) => problems.into_iter().for_each(|problem| checks.failed("limits", problem)),
    }
}

fn of_window(limits: &Limits, window: SpendWindow) -> Option<(&'static str, &Money)> {
    match window {
        SpendWindow::Day => limits.max_spend.as_ref().map(|limit| ("max_spend", limit)),
        SpendWindow::Month => limits.max_spend_30d.as_ref().map(|limit| ("max_spend_30d", limit)),
    }
}

/// The limits that no price of the account can be compared with.
fn currencies(profile: &Profile, balance: Option<&Money>, checks: &mut Checks) -> Vec<Error> {
    let limits = &profile.limits;
    let written: Vec<(&str, &Money)> = limits
        .max_price
        .iter()
        .map(|limit| ("max_price", limit))
        .chain(SpendWindow::ALL.iter().filter_map(|window| of_window(limits, *window)))
        .collect();
    let (whose, currency) = match (balance, written.first()) {
        (Some(balance), _) => ("the account's balance", balance.currency()),
        (None, Some((name, limit))) => (*name, limit.currency()),
        (None, None) => return Vec::new(),
    };
    let other = written.iter().filter(|(_, limit)| limit.currency() != currency);
    let mut problems = Vec::new();
    for (name, limit) in other {
        let text = format!(
            "{name} is in {}, and {whose} in {currency}: they can't be compared",
            limit.currency()
        );
        // Customers of a reseller have currencies of their own.
        if profile.access.provider() == Provider::Logicboxes && balance.is_some() {
            checks.warning("limits", text, &format!("write {name} in the currency of the orders"));
        } else {
            let hint = format!("write {name} in {currency}");
            problems.push(Error::guard(text).code(Code::Currency).hint(hint));
        }
    }
    problems
}

/// What a spending limit has left, and why that is nothing.
fn spending(
    ctx: &Context,
    profile: &Profile,
    window: SpendWindow,
    (name, limit): (&str, &Money),
) -> (String, Option<Error>) {
    let text = format!("{} in {window}", money_text(limit));
    let spent =
        ctx.ledger().and_then(|ledger| ledger.spent(&profile.name, window, limit, ctx.clock.now()));
    // Where the ledger can't be read, that is told of the ledger.
    let Ok(spent) = spent else { return (text, None) };
    match spent {
        Spent::Sums { spent, reserved } => {
            let gone = spent.plus(&reserved);
            let left = gone.and_then(|gone| limit.minus(&gone));
            let reserved = match reserved.is_zero() {
                true => String::new(),
                false => format!(" and {} reserved", money_text(&reserved)),
            };
            let gone = format!("{} spent{reserved}", money_text(&spent));
            let Some(left) = left else { return (text, None) };
            let problem = nothing_left(name, limit, &left, &format!("{gone} in {window}, "));
            (
                format!("{text} ({gone}, {} left)", money_text(&left)),
                problem.map(|it| it.code(window.code())),
            )
        }
        Spent::UnknownAmount(attempt) => {
            let error = Error::guard(format!(
                "what is left of {name} is not known: the amount of attempt {attempt} is missing"
            ));
            (text, Some(error.code(Code::SpendUnknown).remedy(Remedy::ReconcileAttempt(attempt))))
        }
        Spent::OtherCurrency(found) => {
            let error = Error::guard(format!(
                "{name} is in {}, and {found} was spent in {window}: they can't be compared",
                limit.currency()
            ));
            (
                text,
                Some(
                    error
                        .code(Code::Currency)
                        .hint(format!("write {name} in {}", found.currency())),
                ),
            )
        }
    }
}

/// The error of a limit that leaves no money for a charge; `gone` is where it went.
fn nothing_left(name: &str, limit: &Money, left: &Money, gone: &str) -> Option<Error> {
    (left.is_zero() || left.is_negative()).then(|| {
        Error::guard(format!("{name} is {limit}: {gone}nothing may be charged"))
            .code(Code::Price)
            .hint(format!("raise {name} in the profile's limits if you mean it"))
    })
}
