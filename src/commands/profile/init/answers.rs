//! What a new profile's keys are: given by flags, and asked for where they are not; again, where the
//! provider did not take them.

use std::str::FromStr;

use super::secret::Kept;
use super::{Init, Values, shown, value_of, word};
use crate::app::context::Context;
use crate::args::values;
use crate::config::{NewValue, Provider};
use crate::prompt::Choice;
use orderctl_core::Money;
use orderctl_core::error::{Code, Error, Kind, Result};

/// What the keys of a new profile are.
pub(super) struct Answers {
    /// Where the provider is.
    place: Values,
    /// Who logs in.
    login: Values,
    pub(super) secret: Kept,
    limits: Values,
}

impl Answers {
    /// In the order in which they are written.
    pub(super) fn values(&self) -> impl Iterator<Item = &(&'static str, NewValue)> {
        let Self { place, login, secret, limits } = self;
        place.iter().chain(login).chain(std::iter::once(&secret.value)).chain(limits)
    }
}

impl Init {
    /// What was given by flags, and what is asked for.
    pub(super) fn answers(&self, ctx: &Context, provider: Provider) -> Result<Answers> {
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
    pub(super) fn ask_again(
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
        let is_login = error.kind() == Kind::Credentials
            && error.reason() != Some(&Code::AddressNotListed)
            && !(by_flag && self.has_secret());
        let is_place = error.kind() == Kind::Unreachable
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
