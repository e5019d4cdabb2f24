//! Both providers in the sandbox, a user of the real binary, and a ledger in either store: with all
//! that the promise speaks of within reach, to be counted.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use orderctl_sandbox::Options;
use reqwest::blocking::Client;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::underway::Underway;
use super::{Home, Ran, cluster};

/// The customer who pays for combo plans.
const CUSTOMER: &str = "20000001";

/// A user with a profile at each provider.
pub struct World {
    pub home: Home,
    /// Which cart the panel has.
    cart: &'static str,
    /// The ledger's address; nothing for the file in the user's state folder.
    pub ledger: Option<String>,
    sandbox: orderctl_sandbox::Running,
    http: Client,
}

impl World {
    /// With the ledger in the user's own file.
    pub fn with_file() -> Self {
        Self::new(None, false, Duration::ZERO)
    }

    /// The same with a panel that has the old cart alone.
    pub fn with_old_cart() -> Self {
        Self::new(None, true, Duration::ZERO)
    }

    /// With providers that take this long until what was ordered runs.
    pub fn that_delivers_after(provisioning: Duration) -> Self {
        Self::new(None, false, provisioning)
    }

    /// With the ledger in a fresh database.
    pub fn with_database() -> Self {
        Self::new(Some(cluster::shared().fresh_database()), false, Duration::ZERO)
    }

    fn new(ledger: Option<String>, old_cart: bool, provisioning: Duration) -> Self {
        // Only the first of the process can install it; the others find it there.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let options = Options { control: true, provisioning, old_cart, ..Options::default() };
        let world = Self {
            home: Home::new(),
            cart: if old_cart { "old" } else { "new" },
            ledger,
            sandbox: orderctl_sandbox::start(options).unwrap(),
            http: Client::builder().no_proxy().build().unwrap(),
        };
        world.limits("");
        world
    }

    /// Writes the configuration, with these limits for the panel's profile.
    pub fn limits(&self, limits: &str) {
        self.home.config(&format!(
            "[profile.acme]\nprovider = \"billmanager\"\nurl = \"{}\"\nusername = \"demo\"\n\
             password = \"demo\"\nsettle = \"10ms\"\nsettle_after_timeout = \"10ms\"\ncart = \"{}\"\nlimits = {{ {limits} }}\n\
             [profile.resell]\nprovider = \"logicboxes\"\nurl = \"{}\"\nauth_userid = 100001\n\
             api_key = \"sandbox-key\"\nsettle = \"10ms\"\nsettle_after_timeout = \"10ms\"\n",
            self.sandbox.billmanager_url(),
            self.cart,
            self.sandbox.logicboxes_url()
        ));
    }

    /// The file that keeps the ledger, if a file does.
    pub fn file(&self) -> PathBuf {
        self.home.path().join(".local/state/orderctl/ledger.db")
    }

    /// The addresses of the panel and of the reseller's API.
    pub fn urls(&self) -> (String, String) {
        (self.sandbox.billmanager_url(), self.sandbox.logicboxes_url())
    }

