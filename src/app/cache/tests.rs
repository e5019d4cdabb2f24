use std::time::Duration;

use super::*;
use crate::app::embedded_sandbox::access_at;
use crate::config::{Access, Logicboxes, Mode, Provider};
use orderctl_core::Secret;
use orderctl_logicboxes::{Format, RenewTerm};

const READ: &str = "2026-03-01T12:00:00Z";

fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn profile(name: &str, url: &str, id: &str) -> Profile {
    let access = Logicboxes {
        url: Some(url.to_owned()),
        auth_userid: id.to_owned(),
        api_key: Secret::new("k3y-of-a-test"),
        format: Format::default(),
        renew_term: RenewTerm::default(),
        tax: None,
    };
    Profile {
        name: name.to_owned(),
        mode: Mode::Live,
        limits: crate::config::Limits::default(),
        concurrency: None,
        currency: None,
        time_limits: Duration::ZERO.into(),
        settle: Duration::ZERO,
        settle_after_timeout: Duration::ZERO,
        access: Access::Logicboxes(access),
    }
}

/// A folder, and the place of a list that was kept there at [`READ`].
fn kept() -> (tempfile::TempDir, Cache) {
    let folder = tempfile::tempdir().unwrap();
    let cache = at(&folder, &profile("a", "https://one.example/api", "1"), "list");
    cache.store(&["x"], time(READ));
    (folder, cache)
}

fn at(folder: &tempfile::TempDir, profile: &Profile, list: &str) -> Cache {
    Cache::new(Some(folder.path()), profile, list)
}

fn read(cache: &Cache, now: &str) -> Option<Cached<Vec<String>>> {
    cache.fresh(time(now))
}

#[test]
fn a_list_answers_for_an_hour_and_says_how_old_it_is() {
    let (_folder, cache) = kept();
    let note = |now: &str| read(&cache, now).map(|kept| kept.note().unwrap());
    let words = |age: &str| Some(format!("Cached {age}; use --refresh to update."));
    assert_eq!(note("2026-03-01T12:00:59Z"), words("a moment ago"));
    assert_eq!(note("2026-03-01T12:01:00Z"), words("1 minute ago"));
    assert_eq!(note("2026-03-01T12:59:59Z"), words("59 minutes ago"));
    assert_eq!(note("2026-03-01T13:00:00Z"), None);
    assert_eq!(note("2026-03-01T11:59:59Z"), None, "a clock was set back");
    let old = cache.read_stale::<Vec<String>>(time("2027-01-01T00:00:00Z")).unwrap();
    assert_eq!((old.list, old.read_at), (vec!["x".to_owned()], time(READ)));
    assert_eq!(Cached::just_read((), time(READ)).note(), None);
}

#[test]
fn nobody_sees_the_list_of_another_profile_address_or_account() {
    let (folder, cache) = kept();
    assert!(read(&cache, READ).is_some());
    for other in [
        profile("b", "https://one.example/api", "1"),
        profile("A", "https://one.example/api", "1"),
        profile("a", "https://two.example/api", "1"),
        profile("a", "https://one.example/api", "2"),
    ] {
        assert_eq!(read(&at(&folder, &other, "list"), READ), None, "{other:?}");
    }
    let sandbox = crate::config::sandbox(access_at(
        Provider::Logicboxes,
        "http://127.0.0.1:1/api".to_owned(),
    ));
    at(&folder, &sandbox, "list").store(&["y"], time(READ));
    let again = access_at(Provider::Logicboxes, "http://127.0.0.1:2/api".to_owned());
    let again = at(&folder, &crate::config::sandbox(again), "list");
    assert!(read(&again, READ).is_some(), "the sandbox has another port in each run");
}

#[test]
fn what_can_not_be_read_is_as_if_it_were_not_there() {
    let (folder, cache) = kept();
    let file = folder.path().join("a.list.json");
    let text = fs::read_to_string(&file).unwrap();
    let version = env!("CARGO_PKG_VERSION");
    for broken in ["", "{", "null", &text[..text.len() - 2], &text.replace(version, "0.0.9")] {
        fs::write(&file, broken).unwrap();
        assert_eq!(read(&cache, READ), None, "{broken}");
    }
    fs::write(&file, &text).unwrap();
    assert_eq!(cache.fresh::<u64>(time(READ)), None, "a list of another shape");
    assert!(read(&cache, READ).is_some());
    cache.clear();
    assert_eq!(read(&cache, READ), None);
    let nowhere = Cache::new(None, &profile("a", "https://one.example/api", "1"), "list");
    nowhere.store(&["x"], time(READ));
    assert_eq!(read(&nowhere, READ), None);
}

#[test]
fn the_file_stays_in_its_folder_and_holds_no_secret() {
    let folder = tempfile::tempdir().unwrap();
    let odd = profile("../a/b", "https://one.example/api", "1");
    at(&folder, &odd, "list").store(&["x"], time(READ));
    let files: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
    let [Ok(file)] = files.as_slice() else { panic!("{files:?}") };
    assert!(!fs::read_to_string(file.path()).unwrap().contains("k3y"));
    assert!(read(&at(&folder, &odd, "list"), READ).is_some());
}

#[test]
fn who_reads_while_others_write_reads_a_whole_list() {
    let (folder, cache) = kept();
    std::thread::scope(|scope| {
        for writer in 0..3 {
            let cache = &cache;
            scope.spawn(move || {
                for size in 1..50 {
                    cache.store(&vec![writer.to_string(); size * 100], time(READ));
                }
            });
        }
        for _ in 0..200 {
            let list = read(&cache, READ).expect("a list is there all the time").list;
            assert!(list.iter().all(|word| *word == list[0]));
        }
    });
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no draft is left behind");
}

#[test]
fn what_a_provider_repeats_of_a_secret_is_not_kept() {
    let redactor = Redactor::default();
    redactor.learn(&Secret::new("k3y-<of>-a test"));
    let folder = tempfile::tempdir().unwrap();
    let cache = at(&folder, &profile("a", "https://one.example/api", "1"), "list");
    let cache = cache.with_redactor(redactor);
    cache.store(&["plan k3y-%3Cof%3E-a+test", "plan"], time(READ));
    let list = read(&cache, READ).map(|kept| kept.list);
    assert_eq!(list, Some(vec!["plan ***".to_owned(), "plan".to_owned()]));
}
