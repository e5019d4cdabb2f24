//! Everything that a panel sells: its product types, and their tariffs in all data centers.

use serde::{Deserialize, Serialize};

use super::super::concurrent::each;
use super::super::{Node, Panel};
use super::{Choice, Listing, Offers, Tariff};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{Effect, Remedy};

/// What a panel sells as it was read, to be looked through again without the panel.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalog {
    /// One for each product type in each data center; the first of a type is the panel's default
    /// one.
    listings: Vec<Listing>,
    without_tariffs: Vec<String>,
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

    /// The tariffs of one product type, or of all in the menu, in one data center or in all: one call
    /// for each type in each place, several at a time.
    ///
    /// # Errors
    /// As [`Panel::call`]. A type of the menu that the panel refuses to sell is no error, unless all
    /// are refused.
    pub fn catalog(&self, item_type: Option<&str>, datacenter: Option<u64>) -> Result<Catalog> {
        let types = match item_type {
            Some(item_type) => vec![item_type.to_owned()],
            None => self.item_types().map_err(|error| match error.kind() {
                Kind::Refused => error.remedy(Remedy::ProductType),
                _ => error,
            })?,
        };
        let mut catalog = Catalog::default();
        let mut first_refusal = None;
        let listings = &mut catalog.listings;
        let answers = each(&types, |item_type| self.listings(item_type, datacenter.as_slice()));
        let mut at_once = Vec::new();
        for (item_type, answer) in types.into_iter().zip(answers) {
            match answer {
                Ok(answer) => {
                    if answer.tells_places {
                        at_once.push(item_type);
                    }
                    listings.extend(answer.all());
                }
                Err(error) if error.kind() == Kind::Refused => {
                    catalog.without_tariffs.push(item_type);
                    first_refusal.get_or_insert(error);
                }
                Err(error) => return Err(error),
            }
        }
        if listings.is_empty() {
            return Err(first_refusal.unwrap_or_else(no_products));
        }
        let mut elsewhere: Vec<(String, Vec<u64>)> = Vec::new();
        for (item_type, places) in
            places_left(listings).into_iter().filter(|_| datacenter.is_none())
        {
            if at_once.contains(&item_type) {
                elsewhere.push((item_type, places));
            } else {
                elsewhere.extend(places.into_iter().map(|id| (item_type.clone(), vec![id])));
            }
        }
        let further = each(&elsewhere, |(item_type, ids)| self.listings_of(item_type, ids));
        for ((item_type, _), answer) in elsewhere.into_iter().zip(further) {
            for listing in answer? {
                // Keeps the rows of a type together.
                let at = listings.iter().rposition(|other| other.item_type == item_type);
                listings.insert(at.map_or(listings.len(), |at| at + 1), listing);
            }
        }
        Ok(catalog)
    }

    /// What these data centers have: in one call, and in one more for each that its answer leaves out.
    fn listings_of(&self, item_type: &str, ids: &[u64]) -> Result<Vec<Listing>> {
        if let [id] = ids {
            let mut listings = self.listings(item_type, ids)?.all();
            for listing in &mut listings {
                listing.datacenter.get_or_insert_with(|| id.to_string());
            }
            return Ok(listings);
        }
        let mut listings = match self.listings(item_type, ids) {
            Ok(answer) => answer.all(),
            Err(error) if error.kind() == Kind::Refused => Vec::new(),
            Err(error) => return Err(error),
        };
        let is_of = |listing: &Listing, id: &u64| listing.datacenter == Some(id.to_string());
        listings.retain(|listing| ids.iter().any(|id| is_of(listing, id)));
        let left: Vec<u64> = ids
            .iter()
            .copied()
            .filter(|id| !listings.iter().any(|listing| is_of(listing, id)))
            .collect();
        for id in left {
            listings.extend(self.listings_of(item_type, &[id])?);
        }
        Ok(listings)
    }
}

