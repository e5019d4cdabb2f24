//! An empty home folder, and the real binary run in it with nothing of the tester's environment.

use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use serde_json::Value;

/// A user who has nothing yet.
pub struct Home {
    folder: tempfile::TempDir,
}

impl Home {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Writes the configuration file, private as it must be.
    pub fn config(&self, text: &str) -> PathBuf {
        let folder = self.path().join(".config/orderctl");
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("config.toml");
        std::fs::write(&path, text).unwrap();
        set_mode(&path, 0o600);
        path
    }

    /// The program, about to run in this home.
    pub fn orderctl(&self, words: &[&str]) -> Command {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("orderctl"));
        command.env_clear().env("HOME", self.path()).current_dir(self.path()).args(words);
        command
    }

    /// Runs the program to its end.
    pub fn run(&self, words: &[&str]) -> Ran {
        Ran::of(self.orderctl(words).output().unwrap())
    }

    /// Runs the program with JSON output and gives what it printed, which must be a success.
    #[track_caller]
    pub fn json(&self, words: &[&str]) -> Value {
        self.ends(0, words)
    }

    /// The document of a run that ends with this exit code.
    #[track_caller]
    pub fn ends(&self, code: i32, words: &[&str]) -> Value {
        let ran = self.run(&[words, &["-o", "json"]].concat());
        assert_eq!(ran.code, code, "{ran:?}");
        ran.document()
    }
}

/// Holds a result against the schema that `orderctl schema COMMAND` prints: programs are written by it.
#[track_caller]
fn as_its_schema_says(document: &Value) {
    let Some(command) = document["command"].as_str() else { return };
    if document["data"]["dry_run"] == true {
        return;
    }
    let schema = orderctl::cli::commands().schema(command).unwrap_or_else(|| panic!("{command}"));
    let validator = jsonschema::validator_for(&schema["output"]).unwrap();
    let wrong: Vec<String> = validator
        .iter_errors(document)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(wrong.is_empty(), "{command} is not as its schema says: {wrong:#?}");
}

/// What a run left behind.
#[derive(Debug)]
#[must_use = "look at what the run did"]
pub struct Ran {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Ran {
    pub fn of(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// The document on standard output.
    #[track_caller]
    pub fn document(&self) -> Value {
        let document =
            serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"));
        as_its_schema_says(&document);
        document
    }

    /// The error document: the last line of standard error, with nothing on standard output.
    #[track_caller]
    pub fn error(&self) -> Value {
        assert_eq!(self.stdout, "", "a failure prints no result");
        let line = self.stderr.lines().last().unwrap_or_default();
        serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// Expects this exit code and these words on standard error.
    #[track_caller]
    pub fn fails(self, code: i32, words: &[&str]) -> Self {
        assert_eq!(self.code, code, "{self:?}");
        for word in words {
            assert!(self.stderr.contains(word), "'{word}' is not in {self:?}");
        }
        self
    }
}

/// Sets who may read and write a file; Windows has no such mode, and files there stay as they are.
#[cfg(not(unix))]
pub fn set_mode(_path: &Path, _mode: u32) {}

/// Sets who may read and write a file.
#[cfg(unix)]
pub fn set_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}
