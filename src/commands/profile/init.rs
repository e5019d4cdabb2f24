mod secret;

use std::borrow::Cow;
use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::app::context::Context;
use crate::args::values;
use crate::config::{Draft, NewValue, Provider, check_name, keyring, keys, secret_name};
use crate::flows::change::Change;
use crate::flows::checks::{self, Checks};
use crate::output::{Report, Table};
use crate::prompt::Choice;
use orderctl_core::error::{Code, Error, Kind as Failure, Result};
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

/// What the keys of a new profile are.
struct Answers {
    /// Where the provider is.
    place: Values,
    /// Who logs in.
    login: Values,
    secret: Kept,
    limits: Values,
}

impl Answers {
    /// In the order in which they are written.
    fn values(&self) -> impl Iterator<Item = &(&'static str, NewValue)> {
        let Self { place, login, secret, limits } = self;
        place.iter().chain(login).chain(std::iter::once(&secret.value)).chain(limits)
    }
}

impl Init {
    pub fn run(self, ctx: &Context) -> Result<Report> {
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

    /// What was given by flags, and what is asked for.
    fn answers(&self, ctx: &Context, provider: Provider) -> Result<Answers> {
        let foreign: &[(&str, bool)] = match provider {
            Provider::Billmanager => &[
                ("--environment", self.environment.is_some()),
                ("--auth-userid", self.auth_userid.is_some()),
            ],
            Provider::Logicboxes => &[("--username", self.username.is_some())],
        };
        refuse_foreign(provider, foreign)?;
        ctx.ask.require(&match provider {
            Provider::Billmanager => [
                ("--url", self.url.is_some()),
                ("--username", self.username.is_some()),
                ("--password-stdin or --password-command", self.has_secret()),
            ],
            Provider::Logicboxes => [
                ("--environment", self.url.is_some() || self.environment.is_some()),
                ("--auth-userid", self.auth_userid.is_some()),
                ("--api-key-stdin or --api-key-command", self.has_secret()),
            ],
        })?;
        let mut place = vec![("provider", NewValue::from(provider.name()))];
        place.push(self.place(ctx, provider)?);
        let login = vec![self.login(ctx, provider, None)?];
        let secret = self.secret(ctx, provider)?;
        Ok(Answers { place, login, secret, limits: self.limits(ctx)? })
    }

    /// The key of the address, or of the environment that has one.
    fn place(&self, ctx: &Context, provider: Provider) -> Result<(&'static str, NewValue)> {
        Ok(match (&self.url, self.environment, provider) {
            (Some(url), ..) => ("url", NewValue::from(url.as_str())),
            (None, Some(environment), _) => ("environment", NewValue::Text(word(&environment))),
            (None, None, Provider::Billmanager) => {
                let question = "Address of the panel";
                ("url", self.typed(ctx, ("--url", "url"), question, None)?)
            }
            (None, None, Provider::Logicboxes) => {
                let choices = [
                    Choice::new("test", "the test system: orders cost nothing"),
                    Choice::new("live", "live: orders cost money"),
                ];
                let chosen = ctx.ask.choose("--environment", "Environment", &choices)?;
                ("environment", NewValue::Text(chosen))
            }
        })
    }

    /// The key of who logs in; `before` was refused.
    fn login(
        &self,
        ctx: &Context,
        provider: Provider,
        before: Option<&str>,
    ) -> Result<(&'static str, NewValue)> {
        let (given, flag, key, question) = match provider {
            Provider::Billmanager => (&self.username, "--username", "username", "Login"),
            Provider::Logicboxes => {
                (&self.auth_userid, "--auth-userid", "auth_userid", "Reseller id")
            }
        };
        let value = match given {
            Some(given) => NewValue::from(given.as_str()),
            None => self.typed(ctx, (flag, key), question, before)?,
        };
        Ok((key, value))
    }

    /// A value that is typed, and checked by the rules of its key.
    fn typed(
        &self,
        ctx: &Context,
        (flag, key): (&str, &str),
        question: &str,
        before: Option<&str>,
    ) -> Result<NewValue> {
        let check = |text: &str| match value_of(key, text) {
            // What is wrong with an address is said of it.
            Err(why) if key == "url" => Err(format!("this {why}")),
            other => other.map(drop),
        };
        ctx.ask.text_that(flag, question, before, &check).map(NewValue::Text)
    }

    fn limits(&self, ctx: &Context) -> Result<Values> {
        let mut limits = Values::new();
        if let Some(charges) = self.charges {
            limits.push(("limits.charges", NewValue::Text(word(&charges))));
        }
        let amount = |given: &Option<Money>, flag, question| -> Result<Option<Money>> {
            if given.is_some() || !ctx.ask.is_possible() {
                return Ok(given.clone());
            }
            Ok(ctx.ask.optional::<Ceiling>(flag, question)?.map(|it| it.0))
        };
        let max_price = amount(
            &ctx.globals.max_price,
            "--max-price",
            "Maximum price of one order, such as 100EUR",
        )?;
        let max_spend =
            amount(&self.max_spend, "--max-spend", "Maximum spend in 24 hours, such as 500EUR")?;
        for (key, amount) in [
            ("limits.max_price", &max_price),
            ("limits.max_spend", &max_spend),
            ("limits.max_spend_30d", &self.max_spend_30d),
        ] {
            limits.extend(amount.as_ref().map(|it| (key, NewValue::Text(it.to_string()))));
        }
        if !self.allow.is_empty() {
            limits.push(("limits.allow", NewValue::List(self.allow.clone())));
        }
        Ok(limits)
    }

    /// Asks again for what the provider did not take, as far as it was typed; the rest stays.
    ///
    /// # Errors
    /// The error itself, where that was given by flags or is nothing that was typed.
    fn ask_again(
        &self,
        ctx: &Context,
        provider: Provider,
        answers: &mut Answers,
        error: Error,
    ) -> Result<()> {
        let by_flag = match provider {
            Provider::Billmanager => self.username.is_some(),
            Provider::Logicboxes => self.auth_userid.is_some(),
        };
        let is_login = error.kind() == Failure::Credentials
            && error.reason() != Some(&Code::AddressNotListed)
            && !(by_flag && self.has_secret());
        let is_place = error.kind() == Failure::Unreachable
            && provider == Provider::Billmanager
            && self.url.is_none();
        if !ctx.ask.is_possible() || !(is_login || is_place) {
            return Err(error);
        }
        ctx.out.warn(error.message());
        if is_place {
            let before = answers.place.pop().map(|(key, value)| shown(key, &value));
            let url =
                self.typed(ctx, ("--url", "url"), "Address of the panel", before.as_deref())?;
            answers.place.push(("url", url));
            return Ok(());
        }
        let before = answers.login.pop().map(|(key, value)| shown(key, &value));
        answers.login.push(self.login(ctx, provider, before.as_deref())?);
        if !self.has_secret() {
            answers.secret = self.secret(ctx, provider)?;
        }
        Ok(())
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

/// A limit that is typed.
struct Ceiling(Money);

impl FromStr for Ceiling {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        values::ceiling(text).map(Self)
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
