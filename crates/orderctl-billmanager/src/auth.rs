//! Who asks: sessions, the second factor, and one-time keys.
//!
//! A call that the panel refuses with type `access` or `auth` is made again after one new login, and
//! one that is answered with `func=totp.confirm` after the code was confirmed. That is allowed for a
//! charge too: such an answer is the panel's proof that it did nothing for the call. An answer that
//! did not come, or can't be understood, is never followed by a second call.

use super::call::Page;
use super::decode::Out;
use super::session::{is_half_open, is_over, session_id};
use super::{AuthMode, Panel};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{Answer, Effect, Field, Remedy, Request, Secret};

/// The shortest one-time key that a panel takes ("Guide to ISPsystem software API").
const MIN_KEY: usize = 16;

impl Panel {
    /// Sends a request with living credentials and reads the answer. What it repeats of the secrets
    /// that were sent is masked where it can't be anything else.
    pub(super) fn exchange(&self, request: &Request) -> Answer<Page> {
        let redactor = self.http.redactor();
        self.signed_exchange(request).map(|mut page| {
            page.doc.map_texts(&|text| redactor.mask_distinctive(text).into_owned());
            page
        })
    }

    fn signed_exchange(&self, request: &Request) -> Answer<Page> {
        if self.settings.auth == AuthMode::AuthInfo {
            return match self.ask(request) {
                Answer::Accepted(page) if is_half_open(&page.doc) => {
                    Answer::NotSent(wants_a_session())
                }
                answer => answer,
            };
        }
        // A login that was made just now is not the reason for a refusal.
        let mut may_log_in = self.session.known().is_some();
        let mut may_confirm = true;
        let mut next = self.living_session(None);
        loop {
            let session = match next {
                Ok(session) => session,
                Err(error) => return Answer::NotSent(error),
            };
            next = match self.ask(&signed(request, &session)) {
                Answer::Refused(_, error) if may_log_in && is_over(&error) => {
                    may_log_in = false;
                    self.living_session(Some(&session))
                }
                Answer::Accepted(page) if is_half_open(&page.doc) => {
                    match std::mem::take(&mut may_confirm) {
                        true => self.confirm(&session),
                        false => Err(code_refused()),
                    }
                }
                answer => return answer,
            };
        }
    }

    /// Makes a one-time key, with which `username` can log in by a link for once (`session.newkey`).
    ///
    /// The key is the caller's: 16 or more random characters. It is registered with the rights of the
    /// login itself, not of the client in `act_as`.
    ///
    /// # Errors
    /// As [`Panel::call`]; whether an ordinary client may make keys is up to the panel.
    pub fn new_login_key(&self, username: &str, key: Secret) -> Result<Secret> {
        let request = self.login_key_request(username, &key)?;
        self.execute(&request)?;
        Ok(key)
    }

    /// The request that registers a one-time key.
    ///
    /// # Errors
    /// Of kind internal for a key that is too short.
    pub fn login_key_request(&self, username: &str, key: &Secret) -> Result<Request> {
        if key.reveal().len() < MIN_KEY {
            return Err(Error::internal("a one-time key has 16 characters or more"));
        }
        let fields = vec![Field::plain("username", username), Field::secret("key", key.clone())];
        let mut request = self.request("session.newkey", fields, Effect::Write, Out::Json);
        request.fields.retain(|field| field.name != "su");
        Ok(request)
    }

    /// The living session: the known one, or a new one if there is none or it is the `dead` one. The
    /// lock is held during the login, so that threads that meet a dead session log in once.
    fn living_session(&self, dead: Option<&Secret>) -> Result<Secret> {
        let mut known = self.session.lock();
        if let Some(living) = known.as_ref().filter(|known| Some(*known) != dead) {
            return Ok(living.clone());
        }
        *known = None;
        let fields = vec![
            Field::plain("func", "auth"),
            Field::plain("username", &self.settings.username),
            Field::secret("password", self.settings.password.clone()),
        ];
        // Not repeated on trouble: failures count towards the panel's lock on the login.
        let answer = self.ask(&self.form(fields, Effect::Write, Out::Json));
        // One that got no answer has at most made a session that nobody uses.
        let page = answer.into_document()?;
        let id = session_id(&page.doc)?;
        Ok(known.insert(id).clone())
    }

    /// Confirms a half-open session with the second factor's code; the panel answers a new id.
    fn confirm(&self, half: &Secret) -> Result<Secret> {
        let mut known = self.session.lock();
        if let Some(confirmed) = known.as_ref().filter(|known| *known != half) {
            return Ok(confirmed.clone());
        }
        let ask = self.settings.second_factor.as_ref().ok_or_else(no_code)?;
        let fields = vec![
            Field::plain("func", "totp.confirm"),
            Field::secret("auth", half.clone()),
            Field::secret("qrcode", ask()?),
            Field::plain("sok", "ok"),
            Field::plain("clicked_button", "ok"),
        ];
        let page = match self.ask(&self.form(fields, Effect::Write, Out::Json)) {
            Answer::Refused(_, error) => return Err(code_refused().because(error)),
            answer => answer.into_document()?,
        };
        let id = session_id(&page.doc)?;
        Ok(known.insert(id).clone())
    }
}

/// The request with this session's id in the place of whatever id it was built with.
fn signed(request: &Request, session: &Secret) -> Request {
    let mut request = request.clone();
    for field in &mut request.fields {
        if field.name == "auth" {
            *field = Field::secret("auth", session.clone());
        }
    }
    request
}

