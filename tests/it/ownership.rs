//! Files and folders that somebody else may change are refused, before anything is read from them.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;

use crate::support::{Home, set_mode};

const ADD: [&str; 9] =
    ["--sandbox", "cart", "add", "--item-type", "vds", "--tariff", "3087", "--period", "1"];
const PROFILE: &str = "[profile.acme]\nprovider = \"billmanager\"\nurl = \"https://panel.example\"\n\
     username = \"ada\"\npassword_command = \"touch run-by-mistake; echo x\"\n";

#[track_caller]
fn refused(home: &Home, words: &[&str], path: &Path) {
    let path = path.to_str().unwrap();
    let ran = home.run(words).fails(3, &[path, "chmod o-w"]);
    assert_eq!(ran.error()["error"]["code"], "permissions");
}

/// Everything under a folder with its mode.
fn modes(folder: &Path, found: &mut Vec<(std::path::PathBuf, u32)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        found.push((path.clone(), path.metadata().unwrap().permissions().mode() & 0o777));
        if path.is_dir() {
            modes(&path, found);
        }
    }
}

#[test]
fn a_configuration_that_others_may_change_is_not_read() {
    let home = Home::new();
    let file = home.config(PROFILE);
    let folder = file.parent().unwrap().to_owned();
    for (path, open, closed) in [(&file, 0o666, 0o600), (&folder, 0o777, 0o700)] {
        set_mode(path, open);
        refused(&home, &["-o", "json", "cart", "list"], path);
        set_mode(path, closed);
    }
    // A link of one's own leads where it leads, and that is looked at as well.
    let target = home.path().join("dotfiles.toml");
    fs::rename(&file, &target).unwrap();
    symlink(&target, &file).unwrap();
    assert_eq!(home.run(&["profile", "list"]).code, 0);
    set_mode(&target, 0o666);
    refused(&home, &["-o", "json", "cart", "list"], &file);
    assert!(!home.path().join("run-by-mistake").exists());
    assert_eq!(home.run(&["--config", "/dev/null", "profile", "list"]).code, 0);
}

#[test]
fn a_ledger_that_others_may_change_is_not_used() {
    let home = Home::new();
    home.json(&ADD);
    let file = home.path().join(".local/state/orderctl/ledger.db");
    set_mode(&file, 0o666);
    refused(&home, &[&["-o", "json"], &ADD[..]].concat(), &file);
    set_mode(&file, 0o600);
    let folder = file.parent().unwrap();
    set_mode(folder, 0o777);
    refused(&home, &["-o", "json", "ledger", "list"], folder);
}

#[test]
fn the_state_of_the_sandbox_is_looked_at_too() {
    let home = Home::new();
    home.json(&ADD);
    let file = home.path().join(".local/share/orderctl/sandbox.json");
    set_mode(&file, 0o666);
    refused(&home, &["-o", "json", "--sandbox", "cart", "list"], &file);
}

#[test]
fn all_that_is_written_is_its_owners_alone() {
    let home = Home::new();
    home.json(&ADD);
    home.json(&["--sandbox", "tariff", "list"]);
    let mut found = Vec::new();
    for folder in [".local/state/orderctl", ".local/share/orderctl", ".cache/orderctl"] {
        let folder = home.path().join(folder);
        if folder.exists() {
            found.push((folder.clone(), folder.metadata().unwrap().permissions().mode() & 0o777));
            modes(&folder, &mut found);
        }
    }
    assert!(found.len() > 3, "{found:?}");
    for (path, mode) in found {
        assert_eq!(mode & 0o077, 0, "{} has mode {mode:03o}", path.display());
    }
}
