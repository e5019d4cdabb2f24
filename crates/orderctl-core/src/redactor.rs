//! Takes secrets out of texts, however they are written there.
//!
//! A provider that repeats a request writes a password as it was sent, percent-encoded, escaped for
//! HTML or JSON, encoded twice, without what it takes for tags, or in base64. [`Redactor`] knows the
//! secrets of a run and finds them in all of these.
//!
//! What is masked depends on where the text stands:
//! - in what a provider says about a failure, everything ([`Redactor::mask_all`]); a secret that is an
//!   ordinary word or number is masked where it stands as a word of its own;
//! - in results, and in texts of this program, only what can't stand there by chance
//!   ([`Redactor::mask_distinctive`]): a password `demo` must not take the user `demo` out of a list,
//!   nor a code `4711` the id of an order.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::{Arc, PoisonError, RwLock};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use serde_json::Value;
use zeroize::Zeroizing;

use super::encoded::{self, is_within_word};
use super::{MASK, Request, Secret};

/// The shortest secret that is looked for in base64: of a shorter one too little is left that does not
/// depend on what stands beside it.
const MIN_IN_BASE64: usize = 6;

/// The secrets of a run. Clones know the same ones.
#[derive(Clone, Default)]
pub struct Redactor(Arc<RwLock<Known>>);

#[derive(Default)]
struct Known {
    secrets: Vec<Secret>,
    /// The longest first: one may be a part of another.
    forms: Vec<Form>,
    public: Vec<String>,
}

/// One way in which a secret may be written, before any encoding.
struct Form {
    of: Secret,
    chars: Zeroizing<Vec<char>>,
    is_distinctive: bool,
}

/// What is masked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scope {
    All,
    Distinctive,
}

impl Redactor {
    /// Adds a secret, for all clones. A blank one is none.
    pub fn learn(&self, secret: &Secret) {
        if secret.reveal().trim().is_empty() || self.read(|known| known.secrets.contains(secret)) {
            return;
        }
        self.write(|known| {
            known.secrets.push(secret.clone());
            known.forms.extend(forms(secret));
            known.forms.sort_by_key(|form| std::cmp::Reverse(form.chars.len()));
        });
    }

    /// Adds the secret fields of a request, for all clones.
    pub fn learn_request(&self, request: &Request) {
        for field in request.fields.iter().filter(|field| field.is_secret()) {
            self.learn(&Secret::new(field.wire()));
        }
    }

    /// Names something that is shown: a secret that is a part of it is not distinctive.
    pub fn allow(&self, text: &str) {
        self.write(|known| known.public.push(text.to_owned()));
    }

    /// Takes back a secret that is itself the result that the user asked for.
    pub fn release(&self, secret: &Secret) {
        self.write(|known| {
            known.secrets.retain(|other| other != secret);
            known.forms.retain(|form| form.of != *secret);
        });
    }

