//! A server that follows a script: which requests it expects, in which order, and what it answers
//! to each, down to the single byte.
//!
//! It records every request. When it is dropped, the test fails if an expected request never came
//! or an unexpected one did.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

/// A request as it came over the wire.
#[allow(dead_code, reason = "not every test asks for everything")]
#[derive(Clone, Debug)]
pub struct Recorded {
    pub method: String,
    pub path: String,
    /// The query's pairs, decoded, in order.
    pub query: Vec<(String, String)>,
    /// The form body's pairs, decoded, in order.
    pub form: Vec<(String, String)>,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: String,
}

#[allow(dead_code, reason = "not every test asks for everything")]
impl Recorded {
    /// The first value of this name, in the query or the form.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .chain(&self.form)
            .find_map(|(n, value)| (n == name).then_some(value.as_str()))
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find_map(|(n, value)| (n == name).then_some(value.as_str()))
    }
}

/// What the server does when a request has come.
#[derive(Clone, Debug)]
pub enum Answer {
    /// An answer with this status, these headers and this body.
    Whole { status: u16, headers: Vec<(String, String)>, body: Vec<u8> },
    /// These bytes, and then the connection is closed.
    Raw(Vec<u8>),
    /// The connection is closed without a byte.
    Close,
    /// The connection stays open, and nothing comes.
    Never,
    /// A body of this many bytes, sent in pieces for as long as the client reads them.
    Flood(u64),
}

#[allow(dead_code, reason = "not every test asks for everything")]
impl Answer {
    pub fn of(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self::Whole {
            status,
            headers: vec![("Content-Type".into(), content_type.into())],
            body: body.into(),
        }
    }

    pub fn json(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::of(status, "application/json", body)
    }

    pub fn xml(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::of(status, "text/xml", body)
    }

    pub fn html(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::of(status, "text/html; charset=utf-8", body)
    }

    /// An answer that promises more bytes than it sends.
    pub fn cut_off(body: &str) -> Self {
        let promised = body.len() + 100;
        Self::Raw(
            format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {promised}\r\n\r\n{body}")
                .into_bytes(),
        )
    }

    /// Adds a header.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        if let Self::Whole { headers, .. } = &mut self {
            headers.push((name.into(), value.into()));
        }
        self
    }
}

/// One expected request and its answer.
pub struct Step {
    method: &'static str,
    path: String,
    func: Option<&'static str>,
    answer: Answer,
}

impl Step {
    fn name(&self) -> String {
        format!("{} {} {}", self.method, self.path, self.func.unwrap_or_default())
    }

    fn is(&self, request: &Recorded) -> bool {
        self.method == request.method
            && self.path == request.path
            && self.func.is_none_or(|func| request.field("func") == Some(func))
    }
}

pub fn get(path: &str, answer: Answer) -> Step {
    Step { method: "GET", path: path.into(), func: None, answer }
}

pub fn post(path: &str, answer: Answer) -> Step {
    Step { method: "POST", path: path.into(), func: None, answer }
}

/// A call of a panel's function.
pub fn call(func: &'static str, answer: Answer) -> Step {
    Step { method: "POST", path: "/billmgr".into(), func: Some(func), answer }
}

type Behavior = Box<dyn FnMut(&Recorded) -> Option<Answer> + Send>;

/// The server. It lives on a thread of its own until it is dropped.
pub struct Scripted {
    address: SocketAddr,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Shared {
    requests: Mutex<Vec<Recorded>>,
    faults: Mutex<Vec<String>>,
    waiting: Mutex<Vec<String>>,
    stop: AtomicBool,
}

impl Scripted {
    /// A server that expects exactly these requests, in this order.
    pub fn start(steps: Vec<Step>) -> Self {
        let shared = Arc::new(Shared::default());
        *shared.waiting.lock().unwrap() = steps.iter().map(Step::name).collect();
        let seen = Arc::clone(&shared);
        let mut steps = steps.into_iter();
        Self::run(
            shared,
            Box::new(move |request| {
                let step = steps.next()?;
                let mut waiting = seen.waiting.lock().unwrap();
                waiting.remove(0);
                step.is(request).then_some(step.answer)
            }),
        )
    }

    /// A server that answers as this function says; nothing means that the request is a fault.
    #[allow(dead_code, reason = "for tests whose order of requests is not fixed")]
    pub fn with(behavior: impl FnMut(&Recorded) -> Option<Answer> + Send + 'static) -> Self {
        Self::run(Arc::new(Shared::default()), Box::new(behavior))
    }

