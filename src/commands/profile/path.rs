use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::output::{Report, Table};
use orderctl_core::error::Result;

/// Print the path of the configuration file.
#[derive(Debug, Args)]
#[command(after_help = "Without --config it is:\n  \
    Linux    ~/.config/orderctl/config.toml\n  \
    macOS    ~/Library/Application Support/orderctl/config.toml\n  \
    Windows  %APPDATA%\\orderctl\\config\\config.toml")]
pub struct Path {}

impl Path {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let path = ctx.config_path()?;
        let text = path.display().to_string();
        let data = json!({"path": text, "exists": path.exists()});
        // One column: --no-header leaves the bare path, for a shell to use.
        let mut table = Table::list(["path"]);
        table.row([text]);
        Report::new(data, table)
    }
}
