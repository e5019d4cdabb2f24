//! The page in headless Chromium, over the pipe of its `DevTools` protocol: read, searched and sorted.

use std::fs::{File, OpenOptions};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::{hostile, report};
use orderctl_core::Redactor;

/// A browser that is installed: what `CHROME` names, or one of the usual names.
fn installed() -> Option<PathBuf> {
    let names = [
        "chrome-headless-shell",
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
    ];
    let named = std::env::var_os("CHROME").map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&path)
        .flat_map(|folder| names.map(|name| folder.join(name)))
        .find(|program| program.is_file());
    named.or(on_path)
}

/// A browser with one page.
struct Browser {
    child: Child,
    to: File,
    from: BufReader<File>,
    session: Option<String>,
    last: u64,
}

impl Browser {
    fn open(program: &Path, folder: &Path, page: &Path) -> Self {
        let (to, from) = (folder.join("to"), folder.join("from"));
        let made = Command::new("mkfifo").args([&to, &from]).status().unwrap();
        assert!(made.success());
        // The protocol is spoken on the descriptors 3 and 4.
        let line = "exec \"$0\" --headless --no-sandbox --disable-gpu --disable-dev-shm-usage \
             --user-data-dir=\"$1/profile\" --remote-debugging-pipe 3<\"$1/to\" 4>\"$1/from\"";
        let child = Command::new("sh")
            .args(["-c", line])
            .args([program, folder])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let to = OpenOptions::new().write(true).open(to).unwrap();
        let from = BufReader::new(File::open(from).unwrap());
        let mut browser = Self { child, to, from, session: None, last: 0 };
        let url = format!("file://{}", page.display());
        let target = browser.call("Target.createTarget", &json!({"url": url}));
        let attach = json!({"targetId": target["targetId"], "flatten": true});
        let attached = browser.call("Target.attachToTarget", &attach);
        browser.session = attached["sessionId"].as_str().map(str::to_owned);
        // The page's script shows its tools when it has run.
        let ready = "document.getElementById('tools')?.hidden === false";
        let since = Instant::now();
        while browser.value(ready) != true {
            assert!(since.elapsed() < Duration::from_secs(30), "the page's script does not run");
            std::thread::sleep(Duration::from_millis(20));
        }
        browser
    }

    /// Calls a method and waits for its answer; events in between are left out.
    fn call(&mut self, method: &str, params: &Value) -> Value {
        self.last += 1;
        let mut message = json!({"id": self.last, "method": method, "params": params});
        if let Some(session) = &self.session {
            message["sessionId"] = json!(session);
        }
        self.to.write_all(format!("{message}\0").as_bytes()).unwrap();
        loop {
            let mut bytes = Vec::new();
            self.from.read_until(0, &mut bytes).unwrap();
            assert_eq!(bytes.pop(), Some(0), "the browser ended");
            let answer: Value = serde_json::from_slice(&bytes).unwrap();
            if answer["id"] == self.last {
                assert!(answer["error"].is_null(), "{method}: {answer}");
                return answer["result"].clone();
            }
        }
    }

    fn value(&mut self, expression: &str) -> Value {
        let params = json!({"expression": expression, "returnByValue": true});
        let answer = self.call("Runtime.evaluate", &params);
        assert!(answer["exceptionDetails"].is_null(), "{expression}: {answer}");
        answer["result"]["value"].clone()
    }

    /// Clicks on the middle of an element, as a mouse does.
    fn click(&mut self, selector: &str) {
        let place = self.value(&format!(
            "(() => {{ const it = document.querySelector('{selector}'); it.scrollIntoView(); \
             const box = it.getBoundingClientRect(); \
             return [box.x + box.width / 2, box.y + box.height / 2]; }})()"
        ));
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({"type": kind, "x": place[0], "y": place[1], "button": "left",
                "clickCount": 1});
            self.call("Input.dispatchMouseEvent", &event);
        }
    }

    fn types(&mut self, text: &str) {
        self.call("Input.insertText", &json!({"text": text}));
    }

    /// The names of the rows that are shown, from top to bottom.
    fn names(&mut self) -> Vec<String> {
        let names = self.value(
            "[...document.querySelectorAll('tbody tr')].filter((row) => row.offsetHeight > 0)\
             .map((row) => row.cells[0].textContent)",
        );
        serde_json::from_value(names).unwrap()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A browser that shows this report; nothing, loudly, where none is installed.
#[expect(
    clippy::print_stderr,
    clippy::disallowed_macros,
    reason = "a test that did not run must not look as if it had"
)]
fn showing(shown: &super::BatchReport, test: &str) -> Option<(Browser, tempfile::TempDir)> {
    let Some(program) = installed() else {
        eprintln!("SKIPPED {test}: no Chromium on PATH or in CHROME");
        return None;
    };
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("report.html");
    shown.write(&page, &Redactor::default()).unwrap();
    Some((Browser::open(&program, folder.path(), &page), folder))
}

#[test]
fn a_person_reads_searches_and_sorts_the_page() {
    let test = "a_person_reads_searches_and_sorts_the_page";
    let Some((mut browser, _folder)) = showing(&report(), test) else { return };
    assert_eq!(browser.names().len(), 9);
    assert_eq!(browser.value("document.getElementById('shown').textContent"), "9 of 9 rows");
    let heights = "[...document.querySelectorAll('svg')].every((it) => it.clientHeight > 100)";
    assert_eq!(browser.value(heights), true, "the style is in force");
    browser.click("#by-amount button");
    browser.click("#by-amount button");
    assert_eq!(browser.names()[..2], ["web-9", "web-10"], "amounts sort as numbers");
    browser.click("#by-name button");
    browser.click("#search");
    browser.types("WEB placed");
    assert_eq!(browser.names(), ["web-9", "web-10"], "names sort with their numbers");
    browser.types(" refused");
    assert_eq!(browser.names(), [""; 0]);
}

#[test]
fn a_browser_runs_nothing_that_a_provider_says() {
    let test = "a_browser_runs_nothing_that_a_provider_says";
    let Some((mut browser, _folder)) = showing(&hostile(), test) else { return };
    let scripts = "document.scripts.length + document.images.length";
    assert_eq!(browser.value(scripts), 1, "the page's own script alone");
    assert_eq!(browser.names().len(), 1);
    // An element that is put in later runs no script either: the policy holds.
    browser.value(
        "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran=1\">')",
    );
    let script = "(() => { const it = document.createElement('script'); it.text = 'window.ran=1'; \
         document.body.append(it); return window.ran === undefined; })()";
    assert_eq!(browser.value(script), true);
}
