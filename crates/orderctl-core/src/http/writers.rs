//! The clients for what changes something. Each sends one request at a time, on a connection that is made
//! for it, and is then kept for the next one.

use std::sync::{Mutex, PoisonError};

use reqwest::blocking::Client;

use super::send_by::SendDeadline;
use crate::error::Result;
use crate::{Effect, Request};

/// A client that is sending nothing else.
pub(super) struct Writer {
    client: Client,
    deadline: SendDeadline,
    kind: Kind,
}

/// What a client is made for.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Kind {
    effect: Effect,
    is_plain: bool,
}

impl Writer {
    pub(super) fn client(&self) -> &Client {
        &self.client
    }
}

/// Those that nobody uses: as many as sent at the same time.
#[derive(Default)]
pub(super) struct Writers(Mutex<Vec<Writer>>);

impl Writers {
    /// One for this request, with its deadline.
    ///
    /// # Errors
    /// What `build` fails with.
    pub(super) fn take(
        &self,
        request: &Request,
        build: impl FnOnce(SendDeadline) -> Result<Client>,
    ) -> Result<Writer> {
        let kind = Kind { effect: request.effect, is_plain: request.url.starts_with("http://") };
        let mut idle = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = idle.iter().position(|it| it.kind == kind).map(|at| idle.swap_remove(at));
        drop(idle);
        let writer = match kept {
            Some(writer) => writer,
            None => {
                let deadline = SendDeadline::default();
                Writer { client: build(deadline.clone())?, deadline, kind }
            }
        };
        writer.deadline.set(request.send_by);
        Ok(writer)
    }

    /// It is free again.
    pub(super) fn put_back(&self, writer: Writer) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(writer);
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpListener;
    use std::sync::Arc;
    use std::time::Duration;

    use super::*;
    use crate::http::{Http, TransportError};
    use crate::{Clock, Deadline, Field, Method, SystemClock};

    #[test]
    fn charges_share_a_client_and_never_a_connection() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/pay", listener.local_addr().unwrap());
        let server = std::thread::spawn(move || {
            // Each connection is kept open by the server, and used for one request.
            let mut open = Vec::new();
            for _ in 0..3 {
                let (mut stream, _) = listener.accept().unwrap();
                let mut bytes = [0; 1 << 12];
                let mut read = 0;
                while !bytes[..read].ends_with(b"func=pay") {
                    read += stream.read(&mut bytes[read..]).unwrap();
                }
                stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok").unwrap();
                open.push(stream);
            }
            listener.set_nonblocking(true).unwrap();
            listener.accept().is_err()
        });
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let http = Http::new(Duration::from_secs(5), Arc::clone(&clock));
        let request = |seconds| Request {
            method: Method::Post,
            url: url.clone(),
            fields: vec![Field::plain("func", "pay")],
            effect: Effect::Charge,
            send_by: Some(Deadline::after(&*clock, Duration::from_secs(seconds))),
        };
        assert!(http.send(&request(60)).is_ok());
        // The deadline is the request's, and not that of the one for which the client was made.
        let late = http.send(&request(0)).unwrap_err();
        assert!(matches!(late, TransportError::NotSent(_)), "{late:?}");
        assert!(http.send(&request(60)).is_ok());
        assert!(http.send(&Request { send_by: None, ..request(0) }).is_ok());
        assert_eq!(http.writers.0.lock().unwrap().len(), 1);
        assert!(server.join().unwrap(), "nobody else connected");
    }
}
