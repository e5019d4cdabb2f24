//! What is answered to an order and to a renewal: the execution details of its action.
//!
//! Inferred: which of the known shapes an order answers with. Without an invoice it is flat and has
//! no invoice fields, `OnlyAdd` is the small object without a status; a combo that is paid is nested
//! under the invoice's id, and everything else is flat: so a client meets all of them.

use serde_json::{Map, Value, json};

use super::super::amount::Amount;
use super::super::catalog::Lock;
use super::super::state::{Invoice, Progress, Registrar, next_id};
use super::action::Action;
use super::billing;
use super::bundle::FIRST_INVOICE;
use super::context::{Refusal, RequestContext, owed};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Invoicing {
    NoInvoice,
    PayInvoice,
    KeepInvoice,
    OnlyAdd,
}

impl Invoicing {
    /// What `invoice-option` says.
    pub(super) fn of(ctx: &RequestContext) -> Result<Self, Refusal> {
        match ctx.get("invoice-option") {
            "NoInvoice" => Ok(Self::NoInvoice),
            "PayInvoice" => Ok(Self::PayInvoice),
            "KeepInvoice" => Ok(Self::KeepInvoice),
            "OnlyAdd" => Ok(Self::OnlyAdd),
            _ => Err(Refusal::invalid("invoice-option")),
        }
    }
}

/// Something that is charged, as far as it is the same for every action.
pub(super) struct Charge<'a> {
    pub(super) order: u64,
    pub(super) customer: u64,
    pub(super) domain: &'a str,
    /// The name of the combo's plan; none for a domain alone.
    pub(super) plan: Option<&'a str>,
    pub(super) invoicing: Invoicing,
    pub(super) price: Amount,
    pub(super) discount: Amount,
    /// What the reseller pays.
    pub(super) cost: Amount,
}

impl Charge<'_> {
    /// The tax on the price, and both together.
    fn tax(&self, ctx: &RequestContext) -> Amount {
        let percent = ctx.catalog.reseller(ctx.reseller).map_or(0, |reseller| reseller.tax);
        self.price.percent(percent)
    }

    pub(super) fn gross(&self, ctx: &RequestContext) -> Amount {
        self.price + self.tax(ctx)
    }

    /// Takes the money and makes the invoice, as far as the option asks for them; the action comes
    /// with both.
    ///
    /// `PayInvoice` takes the money from the customer's funds if it is there.
    pub(super) fn execute(
        &self,
        ctx: &RequestContext,
        registrar: &mut Registrar,
        mut action: Action,
    ) -> Action {
        let gross = self.gross(ctx);
        let settled = match self.invoicing {
            Invoicing::NoInvoice | Invoicing::KeepInvoice => true,
            Invoicing::OnlyAdd => false,
            Invoicing::PayInvoice => billing::debit(&mut registrar.customers, self.customer, gross),
        };
        if settled {
            action.progress = billing::start(ctx, &mut registrar.resellers, self.cost);
        }
        if self.invoicing != Invoicing::NoInvoice {
            let id = next_id(&mut registrar.last_invoice, FIRST_INVOICE);
            let invoice = Invoice {
                customer: self.customer,
                order: self.order,
                amount: gross,
                tax: self.tax(ctx),
                description: self.description(action),
                created: ctx.call.now,
                paid: self.invoicing == Invoicing::PayInvoice && settled,
                cancelled: false,
            };
            registrar.invoices.insert(id, invoice);
            action.invoice = Some(id);
        }
        action
    }

    fn description(&self, action: Action) -> String {
        action.description(self.plan.unwrap_or_default(), self.domain)
    }

    /// The answer; `further` stands in it beside the rest.
    ///
    /// Inferred: the sentence of a lock without ids; its end is what clients look for.
    pub(super) fn answer(
        &self,
        ctx: &RequestContext,
        action: Action,
        further: Map<String, Value>,
    ) -> Value {
        let invoice = action.invoice.map(|id| id.to_string());
        let price = self.gross(ctx);
        let reseller = ctx.catalog.reseller(ctx.reseller);
        let lock = reseller.filter(|_| action.progress == Progress::Locked).map(|it| it.lock);
        if lock == Some(Lock::Error) {
            let message = format!("{}: Order Locked In Processing.", self.domain);
            return json!({"status": "ERROR", "message": message});
        }
        if self.invoicing == Invoicing::OnlyAdd {
            return json!({
                "customercost": price.to_string(),
                "eaqid": action.id.to_string(),
                "customerid": self.customer.to_string(),
                "invoiceid": invoice,
            });
        }
        let started = Started {
            kind: action.kind(),
            sentence: self.description(action),
            status: action.status(ctx.call.now),
            order: self.order,
            action: action.id,
            domain: self.domain,
        };
        let mut map = started.map(action.progress == Progress::Locked);
        let mut put = |key: &str, value: Value| map.insert(key.into(), value);
        if let Some(invoice) = &invoice {
            put("invoiceid", json!(invoice));
            put("sellingcurrencysymbol", json!(ctx.catalog.currency));
            put("sellingamount", owed(price));
            put("unutilisedsellingamount", owed(price));
            put("customerid", json!(self.customer.to_string()));
        }
        if !self.discount.is_zero() {
            put("discount-amount", json!(self.discount.to_string()));
        }
        match lock {
            Some(Lock::InvoicePaid) => {
                let text = "Order Locked for Processing, Please contact Support";
                put("status", json!("InvoicePaid"));
                put("actionstatus", json!("InvoicePaid"));
                put("actionstatusdesc", json!(""));
                put("error", json!(text));
            }
            Some(Lock::Failed) => {
                put("status", json!("Failed"));
            }
            Some(Lock::AdminApproved | Lock::Error) | None => {}
        }
        map.extend(further);
        match invoice {
            Some(id) if self.invoicing == Invoicing::PayInvoice && self.plan.is_some() => {
                json!({ id: map })
            }
            _ => Value::Object(map),
        }
    }
}

/// What is said of any action that was started: eight members.
pub(super) struct Started<'a> {
    pub(super) kind: &'a str,
    pub(super) sentence: String,
    /// The action's status, and what it means.
    pub(super) status: (&'a str, &'a str),
    pub(super) order: u64,
    pub(super) action: u64,
    pub(super) domain: &'a str,
}

impl Started<'_> {
    pub(super) fn map(&self, locked: bool) -> Map<String, Value> {
        let (status, text) = self.status;
        let mut map = Map::new();
        let mut put = |key: &str, value: &str| map.insert(key.into(), json!(value));
        put("status", if locked { status } else { "Success" });
        put("actiontype", self.kind);
        put("actiontypedesc", &self.sentence);
        put("actionstatus", status);
        put("actionstatusdesc", text);
        put("entityid", &self.order.to_string());
        put("eaqid", &self.action.to_string());
        put("description", self.domain);
        if locked {
            put("error", "NoError");
        }
        map
    }
}

/// That privacy was asked for where the registry has none: the order goes through, and says so.
pub(super) fn privacy_refused() -> (String, Value) {
    let text = "Privacy Protection Service not available.";
    ("privacydetails".to_owned(), json!({"status": "error", "error": text}))
}
