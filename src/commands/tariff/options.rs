//! What can be chosen for a tariff, as the words to type after `cart add`.

use serde::Serialize;

use crate::output::money_text;
use orderctl_billmanager::{AddOn, AutoRenew, Choice, Offer, OrderForm};
use orderctl_core::{Money, Period};

/// An option of the order form, with what may be typed for it.
#[derive(Serialize)]
pub struct Choosable {
    /// What it is, in the panel's words.
    pub name: String,
    flag: String,
    parameter: String,
    default: Option<String>,
    values: Vec<Value>,
    least: Option<String>,
    most: Option<String>,
    step: Option<String>,
    step_price: Option<Money>,
}

#[derive(Serialize)]
struct Value {
    /// The words to type.
    words: String,
    value: String,
    name: String,
    price: Option<Money>,
    /// The words that it needs beside it: a recipe its operating system.
    needs: Option<String>,
}

/// Every option of the order form, in the order of `cart add`'s flags.
pub fn choosables(offer: &Offer, form: &OrderForm) -> Vec<Choosable> {
    let default = |name: &str| form.defaults.get(name).cloned();
    let plain = |flag: &str, choices: &[Choice]| values(&format!("{flag} "), choices);
    let mut periods = plain("--period", &form.periods);
    for value in &mut periods {
        let prices = &offer.tariff.prices;
        let number = value.value.parse().ok();
        let sold = prices.iter().find(|price| price.period.is_some() && price.period == number);
        value.price = value.price.take().or_else(|| sold?.price.clone());
    }
    let mut recipes = plain("--recipe", &form.recipes);
    for (value, choice) in recipes.iter_mut().zip(&form.recipes) {
        value.needs = choice.depends_on.as_ref().map(|os| format!("--os {os}"));
    }
    // The older functions call it by the second name.
    let period = if default("order_period").is_none() { "period" } else { "order_period" };
    let mut all = vec![
        option("Period", "--period", period, default(period), periods),
        option(
            "Data center",
            "--datacenter",
            "datacenter",
            default("datacenter"),
            plain("--datacenter", &form.datacenters),
        ),
        option(
            "Operating system",
            "--os",
            "ostempl",
            default("ostempl"),
            plain("--os", &form.operating_systems),
        ),
        option("Software", "--recipe", "recipe", default("recipe"), recipes),
    ];
    if form.renewals.iter().any(|choice| matches!(choice.key.parse(), Ok(AutoRenew::Months(_)))) {
        let usual = default("autoprolong");
        all.push(option("Renewal", "--auto-renew", "autoprolong", usual, renewals(form)));
    }
    all.retain(|option| !option.values.is_empty());
    all.extend(form.addons.iter().map(addon));
    for field in &form.others {
        let prefix = format!("--param {}=", field.name);
        let values = values(&prefix, &field.choices);
        all.push(option(&field.label, "--param", &field.name, default(&field.name), values));
    }
    if form.defaults.contains_key("licence_agreement") {
        let accept = flag("--accept-license", "on");
        let default = default("licence_agreement");
        all.push(option(
            "License agreement",
            "--accept-license",
            "licence_agreement",
            default,
            vec![accept],
        ));
    }
    all
}

fn option(
    name: &str,
    flag: &str,
    parameter: &str,
    default: Option<String>,
    values: Vec<Value>,
) -> Choosable {
    Choosable {
        name: name.to_owned(),
        flag: flag.to_owned(),
        parameter: parameter.to_owned(),
        default,
        values,
        least: None,
        most: None,
        step: None,
        step_price: None,
    }
}

fn addon(addon: &AddOn) -> Choosable {
    let values = values(&format!("--addon {}=", addon.id), &addon.choices);
    let parameter = format!("addon_{}", addon.id);
    Choosable {
        least: addon.least.clone(),
        most: addon.most.clone(),
        step: addon.step.clone(),
        step_price: addon.step_price.clone(),
        ..option(&addon.label, "--addon", &parameter, addon.value.clone(), values)
    }
}

fn values(prefix: &str, choices: &[Choice]) -> Vec<Value> {
    let value = |choice: &Choice| Value {
        words: format!("{prefix}{}", choice.key),
        value: choice.key.clone(),
        name: choice.label.clone(),
        price: choice.price.clone(),
        needs: None,
    };
    choices.iter().map(value).collect()
}

/// The values of a form that renews for a number of months.
fn renewals(form: &OrderForm) -> Vec<Value> {
    let mut values = values("--auto-renew ", &form.renewals);
    for value in &mut values {
        match value.value.parse() {
            Ok(AutoRenew::On) => value.words = "--auto-renew on".to_owned(),
            Ok(AutoRenew::Off | AutoRenew::Never) => value.words = "--auto-renew off".to_owned(),
            Ok(AutoRenew::Months(_)) | Err(_) => {}
        }
    }
    values
}

fn flag(words: &str, value: &str) -> Value {
    Value {
        words: words.to_owned(),
        value: value.to_owned(),
        name: String::new(),
        price: None,
        needs: None,
    }
}

impl Choosable {
    /// A line for each value: the words to type, what they mean, what they cost.
    pub fn summary(&self) -> Vec<String> {
        if self.values.is_empty() {
            return vec![self.range_summary()];
        }
        self.values.iter().map(|value| self.value_summary(value)).collect()
    }

    fn value_summary(&self, value: &Value) -> String {
        let mut text = value.words.clone();
        let period = match self.flag.as_str() {
            "--period" => value.value.parse().ok().and_then(Period::of_wire),
            _ => None,
        };
        let name = period.map_or_else(|| value.name.clone(), |period| period.to_string());
        if !name.is_empty() && name != value.value {
            text = format!("{text}  {name}");
        }
        // Some panels write the price into the name as well.
        let price = value.price.as_ref().map(money_text);
        if let Some(price) = price.filter(|price| !name.contains(price)) {
            text = format!("{text}  {price}");
        }
        if let Some(needs) = &value.needs {
            text = format!("{text}  with {needs}");
        }
        if self.default.as_ref() == Some(&value.value) {
            format!("{text}  (default)")
        } else {
            text
        }
    }

    /// A quantity, by its slider: `--addon 3092=N`.
    fn range_summary(&self) -> String {
        let id = self.parameter.trim_start_matches("addon_");
        let mut text = format!("--addon {id}=N");
        for (word, value) in [("from", &self.least), ("to", &self.most), ("by", &self.step)] {
            if let Some(value) = value {
                text = format!("{text} {word} {value}");
            }
        }
        if let Some(price) = &self.step_price {
            text = format!("{text}, {} a step", money_text(price));
        }
        match &self.default {
            Some(default) => format!("{text}  (default {default})"),
            None => text,
        }
    }
}
