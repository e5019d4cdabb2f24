//! Files and folders that somebody else may change are refused, before anything is read from them.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown, lchown, symlink};
use std::path::{Path, PathBuf};

use crate::support::terminal::Terminal;
use crate::support::world::World;
use crate::support::{Home, Ran, set_mode};

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
    // A link of one's own that is named leads where it leads, and that is looked at as well.
    let (target, link) = (home.path().join("dotfiles.toml"), home.path().join("named.toml"));
    fs::rename(&file, &target).unwrap();
    symlink(&target, &link).unwrap();
    let named = ["--config", link.to_str().unwrap()];
    assert_eq!(home.run(&[&named[..], &["profile", "list"]].concat()).code, 0);
    set_mode(&target, 0o666);
    refused(&home, &[&named[..], &["-o", "json", "cart", "list"]].concat(), &link);
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
    set_mode(folder, 0o700);
    // One that is named is looked at as well.
    let url = format!("sqlite:{}", file.display());
    set_mode(&file, 0o666);
    let mut named = home.orderctl(&["-o", "json", "ledger", "list"]);
    let ran = Ran::of(named.env("ORDERCTL_LEDGER", url).output().unwrap());
    let _ = ran.fails(3, &["ledger.db", "chmod o-w"]);
}

/// A user of this machine who is neither root nor whoever runs the tests.
const SOMEBODY_ELSE: u32 = 64_123;

/// Makes a path somebody else's, the link itself if it is one; false where that is not allowed.
fn give_away(path: &Path) -> bool {
    lchown(path, Some(SOMEBODY_ELSE), None).is_ok()
}

/// A command, in its words.
type Words = &'static [&'static str];

/// The files in their usual places, each with a command that reads it.
fn usual_files(home: &Home) -> [(PathBuf, Words); 3] {
    [
        (home.config(PROFILE), &["profile", "list"]),
        (home.path().join(".local/state/orderctl/ledger.db"), &["ledger", "list"]),
        (home.path().join(".local/share/orderctl/sandbox.json"), &["--sandbox", "cart", "list"]),
    ]
}

