//! A client's connection, below HTTP: to close it without an answer, or in the middle of one.

use std::io::Write as _;
use std::net::Shutdown;
use std::sync::Arc;

use axum::extract::connect_info::Connected;
use axum::serve::IncomingStream;
use socket2::{SockRef, Socket};
use tokio::net::TcpListener;

use super::http::Reply;

/// A second handle on the connection that a request came by. None if the system has no handle
/// left.
#[derive(Debug, Clone)]
pub(super) struct Connection(Option<Arc<Socket>>);

impl Connected<IncomingStream<'_, TcpListener>> for Connection {
    fn connect_info(stream: IncomingStream<'_, TcpListener>) -> Self {
        let socket = SockRef::from(stream.io());
        // An answer leaves at once: a client that is measured must not wait for a timer of TCP.
        let _ = socket.set_tcp_nodelay(true);
        Self(socket.try_clone().ok().map(Arc::new))
    }
}

impl Connection {
    /// The client sees the end of the connection, whatever the server writes after this.
    pub(super) fn close(&self) {
        if let Some(socket) = &self.0 {
            // An error means that the client has closed it already.
            let _ = socket.shutdown(Shutdown::Both);
        }
    }

    /// Sends the head of an answer with its true length, and the first half of its body.
    pub(super) fn send_half(&self, reply: &Reply) {
        // The socket doesn't block: no more is sent than its buffer is sure to take.
        const MAX_BYTES: usize = 8 * 1024;
        let body = reply.body.as_bytes();
        let head = format!(
            "HTTP/1.1 {} Sandbox\r\ncontent-type: {}\r\ncontent-length: {}\r\n\r\n",
            reply.status,
            reply.content_type,
            body.len()
        );
        let half = &body[..(body.len() / 2).min(MAX_BYTES)];
        if let Some(socket) = &self.0 {
            // An error means that the client has gone, and sees no half either.
            let _ = (&**socket).write_all(&[head.as_bytes(), half].concat());
        }
    }
}
