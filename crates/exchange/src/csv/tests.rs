use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, NaiveDate, Utc};
use plumb_mastery::{
    Area, AreaId, AreaKind, Body, Entry, EntryId, Evidence, Ladder, Measure, Milestone, Outcome, Part, Precision, Rung, Session, Story, Tree,
    Work, WorkId, entry::EvidenceBody,
};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::{
    answer::{Answer, Need, Reason, Remark, Source, State},
    compare::{Known, answer, compare},
    day::DayOrder,
    names::Against,
    row::Row,
    sheet::{Sheet, fingerprint},
};

fn areas() -> Vec<Area> {
    let rung = |number: usize| Rung { key: format!("r{number}"), name: format!("Rung {number}"), demands: String::new(), can_do: String::new(), signals: vec![] };
    let area = |number: u128, parent: Option<u128>, name: &str| Area {
        id: AreaId(Uuid::from_u128(number)),
        parent: parent.map(|parent| AreaId(Uuid::from_u128(parent))),
        kind: if parent.is_some() { AreaKind::Area } else { AreaKind::Craft },
        name: name.into(),
        also: vec![],
        ladder: parent.is_none().then(|| Ladder { rungs: (1..=6).map(rung).collect() }),
        freshness_half_life: None,
        fallow_since: None,
        retired_on: None,
    };
    vec![area(1, None, "Ceramics"), area(2, Some(1), "Glaze"), area(3, Some(1), "In/Out | both"), area(4, None, "=Sums")]
}

fn works() -> Vec<Work> {
    let work = |number: u128, title: &str| Work {
        id: WorkId(Uuid::from_u128(number)),
        title: title.into(),
        started: None,
        finished: None,
        for_whom: None,
        link: None,
        private: false,
    };
    vec![work(11, "Tern cover"), work(12, "@home"), work(13, "Twice"), work(14, "twice")]
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day")
}

fn at() -> DateTime<Utc> {
    DateTime::from_timestamp_millis(1_795_000_000_123).expect("an instant")
}

fn read_with(bytes: &[u8], order: Option<DayOrder>) -> Result<Sheet, crate::Unreadable> {
    let tree = Tree::new(areas()).expect("a tree");
    read(bytes, &Against { tree: &tree, works: &works(), today: today(), at: at() }, order)
}

fn sheet(text: &str) -> Sheet {
    read_with(text.as_bytes(), None).expect("our own CSV")
}

fn reasons(text: &str) -> Vec<(u64, Reason, Option<String>)> {
    sheet(text).left.into_iter().map(|left| (left.row, left.reason, left.field)).collect()
}

#[test]
fn a_session_is_read_from_every_column_in_any_order() {
    let sheet = sheet("note,areas,making_min,on,work,overseeing_min,private\nfirst even ash,Ceramics/Glaze | ceramics,1h30,2026-03,tern cover,20,yes\n");
    assert_eq!(sheet.left, vec![], "nothing is wrong with it");
    let taken = &sheet.taken[0];
    let entry = &taken.brings;
    assert_eq!(entry.body, Body::Session(Session { making_min: 90, overseeing_min: 20 }), "a duration or whole minutes");
    assert_eq!((entry.on.to_string().as_str(), entry.precision), ("2026-03-31", Precision::Month), "a month is its last day");
    assert_eq!(entry.areas, [AreaId(Uuid::from_u128(2)), AreaId(Uuid::from_u128(1))], "the first is primary");
    assert_eq!((entry.work, entry.private), (Some(WorkId(Uuid::from_u128(11))), true), "by its title");
    assert_eq!((entry.text.as_str(), entry.recorded_at, taken.row), ("first even ash", at(), 2), "the header is line 1");
    let origin = entry.origin.as_ref().expect("an import says where it is from");
    assert_eq!(origin.fields["making_min"], "1h30", "the row as it was read");
}

