//! Orders that are charged at once, as a user would miss them.

use super::super::mock_server::{self, Server, Steps};
use super::*;
use orderctl_core::{Effect, ProbeResult, Purchase as _, SendOutcome};

const FORM: &str = r#"{"doc":{"pricelist":{"$":"501"},"order_period":{"$":"1"},"list":{"$name":"pricelist_summary","elem":{"cost":{"price":
    {"cost":{"$":"4.50"},"currency":{"$":"EUR"}}}}}}}"#;
const NOT_ALLOWED: &str = r#"{"doc":{"error":{"$type":"access","msg":{"$":"No"}}}}"#;

fn vds() -> AddOrder {
    AddOrder::new("vds", 501, "1".parse().unwrap())
}

fn whoami(balance: &str) -> String {
    format!(r#"{{"doc":{{"user":{{"$balance":"{balance}"}}}}}}"#)
}

/// The service list with these rows: id, tariff, domain, remoteid, status.
fn services(rows: &[[&str; 5]]) -> String {
    let rows: Vec<String> = rows
        .iter()
        .map(|[id, tariff, domain, tag, status]| {
            format!(
                r#"{{"id":{{"$":"{id}"}},"pricelist_id":{{"$":"{tariff}"}},"domain":{{"$":"{domain}"}},
                "remoteid":{{"$":"{tag}"}},"item_status":{{"$orig":"{status}","$":"Word"}}}}"#
            )
        })
        .collect();
    let count = rows.len();
    format!(
        r#"{{"doc":{{"$func":"vds","elem":[{}],"p_elems":{{"$":"{count}"}}}}}}"#,
        rows.join(",")
    )
}

const OLD: [&str; 5] = ["90", "501", "old.example", "", "2"];

#[test]
fn the_panel_is_asked_to_charge_at_once_in_the_documented_words() {
    let answer = r#"{"doc":{"item.id":{"$":"91"},"ok":{}}}"#;
    let server = Server::answering([FORM, answer, answer]);
    let panel = server.panel(|_| ());
    let order = vds();
    let buy = Steps::of(OrderNow::new(&panel, &order));
    buy.quote().unwrap();
    let request = buy.request("attempt-1");
    assert_eq!(request.effect, Effect::Charge);
    let SendOutcome::Placed(receipt) = buy.send(&request) else { panic!() };
    assert_eq!(
        serde_json::to_value(&receipt).unwrap(),
        serde_json::json!({"service_id": "91", "service_ids": ["91"], "status": "ordered", "item_type": "vds",
            "tariff_id": "501", "price": {"amount": "4.50", "currency": "EUR"}})
    );
    assert_eq!(
        server.bodies()[1],
        "func=v2.vds.order.param&pricelist=501&order_period=1&remoteid=attempt-1&skipbasket=on\
         &clicked_button=order&sok=ok&authinfo=robot%3Ahunter2%26more&out=json&lang=en"
    );
    let certificate = AddOrder::new("certificate", 601, "1y".parse().unwrap());
    let buy = Steps::of(OrderNow::new(&panel, &certificate));
    buy.send(&buy.request("attempt-1"));
    assert!(server.bodies()[2].starts_with(
        "func=certificate.order.param&pricelist=601&period=12&remoteid=attempt-1&skipbasket=on&sok=ok&"
    ));
}

#[test]
fn a_success_without_an_id_is_looked_up_and_is_a_success_all_the_same() {
    let ok = r#"{"doc":{"ok":{}}}"#;
    let order = vds();
    let list = services(&[OLD, ["91", "501", "", "attempt-1", "5_open"]]);
    for (list, id, status) in [
        (list.as_str(), Some("91"), "processing"),
        (services(&[OLD]).as_str(), None, "ordered"),
        (NOT_ALLOWED, None, "ordered"),
    ] {
        let server = Server::answering([ok, list]);
        let panel = server.panel(|_| ());
        let buy = Steps::of(OrderNow::new(&panel, &order));
        let SendOutcome::Placed(receipt) = buy.send(&buy.request("attempt-1")) else { panic!() };
        assert_eq!((receipt.service_id.as_deref(), receipt.status.name()), (id, status));
    }
}

