//! Whether an answer has the shape of an example: names, nesting, types, and how texts are formed.
//!
//! An example is a document like the answer, with values of the same form. In it
//!
//! - a text stands for texts of its form: digits, a decimal with as many places, `true` or `false`,
//!   nothing, or words; a number for numbers, whole or not;
//! - a text that begins with `=` stands for exactly what follows it, `#` for a number as a text, and
//!   `*` for anything;
//! - a name that ends with `?` may be missing;
//! - a name of digits stands for every name of digits, unless the example has that very name too;
//! - the last element of a list stands for all that follow it, and an empty list for an empty list.

use serde_json::{Map, Value};

/// What differs, each with the way to it; nothing if the shapes are the same.
pub fn differences(example: &Value, answer: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare("", example, answer, &mut found);
    found
}

fn compare(at: &str, example: &Value, answer: &Value, found: &mut Vec<String>) {
    match (example, answer) {
        (Value::String(any), _) if any == "*" => {}
        (Value::Object(example), Value::Object(answer)) => objects(at, example, answer, found),
        (Value::Array(example), Value::Array(answer)) => lists(at, example, answer, found),
        (Value::String(example), Value::String(answer)) => texts(at, example, answer, found),
        _ if kind(example) == kind(answer) => {}
        _ => found.push(format!("{at}: {answer} is {}, not {}", kind(answer), kind(example))),
    }
}

fn objects(
    at: &str,
    example: &Map<String, Value>,
    answer: &Map<String, Value>,
    found: &mut Vec<String>,
) {
    let any_number = example.iter().find(|(name, _)| is_digits(name)).map(|(_, value)| value);
    for (name, value) in answer {
        let at = format!("{at}/{name}");
        let exact = example.get(name).or_else(|| example.get(&format!("{name}?")));
        match exact.or(any_number.filter(|_| is_digits(name))) {
            Some(example) => compare(&at, example, value, found),
            None => found.push(format!("{at}: is in no example")),
        }
    }
    for name in example.keys().filter(|name| !name.ends_with('?')) {
        let stands_in = is_digits(name) && answer.keys().any(|name| is_digits(name));
        if !answer.contains_key(name) && !stands_in {
            found.push(format!("{at}/{name}: is missing"));
        }
    }
}

fn lists(at: &str, example: &[Value], answer: &[Value], found: &mut Vec<String>) {
    let Some(last) = example.last() else {
        if !answer.is_empty() {
            found.push(format!("{at}: is not empty"));
        }
        return;
    };
    if answer.is_empty() {
        found.push(format!("{at}: is empty"));
    }
    for (number, value) in answer.iter().enumerate() {
        let at = format!("{at}/{number}");
        compare(&at, example.get(number).unwrap_or(last), value, found);
    }
}

fn texts(at: &str, example: &str, answer: &str, found: &mut Vec<String>) {
    let fits = match example.strip_prefix('=') {
        Some(exact) => exact == answer,
        None if example == "#" => answer.parse::<f64>().is_ok(),
        None => form(example) == form(answer),
    };
    if !fits {
        found.push(format!("{at}: {answer:?} is not like {example:?}"));
    }
}

/// How a text is formed.
#[derive(PartialEq)]
enum Form {
    Nothing,
    Digits,
    Decimal { places: usize },
    Truth,
    Words,
}

fn form(text: &str) -> Form {
    let number = text.strip_prefix('-').unwrap_or(text);
    match number.split_once('.') {
        _ if text.is_empty() => Form::Nothing,
        _ if text == "true" || text == "false" => Form::Truth,
        _ if is_digits(text) => Form::Digits,
        Some((whole, part)) if is_digits(whole) && is_digits(part) => {
            Form::Decimal { places: part.len() }
        }
        _ => Form::Words,
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a truth value",
        Value::Number(number) if number.is_f64() => "a number with a point",
        Value::Number(_) => "a whole number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

#[test]
fn every_difference_is_found_and_named() {
    use serde_json::json;
    let example = json!({
        "id": "1", "paid": "-1.000", "done": "true", "note?": "x", "word": "=yes", "rest": "*",
        "cost": 1.5, "rows": [{"1": {"n": 1}}], "none": [],
    });
    let same = json!({
        "id": "7", "paid": "20.999", "done": "false", "word": "yes", "rest": [1], "cost": 0.0,
        "rows": [{"1": {"n": 2}, "2": {"n": 3}}], "none": [],
    });
    assert_eq!(differences(&example, &same), Vec::<String>::new());
    let other = json!({
        "id": 7, "paid": "20.99", "done": "maybe", "note": 1, "word": "no", "cost": 1,
        "rows": [{"1": {"n": "2"}}], "none": [1], "more": "x",
    });
    assert_eq!(
        differences(&example, &other),
        [
            "/id: 7 is a whole number, not a text",
            "/paid: \"20.99\" is not like \"-1.000\"",
            "/done: \"maybe\" is not like \"true\"",
            "/note: 1 is a whole number, not a text",
            "/word: \"no\" is not like \"=yes\"",
            "/cost: 1 is a whole number, not a number with a point",
            "/rows/0/1/n: \"2\" is a text, not a whole number",
            "/none: is not empty",
            "/more: is in no example",
            "/rest: is missing",
        ]
    );
}
