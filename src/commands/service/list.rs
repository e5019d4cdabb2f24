use clap::Args;
use jiff::civil::Date;
use serde_json::{Map, json};

use crate::app::catalog_queries::CatalogQueries;
use crate::app::context::Context;
use crate::args::values;
use crate::flows::expiring::end_of;
use crate::flows::listing::{Listing, Visit};
use crate::flows::refusal;
use crate::output::{Cell, Report};
use orderctl_billmanager::{Panel, Service};
use orderctl_core::error::Result;

/// List services of all product types.
///
/// `-o jsonl` and `-o csv` write rows as they are read, `-o json` buffers them on disk: memory use does
/// not grow with the number of rows, nor does it for a table in a pipe. Tables on a terminal and --jq hold
/// all rows in memory. A filter that was set in
/// the browser would hide rows; it is overridden.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl service list --status active\n  \
    orderctl service list --expires-before 2026-12-31\n  \
    orderctl service list -o jsonl | jq -r .ip")]
pub struct List {
    /// With this product type [func]
    #[arg(long, value_name = "TYPE", value_parser = values::item_type)]
    item_type: Option<String>,

    /// With this status: ordered, active, suspended, deleted, processing, cancelled, or a code of the
    /// panel [item_status]
    #[arg(long, value_name = "STATUS", value_parser = values::word_of(
        &["ordered", "active", "suspended", "deleted", "processing", "cancelled"], values::is_code))]
    status: Option<String>,

    /// With this order tag: the attempt's id, unless the order set another [remoteid]
    #[arg(long, value_name = "MARK")]
    remoteid: Option<String>,

    /// Of this domain [domain]
    #[arg(long, value_name = "DOMAIN")]
    domain: Option<String>,

    /// Expiring before this day, such as 2026-12-31 [expiredate]
    #[arg(long, value_name = "DATE")]
    expires_before: Option<Date>,
}

const LISTING: Listing<Service, 8> = Listing {
    name: "services",
    columns: ["id", "type", "name", "tariff", "status", "ip", "expires", "price"],
    spare: &["type", "ip"],
    row,
};

fn row(service: &Service) -> [Cell; 8] {
    [
        Cell::fixed(&service.service_id),
        Cell::fixed(&service.item_type),
        Cell::from(&service.name),
        Cell::from(&service.tariff),
        Cell::state(service.status.name()),
        Cell::fixed(&service.ip),
        Cell::day(&service.expires),
        Cell::money(service.price.as_ref()),
    ]
}

impl List {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, profile) = ctx.panel()?;
        let listed = LISTING.report(ctx, |visit| {
            let (cut, undated) = self.each(&panel, visit)?;
            warn_of_cuts(ctx, &cut);
            if undated > 0 {
                ctx.out.warn(&format!("omitted because the panel reports no expiry: {undated}"));
            }
            let complete = cut.is_empty() && undated == 0;
            Ok(Map::from_iter([
                ("complete".to_owned(), json!(complete)),
                ("incomplete_item_types".to_owned(), json!(cut)),
            ]))
        });
        let (report, count) = listed.map_err(|error| match &self.item_type {
            Some(item_type) => {
                let queries = CatalogQueries::new(ctx, &panel, &profile);
                refusal::of_item_type(&queries, item_type, error)
            }
            None => error,
        })?;
        Ok(report.sum(match count {
            0 => "No services found.".to_owned(),
            1 => "1 service.".to_owned(),
            count => format!("{count} services."),
        }))
    }

    /// Gives the services that fit, and then the types whose list was cut short, and how many services
    /// would fit if it were known when they end.
    fn each(&self, panel: &Panel, visit: &mut Visit<'_, Service>) -> Result<(Vec<String>, usize)> {
        let mut undated = 0;
        let cut = panel.services(self.item_type.as_deref(), &mut |service| {
            if !self.fits(&service) {
                return Ok(());
            }
            match self.expires_before.map(|day| (day, end_of(&service))) {
                None => visit(service),
                Some((day, Some(end))) if end < day => visit(service),
                Some((_, Some(_))) => Ok(()),
                Some((_, None)) => {
                    undated += 1;
                    Ok(())
                }
            }
        })?;
        Ok((cut, undated))
    }

    fn fits(&self, service: &Service) -> bool {
        let is_status = |status: &String| {
            service.status.name().eq_ignore_ascii_case(status)
                || service.status_code.as_ref() == Some(status)
        };
        let is_mark = |mark: &String| {
            service.tag.as_ref() == Some(mark) || service.columns.get("remoteid") == Some(mark)
        };
        let is_domain = |domain: &String| {
            let asked = domain.trim_end_matches('.');
            service.domain.as_ref().is_some_and(|it| it.to_lowercase() == asked.to_lowercase())
        };
        self.status.as_ref().is_none_or(is_status)
            && self.remoteid.as_ref().is_none_or(is_mark)
            && self.domain.as_ref().is_none_or(is_domain)
    }
}

/// A list that ends before the number that the panel names is not the whole truth.
fn warn_of_cuts(ctx: &Context, cut: &[String]) {
    for item_type in cut {
        ctx.out.warn(&format!("the panel returned only some of the services of type {item_type}"));
    }
}