#[test]
fn an_answer_that_proves_nothing_is_never_taken_for_yes_or_no() {
    for answer in [
        mock_server::status(200, r#"{"doc":{"$func":"v2.vds.order.param"}}"#),
        mock_server::status(200, r#"{"doc":{"id":{"$":"1"},"pricelist":{"$":"501"}}}"#),
        mock_server::html(200),
        mock_server::cut_off(r#"{"doc":{"item.id":{"$":"91"},"ok":{}}}"#),
    ] {
        let server = Server::raw(vec![answer]);
        let panel = server.panel(|_| ());
        let order = vds();
        let buy = Steps::of(OrderNow::new(&panel, &order));
        assert!(matches!(buy.send(&buy.request("a")), SendOutcome::Unknown(_)));
        assert_eq!(server.bodies().len(), 1);
    }
}

/// Snapshot with one service there and 20.00 EUR, then one probe that sees `after`, and maybe a balance.
fn probe(order: &AddOrder, after: &[[&str; 5]], balance: &str) -> ProbeResult<ServiceOrdered> {
    let bodies = [services(&[OLD]), whoami("20.00 EUR"), services(after), whoami(balance)];
    let server = Server::answering(bodies.each_ref().map(String::as_str));
    let panel = server.panel(|_| ());
    let buy = Steps::of(OrderNow::new(&panel, order));
    let snapshot = serde_json::to_string(&buy.snapshot().unwrap()).unwrap();
    buy.find("attempt-1", &serde_json::from_str(&snapshot).unwrap()).unwrap()
}

#[test]
fn a_lost_order_is_found_by_its_mark_its_domain_or_its_novelty() {
    let order = AddOrder { domain: Some("New.example".into()), ..vds() };
    let other = ["92", "501", "", "attempt-2", "2"];
    for row in [
        ["91", "501", "new.example", "attempt-1", "2"],
        ["91", "501", "new.example", "", "2"],
        ["91", "501", "", "", "2"],
    ] {
        let probed = probe(&order, &[OLD, row, other], "15.50 EUR");
        let ProbeResult::Placed(found) = probed else { panic!("{probed:?}") };
        assert_eq!((found.service_id.as_deref(), found.status.name()), (Some("91"), "active"));
    }
}

/// One order after its balance was looked at: the answer, then the balance and the services where they
/// are asked for.
fn placed(order: &AddOrder, answer: &str, balance: &str, after: &[[&str; 5]]) -> ServiceOrdered {
    let bodies =
        [services(&[OLD]), whoami("20.00 EUR"), answer.into(), whoami(balance), services(after)];
    let server = Server::answering(bodies.each_ref().map(String::as_str));
    let panel = server.panel(|_| ());
    let buy = Steps::of(OrderNow::new(&panel, order));
    buy.snapshot().unwrap();
    match buy.send(&buy.request("attempt-1")) {
        SendOutcome::Placed(receipt) => receipt,
        other => panic!("{answer}: {other:?}"),
    }
}

#[test]
fn an_order_that_was_taken_without_its_money_is_unpaid() {
    let taken = r#"{"doc":{"item.id":{"$":"91"},"ok":{}}}"#;
    let at = |status| [OLD, ["91", "501", "", "attempt-1", status]];
    for (balance, status, unpaid) in [
        ("20.00 EUR", "1", true),
        ("20.0000 EUR", "1", true),
        ("20.00 EUR", "5_open", false),
        ("20.00 EUR", "2", false),
        ("15.50 EUR", "1", false),
    ] {
        let receipt = placed(&vds(), taken, balance, &at(status));
        assert_eq!(receipt.is_unpaid(), unpaid, "{balance} {status}");
        let state = OrderNow::payment_state(&receipt);
        assert_eq!(state == orderctl_core::PaymentState::Pending, unpaid);
        assert_eq!(receipt.pay_url.is_some(), unpaid);
        // The same where the answer was lost.
        let found = probe(&vds(), &at(status), balance);
        let ProbeResult::Placed(found) = found else { panic!("{found:?}") };
        assert_eq!(found.is_unpaid(), unpaid, "lost, {balance} {status}");
    }
    for (answer, address) in [
        (r#"{"doc":{"billorder":{"$":"28"}}}"#, "startform=payment.add&billorder=28"),
        (r#"{"doc":{"item.id":{"$":"91"},"billorder":{"$":"28"},"ok":{}}}"#, "billorder=28"),
        (
            r#"{"doc":{"item.id":{"$":"91"},"ok":{"$type":"url","$":"/mancgi/pay?elid=5"}}}"#,
            "/mancgi/pay?elid=5",
        ),
    ] {
        let receipt = placed(&vds(), answer, "20.00 EUR", &[OLD]);
        assert!(receipt.is_unpaid(), "{answer}");
        assert!(receipt.pay_url.as_deref().unwrap().ends_with(address), "{receipt:?}");
    }
}

#[test]
fn an_unpaid_order_is_paid_once_all_of_its_services_run_or_are_made() {
    let order = vds();
    let by_id = |ids: &[&str]| {
        serde_json::from_value::<ServiceOrdered>(serde_json::json!({"service_id": ids.first(),
            "service_ids": ids, "status": "unpaid", "item_type": "vds", "tariff_id": "501",
            "price": {"amount": "4.50", "currency": "EUR"}}))
        .unwrap()
    };
    let row =
        |id, tag, status| ["x", "501", "", tag, status].map(|it| if it == "x" { id } else { it });
    for (ids, rows, paid) in [
        (&["91"][..], vec![row("91", "", "2")], true),
        (&["91"], vec![row("91", "", "5_open")], true),
        (&["91"], vec![row("91", "", "1")], false),
        (&["91"], vec![row("91", "", "4")], false),
        (&["91"], vec![row("92", "", "2")], false),
        (&[], vec![row("91", "attempt-1", "2")], true),
        (&[], vec![row("91", "attempt-2", "2")], false),
        (&[], vec![row("91", "", "2")], false),
    ] {
        let server = Server::answering([services(&rows).as_str()]);
        let panel = server.panel(|_| ());
        let snapshot = serde_json::from_str("{\"services\":null,\"balance\":null,\"price\":null}");
        let now = Steps::of(OrderNow::new(&panel, &order))
            .paid_since("attempt-1", &snapshot.unwrap(), &by_id(ids))
            .unwrap();
        assert_eq!(now.is_some(), paid, "{ids:?} {rows:?}");
        assert!(now.is_none_or(|it| !it.is_unpaid() && it.price.is_some()));
    }
}

#[test]
fn an_order_of_unknown_price_cost_what_the_balance_fell_by() {
    let taken = r#"{"doc":{"item.id":{"$":"91"},"ok":{}}}"#;
    let rows = [OLD, ["91", "501", "", "attempt-1", "2"]];
    for (balance, cost) in [
        ("15.50 EUR", Some("4.50 EUR")),
        ("20.00 EUR", None),
        ("120.00 EUR", None),
        ("15.50 USD", None),
    ] {
        let told = |receipt: &ServiceOrdered| OrderNow::cost(receipt).map(|it| it.to_string());
        let receipt = placed(&vds(), taken, balance, &rows);
        assert_eq!(told(&receipt).as_deref(), cost, "{balance}");
        // The same where the answer was lost.
        let ProbeResult::Placed(found) = probe(&vds(), &rows, balance) else { panic!("{balance}") };
        assert_eq!(told(&found).as_deref(), cost, "lost, {balance}");
    }
}

#[test]
fn all_services_of_an_order_of_several_are_told() {
    let order = AddOrder { count: Some(2), ..vds() };
    let both = [OLD, ["91", "501", "", "attempt-1", "2"], ["92", "501", "", "attempt-1", "2"]];
    for answer in [
        r#"{"doc":{"item.id":[{"$":"91"},{"$":"92"}],"ok":{}}}"#,
        r#"{"doc":{"item.id":{"$":"91, 92"},"ok":{}}}"#,
        r#"{"doc":{"ok":{},"id":[{"$":"91"},{"$step":"1","$":"91"},{"$":"92"}]}}"#,
    ] {
        let server = Server::answering([answer]);
        let panel = server.panel(|_| ());
        let buy = Steps::of(OrderNow::new(&panel, &order));
        let SendOutcome::Placed(receipt) = buy.send(&buy.request("attempt-1")) else { panic!() };
        assert_eq!(OrderNow::order_ids(&receipt), ["91", "92"], "{answer}");
    }
    // One id, or none, and the services that carry the order's correlation id.
    let list = services(&both);
    for answer in [r#"{"doc":{"item.id":{"$":"91"},"ok":{}}}"#, r#"{"doc":{"ok":{}}}"#] {
        let server = Server::answering([answer, &list]);
        let panel = server.panel(|_| ());
        let buy = Steps::of(OrderNow::new(&panel, &order));
        let SendOutcome::Placed(receipt) = buy.send(&buy.request("attempt-1")) else { panic!() };
        assert_eq!(OrderNow::order_ids(&receipt), ["91", "92"], "{answer}");
    }
    let ProbeResult::Placed(found) = probe(&order, &both, "11.00 EUR") else { panic!() };
    assert_eq!(OrderNow::order_ids(&found), ["91", "92"]);
}

#[test]
fn an_order_is_called_absent_only_if_neither_the_list_nor_the_money_shows_it() {
    let order = AddOrder { domain: Some("new.example".into()), ..vds() };
    let absent = probe(&order, &[OLD], "20.00 EUR");
    assert!(matches!(absent, ProbeResult::Absent(_)), "{absent:?}");
    let others = [OLD, ["92", "501", "", "attempt-2", "2"], ["93", "777", "", "", "2"]];
    let absent = probe(&order, &others, "1.00 EUR");
    assert!(matches!(absent, ProbeResult::Absent(_)), "others explain the money: {absent:?}");
    for (rows, balance) in [
        (vec![OLD], "15.50 EUR"),
        (vec![OLD, ["91", "501", "", "", "2"], ["92", "501", "", "", "2"]], "11.00 EUR"),
        (vec![OLD, ["91", "501", "", "the-panels-own", "2"]], "15.50 EUR"),
    ] {
        let probed = probe(&order, &rows, balance);
        assert!(matches!(probed, ProbeResult::Unsure(_)), "{rows:?}: {probed:?}");
    }
}

#[test]
fn a_login_that_may_not_see_the_services_leaves_the_order_unknown() {
    let server = Server::answering([NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED]);
    let panel = server.panel(|_| ());
    let order = vds();
    let buy = Steps::of(OrderNow::new(&panel, &order));
    let snapshot = buy.snapshot().unwrap();
    assert!(matches!(buy.find("attempt-1", &snapshot).unwrap(), ProbeResult::Unsure(_)));
}
