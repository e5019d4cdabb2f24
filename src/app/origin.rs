//! What started this run: a traced operation, a CI job.

use std::sync::OnceLock;

use crate::config::Environment;
use orderctl_checkout::ledger::Origin;

/// The longest address of a job that is recorded, in bytes; real ones are far shorter.
const MAX_URL: usize = 2048;

/// What the environment of this process says.
pub fn of_this_run(environment: &Environment) -> &'static Origin {
    static ORIGIN: OnceLock<Origin> = OnceLock::new();
    ORIGIN.get_or_init(|| read(environment))
}

/// What is not well-formed is left out: the order does not depend on it.
fn read(environment: &Environment) -> Origin {
    let trace_parent = environment.get("TRACEPARENT").and_then(|text| text.parse().ok());
    Origin { trace_parent, job_url: job_url(environment) }
}

/// The page of the job, at GitHub (Actions, and what is compatible with it) or GitLab.
fn job_url(environment: &Environment) -> Option<String> {
    let github = || {
        let server = environment.get("GITHUB_SERVER_URL")?;
        let repository = environment.get("GITHUB_REPOSITORY")?;
        let run = environment.get("GITHUB_RUN_ID")?;
        Some(format!("{server}/{repository}/actions/runs/{run}"))
    };
    let url = environment.get("CI_JOB_URL").map(str::to_owned).or_else(github)?;
    let parsed = url::Url::parse(&url).ok().filter(|_| url.len() <= MAX_URL)?;
    let is_page = matches!(parsed.scheme(), "http" | "https")
        && parsed.username().is_empty()
        && parsed.password().is_none();
    is_page.then(|| parsed.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(variables: &[(&str, &str)]) -> Origin {
        let owned = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        read(&owned.collect())
    }

    #[test]
    fn a_job_is_known_by_its_page() {
        let github = [
            ("GITHUB_SERVER_URL", "https://git.example"),
            ("GITHUB_REPOSITORY", "acme/shop"),
            ("GITHUB_RUN_ID", "42"),
        ];
        let url = |origin: Origin| origin.job_url;
        let page = "https://git.example/acme/shop/actions/runs/42";
        assert_eq!(url(of(&github)).as_deref(), Some(page));
        assert_eq!(url(of(&github[..2])), None);
        let gitlab = "https://lab.example/acme/shop/-/jobs/7";
        assert_eq!(url(of(&[("CI_JOB_URL", gitlab)])).as_deref(), Some(gitlab));
        for no_page in ["job 7", "file:///etc/passwd", "https://robot:pw@lab.example/7"] {
            assert_eq!(url(of(&[("CI_JOB_URL", no_page)])), None, "{no_page}");
        }
    }

    #[test]
    fn what_is_no_trace_parent_is_left_out() {
        assert_eq!(of(&[("TRACEPARENT", "00-zz-zz-01")]), Origin::default());
    }
}
