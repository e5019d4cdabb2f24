use super::super::super::mock_server::{Server, Steps};
use super::*;

#[test]
fn a_renewal_of_unknown_price_cost_what_the_balance_fell_by() {
    let form = r#"{"doc":{"newexpiredate":{"$":"2026-03-05"},"period":{"$":"1"},
        "slist":{"$name":"period","val":{"$key":"1","$":"one month - 8,990 EUR"}}}}"#;
    let vds = |end: &str| {
        format!(
            r#"{{"doc":{{"$func":"vds","elem":{{"id":{{"$":"7"}},"expiredate":{{"$":"{end}"}}}}}}}}"#
        )
    };
    let whoami = |balance: &str| {
        format!(r#"{{"doc":{{"user":{{"$balance":"{balance}","$currency":"EUR"}}}}}}"#)
    };
    for (now, cost) in [("41.01", Some("8.99 EUR")), ("50.00", None), ("60.00", None)] {
        let (before, after) = (vds("2026-02-05"), vds("2026-03-05"));
        let (had, has) = (whoami("50.00"), whoami(now));
        let ok = r#"{"doc":{"ok":{}}}"#;
        let server = Server::answering([form, &before, &had, ok, &after, &has, &after, &has]);
        let panel = server.panel(|_| ());
        let order = RenewOrder { service_id: 7, period: Period::MONTH };
        let renewal = Steps::of(Renewal::new(&panel, order).of_type(Some("vds".into())));
        assert!(matches!(renewal.quote().unwrap().due_now, Price::Unknown(_)));
        let snapshot = renewal.snapshot().unwrap();
        let SendOutcome::Placed(sent) = renewal.send(&renewal.request("a")) else { panic!() };
        // The same where the answer was lost.
        let ProbeResult::Placed(found) = renewal.find("a", &snapshot).unwrap() else { panic!() };
        for receipt in [sent, found] {
            assert_eq!(receipt.status, RenewalStatus::Renewed);
            let told = Renewal::cost(&receipt).map(|cost| cost.to_string());
            assert_eq!(told.as_deref(), cost, "{now}");
        }
    }
}

#[test]
fn a_renewal_in_the_cart_is_pending_until_the_services_end_is_where_the_form_said() {
    let before = RenewSnapshot {
        item_type: Some("vds".into()),
        expires: Some("2026-02-05".into()),
        expected: Some("2026-03-05".into()),
        ..RenewSnapshot::default()
    };
    for (end, paid) in [("2026-02-05", false), ("2026-03-05", true), ("2026-04-05", false)] {
        let list = format!(
            r#"{{"doc":{{"$func":"vds","elem":{{"id":{{"$":"7"}},"expiredate":{{"$":"{end}"}}}}}}}}"#
        );
        let server = Server::answering([list.as_str()]);
        let panel = server.panel(|_| ());
        let renewal =
            Steps::of(Renewal::new(&panel, RenewOrder { service_id: 7, period: Period::MONTH }));
        for status in [RenewalStatus::InCart, RenewalStatus::Unpaid] {
            let pending = renewal.receipt(status, &before, None);
            assert_eq!(Renewal::payment_state(&pending), PaymentState::Pending);
        }
        let pending = renewal.receipt(RenewalStatus::Unpaid, &before, None);
        let now = renewal.paid_since("a", &before, &pending).unwrap();
        assert_eq!(now.map(|it| it.status), paid.then_some(RenewalStatus::Renewed), "{end}");
    }
}

#[test]
fn a_lost_renewal_that_the_panel_still_works_on_is_not_called_absent() {
    let snapshot = RenewSnapshot {
        item_type: Some("vds".into()),
        expires: Some("2026-02-05".into()),
        ..RenewSnapshot::default()
    };
    for (status, absent) in [("2", true), ("5_prolong", false)] {
        let list = format!(
            r#"{{"doc":{{"$func":"vds","elem":{{"id":{{"$":"7"}},
            "expiredate":{{"$":"2026-02-05"}},"item_status":{{"$orig":"{status}","$":"x"}}}}}}}}"#
        );
        let server = Server::answering([list.as_str()]);
        let panel = server.panel(|_| ());
        let order = RenewOrder { service_id: 7, period: Period::MONTH };
        let probed = Steps::of(Renewal::new(&panel, order)).find("a", &snapshot).unwrap();
        assert_eq!(matches!(probed, ProbeResult::Absent(_)), absent, "{probed:?}");
        assert!(!matches!(probed, ProbeResult::Placed(_)), "{probed:?}");
    }
}
