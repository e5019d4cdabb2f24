//! JSON: XML mapped by four rules, and numbers that must not lose a digit.

use serde_json::Value;

use super::super::Node;
use super::MAX_DEPTH;

pub(super) fn read(body: &str) -> Option<Node> {
    let Value::Object(mut root) = serde_json::from_str(body).ok()? else {
        return None;
    };
    if let Some(doc @ Value::Object(_)) = root.remove("doc") {
        return element("doc", doc, 0);
    }
    // The compact scheme has no `doc`. Only its error is read: it is never asked for, and a body
    // without `doc` that says anything else is not the panel's.
    let error = root.remove("error")?;
    let mut doc = Node::new("doc");
    doc.push(element("error", error, 1)?);
    Some(doc)
}

fn element(name: &str, value: Value, depth: usize) -> Option<Node> {
    if depth > MAX_DEPTH {
        return None;
    }
    let fields = match value {
        Value::Object(fields) => fields,
        Value::Array(_) => return None,
        scalar => return Some(Node::with_text(name, plain(&scalar))),
    };
    let mut node = Node::new(name);
    for (key, value) in fields {
        match (key.strip_prefix('$'), value) {
            (Some(""), value) => node.push_text(&plain(&value)),
            (Some(attribute), value) => node.push_attribute(attribute, plain(&value)),
            (None, Value::Array(values)) => {
                for value in values {
                    node.push(element(&key, value, depth + 1)?);
                }
            }
            (None, value) => node.push(element(&key, value, depth + 1)?),
        }
    }
    Some(node)
}

/// A scalar as the text that was sent. A number that a float can't hold exactly gets a mark that
/// keeps it from being read as an amount or an id.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) if number.is_f64() => {
            let text = number.to_string();
            let digits = text.bytes().filter(u8::is_ascii_digit).count();
            if digits > 15 { format!("~{text}") } else { text }
        }
        Value::Number(number) => number.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => String::new(),
    }
}
