//! Error documents: from the panel's words to an [`Error`].
//!
//! The envelope (attributes `type`, `object`; children `msg`, `detail`, `param`) is seen in recorded
//! answers and in the code of ISPsystem's own plug-in examples, which also shows that `type` is free
//! text: a word that is not known here passes through as the error's code.

use super::doc::Node;
use super::text::clean;
use orderctl_core::error::{Code, Error, Kind};
use orderctl_core::{Redactor, Refusal, Remedy};

/// The panel's type of an error that says that the credentials, or the session, are not accepted.
const AUTH: &str = "auth";

/// The panel's type of an error that says that this login may not do this, or that its session is over.
const ACCESS: &str = "access";

/// The types of error whose meaning is known, and what each is worth as the answer to an order. Any
/// other type (it is free text, which plug-ins make up), and an error without one, may as well be an
/// accident behind an order that was taken.
const TYPES: [(&str, Refusal); 10] = [
    // Reference, table of section 8; (B) from client code, (recorded) from answers.
    (AUTH, Refusal::Named),                          // recorded
    (ACCESS, Refusal::Named),                        // B
    ("value", Refusal::Named),                       // B
    ("missed", Refusal::Named),                      // B
    ("exists", Refusal::AlreadyThere),               // D6
    ("promocode_not_use", Refusal::Named),           // R2
    ("wizard_unavailable", Refusal::Named),          // C
    ("captcha_verification_failed", Refusal::Named), // C
    ("min_email_send_timeout", Refusal::Named),      // C
    // Not established, but there is one for an empty balance, and this word has no other meaning.
    ("noMoney", Refusal::Named),
];

/// The code for a type of error; one that has no meaning here passes through.
fn typed(word: &str, redactor: &Redactor) -> Code {
    match word {
        "value" => Code::Value,
        "missed" => Code::Missed,
        "exists" => Code::Exists,
        "promocode_not_use" => Code::PromocodeNotUse,
        "wizard_unavailable" => Code::WizardUnavailable,
        "captcha_verification_failed" => Code::CaptchaVerificationFailed,
        "min_email_send_timeout" => Code::MinEmailSendTimeout,
        "noMoney" => Code::NoMoney,
        other => Code::Other(redactor.mask_all(other).into_owned()),
    }
}

/// What an error of this type is worth as the answer to an order.
fn refusal_kind(code: &str) -> Refusal {
    let known = TYPES.iter().find(|(name, _)| *name == code);
    known.map_or(Refusal::Vague, |(_, refusal)| *refusal)
}

/// What the panel's refusal is worth and its error, if this document is one; `promocode` is the promo code
/// that was sent.
///
/// A panel may repeat in every part of it what it was sent. What is shown is masked before anything
/// else is done with it; what is decided on is the panel's own.
pub(super) fn refusal(
    doc: &Node,
    promocode: Option<&str>,
    redactor: &Redactor,
) -> Option<(Refusal, Error)> {
    let error = doc.at("error")?;
    let mut shown = error.clone();
    shown.map_texts(&|text| redactor.mask_all(text).into_owned());
    let code = error.attribute("type").map_or("", str::trim);
    let object = shown.attribute("object").map_or("", str::trim);
    let message = message(&shown);
    if let Some(words) = of_promocode(error, &shown, code, promocode) {
        let refused = Error::new(Kind::Refused, words).code(typed(code, redactor));
        return Some((Refusal::Named, refused.hint(format!("the panel says: {message}"))));
    }
    let error = match code {
        AUTH => login(error.attribute("object").map_or("", str::trim), message),
        ACCESS => Error::new(Kind::Refused, named(message, object))
            .code(Code::Access)
            .hint("this login may not call this function, or its session has ended")
            .remedy(Remedy::ActAs),
        "captcha_verification_failed" => Error::new(Kind::Refused, message)
            .code(typed(code, redactor))
            .hint("log in once in the browser from this address, then run again"),
        "" => Error::new(Kind::Refused, message).code(Code::Refused),
        "missed" if object == "func" => Error::new(Kind::Refused, named(message, object))
            .code(Code::NoFunction)
            .hint("this panel has no such function, or this login may not see it"),
        "value" | "missed" | "exists" => {
            Error::new(Kind::Refused, named(message, object)).code(typed(code, redactor))
        }
        other => Error::new(Kind::Refused, message).code(typed(other, redactor)),
    };
    Some((refusal_kind(code), error))
}

