//! What an order of a combo adds to the price of its plan: a premium name and privacy.

use serde_json::{Map, Value};

use crate::catalog::product_keys;
use crate::combo::services::Services;

/// What an order asks for beside the plan itself, as far as it may cost something.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Additions {
    /// A domain is registered: its name may be a premium one.
    pub(crate) domain: bool,
    /// The order says that the name is a premium one (the attribute `premium`).
    pub(crate) premium: bool,
    /// Privacy is bought (`purchase-privacy`), or set up where it is free (`protect-privacy`).
    pub(crate) privacy: Privacy,
    /// A parameter of which no page tells that it is free.
    pub(crate) unpriced: Option<String>,
}

/// How privacy is ordered (KB 2085).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Privacy {
    /// Not at all.
    #[default]
    None,
    /// As one that is free.
    Free,
    /// As one that has a price.
    Bought,
}

/// Parameters of the domain that cost nothing by themselves (KB 2500).
const OF_DOMAIN: [&str; 5] =
    ["ns", "reg-contact-id", "admin-contact-id", "tech-contact-id", "billing-contact-id"];

impl Additions {
    pub(crate) fn of(services: &Services) -> Self {
        let mut additions = Self::default();
        for (key, service) in services.map() {
            let Some(parameters) = service.as_object() else { continue };
            if key == product_keys::DOMAIN {
                additions.domain = true;
                additions.read_domain(parameters);
            } else if let Some(name) = parameters.keys().find(|name| *name != "auto-renew") {
                additions.unpriced = Some(format!("'{name}' of {key}"));
            }
        }
        additions
    }

    fn read_domain(&mut self, parameters: &Map<String, Value>) {
        for (name, value) in parameters {
            let number = name.strip_prefix("attr-name");
            let attribute = number.filter(|number| is_number(number)).map(|number| {
                let value = parameters.get(&format!("attr-value{number}"));
                (value, parameters.get(name).and_then(Value::as_str).unwrap_or_default())
            });
            match (name.as_str(), attribute) {
                (_, Some((value, attribute))) => {
                    self.premium |= attribute.trim() == "premium" && value.is_none_or(is_on);
                }
                ("purchase-privacy", _) if is_on(value) => self.privacy = Privacy::Bought,
                ("protect-privacy", _) if is_on(value) => {
                    if self.privacy == Privacy::None {
                        self.privacy = Privacy::Free;
                    }
                }
                ("purchase-privacy" | "protect-privacy", _) => {}
                (name, _) if OF_DOMAIN.contains(&name) => {}
                (name, _) if name.strip_prefix("attr-value").is_some_and(is_number) => {}
                (name, _) => self.unpriced = Some(format!("'{name}' of {}", product_keys::DOMAIN)),
            }
        }
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// A flag counts as set unless it is plainly not.
fn is_on(value: &Value) -> bool {
    match value {
        Value::Bool(yes) => *yes,
        Value::String(text) => {
            !matches!(text.trim().to_ascii_lowercase().as_str(), "false" | "no" | "")
        }
        Value::Null => false,
        Value::Number(_) | Value::Array(_) | Value::Object(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn of(domain: &Value, other: &Value) -> Additions {
        let mut order = json!({"ns": ["ns1.shop.example", "ns2.shop.example"],
            "reg-contact-id": "1", "admin-contact-id": "1", "tech-contact-id": "1",
            "billing-contact-id": "1"});
        order.as_object_mut().unwrap().extend(domain.as_object().unwrap().clone());
        let services = json!({"domainOrder": order, "sslcert": other});
        Additions::of(&Services::try_from(services.as_object().unwrap().clone()).unwrap())
    }

    #[test]
    fn what_costs_more_than_the_plan_is_seen_in_every_spelling() {
        let plain = Additions { domain: true, ..Additions::default() };
        assert_eq!(of(&json!({}), &json!({"auto-renew": "true"})), plain);
        assert_eq!(of(&json!({"purchase-privacy": "false"}), &json!({})), plain);
        let tnc = json!({"attr-name1": "tnc", "attr-value1": "yes"});
        assert_eq!(of(&tnc, &json!({})), plain);
        for premium in [
            json!({"attr-name1": "premium", "attr-value1": "yes"}),
            json!({"attr-name2": "premium", "attr-value2": "true"}),
        ] {
            assert!(of(&premium, &json!({})).premium, "{premium}");
        }
        for flag in [json!("true"), json!(true), json!("TRUE"), json!(1)] {
            let both = json!({"protect-privacy": "true", "purchase-privacy": flag});
            assert_eq!(of(&both, &json!({})).privacy, Privacy::Bought, "{flag}");
        }
        assert_eq!(of(&json!({"protect-privacy": "true"}), &json!({})).privacy, Privacy::Free);
    }

    #[test]
    fn a_parameter_that_no_page_knows_has_no_price() {
        assert!(of(&json!({"premium-dns": "true"}), &json!({})).unpriced.is_some());
        let wildcard = of(&json!({}), &json!({"wildcard": "true"}));
        assert_eq!(wildcard.unpriced.as_deref(), Some("'wildcard' of sslcert"));
    }
}
