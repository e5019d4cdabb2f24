//! An empty home folder, and the real binary run in it with nothing of the tester's environment.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::{Arc, Mutex};

use assert_cmd::Command;
use jsonschema::Validator;
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
    // A line that can't be read names what it may mean, which may be no command.
    let part = if document.get("error").is_some() { "error" } else { "output" };
    if orderctl::cli::commands().schema(command).is_none() {
        assert_eq!(part, "error", "{document}");
        return;
    }
    let wrong = against_schema(command, part, document);
    assert!(wrong.is_empty(), "{command} is not as its schema says: {wrong:#?}: {document}");
}

/// What is wrong about a value by a part of the schema of its command: `output`, `line` or `error`.
pub fn against_schema(command: &str, part: &str, value: &Value) -> Vec<String> {
    static VALIDATORS: Mutex<BTreeMap<(String, String), Arc<Validator>>> =
        Mutex::new(BTreeMap::new());
    let key = (command.to_owned(), part.to_owned());
    let known = VALIDATORS.lock().unwrap().get(&key).cloned();
    let validator = known.unwrap_or_else(|| {
        let schema = orderctl::cli::commands().schema(command);
        let schema = schema.unwrap_or_else(|| panic!("{command}"));
        let validator = Arc::new(jsonschema::validator_for(&schema[part]).unwrap());
        VALIDATORS.lock().unwrap().insert(key, validator.clone());
        validator
    });
    let wrong = validator.iter_errors(value);
    wrong.map(|error| format!("{}: {error}", error.instance_path())).collect()
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
        let document =
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {self:?}"));
        as_its_schema_says(&document);
        document
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
