//! What must be true after every step: the ledger held against the providers.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::SignedDuration;
use orderctl_checkout::ledger::{Attempt, State};
use orderctl_core::{Command, Money, ProviderKind};
use rust_decimal::Decimal;
use serde_json::Value;

use super::order::{ACCOUNTS, Account, paid_lines};

/// What the providers have.
pub struct ServerState {
    document: Value,
}

/// A line or a service of the panel.
struct Row<'a> {
    id: &'a str,
    user: &'a str,
    attempt: &'a str,
}

impl ServerState {
    pub fn of(document: Value) -> Self {
        Self { document }
    }

    fn rows(&self, list: &str) -> impl Iterator<Item = Row<'_>> {
        let rows = self.document["billmanager"][list].as_array().unwrap().iter();
        rows.map(|row| Row {
            id: row["id"].as_str().unwrap(),
            user: row["user"].as_str().unwrap(),
            attempt: row["remoteid"].as_str().unwrap(),
        })
    }

    /// Ids and users of the lines in the carts.
    pub fn lines(&self) -> Vec<(String, String, bool)> {
        let rows = self.document["billmanager"]["lines"].as_array().unwrap().iter();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        rows.map(|row| (text(&row["id"]), text(&row["user"]), row["price"] == "0.00")).collect()
    }

    /// The attempt that a line or a service came from.
    pub fn attempt_of(&self, id: &str) -> Option<&str> {
        let mut rows = self.rows("lines").chain(self.rows("services"));
        rows.find(|row| row.id == id).map(|row| row.attempt)
    }

    /// The line or the service that came from an attempt.
    fn id_of(&self, attempt: &str) -> Option<&str> {
        let mut rows = self.rows("lines").chain(self.rows("services"));
        rows.find(|row| row.attempt == attempt).map(|row| row.id)
    }

    /// The id that a person finds for an attempt.
    pub fn id_for(&self, attempt: &Attempt) -> Option<&str> {
        if attempt.command != Command::ComboAdd {
            return self.id_of(attempt.attempt.as_str());
        }
        let mut orders = self.document["logicboxes"]["orders"].as_array().unwrap().iter();
        orders.find(|order| order["domain"] == domain(attempt))?["id"].as_str()
    }

    fn has_combo(&self, domain: &str) -> bool {
        let by_domain = &self.document["logicboxes"]["by_domain"][domain];
        assert!(by_domain.is_null() || by_domain == 1, "{domain} was ordered twice");
        by_domain == 1
    }

    /// What an account was charged, at the prices of its customers: a reseller pays 0.79 for a combo that
    /// costs 0.99.
    fn charged_by_price(&self, account: &Account) -> Decimal {
        let charged = self.document["charged"][account.name].as_str().unwrap();
        let charged: Decimal = charged.split(' ').next().unwrap().parse().unwrap();
        match account.provider {
            ProviderKind::Billmanager => charged,
            ProviderKind::Logicboxes => charged * cents(99) / cents(79),
        }
    }
}

/// The ledger beside the server.
pub struct Books<'a> {
    pub attempts: &'a [Arc<Attempt>],
    pub server: &'a ServerState,
    /// Lines that somebody took out of the cart in the browser, and the attempts that had added them.
    pub removed: &'a BTreeMap<String, String>,
}

