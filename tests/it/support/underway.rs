//! The program while it runs: to be watched, signalled and killed.

use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::Ran;
use super::world::eventually;

/// A run that has not ended.
pub struct Underway {
    child: Child,
    stdout: Option<JoinHandle<()>>,
    stderr: Option<JoinHandle<()>>,
    shown: Arc<Mutex<[String; 2]>>,
}

impl Underway {
    /// Starts a command that has a cleared environment of its own. Who runs the tests in the
    /// background has SIGINT ignored, and what they start inherits that: it is given back first.
    pub fn start(command: &Command) -> Self {
        let mut started = Command::new("/usr/bin/env");
        started.arg("--default-signal=INT").arg(command.get_program()).args(command.get_args());
        started.env_clear();
        started.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        if let Some(folder) = command.get_current_dir() {
            started.current_dir(folder);
        }
        let mut child = started.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let shown = Arc::new(Mutex::new([String::new(), String::new()]));
        let stdout = collect(child.stdout.take().unwrap(), &shown, 0);
        let stderr = collect(child.stderr.take().unwrap(), &shown, 1);
        Self { child, stdout: Some(stdout), stderr: Some(stderr), shown }
    }

    /// Waits until these words are on standard error.
    #[track_caller]
    pub fn says(&self, words: &str) {
        eventually(words, || self.shown.lock().unwrap()[1].contains(words));
    }

    /// Waits until so many lines are on standard error, or it has ended.
    #[track_caller]
    pub fn says_lines(&mut self, count: usize) {
        let shown = Arc::clone(&self.shown);
        let lines = move || shown.lock().unwrap()[1].lines().count();
        eventually("it says more", || lines() >= count || !self.runs());
    }

    /// The process's id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits until it has stopped itself.
    #[track_caller]
    pub fn until_stopped(&self) {
        let stat = format!("/proc/{}/stat", self.id());
        eventually("it stops", || std::fs::read_to_string(&stat).unwrap().contains(") T "));
    }

    /// Sends a signal: `INT`, `TERM`.
    pub fn signal(&self, name: &str) {
        let kill = format!("kill -{name} {}", self.child.id());
        assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
    }

    /// `kill -9`.
    pub fn kill(self) {}

    /// True if it has not ended.
    pub fn runs(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Waits for the end. A process that a signal ended has the exit code that a shell shows.
    #[track_caller]
    pub fn ends(self) -> Ran {
        self.ends_within(Duration::from_secs(40))
    }

    /// The same for one that takes its time.
    #[track_caller]
    pub fn ends_within(mut self, limit: Duration) -> Ran {
        let since = Instant::now();
        while self.runs() {
            if since.elapsed() > limit {
                let _ = self.child.kill();
                panic!("it does not end: {:?}", self.shown.lock().unwrap());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        let status = self.child.wait().unwrap();
        for reader in [self.stdout.take(), self.stderr.take()].into_iter().flatten() {
            reader.join().unwrap();
        }
        let [stdout, stderr] = self.shown.lock().unwrap().clone();
        #[cfg(unix)]
        let killed =
            std::os::unix::process::ExitStatusExt::signal(&status).map(|signal| 128 + signal);
        #[cfg(not(unix))]
        let killed = None;
        Ran { code: status.code().or(killed).unwrap_or(-1), stdout, stderr }
    }
}

impl Drop for Underway {
    fn drop(&mut self) {
        // An error means that it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn collect(
    mut from: impl Read + Send + 'static,
    shown: &Arc<Mutex<[String; 2]>>,
    at: usize,
) -> JoinHandle<()> {
    let shown = Arc::clone(shown);
    std::thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(count @ 1..) = from.read(&mut bytes) {
            shown.lock().unwrap()[at].push_str(&String::from_utf8_lossy(&bytes[..count]));
        }
    })
}
