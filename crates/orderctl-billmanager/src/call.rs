//! One call: the request as a value, and what the panel answers to it.

use super::decode::{Out, decode};
use super::doc::Node;
use super::error::refusal;
use super::session::{is_half_open, is_over};
use super::{AuthMode, Panel};
use orderctl_core::error::Result;
use orderctl_core::http::Response;
use orderctl_core::{Answer, Effect, Field, Method, Redactor, Request, Secret};

/// An answer that was understood: the document, and the body it was read from.
pub(super) struct Page {
    pub(super) doc: Node,
    pub(super) body: String,
}

impl Panel {
    /// Calls a function and gives back its document.
    ///
    /// # Errors
    /// The panel's own refusal, or that it was not reached or did not answer as a panel does.
    pub fn call(&self, func: &str, fields: Vec<Field>, effect: Effect) -> Result<Node> {
        let request = self.request(func, fields, effect, Out::Json);
        Ok(self.execute(&request)?.doc)
    }

    /// Calls a function and gives back the panel's own text in this format, secrets masked.
    ///
    /// # Errors
    /// As [`Panel::call`].
    pub fn call_raw(
        &self,
        func: &str,
        fields: Vec<Field>,
        effect: Effect,
        out: Out,
    ) -> Result<String> {
        let request = self.request(func, fields, effect, out);
        Ok(self.masked(&self.execute(&request)?))
    }

    /// The request as a value: the function, its fields, who asks, and the form of the answer.
    ///
    /// Credentials go in the body, where no access log keeps them. In session mode a request that is
    /// built before the login carries an empty id; `exchange` puts the living one in.
    #[must_use]
    pub fn request(&self, func: &str, fields: Vec<Field>, effect: Effect, out: Out) -> Request {
        let mut all = vec![Field::plain("func", func)];
        all.extend(fields);
        if let Some(client) = &self.settings.act_as {
            all.push(Field::plain("su", client));
        }
        all.push(match self.settings.auth {
            AuthMode::AuthInfo => Field::secret("authinfo", self.authinfo()),
            AuthMode::Session => {
                Field::secret("auth", self.session.known().unwrap_or_else(|| Secret::new("")))
            }
        });
        self.form(all, effect, out)
    }

    /// A form for this panel, with the fields that every call ends with.
    pub(super) fn form(&self, mut fields: Vec<Field>, effect: Effect, out: Out) -> Request {
        fields.push(Field::plain("out", out.wire()));
        // Texts are never decided on, but they are shown, and English ones can be searched for.
        fields.push(Field::plain("lang", "en"));
        let url = self.settings.url.clone();
        Request { method: Method::Post, url, fields, effect, send_by: None }
    }

    /// Sends a request that is no order with living credentials, and reads the answer. What such a request
    /// changes at a panel is a state, which the same request once more leaves as it is.
    ///
    /// # Errors
    /// As [`Panel::call`].
    pub(super) fn execute(&self, request: &Request) -> Result<Page> {
        self.exchange(request).into_document()
    }

    /// Sends a request as it stands and reads the answer.
    pub(super) fn ask(&self, request: &Request) -> Answer<Page> {
        let response = match self.http.send(request) {
            Ok(response) => response,
            Err(lost) => return lost.into(),
        };
        match self.waiting_at(&response) {
            // Whatever happens from here on, the request itself has left and was taken.
            Some(url) => match self.poll_result(response.asked, request.effect, url) {
                Ok(response) => self.classify(request, response, true),
                Err(error) => Answer::Unclear(error),
            },
            None => self.classify(request, response, false),
        }
    }

    /// What came for a request: body first, status second. `followed` tells that it came from the address
    /// that a waiting page named.
    fn classify(&self, request: &Request, response: Response, followed: bool) -> Answer<Page> {
        let unclear = || Answer::Unclear(response.not_the_api());
        // Gateways and rate limits answer these in the panel's place, some of them in JSON. A rate limit
        // may count answers as well as requests: nobody says that nothing was done.
        if matches!(response.status, 429 | 502..=504) {
            return unclear();
        }
        let out = request.field("out").and_then(|out| out.parse().ok()).unwrap_or_default();
        let Some(doc) = decode(&response.body, out) else { return unclear() };
        let refused = refusal(&doc, request.field("promocode"), self.http.redactor());
        // A panel that wants to know who looks at the page would say so in the same words as one that
        // refused the request; taken for a refusal, they would be met with a login and the request once
        // more.
        let who = followed && request.effect != Effect::Read;
        match refused {
            Some((_, error)) if who && is_over(&error) => Answer::Unclear(error),
            Some((refusal, error)) => Answer::Refused(refusal, error),
            None if who && is_half_open(&doc) => unclear(),
            None if !(200..300).contains(&response.status) => unclear(),
            None => Answer::Accepted(Page { doc, body: response.body }),
        }
    }

    fn authinfo(&self) -> Secret {
        let Self { settings, .. } = self;
        Secret::new(format!("{}:{}", settings.username, settings.password.reveal()))
    }

