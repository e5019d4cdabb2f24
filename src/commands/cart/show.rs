use clap::Args;

use super::list::period;
use crate::app::context::Context;
use crate::output::{Cell, Report, Table, money_text};
use orderctl_core::error::{Code, Error, Kind, Result};

/// Show a cart line with its options and prices.
#[derive(Debug, Args)]
pub struct Show {
    /// Cart line [id]
    #[arg(value_name = "ID")]
    id: String,
}

impl Show {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, _) = ctx.shop()?;
        let cart = panel.cart()?;
        let there: Vec<&str> = cart.items.iter().map(|item| item.lineitem_id.as_str()).collect();
        let Some(item) = cart.items.iter().find(|item| item.lineitem_id == self.id) else {
            let error =
                Error::new(Kind::Refused, format!("line {} not found in the cart", self.id))
                    .code(Code::Missed);
            return Err(if there.is_empty() {
                error.hint("the cart is empty")
            } else {
                error.hint(format!("lines: {}", there.join(", ")))
            });
        };
        let mut table = Table::record()
            .field("line", &item.lineitem_id)
            .field("name", &item.name)
            .field_if("what", item.description.as_ref())
            .cell_if("period", period(item))
            .cell_if("price", Cell::money(item.price.as_ref()));
        for option in &item.configuration {
            let price = option
                .price
                .as_ref()
                .map_or_else(String::new, |price| format!("  {}", money_text(price)));
            table = table.field(&option.name, format!("{}{price}", option.value));
        }
        Report::new(item, table)
    }
}
