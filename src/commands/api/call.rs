//! A raw API call at either provider: looked at, or taken through checkout.

use serde_json::{Value, json};

use crate::app::context::Context;
use crate::config::Profile;
use crate::flows::checkout;
use crate::output::{Report, Table};
use orderctl_checkout::Charge;
use orderctl_core::Purchase as _;
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::raw_api::{Answered, Channel, RawCall};

/// Makes a call, and shows of its document to people what `view` leaves of it.
pub fn run<C: Channel>(
    ctx: &Context,
    profile: &Profile,
    call: &RawCall<'_, C>,
    write: bool,
    view: fn(&Value) -> Table,
) -> Result<Report> {
    call.check()?;
    if write {
        return checkout::run_checkout(ctx, profile, Charge::Immediate, call, |placed| {
            let mut report = shown(ctx, placed.receipt, view)?;
            if placed.replayed {
                report = report.note("This call was made before; nothing was sent.");
            }
            Ok(report.note(format!("Attempt: {}", placed.attempt)))
        });
    }
    if call.changes() {
        let name = &call.order().name;
        return Err(Error::guard(format!(
            "{name} may modify data; not sent without --write"
        ))
        .code(Code::NeedsWrite)
        .hint("add --write --accept-unknown-price --yes to send it, once, as a charge with an unknown price"));
    }
    if ctx.globals.dry_run {
        let request = call.reading();
        let mut table =
            Table::record().field("request", format!("{} {}", request.method, request.url));
        for field in &request.fields {
            table = table.field("", format!("{}={}", field.name, field.shown()));
        }
        let data = json!({"dry_run": true, "requests": [request]});
        return Ok(Report::new(data, table)?.note("Dry run: nothing was sent."));
    }
    shown(ctx, call.read()?, view)
}

fn shown(ctx: &Context, answered: Answered, view: fn(&Value) -> Table) -> Result<Report> {
    let (data, raw) = answered.disclosed(ctx.disclosure());
    let table = view(&data);
    Ok(Report { raw, ..Report::new(data, table)? })
}
