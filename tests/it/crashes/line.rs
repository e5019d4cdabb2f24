//! A connection to the ledger's server that can be cut, or held up.

use std::io::{Read as _, Write as _, copy};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

use crate::support::world::eventually;

/// Forwards to a port of this machine until it is cut; then nobody answers any more.
pub struct Line {
    pub port: u16,
    /// What is open; nothing once it is cut.
    open: Arc<Mutex<Option<Vec<TcpStream>>>>,
    stall: Arc<Stall>,
}

/// Whether what the server says is held up, and how often something is.
#[derive(Default)]
struct Stall {
    state: Mutex<(bool, usize)>,
    released: Condvar,
}

impl Line {
    pub fn to(server: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let open = Arc::new(Mutex::new(Some(Vec::new())));
        let stall = Arc::<Stall>::default();
        let line = Self { port, open: Arc::clone(&open), stall: Arc::clone(&stall) };
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let mut open = open.lock().unwrap();
                let Some(open) = open.as_mut() else { return };
                let server = TcpStream::connect(("127.0.0.1", server)).unwrap();
                open.extend([client.try_clone().unwrap(), server.try_clone().unwrap()]);
                forward(client.try_clone().unwrap(), server.try_clone().unwrap());
                forward_answers(server, client, Arc::clone(&stall));
            }
        });
        line
    }

    /// From now on nothing that the server says comes through.
    pub fn hold(&self) {
        self.stall.state.lock().unwrap().0 = true;
    }

    /// Waits until the server has said something that does not come through.
    #[track_caller]
    pub fn until_held(&self) {
        eventually("an answer is held up", || self.stall.state.lock().unwrap().1 > 0);
    }

    /// Lets come through what was held up, and what comes after it.
    pub fn release(&self) {
        self.stall.state.lock().unwrap().0 = false;
        self.stall.released.notify_all();
    }

    /// Ends every connection, and lets nobody in again.
    pub fn cut(&self) {
        for stream in self.open.lock().unwrap().take().into_iter().flatten() {
            let _ = stream.shutdown(Shutdown::Both);
        }
        // Wakes the listener, which ends.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

fn forward(mut from: TcpStream, mut to: TcpStream) {
    thread::spawn(move || {
        let _ = copy(&mut from, &mut to);
        let _ = to.shutdown(Shutdown::Both);
    });
}

fn forward_answers(mut from: TcpStream, mut to: TcpStream, stall: Arc<Stall>) {
    thread::spawn(move || {
        let mut bytes = [0; 1 << 14];
        while let Ok(count @ 1..) = from.read(&mut bytes) {
            let mut state = stall.state.lock().unwrap();
            if state.0 {
                state.1 += 1;
                drop(stall.released.wait_while(state, |state| state.0).unwrap());
            } else {
                drop(state);
            }
            if to.write_all(&bytes[..count]).is_err() {
                break;
            }
        }
        let _ = to.shutdown(Shutdown::Both);
    });
}
