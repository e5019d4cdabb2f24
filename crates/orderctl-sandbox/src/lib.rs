//! Both providers on loopback, over real HTTP: to try the tool without spending money, and to test
//! it.
//!
//! A BILLmanager 6 panel answers at `/billmgr`, a LogicBoxes API at `/api`. The sandbox shares no
//! code with the client: it is a second, independent reading of the same protocols, so that a test
//! of one against the other proves something. Facts come from the providers' public documentation
//! and from recorded answers; a comment that begins with `Inferred` marks what does not.
//!
//! ```text
//! http     one request in, one answer out: parse, handle, render, for both providers
//! guard    refuses what a web page sends
//! store, clock    the state, in memory and in a file that several processes share; the time
//! state    what changes: carts, services, orders, balances, sessions
//! catalog, amount    what is sold, and money
//! billmanager/  logicboxes/    the two providers
//! fault/, connection   what goes wrong on purpose
//! control/        for tests: another plan of faults, what was placed, the clock
//! cli, main       the program of its own, with the feature `cli`
//! ```

mod amount;
mod billmanager;
mod catalog;
#[cfg(feature = "cli")]
pub mod cli;
mod clock;
mod connection;
mod control;
mod fault;
mod guard;
mod http;
mod logicboxes;
mod state;
mod store;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::sync::oneshot;

use catalog::Catalog;
use fault::{Faults, Later};
use state::State;
use store::Store;

pub use billmanager::{CurrencyStyle, SingleElementStyle};
pub use fault::{FaultKind, FaultPlan, FaultRule, PlanError, Where};

/// Name of the ordinary client at the BILLmanager panel. More users, each with a peculiarity, are
/// in [`catalog`].
pub const USER: &str = "demo";
/// Password of [`USER`].
pub const PASSWORD: &str = "demo";
/// Name of the panel's administrator, who may act for others (`su=`) and make one-time keys
/// (`session.newkey`).
pub const ADMIN: &str = "admin";
/// Password of [`ADMIN`].
pub const ADMIN_PASSWORD: &str = "admin";
/// The code that the user `totp` confirms a session with.
pub const TOTP_CODE: &str = "123456";
/// Id of the LogicBoxes reseller (`auth-userid`).
pub const RESELLER: u64 = 100_001;
/// Key of [`RESELLER`] (`api-key`).
pub const API_KEY: &str = "sandbox-key";

/// Where a sandbox listens, what it keeps, and how its providers behave.
#[derive(Debug, Clone)]
pub struct Options {
    /// The file that keeps what was ordered; several processes may use it at once. `None` keeps it
    /// in memory only.
    pub state: Option<PathBuf>,
    /// The port on 127.0.0.1; 0 takes a free one.
    pub port: u16,
    /// How long a paid service or an executed order takes to become active. With zero it is active
    /// in the same answer.
    pub provisioning: Duration,
    /// How the panel writes what occurs once.
    pub single_element: SingleElementStyle,
    /// How the panel writes the currency of an amount: by code, by sign, or not at all.
    pub currency_style: CurrencyStyle,
    /// What goes wrong on purpose; nothing by default.
    pub faults: FaultPlan,
    /// Whether the control address is there: `/control/faults`, `/control/orders`,
    /// `/control/clock`, for whoever reaches the port.
    pub control: bool,
    /// Whether the panel has the old cart alone: without `cart`, `cartorder.*` and the v2 functions.
    pub old_cart: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            state: None,
            port: 0,
            provisioning: Duration::from_secs(3),
            single_element: SingleElementStyle::default(),
            currency_style: CurrencyStyle::default(),
            faults: FaultPlan::default(),
            control: false,
            old_cart: false,
        }
    }
}

/// A sandbox that listens. Dropping it stops it and closes its connections.
pub struct Running {
    app: Arc<http::AppState>,
    id: String,
    addr: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    /// The address it listens on, always on loopback.
    #[must_use]
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// The BILLmanager panel's address: what a profile has as `url`.
    #[must_use]
    pub fn billmanager_url(&self) -> String {
        format!("http://{}/billmgr", self.addr)
    }

