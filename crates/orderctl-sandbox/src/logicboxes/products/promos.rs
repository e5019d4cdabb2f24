//! Promotions, at both of their addresses.
//!
//! Inferred: that rows are numbered, and that a promotion which is over is still told.

use serde_json::json;

use super::super::super::catalog::Promo;
use super::super::super::state::Registrar;
use super::super::context::{Answer, RequestContext};

pub(in super::super) fn promos(ctx: &RequestContext, _: &Registrar) -> Answer {
    let row = |promo: &Promo| {
        let now = ctx.call.now / 1000;
        let price = promo.price.to_string();
        json!({
            "resellerid": ctx.reseller.to_string(),
            "productkey": promo.product,
            "starttime": promo.start.to_string(),
            "endtime": promo.end.to_string(),
            "period": promo.years.to_string(),
            "actiontype": promo.action,
            "customerprice": price,
            "resellerprice": promo.cost.to_string(),
            "barrierprice": promo.cost.to_string(),
            "resellerpricecurrencysymbol": ctx.catalog.currency,
            "isactive": (promo.start..promo.end).contains(&now).to_string(),
            "istrickleallow": "false",
        })
    };
    let rows = (1..).zip(&ctx.catalog.promos);
    Ok(rows.map(|(number, promo): (u32, &Promo)| (number.to_string(), row(promo))).collect())
}
