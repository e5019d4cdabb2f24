//! What a panel's answer to a payment says.

use super::super::{Generation, Node};
use super::{Paid, PayCart, PayQuote, PaymentStatus};

impl PayCart<'_> {
    /// What the answer says, if it says anything: no error alone is not a payment.
    pub(super) fn understood(&self, doc: &Node, quoted: &PayQuote) -> Option<Paid> {
        let ok = doc.at("ok")?;
        let next = ok.text().trim();
        let leads_out = matches!(ok.attribute("type"), Some("url" | "blank"));
        let address = leads_out.then(|| absolute(&self.panel.settings.url, next)).flatten();
        let old = self.panel.settings.cart == Generation::Old;
        // The older functions name the payment twice, at the second time with the wizard's step.
        let id = doc.value("payment_id").or_else(|| {
            let mut ids = doc.all("id").map(|id| id.text().trim()).filter(|_| old);
            ids.find(|id| !id.is_empty())
        });
        // Inferred: an order that is named beside the success waits to be paid.
        let waits = !old && doc.value("billorder").is_some();
        let is_open = leads_out || waits || is_open(doc);
        let status = if address.is_some() {
            PaymentStatus::Redirect
        } else if is_open || next.starts_with("func=payment.add.redirect") {
            PaymentStatus::Pending
        } else if !self.is_end(ok, next) {
            // Another step of the wizard: without a payment, nothing has happened yet.
            id.map(|_| PaymentStatus::Pending)?
        } else {
            PaymentStatus::Paid
        };
        let mut paid = Paid::of(status, self.ids(quoted), quoted.amount());
        paid.redirect_url = address;
        paid.payment_id = id.map(str::to_owned);
        Some(paid)
    }

    /// Whether a success is the end of the way. With the old cart the balance leads to the orders (known
    /// from a client area), or nowhere; any other method is paid elsewhere. With the new one a success
    /// is all that is known of; that it may lead to a list as well is inferred, and so is that a form
    /// asks for something first: a payer, or a confirmation.
    fn is_end(&self, ok: &Node, next: &str) -> bool {
        let is_orders = matches!(next, "" | "func=order");
        match self.panel.settings.cart {
            Generation::Old => self.by_balance() && (is_orders || next == "func=basket"),
            Generation::New => is_orders || matches!(ok.attribute("type"), Some("list" | "top")),
        }
    }
}

/// Inferred: an answer that names the payment's state, in a code of the payment list or in a word.
fn is_open(doc: &Node) -> bool {
    ["status", "payment_status"]
        .iter()
        .filter_map(|name| doc.code(name))
        .any(|code| matches!(code, "1" | "2" | "8" | "new" | "pending" | "in_progress"))
}

/// The address that the panel names, on the panel's own host where it names none. Only web addresses
/// are given to people.
pub(crate) fn absolute(panel: &str, target: &str) -> Option<String> {
    if target.is_empty() {
        return None;
    }
    let panel = url::Url::parse(panel).ok()?;
    let target = match target.strip_prefix("func=") {
        Some(_) => format!("?{target}"),
        None => target.to_owned(),
    };
    let address = panel.join(&target).ok()?;
    matches!(address.scheme(), "http" | "https").then(|| address.to_string())
}
