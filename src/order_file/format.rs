//! Which format a file has, and where its bytes come from.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek as _, Write};
use std::path::Path;

use sha2::{Digest as _, Sha256};

use orderctl_core::error::{Code, Error, Result};

/// The largest file that is read whole: of some hundred thousand rows.
const MAX_WHOLE: u64 = 64 * 1024 * 1024;

/// The format of an order file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// TOML.
    Toml,
    /// One JSON document.
    Json,
    /// A JSON object a line.
    Jsonl,
    /// Comma-separated values, under a header.
    Csv,
}

impl Format {
    /// By the file's ending.
    ///
    /// # Errors
    /// Of kind usage for any other ending, and for standard input.
    pub(super) fn of(path: &str) -> Result<Self> {
        let ending = Path::new(path).extension().and_then(|ending| ending.to_str());
        match ending.map(str::to_ascii_lowercase).as_deref() {
            Some("toml") => Ok(Self::Toml),
            Some("json") => Ok(Self::Json),
            Some("jsonl" | "ndjson") => Ok(Self::Jsonl),
            Some("csv") => Ok(Self::Csv),
            _ => Err(Error::usage(format!("the format of {path} is not known"))
                .code(Code::Format)
                .hint("use --format toml, json, jsonl or csv, or such an ending")),
        }
    }
}

/// The bytes of a file. Standard input is copied first, so that it can be read more than once.
pub struct Source {
    name: String,
    file: File,
    is_stdin: bool,
}

impl Source {
    /// Opens a file, or standard input for `-`.
    ///
    /// # Errors
    /// Of kind usage when it can't be read.
    pub(super) fn open(path: &str) -> Result<Self> {
        let is_stdin = path == "-";
        let name = if is_stdin { "standard input" } else { path };
        // Nobody may ever write to it, and it could not be read twice anyway.
        if !is_stdin && is_pipe(Path::new(path)) {
            return Err(twice(Error::usage(format!("{name} is a pipe")).code(Code::Unreadable)));
        }
        let file = if is_stdin { copy_of_stdin() } else { File::open(path) };
        let file = file.map_err(|error| unreadable(name, &error))?;
        if file.metadata().is_ok_and(|data| data.is_dir()) {
            return Err(Error::usage(format!("{name} is a folder; name an order file")));
        }
        Ok(Self { name: name.to_owned(), file, is_stdin })
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// The id of a file that does not name its own: its name without folder and ending.
    ///
    /// # Errors
    /// Of kind usage for standard input, which has no name.
    pub(super) fn id(&self) -> Result<String> {
        let stem = Path::new(&self.name).file_stem().and_then(|stem| stem.to_str());
        stem.filter(|_| !self.is_stdin).map(str::to_owned).ok_or_else(|| {
            Error::usage("standard input has no name that the orders could be known by")
                .code(Code::MissingValues)
                .hint("use --key NAME: the same name in each run places each row once")
        })
    }

    /// The whole text.
    ///
    /// # Errors
    /// Of kind usage when it can't be read, is too large, or is no UTF-8.
    pub(super) fn text(&self) -> Result<String> {
        let mut bytes = Vec::new();
        let limit = MAX_WHOLE;
        self.reader()?
            .take(limit + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| unreadable(&self.name, &error))?;
        if bytes.len() as u64 > limit {
            return Err(Error::usage(format!("{} is too large to be read whole", self.name))
                .code(Code::TooLarge)
                .hint("use JSON lines or CSV, which are read row by row"));
        }
        String::from_utf8(bytes).map_err(|_| {
            Error::usage(format!("{} is not UTF-8 text", self.name)).code(Code::Malformed)
        })
    }

    /// The bytes from the beginning, without a byte order mark.
    pub(super) fn reader(&self) -> Result<Hashed> {
        let failed = |error: io::Error| unreadable(&self.name, &error);
        let mut file = self.file.try_clone().map_err(failed)?;
        // A pipe has no beginning to go back to; it is read once only.
        file.rewind().map_err(|error| twice(failed(error)))?;
        let mut input = Hashed { inner: BufReader::new(file), hash: Sha256::new() };
        if input.fill_buf().map_err(failed)?.starts_with("\u{feff}".as_bytes()) {
            input.consume(3);
        }
        Ok(input)
    }

    /// The SHA-256 of the bytes.
    pub(super) fn digest(&self) -> Result<String> {
        let mut input = self.reader()?;
        io::copy(&mut input, &mut io::sink()).map_err(|error| unreadable(&self.name, &error))?;
        Ok(input.digest())
    }
}

fn copy_of_stdin() -> io::Result<File> {
    let mut copy = tempfile::tempfile()?;
    io::copy(&mut io::stdin().lock(), &mut copy)?;
    copy.flush()?;
    Ok(copy)
}

pub(super) fn unreadable(name: &str, error: &io::Error) -> Error {
    Error::usage(format!("{name} can't be read: {error}")).code(Code::Unreadable)
}

fn twice(error: Error) -> Error {
    error.hint("a pipe can't be read twice: use - and standard input")
}

#[cfg(unix)]
fn is_pipe(path: &Path) -> bool {
    use std::os::unix::fs::FileTypeExt as _;
    std::fs::metadata(path).is_ok_and(|data| data.file_type().is_fifo())
}

#[cfg(not(unix))]
fn is_pipe(_: &Path) -> bool {
    false
}

/// Bytes that are hashed while they are read.
pub struct Hashed {
    inner: BufReader<File>,
    hash: Sha256,
}

impl Hashed {
    /// The SHA-256 of what was read, in hexadecimal.
    pub(super) fn digest(self) -> String {
        self.hash.finalize().iter().fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
    }
}

impl Read for Hashed {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.hash.update(&buffer[..read]);
        Ok(read)
    }
}

impl BufRead for Hashed {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.hash.update(&self.inner.buffer()[..amount]);
        self.inner.consume(amount);
    }
}
