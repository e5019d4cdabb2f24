//! Orders, what they answer, and what is under way.

use serde_json::json;

use super::questions::{actions, combo, keep, none, only_add, pay, suspend};
use super::{check, no, ok, row};

/// The eight members of an execution without an invoice.
const FLAT: &str = r#""actiontypedesc":"Addition of Starter for shop.example for 12 months",
    "actionstatus":"PendingExecution","entityid":"93606499","status":"Success","eaqid":"600316194",
    "actiontype":"Add","description":"shop.example","actionstatusdesc":"Request will be processed in some time.""#;

/// Those of its invoice.
const INVOICE: &str = r#""invoiceid":"86624444","sellingcurrencysymbol":"USD","sellingamount":"-14.990",
    "unutilisedsellingamount":"-14.990","customerid":"20000001""#;

#[test]
fn section_3_3_details_of_a_combo() {
    let full = r#"{"entityid":"90000001","orderid":"90000001","description":"shop.example",
        "domainname":"shop.example.onlyfordemo.com","currentstatus":"Active","productkey":"productbundle",
        "productcategory":"productbundle","creationtime":"1760000000","endtime":"1791536000",
        "isImmediateReseller":"true","parentkey":"999999999_999999998_100001","customerid":"20000001",
        "isOrderSuspendedUponExpiry":"false","orderSuspendedByParent":"false","allowdeletion":"true",
        "paused":"false","recurring":"true","eaqid":"0","jumpConditions":[],"orderstatus":[],"moneybackperiod":"30",
        "Plan_Details":{"domainOrder":{"orderid":"90000002"},"hosting":{"orderid":"90000003","planid":"2001"}}}"#;
    let read = json!({"status": "active", "action_id": null, "paused": false,
        "deletion_allowed": true, "immediate_reseller": true, "parent_key": "999999999_999999998_100001",
        "services": {"hosting": {"planid": "2001"}}, "extra": {"moneybackperiod": "30"}});
    let pending = r#"{"entityid":"90000001","currentstatus":"InActive","eaqid":"600000001",
        "actiontype":"Add","actionstatus":"PendingExecution","actionstatusdesc":"soon"}"#;
    let waits = json!({"status": "in_active", "action_id": "600000001",
        "action_status": "pending_execution"});
    let listed = r#"{"entityid":"90000001","Plan_Details":["hosting"]}"#;
    let nobody = json!({"error": "Unreachable", "code": "malformed"});
    check(vec![
        row("one that runs", combo, ok(full), read),
        row("one that is pending", combo, ok(pending), waits),
        row("services of another shape", combo, ok(listed), json!({"services": ["hosting"]})),
        row("no order at all", combo, ok(r#"{"currentstatus":"Active"}"#), nobody),
    ]);
}

#[test]
fn section_5_2_executions_by_invoice_option() {
    let flat = format!("{{{FLAT}}}");
    let invoiced = format!("{{{FLAT},{INVOICE}}}");
    let nested = format!(r#"{{"86624444":{invoiced}}}"#).replace("PendingExecution", "InvoicePaid");
    let two = format!(r#"{{"86624444":{invoiced},"86624445":{invoiced}}}"#);
    let native = invoiced.replace("\"-14.990\"", "-14.990").replace("\"93606499\"", "93606499");
    let small = r#"{"customercost":"90.54","eaqid":"469769356","customerid":"20000001","invoiceid":"78877478"}"#;
    let unclear = json!({"unknown": "Unknown"});
    let kept = json!({"status": "accepted", "order_id": "93606499", "action_id": "600316194",
        "invoice_id": "86624444", "amount": {"amount": "14.990", "currency": "USD"}});
    let bare = json!({"status": "accepted", "invoice_id": null, "amount": null});
    let paid = json!({"status": "accepted", "invoice_id": "86624444"});
    let waits = json!({"status": "pending_payment", "order_id": null, "action_id": "469769356",
        "invoice_id": "78877478", "amount": null});
    check(vec![
        row("flat with an invoice", keep, ok(&*invoiced), kept.clone()),
        row("the same with native numbers", keep, ok(native), kept),
        row("flat with eight members", none, ok(&*flat), bare),
        row("nested under its invoice", pay, ok(&*nested), paid.clone()),
        row("nested where the invoice is kept", keep, ok(&*nested), paid),
        row("several invoices", pay, ok(&*two), unclear.clone()),
        row("only added", only_add, ok(small), waits),
        row("the same where it can't be", none, ok(small), unclear.clone()),
        row("no map at all", keep, ok("true"), unclear),
    ]);
}

#[test]
fn section_5_1_members_that_are_sometimes_there() {
    let with = |more: &str| format!("{{{FLAT},{more}}}");
    let locked = r#"{"status":"AdminApproved","actionstatus":"AdminApproved","error":"NoError",
        "actionstatusdesc":"Order Locked In Processing.","actiontype":"Add","actiontypedesc":"Addition",
        "eaqid":"326759191","entityid":"64473117","description":"shop.example"}"#;
    let stuck =
        json!({"status": "locked", "order_id": "64473117", "action_status": "admin_approved"});
    let privacy = with(
        r#""privacydetails":{"status":"error","error":"Privacy Protection Service not available."}"#,
    );
    let note = "privacy was not set up: Privacy Protection Service not available.";
    let accepted = json!({"status": "accepted", "notes": []});
    check(vec![
        row("stuck", keep, ok(locked), stuck),
        row("privacy failed", none, ok(privacy), json!({"status": "accepted", "notes": [note]})),
        row("a discount", none, ok(with(r#""discount-amount":"5.00""#)), accepted.clone()),
        row("no error", none, ok(with(r#""error":"NoError""#)), accepted.clone()),
        row("the action again", none, ok(with(r#""currentaction":"600316194""#)), accepted),
    ]);
}

#[test]
fn section_5_1_statuses_of_an_action() {
    let invoiced = format!("{{{FLAT},{INVOICE}}}");
    let as_status = |word: &str| ok(invoiced.replace("PendingExecution", word));
    for word in ["InvoicePaid", "ExecutionStarted", "RFASent", "PENDING_REGISTRANT_AUTHORIZATION"] {
        check(vec![row("under way", keep, as_status(word), json!({"status": "accepted"}))]);
    }
    check(vec![
        row("done", keep, as_status("Success"), json!({"status": "completed"})),
        row("failed", keep, as_status("Failed"), json!({"unknown": "Unknown"})),
    ]);
}

#[test]
fn section_6_4_orders_and_actions() {
    let one = r#"{"recsonpage":"1","recsindb":"1","1":{"entityid":"90000001","entitytypeid":"3",
        "eaqid":"600000001","actiontype":"RenewDomain","actiontypedesc":"Renewal of shop.example",
        "actionadded":"1760000000","actionstarted":"0","actioncompleted":"0","actionstatus":"AdminApproved",
        "actionstatusdesc":"Order Locked for Processing, Please contact Support"}}"#;
    let action = json!({"action_id": "600000001", "order_id": "90000001", "started": null,
        "action_type": "renew_domain", "locked": true});
    let refusal = r#"{"status":"ERROR","message":"No Entity found for Entityid"}"#;
    let execution = json!({"action": "600316194", "status": "pending_execution"});
    check(vec![
        row("an execution", suspend, ok(format!("{{{FLAT}}}")), execution),
        row("a plain success", suspend, ok(r#"{"status":"Success"}"#), json!({"action": null})),
        row("actions", actions, ok(one), json!([[action], 1])),
        row("none", actions, ok(r#"{"recsonpage":"0","recsindb":"0"}"#), json!([[], 0])),
        row("none, said as a refusal", actions, no(refusal), json!([[], 0])),
    ]);
}
