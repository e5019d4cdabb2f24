//! What registries want to know beyond a name, contacts and name servers.
//!
//! Two kinds of facts: attributes of the domain itself, which an order carries (KB 752), and kinds and
//! attributes of its contacts, which are given when a contact is added and can't be changed later
//! (KB 790). Two of them are documented as rules of the method itself (KB 752), and an order that
//! breaks them is refused here: an international name comes with its language, and a role that the
//! registry does not have is `-1`. The attributes are what the vendor's billing module and other
//! clients send: they are named before the order, and left to the provider.

use std::fmt;

use crate::domains::name::Domain;
use orderctl_core::Remedy;
use orderctl_core::error::{Code, Error, Result};

/// What a top-level domain wants.
struct Registry {
    /// The last label of the names.
    tld: &'static str,
    /// Attributes that the order has at other clients, each with what is written there. Inferred: one
    /// that is missing is named, and the provider decides.
    domain: &'static [Attribute],
    /// The kind of its contacts.
    contact: &'static str,
    /// Attributes that a contact of it has at other clients. Inferred: named.
    of_contact: &'static [Attribute],
    /// Roles without a contact: `-1` stands for them. Documented (KB 752): refused otherwise.
    without: &'static [&'static str],
}

/// A name on the wire, and what is written there.
type Attribute = (&'static str, &'static str);

const ADMIN: &str = "admin-contact-id";
const TECH: &str = "tech-contact-id";
const BILLING: &str = "billing-contact-id";

/// An ordinary registry.
const PLAIN: Registry =
    Registry { tld: "", domain: &[], contact: "Contact", of_contact: &[], without: &[] };

const REGISTRIES: &[Registry] = &[
    Registry {
        tld: "us",
        of_contact: &[("purpose", "P1 to P5"), ("category", "C11, C12, C21, C31 or C32")],
        ..PLAIN
    },
    Registry {
        tld: "ca",
        contact: "CaContact",
        of_contact: &[
            ("CPR", "CCT, RES, CCO, LGR or another legal type"),
            ("AgreementVersion", "the version that contacts/dotca/registrantagreement tells"),
            ("AgreementValue", "y"),
        ],
        without: &[BILLING],
        ..PLAIN
    },
    Registry {
        tld: "fr",
        domain: &[("tnc", "y")],
        contact: "FrContact",
        without: &[TECH, BILLING],
        ..PLAIN
    },
    Registry {
        tld: "ru",
        contact: "RuContact",
        of_contact: &[("contract-type", "PRS or ORG"), ("address-r", "the address in Russian")],
        without: &[ADMIN, TECH, BILLING],
        ..PLAIN
    },
    Registry {
        tld: "es",
        contact: "EsContact",
        of_contact: &[
            ("es_form_juridica", "the number of the legal form, 1 for a person"),
            ("es_tipo_identificacion", "0, 1 or 3"),
            ("es_identificacion", "the identification number"),
        ],
        ..PLAIN
    },
    Registry {
        tld: "nl",
        contact: "NlContact",
        of_contact: &[("legalForm", "PERSOON, ANDERS or another legal form")],
        without: &[BILLING],
        ..PLAIN
    },
    Registry {
        tld: "asia",
        domain: &[("cedcontactid", "the id of the contact with the attributes of .asia")],
        of_contact: &[
            ("locality", "a country's two letters"),
            ("legalentitytype", "naturalPerson, corporation, … or other"),
            ("identform", "passport, certificate, … or other"),
            ("identnumber", "the identification number"),
        ],
        ..PLAIN
    },
    Registry {
        tld: "au",
        domain: &[
            ("id-type", "ABN, ACN, TM or another kind of number"),
            ("id", "the number"),
            ("policyReason", "1 or 2"),
            ("isAUWarranty", "true"),
        ],
        ..PLAIN
    },
    Registry { tld: "nz", without: &[ADMIN, TECH, BILLING], ..PLAIN },
    Registry { tld: "berlin", without: &[BILLING], ..PLAIN },
    Registry { tld: "london", without: &[BILLING], ..PLAIN },
    Registry { tld: "de", contact: "DeContact", ..PLAIN },
    Registry { tld: "eu", contact: "EuContact", without: &[ADMIN, TECH, BILLING], ..PLAIN },
    Registry { tld: "uk", contact: "UkContact", without: &[ADMIN, TECH, BILLING], ..PLAIN },
    Registry { tld: "in", ..PLAIN },
    Registry {
        tld: "cn",
        domain: &[("cnhosting", "true or false"), ("cnhostingclause", "yes or no")],
        contact: "CnContact",
        ..PLAIN
    },
    Registry {
        tld: "br",
        contact: "BrOrgContact or BrContact",
        of_contact: &[("organisationId", "the CPF or CNPJ")],
        ..PLAIN
    },
];

