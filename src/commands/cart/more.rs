//! The question for further options of an order: what the tariff's form offers, with prices.

use super::options::{Options, addon};
use crate::args::values;
use crate::flows::renewal;
use crate::prompt::{Choice, Prompter};
use orderctl_billmanager::{AddOn, Choice as Offered, OrderForm};
use orderctl_core::error::{Error, Kind, Result};

/// What may be asked for.
#[derive(Clone, Copy)]
enum More<'a> {
    System,
    Software,
    AddOn(&'a AddOn),
    Renewal,
}

/// The options that a form offers, for a person to go through.
pub struct Menu<'a> {
    ask: &'a Prompter,
    form: &'a OrderForm,
    /// Whether the panel takes the add-on of this id with this value.
    takes: &'a dyn Fn(&str, &str) -> Result<()>,
    said: Said,
}

/// What the command line says of the options: nobody is asked for that again.
struct Said {
    system: bool,
    software: bool,
    addons: Vec<String>,
    renewal: bool,
}

impl<'a> Menu<'a> {
    /// The options of the form, but for those that are said already.
    pub fn of(
        ask: &'a Prompter,
        said: &Options,
        form: &'a OrderForm,
        takes: &'a dyn Fn(&str, &str) -> Result<()>,
    ) -> Self {
        let said = Said {
            system: said.os.is_some(),
            software: said.recipe.is_some(),
            addons: said.addons.iter().map(|pair| pair.name.clone()).collect(),
            renewal: said.auto_renew.is_some(),
        };
        Self { ask, form, takes, said }
    }

    /// Offers the options one after the other, until no more are wanted; what was chosen can be chosen
    /// anew.
    ///
    /// # Errors
    /// As [`Prompter::choose`].
    pub fn ask(&self, options: &mut Options) -> Result<()> {
        loop {
            let offered = self.offered(options);
            if offered.is_empty() {
                return Ok(());
            }
            let mut choices = vec![Choice::new("", "no more options")];
            choices.extend(
                (0_usize..)
                    .zip(&offered)
                    .map(|(at, (label, _))| Choice::new(at.to_string(), label)),
            );
            let answer = self.ask.choose_way("More options?", &choices)?;
            let Some((_, more)) = answer.parse().ok().and_then(|at: usize| offered.get(at)) else {
                return Ok(());
            };
            match *more {
                More::System => self.system(options)?,
                More::Software => self.software(options)?,
                More::AddOn(of) => self.addon(options, of)?,
                More::Renewal => self.renewal(options)?,
            }
        }
    }

    /// What is there to choose, with what is chosen, or holds if nothing is.
    fn offered(&self, options: &Options) -> Vec<(String, More<'a>)> {
        let (form, said) = (self.form, &self.said);
        let mut all = Vec::new();
        let default = |name: &str| form.defaults.get(name);
        if !said.system && form.operating_systems.len() > 1 {
            let systems = &form.operating_systems;
            let now = state(options.os.as_ref(), default("ostempl"), systems);
            all.push((label("Operating system", now), More::System));
        }
        if !said.software && form.recipes.len() > 1 {
            let now = state(options.recipe.as_ref(), default("recipe"), &form.recipes);
            all.push((label("Software", now), More::Software));
        }
        for addon in form.addons.iter().filter(|addon| !said.addons.contains(&addon.id)) {
            let chosen = options.addons.iter().find(|pair| pair.name == addon.id);
            let chosen = chosen.map(|pair| &pair.value);
            let now = state(chosen, addon.value.as_ref(), &addon.choices);
            all.push((label(&addon.label, now), More::AddOn(addon)));
        }
        if !said.renewal && form.renewals.len() > 1 {
            let chosen = options.auto_renew.map(|it| it.to_string());
            let now = state(chosen.as_ref(), default("autoprolong"), &form.renewals);
            all.push((label("Automatic renewal", now), More::Renewal));
        }
        all
    }

    fn system(&self, options: &mut Options) -> Result<()> {
        self.ask.take_back(|flag, _| flag == "--os");
        let systems = priced(&self.form.operating_systems);
        options.os = Some(self.ask.choose("--os", "Operating system", &systems)?);
        // Each operating system has software of its own.
        let fits = |chosen: &String| self.recipes(options).any(|recipe| recipe.key == *chosen);
        if !self.said.software && !options.recipe.as_ref().is_none_or(fits) {
            self.ask.take_back(|flag, _| flag == "--recipe");
            options.recipe = None;
        }
        Ok(())
    }

    fn software(&self, options: &mut Options) -> Result<()> {
        let recipes: Vec<Offered> = self.recipes(options).cloned().collect();
        self.ask.take_back(|flag, _| flag == "--recipe");
        options.recipe = Some(self.ask.choose("--recipe", "Software", &priced(&recipes))?);
        Ok(())
    }

