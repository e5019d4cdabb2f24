//! Codes of errors that only the command line knows: they are about profiles and arguments, of which the
//! crates below know nothing.

use orderctl_core::error::Code;

/// The list of allowed items in a profile can't be read.
pub const ALLOW: Code = Code::Program("allow");
/// The profile is at another address than the attempt was made at.
pub const ENDPOINT: Code = Code::Program("endpoint");
/// The key belongs to profiles of the other kind of provider.
pub const FOREIGN_KEY: Code = Code::Program("foreign_key");
/// The profile lacks a value that it needs.
pub const INCOMPLETE: Code = Code::Program("incomplete");
/// Several profiles fit, and none is the default.
pub const NO_DEFAULT: Code = Code::Program("no_default");
/// A flag that does nothing for this command or in this form of output.
pub const NO_EFFECT: Code = Code::Program("no_effect");
/// No profile is of the provider that the command is for, or none is the default.
pub const NO_PROFILE: Code = Code::Program("no_profile");
/// Another profile is selected than the expected one.
pub const PROFILE: Code = Code::Program("profile");
/// A profile, or a limit of it, changed since the plan.
pub const PROFILE_CHANGED: Code = Code::Program("profile_changed");
/// Several profiles were named for a command that takes one.
pub const PROFILES: Code = Code::Program("profiles");
/// There is no profile of this name.
pub const UNKNOWN_PROFILE: Code = Code::Program("unknown_profile");
