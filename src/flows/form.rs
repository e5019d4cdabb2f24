//! A form of the provider: its fields from flags, from a file, and from a person for what is missing.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::app::context::Context;
use crate::bounded;
use crate::config;
use crate::flows::change::{self, Change};
use crate::output::Report;
use crate::prompt::Prompter;
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{Field, Request, Secret};
use orderctl_logicboxes::Reseller;

/// A person and an address, as customers and contacts have them.
#[derive(Debug, Args)]
pub struct Address {
    /// TOML or JSON file with these fields
    ///
    /// By their names on the wire; flags win [all fields]
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,

    /// Name of the person [name]
    #[arg(long, value_name = "TEXT")]
    name: Option<String>,

    /// Company [company]
    #[arg(long, value_name = "TEXT")]
    company: Option<String>,

    /// First line of the address [address-line-1]
    #[arg(long, value_name = "TEXT")]
    address_line_1: Option<String>,

    /// Second line of the address [address-line-2]
    #[arg(hide_short_help = true, long, value_name = "TEXT")]
    address_line_2: Option<String>,

    /// Third line of the address [address-line-3]
    #[arg(hide_short_help = true, long, value_name = "TEXT")]
    address_line_3: Option<String>,

    /// City [city]
    #[arg(long, value_name = "TEXT")]
    city: Option<String>,

    /// State or province
    ///
    /// Not Applicable where the country has none [state]
    #[arg(long, value_name = "TEXT")]
    state: Option<String>,

    /// Country, two letters [country]
    #[arg(long, value_name = "CODE")]
    country: Option<String>,

    /// Postal code [zipcode]
    #[arg(long, value_name = "CODE")]
    zipcode: Option<String>,

    /// Country code of the phone, such as 44 [phone-cc]
    #[arg(long, value_name = "DIGITS")]
    phone_cc: Option<String>,

    /// Phone number: 4 to 12 digits
    ///
    /// Blanks, hyphens and the like are taken away [phone]
    #[arg(long, value_name = "DIGITS")]
    phone: Option<String>,

    /// Country code of the fax number [fax-cc]
    #[arg(hide_short_help = true, long, value_name = "DIGITS")]
    fax_cc: Option<String>,

    /// Fax number [fax]
    #[arg(hide_short_help = true, long, value_name = "DIGITS")]
    fax: Option<String>,
}

impl Address {
    /// The fields in the provider's order, each with what was said.
    pub fn fields(mut self) -> Vec<(&'static str, Option<String>)> {
        self.take_fields()
    }

    /// The same, taken out of it.
    pub fn take_fields(&mut self) -> Vec<(&'static str, Option<String>)> {
        vec![
            ("name", self.name.take()),
            ("company", self.company.take()),
            ("address-line-1", self.address_line_1.take()),
            ("address-line-2", self.address_line_2.take()),
            ("address-line-3", self.address_line_3.take()),
            ("city", self.city.take()),
            ("state", self.state.take()),
            ("country", self.country.take()),
            ("zipcode", self.zipcode.take()),
            ("phone-cc", self.phone_cc.take()),
            ("phone", self.phone.take()),
            ("fax-cc", self.fax_cc.take()),
            ("fax", self.fax.take()),
        ]
    }
}

