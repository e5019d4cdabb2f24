//! What the provider takes in the fields of customers and contacts (KB 804, 790), so that a person learns
//! it while typing.

use super::phone;
use orderctl_core::error::{Error, Kind};

/// A shorter value may stand in a message by chance.
const MIN_QUOTED: usize = 5;

/// The signs of which a password needs one.
const SYMBOLS: &str = "~*!@$#%_+.?:,{}";

/// Whether the provider would take this value of the field of this name. Fields without a rule of their
/// own must not be empty.
///
/// # Errors
/// What is wrong, and what to type.
pub fn check_field(name: &str, value: &str) -> Result<(), String> {
    let fits = match name {
        "username" | "email" => is_email(value),
        "country" => value.len() == 2 && value.bytes().all(|b| b.is_ascii_alphabetic()),
        "lang-pref" => value.len() == 2 && value.bytes().all(|b| b.is_ascii_lowercase()),
        "zipcode" => (1..=16).contains(&value.chars().count()),
        "address-line-1" => (1..=64).contains(&value.chars().count()),
        name if name.ends_with("-cc") => {
            return phone::country_code(name, value).map(drop).map_err(|error| message_of(&error));
        }
        "phone" => phone::is_number(value),
        _ => !value.is_empty(),
    };
    let rule = match name {
        "username" | "email" => "an email address, such as jane@customer.example",
        "country" => "the two letters of the country, such as DE",
        "lang-pref" => "the two letters of a language, such as en",
        "zipcode" => "1 to 16 characters",
        "address-line-1" => "1 to 64 characters",
        "phone" => "4 to 12 digits",
        _ => "a value",
    };
    if fits { Ok(()) } else { Err(format!("expected {rule}")) }
}

/// Whether the provider would take this password.
///
/// # Errors
/// The rule.
pub fn check_password(password: &str) -> Result<(), String> {
    let has = |fits: fn(char) -> bool| password.chars().any(fits);
    let fits = (9..=16).contains(&password.chars().count())
        && has(|c| c.is_ascii_lowercase())
        && has(|c| c.is_ascii_uppercase())
        && has(|c| c.is_ascii_digit())
        && has(|c| SYMBOLS.contains(c));
    if fits {
        Ok(())
    } else {
        Err(format!("expected 9 to 16 characters with both cases, a digit and one of {SYMBOLS}"))
    }
}

/// Which of these fields, each with its value, a refusal names: the provider writes the parameter's name
/// into its message ("Invalid username"), or the value ("jane@customer.example is already a Customer"). For
/// what a person is asked again, and nothing else.
#[must_use]
pub fn refused_field<'a>(error: &Error, fields: &[(&'a str, &str)]) -> Option<&'a str> {
    if error.kind() != Kind::Refused {
        return None;
    }
    let message = error.message().to_lowercase();
    let words: Vec<&str> = message.split(|c: char| !(c.is_alphanumeric() || c == '-')).collect();
    let by_name = fields.iter().find(|(name, _)| words.contains(name));
    let is_quoted =
        |value: &str| value.len() >= MIN_QUOTED && message.contains(&value.to_lowercase());
    let by_value = || fields.iter().find(|(_, value)| is_quoted(value));
    by_name.or_else(by_value).map(|(name, _)| *name)
}

fn is_email(text: &str) -> bool {
    let parts = text.split_once('@');
    let plain = |part: &str| !part.is_empty() && !part.contains(['@', ' ', ',', ';']);
    parts.is_some_and(|(user, host)| {
        plain(user)
            && plain(host)
            && host.contains('.')
            && !host.starts_with('.')
            && !host.ends_with('.')
    })
}

fn message_of(error: &Error) -> String {
    error.message().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_checked_as_the_provider_would() {
        for (name, value, fits) in [
            ("username", "jane@customer.example", true),
            ("username", "not-an-email", false),
            ("email", "a@b", false),
            ("country", "DE", true),
            ("country", "Germany", false),
            ("phone-cc", "+49", true),
            ("phone-cc", "49000", false),
            ("phone", "22 000-0000", true),
            ("phone", "123", false),
            ("phone", "none", false),
            ("zipcode", "", false),
            ("name", "Jane", true),
        ] {
            assert_eq!(check_field(name, value).is_ok(), fits, "{name} {value}");
        }
        for (password, fits) in [
            ("Tr0ub4dor&3.x", true),
            ("short", false),
            ("alllowercase1.", false),
            ("Tr0ub4dor3xy", false),
        ] {
            assert_eq!(check_password(password).is_ok(), fits, "{password}");
        }
    }

    #[test]
    fn a_refusal_names_its_field() {
        let refusal = |text: &str| Error::new(Kind::Refused, text);
        let names = [("username", "jane@customer.example"), ("phone", "1234"), ("phone-cc", "49")];
        let taken = refusal("Jane@customer.example is already a Customer");
        assert_eq!(refused_field(&taken, &names), Some("username"));
        assert_eq!(refused_field(&refusal("Invalid username"), &names), Some("username"));
        assert_eq!(refused_field(&refusal("Invalid phone-cc."), &names), Some("phone-cc"));
        assert_eq!(refused_field(&refusal("Insufficient funds"), &names), None);
        assert_eq!(refused_field(&Error::unreachable("username"), &names), None);
    }
}
