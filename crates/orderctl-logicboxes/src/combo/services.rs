//! `servicesParamJson`: the parameters of the services in a combo plan (KB 2500).
//!
//! An object with the product key of every service in the plan, and an object of parameters for
//! each. Values are texts, as in the vendor's sample, but for the list of name servers.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::catalog::product_keys;
use crate::wire::fields;
use orderctl_core::Remedy;
use orderctl_core::error::{Code, Error, Result};

/// The parameters of a plan's services: built or given, and checked in either case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "Map<String, Value>", try_from = "Map<String, Value>")]
pub struct Services {
    map: Map<String, Value>,
    warnings: Vec<String>,
}

/// Ids of the domain's four contacts. `-1` stands for "none" where a registry has no such role
/// (KB 752).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contacts {
    /// The id of the domain's owner (`reg-contact-id`).
    pub registrant: String,
    /// The id of the administrative contact (`admin-contact-id`).
    pub admin: String,
    /// The id of the technical contact (`tech-contact-id`).
    pub tech: String,
    /// The id of the contact for billing (`billing-contact-id`).
    pub billing: String,
}

impl Contacts {
    /// One contact in all four roles.
    #[must_use]
    pub fn all(id: &str) -> Self {
        Self {
            registrant: id.to_owned(),
            admin: id.to_owned(),
            tech: id.to_owned(),
            billing: id.to_owned(),
        }
    }
}

/// The parameters of a plan's services, said one by one.
#[derive(Clone, Debug, Default)]
pub struct ServicesBuilder {
    /// Name servers, at least one.
    pub ns: Vec<String>,
    /// The contacts of the domain, one for each role.
    pub contacts: Contacts,
    /// Privacy where it has a price (KB 2085).
    pub purchase_privacy: bool,
    /// Privacy where it is free (KB 2085).
    pub protect_privacy: bool,
    /// Further attributes of the domain, each `NAME=VALUE`, such as `tnc=yes`.
    pub attrs: Vec<String>,
    /// The plan's other services, each `KEY` or `KEY:auto-renew`.
    pub services: Vec<String>,
}

const CONTACT_ROLES: [&str; 4] =
    ["reg-contact-id", "admin-contact-id", "tech-contact-id", "billing-contact-id"];

impl ServicesBuilder {
    /// Builds the document and checks it.
    ///
    /// # Errors
    /// When an attribute has no `=`, a service has an unknown option or is named twice, or the
    /// document would not pass [`Services::check`].
    pub fn build(&self) -> Result<Services> {
        let mut map = Map::new();
        map.insert(product_keys::DOMAIN.to_owned(), Value::Object(self.domain()?));
        for service in &self.services {
            let (key, options) = service_of(service)?;
            if key == product_keys::DOMAIN {
                return Err(wrong(format!(
                    "'{key}' is built from the name servers and the contacts"
                ))
                .remedy(Remedy::NoDomainService));
            }
            if map.insert(key.to_owned(), Value::Object(options)).is_some() {
                return Err(wrong(format!("the service '{key}' is named twice")));
            }
        }
        Services::check(map)
    }

    fn domain(&self) -> Result<Map<String, Value>> {
        let contacts = &self.contacts;
        let ids = [&contacts.registrant, &contacts.admin, &contacts.tech, &contacts.billing];
        let mut domain = Map::new();
        domain.insert("ns".into(), json!(self.ns));
        for (role, id) in CONTACT_ROLES.into_iter().zip(ids) {
            domain.insert(role.into(), json!(id.trim()));
        }
        if self.purchase_privacy {
            domain.insert("purchase-privacy".into(), json!("true"));
        }
        if self.protect_privacy {
            domain.insert("protect-privacy".into(), json!("true"));
        }
        for (number, attr) in (1..).zip(&self.attrs) {
            let pair = attr.split_once('=').filter(|(name, _)| !name.is_empty());
            let Some((name, value)) = pair else {
                return Err(wrong(format!("the attribute '{attr}' is not NAME=VALUE"))
                    .remedy(Remedy::AttributePair));
            };
            domain.insert(format!("attr-name{number}"), json!(name));
            domain.insert(format!("attr-value{number}"), json!(value));
        }
        Ok(domain)
    }
}