    /// The LogicBoxes API's address: what a profile has as `url`.
    #[must_use]
    pub fn logicboxes_url(&self) -> String {
        format!("http://{}/api", self.addr)
    }

    /// The control address, if [`Options::control`] asked for it.
    #[must_use]
    pub fn control_url(&self) -> String {
        format!("http://{}{}", self.addr, control::PATH)
    }

    /// What was really placed and charged, as `/control/orders` says it.
    ///
    /// # Errors
    /// The state can't be read.
    pub fn placed(&self) -> io::Result<serde_json::Value> {
        control::report(&self.app)
    }

    /// How many requests are still to be committed.
    #[must_use]
    pub fn due(&self) -> usize {
        self.app.later.due()
    }

    /// Moves the clock ahead, as `/control/clock` does.
    pub fn advance(&self, by: Duration) {
        self.app.advance(by);
    }

    /// What goes wrong from now on, as `/control/faults` sets it.
    pub fn replace_faults(&self, plan: FaultPlan) {
        self.app.faults.replace(plan);
    }

    /// The id of this sandbox from its first start to its reset, whatever address it has.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Blocks for as long as the sandbox runs, which is until the process ends.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            // The thread only fails by a panic, which has been reported where it happened.
            let _ = thread.join();
        }
    }
}

impl std::fmt::Debug for Running {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Running").field("id", &self.id).field("addr", &self.addr).finish()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            // An error means that it has stopped already.
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Starts both providers on one port of 127.0.0.1, in threads of their own, and returns once they
/// listen.
///
/// # Errors
/// The port is taken; the state file can't be read or written; or it is damaged
/// ([`io::ErrorKind::InvalidData`], with the file and the place in the message).
pub fn start(options: Options) -> io::Result<Running> {
    let catalog = Catalog::load()?;
    let state = options.state.clone();
    let store = Store::open(options.state, State::fresh(&catalog))?;
    let id = match state.as_deref() {
        Some(path) => store::id_or_new(path)?,
        None => uuid::Uuid::now_v7().simple().to_string(),
    };
    let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, options.port))?;
    listener.set_nonblocking(true)?;
    let addr = listener.local_addr()?;
    let provisioning = i64::try_from(options.provisioning.as_millis()).unwrap_or(i64::MAX);
    let app = Arc::new(http::AppState {
        catalog,
        store,
        provisioning,
        old_cart: options.old_cart,
        host: format!("http://{addr}"),
        single_element: options.single_element,
        currency_style: options.currency_style,
        faults: Faults::new(options.faults),
        later: Later::default(),
        clock_offset: AtomicI64::new(0),
        control: options.control,
    });

    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let (stop, stopped) = oneshot::channel::<()>();
    let served = Arc::clone(&app);
    let thread = std::thread::Builder::new().name("sandbox".into()).spawn(move || {
        runtime.block_on(async {
            tokio::select! {
                _ = http::serve(listener, served) => {}
                _ = stopped => {}
            }
        });
        runtime.shutdown_background();
    })?;
    Ok(Running { app, addr, id, stop: Some(stop), thread: Some(thread) })
}

/// The id of the sandbox that has this state file, from its first start to its reset; nothing where
/// it was not started since.
///
/// # Errors
/// The file beside it that keeps the id can't be read.
pub fn id(state: &Path) -> io::Result<Option<String>> {
    store::id(state)
}

/// Forgets everything that was ordered with this state file. A file that is not there is no error.
///
/// # Errors
/// The file can't be locked or removed.
pub fn reset(state: &Path) -> io::Result<()> {
    store::remove(state)
}

/// Every function of the BILLmanager panel by its name; `{type}` stands for any product type.
pub fn panel_functions() -> impl Iterator<Item = &'static str> {
    billmanager::names()
}

/// Every function of the `LogicBoxes` API: its path without the suffix, and its verb (`GET`, `POST`,
/// or `GET or POST` where either is taken).
pub fn logicboxes_functions() -> impl Iterator<Item = (&'static str, &'static str)> {
    logicboxes::functions()
}

/// The catalog: users, tariffs, prices, plans, customers, contacts, as TOML with comments.
#[must_use]
pub fn catalog() -> &'static str {
    catalog::TEXT
}
