//! The query of a list.

use plumb_mastery::{
    AreaKind, Body, Entry, Invalid, Tree,
    capture::Names,
    depth::Strength,
    query::{Candidate, Facts, Known, Query, Unfound, of_area, speaker, texts, unfound},
    said::spelled,
};

use crate::bench::*;

fn names() -> Names {
    let tree = Tree::new(vec![
        area(1, None, AreaKind::Craft, "Ceramics"),
        area(2, Some(1), AreaKind::Area, "Glaze"),
        area(3, Some(2), AreaKind::Area, "Ash glaze"),
        area(4, None, AreaKind::Craft, "Painting"),
        area(5, Some(4), AreaKind::Area, "Glaze"),
    ]);
    Names::new(tree.unwrap(), &[work(1, "Tea bowls")])
}

fn read(text: &str) -> Result<Query, Invalid> {
    let names = names();
    let known = Known {
        names: &names,
        today: on("2026-11-20"),
        begins: &|day| day.and_time(chrono::NaiveTime::MIN).and_utc(),
    };
    Query::parse(text, &known)
}

fn parsed(text: &str) -> Result<Query, (String, Option<String>)> {
    read(text).map_err(|refused| (refused.message, refused.hint))
}

/// An entry as a plain scan asks about it.
struct Plain<'a> {
    query: &'a Query,
    facts: Facts,
    said: Vec<String>,
    speaker: String,
    strength: Option<Strength>,
}

impl<'a> Plain<'a> {
    fn of(query: &'a Query, entry: &Entry, strength: Option<Strength>) -> Self {
        let tree = names().tree;
        let mut said: Vec<String> = texts(entry).iter().map(|text| spelled(text)).collect();
        for area in entry.areas.iter().filter_map(|id| tree.get(*id)) {
            said.extend(of_area(&tree, area).iter().map(|text| spelled(text)));
        }
        let work = entry.work.map(|_| spelled("Tea bowls"));
        let speaker = spelled(speaker(entry).unwrap_or_default());
        said.extend(work.into_iter().chain([speaker.clone()]));
        Self {
            query,
            facts: Facts::of(entry),
            said,
            speaker,
            strength,
        }
    }
}

impl Candidate for Plain<'_> {
    fn facts(&self) -> &Facts {
        &self.facts
    }

    fn says(&self, word: usize) -> bool {
        self.said
            .iter()
            .any(|text| self.query.words[word].is_in(text))
    }

    fn is_from(&self, voice: usize) -> bool {
        self.query.voices[voice].is_in(&self.speaker)
    }

    fn strength(&self) -> Option<Strength> {
        self.strength
    }

    fn leaps(&self) -> bool {
        self.facts.rungs & (1 << 4) != 0
    }

    fn is_open(&self) -> bool {
        false
    }

    fn is_of_private_work(&self) -> bool {
        false
    }
}

/// A note, a session, two milestones and a recognition.
fn entries() -> Vec<(Entry, Option<Strength>)> {
    let mut piece = milestone(3, "2026-05-17", &[(area_id(3), 4)]);
    piece.work = Some(work_id(1));
    if let Body::Milestone(milestone) = &mut piece.body {
        milestone.title = "Crème brûlée glaze".to_owned();
    }
    let mut private = milestone(4, "2014-06-30", &[(area_id(2), 2)]);
    private.private = true;
    vec![
        (
            note(1, "2026-11-19", "The ash ran; 釉薬 too. Glazed twice."),
            None,
        ),
        (session(2, "2026-11-20", &[area_id(2)], 45), None),
        (piece, Some(Strength::Shown)),
        (private, Some(Strength::Claimed)),
        (recognition(5, "2026-06-01", "Mrs Alder", None), None),
    ]
}

fn found(text: &str) -> Vec<u128> {
    let query = parsed(text).unwrap();
    let candidates = entries();
    let hits = candidates
        .iter()
        .filter(|(entry, strength)| query.matches(&Plain::of(&query, entry, *strength)));
    hits.map(|(entry, _)| entry.id.0.as_u128() & 0xff).collect()
}