    /// The panel's own text without the secrets that this client knows and those that panels tell: a
    /// session's id and one-time keys come back among the parameters (`tparams`).
    pub(super) fn masked(&self, page: &Page) -> String {
        let names = ["auth", "authinfo", "key", "password", "passwd", "qrcode"];
        let told = Redactor::default();
        for node in page.doc.walk().filter(|node| names.contains(&node.name())) {
            let texts = std::iter::once(node.text()).chain(node.attribute("id"));
            texts.for_each(|text| told.learn(&Secret::new(text.trim())));
        }
        let text = self.http.redactor().mask_distinctive(&page.body);
        told.mask_all(&text).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::super::mock_server::{self, Server};
    use super::*;
    use orderctl_core::error::Kind;

    #[test]
    fn every_call_carries_who_asks_in_its_body_and_in_one_order() {
        let server = Server::answering([r#"{"doc":{"ok":{}}}"#]);
        let panel = server.panel(|settings| settings.act_as = Some("client@acme.example".into()));
        let fields = vec![Field::plain("elid", "7")];
        panel.call("vds.edit", fields, Effect::Read).unwrap();
        assert_eq!(
            server.bodies(),
            [
                "func=vds.edit&elid=7&su=client%40acme.example&authinfo=robot%3Ahunter2%26more&out=json&lang=en"
            ]
        );
    }

    #[test]
    fn the_panels_own_text_is_shown_without_any_secret() {
        let body = r#"{"doc":{"auth":{"$id":"5e551d","$":"5e551d"},"tparams":{"key":{"$":"onetimekey"},
            "x":{"$":"hunter2&more"}}}}"#;
        let server =
            Server::answering([body, "<doc><x>hunter2&amp;more</x><auth id='5e551d'/></doc>"]);
        let panel = server.panel(|_| ());
        for out in [Out::Json, Out::Xml] {
            let raw = panel.call_raw("session.newkey", vec![], Effect::Read, out).unwrap();
            for secret in ["5e551d", "onetimekey", "hunter2"] {
                assert!(!raw.contains(secret), "{raw}");
            }
            assert!(raw.contains("***"));
        }
    }

    #[test]
    fn a_refusal_that_repeats_a_secret_does_not_show_it() {
        let body = r#"{"doc":{"error":{"$type":"value","$object":"password",
            "msg":{"$":"The value 's3cret' or __x__ is too simple"},"param":{"$name":"x","$":"hunter2&more"}}}}"#;
        let server = Server::answering([body]);
        let fields = vec![Field::secret("password", Secret::new("s3cret"))];
        let error = server.panel(|_| ()).call("vds.edit", fields, Effect::Write).unwrap_err();
        assert_eq!(error.message(), "The value '***' or *** is too simple [password]");
    }

    #[test]
    fn no_part_of_an_error_shows_a_secret_however_it_is_written() {
        let secret = r#"s3"<b>&+ é%"#;
        let json = serde_json::to_string(secret).unwrap();
        for written in [
            json.trim_matches('"'),
            "s3%22%3cb%3e%26%2B+%c3%a9%25",
            "s3&quot;&lt;b&gt;&amp;+ é%",
            r#"s3\\\"<b>&+ é%"#,
            r#"s3\"&+ é%"#,
            "s3%2522%253Cb%253E%2526%252B%2520%25C3%25A9%2525",
        ] {
            let body = format!(
                r#"{{"doc":{{"error":{{"$type":"bad {written}","$object":"in {written}",
                "msg":{{"$":"It is '{written}'"}}}}}}}}"#
            );
            let server = Server::answering([body.as_str()]);
            let panel = server.panel(|_| ());
            let fields = || vec![Field::secret("password", Secret::new(secret))];
            let error = panel.call("vds.edit", fields(), Effect::Write).unwrap_err();
            assert_eq!(error.machine_code(), Some("bad ***"), "{written}");
            assert_eq!(error.message(), "It is '***'");
        }
        let body =
            r#"{"doc":{"error":{"$type":"access","$object":"x s3cret","msg":"access denied"}}}"#;
        let server = Server::answering([body]);
        let fields = ["s3cret", "access"].map(|word| Field::secret("passwd", Secret::new(word)));
        let error = server.panel(|_| ()).call("x", fields.to_vec(), Effect::Write).unwrap_err();
        assert_eq!(error.machine_code(), Some("access"), "decided on the panel's own word");
        assert_eq!(error.message(), "*** denied [x ***]");
    }

    #[test]
    fn what_is_not_the_panels_answer_never_counts_as_its_no() {
        for (answer, code) in [
            (mock_server::html(403), "html"),
            (mock_server::html(200), "html"),
            (mock_server::status(503, r#"{"error":"busy"}"#), "http"),
            (mock_server::html(429), "rate_limited"),
            (mock_server::status(429, r#"{"error":"slow down"}"#), "rate_limited"),
            (mock_server::status(200, r#"{"doc":{"ok":{}"#), "malformed"),
            (mock_server::status(500, r#"{"doc":{"ok":{}}}"#), "http"),
            (mock_server::cut_off(r#"{"doc":{"error":{"$type":"value"}}}"#), "cut_off"),
        ] {
            let server = Server::raw(vec![answer]);
            let panel = server.panel(|_| ());
            let request = panel.request("cart", vec![], Effect::Charge, Out::Json);
            match panel.exchange(&request) {
                Answer::Unclear(error) => assert_eq!(error.machine_code(), Some(code)),
                _ => panic!("{code}"),
            }
        }
    }

    #[test]
    fn an_error_document_counts_whatever_the_status_in_front_of_it() {
        let body = r#"{"doc":{"error":{"$type":"value","$object":"elid","msg":{"$":"No"}}}}"#;
        let server = Server::raw(vec![mock_server::status(500, body)]);
        let panel = server.panel(|_| ());
        let error = panel.call("cart", vec![], Effect::Write).unwrap_err();
        assert_eq!((error.kind(), error.machine_code()), (Kind::Refused, Some("value")));
    }
}
