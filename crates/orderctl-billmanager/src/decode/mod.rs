//! From a panel's bytes to a [`Node`], for every format that an order may be asked in.
//!
//! The rules are those of the "Guide to ISPsystem software API"; that JSON is XML mapped by them
//! (text is `$`, an attribute `$name`, a repeated element an array) is seen in recorded answers.

mod json;
mod lines;
mod xml;

use std::fmt;
use std::str::FromStr;

use super::Node;

/// How deep a document may be nested; real ones are ten levels deep.
const MAX_DEPTH: usize = 100;

/// A format that a panel answers in (`out`). The first four are in "New Order API", `json` in the
/// manual of `mgrctl`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Out {
    /// JSON as the panel's own pages use it; what this client asks for by itself.
    #[default]
    Json,
    /// JSON by the same rules as [`Out::Json`].
    Xjson,
    /// XML, with the values alone.
    Xml,
    /// XML with all of the form's description.
    Devel,
    /// Lines of text: `OK`, `ERROR …`, or `name=value` pairs.
    Text,
}

impl Out {
    /// All formats, in the order in which a user is offered them.
    pub const ALL: [Self; 5] = [Self::Json, Self::Xjson, Self::Xml, Self::Devel, Self::Text];

    /// The value of the parameter `out`.
    #[must_use]
    pub const fn wire(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Xjson => "xjson",
            Self::Xml => "xml",
            Self::Devel => "devel",
            Self::Text => "text",
        }
    }
}

impl fmt::Display for Out {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.wire())
    }
}

impl FromStr for Out {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|out| out.wire() == text)
            .ok_or_else(|| "expected xml, xjson, devel, text or json".to_owned())
    }
}

