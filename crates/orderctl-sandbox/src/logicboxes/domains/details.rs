//! `domains/orderid`, `domains/details` and `domains/details-by-name`.
//!
//! Inferred: which members belong to which of the `options`.

use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use super::super::super::state::{Combo, Registrar};
use super::super::action;
use super::super::contacts;
use super::super::context::{Answer, Refusal, RequestContext, parent_key};
use super::super::details::{own_order, status, under_way, unknown_domain};
use super::{by_order_id, product_key};

const ROLES: [&str; 4] = ["registrant", "admin", "tech", "billing"];

/// What can be asked for in `options`, beside `All`.
const OPTIONS: [&str; 10] = [
    "OrderDetails",
    "ContactIds",
    "RegistrantContactDetails",
    "AdminContactDetails",
    "TechContactDetails",
    "BillingContactDetails",
    "NsDetails",
    "DomainStatus",
    "DNSSECDetails",
    "StatusDetails",
];

/// The order id of the domain itself, a bare number.
pub(in super::super) fn id(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    let (_, combo) = own_order(ctx, registrar)?;
    combo.domain_order().map(|id| json!(id)).ok_or_else(|| unknown_domain(ctx))
}

pub(in super::super) fn by_name(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    let (_, combo) = own_order(ctx, registrar)?;
    let id = combo.domain_order().ok_or_else(|| unknown_domain(ctx))?;
    of_domain(ctx, registrar, id, combo)
}

pub(in super::super) fn by_order(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    let (id, _, combo) = by_order_id(ctx, registrar)?;
    of_domain(ctx, registrar, id, combo)
}

fn of_domain(ctx: &RequestContext, registrar: &Registrar, id: u64, combo: &Combo) -> Answer {
    let mut asked = ctx.call.all("options");
    if !asked.all(|option| option == "All" || OPTIONS.contains(&option)) {
        return Err(Refusal::invalid("options"));
    }
    let wants = |option: &str| ctx.call.all("options").any(|one| one == "All" || one == option);
    let mut map = Map::new();
    if wants("OrderDetails") {
        order(ctx, id, combo, &mut map);
    }
    if wants("ContactIds") {
        for (role, id) in ROLES.iter().zip(&combo.domain_contacts) {
            map.insert(format!("{role}contactid"), json!(id));
        }
    }
    for (place, role) in ROLES.iter().enumerate() {
        let contact = combo.domain_contacts.get(place);
        let contact = contact.and_then(|id| ctx.contact(registrar, id).ok());
        if let Some(contact) = contact.filter(|_| wants(OPTIONS[2 + place])) {
            let details = contacts::of_contact(ctx, registrar, contact)?;
            map.insert(format!("{role}contact"), details);
        }
    }
    if wants("NsDetails") {
        map.insert("noOfNameServers".into(), json!(combo.name_servers.len().to_string()));
        for (number, server) in (1..).zip(&combo.name_servers) {
            map.insert(format!("ns{number}"), json!(server));
        }
    }
    if wants("StatusDetails") {
        // A list as recorded; published clients meet a bare text as well. Inferred: where.
        let locks =
            if combo.plan.is_some() { json!("transferlock") } else { json!(["transferlock"]) };
        map.insert("orderstatus".into(), locks);
    }
    if wants("DomainStatus") {
        map.insert("domainstatus".into(), json!([]));
        verification(ctx, combo, &mut map);
    }
    if wants("DNSSECDetails") {
        map.insert("dnssec".into(), json!([]));
    }
    Ok(Value::Object(map))
}

/// Whether the registrant's address of mail is verified. The address of a catalog's contact is; a
/// new one waits, and the time when that began is told.
fn verification(ctx: &RequestContext, combo: &Combo, map: &mut Map<String, Value>) {
    let registrant = combo.domain_contacts.first();
    let known = ctx.catalog.contacts.iter();
    let verified = known.map(|contact| contact.id.to_string()).any(|id| Some(&id) == registrant);
    let status = if verified { "Verified" } else { "Pending" };
    map.insert("raaVerificationStatus".into(), json!(status));
    if !verified {
        let began = (combo.created / 1000).to_string();
        map.insert("raaVerificationStartTime".into(), json!(began));
    }
}

/// The code for a transfer: the same one for a domain each time.
fn domain_secret(id: u64, combo: &Combo) -> String {
    let digest = Sha256::digest(format!("{id} {}", combo.domain));
    digest.iter().take(5).map(|byte| format!("{byte:02x}")).collect()
}

fn order(ctx: &RequestContext, id: u64, combo: &Combo, map: &mut Map<String, Value>) {
    let now = ctx.call.now;
    let details = json!({
        "orderid": id.to_string(),
        "entityid": id.to_string(),
        "domainname": combo.domain,
        "description": combo.domain,
        "currentstatus": status(combo, now),
        "productkey": product_key(ctx, combo),
        "productcategory": "domorder",
        "classkey": product_key(ctx, combo),
        "entitytypeid": "3",
        "customerid": combo.customer.to_string(),
        "isImmediateReseller": "true",
        "parentkey": parent_key(combo.reseller),
        "creationtime": (combo.created / 1000).to_string(),
        "endtime": action::end(combo, now).to_string(),
        "recurring": combo.auto_renew.to_string(),
        "isprivacyprotected": combo.privacy.to_string(),
        "domsecret": domain_secret(id, combo),
        "isOrderSuspendedUponExpiry": "false",
        "orderSuspendedByParent": combo.suspended.to_string(),
        "allowdeletion": "true",
        "actioncompleted": "0",
        "eaqid": "0",
        "jumpConditions": [],
    });
    if let Value::Object(details) = details {
        map.extend(details);
    }
    // What a combo is waiting for is told at the combo.
    let pending = action::pending(combo, now).filter(|_| combo.plan.is_none());
    if let Some(action) = pending {
        map.insert("eaqid".into(), json!(action.id.to_string()));
        if !action::addition(combo).is_done(now) {
            let cancel = json!({"jumpCondition": "Cancel", "captionLangKey": "btn.cancel-order"});
            map.insert("jumpConditions".into(), json!([cancel]));
        }
        under_way(ctx, combo, action, map);
    }
}
