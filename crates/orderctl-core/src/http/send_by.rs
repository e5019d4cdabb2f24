//! The last check before a request leaves: when its connection is made, and nothing is written to it.
//!
//! Looking up a name, connecting and the TLS handshake take as long as the network pleases, and the
//! process may be stopped meanwhile. If the deadline has passed by then, the connection is given up;
//! to the HTTP client that is a failed connect, so that not a byte of the request is written.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use tower::{Layer, Service};

use crate::{Clock, Deadline};

/// What the HTTP client takes for the error of a connector.
type BoxError = Box<dyn Error + Send + Sync>;

/// The deadline had passed.
#[derive(Debug)]
pub(super) struct TooLate;

impl fmt::Display for TooLate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the deadline for sending has passed")
    }
}

impl Error for TooLate {}

/// The deadline of the request that a client is sending; none for one that may leave at any time. A
/// client that has one sends one request at a time.
#[derive(Clone, Default)]
pub(super) struct SendDeadline(Arc<Mutex<Option<Deadline>>>);

impl SendDeadline {
    /// From now on it is this.
    pub(super) fn set(&self, deadline: Option<Deadline>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = deadline;
    }

    fn has_passed(&self, clock: &dyn Clock) -> bool {
        let deadline = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        deadline.is_some_and(|deadline| deadline.has_passed(clock))
    }
}

/// Wraps a connector, or is the wrapped one.
#[derive(Clone)]
pub(super) struct SendBy<S = ()> {
    deadline: SendDeadline,
    clock: Arc<dyn Clock>,
    connector: S,
}

impl SendBy {
    pub(super) fn new(deadline: SendDeadline, clock: &Arc<dyn Clock>) -> Self {
        Self { deadline, clock: Arc::clone(clock), connector: () }
    }
}

impl<S> Layer<S> for SendBy {
    type Service = SendBy<S>;

    fn layer(&self, connector: S) -> SendBy<S> {
        SendBy { deadline: self.deadline.clone(), clock: Arc::clone(&self.clock), connector }
    }
}

impl<S, T> Service<T> for SendBy<S>
where
    S: Service<T, Error = BoxError>,
    S::Future: Send + 'static,
{
    type Response = S::Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.connector.poll_ready(context)
    }

    fn call(&mut self, target: T) -> Self::Future {
        let (deadline, clock) = (self.deadline.clone(), Arc::clone(&self.clock));
        let in_time = move || {
            if deadline.has_passed(&*clock) { Err(BoxError::from(TooLate)) } else { Ok(()) }
        };
        let connecting = in_time().map(|()| self.connector.call(target));
        Box::pin(async move {
            let connection = connecting?.await?;
            in_time().map(|()| connection)
        })
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;
    use std::net::TcpListener;
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::time::Duration;

    use jiff::Timestamp;

    use super::*;
    use crate::http::{Http, TransportError};
    use crate::{Effect, Field, Method, Request};

    /// Each probe at its uptime is a second later than the one before.
    #[derive(Default)]
    struct Ticking(AtomicU64);

    impl Clock for Ticking {
        fn now(&self) -> Timestamp {
            Timestamp::UNIX_EPOCH
        }
        fn uptime(&self) -> Duration {
            Duration::from_secs(self.0.fetch_add(1, Ordering::Relaxed))
        }
        fn sleep(&self, _: Duration) {}
        fn fresh_id(&self) -> String {
            "a".into()
        }
    }

    /// What a server reads of a charge that must leave within so many seconds, and the code of what
    /// came of it. Nothing if nobody connected.
    fn charge(seconds: u64) -> (Option<Vec<u8>>, Option<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/pay", listener.local_addr().unwrap());
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().ok()?;
            stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
            let mut bytes = vec![0; 1 << 16];
            let read = stream.read(&mut bytes).unwrap();
            bytes.truncate(read);
            Some(bytes)
        });
        let clock: Arc<dyn Clock> = Arc::new(Ticking::default());
        let request = Request {
            method: Method::Post,
            url: url.clone(),
            fields: vec![Field::plain("func", "pay")],
            effect: Effect::Charge,
            send_by: Some(Deadline::after(&*clock, Duration::from_secs(seconds))),
        };
        let lost = Http::new(Duration::from_secs(5), clock).send(&request).unwrap_err();
        let code = match lost {
            TransportError::NotSent(error) => error.machine_code().map(str::to_owned),
            TransportError::NoResponse(_) => None,
        };
        if seconds == 1 {
            // Nobody connected, and the server still waits.
            assert!(!server.is_finished());
            return (None, code);
        }
        (server.join().unwrap(), code)
    }

    #[test]
    fn after_its_deadline_nobody_is_connected_to() {
        assert_eq!(charge(1), (None, Some("lease_lost".to_owned())));
    }

    #[test]
    fn a_deadline_that_passes_while_connecting_lets_not_a_byte_leave() {
        assert_eq!(charge(2), (Some(Vec::new()), Some("lease_lost".to_owned())));
    }

    #[test]
    fn before_its_deadline_a_request_leaves() {
        let (read, code) = charge(60);
        assert!(read.unwrap().starts_with(b"POST /pay"));
        assert_eq!(code, None, "it left, and got no answer");
    }
}
