use std::fmt::Write as _;
use std::io::Write as _;

use super::kind::Kind;
use super::*;
use orderctl_core::error::Error;

/// Reads a file with this ending; its rows in words, or its mistakes.
fn read(ending: &str, text: &str) -> std::result::Result<Vec<String>, Vec<String>> {
    let mut file = tempfile::Builder::new().suffix(&format!(".{ending}")).tempfile().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    let path = file.path().to_str().unwrap().to_owned();
    let mut rows = Vec::new();
    let read = OrderFile::open(&path, None, None).and_then(|file| {
        file.each(&mut |row, _| {
            let order = match row.words {
                Words::Cart(words) => format!("cart {:?}", words.complete()?.order),
                Words::Combo(words) => format!("combo {:?}", words.complete()?.0),
                Words::Renew(words) => format!("renew {:?}", words.complete()?.0),
                Words::ComboRenew(words) => format!("combo-renew {:?}", words.complete()?.0),
            };
            rows.push(format!("{} {order}", row.name));
            Ok(())
        })
    });
    read.map(|_| rows).map_err(|error: Error| {
        error.hints().iter().map(|hint| hint.replace(&path, "file")).collect()
    })
}

const SAME: [(&str, &str); 4] = [
    (
        "toml",
        r#"[defaults.cart]
item-type = "vds"
period = 12
[[order]]
name = "web-1"
type = "cart"
tariff = "3087"
addon.3091 = 1_000
param = { server_key = "a;b" }
[[order]]
name = "shop"
type = "combo"
domain = "shop.example"
customer-id = 20000001
months = "12"
invoice-option = "KeepInvoice"
bundle-id = 501
ns = ["ns1.example.net", "ns2.example.net"]
contact = 30000001
service = "sslcert"
"#,
    ),
    (
        "json",
        r#"{"defaults":{"cart":{"item-type":"vds","period":12}},"rows":[
{"name":"web-1","type":"cart","tariff":"3087","addon":{"3091":1000},"param.server_key":"a;b"},
{"name":"shop","type":"combo","domain":"shop.example","customer-id":20000001,"months":12,
 "invoice-option":"KeepInvoice","bundle-id":501,"ns":["ns1.example.net","ns2.example.net"],
 "contact":30000001,"service":["sslcert"],"discount-amount":null}]}"#,
    ),
    (
        "jsonl",
        r#"{"name":"web-1","type":"cart","item-type":"vds","period":"1y","tariff":3087,"addon":["3091=1000"],"param.server_key":"a;b"}

{"name":"shop","type":"combo","domain":"shop.example","customer-id":"20000001","months":"12","invoice-option":"KeepInvoice","bundle-id":501,"ns":["ns1.example.net","ns2.example.net"],"contact":"30000001","service":"sslcert"}
"#,
    ),
    (
        "csv",
        "\u{feff}name,type,item-type,period,tariff,addon.3091,param.server_key,domain,customer-id,months,invoice-option,bundle-id,ns,contact,service
web-1,cart,vds,12,3087,1000,a;b,,,,,,,,
shop,combo,,,,,,shop.example,20000001,12,KeepInvoice,501,ns1.example.net; ns2.example.net,30000001,sslcert
",
    ),
];

#[test]
fn all_formats_say_the_same() {
    let [first, others @ ..] = SAME.map(|(ending, text)| read(ending, text).unwrap());
    assert_eq!(first.len(), 2);
    assert!(
        first[0].starts_with("web-1 cart AddOrder { item_type: \"vds\", tariff: 3087"),
        "{first:?}"
    );
    assert!(first[0].contains("addons: [(\"3091\", \"1000\")]"), "{first:?}");
    assert!(first[0].contains("params: [(\"server_key\", \"a;b\")]"), "{first:?}");
    for other in others {
        assert_eq!(other, first);
    }
}