#[test]
fn a_milestone_is_read_with_its_challenge_story_and_evidence() {
    let sheet = sheet(concat!(
        "on,title,areas,challenge,result,part,situation,action,story_result,learning,share,links,measure,work,note\n",
        "2026-03-14,Tern,Ceramics,Ceramics/Glaze=4 | =Sums=Rung 2,attempted,oversaw,s,a,r,l,h,https://a.example | https://b.example,",
        "latency: 840 -> 310 ms (dashboard),'@home,n\n"
    ));
    assert_eq!(sheet.left, vec![], "nothing is wrong with it");
    let entry = &sheet.taken[0].brings;
    let Body::Milestone(milestone) = &entry.body else { panic!("a title makes a milestone") };
    assert_eq!(entry.areas.len(), 3, "what is rated is an area too");
    assert_eq!(milestone.challenge.values().copied().collect::<Vec<_>>(), [4, 2], "a rung by number or by name");
    assert_eq!((milestone.result, milestone.part), (Outcome::Attempted, Part::Oversaw), "as said");
    assert_eq!(milestone.story.as_ref().map(|story| story.result.as_str()), Some("r"), "story_result is the story's result");
    assert_eq!(entry.evidence.len(), 3, "two links and a measure");
    assert_eq!(entry.work, Some(WorkId(Uuid::from_u128(12))), "the guard is taken away");
}

#[test]
fn interchange_x7_every_reason_has_its_line_and_field() {
    let head = "on,making_min,areas,note,id\n";
    let rows = [
        ("2025-02-29,10,,,", Reason::BadDate, "on"),
        ("31/04/2024,10,,,", Reason::BadDate, "on"),
        ("0000-00-00,10,,,", Reason::BadDate, "on"),
        ("45231,10,,,", Reason::BadDate, "on"),
        ("2026-11-21,10,,,", Reason::BadDate, "on"),
        (",10,,,", Reason::MissingField, "on"),
        ("2026-01-01,,,,", Reason::MissingField, "making_min"),
        ("2026-01-01,0,,,", Reason::TooShort, "making_min"),
        ("2026-01-01,1e400,,,", Reason::BadNumber, "making_min"),
        ("2026-01-01,NaN,,,", Reason::BadNumber, "making_min"),
        ("2026-01-01,1441,,,", Reason::OverADay, "making_min"),
        ("2026-01-01,99999999999999999999,,,", Reason::OverADay, "making_min"),
        ("2026-01-01,25h,,,", Reason::OverADay, "making_min"),
        ("2026-01-01,10,Glass,,", Reason::UnknownArea, "areas"),
        ("2026-01-01,10,,a\0b,", Reason::BadValue, "note"),
        ("2026-01-01,10,,,17", Reason::BadValue, "id"),
    ];
    for (row, reason, field) in rows {
        assert_eq!(reasons(&format!("{head}{row}\n")), [(2, reason, Some(field.to_owned()))], "{row}");
    }
    let long = format!("{head}2026-01-01,10,,{},\n", "x".repeat(20_001));
    assert_eq!(reasons(&long)[0].1, Reason::TooLong, "nothing is cut");
    let id = Uuid::from_u128(77);
    let doubled = format!("{head}2026-01-01,10,,,{id}\n2026-01-02,10,,,{id}\n");
    assert_eq!(reasons(&doubled), [(3, Reason::DuplicateId, Some("id".into()))], "the second row of one id");
    let milestones = "on,title,challenge,result,links,measure,work\n";
    for (row, reason, field) in [
        ("2026-01-01,,,,,,", Reason::MissingField, "title"),
        ("2026-01-01,T,Glaze,,,,", Reason::BadValue, "challenge"),
        ("2026-01-01,T,Glaze=7,,,,", Reason::BadValue, "challenge"),
        ("2026-01-01,T,Glaze=3 | Glaze=4,,,,", Reason::BadValue, "challenge"),
        ("2026-01-01,T,,finished,,,", Reason::BadValue, "result"),
        ("2026-01-01,T,,,javascript:alert(1),,", Reason::BadValue, "links"),
        ("2026-01-01,T,,,,fast,", Reason::BadValue, "measure"),
        ("2026-01-01,T,,,,,Twice", Reason::BadValue, "work"),
        ("2026-01-01,T,,,,,Gull", Reason::UnknownArea, "work"),
    ] {
        assert_eq!(reasons(&format!("{milestones}{row}\n")), [(2, reason, Some(field.to_owned()))], "{row}");
    }
}

