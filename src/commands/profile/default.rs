use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::config::{Draft, unknown};
use crate::flows::change::Change;
use crate::output::{Report, Table};
use orderctl_core::error::Result;

/// Make a profile the default of its provider.
#[derive(Debug, Args)]
pub struct Use {
    /// Profile
    #[arg(value_name = "NAME")]
    name: String,
}

impl Use {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        ctx.check_expected(&self.name)?;
        let config = ctx.config()?;
        let provider =
            config.provider_of(&self.name).ok_or_else(|| unknown(&config, &self.name))?;
        let mut draft = Draft::open(&ctx.config_path()?)?;
        draft.set_default(provider, &self.name)?;
        let change = Change::new(
            format!("Make {} the default for {}", self.name, provider.name()),
            "nothing was changed",
        );
        if let Some(report) = change.propose(ctx)? {
            return Ok(report);
        }
        draft.save(&self.name)?;
        let table = Table::record().field("provider", provider.name()).field("default", &self.name);
        Report::new(json!({"provider": provider.name(), "default": self.name}), table)
    }
}
