use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::flows::form::{self, Address, Created, Form, Needed};
use crate::output::{Report, Table};
use orderctl_core::Field;
use orderctl_core::error::Result;

/// Create a customer.
///
/// Missing values are prompted for on a terminal. A customer can't be deleted: confirm on the terminal,
/// or with --yes. The password is never a flag: it is prompted for, or read from
/// ORDERCTL_CUSTOMER_PASSWORD or from passwd in a private --from file. The provider requires 9 to 16
/// characters with both cases, a digit and a symbol.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  orderctl customer add --from jane.toml --username joan@customer.example --yes"
)]
pub struct Add {
    /// Login: an email address [username]
    #[arg(long, value_name = "EMAIL")]
    username: Option<String>,

    #[command(flatten)]
    address: Address,

    /// State, if it is not in the provider's list [other-state]
    #[arg(hide_short_help = true, long, value_name = "TEXT")]
    other_state: Option<String>,

    /// Country code of another phone number [alt-phone-cc]
    #[arg(hide_short_help = true, long, value_name = "DIGITS")]
    alt_phone_cc: Option<String>,

    /// Another phone number [alt-phone]
    #[arg(hide_short_help = true, long, value_name = "DIGITS")]
    alt_phone: Option<String>,

    /// Country code of the mobile number [mobile-cc]
    #[arg(hide_short_help = true, long, value_name = "DIGITS")]
    mobile_cc: Option<String>,

    /// Mobile number [mobile]
    #[arg(hide_short_help = true, long, value_name = "DIGITS")]
    mobile: Option<String>,

    /// Language, such as en [lang-pref]
    #[arg(long, value_name = "CODE")]
    lang_pref: Option<String>,

    /// VAT number [vat-id]
    #[arg(hide_short_help = true, long, value_name = "TEXT")]
    vat_id: Option<String>,

    /// Whether the customer accepts the terms: true or false [accept-policy]
    #[arg(hide_short_help = true, long, value_name = "BOOL")]
    accept_policy: Option<bool>,

    /// Whether the customer consents to marketing email: true or false [marketing-email-consent]
    #[arg(hide_short_help = true, long, value_name = "BOOL")]
    marketing_email_consent: Option<bool>,

    /// Whether the customer consents to text messages: true or false [sms-consent]
    #[arg(hide_short_help = true, long, value_name = "BOOL")]
    sms_consent: Option<bool>,
}

const NEEDED: [Needed; 11] = [
    ("username", "E-mail address to log in with", None),
    ("name", "Name", None),
    ("company", "Company", None),
    ("address-line-1", "Address", None),
    ("city", "City", None),
    ("state", "State", Some("Not Applicable")),
    ("country", "Country, two letters", None),
    ("zipcode", "Postal code", None),
    ("phone-cc", "Country code of the phone number", None),
    ("phone", "Phone number", None),
    ("lang-pref", "Language", Some("en")),
];

impl Add {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (reseller, _) = ctx.reseller()?;
        let from = self.address.from.clone();
        let flag = |value: Option<bool>| value.map(|yes| yes.to_string());
        let mut flags = vec![("username", self.username)];
        flags.extend(self.address.fields());
        flags.extend([
            ("other-state", self.other_state),
            ("alt-phone-cc", self.alt_phone_cc),
            ("alt-phone", self.alt_phone),
            ("mobile-cc", self.mobile_cc),
            ("mobile", self.mobile),
            ("lang-pref", self.lang_pref),
            ("vat-id", self.vat_id),
            ("accept-policy", flag(self.accept_policy)),
            ("marketing-email-consent", flag(self.marketing_email_consent)),
            ("sms-consent", flag(self.sms_consent)),
        ]);
        let mut form = Form::read(from.as_deref(), flags, Some("passwd"))?;
        form.complete(&ctx.ask, &NEEDED)?;
        let password = match form.take_secret() {
            Some(password) => password,
            None => {
                form::secret(ctx, "Password of the new customer", "ORDERCTL_CUSTOMER_PASSWORD")?
            }
        };
        let create = |form: &Form| {
            let mut fields = form.fields();
            orderctl_logicboxes::in_provider_form(&mut fields)?;
            fields.push(Field::secret("passwd", password.clone()));
            let what = format!("Add {} as a customer", form.shown("username"));
            Ok((what, reseller.signup(fields)))
        };
        let check = |form: &Form| {
            let login = form.shown("username");
            ["customer", "search", "--username", &login].map(str::to_owned).to_vec()
        };
        let id = match form.create(ctx, &reseller, &NEEDED, create, check)? {
            Created::Id(id) => id,
            Created::Shown(report) => return Ok(*report),
        };
        let table = Table::record().field("customer", &id);
        let next = ctx.command_hint(&format!("contact add --customer-id {id}"));
        let report = Report::new(json!({"customer_id": id}), table)?;
        Ok(Report {
            ordered: true,
            ..report.next_step(format!("A domain needs a contact: {next}"))
        })
    }
}
