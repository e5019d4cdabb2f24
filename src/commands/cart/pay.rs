use clap::Args;

use super::correlation;
use super::payment_view::{Before, paid};
use crate::app::context::Context;
use crate::args::values;
use crate::flows::checkout;
use crate::flows::named::{self, Named};
use crate::flows::open_link::OpenLink;
use crate::output::Report;
use crate::prompt::Choice;
use orderctl_billmanager::{CartPayment, Panel, PayCart};
use orderctl_checkout::Charge;
use orderctl_core::error::{Error, Result};

/// Pay cart lines; all of them by default.
///
/// Without a method the account balance is charged; on a terminal the methods are offered. If a method
/// requires a browser, its URL is printed and the exit code is 8 until the payment is made there.
/// --wait waits until the paid services are active: those with the order tags of lines added by this
/// program, or else new ones. An old cart is one order and is paid as a whole, by
/// payment.add.method [billorder, paymethod, profile].
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl cart pay --max-price 20EUR --yes\n  \
    orderctl cart pay 4711 --paymethod 15 --payer 42")]
pub struct Pay {
    /// Cart lines; all by default [elid]
    #[arg(value_name = "ID")]
    ids: Vec<String>,

    #[command(flatten)]
    method: Method,

    #[command(flatten)]
    open: OpenLink,
}

#[derive(Clone, Debug, Args)]
pub struct Method {
    /// Payment method, by id or unique name; 0 or balance for the account balance [paymethod_id]
    #[arg(long, value_name = "ID|NAME", value_parser = payment_method)]
    paymethod: Option<Named>,

    /// Stored payment method, by id or unique name [storedmethod_id]
    #[arg(long, value_name = "ID|NAME", value_parser = named::parse)]
    stored_method: Option<Named>,

    /// Payer, by id or unique name, if the method needs one [profile_id]
    #[arg(long, value_name = "ID|NAME", value_parser = named::parse)]
    payer: Option<Named>,

    /// Store this payment method in the panel [store_paymethod=on]
    #[arg(long)]
    store_method: bool,
}

impl Pay {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        self.open.check(ctx)?;
        let (panel, profile) = ctx.shop()?;
        let payment = self.method.into_payment(ctx, &panel, self.ids)?;
        let before = Before::of(ctx, &panel, &payment.lineitem_ids)?;
        let known = correlation::known_lines(ctx, &profile)?;
        let purchase = PayCart::new(&panel, payment).knowing(known);
        checkout::run_checkout(ctx, &profile, Charge::Immediate, &purchase, |placed| {
            self.open.open(ctx, placed.receipt.redirect_url.as_deref());
            paid(ctx, (&panel, &profile), before.as_ref(), placed)
        })
    }
}

impl Method {
    /// The payment, for which nobody is asked and nothing read; from the account balance if nothing else is
    /// said. Of which lines, the caller adds.
    ///
    /// # Errors
    /// Of kind usage for a name: that is looked up at the panel.
    pub fn by_ids(&self) -> Result<CartPayment> {
        let id = |named: &Option<Named>, flag| named.as_ref().map(|it| it.id(flag)).transpose();
        let stored_method = id(&self.stored_method, "--stored-method")?;
        let method = id(&self.paymethod, "--paymethod")?;
        Ok(CartPayment {
            lineitem_ids: Vec::new(),
            method: method.or_else(|| stored_method.is_none().then_some(0)),
            stored_method,
            payer: id(&self.payer, "--payer")?,
            store_method: self.store_method,
        })
    }

    /// The payment, after offering methods and payers to a person who is there to choose.
    fn into_payment(
        self,
        ctx: &Context,
        panel: &Panel,
        lineitem_ids: Vec<String>,
    ) -> Result<CartPayment> {
        let chosen = self.paymethod.is_some() || self.stored_method.is_some();
        let offer = ctx.ask.is_possible() && !ctx.globals.yes && !ctx.globals.dry_run;
        let named = self.with_ids(panel)?;
        let mut payment = CartPayment { lineitem_ids, ..named.by_ids()? };
        if !chosen && offer {
            let methods: Vec<Choice> = panel
                .payment_methods()?
                .into_iter()
                .map(|method| Choice::new(&method.id, format!("{}  {}", method.id, method.name)))
                .collect();
            let answer = ctx.ask.choose("--paymethod", "Payment method", &methods)?;
            payment.method = Some(values::id(&answer).map_err(Error::usage)?);
            if payment.payer.is_none() && payment.method != Some(0) {
                payment.payer = ask_payer(ctx, panel)?;
            }
        }
        Ok(payment)
    }

    /// The same with the ids of what is named.
    fn with_ids(self, panel: &Panel) -> Result<Self> {
        let id = |named: Option<Named>, what, offered: &dyn Fn() -> Result<Vec<Choice>>| {
            named.map(|named| named.resolve(what, offered).map(Named::Id)).transpose()
        };
        Ok(Self {
            paymethod: id(self.paymethod, "payment method", &|| {
                let methods = panel.payment_methods()?.into_iter();
                Ok(methods.map(|method| Choice::new(method.id, method.name)).collect())
            })?,
            stored_method: id(self.stored_method, "stored payment method", &|| {
                let methods = panel.stored_methods()?.into_iter();
                Ok(methods.map(|method| Choice::new(method.id, method.name)).collect())
            })?,
            payer: id(self.payer, "payer", &|| {
                let payers = panel.payers()?.into_iter();
                Ok(payers.map(|payer| Choice::new(payer.id, payer.name)).collect())
            })?,
            store_method: self.store_method,
        })
    }
}

/// Reads a payment method; `balance` is 0, the account balance.
fn payment_method(text: &str) -> std::result::Result<Named, String> {
    if text.eq_ignore_ascii_case("balance") {
        return Ok(Named::Id(0));
    }
    named::parse(text)
}

fn ask_payer(ctx: &Context, panel: &Panel) -> Result<Option<u64>> {
    let payers = panel.payers()?;
    if payers.is_empty() {
        return Ok(None);
    }
    let choices: Vec<Choice> = payers
        .into_iter()
        .map(|payer| Choice::new(&payer.id, format!("{}  {}", payer.id, payer.name)))
        .collect();
    let answer = ctx.ask.choose("--payer", "Payer", &choices)?;
    values::id(&answer).map(Some).map_err(Error::usage)
}
