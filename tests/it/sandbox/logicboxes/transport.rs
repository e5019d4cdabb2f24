//! Keys, paths, verbs, and the XML form of an answer.

use serde_json::{Value, json};

use super::super::{Sandbox, credentials};
use super::{execution, order, refusal};

#[test]
fn a_wrong_key_is_denied_before_anything_else_is_looked_at() {
    let sandbox = Sandbox::new();
    let denied = json!({"status": "ERROR", "message": "Access Denied: You are not authorized to perform this action"});
    for path in ["productbundle/add.json", "no/such.json"] {
        let url = sandbox.api_url(path);
        let request =
            sandbox.http.post(url).form(&[("auth-userid", "100001"), ("api-key", "wrong")]);
        let (status, body) = sandbox.api(request);
        assert_eq!((status, serde_json::from_str::<Value>(&body).unwrap()), (403, denied.clone()));
    }
}

#[test]
fn an_unknown_path_is_a_page_and_a_wrong_verb_is_an_error() {
    let sandbox = Sandbox::new();
    for path in ["no/such.json", "productbundle/add", "productbundle/add.yaml"] {
        let (status, body) = sandbox.api_post(path, &order(&[]));
        assert_eq!(status, 404);
        assert!(body.starts_with("<!DOCTYPE html>"));
    }
    refusal(sandbox.api_get("productbundle/add.json", &order(&[])));
    refusal(sandbox.api_post("productbundle/details.json", &[("order-id", "1")]));
}

#[test]
fn parameters_of_a_post_may_stand_in_its_query() {
    let sandbox = Sandbox::slow();
    let request = sandbox.http.post(sandbox.api_url("productbundle/add.json"));
    let (status, body) = sandbox.api(request.query(&credentials()).query(&order(&[])));
    assert_eq!((status, serde_json::from_str::<Value>(&body).unwrap()), (200, execution()));
}

#[test]
fn xml_is_a_hashtable_and_an_error_a_response() {
    let sandbox = Sandbox::slow();
    let (status, body) =
        sandbox.api_post("productbundle/add.xml", &order(&[("invoice-option", "OnlyAdd")]));
    let entry = |key: &str, value: &str| {
        format!("<entry><string>{key}</string><string>{value}</string></entry>")
    };
    let expected = [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<hashtable>",
        &entry("customercost", "59.88"),
        &entry("eaqid", "600000001"),
        &entry("customerid", "20000001"),
        &entry("invoiceid", "91000001"),
        "</hashtable>\n",
    ]
    .concat();
    assert_eq!((status, body), (200, expected));
    let (status, body) = sandbox.api_get("productbundle/details.xml", &[("order-id", "7")]);
    let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response><status>ERROR</status>\
        <message>No Entity found for Entityid: 7</message></response>\n";
    assert_eq!((status, body.as_str()), (500, expected));
    let (_, body) = sandbox.api_get("productbundle/details.xml", &[("order-id", "90000001")]);
    assert!(body.contains(
        "<entry><string>Plan_Details</string><hashtable><entry><string>domainOrder</string>"
    ));
}
