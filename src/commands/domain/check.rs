use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::output::{Cell, Report, Table};
use orderctl_core::error::Result;
use orderctl_logicboxes::{Domain, PremiumName};

/// Check whether domain names are available.
///
/// A premium name is shown with the registry's surcharge.
///
/// Checks each name as given, or under each --tld: domain check shop --tld com --tld net.
#[derive(Debug, Args)]
pub struct Check {
    /// Names, including the top-level domain unless --tld is given [domain-name]
    #[arg(value_name = "NAME", required = true)]
    names: Vec<String>,

    /// Top-level domain to check, repeatable [tlds]
    #[arg(long = "tld", value_name = "TLD")]
    tlds: Vec<String>,
}

impl Check {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (reseller, _) = ctx.reseller()?;
        let mut domains: Vec<Domain> = Vec::new();
        for name in &self.names {
            if self.tlds.is_empty() {
                domains.push(name.parse()?);
            }
            for tld in &self.tlds {
                domains.push(format!("{name}.{}", tld.trim_start_matches('.')).parse()?);
            }
        }
        let answers = reseller.available(&domains)?;
        let mut table = Table::list(["domain", "status", "premium", "product key"]);
        for (domain, answer) in domains.iter().zip(&answers) {
            let meaning = match answer.status.as_str() {
                "available" => "free",
                "regthroughus" => "taken, registered here",
                "regthroughothers" => "taken, registered elsewhere",
                other => other,
            };
            let premium = answer.premium.as_ref().map(price).unwrap_or_default();
            table.row([
                Cell::fixed(domain.to_string()),
                Cell::state(Cell::of_value(meaning, &answer.status)),
                Cell::from(premium),
                Cell::fixed(&answer.product_key),
            ]);
        }
        Report::new(json!({"domains": answers}), table)
    }
}

/// What a premium name costs.
fn price(premium: &PremiumName) -> String {
    match (&premium.create, &premium.renew) {
        (None, _) => "yes, at an unknown price".to_owned(),
        (Some(create), Some(renew)) if create != renew => {
            format!("{create}, then {renew} a year")
        }
        (Some(create), _) => format!("{create} a year"),
    }
}
