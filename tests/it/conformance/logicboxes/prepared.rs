//! A sandbox where things have happened already, and a plain HTTP client.

use std::collections::BTreeMap;
use std::time::Duration;

use orderctl_sandbox::{Options, Running, start};
use reqwest::blocking::Client;
use serde_json::Value;

pub(super) type Pairs = Vec<(String, String)>;

pub(super) struct Prepared {
    pub(super) running: Running,
    pub(super) http: Client,
    pub(super) token: String,
    pub(super) end: String,
}

/// An answer as it came.
pub(super) struct Came {
    pub(super) status: u16,
    pub(super) kind: String,
    pub(super) body: String,
}

impl Prepared {
    /// A combo that runs (90000001 with 90000002 to 4, invoice 91000001), one that waits for its money
    /// (90000005 with 6, invoice 91000002), a domain alone (90000007, invoice 91000003), money that
    /// was given (91000004), a customer (20000004), his contact (30000006) and his token, and a domain
    /// that is suspended (90000008).
    pub(super) fn with_orders() -> Self {
        let mut shop = Self::empty();
        let post = |path: &str, words: &str| {
            let came = shop.call("POST", &format!("{path}.json"), &pairs(words));
            assert_eq!(came.status, 200, "{path}: {}", came.body);
            came.body
        };
        let contacts = r#""reg-contact-id":"30000001","admin-contact-id":"30000001","tech-contact-id":"30000001","billing-contact-id":"30000001""#;
        let domain =
            format!(r#""domainOrder":{{"ns":["ns1.example.net","ns2.example.net"],{contacts}}}"#);
        let combo = |name: &str, bundle: u32, option: &str, more: &str| {
            format!(
                "domain-name={name} customer-id=20000001 noOfMonths=12 bundle-id={bundle} \
                invoice-option={option} servicesParamJson={{{domain}{more}}}"
            )
        };
        let more = r#","singledomainhostinglinuxus":{},"sslcert":{}"#;
        post("productbundle/add", &combo("shop-example.com", 501, "KeepInvoice", more));
        post("productbundle/add", &combo("waits-example.com", 502, "OnlyAdd", ""));
        post("domains/register", &register("alone-example.net", "KeepInvoice"));
        post(
            "billing/add-customer-fund",
            "customer-id=20000001 amount=25.50 description=gift \
            transaction-type=receipt transaction-key=gift-1 update-total-receipt=true",
        );
        post("customers/v2/signup", SIGNUP);
        post("contacts/add", CONTACT);
        post("domains/register", &register("stopped-example.net", "NoInvoice"));
        post("orders/suspend", "order-id=90000008 reason=unpaid");
        let login = pairs("username=ann@new.example passwd=Secret_pass1 ip=192.0.2.1");
        let token = shop.call("GET", "customers/generate-token.json", &login).body;
        let wanted = pairs("domain-name=alone-example.net options=OrderDetails");
        let details = shop.call("GET", "domains/details-by-name.json", &wanted).body;
        let details: Value = serde_json::from_str(&details).unwrap();
        shop.token = serde_json::from_str(&token).unwrap();
        shop.end = details["endtime"].as_str().unwrap().to_owned();
        shop
    }

    pub(super) fn empty() -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let options = Options { provisioning: Duration::ZERO, control: true, ..Options::default() };
        Self {
            running: start(options).unwrap(),
            http: Client::builder().no_proxy().build().unwrap(),
            token: String::new(),
            end: String::new(),
        }
    }

    /// A call with the reseller's key; what is posted stands in the body.
    pub(super) fn call(&self, verb: &str, path: &str, more: &[(String, String)]) -> Came {
        let mut all = pairs("auth-userid=100001 api-key=sandbox-key");
        all.extend_from_slice(more);
        let url = format!("{}/{path}", self.running.logicboxes_url());
        let request = match verb {
            "POST" => self.http.post(url).form(&all),
            _ => self.http.get(url).query(&all),
        };
        let response = request.send().unwrap();
        let kind = response.headers()["content-type"].to_str().unwrap();
        Came {
            status: response.status().as_u16(),
            kind: kind.split(';').next().unwrap().to_owned(),
            body: response.text().unwrap(),
        }
    }

    pub(super) fn filled(&self, with: &BTreeMap<String, Value>) -> Pairs {
        let fill = |value: &Value| {
            let text = value.as_str().unwrap();
            text.replace("{token}", &self.token).replace("{end}", &self.end)
        };
        let of = |(name, value): (&String, &Value)| match value {
            Value::Array(values) => {
                values.iter().map(|value| (name.clone(), fill(value))).collect::<Pairs>()
            }
            value => vec![(name.clone(), fill(value))],
        };
        with.iter().flat_map(of).collect()
    }
}

pub(super) const SIGNUP: &str = "username=ann@new.example passwd=Secret_pass1 name=Ann company=New address-line-1=Street \
    city=Porto state=None country=PT zipcode=4000 phone-cc=351 phone=220000123 lang-pref=en";
pub(super) const CONTACT: &str = "name=Ann company=New email=ann@new.example address-line-1=Street city=Porto country=PT \
    zipcode=4000 phone-cc=351 phone=220000123 customer-id=20000004 type=Contact";

pub(super) fn register(domain: &str, option: &str) -> String {
    format!(
        "domain-name={domain} years=1 ns=ns1.example.net ns=ns2.example.net customer-id=20000001 \
        reg-contact-id=30000001 admin-contact-id=30000001 tech-contact-id=30000002 \
        billing-contact-id=30000002 invoice-option={option}"
    )
}

/// `a=1 b=2`: no value has a space in it.
pub(super) fn pairs(words: &str) -> Pairs {
    let pair = |word: &str| word.split_once('=').map(|(name, value)| (name.into(), value.into()));
    words.split_whitespace().map(|word| pair(word).unwrap()).collect()
}
