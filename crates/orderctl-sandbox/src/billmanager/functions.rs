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
enum Way {
    /// It tells.
    Tells(Reads),
    /// It does, with `sok` and without.
    Does(Writes),
    /// It is a form until it is submitted with `sok`.
    Form(Reads, Writes),
    /// It is a form, and submitting it takes a button or a promo code too.
    Buttons(Reads, Writes),
}

use Way::{Buttons, Does, Form, Tells};

/// `{type}` stands for any product type.
const FUNCTIONS: &[(&str, Way)] = &[
    ("whoami", Tells(lookup::whoami)),
    ("keepalive", Tells(lookup::keepalive)),
    ("menu", Tells(lookup::menu)),
    ("notify", Tells(lookup::notify)),
    ("dashboard.info", Tells(lookup::dashboard)),
    ("dashboard.subaccount_credit", Tells(lookup::credit)),
    ("subaccount", Tells(lookup::subaccount)),
    ("session", Tells(session::list)),
    ("session.delete", Form(edit::which, session::delete)),
    ("session.newkey", Does(auth::new_key)),
    ("su", Does(session::of_user)),
    ("account.su", Does(session::of_account)),
    ("profile", Tells(payer::list)),
    ("profile.filter", Form(filter::form, filter::set)),
    ("profile.add.country", Tells(payer::add_country)),
    ("profile.add.profiledata", Form(payer::add_form, payer::add)),
    ("profile.edit", Form(payer::edit_form, payer::edit)),
    ("cart", Buttons(cart::show, cart::change)),
    ("cart.empty", Does(cart::empty)),
    ("basket", Buttons(basket::show, basket::change)),
    ("cartorder.create.confirm", Form(pay::methods, pay::confirm)),
    ("payment", Tells(pay::list)),
    ("payment.filter", Form(filter::form, filter::set)),
    ("payment.add", Tells(basket::methods)),
    ("payment.add.method", Form(basket::methods, basket::pay)),
    ("payment.add.pay", Form(basket::methods, basket::pay)),
    ("payment.add.redirect", Tells(pay::resume)),
    ("payment.delete", Form(edit::which, payment::delete)),
    ("payment.recurring.stored_methods", Tells(pay::stored)),
    ("payment.recurring.stored_methods.delete", Form(edit::which, payment::delete_stored)),
    ("order", Tells(payment::orders)),
    ("pricelist.export", Tells(tariff::export)),
    ("domain.order.api", Form(domain::form, domain::submit)),
    ("service.prolong", Form(prolong::form, prolong::submit)),
    ("service.reboot", Does(edit::reboot)),
    ("service.history", Tells(service::history)),
    ("service.changepassword", Form(edit::which, edit::change_password)),
    ("{type}", Tells(service::list)),
    ("{type}.filter", Form(filter::form, filter::set)),
    ("{type}.edit", Form(edit::form, edit::submit)),
    ("{type}.delete", Form(edit::which, edit::delete)),
    ("{type}.order", Tells(tariff::pricelist_old)),
    ("{type}.order.pricelist", Tells(tariff::pricelist_old)),
    ("{type}.order.param", Form(form::show, order::submit)),
    ("v2.{type}.order.pricelist", Tells(tariff::pricelist)),
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
pub(super) fn open(desk: &RequestContext) -> Option<Writes> {
    // Unsubmitted, the form of the second factor is what every other function answers then.
    let submitted = desk.func() != "totp.confirm" || desk.submitted();
    let (_, run) = OPEN.iter().find(|(name, _)| *name == desk.func() && submitted)?;
    Some(*run)
}

/// What a call does, if there is such a function.
pub(super) fn of(desk: &RequestContext) -> Option<Function> {
    let clicked = !desk.get("clicked_button").is_empty() || !desk.get("promocode").is_empty();
    Some(match way(desk)? {
        Tells(run) => Read(run),
        Does(run) => Write(run),
        Form(_, run) if desk.submitted() => Write(run),
        Buttons(_, run) if desk.submitted() && clicked => Write(run),
        Form(run, _) | Buttons(run, _) => Read(run),
    })
}

/// Whether the call asks for a form again because a field of it has changed: the answer then stands
/// one level deeper, as two clients read it. Inferred: in the schemes that keep the document's tree.
pub(super) fn recomputes(desk: &RequestContext) -> bool {
    let flat = matches!(desk.get("out"), "bjson" | "text");
    let asks = !desk.get("sv_field").is_empty() && !desk.submitted() && !flat;
    asks && matches!(way(desk), Some(Form(..)))
}

/// Functions that came with the new cart.
fn is_of_new_cart(func: &str) -> bool {
    ["v2.", "cartorder."].iter().any(|prefix| func.starts_with(prefix))
        || matches!(func, "cart" | "cart.empty")
}

fn way(desk: &RequestContext) -> Option<Way> {
    if desk.old_cart && is_of_new_cart(desk.func()) {
        return None;
    }
    FUNCTIONS.iter().find(|(pattern, _)| fits(desk, pattern)).map(|(_, way)| *way)
}

/// Certificates and domains have no v2 functions, the other types keep both generations.
fn fits(desk: &RequestContext, pattern: &str) -> bool {
    let Some((head, tail)) = pattern.split_once("{type}") else { return pattern == desk.func() };
    let name = desk.func().strip_prefix(head).and_then(|rest| rest.strip_suffix(tail));
    name.is_some_and(|name| {
        let mut tariffs = desk.catalogue.tariffs.iter();
        tariffs.any(|tariff| tariff.itemtype == name && (head.is_empty() || !tariff.v1_only))
    })
}
