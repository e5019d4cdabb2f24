//! Every function in every format against its example.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::examples::{Example, all};
use super::shape::differences;
use super::{Params, Site, envelope, xml};

/// What a call is answered in one format, on a panel of its own: half of the formats by GET.
fn ask(example: &Example, format: &str) -> (Params, String) {
    let site = Site::new();
    let params = example.prepared(&site, format);
    let body = match format {
        "json" | "xml" | "text" => site.get(&params),
        _ => site.post(&params),
    };
    (params, body)
}

/// The whole document that the example stands for.
fn expected(example: &Example, params: &Params) -> Value {
    match example.doc.get("error") {
        Some(_) => example.doc.clone(),
        None => envelope(&example.doc, params),
    }
}

fn compare(example: &Example, format: &str, expected: &Value, got: &Value) -> Vec<String> {
    let found = differences(expected, got).into_iter();
    found.map(|difference| format!("{} in {format}: {difference}", example.function)).collect()
}

/// Holds every example against what `check` finds in it, and names everything at once.
fn hold(check: impl Fn(&Example) -> Vec<String>) {
    let found: Vec<String> = all().iter().flat_map(check).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_function_of_the_sandbox_has_an_example_and_every_example_a_function() {
    let written: BTreeSet<String> = all().into_iter().map(|example| example.function).collect();
    let functions: BTreeSet<String> =
        orderctl_sandbox::panel_functions().map(str::to_owned).collect();
    assert_eq!(written, functions);
}

#[test]
fn a_program_that_reads_json_finds_every_member_where_the_panel_has_it() {
    for format in ["json", "xjson", "sjson"] {
        hold(|example| {
            let (params, body) = ask(example, format);
            let got: Value = serde_json::from_str(&body).unwrap_or_else(|_| panic!("{body}"));
            compare(example, format, &json!({"doc": expected(example, &params)}), &got)
        });
    }
}

#[test]
fn a_program_that_reads_xml_finds_the_same_as_elements_and_attributes() {
    for format in ["xml", "devel"] {
        hold(|example| {
            let (params, body) = ask(example, format);
            let mut doc = expected(example, &params);
            if format == "xml" {
                doc.as_object_mut().unwrap().remove("metadata");
            }
            if let Some(error) = doc.get_mut("error") {
                let action =
                    json!({"$level": "=0", "$user": "", "$": format!("={}", params["func"])});
                error["stack"] = json!({"action": action});
            }
            compare(example, format, &xml::example(&json!({"doc": doc})), &xml::read(&body))
        });
    }
}

#[test]
fn the_compact_json_has_plain_values_and_an_error_is_its_message() {
    hold(|example| {
        let (_, body) = ask(example, "bjson");
        let got: Value = serde_json::from_str(&body).unwrap_or_else(|_| panic!("{body}"));
        let mut found = Vec::new();
        if body.contains("\"$") || got.get("doc").is_some() {
            found.push(format!("{} in bjson is not plain: {body}", example.function));
        }
        if example.doc.get("error").is_some() {
            let error = json!({"error": {"msg": ""}});
            found.extend(compare(example, "bjson", &error, &got));
        } else if example.doc.get("elem").is_some() {
            let func = format!("{}: a list without its function: {body}", example.function);
            found.extend(got["func"].is_null().then_some(func));
        }
        if let Some(written) = &example.bjson {
            found.extend(compare(example, "bjson", written, &got));
        }
        found
    });
}

#[test]
fn a_script_that_reads_text_tells_success_from_failure_by_the_first_word() {
    hold(|example| {
        let (_, body) = ask(example, "text");
        let is_right = match example.doc.get("error") {
            Some(error) => {
                let object = exact(&error["$object"]);
                let head = format!(
                    "ERROR Error: Type: '{}' Object: '{object}' Value: '",
                    exact(&error["$type"])
                );
                body.starts_with(&head) && body.ends_with("'\n")
            }
            None if example.doc.get("ok").is_some() => {
                body.starts_with("OK") && body.lines().count() == 1
            }
            None => body.lines().all(|line| line.contains('=') && !line.starts_with("ERROR")),
        };
        let wrong = format!("{} in text: {body}", example.function);
        (!is_right).then_some(wrong).into_iter().collect()
    });
}

/// The text that an example wants exactly.
fn exact(value: &Value) -> &str {
    value.as_str().unwrap_or_default().trim_start_matches('=')
}
