//! The XML of an answer, read as the reference tells it: a map is a `hashtable` of entries, a list a
//! `vector`, a scalar one element. Anything else is a fault of the sandbox.

use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::{Map, Value, json};

/// The document as JSON would have it.
pub fn read(text: &str) -> Value {
    let mut reader = Reader::from_str(text);
    reader.config_mut().trim_text(true);
    loop {
        match reader.read_event().unwrap() {
            Event::Decl(_) => {}
            Event::Start(start) => return element(start.local_name().as_ref(), &mut reader),
            other => panic!("{other:?} in {text}"),
        }
    }
}

fn element(name: &str, reader: &mut Reader<&[u8]>) -> Value {
    let (words, parts) = inside(reader);
    let value_of =
        |name: &str| parts.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    match name {
        "hashtable" => parts.into_iter().map(entry).collect::<Map<_, _>>().into(),
        "entry" => parts.into_iter().map(|(_, value)| value).collect(),
        "vector" => parts.into_iter().map(|(_, value)| value).collect(),
        "response" => json!({"status": value_of("status"), "message": value_of("message")}),
        "string" | "status" | "message" => Value::String(words),
        "int" => Value::Number(words.parse().unwrap()),
        "boolean" => Value::Bool(words.parse().unwrap()),
        other => panic!("an element {other}"),
    }
}

/// Key and value of an entry.
fn entry((name, pair): (String, Value)) -> (String, Value) {
    let Value::Array(pair) = pair else { panic!("a {name} in a map") };
    let [Value::String(key), value] = <[Value; 2]>::try_from(pair).unwrap() else {
        panic!("a key that is no string");
    };
    (key, value)
}

/// Text and elements up to the end of the one that is open.
fn inside(reader: &mut Reader<&[u8]>) -> (String, Vec<(String, Value)>) {
    let (mut words, mut parts) = (String::new(), Vec::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                let name = start.local_name().as_ref().to_owned();
                let value = element(&name, reader);
                parts.push((name, value));
            }
            Event::Empty(start) => {
                let name = start.local_name().as_ref().to_owned();
                let value = match name.as_str() {
                    "hashtable" => json!({}),
                    "vector" => json!([]),
                    _ => json!(""),
                };
                parts.push((name, value));
            }
            Event::Text(text) => words.push_str(&text.xml10_content()),
            Event::GeneralRef(reference) => words.push(character(&reference.xml10_content())),
            Event::End(_) => return (words, parts),
            other => panic!("{other:?}"),
        }
    }
}

fn character(entity: &str) -> char {
    match entity {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        other => panic!("an entity {other}"),
    }
}
