//! Customers, contacts, domains.

use serde_json::json;

use super::questions::{
    available, contact, contacts, customer, customers, default_contacts, domain,
};
use super::{check, ok, row};

const EMPTY: &str = r#"{"recsonpage":"0","recsindb":"0"}"#;

#[test]
fn section_6_1_customers() {
    let found = r#"{"recsonpage":"1","recsindb":"1","1":{"customer.customerid":"20000001",
        "customer.name":"Jane","customer.telnocc":"001","customer.customerstatus":"Active"}}"#;
    let jane = json!({"customer_id": "20000001", "name": "Jane", "status": "active",
        "extra": {"telnocc": "001"}});
    let native = r#"{"recsonpage":1,"recsindb":1,"1":{"customer.customerid":20000001}}"#;
    let details = r#"{"customerid":"20000001","username":"jane@customer.example",
        "creationdt":"1540541263","customerstatus":"Suspended","twofactorauth_enabled":"false",
        "isDominicanTaxConfiguredByParent":false,"salespersonshash":{}}"#;
    let read = json!({"status": "suspended", "created": "2018-10-26T08:07:43Z",
        "extra": {"isDominicanTaxConfiguredByParent": false, "salespersonshash": {}}});
    check(vec![
        row("numbered rows", customers, ok(found), json!([[jane], 1])),
        row("native numbers", customers, ok(native), json!([[{"customer_id": "20000001"}], 1])),
        row("nobody", customers, ok(EMPTY), json!([[], 0])),
        row("details", customer, ok(details), read),
    ]);
}

#[test]
fn section_6_2_contacts() {
    let one = r#"{"entity.entityid":"80079260","contact.contactid":"80079260","contact.name":"Ann",
        "contact.emailaddr":"ann@new.example","contact.type":"Contact","entity.currentstatus":"Active",
        "entity.customerid":"20000001","contact.creationdt":"1540541263",
        "contact.timestamp":"2018-10-26 08:07:43.320236+00",
        "whoisValidity":{"valid":"true","invalidData":[]},"designated-agent":"true"}"#;
    let ann = json!({"contact_id": "80079260", "customer_id": "20000001", "kind": "Contact",
        "email": "ann@new.example", "status": "active"});
    let found = format!(r#"{{"recsonpage":"1","recsindb":"1","result":[{one}]}}"#);
    let none = r#"{"recsonpage":"0","recsindb":"0","result":[]}"#;
    let details = r#"{"entityid":"80079260","contactid":"80079260","name":"Ann","type":"Contact",
        "emailaddr":"ann@new.example","currentstatus":"Active","contacttype":[],
        "customerid":"20000001","classkey":"domcontact","entitytypeid":"66","jumpConditions":[]}"#;
    let default = format!(
        r#"{{"Contact":{{"registrant":"80079260","admin":"80079261","tech":80079260,"billing":"0",
        "type":"Contact","registrantContactDetails":{one}}}}}"#
    );
    let roles = json!([{"kind": "Contact", "registrant": "80079260", "admin": "80079261",
        "tech": "80079260", "billing": null}]);
    check(vec![
        row("an array of rows", contacts, ok(found), json!([[ann], 1])),
        row("none", contacts, ok(none), json!([[], 0])),
        row("none and no array", contacts, ok(EMPTY), json!([[], 0])),
        row("details", contact, ok(details), ann),
        row("default contacts", default_contacts, ok(default), roles),
        row("no default contacts", default_contacts, ok("{}"), json!([])),
    ]);
}

#[test]
fn section_6_3_domains() {
    let names = r#"{"shop.example":{"classkey":"domcno","status":"regthroughothers"},
        "gold.example":{"classkey":"domcno","status":"available","costHash":{"create":"2500.00"}}}"#;
    let read = json!([
        {"domain": "shop.example", "status": "regthroughothers", "product_key": "domcno"},
        {"status": "available", "extra": {"costHash": {"create": "2500.00"}}},
    ]);
    let few = r#"{"shop.example":{"classkey":"domcno","status":"unknown"}}"#;
    let unknown = json!([{"status": "unknown"}, {"domain": "gold.example", "status": "unknown"}]);
    let details = r#"{"orderid":"84372632","entityid":"84372632","domainname":"shop.example",
        "currentstatus":"Pending Delete Restorable","endtime":"1791536000","isprivacyprotected":"false",
        "ns1":"ns1.shop.example","ns2":"ns2.shop.example","orderstatus":["transferlock"],
        "registrantcontactid":"80079260","registrantcontact":{"name":"Ann"}}"#;
    let told = json!({"order_id": "84372632", "status": "pending_delete_restorable",
        "privacy": false, "locks": ["transferlock"], "registrant": "80079260",
        "name_servers": ["ns1.shop.example", "ns2.shop.example"],
        "extra": {"registrantcontact": {"name": "Ann"}}});
    let pending = r#"{"orderid":"84372632","currentstatus":"InActive","eaqid":"514034683",
        "jumpConditions":[{"jumpCondition":"Cancel","captionLangKey":"btn.cancel-order"}]}"#;
    let waits = json!({"status": "in_active",
        "extra": {"eaqid": "514034683", "jumpConditions": [{"jumpCondition": "Cancel"}]}});
    check(vec![
        row("names, one of them premium", available, ok(names), read),
        row("names that the registry left out", available, ok(few), unknown),
        row("a domain", domain, ok(details), told),
        row("one that is pending", domain, ok(pending), waits),
    ]);
}
