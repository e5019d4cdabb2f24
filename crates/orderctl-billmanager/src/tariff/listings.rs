//! An answer of the price list, which may be of several data centers.

use super::{Choice, Listing, Tariff};

/// The data centers of one answer: at least one, and first the one that the answer names as its own.
#[derive(Debug)]
pub(super) struct Listings {
    first: Listing,
    others: Vec<Listing>,
    /// True if every row tells its data center: such a panel can be asked for several at once.
    pub(super) tells_places: bool,
}

impl Listings {
    pub(super) fn new(item_type: &str, here: Option<&str>, datacenters: Vec<Choice>) -> Self {
        let first = Listing {
            item_type: item_type.to_owned(),
            datacenter: here.map(str::to_owned),
            datacenters,
            tariffs: Vec::new(),
        };
        Self { first, others: Vec::new(), tells_places: true }
    }

    /// Puts a row where it belongs: to its own data center, else to that of the answer.
    pub(super) fn add(&mut self, place: Option<(String, Option<String>)>, tariff: Tariff) {
        let Some((id, name)) = place else {
            self.tells_places = false;
            return self.first.tariffs.push(tariff);
        };
        if self.first.datacenter.is_none() {
            self.first.datacenter = Some(id.clone());
        }
        let listings = std::iter::once(&mut self.first).chain(&mut self.others);
        let of_place = |listing: &&mut Listing| listing.datacenter.as_ref() == Some(&id);
        if let Some(listing) = listings.into_iter().find(of_place) {
            return listing.tariffs.push(tariff);
        }
        let mut listing =
            Listing { datacenter: Some(id.clone()), tariffs: vec![tariff], ..self.first.clone() };
        if let (Some(name), None) = (name, listing.datacenters.iter().find(|place| place.key == id))
        {
            listing.datacenters.push(Choice {
                key: id,
                label: name,
                price: None,
                depends_on: None,
            });
        }
        self.others.push(listing);
    }

    pub(super) fn first(self) -> Listing {
        self.first
    }

    /// What this data center has; of an answer that does not name it, what there is.
    pub(super) fn of(self, datacenter: Option<u64>) -> Listing {
        let asked = datacenter.map(|id| id.to_string());
        let other =
            self.others.into_iter().find(|listing| asked.is_some() && listing.datacenter == asked);
        other.unwrap_or(self.first)
    }

    /// All of them; one without a tariff only if there is no other.
    pub(super) fn all(self) -> Vec<Listing> {
        let (first, mut others) = (self.first, self.others);
        if others.is_empty() || !first.tariffs.is_empty() {
            others.insert(0, first);
        }
        others
    }
}
