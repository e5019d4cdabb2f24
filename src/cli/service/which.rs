//! Which service is meant: the one that was named, or one that a person chooses.

use crate::ask::Choice;
use crate::cli::context::Context;
use crate::cli::values;
use crate::error::{Error, Result};
use crate::provider::billmanager::{Panel, Service};

pub fn which(ctx: &Context, panel: &Panel, named: Option<u64>) -> Result<u64> {
    if let Some(id) = named {
        return Ok(id);
    }
    let mut choices = Vec::new();
    panel.services(None, &mut |service| {
        choices.push(Choice::new(&service.service_id, label(&service)));
        Ok(())
    })?;
    values::id(&ctx.ask.which("ID", "Service", &choices)?).map_err(Error::usage)
}

fn label(service: &Service) -> String {
    let until = service.expires.as_ref().map(|date| format!("until {date}"));
    let words = [
        Some(service.service_id.clone()),
        Some(service.item_type.clone()),
        service.name.clone(),
        service.tariff.clone(),
        Some(service.status.clone()),
        service.ip.clone(),
        until,
    ];
    words.into_iter().flatten().collect::<Vec<_>>().join("  ")
}
