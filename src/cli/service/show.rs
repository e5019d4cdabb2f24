use clap::Args;
use clap_complete::engine::ArgValueCandidates;
use serde::Serialize;

use super::which::which;
use crate::cli::context::Context;
use crate::cli::{complete, values};
use crate::error::Result;
use crate::output::{Report, Sheet, yes_or_no};
use crate::provider::billmanager::Service;

/// Show a service with everything that its list tells.
#[derive(Debug, Args)]
pub struct Show {
    /// Service; asked for on a terminal [id]
    #[arg(value_name = "ID", value_parser = values::id)]
    id: Option<u64>,

    /// Its product type; looked for by default [func]
    #[arg(long, value_name = "TYPE", value_parser = values::item_type, add = ArgValueCandidates::new(complete::item_types))]
    item_type: Option<String>,
}

#[derive(Serialize)]
struct Shown<'a> {
    #[serde(flatten)]
    service: &'a Service,
    /// The columns of the panel's list, by their names on the wire.
    columns: &'a std::collections::BTreeMap<String, String>,
}

impl Show {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        ctx.ask.require(&[("ID", self.id.is_some())])?;
        let (panel, _) = ctx.panel()?;
        let id = which(ctx, &panel, self.id)?;
        let service = panel.service(self.item_type.as_deref(), &id.to_string())?;
        let sheet = Sheet::record()
            .field("service", &service.service_id)
            .field("type", &service.item_type)
            .field_if("name", service.name.as_ref())
            .field("status", &service.status)
            .field_if("tariff", service.tariff.as_ref())
            .field_if("data centre", service.datacenter.as_ref())
            .field_if("ip", service.ip.as_ref())
            .field_if("price", service.price.as_ref())
            .field_if("created", service.created.as_ref())
            .field_if("expires", service.expires.as_ref())
            .field_if("auto-renew", service.auto_renew.map(yes_or_no))
            .field_if("mark", service.tag.as_ref());
        Report::new(Shown { service: &service, columns: &service.columns }, sheet)
    }
}