    /// The program, about to run, with JSON output and time to look for a lost order.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("orderctl"));
        self.with_env(command.args(words));
        command
    }

    /// Gives a command the user's environment and nothing of the tester's.
    pub fn with_env(&self, command: &mut Command) {
        command
            .env_clear()
            .env("HOME", self.home.path())
            .env("ORDERCTL_OUTPUT", "json")
            .env("ORDERCTL_WAIT_TIMEOUT", "10s")
            .envs(self.ledger.iter().map(|url| ("ORDERCTL_LEDGER", url)))
            .current_dir(self.home.path())
            .stdin(Stdio::null());
    }

    /// Runs the program to its end.
    pub fn run(&self, words: &[&str]) -> Ran {
        Ran::of(self.command(words).output().unwrap())
    }

    /// Runs the program until it dies at this place of checkout.
    #[track_caller]
    pub fn crash(&self, place: &str, words: &[&str]) {
        let ran = Ran::of(self.command(words).env("ORDERCTL_CRASH_AT", place).output().unwrap());
        assert_eq!((ran.code, ran.stdout.as_str()), (-1, ""), "it did not die: {ran:?}");
    }

    /// Starts the program.
    pub fn start(&self, words: &[&str]) -> Underway {
        Underway::start(&self.command(words))
    }

    /// What goes wrong at the providers from now on.
    pub fn faults(&self, rules: &[&str]) {
        let url = format!("{}/faults", self.sandbox.control_url());
        let plan = json!({"fault": rules}).to_string();
        assert_eq!(self.http.put(url).body(plan).send().unwrap().status(), 200);
    }

    /// How many requests the first rule was asked about.
    pub fn seen(&self) -> u64 {
        self.control("faults")["fault"][0]["seen"].as_u64().unwrap()
    }

    /// Waits until the first rule was injected.
    #[track_caller]
    pub fn until_injected(&self) {
        eventually("the fault is injected", || {
            self.control("faults")["fault"][0]["fired"].as_u64() > Some(0)
        });
    }

    /// Pays at the gateway what a payment method has led to.
    pub fn pay_at_gateway(&self, payment: &str) {
        let url = self.urls().0.replace("/billmgr", "/mancgi/sandboxpayment");
        let form = [("elid", payment), ("authinfo", "demo:demo")];
        assert_eq!(self.http.post(url).form(&form).send().unwrap().status(), 200);
    }

    /// Lets this time go by at the providers.
    pub fn advance(&self, by: Duration) {
        self.sandbox.advance(by);
    }

    /// What is at the providers.
    pub fn orders(&self) -> Orders {
        Orders(self.control("orders"))
    }

    fn control(&self, what: &str) -> Value {
        let url = format!("{}/{what}", self.sandbox.control_url());
        serde_json::from_str(&self.http.get(url).send().unwrap().text().unwrap()).unwrap()
    }

    /// What the ledger knows, newest first.
    #[track_caller]
    pub fn attempts(&self) -> Vec<Value> {
        let ran = self.run(&["ledger", "list", "--limit", "0"]);
        assert_eq!(ran.code, 0, "{ran:?}");
        ran.document()["data"]["attempts"].as_array().unwrap().clone()
    }

    /// The states of all attempts of a command, newest first.
    #[track_caller]
    pub fn states(&self, command: &str) -> Vec<String> {
        let attempts = self.attempts();
        let of = attempts.iter().filter(|attempt| attempt["command"] == command);
        of.map(|attempt| attempt["state"].as_str().unwrap().to_owned()).collect()
    }

    /// Looks for everything whose outcome is not known. Then it is known, and nothing is lost: there
    /// is no order and no charge that the ledger doesn't know, and none in the ledger that is not
    /// there.
    #[track_caller]
    pub fn audit(&self) {
        let ran = self.run(&["ledger", "reconcile", "--all"]);
        assert_eq!(ran.code, 0, "{ran:?}");
        let (orders, attempts) = (self.orders(), self.attempts());
        for attempt in &attempts {
            let settled = ["not_sent", "placed", "refused", "absent"];
            assert!(settled.contains(&attempt["state"].as_str().unwrap()), "{attempt}");
        }
        let placed = |commands: &[&str]| -> Vec<&Value> {
            let of = attempts.iter().filter(|attempt| attempt["state"] == "placed");
            of.filter(|attempt| commands.contains(&attempt["command"].as_str().unwrap())).collect()
        };
        let spent = |attempts: &[&Value]| -> Decimal {
            attempts
                .iter()
                .filter_map(|attempt| attempt["amount"]["amount"].as_str())
                .map(amount)
                .sum()
        };
        let ordered = placed(&["cart.add", "cart.add.skip_basket"]).len();
        assert_eq!(orders.lines() + orders.services(), ordered, "{orders:?} {attempts:#?}");
        let paid = placed(&["cart.pay", "cart.activate"]);
        let paid_lines: usize = paid
            .iter()
            .map(|attempt| attempt["result"]["lineitem_ids"].as_array().unwrap().len())
            .sum();
        let at_once = placed(&["cart.add.skip_basket"]);
        assert_eq!(orders.services(), at_once.len() + paid_lines, "{orders:?} {attempts:#?}");
        assert_eq!(orders.charged("demo"), spent(&[paid, at_once].concat()), "{attempts:#?}");
        let combos = placed(&["combo.add"]);
        assert_eq!(orders.combos(), combos.len(), "{orders:?} {attempts:#?}");
        let renewals = placed(&["combo.renew"]);
        assert_eq!(orders.renewals(), renewals.len(), "{orders:?} {attempts:#?}");
        assert_eq!(orders.charged(CUSTOMER), spent(&[combos, renewals].concat()), "{attempts:#?}");
    }
}

/// What the providers say that was placed and charged.
#[derive(Debug, PartialEq)]
pub struct Orders(Value);

impl Orders {
    /// Lines in the cart.
    pub fn lines(&self) -> usize {
        self.0["billmanager"]["lines"].as_array().unwrap().len()
    }

    /// Services at the panel.
    pub fn services(&self) -> usize {
        self.0["billmanager"]["services"].as_array().unwrap().len()
    }

    /// The end of each service, and how often it was renewed.
    pub fn ends(&self) -> Vec<(String, u64)> {
        let services = self.0["billmanager"]["services"].as_array().unwrap();
        let end = |service: &Value| {
            let expires = service["expires"].as_str().unwrap().to_owned();
            (expires, service["renewals"].as_u64().unwrap())
        };
        services.iter().map(end).collect()
    }

    /// Combo orders.
    pub fn combos(&self) -> usize {
        self.0["logicboxes"]["orders"].as_array().unwrap().len()
    }

