//! The plan's services: given as JSON, or built from flags, and the prompts for what is missing.

use std::path::Path;

use clap::Args;

use super::prompts;
use crate::args::values::{self, Pair};
use crate::bounded;
use crate::commands::contact;
use crate::flows::named::{self, Named};
use crate::prompt::Prompter;
use orderctl_core::error::{Error, Result};
use orderctl_logicboxes::{Contacts, Reseller, Services, ServicesBuilder};

#[derive(Debug, Args)]
pub struct ServiceOptions {
    /// Parameters of all services as JSON: the text itself, @FILE, or - for standard input
    /// [servicesParamJson]
    #[arg(hide_short_help = true, long, value_name = "JSON|@FILE|-", conflicts_with_all = ["ns", "contact", "reg_contact",
        "admin_contact", "tech_contact", "billing_contact", "purchase_privacy", "protect_privacy",
        "attrs", "services"])]
    services_json: Option<String>,

    /// Name server of the domain, repeatable [ns]
    #[arg(long, value_name = "HOST", value_parser = name_server)]
    ns: Vec<String>,

    /// Contact for all four roles
    ///
    /// By its id, or by a name or an email address that no other contact of the customer has
    /// [reg-contact-id, admin-contact-id, tech-contact-id, billing-contact-id]
    #[arg(long, value_name = "ID|NAME", value_parser = contact_name, allow_negative_numbers = true)]
    contact: Option<String>,

    /// Contact who owns the domain [reg-contact-id]
    #[arg(hide_short_help = true, long, value_name = "ID|NAME", value_parser = contact_name, allow_negative_numbers = true)]
    reg_contact: Option<String>,

    /// Administrative contact; -1 for none [admin-contact-id]
    #[arg(hide_short_help = true, long, value_name = "ID|NAME", value_parser = contact_name, allow_negative_numbers = true)]
    admin_contact: Option<String>,

    /// Technical contact; -1 for none [tech-contact-id]
    #[arg(hide_short_help = true, long, value_name = "ID|NAME", value_parser = contact_name, allow_negative_numbers = true)]
    tech_contact: Option<String>,

    /// Billing contact; -1 for none [billing-contact-id]
    #[arg(hide_short_help = true, long, value_name = "ID|NAME", value_parser = contact_name, allow_negative_numbers = true)]
    billing_contact: Option<String>,

    /// Buy privacy protection [purchase-privacy]
    #[arg(hide_short_help = true, long)]
    purchase_privacy: bool,

    /// Enable free privacy protection [protect-privacy]
    #[arg(hide_short_help = true, long)]
    protect_privacy: bool,

    /// Attribute of the domain such as tnc=yes, repeatable [attr-nameN, attr-valueN]
    #[arg(hide_short_help = true, long = "attr", value_name = "NAME=VALUE", value_parser = values::pair)]
    attrs: Vec<Pair>,

    /// Service of the plan, repeatable
    ///
    /// By product key, such as singledomainhostinglinuxus or sslcert; those that the plan lists and nobody
    /// names are ordered with nothing set; repeatable [servicesParamJson keys, auto-renew]
    #[arg(long = "service", value_name = "KEY[:auto-renew]")]
    services: Vec<String>,
}

impl ServiceOptions {
    /// The flags that are needed, and whether they are there.
    pub fn needed(&self) -> Vec<(&'static str, bool)> {
        if self.services_json.is_some() {
            return Vec::new();
        }
        let mut needed = vec![("--ns (or --services-json)", !self.ns.is_empty())];
        if self.contact.is_none() {
            let roles = self.roles();
            if roles.iter().all(|(_, id)| id.is_none()) {
                needed.push(("--contact", false));
            } else {
                needed.extend(roles.map(|(flag, id)| (flag, id.is_some())));
            }
        }
        needed
    }

