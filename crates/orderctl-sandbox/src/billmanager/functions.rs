//! Every function that the panel has, in one table.
//!
//! Not here, because little more than their names is published: `service.ip*`,
//! `service.changepricelist*`, `groupedit`, `expense`, `account.discountinfo`, `coupon.use`,
//! `register`, `totp.new`, `payment.print.pdf`, `payment.stored_methods.add*`,
//! `payment.recurring.add*` and `.settings`, `payment.recurring.stored_methods.edit` and
//! `.reconfigure`, `domain.whois`, the steps of `domain.order.*` and of `certificate.order.*`.

use super::super::state::Panel;
use super::doc::Answer;
use super::{
    RequestContext, auth, basket, cart, domain, edit, filter, form, lookup, order, pay, payer,
    payment, prolong, service, session, tariff,
};

pub(super) type Reads = fn(&RequestContext, &Panel) -> Answer;
pub(super) type Writes = fn(&RequestContext, &mut Panel) -> Answer;

/// What a call does. The two kinds keep a read from changing anything.
#[derive(Clone, Copy)]
pub(super) enum Function {
    Read(Reads),
    Write(Writes),
}

use Function::{Read, Write};

/// How a function takes its calls.
#[derive(Clone, Copy)]
enum Handler {
    /// It tells.
    Query(Reads),
    /// It does, with `sok` and without.
    Command(Writes),
    /// It is a form until it is submitted with `sok`.
    Form(Reads, Writes),
    /// It is a form, and submitting it takes a button or a promo code too.
    Buttons(Reads, Writes),
}

use Handler::{Buttons, Command, Form, Query};

/// `{type}` stands for any product type.
const FUNCTIONS: &[(&str, Handler)] = &[
    ("whoami", Query(lookup::whoami)),
    ("keepalive", Query(lookup::keepalive)),
    ("menu", Query(lookup::menu)),
    ("notify", Query(lookup::notify)),
    ("dashboard.info", Query(lookup::dashboard)),
    ("dashboard.subaccount_credit", Query(lookup::credit)),
    ("subaccount", Query(lookup::subaccount)),
    ("session", Query(session::list)),
    ("session.delete", Form(edit::id_form, session::delete)),
    ("session.newkey", Command(auth::new_key)),
    ("su", Command(session::of_user)),
    ("account.su", Command(session::of_account)),
    ("profile", Query(payer::list)),
    ("profile.filter", Form(filter::form, filter::set)),
    ("profile.add.country", Query(payer::add_country)),
    ("profile.add.profiledata", Form(payer::add_form, payer::add)),
    ("profile.edit", Form(payer::edit_form, payer::edit)),
    ("cart", Buttons(cart::show, cart::change)),
    ("cart.empty", Command(cart::empty)),
    ("basket", Buttons(basket::show, basket::change)),
    ("cartorder.create.confirm", Form(pay::methods, pay::confirm)),
    ("payment", Query(pay::list)),
    ("payment.filter", Form(filter::form, filter::set)),
    ("payment.add", Query(basket::methods)),
    ("payment.add.method", Form(basket::methods, basket::pay)),
    ("payment.add.pay", Form(basket::methods, basket::pay)),
    ("payment.add.redirect", Query(pay::resume)),
    ("payment.delete", Form(edit::id_form, payment::delete)),
    ("payment.recurring.stored_methods", Query(pay::stored)),
    ("payment.recurring.stored_methods.delete", Form(edit::id_form, payment::delete_stored)),
    ("order", Query(payment::orders)),
    ("pricelist.export", Query(tariff::export)),
    ("domain.order.api", Form(domain::form, domain::submit)),
    ("service.prolong", Form(prolong::form, prolong::submit)),
    ("service.reboot", Command(edit::reboot)),
    ("service.history", Query(service::history)),
    ("service.changepassword", Form(edit::id_form, edit::change_password)),
    ("{type}", Query(service::list)),
    ("{type}.filter", Form(filter::form, filter::set)),
    ("{type}.edit", Form(edit::form, edit::submit)),
    ("{type}.delete", Form(edit::id_form, edit::delete)),
    ("{type}.order", Query(tariff::pricelist_old)),
    ("{type}.order.pricelist", Query(tariff::pricelist_old)),
    ("{type}.order.param", Form(form::show, order::submit)),
    ("v2.{type}.order.pricelist", Query(tariff::pricelist)),
    ("v2.{type}.order.param", Form(form::show, order::submit)),
];

/// Functions that are called before anybody is logged in.
const OPEN: &[(&str, Writes)] =
    &[("auth", auth::login), ("totp.confirm", auth::confirm_totp), ("logon", auth::logout)];

/// The name of every function.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    FUNCTIONS.iter().map(|(name, _)| *name).chain(OPEN.iter().map(|(name, _)| *name))
}

/// What a call does before anybody is logged in.
pub(super) fn open(ctx: &RequestContext) -> Option<Writes> {
    // Unsubmitted, the form of the second factor is what every other function answers then.
    let submitted = ctx.func() != "totp.confirm" || ctx.submitted();
    let (_, run) = OPEN.iter().find(|(name, _)| *name == ctx.func() && submitted)?;
    Some(*run)
}

/// What a call does, if there is such a function.
pub(super) fn of(ctx: &RequestContext) -> Option<Function> {
    let clicked = !ctx.get("clicked_button").is_empty() || !ctx.get("promocode").is_empty();
    Some(match handler(ctx)? {
        Query(run) => Read(run),
        Command(run) => Write(run),
        Form(_, run) if ctx.submitted() => Write(run),
        Buttons(_, run) if ctx.submitted() && clicked => Write(run),
        Form(run, _) | Buttons(run, _) => Read(run),
    })
}

/// Whether the call asks for a form again because a field of it has changed: the answer then stands
/// one level deeper, as two clients read it. Inferred: in the schemes that keep the document's tree.
pub(super) fn recomputes(ctx: &RequestContext) -> bool {
    let flat = matches!(ctx.get("out"), "bjson" | "text");
    let asks = !ctx.get("sv_field").is_empty() && !ctx.submitted() && !flat;
    asks && matches!(handler(ctx), Some(Form(..)))
}

/// Functions that came with the new cart.
fn is_of_new_cart(func: &str) -> bool {
    ["v2.", "cartorder."].iter().any(|prefix| func.starts_with(prefix))
        || matches!(func, "cart" | "cart.empty")
}

fn handler(ctx: &RequestContext) -> Option<Handler> {
    if ctx.old_cart && is_of_new_cart(ctx.func()) {
        return None;
    }
    FUNCTIONS.iter().find(|(pattern, _)| fits(ctx, pattern)).map(|(_, way)| *way)
}

/// Certificates and domains have no v2 functions, the other types keep both generations.
fn fits(ctx: &RequestContext, pattern: &str) -> bool {
    let Some((head, tail)) = pattern.split_once("{type}") else { return pattern == ctx.func() };
    let name = ctx.func().strip_prefix(head).and_then(|rest| rest.strip_suffix(tail));
    name.is_some_and(|name| {
        let mut tariffs = ctx.catalog.tariffs.iter();
        tariffs.any(|tariff| tariff.itemtype == name && (head.is_empty() || !tariff.v1_only))
    })
}
