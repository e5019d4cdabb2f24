//! Shapes of documents: members, nesting and types, held against an example that was written by hand.
//!
//! An example is a document like those that are expected, where
//!
//! - a text stands for any text, and one that begins with `=` for exactly what follows;
//! - a member that ends in `?` may be missing;
//! - an object is there with these members and no others;
//! - each element of an array is like one of the example's, and each of these is there.

use serde_json::{Map, Value};

/// What is different in `got`, each with the path to it; nothing if the shapes are the same.
pub(super) fn differences(example: &Value, got: &Value) -> Vec<String> {
    at("", example, got)
}

fn at(path: &str, example: &Value, got: &Value) -> Vec<String> {
    match (example, got) {
        (Value::Object(example), Value::Object(got)) => members(path, example, got),
        (Value::Array(example), Value::Array(got)) => elements(path, example, got),
        (Value::String(wanted), Value::String(text)) => match wanted.strip_prefix('=') {
            Some(wanted) if wanted != text => {
                vec![format!("{path}: \"{text}\" in place of \"{wanted}\"")]
            }
            _ => Vec::new(),
        },
        (Value::Number(_), Value::Number(_))
        | (Value::Bool(_), Value::Bool(_))
        | (Value::Null, Value::Null) => Vec::new(),
        _ => vec![format!("{path}: {} in place of {}", kind(got), kind(example))],
    }
}

fn members(path: &str, example: &Map<String, Value>, got: &Map<String, Value>) -> Vec<String> {
    let mut found = Vec::new();
    for (key, wanted) in example {
        let name = key.strip_suffix('?').unwrap_or(key);
        match got.get(name) {
            Some(value) => found.extend(at(&format!("{path}/{name}"), wanted, value)),
            None if key.ends_with('?') => {}
            None => found.push(format!("{path}/{name}: is missing")),
        }
    }
    let is_known =
        |name: &str| example.contains_key(name) || example.contains_key(&format!("{name}?"));
    let more = got.keys().filter(|name| !is_known(name));
    found.extend(more.map(|name| format!("{path}/{name}: is in no example")));
    found
}

fn elements(path: &str, example: &[Value], got: &[Value]) -> Vec<String> {
    let mut found = Vec::new();
    for (index, value) in got.iter().enumerate() {
        let path = format!("{path}/{index}");
        let namesake = example.iter().find(|wanted| is_namesake(wanted, value));
        let alike = example.iter().filter(|wanted| namesake.is_none_or(|same| same == *wanted));
        let nearest = alike.map(|wanted| at(&path, wanted, value)).min_by_key(Vec::len);
        found.extend(nearest.unwrap_or_else(|| vec![format!("{path}: is too many")]));
    }
    for (index, wanted) in example.iter().enumerate() {
        if !got.iter().any(|value| at("", wanted, value).is_empty()) {
            found.push(format!("{path}: nothing is like the example's element {index}"));
        }
    }
    found
}

/// Elements with names are compared with those of the same name.
fn is_namesake(wanted: &Value, got: &Value) -> bool {
    let name = wanted["$name"].as_str().and_then(|name| name.strip_prefix('='));
    name.is_some() && name == got["$name"].as_str()
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Object(_) => "an object",
        Value::Array(_) => "an array",
        Value::String(_) => "a text",
        Value::Number(_) => "a number",
        Value::Bool(_) => "true or false",
        Value::Null => "null",
    }
}

#[test]
fn every_kind_of_difference_is_seen_and_named_by_its_path() {
    let example = serde_json::json!({"a": {"b": "text", "c?": "text"}, "d": [{"e": "=1"}]});
    let same = serde_json::json!({"a": {"b": "other"}, "d": [{"e": "1"}, {"e": "1"}]});
    assert_eq!(differences(&example, &same), [""; 0]);
    for (got, found) in [
        (r#"{"a": {}, "d": [{"e": "1"}]}"#, "/a/b: is missing"),
        (r#"{"a": {"b": "x", "z": "x"}, "d": [{"e": "1"}]}"#, "/a/z: is in no example"),
        (r#"{"a": {"b": 1}, "d": [{"e": "1"}]}"#, "/a/b: a number in place of a text"),
        (r#"{"a": {"b": "x"}, "d": {"e": "1"}}"#, "/d: an object in place of an array"),
        (r#"{"a": {"b": "x"}, "d": []}"#, "/d: nothing is like the example's element 0"),
        (r#"{"a": {"b": "x"}, "d": [{"e": "1"}, {"e": "2"}]}"#, "/d/1/e: \"2\" in place of \"1\""),
    ] {
        let got: Value = serde_json::from_str(got).unwrap();
        assert_eq!(differences(&example, &got), [found]);
    }
}