fn service_of(text: &str) -> Result<(&str, Map<String, Value>)> {
    let mut options = Map::new();
    let (key, option) = text.split_once(':').unwrap_or((text, ""));
    match (option, text.contains(':')) {
        (_, false) => {}
        ("auto-renew", true) => {
            options.insert("auto-renew".into(), json!("true"));
        }
        (other, true) => {
            return Err(wrong(format!("the service '{key}' has no option '{other}'"))
                .remedy(Remedy::ServiceOption(key.to_owned())));
        }
    }
    if key.is_empty() {
        return Err(wrong("a service has no name").remedy(Remedy::ServiceName));
    }
    Ok((key, options))
}

impl Services {
    /// Reads and checks a document that the user wrote.
    ///
    /// # Errors
    /// When it is no JSON (the message has line and column) or does not pass [`Services::check`].
    pub fn parse(text: &str) -> Result<Self> {
        let value: Value = serde_json::from_str(text).map_err(|error| {
            // The parser's sentence names line and column itself.
            wrong(format!("the services' parameters are not valid JSON: {error}"))
                .remedy(Remedy::ServicesJson)
        })?;
        match value {
            Value::Object(map) => Self::check(map),
            other => Err(wrong(format!(
                "the services' parameters must be an object, and this is {}",
                kind(&other)
            ))
            .hint(r#"write {"domainOrder":{…},"sslcert":{}}"#)),
        }
    }

    /// Checks a document: an object of objects, `domainOrder` complete, no misspelt product key.
    /// What is in it stays as given and in its order.
    ///
    /// # Errors
    /// Says what is wrong, and what to write instead.
    pub fn check(map: Map<String, Value>) -> Result<Self> {
        let mut warnings = Vec::new();
        for (key, options) in &map {
            warnings.extend(product_keys::check(key)?);
            if !options.is_object() {
                return Err(wrong(format!(
                    "the parameters of '{key}' must be an object, and this is {}",
                    kind(options)
                ))
                .hint(format!(r#"a service with nothing to set is "{key}":{{}}"#)));
            }
        }
        let Some(Value::Object(domain)) = map.get(product_keys::DOMAIN) else {
            return Err(wrong("the services' parameters have no 'domainOrder'").hint(
                r#"add "domainOrder":{"ns":[…],"reg-contact-id":"…","admin-contact-id":"…","tech-contact-id":"…","billing-contact-id":"…"}"#,
            ));
        };
        check_name_servers(domain)?;
        for role in CONTACT_ROLES {
            check_contact(domain, role)?;
        }
        Ok(Self { map, warnings })
    }

    /// The parameters, by product key.
    #[must_use]
    pub fn map(&self) -> &Map<String, Value> {
        &self.map
    }

    /// Refuses privacy in an order of domains alone: the call for a bundle of top-level domains does
    /// not take it (KB 3475).
    ///
    /// # Errors
    /// Of kind usage, with the way to buy it afterwards.
    pub fn refuse_privacy_alone(&self) -> Result<()> {
        let alone = self.map.len() == 1;
        let domain = self.map.get(product_keys::DOMAIN).and_then(Value::as_object);
        let asks = |name: &str| {
            domain.and_then(|domain| domain.get(name)).is_some_and(|flag| flag != "false")
        };
        if alone && (asks("purchase-privacy") || asks("protect-privacy")) {
            return Err(wrong("privacy can't be ordered together with domains alone")
                .code(Code::Privacy)
                .hint("order without it")
                .remedy(Remedy::PrivacyAfterwards));
        }
        Ok(())
    }

    /// Whether the domain itself is ordered.
    #[must_use]
    pub fn has_domain(&self) -> bool {
        self.map.contains_key(product_keys::DOMAIN)
    }

    /// What the domain's order says under a name: a parameter such as `tech-contact-id`, or one of its
    /// numbered attributes.
    #[must_use]
    pub fn of_domain(&self, name: &str) -> Option<&str> {
        let domain = self.map.get(product_keys::DOMAIN)?.as_object()?;
        let attribute = || {
            let named = |(key, value): (&String, &Value)| {
                (value == name).then(|| key.strip_prefix("attr-name").map(str::to_owned)).flatten()
            };
            let number = domain.iter().find_map(named)?;
            domain.get(&format!("attr-value{number}"))
        };
        domain.get(name).or_else(attribute)?.as_str()
    }

    /// What the user should know about it: product keys that are not known.
    #[must_use]
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }
}

impl From<Services> for Map<String, Value> {
    fn from(services: Services) -> Self {
        services.map
    }
}

impl TryFrom<Map<String, Value>> for Services {
    type Error = Error;

    fn try_from(map: Map<String, Value>) -> Result<Self> {
        Self::check(map)
    }
}

fn check_name_servers(domain: &Map<String, Value>) -> Result<()> {
    let refuse = |why: &str| Err(wrong(why).remedy(Remedy::NameServers));
    let Some(ns) = domain.get("ns") else {
        return refuse("'domainOrder' has no name servers ('ns')");
    };
    let Value::Array(items) = ns else {
        return refuse("'ns' in 'domainOrder' must be a list of texts");
    };
    if items.is_empty() {
        return refuse("'ns' in 'domainOrder' is empty");
    }
    let named = |item: &Value| {
        item.as_str().is_some_and(|name| {
            !name.is_empty() && !name.contains(|c: char| c.is_whitespace() || c.is_control())
        })
    };
    if items.iter().all(named) {
        Ok(())
    } else {
        refuse("a name server in 'domainOrder' is no name")
    }
}

fn check_contact(domain: &Map<String, Value>, role: &str) -> Result<()> {
    let hint = format!(r#"write "{role}":"30000001", with the id of a contact of this customer"#);
    let why = match domain.get(role) {
        None => format!("'domainOrder' has no '{role}'"),
        Some(Value::String(id)) if is_contact(id) => return Ok(()),
        Some(Value::String(id)) if id.is_empty() => format!("'{role}' is empty"),
        Some(Value::String(_)) => format!("'{role}' is not the id of a contact"),
        Some(Value::Number(_)) => format!("'{role}' must stand in quotes"),
        Some(other) => format!("'{role}' must be a text, and this is {}", kind(other)),
    };
    Err(wrong(why).hint(hint))
}

/// Whether this is the name of a name server: a host's, with a domain.
///
/// # Errors
/// What to type.
pub fn check_name_server(text: &str) -> std::result::Result<(), String> {
    let name = text.strip_suffix('.').unwrap_or(text);
    let is_label = |label: &str| {
        (1..=63).contains(&label.chars().count())
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let is_number = |label: &str| label.bytes().all(|b| b.is_ascii_digit());
    let (host, tld) = name.rsplit_once('.').unwrap_or_default();
    let fits = name.len() <= 253
        && host.split('.').chain([tld]).all(is_label)
        // An address is no name.
        && !is_number(tld);
    if fits { Ok(()) } else { Err("expected a name server, such as ns1.shop.example".into()) }
}

/// Whether this can be the id of a contact.
///
/// # Errors
/// What to type.
pub fn check_contact_id(text: &str) -> std::result::Result<(), String> {
    match is_contact(text) {
        true => Ok(()),
        false => Err("expected the id of a contact, such as 30000001, or -1 for none".into()),
    }
}

fn is_contact(id: &str) -> bool {
    id == "-1" || fields::is_id(id)
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn wrong(why: impl Into<String>) -> Error {
    Error::usage(why).code(Code::Services)
}

#[cfg(test)]
mod tests;
