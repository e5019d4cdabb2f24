//! The one document type: what a panel answers, whatever format it was asked for.

/// An element of a panel's document: its text, its attributes, and what stands inside it, in order.
///
/// A name may occur more than once, and names may hold dots (`lineitem.id` is one name). Lookups
/// never fail loudly: panels differ in what they send, and each caller knows what it can do without.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Node {
    name: String,
    text: String,
    attributes: Vec<(String, String)>,
    children: Vec<Node>,
}

impl Node {
    pub(crate) fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    pub(crate) fn with_text(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::new(name) }
    }

    pub(crate) fn push_text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(crate) fn push_attribute(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.attributes.push((name.into(), value.into()));
    }

    pub(crate) fn push(&mut self, child: Node) {
        self.children.push(child);
    }

    /// Replaces every text and every attribute's value by what `map` makes of it.
    pub(crate) fn map_texts(&mut self, map: &dyn Fn(&str) -> String) {
        self.text = map(&self.text);
        for (_, value) in &mut self.attributes {
            *value = map(value);
        }
        self.children.iter_mut().for_each(|child| child.map_texts(map));
    }

    /// In XML the blanks between elements are layout, not text.
    pub(crate) fn drop_layout(&mut self) {
        if !self.children.is_empty() && self.text.trim().is_empty() {
            self.text.clear();
        }
    }

    /// The element's name, which may hold dots: a key of JSON, a tag of XML.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The element's own text, as it was sent.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// An attribute's value (`$name` in JSON); nothing if the element has none of this name.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// Names and values of all attributes, in the order in which they were sent.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The elements inside this one, in the order in which they were sent; an array is one for each entry.
    #[must_use]
    pub fn children(&self) -> &[Node] {
        &self.children
    }

    /// Every child of this name: one element or an array, both are read alike.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Node> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The first element at a path such as `total/cost`.
    #[must_use]
    pub fn at(&self, path: &str) -> Option<&Node> {
        path.split('/')
            .try_fold(self, |node, name| node.children.iter().find(|child| child.name == name))
    }

    /// The text at a path without the blanks around it; nothing if it is missing or empty.
    #[must_use]
    pub fn value(&self, path: &str) -> Option<&str> {
        let text = self.at(path)?.text.trim();
        (!text.is_empty()).then_some(text)
    }

    /// The rows of the named list inside a form: `list[$name=…].elem`. Nothing if there is no such list.
    #[must_use]
    pub fn list(&self, name: &str) -> Option<Vec<&Node>> {
        let mut lists =
            self.all("list").filter(|list| list.attribute("name") == Some(name)).peekable();
        lists.peek()?;
        Some(lists.flat_map(|list| list.all("elem")).collect())
    }

    /// The choices of the named field: `slist[$name=…].val`.
    #[must_use]
    pub fn slist(&self, name: &str) -> Vec<&Node> {
        self.all("slist")
            .filter(|list| list.attribute("name") == Some(name))
            .flat_map(|list| list.all("val"))
            .collect()
    }

    /// The label of a field: `messages.msg` is a map in JSON and repeated elements in XML.
    #[must_use]
    pub fn message(&self, field: &str) -> Option<&str> {
        let of = |msg: &'_ Node| msg.attribute("name") == Some(field);
        self.all("messages")
            .flat_map(|messages| messages.all("msg"))
            .find_map(|msg| if of(msg) { Some(msg) } else { msg.at(field) })
            .map(|msg| msg.text.trim())
            .filter(|text| !text.is_empty())
    }

    /// The code behind a value that is shown as a word: its `$orig` attribute, else its text.
    #[must_use]
    pub fn code(&self, path: &str) -> Option<&str> {
        let node = self.at(path)?;
        let code = node.attribute("orig").unwrap_or(&node.text).trim();
        (!code.is_empty()).then_some(code)
    }

    /// Every element below this one, and itself.
    pub(crate) fn walk(&self) -> impl Iterator<Item = &Node> {
        let mut open = vec![self];
        std::iter::from_fn(move || {
            let node = open.pop()?;
            open.extend(&node.children);
            Some(node)
        })
    }
}
