use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::output::{Cell, Report, Table};
use orderctl_billmanager::PayerNeed;
use orderctl_core::error::{Kind, Result};

/// List payment methods, including the client's stored ones.
///
/// Fees are shown where the panel reports them. Whether a method needs a payer is read
/// from its form, one call per method; ? if the form does not say.
#[derive(Debug, Args)]
pub struct List {}

impl List {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, _) = ctx.panel()?;
        let methods = panel.payment_methods_with_payers()?;
        let stored = match panel.stored_methods() {
            // Not every panel stores methods.
            Err(error) if error.kind() == Kind::Refused => Vec::new(),
            stored => stored?,
        };
        let mut table = Table::list(["id", "flag", "name", "minimum", "commission", "payer"]);
        for method in &methods {
            let minimum = match &method.minimum {
                Some(_) => Cell::money(method.minimum.as_ref()),
                None => Cell::from(&method.minimum_text).right(),
            };
            table.row([
                Cell::fixed(&method.id),
                Cell::fixed("--paymethod"),
                Cell::from(&method.name),
                minimum,
                Cell::from(&method.commission).right(),
                match method.payer {
                    Some(PayerNeed::Needed) => "needed".into(),
                    Some(PayerNeed::NotNeeded) => Cell::of_value("no", "not_needed"),
                    None => Cell::known(None::<String>),
                },
            ]);
        }
        for method in &stored {
            table.row([
                Cell::fixed(&method.id),
                Cell::fixed("--stored-method"),
                Cell::from(&method.name),
                "".into(),
                "".into(),
                "".into(),
            ]);
        }
        let report = Report::new(json!({"methods": methods, "stored": stored}), table)?;
        let told = methods.iter().all(|method| method.payer.is_some());
        Ok(if told {
            report
        } else {
            report.note(
                "?: the panel does not tell whether a payer is needed. If it refuses a payment for \
                 want of one, name one of orderctl payer list by cart pay --payer.",
            )
        })
    }
}
