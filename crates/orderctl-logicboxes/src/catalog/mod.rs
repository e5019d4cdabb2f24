//! What is sold: product keys, plans, and the price list.

pub(crate) mod plans;
pub(crate) mod price_list;
pub(crate) mod product_keys;
