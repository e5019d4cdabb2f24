//! At a BILLmanager panel: the sandbox, and panels that follow a script.

mod currencies;
mod money;
mod old_cart;
mod quotes;
mod renewal;
mod services;
mod tariffs;

use serde_json::Value;

use crate::support::{Home, Ran};

/// A user of the sandbox.
struct Client(Home);

impl Client {
    fn new() -> Self {
        Self(Home::new())
    }

    fn run(&self, line: &str) -> Ran {
        let words: Vec<&str> = ["--sandbox"].into_iter().chain(line.split_whitespace()).collect();
        self.0.run(&words)
    }

    /// The `data` of a command that must succeed.
    #[track_caller]
    fn data(&self, line: &str) -> Value {
        let ran = self.run(&format!("{line} -o json"));
        assert_eq!(ran.code, 0, "{ran:?}");
        ran.document()["data"].clone()
    }

    /// The `error` of a command that must fail with this code.
    #[track_caller]
    fn error(&self, code: i32, line: &str) -> Value {
        let ran = self.run(&format!("{line} -o json"));
        assert_eq!(ran.code, code, "{ran:?}");
        ran.error()["error"].clone()
    }
}

/// One field of each element of a list.
fn column<'a>(rows: &'a Value, name: &str) -> Vec<&'a str> {
    rows.as_array().unwrap().iter().map(|row| row[name].as_str().unwrap_or_default()).collect()
}