#[test]
fn words_are_found_by_their_beginning_with_case_and_accents_ignored() {
    for (query, hits) in [
        ("", vec![1, 2, 3, 4, 5]),
        ("glaz", vec![1, 2, 3, 4]),
        ("brul", vec![3]),
        ("rulee", vec![]),
        ("creme GLAZE", vec![3]),
        ("creme twice", vec![]),
        ("\"ash ran\"", vec![1]),
        ("\"ran ash\"", vec![]),
        ("薬", vec![1]),
        ("釉薬", vec![1]),
        ("薬釉", vec![]),
        ("\"ash ra\"", vec![]),
        ("\"ash ra", vec![1]),
        ("ceramics", vec![2, 3, 4]),
        ("alder", vec![5]),
        ("tea", vec![3]),
        ("-glaze", vec![5]),
        ("-glaze -alder", vec![]),
        ("--glaze", vec![1, 2, 3, 4]),
        ("ran or alder", vec![1, 5]),
        ("ran OR alder or creme", vec![1, 3, 5]),
        ("(ran or creme) brulee", vec![3]),
        ("ran or creme brulee", vec![1, 3]),
        ("-(ran or creme)", vec![2, 4, 5]),
        ("glaze -(ran or creme)", vec![2, 4]),
        ("ran or", vec![]),
        ("-", vec![1, 2, 3, 4, 5]),
        ("ran -", vec![1]),
        ("\"\"", vec![1, 2, 3, 4, 5]),
        ("()", vec![1, 2, 3, 4, 5]),
        ("ran or ()", vec![1]),
    ] {
        assert_eq!(found(query), hits, "'{query}' finds");
    }
}

#[test]
fn keys_narrow_a_list() {
    for (query, hits) in [
        ("kind:note", vec![1]),
        ("kind:milestone,recognition", vec![3, 4, 5]),
        ("area:ceramics/glaze", vec![2, 3, 4]),
        ("area:=ceramics/glaze", vec![2, 4]),
        ("area:\"ash glaze\"", vec![3]),
        ("work:\"tea bowls\"", vec![3]),
        ("work:tea-bowls", vec![3]),
        ("work:none", vec![1, 2, 4, 5]),
        ("on:2026", vec![1, 2, 3, 5]),
        ("on:2026-05", vec![3]),
        ("on:2026-05-17..2026-06", vec![3, 5]),
        ("on:..2014", vec![4]),
        ("on:2026-11-19..", vec![1, 2]),
        ("on:yesterday", vec![1]),
        ("on:2030", vec![]),
        ("on:2026-Q2", vec![3, 5]),
        ("on:2014-H1", vec![4]),
        ("on:last-half", vec![3, 5]),
        ("on:last-quarter", vec![]),
        ("on:last-thursday", vec![1]),
        ("work:00001", vec![3]),
        ("work:…00001", vec![3]),
        ("strength:shown", vec![3]),
        ("strength:claimed,shown", vec![3, 4]),
        ("is:private", vec![4]),
        ("area:=\"ash glaze\"", vec![3]),
        ("-area:ceramics/glaze", vec![1, 5]),
        ("recorded:2026 or kind:goal", vec![1, 2, 3, 5]),
        ("recorded:..2020", vec![4]),
        ("challenge:4", vec![3]),
        ("challenge:>=4", vec![3]),
        ("challenge:>4", vec![]),
        ("challenge:<4", vec![4]),
        ("challenge:<=4", vec![3, 4]),
        ("challenge:2..3", vec![4]),
        ("challenge:..9", vec![3, 4]),
        ("making:>30m", vec![2]),
        ("making:>45m", vec![]),
        ("making:45m", vec![2]),
        ("making:<1h", vec![2]),
        ("making:30m..1h", vec![2]),
        ("overseeing:0m", vec![2]),
        ("overseeing:>0m", vec![]),
        ("has:note", vec![1]),
        ("has:work", vec![3]),
        ("has:file,image,audio,measure", vec![]),
        ("has:story", vec![]),
        ("missing:result", vec![3, 4]),
        ("missing:work kind:milestone", vec![4]),
        ("missing:alt", vec![]),
        ("is:attempted,oversaw", vec![]),
        ("is:leap", vec![3]),
        ("is:open", vec![]),
        ("from:ald", vec![5]),
        ("from:\"mrs alder\"", vec![5]),
        ("from:\"mrs ald\"", vec![]),
        ("-from:alder kind:recognition", vec![]),
        ("relation:peer,client,teacher,public", vec![5]),
        ("relation:jury", vec![]),
        ("publish:unasked,no,anonymous,named", vec![5]),
        ("KIND:milestone creme", vec![3]),
        ("kind:milestone is:private creme", vec![]),
    ] {
        assert_eq!(found(query), hits, "'{query}' finds");
    }
}

