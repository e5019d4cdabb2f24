//! The report's content, and that nothing in it is more than text.

#[cfg(unix)]
mod browser;

use super::*;
use orderctl_core::Secret;
use quick_xml::Reader;
use quick_xml::events::Event;

/// What a provider might say to run something in a report.
const HOSTILE: &str = "</td></script><script>alert(1)</script><img src=x onerror='alert(2)'>\
     \" onmouseover=\"alert(3) ]]> <!-- &amp; \u{1b}[31m \u{202e}";

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + seconds).unwrap()
}

fn row(name: &str, status: RowStatus, amount: Option<&str>, seconds: i64) -> Row {
    let is_placed = matches!(status, RowStatus::Placed | RowStatus::Replayed);
    Row {
        name: name.into(),
        profile: "acme".into(),
        status,
        attempt: format!("a-{name}").parse().ok(),
        amount: amount.map(|text| text.parse().unwrap()),
        is_charged: true,
        error: (!is_placed).then(|| RowError {
            kind: "guard".into(),
            code: Some("max_price".into()),
            message: format!("why {name} failed"),
        }),
        ended: at(seconds),
    }
}

/// One row of every status, and two that are placed.
fn report() -> BatchReport {
    let mut rows: Vec<Row> = RowStatus::ALL
        .into_iter()
        .zip(1..)
        .map(|(status, second)| row(status.name(), status, Some("5.00EUR"), second))
        .collect();
    rows.push(row("web-10", RowStatus::Placed, Some("12.50EUR"), 9));
    rows.push(row("web-9", RowStatus::Placed, Some("100USD"), 10));
    BatchReport { title: "customers.toml".into(), started: at(0), ended: at(10), rows }
}

fn hostile() -> BatchReport {
    let mut rows = vec![row(HOSTILE, RowStatus::Refused, None, 1)];
    rows[0].profile = HOSTILE.into();
    rows[0].attempt = "</td><script>alert(3)</script>".parse().ok();
    rows[0].error = Some(RowError {
        kind: HOSTILE.into(),
        code: Some(HOSTILE.into()),
        message: HOSTILE.into(),
    });
    BatchReport { title: HOSTILE.into(), started: at(0), ended: at(0), rows }
}

fn written(report: &BatchReport, format: ReportFormat) -> String {
    let mut bytes = Vec::new();
    report.write_to(format, &Redactor::default(), &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

/// The elements of an XML document with their attributes, in their order.
fn elements(xml: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let mut reader = Reader::from_str(xml);
    let mut found = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(element) | Event::Empty(element) => {
                let name = element.name().as_ref().to_owned();
                let attributes = element.attributes().map(|attribute| {
                    let attribute = attribute.unwrap();
                    let name = attribute.key.as_ref().to_owned();
                    let raw = attribute.value.into_owned();
                    (name, quick_xml::escape::unescape(&raw).unwrap().into_owned())
                });
                found.push((name, attributes.collect()));
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

#[test]
fn every_row_is_on_the_page_with_the_totals() {
    let page = written(&report(), ReportFormat::Html);
    assert_eq!(page.matches("<tr><td>").count(), 9);
    for text in ["web-10", "why refused failed", "a-unknown", "17.50 EUR", "100 USD", "9 rows"] {
        assert!(page.contains(text), "{text}");
    }
    assert!(page.contains("<b>3</b> placed"), "{page}");
    assert_eq!(page.matches("<polyline").count(), 2, "a line for each currency");
    // The last point of a line is its total: the top of the chart.
    assert!(page.contains(" 720,0\"/>"), "{page}");
}

#[test]
fn what_another_row_pays_for_is_spent_once() {
    let mut report = report();
    report.rows.push(Row { is_charged: false, ..row("line", RowStatus::Placed, Some("9EUR"), 10) });
    let page = written(&report, ReportFormat::Html);
    assert!(page.contains("Spent: 17.50 EUR") && page.contains("acme: <b>17.50 EUR</b>"), "{page}");
}

#[test]
fn a_page_is_whole_in_itself_and_may_run_nothing_else() {
    let page = written(&report(), ReportFormat::Html);
    assert!(page.contains(&html::policy()), "{page}");
    assert!(html::policy().starts_with("default-src 'none'; style-src 'sha256-"));
    for foreign in ["http:", "https:", "//", " src=", " href=", "@import", "url("] {
        assert!(!page.replace("http-equiv", "").contains(foreign), "{foreign}");
    }
    assert!(!page.contains(" style="), "the policy allows no style in a tag");
    assert!(!page.contains(" on"), "nor a script in one");
}

#[test]
fn what_a_provider_says_stays_a_text() {
    let page = written(&hostile(), ReportFormat::Html);
    let harmless = written(
        &BatchReport {
            title: "x".into(),
            rows: vec![row("x", RowStatus::Refused, None, 1)],
            ..hostile()
        },
        ReportFormat::Html,
    );
    for sign in ["<", ">", "\""] {
        assert_eq!(page.matches(sign).count(), harmless.matches(sign).count(), "{sign}");
    }
    assert!(!page.contains(['\u{1b}', '\u{202e}']), "no character that a terminal obeys");
    let xml = written(&hostile(), ReportFormat::Junit);
    let names: Vec<String> = elements(&xml).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["testsuites", "testsuite", "testcase", "failure", "system-out"]);
}

#[test]
fn a_ci_server_reads_each_row_as_a_test_case() {
    let xml = written(&report(), ReportFormat::Junit);
    let elements = elements(&xml);
    let suite = &elements[1].1;
    let counts = ["tests", "failures", "errors", "skipped", "time"].map(|name| &*suite[name]);
    assert_eq!(counts, ["9", "2", "2", "1", "10.000"]);
    let cases = elements.iter().filter(|(name, _)| name == "testcase").count();
    assert_eq!(cases, 9);
    let failure = elements.iter().find(|(name, _)| name == "failure").unwrap();
    assert_eq!(failure.1["type"], "max_price");
    assert_eq!(failure.1["message"], "why pending failed");
}

#[test]
fn a_secret_is_on_no_page() {
    let redactor = Redactor::default();
    redactor.learn(&Secret::new("Kanari1<&z9"));
    let mut report = report();
    report.rows[3].error.as_mut().unwrap().message = "login Kanari1<&z9 failed".into();
    for format in [ReportFormat::Html, ReportFormat::Junit] {
        let mut bytes = Vec::new();
        report.write_to(format, &redactor, &mut bytes).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert!(!text.contains("Kanari1"), "{text}");
        assert!(text.contains("login *** failed"), "{text}");
    }
}

#[test]
fn the_ending_says_the_format_and_a_file_that_can_not_be_written_is_an_error() {
    let of = |name: &str| ReportFormat::of(Path::new(name));
    assert_eq!(of("a.HTML").unwrap(), ReportFormat::Html);
    assert_eq!(of("a.b.htm").unwrap(), ReportFormat::Html);
    assert_eq!(of("junit.xml").unwrap(), ReportFormat::Junit);
    for name in ["report", "report.txt", ".html"] {
        let error = of(name).unwrap_err();
        assert!(error.message().contains("--report") && !error.hints().is_empty(), "{name}");
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.html");
    report().write(&path, &Redactor::default()).unwrap();
    assert!(std::fs::read_to_string(&path).unwrap().ends_with("</html>\n"));
    let nowhere = folder.path().join("no/such/report.html");
    assert!(report().write(&nowhere, &Redactor::default()).is_err());
}
