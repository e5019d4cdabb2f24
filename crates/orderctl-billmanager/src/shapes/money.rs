//! The cart, payments, payers and balances.

use std::ops::ControlFlow;

use super::super::{AddOrder, AddToCart, CartPayment, PayCart, PaymentFilter, PaymentStatus};
use super::super::{OrderNow, Settings};
use super::{json, panel};
use orderctl_core::{Purchase as _, Reply};

fn order() -> AddOrder {
    AddOrder::new("vds", 31, "1".parse().unwrap())
}

/// Each with the line's id, or none where the panel names none and the cart has to be looked at.
#[test]
fn a_new_line_is_known_by_whatever_id_the_answer_has() {
    for (members, id) in [
        (r#""lineitem.id":{"$":"4711"}"#, Some("4711")),
        (r#""lineitem.id":{"$":"4711"},"ok":{"$type":"form","$":"func=cart"}"#, Some("4711")),
        (r#""lineitem.id":{"$":"4711"},"ok":{}"#, Some("4711")),
        (r#""lineitem.id":[{"$":"4711"},{"$step":"1","$":"4711"}]"#, Some("4711")),
        (r#""elid":{"$":"4711"},"ok":{}"#, Some("4711")),
        // A form that comes back has such a field too.
        (r#""elid":{"$":"4711"}"#, None),
        (r#""ok":{"$type":"form","$":"func=cart"}"#, None),
        (r#""ok":{}"#, None),
    ] {
        let panel = panel(&json(members));
        let order = order();
        let add = AddToCart::new(&panel, &order);
        let read = match add.send(&add.request("attempt-1")) {
            Reply::Placed(line) => Some(line.lineitem_id),
            _ => None,
        };
        assert_eq!(read.as_deref(), id, "{members}");
    }
}

#[test]
fn a_service_is_known_by_whatever_id_the_answer_has() {
    for (members, id) in [
        (r#""item.id":{"$":"100500"},"ok":{}"#, Some("100500")),
        (r#""item.id":{"$":"100500"}"#, Some("100500")),
        (r#""item.id":[{"$":"100500"},{"$step":"1","$":"100500"}]"#, Some("100500")),
        (r#""ok":{}"#, None),
    ] {
        let panel = panel(&json(members));
        let order = order();
        let buy = OrderNow::new(&panel, &order);
        let read = match buy.send(&buy.request("attempt-1")) {
            Reply::Placed(service) => service.service_id,
            _ => None,
        };
        assert_eq!(read.as_deref(), id, "{members}");
    }
}

#[test]
fn a_payment_is_paid_open_or_led_away_by_where_ok_leads() {
    let redirect = r#""id":[{"$":"150"},{"$step":"1","$":"150"}],"payment_id":{"$":"150"},"ok":{"$type":"url","$":"/mancgi/bankpayment?elid=150"}"#;
    for (members, status) in [
        (r#""ok":{}"#, Some(PaymentStatus::Paid)),
        (r#""ok":{"$":"func=order"}"#, Some(PaymentStatus::Paid)),
        (r#""ok":{"$type":"list","$":"func=order"}"#, Some(PaymentStatus::Paid)),
        (redirect, Some(PaymentStatus::Redirect)),
        (&redirect.replace("\"url\"", "\"blank\""), Some(PaymentStatus::Redirect)),
        (
            r#""ok":{"$type":"form","$":"func=payment.add.redirect&elid=150"}"#,
            Some(PaymentStatus::Pending),
        ),
        (r#""payment_currency":{"$":"153"}"#, None),
    ] {
        let panel = panel(&json(members));
        let payment = CartPayment {
            lineitem_ids: vec!["4711".into()],
            method: Some(15),
            ..CartPayment::default()
        };
        let pay = PayCart::new(&panel, payment);
        let read = match pay.send(&pay.request("attempt-1")) {
            Reply::Placed(paid) => {
                assert_eq!(paid.payment_id.is_some(), members.contains("payment_id"));
                Some(paid.status)
            }
            _ => None,
        };
        assert_eq!(read, status, "{members}");
    }
}

#[test]
fn the_state_of_a_payment_is_read_from_its_code() {
    for (code, word) in [
        ("1", "new"),
        ("2", "in_progress"),
        ("3", "pledged"),
        ("4", "credited"),
        ("5", "awaiting_refund"),
        ("6", "refunded"),
        ("7", "fraud"),
        ("8", "initiated"),
        ("9", "cancelled"),
        ("42", "42"),
    ] {
        for status in [
            format!(r#"{{"$orig":"{code}","$":"A word"}}"#),
            format!(r#"{{"$":"{code}"}}"#),
            format!("\"{code}\""),
        ] {
            let body = json(&format!(
                r#""$func":"payment","elem":{{"id":{{"$":"150"}},"number":{{"$":"pfx/150"}},"status":{status},
                "paymethodamount_iso":{{"$":"9.00&nbsp;EUR"}},"subaccountamount_iso":{{"$":"9.00 EUR"}}}},"p_elems":{{"$":"1"}}"#
            ));
            let mut payments = Vec::new();
            let mut visit = |payment| {
                payments.push(payment);
                Ok(ControlFlow::Continue(()))
            };
            let all = PaymentFilter::default();
            let complete = panel(&body).payments(&all, &mut visit).unwrap();
            assert_eq!((payments[0].status.as_str(), complete), (word, true), "{body}");
            assert_eq!(payments[0].amount, payments[0].credited);
        }
    }
}

#[test]
fn methods_have_their_conditions_in_the_panels_words() {
    let method = r#"{"paymethod":{"$":"15"},"paymethod_type":{"$":"36"},"name":{"$":"Bank&nbsp;card"},
        "payment_minamount":{"$":"<b>1.00</b> EUR"},"commission":{"$":"2.5&nbsp;%"}}"#;
    for rows in [method.to_owned(), format!("[{method}]")] {
        let body = json(&format!(r#""list":{{"$name":"methodlist","elem":{rows}}}"#));
        let methods = panel(&body).payment_methods().unwrap();
        assert_eq!(methods[0].name, "Bank card");
        assert_eq!(methods[0].minimum.as_deref(), Some("1.00 EUR"));
        assert_eq!(methods[0].commission.as_deref(), Some("2.5 %"));
    }
}

/// A sign is a currency only where it means one: five countries write their dollars alike.
#[test]
fn a_balance_is_an_amount_only_where_its_currency_is_certain() {
    for (text, amount) in [
        ("12.50 EUR", Some("12.50 EUR")),
        ("12.50\u{a0}EUR", Some("12.50 EUR")),
        ("-3.00 EUR", Some("-3.00 EUR")),
        ("12.50 €", Some("12.50 EUR")),
        ("12,50 EUR", Some("12.50 EUR")),
        ("1\u{a0}012,50", Some("1012.50 EUR")),
        ("12.5000", Some("12.5000 EUR")),
        ("12.50 $", None),
        ("1,250 EUR", None),
    ] {
        let body = json(&format!(r#""user":{{"$id":"77","$balance":"{text}","$currency":"EUR"}}"#));
        let balance = panel(&body).account_balance().unwrap();
        assert_eq!(balance.balance.map(|money| money.to_string()).as_deref(), amount, "{text}");
        assert_eq!(balance.text, text);
    }
}

/// Settings are read for the names that may be changed in them.
#[test]
fn the_function_that_pays_is_the_one_of_the_profile() {
    let server = super::Server::answering([r#"{"doc":{"ok":{}}}"#]);
    let rename = |settings: &mut Settings| settings.pay_function = "cart.pay".into();
    let panel = server.panel(rename);
    let payment = CartPayment { lineitem_ids: vec!["1".into()], ..CartPayment::default() };
    let pay = PayCart::new(&panel, payment);
    assert!(matches!(pay.send(&pay.request("attempt-1")), Reply::Placed(_)));
    assert!(server.bodies()[0].starts_with("func=cart.pay&elid=1&"));
}
