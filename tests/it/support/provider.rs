//! Both providers in this process, and their state: what was really placed and charged.

use std::time::Duration;

use orderctl_sandbox::{FaultPlan, Options, Running};
use reqwest::blocking::Client;
use serde_json::{Value, json};

/// How often it is looked whether everything under way has happened.
const POLL_INTERVAL: Duration = Duration::from_millis(5);

/// A sandbox in memory.
pub struct Provider {
    running: Running,
    http: Client,
}

impl Provider {
    pub fn start() -> Self {
        // Only the first test of the process can install it; the others find it there.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = Client::builder().no_proxy().tls_certs_only([]).build().unwrap();
        Self { running: orderctl_sandbox::start(Options::default()).unwrap(), http }
    }

    pub fn panel_url(&self) -> String {
        self.running.billmanager_url()
    }

    pub fn api_url(&self) -> String {
        self.running.logicboxes_url()
    }

    /// What goes wrong from now on; probabilities follow the seed.
    pub fn faults(&self, rules: &[String], seed: u64) {
        let plan = FaultPlan::parse(rules.iter().map(String::as_str)).unwrap();
        self.running.replace_faults(FaultPlan { seed, ..plan });
    }

    /// How many requests are still on their way.
    #[allow(dead_code, reason = "not every test asks")]
    pub fn due(&self) -> usize {
        self.running.due()
    }

    /// The client makes a payment at the panel's gateway.
    pub fn pay_at_gateway(&self, payment: &str) {
        let panel = self.panel_url();
        let url = panel.replace("/billmgr", "/mancgi/sandboxpayment");
        let form = [("elid", payment), ("authinfo", "demo:demo")];
        let answer = self.http.post(url).form(&form).send().unwrap();
        assert_eq!(answer.status(), 200);
    }

    /// What was placed and charged, as the provider has it now.
    pub fn server_state(&self) -> Value {
        self.running.placed().unwrap()
    }

    /// The same, once nothing that was sent is on its way any more.
    pub fn final_state(&self) -> Value {
        for _ in 0..4000 {
            if self.running.due() == 0 {
                return self.server_state();
            }
            std::thread::sleep(POLL_INTERVAL);
        }
        panic!("what is late never came");
    }

    /// The provider's clock goes ahead.
    pub fn advance(&self, by: Duration) {
        self.running.advance(by);
    }

    /// Puts a line of this tariff into a user's cart, or the old one, as the browser would, and gives
    /// its id.
    pub fn line(&self, user: &str, tariff: &str, old_cart: bool) -> String {
        let (func, period, button) = match old_cart {
            true => ("vds.order.param", "period", "basket"),
            false => ("v2.vds.order.param", "order_period", "order"),
        };
        let order = [("pricelist", tariff), (period, "1"), ("clicked_button", button)];
        let answer = self.panel(user, func, &order);
        answer["doc"]["lineitem.id"]["$"].as_str().unwrap().to_owned()
    }

    /// Orders a combo plan for a domain, as a reseller's own program would, and gives its id; it runs
    /// at once.
    pub fn combo(&self, domain: &str) -> String {
        let services = json!({"domainOrder": {
            "ns": ["ns1.shop.example", "ns2.shop.example"], "reg-contact-id": "30000001",
            "admin-contact-id": "30000001", "tech-contact-id": "30000001",
            "billing-contact-id": "30000001",
        }});
        let form = [
            ("auth-userid", "100001"),
            ("api-key", "sandbox-key"),
            ("domain-name", domain),
            ("customer-id", "20000001"),
            ("noOfMonths", "1"),
            ("invoice-option", "KeepInvoice"),
            ("bundle-id", "502"),
            ("servicesParamJson", &services.to_string()),
        ];
        let url = format!("{}/productbundle/add.json", self.api_url());
        let answer = self.http.post(url).form(&form).send().unwrap().text().unwrap();
        let answer: Value = serde_json::from_str(&answer).unwrap();
        self.advance(Duration::from_secs(60));
        answer["entityid"].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned()
    }

    /// Takes a line out of a user's cart, as the browser would.
    pub fn remove_line(&self, user: &str, line: &str) {
        let answer = self.panel(user, "cart", &[("clicked_button", "delete"), ("id", line)]);
        assert!(answer["doc"]["ok"].is_object(), "{answer}");
    }

    /// Sets a filter of a list, as the browser would: it hides rows from every other program too.
    pub fn filter(&self, user: &str, list: &str, field: (&str, &str)) {
        let answer = self.panel(user, &format!("{list}.filter"), &[field]);
        assert!(answer["doc"]["ok"].is_object(), "{answer}");
    }

    fn panel(&self, user: &str, func: &str, form: &[(&str, &str)]) -> Value {
        let authinfo = format!("{user}:{user}");
        let mut all = vec![("func", func), ("sok", "ok"), ("authinfo", &authinfo), ("out", "json")];
        all.extend(form);
        let answer = self.http.post(self.panel_url()).form(&all).send().unwrap();
        serde_json::from_str(&answer.text().unwrap()).unwrap()
    }
}
