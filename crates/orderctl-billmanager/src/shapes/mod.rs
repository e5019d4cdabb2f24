//! Every shape in which panels are known to answer, and what the client makes of it: a table for each
//! subject. What a single function does with its answers is tested beside it.

mod catalogue;
mod envelope;
mod money;
mod service;

use super::Panel;
use super::wire::Server;

/// A panel that gives this one answer.
fn panel(body: &str) -> Panel {
    Server::answering([body]).panel(|_| ())
}

/// An answer in both of the formats that a client may ask for.
fn json(members: &str) -> String {
    format!(
        r#"{{"doc":{{"$lang":"en","$binary":"/billmgr",{members},"saved_filters":{{}},"tparams":{{"out":{{"$":"json"}}}}}}}}"#
    )
}
