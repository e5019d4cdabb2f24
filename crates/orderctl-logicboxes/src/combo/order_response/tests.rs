use proptest::prelude::*;
use serde_json::json;

use super::*;

fn ordered(invoice_option: InvoiceOption) -> Ordered<'static> {
    Ordered {
        order_id: None,
        domain: Some("shop.example"),
        customer_id: Some("20000001".into()),
        invoice_option,
        currency: None,
    }
}

fn placed(document: &Value, option: InvoiceOption) -> ComboReceipt {
    match outcome(document, &ordered(option)) {
        SendOutcome::Placed(receipt) => receipt,
        other => panic!("{document} is not placed: {other:?}"),
    }
}

fn unclear(document: &Value, option: InvoiceOption) -> String {
    match outcome(document, &ordered(option)) {
        SendOutcome::Unknown(error) => error.message().to_owned(),
        other => panic!("{document} is not unclear: {other:?}"),
    }
}

fn details() -> Value {
    json!({
        "status":"Success","actiontype":"Add",
        "actiontypedesc":"Addition of Starter for shop.example for 12 months",
        "actionstatus":"PendingExecution","actionstatusdesc":"Request will be processed in some time.",
        "entityid":"90000001","eaqid":"600000001","description":"shop.example",
        "invoiceid":"91000001","sellingcurrencysymbol":"USD","sellingamount":"-59.880",
        "unutilisedsellingamount":"-59.880","customerid":"20000001"
    })
}

fn with(name: &str, value: Value) -> Value {
    let mut details = details();
    details[name] = value;
    details
}

fn without(names: &[&str]) -> Value {
    let mut details = details();
    for name in names {
        details.as_object_mut().unwrap().remove(*name);
    }
    details
}

#[test]
fn an_accepted_order_is_not_called_completed() {
    let receipt = placed(&details(), InvoiceOption::KeepInvoice);
    assert_eq!(
        serde_json::to_value(&receipt).unwrap(),
        json!({
            "status":"accepted","order_id":"90000001","action_id":"600000001",
            "action_status":"pending_execution",
            "action_description":"Request will be processed in some time.",
            "invoice_id":"91000001","further_invoice_ids":[],"customer_id":"20000001","domain":"shop.example",
            "amount":{"amount":"59.880","currency":"USD"},"notes":[]
        })
    );
    let back: ComboReceipt =
        serde_json::from_value(serde_json::to_value(&receipt).unwrap()).unwrap();
    assert_eq!(back, receipt, "the same order told again must be the same");
}

#[test]
fn the_same_object_under_its_invoice_is_the_same_order() {
    let nested = json!({"91000001": details()});
    assert_eq!(
        placed(&nested, InvoiceOption::PayInvoice),
        placed(&details(), InvoiceOption::PayInvoice)
    );
    let outer_only = json!({"91000001": without(&["invoiceid"])});
    let receipt = placed(&outer_only, InvoiceOption::PayInvoice);
    assert_eq!(receipt.invoice_id.as_deref(), Some("91000001"));
}

#[test]
fn an_order_that_only_waits_for_money_says_so() {
    let small = json!({"customercost":"59.88","eaqid":"600000001","customerid":"20000001","invoiceid":"91000001"});
    for option in [InvoiceOption::OnlyAdd, InvoiceOption::PayInvoice] {
        let receipt = placed(&small, option);
        assert_eq!(receipt.status, Status::PendingPayment);
        assert_eq!(receipt.order_id, None);
        assert_eq!(receipt.amount, None, "no currency is made up");
        assert!(receipt.notes[0].contains("59.88"));
    }
    let known = Ordered { currency: "USD".parse().ok(), ..ordered(InvoiceOption::OnlyAdd) };
    let SendOutcome::Placed(receipt) = outcome(&small, &known) else { panic!("not placed") };
    assert_eq!(receipt.amount.unwrap().to_string(), "59.88 USD");

    let signed = with("sellingcurrencysymbol", json!("$"));
    let receipt = placed(&signed, InvoiceOption::OnlyAdd);
    assert_eq!((receipt.invoice_id.as_deref(), receipt.amount), (Some("91000001"), None));
    assert!(receipt.notes[0].contains("$ 59.880"), "{:?}", receipt.notes);
    let SendOutcome::Placed(receipt) = outcome(&signed, &known) else { panic!("not placed") };
    assert_eq!(receipt.amount.unwrap().to_string(), "59.880 USD");

    assert_eq!(placed(&details(), InvoiceOption::OnlyAdd).status, Status::PendingPayment);
    let waiting = with("actionstatusdesc", json!("Waiting for the payment of the invoice"));
    assert_eq!(placed(&waiting, InvoiceOption::PayInvoice).status, Status::PendingPayment);
    let unpaid = with("actionstatus", json!("PendingPayment"));
    assert_eq!(placed(&unpaid, InvoiceOption::PayInvoice).status, Status::PendingPayment);
    let paid = with("actionstatus", json!("InvoicePaid"));
    assert_eq!(placed(&paid, InvoiceOption::PayInvoice).status, Status::Accepted);
}

#[test]
fn the_small_object_under_an_option_that_never_answers_it_is_unclear() {
    let small = json!({"customercost":"59.88","eaqid":"600000001","invoiceid":"91000001"});
    for option in [InvoiceOption::NoInvoice, InvoiceOption::KeepInvoice] {
        unclear(&small, option);
    }
}

#[test]
fn an_order_without_an_invoice_has_no_amount() {
    let bare = without(&[
        "invoiceid",
        "sellingamount",
        "unutilisedsellingamount",
        "sellingcurrencysymbol",
        "customerid",
    ]);
    let receipt = placed(&bare, InvoiceOption::NoInvoice);
    assert_eq!((receipt.invoice_id, receipt.amount), (None, None));
    assert_eq!(receipt.customer_id.as_deref(), Some("20000001"));
}

