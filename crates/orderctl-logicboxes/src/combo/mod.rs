//! Orders of combo plans: what one says and costs, its way through checkout, a further term, and
//! orders as they stand.

pub(crate) mod additions;
pub(crate) mod details;
pub(crate) mod order;
pub(crate) mod order_response;
pub(crate) mod purchase;
pub(crate) mod receipt;
pub(crate) mod renewal;
pub(crate) mod search;
pub(crate) mod services;
pub(crate) mod sum;
