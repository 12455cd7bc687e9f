//! What is remembered is what the rows say, whatever befell the journal.

use plumb_exchange::Row;
use plumb_mastery::{Area, AreaId, Body, Entry, EntryId, Profile, Recognition, Relation};
use proptest::prelude::*;

use crate::{
    entries::Sort,
    find,
    history::Steps,
    standing::{Silt, Standing, silt, standing, strength_of},
    transact::Tx,
    trial::{self, Trial, call},
};

#[derive(Clone, Debug)]
enum Act {
    Session(u16),
    Milestone(u8, bool),
    Words(usize),
    Rename(u8),
    Named(bool),
    Delete(usize),
    Undo,
    Redo,
    Many,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => (1..300_u16).prop_map(Act::Session),
        3 => (1..=6_u8, any::<bool>()).prop_map(|(rung, late)| Act::Milestone(rung, late)),
        3 => any::<usize>().prop_map(Act::Words),
        1 => any::<u8>().prop_map(Act::Rename),
        1 => any::<bool>().prop_map(Act::Named),
        2 => any::<usize>().prop_map(Act::Delete),
        2 => Just(Act::Undo),
        1 => Just(Act::Redo),
        1 => Just(Act::Many),
    ]
}

struct Play {
    trial: Trial,
    craft: Area,
    entries: Vec<EntryId>,
    milestones: Vec<EntryId>,
}

impl Play {
    fn new() -> Self {
        let (trial, craft) = (Trial::new(), trial::craft("Ceramics"));
        trial.put("Add a craft", &[Row::Area(craft.clone())]);
        Self {
            trial,
            craft,
            entries: Vec::new(),
            milestones: Vec::new(),
        }
    }

    fn log(&mut self, entry: Entry) {
        self.entries.push(entry.id);
        if matches!(entry.body, Body::Milestone(_)) {
            self.milestones.push(entry.id);
        }
        self.tries("Log", &[Row::Entry(entry)]);
    }

    /// Puts rows where they can be put: the craft may have been taken back.
    fn tries(&self, label: &str, rows: &[Row]) {
        let put = |tx: &mut Tx<'_>| rows.iter().try_for_each(|row| tx.put_row(row));
        drop(self.trial.change(label, put));
    }

    fn does(&mut self, act: Act) {
        let craft: AreaId = self.craft.id;
        match act {
            Act::Session(minutes) => self.log(trial::session(&[craft], minutes)),
            Act::Milestone(rung, late) => {
                let mut entry = trial::milestone("Tea bowls", craft, rung);
                if late {
                    entry.on = trial::today() - chrono::Days::new(u64::from(rung) * 90);
                }
                self.log(entry);
            }
            Act::Words(which) => {
                let about = pick(&self.milestones, which).map(plumb_mastery::About::Milestone);
                let about = about.filter(|about| self.is_there(*about));
                self.log(trial::entry(Body::Recognition(Recognition {
                    from: ["Ada", "Ines"][which % 2].to_owned(),
                    relation: Relation::Peer,
                    about,
                    quote: "It holds.".to_owned(),
                    know: None,
                    link: None,
                    publish: plumb_mastery::entry::Publish::Unasked,
                    asked_on: None,
                    slip: None,
                })));
            }
            Act::Rename(letter) => {
                self.craft.name = format!("Ceramics {letter}");
                self.tries("Rename", &[Row::Area(self.craft.clone())]);
            }
            Act::Named(is_ines) => {
                let profile = Profile {
                    name: if is_ines { "Ines" } else { "Bo" }.to_owned(),
                    ..Profile::default()
                };
                self.tries("Set the profile", &[Row::Profile(profile)]);
            }
            Act::Delete(which) => {
                if let Some(id) = pick(&self.entries, which) {
                    // What is still needed stays, and that is no change.
                    drop(self.trial.change("Delete", |tx| tx.remove::<Entry>(&id)));
                }
            }
            // There may be nothing to take back.
            Act::Undo => drop(self.trial.journal.undo(&call(), Steps::default())),
            Act::Redo => drop(self.trial.journal.redo(&call(), Steps::default())),
            Act::Many => {
                let many = (0..super::FEW + 1).map(|_| Row::Entry(trial::note("one of many")));
                self.tries("Log many", &many.collect::<Vec<_>>());
            }
        }
    }

    fn is_there(&self, about: plumb_mastery::About) -> bool {
        let plumb_mastery::About::Milestone(id) = about else {
            return false;
        };
        let found = self.trial.journal.read(|reader| reader.entry(id));
        found.expect("it reads").is_some()
    }

    fn agrees(&self, after: &str) {
        let told = self.trial.journal.read(|reader| {
            let (known, fresh) = (standing(reader)?, Standing::of(reader)?);
            assert_eq!(known.depths, fresh.depths, "depth of every area: {after}");
            assert_eq!(known.strengths, fresh.strengths, "every strength: {after}");
            let (known, fresh_silt) = (silt(reader)?, Silt::of(reader)?);
            for area in fresh.tree.areas() {
                let at = |silt: &Silt| silt.fadings.area(area.id).map(|f| f.at(trial::today()));
                assert_eq!(at(&known), at(&fresh_silt), "freshness: {after}");
            }
            for id in &self.entries {
                let Some(entry) = reader.entry(*id)? else {
                    continue;
                };
                assert_eq!(
                    strength_of(reader, &entry)?,
                    fresh.strength(*id),
                    "one strength alone is that of the whole: {after}"
                );
            }
            for order in [Sort::On, Sort::Recorded] {
                let all = find::hits(reader, "", order)?.ids;
                let page = find::page(reader, " ", order, 1..4)?;
                assert_eq!(page.total, all.len(), "as many entries: {after}");
                assert_eq!(page.ids, find::cut(&all, 1..4), "the same page: {after}");
            }
            Ok(())
        });
        told.expect("it reads");
    }
}

fn pick(ids: &[EntryId], which: usize) -> Option<EntryId> {
    ids.get(which.checked_rem(ids.len())?).copied()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn what_is_remembered_is_what_the_rows_say(acts in prop::collection::vec(act(), 1..14)) {
        let mut play = Play::new();
        play.agrees("the beginning");
        for act in acts {
            let told = format!("{act:?}");
            play.does(act);
            play.agrees(&told);
        }
    }
}
