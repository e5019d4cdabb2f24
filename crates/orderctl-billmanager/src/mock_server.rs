//! For tests: a server on loopback that gives prepared answers and keeps what it was asked.

use std::cell::RefCell;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::ops::Deref;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;

use super::{Panel, Settings};
use orderctl_core::error::Result;
use orderctl_core::http::Http;
use orderctl_core::{Clock, Item, ProbeResult, Purchase, Quote, Request, Secret, SendOutcome};

/// Time that passes only where somebody waits, and then at once.
#[derive(Default)]
struct Still(Mutex<Timestamp>);

impl Clock for Still {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
    fn uptime(&self) -> Duration {
        Duration::try_from(self.now().duration_since(Timestamp::UNIX_EPOCH)).unwrap()
    }
    fn sleep(&self, duration: Duration) {
        let mut now = self.0.lock().unwrap();
        *now = now.checked_add(duration).unwrap();
    }
    fn fresh_id(&self) -> String {
        "attempt-1".into()
    }
}

pub(super) struct Server {
    url: String,
    asked: Arc<Mutex<Vec<(String, String)>>>,
}

impl Server {
    /// Answers these bodies with HTTP 200, one a request, then refuses connections.
    pub(super) fn answering<const N: usize>(bodies: [&str; N]) -> Self {
        Self::raw(bodies.iter().map(|body| status(200, body)).collect())
    }

    /// Answers these bytes.
    pub(super) fn raw(answers: Vec<String>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/billmgr", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&asked);
        std::thread::spawn(move || {
            for answer in answers {
                let (mut stream, _) = listener.accept().unwrap();
                let mut reader = BufReader::new(stream.try_clone().unwrap());
                let (mut head, mut length) = (String::new(), 0);
                loop {
                    let mut line = String::new();
                    reader.read_line(&mut line).unwrap();
                    head.push_str(&line);
                    match line.to_ascii_lowercase().strip_prefix("content-length:") {
                        Some(count) => length = count.trim().parse().unwrap(),
                        None if line.trim().is_empty() => break,
                        None => {}
                    }
                }
                let mut body = vec![0; length];
                reader.read_exact(&mut body).unwrap();
                kept.lock().unwrap().push((head, String::from_utf8(body).unwrap()));
                stream.write_all(answer.as_bytes()).unwrap();
            }
        });
        Self { url, asked }
    }

    /// A panel at this server, set up as usual but for what `change` does.
    pub(super) fn panel(&self, change: impl FnOnce(&mut Settings)) -> Panel {
        let mut settings = Settings::new(&self.url, "robot", Secret::new("hunter2&more"));
        change(&mut settings);
        Panel::new(settings, Http::new(Duration::from_secs(5), Arc::new(Still::default())))
    }

    /// The bodies of the requests so far.
    pub(super) fn bodies(&self) -> Vec<String> {
        self.asked.lock().unwrap().iter().map(|(_, body)| body.clone()).collect()
    }

    /// The heads of the requests so far, from the request line on.
    pub(super) fn heads(&self) -> Vec<String> {
        self.asked.lock().unwrap().iter().map(|(head, _)| head.clone()).collect()
    }
}

pub(super) fn status(status: u16, body: &str) -> String {
    answer(status, "application/json", body.len(), body)
}

pub(super) fn html(status: u16) -> String {
    let body = "<!DOCTYPE html><html><body>Please wait</body></html>";
    answer(status, "text/html", body.len(), body)
}

/// A web page with HTTP 200.
pub(super) fn page(body: &str) -> String {
    answer(200, "text/html", body.len(), body)
}

/// An answer that ends before its announced length.
pub(super) fn cut_off(body: &str) -> String {
    answer(200, "application/json", body.len() + 10, body)
}

