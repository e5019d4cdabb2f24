//! What started a run is recorded with its attempts.

use serde_json::Value;

use crate::support::Ran;
use crate::support::world::World;

const TRACE: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
const JOB: &str = "https://lab.example/acme/shop/-/jobs/7";
const ADD: [&str; 8] = ["cart", "add", "--item-type", "vds", "--tariff", "3087", "--period", "1"];

#[test]
fn an_attempt_leads_back_to_the_job_that_made_it() {
    let world = World::with_file();
    let ordered = |environment: &[(&str, &str)]| -> Value {
        let mut command = world.command(&ADD);
        let ran = Ran::of(command.envs(environment.iter().copied()).output().unwrap());
        let attempt = ran.document()["data"]["attempt"].as_str().unwrap().to_owned();
        world.run(&["ledger", "show", &attempt]).document()["data"].clone()
    };
    let shown = ordered(&[("TRACEPARENT", TRACE), ("CI_JOB_URL", JOB), ("CI", "true")]);
    assert_eq!((&shown["trace_parent"], &shown["job_url"]), (&TRACE.into(), &JOB.into()));
    let attempt = shown["attempt"].as_str().unwrap();
    let table = world.run(&["ledger", "show", attempt, "-o", "table"]);
    assert!(table.stdout.contains(TRACE) && table.stdout.contains(JOB), "{table:?}");
    let shown = ordered(&[("TRACEPARENT", "00-not-hex-01")]);
    assert_eq!((&shown["trace_parent"], &shown["job_url"]), (&Value::Null, &Value::Null));
}
