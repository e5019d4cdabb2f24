use clap::Args;
use serde_json::json;

use crate::cli::context::Context;
use crate::cli::values;
use crate::error::{Error, Result};
use crate::output::{Format, Report, Sheet, clean_value};
use crate::provider::billmanager::{Panel, Service};

/// List what was ordered and runs, of all product types.
///
/// With `-o jsonl` the rows come as they are read, however many there are. A filter that was set in
/// the browser would hide rows; it is overridden [unverified].
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl service list --status active\n  \
    orderctl service list -o jsonl | jq -r .ip")]
pub struct List {
    /// Only this product type [func]
    #[arg(long, value_name = "TYPE", value_parser = values::item_type)]
    item_type: Option<String>,

    /// Only in this state: ordered, active, suspended, deleted, processing, cancelled, or a code of the panel
    /// [item_status]
    #[arg(long, value_name = "STATUS")]
    status: Option<String>,
}

impl List {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, _) = ctx.panel()?;
        if ctx.globals.output == Format::Jsonl && ctx.globals.jq.is_none() {
            return self.streamed(ctx, &panel);
        }
        let mut services = Vec::new();
        let cut = self.each(&panel, &mut |service| {
            services.push(service);
            Ok(())
        })?;
        let mut sheet =
            Sheet::list(["id", "type", "name", "tariff", "status", "ip", "expires", "price"]);
        for service in &services {
            let text = |part: &Option<String>| part.clone().unwrap_or_default();
            sheet.row([
                service.service_id.clone(),
                service.item_type.clone(),
                text(&service.name),
                text(&service.tariff),
                service.status.clone(),
                text(&service.ip),
                text(&service.expires),
                service.price.as_ref().map_or_else(String::new, ToString::to_string),
            ]);
        }
        warn_of_cuts(ctx, &cut);
        let note = match services.len() {
            0 => "No service fits.".to_owned(),
            1 => "1 service.".to_owned(),
            count => format!("{count} services."),
        };
        Ok(Report::new(json!({"services": services, "cut": cut}), sheet)?.note(note))
    }

    fn streamed(&self, ctx: &Context, panel: &Panel) -> Result<Report> {
        let mut cut = Vec::new();
        ctx.out.lines(|line| {
            cut = self.each(panel, &mut |service| {
                let value = serde_json::to_value(service).map_err(|error| {
                    Error::internal("a service can't be written").because(error)
                })?;
                line(&clean_value(&value).to_string())
            })?;
            Ok(())
        })?;
        warn_of_cuts(ctx, &cut);
        Ok(Report { raw: Some(String::new()), ..Report::new(json!(null), Sheet::default())? })
    }

    fn each(
        &self,
        panel: &Panel,
        visit: &mut dyn FnMut(Service) -> Result<()>,
    ) -> Result<Vec<String>> {
        let fits = |service: &Service| match &self.status {
            Some(status) => {
                service.status.eq_ignore_ascii_case(status)
                    || service.status_code.as_ref() == Some(status)
            }
            None => true,
        };
        panel.services(self.item_type.as_deref(), &mut |service| {
            if fits(&service) { visit(service) } else { Ok(()) }
        })
    }
}

/// A list that ends before the number that the panel names is not the whole truth.
fn warn_of_cuts(ctx: &Context, cut: &[String]) {
    for item_type in cut {
        ctx.out.warn(&format!("the panel has more services of type {item_type} than it showed"));
    }
}