impl Books<'_> {
    /// Whether an attempt's order is at the provider.
    pub fn is_there(&self, attempt: &Attempt) -> bool {
        match attempt.command {
            Command::ComboAdd => self.server.has_combo(&domain(attempt)),
            Command::CartPay | Command::CartActivate => {
                let lines = paid_lines(attempt);
                lines.iter().all(|line| self.is_paid(line))
                    && !self.of_state(&[State::Placed, State::Sent, State::Unknown]).any(|other| {
                        other.attempt != attempt.attempt && self.has_paid_instead(other, &lines)
                    })
            }
            _ => {
                let rows = self.server.rows("lines").chain(self.server.rows("services"));
                let count = rows.filter(|row| attempt.attempt == row.attempt).count();
                assert!(count <= 1, "{} was placed {count} times", attempt.attempt);
                count == 1
            }
        }
    }

    /// Whether a line left its cart for a service.
    fn is_paid(&self, line: &String) -> bool {
        !self.removed.contains_key(line) && self.server.rows("lines").all(|row| row.id != line)
    }

    /// Whether another payment had one of these lines: one that is placed, or one that is open and
    /// for more lines, which are all gone. Had the smaller one gone first, the larger one would have
    /// been refused, and the rest of its lines would be there.
    fn has_paid_instead(&self, other: &Attempt, lines: &[String]) -> bool {
        let theirs = paid_lines(other);
        let shared = theirs.iter().any(|line| lines.contains(line));
        let larger = theirs.len() > lines.len() && theirs.iter().all(|line| self.is_paid(line));
        shared && (other.state == State::Placed || larger)
    }

    /// Whether another attempt has what this one's order is known by.
    pub fn is_claimed(&self, attempt: &Attempt) -> bool {
        attempt.command == Command::ComboAdd
            && self
                .of_state(&[State::Placed])
                .any(|other| other.command == Command::ComboAdd && domain(other) == domain(attempt))
    }

    fn is_open_or_placed(&self, name: &str) -> bool {
        self.of_state(&[State::Placed, State::Unknown, State::Sent])
            .any(|other| other.command == Command::ComboAdd && domain(other) == name)
    }

    fn of_state(&self, states: &'static [State]) -> impl Iterator<Item = &Attempt> {
        let attempts = self.attempts.iter().map(Arc::as_ref);
        attempts.filter(|attempt| states.contains(&attempt.state))
    }

    /// Never twice, never lost, never dearer than said.
    pub fn check(&self) {
        for attempt in self.attempts {
            let there = self.is_there(attempt);
            let id = &attempt.attempt;
            // Nothing is committed after its attempt was settled here, unless its request was sent
            // by a run that had lost the right to.
            assert_eq!(attempt.late_of, None, "{id} was sent too late");
            match attempt.state {
                State::Placed => {
                    let was_there = self.removed.values().any(|adder| *id == **adder);
                    assert!(there || was_there, "{id} is in the ledger alone: {attempt:#?}");
                }
                State::Refused | State::NotSent | State::Absent | State::Intended => {
                    // What is known by its line or its domain may be another attempt's.
                    let others = match attempt.command {
                        Command::CartPay | Command::CartActivate => true,
                        Command::ComboAdd => self.is_open_or_placed(&domain(attempt)),
                        _ => false,
                    };
                    assert!(!there || others, "{id} is lost to the ledger: {attempt:#?}");
                }
                State::Sent | State::Unknown => {}
            }
        }
        self.check_payments();
        self.check_money();
        self.check_domains();
        self.check_keys();
        self.check_names();
        self.check_limits();
    }

    /// Each line is paid once, and no payment is lost.
    fn check_payments(&self) {
        for account in &ACCOUNTS {
            let adders: BTreeSet<&str> = self
                .attempts
                .iter()
                .filter(|attempt| attempt.command == Command::CartAdd)
                .map(|attempt| attempt.attempt.as_str())
                .collect();
            let services = self.server.rows("services").filter(|row| row.user == account.name);
            let paid = services.filter(|row| adders.contains(row.attempt)).count();
            let lines = |states: &'static [State]| {
                let pays = self.of_state(states).filter(|attempt| {
                    attempt.account == account.name
                        && matches!(attempt.command, Command::CartPay | Command::CartActivate)
                });
                pays.flat_map(paid_lines).collect::<Vec<_>>()
            };
            let surely = lines(&[State::Placed]);
            let distinct: BTreeSet<&String> = surely.iter().collect();
            assert_eq!(distinct.len(), surely.len(), "a line was paid twice: {surely:?}");
            let perhaps = lines(&[State::Placed, State::Sent, State::Unknown]);
            let perhaps: BTreeSet<&String> = perhaps.iter().collect();
            assert!(surely.len() <= paid, "{paid} paid, {surely:?} in the ledger");
            assert!(paid <= perhaps.len(), "{paid} paid, only {perhaps:?} in the ledger");
        }
    }

    /// What the providers charged is what the ledger has, with or without the orders of which it is not
    /// known what became of them.
    fn check_money(&self) {
        for account in &ACCOUNTS {
            let sum = |states: &'static [State]| -> Decimal {
                let charges = self.of_state(states);
                charges.filter(|a| a.profile == account.profile && a.charge).map(cost).sum()
            };
            let (surely, open) = (sum(&[State::Placed]), sum(&[State::Sent, State::Unknown]));
            let charged = self.server.charged_by_price(account);
            let most = surely + open;
            assert!(charged <= most, "{charged} is charged to {}, not {most}", account.name);
            // A reseller pays when its order is carried out.
            let least = match account.provider {
                ProviderKind::Billmanager => surely,
                ProviderKind::Logicboxes => Decimal::ZERO,
            };
            assert!(charged >= least, "{charged} is charged to {}, not {least}", account.name);
        }
    }

    /// A domain is one order: no two attempts may both claim it.
    fn check_domains(&self) {
        let placed = self.of_state(&[State::Placed]).filter(|a| a.command == Command::ComboAdd);
        let domains: Vec<String> = placed.map(domain).collect();
        let distinct: BTreeSet<&String> = domains.iter().collect();
        assert_eq!(distinct.len(), domains.len(), "one order, claimed twice: {domains:?}");
    }

    /// Whatever happened, one key stands for one order.
    fn check_keys(&self) {
        let mut placed = BTreeMap::new();
        for attempt in self.of_state(&[State::Placed, State::Unknown, State::Sent]) {
            if let Some(key) = &attempt.key
                && let Some(other) = placed.insert(key, &attempt.attempt)
            {
                panic!("{other} and {} have one key", attempt.attempt);
            }
        }
    }

    /// No order at a provider is one that the ledger has never heard of.
    fn check_names(&self) {
        let known: BTreeSet<&str> = self.attempts.iter().map(|a| a.attempt.as_str()).collect();
        for row in self.server.rows("lines").chain(self.server.rows("services")) {
            assert!(known.contains(row.attempt), "nobody knows of {}", row.attempt);
        }
    }

    /// In any 24 hours no profile holds or spends more than it may.
    fn check_limits(&self) {
        for account in &ACCOUNTS {
            let Some(limit) = account.limit else { continue };
            let limit: Money = limit.parse().unwrap();
            let charges: Vec<&Attempt> = self
                .attempts
                .iter()
                .map(Arc::as_ref)
                .filter(|a| a.profile == account.profile && a.charge && a.state.holds_money())
                .collect();
            for last in &charges {
                let since = last.created - SignedDuration::from_hours(24);
                let of_the_day =
                    charges.iter().filter(|a| since < a.created && a.created <= last.created);
                let sum: Decimal = of_the_day.map(|a| cost(a)).sum();
                assert!(sum <= limit.amount(), "{sum} of {limit} at {}", last.attempt);
            }
        }
    }

    /// When everything is settled, both sides have the same orders for the same money.
    pub fn check_equal(&self) {
        self.check();
        for attempt in self.attempts {
            // An intent that was never sent is given up by whoever asks next.
            let known = attempt.state.is_settled() || attempt.state == State::Intended;
            assert!(known, "{} is open", attempt.attempt);
        }
        for account in &ACCOUNTS {
            let placed: Decimal = self
                .of_state(&[State::Placed])
                .filter(|attempt| attempt.profile == account.profile && attempt.charge)
                .map(cost)
                .sum();
            assert_eq!(
                placed,
                self.server.charged_by_price(account),
                "charged to {}",
                account.name
            );
        }
    }
}

fn cents(count: i64) -> Decimal {
    Decimal::new(count, 2)
}

fn cost(attempt: &Attempt) -> Decimal {
    attempt.amount.as_ref().unwrap().amount()
}

fn domain(attempt: &Attempt) -> String {
    attempt.recorded.order.json()["domain"].as_str().unwrap().to_owned()
}
