//! One document tree, seven formats: json, xjson, sjson, bjson, xml, devel, text; and a page where no
//! format was asked for.
//!
//! Inferred: the three JSON formats share one scheme, as far as anybody has published; so they are
//! the same here. Plain `xml` carries no form metadata, `devel` carries all of it.

mod bjson;
mod single_element;

use quick_xml::escape::escape;
use serde_json::{Map, Value};

use super::super::http::{Call, Reply};
use super::doc::{Answer, Fault, Node, leaf};

pub use single_element::SingleElementStyle;

/// What `tparams` never echoes.
const SECRETS: [&str; 5] = ["password", "authinfo", "confirm", "passwd", "qrcode"];

pub(super) fn reply(
    call: &Call,
    host: &str,
    single_element: SingleElementStyle,
    answer: Answer,
) -> Reply {
    // The second factor is asked for by a document like any other.
    let answer = answer.or_else(|fault| {
        let next = Node::new("ok").attr("type", "form").text("func=totp.confirm");
        if fault.is_second_factor() { Ok(vec![next]) } else { Err(fault) }
    });
    let (content_type, body) = match call.get("out") {
        "json" | "xjson" | "sjson" => (
            "application/json; charset=UTF-8",
            json(&document(call, host, &answer), single_element),
        ),
        "bjson" => bjson::body(call, &answer),
        "xml" | "devel" => ("text/xml; charset=UTF-8", xml(&document(call, host, &answer))),
        "text" => ("text/plain; charset=UTF-8", text(&answer)),
        _ => return Reply { cookie: cookie(&answer), ..page(&answer) },
    };
    Reply { cookie: cookie(&answer), ..Reply::new(200, content_type, body) }
}

/// A session that was opened, as a browser keeps it. Inferred: that the login's answer sets it.
fn cookie(answer: &Answer) -> Option<String> {
    let opened = answer.as_ref().ok()?.iter().find(|node| node.name == "auth")?;
    let id = opened.text.as_deref()?;
    Some(format!("{}={id}; Path=/; HttpOnly", super::COOKIE))
}

fn document(call: &Call, host: &str, answer: &Answer) -> Node {
    let children = match answer {
        Ok(children) => children,
        Err(fault) => return Node::new("doc").with([error(call, fault)]),
    };
    let shown =
        children.iter().filter(|node| call.get("out") != "xml" || node.name != "metadata").cloned();
    Node::new("doc")
        .attr("lang", language(call))
        .attr("func", call.get("func"))
        .attr("binary", "/billmgr")
        .attr("host", host)
        .attr("themename", "dragon")
        .attr("features", "00000000000000000000000000000000")
        .attr("notify", "")
        .with(shown)
        .with([Node::new("saved_filters"), tparams(call)])
}

fn language(call: &Call) -> &str {
    if call.get("lang") == "ru" { "ru" } else { "en" }
}

/// The request, echoed: a session id and a login key are in it, a password is not.
fn tparams(call: &Call) -> Node {
    let mut seen: Vec<&str> = Vec::new();
    let mut echo = Node::new("tparams");
    for (name, value) in &call.params {
        let hidden = SECRETS.contains(&name.as_str())
            || (call.get("func") == "session.newkey" && name == "username");
        if hidden || seen.contains(&name.as_str()) || !is_element_name(name) {
            continue;
        }
        seen.push(name);
        echo.children.push(leaf(name.clone(), value));
    }
    echo
}

fn is_element_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
}

/// An error stands alone in its document: no `func`, no `tparams`. In XML it also tells what was
/// being done.
fn error(call: &Call, fault: &Fault) -> Node {
    let mut error = Node::new("error").attr("type", fault.kind);
    if !fault.object.is_empty() {
        error = error.attr("object", &fault.object);
    }
    error = error.attr("lang", language(call));
    if !fault.object.is_empty() {
        error = error.with([Node::new("detail").text(&fault.message)]);
    }
    error = error.with([Node::new("msg").text(&fault.message)]).with(fault.params.iter().cloned());
    if !matches!(call.get("out"), "xml" | "devel") {
        return error;
    }
    let action = Node::new("action").attr("level", "0").attr("user", "").text(call.get("func"));
    error.with([Node::new("stack").with([action])])
}

fn json(document: &Node, single_element: SingleElementStyle) -> String {
    let mut root = Map::new();
    root.insert("doc".into(), value(document, single_element));
    Value::Object(root).to_string()
}

