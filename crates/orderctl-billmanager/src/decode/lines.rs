//! Lines of text: for scripts that were written against them. They have no grammar to rely on.

use super::super::Node;

/// Lines of text, as far as they can be read: `OK`, `ERROR …`, and `name=value` pairs. A line of
/// several pairs is a row of a list, a line of one pair a field.
pub(super) fn read(body: &str) -> Option<Node> {
    let mut doc = Node::new("doc");
    for line in body.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let pairs = match word {
            "ERROR" => {
                doc.push(text_error(rest));
                continue;
            }
            "OK" => {
                let told = pairs(rest);
                // Where the success leads on, it says so itself: `OK ok=func=cart`.
                if told.iter().all(|pair| pair.name() != "ok") {
                    doc.push(Node::new("ok"));
                }
                told
            }
            _ => pairs(line),
        };
        if pairs.len() > 1 && word != "OK" {
            let mut row = Node::new("elem");
            pairs.into_iter().for_each(|pair| row.push(pair));
            doc.push(row);
        } else {
            pairs.into_iter().for_each(|pair| doc.push(pair));
        }
    }
    (!doc.children().is_empty()).then_some(doc)
}

/// Values may hold blanks and are not quoted: a word without `=` belongs to the value before it.
fn pairs(line: &str) -> Vec<Node> {
    let mut pairs: Vec<Node> = Vec::new();
    for word in line.split_whitespace() {
        match (word.split_once('='), pairs.last_mut()) {
            (Some((name, value)), _) if !name.is_empty() && !name.contains(['<', '>', '"']) => {
                pairs.push(Node::with_text(name, value));
            }
            (_, Some(last)) => {
                last.push_text(" ");
                last.push_text(word);
            }
            (_, None) => {}
        }
    }
    pairs
}

/// `Error: Type: 'exists' Object: 'user' Value: ''`.
fn text_error(line: &str) -> Node {
    let mut error = Node::new("error");
    let lower = line.to_ascii_lowercase();
    for name in ["type", "object", "value"] {
        let mark = format!("{name}: '");
        let value = lower
            .find(&mark)
            .and_then(|at| line.get(at + mark.len()..))
            .and_then(|rest| rest.split('\'').next());
        if let Some(value) = value {
            error.push_attribute(name, value);
        }
    }
    error.push(Node::with_text("msg", line.trim_start_matches("Error:").trim()));
    error
}
