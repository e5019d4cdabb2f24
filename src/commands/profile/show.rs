use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::config::{hidden, secret_sources, settings};
use crate::output::{Cell, Report, Table};
use orderctl_core::MASK;
use orderctl_core::error::Result;

/// Show a profile's values and their sources; secrets are masked and never fetched.
#[derive(Debug, Args)]
pub struct Show {
    /// Profile; defaults to --profile, or the only one configured
    #[arg(value_name = "NAME")]
    name: Option<String>,
}

impl Show {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let config = ctx.config()?;
        let name = ctx.named_profile(self.name.as_deref(), &config)?;
        let is_set = |name: &str| ctx.environment.get(name).is_some();
        let settings = settings(&config, &name, &is_set)?;
        for warning in hidden(&config, &name, &is_set) {
            ctx.out.warn(&warning);
        }
        let mut table = Table::list(["key", "value", "from"]);
        for setting in &settings {
            table.row([
                Cell::fixed(&setting.key),
                Cell::prose(&setting.value),
                Cell::from(&setting.from),
            ]);
        }
        let path = config.path.display().to_string();
        let secret_from = secret_sources(&config, &name).join(", ");
        table.row(["secret", MASK, &secret_from]);
        let secret_from = Some(secret_from).filter(|from| !from.is_empty());
        let data = json!({
            "name": name, "path": path, "settings": settings, "secret_from": secret_from,
        });
        Report::new(data, table)
    }
}
