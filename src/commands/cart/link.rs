use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::args::effect::Change;
use crate::output::{Report, Table};
use orderctl_core::Secret;
use orderctl_core::error::{Error, Result};

/// Print the address that takes the client to the cart.
///
/// For what must be done in the browser before payment: a payer is required and there is none, or
/// the phone number or e-mail address must be confirmed.
#[derive(Debug, Args)]
pub struct Link {
    /// Line of the cart to open [lineitem_id] [unverified]
    #[arg(value_name = "ID")]
    id: Option<String>,

    /// Log the client in by a one-time key: needs an administrator's profile with act_as. The link
    /// is a secret [session.newkey]
    #[arg(long)]
    login: bool,
}

impl Link {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, _) = ctx.shop()?;
        let id = self.id.as_deref();
        if id.is_some() && !panel.links_to_lines() {
            return Err(Error::usage("the old cart has no address for one line")
                .hint(format!("leave the line out: {}", ctx.command_hint("cart link"))));
        }
        if !self.login {
            let link = panel.link(id);
            return Report::new(
                json!({"url": link, "secret": false}),
                Table::record().field("url", &link),
            );
        }
        let settings = panel.settings();
        let client = settings.act_as.clone().ok_or_else(|| {
            Error::usage("--login needs to know which client to log in")
                .hint("set act_as in an administrator's profile")
        })?;
        let key = Secret::new(ctx.clock.fresh_id());
        let what = format!("Make a link that logs in as {client}");
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
        Ok(Report::new(json!({"url": link, "secret": true}), Table::record().field("url", link))?
            .note("Whoever has this link is logged in as the client: give it to nobody else."))
    }
}