#[test]
fn every_mistake_is_told_at_once_with_its_place() {
    let toml = r#"idd = "x"
[defaults.card]
[[order]]
name = "a b"
type = "cart"
tarif = 3087
period = "soon"
[[order]]
type = "combi"
[[order]]
name = "c"
type = "renew"
id = [1, 2]
"#;
    let told = read("toml", toml).unwrap_err();
    let starts: Vec<&str> = told.iter().map(|line| line.split(": ").next().unwrap()).collect();
    let expected = ["1:1", "2:11", "4:8", "6:1", "7:10", "8:1", "9:8", "13:6"];
    assert_eq!(starts, expected.map(|at| format!("file:{at}")), "{told:#?}");
    assert!(told[0].ends_with("unknown key 'idd'; did you mean 'id'?"), "{told:#?}");
    assert!(told[1].contains("did you mean 'cart'?"), "{told:#?}");
    assert!(told[3].ends_with("unknown column 'tarif'; did you mean 'tariff'?"), "{told:#?}");

    let csv = "name,type,domain,months\na,combo,shop.example,abc\nb,combo,shop.example\na,cart,,\n";
    let told = read("csv", csv).unwrap_err();
    assert!(told[0].starts_with("file:2:4: months: "), "{told:#?}");
    assert_eq!(told[1], "file:3:1: the row has 3 cells, and the header 4");
    assert_eq!(told[2], "file:4:1: missing: item-type, tariff, period");

    let lines = "{\"name\":\"a\",\"type\":\"renew\",\"id\":7,\"period\":1}\n{\"name\":\n{\"name\":\"a\",\"type\":\"renew\",\"id\":8,\"period\":1}\n";
    let told = read("jsonl", lines).unwrap_err();
    assert!(told[0].starts_with("file:2:8: no JSON: EOF"), "{told:#?}");
    assert_eq!(told[1], "file:3:9: the name 'a' is used twice");

    let json = "[\n  {\"name\": \"a\", \"type\": \"combo-renew\",\n   \"ordr-id\": 5, \"months\": {\"a\": 1}}\n]";
    let told = read("json", json).unwrap_err();
    assert_eq!(told[0], "file:3:4: unknown column 'ordr-id'; did you mean 'order-id'?");
    assert!(told[1].starts_with("file:3:29: unknown column 'months.a'"), "{told:#?}");
}

