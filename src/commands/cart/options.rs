//! What is ordered: the flags that `cart add` and `cart quote` share, and the questions for those
//! that are missing.

use std::convert::Infallible;

use clap::Args;

use super::more::{self, Menu};
use crate::app::catalog_queries::CatalogQueries;
use crate::app::context::Context;
use crate::args::values::{self, Pair};
use crate::config::Profile;
use crate::flows::named::{self, Named, NoMatch};
use crate::prompt::{Choice, Prompter};
use orderctl_billmanager::{AddOrder, AutoRenew, Out, Panel, Tariff, TariffPrice};
use orderctl_core::Period;
use orderctl_core::error::{Error, Result};

#[derive(Debug, Args)]
pub struct Options {
    /// Product type, such as vds, dedic or soft
    ///
    /// The panel's internal name of it [{itemtype} in func]
    #[arg(long, value_name = "TYPE", value_parser = values::item_type)]
    item_type: Option<String>,

    /// Tariff: its id, or its unique name [pricelist]
    #[arg(long, value_name = "ID|NAME", value_parser = named::parse)]
    tariff: Option<Named>,

    /// Months, such as 1, 12 or 1y
    ///
    /// Months (1, 3, 6, 12, 24, 36, or 1m, 1y, 2y), lifetime (0), daily (-50) or trial (-100)
    /// [order_period]
    #[arg(long, value_name = "PERIOD", allow_negative_numbers = true)]
    period: Option<Period>,

    /// Renew automatically at the end
    ///
    /// At the end of the period: on, off, or MONTHS where the panel requires them [autoprolong]
    #[arg(long, value_name = "on|off|MONTHS", value_parser = values::auto_renew)]
    pub(super) auto_renew: Option<AutoRenew>,

    /// Data center: its id, or its name [datacenter]
    #[arg(long, value_name = "ID|NAME", value_parser = named::parse)]
    datacenter: Option<Named>,

    /// Option of the tariff, repeatable
    ///
    /// By its id, or by its unique name in quotes, as "Disk space=50" [addon_{ID}]
    #[arg(long = "addon", value_name = "ID|NAME=VALUE", value_parser = addon)]
    pub(super) addons: Vec<Pair>,

    /// Operating system [ostempl]
    #[arg(long, value_name = "NAME")]
    pub(super) os: Option<String>,

    /// Software to install; null for none [recipe]
    #[arg(hide_short_help = true, long, value_name = "NAME")]
    pub(super) recipe: Option<String>,

    /// Domain name of the service [domain]
    #[arg(long, value_name = "NAME")]
    domain: Option<String>,

    /// Name of the server [server_name]
    #[arg(hide_short_help = true, long, value_name = "NAME")]
    server_name: Option<String>,

    /// Promo code [promocode]
    #[arg(hide_short_help = true, long, value_name = "CODE")]
    promocode: Option<String>,

    /// Quantity [order_count]
    #[arg(hide_short_help = true, long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1000))]
    count: Option<u32>,

    /// Accept the license agreement [licence_agreement=on]
    #[arg(long, alias = "accept-licence")]
    pub(super) accept_license: bool,

    /// Any other parameter of the order function, repeatable [NAME]
    #[arg(hide_short_help = true, long = "param", value_name = "NAME=VALUE", value_parser = values::pair)]
    params: Vec<Pair>,
}

/// Reads an add-on, by its id or its name, and the value.
pub(super) fn addon(text: &str) -> Result<Pair, String> {
    let wrong = || "expected ID=VALUE or NAME=VALUE, such as 3092=50".to_owned();
    let (name, value) = text.split_once('=').ok_or_else(wrong)?;
    let named = named::parse(name.trim()).map_err(|_| wrong())?;
    Ok(Pair { name: named.to_string(), value: value.to_owned() })
}

/// An add-on by its id, which becomes a part of a parameter's name.
fn addon_of_id(pair: Pair) -> Result<(String, String)> {
    let named: Named = pair.name.parse().unwrap_or_else(|never: Infallible| match never {});
    Ok((named.id("--addon")?.to_string(), pair.value))
}

impl Options {
    /// The flags that an order needs, and whether they are there.
    pub fn needed(&self) -> Vec<(&'static str, bool)> {
        vec![
            ("--item-type", self.item_type.is_some()),
            ("--tariff", self.tariff.is_some()),
            ("--period", self.period.is_some()),
        ]
    }

