use super::*;
use crate::output::Narrowing;

fn at(columns: usize) -> Option<Screen> {
    let now = "2026-03-01T12:00:00Z".parse().unwrap();
    Some(Screen { columns, rows: 24, links: false, now })
}

fn laid_out(table_: &Table, columns: usize) -> String {
    table(table_, &Style::default(), at(columns).as_ref())
}

fn servers() -> Table {
    let mut table = Table::list(["id", "name", "status", "price"]);
    let price = |text| Cell::number(text);
    table.row([
        Cell::fixed("100500"),
        "web of the shop".into(),
        Cell::state("active"),
        price("5.00 EUR"),
    ]);
    table.row([Cell::fixed("7"), "db".into(), Cell::state("suspended"), price("105.00 EUR")]);
    table
}

#[test]
fn numbers_stand_to_the_right_and_texts_to_the_left() {
    let told = "ID      NAME             STATUS          PRICE\n\
                100500  web of the shop  active       5.00 EUR\n\
                7       db               suspended  105.00 EUR";
    assert_eq!(table(&servers(), &Style::default(), None), told);
    assert_eq!(laid_out(&servers(), 46), told);
}

#[test]
fn a_text_is_cut_where_a_row_is_too_long_and_nothing_else_is() {
    assert_eq!(
        laid_out(&servers(), 40),
        "ID      NAME       STATUS          PRICE\n\
         100500  web of t…  active       5.00 EUR\n\
         7       db         suspended  105.00 EUR"
    );
}

#[test]
fn where_nothing_more_can_be_cut_each_row_is_a_record() {
    assert_eq!(
        laid_out(&servers(), 30),
        "ID      100500\nNAME    web of the shop\nSTATUS  active\nPRICE   5.00 EUR\n\n\
         ID      7\nNAME    db\nSTATUS  suspended\nPRICE   105.00 EUR"
    );
}

#[test]
fn a_list_gives_up_what_matters_least_before_anything_is_cut() {
    let steps = [Narrowing::Drop("key"), Narrowing::Shorten("verb", |_| "cart…".into())];
    let mut content = Table::list(["id", "verb", "key"]).narrowing(steps);
    content.row([Cell::fixed("a1"), Cell::fixed("cart.add.skip"), "order-17".into()]);
    assert_eq!(laid_out(&content, 27), "ID  VERB           KEY\na1  cart.add.skip  order-17");
    assert_eq!(laid_out(&content, 26), "ID  VERB\na1  cart.add.skip");
    assert_eq!(laid_out(&content, 12), "ID  VERB\na1  cart…");
    let named = content.select(&["id".to_owned(), "key".to_owned()]).unwrap();
    assert!(laid_out(&named, 12).contains("KEY"), "it was asked for");
}

#[test]
fn empty_and_spare_columns_go_before_a_row_becomes_a_record() {
    let mut content = Table::list(["id", "name", "contents", "price"]).sparing(["contents"]);
    content.row([
        Cell::fixed("3087"),
        "".into(),
        "4 cores, 64 Gb".into(),
        Cell::number("5.00 EUR"),
    ]);
    let cut = "ID    CONTENTS     PRICE\n3087  4 cores…  5.00 EUR";
    assert_eq!(laid_out(&content, 24), cut);
    assert_eq!(laid_out(&content, 23), "ID       PRICE\n3087  5.00 EUR");
    assert!(laid_out(&content, 13).starts_with("ID        3087\nCONTENTS  4 cores"), "as a record");
    let all = content.columns().to_vec();
    let asked = laid_out(&content.select(&all).unwrap(), 23);
    assert!(asked.starts_with("ID        3087\nCONTENTS  4 cores"), "it was asked for: {asked}");
    let mut later = Table::list(["id", "name", "contents", "price"]);
    later.row([Cell::fixed("1"), "a".into(), "b".into(), Cell::number("1 EUR")]);
    let (mut layout, style) = (Layout::default(), Style::default());
    layout.page(&content, &style, at(24).as_ref());
    assert_eq!(layout.page(&later, &style, at(24).as_ref()), "1     b            1 EUR");
}