/// The data centers of each product type that no listing is of.
fn places_left(listings: &[Listing]) -> Vec<(String, Vec<u64>)> {
    let mut left: Vec<(String, Vec<u64>)> = Vec::new();
    for listing in listings {
        if left.iter().any(|(item_type, _)| *item_type == listing.item_type) {
            continue;
        }
        let is_there = |key: &str| {
            let mut same = listings.iter().filter(|other| other.item_type == listing.item_type);
            same.any(|other| other.datacenter.as_deref() == Some(key))
        };
        let missing = listing.datacenters.iter().filter(|place| !is_there(&place.key));
        left.push((
            listing.item_type.clone(),
            missing.filter_map(|place| place.key.parse().ok()).collect(),
        ));
    }
    left.retain(|(_, places)| !places.is_empty());
    left
}

impl Catalog {
    /// The tariffs of one product type or of all, in one data center or in all: each once.
    #[must_use]
    pub fn offers(&self, item_type: Option<&str>, datacenter: Option<u64>) -> Offers {
        let mut offers = Offers::default();
        for listing in &self.listings {
            if item_type.is_none_or(|item_type| listing.item_type == item_type) {
                offers.add(listing, datacenter);
            }
        }
        if item_type.is_none() {
            offers.without_tariffs.clone_from(&self.without_tariffs);
        }
        offers
    }

    /// True if no tariff is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.listings.iter().all(|listing| listing.tariffs.is_empty())
    }

    /// The product types that are sold, as they stand in the panel's menu.
    #[must_use]
    pub fn item_types(&self) -> Vec<String> {
        let mut types: Vec<String> = Vec::new();
        for listing in &self.listings {
            if !types.contains(&listing.item_type) {
                types.push(listing.item_type.clone());
            }
        }
        types
    }

    /// The data centers of a product type; nothing if the type is not in the catalog. As
    /// [`Panel::data_centers`].
    #[must_use]
    pub fn data_centers(&self, item_type: &str) -> Option<&[Choice]> {
        Some(&self.listing(item_type, None)?.datacenters)
    }

    /// The tariffs of a product type in one data center, the default one if none is named; nothing
    /// if that is not in the catalog. As [`Panel::tariffs`].
    #[must_use]
    pub fn tariffs(&self, item_type: &str, datacenter: Option<u64>) -> Option<&[Tariff]> {
        Some(&self.listing(item_type, datacenter)?.tariffs)
    }

    fn listing(&self, item_type: &str, datacenter: Option<u64>) -> Option<&Listing> {
        let asked = datacenter.map(|id| id.to_string());
        self.listings
            .iter()
            .filter(|listing| listing.item_type == item_type)
            .find(|listing| asked.is_none() || listing.datacenter == asked)
    }
}

pub(in super::super) fn no_products() -> Error {
    Error::new(Kind::Refused, "the panel's menu shows no product types to this login")
        .code(Code::NoProducts)
        .remedy(Remedy::ProductType)
}

