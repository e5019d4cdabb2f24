//! The real binary, and a provider that fails in every way there is.

mod lost_lines;
mod matrix;
mod renewals;
mod shown;

use std::path::PathBuf;

use orderctl_checkout::ledger::{Attempt, Filter, Ledger};
use serde_json::Value;

use crate::support::{Home, Provider, Ran};

/// A user with an account at both providers and an empty ledger.
struct Account {
    home: Home,
    provider: Provider,
}

impl Account {
    /// With this panel user, and what else stands in the panel's profile.
    fn of(user: &str, further: &str) -> Self {
        let shop = Self { home: Home::new(), provider: Provider::start() };
        let given = further.contains("settle_after_timeout");
        let after = if given { "" } else { "settle_after_timeout = \"1ms\"\n" };
        shop.home.config(&format!(
            r#"[ledger]
url = "sqlite:{}"
[profile.panel]
provider = "billmanager"
url = "{}"
username = "{user}"
password = "{user}"
settle = "1ms"
{after}{further}
[profile.resell]
provider = "logicboxes"
url = "{}"
auth_userid = 100001
api_key = "sandbox-key"
settle = "1ms"
settle_after_timeout = "1ms"
"#,
            shop.file().display(),
            shop.provider.panel_url(),
            shop.provider.api_url(),
        ));
        shop
    }

    fn file(&self) -> PathBuf {
        self.home.path().join("ledger.db")
    }

    fn run(&self, words: &[&str]) -> Ran {
        self.home.run(words)
    }

    /// Every attempt that the ledger knows.
    fn attempts(&self) -> Vec<Attempt> {
        let ledger: Box<dyn Ledger> =
            crate::ledger::open(&format!("sqlite:{}", self.file().display()));
        let mut attempts = Vec::new();
        let keep = &mut |attempt| {
            attempts.push(attempt);
            Ok(())
        };
        ledger.list(&Filter::default(), keep).unwrap();
        attempts
    }
}

/// How many rows a list of the provider's state has.
fn rows(server: &Value, list: &str) -> usize {
    server.pointer(list).and_then(Value::as_array).map_or(0, Vec::len)
}
