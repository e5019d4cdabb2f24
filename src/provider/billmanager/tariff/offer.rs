//! Everything that a panel sells: its product types, and their tariffs in all data centres.

use serde::{Deserialize, Serialize};

use super::super::several::each;
use super::super::{Node, Panel};
use super::{Shelf, Tariff};
use crate::error::{Error, Kind, Result};
use crate::order::Effect;

/// A place where a tariff is sold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The data centre's id (`datacenter`).
    pub id: String,
    /// Its name.
    pub name: String,
}

/// A tariff, and where it is sold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The tariff.
    #[serde(flatten)]
    pub tariff: Tariff,
    /// Its product type.
    pub item_type: String,
    /// The data centres that have it; none where the product has no place.
    pub datacenters: Vec<Place>,
}

/// What a panel sells, as far as it was asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offers {
    /// The tariffs, by product type.
    pub tariffs: Vec<Offer>,
    /// Entries of the panel's menu that sell nothing to this login.
    pub without_tariffs: Vec<String>,
}

impl Panel {
    /// The product types in the panel's menu (`mainmenuservice`, children of type `list`; known from
    /// one client). Not all of them need be for sale.
    ///
    /// # Errors
    /// As [`Panel::call`].
    pub fn item_types(&self) -> Result<Vec<String>> {
        let doc = self.call("menu", vec![], Effect::Read)?;
        let services = doc.walk().find(|node| node.attribute("name") == Some("mainmenuservice"));
        let is_list = |node: &&Node| node.attribute("type") == Some("list");
        let mut types: Vec<String> = Vec::new();
        for node in services.iter().flat_map(|node| node.children()).filter(is_list) {
            let name = node.attribute("action").or(node.attribute("name")).unwrap_or_default();
            if super::super::order::is_name(name) && !types.iter().any(|known| known == name) {
                types.push(name.to_owned());
            }
        }
        Ok(types)
    }

    /// The tariffs of one product type, or of all in the menu, in one data centre or in all: one call
    /// for each type in each place, several at a time.
    ///
    /// # Errors
    /// As [`Panel::call`]. A type of the menu that the panel refuses to sell is no error, unless all
    /// are refused.
    pub fn offers(&self, item_type: Option<&str>, datacenter: Option<u64>) -> Result<Offers> {
        let types = match item_type {
            Some(item_type) => vec![item_type.to_owned()],
            None => self.item_types()?,
        };
        let mut offers = Offers::default();
        let mut first_refusal = None;
        let mut shelves = Vec::new();
        let answers = each(&types, |item_type| self.shelf(item_type, datacenter));
        for (item_type, answer) in types.into_iter().zip(answers) {
            match answer {
                Ok(shelf) => shelves.push((item_type, shelf)),
                Err(error) if error.kind() == Kind::Refused => {
                    offers.without_tariffs.push(item_type);
                    first_refusal.get_or_insert(error);
                }
                Err(error) => return Err(error),
            }
        }
        if shelves.is_empty() {
            return Err(first_refusal.unwrap_or_else(no_products));
        }
        let elsewhere: Vec<(String, u64)> = shelves
            .iter()
            .filter(|_| datacenter.is_none())
            .flat_map(|(item_type, shelf)| {
                let here = shelf.datacenter.clone();
                let others = shelf.datacenters.iter().map(|place| place.key.clone());
                let others = others.filter(move |key| Some(key) != here.as_ref());
                others.filter_map(|key| Some((item_type.clone(), key.parse().ok()?)))
            })
            .collect();
        let further = each(&elsewhere, |(item_type, id)| self.shelf(item_type, Some(*id)));
        for ((item_type, id), answer) in elsewhere.into_iter().zip(further) {
            let mut shelf = answer?;
            shelf.datacenter.get_or_insert_with(|| id.to_string());
            // Keeps the rows of a type together.
            let at = shelves.iter().rposition(|(other, _)| *other == item_type);
            shelves.insert(at.map_or(shelves.len(), |at| at + 1), (item_type, shelf));
        }
        for (item_type, shelf) in shelves {
            offers.add(&item_type, shelf, datacenter);
        }
        Ok(offers)
    }
}

impl Offers {
    /// Adds what one answer showed. An answer about another place than was asked for says that the
    /// type is not sold there.
    fn add(&mut self, item_type: &str, shelf: Shelf, asked: Option<u64>) {
        let here = shelf.datacenter.or(asked.map(|id| id.to_string()));
        if asked.is_some_and(|id| here != Some(id.to_string())) {
            return;
        }
        let name = |id: &String| {
            let known = shelf.datacenters.iter().find(|place| place.key == *id);
            known.map_or_else(|| id.clone(), |place| place.label.clone())
        };
        // A product without a place has no list of places; some panels write 0 then.
        let place =
            here.filter(|_| !shelf.datacenters.is_empty()).map(|id| Place { name: name(&id), id });
        for tariff in shelf.tariffs {
            let known = self
                .tariffs
                .iter_mut()
                .find(|offer| offer.item_type == item_type && offer.tariff.id == tariff.id);
            match known {
                Some(offer) => {
                    offer.tariff.sold_out &= tariff.sold_out;
                    offer.datacenters.extend(place.clone());
                }
                None => self.tariffs.push(Offer {
                    tariff,
                    item_type: item_type.to_owned(),
                    datacenters: place.clone().into_iter().collect(),
                }),
            }
        }
    }
}

fn no_products() -> Error {
    Error::new(Kind::Refused, "the panel's menu shows no product types to this login")
        .code("no_products")
        .hint("name one with --item-type")
}

#[cfg(test)]
mod tests {
    use super::super::super::wire::Server;

    #[test]
    fn product_types_are_those_of_the_menu_and_nothing_else_becomes_a_function() {
        let server = Server::answering([
            r#"{"doc":{"menu":{"node":[{"$name":"mainmenuservice","node":[
                {"$name":"vds","$action":"vds","$type":"list"},{"$action":"x&sok=ok","$type":"list"},
                {"$action":"order","$type":"form"},{"$action":"vds.vps","$type":"list"}]},
                {"$name":"mainmenufinance","node":{"$action":"payment","$type":"list"}}]}}}"#,
        ]);
        assert_eq!(server.panel(|_| ()).item_types().unwrap(), ["vds", "vds.vps"]);
    }

    #[test]
    fn a_tariff_of_two_data_centres_is_one_offer() {
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
        let offers = server.panel(|_| ()).offers(Some("vds"), None).unwrap();
        let [offer] = offers.tariffs.as_slice() else { panic!("{offers:?}") };
        let places: Vec<&str> = offer.datacenters.iter().map(|place| place.name.as_str()).collect();
        assert_eq!(places, ["North", "South"]);
        assert!(!offer.tariff.sold_out, "one place has it still");
        assert!(server.bodies()[1].starts_with("func=v2.vds.order.pricelist&datacenter=2&"));
    }
}
