//! The page "request in process": a panel that takes long answers with it, and has the answer at the
//! address that stands in it.
//!
//! Known from one client area, which asks for the part of the page that matches `long…billmgr` again
//! until something else than a page comes. It sends no credentials with it, nor does this client: the
//! address is never left to lead elsewhere than to the panel's own origin, and carries nothing that
//! the page did not name. To follow it is to read the answer to the one request that was sent, so it
//! is done for a charge too.

use std::time::Duration;

use jiff::Timestamp;
use url::Url;

use super::Panel;
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::http::Response;
use orderctl_core::{Effect, Remedy};

/// The pause before the first probe; each further one is twice as long.
const FIRST_PAUSE: Duration = Duration::from_millis(200);

/// The longest pause between two probes.
const MAX_PAUSE: Duration = Duration::from_secs(5);

/// With less time than this left, another probe is not begun.
const MIN_PROBE_TIME: Duration = Duration::from_millis(50);

impl Panel {
    /// The address that a waiting page names, if this is one.
    pub(super) fn waiting_at(&self, answer: &Response) -> Option<String> {
        if !(200..300).contains(&answer.status) || !answer.is_html() {
            return None;
        }
        address(&self.settings.url, &answer.body)
    }

    /// Looks at the address that waiting pages name until the answer is there, or the time for it has
    /// passed: one time-out for the request and all probes together.
    ///
    /// # Errors
    /// What the last probe met, if there is no answer in time. Nothing is certain then.
    pub(super) fn poll_result(
        &self,
        asked: Timestamp,
        effect: Effect,
        mut url: String,
    ) -> Result<Response> {
        let left = || self.http.left_since(asked, effect);
        let mut pause = FIRST_PAUSE;
        let mut trouble = None;
        loop {
            // Never more than half of what is left is slept away, so that the end is not overslept.
            self.http.pause(pause.min(left() / 2));
            let left = left();
            if left < MIN_PROBE_TIME {
                return Err(trouble.unwrap_or_else(still_working));
            }
            pause = (pause * 2).min(MAX_PAUSE);
            match self.http.probe(&url, left) {
                Ok(answer) => match self.waiting_at(&answer) {
                    Some(next) => {
                        (url, trouble) = (next, None);
                    }
                    None if answer.is_transient() => {
                        pause = pause.max(answer.retry_after.unwrap_or_default());
                        trouble = Some(answer.not_the_api());
                    }
                    None => return Ok(answer),
                },
                Err(error) => trouble = Some(error),
            }
        }
    }
}

fn still_working() -> Error {
    Error::unreachable("the panel was still working on the request when the time was up")
        .code(Code::Timeout)
        .timed_out()
        .remedy(Remedy::LongerTimeout)
}

/// The address in a page that matches `long…billmgr`, on the origin of `panel`.
fn address(panel: &str, page: &str) -> Option<String> {
    let panel = Url::parse(panel).ok()?;
    let ends = |c: char| c.is_whitespace() || "\"'`<>();\\".contains(c);
    page.split(ends).find_map(|word| {
        let from = word.find("long")?;
        let end = word[from..].rfind("billmgr")? + from + "billmgr".len();
        // Pages are written in several ways: `href=/long/1/billmgr`, `'long/1/billmgr'`.
        let start = word[..from].rfind('=').map_or(0, |at| at + 1);
        let url = panel.join(&word[start..end]).ok()?;
        let plain = url.username().is_empty() && url.password().is_none();
        (plain && url.origin() == panel.origin()).then(|| url.to_string())
    })
}

#[cfg(test)]
mod tests {
    use super::super::mock_server::{self, Server};
    use super::super::{AuthMode, Out};
    use super::*;
    use orderctl_core::Answer;

    const DONE: &str = r#"{"doc":{"ok":{},"lineitem.id":{"$":"811"}}}"#;
    const ACCESS: &str = r#"{"doc":{"error":{"$type":"access","msg":{"$":"No"}}}}"#;

    fn page(link: &str) -> String {
        mock_server::page(&format!(
            "<html><body>Request in process, please wait {link}</body></html>"
        ))
    }

    fn waiting() -> String {
        page("<a href=\"/long/7/billmgr\">Continue</a>")
    }

    fn charge(panel: &Panel) -> Answer<super::super::call::Page> {
        panel.exchange(&panel.request("pay", vec![], Effect::Charge, Out::Json))
    }

