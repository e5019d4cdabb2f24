use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::flows::change::Change;
use crate::flows::open_link::OpenLink;
use crate::output::{Cell, Report, Table};
use orderctl_core::Secret;
use orderctl_core::error::{Error, Result};

/// Print the URL of the cart in the panel.
///
/// For steps that require a browser before payment: to add a missing payer, or to confirm the phone
/// number or email address.
#[derive(Debug, Args)]
pub struct Link {
    /// Cart line to open [lineitem_id]
    #[arg(value_name = "ID")]
    id: Option<String>,

    /// Log the client in with a one-time key; requires an administrator's profile with act_as. The
    /// URL is a secret [session.newkey]
    #[arg(long)]
    login: bool,

    #[command(flatten)]
    open: OpenLink,
}

impl Link {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        self.open.check(ctx)?;
        let (panel, _) = ctx.shop()?;
        let id = self.id.as_deref();
        if id.is_some() && !panel.links_to_lines() {
            return Err(Error::usage("the old cart has no URL for a single line")
                .hint(format!("omit the line: {}", ctx.command_hint("cart link"))));
        }
        if !self.login {
            let link = panel.link(id);
            let data = json!({"url": link, "secret": false});
            let report = Report::new(data, Table::record().cell("url", Cell::link(&link)))?;
            self.open.open(ctx, Some(&link));
            return Ok(Report { notes: ctx.note_of_address().into_iter().collect(), ..report });
        }
        let settings = panel.settings();
        let client = settings.act_as.clone().ok_or_else(|| {
            Error::usage("--login requires a client to log in")
                .hint("set act_as in an administrator's profile")
        })?;
        let key = Secret::new(ctx.clock.fresh_id());
        let what = format!("Create a login link for {client}");
        let change =
            Change::new(what, "no link was made").by([panel.login_key_request(&client, &key)?]);
        if let Some(report) = change.propose(ctx)? {
            return Ok(report);
        }
        let key = panel.new_login_key(&client, key)?;
        // The link is what was asked for.
        ctx.redactor.release(&key);
        let link = panel.login_link(&client, &key, id);
        let link = link.reveal();
        self.open.open(ctx, Some(link));
        Ok(Report::new(json!({"url": link, "secret": true}), Table::record().field("url", link))?
            .note("Anyone with this URL is logged in as the client; keep it secret."))
    }
}