    /// The order without its renewal, and what is said of that; nobody is asked for what is missing.
    pub fn complete(self) -> Result<(AddOrder, Option<AutoRenew>)> {
        let missing = || Error::usage("an order needs --item-type, --tariff and --period");
        let item_type = self.item_type.ok_or_else(missing)?;
        let tariff = self.tariff.ok_or_else(missing)?.id("--tariff")?;
        let period = self.period.ok_or_else(missing)?;
        let order = AddOrder {
            datacenter: self.datacenter.map(|place| place.id("--datacenter")).transpose()?,
            addons: self.addons.into_iter().map(addon_of_id).collect::<Result<_>>()?,
            os: self.os,
            recipe: self.recipe,
            domain: self.domain,
            server_name: self.server_name,
            promocode: self.promocode,
            count: self.count,
            accept_license: self.accept_license,
            params: self.params.into_iter().map(|pair| (pair.name, pair.value)).collect(),
            ..AddOrder::new(item_type, tariff, period)
        };
        order.check()?;
        Ok((order, self.auto_renew))
    }

    /// The order, after asking for what is missing; for its license too where it is to be placed.
    pub fn into_order(
        mut self,
        ctx: &Context,
        panel: &Panel,
        profile: &Profile,
        is_placed: bool,
    ) -> Result<AddOrder> {
        let (ask, listings) = (&*ctx.ask, CatalogQueries::new(ctx, panel, profile));
        ask.require(&self.needed())?;
        let is_asking = self.needed().iter().any(|(_, is_given)| !is_given);
        if self.item_type.is_none() || self.tariff.is_none() {
            listings.note_age();
        }
        let item_type = match self.item_type.take() {
            Some(item_type) => item_type,
            None => ask_item_type(ask, &listings)?,
        };
        let place = |place: Named| {
            place.resolve("data center", || {
                let places = listings.data_centers(&item_type)?.into_iter();
                Ok(places.map(|place| Choice::new(place.key, place.label)).collect())
            })
        };
        let mut datacenter = self.datacenter.take().map(place).transpose()?;
        let (tariff, sold) = match self.tariff.take() {
            Some(tariff) => {
                let id = tariff.resolve("tariff", || {
                    let tariffs = listings.tariffs(&item_type, datacenter)?.into_iter();
                    Ok(tariffs.map(|tariff| Choice::new(tariff.id, tariff.name)).collect())
                });
                (id?, None)
            }
            None => {
                if datacenter.is_none() {
                    datacenter = ask_datacenter(ask, &listings, &item_type)?;
                }
                let (id, tariff) = ask_tariff(ask, &listings, &item_type, datacenter)?;
                (id, Some(tariff))
            }
        };
        let period = match self.period {
            Some(period) => period,
            None => {
                let form =
                    AddOrder { datacenter, ..AddOrder::new(&item_type, tariff, Period::MONTH) };
                ask_period(ask, panel, &form, sold.as_ref())?
            }
        };
        if self.addons.iter().any(|pair| values::id(&pair.name).is_err()) {
            let form = AddOrder { datacenter, ..AddOrder::new(&item_type, tariff, period) };
            self.addons = numbered(panel, &form, std::mem::take(&mut self.addons))?;
        }
        if is_asking {
            let plain = AddOrder { datacenter, ..AddOrder::new(&item_type, tariff, period) };
            let form = panel.order_form(&plain)?;
            let takes = |id: &str, value: &str| {
                let addons = vec![(id.to_owned(), value.to_owned())];
                panel.order_form(&AddOrder { addons, ..plain.clone() }).map(drop)
            };
            Menu::of(ask, &self, &form, &takes).ask(&mut self)?;
            if is_placed {
                more::license(ask, &mut self, &form)?;
            }
        }
        if let Some(os) = self.os.take() {
            let form = AddOrder { datacenter, ..AddOrder::new(&item_type, tariff, period) };
            self.os = Some(system(panel, &form, os)?);
        }
        self.datacenter = datacenter.map(Named::Id);
        (self.item_type, self.tariff) = (Some(item_type), Some(Named::Id(tariff)));
        self.period = Some(period);
        let (mut order, auto_renew) = self.complete()?;
        if let Some(wanted) = auto_renew {
            // What a panel takes for it differs: its form tells.
            let offered = panel.order_form(&order)?.renewals;
            order.auto_renew = Some(wanted.among(&offered, period)?);
        }
        Ok(order)
    }
}

/// The add-ons by their ids: those that are named, by the names in the tariff's order form.
fn numbered(panel: &Panel, order: &AddOrder, typed: Vec<Pair>) -> Result<Vec<Pair>> {
    let offered = panel.order_form_of_any_period(order)?.addons.into_iter();
    let offered: Vec<Choice> = offered.map(|it| Choice::new(it.id, it.label)).collect();
    let by_id = |pair: Pair| match values::id(&pair.name) {
        Ok(_) => Ok(pair),
        Err(_) => {
            let found = named::select("add-on", &pair.name, &offered);
            Ok(Pair { name: found.map_err(NoMatch::into_error)?, ..pair })
        }
    };
    typed.into_iter().map(by_id).collect()
}