    /// The domains of services and combo orders, each as often as it is there.
    pub fn domains(&self) -> Vec<String> {
        let (panel, reseller) =
            (&self.0["billmanager"]["services"], &self.0["logicboxes"]["orders"]);
        let orders = [panel, reseller].into_iter().flat_map(|list| list.as_array().unwrap());
        orders.map(|order| order["domain"].as_str().unwrap().to_owned()).collect()
    }

    /// Renewals of combo orders.
    pub fn renewals(&self) -> usize {
        self.0["logicboxes"]["renewals"].as_array().unwrap().len()
    }

    /// What an account has paid.
    pub fn charged(&self, account: &str) -> Decimal {
        let charged: BTreeMap<String, String> =
            serde_json::from_value(self.0["charged"].clone()).unwrap();
        amount(charged[account].split(' ').next().unwrap())
    }
}

fn amount(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// Every verb that places or charges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    CartAdd,
    SkipBasket,
    CartPay,
    CartActivate,
    ComboAdd,
    ComboRenew,
}

const CART_ADD: &str = "cart add --item-type vds --tariff 3087 --period 1";
const FREE: &str = "cart add --item-type vds --tariff 3088 --period 1";
const COMBO: &str = "combo add --yes --domain shop.example --customer-id 20000001 --months 12 \
     --invoice-option pay-invoice --bundle-id 501 --ns ns1.shop.example --ns ns2.shop.example \
     --contact 30000001 --service singledomainhostinglinuxus --service sslcert";

impl Verb {
    pub const ALL: [Self; 6] = [
        Self::CartAdd,
        Self::SkipBasket,
        Self::CartPay,
        Self::CartActivate,
        Self::ComboAdd,
        Self::ComboRenew,
    ];

    /// Its name in the ledger.
    pub const fn name(self) -> &'static str {
        match self {
            Self::CartAdd => "cart.add",
            Self::SkipBasket => "cart.add.skip_basket",
            Self::CartPay => "cart.pay",
            Self::CartActivate => "cart.activate",
            Self::ComboAdd => "combo.add",
            Self::ComboRenew => "combo.renew",
        }
    }

    /// Brings about what it needs, and gives the words of one and the same order.
    #[track_caller]
    pub fn prepare(self, world: &World) -> Vec<String> {
        let words = |line: &str| line.split_whitespace().map(str::to_owned).collect();
        let line_of = |add: &str| {
            let ran = world.run(&add.split_whitespace().collect::<Vec<_>>());
            assert_eq!(ran.code, 0, "{ran:?}");
            ran.document()["data"]["lineitem_id"].as_str().unwrap().to_owned()
        };
        match self {
            Self::CartAdd => words(CART_ADD),
            Self::SkipBasket => words(&format!("{CART_ADD} --skip-basket --yes")),
            Self::CartPay => words(&format!("cart pay {} --yes", line_of(CART_ADD))),
            Self::CartActivate => words(&format!("cart activate {} --yes", line_of(FREE))),
            Self::ComboAdd => words(COMBO),
            Self::ComboRenew => {
                let combo = COMBO.replace(" shop.example", " renewed.example");
                let ran = world.run(&combo.split_whitespace().collect::<Vec<_>>());
                assert_eq!(ran.code, 0, "{ran:?}");
                let order = &ran.document()["data"]["order_id"];
                words(&format!(
                    "combo renew {} --months 12 --auto-renew off --invoice-option pay-invoice --yes",
                    order.as_str().unwrap()
                ))
            }
        }
    }

    /// How many of its orders are at the provider.
    pub fn placed(self, orders: &Orders) -> usize {
        match self {
            Self::CartAdd => orders.lines(),
            Self::SkipBasket | Self::CartPay | Self::CartActivate => orders.services(),
            Self::ComboAdd => orders.combos(),
            Self::ComboRenew => orders.renewals(),
        }
    }
}

/// Borrows words, with a key if there is one.
pub fn keyed<'a>(words: &'a [String], key: Option<&'a str>) -> Vec<&'a str> {
    let key = key.into_iter().flat_map(|key| ["--idempotency-key", key]);
    words.iter().map(String::as_str).chain(key).collect()
}

/// Asks again until it is so.
#[track_caller]
pub fn eventually(what: &str, mut is_so: impl FnMut() -> bool) {
    let since = Instant::now();
    while !is_so() {
        assert!(since.elapsed() < Duration::from_secs(20), "it never came about that {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Runs each of these functions of a module in a world with a ledger of either store.
macro_rules! on_both_stores {
    ($($test:ident),* $(,)?) => {
        mod sqlite {
            use crate::support::world::World;
            $(#[test] fn $test() { super::$test(&|| World::with_file()); })*
        }
        mod postgres {
            use crate::support::world::World;
            $(#[test]
            #[cfg_attr(not(postgres_server), ignore = "needs a PostgreSQL server: CONTRIBUTING.md says how")]
            fn $test() { super::$test(&|| World::with_database()); })*
        }
    };
}
pub(crate) use on_both_stores;
