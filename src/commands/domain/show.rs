use clap::Args;

use crate::app::context::Context;
use crate::output::{Cell, Report, Table, yes_or_no};
use orderctl_core::error::Result;
use orderctl_logicboxes::Domain;

/// Show a registered domain.
///
/// The transfer code is masked unless --show-secrets is given.
#[derive(Debug, Args)]
pub struct Show {
    /// Domain [domain-name]
    #[arg(value_name = "NAME")]
    domain: Domain,

    /// Details to show, such as OrderDetails, NsDetails, ContactIds or StatusDetails; repeatable
    /// [options]
    #[arg(long, value_name = "WORD", default_value = "All")]
    options: Vec<String>,
}

impl Show {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (reseller, _) = ctx.reseller()?;
        let details = reseller.domain_details(&self.domain, &self.options)?;
        let list = |items: &[String]| (!items.is_empty()).then(|| items.join(", "));
        let table = Table::record()
            .field("order", &details.order_id)
            .cell_if("domain", Cell::domain(&details.domain))
            .cell_if("status", Cell::state(&details.status))
            .field_if("customer", details.customer_id.as_ref())
            .cell_if("created", Cell::time(details.created))
            .cell_if("expires", Cell::time(details.expires))
            .field_if("auto-renew", details.auto_renew.map(yes_or_no))
            .field_if("privacy", details.privacy.map(yes_or_no))
            .field_if("name servers", list(&details.name_servers))
            .field_if("registrant", details.registrant.as_ref())
            .field_if("admin", details.admin.as_ref())
            .field_if("tech", details.tech.as_ref())
            .field_if("billing", details.billing.as_ref())
            .field_if("locks", list(&details.locks))
            .field_if("verification", details.verification.as_ref())
            .cell_if("verification began", Cell::time(details.verification_started));
        let code = details.transfer_code.as_ref().map(|code| ctx.disclosure().text(code));
        let table = table.field_if("transfer code", code);
        let mut report = Report::new(&details, table)?;
        if let Some(code) = code {
            report.data["transfer_code"] = code.into();
        }
        Ok(report)
    }
}
