use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::args::values::{self, Pair};
use crate::commands::customer;
use crate::flows::form::{Address, Created, Form, Needed};
use crate::flows::named::{self, Named};
use crate::output::{Report, Table, hints};
use orderctl_core::error::Result;
use orderctl_core::{Field, Request};
use orderctl_logicboxes::Reseller;

/// Add a contact to a customer.
///
/// Missing values are prompted for on a terminal. A contact can't be edited later, because the provider
/// has removed that method: confirm on the terminal, or with --yes.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  orderctl contact add --customer-id 20000001 --from jane.json --yes"
)]
pub struct Add {
    /// The customer: id, or unique login [customer-id]
    #[arg(long, value_name = "ID|NAME", value_parser = named::parse)]
    customer_id: Option<Named>,

    /// Contact type, such as Contact or EuContact
    ///
    /// The one that the registry requires, such as Contact, UkContact or EuContact [type]
    #[arg(long = "type", value_name = "KIND")]
    kind: Option<String>,

    /// Email address [email]
    #[arg(long, value_name = "EMAIL")]
    email: Option<String>,

    #[command(flatten)]
    address: Address,

    /// Attribute of this type, repeatable
    ///
    /// Additional attribute that this type requires, repeatable [attr-nameN, attr-valueN]
    #[arg(long = "attr", value_name = "NAME=VALUE", value_parser = values::pair)]
    attrs: Vec<Pair>,
}

const NEEDED: [Needed; 11] = [
    ("customer-id", "Customer id", None),
    ("type", "Kind of contact", Some("Contact")),
    ("name", "Name", None),
    ("company", "Company", Some("N/A")),
    ("email", "E-mail address", None),
    ("address-line-1", "Address", None),
    ("city", "City", None),
    ("country", "Country, two letters", None),
    ("zipcode", "Postal code", None),
    ("phone-cc", "Country code of the phone number", None),
    ("phone", "Phone number", None),
];

impl Add {
    pub fn run(mut self, ctx: &Context) -> Result<Report> {
        let (reseller, _) = ctx.reseller()?;
        let from = self.address.from.clone();
        let customer = self.customer_id.take();
        let customer = customer.map(|named| customer::id_of(&reseller, &named)).transpose()?;
        let mut flags = vec![
            ("customer-id", customer.map(|id| id.to_string())),
            ("type", self.kind.take()),
            ("email", self.email.take()),
        ];
        flags.extend(self.address.take_fields());
        let mut form = Form::read(from.as_deref(), flags, None)?;
        form.require(&ctx.ask, &NEEDED)?;
        form.fill("customer-id", || {
            Ok(customer::resolve_id(&ctx.ask, &reseller, None, "--customer-id")?.to_string())
        })?;
        form.complete(&ctx.ask, &NEEDED)?;
        let create = |form: &Form| {
            let (who, customer) = (form.shown("name"), form.shown("customer-id"));
            let what = format!("Add {who} as a contact of customer {customer}");
            Ok((what, self.request(ctx, &reseller, form)?))
        };
        let check = |form: &Form| {
            let customer = form.shown("customer-id");
            ["contact", "list", "--customer-id", &customer].map(str::to_owned).to_vec()
        };
        let id = match form.create(ctx, &reseller, &NEEDED, create, check)? {
            Created::Id(id) => id,
            Created::Shown(report) => return Ok(*report),
        };
        let table = Table::record().field("contact", &id);
        Ok(Report { ordered: true, ..Report::new(json!({"contact_id": id}), table)? })
    }

    fn request(&self, ctx: &Context, reseller: &Reseller, form: &Form) -> Result<Request> {
        let kind = form.shown("type");
        let mut fields = form.fields();
        for (number, attr) in (1..).zip(&self.attrs) {
            fields.push(Field::plain(format!("attr-name{number}"), attr.name.as_str()));
            fields.push(Field::plain(format!("attr-value{number}"), attr.value.as_str()));
        }
        orderctl_logicboxes::in_provider_form(&mut fields)?;
        let has = |name: &str| {
            let names = fields.iter().filter(|field| field.name.starts_with("attr-name"));
            names.map(Field::wire).any(|known| known == name)
        };
        let missing = orderctl_logicboxes::missing_of_contact(&kind, has);
        missing.iter().for_each(|it| ctx.out.warn(&hints::of_missing(it)));
        Ok(reseller.new_contact(fields))
    }
}