/// The attribute with the language of an international name (KB 752).
const LANGUAGE: &str = "idnLanguageCode";

/// Top-level domains whose international names need their language, and how it is written (KB 752).
const LANGUAGES: &[(&str, &str)] = &[
    ("com", "three letters, such as ger or fre"),
    ("net", "three letters, such as ger or fre"),
    ("biz", "two letters, such as de or es"),
    ("co", "two letters, such as es or da"),
    ("ca", "fr"),
    ("de", "de"),
    ("es", "es"),
    ("eu", "latin"),
    ("bharat", "hin-deva"),
    ("in.net", "three letters, such as ara"),
    ("cc", "three letters, such as ger or fre"),
    ("tv", "three letters, such as ger or fre"),
    ("asia", "the language's code"),
    ("info", "the language's code"),
    ("name", "the language's code"),
    ("org", "the language's code"),
];

fn registry(domain: &Domain) -> &'static Registry {
    let last = domain.ascii().rsplit('.').next().unwrap_or_default();
    REGISTRIES.iter().find(|registry| registry.tld == last).unwrap_or(&PLAIN)
}

/// How the language of this name is written, where its registry needs it.
fn language(domain: &Domain) -> Option<&'static str> {
    let foreign = domain.ascii().split('.').any(|label| label.starts_with("xn--"));
    let under =
        |tld: &str| domain.ascii().strip_suffix(tld).is_some_and(|before| before.ends_with('.'));
    // The longest one that fits: in.net is not net.
    let known = LANGUAGES.iter().filter(|(tld, _)| under(tld)).max_by_key(|(tld, _)| tld.len());
    known.filter(|_| foreign).map(|(_, form)| *form)
}

/// An attribute that a registry is known to want, and does not get.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Who wants it: a top-level domain, or a kind of contact.
    pub of: String,
    /// The attribute's name, as it is sent.
    pub name: &'static str,
    /// How its value is written, in words for people.
    pub form: &'static str,
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} wants the attribute {} ({})", self.of, self.name, self.form)
    }
}

/// Holds what an order says of its domain against what the registry wants to know, and gives what may
/// be missing. `value` tells what an attribute or a role of the order says.
///
/// # Errors
/// Of kind usage if an international name comes without its language, or a role that the registry does
/// not have with a contact.
pub fn check_order<'a>(
    domain: &Domain,
    value: impl Fn(&str) -> Option<&'a str>,
) -> Result<Vec<Missing>> {
    if let Some(form) = language(domain).filter(|_| value(LANGUAGE).is_none()) {
        return Err(Error::usage(format!("the registry of {domain} needs the name's language"))
            .code(Code::Attributes)
            .remedy(Remedy::Attribute { name: LANGUAGE, form }));
    }
    let registry = registry(domain);
    let wrong: Vec<&'static str> =
        registry.without.iter().copied().filter(|role| value(role) != Some("-1")).collect();
    if !wrong.is_empty() {
        let roles = wrong.join(", ");
        return Err(Error::usage(format!("the registry of .{} has no {roles}", registry.tld))
            .code(Code::Attributes)
            .remedy(Remedy::NoContact(wrong)));
    }
    let missing = registry.domain.iter().filter(|(name, _)| value(name).is_none());
    let of = || format!(".{}", registry.tld);
    Ok(missing.map(|(name, form)| Missing { of: of(), name, form }).collect())
}

/// What the contacts of this domain must be, where they are special.
#[must_use]
pub fn contacts_of(domain: &Domain) -> Option<String> {
    let registry = registry(domain);
    let names: Vec<&str> = registry.of_contact.iter().map(|(name, _)| *name).collect();
    if registry.contact == PLAIN.contact && names.is_empty() {
        return None;
    }
    let with = if names.is_empty() { String::new() } else { format!(" with {}", names.join(", ")) };
    Some(format!("Contacts of .{} are of type {}{with}.", registry.tld, registry.contact))
}

