use std::collections::BTreeSet;

use clap::Args;

use super::resolve_id::resolve_id;
use crate::app::context::Context;
use crate::args::values;
use crate::flows::follow_services::{self as follow, WaitTarget};
use crate::flows::named::{self, Named};
use crate::output::Report;
use orderctl_core::Remedy;
use orderctl_core::error::{Code, Error, Kind, Result};

/// Wait until services are active, and servers have an IP address.
///
/// `cart pay --wait` and `cart add --skip-basket --wait` wait in the same way. The exit code is 8
/// if --wait-timeout (default 15m) expires first, and 5 if a service is suspended or deleted.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  orderctl service wait 100500 --wait-timeout 30m")]
pub struct Wait {
    /// Services, by id or by unique names; prompted for on a terminal [id]
    #[arg(value_name = "ID|NAME", value_parser = named::parse)]
    ids: Vec<Named>,

    /// Product type; looked up by default [func]
    #[arg(long, value_name = "TYPE", value_parser = values::item_type)]
    item_type: Option<String>,
}

impl Wait {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        ctx.ask.require(&[("ID", !self.ids.is_empty())])?;
        let (panel, _) = ctx.panel()?;
        let id = |named: &Named| resolve_id(ctx, &panel, Some(named)).map(|id| id.to_string());
        let mut ids: BTreeSet<String> = self.ids.iter().map(id).collect::<Result<_>>()?;
        if ids.is_empty() {
            ids.insert(resolve_id(ctx, &panel, None)?.to_string());
        }
        let mut types: Vec<String> = self.item_type.into_iter().collect();
        let there =
            panel.services_that(&types, ids.len(), &|found| ids.contains(&found.service_id))?;
        let missing = ids.iter().find(|id| !there.iter().any(|found| found.service_id == **id));
        if let Some(id) = missing {
            return Err(Error::new(Kind::Refused, format!("service {id} not found"))
                .code(Code::Missed)
                .remedy(Remedy::ListServices));
        }
        for found in there {
            if !types.contains(&found.item_type) {
                types.push(found.item_type);
            }
        }
        let target = WaitTarget {
            item_types: &types,
            least: ids.len(),
            is_ours: &|service| ids.contains(&service.service_id),
        };
        follow::until_ready(ctx, &panel, &target)?.report(ctx)
    }
}