/// The operating system in the panel's word for it. What looks like a word of a panel (`vendor__name`, an
/// id of a cloud's image) is taken as it is; so is what the form does not know.
fn system(panel: &Panel, order: &AddOrder, typed: String) -> Result<String> {
    if typed.contains("__") || (typed.len() >= 32 && typed.contains('-')) {
        return Ok(typed);
    }
    let systems = panel.order_form_of_any_period(order)?.operating_systems.into_iter();
    let systems: Vec<Choice> = systems.map(|it| Choice::new(it.key, it.label)).collect();
    Ok(named::select("operating system", &typed, &systems).unwrap_or(typed))
}

/// What people call the product types that most panels have.
const USUAL: [(&str, &str); 6] = [
    ("vds", "virtual servers"),
    ("dedic", "dedicated servers"),
    ("vhost", "web hosting"),
    ("soft", "licenses"),
    ("certificate", "SSL certificates"),
    ("domain", "domains"),
];

/// The product types of the panel's menu; the usual ones where it shows none.
fn ask_item_type(ask: &Prompter, listings: &CatalogQueries) -> Result<String> {
    let menu = listings.item_types()?;
    let types = match menu.is_empty() {
        true => USUAL.iter().map(|(name, _)| (*name).to_owned()).collect(),
        false => menu,
    };
    let choices: Vec<Choice> = types
        .into_iter()
        .map(|name| {
            let words = USUAL.iter().find(|(usual, _)| *usual == name).map(|(_, words)| *words);
            let label = format!("{name:<11}  {}", words.unwrap_or_default());
            Choice::new(name, label.trim_end())
        })
        .collect();
    ask.choose("--item-type", "Product type", &choices)
}

fn ask_datacenter(
    ask: &Prompter,
    listings: &CatalogQueries,
    item_type: &str,
) -> Result<Option<u64>> {
    let centers = listings.data_centers(item_type)?;
    if centers.len() < 2 {
        return Ok(None);
    }
    let choices: Vec<Choice> = centers
        .iter()
        .map(|center| Choice::new(&center.key, format!("{}  {}", center.key, center.label)))
        .collect();
    let answer = ask.choose("--datacenter", "Data center", &choices)?;
    values::id(&answer).map(Some).map_err(Error::usage)
}

fn ask_tariff(
    ask: &Prompter,
    listings: &CatalogQueries,
    item_type: &str,
    datacenter: Option<u64>,
) -> Result<(u64, Tariff)> {
    let tariffs = listings.tariffs(item_type, datacenter)?;
    let choices: Vec<Choice> =
        tariffs.iter().map(|tariff| Choice::new(&tariff.id, label(tariff))).collect();
    let answer = ask.choose("--tariff", "Tariff", &choices)?;
    let id = values::id(&answer).map_err(Error::usage)?;
    let tariff = tariffs.into_iter().find(|tariff| tariff.id == answer);
    tariff
        .map(|tariff| (id, tariff))
        .ok_or_else(|| Error::internal("a tariff was chosen that is not in the list"))
}

/// A tariff with its first price in sight; the others follow with the question for the period.
fn label(tariff: &Tariff) -> String {
    let price = tariff.prices.first().map(price_label).unwrap_or_default();
    format!("{}  {}  {price}", tariff.id, tariff.name)
}

fn price_label(price: &TariffPrice) -> String {
    let amount = price.price.as_ref().map_or_else(|| "?".to_owned(), ToString::to_string);
    match price.period {
        Some(number) => format!("{amount} {}", period_label(number)),
        None => amount,
    }
}

fn period_label(number: i64) -> String {
    Period::of_wire(number).map_or_else(|| number.to_string(), |period| format!("({period})"))
}

/// The periods that the tariff is sold for, with their prices; without prices those of the form.
fn ask_period(
    ask: &Prompter,
    panel: &Panel,
    order: &AddOrder,
    tariff: Option<&Tariff>,
) -> Result<Period> {
    let priced: Vec<Choice> = tariff
        .iter()
        .flat_map(|tariff| &tariff.prices)
        .filter_map(|price| Some(Choice::new(price.period?.to_string(), price_label(price))))
        .collect();
    let choices = if priced.is_empty() {
        let periods = panel.order_form_of_any_period(order)?.periods;
        periods.into_iter().map(|period| Choice::new(period.key, period.label)).collect()
    } else {
        priced
    };
    let answer = ask.choose("--period", "Period", &choices)?;
    answer.parse().map_err(|error| Error::usage(format!("--period: {error}")))
}

/// The provider's own answer, in the format of its name [out]
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub enum Raw {
    /// XML
    Xml,
    /// JSON as the panel's scripts use it
    Xjson,
    /// XML with forms and texts
    Devel,
    /// Lines
    Text,
    /// JSON
    Json,
}

impl From<Raw> for Out {
    fn from(raw: Raw) -> Self {
        match raw {
            Raw::Xml => Self::Xml,
            Raw::Xjson => Self::Xjson,
            Raw::Devel => Self::Devel,
            Raw::Text => Self::Text,
            Raw::Json => Self::Json,
        }
    }
}
