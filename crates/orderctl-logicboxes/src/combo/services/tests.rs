use proptest::prelude::*;

use super::*;
use orderctl_core::error::Kind;

fn builder() -> ServicesBuilder {
    ServicesBuilder {
        ns: vec!["ns1.shop.example".into(), "ns2.shop.example".into()],
        contacts: Contacts::all("30000001"),
        ..ServicesBuilder::default()
    }
}

fn text(services: &Services) -> String {
    Value::Object(services.map().clone()).to_string()
}

const COMPLETE: &str = r#"{"domainOrder":{"ns":["ns1.shop.example"],"reg-contact-id":"0","admin-contact-id":"-1","tech-contact-id":"1","billing-contact-id":"2"},"sslcert":{}}"#;

#[test]
fn what_is_built_is_what_the_vendors_page_shows() {
    let services = ServicesBuilder {
        protect_privacy: true,
        purchase_privacy: true,
        attrs: vec!["tnc=yes".into(), "note=a=b".into()],
        services: vec!["singledomainhostinglinuxus:auto-renew".into(), "sslcert".into()],
        ..builder()
    }
    .build()
    .unwrap();
    assert_eq!(
        text(&services),
        concat!(
            r#"{"domainOrder":{"ns":["ns1.shop.example","ns2.shop.example"],"#,
            r#""reg-contact-id":"30000001","admin-contact-id":"30000001","#,
            r#""tech-contact-id":"30000001","billing-contact-id":"30000001","#,
            r#""purchase-privacy":"true","protect-privacy":"true","#,
            r#""attr-name1":"tnc","attr-value1":"yes","attr-name2":"note","attr-value2":"a=b"},"#,
            r#""singledomainhostinglinuxus":{"auto-renew":"true"},"sslcert":{}}"#,
        )
    );
    assert!(services.warnings().is_empty());
}

#[test]
fn a_wrong_flag_is_told_before_anything_is_ordered() {
    let cases = [
        (ServicesBuilder { ns: vec![], ..builder() }, "'ns' in 'domainOrder' is empty"),
        (ServicesBuilder { ns: vec!["a b".into()], ..builder() }, "is no name"),
        (
            ServicesBuilder { contacts: Contacts::default(), ..builder() },
            "'reg-contact-id' is empty",
        ),
        (
            ServicesBuilder { contacts: Contacts::all("abc"), ..builder() },
            "not the id of a contact",
        ),
        (ServicesBuilder { attrs: vec!["tnc".into()], ..builder() }, "is not NAME=VALUE"),
        (ServicesBuilder { attrs: vec!["=yes".into()], ..builder() }, "is not NAME=VALUE"),
        (
            ServicesBuilder { services: vec!["sslcert:renew".into()], ..builder() },
            "no option 'renew'",
        ),
        (ServicesBuilder { services: vec!["sslcert:".into()], ..builder() }, "no option ''"),
        (ServicesBuilder { services: vec![":auto-renew".into()], ..builder() }, "has no name"),
        (
            ServicesBuilder { services: vec!["sslcret".into()], ..builder() },
            "did you mean 'sslcert'",
        ),
        (
            ServicesBuilder {
                services: vec!["sslcert".into(), "sslcert:auto-renew".into()],
                ..builder()
            },
            "named twice",
        ),
        (ServicesBuilder { services: vec!["domainOrder".into()], ..builder() }, "name servers"),
    ];
    for (builder, words) in cases {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), Kind::Usage);
        assert!(error.message().contains(words), "{error}");
    }
}

#[test]
fn a_name_server_is_a_host_with_a_domain() {
    for name in ["ns1.shop.example", "ns-1.shop.example.", "a.b", "ns1.bücher.example"] {
        assert_eq!(check_name_server(name), Ok(()), "{name}");
    }
    for name in ["nothost", "not a host", "", ".", "a..b", "-a.b", "a.b-", "192.0.2.1", "a_b.c"] {
        assert!(check_name_server(name).is_err(), "{name}");
    }
    assert!(check_contact_id("-1").is_ok() && check_contact_id("30000001").is_ok());
    assert!(check_contact_id("Roe Ltd hostmaster").is_err() && check_contact_id("").is_err());
}

#[test]
fn given_json_is_sent_as_given() {
    assert_eq!(text(&Services::parse(COMPLETE).unwrap()), COMPLETE);
    let reordered = r#"{"quantummail":{"size":10,"on":true},"domainOrder":{"x":"y","billing-contact-id":"2","ns":["n.example"],"tech-contact-id":"1","admin-contact-id":"1","reg-contact-id":"1"}}"#;
    let services = Services::parse(reordered).unwrap();
    assert_eq!(text(&services), reordered);
    assert!(services.warnings()[0].contains("quantummail"));
}

#[test]
fn given_json_that_is_wrong_is_told_with_what_to_write() {
    let changed = |from: &str, to: &str| {
        assert!(COMPLETE.contains(from));
        COMPLETE.replace(from, to)
    };
    for (json, words) in [
        ("{\"domainOrder\":\n  oops}".to_owned(), "line 2 column 3"),
        ("[]".to_owned(), "this is a list"),
        ("7".to_owned(), "this is a number"),
        ("{}".to_owned(), "no 'domainOrder'"),
        (changed(r#""sslcert":{}"#, r#""sslcert":true"#), "'sslcert' must be an object"),
        (changed(r#"["ns1.shop.example"]"#, r#""ns1.shop.example""#), "must be a list"),
        (changed(r#"["ns1.shop.example"]"#, "[]"), "is empty"),
        (changed(r#"["ns1.shop.example"]"#, "[1]"), "is no name"),
        (changed(r#""ns":["ns1.shop.example"],"#, ""), "no name servers"),
        (changed(r#""reg-contact-id":"0","#, ""), "no 'reg-contact-id'"),
        (changed(r#""reg-contact-id":"0""#, r#""reg-contact-id":0"#), "in quotes"),
        (changed(r#""reg-contact-id":"0""#, r#""reg-contact-id":null"#), "this is null"),
        (changed(r#""reg-contact-id":"0""#, r#""reg-contact-id":"-2""#), "not the id"),
        (changed("domainOrder", "domainorder"), "did you mean 'domainOrder'"),
    ] {
        let error = Services::parse(&json).unwrap_err();
        assert_eq!(error.kind(), Kind::Usage, "{json}");
        assert!(error.message().contains(words), "{json}: {error}");
        let advised = !error.hints().is_empty() || !error.remedies().is_empty();
        assert!(advised, "{json}: {error} says nothing to do");
    }
}

proptest! {
    #[test]
    fn no_services_can_bring_the_program_down(text in any::<String>(), service in any::<String>()) {
        let _ = Services::parse(&text);
        let _ = ServicesBuilder { services: vec![service.clone()], attrs: vec![service], ..builder() }.build();
    }
}
