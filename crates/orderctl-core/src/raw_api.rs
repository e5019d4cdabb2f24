//! A call that has no command of its own: sent as it was typed, answered as the provider answers.
//!
//! Nobody can tell what such a call costs, nor find it again when its answer is lost. So one that
//! changes something is a purchase of unknown price, and an outcome that is not known stays so until
//! a person decides.

use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;

use crate::Remedy;
use crate::error::{Code, Error, Result};
use crate::{
    Answer, AttemptId, Command, Disclosure, Effect, Field, HIDDEN, Line, MASK, Method, Money,
    PaymentState, Price, ProbeResult, Purchase, Quote, Redactor, Request, Secret, SendOutcome,
};

/// A call as it was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// How it is sent.
    pub method: Method,
    /// The function, or the path.
    pub name: String,
    /// Its parameters, in this order; recorded without the secrets among them.
    #[serde(serialize_with = "without_secrets")]
    pub params: Vec<(String, String)>,
}

/// The shortest secret that is taken out of a provider's own text: shorter ones are words such as `on`.
const MIN_TOLD: usize = 4;

/// What the provider answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// The provider's document; recorded without what is a secret by its name.
    #[serde(serialize_with = "masked_by_name")]
    pub data: Value,
    /// The provider's own text, where it was asked for; never recorded.
    #[serde(skip)]
    pub raw: Option<String>,
}

impl Answered {
    /// What a result shows of the answer: the document, and the provider's own text if it was asked
    /// for. What is a secret by its name is masked in both, unless the user wants it.
    #[must_use]
    pub fn disclosed(self, disclosure: Disclosure) -> (Value, Option<String>) {
        match disclosure {
            Disclosure::Shown => (self.data, self.raw),
            Disclosure::Masked => {
                let told = Redactor::default();
                learn_named_secrets(&self.data, false, &told);
                let raw = self.raw.map(|text| told.mask_all(&text).into_owned());
                (without_named_secrets(&self.data, HIDDEN), raw)
            }
        }
    }
}

/// A provider that can be called directly.
pub trait Channel {
    /// The command that calls it.
    fn command(&self) -> Command;

    /// Whether the call may be made at all.
    ///
    /// # Errors
    /// Of kind usage, for a name that is none and for parameters that are not the user's to set.
    fn check(&self, call: &Call) -> Result<()>;

    /// True if the call is known to change something, or may well.
    fn changes(&self, call: &Call) -> bool;

    /// The request as a value, with the credentials.
    fn request(&self, call: &Call, effect: Effect) -> Request;

    /// Sends it and reads the answer.
    fn send(&self, request: &Request) -> Answer<Answered>;
}

/// One call at one provider: made at once if it only reads, else a purchase for checkout.
pub struct RawCall<'a, C> {
    channel: C,
    call: &'a Call,
}

impl<'a, C: Channel> RawCall<'a, C> {
    /// This call, at this provider.
    pub fn new(channel: C, call: &'a Call) -> Self {
        Self { channel, call }
    }

    /// Whether the call may be made at all.
    ///
    /// # Errors
    /// As [`Channel::check`].
    pub fn check(&self) -> Result<()> {
        self.channel.check(self.call)
    }

    /// True if the call is known to change something, or may well.
    pub fn changes(&self) -> bool {
        self.channel.changes(self.call)
    }

    /// The request as it is sent if the call only looks.
    pub fn reading(&self) -> Request {
        self.channel.request(self.call, Effect::Read)
    }

    /// Makes the call as one that only looks: repeated on passing trouble.
    ///
    /// # Errors
    /// The provider's own refusal, or that it was not reached or did not answer as it does.
    pub fn read(&self) -> Result<Answered> {
        self.channel.send(&self.reading()).into_result(Effect::Read)
    }
}

