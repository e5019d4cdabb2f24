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
/// true, which asks for the secret on a terminal and puts it into the system's keyring. Limits of a profile
/// with limits.confirm = "terminal" are changed by a person, who types yes on the terminal.
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

/// What it means if the change is not made.
const OTHERWISE: &str = "nothing was changed";

impl Set {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        ctx.check_expected(&self.name)?;
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
        let before = Draft::open(&path)?;
        let mut draft = before.clone();
        if self.value.is_empty() {
            draft.unset(&self.name, &self.key);
        } else {
            draft.set(&self.name, &self.key, &NewValue::of(key, &self.value))?;
        }
        draft.checked(&self.name)?;
        if let Some(report) = Change::new(self.in_words(), OTHERWISE).propose(ctx)? {
            return Ok(report);
        }
        if before.is_confirmed_on_terminal(&self.name) && self.key.starts_with("limits.") {
            let question = format!("{}?", self.in_words());
            let shown = [format!("Profile {} has confirm = \"terminal\".", self.name)];
            if !ctx.ask.yes_on_terminal(&question, &shown, OTHERWISE)? {
                return Err(Error::not_confirmed(OTHERWISE));
            }
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
    fn in_words(&self) -> String {
        match self.value.is_empty() {
            true => format!("Take {} away from profile {}", self.key, self.name),
            false => format!("Set {} of profile {} to '{}'", self.key, self.name, self.value),
        }
    }

    /// Asks for the secret and puts it into the keyring; where nobody can be asked it must be there.
    fn fill_keyring(&self, ctx: &Context, provider: Provider) -> Result<()> {
        keyring::must_be_built_in()?;
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
