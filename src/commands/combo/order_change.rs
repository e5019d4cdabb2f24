//! A change that costs nothing: sent once, and what came of it.

use serde_json::json;

use crate::app::context::Context;
use crate::flows::change::{self, Change};
use crate::output::{Cell, Report, Table};
use orderctl_core::Request;
use orderctl_core::error::Result;
use orderctl_logicboxes::{Changed, Reseller};

/// Makes a change of the thing of this name, or shows what would be sent.
pub fn change(
    ctx: &Context,
    reseller: &Reseller,
    request: &Request,
    change: Change,
    (kind, name): (&str, &str),
) -> Result<Report> {
    if let Some(report) = change.by([request.clone()]).propose(ctx)? {
        return Ok(report);
    }
    let Changed { action_id, action_status, action_description, .. } =
        reseller.changed(request).map_err(|error| match kind {
            "order" => change::shown_by(ctx, error, &["combo", "show", name]),
            _ => change::shown_by(ctx, error, &["combo", "show", "--domain", name]),
        })?;
    let table = Table::record()
        .field(kind, name)
        .cell("status", Cell::state(action_status.as_deref().unwrap_or("done")))
        .field_if("action", action_id.as_ref())
        .field_if("message", action_description.as_ref());
    let (order_id, domain) = if kind == "order" { (Some(name), None) } else { (None, Some(name)) };
    let data = json!({
        "order_id": order_id,
        "domain": domain,
        "action_id": action_id,
        "action_status": action_status,
        "action_description": action_description,
    });
    Ok(Report { ordered: true, ..Report::new(data, table)? })
}
