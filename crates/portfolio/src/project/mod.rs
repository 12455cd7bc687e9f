//! Rows to projection: what may leave, in the portfolio's own ids, with depth computed from nothing else.
//!
//! A pure function: the same rows and the same choice give the same projection. What happened on the way, held back or changed, comes beside it
//! as notices and never inside it. Renderers do not know this module.

mod charts;
pub(crate) mod coarse;
mod ground;
mod line;
mod people;
mod plates;
mod proofs;
mod said;
mod works;

use std::collections::{BTreeMap, BTreeSet};

use plumb_mastery::{AreaId, Day, Entry, EntryId, Precision, WorkId, depth::Strengths};

pub use charts::fits;
pub use coarse::{Leaves, leaves};

use crate::{
    address::{self, Address},
    clean::{self, Removed},
    grain::Grained,
    notice::{Notice, Reason},
    picture::Refusal,
    preflight::preflight,
    privacy::Leaving,
    projection::{Change, FORMAT, How, Person, Position, Projection},
    rich::{self, Block, Losses},
    rows::{Choice, Rows},
};

/// A projection and what there is to know about it.
#[derive(Clone, Debug)]
pub struct Projected {
    /// What leaves.
    pub projection: Projection,
    /// The pictures whose bytes the renderers want, each once.
    pub pictures_wanted: Vec<Wanted>,
    /// What was held back, and why.
    pub held_back: Vec<Notice>,
    /// What was changed on the way.
    pub changed: Vec<Notice>,
    /// From the portfolio's ids to the journal's; never part of a document.
    pub origins: BTreeMap<String, EntryId>,
}

impl Projected {
    /// Marks the files that the journal has lost, so that the document says so in their place.
    pub fn lose(&mut self, gone: &BTreeSet<String>) {
        for proof in &mut self.projection.evidence {
            proof.lost = proof
                .sha256
                .as_ref()
                .is_some_and(|sha256| gone.contains(sha256));
        }
        for pair in &mut self.projection.plates {
            for half in [&mut pair.left, &mut pair.right] {
                half.lost = gone.contains(&half.sha256);
            }
        }
    }

    /// Says which pictures are not shown and why, each by its name and with the entry to go to.
    pub fn spoiled(&self, refused: &BTreeMap<String, Refusal>) -> Vec<Notice> {
        let spoiled = self.projection.evidence.iter().filter_map(|proof| {
            let refusal = refused.get(proof.sha256.as_ref()?)?;
            let words = refusal.words(&proof.label);
            Some(Notice::about(Reason::Picture, &proof.id, words).traced(&self.origins))
        });
        let of_plates = self.projection.plates.iter().filter_map(|pair| {
            let refusal = pair
                .halves()
                .into_iter()
                .find_map(|half| refused.get(&half.sha256))?;
            let words = refusal.words(&pair.title);
            Some(Notice::about(Reason::Picture, &pair.id, words).traced(&self.origins))
        });
        spoiled.chain(of_plates).collect()
    }

    /// The preflight of the projection, each notice with the entry to go to.
    pub fn preflight(&self) -> Vec<Notice> {
        preflight(&self.projection)
            .into_iter()
            .map(|notice| notice.traced(&self.origins))
            .collect()
    }
}

/// A picture that a document wants to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// SHA-256 of the file in the journal.
    pub sha256: String,
    /// Its type.
    pub mime: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// The first item that shows it.
    pub item: String,
}

/// What may leave of a journal under a choice.
pub fn project(rows: &Rows, choice: &Choice) -> Projected {
    let mut leaving = Leaving::of(rows, choice);
    let record = ground::record(rows, choice, &leaving);
    let mut desk = Desk::new(rows, choice);
    desk.strengths = Strengths::at(&record, choice.made_on);
    desk.place_areas(&leaving);
    let pieces = works::pieces(&mut desk, &leaving);
    let mut milestones = works::deeds(&mut desk, &pieces);
    let recognitions = said::recognitions(&mut desk, &leaving, &mut milestones);
    let plates = plates::pairs(&mut desk, &leaving);
    let crafts = ground::crafts(&mut desk, &leaving, &record, &pieces);
    let projection = Projection {
        format: FORMAT.to_owned(),
        title: desk.title(),
        statement: desk.rich(None, &choice.statement),
        audience: Some(desk.line(None, &choice.audience)).filter(|audience| !audience.is_empty()),
        language: choice.language.clone(),
        grain: choice.grain,
        paper: choice.paper,
        made_on: choice.made_on,
        right_way_up: choice.right_way_up,
        person: desk.person(),
        crafts,
        works: pieces.into_iter().map(|group| group.piece).collect(),
        milestones,
        recognitions,
        evidence: std::mem::take(&mut desk.evidence),
        plates,
        roles: desk.roles(),
        changed: std::mem::take(&mut desk.changes),
    };
    let mut held_back = std::mem::take(&mut leaving.held_back);
    held_back.append(&mut desk.held_back);
    Projected {
        projection,
        pictures_wanted: desk.wanted,
        held_back,
        changed: desk.changed,
        origins: desk.origins,
    }
}

/// Where a projection is put together: what was given an id already, and what there is to tell.
struct Desk<'a> {
    rows: &'a Rows,
    choice: &'a Choice,
    strengths: Strengths,
    area_ids: BTreeMap<AreaId, String>,
    milestone_ids: BTreeMap<EntryId, String>,
    work_ids: BTreeMap<WorkId, String>,
    evidence: Vec<crate::projection::Proof>,
    wanted: Vec<Wanted>,
    changes: Vec<Change>,
    changed: Vec<Notice>,
    held_back: Vec<Notice>,
    origins: BTreeMap<String, EntryId>,
}