/// What is asked for when it is missing: the name on the wire, the question, and what is usual.
pub type Needed = (&'static str, &'static str, Option<&'static str>);

/// The values of a form, by their names on the wire.
pub struct Form {
    values: Vec<(String, String)>,
    secret: Option<Secret>,
}

/// What `Form::create` came to.
pub enum Created {
    /// The provider's id of what was made.
    Id(String),
    /// A dry run: what would be made.
    Shown(Box<Report>),
}

impl Form {
    /// What a file and flags say. `secret` names the one field that no flag has; a file that has it
    /// must be private.
    pub fn read(
        from: Option<&Path>,
        flags: Vec<(&'static str, Option<String>)>,
        secret: Option<&str>,
    ) -> Result<Self> {
        let known: Vec<&str> = flags.iter().map(|(name, _)| *name).chain(secret).collect();
        let mut form = Self { values: Vec::new(), secret: None };
        for (name, value) in from.map(read_file).transpose()?.into_iter().flatten() {
            let of_map = name.starts_with("attr-name") || name.starts_with("attr-value");
            if secret == Some(name.as_str()) {
                from.map_or(Ok(()), config::refuse_if_others_can_read)?;
                form.secret = Some(Secret::new(value));
            } else if known.contains(&name.as_str()) || of_map {
                form.values.push((name, value));
            } else {
                let error =
                    Error::usage(format!("--from: unknown field '{name}'")).code(Code::Field);
                return Err(match config::nearest(&name, &known) {
                    Some(near) => error.hint(format!("did you mean '{near}'?")),
                    None => error.hint(format!("fields: {}", known.join(", "))),
                });
            }
        }
        for (name, value) in flags {
            if let Some(value) = value {
                form.values.retain(|(other, _)| other != name);
                form.values.push((name.to_owned(), value));
            }
        }
        Ok(form)
    }

    /// True if a field has a value.
    fn has(&self, name: &str) -> bool {
        self.values.iter().any(|(other, _)| other == name)
    }

    /// The value of a field for people; nothing for one without a value.
    pub fn shown(&self, name: &str) -> String {
        let value = self.values.iter().find(|(other, _)| other == name);
        value.map(|(_, value)| value.clone()).unwrap_or_default()
    }

    /// Makes sure that every needed field has a value, or can be asked for.
    pub fn require(&self, ask: &Prompter, needed: &[Needed]) -> Result<()> {
        let flags: Vec<(String, bool)> =
            needed.iter().map(|(name, ..)| (format!("--{name}"), self.has(name))).collect();
        let named: Vec<(&str, bool)> =
            flags.iter().map(|(flag, given)| (flag.as_str(), *given)).collect();
        ask.require(&named)
    }

    /// Gives a field a value if it has none.
    pub fn fill(&mut self, name: &str, value: impl FnOnce() -> Result<String>) -> Result<()> {
        if !self.has(name) {
            self.values.push((name.to_owned(), value()?));
        }
        Ok(())
    }

    /// Asks for what is missing, all of it or nothing.
    pub fn complete(&mut self, ask: &Prompter, needed: &[Needed]) -> Result<()> {
        self.require(ask, needed)?;
        for (name, question, usual) in needed {
            self.fill(name, || ask_field(ask, name, question, *usual))?;
        }
        Ok(())
    }

    /// Creates what the form describes by the request that `make` gives, after a question by its words. A
    /// field that the provider refuses is asked for again, and nothing else; `check` is the command that
    /// shows whether something was made where the answer does not tell.
    ///
    /// # Errors
    /// When the request can't be made, nobody says yes, or the provider refuses.
    pub fn create(
        &mut self,
        ctx: &Context,
        reseller: &Reseller,
        needed: &[Needed],
        make: impl Fn(&Self) -> Result<(String, Request)>,
        check: impl Fn(&Self) -> Vec<String>,
    ) -> Result<Created> {
        loop {
            let (what, request) = make(self)?;
            let change = Change::new(what, "nothing was added");
            if let Some(report) = change.by([request.clone()]).propose(ctx)? {
                return Ok(Created::Shown(Box::new(report)));
            }
            match reseller.create(&request) {
                Ok(id) => return Ok(Created::Id(id)),
                Err(refusal) if self.ask_again(ctx, needed, &refusal)? => {}
                Err(error) => {
                    let words = check(self);
                    let words: Vec<&str> = words.iter().map(String::as_str).collect();
                    return Err(change::shown_by(ctx, error, &words));
                }
            }
        }
    }

    /// Asks anew for the field that a refusal names, where a person is there; whether it named one.
    fn ask_again(&mut self, ctx: &Context, needed: &[Needed], refusal: &Error) -> Result<bool> {
        let values: Vec<String> = needed.iter().map(|(name, ..)| self.shown(name)).collect();
        let names = needed.iter().map(|(name, ..)| *name);
        let fields: Vec<_> = names.zip(values.iter().map(String::as_str)).collect();
        let named = orderctl_logicboxes::refused_field(refusal, &fields);
        let field = needed.iter().find(|(name, ..)| Some(*name) == named);
        let Some((name, question, usual)) = field.filter(|_| ctx.ask.is_possible()) else {
            return Ok(false);
        };
        ctx.out.warn(refusal.message());
        let value = ask_field(&ctx.ask, name, question, *usual)?;
        self.values.retain(|(known, _)| known != name);
        self.values.push(((*name).to_owned(), value));
        Ok(true)
    }

    /// The secret of the file; it is there once.
    pub fn take_secret(&mut self) -> Option<Secret> {
        self.secret.take()
    }

    /// The values as parameters of a request.
    pub fn fields(&self) -> Vec<Field> {
        self.values.iter().map(|(name, value)| Field::plain(name, value)).collect()
    }
}

/// Asks for a field by the provider's rule.
fn ask_field(ask: &Prompter, name: &str, question: &str, usual: Option<&str>) -> Result<String> {
    ask.text_that(&format!("--{name}"), question, usual, &|value| {
        orderctl_logicboxes::check_field(name, value)
    })
}

/// A secret that no file has: of this variable, else from a person.
pub fn secret(ctx: &Context, question: &str, variable: &'static str) -> Result<Secret> {
    match ctx.environment.get(variable) {
        Some(secret) => Ok(Secret::new(secret)),
        None => {
            let answer =
                ctx.ask.new_secret(question, variable, &orderctl_logicboxes::check_password);
            answer.map_err(|error| match error.kind() {
                // Who left needs no advice.
                Kind::Interrupted => error,
                _ => error.hint(format!(
                    "set {variable}, put it in a private --from file, or run on a terminal without \
                     --no-input to be prompted"
                )),
            })
        }
    }
}

/// A table of texts, numbers and flags, in TOML or JSON.
fn read_file(path: &Path) -> Result<Vec<(String, String)>> {
    let wrong = |why: String| Error::usage(format!("--from {}: {why}", path.display()));
    let text = bounded::read_file(path).map_err(|error| wrong(error.to_string()))?;
    // No part of the file is told in an error: it may hold a password.
    let table: serde_json::Map<String, serde_json::Value> = if text.trim_start().starts_with('{') {
        serde_json::from_str(&text).map_err(|error| {
            wrong(format!("no JSON (line {}, column {})", error.line(), error.column()))
        })?
    } else {
        toml::from_str(&text).map_err(|_| wrong("neither TOML nor a JSON object".to_owned()))?
    };
    let field = |(name, value): (String, serde_json::Value)| {
        let text = match value {
            serde_json::Value::String(text) => text,
            serde_json::Value::Number(number) => number.to_string(),
            serde_json::Value::Bool(yes) => yes.to_string(),
            _ => return Err(wrong(format!("'{name}' is not a text"))),
        };
        Ok((name, text))
    };
    table.into_iter().map(field).collect()
}
