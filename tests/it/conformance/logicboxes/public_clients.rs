//! How client libraries of the real API call it, each in its own way: what is known of them works
//! here unchanged.

use reqwest::blocking::{RequestBuilder, Response};
use serde_json::{Value, json};

use super::prepared::{CONTACT, Prepared, SIGNUP, pairs, register};
use super::xml;

const KEY: &str = "auth-userid=100001 api-key=sandbox-key";

impl Prepared {
    fn url(&self, path: &str) -> String {
        format!("{}/{path}", self.running.logicboxes_url())
    }
}

fn answer(request: RequestBuilder) -> (u16, Value) {
    let response: Response = request.send().unwrap();
    let status = response.status().as_u16();
    (status, serde_json::from_str(&response.text().unwrap()).unwrap())
}

/// A Perl library: everything in the query, of a POST too, whose body is empty. A list is the name
/// again and again. An id is what the body is, and nothing else.
#[test]
fn a_client_that_posts_with_the_query_alone_registers_a_domain() {
    let shop = Prepared::empty();
    let post = |path: &str, words: &str| {
        let request = shop.http.post(shop.url(path)).query(&pairs(KEY)).query(&pairs(words));
        answer(request.header("content-length", "0"))
    };
    let get = |path: &str, words: &str| {
        answer(shop.http.get(shop.url(path)).query(&pairs(KEY)).query(&pairs(words)))
    };
    let (_, customer) = post("customers/signup.json", SIGNUP);
    let contact = CONTACT.replace("20000004", &customer.to_string());
    let (_, contact) = post("contacts/add.json", &contact);
    assert!(customer.is_u64() && contact.is_u64(), "{customer} {contact}");
    let order = register("new-example.com", "NoInvoice")
        .replace("20000001", &customer.to_string())
        .replace("30000001", &contact.to_string())
        .replace("30000002", &contact.to_string());
    let (status, placed) = post("domains/register.json", &order);
    assert_eq!((status, &placed["status"]), (200, &json!("Success")), "{placed}");
    let (_, id) = get("domains/orderid.json", "domain-name=new-example.com");
    assert_eq!(id.to_string(), placed["entityid"].as_str().unwrap());
    let (_, details) = get("domains/details.json", &format!("order-id={id} options=All"));
    assert_eq!(details["customerid"], customer.to_string());
    assert_eq!(details["ns2"], "ns2.example.net");
    // Without these its object of a domain can't be made.
    assert!(details["domsecret"].as_str().is_some_and(|code| code.len() >= 8), "{details}");
    assert_eq!(details["raaVerificationStatus"], "Pending");
    // It takes no number for one that is not digits alone, or is kept for films.
    let phone = &details["registrantcontact"];
    let digits = |name: &str| phone[name].as_str().unwrap().to_owned();
    let (code, number) = (digits("telnocc"), digits("telno"));
    assert!((code.clone() + &number).bytes().all(|b| b.is_ascii_digit()), "{phone}");
    assert!((1..=3).contains(&code.len()) && (4..=12).contains(&number.len()), "{phone}");
    assert!(!number.ends_with("5550100") && !number.contains("55501"), "{phone}");
    let (_, found) = post("contacts/default.json", &format!("customer-id={customer} type=Contact"));
    assert_eq!(found["Contact"]["registrant"], contact.to_string());
    let (_, keys) = post("products/category-keys-mapping.json", "");
    assert_eq!(keys["domorder"][0], json!({"domcno": ["com"]}), "its table posts this one");
}

/// The vendor's own module for a billing system: reads by GET, writes by a body alone, and every
/// call says which client it is.
#[test]
fn a_client_that_names_itself_in_every_call_orders_a_combo() {
    let shop = Prepared::empty();
    let said = format!("{KEY} profiler-ink=billing-module-1");
    let get = |path: &str| answer(shop.http.get(shop.url(path)).query(&pairs(&said)));
    let (_, plans) = get("products/plan-details.json");
    let (_, keys) = get("products/category-keys-mapping.json");
    assert!(keys["hosting"].as_array().unwrap().contains(&json!("singledomainhostinglinuxus")));
    assert_eq!(plans["singledomainhostinglinuxus"]["2001"]["plan_name"], "Personal Hosting");
    let contacts = r#""reg-contact-id":"30000001","admin-contact-id":"30000001","tech-contact-id":"30000001","billing-contact-id":"30000001""#;
    let order = format!(
        "{said} domain-name=new-example.com customer-id=20000001 noOfMonths=12 bundle-id=502 \
         invoice-option=NoInvoice \
         servicesParamJson={{\"domainOrder\":{{\"ns\":[\"a.example.net\",\"b.example.net\"],{contacts}}}}}"
    );
    let url = shop.url("productbundle/add.json");
    let (status, placed) = answer(shop.http.post(url).form(&pairs(&order)));
    assert_eq!((status, &placed["actionstatus"]), (200, &json!("Success")), "{placed}");
    let stop = format!("{said} order-id={} reason=unpaid", placed["entityid"].as_str().unwrap());
    let url = shop.url("orders/suspend.json");
    let (status, _) = answer(shop.http.post(url).form(&pairs(&stop)));
    assert_eq!(status, 200);
}

/// A Java library: XML, of which it keeps the digits for an id; and GET for writes, which the real
/// API refuses too.
#[test]
fn a_client_that_reads_xml_gets_ids_and_an_error_for_a_write_by_get() {
    let shop = Prepared::with_orders();
    let get = |path: &str, words: &str| {
        let url = shop.url(path);
        let response = shop.http.get(url).query(&pairs(KEY)).query(&pairs(words)).send().unwrap();
        (response.status().as_u16(), response.text().unwrap())
    };
    let (_, body) = get("domains/orderid.xml", "domain-name=alone-example.net");
    let root = &body[body.find("?>").unwrap() + 2..];
    let digits: String = root.chars().filter(char::is_ascii_digit).collect();
    assert_eq!(digits, "90000007");
    let (status, body) = get("customers/signup.xml", SIGNUP);
    assert_eq!((status, &xml::read(&body)["status"]), (500, &json!("ERROR")));
    assert!(body.contains("<response><status>ERROR</status><message>"), "{body}");
    let (_, body) = get("customers/details.xml", "username=jane@customer.example");
    assert_eq!(xml::read(&body)["isDominicanTaxConfiguredByParent"], "false");
}

/// A PHP library that leaves the key in the query and posts the rest; a page that asks for names by a
/// script.
#[test]
fn the_key_may_stand_in_the_query_and_the_rest_in_the_body() {
    let shop = Prepared::empty();
    let url = shop.url("customers/signup.json");
    let request = shop.http.post(url).query(&pairs(KEY)).form(&pairs(SIGNUP));
    assert_eq!(answer(request), (200, json!(20_000_004)));
    let words = format!("{KEY} domain-name=free tlds=com callback=show");
    let url = shop.url("domains/available.json");
    let text = shop.http.get(url).query(&pairs(&words)).send().unwrap().text().unwrap();
    assert!(text.starts_with(r#"show({"free.com":{"#) && text.ends_with("})"), "{text}");
}