/// A refused promo code in plain words: one that the panel does not know (`missed`, which any other
/// thing may be as well), and one that is not for this order.
fn of_promocode(error: &Node, shown: &Node, code: &str, sent: Option<&str>) -> Option<String> {
    let values = || error.all("param").map(|param| param.text().trim());
    let object = error.attribute("object").unwrap_or_default();
    let told = shown.all("param").find(|param| param.attribute("name") == Some("promocode"));
    let told = told.map(|param| param.text().trim()).filter(|text| !text.is_empty());
    let name = sent.or(told).map_or_else(String::new, |name| format!(" '{name}'"));
    match code {
        "promocode_not_use" => Some(format!("the promo code{name} can't be used for this order")),
        "missed" if object.contains("promocode") || values().any(|value| Some(value) == sent) => {
            Some(format!("there is no promo code{name}"))
        }
        _ => None,
    }
}

/// Refused logins in plain words; the values of `object` are those that a panel's own client area
/// tells apart.
fn login(object: &str, message: String) -> Error {
    let error = |text: String| Error::new(Kind::Credentials, text).code(Code::Auth);
    match object {
        "badpassword" => error("the panel does not accept this user name and password".into())
            .remedy(Remedy::Login),
        "badip" => error("the panel does not accept logins from this machine's address".into())
            .hint(
                "add the address to the list of API addresses in the user's settings at the panel",
            ),
        "blocklogon" => error("the panel blocks this login after too many failures".into())
            .remedy(Remedy::BlockedLogin),
        "blockgeoip" => error("the panel does not accept logins from this country".into()),
        "check_2" | "check_3" => {
            error(format!("the panel wants a further check of this login: {message}"))
                .hint("log in once in the browser")
        }
        _ => error(message).remedy(Remedy::Login),
    }
}

/// The panel's sentence, with what it names put in the places that it left for it.
fn message(error: &Node) -> String {
    let text =
        ["msg", "detail"].into_iter().find_map(|name| error.value(name)).unwrap_or(error.text());
    let mut text = text.to_owned();
    for param in error.all("param") {
        if let Some(name) = param.attribute("name").filter(|name| !name.is_empty()) {
            text = text.replace(&format!("__{name}__"), param.text().trim());
        }
    }
    let text = clean(&text);
    if text.is_empty() { "the panel refused and gave no reason".into() } else { text }
}

/// A message that says which parameter it is about, in the name that the parameter has on the wire.
fn named(message: String, object: &str) -> String {
    if object.is_empty() || message.contains(object) {
        message
    } else {
        format!("{message} [{object}]")
    }
}

#[cfg(test)]
mod tests {
    use super::super::decode::{Out, decode};
    use super::*;

    fn refused(body: &str) -> (Refusal, Error) {
        refusal(&decode(body, Out::Text).unwrap(), Some("SPRING"), &Redactor::default()).unwrap()
    }

    fn error(body: &str) -> Error {
        refused(body).1
    }

