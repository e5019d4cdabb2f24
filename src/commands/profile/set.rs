use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::config::{
    Draft, Key, NewValue, Provider, Shape, keyring, keys, nearest, secret_name, unknown,
};
use crate::flows::change::Change;
use crate::output::{Report, Table};
use orderctl_core::error::{Code, Error, Result};

/// Change a value of a profile.
///
/// A value of the limits is written with its section, such as limits.max_price. An empty VALUE takes the
/// key away. Secrets are not given here: use password_command, password_file, password_env, or keyring
/// true, which asks for the secret on a terminal and puts it into the system's keyring.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl profile set acme limits.max_price '100.00 EUR'\n  \
    orderctl profile set acme limits.allow vds/3087,combo/501")]
pub struct Set {
    /// Profile
    #[arg(value_name = "NAME")]
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
        let Some(provider) = config.provider_of(&self.name) else {
            return Err(unknown(&config, &self.name));
        };
        let key = find(provider, &self.key)?;
        if key.shape() == Shape::Secret {
            let key = &self.key;
            return Err(Error::usage(format!("{key} can't be given on the command line"))
                .hint(format!("set {key}_command, {key}_file or {key}_env, or edit the file")));
        }
        let path = ctx.config_path()?;
        let mut draft = Draft::open(&path)?;
        if self.value.is_empty() {
            draft.unset(&self.name, &self.key);
        } else {
            draft.set(&self.name, &self.key, &NewValue::of(key, &self.value))?;
        }
        draft.checked(&self.name)?;
        let change = Change::new(
            format!("Set {} of profile {} to '{}'", self.key, self.name, self.value),
            "nothing was changed",
        );
        if let Some(report) = change.propose(ctx)? {
            return Ok(report);
        }
        if key.shape() == Shape::Switch && self.key == "keyring" && self.value == "true" {
            self.fill_keyring(ctx, provider)?;
        }
        draft.save(&self.name)?;
        let table = Table::record().field("profile", &self.name).field(&self.key, &self.value);
        Report::new(json!({"name": self.name, "key": self.key, "value": self.value}), table)
    }
}

impl Set {
    /// Asks for the secret and puts it into the keyring; where nobody can be asked it must be there.
    fn fill_keyring(&self, ctx: &Context, provider: Provider) -> Result<()> {
        let what = secret_name(provider);
        if !ctx.ask.is_possible() {
            return keyring::read(&self.name, what).map(drop);
        }
        let secret = ctx.ask.secret(&format!("The {}", what.replace('_', " ")))?;
        ctx.redactor.learn(&secret);
        keyring::write(&self.name, what, &secret)
    }
}

/// The key of this name that a profile of this provider can have.
fn find(provider: Provider, name: &str) -> Result<&'static Key> {
    let of_provider = || keys().filter(|key| key.is_of(provider));
    of_provider().find(|key| key.path() == name).ok_or_else(|| {
        let known: Vec<String> = of_provider().map(Key::path).collect();
        let words: Vec<&str> = known.iter().map(String::as_str).collect();
        let error = Error::usage(format!("unknown key '{name}'")).code(Code::Field);
        match nearest(name, &words) {
            Some(near) => error.hint(format!("did you mean '{near}'?")),
            None => error.hint(format!("known keys: {}", words.join(", "))),
        }
    })
}
