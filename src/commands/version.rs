use clap::Args;
use serde_json::json;

use crate::output::{Report, Table};
use orderctl_core::error::Result;

/// The version number alone.
pub const SHORT: &str = env!("CARGO_PKG_VERSION");

/// The commit that it was built from, where whoever built it said so.
const COMMIT: Option<&str> = option_env!("ORDERCTL_COMMIT");

/// The optional parts that this program was built with.
const FEATURES: &[&str] = &[
    #[cfg(feature = "postgres")]
    "postgres",
    #[cfg(feature = "keyring")]
    "keyring",
    #[cfg(feature = "sandbox")]
    "sandbox",
];

/// Print the version, commit and optional parts of this program.
#[derive(Debug, Args)]
pub struct Version {}

impl Version {
    pub fn run(self) -> Result<Report> {
        let table = Table::record()
            .field("version", SHORT)
            .field("commit", COMMIT.unwrap_or("not recorded"))
            .field("features", FEATURES.join(", "))
            .field("system", format!("{}-{}", std::env::consts::ARCH, std::env::consts::OS));
        let data = json!({
            "version": SHORT,
            "commit": COMMIT,
            "features": FEATURES,
            "arch": std::env::consts::ARCH,
            "os": std::env::consts::OS,
        });
        Report::new(data, table)
    }
}

/// What `--version` prints behind the program's name: `0.1.0 (1a2b3c4; postgres, sandbox)`.
pub fn long() -> String {
    let commit = COMMIT.map(|commit| format!("{commit}; ")).unwrap_or_default();
    let features = if FEATURES.is_empty() { "no features".into() } else { FEATURES.join(", ") };
    format!("{SHORT} ({commit}{features})")
}