impl<C: Channel> Purchase for RawCall<'_, C> {
    type Order = Call;
    type Receipt = Answered;
    type Quoted = ();
    type Snapshot = ();

    fn command(&self) -> Command {
        self.channel.command()
    }

    fn order(&self) -> &Call {
        self.call
    }

    fn quote(&self) -> Result<(Quote, ())> {
        let Call { method, name, .. } = self.call;
        let quote = Quote {
            lines: vec![Line { name: format!("{method} {name}"), detail: None, price: None }],
            due_now: Price::Unknown("raw API calls have no known price".into()),
            renewal: None,
        };
        Ok((quote, ()))
    }

    fn snapshot(&self, (): &()) -> Result<()> {
        Ok(())
    }

    fn request(&self, _attempt: &AttemptId, (): &()) -> Request {
        self.channel.request(self.call, Effect::Charge)
    }

    fn send(&self, request: &Request, (): &(), (): &()) -> SendOutcome<Answered> {
        match SendOutcome::of_answer(self.channel.send(request), SendOutcome::Placed) {
            // Nothing that was called directly can be looked for: that something is there is a plain no.
            SendOutcome::AlreadyThere(error) => SendOutcome::Refused(error),
            outcome => outcome,
        }
    }

    fn has_correlation_id(&self) -> bool {
        false
    }

    fn order_ids(_receipt: &Answered) -> Vec<String> {
        Vec::new()
    }

    fn cost(_receipt: &Answered) -> Option<Money> {
        None
    }

    fn payment_state(_receipt: &Answered) -> PaymentState {
        PaymentState::Paid
    }

    fn find(&self, _attempt: &AttemptId, (): &()) -> Result<ProbeResult<Answered>> {
        Ok(ProbeResult::Unsure(format!(
            "a raw API call can't be looked for: see at the provider what {} did, and record it by \
             hand",
            self.call.name
        )))
    }
}

impl Call {
    /// The parameters for the wire.
    pub fn fields(&self) -> Vec<Field> {
        let field = |(name, value): &(String, String)| {
            if is_secret(name) {
                Field::secret(name, Secret::new(value))
            } else {
                Field::plain(name, value)
            }
        };
        self.params.iter().map(field).collect()
    }

    /// True if a parameter of this name was typed.
    pub fn has(&self, name: &str) -> bool {
        self.params.iter().any(|(given, _)| given.eq_ignore_ascii_case(name))
    }

    /// Refuses the parameters that this program sets itself; `remedy` says from what.
    ///
    /// # Errors
    /// Of kind usage, where one of them was typed.
    pub fn refuse(&self, reserved: &[&str], remedy: Remedy) -> Result<()> {
        match reserved.iter().find(|name| self.has(name)) {
            None => Ok(()),
            Some(name) => Err(Error::usage(format!("the parameter '{name}' can't be set"))
                .code(Code::Reserved)
                .remedy(remedy)),
        }
    }
}

/// True for the names of passwords, transfer codes, keys and codes of a second factor.
pub fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase().replace('-', "_");
    let parts = [
        "passw",
        "confirm",
        "auth_code",
        "authcode",
        "epp_code",
        "eppcode",
        "transfer_code",
        "transfercode",
        "secret",
        "token",
    ];
    parts.iter().any(|part| name.contains(part))
        || matches!(name.as_str(), "key" | "qrcode" | "auth" | "authinfo" | "api_key")
}

/// Pairs without the values of secrets.
///
/// # Errors
/// Those of the serializer.
pub fn without_secrets<S: Serializer>(
    params: &[(String, String)],
    serializer: S,
) -> std::result::Result<S::Ok, S::Error> {
    serializer.collect_seq(params.iter().map(|(name, value)| {
        let shown = if is_secret(name) { MASK } else { value };
        (name, shown)
    }))
}

fn masked_by_name<S: Serializer>(
    data: &Value,
    serializer: S,
) -> std::result::Result<S::Ok, S::Error> {
    without_named_secrets(data, MASK).serialize(serializer)
}

/// A document with `mask` in the place of what is a secret by its name.
pub fn without_named_secrets(value: &Value, mask: &str) -> Value {
    let named = |(name, value): (&String, &Value)| {
        let value =
            if is_secret(name) { masked(value, mask) } else { without_named_secrets(value, mask) };
        (name.clone(), value)
    };
    match value {
        Value::Object(fields) => fields.iter().map(named).collect(),
        Value::Array(items) => items.iter().map(|item| without_named_secrets(item, mask)).collect(),
        scalar => scalar.clone(),
    }
}