#[test]
fn reliability_g1_bad_rows_do_not_stop_the_others_and_come_back_as_they_stood() {
    let text = "on,making_min,note\r\n2026-01-01,10,a\r\n2026-01-02,10\r\n2026-01-03,10,\"b\nc\"\r\n2026-01-04,10,d,e\r\n2026-01-05,10,\"f\r\n2026-01-06,10,g";
    let sheet = sheet(text);
    assert_eq!(sheet.taken.iter().map(|taken| taken.row).collect::<Vec<_>>(), [2, 4], "the good rows");
    assert_eq!(sheet.left.iter().map(|left| left.row).collect::<Vec<_>>(), [3, 6, 7], "short, long, never closed");
    assert!(sheet.left[2].message.contains("never closed"), "the quotation mark is named, not the rows it swallows");
    let expected = "on,making_min,note\r\n2026-01-02,10\r\n2026-01-04,10,d,e\r\n2026-01-05,10,\"f\r\n2026-01-06,10,g\n";
    assert_eq!(sheet.rejects(), expected, "in the source's own form, to be mended");
}

#[test]
fn reliability_g2_what_was_seen_is_said() {
    for (bytes, delimiter, bom) in [
        (b"on,making_min\n2026-01-01,10\n".to_vec(), ',', false),
        (b"\xef\xbb\xbfon;making_min\r\n2026-01-01;10\r\n".to_vec(), ';', true),
        (b"making_min\ton\n10\t2026-01-01\n".to_vec(), '\t', false),
        ("\u{feff}on,making_min\r\n2026-01-01,10".encode_utf16().flat_map(u16::to_le_bytes).collect(), ',', true),
    ] {
        let sheet = read_with(&bytes, None).expect("our own CSV");
        assert_eq!((sheet.reads.delimiter, sheet.reads.bom, sheet.taken.len()), (Some(delimiter), bom, 1), "{delimiter:?}");
    }
    for empty in ["", "\n\n", "on,making_min\n"] {
        let sheet = sheet(empty);
        assert_eq!((sheet.taken.len(), sheet.left.len()), (0, 0), "no rows are no mistake");
    }
}

#[test]
fn a_header_that_is_not_ours_is_refused_by_name() {
    for (text, reason, word) in [
        ("on,making_min,mood\n", "columns", "'mood'"),
        ("on,making_min,on\n", "columns", "'on' stands twice"),
        ("making_min,note\n", "columns", "'on' is missing"),
        ("on,title,making_min\n", "columns", "'making_min'"),
        ("User,Email,Client\n", "format", "neither"),
        ("%PDF-1.7", "format", "neither"),
    ] {
        let refused = read_with(text.as_bytes(), None).expect_err(text);
        assert_eq!((refused.reason, refused.line), (reason, Some(1)), "{text}");
        assert!(refused.message.contains(word) && refused.message.contains("Nothing was imported."), "{}", refused.message);
    }
}

#[test]
fn the_order_of_day_and_month_is_asked_once_for_the_whole_file() {
    let text = b"on,making_min\n03/04/2024,10\n05/04/2024,10\n";
    let asked = read_with(text, None).expect("our own CSV");
    assert_eq!((asked.needs, asked.taken.len()), (vec![Need::DayOrder], 0), "no date is guessed");
    let answered = read_with(text, Some(DayOrder::DayFirst)).expect("our own CSV");
    assert_eq!((answered.needs.len(), answered.taken[0].brings.on.to_string().as_str()), (0, "2024-04-03"), "as answered");
    let clear = sheet("on,making_min\n03/04/2024,10\n25/04/2024,10\n");
    assert_eq!((clear.needs.len(), clear.taken.len()), (0, 2), "only one order fits, so nobody is asked");
}

#[test]
fn names_that_are_not_there_are_listed_to_be_made() {
    let sheet = sheet("on,making_min,areas,work\n2026-01-01,10,Ceramics/Kiln,\n2026-01-02,10,Ceramics/Kiln,\n2026-01-03,10,,Gull\n");
    assert_eq!(sheet.wanted.areas, ["Ceramics/Kiln"], "each once");
    assert_eq!(sheet.wanted.works, ["Gull"], "each once");
}

