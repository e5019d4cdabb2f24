//! Domains: free names, and the domain of a combo, which is an order of its own.

use serde_json::{Map, Value, json};

use super::super::state::{Combo, Registrar};
use super::details::{no_entity, own_order, unknown_domain};
use super::{Answer, Desk, action};

/// The order id of the domain itself, which is one of the combo's products.
pub(super) fn id(desk: &Desk, registrar: &Registrar) -> Answer {
    let (_, combo) = own_order(desk, registrar)?;
    let child = combo.children.iter().find(|(key, _)| key == "domainOrder");
    child.map(|(_, id)| json!(id)).ok_or_else(|| unknown_domain(desk))
}

pub(super) fn by_name(desk: &Desk, registrar: &Registrar) -> Answer {
    let (_, combo) = own_order(desk, registrar)?;
    let id = order_id(combo).ok_or_else(|| unknown_domain(desk))?;
    Ok(details(desk, id, combo))
}

pub(super) fn by_order(desk: &Desk, registrar: &Registrar) -> Answer {
    let wanted = desk.number("order-id");
    let own = registrar.orders.values().filter(|combo| combo.reseller == desk.reseller);
    let mut domains = own.filter_map(|combo| Some((order_id(combo)?, combo)));
    let found = domains.find(|(id, _)| Some(*id) == wanted);
    let (id, combo) = found.ok_or_else(|| no_entity(desk.get("order-id")))?;
    Ok(details(desk, id, combo))
}

fn order_id(combo: &Combo) -> Option<u64> {
    combo.children.iter().find(|(key, _)| key == "domainOrder").map(|(_, id)| *id)
}

/// Everything, whatever was asked for in `options`.
fn details(desk: &Desk, id: u64, combo: &Combo) -> Value {
    let done = action::is_done(combo, desk.call.now);
    let key = desk.catalogue.tld_of(&combo.domain).map_or("", |tld| tld.key.as_str());
    let mut map = json!({
        "orderid": id.to_string(),
        "entityid": id.to_string(),
        "domainname": combo.domain,
        "description": combo.domain,
        "currentstatus": if done { "Active" } else { "InActive" },
        "productkey": key,
        "productcategory": "domorder",
        "entitytypeid": "3",
        "customerid": combo.customer.to_string(),
        "creationtime": (combo.created / 1000).to_string(),
        "endtime": action::end(combo, desk.call.now).to_string(),
        "recurring": combo.auto_renew.to_string(),
        "isprivacyprotected": "false",
        "noOfNameServers": combo.name_servers.len().to_string(),
        "orderstatus": ["transferlock"],
        "domainstatus": [],
        "eaqid": "0",
        "jumpConditions": [],
    });
    if let Value::Object(map) = &mut map {
        for (number, server) in (1..).zip(&combo.name_servers) {
            map.insert(format!("ns{number}"), json!(server));
        }
        for (role, id) in
            ["registrant", "admin", "tech", "billing"].iter().zip(&combo.domain_contacts)
        {
            map.insert(format!("{role}contactid"), json!(id));
        }
    }
    map
}

/// Inferred: the shape, and that a customer without servers of his own gets the parking pair.
pub(super) fn default_servers(desk: &Desk, registrar: &Registrar) -> Answer {
    desk.customer(registrar)?;
    Ok(json!(["dns3.parkpage.foundationapi.com", "dns4.parkpage.foundationapi.com"]))
}

/// Every name under every top-level domain that was asked for.
pub(super) fn available(desk: &Desk, registrar: &Registrar) -> Answer {
    let mut found = Map::new();
    for label in desk.call.all("domain-name") {
        for suffix in desk.call.all("tlds") {
            let name = format!("{label}.{suffix}").to_ascii_lowercase();
            let (classkey, status) = match desk.catalogue.tld_of(&name) {
                None => ("", "unknown"),
                Some(tld) if registrar.domains.contains_key(&name) => {
                    (tld.key.as_str(), "regthroughus")
                }
                Some(tld) if desk.catalogue.is_taken(&name) => {
                    (tld.key.as_str(), "regthroughothers")
                }
                Some(tld) => (tld.key.as_str(), "available"),
            };
            found.insert(name, json!({"classkey": classkey, "status": status}));
        }
    }
    Ok(Value::Object(found))
}