    #[test]
    fn the_answer_of_a_slow_panel_is_waited_for_and_the_order_sent_once() {
        let answers = vec![waiting(), waiting(), mock_server::status(502, "busy"), waiting()];
        let server = Server::raw([answers, vec![mock_server::status(200, DONE)]].concat());
        let panel = server.panel(|_| ());
        let page = charge(&panel).into_result(Effect::Charge).unwrap();
        assert_eq!(page.doc.value("lineitem.id"), Some("811"));
        let heads = server.heads();
        assert!(heads[0].starts_with("POST /billmgr "));
        for (head, body) in heads.iter().zip(server.bodies()).skip(1) {
            assert!(head.starts_with("GET /long/7/billmgr HTTP"), "{head}");
            let head = head.to_ascii_lowercase();
            assert!(!head.contains("cookie") && !head.contains("authorization"), "{head}");
            assert_eq!(body, "", "nobody is told who asks");
        }
    }

    #[test]
    fn an_answer_in_the_form_that_was_asked_for_is_read_in_it() {
        let server =
            Server::raw(vec![waiting(), mock_server::status(200, "<doc><ok>done</ok></doc>")]);
        let raw = server.panel(|_| ()).call_raw("cart", vec![], Effect::Read, Out::Xml).unwrap();
        assert_eq!(raw, "<doc><ok>done</ok></doc>");
    }

    #[test]
    fn a_page_without_end_leaves_a_charge_unknown() {
        let server = Server::raw(vec![waiting(); 60]);
        let Answer::Unclear(error) = charge(&server.panel(|_| ())) else { panic!() };
        assert_eq!(error.machine_code(), Some("timeout"));
        let asked = server.heads().len();
        assert!((5..30).contains(&asked), "{asked} requests in the time for one answer");
    }

    #[test]
    fn what_goes_wrong_on_the_way_is_never_taken_for_the_panels_no() {
        // Each of these is a no, or a proof that nothing was sent, where it answers the order itself.
        for trouble in [
            mock_server::status(429, "{}"),
            mock_server::status(200, ACCESS),
            mock_server::html(404),
        ] {
            for auth in [AuthMode::AuthInfo, AuthMode::Session] {
                let login = mock_server::status(200, r#"{"doc":{"auth":{"$id":"s1","$":"s1"}}}"#);
                let mut answers = vec![waiting()];
                answers.extend(vec![trouble.clone(); 40]);
                if auth == AuthMode::Session {
                    // The second order of a run, whose refusal would be met with a new login.
                    answers.splice(0..0, [login, mock_server::status(200, DONE)]);
                }
                let server = Server::raw(answers);
                let panel = server.panel(|settings| settings.auth = auth);
                if auth == AuthMode::Session {
                    assert!(matches!(charge(&panel), Answer::Accepted(_)));
                }
                let sent = server.heads().len();
                assert!(matches!(charge(&panel), Answer::Unclear(_)), "{trouble}");
                let further = server.heads().split_off(sent + usize::from(sent == 0));
                let posts = further.iter().filter(|head| head.starts_with("POST")).count();
                assert_eq!(posts, usize::from(sent > 0), "the order is sent once: {further:?}");
            }
        }
    }

    #[test]
    fn a_connection_that_breaks_while_waiting_does_not_mean_that_nothing_was_sent() {
        let server = Server::raw(vec![waiting()]);
        assert!(matches!(charge(&server.panel(|_| ())), Answer::Unclear(_)));
    }

    #[test]
    fn a_refusal_that_comes_late_is_a_refusal() {
        let refused = r#"{"doc":{"error":{"$type":"value","$object":"elid","msg":{"$":"No"}}}}"#;
        let server = Server::raw(vec![waiting(), mock_server::status(200, refused)]);
        assert!(matches!(charge(&server.panel(|_| ())), Answer::Refused(..)));
    }

    #[test]
    fn a_page_leads_nowhere_but_to_the_panel_itself() {
        let of = |page: &str| address("https://my.acme.example:1500/billmgr", page);
        let there = Some("https://my.acme.example:1500/long/7/billmgr".to_owned());
        for page in [
            "<a href=\"/long/7/billmgr\">",
            "<a href=/long/7/billmgr>",
            "location.href='long/7/billmgr';",
            "url: https://my.acme.example:1500/long/7/billmgr <br>",
            "<meta content=\"1;url=/long/7/billmgr?x=1\">",
        ] {
            assert_eq!(of(page), there, "{page}");
        }
        for page in [
            "<a href=\"//evil.example/long/7/billmgr\">",
            "<a href=\"https://evil.example/long/7/billmgr\">",
            "<a href=\"https://my.acme.example/long/7/billmgr\">",
            "<a href=\"http://my.acme.example:1500/long/7/billmgr\">",
            "<a href=\"https://x:y@my.acme.example:1500/long/7/billmgr\">",
            "That takes too long. Go to /billmgr",
            "",
        ] {
            assert_eq!(of(page), None, "{page}");
        }
    }
}
