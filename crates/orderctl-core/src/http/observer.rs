//! Who is told that a request is under way, such as a progress display.

/// Told when a client begins to wait for an answer, and when it has one or gives up.
pub trait RequestObserver: Send + Sync {
    /// A request is sent; its repetitions belong to it.
    fn begins(&self);

    /// It is over, however it ended.
    fn ends(&self);
}

/// A request that is under way until this is dropped.
pub(super) struct UnderWay<'a>(&'a dyn RequestObserver);

impl<'a> UnderWay<'a> {
    pub(super) fn new(observer: &'a dyn RequestObserver) -> Self {
        observer.begins();
        Self(observer)
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.ends();
    }
}
