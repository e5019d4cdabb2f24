//! The catalog, read from `catalog.toml`: what is sold, to whom, at what price. It never
//! changes at run time.

mod billmanager;
mod logicboxes;

use std::io;

use serde::Deserialize;

pub(super) use billmanager::{Addon, Panel, PromoCode, Tariff, User};
pub(super) use logicboxes::{
    Contact, Customer, Family, Lock, Plan, Product, Promo, Registrar, Standing, Tld,
};

/// The catalog's source, as people may read it.
pub(super) const TEXT: &str = include_str!("catalog.toml");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Catalog {
    pub(super) billmanager: Panel,
    pub(super) logicboxes: Registrar,
}

impl Catalog {
    pub(super) fn load() -> io::Result<Self> {
        toml::from_str(TEXT).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
    }
}