fn wants_a_session() -> Error {
    Error::new(Kind::Credentials, "this login has a second factor, which authinfo can't carry")
        .code(Code::SecondFactor)
        .remedy(Remedy::Session)
}

fn no_code() -> Error {
    Error::new(Kind::Credentials, "this login has a second factor, and there is no code for it")
        .code(Code::SecondFactor)
        .remedy(Remedy::SecondFactor)
}

fn code_refused() -> Error {
    Error::new(Kind::Credentials, "the panel does not accept the second factor's code")
        .code(Code::SecondFactor)
        .remedy(Remedy::FreshSecondFactor)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::mock_server::{self, Server};
    use super::*;

    const DATA: &str = r#"{"doc":{"ok":{},"$func":"cart"}}"#;
    const ACCESS: &str =
        r#"{"doc":{"error":{"$type":"access","msg":{"$":"Insufficient privileges"}}}}"#;
    const HALF: &str = r#"{"doc":{"ok":{"$type":"form","$":"func=totp.confirm"}}}"#;

    fn login(id: &str) -> String {
        format!(r#"{{"doc":{{"auth":{{"$id":"{id}","$level":"16","$":"{id}"}}}}}}"#)
    }

    fn session(server: &Server) -> Panel {
        server.panel(|settings| settings.auth = AuthMode::Session)
    }

    fn charge(panel: &Panel) -> Answer<Page> {
        panel.exchange(&panel.request("pay", vec![], Effect::Charge, Out::Json))
    }

    fn is_accepted(panel: &Panel) -> bool {
        matches!(charge(panel), Answer::Accepted(_))
    }

    #[test]
    fn one_login_serves_a_whole_run() {
        let server = Server::answering([&login("s1"), DATA, DATA]);
        let panel = session(&server);
        assert!(is_accepted(&panel) && is_accepted(&panel));
        assert_eq!(
            server.bodies(),
            [
                "func=auth&username=robot&password=hunter2%26more&out=json&lang=en",
                "func=pay&auth=s1&out=json&lang=en",
                "func=pay&auth=s1&out=json&lang=en",
            ]
        );
    }

    #[test]
    fn an_expired_session_is_renewed_once_and_the_order_still_placed_once() {
        let server = Server::answering([&login("s1"), DATA, ACCESS, &login("s2"), DATA]);
        let panel = session(&server);
        assert!(is_accepted(&panel) && is_accepted(&panel));
        assert_eq!(server.bodies()[4], "func=pay&auth=s2&out=json&lang=en");

        let server = Server::answering([&login("s1"), DATA, ACCESS, &login("s2"), ACCESS]);
        let panel = session(&server);
        assert!(is_accepted(&panel));
        assert!(matches!(charge(&panel), Answer::Refused(..)));
        assert_eq!(server.bodies().len(), 5, "no loop: failures block the login");
    }

    #[test]
    fn a_charge_is_never_repeated_when_its_answer_is_unclear() {
        let server =
            Server::raw(vec![mock_server::status(200, &login("s1")), mock_server::html(200)]);
        let panel = session(&server);
        assert!(matches!(charge(&panel), Answer::Unclear(_)));
        assert_eq!(server.bodies().len(), 2);
    }

    #[test]
    fn a_refused_login_means_that_nothing_was_sent() {
        let refused =
            r#"{"doc":{"error":{"$type":"auth","$object":"badpassword","msg":{"$":"Bad"}}}}"#;
        let server = Server::answering([refused]);
        let Answer::NotSent(error) = charge(&session(&server)) else { panic!() };
        assert_eq!(error.kind(), Kind::Credentials);
    }

    #[test]
    fn a_second_factor_is_confirmed_and_the_call_goes_through() {
        let server = Server::answering([&login("half"), HALF, &login("whole"), DATA]);
        let panel = server.panel(|settings| {
            settings.auth = AuthMode::Session;
            settings.second_factor = Some(Arc::new(|| Ok(Secret::new("123456"))));
        });
        assert!(is_accepted(&panel));
        let bodies = server.bodies();
        assert_eq!(
            bodies[2],
            "func=totp.confirm&auth=half&qrcode=123456&sok=ok&clicked_button=ok&out=json&lang=en"
        );
        assert_eq!(bodies[3], "func=pay&auth=whole&out=json&lang=en");
    }

    #[test]
    fn without_a_code_the_error_says_where_to_give_it() {
        let server = Server::answering([&login("half"), HALF]);
        let Answer::NotSent(error) = charge(&session(&server)) else { panic!() };
        assert_eq!(error.kind(), Kind::Credentials);
        assert_eq!(error.remedies(), [Remedy::SecondFactor]);

        let server = Server::answering([HALF]);
        let Answer::NotSent(error) = charge(&server.panel(|_| ())) else { panic!() };
        assert_eq!(error.remedies(), [Remedy::Session]);
    }

    #[test]
    fn a_login_link_is_made_with_the_administrators_own_rights() {
        let server = Server::answering([r#"{"doc":{"ok":{}}}"#]);
        let panel = server.panel(|settings| settings.act_as = Some("client".into()));
        let key = Secret::new("0123456789abcdef");
        assert!(panel.new_login_key("client", key.clone()).is_ok());
        assert!(
            server.bodies()[0]
                .starts_with("func=session.newkey&username=client&key=0123456789abcdef&authinfo=")
        );
        assert!(panel.new_login_key("client", Secret::new("short")).is_err());
        assert!(!format!("{key:?}").contains("0123"));
    }
}
