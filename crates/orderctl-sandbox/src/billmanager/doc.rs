//! The panel's document tree, of which every format is a view, and its error documents.

use std::borrow::Cow;

use super::super::amount::Amount;
use super::super::http::Call;

/// An element: a name, attributes, a text, children.
#[derive(Debug, Clone, Default)]
pub(super) struct Node {
    pub(super) name: Cow<'static, str>,
    pub(super) attributes: Vec<(&'static str, String)>,
    pub(super) text: Option<String>,
    pub(super) children: Vec<Node>,
}

impl Node {
    pub(super) fn new(name: impl Into<Cow<'static, str>>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    pub(super) fn attr(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    pub(super) fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    pub(super) fn with(mut self, children: impl IntoIterator<Item = Node>) -> Self {
        self.children.extend(children);
        self
    }
}

/// An element with a text and nothing else; without a text it is empty, which is `{}` in JSON.
#[expect(
    clippy::needless_pass_by_value,
    reason = "a number, a text or a reference: calls read better without a sign"
)]
pub(super) fn leaf(name: impl Into<Cow<'static, str>>, text: impl ToString) -> Node {
    let text = text.to_string();
    Node { text: (!text.is_empty()).then_some(text), ..Node::new(name) }
}

/// `<price><cost>…</cost><currency>…</currency></price>`
pub(super) fn price(cost: Amount, currency: &str) -> Node {
    Node::new("price").with([leaf("cost", cost), leaf("currency", currency)])
}

/// A named list inside a form.
pub(super) fn list(name: &str, rows: impl IntoIterator<Item = Node>) -> Node {
    Node::new("list").attr("name", name).with(rows)
}

/// The choices of a form's field.
pub(super) fn slist(name: impl Into<String>, choices: impl IntoIterator<Item = Node>) -> Node {
    Node::new("slist").attr("name", name).with(choices)
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "a number, a text or a reference: calls read better without a sign"
)]
pub(super) fn choice(key: impl ToString, label: impl Into<String>) -> Node {
    Node::new("val").attr("key", key.to_string()).text(label)
}

/// The rows of a list function: those that a filter leaves, of the page that was asked for. The items are
/// in the order of their ids; `p_col=-id` turns it round, as working clients ask for it.
pub(super) fn rows<T>(
    call: &Call,
    filter: &[(String, String)],
    items: &[T],
    row: impl Fn(&T) -> Node,
) -> Vec<Node> {
    let number = call.get("p_num").parse().unwrap_or(1_usize).max(1);
    let size = call.get("p_cnt").parse().ok().filter(|size| *size > 0).unwrap_or(1000_usize);
    let first = (number - 1).saturating_mul(size);
    let reversed = call.get("p_col") == "-id";
    let last = items.len().saturating_sub(1);
    let sorted = (0..items.len()).map(|at| &items[if reversed { last - at } else { at }]);
    let (mut nodes, total): (Vec<Node>, usize) = if filter.is_empty() {
        (sorted.skip(first).take(size).map(row).collect(), items.len())
    } else {
        let kept: Vec<Node> = sorted.map(row).filter(|row| passes(filter, row)).collect();
        let total = kept.len();
        (kept.into_iter().skip(first).take(size).collect(), total)
    };
    nodes.extend([leaf("p_cnt", size), leaf("p_elems", total), leaf("p_num", number)]);
    nodes
}

/// Each column that is named has the value that is wanted, as code or as words.
fn passes(filter: &[(String, String)], row: &Node) -> bool {
    row.children.iter().all(|column| {
        let wanted = filter.iter().find(|(name, _)| *name == column.name);
        let wanted = wanted.map_or("", |(_, value)| value.as_str());
        let code = column
            .attributes
            .iter()
            .find(|(name, _)| *name == "orig")
            .map(|(_, code)| code.as_str());
        wanted.is_empty() || column.text.as_deref() == Some(wanted) || code == Some(wanted)
    })
}

/// Children of `doc`, or the error that stands in their place.
pub(super) type Answer = Result<Vec<Node>, Fault>;

/// An error document.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) kind: &'static str,
    pub(super) object: String,
    pub(super) message: String,
    pub(super) params: Vec<Node>,
}

impl Fault {
    fn new(kind: &'static str, object: &str, value: &str, message: String) -> Self {
        let params = vec![
            Node::new("param").attr("name", "object").attr("type", "msg").text(object),
            Node::new("param").attr("name", "value").text(value),
        ];
        Self { kind, object: object.to_owned(), message, params }
    }

    pub(super) fn access(func: &str) -> Self {
        Self::new("access", func, func, "Insufficient privileges to perform the function".into())
    }

    /// The message ends with a blank, as recorded.
    pub(super) fn bad_password() -> Self {
        let message = "Invalid username or password ".into();
        Self::new("auth", "badpassword", "remote_addr: [127.0.0.1]", message)
    }

    pub(super) fn is_bad_password(&self) -> bool {
        self.object == "badpassword"
    }

    /// Inferred: the words.
    pub(super) fn blocked() -> Self {
        let message = "Too many failed logins. Try again later ".into();
        Self::new("auth", "blocklogon", "remote_addr: [127.0.0.1]", message)
    }

    pub(super) fn missed(object: &str, value: &str) -> Self {
        Self::new(
            "missed",
            object,
            value,
            format!("The element '{object}' with the value '{value}' does not exist"),
        )
    }

    pub(super) fn value(field: &str, value: &str, reason: &str) -> Self {
        Self::new("value", field, value, format!("The '{field}' field has invalid value. {reason}"))
    }

    pub(super) fn empty(field: &str) -> Self {
        Self::value(field, "", "The value cannot be empty")
    }

    pub(super) fn exists(object: &str, value: &str) -> Self {
        Self::new(
            "exists",
            object,
            value,
            format!("The element '{object}' with the value '{value}' already exists"),
        )
    }

    pub(super) fn wizard(func: &str) -> Self {
        Self::new("wizard_unavailable", func, "", "This step of the wizard is not available".into())
    }

    /// The one error without an object, and with a single `param`.
    pub(super) fn promocode(code: &str) -> Self {
        Self {
            kind: "promocode_not_use",
            object: String::new(),
            message: "The promo code cannot be used".into(),
            params: vec![Node::new("param").attr("name", "promocode").text(code)],
        }
    }

    /// Inferred: that an accident inside the panel has no type.
    pub(super) fn internal() -> Self {
        let message = "Internal error".into();
        Self { kind: "", object: String::new(), message, params: Vec::new() }
    }

    /// Inferred: type and words for an empty balance are not documented.
    pub(super) fn no_money(balance: Amount, currency: &str) -> Self {
        let message = "Not enough funds on the account balance to pay for the order".into();
        Self::new("noMoney", "paymethod_id", &format!("{balance} {currency}"), message)
    }

    /// Inferred: the type of this error is not documented; the panel looks a function up like any
    /// other object.
    pub(super) fn unknown_function(func: &str) -> Self {
        Self::missed("func", func)
    }

    /// The second factor is due: not an error to the panel, which names the function to call next.
    pub(super) fn second_factor() -> Self {
        Self { kind: "totp", object: String::new(), message: String::new(), params: Vec::new() }
    }

    pub(super) fn is_second_factor(&self) -> bool {
        self.kind == "totp"
    }
}