/// An XML or HTML text with a mask in the place of each element that is a secret by its name, and of
/// the values of such attributes.
pub(crate) fn without_secret_elements(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut masked: Option<String> = None;
    for (at, part) in text.split('<').enumerate() {
        let (tag, content) = match (at, part.split_once('>')) {
            (0, _) | (_, None) => ("", part),
            (_, Some((tag, content))) => (tag, content),
        };
        let name = tag.split([' ', '/', '\n', '\t']).find(|word| !word.is_empty()).unwrap_or("");
        if let Some(open) = &masked {
            if tag.starts_with('/') && name == open {
                masked = None;
            } else {
                continue;
            }
        }
        if at > 0 {
            shown.push('<');
        }
        let opens = !tag.starts_with('/') && !tag.ends_with('/');
        if is_secret(name) && !tag.starts_with('/') {
            shown.push_str(&format!("{name}>{MASK}"));
            masked = opens.then(|| name.to_owned());
            continue;
        }
        // What follows may be cut short: an attribute that begins is taken for one that is whole.
        let is_attribute =
            |word: &str| word.split_once('=').is_some_and(|(name, _)| is_secret(name));
        match tag.split_whitespace().any(is_attribute) {
            true => shown.push_str(&format!("{name} {MASK}>{content}")),
            false => shown.push_str(part),
        }
    }
    shown
}

/// Gives the texts that are secrets by their names to `told`; `named` says that this value is one.
fn learn_named_secrets(value: &Value, named: bool, told: &Redactor) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| {
            learn_named_secrets(value, named || is_secret(name), told);
        }),
        Value::Array(items) => {
            items.iter().for_each(|item| learn_named_secrets(item, named, told));
        }
        Value::String(text) if named && text.len() >= MIN_TOLD => {
            told.learn(&Secret::new(text));
        }
        _ => {}
    }
}

/// The value without any text or number in it: a secret may stand in an element's attributes as well.
fn masked(value: &Value, mask: &str) -> Value {
    match value {
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), masked(value, mask))).collect()
        }
        Value::Array(items) => items.iter().map(|item| masked(item, mask)).collect(),
        // Who has no password is worth knowing, and no secret.
        Value::Null | Value::Bool(_) => value.clone(),
        Value::String(_) | Value::Number(_) => mask.into(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_element_that_is_a_secret_by_its_name_is_masked() {
        let text = "<?xml version=\"1.0\"?><doc><password a=\"hunter2\">hun<b>ter2</b></password>\
                    <id token=\"hunter2\">7</id><auth id=\"hunter2\"/><name>web</name></doc>";
        let shown = without_secret_elements(text);
        assert!(!shown.contains("hunter2") && !shown.contains("ter2"), "{shown}");
        assert!(shown.contains("<name>web</name></doc>") && shown.contains(">7</id>"), "{shown}");
        assert_eq!(without_secret_elements("no < tags > at all"), "no < tags > at all");
    }

    #[test]
    fn what_is_recorded_of_a_call_holds_no_secret() {
        let pair = |name: &str| (name.to_owned(), "hunter2".to_owned());
        let names = ["passwd", "new-password", "auth-code", "AUTH_CODE", "key", "api-key"];
        let call = Call {
            method: Method::Post,
            name: "user.edit".into(),
            params: names.map(pair).to_vec(),
        };
        let answered = Answered {
            data: json!({"list": [{"password": {"$": "hunter2"}, "id": "1"}]}),
            raw: Some("hunter2".into()),
        };
        let recorded = json!([&call, &answered]).to_string();
        assert!(!recorded.contains("hunter2"), "{recorded}");
        let (shown, raw) = answered.clone().disclosed(Disclosure::Masked);
        assert_eq!(raw.as_deref(), Some("***"));
        assert_eq!(shown, json!({"list": [{"password": {"$": "********"}, "id": "1"}]}));
        let shown = answered.disclosed(Disclosure::Shown).0;
        assert!(shown.to_string().contains("hunter2"));
        assert!(call.fields().iter().all(Field::is_secret));
        assert!(!is_secret("productkey") && !is_secret("domain"));
    }
}
