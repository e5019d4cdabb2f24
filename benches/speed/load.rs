//! The load generator: the requests of the rows of a file, over as many connections, and nothing else.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use reqwest::blocking::Client;

use super::setup::Server;

type Fields = Vec<(&'static str, String)>;

/// A request of a row.
pub struct Step {
    pub is_post: bool,
    pub url: String,
    pub fields: Fields,
}

/// What the program asks for such an order, in its order.
pub fn cart_add(server: &Server, domain: &str) -> Vec<Step> {
    let login = [("authinfo", "demo:demo"), ("out", "json"), ("lang", "en")];
    let ask = |fields: &[(&'static str, &str)]| Step {
        is_post: true,
        url: server.panel.clone(),
        fields: fields
            .iter()
            .chain(&login)
            .map(|(name, value)| (*name, (*value).to_owned()))
            .collect(),
    };
    let order = [("func", "v2.vds.order.param"), ("pricelist", "3088"), ("order_period", "1")];
    let quote = [&order[..], &[("period", "1"), ("domain", domain)]].concat();
    let buy = [("domain", domain), ("remoteid", domain), ("skipbasket", "on")];
    let buy = [&order[..], &buy, &[("clicked_button", "order"), ("sok", "ok")]].concat();
    let list =
        [("func", "vds"), ("filter", "on"), ("p_num", "1"), ("p_cnt", "1"), ("p_col", "-id")];
    vec![ask(&quote), ask(&list), ask(&[("func", "whoami")]), ask(&buy)]
}

pub fn combo_add(server: &Server, domain: &str) -> Vec<Step> {
    let url = |path: &str| format!("{}/{path}.json", server.reseller);
    let login = [("auth-userid", "100001"), ("api-key", "sandbox-key")];
    let ask = |is_post, path: &str, fields: &[(&'static str, &str)]| Step {
        is_post,
        url: url(path),
        fields: login
            .iter()
            .chain(fields)
            .map(|(name, value)| (*name, (*value).to_owned()))
            .collect(),
    };
    let customer = [("customer-id", "20000001")];
    let contacts = r#""reg-contact-id":"30000001","admin-contact-id":"30000001","tech-contact-id":"30000001","billing-contact-id":"30000001""#;
    let services =
        format!(r#"{{"domainOrder":{{"ns":["ns1.example.net","ns2.example.net"],{contacts}}}}}"#);
    vec![
        ask(false, "billing/customer-balance", &customer),
        ask(false, "products/customer-price", &customer),
        ask(false, "domains/premium-check", &[("domain-name", domain)]),
        ask(false, "productbundle/orderid", &[("domain-name", domain)]),
        ask(
            true,
            "productbundle/add",
            &[
                ("domain-name", domain),
                ("customer-id", "20000001"),
                ("noOfMonths", "12"),
                ("invoice-option", "KeepInvoice"),
                ("bundle-id", "502"),
                ("servicesParamJson", &services),
            ],
        ),
    ]
}

/// Makes the requests of so many rows; how long that took.
pub fn run(server: &Server, rows: usize, connections: usize) -> Duration {
    let client = Client::builder().no_proxy().http1_only().build().unwrap();
    let next = AtomicUsize::new(0);
    let begun = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..connections {
            scope.spawn(|| {
                loop {
                    let n = next.fetch_add(1, Ordering::Relaxed);
                    if n >= rows {
                        break;
                    }
                    let steps = if n.is_multiple_of(2) {
                        cart_add(server, &format!("web-{n}.example"))
                    } else {
                        combo_add(server, &format!("shop-{n}.example"))
                    };
                    for step in steps {
                        let request = if step.is_post {
                            client.post(&step.url).form(&step.fields)
                        } else {
                            client.get(&step.url).query(&step.fields)
                        };
                        let _ = request.send().unwrap().bytes().unwrap();
                    }
                }
            });
        }
    });
    let time = begun.elapsed();
    let (placed, _) = server.placed();
    assert_eq!(placed, rows, "the load generator places as many orders");
    time
}
