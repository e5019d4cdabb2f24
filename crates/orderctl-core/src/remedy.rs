//! What a caller can change so that a call works.

use std::fmt;

use crate::AttemptId;

/// What a caller can change so that a call works, as far as a client can tell.
///
/// A client knows what has to be changed; the program around it knows how that is said to it: by a flag,
/// a variable, a key of a configuration. Its text names none of these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Check the address of the API.
    Address,
    /// Check the address of the API and the network.
    AddressOrNetwork,
    /// Take the address that the provider redirects to.
    FinalAddress,
    /// Wait longer for an answer.
    LongerTimeout,
    /// Check the user name and the password.
    Login,
    /// Wait until the login is not blocked any more, and check the password.
    BlockedLogin,
    /// Take the parameter from the settings of the login: call with another login.
    OtherLogin,
    /// The parameter comes from the settings of the client.
    ClientSettings,
    /// Log in once and use the session: the second factor can't be carried otherwise.
    Session,
    /// Give the code of the second factor.
    SecondFactor,
    /// Give a code of the second factor that was not used yet.
    FreshSecondFactor,
    /// Write the name of a function of the panel's API.
    PanelFunction,
    /// Name a product type.
    ProductType,
    /// Name a payment method that is not a stored one.
    PaymentMethod,
    /// Pay for this line of the cart: it is not free.
    PayForLine(String),
    /// Give the value in the field that is meant for it, in place of a further parameter.
    OwnField,
    /// Say for which client an administrator's login orders.
    ActAs,
    /// Use a certificate that is valid for the host, or name the authority that signed it.
    Certificate,
    /// Install the certificates of public authorities, or name a file with them.
    Authorities,
    /// Check the reseller's id and key: a new key invalidates the old one at once.
    ResellerKey,
    /// Buy privacy protection for each domain once it is ordered.
    PrivacyAfterwards,
    /// Name the function that pays; it was this one.
    PayFunction(String),
    /// Say which cart the panel has.
    WhichCart,
    /// Say nothing of a new cart, or that the panel has the new one.
    NoNewCart,
    /// Choose one of the renewals that are offered.
    AutoRenew(Vec<RenewalChoice>),
    /// Name the currency of amounts whose sign several currencies share, such as this one.
    Currency(String),
    /// Look at this combo order.
    ShowCombo(String),
    /// Look at the cart's lines.
    ListLines,
    /// Look at the combo orders that are there.
    ListCombos,
    /// Look at a customer's contacts.
    ListContacts,
    /// Look at the customers that are there.
    ListCustomers,
    /// Look at the payments that are there.
    ListPayments,
    /// Look at the services that are there.
    ListServices,
    /// Wait until the service runs.
    WaitForService,
    /// Send a renewal's term under this name.
    TermName(&'static str),
    /// Say nothing of the order's plan, which the provider tells.
    NoPlan,
    /// Write the path of a method of the reseller API.
    ResellerMethod,
    /// Write the path alone: the host is configured, and parameters stand apart.
    PathAlone,
    /// Say that these roles have no contact (`-1`).
    NoContact(Vec<&'static str>),
    /// Add an attribute of the domain.
    Attribute {
        /// The attribute's name as the registry writes it.
        name: &'static str,
        /// How its value is written.
        form: &'static str,
    },
    /// Write an attribute as `NAME=VALUE`.
    AttributePair,
    /// Write the name of a service.
    ServiceName,
    /// Write this service alone, or with the one option that it can have.
    ServiceOption(String),
    /// Leave the domain out of the services: name servers and contacts make it.
    NoDomainService,
    /// Name the domain's name servers.
    NameServers,
    /// Write the parameters of the services as JSON.
    ServicesJson,
    /// Write the country code of this parameter in digits.
    CountryCode(String),
    /// Write this number and its country code in digits.
    PhoneNumber(String),
    /// Look at this attempt in the ledger.
    ShowAttempt(AttemptId),
    /// Look up what became of this attempt.
    ReconcileAttempt(AttemptId),
    /// Record what became of this attempt, which a person has to find out: it can't be looked up.
    ResolveAttempt(AttemptId),
    /// Look up what became of all attempts: amounts reserved for failed orders are released.
    ReconcileAll,
    /// Look at the attempts in the ledger.
    ListAttempts,
    /// Name a file for the ledger by its absolute path, on a disk of this machine.
    LedgerFile,
    /// Name the place of the file, in place of the usual one.
    NamePlace,
    /// Look at the ledger once its server is back: nothing is sent without its intent.
    LedgerOnceBack,
    /// Use the latest version of this program.
    LatestVersion,
    /// Say that another one of what was ordered is wanted.
    OrderAnother,
    /// Resume or end the other process, or wait longer for it.
    OtherProcess,
    /// Allow charges again, which a person has to do.
    Unfreeze,
    /// Let the policy of this name charge.
    AllowCharges(String),
    /// Write the limit of what may be spent in 24 hours in this currency.
    DailyLimitIn(String),
    /// Write the limit of what may be spent in 30 days in this currency.
    MonthlyLimitIn(String),
    /// Accept a price that is not known; these limits, by who set them, can then not be held.
    AcceptUnknownPrice(Vec<String>),
    /// Order what a policy allows.
    AllowedProducts {
        /// The policy's name.
        policy: String,
        /// What it allows, entry by entry.
        list: Vec<String>,
    },
    /// Order this kind of product in a way that tells which one it is, or allow all of its kind.
    TellWhich(String),
}

/// What an order can say about its renewal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RenewalChoice {
    /// None: it ends by itself.
    Off,
    /// Renewed by itself, for the provider's own term.
    On,
    /// Renewed by itself, for these months.
    Months(u32),
}