    /// The text without any secret: for what a provider says about a failure.
    #[must_use]
    pub fn mask_all<'a>(&self, text: &'a str) -> Cow<'a, str> {
        self.mask(text, Scope::All)
    }

    /// The text without the secrets that can't stand in it by chance.
    #[must_use]
    pub fn mask_distinctive<'a>(&self, text: &'a str) -> Cow<'a, str> {
        self.mask(text, Scope::Distinctive)
    }

    /// A document without any secret, as [`Redactor::mask_all`].
    #[must_use]
    pub fn mask_all_in(&self, value: &Value) -> Value {
        self.masked_value(value, Scope::All)
    }

    /// A document without the secrets that can't stand in it by chance. Numbers stay: what is a number
    /// is not distinctive.
    #[must_use]
    pub fn mask_distinctive_in(&self, value: &Value) -> Value {
        self.masked_value(value, Scope::Distinctive)
    }

    fn masked_value(&self, value: &Value, scope: Scope) -> Value {
        match value {
            Value::String(text) => self.mask(text, scope).into(),
            Value::Array(items) => {
                items.iter().map(|item| self.masked_value(item, scope)).collect()
            }
            Value::Object(fields) => fields
                .iter()
                .map(|(name, value)| {
                    // The names of this program and of protocols: a password `password` is no reason
                    // to lose one.
                    let name =
                        if is_plain_name(name) { name.into() } else { self.mask(name, scope) };
                    (name.into_owned(), self.masked_value(value, scope))
                })
                .collect(),
            Value::Number(number) if scope == Scope::All => {
                let text = number.to_string();
                if self.mask(&text, scope) == text { value.clone() } else { MASK.into() }
            }
            other => other.clone(),
        }
    }

    fn mask<'a>(&self, text: &'a str, scope: Scope) -> Cow<'a, str> {
        let mut spans = self.read(|known| known.spans(text, scope));
        if spans.is_empty() {
            return Cow::Borrowed(text);
        }
        spans.sort_by_key(|span| span.start);
        let mut masked = String::with_capacity(text.len());
        let mut done = 0;
        for span in spans {
            if span.start >= done {
                masked.push_str(&text[done..span.start]);
                masked.push_str(MASK);
            }
            done = done.max(span.end);
        }
        masked.push_str(&text[done..]);
        Cow::Owned(masked)
    }

    // The lock holds plain lists, which no panic can leave half written.

    fn read<T>(&self, look: impl FnOnce(&Known) -> T) -> T {
        look(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn write(&self, change: impl FnOnce(&mut Known)) {
        change(&mut self.0.write().unwrap_or_else(PoisonError::into_inner));
    }
}

impl Known {
    /// Where secrets stand in a text.
    fn spans(&self, text: &str, scope: Scope) -> Vec<Range<usize>> {
        let mut spans = Vec::new();
        for form in &self.forms {
            let is_distinctive = form.is_distinctive && !self.is_public(form);
            if scope == Scope::Distinctive && !is_distinctive {
                continue;
            }
            let found = encoded::find(text, &form.chars);
            spans.extend(found.filter(|span| form.is_distinctive || !is_within_word(text, span)));
        }
        spans
    }

    fn is_public(&self, form: &Form) -> bool {
        self.public.iter().any(|public| public.contains(form.of.reveal()))
    }
}

/// The ways in which a secret may be written before it is encoded.
fn forms(secret: &Secret) -> Vec<Form> {
    let text = secret.reveal();
    let is_distinctive = is_distinctive(text);
    let mut texts = vec![text.to_owned(), text.chars().filter(|c| !c.is_control()).collect()];
    if text.contains('<') {
        for may_begin_tag in [|_| true, begins_tag] as [fn(char) -> bool; 2] {
            texts.extend(["", " "].map(|instead| without_tags(text, instead, may_begin_tag)));
        }
    }
    let mut forms: Vec<Form> = Vec::new();
    let mut add = |text: &str, is_distinctive| {
        let words: Vec<&str> = text.split_whitespace().collect();
        let chars: Zeroizing<Vec<char>> = Zeroizing::new(words.join(" ").chars().collect());
        if !chars.is_empty() && forms.iter().all(|form| form.chars != chars) {
            forms.push(Form { of: secret.clone(), chars, is_distinctive });
        }
    };
    for written in texts {
        // What is left of a secret may be an ordinary word.
        add(&written, is_distinctive && self::is_distinctive(&written));
    }
    if is_distinctive && text.len() >= MIN_IN_BASE64 {
        for written in in_base64(text) {
            add(&written, true);
        }
    }
    forms
}

/// True for what can't be an ordinary word, a name or a number of a result.
fn is_distinctive(text: &str) -> bool {
    let length = text.chars().count();
    let is_number = text.chars().all(|c| !c.is_alphabetic());
    let is_word =
        text.chars().all(char::is_alphabetic) && !text.chars().skip(1).any(char::is_uppercase);
    match () {
        () if is_number => length >= 16,
        () if is_word => length >= 10,
        () => length >= 5,
    }
}

fn is_plain_name(name: &str) -> bool {
    name.bytes().all(|b| b.is_ascii_lowercase() || matches!(b, b'_' | b'.' | b'$'))
}

/// True for what stands behind the `<` of a tag in HTML; behind any other, it is text.
fn begins_tag(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')
}

/// The text as it is left by what takes `<…>` for a tag if `may_begin` says so of what is behind its
/// `<`; an open one takes the rest with it.
fn without_tags(text: &str, instead: &str, may_begin: impl Fn(char) -> bool) -> String {
    let mut left = String::new();
    let mut rest = text;
    while let Some((before, tag)) = rest.split_once('<') {
        left.push_str(before);
        if tag.starts_with(&may_begin) {
            left.push_str(instead);
            rest = tag.split_once('>').map_or("", |(_, after)| after);
        } else {
            left.push('<');
            rest = tag;
        }
    }
    left + rest
}

/// The text in base64 as far as it does not depend on what stands before and after it, at each of the
/// three places where it may begin, in both alphabets.
fn in_base64(text: &str) -> Vec<String> {
    let at = |offset: usize| {
        let bytes = [&vec![0; offset][..], text.as_bytes()].concat();
        let written = BASE64_STANDARD_NO_PAD.encode(&bytes);
        // Six bits a letter: those that hold bits of a neighbor are left out.
        let from = (offset * 8).div_ceil(6);
        let to = bytes.len() * 8 / 6;
        written[from..to].to_owned()
    };
    let standard = [0, 1, 2].map(at);
    let for_urls = standard.clone().map(|text| text.replace('+', "-").replace('/', "_"));
    standard.into_iter().chain(for_urls).collect()
}

#[cfg(test)]
mod tests {
    use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE};
    use serde_json::json;

    use super::*;

    /// Every sign that an encoding changes.
    const PASSWORD: &str = r#"p"a<b>&s'w+o%r\d/ é#😀"#;

    fn knowing(secrets: &[&str]) -> Redactor {
        let redactor = Redactor::default();
        secrets.iter().for_each(|secret| redactor.learn(&Secret::new(*secret)));
        redactor
    }

    fn form(text: &str) -> String {
        url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
    }

    fn percent(text: &str) -> String {
        text.bytes().map(|byte| format!("%{byte:02x}")).collect()
    }

    fn html(text: &str) -> String {
        quick_xml::escape::escape(text).into_owned()
    }

    fn json_text(text: &str) -> String {
        serde_json::to_string(text).unwrap().trim_matches('"').to_owned()
    }

    fn unicode_escaped(text: &str) -> String {
        text.encode_utf16().map(|unit| format!("\\u{unit:04X}")).collect()
    }

    fn numeric_html(text: &str) -> String {
        text.chars().map(|c| format!("&#{};", u32::from(c))).collect()
    }

    #[test]
    fn a_secret_is_found_in_every_encoding_and_in_two_at_once() {
        let once: [fn(&str) -> String; 8] = [
            str::to_owned,
            form,
            percent,
            html,
            numeric_html,
            json_text,
            unicode_escaped,
            |text| text.replace('&', "&#x26;").replace('<', "&LT;"),
        ];
        let redactor = knowing(&[PASSWORD]);
        for (a, inner) in once.iter().enumerate() {
            for (b, outer) in once.iter().enumerate() {
                let written = outer(&inner(PASSWORD));
                let text = format!("The value '{written}' is bad");
                assert_eq!(redactor.mask_all(&text), "The value '***' is bad", "{a} {b} {text}");
                assert_eq!(redactor.mask_distinctive(&text), "The value '***' is bad");
            }
        }
    }

    #[test]
    fn a_secret_is_found_where_its_tags_or_blanks_were_lost() {
        let redactor = knowing(&["hun<b>ter2", "two  blanks 7", "cut<off", "a<&b<i>c5"]);
        for text in ["hun<b>ter2", "hunter2", "hun ter2", "two blanks 7", "two+blanks%207", "cut"] {
            assert_eq!(redactor.mask_all(text), MASK, "{text}");
        }
        // Some take every `<` for the beginning of a tag, and some only one before a name.
        for text in ["ac5", "a c5", "a<&bc5", "a&lt;&amp;b c5"] {
            assert_eq!(redactor.mask_all(text), MASK, "{text}");
        }
    }

    #[test]
    fn a_secret_is_found_in_base64_wherever_it_begins() {
        let redactor = knowing(&["robot:hunter2?>", "hunter2?>"]);
        for before in ["", "u:", "user:", "ab:"] {
            let text = format!("{before}hunter2?>");
            for written in [BASE64_STANDARD.encode(&text), BASE64_URL_SAFE.encode(&text)] {
                let masked = redactor.mask_all(&written);
                assert!(masked.contains(MASK) && masked.len() < 14, "{written}: {masked}");
            }
        }
    }

    #[test]
    fn an_ordinary_word_is_masked_in_a_refusal_and_stays_in_a_result() {
        let redactor = knowing(&["demo", "4711", "s3cret"]);
        let text = "user demo, order 4711 of democracy: s3cret, xs3cretx, %3Ddemo%26";
        assert_eq!(
            redactor.mask_all(text),
            "user ***, order *** of democracy: ***, x***x, %3D***%26"
        );
        assert_eq!(
            redactor.mask_distinctive(text),
            "user demo, order 4711 of democracy: ***, x***x, %3Ddemo%26"
        );
        redactor.allow("robot-s3cret@acme.example");
        assert_eq!(redactor.mask_distinctive("s3cret"), "s3cret", "it is a name as well");
    }

    #[test]
    fn a_document_keeps_its_shape() {
        let redactor = knowing(&["s3cret!", "77"]);
        let value = json!({"id": 77, "s3cret!": ["a s3cret! b", null, true], "n": 770});
        assert_eq!(
            redactor.mask_all_in(&value),
            json!({"id": "***", "***": ["a *** b", null, true], "n": 770})
        );
        assert_eq!(
            redactor.mask_distinctive_in(&value),
            json!({"id": 77, "***": ["a *** b", null, true], "n": 770})
        );
    }

    #[test]
    fn what_the_user_asked_for_is_released() {
        let redactor = knowing(&["0123456789abcdef", "other-s3cret"]);
        redactor.release(&Secret::new("0123456789abcdef"));
        assert_eq!(redactor.mask_all("0123456789abcdef other-s3cret"), "0123456789abcdef ***");
    }
}
