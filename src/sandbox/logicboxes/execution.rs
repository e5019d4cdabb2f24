//! The answer to an order or a renewal: what is executed, under which invoice.
//!
//! Inferred: which of the known shapes an order answers with. `NoInvoice` is flat and without invoice
//! fields, `OnlyAdd` is the small object without a status; with an invoice a combo is nested under
//! its id when it is paid, and everything else is flat: so a client meets all of them.

use serde_json::{Map, Value, json};

use super::super::amount::Amount;
use super::super::state::{Progress, Registrar};
use super::billing;
use super::desk::{Desk, Refusal, owed};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Invoicing {
    NoInvoice,
    PayInvoice,
    KeepInvoice,
    OnlyAdd,
}

impl Invoicing {
    /// What `invoice-option` says.
    pub(super) fn of(desk: &Desk) -> Result<Self, Refusal> {
        match desk.get("invoice-option") {
            "NoInvoice" => Ok(Self::NoInvoice),
            "PayInvoice" => Ok(Self::PayInvoice),
            "KeepInvoice" => Ok(Self::KeepInvoice),
            "OnlyAdd" => Ok(Self::OnlyAdd),
            _ => Err(Refusal::invalid("invoice-option")),
        }
    }
}

/// How far an order gets at once. `PayInvoice` takes the money from the customer's funds if it is
/// there.
pub(super) fn begin(
    desk: &Desk,
    registrar: &mut Registrar,
    invoicing: Invoicing,
    (customer, price): (u64, Amount),
    cost: Amount,
) -> Progress {
    let settled = match invoicing {
        Invoicing::NoInvoice | Invoicing::KeepInvoice => true,
        Invoicing::OnlyAdd => false,
        Invoicing::PayInvoice => billing::debit(&mut registrar.customers, customer, price),
    };
    if settled {
        billing::start(desk, &mut registrar.resellers, cost)
    } else {
        Progress::AwaitingPayment
    }
}

/// What was executed, as far as an answer tells it.
pub(super) struct Execution<'a> {
    pub(super) action_type: &'a str,
    pub(super) sentence: String,
    /// The action's status, and what it means.
    pub(super) status: (&'a str, &'a str),
    pub(super) order: u64,
    pub(super) action: u64,
    pub(super) domain: &'a str,
    pub(super) customer: u64,
    /// The invoice with its amount.
    pub(super) invoice: Option<(u64, Amount)>,
}

impl Execution<'_> {
    /// The eight members that every execution has, and those of its invoice.
    pub(super) fn map(&self, desk: &Desk) -> Map<String, Value> {
        let (status, text) = self.status;
        let locked = status == "AdminApproved";
        let mut map = Map::new();
        let mut put = |key: &str, value: Value| map.insert(key.into(), value);
        put("status", json!(if locked { status } else { "Success" }));
        put("actiontype", json!(self.action_type));
        put("actiontypedesc", json!(self.sentence));
        put("actionstatus", json!(status));
        put("actionstatusdesc", json!(text));
        put("entityid", json!(self.order.to_string()));
        put("eaqid", json!(self.action.to_string()));
        put("description", json!(self.domain));
        if let Some((invoice, amount)) = self.invoice {
            put("invoiceid", json!(invoice.to_string()));
            put("sellingcurrencysymbol", json!(desk.catalogue.currency));
            put("sellingamount", owed(amount));
            put("unutilisedsellingamount", owed(amount));
            put("customerid", json!(self.customer.to_string()));
        }
        if locked {
            put("error", json!("NoError"));
        }
        map
    }

    /// The answer to `OnlyAdd`.
    pub(super) fn small(&self) -> Value {
        let (invoice, amount) = self.invoice.unwrap_or_default();
        json!({
            "customercost": amount.to_string(),
            "eaqid": self.action.to_string(),
            "customerid": self.customer.to_string(),
            "invoiceid": invoice.to_string(),
        })
    }
}

/// That privacy was asked for where the registry has none: the order goes through, and says so.
pub(super) fn privacy_refused() -> Value {
    json!({"status": "error", "error": "Privacy Protection Service not available."})
}
