//! BILLmanager 6, as a client's program sees it: one address, the function in `func`, the format in
//! `out`.
//!
//! Errors come with HTTP 200. A function that changes something is submitted with `sok`; without it
//! the panel answers the form, and a form changes nothing.

mod auth;
mod basket;
mod cart;
mod doc;
mod filter;
mod form;
mod gateway;
mod lookup;
mod order;
mod pay;
mod prolong;
mod render;
mod service;
mod settle;
mod target;
mod tariff;

use std::io;

use super::catalogue::{Panel as Catalogue, User};
use super::http::{Call, House, Reply};
use super::state::{Millis, Panel};
use doc::{Answer, Fault};

pub(super) use gateway::{GATEWAY, gateway};
pub(super) use target::{CREDENTIALS, forget_session, is_panel, target};

/// What tells a client which order is his, in the answers to an order and to a payment.
const IDS: [&str; 4] = ["lineitem.id", "item.id", "id", "payment_id"];

/// A request on its way through the panel.
#[derive(Clone, Copy)]
struct Desk<'a> {
    call: &'a Call,
    catalogue: &'a Catalogue,
    provisioning: Millis,
    /// Whether this panel has the old cart alone.
    old_cart: bool,
    /// Whose rights the call has; nobody's before the login.
    user: Option<&'a User>,
}

impl<'a> Desk<'a> {
    /// A call that nobody is known to have made yet.
    fn at(house: &'a House, call: &'a Call) -> Self {
        let catalogue = &house.catalogue.billmanager;
        let (provisioning, old_cart) = (house.provisioning, house.old_cart);
        Self { call, catalogue, provisioning, old_cart, user: None }
    }

    fn get(&self, name: &str) -> &'a str {
        self.call.get(name)
    }

    fn func(&self) -> &'a str {
        self.get("func")
    }

    fn submitted(&self) -> bool {
        !self.get("sok").is_empty()
    }

    fn user(&self) -> Result<&'a User, Fault> {
        self.user.ok_or_else(|| Fault::access(self.func()))
    }

    /// The client who orders. An administrator has no cart of his own: he acts for a client with
    /// `su`.
    fn client(&self) -> Result<&'a User, Fault> {
        let user = self.user()?;
        if user.admin || !user.may_order { Err(Fault::access(self.func())) } else { Ok(user) }
    }
}

/// A function of the panel. The two kinds keep a read from changing anything.
#[derive(Clone, Copy)]
enum Function {
    Read(fn(&Desk, &Panel) -> Answer),
    Write(fn(&Desk, &mut Panel) -> Answer),
}

use Function::{Read, Write};

/// Answers one call.
///
/// # Errors
/// The state can't be read or written.
pub(super) fn answer(house: &House, call: &Call) -> io::Result<Reply> {
    let desk = Desk::at(house, call);
    let mut answer = perform(house, desk)?;
    if call.without_ids
        && let Ok(nodes) = &mut answer
    {
        nodes.retain(|node| !IDS.contains(&node.name.as_ref()));
    }
    Ok(render::reply(call, &house.host, answer))
}

fn perform(house: &House, desk: Desk) -> io::Result<Answer> {
    let function = route(&desk);
    if let Some(Write(run)) = open_function(&desk) {
        return house.store.write(|state| run(&desk, &mut state.billmanager));
    }
    if house.store.read(|state| auth::is_ageing(&desk, &state.billmanager))? {
        let _ = house.store.write(|state| auth::touch(&desk, &mut state.billmanager))?;
    }
    match function {
        Some(Write(run)) => house.store.write(|state| {
            let panel = &mut state.billmanager;
            let who = auth::identify(&desk, panel)?;
            run(&Desk { user: Some(who), ..desk }, panel)
        }),
        other => house.store.read(|state| {
            let panel = &state.billmanager;
            let who = auth::identify(&desk, panel)?;
            match other {
                Some(Read(run)) => run(&Desk { user: Some(who), ..desk }, panel),
                _ => Err(Fault::unknown_function(desk.func())),
            }
        }),
    }
}

/// Functions that are called before anybody is logged in.
fn open_function(desk: &Desk) -> Option<Function> {
    match desk.func() {
        "auth" => Some(Write(auth::login)),
        "totp.confirm" if desk.submitted() => Some(Write(auth::confirm_totp)),
        "logon" => Some(Write(auth::logout)),
        _ => None,
    }
}

fn route(desk: &Desk) -> Option<Function> {
    if desk.old_cart && is_of_new_cart(desk.func()) {
        return None;
    }
    let clicked = !desk.get("clicked_button").is_empty() || !desk.get("promocode").is_empty();
    let function = match desk.func() {
        "whoami" => Read(lookup::whoami),
        "keepalive" => Read(lookup::keepalive),
        "menu" => Read(lookup::menu),
        "dashboard.info" => Read(lookup::dashboard),
        "subaccount" => Read(lookup::subaccount),
        "profile" => Read(lookup::payers),
        "session.newkey" => Write(auth::new_key),
        "cart" if desk.submitted() && clicked => Write(cart::change),
        "cart" => Read(cart::show),
        "cart.empty" => Write(cart::empty),
        "basket" if desk.submitted() && clicked => Write(basket::change),
        "basket" => Read(basket::show),
        "cartorder.create.confirm" if desk.submitted() => Write(pay::confirm),
        "cartorder.create.confirm" => Read(pay::methods),
        "payment.add.method" | "payment.add.pay" if desk.submitted() => Write(basket::pay),
        "payment.add" | "payment.add.method" | "payment.add.pay" => Read(basket::methods),
        "payment.add.redirect" => Read(pay::resume),
        "payment" => Read(pay::list),
        "service.prolong" if desk.submitted() => Write(prolong::submit),
        "service.prolong" => Read(prolong::form),
        "payment.recurring.stored_methods" => Read(pay::stored),
        "payment.filter" | "profile.filter" if desk.submitted() => Write(filter::set),
        func => return product_function(desk, func),
    };
    Some(function)
}

/// Functions that came with the new cart.
fn is_of_new_cart(func: &str) -> bool {
    ["v2.", "cartorder."].iter().any(|prefix| func.starts_with(prefix))
        || matches!(func, "cart" | "cart.empty")
}

/// Functions that a product type has. Certificates and domains have no v2 functions, the others
/// keep both generations.
fn product_function(desk: &Desk, func: &str) -> Option<Function> {
    if let Some(list) = func.strip_suffix(".filter").filter(|_| desk.submitted()) {
        return desk.catalogue.types().contains(&list).then_some(Write(filter::set));
    }
    let (itemtype, v2, rest) = split(func);
    let tariff = desk.catalogue.tariffs.iter().find(|tariff| tariff.itemtype == itemtype)?;
    match (rest, v2) {
        ("", false) => Some(Read(service::list)),
        (_, true) if tariff.v1_only => None,
        ("order.pricelist", true) => Some(Read(tariff::pricelist)),
        ("order.pricelist", false) => Some(Read(tariff::pricelist_old)),
        ("order.param", _) if desk.submitted() => Some(Write(order::submit)),
        ("order.param", _) => Some(Read(form::show)),
        _ => None,
    }
}

/// `v2.vds.order.param` is type `vds`, second generation, function `order.param`.
fn split(func: &str) -> (&str, bool, &str) {
    let (name, v2) = func.strip_prefix("v2.").map_or((func, false), |name| (name, true));
    let (itemtype, rest) =
        name.split_once(".order.").map_or((name, ""), |(head, _)| (head, &name[head.len() + 1..]));
    (itemtype, v2, rest)
}
