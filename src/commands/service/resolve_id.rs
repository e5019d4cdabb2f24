//! Which service is meant: the one that was named, or one that a person chooses.

use crate::app::context::Context;
use crate::flows::select;
use crate::prompt::Choice;
use orderctl_billmanager::{Panel, Service};
use orderctl_core::error::Result;

pub fn resolve_id(ctx: &Context, panel: &Panel, named: Option<u64>) -> Result<u64> {
    if let Some(id) = named {
        return Ok(id);
    }
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
    select::choice(service_id, [Some(item_type), name, tariff, Some(status), ip, until])
}
