//! Whether a way to pay needs a payer, by the form that the panel shows for it.
//!
//! "New Order API" says that some methods do (`profile_id`), and no column of the list of methods says
//! which. The form of a payment has a field `profile`, known from a client area, and every form says in
//! its description which fields it has and which must be filled in. So each method is asked for its
//! form, without `sok`, which only looks. Inferred: that a panel takes the field out of the form for a
//! method that needs no payer. Where a form does not say that it is this method's, or describes no
//! fields, nothing is concluded.

use serde::Serialize;

use super::super::concurrent::each;
use super::super::{Node, Panel};
use super::PaymentMethod;
use orderctl_core::error::Result;
use orderctl_core::{Effect, Field};

/// Whether a payer has to be named (`profile_id`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PayerNeed {
    /// The form of this method can't be sent without one.
    Needed,
    /// The form of this method does not ask for one, or leaves it open.
    NotNeeded,
}

impl Panel {
    /// How the client can pay, and for each way whether it needs a payer, as far as the panel tells:
    /// one further call for each.
    ///
    /// # Errors
    /// As [`Panel::call`] for the list; a form that does not come leaves its method unknown.
    pub fn payment_methods_with_payers(&self) -> Result<Vec<PaymentMethod>> {
        let mut methods = self.payment_methods()?;
        let needs = each(&methods, |method| {
            let fields = vec![Field::plain("paymethod", &method.id)];
            let form = self.call("payment.add.method", fields, Effect::Read).ok()?;
            need(&form, &method.id)
        });
        for (method, need) in methods.iter_mut().zip(needs) {
            method.payer = need;
        }
        Ok(methods)
    }
}

fn need(doc: &Node, method: &str) -> Option<PayerNeed> {
    // A form that recomputes itself stands one level deeper.
    let form = doc.at("doc").unwrap_or(doc);
    let names = ["paymethod", "paymethod_id"];
    if !names.iter().any(|name| form.value(name) == Some(method)) {
        return None;
    }
    let fields: Vec<&Node> = form.at("metadata/form")?.walk().filter(is_field).collect();
    let named = |wanted: &[&str]| {
        fields
            .iter()
            .find(|field| field.attribute("name").is_some_and(|name| wanted.contains(&name)))
    };
    // A description without the field that was asked about is not that of this form.
    named(&names)?;
    match named(&["profile", "profile_id"]) {
        None => Some(PayerNeed::NotNeeded),
        Some(field) => {
            // The sign stands at the field, or at the control in it.
            let sign = field.walk().find_map(|node| node.attribute("required"));
            Some(match sign {
                Some("yes" | "on" | "true" | "1") => PayerNeed::Needed,
                None | Some("no" | "off" | "false" | "0") => PayerNeed::NotNeeded,
                Some(_) => return None,
            })
        }
    }
}

fn is_field(node: &&Node) -> bool {
    node.name() == "field"
}

#[cfg(test)]
mod tests {
    use super::super::super::mock_server::Server;
    use super::*;

    fn form(method: &str, fields: &str) -> String {
        format!(
            r#"{{"doc":{{"paymethod":{{"$":"{method}"}},"metadata":{{"$type":"form",
            "form":{{"page":[{{"$name":"page","field":[{fields}]}}]}}}}}}}}"#
        )
    }

    #[test]
    fn a_payer_is_said_to_be_needed_or_not_only_where_the_form_of_the_method_tells() {
        const LIST: &str = r#"{"doc":{"list":{"$name":"methodlist","elem":
            {"paymethod":{"$":"16"},"name":{"$":"Card"}}}}}"#;
        let method = r#"{"$name":"paymethod","select":[{"$name":"paymethod"}]}"#;
        let payer = |at: &str, inside: &str| {
            format!(
                r#"{method},{{"$name":"profile"{at},"select":[{{"$name":"profile"{inside}}}]}}"#
            )
        };
        let (needed, not) = (Some(PayerNeed::Needed), Some(PayerNeed::NotNeeded));
        for (answer, expected) in [
            (form("16", &payer("", r#","$required":"yes""#)), needed),
            (form("16", &payer(r#","$required":"yes""#, "")), needed),
            (format!(r#"{{"doc":{}}}"#, form("16", &payer(r#","$required":"yes""#, ""))), needed),
            (form("16", &payer("", "")), not),
            (form("16", &payer("", r#","$required":"no""#)), not),
            (form("16", method), not),
            (form("16", &payer("", r#","$required":"maybe""#)), None),
            (form("15", &payer("", r#","$required":"yes""#)), None),
            (form("16", ""), None),
            (r#"{"doc":{"paymethod":{"$":"16"}}}"#.to_owned(), None),
            (LIST.to_owned(), None),
            (r#"{"doc":{"error":{"$type":"access"}}}"#.to_owned(), None),
            ("<html></html>".to_owned(), None),
        ] {
            let server = Server::answering([LIST, &answer]);
            let methods = server.panel(|_| ()).payment_methods_with_payers().unwrap();
            assert_eq!(methods[0].payer, expected, "{answer}");
            let asked = &server.bodies()[1];
            assert!(asked.starts_with("func=payment.add.method&paymethod=16&authinfo="), "{asked}");
        }
    }
}