    /// The software for the operating system that is chosen, or holds if none is.
    fn recipes(&self, options: &Options) -> impl Iterator<Item = &'a Offered> {
        let form = self.form;
        let system = options.os.clone().or_else(|| form.defaults.get("ostempl").cloned());
        form.recipes.iter().filter(move |it| it.depends_on.is_none() || it.depends_on == system)
    }

    fn addon(&self, options: &mut Options, of: &AddOn) -> Result<()> {
        let of_it = format!("{}=", of.id);
        self.ask.take_back(|flag, value| flag == "--addon" && value.starts_with(&of_it));
        options.addons.retain(|pair| pair.name != of.id);
        let choices: Vec<Choice> = priced(&of.choices)
            .into_iter()
            .map(|choice| Choice::new(format!("{of_it}{}", choice.value), choice.label))
            .collect();
        let answer = if choices.is_empty() {
            let answer = format!("{of_it}{}", self.quantity(of)?);
            self.ask.answered("--addon", &answer);
            answer
        } else {
            self.ask.choose("--addon", &of.label, &choices)?
        };
        options.addons.push(addon(&answer).map_err(Error::usage)?);
        Ok(())
    }

    /// A quantity that the panel takes: its form need not tell every limit.
    fn quantity(&self, of: &AddOn) -> Result<String> {
        loop {
            let check = |text: &str| of.check_quantity(text);
            let answer = self.ask.text_that("", &range(of), of.value.as_deref(), &check)?;
            match (self.takes)(&of.id, &answer) {
                Err(refusal) if refusal.kind() == Kind::Refused => {
                    self.ask.show_error(&format!("the panel refused it: {refusal}"))?;
                }
                // What can't be told now is told when it is ordered.
                _ => return Ok(answer),
            }
        }
    }

    fn renewal(&self, options: &mut Options) -> Result<()> {
        let choices: Vec<Choice> = self.form.renewals.iter().filter_map(renewal::choice).collect();
        self.ask.take_back(|flag, _| flag == "--auto-renew");
        let answer = self.ask.choose("--auto-renew", "Automatic renewal", &choices)?;
        options.auto_renew = Some(values::auto_renew(&answer).map_err(Error::usage)?);
        Ok(())
    }
}

/// Asks for the yes to an agreement that the tariff needs: who says no orders nothing.
///
/// # Errors
/// Of kind guard for a no.
pub fn license(ask: &Prompter, options: &mut Options, form: &OrderForm) -> Result<()> {
    const OTHERWISE: &str = "the license agreement was not accepted, and nothing was added";
    if !form.needs_license || options.accept_license {
        return Ok(());
    }
    let question = "Accept the license agreement of this tariff?";
    if !ask.yes(question, "--accept-license", OTHERWISE)? {
        return Err(Error::not_confirmed(OTHERWISE));
    }
    options.accept_license = true;
    ask.answered("--accept-license", "");
    Ok(())
}

/// What is chosen, or holds if nothing is, by its label.
fn state(chosen: Option<&String>, default: Option<&String>, choices: &[Offered]) -> Option<String> {
    let named = |key: &String| {
        let choice = choices.iter().find(|choice| choice.key == *key);
        choice.map(|choice| choice.label.clone()).filter(|label| !label.is_empty())
    };
    match (chosen, default) {
        (Some(key), _) => Some(format!("chosen: {}", named(key).unwrap_or_else(|| key.clone()))),
        // A default that stands for nothing in the list says nothing.
        (None, Some(key)) if choices.is_empty() => Some(format!("now {key}")),
        (None, Some(key)) => Some(format!("now {}", named(key)?)),
        (None, None) => None,
    }
}

fn label(name: &str, state: Option<String>) -> String {
    match state {
        Some(state) => format!("{name}  ({state})"),
        None => name.to_owned(),
    }
}

/// Values with their prices; some panels write the price into the name as well.
fn priced(choices: &[Offered]) -> Vec<Choice> {
    let label = |choice: &Offered| match &choice.price {
        Some(price) if !choice.label.contains(&price.to_string()) => {
            format!("{}  {price}", choice.label)
        }
        _ if choice.label.is_empty() => choice.key.clone(),
        _ => choice.label.clone(),
    };
    choices.iter().map(|choice| Choice::new(&choice.key, label(choice))).collect()
}

/// A quantity with its limits: `Disk space, up to 200, by 10, 0.50 EUR a step`.
fn range(of: &AddOn) -> String {
    let price = of.step_price.as_ref().map(|price| format!(", {price} a step"));
    format!("{}{}{}", of.label, of.limits(), price.unwrap_or_default())
}
