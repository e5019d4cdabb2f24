//! From the text of an answer to one kind of value, so that decoding is written once.
//!
//! JSON and XML end in the same [`Value`]. At this provider a number and its text in quotes mean
//! the same (`"eaqid":"514034683"` beside `"emailaccounts":1`), so **a JSON number becomes its text**,
//! digit for digit: no price ever passes through a float. `serde_json`'s own way to that end,
//! `arbitrary_precision`, changes how numbers look to every other user of the library in this
//! program; quoting them before the parser sees them touches nobody.

use quick_xml::Reader;
use quick_xml::events::{BytesRef, Event};
use serde::de::IgnoredAny;
use serde_json::{Map, Value};

/// The deepest nesting that is read; `serde_json` has a limit of this size too.
const MAX_DEPTH: usize = 100;

/// Reads a body in whatever form it has: JSON (bare numbers, booleans and strings included), XML,
/// or a plain text that begins with `Success`. Nothing for anything else.
pub(crate) fn parse(body: &str) -> Option<Value> {
    let body = body.trim_start_matches('\u{feff}').trim();
    if let Some(value) = json(body) {
        return Some(value);
    }
    if body.starts_with('<') {
        return xml(body);
    }
    let plain = body.get(..7)?.eq_ignore_ascii_case("success") && !body.contains('<');
    plain.then(|| Value::String(body.to_owned()))
}

/// JSON, with every number as its text.
pub(crate) fn json(text: &str) -> Option<Value> {
    // Quoting would repair some malformed numbers; what is malformed must stay so.
    serde_json::from_str::<IgnoredAny>(text).ok()?;
    serde_json::from_str(&with_quoted_numbers(text)).ok()
}

