//! What was rehearsed in the sandbox is ordered afterwards by the same line and the same file.

use serde_json::Value;

use super::{apply, count, file};
use crate::support::world::World;

fn sandbox<'a>(words: &[&'a str]) -> Vec<&'a str> {
    [&["--sandbox"], words].concat()
}

fn done(world: &World, words: &[&str]) -> Value {
    let ran = world.run(words);
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.document()
}

#[test]
fn a_line_that_was_rehearsed_orders_once_the_flag_is_left_out() {
    let world = World::with_file();
    let line: Vec<&str> = "cart add --item-type vds --tariff 3087 --period 1 --skip-basket --yes \
                           --idempotency-key web-1"
        .split_whitespace()
        .collect();
    for (words, mode, replayed) in [
        (sandbox(&line), "sandbox", false),
        (line.clone(), "live", false),
        (sandbox(&line), "sandbox", true),
        (line.clone(), "live", true),
    ] {
        let document = done(&world, &words);
        assert_eq!(document["meta"]["mode"], mode);
        assert_eq!(document["data"]["replayed"], replayed, "{mode}");
        let attempt = document["data"]["attempt"].as_str().unwrap().to_owned();
        let shown = done(&world, &["ledger", "show", &attempt]);
        assert_eq!(shown["data"]["key"], "web-1", "as it was given");
        assert_eq!(shown["data"]["mode"], mode);
    }
}

#[test]
fn a_file_that_was_rehearsed_is_placed_and_renews_its_own_term() {
    let world = World::with_file();
    file(
        &world,
        "o.csv",
        "name,type,item-type,tariff,period,skip-basket\nweb,cart,vds,3087,1,true\n",
    );
    file(&world, "r.csv", "name,type,id,period\nweb,renew,100500,1\n");
    for name in ["o.csv", "r.csv"] {
        for (words, status) in [
            (sandbox(&apply(name)), "placed"),
            (apply(name), "placed"),
            (sandbox(&apply(name)), "replayed"),
            (apply(name), "replayed"),
        ] {
            assert_eq!(count(&done(&world, &words), status), 1, "{words:?}");
        }
    }
}
