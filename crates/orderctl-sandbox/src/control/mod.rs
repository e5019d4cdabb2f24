//! The control address, on the providers' own port: a test changes the plan of faults while the
//! sandbox runs, asks what was really placed and charged, and moves the clock.

mod orders;

use std::io;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::State as Extract;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;
use serde_json::{Value, json};

use super::fault::{FaultPlan, time};
use super::http::AppState;

/// Where the control address is.
pub(super) const PATH: &str = "/control";

pub(super) fn routes() -> Router<Arc<AppState>> {
    Router::new()
        .route("/control/faults", get(faults).put(replace_faults).delete(remove_faults))
        .route("/control/orders", get(placed))
        .route("/control/clock", post(advance))
}

async fn faults(Extract(app): Extract<Arc<AppState>>) -> Response {
    answer(StatusCode::OK, &app.faults.report())
}

async fn replace_faults(Extract(app): Extract<Arc<AppState>>, body: String) -> Response {
    match FaultPlan::from_text(&body) {
        Ok(plan) => {
            app.faults.replace(plan);
            answer(StatusCode::OK, &app.faults.report())
        }
        Err(error) => refuse(&error.to_string()),
    }
}

async fn remove_faults(Extract(app): Extract<Arc<AppState>>) -> Response {
    app.faults.replace(FaultPlan::default());
    answer(StatusCode::OK, &app.faults.report())
}

async fn placed(Extract(app): Extract<Arc<AppState>>) -> Response {
    match report(&app) {
        Ok(report) => answer(StatusCode::OK, &report),
        Err(error) => answer(StatusCode::SERVICE_UNAVAILABLE, &json!({"error": error.to_string()})),
    }
}

/// What was really placed and charged, and how many requests are still to be committed.
pub(super) fn report(app: &AppState) -> io::Result<Value> {
    let due = app.later.due();
    let mut report = app.store.read(|state| orders::report(&app.catalog, state))?;
    report["due"] = json!(due);
    Ok(report)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Clock {
    advance: String,
}

/// Sessions age and orders become active as if the time had gone by.
async fn advance(Extract(app): Extract<Arc<AppState>>, body: String) -> Response {
    let clock: Clock = match serde_json::from_str(&body) {
        Ok(clock) => clock,
        Err(error) => return refuse(&error.to_string()),
    };
    match time::parse(&clock.advance) {
        Ok(by) => {
            let clock_offset = app.advance(by);
            answer(StatusCode::OK, &json!({"ahead": format!("{clock_offset}ms")}))
        }
        Err(error) => refuse(&error.to_string()),
    }
}

fn refuse(message: &str) -> Response {
    answer(StatusCode::BAD_REQUEST, &json!({"error": message}))
}

fn answer(status: StatusCode, document: &Value) -> Response {
    let mut response = Response::new(Body::from(format!("{document}\n")));
    *response.status_mut() = status;
    let json = HeaderValue::from_static("application/json; charset=UTF-8");
    response.headers_mut().insert(header::CONTENT_TYPE, json);
    response
}
