use clap::Args;

use super::resolve_id::resolve_id;
use crate::app::context::Context;
use crate::args::values;
use crate::flows::change::{self, Change};
use crate::flows::named::{self, Named};
use crate::output::{Report, Table};
use orderctl_billmanager::{CancelStatus, Canceled, Service, ServiceStatus};
use orderctl_core::error::{Code, Error, Kind, Result};

/// Cancel a service: the panel deletes it immediately, with its data.
///
/// Prompts for confirmation; without a terminal --yes is required. The panel does not say beforehand what
/// it refunds; if the balance rises, that amount is shown. To let a service end with its period, use
/// service auto-renew ID off.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  orderctl service cancel 100500")]
pub struct Cancel {
    /// Service, by id or by a unique name; prompted for on a terminal [elid]
    #[arg(value_name = "ID|NAME", value_parser = named::parse)]
    id: Option<Named>,

    /// Product type; looked up by default [{itemtype}.delete]
    #[arg(long, value_name = "TYPE", value_parser = values::item_type)]
    item_type: Option<String>,
}

impl Cancel {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        ctx.ask.require(&[("ID", self.id.is_some())])?;
        let (panel, _) = ctx.panel()?;
        let id = resolve_id(ctx, &panel, self.id.as_ref())?;
        let service = panel.service(self.item_type.as_deref(), &id.to_string())?;
        if service.status == ServiceStatus::Deleted {
            return Err(Error::new(Kind::Refused, format!("service {id} is already deleted"))
                .code(Code::Deleted));
        }
        let change =
            Change::new(format!("Cancel service {id} and delete its data"), "nothing was canceled")
                .detail(summary(&service))
                .detail("Refund: the panel does not say whether it makes one.")
                .data("service_id", service.service_id.clone())
                .by([panel.cancellation(&service)]);
        if let Some(report) = change.propose(ctx)? {
            return Ok(report);
        }
        let check = ctx.command_hint(&format!("service show {id}"));
        let shown_by = ["service", "show", &id.to_string()];
        let canceled =
            panel.cancel(&service).map_err(|error| change::shown_by(ctx, error, &shown_by))?;
        canceled_view(canceled, &check)
    }
}

fn summary(service: &Service) -> String {
    let parts = [
        service.name.clone(),
        service.tariff.clone(),
        Some(service.status.to_string()),
        service.ip.clone(),
        service.expires.as_ref().map(|end| format!("paid until {end}")),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    format!("Service {} ({}): {}", service.service_id, service.item_type, parts.join(", "))
}

fn canceled_view(canceled: Canceled, check: &str) -> Result<Report> {
    let pending = canceled.status != CancelStatus::Deleted;
    let refunded = canceled.refunded.as_ref().map(ToString::to_string);
    let table = Table::record()
        .field("service", &canceled.service_id)
        .field("status", if pending { "accepted: not deleted yet" } else { "deleted" })
        .field("refunded", refunded.as_deref().unwrap_or("nothing: the balance did not rise"));
    let report = Report { pending, ordered: true, ..Report::new(canceled, table)? };
    Ok(if pending { report.next_step(format!("Look again with: {check}")) } else { report })
}
