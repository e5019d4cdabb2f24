//! What is answered to an order and to a renewal: the execution details of its action.
//!
//! Inferred: which of the known shapes a combo answers with. Here `NoInvoice` and `KeepInvoice` are
//! flat, `PayInvoice` is nested under the invoice's id, `OnlyAdd` is the small object without a
//! status: so a client meets all of them.

use serde_json::{Map, Value, json};

use super::super::amount::Amount;
use super::super::state::{Invoice, Progress, Registrar, next_id};
use super::action::Action;
use super::check::Invoicing;
use super::{Desk, owed, settle};

const FIRST_INVOICE: u64 = 91_000_001;

/// Something that is charged, as far as it is the same for every action.
pub(super) struct Charge<'a> {
    pub(super) order: u64,
    pub(super) customer: u64,
    pub(super) domain: &'a str,
    pub(super) plan: &'a str,
    pub(super) invoicing: Invoicing,
    pub(super) price: Amount,
    pub(super) discount: Amount,
    /// What the reseller pays.
    pub(super) cost: Amount,
}

impl Charge<'_> {
    /// Takes the money and makes the invoice, as far as the option asks for them; the action comes
    /// with both.
    ///
    /// `PayInvoice` takes the money from the customer's funds if it is there.
    pub(super) fn carry_out(
        &self,
        desk: &Desk,
        registrar: &mut Registrar,
        mut action: Action,
    ) -> Action {
        let settled = match self.invoicing {
            Invoicing::NoInvoice | Invoicing::KeepInvoice => true,
            Invoicing::OnlyAdd => false,
            Invoicing::PayInvoice => {
                settle::debit(&mut registrar.customers, self.customer, self.price)
            }
        };
        if settled {
            action.progress = settle::start(desk, &mut registrar.resellers, self.cost);
        }
        if self.invoicing != Invoicing::NoInvoice {
            let id = next_id(&mut registrar.last_invoice, FIRST_INVOICE);
            let invoice = Invoice {
                customer: self.customer,
                order: self.order,
                amount: self.price,
                description: action.description(self.plan, self.domain),
                created: desk.call.now,
                paid: self.invoicing == Invoicing::PayInvoice && settled,
                cancelled: false,
            };
            registrar.invoices.insert(id, invoice);
            action.invoice = Some(id);
        }
        action
    }

    /// The answer; `further` stands in it beside the rest.
    pub(super) fn answer(&self, desk: &Desk, action: Action, further: Map<String, Value>) -> Value {
        let invoice = action.invoice.map(|id| id.to_string());
        if self.invoicing == Invoicing::OnlyAdd {
            return json!({
                "customercost": self.price.to_string(),
                "eaqid": action.id.to_string(),
                "customerid": self.customer.to_string(),
                "invoiceid": invoice,
            });
        }
        let mut map = started(desk, action, self.order, self.plan, self.domain);
        let mut put = |key: &str, value: Value| map.insert(key.into(), value);
        if let Some(invoice) = &invoice {
            put("invoiceid", json!(invoice));
            put("sellingcurrencysymbol", json!(desk.catalogue.currency));
            put("sellingamount", owed(self.price));
            put("unutilisedsellingamount", owed(self.price));
            put("customerid", json!(self.customer.to_string()));
        }
        if !self.discount.is_zero() {
            put("discount-amount", json!(self.discount.to_string()));
        }
        map.extend(further);
        match invoice {
            Some(invoice) if self.invoicing == Invoicing::PayInvoice => json!({ invoice: map }),
            _ => Value::Object(map),
        }
    }
}

/// What is said of any action that was started.
pub(super) fn started(
    desk: &Desk,
    action: Action,
    order: u64,
    plan: &str,
    domain: &str,
) -> Map<String, Value> {
    let (state, text) = action.status(desk.call.now);
    let locked = action.progress == Progress::Locked;
    let mut map = Map::new();
    let mut put = |key: &str, value: &str| map.insert(key.into(), json!(value));
    put("status", if locked { state } else { "Success" });
    put("actiontype", action.kind());
    put("actiontypedesc", &action.description(plan, domain));
    put("actionstatus", state);
    put("actionstatusdesc", text);
    put("entityid", &order.to_string());
    put("eaqid", &action.id.to_string());
    put("description", domain);
    if locked {
        put("error", "NoError");
    }
    map
}
