//! Orders a server at a simulated panel, as the tests of any client may do.
#![allow(clippy::disallowed_macros, reason = "an example shows what it does")]

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

pub(crate) fn main() -> std::io::Result<()> {
    let sandbox = orderctl_sandbox::start(orderctl_sandbox::Options {
        provisioning: Duration::ZERO, // what is paid is active at once
        ..Default::default()          // in memory, on a free port
    })?;
    let body = "func=v2.vds.order.param&pricelist=3087&order_period=1&clicked_button=order&sok=ok\
                &authinfo=demo:demo&out=json";
    let mut stream = TcpStream::connect(sandbox.addr())?;
    write!(
        stream,
        "POST /billmgr HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let (_, document) = answer.split_once("\r\n\r\n").unwrap_or_default();
    println!("{document}");
    Ok(())
}
