//! What an order is for, as far as its buyer may allow or forbid it.

use std::fmt;

/// One thing that is ordered, paid or renewed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The kind of product: a BILLmanager item type such as `vds`, or [`Item::COMBO`].
    pub kind: String,
    /// The tariff's id or the combo plan's; nothing where the provider does not tell it.
    pub id: Option<String>,
    /// The domain name that comes with it, in its ASCII form.
    pub domain: Option<String>,
}

impl Item {
    /// The kind of combo plans.
    pub const COMBO: &str = "combo";
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.id {
            Some(id) => write!(f, "{}/{id}", self.kind)?,
            None => write!(f, "{} (which one is not told)", self.kind)?,
        }
        match &self.domain {
            Some(domain) => write!(f, " for {domain}"),
            None => Ok(()),
        }
    }
}
