//! Renewals: a term is renewed once, whoever runs it and however often.

use super::{apply, count, file, row};
use crate::support::world::World;

const SERVER: &str =
    "cart add --item-type vds --tariff 3087 --skip-basket --yes --again --period 1";

fn server(world: &World) -> String {
    let ran = world.run(&SERVER.split_whitespace().collect::<Vec<_>>());
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.document()["data"]["service_id"].as_str().unwrap().to_owned()
}

fn end(world: &World, id: &str) -> String {
    let ran = world.run(&["service", "show", id]);
    ran.document()["data"]["expires"].as_str().unwrap_or_else(|| panic!("{ran:?}")).to_owned()
}

#[test]
fn a_row_of_a_file_renews_one_term_for_ever() {
    let world = World::with_file();
    let id = server(&world);
    let before = end(&world, &id);
    file(&world, "r.csv", &format!("name,type,id,period\nvps,renew,{id},1\n"));
    let plan = world.run(&["plan", "r.csv"]);
    assert_eq!(row(&plan.document(), "vps")["expires"], before.as_str(), "{plan:?}");
    let done = world.run(&apply("r.csv"));
    assert_eq!((done.code, count(&done.document(), "placed")), (0, 1), "{done:?}");
    let after = end(&world, &id);
    assert_ne!(after, before);
    let again = world.run(&apply("r.csv"));
    assert_eq!((again.code, count(&again.document(), "replayed")), (0, 1), "{again:?}");
    assert_eq!(end(&world, &id), after, "no second term");
    let next = world.run(&[&apply("r.csv")[..], &["--key", "next-year"]].concat());
    assert_eq!((next.code, count(&next.document(), "placed")), (0, 1), "{next:?}");
    assert_ne!(end(&world, &id), after);
}

/// A thousand renewals would read a list of a thousand services a thousand times.
#[test]
fn the_services_are_listed_once_for_all_rows_that_renew_them() {
    let world = World::with_file();
    let ids = [server(&world), server(&world), server(&world), server(&world)];
    let asked = |rows_of: usize| {
        let rows: String =
            ids[..rows_of].iter().map(|id| format!("s{id},renew,{id},1\n")).collect();
        file(&world, "r.csv", &format!("name,type,id,period\n{rows}"));
        world.faults(&["slow:0:read"]);
        let plan = world.run(&["plan", "r.csv"]);
        assert_eq!(plan.document()["data"]["rows"].as_array().unwrap().len(), rows_of);
        assert_eq!(plan.code, 0, "{plan:?}");
        world.seen()
    };
    let (two, three, four) = (asked(2), asked(3), asked(4));
    assert_eq!(three - two, 1, "the form of the third alone");
    assert_eq!(four - three, 1);
    // A service that is not there is refused by itself.
    file(&world, "r.csv", &format!("name,type,id,period\na,renew,{},1\nb,renew,1,1\n", ids[0]));
    let plan = world.run(&["plan", "r.csv"]).document();
    assert_eq!((count(&plan, "place"), count(&plan, "refused")), (1, 1));
    assert_eq!(row(&plan, "b")["why"], "service 1 not found");
}

#[test]
fn what_expires_is_renewed_once_a_term_by_whoever_runs() {
    let world = World::with_file();
    let ids = [server(&world), server(&world)];
    let expiring = ["apply", "--expiring", "40d", "--yes", "--max-total", "20EUR", "-p", "acme"];
    let done = world.run(&expiring);
    assert_eq!((done.code, count(&done.document(), "placed")), (0, 2), "{done:?}");
    let ends = ids.clone().map(|id| end(&world, &id));
    let again = world.run(&expiring);
    assert_eq!((again.code, again.document()["data"]["rows"].as_array().unwrap().len()), (0, 0));
    assert_eq!(ids.map(|id| end(&world, &id)), ends);
}

#[test]
fn a_plan_of_renewals_is_void_for_what_was_renewed_since() {
    let world = World::with_file();
    let ids = [server(&world), server(&world)];
    let plan = world.run(&["plan", "--expiring", "40d", "-p", "acme", "--save", "p.json"]);
    assert_eq!(plan.code, 0, "{plan:?}");
    let by_hand = ["service", "renew", &ids[0], "--period", "1", "--yes"];
    assert_eq!(world.run(&by_hand).code, 0);
    let moved = end(&world, &ids[0]);
    let done = world.run(&apply("p.json"));
    assert_eq!(done.code, 9, "{done:?}");
    let name = format!("service-{}", ids[0]);
    assert_eq!(row(&done.document(), &name)["error"]["code"], "end_moved", "{done:?}");
    assert_eq!(count(&done.document(), "placed"), 1);
    assert_eq!(end(&world, &ids[0]), moved, "not renewed again");
}
