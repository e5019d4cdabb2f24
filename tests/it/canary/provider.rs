//! Both providers of the sandbox behind a proxy that repeats every request, with its secrets, in what
//! it answers.

use std::sync::{Arc, Mutex};

use reqwest::blocking::Client;
use serde_json::{Map, Value, json};

use super::{CANARY, HALF_SESSION, SESSION, TRANSFER_CODE};
use crate::support::Provider;
use crate::support::scripted::{Answer, Recorded, Scripted};

/// Where the proxy repeats a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Echo {
    /// Nowhere.
    Silent,
    /// In successful answers: wherever people read, and among the parameters.
    Success,
    /// In every part of a refusal of the first request.
    Refusal,
    /// In every part of an unclear refusal of what changes something, and in the answers to reads.
    Unclear,
    /// In the address that the answer redirects to.
    Redirect,
    /// In a web page that comes instead of an answer.
    Page,
    /// In the refusal of the login.
    Login,
    /// In the refusal of the second factor.
    SecondFactor,
}

/// What a panel or an API calls the texts that are for people.
const FOR_PEOPLE: [&str; 14] = [
    "name",
    "desc",
    "description",
    "title",
    "company",
    "address1",
    "state",
    "msg",
    "banner",
    "actiontypedesc",
    "actionstatusdesc",
    "transactiondescription",
    "customer.name",
    "paymethod_name",
];

/// The proxies, one for each kind of provider.
pub struct Proxy {
    panel: Scripted,
    reseller: Scripted,
    echo: Arc<Mutex<Echo>>,
    urls: [String; 2],
}

impl Proxy {
    pub fn start() -> Self {
        let provider = Arc::new(Provider::start());
        let echo = Arc::new(Mutex::new(Echo::Silent));
        let urls = [provider.panel_url(), provider.api_url()];
        let start = |answer: fn(&Upstream, &Recorded, Echo) -> Answer| {
            let upstream = Upstream::of(&provider);
            let echo = Arc::clone(&echo);
            Scripted::with(move |request| {
                let echo = *echo.lock().unwrap();
                Some(answer(&upstream, request, echo))
            })
        };
        Self { panel: start(panel), reseller: start(reseller), echo: Arc::clone(&echo), urls }
    }

    pub fn set(&self, echo: Echo) {
        *self.echo.lock().unwrap() = echo;
    }

    pub fn panel_url(&self) -> String {
        self.panel.url() + path(&self.urls[0])
    }

    pub fn api_url(&self) -> String {
        self.reseller.url() + path(&self.urls[1])
    }

    /// How many requests have come.
    pub fn requests(&self) -> usize {
        self.panel.requests().len() + self.reseller.requests().len()
    }
}

/// The part of an address behind its host.
fn path(url: &str) -> &str {
    let at = url.match_indices('/').nth(2).map_or(url.len(), |(at, _)| at);
    &url[at..]
}

/// The sandbox, asked with its own credentials.
struct Upstream {
    base: String,
    http: Client,
    /// It lives as long as what asks it.
    _provider: Arc<Provider>,
}

impl Upstream {
    fn of(provider: &Arc<Provider>) -> Self {
        let url = provider.panel_url();
        let base = url[..url.len() - path(&url).len()].to_owned();
        let http = Client::builder().no_proxy().tls_certs_only([]).build().unwrap();
        Self { base, http, _provider: Arc::clone(provider) }
    }

    /// The sandbox's answer, in which this function changes the document.
    fn forward(&self, request: &Recorded, change: impl Fn(&mut Value)) -> Answer {
        let own = |pairs: &[(String, String)]| -> Vec<(String, String)> {
            pairs.iter().cloned().map(own_credentials).collect()
        };
        let url = format!("{}{}", self.base, request.path);
        let asked = if request.method == "GET" {
            self.http.get(url).query(&own(&request.query))
        } else {
            self.http.post(url).query(&own(&request.query)).form(&own(&request.form))
        };
        let answer = asked.send().unwrap();
        let (status, body) = (answer.status().as_u16(), answer.text().unwrap());
        match serde_json::from_str::<Value>(&body) {
            Ok(mut document) => {
                change(&mut document);
                Answer::json(status, document.to_string())
            }
            Err(_) => Answer::of(status, "text/plain", body),
        }
    }
}

fn own_credentials((name, value): (String, String)) -> (String, String) {
    match name.as_str() {
        "authinfo" | "auth" => ("authinfo".into(), "demo:demo".into()),
        "api-key" => (name, "sandbox-key".into()),
        "passwd" => (name, "Tr0ub4dor&3.x".into()),
        _ => (name, value),
    }
}

