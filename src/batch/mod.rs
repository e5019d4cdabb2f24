//! Many orders: from the rows of a file, or from what expires, to a plan, and from a plan to results.
//!
//! | file | subject |
//! |---|---|
//! | `order` | what a row orders, as a value, and its purchase |
//! | `clients` | the clients of the profiles, one each, shared by all rows |
//! | `draft` | a row before anybody was asked for its price |
//! | `renewals` | the rows of what expires |
//! | `known` | what the ledger has of a row already |
//! | `spending` | what the rows before leave of the spending limits |
//! | `paid` | the payment of the lines that a file adds to the cart |
//! | `planner` | what each row costs, and what stands in its way |
//! | `plan` | a plan: its rows on disk, its totals |
//! | `deselect` | a plan without the rows that nobody wants |
//! | `plan_file` | a plan that is saved, to be reviewed and placed later |
//! | `apply` | a plan is placed |
//! | `result`, `tally` | what came of a row, and of all of them |

mod apply;
mod clients;
pub mod commands;
mod deselect;
mod draft;
mod known;
mod order;
mod paid;
mod plan;
mod plan_file;
mod planner;
mod renewals;
mod report_file;
mod result;
mod spending;
mod tally;

pub use apply::{Limits, apply, check as check_plan};
pub use clients::Clients;
pub use deselect::Deselected;
pub use plan::{Action, Plan, PlanRow};
pub use plan_file::{is_plan, open as open_plan, save as save_plan};
pub use planner::{plan_expiring, plan_file as plan_orders};
pub use renewals::Renewals;
pub use report_file::ReportFiles;
pub use result::{RowResult, Status};
pub use tally::Tally;
