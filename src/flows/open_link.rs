//! `--open`: an address that a person goes on at, in the browser.

use clap::Args;

use crate::app::context::Context;
use crate::output::Output;
use orderctl_core::error::{Error, Result};

/// The flag, for commands that end in an address.
#[derive(Clone, Copy, Debug, Args)]
pub struct OpenLink {
    /// Open the address in the browser; needs a terminal
    #[arg(long)]
    open: bool,
}

impl OpenLink {
    /// Refuses to open what nobody would see, before anything is sent.
    ///
    /// # Errors
    /// Of kind usage, if the address is to be opened and can't be.
    pub fn check(self, ctx: &Context) -> Result<()> {
        let error = |message| Err(Error::usage(message));
        match self.open {
            false => Ok(()),
            true if ctx.globals.sandbox => {
                error("--open: this address ends with the command, as the embedded sandbox does")
                    .map_err(|error| error.hint("orderctl sandbox serve keeps a sandbox running"))
            }
            true if !Output::is_terminal() => error("--open: standard output is no terminal")
                .map_err(|error| error.hint("leave --open out: the address is printed")),
            true if !webbrowser::Browser::Default.exists() => {
                error("--open: no browser found on this machine")
                    .map_err(|error| error.hint("leave --open out, or name one in BROWSER"))
            }
            true => Ok(()),
        }
    }

    /// Opens the address, if that is asked for. That it can't be opened ends no order: it is printed too.
    pub fn open(self, ctx: &Context, address: Option<&str>) {
        let Some(address) = address.filter(|_| self.open && !ctx.globals.dry_run) else { return };
        if let Err(error) = webbrowser::open(address) {
            ctx.out.warn(&format!("the browser can't be opened: {error}"));
        }
    }
}
