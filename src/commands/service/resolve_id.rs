//! Which service is meant: the one that was named, or one that a person chooses.

use crate::app::context::Context;
use crate::flows::named::Named;
use crate::flows::select;
use crate::prompt::Choice;
use orderctl_billmanager::{Panel, Service};
use orderctl_core::error::Result;

pub fn resolve_id(ctx: &Context, panel: &Panel, named: Option<&Named>) -> Result<u64> {
    match named {
        Some(named) => named.resolve("service", || called(panel)),
        None => ask(ctx, panel),
    }
}

/// The services by their names, domains and tariffs: a panel may show nothing else of a service, and
/// which of several is meant is said by the id.
fn called(panel: &Panel) -> Result<Vec<Choice>> {
    let mut choices = Vec::new();
    panel.services(None, &mut |service| {
        let names = [service.name, service.domain, service.tariff].into_iter().flatten();
        choices.extend(names.map(|name| Choice::new(&service.service_id, name)));
        Ok(())
    })?;
    Ok(choices)
}

fn ask(ctx: &Context, panel: &Panel) -> Result<u64> {
    let mut choices = Vec::new();
    panel.services(None, &mut |service| {
        choices.push(choice(service));
        Ok(())
    })?;
    select::id(&ctx.ask, "ID", "Service", &choices)
}

fn choice(service: Service) -> Choice {
    let Service { service_id, item_type, name, tariff, status, ip, expires, .. } = service;
    let until = expires.map(|date| format!("until {date}"));
    select::choice(service_id, [Some(item_type), name, tariff, Some(status.to_string()), ip, until])
}