#[test]
fn a_stuck_order_is_not_called_accepted() {
    let locked = json!({
        "status":"AdminApproved","actionstatus":"AdminApproved",
        "actionstatusdesc":"Order Locked In Processing.","error":"NoError",
        "eaqid":"600000001","entityid":"90000001","description":"shop.example"
    });
    let receipt = placed(&locked, InvoiceOption::NoInvoice);
    assert_eq!(receipt.status, Status::Locked);
    assert_eq!(receipt.action_status.as_deref(), Some("admin_approved"));
    let without_words = with("actionstatus", json!("AdminApproved"));
    assert_eq!(placed(&without_words, InvoiceOption::KeepInvoice).status, Status::Locked);
    let by_text =
        with("actionstatusdesc", json!("Order Locked for Processing, Please contact Support"));
    assert_eq!(placed(&by_text, InvoiceOption::KeepInvoice).status, Status::Locked);
}

#[test]
fn only_a_finished_action_is_completed() {
    let done = with("actionstatus", json!("Success"));
    assert_eq!(placed(&done, InvoiceOption::KeepInvoice).status, Status::Completed);
    let silent = without(&["actionstatus", "actionstatusdesc"]);
    let receipt = placed(&silent, InvoiceOption::KeepInvoice);
    assert_eq!((receipt.status, receipt.action_status), (Status::Accepted, None));
    let new_word = with("actionstatus", json!("SentToRegistry"));
    let receipt = placed(&new_word, InvoiceOption::KeepInvoice);
    assert_eq!(receipt.status, Status::Accepted);
    assert_eq!(receipt.action_status.as_deref(), Some("sent_to_registry"));
}

#[test]
fn the_status_is_read_in_any_case() {
    for word in ["success", "SUCCESS", "Success", "PendingExecution"] {
        let receipt = placed(&with("status", json!(word)), InvoiceOption::KeepInvoice);
        assert_eq!(receipt.status, Status::Accepted, "{word}");
    }
    let no_status = without(&["status"]);
    assert_eq!(placed(&no_status, InvoiceOption::KeepInvoice).status, Status::Accepted);
}

#[test]
fn a_failure_without_a_reason_leaves_the_order_open_and_names_the_invoice_it_left() {
    for failed in
        [with("status", json!("Failed")), json!({"91000001": with("status", json!("Failed"))})]
    {
        let SendOutcome::Unknown(error) = outcome(&failed, &ordered(InvoiceOption::PayInvoice))
        else {
            panic!("{failed} leaves nothing open");
        };
        assert!(error.hints()[0].contains("91000001"));
    }
}

#[test]
fn what_leaves_the_outcome_open_is_never_made_up() {
    let open = [
        ("no status word", with("status", json!({"a":"b"}))),
        ("a strange status", with("status", json!("Perhaps"))),
        ("a status against its action", with("status", json!("InvoicePaid"))),
        ("a failed action of an accepted order", with("actionstatus", json!("Failed"))),
        ("no order and no action", without(&["entityid", "eaqid"])),
        ("ids of zero", {
            let mut zero = with("entityid", json!("0"));
            zero["eaqid"] = json!("0");
            zero
        }),
        ("an id that is none", with("entityid", json!("9000000x"))),
        ("an amount that is none", with("sellingamount", json!("about 60"))),
        ("an empty amount", with("sellingamount", json!(""))),
        ("an amount with an exponent", with("sellingamount", json!("-5e1"))),
        ("a currency that is none", with("sellingcurrencysymbol", json!("E1R"))),
        ("an invoice without an amount", without(&["sellingamount"])),
        ("an invoice that is no id", with("invoiceid", json!(["91000001"]))),
        ("another customer", with("customerid", json!("20000002"))),
        ("an error beside success", with("error", json!("Something odd"))),
        ("two invoices", json!({"91000002": details()})),
        ("several details", json!({"91000001": details(), "91000002": details()})),
        ("a bare number", json!("90000001")),
        ("a bare yes", json!(true)),
        ("an empty object", json!({})),
        ("a list", json!([details()])),
    ];
    for (what, document) in open {
        let why = unclear(&document, InvoiceOption::KeepInvoice);
        assert!(!why.is_empty(), "{what}");
    }
}

#[test]
fn privacy_that_failed_is_told_and_does_not_fail_the_order() {
    for details in [
        json!({"status":"error","error":"Privacy Protection Service not available."}),
        json!("{\"status\":\"error\",\"error\":\"Privacy Protection Service not available.\"}"),
    ] {
        let receipt = placed(&with("privacydetails", details), InvoiceOption::KeepInvoice);
        assert_eq!(
            receipt.notes,
            ["privacy was not set up: Privacy Protection Service not available."]
        );
    }
    let fine = with("privacydetails", json!({"status":"Success","error":"NoError"}));
    assert!(placed(&fine, InvoiceOption::KeepInvoice).notes.is_empty());
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        "[a-zA-Z0-9.-]{0,8}".prop_map(Value::String),
        Just(json!("Success")),
        Just(json!("90000001")),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            prop::collection::vec(
                (
                    "status|actionstatus|eaqid|entityid|invoiceid|sellingamount|error|privacydetails|91000001|[a-z]{1,3}",
                    inner
                ),
                0..6
            )
            .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn no_document_can_bring_the_program_down(document in any_json()) {
        for option in InvoiceOption::ALL {
            let _ = outcome(&document, &ordered(option));
        }
    }
}