/// What may be missing of a new contact of this kind: it can't be changed later. `has`
/// tells whether it has an attribute.
#[must_use]
pub fn missing_of_contact(kind: &str, has: impl Fn(&str) -> bool) -> Vec<Missing> {
    // Of .br only the owner has a number, so that BrContact needs none.
    let of_kind = |registry: &&Registry| {
        registry.contact != PLAIN.contact && registry.contact.split(" or ").next() == Some(kind)
    };
    let registry = REGISTRIES.iter().find(of_kind);
    let wanted = registry.into_iter().flat_map(|registry| registry.of_contact);
    let missing = wanted.filter(|(name, _)| !has(name));
    missing.map(|(name, form)| Missing { of: format!("a {kind}"), name, form }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use orderctl_core::error::Kind;

    fn missing(domain: &str, given: &[(&str, &'static str)]) -> Result<Vec<Missing>> {
        let value = |name: &str| given.iter().find(|(other, _)| *other == name).map(|(_, v)| *v);
        check_order(&domain.parse().unwrap(), value)
    }

    #[test]
    fn an_international_name_needs_its_language_before_it_is_ordered() {
        for (domain, form) in [
            ("bücher.com", "three letters"),
            ("bücher.de", "de"),
            ("xn--bcher-kva.eu", "latin"),
            ("bücher.in.net", "three letters"),
        ] {
            let error = missing(domain, &[]).unwrap_err();
            assert_eq!(error.kind(), Kind::Usage, "{domain}");
            assert!(error.remedies()[0].to_string().contains(form), "{error:?}");
        }
        let given = [("idnLanguageCode", "ger")];
        assert_eq!(missing("bücher.com", &given).unwrap(), []);
        assert_eq!(missing("bücher.example", &[]).unwrap(), [], "not known to need it");
        assert_eq!(missing("shop.com", &[]).unwrap(), []);
    }

    #[test]
    fn what_a_registry_wants_is_named_before_the_order() {
        for (domain, given, names) in [
            ("shop.asia", &[][..], &["cedcontactid"][..]),
            ("shop.com.au", &[("id", "1"), ("id-type", "ABN")], &["policyReason", "isAUWarranty"]),
            ("shop.cn", &[], &["cnhosting ", "cnhostingclause"]),
            ("shop.fr", &[(TECH, "-1"), (BILLING, "-1")], &["tnc"]),
            ("shop.asia", &[("cedcontactid", "30000001")], &[]),
            ("shop.eu", &[(ADMIN, "-1"), (TECH, "-1"), (BILLING, "-1")], &[]),
            ("shop.in", &[], &[]),
            ("shop.us", &[], &[]),
        ] {
            let missing = missing(domain, given).unwrap();
            assert_eq!(missing.len(), names.len(), "{domain}: {missing:?}");
            for (line, name) in missing.iter().zip(names) {
                assert!(line.to_string().contains(name), "{line}");
            }
        }
    }

    #[test]
    fn a_role_that_the_registry_does_not_have_is_refused_with_a_contact() {
        for (domain, given, roles) in [
            ("shop.eu", &[][..], &[ADMIN, TECH, BILLING][..]),
            ("shop.fr", &[("tnc", "y"), (TECH, "-1")], &[BILLING]),
            ("shop.co.uk", &[(ADMIN, "30000001"), (TECH, "-1"), (BILLING, "-1")], &[ADMIN]),
            ("shop.co.nz", &[(ADMIN, "-1"), (TECH, "30000001"), (BILLING, "-1")], &[TECH]),
            ("shop.berlin", &[(ADMIN, "30000001"), (TECH, "30000001")], &[BILLING]),
        ] {
            let error = missing(domain, given).unwrap_err();
            assert_eq!((error.kind(), error.reason()), (Kind::Usage, Some(&Code::Attributes)));
            assert_eq!(error.remedies(), [Remedy::NoContact(roles.to_vec())], "{domain}");
        }
    }

    #[test]
    fn what_a_contact_must_say_is_named_before_it_is_added() {
        let missing = |kind: &str, given: &[&str]| {
            let missing = missing_of_contact(kind, |name| given.contains(&name));
            missing.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
        };
        assert!(missing("CaContact", &["CPR"]).starts_with("a CaContact wants the attribute Agr"));
        assert!(missing("NlContact", &[]).contains("legalForm"));
        assert!(missing("BrOrgContact", &[]).contains("organisationId"));
        for (kind, given) in [
            ("Contact", &[][..]),
            ("EuContact", &[]),
            ("BrContact", &[]),
            ("NlContact", &["legalForm"]),
            ("NewContact", &[]),
        ] {
            assert_eq!(missing(kind, given), "", "{kind}");
        }
        let contacts = |name: &str| contacts_of(&name.parse().unwrap());
        assert!(contacts("shop.us").unwrap().contains("purpose, category"));
        assert!(contacts("shop.eu").unwrap().contains("EuContact"));
        assert_eq!(contacts("shop.com"), None);
        assert_eq!(contacts("shop.in"), None);
    }
}
