use clap::Args;
use serde_json::json;

use crate::cli::context::Context;
use crate::error::Result;
use crate::output::{Report, Sheet};
use crate::provider::logicboxes::Domain;

/// Ask whether domain names are free.
///
/// A name is asked for as it is, or under each --tld: domain check shop --tld com --tld net.
#[derive(Debug, Args)]
pub struct Check {
    /// Names; without --tld with their top-level domain [domain-name]
    #[arg(value_name = "NAME", required = true)]
    names: Vec<String>,

    /// Ask under this top-level domain, repeatable [tlds]
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
        let mut sheet = Sheet::list(["domain", "status", "product key"]);
        for (domain, answer) in domains.iter().zip(&answers) {
            let meaning = match answer.status.as_str() {
                "available" => "free",
                "regthroughus" => "taken, registered here",
                "regthroughothers" => "taken, registered elsewhere",
                other => other,
            };
            let key = answer.product_key.clone().unwrap_or_default();
            sheet.row([domain.to_string(), meaning.to_owned(), key]);
        }
        Report::new(json!({"domains": answers}), sheet)
    }
}