impl<'a> Desk<'a> {
    fn new(rows: &'a Rows, choice: &'a Choice) -> Self {
        Self {
            rows,
            choice,
            strengths: Strengths::default(),
            area_ids: BTreeMap::new(),
            milestone_ids: BTreeMap::new(),
            work_ids: BTreeMap::new(),
            evidence: Vec::new(),
            wanted: Vec::new(),
            changes: Vec::new(),
            changed: Vec::new(),
            held_back: Vec::new(),
            origins: BTreeMap::new(),
        }
    }

    fn place_areas(&mut self, leaving: &Leaving<'_>) {
        self.area_ids = leaving
            .areas
            .iter()
            .enumerate()
            .map(|(at, id)| (*id, format!("A{}", at + 1)))
            .collect();
    }

    /// The day of an entry, in the grain of the document.
    fn on(&self, entry: &Entry) -> Grained {
        self.choice.grain.text(entry.day())
    }

    /// One line of text as it may leave. `place` is the item and the title by which a person knows it.
    fn line(&mut self, place: Option<Place<'_>>, text: &str) -> String {
        let mut removed = Removed::new();
        let line = clean::clean_line(text, &mut removed);
        self.tell(place, &removed);
        line
    }

    /// Plain text of several lines as it may leave.
    fn text(&mut self, place: Option<Place<'_>>, text: &str) -> String {
        let mut removed = Removed::new();
        let text = clean::clean(text, &mut removed).trim().to_owned();
        self.tell(place, &removed);
        text
    }

    /// Running text as it may leave.
    fn rich(&mut self, place: Option<Place<'_>>, markdown: &str) -> Vec<Block> {
        let mut losses = Losses::default();
        let blocks = rich::read_telling(markdown, &mut losses);
        self.tell(place, &losses.removed);
        (0..losses.long_addresses).for_each(|_| self.tell_long(place));
        blocks
    }

    /// An address as it may leave; none where it must stay words.
    fn address(&mut self, place: Option<Place<'_>>, url: &str) -> Option<String> {
        let mut removed = Removed::new();
        let address = Address::of(url, &mut removed);
        self.tell(place, &removed);
        match address {
            Address::Leads(url) => Some(url),
            Address::Words => None,
            Address::TooLong => {
                self.tell_long(place);
                None
            }
        }
    }

    /// Says that an address is too long to lead anywhere.
    fn tell_long(&mut self, place: Option<Place<'_>>) {
        let title = place.map_or("The statement", |place| place.title);
        let words = format!(
            "“{title}” has an address of more than {} characters. No document makes a link of it; its words leave.",
            address::LONGEST
        );
        self.changed.push(match place {
            Some(place) => Notice::of(Reason::Address, place.entry, words),
            None => Notice::general(Reason::Address, words),
        });
    }

    /// Says which characters were taken out, once for each text.
    fn tell(&mut self, place: Option<Place<'_>>, removed: &Removed) {
        if removed.is_empty() {
            return;
        }
        let listed = clean::listed(removed);
        match place {
            Some(place) => {
                let words = format!(
                    "“{}” leaves without characters that no reader can see: {listed}. The entry is as it was.",
                    place.title
                );
                self.changed.push(Notice {
                    item: Some(place.item.to_owned()),
                    ..Notice::of(Reason::Character, place.entry, words)
                });
                self.changes.push(Change {
                    id: place.item.to_owned(),
                    field: "text".to_owned(),
                    how: How::Characters,
                });
            }
            None => {
                let words = format!(
                    "The first page, a role, an area or a rung leaves without characters that no reader can see: {listed}. The journal is as it was."
                );
                self.changed.push(Notice::general(Reason::Character, words));
            }
        }
    }

    fn title(&mut self) -> String {
        let (given, name) = (self.choice.title.clone(), self.rows.profile.name.clone());
        let title = self.line(None, &given);
        if title.is_empty() {
            self.line(None, &name)
        } else {
            title
        }
    }

    fn person(&mut self) -> Person {
        let profile = &self.rows.profile;
        let contact = &profile.contact;
        let lines = [&contact.email, &contact.phone, &contact.url];
        let lines = lines
            .into_iter()
            .filter(|line| self.choice.contact && !line.is_empty());
        Person {
            contact: lines.map(|line| self.line(None, line)).collect(),
            name: self.line(None, &profile.name),
            headline: self.line(None, &profile.craft_line),
        }
    }

    fn roles(&mut self) -> Vec<Position> {
        let (rows, choice) = (self.rows, self.choice);
        let day = |on, precision: Precision| choice.grain.text(Day { on, precision });
        let mut positions: Vec<Position> = line::roles(rows, choice)
            .map(|role| Position {
                title: self.line(None, &role.title),
                at: self.line(None, &role.at),
                from: day(role.from, role.from_precision),
                to: line::ended(role, choice).map(|to| day(to, role.to_precision)),
            })
            .collect();
        positions.sort_by(|a, b| (&a.from, &a.title).cmp(&(&b.from, &b.title)));
        positions
    }
}

/// Where a text stands: its item in the portfolio, its entry in the journal, and the title by which the person knows it.
#[derive(Clone, Copy)]
struct Place<'t> {
    item: &'t str,
    entry: EntryId,
    title: &'t str,
}