#[test]
fn interchange_x4_two_equal_rows_are_two_sittings_and_none_the_second_time() {
    let text = "on,making_min\n2026-01-01,10\n2026-01-01,10\n";
    let first = sheet(text);
    assert_eq!(first.taken[1].key, format!("{}#2", first.taken[0].key), "equal rows are numbered");
    let known: HashMap<String, Known> = first
        .taken
        .iter()
        .map(|taken| (taken.key.clone(), Known { id: Uuid::from_u128(5), fingerprint: taken.fingerprint.clone(), deleted: false }))
        .collect();
    let again = sheet("making_min,on,note\n10,2026-01-01,\n10,2026-01-01,\n");
    let judged = compare(again.taken.clone(), &known);
    assert!(judged.iter().all(|judged| judged.state == State::Same), "other columns and their order do not make another row");
    let answer = answer(Source::of("a.csv", text.as_bytes()), &again, &judged, |entry: &Entry| entry.on.to_string().into());
    assert_eq!((answer.counts.read, answer.counts.same, answer.counts.new), (2, 2, 0), "nothing is added");
}

#[test]
fn a_row_is_new_same_changed_or_deleted() {
    let id = Uuid::from_u128(77);
    let sheet = sheet(&format!("on,making_min,id\n2026-01-01,10,{id}\n"));
    let mut known = HashMap::new();
    let state = |known: &HashMap<String, Known>| compare(sheet.taken.clone(), known)[0].state;
    assert_eq!(state(&known), State::New, "nobody knows it");
    known.insert(id.to_string(), Known { id, fingerprint: sheet.taken[0].fingerprint.clone(), deleted: false });
    assert_eq!(state(&known), State::Same, "as it was");
    known.insert(id.to_string(), Known { id, fingerprint: "other".into(), deleted: false });
    assert_eq!(state(&known), State::Changed, "the source says something else");
    known.insert(id.to_string(), Known { id, fingerprint: "other".into(), deleted: true });
    assert_eq!(state(&known), State::Deleted, "deleted stays deleted");
}

#[test]
fn a_dry_run_answers_in_the_documented_shape() {
    let text = "on,making_min\n2026-03-02,45\n2026-02-30,45\n2026-03-03,0\n";
    let sheet = sheet(text);
    let mut judged = compare(sheet.taken.clone(), &HashMap::new());
    judged[0].taken.notes.push(Remark::PossibleDouble);
    let answer = answer(Source::of("t.csv", text.as_bytes()), &sheet, &judged, |entry| serde_json::json!({"on": entry.on}));
    let value = serde_json::to_value(&answer).expect("JSON");
    assert_eq!(value["reads"], serde_json::json!({"encoding": "utf-8", "bom": false, "delimiter": ","}), "how it is written");
    assert_eq!(value["file"]["bytes"], text.len(), "its size");
    let counts = serde_json::json!({"read": 3, "new": 1, "same": 0, "changed": 0, "deleted": 0, "left_out": 1, "rejected": 1});
    assert_eq!(value["counts"], counts, "every row is counted once");
    let first = serde_json::json!({"row": 2, "state": "new", "notes": ["possible_double"], "entry": {"on": "2026-03-02"}});
    assert_eq!(value["rows"][0], first, "what would be added");
    let second = &value["rows"][1];
    assert_eq!((&second["state"], &second["reason"], &second["value"]), (&"rejected".into(), &"bad_date".into(), &"2026-02-30".into()), "why not");
    assert_eq!(value["rows"][2]["state"], "left_out", "a sitting of no length");
    assert_eq!(serde_json::from_value::<Answer>(value).expect("an answer"), answer, "and it reads back");
}

fn cell_text() -> impl Strategy<Value = String> {
    "[=+\\-@'＝＋－＠]?[a-z,;\"é |\\\\\u{5d0}]{0,6}[a-z|\"\n]".prop_map(|text: String| text.trim().to_owned()).prop_filter("words", |text| !text.is_empty())
}

fn line_text() -> impl Strategy<Value = String> {
    cell_text().prop_map(|text| text.replace('\n', "n"))
}