fn value(node: &Node, single_element: SingleElementStyle) -> Value {
    let mut object = Map::new();
    for (name, text) in &node.attributes {
        object.insert(format!("${name}"), Value::from(text.as_str()));
    }
    if let Some(text) = &node.text {
        object.insert("$".into(), Value::from(text.as_str()));
    }
    for child in &node.children {
        if node.name == "messages" && child.name == "msg" {
            message(&mut object, child);
            continue;
        }
        let name = child.name.as_ref();
        match object.get_mut(name) {
            Some(Value::Array(several)) => several.push(value(child, single_element)),
            Some(one) => {
                let first = one.take();
                *one = Value::Array(vec![first, value(child, single_element)]);
            }
            None if single_element.in_array(&node.name, name) => {
                object.insert(name.into(), Value::Array(vec![value(child, single_element)]));
            }
            None => {
                object.insert(name.into(), value(child, single_element));
            }
        }
    }
    Value::Object(object)
}

/// Labels are a map from name to text, not an array.
fn message(messages: &mut Map<String, Value>, label: &Node) {
    let map = messages.entry("msg").or_insert_with(|| Value::Object(Map::new()));
    if let (Value::Object(map), Some((_, name))) = (map, label.attributes.first()) {
        map.insert(name.clone(), Value::from(label.text.as_deref().unwrap_or_default()));
    }
}

fn xml(document: &Node) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    element(document, &mut out);
    out.push('\n');
    out
}

fn element(node: &Node, out: &mut String) {
    out.push('<');
    out.push_str(&node.name);
    for (name, text) in &node.attributes {
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        out.push_str(&escape(printable(text).as_str()));
        out.push('"');
    }
    if node.text.is_none() && node.children.is_empty() {
        out.push_str("/>");
        return;
    }
    out.push('>');
    if let Some(text) = &node.text {
        out.push_str(&escape(printable(text).as_str()));
    }
    for child in &node.children {
        element(child, out);
    }
    out.push_str("</");
    out.push_str(&node.name);
    out.push('>');
}

/// XML 1.0 has no place for control characters.
fn printable(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\t' | '\n' | '\r')).collect()
}

/// Rows of `name=value`; `OK` and the ids after a success; a line that begins with `ERROR`
/// otherwise.
///
/// Inferred: which fields are shown, and that a nested one is named by its path.
fn text(answer: &Answer) -> String {
    let nodes = match answer {
        Ok(nodes) => nodes,
        Err(fault) => {
            let value =
                fault.params.last().and_then(|param| param.text.as_deref()).unwrap_or_default();
            return format!(
                "ERROR Error: Type: '{}' Object: '{}' Value: '{value}'\n",
                fault.kind, fault.object
            );
        }
    };
    if nodes.iter().any(|node| node.name == "ok") {
        let ids: Vec<Node> =
            nodes.iter().filter(|node| node.name != "ok" || node.text.is_some()).cloned().collect();
        return format!("OK {}", row(&ids)).trim_end().to_owned() + "\n";
    }
    let rows: Vec<&Node> = nodes
        .iter()
        .flat_map(
            |node| if node.name == "list" { node.children.iter().collect() } else { vec![node] },
        )
        .filter(|node| node.name == "elem")
        .collect();
    if rows.is_empty() {
        let fields = nodes
            .iter()
            .filter(|node| !matches!(node.name.as_ref(), "slist" | "messages" | "metadata"));
        return fields.map(|node| row(std::slice::from_ref(node)) + "\n").collect();
    }
    rows.iter().map(|elem| row(&elem.children) + "\n").collect()
}

fn row(nodes: &[Node]) -> String {
    let mut pairs = Vec::new();
    for node in nodes {
        flatten(node, "", &mut pairs);
    }
    pairs.join(" ")
}

fn flatten(node: &Node, path: &str, pairs: &mut Vec<String>) {
    let path =
        if path.is_empty() { node.name.to_string() } else { format!("{path}.{}", node.name) };
    let text = node.text.as_deref().unwrap_or_default();
    if node.children.is_empty() {
        let attributes: Vec<String> =
            node.attributes.iter().map(|(name, value)| format!("{path}.{name}={value}")).collect();
        if node.text.is_some() || attributes.is_empty() {
            pairs.push(format!("{path}={text}"));
        }
        if node.text.is_none() {
            pairs.extend(attributes);
        }
    }
    for child in &node.children {
        flatten(child, &path, pairs);
    }
}

/// Without `out` the panel answers the page that a browser shows.
fn page(answer: &Answer) -> Reply {
    match answer {
        Ok(_) => Reply::html(
            200,
            "Sandbox panel",
            "Ask for a format with out=json, bjson, xml, devel or text.",
        ),
        Err(fault) => Reply::html(200, "Sandbox panel", &escape(fault.message.as_str())),
    }
}
