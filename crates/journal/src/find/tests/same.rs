//! Random journals, random questions: the index and the scan say the same, at every moment.

use plumb_exchange::Row;
use plumb_mastery::{
    About, Body, Entry, EntryId, Evidence, Recognition, Relation, Sounder, Sounding, Story,
    entry::{EvidenceBody, Part, Result as Came},
};
use proptest::prelude::*;

use super::*;
use crate::{
    history::Steps,
    trial::{self, Trial, call},
};

/// Words that are alike, folded, or written without spaces.
const WORDS: [&str; 14] = [
    "glaze",
    "Glazed",
    "ash",
    "ÄSH",
    "große",
    "GROSSE",
    "釉薬",
    "薬",
    "도자기",
    "c++",
    "C",
    "b",
    "12 °C",
    "Mrs Alder",
];

/// Questions; `{}` stands for a word.
const ASKED: [&str; 34] = [
    "",
    "{}",
    "{} {}",
    "\"{} {}\"",
    "-{}",
    "{} or {}",
    "({} or {}) -{}",
    "-({} {})",
    "kind:note",
    "kind:milestone,recognition {}",
    "area:glaze",
    "area:=ceramics",
    "area:ceramics -area:glaze",
    "work:none {}",
    "work:\"tea bowls\"",
    "-work:none",
    "on:2026-11 or on:2019",
    "on:2019..2026-06",
    "recorded:yesterday",
    "recorded:2026",
    "strength:claimed",
    "strength:shown,witnessed or kind:goal",
    "challenge:>=3",
    "challenge:2..3 {}",
    "making:>30m",
    "overseeing:0m",
    "has:link or has:quote",
    "missing:story",
    "missing:work kind:milestone",
    "is:private or is:attempted",
    "is:oversaw",
    "is:open",
    "from:alder",
    "relation:client or publish:unasked {}",
];

#[derive(Clone, Debug)]
enum Act {
    Put(u8, usize, usize, u8),
    Delete(usize),
    Undo,
    Redo,
    Tend,
    Rename(usize),
    Work(usize),
    Again,
}

fn act() -> impl Strategy<Value = Act> {
    let word = 0..WORDS.len();
    prop_oneof![
        8 => (0..7_u8, word.clone(), word.clone(), any::<u8>()).prop_map(|(kind, one, two, dice)| Act::Put(kind, one, two, dice)),
        2 => any::<usize>().prop_map(Act::Delete),
        2 => Just(Act::Undo),
        1 => Just(Act::Redo),
        3 => Just(Act::Tend),
        1 => word.clone().prop_map(Act::Rename),
        1 => word.prop_map(Act::Work),
        1 => Just(Act::Again),
    ]
}

struct Play {
    trial: Trial,
    areas: [plumb_mastery::Area; 2],
    work: plumb_mastery::Work,
    entries: Vec<EntryId>,
}

impl Play {
    fn new() -> Self {
        let craft = trial::craft("Ceramics");
        let area = plumb_mastery::Area {
            parent: Some(craft.id),
            kind: plumb_mastery::AreaKind::Area,
            ladder: None,
            ..trial::craft("Glaze")
        };
        let work = trial::work("Tea bowls");
        let trial = Trial::new();
        trial.put(
            "Add a craft",
            &[Row::Area(craft.clone()), Row::Area(area.clone())],
        );
        trial.put("Add a work", &[Row::Work(work.clone())]);
        Self {
            trial,
            areas: [craft, area],
            work,
            entries: Vec::new(),
        }
    }

    fn entry(&self, kind: u8, one: &str, two: &str, dice: u8) -> Entry {
        let area = self.areas[usize::from(dice % 2)].id;
        let mut entry = match kind {
            0 => trial::note(&format!("{one} {two}")),
            1 => Entry {
                text: two.to_owned(),
                ..trial::session(&[area], u16::from(dice))
            },
            2 | 3 => {
                let mut entry = trial::milestone(one, area, 1 + dice % 6);
                if let Body::Milestone(milestone) = &mut entry.body {
                    milestone.result = [Came::Done, Came::Attempted][usize::from(dice / 64 % 2)];
                    milestone.part = [Part::Made, Part::Oversaw][usize::from(dice / 32 % 2)];
                    milestone.story = dice.is_multiple_of(3).then(|| Story {
                        action: two.to_owned(),
                        ..Story::default()
                    });
                }
                entry
            }
            4 => trial::entry(Body::Recognition(Recognition {
                from: two.to_owned(),
                relation: [Relation::Peer, Relation::Client][usize::from(dice % 2)],
                about: dice.is_multiple_of(3).then_some(About::Work(self.work.id)),
                quote: one.to_owned(),
                know: None,
                link: None,
                publish: plumb_mastery::Publish::default(),
                asked_on: None,
                slip: None,
            })),
            5 => Entry {
                areas: vec![area],
                ..trial::entry(Body::Goal(plumb_mastery::Goal {
                    half_rungs: 1 + dice % 12,
                    due: None,
                }))
            },
            _ => Entry {
                areas: vec![area],
                ..trial::entry(Body::Sounding(Sounding {
                    half_rungs: dice % 12,
                    by: Sounder::Other(two.to_owned()),
                }))
            },
        };
        entry.private = dice.is_multiple_of(7);
        entry.work = (dice.is_multiple_of(5) && kind != 5 && kind != 6).then_some(self.work.id);
        if dice.is_multiple_of(4) {
            entry.on =
                chrono::NaiveDate::from_ymd_opt(2019, 3, 1 + u32::from(dice % 28)).expect("a day");
        }
        if dice % 6 == 1 && kind < 4 {
            entry.evidence = vec![Evidence {
                body: EvidenceBody::Link {
                    url: "https://example.org".into(),
                    title: two.to_owned(),
                    seen_on: None,
                },
                caption: one.to_owned(),
            }];
        }
        entry
    }