#[test]
fn the_name_that_nothing_has_is_found_out() {
    let unfound = |text: &str| unfound(text, &read(text).unwrap_err());
    for (text, name) in [
        ("area:glase", Some(Unfound::Area("glase".to_owned()))),
        (
            "kind:note area:=\"ash glase\"",
            Some(Unfound::Area("ash glase".to_owned())),
        ),
        ("é work:jar", Some(Unfound::Work("jar".to_owned()))),
        ("area:glaze", None),
    ] {
        assert_eq!(unfound(text), name, "what {text} names and nothing has");
    }
}

#[test]
fn a_mistake_is_named_with_what_was_perhaps_meant() {
    let table = "
        aera:glaze        | No search key 'aera:'.                            | Did you mean area:?
        strenght:shown    | No search key 'strenght:'.                        | Did you mean strength:?
        colour:red        | No search key 'colour:'.                          | A search knows kind:, area:, work:, on:, recorded:, strength:, challenge:, making:, overseeing:, has:, missing:, is:, from:, relation:, publish: and in:.
        area:glase        | No area is called 'glase'.                        |
        area:glaze        | 'glaze' could be Ceramics/Glaze or Painting/Glaze. | Write the path.
        work:jar          | No work is called 'jar'.                          |
        kind:piece        | No kind is called 'piece'.                        | It is session, milestone, note, recognition, sounding or goal.
        is:bold           | No mark is called 'bold'.                         | It is private, attempted, oversaw, memory, leap or open.
        is:laep           | No mark is called 'laep'.                         | Did you mean leap?
        challenge:10      | '10' is no rung.                                  | Rungs are numbered from 1 to 9, as in challenge:>=4.
        making:long       | 'long' is not a length of time.                   | Times are written 90m, 1h30, 1 h 30, 1.5h, 1:30 or 9:00-10:30.
        making:2h..1h     | '2h..1h' ends before it begins.                   | Write the smaller end first.
        kind:             | Nothing stands after kind:.                       | Write it as in kind:milestone.
        from:             | Nothing stands after from:.                       | Write it as in from:alder.
        in:x              | This journal keeps no reviews and no portfolios yet, so in: finds none. | Take in: away.
        (ash              | This '(' is not closed.                           | Write ')' after the last of its words.
        ash)              | This ')' closes no bracket.                       | Take it away, or put the words into quotation marks.
        ash !!            | '!!' has no word to look for.                     | Look for letters or numbers.
        on:soon           | 'soon' is not a day.                              | Periods are written 2026, 2026-11, 2026-Q3, 2026-H1, last-quarter, last-year, yesterday or 2019..2022.
        on:2025..2024     | '2025..2024' ends before it begins.               | Write the earlier end first: 2024..2025.
        on:1799           | '1799' is not a day that Plumb can keep.          | Its calendar begins with 1800 and ends with 2199.
        on:2026-02-30     | 2026-02-30 is not in the calendar.                | Look at the day and the month.
        on:..             | '..' names no day.                                | Write on:2019..2022 or on:..2014.
    ";
    for row in table.lines().filter(|row| !row.trim().is_empty()) {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let (message, hint) = parsed(cells[0]).unwrap_err();
        assert_eq!(message, cells[1], "{} is refused", cells[0]);
        assert_eq!(
            hint.unwrap_or_default(),
            cells[2],
            "{} has a hint",
            cells[0]
        );
    }
}