#[test]
fn wide_characters_and_marks_keep_the_columns() {
    let mut content = Table::list(["name", "ip"]);
    for name in ["東京サーバー", "e\u{301}te\u{301}", "👍 ok", "שלום", "\u{1b}[31mred"]
    {
        content.row([Cell::from(name), Cell::fixed("192.0.2.1")]);
    }
    for (columns, wide) in [(80, 12), (19, 8)] {
        let told = laid_out(&content, columns);
        for line in told.lines().skip(1) {
            let at = line.find("192.0.2.1").unwrap();
            assert_eq!(line[..at].width(), wide + GAP, "{line}");
        }
        assert!(!told.contains('\u{1b}'), "{told}");
        assert_eq!(told.matches('\u{2068}').count(), told.matches('\u{2069}').count());
    }
    assert!(laid_out(&content, 19).contains("東京サ…"), "{}", laid_out(&content, 19));
}

#[test]
fn later_pages_keep_the_columns_of_the_first() {
    let page = |rows: &[[&str; 2]]| {
        let mut table = Table::list(["id", "name"]).narrowing([Narrowing::Drop("name")]);
        rows.iter().for_each(|row| table.row([Cell::fixed(row[0]), row[1].into()]));
        table
    };
    let mut layout = Layout::default();
    let mut next =
        |rows: &[[&str; 2]]| layout.page(&page(rows), &Style::default(), at(20).as_ref());
    assert_eq!(next(&[["1000", "a"]]), "ID    NAME\n1000  a");
    let long = "a long name of several words";
    assert_eq!(next(&[["1", long], ["2", "ö"]]), "1     a long name o…\n2     ö");
    assert_eq!(next(&[["100000", long]]), "100000  a long name…");
    assert_eq!(next(&[]), "");
}

#[test]
fn a_record_is_wrapped_between_words_and_links_stay_whole() {
    let link = "https://my.acme.example/billmgr?func=payment&auth=0123456789";
    let content = Table::record().field("note", "one two three four five").field("url", link);
    assert_eq!(
        laid_out(&content, 26),
        format!("NOTE  one two three four\n      five\nURL   {link}")
    );
    let bare = Style { no_header: true, ..Style::default() };
    assert_eq!(table(&content, &bare, None), format!("one two three four five\n{link}"));
}

#[test]
fn a_link_is_followed_only_where_the_terminal_can() {
    let address = "https://my.acme.example/pay?id=\u{1b}7\u{7}";
    let content = Table::record().cell("url", Cell::link(address)).field("id", 7);
    let mut screen = at(80).unwrap();
    let plain = "URL  https://my.acme.example/pay?id=7\nID   7";
    assert_eq!(table(&content, &Style::default(), Some(&screen)), plain);
    screen.links = true;
    let told = table(&content, &Style::default(), Some(&screen));
    let clean = "https://my.acme.example/pay?id=7";
    let link = format!("\u{1b}]8;;{clean}\u{1b}\\{clean}\u{1b}]8;;\u{1b}\\");
    assert_eq!(told, format!("URL  {link}\nID   7"));
}

#[test]
fn color_is_beside_the_word_and_does_not_move_it() {
    let colored = Style { colors_result: true, ..Style::default() };
    let told = table(&servers(), &colored, None);
    assert!(told.contains("\u{1b}[1mSTATUS\u{1b}[0m"), "{told:?}");
    assert!(told.contains("\u{1b}[38;5;2mactive\u{1b}[39m"), "{told:?}");
    let plain = console::strip_ansi_codes(&told);
    let plain: Vec<&str> = plain.lines().map(str::trim_end).collect();
    assert_eq!(plain.join("\n"), table(&servers(), &Style::default(), None));
}
