//! How the panel is told who asks, and what becomes of a session that ends.

use super::{ADD, ADDED, DENIED, OK, cart, json};
use crate::support::scripted::{Answer, Step, call};
use crate::support::shop::{PASSWORD, SESSIONS, Shop, TOTP, finish};

const SESSION: &str = "auth = \"session\"\n";
const ENDED: &str =
    r#"{"doc":{"error":{"$type":"auth","$object":"badsession","msg":{"$":"Session ended"}}}}"#;
const HALF_OPEN: &str =
    r#"{"doc":{"$func":"whoami","ok":{"$type":"form","$":"func=totp.confirm"}}}"#;

fn login(number: usize) -> Answer {
    let id = SESSIONS[number];
    json(&format!(
        r#"{{"doc":{{"$func":"auth","auth":{{"$id":"{id}","$level":"16","$":"{id}"}}}}}}"#
    ))
}

fn shop(steps: Vec<Step>) -> Shop {
    Shop::panel_with(SESSION, steps)
}

#[test]
fn a_session_is_opened_once_a_run_and_the_password_sent_once() {
    let shop = shop(vec![
        call("auth", login(0)),
        call("cart", cart(&[])),
        call("v2.vds.order.param", json(ADDED)),
        call("cart", cart(&[("4711", "5.00")])),
    ]);
    shop.data(0, &ADD);
    let first = SESSIONS[0];
    shop.sent(0, &format!("func=auth username=robot password={PASSWORD}"));
    shop.sent(1, &format!("func=cart auth={first}"));
    shop.sent(
        2,
        &format!(
            "func=v2.vds.order.param auth={first} pricelist=3087 order_period=1 sok=ok \
             clicked_button=order force_use_new_cart=on remoteid=*"
        ),
    );
}

#[test]
fn a_session_that_ends_on_the_way_is_opened_again_once() {
    for refusal in [ENDED, DENIED] {
        let shop = shop(vec![
            call("auth", login(0)),
            call("cart", cart(&[])),
            call("v2.vds.order.param", json(refusal)),
            call("auth", login(1)),
            call("v2.vds.order.param", json(ADDED)),
            call("cart", cart(&[])),
        ]);
        assert_eq!(shop.data(0, &ADD)["lineitem_id"], "4711");
        assert_eq!(shop.requests()[4].field("auth"), Some(SESSIONS[1]));
        assert_eq!(
            shop.requests()[2].field("remoteid"),
            shop.requests()[4].field("remoteid"),
            "it is the same attempt"
        );
    }
}

#[test]
fn a_refusal_that_stays_is_not_met_with_login_after_login() {
    for (refusal, code) in [(ENDED, 4), (DENIED, 5)] {
        let shop = shop(vec![
            call("auth", login(0)),
            call("cart", cart(&[])),
            call("v2.vds.order.param", json(refusal)),
            call("auth", login(1)),
            call("v2.vds.order.param", json(refusal)),
        ]);
        shop.error(code, &ADD);
    }
}

#[test]
fn a_login_that_was_just_made_is_not_made_again() {
    let shop = shop(vec![call("auth", login(0)), call("cart", json(DENIED))]);
    assert_eq!(shop.error(5, &["cart", "list"])["code"], "access");
}

#[test]
fn a_wrong_password_is_tried_once_in_either_way() {
    let wrong = r#"{"doc":{"error":{"$type":"auth","$object":"badpassword","$lang":"en",
        "msg":{"$":"Invalid username or password "}}}}"#;
    for (profile, func) in [("", "cart"), (SESSION, "auth")] {
        let shop = Shop::panel_with(profile, vec![call(func, json(wrong))]);
        let error = shop.error(4, &["cart", "list"]);
        assert_eq!(error["code"], "auth");
        assert!(error["message"].as_str().unwrap().contains("password"));
    }
}

#[test]
fn a_second_factor_is_confirmed_with_the_code_from_the_environment() {
    let shop = shop(vec![
        call("auth", login(0)),
        call("cart", json(HALF_OPEN)),
        call("totp.confirm", login(1)),
        call("cart", cart(&[("4711", "5.00")])),
    ]);
    let ran = finish(shop.orderctl(&["cart", "list"]).env("ORDERCTL_TOTP", TOTP));
    assert_eq!(ran.code, 0, "{ran:?}");
    shop.sent(
        2,
        &format!("func=totp.confirm auth={} qrcode={TOTP} sok=ok clicked_button=ok", SESSIONS[0]),
    );
    assert_eq!(shop.requests()[3].field("auth"), Some(SESSIONS[1]));
}

#[test]
fn without_the_code_of_a_second_factor_the_way_to_give_it_is_told() {
    let steps = vec![call("auth", login(0)), call("cart", json(HALF_OPEN))];
    let error = shop(steps).error(4, &["cart", "list"]);
    assert_eq!(error["code"], "second_factor");
    assert!(error["hints"][0].as_str().unwrap().contains("ORDERCTL_TOTP"));
    let shop = Shop::panel(vec![call("cart", json(HALF_OPEN))]);
    let _ = shop.run(&["cart", "list"]).fails(4, &["auth = \"session\""]);
}

#[test]
fn a_wrong_code_is_not_tried_again() {
    let wrong = r#"{"doc":{"error":{"$type":"value","$object":"qrcode","msg":{"$":"Bad code"}}}}"#;
    let shop = shop(vec![
        call("auth", login(0)),
        call("cart", json(HALF_OPEN)),
        call("totp.confirm", json(wrong)),
    ]);
    let ran = finish(shop.orderctl(&["cart", "list"]).env("ORDERCTL_TOTP", TOTP));
    assert_eq!(ran.code, 4, "{ran:?}");
}

#[test]
fn a_panel_that_echoes_a_secret_does_not_make_it_known() {
    let echo = |secret: &str| {
        json(&format!(
            r#"{{"doc":{{"error":{{"$type":"value","$object":"auth","msg":{{"$":"Bad value '{secret}'"}}}}}}}}"#
        ))
    };
    let shop = Shop::panel(vec![call("cart", echo(&format!("robot:{PASSWORD}")))]);
    shop.error(5, &["cart", "list"]);
    let shop = self::shop(vec![call("auth", login(0)), call("cart", echo(SESSIONS[0]))]);
    shop.error(5, &["cart", "list"]);
    let shop = self::shop(vec![call("auth", echo(PASSWORD))]);
    shop.error(5, &["cart", "list"]);
}

#[test]
fn a_client_of_an_administrator_signs_in_as_the_administrator() {
    let shop = Shop::panel_with(
        &format!("{SESSION}act_as = \"client@acme.example\"\n"),
        vec![call("auth", login(0)), call("cart", json(OK)), call("cart", json(OK))],
    );
    shop.data(0, &["cart", "remove", "1", "2"]);
    shop.sent(0, &format!("func=auth username=robot password={PASSWORD}"));
    shop.sent(
        2,
        &format!(
            "func=cart clicked_button=delete id=2 sok=ok su=client@acme.example auth={}",
            SESSIONS[0]
        ),
    );
}
