use clap::Args;
use serde_json::json;

use super::resolve_id::resolve_id;
use crate::app::context::Context;
use crate::args::values;
use crate::flows::change::{self, Change};
use crate::flows::named::{self, Named};
use crate::flows::renewal;
use crate::output::{Report, Table};
use crate::prompt::{Choice, Prompter};
use orderctl_billmanager::{AutoRenew as Wanted, Choice as Offered};
use orderctl_core::error::{Error, Result};

/// Turn a service's automatic renewal on or off.
///
/// A service that renews itself is charged at the end of its period. The values are those of the panel's
/// form; on means the service's own period where the panel requires months.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl service auto-renew 100500 off\n  \
    orderctl service auto-renew 100500 1y")]
pub struct AutoRenew {
    /// Service, by id or by a unique name; prompted for on a terminal [elid]
    #[arg(value_name = "ID|NAME", value_parser = named::parse)]
    id: Option<Named>,

    /// on, off, or a period such as 1, 12 or 1y; prompted for on a terminal [autoprolong]
    #[arg(value_name = "on|off|MONTHS", value_parser = values::auto_renew)]
    value: Option<Wanted>,

    /// Product type; looked up by default [{itemtype}.edit]
    #[arg(long, value_name = "TYPE", value_parser = values::item_type)]
    item_type: Option<String>,
}

impl AutoRenew {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        ctx.ask.require(&[("ID", self.id.is_some()), ("on|off|MONTHS", self.value.is_some())])?;
        let (panel, _) = ctx.panel()?;
        let id = resolve_id(ctx, &panel, self.id.as_ref())?;
        let service = panel.service(self.item_type.as_deref(), &id.to_string())?;
        let offered = panel.renewal_choices(&service)?;
        let value = match self.value {
            Some(value) => value,
            None => ask_value(&ctx.ask, &offered)?,
        };
        let request = panel.renewal_change(&service, value, &offered)?;
        let what = format!("Set automatic renewal of service {id} to {value}");
        let change = Change::new(what, "nothing was changed")
            .data("service_id", service.service_id.clone())
            .by([request.clone()]);
        if let Some(report) = change.propose(ctx)? {
            return Ok(report);
        }
        let check = ctx.command_hint(&format!("service show {id}"));
        let shown_by = ["service", "show", &id.to_string()];
        let now = panel
            .change_renewal(&service, &request)
            .map_err(|error| change::shown_by(ctx, error, &shown_by))?;
        let is_as_wanted = now.auto_renew == Some(value.renews());
        let shown = match now.auto_renew {
            Some(true) => "on",
            Some(false) => "off",
            None => "?",
        };
        let table = Table::record()
            .field("service", &now.service_id)
            .field("auto-renew", shown)
            .field_if("expires", now.expires.as_ref());
        let data = json!({
            "service_id": now.service_id,
            "status": if is_as_wanted { "changed" } else { "accepted" },
            "auto_renew": now.auto_renew,
            "expires": now.expires,
        });
        let report = Report { pending: !is_as_wanted, ordered: true, ..Report::new(data, table)? };
        Ok(if is_as_wanted {
            report
        } else {
            report.note(format!("The list does not show the change yet. Look again with: {check}"))
        })
    }
}

/// Asks for one of the values that the panel's form offers.
fn ask_value(ask: &Prompter, offered: &[Offered]) -> Result<Wanted> {
    let choices: Vec<Choice> = offered.iter().filter_map(renewal::choice).collect();
    let answer = ask.select("on|off|MONTHS", "Automatic renewal", &choices)?;
    values::auto_renew(&answer).map_err(Error::usage)
}
