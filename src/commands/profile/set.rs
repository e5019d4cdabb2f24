use clap::Args;
use clap_complete::engine::ArgValueCandidates;
use serde_json::json;

use crate::app::context::Context;
use crate::args::effect::Change;
use crate::completion;
use crate::config::{Draft, KEYS, NewValue, nearest, unknown};
use crate::output::{Report, Table};
use orderctl_core::error::{Code, Error, Result};

/// Change a value of a profile.
///
/// A value of the limits is written with its section, such as limits.max_price. An empty VALUE takes the
/// key away. Secrets are not given here: use password_command, password_file or password_env.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl profile set acme limits.max_price '100.00 EUR'\n  \
    orderctl profile set acme limits.allow vds/3087,combo/501")]
pub struct Set {
    /// Profile
    #[arg(value_name = "NAME", add = ArgValueCandidates::new(completion::profiles))]
    name: String,

    /// Key, as in the configuration file
    #[arg(value_name = "KEY")]
    key: String,

    /// Value; lists with commas
    #[arg(value_name = "VALUE")]
    value: String,
}

impl Set {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let config = ctx.config()?;
        if config.provider_of(&self.name).is_none() {
            return Err(unknown(&config, &self.name));
        }
        let known: Vec<String> = KEYS
            .iter()
            .filter_map(|key| {
                let inner = key.section.strip_prefix("profile.NAME")?;
                Some(format!(
                    "{}{}",
                    inner.strip_prefix('.').map_or_else(String::new, |it| format!("{it}.")),
                    key.name
                ))
            })
            .collect();
        if !known.contains(&self.key) {
            let words: Vec<&str> = known.iter().map(String::as_str).collect();
            let error = Error::usage(format!("unknown key '{}'", self.key)).code(Code::Field);
            return Err(match nearest(&self.key, &words) {
                Some(near) => error.hint(format!("did you mean '{near}'?")),
                None => error.hint(format!("known keys: {}", known.join(", "))),
            });
        }
        if matches!(self.key.as_str(), "password" | "api_key") {
            let key = &self.key;
            return Err(Error::usage(format!("{key} can't be given on the command line"))
                .hint(format!("set {key}_command, {key}_file or {key}_env, or edit the file")));
        }
        let path = ctx.config_path()?;
        let mut draft = Draft::open(&path)?;
        if self.value.is_empty() {
            draft.unset(&self.name, &self.key);
        } else {
            let is_list = matches!(self.key.as_str(), "limits.allow" | "quick_order_types");
            let value = if is_list {
                NewValue::List(self.value.split(',').map(|word| word.trim().to_owned()).collect())
            } else {
                NewValue::from(self.value.as_str())
            };
            draft.set(&self.name, &self.key, &value)?;
        }
        draft.checked()?;
        let change = Change::new(
            format!("Set {} of profile {} to '{}'", self.key, self.name, self.value),
            "nothing was changed",
        );
        if let Some(report) = change.propose(ctx)? {
            return Ok(report);
        }
        draft.save()?;
        let table = Table::record().field("profile", &self.name).field(&self.key, &self.value);
        Report::new(json!({"name": self.name, "key": self.key, "value": self.value}), table)
    }
}
