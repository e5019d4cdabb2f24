use clap::Args;

use super::correlation;
use super::payment_view::{Before, paid};
use crate::app::context::Context;
use crate::args::values;
use crate::flows::checkout;
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
/// program, or else new ones [unverified]. An old cart is one order and is paid as a whole, by
/// payment.add.method [billorder, paymethod, profile] [unverified].
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
}

#[derive(Clone, Debug, Args)]
pub struct Method {
    /// Payment method; 0 or balance for the account balance [paymethod_id]
    #[arg(long, value_name = "ID", value_parser = values::payment_method)]
    paymethod: Option<u64>,

    /// Stored payment method [storedmethod_id]
    #[arg(long, value_name = "ID", value_parser = values::id)]
    stored_method: Option<u64>,

    /// Payer, if the method needs one [profile_id]
    #[arg(long, value_name = "ID", value_parser = values::id)]
    payer: Option<u64>,

    /// Store this payment method in the panel [store_paymethod=on]
    #[arg(long)]
    store_method: bool,
}

impl Pay {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, profile) = ctx.shop()?;
        let payment = self.method.into_payment(ctx, &panel, self.ids)?;
        let before = Before::of(ctx, &panel, &payment.lineitem_ids)?;
        let known = correlation::known_lines(ctx, &profile)?;
        let purchase = PayCart::new(&panel, payment).knowing(known);
        checkout::run_checkout(ctx, &profile, Charge::Immediate, &purchase, |placed| {
            paid(ctx, (&panel, &profile), before.as_ref(), placed)
        })
    }
}

impl Method {
    /// The payment of these lines, for which nobody is asked; from the account balance if nothing else
    /// is said.
    pub fn payment(&self, lineitem_ids: Vec<String>) -> CartPayment {
        let method = match self.stored_method {
            None => Some(self.paymethod.unwrap_or(0)),
            Some(_) => self.paymethod,
        };
        CartPayment {
            lineitem_ids,
            method,
            stored_method: self.stored_method,
            payer: self.payer,
            store_method: self.store_method,
        }
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
        let (mut method, mut payer) = (self.paymethod, self.payer);
        if !chosen && offer {
            let methods: Vec<Choice> = panel
                .payment_methods()?
                .into_iter()
                .map(|method| Choice::new(&method.id, format!("{}  {}", method.id, method.name)))
                .collect();
            let answer = ctx.ask.choose("--paymethod", "Payment method", &methods)?;
            method = Some(values::payment_method(&answer).map_err(Error::usage)?);
            if payer.is_none() && method != Some(0) {
                payer = ask_payer(ctx, panel)?;
            }
        }
        if method.is_none() && self.stored_method.is_none() {
            method = Some(0);
        }
        Ok(CartPayment {
            lineitem_ids,
            method,
            stored_method: self.stored_method,
            payer,
            store_method: self.store_method,
        })
    }
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