    fn run(shared: Arc<Shared>, mut behavior: Behavior) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::clone(&shared);
        let thread = std::thread::spawn(move || {
            let mut silent = Vec::new();
            for stream in listener.incoming() {
                if state.stop.load(Ordering::SeqCst) {
                    break;
                }
                let Ok(stream) = stream else { continue };
                serve(stream, &state, &mut behavior, &mut silent);
            }
        });
        Self { address, shared, thread: Some(thread) }
    }

    /// The address, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What has been asked so far.
    pub fn requests(&self) -> Vec<Recorded> {
        self.shared.requests.lock().unwrap().clone()
    }

    /// The only request there was.
    pub fn request(&self) -> Recorded {
        let requests = self.requests();
        assert_eq!(requests.len(), 1, "one request was expected: {requests:#?}");
        requests[0].clone()
    }
}

impl Drop for Scripted {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::SeqCst);
        // Wakes the thread, which waits for a connection.
        let _ = TcpStream::connect(self.address);
        let died = self.thread.take().is_some_and(|thread| thread.join().is_err());
        if std::thread::panicking() {
            return;
        }
        assert!(!died, "the scripted server died");
        let faults = self.shared.faults.lock().unwrap();
        assert!(faults.is_empty(), "requests that the script does not have: {faults:#?}");
        let waiting = self.shared.waiting.lock().unwrap();
        assert!(waiting.is_empty(), "requests that never came: {waiting:#?}");
    }
}

fn serve(
    mut stream: TcpStream,
    shared: &Shared,
    behavior: &mut Behavior,
    silent: &mut Vec<TcpStream>,
) {
    // A client that connects and says nothing must not hold up the test.
    let _ = stream.set_read_timeout(Some(Duration::from_secs(5)));
    let Some(request) = read(&stream) else { return };
    let func = request.field("func").unwrap_or_default();
    let line = format!("{} {} {func}", request.method, request.path);
    shared.requests.lock().unwrap().push(request.clone());
    let answer = behavior(&request).unwrap_or_else(|| {
        shared.faults.lock().unwrap().push(line);
        Answer::of(599, "text/plain", "this request is not in the script")
    });
    match answer {
        Answer::Close => {}
        Answer::Never => silent.push(stream),
        Answer::Raw(bytes) => {
            let _ = stream.write_all(&bytes);
        }
        Answer::Flood(bytes) => {
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {bytes}\r\n\r\n");
            let piece = [b' '; 64 * 1024];
            let mut sent = stream.write_all(head.as_bytes());
            for _ in 0..bytes / piece.len() as u64 {
                sent = sent.and_then(|()| stream.write_all(&piece));
            }
        }
        Answer::Whole { status, headers, body } => {
            let mut head = format!(
                "HTTP/1.1 {status} Scripted\r\nContent-Length: {}\r\nConnection: close\r\n",
                body.len()
            );
            for (name, value) in headers {
                head.push_str(&format!("{name}: {value}\r\n"));
            }
            head.push_str("\r\n");
            let _ = stream.write_all(head.as_bytes());
            let _ = stream.write_all(&body);
        }
    }
}

fn read(stream: &TcpStream) -> Option<Recorded> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let mut words = line.split_whitespace();
    let method = words.next()?.to_owned();
    let target = words.next()?.to_owned();
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(':') else {
            break;
        };
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let length = headers
        .iter()
        .find(|(name, _)| name == "content-length")
        .map_or(0, |(_, value)| value.parse().unwrap_or(0));
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let body = String::from_utf8_lossy(&body).into_owned();
    let (path, query) = target.split_once('?').unwrap_or((&target, ""));
    let pairs = |text: &str| -> Vec<(String, String)> {
        url::form_urlencoded::parse(text.as_bytes()).into_owned().collect()
    };
    Some(Recorded {
        method,
        path: path.to_owned(),
        query: pairs(query),
        form: pairs(&body),
        headers,
        body,
    })
}

#[test]
#[should_panic(expected = "requests that never came")]
fn a_test_fails_when_an_expected_request_never_came() {
    drop(Scripted::start(vec![get("/x", Answer::json(200, "{}"))]));
}

#[test]
#[should_panic(expected = "requests that the script does not have")]
fn a_test_fails_when_an_unexpected_request_came() {
    let server = Scripted::start(vec![]);
    let mut stream = TcpStream::connect(server.address).unwrap();
    stream.write_all(b"GET /x HTTP/1.1\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 599"));
}
