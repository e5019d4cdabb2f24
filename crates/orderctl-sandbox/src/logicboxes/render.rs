//! JSON, JSONP and XML of the API's answers.
//!
//! Inferred: that `callback` makes a script of a JSON answer, as it does at other providers; in XML,
//! the element of a scalar outside of a map (`int`, `boolean`), and a list as a `vector`. A map is a
//! `hashtable` of entries, its scalars are `string` elements whatever their type in JSON.

use quick_xml::escape::escape;
use serde_json::{Value, json};

use super::super::http::{Call, Reply};
use super::context::{Answer, Refusal};

pub(super) fn reply(call: &Call, suffix: &str, answer: Answer) -> Reply {
    // What was carried out, and is answered like a refusal all the same.
    let of_value = |value: &Value| if value["status"] == "ERROR" { 500 } else { 200 };
    let status = answer.as_ref().map_or_else(|refusal| refusal.status, of_value);
    if suffix == "xml" {
        let body = answer.map_or_else(|refusal| error(&refusal), |value| document(&value));
        return Reply::new(status, "text/xml;charset=UTF-8", body);
    }
    let value =
        answer.unwrap_or_else(|refusal| json!({"status": "ERROR", "message": refusal.message}));
    let (content_type, body) = match call.callback() {
        Some(name) => ("application/javascript;charset=UTF-8", format!("{name}({value})")),
        None => ("application/json;charset=UTF-8", value.to_string()),
    };
    Reply::new(status, content_type, body)
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

fn error(refusal: &Refusal) -> String {
    let message = text(&refusal.message);
    format!("{HEAD}<response><status>ERROR</status><message>{message}</message></response>\n")
}

fn document(value: &Value) -> String {
    let body = match value {
        Value::Bool(truth) => format!("<boolean>{truth}</boolean>"),
        Value::Number(number) => format!("<int>{number}</int>"),
        other => nested(other),
    };
    format!("{HEAD}{body}\n")
}

fn nested(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            let entry = |(key, value): (&String, &Value)| {
                format!("<entry><string>{}</string>{}</entry>", text(key), nested(value))
            };
            format!("<hashtable>{}</hashtable>", map.iter().map(entry).collect::<String>())
        }
        Value::Array(items) => {
            format!("<vector>{}</vector>", items.iter().map(nested).collect::<String>())
        }
        Value::String(words) => format!("<string>{}</string>", text(words)),
        Value::Null => "<string/>".to_owned(),
        scalar => format!("<string>{scalar}</string>"),
    }
}

/// XML 1.0 has no place for control characters.
fn text(words: &str) -> String {
    let printable: String =
        words.chars().filter(|c| !c.is_control() || matches!(c, '\t' | '\n' | '\r')).collect();
    escape(printable.as_str()).into_owned()
}
