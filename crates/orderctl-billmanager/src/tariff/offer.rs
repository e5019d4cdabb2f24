//! Tariffs by what they are: each once, with all places that have it.

use serde::{Deserialize, Serialize};

use super::{Listing, Tariff};

/// A data center that has a tariff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The value for `datacenter`.
    #[serde(rename = "datacenter_id")]
    pub id: String,
    /// The data center's name; the id where the panel gives none.
    pub name: String,
}

/// A tariff, once, with all data centers that have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Offer {
    /// The tariff as the first data center has it; it is sold out only where every one is.
    #[serde(flatten)]
    pub tariff: Tariff,
    /// The product type that it is sold under.
    pub item_type: String,
    /// The data centers that have it; none where the product has no place.
    pub datacenters: Vec<Place>,
}

/// What a panel sells, as far as it was asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Offers {
    /// The tariffs in the order of the panel's menu.
    pub tariffs: Vec<Offer>,
    /// Entries of the panel's menu that sell nothing to this login.
    pub without_tariffs: Vec<String>,
}

impl Offers {
    /// Adds what one answer showed. An answer about another place than was asked for says that the
    /// type is not sold there.
    pub(super) fn add(&mut self, listing: &Listing, asked: Option<u64>) {
        let here = listing.datacenter.clone().or(asked.map(|id| id.to_string()));
        if asked.is_some_and(|id| here != Some(id.to_string())) {
            return;
        }
        let name = |id: &String| {
            let known = listing.datacenters.iter().find(|place| place.key == *id);
            known.map_or_else(|| id.clone(), |place| place.label.clone())
        };
        // A product without a place has no list of places; some panels write 0 then.
        let place = here
            .filter(|_| !listing.datacenters.is_empty())
            .map(|id| Place { name: name(&id), id });
        for tariff in &listing.tariffs {
            let known = self
                .tariffs
                .iter_mut()
                .find(|offer| offer.item_type == listing.item_type && offer.tariff.id == tariff.id);
            match known {
                Some(offer) => {
                    offer.tariff.sold_out &= tariff.sold_out;
                    let new = place.clone().filter(|place| !offer.datacenters.contains(place));
                    offer.datacenters.extend(new);
                }
                None => self.tariffs.push(Offer {
                    tariff: tariff.clone(),
                    item_type: listing.item_type.clone(),
                    datacenters: place.clone().into_iter().collect(),
                }),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::mock_server::Server;

    #[test]
    fn a_tariff_of_two_data_centers_is_one_offer() {
        let answer = |place: &str, sold_out: &str| {
            format!(
                r#"{{"doc":{{"datacenter":{{"$":"{place}"}},"slist":[{{"$name":"datacenter","val":[
                {{"$key":"1","$":"North"}},{{"$key":"2","$":"South"}}]}}],"flist":{{"val":[{{"$key":"9","$":"soldout:true"}}]}},
                "list":[{{"$name":"pricelist","elem":[{{"id":{{"$":"501"}},"title":{{"$":"A"}},
                "flabel":{{"tag":[{sold_out}]}}}}]}}]}}}}"#
            )
        };
        let answers = [answer("1", r#"{"$":"9"}"#), answer("2", "")];
        let server = Server::answering([&answers[0], &answers[1]].map(String::as_str));
        let catalog = server.panel(|_| ()).catalog(Some("vds"), None).unwrap();
        let offers = catalog.offers(None, None);
        let [offer] = offers.tariffs.as_slice() else { panic!("{offers:?}") };
        let places: Vec<&str> = offer.datacenters.iter().map(|place| place.name.as_str()).collect();
        assert_eq!(places, ["North", "South"]);
        assert!(!offer.tariff.sold_out, "one place has it still");
        assert!(server.bodies()[1].starts_with("func=v2.vds.order.pricelist&datacenter=2&"));
    }
}
