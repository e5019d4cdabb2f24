//! The machine-readable codes of errors: of all parts of this workspace in one list, so that a word
//! means one thing.

use strum::{EnumIter, IntoStaticStr};

/// What exactly went wrong, for programs: a word of this one, or the provider's own.
///
/// Decisions are made on these values, never on their words; the words are shown in JSON and recorded
/// in the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Hash, IntoStaticStr, EnumIter)]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum Code {
    /// The panel does not let this login call the function, or its session has ended.
    Access,
    /// The reseller's key may not do that, said by the API's application itself.
    AccessDenied,
    /// An action at the provider ended without success.
    ActionFailed,
    /// The order has an action that is not finished.
    ActionPending,
    /// The provider lets nobody in from this machine's address.
    AddressNotListed,
    /// The provider has what was ordered already.
    AlreadyExists,
    /// The domain is registered already.
    AlreadyRegistered,
    /// The term was renewed already.
    AlreadyRenewed,
    /// The registry of the domain needs attributes that were not given.
    Attributes,
    /// The panel does not accept the credentials, or the session.
    Auth,
    /// The order form does not offer this automatic renewal.
    Autoprolong,
    /// A backup of the ledger can't be written.
    Backup,
    /// A ledger in a database is backed up by the database's tools.
    BackupDatabase,
    /// The file for a backup exists.
    BackupExists,
    /// The order has another combo plan than the one that was named.
    BundleId,
    /// The panel wants a captcha solved in a browser.
    CaptchaVerificationFailed,
    /// The cart is another one than the one that was shown.
    CartChanged,
    /// A file was changed while it was read.
    Changed,
    /// Charges, and all other changes, are not allowed here.
    ChargesDenied,
    /// There is no such column.
    Column,
    /// No connection could be made; nothing was sent.
    Connect,
    /// The connection broke before an answer came.
    ConnectionLost,
    /// No payment can be made in this currency, or two currencies meet.
    Currency,
    /// The answer broke off before it was complete.
    CutOff,
    /// The order is deleted already.
    Deleted,
    /// The provider no longer offers the call.
    Deprecated,
    /// The discount is not an amount that can be sent.
    DiscountAmount,
    /// The host name can't be resolved; nothing was sent.
    Dns,
    /// The text is not a domain name.
    Domain,
    /// The same was ordered already, moments ago or by anybody.
    Duplicate,
    /// The cart has no lines.
    EmptyCart,
    /// The end of what is to be renewed moved since the plan.
    EndMoved,
    /// The panel has such a thing already.
    Exists,
    /// There is no such field.
    Field,
    /// The format of a file is not known.
    Format,
    /// All charges are stopped by a freeze of the ledger.
    Frozen,
    /// The account's funds don't cover it.
    Funds,
    /// The home directory can't be used.
    Home,
    /// A web page came back instead of the API's answer.
    Html,
    /// The HTTP status says that the provider, or a gateway, is in trouble.
    Http,
    /// The idempotency key was used for another order.
    IdempotencyConflict,
    /// Another run is at work on the same order.
    IdempotencyInFlight,
    /// The action has a status that does not allow this.
    InvalidAction,
    /// The provider does not accept the contact.
    InvalidContactId,
    /// The provider does not accept the customer.
    InvalidCustomerId,
    /// The provider does not accept a name server.
    InvalidNameserver,
    /// There is no such invoice option.
    InvoiceOption,
    /// The jq program failed.
    Jq,
    /// The attempt was taken over, or its time to be sent is over; it was not sent.
    LeaseLost,
    /// A record of the ledger can't be read.
    LedgerDamaged,
    /// The ledger can't be kept at this place.
    LedgerPlace,
    /// The ledger's file was removed or replaced while it was in use.
    LedgerReplaced,
    /// The ledger can't be opened or written.
    LedgerUnusable,
    /// The ledger's URL is not valid.
    LedgerUrl,
    /// The ledger was written by a newer version of this program.
    LedgerVersion,
    /// Not all lines of an order file are in the cart.
    LinesMissing,
    /// The order is locked at the provider.
    Locked,
    /// A document can't be read as what it should be.
    Malformed,
    /// A price limit is needed here.
    MaxPrice,
    /// The order would exceed the spending limit of 24 hours.
    MaxSpend,
    /// The order would exceed the spending limit of 30 days.
    #[strum(serialize = "max_spend_30d")]
    MaxSpend30d,
    /// The orders together cost more than was said, or it was not said what they may cost.
    MaxTotal,
    /// The panel sends no further mail yet.
    MinEmailSendTimeout,
    /// What was named is not there.
    Missed,
    /// A credential is not configured.
    Missing,
    /// The provider needs a parameter that was not sent.
    MissingParameter,
    /// Values are missing, and nobody can be asked.
    MissingValues,
    /// The call may change data, and that was not allowed for it.
    NeedsWrite,
    /// The panel gives no address to pay at.
    NoAddress,
    /// No understood answer came for a charging request.
    NoAnswer,
    /// The ledger has no such attempt.
    NoAttempt,
    /// The command has no dry run.
    NoDryRun,
    /// The panel does not have the function that was called.
    NoFunction,
    /// The panel did not name the new line.
    NoId,
    /// There is no ledger yet.
    NoLedger,
    /// The panel tells no password of the service.
    NoLogin,
    /// The account's balance does not cover it.
    NoMoney,
    /// The panel said neither that it is paid nor that it is not.
    NoOk,
    /// The panel's menu shows no product types to this login.
    NoProducts,
    /// There is no such customer.
    NoSuchCustomer,
    /// Nothing has that id.
    NoSuchEntity,
    /// No order of this kind has that domain or id.
    NoSuchOrder,
    /// The panel sells nothing of this type here.
    NoTariffs,
    /// No top-level domain was named.
    NoTld,
    /// The list of allowed items does not have it.
    NotAllowed,
    /// Nobody said yes.
    NotConfirmed,
    /// The line costs something, or may.
    NotFree,
    /// The panel said ok to a payment, and neither the cart nor the balance shows it.
    NotPaid,
    /// An order file has mistakes.
    OrderFile,
    /// The provider has an order for it that is not finished.
    OrderPending,
    /// The period is not offered.
    Period,
    /// A file with a secret can be read by others.
    Permissions,
    /// The `PostgreSQL` password file can't be used.
    Pgpass,
    /// The telephone number is not in the provider's form.
    Phone,
    /// A saved plan can't be read or written.
    Plan,
    /// A saved plan may not be placed any more.
    PlanExpired,
    /// The price is above a limit.
    Price,
    /// The price changed after it was shown.
    PriceChanged,
    /// The price can't be known.
    PriceUnknown,
    /// Privacy protection can't be ordered so.
    Privacy,
    /// There is no such product key.
    ProductKey,
    /// The promo code can't be used for this order.
    PromocodeNotUse,
    /// What was named is of another kind of provider.
    Provider,
    /// The provider asks for fewer requests.
    RateLimited,
    /// The provider redirects, and redirects are not followed.
    Redirect,
    /// The panel refused without naming a type of error.
    Refused,
    /// The parameter is set by this program and can't be given.
    Reserved,
    /// The value is the one that it has already.
    SameValue,
    /// The panel requires a second-factor code.
    SecondFactor,
    /// The service does not run, and will not by waiting.
    ServiceStopped,
    /// The services of a combo order can't be ordered so.
    Services,
    /// The price is unknown, and a spending limit is set.
    SpendUnknown,
    /// The root certificate of the ledger's connection can't be used.
    Sslrootcert,
    /// The invoice is settled already.
    Settled,
    /// The tax is not a percentage.
    Tax,
    /// The term can't be extended that far.
    TermTooLong,
    /// No complete answer came in time.
    Timeout,
    /// No secure connection could be made; nothing was sent.
    Tls,
    /// There is more than is read.
    TooLarge,
    /// The attempt's outcome is settled, and final.
    Transition,
    /// A file can't be read.
    Unreadable,
    /// The same order was tried before, and its outcome is not known.
    Unsettled,
    /// The address can't be used.
    Url,
    /// The provider does not accept a value.
    Value,
    /// An old cart can only be paid as a whole.
    WholeCart,
    /// The panel's order form is not available.
    WizardUnavailable,
    /// A word of the program around these crates, for what only that program knows, such as its
    /// configuration.
    Program(&'static str),
    /// A word of the provider's that has no meaning here, masked and passed through.
    Other(String),
}

impl Code {
    /// The word in JSON and in the ledger: of this list, or the provider's own.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Program(word) => word,
            Self::Other(word) => word,
            known => known.into(),
        }
    }
}