#[cfg(test)]
mod tests {
    use super::super::super::mock_server::{self, Server};
    use super::*;

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
    fn a_kept_catalog_answers_each_data_center_with_its_own_prices() {
        let answer = |place: &str, cost: &str| {
            format!(
                r#"{{"doc":{{"datacenter":{{"$":"{place}"}},"slist":[{{"$name":"datacenter","val":[
                {{"$key":"1","$":"North"}},{{"$key":"2","$":"South"}}]}}],
                "list":[{{"$name":"pricelist","elem":[{{"id":{{"$":"501"}},"title":{{"$":"A"}},
                "prices":{{"price":[{{"period":{{"$":"1"}},"cost":{{"$":"{cost}"}},"currency":{{"$":"EUR"}}}}]}}}}]}}]}}}}"#
            )
        };
        let answers = [answer("1", "5.00"), answer("2", "6.00")];
        let server = Server::answering([&answers[0], &answers[1]].map(String::as_str));
        let read = server.panel(|_| ()).catalog(Some("vds"), None).unwrap();
        let kept = serde_json::from_str::<Catalog>(&serde_json::to_string(&read).unwrap());
        let kept = kept.unwrap();
        assert_eq!(kept, read, "it is written and read as it is");
        let price = |tariff: &Tariff| tariff.prices[0].price.as_ref().unwrap().to_string();
        let in_south = kept.offers(Some("vds"), Some(2));
        assert_eq!(price(&in_south.tariffs[0].tariff), "6.00 EUR");
        assert_eq!(in_south.tariffs[0].datacenters.len(), 1);
        assert_eq!(price(&kept.tariffs("vds", Some(2)).unwrap()[0]), "6.00 EUR");
        assert_eq!(price(&kept.tariffs("vds", None).unwrap()[0]), "5.00 EUR", "the default one");
        assert_eq!(kept.data_centers("vds").unwrap().len(), 2);
        assert_eq!((kept.tariffs("vds", Some(3)), kept.data_centers("soft")), (None, None));
        assert!(kept.offers(Some("soft"), None).tariffs.is_empty());
    }

    const PLACES: &str = r#""slist":[{"$name":"datacenter","val":[{"$key":"1","$":"North"},
        {"$key":"2","$":"South"},{"$key":"3","$":"West"}]}]"#;

    fn sold(here: &str, rows: &[(&str, &str)]) -> String {
        let row = |(place, cost): &(&str, &str)| {
            format!(
                r#"{{"id":{{"$":"501"}},"title":{{"$":"A"}},"keyvalue":{{"$":"501_{place}"}},
                "datacenter":{{"id":{{"$":"{place}"}},"value":{{"$":"N"}}}},
                "prices":{{"price":{{"period":{{"$":"1"}},"cost":{{"$":"{cost}"}},"currency":{{"$":"EUR"}}}}}}}}"#
            )
        };
        let rows: Vec<String> = rows.iter().map(row).collect();
        format!(
            r#"{{"doc":{{"datacenter":{{"$":"{here}"}},{PLACES},
            "list":[{{"$name":"pricelist","elem":[{}]}}]}}}}"#,
            rows.join(",")
        )
    }

    #[test]
    fn where_rows_tell_their_data_center_several_are_asked_for_at_once() {
        let rows = [("2", "6.00"), ("3", "7.00")];
        let answers = [sold("1", &[("1", "5.00")]), sold("2,3", &rows)];
        let server = Server::answering(answers.each_ref().map(String::as_str));
        let read = server.panel(|_| ()).catalog(Some("vds"), None).unwrap();
        let price = |place| read.tariffs("vds", Some(place)).unwrap()[0].prices[0].price.clone();
        let told = [1, 2, 3].map(|place| price(place).unwrap().to_string());
        assert_eq!(told, ["5.00 EUR", "6.00 EUR", "7.00 EUR"]);
        assert_eq!(read.offers(None, None).tariffs[0].datacenters.len(), 3);
        assert!(server.bodies()[1].starts_with("func=v2.vds.order.pricelist&datacenter=2%2C3&"));
    }

    #[test]
    fn a_data_center_that_such_an_answer_leaves_out_is_asked_for_by_itself() {
        let refused =
            r#"{"doc":{"error":{"$type":"value","$object":"datacenter","msg":{"$":"No"}}}}"#;
        let south = || sold("2", &[("2", "6.00")]);
        for (second, rest) in [
            (south(), vec![sold("3", &[("3", "7.00")])]),
            (refused.to_owned(), vec![south(), sold("3", &[("3", "7.00")])]),
        ] {
            let answers: Vec<String> =
                [sold("1", &[("1", "5.00")]), second].into_iter().chain(rest).collect();
            let server =
                Server::raw(answers.iter().map(|body| mock_server::status(200, body)).collect());
            let read = server.panel(|_| ()).catalog(Some("vds"), None).unwrap();
            assert_eq!(read.offers(None, None).tariffs[0].datacenters.len(), 3);
            assert!(server.bodies().last().unwrap().contains("&datacenter=3&"));
        }
    }

    #[test]
    fn one_answer_may_have_all_data_centers_already() {
        let rows = [("2", "6.00"), ("1", "5.00"), ("3", "7.00")];
        let all = sold("1", &rows);
        let server = Server::answering([all.as_str()]);
        let read = server.panel(|_| ()).catalog(Some("vds"), None).unwrap();
        assert_eq!(server.bodies().len(), 1);
        let first = read.tariffs("vds", None).unwrap()[0].prices[0].price.as_ref().unwrap();
        assert_eq!(first.to_string(), "5.00 EUR", "the panel's own data center comes first");
    }
}
