use clap::Args;
use serde::Serialize;

use super::resolve_id::resolve_id;
use crate::app::context::Context;
use crate::args::values;
use crate::flows::named::{self, Named};
use crate::output::{Cell, Output, Report, Table, yes_or_no};
use orderctl_billmanager::{Login, Service};
use orderctl_core::Disclosure;
use orderctl_core::error::Result;

/// Show a service with all fields of the panel's list.
///
/// --login also requests the server's user name and password. The password is shown on a terminal;
/// elsewhere only with --show-secrets.
#[derive(Debug, Args)]
pub struct Show {
    /// Service, by id or by a unique name; prompted for on a terminal [id]
    #[arg(value_name = "ID|NAME", value_parser = named::parse)]
    id: Option<Named>,

    /// Product type; looked up by default [func]
    #[arg(long, value_name = "TYPE", value_parser = values::item_type)]
    item_type: Option<String>,

    /// Show the server's login [{itemtype}.edit]
    #[arg(long)]
    login: bool,
}

#[derive(Serialize)]
struct Shown<'a> {
    #[serde(flatten)]
    service: &'a Service,
    /// The columns of the panel's list, by their names on the wire.
    columns: &'a std::collections::BTreeMap<String, String>,
    /// With `--login` alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    login: Option<ShownLogin<'a>>,
}

#[derive(Serialize)]
struct ShownLogin<'a> {
    username: Option<&'a str>,
    /// Masked unless it is to be shown.
    password: Option<&'a str>,
}

impl<'a> ShownLogin<'a> {
    fn of(login: &'a Login, disclosure: Disclosure) -> Self {
        Self {
            username: login.username.as_deref(),
            password: login.password.as_ref().map(|password| disclosure.text(password)),
        }
    }
}

impl Show {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        ctx.ask.require(&[("ID", self.id.is_some())])?;
        let (panel, _) = ctx.panel()?;
        let id = resolve_id(ctx, &panel, self.id.as_ref())?;
        let service = panel.service(self.item_type.as_deref(), &id.to_string())?;
        let addresses = service.addresses.join(", ");
        let login = self.login.then(|| panel.service_login(&service)).transpose()?;
        let asked_for = Disclosure::shown_if(ctx.globals.show_secrets || Output::is_terminal());
        let login = login.as_ref().map(|login| ShownLogin::of(login, asked_for));
        let table = Table::record()
            .field("service", &service.service_id)
            .field("type", &service.item_type)
            .field_if("name", service.name.as_ref())
            .cell("status", Cell::state(service.status.name()))
            .field_if("tariff", service.tariff.as_ref())
            .field_if("data center", service.datacenter.as_ref())
            .field_if("ip", (!addresses.is_empty()).then_some(addresses))
            .cell_if("price", Cell::money(service.price.as_ref()))
            .cell_if("created", Cell::day(&service.created))
            .cell_if("expires", Cell::day(&service.expires))
            .field_if("auto-renew", service.auto_renew.map(yes_or_no))
            .field_if("order tag", service.tag.as_ref())
            .field_if("user", login.as_ref().and_then(|login| login.username))
            .field_if("password", login.as_ref().and_then(|login| login.password));
        let hidden = login.is_some() && asked_for == Disclosure::Masked;
        let report =
            Report::new(Shown { service: &service, columns: &service.columns, login }, table)?;
        Ok(if hidden { report.note("Use --show-secrets to show the password.") } else { report })
    }
}
