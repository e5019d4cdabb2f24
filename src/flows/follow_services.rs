//! Following what was ordered until it runs: `service wait`, and `--wait` behind an order.

use serde::Serialize;

use crate::app::context::Context;
use crate::flows::poll::{Probe, until_done};
use crate::output::{Cell, Report, Table, yes_or_no};
use orderctl_billmanager::{Panel, Service, ServiceStatus};
use orderctl_core::AttemptId;
use orderctl_core::error::{Code, Error, Kind, Result};

/// The services that a wait is for.
pub struct WaitTarget<'a> {
    /// The product types whose lists are read; all if none are named.
    pub item_types: &'a [String],
    /// How many services there must be before all of them can be said to run.
    pub least: usize,
    /// Picks them out of the lists.
    pub is_ours: &'a (dyn Fn(&Service) -> bool + Sync),
}

/// A service as the last probe saw it.
#[derive(Clone, Debug, Serialize)]
pub struct Followed {
    #[serde(flatten)]
    service: Service,
    ready: bool,
}

/// How it stood when the wait ended.
#[derive(Debug, Serialize)]
pub struct Waited {
    /// The services that were found at the last probe.
    pub services: Vec<Followed>,
    /// True if all of them run.
    pub ready: bool,
}

/// Looks at the services until all of them run, the time is over, or the user ends the wait.
///
/// # Errors
/// Of kind refused if one of them was suspended or deleted; otherwise as [`until_done`].
pub fn until_ready(ctx: &Context, panel: &Panel, target: &WaitTarget<'_>) -> Result<Waited> {
    until_done(ctx, || {
        let waited = probe(panel, target)?;
        if let Some(stopped) = waited.services.iter().find(|found| found.service.is_stopped()) {
            let Service { service_id, status, .. } = &stopped.service;
            return Err(Error::new(Kind::Refused, format!("service {service_id} is {status}"))
                .code(Code::ServiceStopped));
        }
        Ok(if waited.ready {
            Probe::Done(waited)
        } else {
            let summary = waited.summary(target.least);
            Probe::Pending(waited, summary)
        })
    })
}

/// The wait behind an order. Whatever goes wrong in it, the order is placed: that is told first, and
/// trouble on the way is a warning.
pub fn after_order(
    ctx: &Context,
    panel: &Panel,
    target: &WaitTarget<'_>,
    attempt: &AttemptId,
) -> Waited {
    ctx.out.message(&format!("Ordered (attempt {attempt})."));
    until_ready(ctx, panel, target).unwrap_or_else(|error| {
        ctx.out.warn(&format!("the order is placed, but waiting for it failed: {error}"));
        Waited { services: Vec::new(), ready: false }
    })
}

fn probe(panel: &Panel, target: &WaitTarget<'_>) -> Result<Waited> {
    let found = panel.services_that(target.item_types, usize::MAX, target.is_ours)?;
    let ready = found.len() >= target.least && found.iter().all(Service::is_ready);
    let follow = |service: Service| Followed { ready: service.is_ready(), service };
    Ok(Waited { services: found.into_iter().map(follow).collect(), ready })
}

impl Waited {
    /// As a result of its own.
    pub fn report(self, ctx: &Context) -> Result<Report> {
        let mut table = Table::list(["id", "type", "name", "status", "ip", "ready"]);
        for Followed { service, ready } in &self.services {
            table.row([
                Cell::fixed(&service.service_id),
                Cell::fixed(&service.item_type),
                Cell::from(&service.name),
                Cell::state(service.status.name()),
                Cell::fixed(&service.ip),
                Cell::fixed(yes_or_no(*ready)),
            ]);
        }
        let (pending, go_on) = (!self.ready, self.continue_hint(ctx));
        Ok(Report { pending, notes: go_on.into_iter().collect(), ..Report::new(self, table)? })
    }

    /// The command that goes on waiting, if they don't run yet.
    pub fn continue_hint(&self, ctx: &Context) -> Option<String> {
        let ids: Vec<&str> =
            self.services.iter().map(|found| found.service.service_id.as_str()).collect();
        let words = match ids.as_slice() {
            [] => "service list".to_owned(),
            ids => format!("service wait {}", ids.join(" ")),
        };
        let command = ctx.command_hint(&words);
        (!self.ready)
            .then(|| format!("{} Continue waiting with: {command}", ctx.end_of_wait("active")))
    }

    /// The services in one line, for a record.
    pub fn services_summary(&self) -> Option<String> {
        let words: Vec<String> = self.services.iter().map(Followed::summary).collect();
        (!words.is_empty()).then(|| words.join(", "))
    }

    fn summary(&self, least: usize) -> String {
        let missing = least.saturating_sub(self.services.len());
        let mut words: Vec<String> = self.services.iter().map(Followed::summary).collect();
        if missing > 0 {
            words.push(format!("{missing} not listed yet"));
        }
        format!("Waiting for the service: {}", words.join(", "))
    }
}

impl Followed {
    fn summary(&self) -> String {
        let Service { service_id, status, ip, .. } = &self.service;
        match (ip, self.ready) {
            (Some(ip), true) => format!("{service_id} {status} at {ip}"),
            (None, false) if *status == ServiceStatus::Active => {
                format!("{service_id} {status}, no address yet")
            }
            _ => format!("{service_id} {status}"),
        }
    }
}
