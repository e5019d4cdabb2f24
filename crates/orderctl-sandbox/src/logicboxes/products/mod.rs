//! `products/…`: plans, prices, product keys, promotions, and the move to another customer.

mod move_to;
mod plans;
mod prices;
mod promos;

pub(super) use move_to::{MOVE, move_products};
pub(super) use plans::{keys, plans};
pub(super) use prices::{cost_prices, customer_prices, reseller_prices};
pub(super) use promos::promos;

const BUNDLE: &str = "productbundle";
