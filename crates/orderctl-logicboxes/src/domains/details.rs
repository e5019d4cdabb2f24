//! A registered domain (KB 1755).

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::client::Reseller;
use crate::domains::name::Domain;
use crate::wire::field_reader::{FieldReader, not_understood};
use crate::wire::fields;
use crate::wire::refusal::not_found;
use orderctl_core::error::Result;
use orderctl_core::{Field, Secret};

/// A registered domain, which is an order of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DomainDetails {
    /// The id of its order (`orderid`).
    pub order_id: String,
    /// The name in its ASCII form (`domainname`).
    pub domain: Option<String>,
    /// How the order stands (`currentstatus`), in lower snake case.
    pub status: Option<String>,
    /// The customer who owns it (`customerid`).
    pub customer_id: Option<String>,
    /// When it was registered here (`creationtime`).
    pub created: Option<Timestamp>,
    /// The end of the paid time (`endtime`).
    pub expires: Option<Timestamp>,
    /// Whether it renews itself (`recurring`).
    pub auto_renew: Option<bool>,
    /// Whether the owner's data are hidden from the public (`isprivacyprotected`).
    pub privacy: Option<bool>,
    /// The name servers in their order (`ns1`, `ns2`, …).
    pub name_servers: Vec<String>,
    /// The id of the contact that owns it (`registrantcontactid`).
    pub registrant: Option<String>,
    /// The id of the administrative contact (`admincontactid`).
    pub admin: Option<String>,
    /// The id of the technical contact (`techcontactid`).
    pub tech: Option<String>,
    /// The id of the contact for billing (`billingcontactid`).
    pub billing: Option<String>,
    /// The locks that are on at the registry (`orderstatus`, a list or a text): `resellersuspend`,
    /// `resellerlock`, `transferlock` (KB 1755).
    pub locks: Vec<String>,
    /// Whether the registrant's address of mail is verified (`raaVerificationStatus`): `verified`,
    /// `pending` or `suspended` (KB 1755).
    pub verification: Option<String>,
    /// When the verification began (`raaVerificationStartTime`); not told once it is verified.
    pub verification_started: Option<Timestamp>,
    /// The code for a transfer to another registrar (`domsecret`).
    pub transfer_code: Option<Secret>,
    /// Everything else, under the provider's names.
    pub extra: Map<String, Value>,
}

impl Reseller {
    /// A registered domain by its name; `options` says which of its details, such as `All`.
    ///
    /// # Errors
    /// When the provider refuses, can't be reached, or answers something else than a domain.
    pub fn domain_details(&self, name: &Domain, options: &[String]) -> Result<DomainDetails> {
        let mut fields = vec![Field::plain("domain-name", name.ascii())];
        fields.extend(options.iter().map(|option| Field::plain("options", option)));
        let answer = self
            .get("domains/details-by-name", fields)
            .map_err(|error| not_found(error, &format!("domain {name}"), None))?;
        let map = answer.as_object().cloned();
        map.and_then(details).ok_or_else(|| not_understood("a domain"))
    }
}

/// The locks of a domain: a list of texts, one text, or texts with commas between. What is empty is
/// none; what is something else is not read.
fn locks(value: &Value) -> Option<Vec<String>> {
    let split = |text: &str| -> Vec<String> {
        let words = text.split(',').map(str::trim);
        words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    match value {
        Value::String(text) => Some(split(text)),
        Value::Array(items) => items.iter().map(|lock| lock.as_str().map(str::to_owned)).collect(),
        _ => None,
    }
}

fn details(map: Map<String, Value>) -> Option<DomainDetails> {
    let mut take = FieldReader(map);
    let entity = take.id("entityid");
    let order_id = take.id("orderid").or(entity)?;
    let name_servers = (1..=13).map_while(|number| take.text(&format!("ns{number}"))).collect();
    Some(DomainDetails {
        order_id,
        domain: take.text("domainname"),
        status: take.word("currentstatus"),
        customer_id: take.id("customerid"),
        created: take.read("creationtime", fields::time),
        expires: take.read("endtime", fields::time),
        auto_renew: take.read("recurring", fields::boolean),
        privacy: take.read("isprivacyprotected", fields::boolean),
        name_servers,
        registrant: take.id("registrantcontactid"),
        admin: take.id("admincontactid"),
        tech: take.id("techcontactid"),
        billing: take.id("billingcontactid"),
        locks: take.read("orderstatus", locks).unwrap_or_default(),
        verification: take.word("raaVerificationStatus"),
        verification_started: take.read("raaVerificationStartTime", fields::time),
        transfer_code: take.secret("domsecret"),
        extra: take.rest(),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn told(value: &Value) -> DomainDetails {
        details(value.as_object().cloned().unwrap()).unwrap()
    }

    #[test]
    fn locks_are_told_as_a_list_or_as_a_text() {
        for (value, expected) in [
            (json!(["transferlock", "resellerlock"]), &["transferlock", "resellerlock"][..]),
            (json!("transferlock"), &["transferlock"]),
            (json!("transferlock, resellerlock"), &["transferlock", "resellerlock"]),
            (json!(""), &[]),
            (json!([]), &[]),
        ] {
            let details = told(&json!({"orderid": "90000002", "orderstatus": value}));
            assert_eq!(details.locks, expected, "{value}");
            assert!(details.extra.is_empty());
        }
        let strange = told(&json!({"orderid": "90000002", "orderstatus": {"a": 1}}));
        assert_eq!(strange.extra["orderstatus"], json!({"a": 1}));
    }

    #[test]
    fn a_transfer_code_is_in_nothing_that_is_written() {
        let details = told(&json!({
            "orderid": "90000002", "domsecret": "S3cr3t-c0de", "raaVerificationStatus": "Pending",
            "raaVerificationStartTime": "1760000000",
            "registrantcontact": {"name": "Jane Roe", "auth-code": "S3cr3t-c0de"},
            "authcode": "S3cr3t-c0de", "eppCode": "S3cr3t-c0de", "TransferSecret": 7
        }));
        assert_eq!(details.verification.as_deref(), Some("pending"));
        assert!(details.verification_started.is_some());
        assert_eq!(details.transfer_code, Some(Secret::new("S3cr3t-c0de")));
        let written = format!("{}{details:?}", json!(details));
        assert!(!written.contains("S3cr3t") && written.contains("Jane Roe"), "{written}");
        assert_eq!(details.extra["TransferSecret"], "********");
        let odd = told(&json!({"orderid": "90000002", "domsecret": ["S3cr3t-c0de"]}));
        assert!(odd.extra.is_empty() && odd.transfer_code.is_none());
    }
}
