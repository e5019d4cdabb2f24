//! The commands that list things: their columns, for `--columns` and `--sort`.

/// A command whose result is a list, and what `--columns` and `--sort` take there.
#[derive(Clone, Copy, Debug)]
pub struct List {
    /// Its name in JSON, such as `cart.list`.
    pub command: &'static str,
    /// The columns that its CSV has: the words for `--columns` and `--sort`.
    pub columns: &'static [&'static str],
}

const fn list(command: &'static str, columns: &'static [&'static str]) -> List {
    List { command, columns }
}

pub const LISTS: [List; 17] = [
    list("action.list", &["id", "order", "action", "status", "message", "added", "stage"]),
    list("cart.list", &["id", "name", "period", "price"]),
    list("combo.plans", &["id", "name", "services", "period", "price", "status"]),
    list(
        "combo.search",
        &["order", "domain", "status", "customer", "created", "expires", "auto-renew"],
    ),
    list("contact.list", &["id", "name", "company", "email", "type", "status"]),
    list("customer.search", &["id", "username", "name", "company", "city", "status"]),
    list("domain.check", &["domain", "status", "premium", "product key"]),
    list(
        "expiring",
        &["profile", "kind", "id", "name", "expires", "days", "auto-renew", "price", "renew"],
    ),
    list(
        "invoice.list",
        &["id", "customer", "order", "amount", "status", "created", "description"],
    ),
    list(
        "ledger.list",
        &["attempt", "created", "profile", "mode", "state", "command", "amount", "key"],
    ),
    list("ledger.stats", &["day", "profile", "state", "orders", "sum"]),
    list("payer.list", &["id", "name"]),
    list("payment.list", &["id", "number", "created", "status", "amount", "method"]),
    list("paymethod.list", &["id", "flag", "name", "minimum", "commission", "payer"]),
    list("profile.list", &["name", "provider", "mode", "account", "default", "problem"]),
    list("service.list", &["id", "type", "name", "tariff", "status", "ip", "expires", "price"]),
    list("tariff.list", &["id", "type", "name", "contents", "period", "price", "data centers"]),
];

/// The columns of a command; nothing of one that lists nothing.
pub fn columns_of(command: &str) -> Option<&'static [&'static str]> {
    LISTS.iter().find(|list| list.command == command).map(|list| list.columns)
}
