mod answers;
mod secret;

use std::borrow::Cow;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::app::context::Context;
use crate::args::values;
use crate::config::{Draft, NewValue, Provider, check_name, keyring, keys, secret_name};
use crate::flows::change::Change;
use crate::flows::checks::{self, Checks};
use crate::output::{Report, Table};
use crate::prompt::Choice;
use orderctl_core::error::{Error, Result};
use orderctl_core::{MASK, Money};
use secret::Kept;

/// Keys and what is written for them.
type Values = Vec<(&'static str, NewValue)>;

/// Create a profile: who you are at a provider, and what may be spent.
///
/// On a terminal everything that is missing is asked for. The profile is tried with one read before it is
/// written; comments and order of an existing file are kept, and the file is readable by you alone.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl profile init\n  \
    orderctl profile init acme --provider billmanager --url https://my.acme.example/billmgr \\\n    \
    --username robot@acme.example --password-command 'pass show acme'\n  \
    orderctl profile init resell --provider logicboxes --environment test --auth-userid 100001 \\\n    \
    --password-stdin < key.txt")]
pub struct Init {
    /// Name of the new profile
    #[arg(value_name = "NAME", value_parser = new_name)]
    name: Option<String>,

    /// billmanager or logicboxes
    ///
    /// billmanager for a BILLmanager 6 panel; logicboxes for a reseller account at LogicBoxes,
    /// ResellerClub or another OrderBox brand.
    #[arg(long, value_enum, hide_possible_values = true)]
    provider: Option<Kind>,

    /// Address of the panel, or of the API
    #[arg(long, value_parser = |text: &str| value_of("url", text))]
    url: Option<String>,

    /// BILLmanager: login
    #[arg(long, value_name = "LOGIN")]
    username: Option<String>,

    /// LogicBoxes: test or live
    #[arg(hide_short_help = true, long, value_enum, conflicts_with = "url")]
    environment: Option<Environment>,

    /// LogicBoxes: reseller id
    #[arg(long, value_name = "ID", value_parser = |text: &str| value_of("auth_userid", text))]
    auth_userid: Option<String>,

    /// Read the secret from standard input
    ///
    /// The password or API key; it is kept in the configuration file, or with --keyring in the system's
    /// keyring. Also --api-key-stdin.
    #[arg(long, alias = "api-key-stdin", group = "secret")]
    password_stdin: bool,

    /// Keep the secret in the system's keyring
    ///
    /// It is typed, or read with --password-stdin.
    #[arg(long, hide = !keyring::IS_BUILT_IN,
        conflicts_with_all = ["password_command", "password_file", "password_env"])]
    keyring: bool,

    /// Command that prints the secret
    ///
    /// The password or API key. Also --api-key-command.
    #[arg(long, value_name = "COMMAND", alias = "api-key-command", group = "secret")]
    password_command: Option<String>,

    /// Private file with the password, or the API key
    #[arg(
        hide_short_help = true,
        long,
        value_name = "FILE",
        visible_alias = "api-key-file",
        group = "secret"
    )]
    password_file: Option<PathBuf>,

    /// Environment variable with the password, or the API key
    #[arg(
        hide_short_help = true,
        long,
        value_name = "NAME",
        visible_alias = "api-key-env",
        group = "secret"
    )]
    password_env: Option<String>,

    /// Orders: confirm, allow or deny
    ///
    /// Whether orders may be placed: after a confirmation, without one, or not at all.
    #[arg(long, value_enum, hide_possible_values = true)]
    charges: Option<Charges>,

    /// Maximum spend in 24 hours, as 500EUR
    ///
    /// In any 24 hours; --max-price sets the maximum of one order.
    #[arg(long, value_name = "AMOUNT", value_parser = values::ceiling)]
    max_spend: Option<Money>,

    /// Maximum spend in any 30 days
    #[arg(hide_short_help = true, long = "max-spend-30d", value_name = "AMOUNT", value_parser = values::ceiling)]
    max_spend_30d: Option<Money>,

    /// Allow only this product: vds, vds/3087, combo/501, tld/com; repeatable
    #[arg(
        hide_short_help = true,
        long,
        value_name = "ITEM",
        value_parser = |text: &str| value_of("limits.allow", text)
    )]
    allow: Vec<String>,

    /// Make it its provider's default profile
    #[arg(long)]
    default: bool,

    /// Write the profile without trying it
    #[arg(hide_short_help = true, long)]
    no_check: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    /// A BILLmanager 6 panel
    Billmanager,
    /// A reseller account at LogicBoxes, ResellerClub or another OrderBox brand
    Logicboxes,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Environment {
    /// The provider's test system
    Test,
    /// Orders cost money
    Live,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Charges {
    /// After a confirmation, or with --yes
    Confirm,
    /// Without a question
    Allow,
    /// Never
    Deny,
}

impl Init {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        if self.keyring {
            keyring::must_be_built_in()?;
        }
        let path = ctx.config_path()?;
        let base = Draft::open(&path)?;
        let config = ctx.config()?;
        ctx.ask
            .require(&[("NAME", self.name.is_some()), ("--provider", self.provider.is_some())])?;
        let is_known = |name: &str| config.names().any(|known| known == name);
        let name = match &self.name {
            Some(name) => name.clone(),
            None => ctx.ask.text_that(
                "NAME",
                "Name of the profile",
                None,
                &|text| match new_name(text) {
                    Ok(name) if is_known(&name) => Err(format!("'{name}' already exists")),
                    other => other.map(drop),
                },
            )?,
        };
        ctx.check_expected(&name)?;
        if is_known(&name) {
            return Err(Error::usage(format!(
                "profile '{name}' already exists; nothing was written"
            ))
            .hint(format!("orderctl profile set {} KEY VALUE changes it", quoted(&name))));
        }
        let provider = self.provider(ctx)?;
        let mut answers = self.answers(ctx, provider)?;
        let checks = loop {
            let mut draft = base.clone();
            let mut change = Change::new(
                format!("Write profile {name} to {}", path.display()),
                "nothing was written",
            );
            for (key, value) in answers.values() {
                draft.set(&name, key, value)?;
                change = change.detail(format!("{key} = {}", shown(key, value)));
            }
            if self.default {
                draft.set_default(provider, &name)?;
            }
            if let Some(report) = change.propose(ctx)? {
                return Ok(report);
            }
            match self.save(ctx, &draft, (&name, provider), &answers.secret) {
                Ok(checks) => break checks,
                Err(error) => self.ask_again(ctx, provider, &mut answers, error)?,
            }
        };
        let data = json!({"name": name, "path": path.display().to_string(), "checked": checks});
        let table = Table::record().field("profile", &name).field("file", path.display());
        let next = match provider {
            Provider::Billmanager => "tariff list",
            Provider::Logicboxes => "combo plans",
        };
        let next = format!("Next: orderctl -p {} {next}", quoted(&name));
        Ok(Report::new(data, table)?.next_step(next))
    }

    fn provider(&self, ctx: &Context) -> Result<Provider> {
        let kind = match self.provider {
            Some(kind) => kind,
            None => {
                let choices = [
                    Choice::new("billmanager", "a BILLmanager 6 panel"),
                    Choice::new("logicboxes", "LogicBoxes, ResellerClub or another OrderBox brand"),
                ];
                match ctx.ask.choose("--provider", "Provider", &choices)?.as_str() {
                    "logicboxes" => Kind::Logicboxes,
                    _ => Kind::Billmanager,
                }
            }
        };
        Ok(match kind {
            Kind::Billmanager => Provider::Billmanager,
            Kind::Logicboxes => Provider::Logicboxes,
        })
    }

    /// Tries the profile as it would be, and writes it if it can be used. What the first read shows is told
    /// either way.
    fn save(
        &self,
        ctx: &Context,
        draft: &Draft,
        (name, provider): (&str, Provider),
        secret: &Kept,
    ) -> Result<Option<bool>> {
        let what = secret_name(provider);
        if let Some(secret) = &secret.for_keyring {
            keyring::write(name, what, secret)?;
        }
        self.save_tried(ctx, draft, name).inspect_err(|_| {
            // There is no such profile: nothing would ever read it.
            if secret.for_keyring.is_some()
                && let Err(error) = keyring::remove(name, what)
            {
                ctx.out.warn(&format!("the {what} stays in the keyring: {error}"));
            }
        })
    }

    fn save_tried(&self, ctx: &Context, draft: &Draft, name: &str) -> Result<Option<bool>> {
        let config = draft.checked(name)?;
        if self.no_check {
            draft.save(name)?;
            return Ok(None);
        }
        let mut checks = Checks::default();
        checks::of_named(ctx, &config, name, &mut checks);
        checks.tell(&ctx.out);
        let passed = checks.passed();
        if let Some(error) = checks.into_error() {
            return Err(
                error.hint("nothing was written; --no-check writes a profile without trying it")
            );
        }
        draft.save(name)?;
        Ok(Some(passed))
    }
}

/// The name of a new profile.
fn new_name(text: &str) -> Result<String, String> {
    check_name(text).map(|()| text.to_owned())
}

/// A value that is written for a key.
fn value_of(key: &str, text: &str) -> Result<String, String> {
    let key = keys().find(|known| known.path() == key);
    key.map_or(Ok(()), |key| key.check(text)).map(|()| text.to_owned())
}

/// A name as it is typed in a shell.
fn quoted(name: &str) -> Cow<'_, str> {
    shlex::try_quote(name).unwrap_or(Cow::Borrowed(name))
}

fn word(value: &impl ValueEnum) -> String {
    value.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

fn shown(key: &str, value: &NewValue) -> String {
    match value {
        _ if matches!(key, "password" | "api_key") => MASK.to_owned(),
        NewValue::Text(text) => text.clone(),
        NewValue::List(words) => words.join(", "),
        NewValue::Count(number) => number.to_string(),
        NewValue::Switch(on) => on.to_string(),
    }
}