    #[test]
    fn a_refused_field_is_named_in_every_format() {
        for body in [
            r#"{"doc":{"error":{"$type":"value","$object":"person","$lang":"en",
                "msg":{"$":"The field __desc__ has invalid value "},
                "param":[{"$name":"object","$type":"msg","$":"person"},{"$name":"desc","$":"Contact"}]}}}"#,
            r#"<doc><error type="value" object="person" lang="en"><param name="desc">Contact</param>
                <msg>The field __desc__ has invalid value </msg></error></doc>"#,
        ] {
            let error = error(body);
            assert_eq!(error.kind(), Kind::Refused);
            assert_eq!(error.machine_code(), Some("value"));
            assert_eq!(error.message(), "The field Contact has invalid value [person]");
        }
        let text = error("ERROR Error: Type: 'missed' Object: 'pricelist' Value: '9'");
        assert_eq!(text.machine_code(), Some("missed"));
    }

    #[test]
    fn a_wrong_password_is_a_matter_of_credentials() {
        let body = |object: &str| {
            format!(
                r#"{{"doc":{{"error":{{"$type":"auth","$object":"{object}","msg":{{"$":"Strange "}}}}}}}}"#
            )
        };
        for object in ["badpassword", "badip", "blocklogon", "blockgeoip", "err"] {
            let error = error(&body(object));
            assert_eq!(error.kind(), Kind::Credentials);
            assert_eq!(error.machine_code(), Some(AUTH));
        }
        assert!(error(&body("badip")).message().contains("address"));
        assert_eq!(error(&body("err")).message(), "Strange");
    }

    #[test]
    fn a_word_that_nobody_knows_passes_through() {
        let body = r#"{"doc":{"error":{"$type":"no_money","msg":"Top up first","param":{"$name":"x","$":"1"}}}}"#;
        let error = error(body);
        assert_eq!(error.kind(), Kind::Refused);
        assert_eq!(error.machine_code(), Some("no_money"));
        assert_eq!(error.message(), "Top up first");
    }

    #[test]
    fn a_refused_promo_code_is_told_in_plain_words_with_the_panels_own_beside_them() {
        for (body, code, words) in [
            (
                r#"{"doc":{"error":{"$type":"promocode_not_use","$lang":"en","msg":{"$":"Code __promocode__ is bad"},
                    "param":{"$name":"promocode","$":"SPRING"}}}}"#,
                "promocode_not_use",
                "the promo code 'SPRING' can't be used for this order",
            ),
            (
                r#"{"doc":{"error":{"$type":"missed","$object":"promocode","msg":{"$":"Code SPRING is bad"}}}}"#,
                "missed",
                "there is no promo code 'SPRING'",
            ),
            (
                "<doc><error type='missed'><msg>Code __value__ is bad</msg><param name='value'>SPRING</param></error></doc>",
                "missed",
                "there is no promo code 'SPRING'",
            ),
        ] {
            let error = error(body);
            assert_eq!((error.kind(), error.machine_code()), (Kind::Refused, Some(code)));
            assert_eq!(error.message(), words);
            assert_eq!(error.hints(), ["the panel says: Code SPRING is bad"]);
        }
        let other = error(
            r#"{"doc":{"error":{"$type":"missed","$object":"pricelist","msg":{"$":"No tariff"},
                "param":{"$name":"value","$":"9"}}}}"#,
        );
        assert_eq!(other.message(), "No tariff [pricelist]", "another thing that is not there");
    }

    #[test]
    fn only_a_reason_that_is_understood_tells_that_an_order_was_not_taken() {
        let body = |code: &str| {
            format!(r#"{{"doc":{{"error":{{"$type":"{code}","msg":{{"$":"No"}}}}}}}}"#)
        };
        for code in ["value", "missed", "access", "auth", "promocode_not_use", "noMoney"] {
            assert_eq!(refused(&body(code)).0, Refusal::Named, "{code}");
        }
        assert_eq!(refused(&body("exists")).0, Refusal::AlreadyThere);
        for code in ["", "internal", "xml", "some_plugin"] {
            assert_eq!(refused(&body(code)).0, Refusal::Vague, "{code}");
        }
        assert_eq!(refused(r#"{"error":"Internal error"}"#).0, Refusal::Vague);
    }

    #[test]
    fn an_error_without_an_envelope_is_still_an_error() {
        for body in [
            r#"{"error":"No"}"#,
            r#"{"error":{"msg":"No"}}"#,
            r#"{"error":{"msg":{"$":"No"}}}"#,
            r#"{"doc":{"error":"No"}}"#,
        ] {
            assert_eq!(error(body).message(), "No", "{body}");
        }
        assert!(error(r#"{"doc":{"error":{}}}"#).message().contains("no reason"));
    }
}
