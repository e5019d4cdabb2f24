//! Premium names: what their registry asks for them (`domains/premium-check`, KB 3053), on top of a
//! plan's price.

use serde_json::{Map, Value};

use crate::catalog::price_list::{TOO_LARGE, years};
use crate::client::Reseller;
use crate::domains::availability::PremiumName;
use crate::domains::name::Domain;
use crate::wire::fields;
use orderctl_core::error::Result;
use orderctl_core::{CurrencyContext, Field, Lookup, Money, Months};

/// What a premium name costs, for a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PremiumPrice {
    /// The first year (`create`).
    create: Money,
    /// A further year (`renew`), where it is told.
    renew: Option<Money>,
}

impl PremiumPrice {
    /// A new registration for a term: the first year, and the higher of both prices for each
    /// further one.
    pub(crate) fn registration(&self, months: Months) -> std::result::Result<Money, String> {
        let further = self.year();
        further
            .times(years(months).saturating_sub(1))
            .and_then(|rest| self.create.plus(&rest))
            .ok_or_else(|| TOO_LARGE.into())
    }

    /// A further term of a name that is registered.
    pub(crate) fn renewal(&self, months: Months) -> std::result::Result<Money, String> {
        self.year().times(years(months)).ok_or_else(|| TOO_LARGE.into())
    }

    fn year(&self) -> &Money {
        match &self.renew {
            Some(renew) if renew.exceeds(&self.create) == Some(true) => renew,
            _ => &self.create,
        }
    }
}

impl Reseller {
    /// What a premium name costs; nothing for any other name. Where the check itself is refused, the answer
    /// about free names is asked, which has the same prices beside the names that have them.
    ///
    /// # Errors
    /// When asking further is pointless, such as for refused credentials.
    pub(crate) fn premium_price(
        &self,
        domain: &Domain,
        currency: &str,
    ) -> Result<Lookup<Option<PremiumPrice>>> {
        let name = vec![Field::plain("domain-name", domain.ascii())];
        let why = match self.try_get("domains/premium-check", name)? {
            Lookup::Known(Value::Object(map)) => match read(&map, currency) {
                Ok(price) => return Ok(Lookup::Known(price)),
                Err(why) => why,
            },
            Lookup::Known(_) => "the answer can't be read".to_owned(),
            Lookup::Unknown(error) => error.to_string(),
        };
        let unknown =
            Lookup::Unknown(format!("whether {domain} is a premium name can't be known: {why}"));
        let Some((label, tld)) = domain.ascii().split_once('.') else { return Ok(unknown) };
        let fields = vec![Field::plain("domain-name", label), Field::plain("tlds", tld)];
        let Ok(Value::Object(names)) = self.check(fields) else { return Ok(unknown) };
        let entry = names.iter().find(|(name, _)| name.eq_ignore_ascii_case(domain.ascii()));
        Ok(match entry.and_then(|(_, entry)| entry.as_object()) {
            Some(entry) if entry.contains_key("costHash") => read(entry, currency).into(),
            Some(entry) if is_known(entry) => Lookup::Known(None),
            _ => unknown,
        })
    }
}

/// True if the answer about a name tells how it stands.
fn is_known(entry: &Map<String, Value>) -> bool {
    fields::text(entry, "status").is_some_and(|status| !status.eq_ignore_ascii_case("unknown"))
}

/// `{"premium":"true","costHash":{"create":…,"renew":…,"sellingCurrencySymbol":…}}`
fn read(
    map: &Map<String, Value>,
    currency: &str,
) -> std::result::Result<Option<PremiumPrice>, String> {
    let costs = map.get("costHash").and_then(Value::as_object);
    match map.get("premium").and_then(fields::boolean) {
        Some(false) => return Ok(None),
        Some(true) => {}
        None if costs.is_some() => {}
        None => return Err("the provider does not say".into()),
    }
    let unknown = || "the price of the premium name is not told".to_owned();
    let costs = costs.ok_or_else(unknown)?;
    // A sign of several currencies means the account's own, if that is one of them.
    let currencies = CurrencyContext::default().with_account(currency.parse().ok());
    let told = PremiumName::read(costs, &currencies);
    Ok(Some(PremiumPrice { create: told.create.ok_or_else(unknown)?, renew: told.renew }))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn of(answer: &Value) -> std::result::Result<Option<PremiumPrice>, String> {
        read(answer.as_object().unwrap(), "USD")
    }

    #[test]
    fn a_sign_of_another_currency_than_the_accounts_is_no_price() {
        let of_sign = |sign: &str| {
            of(
                &json!({"premium": true, "costHash": {"create": "9", "sellingCurrencySymbol": sign}}),
            )
        };
        assert!(of_sign("Rs").is_err());
        assert_eq!(of_sign("£").unwrap().unwrap().create.to_string(), "9 GBP");
    }

    #[test]
    fn a_premium_name_is_never_taken_for_a_plain_one() {
        let costs = json!({"create": "1200.00", "renew": "1300", "sellingCurrencySymbol": "$"});
        for premium in [json!("true"), json!(true), Value::Null] {
            let price = of(&json!({"premium": premium, "costHash": costs})).unwrap().unwrap();
            assert_eq!(price.create.to_string(), "1200.00 USD");
            let two = "2y".parse().unwrap();
            assert_eq!(price.registration(two).unwrap().to_string(), "2500.00 USD");
            assert_eq!(price.renewal(two).unwrap().to_string(), "2600 USD");
        }
        assert_eq!(of(&json!({"premium": "false"})), Ok(None));
        for unknown in [
            json!({}),
            json!({"premium": "perhaps"}),
            json!({"premium": "true"}),
            json!({"premium": "true", "costHash": {"create": "a lot"}}),
            json!({"premium": "true", "costHash": {"create": "-1"}}),
        ] {
            assert!(of(&unknown).is_err(), "{unknown}");
        }
    }
}