/// A file and its folder.
fn with_folder<'a>(file: &'a Path, words: &Words) -> [(&'a Path, Words); 2] {
    [(file, *words), (file.parent().unwrap(), *words)]
}

/// Only root can give a file away; CI runs as root, and elsewhere the mode alone is tested.
#[test]
fn what_belongs_to_somebody_else_is_not_used() {
    let home = Home::new();
    home.json(&ADD);
    home.json(&["--sandbox", "tariff", "list"]);
    let files = usual_files(&home);
    for (path, words) in files.iter().flat_map(|(file, words)| with_folder(file, words)) {
        let owner = path.metadata().unwrap().uid();
        if !give_away(path) {
            return;
        }
        let ran = home.run(&[&["-o", "json"], words].concat());
        let ran = ran.fails(3, &[path.to_str().unwrap(), "belongs to another user", "chown"]);
        assert_eq!(ran.error()["error"]["code"], "permissions");
        chown(path, Some(owner), None).unwrap();
        assert_eq!(home.run(words).code, 0, "{}", path.display());
    }
    // A link of somebody else's leads where somebody else wants.
    let target = home.path().join("target");
    for (path, words) in &files {
        fs::rename(path, &target).unwrap();
        symlink(&target, path).unwrap();
        assert!(give_away(path));
        let ran = home.run(&[&["-o", "json"], *words].concat());
        let _ = ran.fails(3, &["symbolic link of another user"]);
        fs::remove_file(path).unwrap();
        fs::rename(&target, path).unwrap();
    }
}

/// Whoever owns it: in the usual places files and orderctl's own folders stand themselves. Folders above,
/// and files that are named, may be links of one's own.
#[test]
fn a_link_in_the_usual_place_is_refused() {
    let home = Home::new();
    home.json(&ADD);
    let files = usual_files(&home);
    let target = home.path().join("target");
    for (path, words) in files.iter().flat_map(|(file, words)| with_folder(file, words)) {
        fs::rename(path, &target).unwrap();
        symlink(&target, path).unwrap();
        let ran = home.run(&[&["-o", "json"], words].concat());
        let ran = ran.fails(3, &[path.to_str().unwrap(), "is a symbolic link", "--config FILE"]);
        assert_eq!(ran.error()["error"]["code"], "permissions");
        fs::remove_file(path).unwrap();
        fs::rename(&target, path).unwrap();
        assert_eq!(home.run(words).code, 0, "{}", path.display());
    }
    for above in [".config", ".local"] {
        let above = home.path().join(above);
        fs::rename(&above, &target).unwrap();
        symlink(&target, &above).unwrap();
        assert_eq!(home.run(&["profile", "list"]).code, 0, "{}", above.display());
        assert_eq!(home.run(&["ledger", "list"]).code, 0, "{}", above.display());
        fs::remove_file(&above).unwrap();
        fs::rename(&target, &above).unwrap();
    }
    let link = home.path().join("named.db");
    symlink(home.path().join(".local/state/orderctl/ledger.db"), &link).unwrap();
    let mut named = home.orderctl(&["ledger", "list"]);
    let url = format!("sqlite:{}", link.display());
    assert_eq!(Ran::of(named.env("ORDERCTL_LEDGER", url).output().unwrap()).code, 0);
}

/// A list that somebody else may have written is read by nobody: the provider is asked.
#[test]
fn a_cache_that_others_may_change_is_not_read() {
    let world = World::with_file();
    let list = ["tariff", "list"];
    assert_eq!(world.run(&list).code, 0);
    let mut found = Vec::new();
    modes(&world.home.path().join(".cache/orderctl"), &mut found);
    let holds = |path: &Path| fs::read_to_string(path).is_ok_and(|text| text.contains("VPS-1"));
    let file = found.into_iter().map(|(path, _)| path).find(|path| holds(path)).unwrap();
    let forge = || {
        let text = fs::read_to_string(&file).unwrap();
        fs::write(&file, text.replace("VPS-1", "FORGED")).unwrap();
    };
    let is_forged = || world.run(&list).stdout.contains("FORGED");
    forge();
    assert!(is_forged(), "its owner's own is read");
    for (path, open, closed) in [(&*file, 0o666, 0o600), (file.parent().unwrap(), 0o777, 0o700)] {
        assert_eq!(world.run(&[&list[..], &["--refresh"]].concat()).code, 0);
        forge();
        set_mode(path, open);
        assert!(!is_forged(), "{}", path.display());
        set_mode(path, closed);
    }
    let target = world.home.path().join("elsewhere");
    for path in [&*file, file.parent().unwrap()] {
        assert_eq!(world.run(&[&list[..], &["--refresh"]].concat()).code, 0);
        forge();
        fs::rename(path, &target).unwrap();
        symlink(&target, path).unwrap();
        assert!(!is_forged(), "{} is a link", path.display());
        let told = world.run(&[&list[..], &["-v"]].concat());
        assert!(told.stderr.contains("is a symbolic link"), "{told:?}");
        fs::remove_file(path).unwrap();
        fs::rename(&target, path).unwrap();
    }
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
    // Whatever the user's umask is: files of secrets and of orders are not left to it.
    let run = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let line = format!("umask 000; exec {}", Terminal::line(&words));
        let mut shell = assert_cmd::Command::new("sh");
        shell.env("HOME", home.path()).current_dir(home.path()).args(["-c", &line]);
        let ran = Ran::of(shell.write_stdin("demo\n").output().unwrap());
        assert_eq!(ran.code, 0, "{ran:?}");
    };
    run("--sandbox cart add --item-type vds --tariff 3087 --period 1 --skip-basket --yes");
    run("--sandbox tariff list --refresh");
    run("profile init a --provider billmanager --url https://a.example --username ada \
         --password-stdin --no-check");
    run("--sandbox plan --expiring 45d --save .config/orderctl/plan.json");
    run("ledger backup .config/orderctl/copy.db");
    let mut found = Vec::new();
    for folder in
        [".config/orderctl", ".local/state/orderctl", ".local/share/orderctl", ".cache/orderctl"]
    {
        let folder = home.path().join(folder);
        if folder.exists() {
            found.push((folder.clone(), folder.metadata().unwrap().permissions().mode() & 0o777));
            modes(&folder, &mut found);
        }
    }
    assert!(found.len() > 10, "{found:?}");
    for (path, mode) in found {
        assert_eq!(mode & 0o077, 0, "{} has mode {mode:03o}", path.display());
    }
}
