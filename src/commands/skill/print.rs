use clap::Args;

use crate::commands::help::automation;
use crate::config::HAS_SANDBOX;
use crate::output::{Report, Table};
use orderctl_core::error::Result;

/// What a coding agent reads first, to know when it needs the page.
const FRONT_MATTER: &str = "---\nname: orderctl\n\
    description: Order, wait for, renew and recover servers, hosting, licenses, certificates and domains \
    at BILLmanager and LogicBoxes with the orderctl command, without ordering anything twice. Use it \
    whenever something is to be ordered, paid or renewed at these providers.\n---\n\n";

/// Print a skill file for coding agents: the page of `help automation`.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  \
    mkdir -p .claude/skills/orderctl && orderctl skill print > .claude/skills/orderctl/SKILL.md")]
pub struct Print {}

impl Print {
    pub fn run(self) -> Result<Report> {
        let text = format!("{FRONT_MATTER}# {}", automation(HAS_SANDBOX));
        Ok(Report { raw: Some(text), ..Report::new((), Table::default())? })
    }
}
