//! Finding what to order.

use serde_json::json;

use super::{Client, column};
use crate::support::scripted::Answer;
use crate::support::shop::Shop;
use crate::support::terminal::{CTRL_C, Terminal};

#[test]
fn everything_that_the_panel_sells_is_found_without_knowing_a_name() {
    let data = Client::new().data("tariff list");
    let tariffs = &data["tariffs"];
    let ids = column(tariffs, "tariff_id");
    for id in [
        "3087", "3088", "4001", "4002", "4501", "5001", "2001", "2002", "2003", "1501", "6001",
        "7001",
    ] {
        assert!(ids.contains(&id), "{id}");
    }
    let of_type = |item_type: &str| column(tariffs, "item_type").contains(&item_type);
    assert!(of_type("instances") && of_type("not-install"));
    let entry = &tariffs[0];
    assert_eq!(column(&entry["datacenters"], "name"), ["Amsterdam", "Frankfurt"]);
    assert_eq!(entry["details"][1], json!({"name": "Memory", "value": "2 Gb"}));
    assert_eq!(entry["prices"][3]["price"], json!({"amount": "60.00", "currency": "EUR"}));
    let sold_out = ids.iter().position(|id| *id == "4002").map(|at| &tariffs[at]["sold_out"]);
    assert_eq!((sold_out, &entry["sold_out"]), (Some(&json!(true)), &json!(false)));
}

#[test]
fn a_list_can_be_narrowed() {
    let client = Client::new();
    let ids = |line: &str| {
        let data = client.data(line);
        column(&data["tariffs"], "tariff_id").join(" ")
    };
    assert_eq!(ids("tariff list --item-type dedic"), "4001 4002");
    assert_eq!(ids("tariff list --datacenter 2 --item-type soft"), "1501");
    let in_frankfurt = ids("tariff list --datacenter 2");
    for (id, there) in [("3087", true), ("3088", false), ("4501", true), ("2001", false)] {
        assert_eq!(in_frankfurt.split(' ').any(|sold| sold == id), there, "{id}");
    }
    assert_eq!(ids("tariff list --item-type vds --period trial"), "3088");
    let data = client.data("tariff list --item-type vds --period 1y");
    assert_eq!(data["tariffs"][0]["prices"].as_array().unwrap().len(), 1);
    assert_eq!(client.error(5, "tariff list --item-type nosuch")["code"], "no_function");
}

#[test]
fn every_data_center_is_asked_by_one_call_each() {
    let answer = |place: &str| {
        Answer::json(
            200,
            format!(
                r#"{{"doc":{{"datacenter":{{"$":"{place}"}},"slist":[{{"$name":"datacenter","val":[
            {{"$key":"1","$":"A"}},{{"$key":"2","$":"B"}},{{"$key":"3","$":"C"}}]}}],
            "list":[{{"$name":"pricelist","elem":[{{"id":{{"$":"50{place}"}},"title":{{"$":"T"}}}}]}}]}}}}"#
            ),
        )
    };
    let shop =
        Shop::panel_that(move |request| Some(answer(request.field("datacenter").unwrap_or("1"))));
    let data = shop.data(0, &["tariff", "list", "--item-type", "vds"]);
    assert_eq!(column(&data["tariffs"], "tariff_id"), ["501", "502", "503"]);
    assert_eq!(shop.requests().len(), 3);
}

#[test]
fn a_menu_entry_that_sells_nothing_does_not_hide_the_others() {
    let shop = Shop::panel_that(|request| {
        Some(Answer::json(
            200,
            match request.field("func")? {
                "menu" => {
                    r#"{"doc":{"menu":{"node":{"$name":"mainmenuservice","node":[
                {"$action":"ticket","$type":"list"},{"$action":"vds","$type":"list"}]}}}}"#
                }
                "v2.vds.order.pricelist" => {
                    r#"{"doc":{"list":[{"$name":"pricelist","elem":[{"id":{"$":"7"}}]}]}}"#
                }
                _ => r#"{"doc":{"error":{"$type":"missed","$object":"func","msg":{"$":"No"}}}}"#,
            },
        ))
    });
    let data = shop.data(0, &["tariff", "list"]);
    assert_eq!(column(&data["tariffs"], "tariff_id"), ["7"]);
    assert_eq!(data["without_tariffs"], json!(["ticket"]));
}

#[test]
fn the_options_of_a_tariff_are_the_words_to_type() {
    let client = Client::new();
    let data = client.data("tariff show 3087 --period 1y");
    assert_eq!((&data["item_type"], &data["period"]), (&json!("vds"), &json!(12)));
    let words: Vec<&str> = data["options"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|option| column(&option["values"], "words"))
        .collect();
    for expected in
        ["--period 36", "--os ISPsystem__Windows-2022", "--addon 3091=1000", "--recipe lamp"]
    {
        assert!(words.contains(&expected), "{expected} is not in {words:?}");
    }
    let options = data["options"].as_array().unwrap();
    let named = |name: &str| options.iter().find(|option| option["name"] == name).unwrap();
    let disk = named("Disk space");
    assert_eq!((&disk["most"], &disk["step"]), (&json!("200"), &json!("10")));
    assert_eq!(disk["step_price"]["amount"], "0.50");
    assert_eq!(named("Software")["values"][1]["needs"], "--os ISPsystem__Debian-12");
    // What is shown is what can be typed.
    let quoted = client.data(
        "cart quote --item-type vds --tariff 3087 --period 1y --addon 3091=1000 --addon 3092=30 \
         --os ISPsystem__Windows-2022",
    );
    assert_eq!(quoted["due_now"]["amount"], "246.00");
    let text = client.run("tariff show 3087").stdout;
    assert!(text.contains("--addon 3092=N to 200 by 10, 0.50 EUR a step"), "{text}");
}

#[test]
fn a_tariff_that_is_not_sold_by_the_month_is_shown_for_its_own_period() {
    let client = Client::new();
    let data = client.data("tariff show 6001");
    assert_eq!((&data["period"], &data["total"]["amount"]), (&json!(12), &json!("12.00")));
    let error = client.error(5, "tariff show 9999");
    assert_eq!(error["code"], "missed");
}

#[test]
fn a_product_type_that_the_hoster_invented_is_offered_by_name() {
    let shop = Shop::panel_that(|request| {
        let menu = r#"{"doc":{"menu":{"node":{"$name":"mainmenuservice","node":[
            {"$action":"vds","$type":"list"},{"$action":"forexbox","$type":"list"}]}}}}"#;
        (request.field("func") == Some("menu")).then(|| Answer::json(200, menu))
    });
    let mut terminal = Terminal::start(&shop.home, &["cart", "add"], &[]);
    terminal.reads("Product type");
    terminal.reads("virtual servers");
    terminal.reads("forexbox");
    terminal.types(CTRL_C);
    let (code, screen) = terminal.ends();
    assert_eq!(code, 130, "{screen}");
}