fn panel(upstream: &Upstream, request: &Recorded, echo: Echo) -> Answer {
    let session = |id: &str| {
        let document = json!({"doc": {"auth": {"$id": id, "$level": "16", "$": id}}});
        Answer::json(200, document.to_string())
    };
    let func = request.field("func").unwrap_or_default();
    match func {
        "auth" if echo == Echo::Login => return refused_by_panel(request, "auth"),
        "auth" => return session(HALF_SESSION),
        "totp.confirm" if echo == Echo::SecondFactor => {
            return refused_by_panel(request, "value");
        }
        "totp.confirm" => return session(SESSION),
        _ => {}
    }
    if request.field("auth") == Some(HALF_SESSION) {
        let wanted =
            json!({"doc": {"$func": func, "ok": {"$type": "form", "$": "func=totp.confirm"}}});
        return Answer::json(200, wanted.to_string());
    }
    match echo {
        Echo::Refusal => refused_by_panel(request, "value"),
        Echo::Unclear if request.field("sok").is_some() => {
            refused_by_panel(request, &written(request))
        }
        _ => elsewhere(request, echo).unwrap_or_else(|| answered(upstream, request, echo)),
    }
}

fn reseller(upstream: &Upstream, request: &Recorded, echo: Echo) -> Answer {
    let text = written(request);
    let refused = |status: u16, document: Value| Answer::json(status, document.to_string());
    match echo {
        Echo::Refusal => refused(
            500,
            json!({"status": "ERROR", "message": format!("Invalid parameter: {text}"), "error": text}),
        ),
        Echo::Unclear if request.method == "POST" => {
            refused(500, json!({"status": "ERROR", "message": text, (text.as_str()): text}))
        }
        _ => elsewhere(request, echo).unwrap_or_else(|| answered(upstream, request, echo)),
    }
}

/// What does not come from the application at all.
fn elsewhere(request: &Recorded, echo: Echo) -> Option<Answer> {
    let text = written(request);
    match echo {
        Echo::Redirect => {
            let target: String = url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
            let target = format!("https://elsewhere.example/{target}");
            Some(Answer::html(302, "").with("Location", &target))
        }
        Echo::Page => Some(Answer::html(500, format!("<html><title>{text}</title>{text}</html>"))),
        _ => None,
    }
}

fn refused_by_panel(request: &Recorded, kind: &str) -> Answer {
    let text = written(request);
    let document = json!({"doc": {"error": {
        "$type": kind,
        "$object": text,
        "$lang": "en",
        "msg": {"$": format!("Bad value __value__: {text}")},
        "detail": {"$": text},
        "param": [{"$name": "value", "$": text}],
    }}});
    Answer::json(200, document.to_string())
}

fn answered(upstream: &Upstream, request: &Recorded, echo: Echo) -> Answer {
    if echo == Echo::Silent {
        return upstream.forward(request, |_| {});
    }
    let text = written(request);
    upstream.forward(request, |document| {
        repeat(document, &text);
        if let Some(Value::Object(doc)) = document.get_mut("doc") {
            let pairs = request.form.iter();
            let given: Map<_, _> =
                pairs.map(|(name, value)| (name.clone(), json!({"$": value}))).collect();
            doc.insert("tparams".into(), given.into());
        }
    })
}

/// Adds the text to all that people read, and puts a secret where the provider has one of its own.
fn repeat(value: &mut Value, text: &str) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| repeat(item, text)),
        Value::Object(fields) => {
            for (name, value) in fields {
                let is_for_people = FOR_PEOPLE.contains(&name.as_str());
                match value {
                    Value::String(code) if name == "domsecret" => *code = TRANSFER_CODE.into(),
                    Value::String(words) if is_for_people => words.push_str(&format!(" {text}")),
                    Value::Object(element) if is_for_people && element.contains_key("$") => {
                        if let Some(Value::String(words)) = element.get_mut("$") {
                            words.push_str(&format!(" {text}"));
                        }
                    }
                    _ => repeat(value, text),
                }
            }
        }
        _ => {}
    }
}

/// The secrets of a request in each way in which a provider may write them down.
fn written(request: &Recorded) -> String {
    let pairs = request.query.iter().chain(&request.form);
    let values: Vec<&str> =
        pairs.map(|(_, value)| value.as_str()).filter(|value| value.contains(CANARY)).collect();
    let plain = values.join(" ; ");
    let sent: String = url::form_urlencoded::byte_serialize(plain.as_bytes()).collect();
    let percent: String = plain.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let html = quick_xml::escape::escape(&plain).into_owned();
    let json = serde_json::to_string(&plain).unwrap();
    let tags = without_tags(&plain, |_| true);
    let named_tags = without_tags(&plain, |c| c.is_ascii_alphabetic() || c == '/');
    [plain, sent, percent, html, json, tags, named_tags].join(" | ")
}

/// The text without its tags: what begins with `<` and such a character.
fn without_tags(text: &str, is_tag: impl Fn(char) -> bool) -> String {
    let mut left = String::new();
    let mut rest = text;
    while let Some((before, tag)) = rest.split_once('<') {
        left.push_str(before);
        rest = match tag.split_once('>') {
            Some((_, after)) if tag.starts_with(&is_tag) => after,
            _ => {
                left.push('<');
                tag
            }
        };
    }
    left + rest
}
