pub(crate) struct Cluster;
impl Cluster {
    pub(crate) fn fresh_database(&self) -> String {
        String::new()
    }
}
pub(crate) fn shared() -> Option<&'static Cluster> {
    None
}
pub(crate) fn say_skipped(_: &str) {}
