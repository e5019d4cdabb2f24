//! What a store of the ledger must do: transactions over the table, as durable as they are asked for.

use std::path::Path;

use super::notice::Subscription;
use super::table::Table;
use orderctl_core::error::Result;

/// How a change must be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Write {
    /// One at a time: it decides by what the others wrote. It may be forgotten with the power,
    /// for nothing was sent yet.
    Serialized,
    /// On the disk before it returns.
    Durable,
    /// Both.
    SerializedDurable,
    /// Survives the process, and may be forgotten with the power.
    Buffered,
}

impl Write {
    #[cfg(feature = "postgres")]
    pub(super) const fn is_serialized(self) -> bool {
        matches!(self, Self::Serialized | Self::SerializedDurable)
    }

    pub(super) const fn is_durable(self) -> bool {
        matches!(self, Self::Durable | Self::SerializedDurable)
    }
}

/// Where the table is kept.
pub(super) trait Store: Send + Sync {
    /// Runs `work` in one transaction. `work` is told whether it runs again because the answer to
    /// an earlier commit was lost; it must then recognize what it wrote.
    fn write<T>(
        &self,
        how: Write,
        work: impl FnMut(&mut dyn Table, bool) -> Result<T>,
    ) -> Result<T>;

    /// Who is told of outcomes.
    fn subscriptions(&self) -> &[Subscription];

    /// Writes a whole copy to a new file; see [`Ledger::backup`].
    fn copy_to(&self, file: &Path) -> Result<u64>;

    /// Makes sure that a write would be taken, and writes nothing; see [`Ledger::check_writable`].
    ///
    /// [`Ledger::check_writable`]: super::Ledger::check_writable
    fn try_write(&self) -> Result<()>;

    /// Runs `work` on a ledger that exists; nothing if there is none.
    fn read<T>(&self, work: impl FnMut(&mut dyn Table) -> Result<T>) -> Result<Option<T>>;
}
