//! How a client can pay, and who pays: the reads behind prompts.

mod payer_need;

use serde::Serialize;

pub use payer_need::PayerNeed;

use super::text::{clean, money};
use super::{Node, Panel};
use orderctl_core::error::Result;
use orderctl_core::{Effect, Money};

/// A payment method, as the form of a new payment lists it (`payment.add.method`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// Its id (`paymethod_id`); 0 is the account balance.
    #[serde(rename = "paymethod_id")]
    pub id: String,
    /// The method's name without mark-up; the id where the panel gives none.
    pub name: String,
    /// The least that can be paid by it (`payment_minamount`, known from two clients); nothing where the
    /// panel tells none, or no amount can be read without guessing.
    pub minimum: Option<Money>,
    /// The same in the panel's words.
    pub minimum_text: Option<String>,
    /// What it costs, in the panel's words. The column's name is not documented: inferred.
    pub commission: Option<String>,
    /// Whether it needs a payer; nothing if that was not asked for or the panel does not tell.
    pub payer: Option<PayerNeed>,
}

/// A legal person that can pay for the client, of the list `profile`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Payer {
    /// The value for `profile_id`.
    #[serde(rename = "payer_id")]
    pub id: String,
    /// The payer's name; the id where the panel gives none.
    pub name: String,
}

/// A payment method that the panel has stored for the client (`storedmethod_id`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct StoredMethod {
    /// The value for `storedmethod_id`.
    #[serde(rename = "stored_method_id")]
    pub id: String,
    /// The method's name, such as the card's last digits; the id where the panel gives none.
    pub name: String,
}

impl Panel {
    /// The payment methods that the panel offers this client, without a payer's need.
    ///
    /// # Errors
    /// As [`Panel::call`].
    pub fn payment_methods(&self) -> Result<Vec<PaymentMethod>> {
        let doc = self.call("payment.add.method", vec![], Effect::Read)?;
        let rows = doc.list("methodlist").unwrap_or_default();
        let currencies = self.currencies();
        Ok(rows
            .into_iter()
            .filter_map(|row| {
                let id = row.value("paymethod")?.to_owned();
                let name = row.value("name").map_or_else(|| id.clone(), clean);
                let costs = row.children().iter().find(|node| node.name().contains("commission"));
                let words = |node: &Node| Some(clean(node.text())).filter(|text| !text.is_empty());
                let minimum_text = row.at("payment_minamount").and_then(words);
                Some(PaymentMethod {
                    id,
                    name,
                    minimum: minimum_text.as_deref().and_then(|text| money(text, &currencies)),
                    minimum_text,
                    commission: costs.and_then(words),
                    payer: None,
                })
            })
            .collect())
    }

    /// The client's payers, of the list `profile`.
    ///
    /// # Errors
    /// As [`Panel::call`].
    pub fn payers(&self) -> Result<Vec<Payer>> {
        let payers = self.named("profile")?.into_iter();
        Ok(payers.map(|(id, name)| Payer { id, name }).collect())
    }

    /// The payment methods that the panel has stored for the client (`payment.recurring.stored_methods`).
    ///
    /// # Errors
    /// As [`Panel::call`].
    pub fn stored_methods(&self) -> Result<Vec<StoredMethod>> {
        let methods = self.named("payment.recurring.stored_methods")?.into_iter();
        Ok(methods.map(|(id, name)| StoredMethod { id, name }).collect())
    }

    fn named(&self, func: &str) -> Result<Vec<(String, String)>> {
        let list = self.rows(func)?;
        let named = list.rows.iter().filter_map(|row| {
            let id = row.value("id")?.to_owned();
            let name = row.value("name").map_or_else(|| id.clone(), clean);
            Some((id, name))
        });
        Ok(named.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::mock_server::Server;

    #[test]
    fn ways_to_pay_and_payers_are_offered_by_name() {
        let server = Server::answering([
            r#"{"doc":{"list":[{"$name":"methodlist","elem":[{"paymethod":{"$":"0"},"name":{"$":"Balance"}},
                {"paymethod":{"$":"15"},"name":{"$":"Bank card"}}]}]}}"#,
            "<doc><elem><id>42</id><name>Ann Example</name></elem></doc>",
            r#"{"doc":{"elem":[{"id":{"$":"455"},"name":{"$":"Card 4242"}}]}}"#,
        ]);
        let panel = server.panel(|_| ());
        assert_eq!(panel.payment_methods().unwrap()[1].id, "15");
        assert_eq!(panel.payers().unwrap()[0].name, "Ann Example");
        assert_eq!(panel.stored_methods().unwrap()[0].id, "455");
        let bodies = server.bodies();
        assert!(bodies[0].starts_with("func=payment.add.method&authinfo="));
        assert!(bodies[1].starts_with("func=profile&filter=on&p_num=1"));
        assert!(bodies[2].starts_with("func=payment.recurring.stored_methods&filter=on&p_num=1"));
    }
}
