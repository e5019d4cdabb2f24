//! The functions of the API, each with its verb and the parameters that it can't do without, in the
//! order in which they are missed. `auth-userid` and `api-key` are asked for before.

use super::super::state::Registrar;
use super::context::{Answer, RequestContext};
use super::{
    action, billing, bundle, contacts, customers, details, domains, orders, products, renew, search,
};

pub(super) enum Run {
    Read(fn(&RequestContext, &Registrar) -> Answer),
    Write(fn(&RequestContext, &mut Registrar) -> Answer),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Verb {
    Get,
    Post,
    /// Documented as a GET, and posted by a client that works.
    Either,
}

impl Verb {
    pub(super) fn takes(self, post: bool) -> bool {
        match self {
            Self::Get => !post,
            Self::Post => post,
            Self::Either => true,
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Either => "GET or POST",
        }
    }
}

pub(super) struct Route {
    /// The path without its suffix.
    pub(super) path: &'static str,
    pub(super) verb: Verb,
    pub(super) required: &'static [&'static str],
    pub(super) run: Run,
}

pub(super) fn find(path: &str) -> Option<&'static Route> {
    ROUTES.iter().find(|route| route.path == path)
}

type Names = &'static [&'static str];

const fn get(
    path: &'static str,
    required: Names,
    run: fn(&RequestContext, &Registrar) -> Answer,
) -> Route {
    Route { path, verb: Verb::Get, required, run: Run::Read(run) }
}

const fn post(
    path: &'static str,
    required: Names,
    run: fn(&RequestContext, &mut Registrar) -> Answer,
) -> Route {
    Route { path, verb: Verb::Post, required, run: Run::Write(run) }
}

const fn with(verb: Verb, route: Route) -> Route {
    Route { path: route.path, verb, required: route.required, run: route.run }
}

const PAGE: Names = &["no-of-records", "page-no"];

pub(super) const ROUTES: &[Route] = &[
    post("productbundle/add", bundle::REQUIRED, bundle::add),
    get("productbundle/details", &["order-id"], details::bundle),
    post("productbundle/renew", &["order-id", "auto-renew", "invoice-option"], renew::renew),
    post("productbundle/delete", &["order-id"], renew::delete),
    get("productbundle/search", PAGE, search::search),
    // Inferred: that combos have this function, as every sibling product has.
    get("productbundle/orderid", &["domain-name"], details::bundle_id),
    // customers
    get("customers/search", PAGE, customers::search),
    get("customers/details", &["username"], customers::by_name),
    get("customers/details-by-id", &["customer-id"], customers::by_id),
    post("customers/signup", customers::SIGNUP, customers::signup),
    post("customers/v2/signup", customers::SIGNUP, customers::signup_v2),
    post("customers/modify", &["customer-id"], customers::modify),
    post("customers/change-password", &["customer-id", "new-passwd"], customers::change_password),
    post("customers/delete", &["customer-id"], customers::delete),
    Route {
        path: "customers/generate-token",
        verb: Verb::Get,
        required: &["username", "passwd", "ip"],
        run: Run::Write(customers::generate_token),
    },
    get("customers/authenticate-token", &["token"], customers::authenticate_token),
    // contacts
    post("contacts/add", contacts::ADD, contacts::add),
    get("contacts/search", &["customer-id", "no-of-records", "page-no"], contacts::search),
    get("contacts/details", &["contact-id"], contacts::details),
    // A POST, although it reads.
    with(Verb::Post, get("contacts/default", &["customer-id", "type"], contacts::default)),
    post("contacts/modDefault", contacts::MOD_DEFAULT, contacts::set_default),
    post("contacts/modify", &["contact-id"], contacts::modify),
    post("contacts/delete", &["contact-id"], contacts::delete),
    // domains
    get("domains/available", &["domain-name", "tlds"], domains::available),
    get("domains/premium-check", &["domain-name"], domains::premium_check),
    get("domains/orderid", &["domain-name"], domains::id),
    get("domains/details", &["order-id", "options"], domains::by_order),
    get("domains/details-by-name", &["domain-name", "options"], domains::by_name),
    get("domains/search", PAGE, domains::search),
    get("domains/customer-default-ns", &["customer-id"], domains::default_servers),
    get("domains/validate-transfer", &["domain-name"], domains::validate_transfer),
    post("domains/register", domains::REGISTER, domains::register),
    post("domains/renew", domains::RENEW, domains::renew),
    post("domains/purchase-privacy", &["order-id", "invoice-option"], domains::purchase_privacy),
    // orders and actions
    post("orders/suspend", &["order-id", "reason"], orders::suspend),
    post("orders/unsuspend", &["order-id"], orders::unsuspend),
    get("actions/search-current", PAGE, action::current),
    get("actions/search-archived", PAGE, action::archived),
    // products
    get("products/plan-details", &[], products::plans),
    get("products/customer-price", &[], products::customer_prices),
    get("products/reseller-price", &["reseller-id"], products::reseller_prices),
    get("products/reseller-cost-price", &[], products::cost_prices),
    with(Verb::Either, get("products/category-keys-mapping", &[], products::keys)),
    get("products/promo-details", &[], products::promos),
    get("resellers/promo-details", &[], products::promos),
    post("products/move", products::MOVE, products::move_products),
    // billing
    // Inferred: which of the two parameters is missed when neither is there.
    post("billing/customer-pay", &["invoice-ids"], billing::pay),
    post(
        "billing/execute-order-without-payment",
        &["invoice-ids", "cancel-invoice"],
        billing::execute,
    ),
    post("billing/add-customer-fund", billing::FUND, billing::add_fund),
    get("billing/customer-balance", &["customer-id"], billing::customer_balance),
    get("billing/reseller-balance", &["reseller-id"], billing::reseller_balance),
    get("billing/customer-transactions", &["transaction-ids"], billing::by_ids),
    get("billing/customer-transactions/search", PAGE, billing::transactions),
];
