//! The payment gateway's page, where a client confirms a payment by card.
//!
//! Inferred: that a payment is credited when its page is posted. A real gateway would ask for a
//! card first.

use std::io;

use super::super::http::{AppState, Call, Reply};
use super::{RequestContext, auth, settle};

/// Path of the gateway on the panel's host.
pub(crate) const GATEWAY: &str = "/mancgi/sandboxpayment";

/// Shows the page on GET, and pays on POST.
///
/// # Errors
/// The state can't be read or written.
pub(crate) fn gateway(app: &AppState, call: &Call) -> io::Result<Reply> {
    let ctx = RequestContext::at(app, call);
    let payment = call.get("elid").parse::<u64>().unwrap_or_default();
    let known = app.store.read(|state| {
        let panel = &state.billmanager;
        let user = auth::identify(&ctx, panel).ok()?;
        panel
            .payments
            .get(&payment)
            .filter(|payment| payment.user == user.name)
            .map(|payment| payment.amount)
    })?;
    let Some(amount) = known else {
        return Ok(Reply::html(
            404,
            "404 Not Found",
            "There is no such payment, or you are not logged in.",
        ));
    };
    if !call.post {
        let form = format!(
            r#"<form method="post"><button>Pay {amount} {}</button></form>"#,
            ctx.catalog.currency
        );
        return Ok(Reply::html(200, "Sandbox gateway", &form));
    }
    let _ = app.store.write(|state| settle::credit(&ctx, &mut state.billmanager, payment))?;
    Ok(Reply::html(200, "Sandbox gateway", "The payment has been credited."))
}