fn answer(status: u16, kind: &str, length: usize, body: &str) -> String {
    format!(
        "HTTP/1.1 {status} X\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    )
}

/// The cart's document with these lines: id and price.
pub(super) fn cart_json(lines: &[(&str, &str)], total: &str) -> String {
    let rows: Vec<String> = lines
        .iter()
        .map(|(id, cost)| {
            format!(
                r#"{{"id":{{"$":"{id}"}},"elid":{{"$":"{id}"}},
                "main":{{"name":{{"$":"VPS&nbsp;S"}},"period":{{"$":"one month"}}}},
                "price":{{"price":{{"cost":{{"$":"{cost}"}},"currency":{{"$":"EUR"}}}}}},
                "configuration":{{"elem":{{"configuration_name":{{"$":"&nbsp;-&nbsp;Port speed"}},
                  "configuration_value":{{"$":"1 Gbit/s"}},
                  "configuration_price":{{"price":{{"cost":{{"$":"2.00"}},"currency":{{"$":"EUR"}}}}}}}}}},
                "action":{{"button":{{"$name":"edit","$type":"func","$func":"v2.vds.order.param"}}}}}}"#
            )
        })
        .collect();
    format!(
        r#"{{"doc":{{"$func":"cart","promocode":{{}},
        "total":{{"cost":{{"$":"{total}"}},"currency":{{"$":"EUR"}},"count":{{"$":"1"}}}},
        "list":[{{"$name":"lineitems","elem":[{}]}}]}}}}"#,
        rows.join(",")
    )
}

/// The old cart's document with these rows: id, the service's id, and price.
pub(super) fn basket_json(rows: &[(&str, &str, &str)], total: &str) -> String {
    let rows: Vec<String> = rows
        .iter()
        .map(|(id, item, cost)| {
            format!(
                r#"{{"id":{{"$":"{id}"}},"item.id":{{"$":"{item}"}},"item.type":{{"$":"vds"}},
                "item.period":{{"$":"1"}},"pricelist_name":{{"$":"VPS&nbsp;S"}},
                "desc":{{"$":"<b>VPS&nbsp;S</b>&nbsp;#{item}"}},"cost":{{"$":"{cost}"}},
                "discount_percent":{{}}}}"#
            )
        })
        .collect();
    let total = if total.is_empty() { "{}".into() } else { format!(r#"{{"$":"{total}"}}"#) };
    format!(
        r#"{{"doc":{{"$func":"basket","billorder":{{"$":"28"}},"total_sum":{total},
        "tax":{{"$":"0.00 EUR"}},"list":[{{"$name":"itemlist","elem":[{}]}}]}}}}"#,
        rows.join(",")
    )
}

/// A purchase that is taken step by step, as far as a test goes: what a step told goes into those that
/// follow, and a step that was left out told nothing.
pub(super) struct Steps<P: Purchase> {
    purchase: P,
    quoted: RefCell<P::Quoted>,
    snapshot: RefCell<P::Snapshot>,
}

impl<P: Purchase<Snapshot: Default + Clone>> Steps<P> {
    pub(super) fn of(purchase: P) -> Self {
        Self { purchase, quoted: RefCell::default(), snapshot: RefCell::default() }
    }

    pub(super) fn quote(&self) -> Result<Quote> {
        let (quote, quoted) = self.purchase.quote()?;
        *self.quoted.borrow_mut() = quoted;
        Ok(quote)
    }

    pub(super) fn items(&self) -> Result<Vec<Item>> {
        self.purchase.items(&self.quoted.borrow())
    }

    pub(super) fn snapshot(&self) -> Result<P::Snapshot> {
        let snapshot = self.purchase.snapshot(&self.quoted.borrow())?;
        self.snapshot.borrow_mut().clone_from(&snapshot);
        Ok(snapshot)
    }

    pub(super) fn request(&self, attempt: &str) -> Request {
        self.purchase.request(&attempt.parse().unwrap(), &self.quoted.borrow())
    }

    pub(super) fn find(
        &self,
        attempt: &str,
        snapshot: &P::Snapshot,
    ) -> Result<ProbeResult<P::Receipt>> {
        self.purchase.find(&attempt.parse().unwrap(), snapshot)
    }

    pub(super) fn paid_since(
        &self,
        attempt: &str,
        snapshot: &P::Snapshot,
        receipt: &P::Receipt,
    ) -> Result<Option<P::Receipt>> {
        self.purchase.paid_since(&attempt.parse().unwrap(), snapshot, receipt)
    }

    pub(super) fn send(&self, request: &Request) -> SendOutcome<P::Receipt> {
        self.purchase.send(request, &self.quoted.borrow(), &self.snapshot.borrow())
    }
}

impl<P: Purchase> Deref for Steps<P> {
    type Target = P;

    fn deref(&self) -> &P {
        &self.purchase
    }
}