prop_compose! {
    fn entries()(
        title in line_text(), note in cell_text(), share in proptest::option::of(cell_text()), what in "[a-z|]{1,5}",
        making in 1..900_u16, days in 0..900_u64, session in any::<bool>(), areas in proptest::collection::btree_set(1..5_u128, 0..4),
        rung in 1..7_u8, work in proptest::option::of(11..13_u128), number in 100..200_u128, attempted in any::<bool>(),
    ) -> Entry {
        let areas: Vec<AreaId> = areas.into_iter().map(|number| AreaId(Uuid::from_u128(number))).collect();
        let evidence = |body| Evidence { body, caption: String::new() };
        let body = if session {
            Body::Session(Session { making_min: making, overseeing_min: 0 })
        } else {
            Body::Milestone(Milestone {
                title,
                challenge: areas.first().map(|area| (*area, rung)).into_iter().collect::<BTreeMap<_, _>>(),
                result: if attempted { Outcome::Attempted } else { Outcome::Done },
                part: Part::Made,
                story: share.map(|share| Story { share, ..Story::default() }),
            })
        };
        let measure = Measure { what, from: Some("840".into()), to: "-3.10".into(), unit: "ms".into(), source: Some("desk".into()) };
        let link = EvidenceBody::Link { url: "https://a.example/x|y".into(), title: String::new(), seen_on: None };
        Entry {
            id: EntryId(Uuid::from_u128(number)),
            on: today() - chrono::Days::new(days),
            precision: Precision::Day,
            began: None,
            recorded_at: at(),
            areas,
            work: work.map(|number| WorkId(Uuid::from_u128(number))),
            body,
            text: note,
            evidence: if session { vec![] } else { vec![evidence(link), evidence(EvidenceBody::Measure(measure))] },
            private: false,
            origin: None,
        }
    }
}

proptest! {
    #[test]
    fn interchange_x13_what_goes_out_comes_in_again(mut entry in entries()) {
        entry.tidy();
        let rows = areas().into_iter().map(Row::Area).chain(works().into_iter().map(Row::Work)).chain([Row::Entry(entry.clone())]);
        let files = export(rows.collect()).expect("a tree");
        let name = if matches!(entry.body, Body::Session(_)) { "sessions.csv" } else { "milestones.csv" };
        let text = &files.iter().find(|(file, _)| *file == name).expect("a file for each entity").1;
        let sheet = sheet(text);
        prop_assert_eq!(&sheet.left, &vec![], "{}", text);
        let mut back = sheet.taken[0].brings.clone();
        back.origin = None;
        prop_assert_eq!(&back, &entry, "{}", text);
        let tree = Tree::new(areas()).expect("a tree");
        let known = fingerprint(&known_fields(&entry, &tree, &works()));
        prop_assert_eq!(&sheet.taken[0].fingerprint, &known, "our own export imported again is the same");
    }

    #[test]
    fn no_bytes_at_all_bring_it_down(mut bytes in proptest::collection::vec(any::<u8>(), 0..300), head in 0..3) {
        let begin: &[u8] = [&b""[..], b"on,making_min,note\n", b"on,title,challenge,measure\n"][head as usize];
        bytes.splice(0..0, begin.iter().copied());
        let _ = read_with(&bytes, Some(DayOrder::DayFirst));
    }

    #[test]
    fn no_text_at_all_brings_it_down(rows in proptest::collection::vec("(2026-01-01|.{0,8})[,;\t\"\n](10|1h30|.{0,6})[,\"\n].{0,8}", 0..8)) {
        let _ = read_with(format!("on,making_min,note\n{}", rows.join("\n")).as_bytes(), None);
    }
}

#[test]
fn every_file_of_an_export_has_rows_as_long_as_its_header() {
    let files = export(areas().into_iter().map(Row::Area).chain(works().into_iter().map(Row::Work)).collect()).expect("a tree");
    assert_eq!(files.iter().map(|(file, _)| *file).collect::<Vec<_>>(), FILES, "one file for each entity");
    assert!(files[0].1.contains(",'=Sums,"), "names that look like formulas are guarded");
    assert_eq!(files[1].1.lines().count(), 5, "a header and four works");
}
