use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::args::values;
use crate::commands::customer;
use crate::flows::listing;
use crate::flows::named::{self, Named};
use crate::output::{Cell, Report, Table};
use orderctl_core::Field;
use orderctl_core::error::Result;
use orderctl_logicboxes::{CONTACT_KINDS, Contact};

/// List a customer's contacts.
#[derive(Debug, Args)]
pub struct List {
    /// Customer, by id or unique login or name; prompted for on a terminal [customer-id]
    #[arg(long, value_name = "ID|NAME", value_parser = named::parse)]
    customer_id: Option<Named>,

    /// These contacts, repeatable [contact-id]
    #[arg(long, value_name = "ID", value_parser = values::id)]
    contact_id: Vec<u64>,

    /// With this name [name]
    #[arg(long, value_name = "TEXT")]
    name: Option<String>,

    /// Of this company [company]
    #[arg(long, value_name = "TEXT")]
    company: Option<String>,

    /// With this email address [email]
    #[arg(long, value_name = "EMAIL")]
    email: Option<String>,

    /// Of this kind, such as Contact or EuContact [type]
    #[arg(long = "type", value_name = "KIND")]
    kind: Option<String>,

    /// With this status: InActive, Active, Suspended or Deleted; repeatable [status]
    #[arg(long, value_name = "WORD", value_parser =
        values::word_of(&["InActive", "Active", "Suspended", "Deleted"], values::no_other))]
    status: Vec<String>,

    /// Maximum number to show [no-of-records]
    #[arg(long, value_name = "COUNT", default_value_t = 100)]
    limit: usize,
}

impl List {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        ctx.ask.require(&[("--customer-id", self.customer_id.is_some())])?;
        let (reseller, _) = ctx.reseller()?;
        let customer_id =
            customer::resolve_id(&ctx.ask, &reseller, self.customer_id.as_ref(), "--customer-id")?;
        let ids = self.contact_id.iter().map(|id| Field::plain("contact-id", id.to_string()));
        let states = self.status.iter().map(|word| Field::plain("status", word));
        let kinds: Vec<String> = self.kind.iter().cloned().collect();
        let texts = [
            ("name", self.name),
            ("company", self.company),
            ("email", self.email),
            ("type", self.kind),
        ];
        let texts = texts.into_iter().filter_map(|(name, text)| Some(Field::plain(name, text?)));
        let filter: Vec<Field> = ids.chain(states).chain(texts).collect();
        let (contacts, total) = reseller.contacts(customer_id, &filter, self.limit)?;
        if contacts.is_empty() {
            listing::warn_of_unknown(ctx, "--type", &kinds, &CONTACT_KINDS);
        }
        let more = total.unwrap_or_default().saturating_sub(contacts.len());
        let mut table = Table::list(["id", "name", "company", "email", "type", "status"]);
        for Contact { contact_id, name, company, email, kind, status, .. } in &contacts {
            table.row([
                Cell::fixed(contact_id),
                name.into(),
                company.into(),
                email.into(),
                Cell::fixed(kind),
                Cell::state(status),
            ]);
        }
        let report = Report::new(json!({"contacts": contacts, "complete": more == 0}), table)?;
        Ok(listing::limited(report, contacts.len(), more, "No contacts found."))
    }
}
