//! XML and its JSON, brought to one form: every child in an array.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use serde_json::{Map, Value, json};

/// An XML document by the rules of its JSON: text is `$`, an attribute `$name`.
pub(super) fn read(body: &str) -> Value {
    let mut reader = Reader::from_str(body);
    let mut open = vec![(String::new(), Map::new())];
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => open.push(begun(&start)),
            Event::Empty(start) => {
                let (name, node) = begun(&start);
                put(&mut open, name, node);
            }
            Event::End(_) => {
                let (name, node) = open.pop().unwrap();
                put(&mut open, name, node);
            }
            Event::Text(text) => add_text(&mut open, &text.xml10_content()),
            Event::GeneralRef(entity) => {
                let name = entity.xml10_content();
                add_text(&mut open, quick_xml::escape::resolve_predefined_entity(&name).unwrap());
            }
            Event::Eof => break,
            _ => {}
        }
    }
    Value::Object(open.pop().unwrap().1)
}

fn begun(start: &BytesStart<'_>) -> (String, Map<String, Value>) {
    let attributes = start.attributes().map(|attribute| {
        let attribute = attribute.unwrap();
        let value = quick_xml::escape::unescape(&attribute.value).unwrap();
        (format!("${}", attribute.key.as_ref()), json!(value))
    });
    (start.name().as_ref().to_owned(), attributes.collect())
}

fn put(open: &mut [(String, Map<String, Value>)], name: String, node: Map<String, Value>) {
    let parent = &mut open.last_mut().unwrap().1;
    let all = parent.entry(name).or_insert_with(|| json!([]));
    all.as_array_mut().unwrap().push(Value::Object(node));
}

fn add_text(open: &mut [(String, Map<String, Value>)], text: &str) {
    let (name, node) = open.last_mut().unwrap();
    if name.is_empty() {
        assert!(text.trim().is_empty(), "{text} stands outside of the document");
        return;
    }
    let before = node.get("$").and_then(Value::as_str).unwrap_or_default();
    let whole = format!("{before}{text}");
    node.insert("$".into(), json!(whole));
}

/// An example for JSON as one for XML: labels are elements again, not a map.
pub(super) fn example(json: &Value) -> Value {
    let Value::Object(members) = json else { return json.clone() };
    let member = |(key, value): (&String, &Value)| {
        // XML does not tell an empty text from none.
        let is_empty = key == "$" && value == "";
        let key = if is_empty { "$?" } else { key };
        let value = match value {
            Value::Object(labels) if key == "msg" && !labels.keys().any(|key| key == "$") => {
                let label = |(name, text)| json!({"$name": format!("={name}"), "$": text});
                Value::Array(labels.iter().map(label).collect())
            }
            Value::Object(_) => json!([example(value)]),
            Value::Array(several) => Value::Array(several.iter().map(example).collect()),
            text => text.clone(),
        };
        (key.to_owned(), value)
    };
    Value::Object(members.iter().map(member).collect())
}