    fn roles(&self) -> [(&'static str, &Option<String>); 4] {
        [
            ("--reg-contact", &self.reg_contact),
            ("--admin-contact", &self.admin_contact),
            ("--tech-contact", &self.tech_contact),
            ("--billing-contact", &self.billing_contact),
        ]
    }

    /// The services' parameters, checked.
    pub fn into_services(
        mut self,
        ask: &Prompter,
        reseller: &Reseller,
        customer_id: u64,
        bundle_id: u64,
    ) -> Result<Services> {
        if self.services_json.is_some() {
            return self.complete();
        }
        let asking = self.needed().iter().any(|(_, given)| !given);
        self.ask_contacts(ask, reseller, customer_id)?;
        self.number_contacts(reseller, customer_id)?;
        if self.ns.is_empty() {
            self.ns = prompts::name_servers(ask, reseller, customer_id)?;
        }
        if asking && self.services.is_empty() {
            self.services = prompts::services(ask, reseller, bundle_id)?;
        }
        self.complete()
    }

    /// The services' parameters, for which nobody is asked: the flags that they need are there.
    pub fn complete(self) -> Result<Services> {
        if let Some(given) = &self.services_json {
            return Services::parse(&read(given)?);
        }
        let [registrant, admin, tech, billing] = self.roles().map(|(flag, id)| {
            let id = id.clone().or_else(|| self.contact.clone());
            id.ok_or_else(|| Error::usage(format!("missing: {flag}")))
        });
        let contacts =
            Contacts { registrant: registrant?, admin: admin?, tech: tech?, billing: billing? };
        ServicesBuilder {
            ns: self.ns,
            contacts,
            purchase_privacy: self.purchase_privacy,
            protect_privacy: self.protect_privacy,
            attrs: self.attrs.iter().map(|pair| format!("{}={}", pair.name, pair.value)).collect(),
            services: self.services,
        }
        .build()
    }

    /// Puts the ids of contacts in the place of their names.
    fn number_contacts(&mut self, reseller: &Reseller, customer_id: u64) -> Result<()> {
        let roles = [
            &mut self.contact,
            &mut self.reg_contact,
            &mut self.admin_contact,
            &mut self.tech_contact,
            &mut self.billing_contact,
        ];
        for typed in roles.into_iter().flatten() {
            // What is no name the check of the services tells: `-1` stands for none.
            if let Ok(named @ Named::Name(_)) = named::parse(typed) {
                *typed = contact::id_of(reseller, customer_id, &named)?.to_string();
            }
        }
        Ok(())
    }

    /// Asks for the contacts that are missing.
    fn ask_contacts(
        &mut self,
        ask: &Prompter,
        reseller: &Reseller,
        customer_id: u64,
    ) -> Result<()> {
        if self.contact.is_some() {
            return Ok(());
        }
        let question =
            |flag: &str, text: &str| prompts::contact(ask, reseller, customer_id, flag, text);
        if self.roles().iter().all(|(_, id)| id.is_none()) {
            self.contact = Some(question("--contact", "Contact for all roles")?);
            return Ok(());
        }
        for (flag, id) in [
            ("--reg-contact", &mut self.reg_contact),
            ("--admin-contact", &mut self.admin_contact),
            ("--tech-contact", &mut self.tech_contact),
            ("--billing-contact", &mut self.billing_contact),
        ] {
            if id.is_none() {
                *id = Some(question(flag, flag.trim_start_matches('-'))?);
            }
        }
        Ok(())
    }
}

/// Reads the name of a name server.
fn name_server(text: &str) -> std::result::Result<String, String> {
    orderctl_logicboxes::check_name_server(text).map(|()| text.to_owned())
}

/// Reads the id of a contact, `-1` for none, or a name.
fn contact_name(text: &str) -> std::result::Result<String, String> {
    let text = text.trim();
    match (orderctl_logicboxes::check_contact_id(text), named::parse(text)) {
        (Err(why), Err(_)) => Err(why),
        _ => Ok(text.to_owned()),
    }
}

/// The text itself, a file's, or what comes on standard input.
fn read(given: &str) -> Result<String> {
    let failed = |name: &str, error: std::io::Error| {
        Error::usage(format!("--services-json: can't read {name}: {error}"))
    };
    match given.strip_prefix('@') {
        Some(path) => bounded::read_file(Path::new(path)).map_err(|error| failed(path, error)),
        None if given == "-" => {
            bounded::read_stdin().map_err(|error| failed("standard input", error))
        }
        None => Ok(given.to_owned()),
    }
}
