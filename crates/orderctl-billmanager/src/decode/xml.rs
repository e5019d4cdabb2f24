//! XML, in one pass and without recursion.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::super::Node;
use super::MAX_DEPTH;

pub(super) fn read(body: &str) -> Option<Node> {
    let mut reader = Reader::from_str(body);
    let mut open: Vec<Node> = Vec::new();
    let mut root = None;
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => {
                if open.len() > MAX_DEPTH || root.is_some() {
                    return None;
                }
                open.push(opened(&start)?);
            }
            Event::Empty(start) => {
                let node = opened(&start)?;
                match open.last_mut() {
                    Some(parent) => parent.push(node),
                    None if root.is_none() => root = Some(node),
                    None => return None,
                }
            }
            Event::End(_) => {
                let mut node = open.pop()?;
                node.drop_layout();
                match open.last_mut() {
                    Some(parent) => parent.push(node),
                    None => root = Some(node),
                }
            }
            Event::Text(text) => push_text(&mut open, &text.xml10_content()),
            Event::CData(text) => push_text(&mut open, &text.xml10_content()),
            Event::GeneralRef(reference) => {
                let resolved = match reference.resolve_char_ref().ok()? {
                    Some(character) => character.to_string(),
                    None => entity(&reference.xml10_content()),
                };
                push_text(&mut open, &resolved);
            }
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    root.filter(|root| root.name() == "doc" && open.is_empty())
}

fn opened(start: &BytesStart<'_>) -> Option<Node> {
    let mut node = Node::new(start.name().as_ref());
    for attribute in start.attributes() {
        let attribute = attribute.ok()?;
        let value = quick_xml::escape::unescape(&attribute.value)
            .unwrap_or(Cow::Borrowed(&attribute.value))
            .into_owned();
        node.push_attribute(attribute.key.as_ref(), value);
    }
    Some(node)
}

fn push_text(open: &mut [Node], text: &str) {
    if let Some(node) = open.last_mut() {
        node.push_text(text);
    }
}

/// The five entities that XML knows; any other stays as it was written, for none is declared.
fn entity(name: &str) -> String {
    quick_xml::escape::resolve_predefined_entity(name)
        .map_or_else(|| format!("&{name};"), str::to_owned)
}
