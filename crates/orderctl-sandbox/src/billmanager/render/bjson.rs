//! The compact JSON: no `doc`, plain texts, an attribute as a field of its own (`item_status` beside
//! `item_status_orig`); lists, forms and errors each have a shape of their own. With `callback` it
//! comes as a script.
//!
//! Inferred: what is neither a list, a form nor an error looks like a list without rows; nested
//! elements follow the same rules.

use serde_json::{Map, Value, json};

use super::super::super::http::Call;
use super::super::doc::{Answer, Node};

/// The body, and its content type.
pub(super) fn body(call: &Call, answer: &Answer) -> (&'static str, String) {
    let document = document(call, answer);
    match call.callback() {
        Some(name) => ("application/javascript; charset=UTF-8", format!("{name}({document})")),
        None => ("application/json; charset=UTF-8", document.to_string()),
    }
}

fn document(call: &Call, answer: &Answer) -> Value {
    let nodes = match answer {
        Ok(nodes) => nodes,
        Err(fault) => return json!({"error": {"msg": fault.message}}),
    };
    let of_form = |node: &Node| matches!(node.name.as_ref(), "list" | "slist" | "messages");
    if nodes.iter().any(of_form) {
        return form(nodes);
    }
    let mut list = plain(nodes.iter().filter(|node| node.name != "metadata"));
    list.insert("func".into(), call.get("func").into());
    Value::Object(list)
}

fn form(nodes: &[Node]) -> Value {
    let (mut model, mut messages) = (Vec::new(), Vec::new());
    let (mut lists, mut choices) = (Map::new(), Map::new());
    for node in nodes {
        match node.name.as_ref() {
            "metadata" => {}
            "messages" => messages.extend(node.children.iter().map(|label| {
                json!({"name": attribute(label, "name"), "msg": label.text.as_deref().unwrap_or_default()})
            })),
            "list" => {
                let rows = node.children.iter().map(|row| Value::Object(plain(&row.children)));
                lists.insert(attribute(node, "name"), rows.collect());
            }
            "slist" => {
                choices.insert(attribute(node, "name"), node.children.iter().map(choice).collect());
            }
            _ => model.push(node),
        }
    }
    lists.insert("slist".into(), Value::Object(choices));
    json!({"model": plain(model), "messages": messages, "list": lists})
}

fn choice(node: &Node) -> Value {
    let mut choice = Map::new();
    for (name, value) in &node.attributes {
        choice.insert(if *name == "key" { "k" } else { name }.into(), value.as_str().into());
    }
    choice.insert("v".into(), node.text.as_deref().unwrap_or_default().into());
    Value::Object(choice)
}

fn plain<'a>(nodes: impl IntoIterator<Item = &'a Node>) -> Map<String, Value> {
    let mut fields = Map::new();
    for node in nodes {
        let name = node.name.as_ref();
        let value = if node.children.is_empty() {
            Value::from(node.text.as_deref().unwrap_or_default())
        } else {
            Value::Object(plain(&node.children))
        };
        match fields.get_mut(name) {
            Some(Value::Array(several)) => several.push(value),
            Some(one) => *one = Value::Array(vec![one.take(), value]),
            None if name == "elem" => {
                fields.insert(name.into(), Value::Array(vec![value]));
            }
            None => {
                fields.insert(name.into(), value);
            }
        }
        for (attribute, value) in &node.attributes {
            fields.insert(format!("{name}_{attribute}"), value.as_str().into());
        }
    }
    fields
}

fn attribute(node: &Node, name: &str) -> String {
    let found = node.attributes.iter().find(|(given, _)| *given == name);
    found.map_or_else(String::new, |(_, value)| value.clone())
}
