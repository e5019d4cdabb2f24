//! What the rows before a row leave of the profile's spending limits.

use super::clients::Client;
use super::plan::PlanRow;
use crate::app::context::Context;
use orderctl_checkout::ledger::{Ledger, SpendWindow, Spent};
use orderctl_core::Money;
use orderctl_core::error::{Code, Error, Result};

/// What is left of a spending limit.
pub(super) struct Remaining {
    window: SpendWindow,
    limit: Money,
    /// What the rows before have left; nothing if the ledger can't tell.
    left: std::result::Result<Money, String>,
}

impl Remaining {
    /// What is left of the limits of a profile, as the ledger tells.
    ///
    /// # Errors
    /// When the ledger can't be read.
    pub(super) fn of(ctx: &Context, ledger: &dyn Ledger, client: &Client) -> Result<Vec<Self>> {
        let limits = &client.profile.limits;
        let limits =
            [(SpendWindow::Day, &limits.max_spend), (SpendWindow::Month, &limits.max_spend_30d)];
        let remaining = |(window, limit): (SpendWindow, &Option<Money>)| {
            let limit = limit.clone()?;
            let spent = ledger.spent(&client.profile.name, window, &limit, ctx.clock.now());
            Some(spent.map(|spent| {
                let left = match spent {
                    Spent::Sums { spent, reserved } => spent
                        .plus(&reserved)
                        .and_then(|sum| limit.minus(&sum))
                        .ok_or_else(|| "the spent amounts are too large to add up".to_owned()),
                    Spent::UnknownAmount(attempt) => {
                        Err(format!("the amount of attempt {attempt} is not known"))
                    }
                    Spent::OtherCurrency(found) => Err(format!(
                        "{found} can't be counted towards a limit in {}",
                        limit.currency()
                    )),
                };
                Self { window, limit, left }
            }))
        };
        limits.into_iter().filter_map(remaining).collect()
    }

    /// Takes what a row costs from all of them.
    ///
    /// # Errors
    /// Of kind guard, if one of them does not have it.
    pub(super) fn take(all: &mut [Self], row: &PlanRow) -> Result<()> {
        let mut after = Vec::new();
        for one in &*all {
            let Self { window, limit, left } = one;
            let refused = |why: String| {
                Error::guard(format!(
                    "{why}, and profile '{}' may spend {limit} in {window}",
                    row.profile
                ))
                .code(window.code())
            };
            let left = left.as_ref().map_err(|why| refused(why.clone()))?;
            let Some(price) = &row.due_now else {
                return Err(refused("the price is not known".to_owned()).code(Code::SpendUnknown));
            };
            let rest = left.minus(&price.abs()).filter(|rest| !rest.is_negative());
            after.push(rest.ok_or_else(|| {
                refused(format!(
                    "the rows before it leave {left} of what may be spent, and it costs {price}"
                ))
            })?);
        }
        for (one, rest) in all.iter_mut().zip(after) {
            one.left = Ok(rest);
        }
        Ok(())
    }
}