/// The document in this body; nothing if it is not one, or not a whole one.
///
/// JSON and XML are told apart by their first letter, for panels that answer one when asked for the
/// other; lines of text have no mark of their own and are only read when they were asked for.
pub(super) fn decode(body: &str, out: Out) -> Option<Node> {
    let body = body.trim_start_matches('\u{feff}').trim();
    match body.chars().next()? {
        '{' => json::read(body),
        '<' => xml::read(body),
        _ if out == Out::Text => lines::read(body),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const JSON: &str = r#"{"doc":{"$func":"cart","promocode":{},"lineitem.id":{"$":"812"},
        "total":{"cost":{"$":"4.50"},"currency":{"$":"EUR"}},
        "list":{"$name":"lineitems","elem":{"id":{"$":"812"},"main":{"name":{"$":"A & B"}}}},
        "slist":[{"$name":"period","val":{"$key":"1","$":"one month"}}],
        "messages":{"$name":"cart","msg":{"addon_9":"Disk"}}}}"#;

    const XML: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
        <doc func="cart"><promocode/><lineitem.id>812</lineitem.id>
        <total><cost>4.50</cost><currency>EUR</currency></total>
        <list name="lineitems"><elem><id>812</id><main><name><![CDATA[A ]]>&amp; B</name></main></elem></list>
        <slist name="period"><val key="1">one month</val></slist>
        <messages name="cart"><msg name="addon_9">Disk</msg></messages></doc>"#;

    #[test]
    fn an_order_is_understood_alike_in_json_and_in_xml() {
        for body in [JSON, XML] {
            let doc = decode(body, Out::Json).unwrap();
            assert_eq!(doc.attribute("func"), Some("cart"));
            assert_eq!(doc.value("lineitem.id"), Some("812"), "{body}");
            assert_eq!(doc.value("total/cost"), Some("4.50"));
            assert_eq!(doc.value("promocode"), None);
            let rows = doc.list("lineitems").unwrap();
            assert_eq!(rows.len(), 1);
            assert_eq!(rows[0].value("main/name"), Some("A & B"));
            assert_eq!(doc.slist("period")[0].attribute("key"), Some("1"));
            assert_eq!(doc.message("addon_9"), Some("Disk"));
            assert_eq!(doc.list("other"), None);
        }
    }

    #[test]
    fn one_element_and_an_array_of_one_are_the_same() {
        let one = decode(r#"{"doc":{"elem":{"id":{"$":"7"}}}}"#, Out::Json).unwrap();
        let array = decode(r#"{"doc":{"elem":[{"id":{"$":"7"}}]}}"#, Out::Json).unwrap();
        let plain = decode(r#"{"doc":{"elem":[{"id":7}]}}"#, Out::Json).unwrap();
        assert_eq!(one, array);
        assert_eq!(one, plain);
    }

    #[test]
    fn lines_of_text_tell_an_order_from_a_refusal() {
        let taken = decode("lineitem.id=812\nOK\n", Out::Text).unwrap();
        assert_eq!(taken.value("lineitem.id"), Some("812"));
        assert!(taken.at("ok").is_some());
        let next = decode("OK ok=func=totp.confirm", Out::Text).unwrap();
        assert_eq!(next.value("ok"), Some("func=totp.confirm"));
        let refused =
            decode("ERROR Error: Type: 'value' Object: 'pricelist' Value: '9'", Out::Text).unwrap();
        let error = refused.at("error").unwrap();
        assert_eq!(error.attribute("type"), Some("value"));
        assert_eq!(error.attribute("object"), Some("pricelist"));
        let rows = decode("id=7 name=small one cost=1.00\nid=8 name=big", Out::Text).unwrap();
        assert_eq!(rows.all("elem").count(), 2);
        assert_eq!(rows.value("elem/name"), Some("small one"));
    }

    #[test]
    fn what_is_not_a_whole_document_is_never_read_as_one() {
        for body in [
            "",
            "OK",
            "null",
            "[]",
            "{}",
            r#"{"doc":[]}"#,
            r#"{"doc":"x"}"#,
            r#"{"elem":[]}"#,
            r#"{"doc":{"ok":{}"#,
            "<doc><ok/>",
            "<html><body/></html>",
            "<doc/><doc/>",
            "<doc><ok></doc>",
            r#"{"doc":{"a":[[1]]}}"#,
        ] {
            assert_eq!(decode(body, Out::Json), None, "{body}");
        }
        let deep = format!("{}{}", "<doc>".repeat(5000), "</doc>".repeat(5000));
        assert_eq!(decode(&deep, Out::Xml), None);
        let deep = format!("{{\"doc\":{}1{}", "{\"a\":".repeat(5000), "}".repeat(5001));
        assert_eq!(decode(&deep, Out::Json), None);
    }

    #[test]
    fn a_number_that_was_rounded_on_the_way_is_no_amount() {
        let doc = decode(r#"{"doc":{"a":8.99,"b":12345678901234567.89,"c":1e300}}"#, Out::Json);
        let doc = doc.unwrap();
        assert_eq!(doc.value("a"), Some("8.99"));
        for name in ["b", "c"] {
            let text = doc.value(name).unwrap();
            assert!(orderctl_core::Money::new(text, "EUR").is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_answer_can_bring_the_client_down(body in ".*", tail in ".{0,40}") {
            for out in Out::ALL {
                let _ = decode(&body, out);
                let _ = decode(&format!("<doc>{body}</doc>"), out);
                let _ = decode(&format!("<doc><a {tail}>&{body};</a></doc>"), out);
                let _ = decode(&format!("ERROR {body} Object: '{tail}"), out);
                let _ = decode(&format!("{{\"doc\":{{\"a\":{body}}}}}"), out);
            }
        }

        #[test]
        fn an_answer_cut_anywhere_is_not_read(at in 1..JSON.len().min(XML.len()) - 1) {
            for body in [JSON, XML] {
                if let Some(part) = body.get(..at) {
                    prop_assert_eq!(decode(part, Out::Json), None);
                }
            }
        }
    }
}
