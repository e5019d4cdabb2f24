//! `LogicBoxes` and every brand of its platform: the HTTP API of a reseller.
//!
//! Reads are GET with the query, writes are POST forms (KB 753); lists are repeated names (KB 755).
//! Paths end in `.json` or `.xml`, and the suffix picks the form of the answer. There is no
//! session: every call carries the reseller's number and key.
//!
//! | module | subject |
//! |---|---|
//! | `client` | settings, requests as values, lists page by page |
//! | `wire` | an answer in either format becomes one kind of value; what it amounts to |
//! | `catalog` | what is sold: product keys, plans, the price list |
//! | `customers`, `contacts` | who buys, and who a domain is registered to |
//! | `domains` | names: free ones, premium ones, registered ones, what registries require |
//! | `combo` | orders of combo plans: placed, renewed, as they stand |
//! | `orders` | what can be done to any order |
//! | `actions` | what is being carried out |
//! | `billing` | money: what is owed, what pays it, what there is |
//! | `raw_api` | a method that has no command of its own |

mod actions;
mod billing;
mod catalog;
mod client;
mod combo;
mod contacts;
mod customers;
mod domains;
#[cfg(any(test, fuzzing))]
#[allow(clippy::panic, reason = "a property that does not hold is told by a panic")]
pub mod fuzzing;
mod orders;
mod raw_api;
mod wire;

pub use self::actions::{ACTION_STATUSES, ACTION_TYPES, Action, ActionFilter, Stage};
pub use self::billing::balance::Balance;
pub use self::billing::invoices::{Invoice, InvoiceState};
pub use self::billing::settlement::{
    Settle, Settled, SettledInvoice, SettledStatus, Settlement, WaitingFor,
};
pub use self::catalog::plans::{Listed, Plan, Plans, Span, Term};
pub use self::catalog::product_keys::{ProductKey, known, nearest};
pub use self::client::{Format, LIVE_URL, RenewTerm, Reseller, Settings, TEST_URL, api_url};
pub use self::combo::details::ComboDetails;
pub use self::combo::order::{ComboOrder, InvoiceOption, discount};
pub use self::combo::purchase::{Before, ComboAdd, ComboSnapshot, PlanServices};
pub use self::combo::receipt::{ComboReceipt, Status};
pub use self::combo::renewal::{ComboRenewal, RenewOrder, RenewSnapshot, Renewed};
pub use self::combo::search::FoundCombo;
pub use self::combo::services::{
    Contacts, Services, ServicesBuilder, check_contact_id, check_name_server,
};
pub use self::contacts::{
    CONTACT_KINDS, Contact, DefaultContacts, check_field, check_password, in_provider_form,
    refused_field,
};
pub use self::customers::Customer;
pub use self::domains::availability::{Availability, PremiumName};
pub use self::domains::details::DomainDetails;
pub use self::domains::name::{Domain, readable_names};
pub use self::domains::registry_rules::{Missing, check_order, contacts_of, missing_of_contact};
pub use self::orders::Changed;
pub use self::raw_api::{RawApi, method_path};
