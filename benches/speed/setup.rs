//! A sandbox in a process of its own, a user with a profile at each provider, and a run of the program with
//! what it took.

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// The program that is measured: `PROGRAM`, such as one of the profile that is shipped, or the one that
/// was built with this.
pub fn program() -> String {
    std::env::var("PROGRAM").unwrap_or_else(|_| env!("CARGO_BIN_EXE_orderctl").to_owned())
}

/// Both providers, until it is dropped.
pub struct Server {
    process: Child,
    pub panel: String,
    pub reseller: String,
    control: String,
}

impl Server {
    /// Started with these words beside.
    pub fn start(words: &[&str]) -> Self {
        let mut process = Command::new(program())
            .args(["sandbox", "serve", "--port", "0", "--in-memory"])
            .args(words)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let mut url = || {
            let line = lines.next().unwrap().unwrap();
            line.split_whitespace().last().unwrap().to_owned()
        };
        Self { panel: url(), reseller: url(), control: url(), process }
    }

    /// How many orders are at the providers, and how many of them were meant to be one.
    pub fn placed(&self) -> (usize, usize) {
        let client = reqwest::blocking::Client::builder().no_proxy().build().unwrap();
        let orders = client.get(format!("{}/orders", self.control)).send().unwrap();
        let orders: Value = serde_json::from_str(&orders.text().unwrap()).unwrap();
        let mut all = 0;
        let mut domains = std::collections::BTreeMap::new();
        for list in [&orders["billmanager"]["services"], &orders["logicboxes"]["orders"]] {
            for order in list.as_array().into_iter().flatten() {
                all += 1;
                *domains.entry(order["domain"].to_string()).or_insert(0_usize) += 1;
            }
        }
        (all, domains.values().map(|count| count - 1).sum())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A user.
pub struct Bench {
    pub home: tempfile::TempDir,
}

/// A run that ended.
#[derive(Debug)]
pub struct Measured {
    pub time: Duration,
    pub peak_kib: u64,
    code: Option<i32>,
}

impl Measured {
    pub fn expect_success(&self) {
        assert_eq!(self.code, Some(0), "a run that was measured has failed");
    }
}

/// A run.
pub struct Running {
    process: Child,
    begun: Instant,
}

impl Running {
    pub fn wait(mut self) -> Measured {
        let status = format!("/proc/{}/status", self.process.id());
        let mut peak_kib = 0;
        loop {
            // The kernel tells the peak of a process while it runs.
            peak_kib = peak_of(Path::new(&status)).unwrap_or(0).max(peak_kib);
            if let Some(ended) = self.process.try_wait().unwrap() {
                return Measured { time: self.begun.elapsed(), peak_kib, code: ended.code() };
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }
}

fn peak_of(status: &Path) -> Option<u64> {
    let text = std::fs::read_to_string(status).ok()?;
    text.lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?
        .split_whitespace()
        .next()?
        .parse()
        .ok()
}

impl Bench {
    /// With a ledger at this address, or in a file of its own.
    pub fn new(server: &Server, ledger: Option<String>) -> Self {
        let home = tempfile::tempdir().unwrap();
        let ledger = ledger.map(|url| format!("[ledger]\nurl = \"{url}\"\n")).unwrap_or_default();
        let config = format!(
            "{ledger}[profile.acme]\nprovider = \"billmanager\"\nurl = \"{}\"\nusername = \"demo\"\n\
             password = \"demo\"\ncart = \"new\"\nsettle = \"50ms\"\n\
             settle_after_timeout = \"50ms\"\nlimits = {{ charges = \"allow\" }}\n\
             [profile.resell]\nprovider = \"logicboxes\"\nurl = \"{}\"\nauth_userid = 100001\n\
             api_key_env = \"BENCH_KEY\"\nsettle = \"50ms\"\nsettle_after_timeout = \"50ms\"\n\
             limits = {{ charges = \"allow\" }}\n",
            server.panel, server.reseller
        );
        let bench = Self { home };
        bench.write("config.toml", &config);
        // It holds a secret.
        #[cfg(unix)]
        {
            let mode = std::os::unix::fs::PermissionsExt::from_mode(0o600);
            std::fs::set_permissions(bench.home.path().join("config.toml"), mode).unwrap();
        }
        bench
    }

    pub fn write(&self, name: &str, text: &str) {
        std::fs::write(self.home.path().join(name), text).unwrap();
    }

    pub fn start(&self, words: &[String]) -> Running {
        let begun = Instant::now();
        let process = Command::new(program())
            .args(words)
            .current_dir(self.home.path())
            .env("HOME", self.home.path())
            .env("ORDERCTL_CONFIG", self.home.path().join("config.toml"))
            .env("BENCH_KEY", "sandbox-key")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(if std::env::var_os("SHOW").is_some() {
                Stdio::inherit()
            } else {
                Stdio::null()
            })
            .spawn()
            .unwrap();
        Running { process, begun }
    }

    pub fn run(&self, words: &[String]) -> Measured {
        self.start(words).wait()
    }
}

fn words(line: &str) -> Vec<String> {
    line.split_whitespace().map(str::to_owned).collect()
}

pub fn apply_words() -> Vec<String> {
    words(
        "apply orders.jsonl --yes --concurrency 4 --max-total 1EUR --max-total 99999999USD -o jsonl",
    )
}

pub fn cart_add(domain: &str) -> Vec<String> {
    words(&format!(
        "-p acme cart add --item-type vds --tariff 3088 --period 1 --skip-basket --domain {domain} --yes"
    ))
}

pub fn combo_add(domain: &str) -> Vec<String> {
    words(&format!(
        "-p resell combo add --domain {domain} --customer-id 20000001 --months 12 \
         --invoice-option KeepInvoice --bundle-id 502 --ns ns1.example.net --ns ns2.example.net \
         --contact 30000001 --yes"
    ))
}

/// An order file: orders that cost nothing at a panel, and combos, in turn.
pub fn orders(rows: usize) -> String {
    let mut file = String::new();
    for n in 0..rows {
        let row = if n % 2 == 0 {
            json!({"name": format!("web-{n}"), "type": "cart", "profile": "acme", "item-type": "vds",
                "tariff": 3088, "period": "1", "skip-basket": true, "domain": format!("web-{n}.example")})
        } else {
            json!({"name": format!("shop-{n}"), "type": "combo", "profile": "resell",
                "domain": format!("shop-{n}.example"), "customer-id": 20_000_001, "months": "12",
                "invoice-option": "KeepInvoice", "bundle-id": 502,
                "ns": ["ns1.example.net", "ns2.example.net"], "contact": 30_000_001})
        };
        let _ = writeln!(file, "{row}");
    }
    file
}

pub fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The smallest and the greatest.
pub fn spread(sorted: &[f64]) -> String {
    format!("{:.2} to {:.2}", sorted[0], sorted[sorted.len() - 1])
}
