mod secret;

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::app::context::Context;
use crate::config::{Draft, NewValue, Provider, keyring, secret_name};
use crate::flows::change::Change;
use crate::flows::checks::{self, Checks};
use crate::output::{Report, Table};
use crate::prompt::Choice;
use orderctl_core::error::{Error, Result};
use orderctl_core::{MASK, Secret};

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
    #[arg(value_name = "NAME")]
    name: Option<String>,

    /// billmanager or logicboxes
    ///
    /// billmanager for a BILLmanager 6 panel; logicboxes for a reseller account at LogicBoxes,
    /// ResellerClub or another OrderBox brand.
    #[arg(long, value_enum, hide_possible_values = true)]
    provider: Option<Kind>,

    /// Address of the panel, or of the API
    #[arg(long)]
    url: Option<String>,

    /// BILLmanager: login
    #[arg(long, value_name = "LOGIN")]
    username: Option<String>,

    /// LogicBoxes: test or live
    #[arg(hide_short_help = true, long, value_enum, conflicts_with = "url")]
    environment: Option<Environment>,

    /// LogicBoxes: reseller id
    #[arg(long, value_name = "ID")]
    auth_userid: Option<u64>,

    /// Read the secret from standard input
    ///
    /// The password or API key; it is kept in the configuration file, or with --keyring in the system's
    /// keyring. Also --api-key-stdin.
    #[arg(long, alias = "api-key-stdin", group = "secret")]
    password_stdin: bool,

    /// Keep the secret in the system's keyring
    ///
    /// It is typed, or read with --password-stdin.
    #[arg(long, conflicts_with_all = ["password_command", "password_file", "password_env"])]
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
    #[arg(long, value_name = "AMOUNT")]
    max_spend: Option<orderctl_core::Money>,

    /// Maximum spend in any 30 days
    #[arg(hide_short_help = true, long = "max-spend-30d", value_name = "AMOUNT")]
    max_spend_30d: Option<orderctl_core::Money>,

    /// Allow only this product: vds, vds/3087, combo/501, tld/com; repeatable
    #[arg(hide_short_help = true, long, value_name = "ITEM")]
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
        let path = ctx.config_path()?;
        let mut draft = Draft::open(&path)?;
        ctx.ask
            .require(&[("NAME", self.name.is_some()), ("--provider", self.provider.is_some())])?;
        let name = match &self.name {
            Some(name) => name.clone(),
            None => ctx.ask.text("NAME", "Name of the profile", None)?,
        };
        if ctx.config()?.names().any(|known| known == name) {
            return Err(Error::usage(format!(
                "profile '{name}' already exists; nothing was written"
            ))
            .hint(format!("orderctl profile set {name} KEY VALUE changes it")));
        }
        let provider = self.provider(ctx)?;
        let (values, for_keyring) = self.values(ctx, provider)?;
        for (key, value) in &values {
            draft.set(&name, key, value)?;
        }
        if self.default {
            draft.set_default(provider, &name)?;
        }
        let mut change = Change::new(
            format!("Write profile {name} to {}", path.display()),
            "nothing was written",
        );
        for (key, value) in &values {
            change = change.detail(format!("{key} = {}", shown(key, value)));
        }
        if let Some(report) = change.propose(ctx)? {
            return Ok(report);
        }
        let what = secret_name(provider);
        if let Some(secret) = &for_keyring {
            keyring::write(&name, what, secret)?;
        }
        let checks = self.save_tried(ctx, &draft, &name).inspect_err(|_| {
            // There is no such profile: nothing would ever read it.
            if for_keyring.is_some()
                && let Err(error) = keyring::remove(&name, what)
            {
                ctx.out.warn(&format!("the {what} stays in the keyring: {error}"));
            }
        })?;
        let data = json!({"name": name, "path": path.display().to_string(), "checked": checks});
        let table = Table::record().field("profile", &name).field("file", path.display());
        let next = match provider {
            Provider::Billmanager => "tariff list",
            Provider::Logicboxes => "combo plans",
        };
        Ok(Report::new(data, table)?.next_step(format!("Next: orderctl -p {name} {next}")))
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

    /// The keys of the profile, in the order in which they are written, and the secret that is kept in the
    /// keyring.
    fn values(&self, ctx: &Context, provider: Provider) -> Result<(Values, Option<Secret>)> {
        let text = |value: String| NewValue::Text(value);
        let mut values = vec![("provider", NewValue::from(provider.name()))];
        let secret = match provider {
            Provider::Billmanager => {
                let foreign = [
                    ("--environment", self.environment.is_some()),
                    ("--auth-userid", self.auth_userid.is_some()),
                ];
                refuse_foreign(provider, &foreign)?;
                ctx.ask.require(&[
                    ("--url", self.url.is_some()),
                    ("--username", self.username.is_some()),
                    ("--password-stdin or --password-command", self.has_secret()),
                ])?;
                let url = match &self.url {
                    Some(url) => url.clone(),
                    None => ctx.ask.text("--url", "Address of the panel", None)?,
                };
                let username = match &self.username {
                    Some(username) => username.clone(),
                    None => ctx.ask.text("--username", "Login", None)?,
                };
                values.extend([("url", text(url)), ("username", text(username))]);
                ["password", "password_command", "password_file", "password_env"]
            }
            Provider::Logicboxes => {
                refuse_foreign(provider, &[("--username", self.username.is_some())])?;
                let has_place = self.url.is_some() || self.environment.is_some();
                ctx.ask.require(&[
                    ("--environment", has_place),
                    ("--auth-userid", self.auth_userid.is_some()),
                    ("--api-key-stdin or --api-key-command", self.has_secret()),
                ])?;
                values.push(match (&self.url, self.environment) {
                    (Some(url), _) => ("url", text(url.clone())),
                    (None, Some(environment)) => ("environment", text(word(&environment))),
                    (None, None) => {
                        let choices = [
                            Choice::new("test", "the test system: orders cost nothing"),
                            Choice::new("live", "live: orders cost money"),
                        ];
                        let chosen = ctx.ask.choose("--environment", "Environment", &choices)?;
                        ("environment", text(chosen))
                    }
                });
                let id: u64 = match self.auth_userid {
                    Some(id) => id,
                    None => ctx.ask.text("--auth-userid", "Reseller id", None)?,
                };
                values.push(("auth_userid", text(id.to_string())));
                ["api_key", "api_key_command", "api_key_file", "api_key_env"]
            }
        };
        let (key, value, for_keyring) = self.secret(ctx, secret)?;
        values.push((key, value));
        if let Some(charges) = self.charges {
            values.push(("limits.charges", text(word(&charges))));
        }
        let max_price = self.max_price(ctx)?;
        for (key, amount) in [
            ("limits.max_price", &max_price),
            ("limits.max_spend", &self.max_spend),
            ("limits.max_spend_30d", &self.max_spend_30d),
        ] {
            values.extend(amount.as_ref().map(|amount| (key, text(amount.to_string()))));
        }
        if !self.allow.is_empty() {
            values.push(("limits.allow", NewValue::List(self.allow.clone())));
        }
        Ok((values, for_keyring))
    }

    fn max_price(&self, ctx: &Context) -> Result<Option<orderctl_core::Money>> {
        if ctx.globals.max_price.is_some() || !ctx.ask.is_possible() {
            return Ok(ctx.globals.max_price.clone());
        }
        ctx.ask.optional("--max-price", "Maximum price of one order, such as 100EUR")
    }

    /// Tries the profile as it would be, and writes it if it can be used. What the first read shows is told
    /// either way.
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

fn refuse_foreign(provider: Provider, flags: &[(&str, bool)]) -> Result<()> {
    match flags.iter().find(|(_, given)| *given) {
        Some((flag, _)) => {
            Err(Error::usage(format!("{flag} is not for a {} profile", provider.name())))
        }
        None => Ok(()),
    }
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