    fn play(mut self, act: Act) -> Self {
        match act {
            Act::Put(kind, one, two, dice) => {
                let entry = self.entry(kind, WORDS[one], WORDS[two], dice);
                self.entries.push(entry.id);
                let row = Row::Entry(entry);
                // An undo may have taken away what it names.
                drop(self.trial.change("Log", |tx| tx.put_row(&row)));
            }
            Act::Delete(at) => {
                if let Some(id) = self.entries.get(at % self.entries.len().max(1)).copied() {
                    let gone = self.trial.change("Delete", |tx| tx.remove::<Entry>(&id));
                    // One that an undo took away before is not there to be deleted.
                    drop(gone);
                }
            }
            Act::Undo => drop(self.trial.journal.undo(&call(), Steps::default())),
            Act::Redo => drop(self.trial.journal.redo(&call(), Steps::default())),
            Act::Tend => drop(self.trial.journal.tend_index()),
            Act::Rename(word) => {
                self.areas[1].name = format!("Glaze {}", WORDS[word]);
                self.areas[1].also = vec!["glaze".into()];
                let row = Row::Area(self.areas[1].clone());
                // An undo may have taken the craft away that it stands in.
                drop(self.trial.change("Rename", |tx| tx.put_row(&row)));
            }
            Act::Work(word) => {
                self.work.for_whom = Some(WORDS[word].to_owned());
                self.work.private = word % 2 == 0;
                let row = Row::Work(self.work.clone());
                drop(self.trial.change("Set a work", |tx| tx.put_row(&row)));
            }
            Act::Again => self.trial = self.trial.again(),
        }
        self
    }
}

fn question(template: usize, mut word: usize) -> String {
    let mut text = ASKED[template].to_owned();
    while text.contains("{}") {
        text = text.replacen("{}", WORDS[word % WORDS.len()], 1);
        word += 5;
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_index_finds_what_a_scan_finds(
        acts in prop::collection::vec(act(), 1..24),
        asked in prop::collection::vec((0..ASKED.len(), 0..WORDS.len()), 6..14),
        order in prop_oneof![Just(Sort::On), Just(Sort::Recorded)],
    ) {
        let mut play = Play::new();
        for (at, act) in acts.into_iter().enumerate() {
            play = play.play(act);
            let (template, word) = asked[at % asked.len()];
            let text = question(template, word);
            let journal = &play.trial.journal;
            // An undo may have taken the names away that a question needs.
            let Ok(whole) = journal.list(crate::entries::ListEntries { query: text.clone(), sort: order, ..Default::default() }) else { continue };
            let scanned = by_scan(journal, &text, order);
            let listed: Vec<EntryId> = whole.entries.iter().map(|view| view.entry.id).collect();
            prop_assert_eq!(&listed, &scanned, "in the middle of it: '{}'", text);
        }
        let journal = &play.trial.journal;
        prop_assert_eq!(journal.complete_index(), Tended::Whole, "it is brought up to date");
        for (template, word) in asked {
            let text = question(template, word);
            if journal.list(crate::entries::ListEntries { query: text.clone(), ..Default::default() }).is_err() {
                continue;
            }
            let (found, scanned) = (by_index(journal, &text, order), by_scan(journal, &text, order));
            prop_assert_eq!(found, Some(scanned), "in the end: '{}'", text);
        }
    }
}

#[test]
fn an_index_that_is_behind_answers_for_what_is_newer_too() {
    let play = Play::new();
    let journal = &play.trial.journal;
    let old = trial::note("ash glaze");
    play.trial.put("Log", &[Row::Entry(old.clone())]);
    assert_eq!(journal.complete_index(), Tended::Whole, "it is built");
    let changed = Entry {
        text: "slip".into(),
        ..old.clone()
    };
    let new = trial::note("ash");
    play.trial
        .put("Log", &[Row::Entry(changed), Row::Entry(new.clone())]);
    assert_eq!(
        by_index(journal, "ash", Sort::On),
        Some(vec![new.id]),
        "one came, and the other does not say it any more"
    );
    assert_eq!(
        by_index(journal, "slip", Sort::On),
        Some(vec![old.id]),
        "but something else"
    );
}

#[test]
fn a_long_import_is_built_in_steps_and_meanwhile_every_entry_is_read() {
    let trial = Trial::new();
    assert_eq!(
        trial.journal.complete_index(),
        Tended::Whole,
        "nothing is in it"
    );
    let rows: Vec<Row> = (0..4_100)
        .map(|n| Row::Entry(trial::note(&format!("firing {n}"))))
        .collect();
    trial.put("Import", &rows);
    assert_eq!(
        by_index(&trial.journal, "firing", Sort::On),
        None,
        "so much is newer that the index does not say"
    );
    assert_eq!(
        by_list(&trial.journal, "firing").len(),
        4_100,
        "but the list does"
    );
    let mut steps = 0;
    while trial.journal.tend_index() == Tended::Begun {
        steps += 1;
        assert!(steps < 9, "it comes to an end");
    }
    assert!(steps >= 3, "no step reads everything at once");
    agree(&trial.journal, "firing 40", "in the end");
    assert!(
        trial.journal.undo(&call(), Steps::default()).is_ok(),
        "it is taken back"
    );
    assert_eq!(
        by_list(&trial.journal, "firing"),
        [],
        "and nothing is found any more"
    );
    agree(&trial.journal, "firing", "after that");
}