#[test]
fn flags_of_a_verb_that_make_no_sense_in_a_file_are_unknown_there() {
    for column in [r#""raw":"json""#, r#""check-invoice":true"#] {
        let kind = if column.contains("raw") { "cart" } else { "combo" };
        let line = format!("{{\"name\":\"a\",\"type\":\"{kind}\",{column}}}");
        let told = read("jsonl", &line).unwrap_err();
        assert!(told[0].contains("unknown column"), "{told:#?}");
    }
    let told = read("jsonl", r#"{"name":"a","type":"combo","services-json":"@/etc/passwd"}"#);
    assert!(told.unwrap_err()[0].contains("write the JSON itself"));
}

#[test]
fn a_switch_is_on_or_off() {
    let row = |column: &str| {
        let line = format!(
            r#"{{"name":"a","type":"cart","item-type":"vds","tariff":1,"period":1,{column}}}"#
        );
        read("jsonl", &line)
    };
    assert!(row(r#""accept-license":true"#).unwrap()[0].contains("accept_license: true"));
    assert!(row(r#""accept-license":"false""#).unwrap()[0].contains("accept_license: false"));
    assert!(row(r#""accept-license":"yes""#).unwrap_err()[0].contains("expected true or false"));
    assert!(row(r#""auto-renew":true"#).is_ok() && row(r#""auto-renew":3"#).is_ok());
    assert!(row(r#""auto-renew":"soon""#).is_err());
}

#[test]
fn payment_stands_beside_the_rows() {
    let pay = |text: &str| {
        let mut file = tempfile::Builder::new().suffix(".toml").tempfile().unwrap();
        file.write_all(text.as_bytes()).unwrap();
        let file = OrderFile::open(file.path().to_str().unwrap(), None, None)?;
        Ok::<_, Error>((file.id.clone(), file.each(&mut |_, _| Ok(()))?.pay.is_some()))
    };
    assert_eq!(pay("id = \"may\"\npay = true\npaymethod = 15\n").unwrap(), ("may".into(), true));
    assert!(!pay("pay = false\n").unwrap().1);
    let error = pay("paymethod = 15\n").map(|_| ()).unwrap_err();
    assert!(error.hints()[0].contains("no effect without pay = true"), "{error:?}");
}

#[test]
fn the_id_is_the_file_s_name_where_nothing_else_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("may.jsonl");
    std::fs::write(&path, "").unwrap();
    let path = path.to_str().unwrap();
    assert_eq!(OrderFile::open(path, None, None).unwrap().id, "may");
    assert_eq!(OrderFile::open(path, None, Some("june")).unwrap().id, "june");
    assert_eq!(
        OrderFile::open("orders.txt", None, None).map(|_| ()).unwrap_err().machine_code(),
        Some("format")
    );
}

#[test]
fn a_long_file_is_read_row_by_row() {
    let mut text = String::from("name,type,id,period\n");
    for number in 0..20_000 {
        let _ = writeln!(text, "r{number},renew,{number},1");
    }
    assert_eq!(read("csv", &text).unwrap().len(), 20_000);
}

#[test]
fn the_examples_of_the_help_are_order_files() {
    let help = include_str!("../commands/help/order-file.txt");
    let mut found = Vec::new();
    let mut block = String::new();
    for line in help.lines().chain([""; 1]) {
        match line.strip_prefix("      ") {
            Some(code) => {
                block.push_str(code);
                block.push('\n');
            }
            None if line.is_empty() && !block.is_empty() => block.push('\n'),
            None if !block.is_empty() => found.push(std::mem::take(&mut block)),
            None => {}
        }
    }
    let formats = ["toml", "json", "jsonl", "csv"];
    assert_eq!(found.len(), formats.len(), "{found:#?}");
    for (ending, text) in formats.into_iter().zip(found) {
        let rows = read(ending, &text);
        assert!(rows.as_ref().is_ok_and(|rows| !rows.is_empty()), "{ending}: {rows:#?}");
    }
}

#[test]
fn the_schema_knows_every_column() {
    let schema = schema();
    let rows = schema["anyOf"][0]["items"]["oneOf"].as_array().unwrap();
    for (row, kind) in rows.iter().zip(Kind::ALL) {
        let columns = row["properties"].as_object().unwrap();
        assert_eq!(row["properties"]["type"]["const"], kind.name());
        for column in row::columns(&kind.command()) {
            assert!(columns.contains_key(&column), "{column} of {}", kind.name());
        }
    }
    assert!(rows[0]["patternProperties"]["^addon\\."].is_object());
    assert!(rows[0]["properties"].get("raw").is_none());
}

#[test]
fn the_examples_of_the_documentation_are_order_files() {
    let text = include_str!("../../docs/order-file.md");
    let mut count = 0;
    for block in text.split("```").skip(1).step_by(2) {
        let (ending, text) = block.split_once('\n').unwrap();
        let rows = read(ending, text);
        assert!(rows.as_ref().is_ok_and(|rows| !rows.is_empty()), "{ending}: {rows:#?}");
        count += 1;
    }
    assert_eq!(count, 3);
    assert_eq!(read("toml", include_str!("../../orders.example.toml")).unwrap().len(), 2);
}

mod any_text {
    use proptest::prelude::*;

    use super::read;

    /// An order file as somebody in a hurry writes it, or a part of one.
    fn near(ending: &'static str) -> impl Strategy<Value = (&'static str, String)> {
        let words = "(id|pay|name|type|tariff|period|addon|param|order|rows|defaults|cart|combo)";
        let value = "(\"[ -!#-~]{0,8}\"|[0-9.e_-]{0,8}|true|null|nan|\\[\\]|\\{\\}|)";
        let line = match ending {
            "toml" => {
                format!("(\\[\\[?[a-z.]{{0,9}}\\]?\\]|{words}(\\.[0-9a-z]{{1,4}})? ?= ?{value})\n")
            }
            "csv" => format!("({words}|{value})(,({words}|{value})){{0,5}}\r?\n"),
            _ => format!("[\\[{{,]{{0,2}}\"{words}\" ?: ?{value}[\\]}},]{{0,2}}\n"),
        };
        let line = proptest::string::string_regex(&line).unwrap();
        let lines = proptest::collection::vec(line, 0..8).prop_map(|lines| lines.concat());
        prop_oneof![lines, any::<String>()].prop_map(move |text| (ending, text))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        /// It is read, or refused with its mistakes.
        #[test]
        fn no_order_file_can_bring_the_program_down(
            (ending, text) in prop_oneof![near("toml"), near("json"), near("jsonl"), near("csv")]
        ) {
            match read(ending, &text) {
                Ok(rows) => prop_assert!(rows.len() <= text.len(), "{}", text),
                Err(problems) => prop_assert!(problems.iter().all(|it| !it.is_empty()), "{}", text),
            }
        }
    }
}
