//! The short notation of results, and what it means in JSON Schema.
//!
//! A value is one of the words below, a list with what it holds, or an object. A `?` behind a word allows
//! null; behind the name of a field it allows that the field is left out. Objects may get further fields.
//! `{"*": X}` is an object with any names and values of X, `{"|": [X, Y]}` is either.
//!
//! `open` is JSON whose shape only the provider decides: the answer to a raw call, the fields of an answer
//! that have no name here (`extra`, `other`), and what no page of the provider describes (the `services` of
//! a combo). What a command has recorded (`result`, `order`, `before`) is an object or null, with the
//! fields of that command, which differ from one to the next: `{"?": null}`.
//!
//! `plain` is text that is printed as it is in every form of output, and `schema` is a JSON Schema that is
//! printed so, `{"-": X}` is a line of its own for each X. These have no document around them.

use serde_json::{Map, Value, json};

/// The words of the notation.
const WORDS: [(&str, &str); 10] = [
    ("open", "any"),
    ("plain", "string"),
    ("schema", super::DRAFT),
    ("text", "string"),
    ("id", "string"),
    ("word", "string"),
    ("time", "string"),
    ("number", "number"),
    ("flag", "boolean"),
    ("amount", "#/$defs/amount"),
];

/// What the schemas refer to.
pub(super) fn definitions() -> Value {
    json!({
        "amount": {
            "description": "An amount of money with the provider's own digits",
            "type": "object",
            "properties": {"amount": {"type": "string"}, "currency": {"type": "string"}},
            "required": ["amount", "currency"],
        },
    })
}

/// The name whose list says what a value is one of.
const EITHER: &str = "|";
/// The name that stands for all names of an object.
const ANY_NAME: &str = "*";

/// The name of what is printed as a line of its own.
const LINE: &str = "-";

/// The results that a command may have, each by itself.
pub(super) fn alternatives(shape: Value) -> Vec<Value> {
    match shape.get(EITHER).and_then(Value::as_array) {
        Some(shapes) => shapes.clone(),
        None => vec![shape],
    }
}

/// What the rows of a result may be, if it holds lists.
pub(super) fn rows(shape: &Value) -> impl Iterator<Item = &Value> {
    let fields = shape.as_object().into_iter().flat_map(Map::values);
    fields.filter_map(|field| field.as_array().and_then(|items| items.first()))
}

/// Whether a result is a whole output, without a document around it.
pub(super) fn is_whole_output(shape: &Value) -> bool {
    ["plain", "schema"].iter().any(|word| shape == word) || shape.get(LINE).is_some()
}

/// The schema of a value in the notation.
pub(super) fn schema(shape: &Value) -> Value {
    match shape {
        Value::String(word) => of_word(word),
        Value::Array(items) => match items.first() {
            Some(item) => json!({"type": "array", "items": schema(item)}),
            None => json!({"type": "array"}),
        },
        Value::Object(fields) => {
            if let Some(shapes) = fields.get(EITHER).and_then(Value::as_array) {
                json!({"anyOf": shapes.iter().map(schema).collect::<Vec<_>>()})
            } else if let Some(value) = fields.get(ANY_NAME) {
                json!({"type": "object", "additionalProperties": schema(value)})
            } else if let Some(line) = fields.get(LINE) {
                schema(line)
            } else {
                of_object(fields)
            }
        }
        other => json!({"const": other}),
    }
}

fn of_object(fields: &Map<String, Value>) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    let mut is_nullable = false;
    for (name, shape) in fields {
        match name.strip_suffix('?') {
            // The object itself may be null.
            Some("") => is_nullable = true,
            Some(name) => {
                properties.insert(name.to_owned(), schema(shape));
            }
            None => {
                required.push(json!(name));
                properties.insert(name.clone(), schema(shape));
            }
        }
    }
    let types = if is_nullable { json!(["object", "null"]) } else { json!("object") };
    json!({"type": types, "properties": properties, "required": required})
}

fn of_word(word: &str) -> Value {
    let (word, is_nullable) = match word.strip_suffix('?') {
        Some(word) => (word, true),
        None => (word, false),
    };
    let known = WORDS.iter().find(|(known, _)| *known == word).map(|(_, meaning)| *meaning);
    match known {
        Some("any") | None => json!(true),
        Some(super::DRAFT) => json!({"$ref": super::DRAFT}),
        Some(reference) if reference.starts_with('#') && is_nullable => {
            json!({"anyOf": [{"$ref": reference}, {"type": "null"}]})
        }
        Some(reference) if reference.starts_with('#') => json!({"$ref": reference}),
        Some(kind) => {
            let types = if is_nullable { json!([kind, "null"]) } else { json!(kind) };
            match word {
                "id" => json!({"type": types, "description": "an id"}),
                "word" => {
                    json!({"type": types, "description": "lower snake case; unknown ones pass through"})
                }
                "time" => json!({"type": types, "description": "RFC 3339"}),
                "plain" => json!({"type": types, "contentMediaType": "text/plain"}),
                _ => json!({"type": types}),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_notation_says_what_may_be_null_and_what_may_be_missing() {
        let schema =
            schema(&json!({"id": "id", "price": "amount?", "note?": "text", "all": ["flag"]}));
        assert_eq!(schema["required"], json!(["id", "price", "all"]));
        assert_eq!(schema["properties"]["price"]["anyOf"][1], json!({"type": "null"}));
        assert_eq!(schema["properties"]["all"]["items"], json!({"type": "boolean"}));
        assert_eq!(
            super::schema(&json!({"?": null, "a": "text"}))["type"],
            json!(["object", "null"])
        );
        let counts = super::schema(&json!({"*": "number"}));
        assert_eq!(counts["additionalProperties"], json!({"type": "number"}));
        let either = super::schema(&json!({"|": ["text", ["text"]]}));
        assert_eq!(either["anyOf"][1]["items"], json!({"type": "string"}));
    }

    #[test]
    fn every_word_of_the_results_is_known() {
        fn check(shape: &Value) {
            match shape {
                Value::String(word) => {
                    let word = word.trim_end_matches('?');
                    assert!(WORDS.iter().any(|(known, _)| *known == word), "{word}");
                }
                Value::Array(items) => items.iter().for_each(check),
                Value::Object(fields) => {
                    fields.iter().filter(|(name, _)| *name != "?").for_each(|(_, it)| check(it));
                }
                other => assert!(other.is_null() || other.is_boolean(), "{other}"),
            }
        }
        for written in [include_str!("outputs.json"), include_str!("dry_runs.json")] {
            let outputs: Map<String, Value> = serde_json::from_str(written).unwrap();
            outputs.values().for_each(check);
        }
    }
}
