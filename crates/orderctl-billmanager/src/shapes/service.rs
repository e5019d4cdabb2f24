//! What runs: its state, its end, and its renewal.

use super::super::{RenewOrder, Renewal, Service};
use super::{json, panel};
use orderctl_core::{Price, Purchase as _};

fn service(members: &str) -> Service {
    let body = json(&format!(
        r#""$func":"vds","elem":[{{"id":{{"$":"7"}},{members}}}],"p_cnt":{{"$":"10"}},"p_elems":{{"$":"1"}},"p_num":{{"$":"1"}}"#
    ));
    panel(&body).service(Some("vds"), "7").unwrap()
}

#[test]
fn a_state_is_read_from_its_code_whether_words_stand_beside_it_or_not() {
    for (code, word) in [
        ("0", "cancelled"),
        ("1", "ordered"),
        ("2", "active"),
        ("3", "suspended"),
        ("3_autosuspend", "suspended"),
        ("3_employeesuspend", "suspended"),
        ("3_abusesuspend", "suspended"),
        ("4", "deleted"),
        ("5", "processing"),
        ("5_open", "processing"),
        ("5_close", "processing"),
        ("5_transfer", "processing"),
        ("5_prolong", "processing"),
        ("5_resume", "processing"),
        ("8", "8"),
    ] {
        for status in [
            format!(r#"{{"$orig":"{code}","$":"Words","$color":"green"}}"#),
            format!(r#"{{"$":"{code}"}}"#),
            format!("\"{code}\""),
        ] {
            let service = service(&format!(r#""item_status":{status}"#));
            assert_eq!(
                (service.status.as_str(), service.status_code.as_deref()),
                (word, Some(code))
            );
        }
    }
}

#[test]
fn the_end_is_a_date_also_where_the_panel_says_it_in_words() {
    for (members, end) in [
        (r#""expiredate":{"$":"2026-02-05"}"#, Some("2026-02-05")),
        (
            r#""expiredate":{"$":"daily charge"},"real_expiredate":{"$":"2026-02-05"},"billdaily":{"$":"on"}"#,
            Some("2026-02-05"),
        ),
        (r#""expiredate":{},"real_expiredate":{}"#, None),
    ] {
        assert_eq!(service(members).expires.as_deref(), end, "{members}");
    }
}

/// The column beside it is the price of a month, in words.
#[test]
fn the_price_is_that_of_the_paid_period() {
    let service = service(
        r#""cost":{"$":"0.80 EUR / Month"},"item_cost":{"$":"9.6000"},"currency_str":{"$":"EUR"},"period":{"$":"12"}"#,
    );
    assert_eq!(service.price.unwrap().to_string(), "9.6000 EUR");
}

#[test]
fn renewing_is_in_months_or_not_at_all() {
    for (value, on) in [
        (r#"{"$":"1"}"#, Some(true)),
        (r#"{"$":"on"}"#, Some(true)),
        (r#"{"$":"null"}"#, Some(false)),
        (r#"{"$":"off"}"#, Some(false)),
        ("{}", None),
    ] {
        assert_eq!(service(&format!(r#""autoprolong":{value}"#)).auto_renew, on, "{value}");
    }
}

#[test]
fn a_list_is_read_with_one_row_with_several_and_with_none() {
    let row = |id: &str| format!(r#"{{"id":{{"$":"{id}"}}}}"#);
    for (members, count) in [
        (format!(r#""elem":{}"#, row("1")), 1),
        (format!(r#""elem":[{}]"#, row("1")), 1),
        (format!(r#""elem":[{},{}],"page":[{{"$":"1"}}]"#, row("1"), row("2")), 2),
        (r#""metadata":{"$name":"vds","$type":"list","$key":"id"}"#.to_owned(), 0),
    ] {
        let mut read = 0;
        let cut = panel(&json(&format!(r#""$func":"vds",{members}"#)))
            .services(Some("vds"), &mut |_| {
                read += 1;
                Ok(())
            })
            .unwrap();
        assert_eq!((read, cut.len()), (count, 0), "{members}");
    }
}

#[test]
fn a_renewals_price_stands_in_the_words_of_its_period() {
    let order = RenewOrder { service_id: 7, period: "12".parse().unwrap() };
    for (words, price) in [
        ("one year - 97.00 EUR", Some("97.00 EUR")),
        ("one year - 97.00&nbsp;EUR", Some("97.00 EUR")),
        ("one year", None),
    ] {
        let choice = format!(r#"{{"$key":"12","$":"{words}"}}"#);
        for choices in [choice.clone(), format!("[{choice}]")] {
            let form = format!(
                r#""expiredate":{{"$":"2026-02-05"}},"newexpiredate":{{"$":"2027-02-05"}},"period":{{"$":"12"}},"slist":{{"$name":"period","val":{choices}}}"#
            );
            for body in [json(&form), json(&format!(r#""doc":{{{form}}}"#))] {
                let panel = panel(&body);
                let due = Renewal::new(&panel, order.clone()).quote().unwrap().due_now;
                let read = match due {
                    Price::Exactly(money) => Some(money.to_string()),
                    _ => None,
                };
                assert_eq!(read.as_deref(), price, "{body}");
            }
        }
    }
}