fn with_quoted_numbers(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut in_string = false;
    let mut escaped = false;
    let mut in_number = false;
    for c in text.chars() {
        let of_number = !in_string
            && (c.is_ascii_digit()
                || c == '-'
                || (in_number && matches!(c, '+' | '.' | 'e' | 'E')));
        if of_number != in_number {
            out.push('"');
            in_number = of_number;
        }
        if in_string {
            in_string = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if c == '"' {
            in_string = true;
        }
        out.push(c);
    }
    if in_number {
        out.push('"');
    }
    out
}

struct Element {
    name: String,
    text: String,
    children: Vec<Element>,
}

/// XML: the dump of a Java `Hashtable`, a plain element tree, or a scalar in one element.
pub(crate) fn xml(text: &str) -> Option<Value> {
    let root = tree(text)?;
    if root.name.eq_ignore_ascii_case("html") {
        return None;
    }
    value(root)
}

fn tree(text: &str) -> Option<Element> {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => {
                // A second root, or a nesting that no real answer has.
                if root.is_some() || open.len() >= MAX_DEPTH {
                    return None;
                }
                open.push(element(start.local_name().as_ref()));
            }
            Event::Empty(start) => {
                if root.is_some() {
                    return None;
                }
                close(element(start.local_name().as_ref()), &mut open, &mut root);
            }
            Event::End(_) => close(open.pop()?, &mut open, &mut root),
            Event::Text(text) => put(&mut open, &text.xml10_content())?,
            Event::CData(data) => put(&mut open, &data.xml10_content())?,
            Event::GeneralRef(reference) => put(&mut open, &entity(&reference)?)?,
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    // A document that ends inside an element was cut off.
    if open.is_empty() { root } else { None }
}

fn element(name: &str) -> Element {
    Element { name: name.to_owned(), text: String::new(), children: Vec::new() }
}

fn close(element: Element, open: &mut [Element], root: &mut Option<Element>) {
    match open.last_mut() {
        Some(parent) => parent.children.push(element),
        None => *root = Some(element),
    }
}

/// Adds text to the innermost element; text outside the root is nobody's document.
fn put(open: &mut [Element], text: &str) -> Option<()> {
    match open.last_mut() {
        Some(element) => element.text.push_str(text),
        None if text.trim().is_empty() => {}
        None => return None,
    }
    Some(())
}

fn entity(reference: &BytesRef<'_>) -> Option<String> {
    if let Some(c) = reference.resolve_char_ref().ok()? {
        return Some(c.to_string());
    }
    let text = match reference.xml10_content().as_ref() {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => return None,
    };
    Some(text.to_owned())
}

fn value(element: Element) -> Option<Value> {
    let name = element.name.to_ascii_lowercase();
    let is_list = matches!(name.as_str(), "vector" | "list" | "arraylist" | "array" | "set")
        || name.ends_with("-array");
    let is_map = matches!(
        name.as_str(),
        "hashtable" | "map" | "hashmap" | "properties" | "tree-map" | "linked-hash-map"
    );
    if !element.children.is_empty() && !element.text.trim().is_empty() {
        return None;
    }
    if is_list {
        let items: Option<Vec<Value>> = element.children.into_iter().map(value).collect();
        return items.map(Value::Array);
    }
    if is_map {
        return entries(element.children);
    }
    if element.children.is_empty() {
        let text = element.text.trim();
        return Some(match (name.as_str(), text) {
            ("null", _) => Value::Null,
            ("boolean", "true") => Value::Bool(true),
            ("boolean", "false") => Value::Bool(false),
            _ => Value::String(text.to_owned()),
        });
    }
    let mut map = Map::new();
    for child in element.children {
        let key = child.name.clone();
        insert(&mut map, key, value(child)?);
    }
    Some(Value::Object(map))
}

/// The entries of a dumped map: a key and a value each.
fn entries(children: Vec<Element>) -> Option<Value> {
    let mut map = Map::new();
    for entry in children {
        let [key, item] = <[Element; 2]>::try_from(entry.children).ok()?;
        if entry.name != "entry" || !key.children.is_empty() {
            return None;
        }
        insert(&mut map, key.text.trim().to_owned(), value(item)?);
    }
    Some(Value::Object(map))
}

/// A name that occurs again makes a list: neither of two values is more right than the other.
fn insert(map: &mut Map<String, Value>, key: String, item: Value) {
    match map.get_mut(&key) {
        None => {
            map.insert(key, item);
        }
        Some(Value::Array(items)) => items.push(item),
        Some(first) => *first = Value::Array(vec![first.take(), item]),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn a_price_keeps_the_digits_that_the_provider_wrote() {
        assert_eq!(
            parse(r#"{"12":2.10,"a-1":"x-2 \"3","b":[-14.990,1e3,0.1],"c":true}"#),
            Some(json!({"12":"2.10","a-1":"x-2 \"3","b":["-14.990","1e3","0.1"],"c":true}))
        );
    }

    #[test]
    fn bare_answers_are_answers() {
        assert_eq!(parse(" 84372632\n"), Some(json!("84372632")));
        assert_eq!(parse("true"), Some(json!(true)));
        assert_eq!(parse("\"89c4\""), Some(json!("89c4")));
        assert_eq!(parse("Success: contact changed"), Some(json!("Success: contact changed")));
        assert_eq!(parse("<int>84372632</int>"), Some(json!("84372632")));
        assert_eq!(parse("<boolean>true</boolean>"), Some(json!(true)));
    }

    #[test]
    fn what_is_not_whole_is_not_read() {
        for body in [
            "",
            "{\"status\":\"Success\"",
            "{\"a\":01}",
            "{\"a\":-}",
            "Succes",
            "<hashtable><entry>",
            "<hashtable><entry><string>a</string></entry></hashtable>",
            "<response><status>Success</status>",
            "<a/><b/>",
            "<html><body>Success</body></html>",
            "<a>&unknown;</a>",
            "Success</html>",
        ] {
            assert_eq!(parse(body), None, "{body}");
        }
        let deep = "<a>".repeat(100_000) + &"</a>".repeat(100_000);
        assert_eq!(parse(&deep), None);
        assert_eq!(parse(&("[".repeat(100_000) + &"]".repeat(100_000))), None);
    }

    #[test]
    fn an_xml_answer_says_the_same_as_a_json_answer() {
        let xml = "<?xml version=\"1.0\"?><hashtable>\
            <entry><string>91000001</string><hashtable>\
              <entry><string>status</string><string>Success</string></entry>\
              <entry><string>description</string><string>a &amp; b &#65;</string></entry>\
              <entry><string>ns</string><vector><string>ns1.one.example</string></vector></entry>\
            </hashtable></entry>\
            <entry><string>none</string><null/></entry></hashtable>";
        assert_eq!(
            parse(xml),
            Some(json!({
                "91000001": {"status":"Success","description":"a & b A","ns":["ns1.one.example"]},
                "none": null
            }))
        );
        assert_eq!(
            parse(
                "<response><status>ERROR</status><message>no</message><x>1</x><x>2</x></response>"
            ),
            Some(json!({"status":"ERROR","message":"no","x":["1","2"]}))
        );
    }

    proptest! {
        #[test]
        fn no_body_can_bring_the_program_down(body in any::<String>(), bytes in any::<Vec<u8>>()) {
            let _ = parse(&body);
            let _ = parse(&String::from_utf8_lossy(&bytes));
        }

        #[test]
        fn nothing_that_looks_like_xml_can_bring_the_program_down(body in "(<[/!?]?[a-c]{0,2}>|&[a-z#0-9]{0,3};?|[a-c ]|<hashtable>|<entry>|</entry>|</hashtable>){0,24}") {
            let _ = parse(&body);
        }

        #[test]
        fn nothing_that_looks_like_json_can_bring_the_program_down(body in r#"([{}\[\],:]|"[a-z\\]{0,3}"|-?[0-9.eE+-]{1,4}|true|null){0,24}"#) {
            let _ = parse(&body);
        }
    }
}
