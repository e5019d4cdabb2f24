//! The real binary on a real pseudo-terminal, which `script` of util-linux provides.

use std::io::{Read as _, Write as _};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use super::Home;

/// How long anything may take before the test gives up.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(20);

pub const ENTER: &str = "\r";
pub const DOWN: &str = "\u{1b}[B";
pub const ESC: &str = "\u{1b}";
pub const CTRL_C: &str = "\u{3}";

/// A terminal with a program in it, and a person who waits for a text before typing.
pub struct Terminal {
    child: Child,
    keyboard: ChildStdin,
    screen: Arc<Mutex<String>>,
    read: usize,
}

impl Terminal {
    /// Starts the program with these words and this environment.
    pub fn start(home: &Home, words: &[&str], environment: &[(&str, &str)]) -> Self {
        Self::start_line(home, &Self::line(words), environment)
    }

    /// The program with these words, as a shell takes it.
    pub fn line(words: &[&str]) -> String {
        let program = assert_cmd::cargo::cargo_bin!("orderctl").to_str().unwrap();
        shlex::try_join([&[program], words].concat()).unwrap()
    }

    /// Starts a line of the shell.
    pub fn start_line(home: &Home, line: &str, environment: &[(&str, &str)]) -> Self {
        let mut child = Command::new("script")
            .args(["--quiet", "--flush", "--return", "--command", line, "/dev/null"])
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", home.path())
            .env("TERM", "xterm")
            .env("NO_COLOR", "1")
            .env("ORDERCTL_PAGER", "cat")
            .envs(environment.iter().copied())
            .current_dir(home.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("these tests need `script` of util-linux");
        let screen = Arc::new(Mutex::new(String::new()));
        let (mut output, shown) = (child.stdout.take().unwrap(), Arc::clone(&screen));
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = output.read(&mut bytes) {
                shown.lock().unwrap().push_str(&String::from_utf8_lossy(&bytes[..count]));
            }
        });
        let keyboard = child.stdin.take().unwrap();
        Self { child, keyboard, screen, read: 0 }
    }

    /// Waits until this text is on the screen, below all that was waited for before.
    #[track_caller]
    pub fn reads(&mut self, text: &str) {
        let since = Instant::now();
        loop {
            let screen = self.screen.lock().unwrap().clone();
            if let Some(at) = screen[self.read..].find(text) {
                self.read += at + text.len();
                return;
            }
            if since.elapsed() > DEFAULT_TIMEOUT {
                let _ = self.child.kill();
                panic!("'{text}' did not come: {}", &screen[self.read..]);
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Presses these keys.
    pub fn types(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
        self.keyboard.flush().unwrap();
    }

    /// Takes the terminal away from what runs in it: everything that was shown.
    pub fn stop(mut self) -> String {
        self.child.kill().unwrap();
        let _ = self.child.wait();
        self.screen.lock().unwrap().clone()
    }

    /// Waits for the end: the exit code, and everything that was shown.
    #[track_caller]
    pub fn ends(mut self) -> (i32, String) {
        let since = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            if since.elapsed() > DEFAULT_TIMEOUT {
                let _ = self.child.kill();
                panic!("the program waits for something: {}", self.screen.lock().unwrap());
            }
            std::thread::sleep(Duration::from_millis(5));
        };
        // The last words may be on their way still.
        while Arc::strong_count(&self.screen) > 1 && since.elapsed() < DEFAULT_TIMEOUT {
            std::thread::sleep(Duration::from_millis(5));
        }
        let screen = self.screen.lock().unwrap().clone();
        (status.code().unwrap_or(-1), screen)
    }
}