impl fmt::Display for Remedy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Address => "check the address of the API",
            Self::AddressOrNetwork => "check the address of the API and the network",
            Self::FinalAddress => "use the final address of the API",
            Self::LongerTimeout => "wait longer for an answer",
            Self::Login => "check the user name and the password",
            Self::BlockedLogin => "wait half a minute, and check the password",
            Self::OtherLogin => "it comes from the login: use another one",
            Self::ClientSettings => "it comes from the settings of the client",
            Self::Session => "log in with a session and the code of the second factor",
            Self::SecondFactor => "give the code of the second factor",
            Self::FreshSecondFactor => {
                "give a fresh code of the second factor; the clock of its device must be right"
            }
            Self::PanelFunction => "for example: whoami",
            Self::ProductType => "name a product type",
            Self::PaymentMethod => "choose a payment method",
            Self::PayForLine(id) => return write!(f, "pay for line {id}"),
            Self::OwnField => "give it in the field that is meant for it",
            Self::ActAs => "an administrator's login orders for a client that is named",
            Self::Certificate => {
                "the server's certificate must be valid for this host name, by an authority that is trusted"
            }
            Self::Authorities => "install the certificates of public authorities",
            Self::ResellerKey => {
                "check the reseller's id and the API key; a new key immediately invalidates the old one"
            }
            Self::PrivacyAfterwards => {
                "buy it for each domain afterwards: in the panel, or by domains/purchase-privacy"
            }
            Self::PayFunction(name) => {
                return write!(f, "'{name}' is called to pay: name the function of this panel");
            }
            Self::WhichCart => "say which cart the panel has",
            Self::NoNewCart => "say nothing of a new cart",
            Self::AutoRenew(_) => "choose a renewal that is offered",
            Self::Currency(such_as) => return write!(f, "name the currency, such as {such_as}"),
            Self::ShowCombo(id) => return write!(f, "look at the combo order {id}"),
            Self::ListLines => "look at the lines of the cart",
            Self::ListCombos => "look at the list of combo orders",
            Self::ListContacts => "look at the list of the customer's contacts",
            Self::ListCustomers => "look at the list of customers",
            Self::ListPayments => "look at the list of payments",
            Self::ListServices => "look at the list of services",
            Self::WaitForService => "wait until the service runs",
            Self::TermName(name) => return write!(f, "send the term under the name {name}"),
            Self::NoPlan => "leave the plan out",
            Self::ResellerMethod => "for example: customers/details-by-id",
            Self::PathAlone => "write the path without a host and without parameters",
            Self::Attribute { name, form } => {
                return write!(f, "add the attribute {name}, written as {form}");
            }
            Self::AttributePair => "write for example tnc=yes",
            Self::ServiceName => "write for example sslcert",
            Self::ServiceOption(key) => return write!(f, "write {key} or {key}:auto-renew"),
            Self::NoDomainService => "leave it out",
            Self::NameServers => r#"write "ns":["ns1.shop.example","ns2.shop.example"]"#,
            Self::ServicesJson => "write a JSON object with an object for each service",
            Self::CountryCode(name) => return write!(f, "write {name} as 44, without a plus"),
            Self::PhoneNumber(name) => {
                return write!(f, "write {name}-cc as 44 and {name} as 2079460123: digits alone");
            }
            Self::ShowAttempt(id) => return write!(f, "look at attempt {id} in the ledger"),
            Self::ReconcileAttempt(id) => return write!(f, "look up what became of attempt {id}"),
            Self::ResolveAttempt(id) => {
                return write!(f, "find out what became of attempt {id}, and record it");
            }
            Self::ReconcileAll => "look up what became of the attempts that are not settled",
            Self::ListAttempts => "look at the attempts in the ledger",
            Self::LedgerFile => "name a file on a disk of this machine by its absolute path",
            Self::NamePlace => "or name its place",
            Self::LedgerOnceBack => "look at the ledger once its server is back",
            Self::LatestVersion => "use the latest version with this ledger",
            Self::OrderAnother => "say that another one is wanted",
            Self::OtherProcess => {
                "if that process is stopped, resume or end it, or wait longer for it"
            }
            Self::Unfreeze => "allow charges again",
            Self::AllowCharges(policy) => return write!(f, "let {policy} charge"),
            Self::DailyLimitIn(currency) => {
                return write!(f, "write the limit of 24 hours in {currency}");
            }
            Self::MonthlyLimitIn(currency) => {
                return write!(f, "write the limit of 30 days in {currency}");
            }
            Self::AcceptUnknownPrice(_) => "accept that the price is not known",
            Self::NoContact(roles) => {
                return write!(f, "write -1 for {}", roles.join(", "));
            }
            Self::TellWhich(kind) => {
                return write!(f, "which {kind} it is can't be told: allow all of this kind");
            }
            Self::AllowedProducts { policy, list } => {
                return write!(f, "{policy} allows {}", list.join(", "));
            }
        })
    }
}
