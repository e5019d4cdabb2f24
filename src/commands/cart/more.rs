//! The question for further options of an order: what the tariff's form offers, with prices.

use super::options::{Options, addon};
use crate::args::values;
use crate::prompt::{Choice, Prompter};
use orderctl_billmanager::{AddOn, AutoRenew, Choice as Offered, OrderForm};
use orderctl_core::error::{Error, Result};

/// What may be asked for.
#[derive(Clone, Copy)]
enum More<'a> {
    System,
    Software,
    AddOn(&'a AddOn),
    Renewal,
}

/// Offers the options that nothing was said of, one after the other, until no more are wanted. An
/// agreement that the tariff needs is asked about at the end.
pub fn ask(ask: &Prompter, options: &mut Options, form: &OrderForm) -> Result<()> {
    loop {
        let offered = offered(options, form);
        if offered.is_empty() {
            break;
        }
        let mut choices = vec![Choice::new("", "no more options")];
        choices.extend(
            (0_usize..).zip(&offered).map(|(at, (label, _))| Choice::new(at.to_string(), label)),
        );
        let answer = ask.choose_way("More options?", &choices)?;
        let Some((_, more)) = answer.parse().ok().and_then(|at: usize| offered.get(at)) else {
            break;
        };
        choose(ask, options, form, *more)?;
    }
    let needs_license = form.defaults.get("licence_agreement").is_some_and(|value| value != "on");
    if needs_license && !options.accept_license {
        let question = "Accept the license agreement of this tariff?";
        options.accept_license = ask.yes(question, "--accept-license", "it is not accepted")?;
        if options.accept_license {
            ask.answered("--accept-license", "");
        }
    }
    Ok(())
}

/// What is left to choose, with what holds if it is not.
fn offered<'a>(options: &Options, form: &'a OrderForm) -> Vec<(String, More<'a>)> {
    let default = |name: &str, choices: &[Offered]| {
        let key = form.defaults.get(name)?;
        Some(choices.iter().find(|choice| choice.key == *key)?.label.clone())
    };
    let label = |name: &str, now: Option<String>| match now {
        Some(now) => format!("{name}  (now {now})"),
        None => name.to_owned(),
    };
    let mut all = Vec::new();
    if options.os.is_none() && form.operating_systems.len() > 1 {
        let now = default("ostempl", &form.operating_systems);
        all.push((label("Operating system", now), More::System));
    }
    if options.recipe.is_none() && form.recipes.len() > 1 {
        all.push((label("Software", default("recipe", &form.recipes)), More::Software));
    }
    for addon in &form.addons {
        if !options.addons.iter().any(|pair| pair.name == addon.id) {
            let now = addon.value.as_ref().map(|value| {
                let choice = addon.choices.iter().find(|choice| choice.key == *value);
                choice.map_or_else(|| value.clone(), |choice| choice.label.clone())
            });
            all.push((label(&addon.label, now), More::AddOn(addon)));
        }
    }
    if options.auto_renew.is_none() && form.renewals.len() > 1 {
        all.push((
            label("Automatic renewal", default("autoprolong", &form.renewals)),
            More::Renewal,
        ));
    }
    all
}

fn choose(ask: &Prompter, options: &mut Options, form: &OrderForm, more: More) -> Result<()> {
    match more {
        More::System => {
            options.os =
                Some(ask.choose("--os", "Operating system", &priced(&form.operating_systems))?);
        }
        More::Software => {
            // Each operating system has software of its own.
            let system = options.os.as_ref().or_else(|| form.defaults.get("ostempl"));
            let fits = |it: &&Offered| it.depends_on.is_none() || it.depends_on.as_ref() == system;
            let recipes: Vec<Offered> = form.recipes.iter().filter(fits).cloned().collect();
            options.recipe = Some(ask.choose("--recipe", "Software", &priced(&recipes))?);
        }
        More::AddOn(of) => {
            let choices: Vec<Choice> = priced(&of.choices)
                .into_iter()
                .map(|choice| Choice::new(format!("{}={}", of.id, choice.value), choice.label))
                .collect();
            let answer = if choices.is_empty() {
                let answer = ask.text_that("", &range(of), of.value.as_deref(), &|text| {
                    text.parse::<u64>().map(drop).map_err(|_| "expected a whole number".to_owned())
                })?;
                let answer = format!("{}={answer}", of.id);
                ask.answered("--addon", &answer);
                answer
            } else {
                ask.choose("--addon", &of.label, &choices)?
            };
            options.addons.push(addon(&answer).map_err(Error::usage)?);
        }
        More::Renewal => {
            let choices: Vec<Choice> = form
                .renewals
                .iter()
                .filter_map(|choice| {
                    let value = match choice.key.parse().ok()? {
                        AutoRenew::On => "on".to_owned(),
                        AutoRenew::Off | AutoRenew::Never => "off".to_owned(),
                        AutoRenew::Months(months) => months.to_string(),
                    };
                    let label =
                        if choice.label.is_empty() { value.clone() } else { choice.label.clone() };
                    Some(Choice::new(value, label))
                })
                .collect();
            let answer = ask.choose("--auto-renew", "Automatic renewal", &choices)?;
            options.auto_renew = Some(values::auto_renew(&answer).map_err(Error::usage)?);
        }
    }
    Ok(())
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
    let limits = [("from", &of.least), ("up to", &of.most), ("by", &of.step)];
    let limits = limits
        .into_iter()
        .filter_map(|(word, value)| Some(format!(", {word} {}", value.as_ref()?)));
    let price = of.step_price.as_ref().map(|price| format!(", {price} a step"));
    format!("{}{}{}", of.label, limits.collect::<String>(), price.unwrap_or_default())
}
