//! A function that has no command of its own, called as it was typed.

use serde_json::{Map, Value};

use super::call::Page;
use super::{Node, Out, Panel};
use orderctl_core::error::{Error, Result};
use orderctl_core::raw_api::{Answered, Call, Channel};
use orderctl_core::{Answer, Command, Effect, Remedy, Request};

/// A panel that is called directly.
pub struct RawApi<'a> {
    /// The panel that the function is called at.
    pub panel: &'a Panel,
    /// The format in which its own text is wanted.
    pub raw: Option<Out>,
}

/// Parameters that this program sets: what is called, who asks, and the form of the answer.
const OURS: [&str; 6] = ["func", "authinfo", "auth", "su", "out", "lang"];

/// Parameters that submit a form or press one of its buttons. `skipbasket` alone charges.
const SUBMITTING: [&str; 5] = ["sok", "snext", "clicked_button", "skipbasket", "newbasket"];

/// Last words of the functions that act without `sok`: those of a list's buttons (seen recorded, for
/// `suspend`), of the cart, and those that open or close a session.
const ACTING: [&str; 24] = [
    "empty",
    "clear",
    "delete",
    "suspend",
    "resume",
    "start",
    "stop",
    "hardstop",
    "restart",
    "reboot",
    "hardreboot",
    "enable",
    "disable",
    "open",
    "close",
    "cancel",
    "save",
    "setpaid",
    "newkey",
    "su",
    "auth",
    "logon",
    "register",
    "groupedit",
];

impl Channel for RawApi<'_> {
    fn command(&self) -> Command {
        Command::ApiBillmanager
    }

    fn check(&self, call: &Call) -> Result<()> {
        let letters = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
        if call.name.is_empty() || !call.name.bytes().all(letters) {
            return Err(Error::usage(format!("'{}' is not a valid function name", call.name))
                .remedy(Remedy::PanelFunction));
        }
        call.refuse(&OURS, Remedy::ClientSettings)?;
        if call.name == "auth" {
            call.refuse(&["username", "password"], Remedy::OtherLogin)?;
        }
        Ok(())
    }

    fn changes(&self, call: &Call) -> bool {
        let last = call.name.rsplit('.').next().unwrap_or_default();
        ACTING.contains(&last) || SUBMITTING.iter().any(|name| call.has(name))
    }

    fn request(&self, call: &Call, effect: Effect) -> Request {
        self.panel.request(&call.name, call.fields(), effect, self.raw.unwrap_or_default())
    }

    fn send(&self, request: &Request) -> Answer<Answered> {
        let redactor = self.panel.http.redactor();
        self.panel.exchange(request).map(|page| Answered {
            data: redactor.mask_distinctive_in(&document(&page)),
            raw: self.raw.map(|_| redactor.mask_distinctive(&page.body).into_owned()),
        })
    }
}

/// What stands in `doc`, just as the panel wrote it; from another format by the rules that make JSON
/// of a panel's XML.
fn document(page: &Page) -> Value {
    let body = page.body.trim_start_matches('\u{feff}');
    let told = serde_json::from_str::<Map<String, Value>>(body).ok();
    let doc = told.and_then(|mut body| body.remove("doc"));
    doc.unwrap_or_else(|| value(&page.doc))
}

fn value(node: &Node) -> Value {
    let attributes = node.attributes().map(|(name, text)| (format!("${name}"), text.into()));
    let mut fields: Map<String, Value> = attributes.collect();
    if !node.text().is_empty() {
        fields.insert("$".to_owned(), node.text().into());
    }
    for child in node.children() {
        match fields.get_mut(child.name()) {
            None => {
                fields.insert(child.name().to_owned(), value(child));
            }
            Some(Value::Array(several)) => several.push(value(child)),
            Some(one) => *one = Value::Array(vec![one.take(), value(child)]),
        }
    }
    Value::Object(fields)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::mock_server::Server;
    use super::*;
    use orderctl_core::Method;
    use orderctl_core::raw_api::RawCall;

    fn call(name: &str, params: &[(&str, &str)]) -> Call {
        let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Call { method: Method::Post, name: name.into(), params: params.iter().map(own).collect() }
    }

    #[test]
    fn what_may_change_something_is_known_before_it_is_sent() {
        let server = Server::answering([r#"{"doc":{}}"#]);
        let panel = server.panel(|_| ());
        let changes = |name: &str, params: &[(&str, &str)]| {
            let call = call(name, params);
            RawCall::new(RawApi { panel: &panel, raw: None }, &call).changes()
        };
        for name in ["cart", "whoami", "vds", "service.prolong", "session", "v2.vds.order.param"] {
            assert!(!changes(name, &[("elid", "7")]), "{name}");
        }
        for name in ["cart.empty", "vds.delete", "session.newkey", "user.suspend", "auth"] {
            assert!(changes(name, &[]), "{name}");
        }
        for param in SUBMITTING {
            assert!(changes("vds.edit", &[(param, "on")]), "{param}");
        }
    }

    #[test]
    fn the_document_is_the_panels_own_without_what_it_echoes_of_secrets() {
        let json = r#"{"doc":{"elem":[{"id":{"$":"7"},"n":5}],"tparams":{"passwd":{"$":"s3cret"},
            "auth":{"$":"77"},"x":77,"url":"?passwd=s3cr%65t","name":"robot"}}}"#;
        let xml = "<doc><elem><id>7</id></elem><elem><id>8</id></elem><ok type=\"form\"/></doc>";
        let server = Server::answering([json, xml]);
        let panel = server.panel(|_| ());
        let call = call("vds", &[("passwd", "s3cret")]);
        let read = || RawCall::new(RawApi { panel: &panel, raw: None }, &call).read().unwrap().data;
        assert_eq!(
            read(),
            json!({"elem": [{"id": {"$": "7"}, "n": 5}],
                "tparams": {"passwd": {"$": "***"}, "auth": {"$": "77"}, "x": 77,
                    "url": "?passwd=***", "name": "robot"}})
        );
        assert_eq!(
            read(),
            json!({"elem": [{"id": {"$": "7"}}, {"id": {"$": "8"}}], "ok": {"$type": "form"}})
        );
        assert!(server.bodies()[0].starts_with("func=vds&passwd=s3cret&authinfo="));
    }
}
