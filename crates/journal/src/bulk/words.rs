//! How a bulk edit is told: before it is done, in the history, and after.
//!
//! Counts stand in every sentence, because they are what a person checks. It does not know the entries.

use plumb_mastery::{AreaId, Part, Tree, alter::Alteration, words};

use super::BulkRefused;

/// What is done, with the names that its sentences need.
pub(super) struct Deed {
    pub(super) alteration: Alteration,
    /// The areas or the work that are named.
    pub(super) named: String,
}

/// Names of areas in a row.
pub(super) fn named(tree: &Tree, areas: &[AreaId]) -> String {
    let names: Vec<String> = areas
        .iter()
        .filter_map(|id| tree.get(*id).map(|area| area.name.clone()))
        .collect();
    words::listed(&names, "and")
}

impl Deed {
    /// What the history calls it: "Make 14 entries private".
    pub(super) fn label(&self, count: usize) -> String {
        let (entries, named) = (entries(count), &self.named);
        match &self.alteration {
            Alteration::AddAreas(_) => format!("Add {named} to {entries}"),
            Alteration::TakeAreas(_) => format!("Take {named} from {entries}"),
            Alteration::Work(Some(_)) => format!("Put {entries} under {named}"),
            Alteration::Work(None) => format!("Take {entries} from their work"),
            Alteration::Private(true) => format!("Make {entries} private"),
            Alteration::Private(false) => format!("Make {entries} private no more"),
            Alteration::Part(Part::Made) => format!("Call {entries} made"),
            Alteration::Part(Part::Oversaw) => format!("Call {entries} overseen"),
            Alteration::Days(days) => format!("Move {entries} {}", by_days(*days)),
            Alteration::Delete => format!("Delete {entries}"),
        }
    }

    /// What was done, as a sentence: "14 entries are private now."
    pub(super) fn said(&self, count: usize) -> String {
        let (entries, named) = (words::capital(&entries(count)), &self.named);
        let (are, lie) = if count == 1 {
            ("is", "lies")
        } else {
            ("are", "lie")
        };
        match &self.alteration {
            Alteration::AddAreas(_) => format!("{entries} {are} of {named} too now."),
            Alteration::TakeAreas(_) => format!("{entries} {are} not of {named} any more."),
            Alteration::Work(Some(_)) => format!("{entries} {are} of {named} now."),
            Alteration::Work(None) => format!("{entries} {are} of no work now."),
            Alteration::Private(true) => format!("{entries} {are} private now."),
            Alteration::Private(false) => format!("{entries} {are} not private any more."),
            Alteration::Part(Part::Made) => format!("{entries} {are} called made now."),
            Alteration::Part(Part::Oversaw) => format!("{entries} {are} called overseen now."),
            Alteration::Days(days) => format!("{entries} {lie} {} now.", by_days(*days)),
            Alteration::Delete => format!("Deleted {}.", self::entries(count)),
        }
    }

    /// "14 entries will change; 3 cannot, because a sounding has one area. 2 are so already."
    pub(super) fn plan(&self, changing: usize, same: usize, refused: &[BulkRefused]) -> String {
        let will = match (&self.alteration, changing) {
            (_, 0) => "Nothing will change".to_owned(),
            (Alteration::Delete, _) => format!("{} will be deleted", entries(changing)),
            _ => format!("{} will change", entries(changing)),
        };
        let mut sentence = match left_alone(refused) {
            Some(left) => format!("{will}; {left}."),
            None => format!("{will}."),
        };
        if same > 0 {
            let are = if same == 1 { "is" } else { "are" };
            sentence += &format!(" {} {are} so already.", words::count(same as u64));
        }
        sentence
    }

    /// What was done and what was left, where anything was.
    pub(super) fn told(&self, changed: usize, same: usize, refused: &[BulkRefused]) -> String {
        if changed == 0 {
            return self.plan(0, same, refused).replacen(
                "Nothing will change",
                "Nothing was changed",
                1,
            );
        }
        let said = self.said(changed);
        match left_alone(refused) {
            Some(left) => format!(
                "{said} {}.",
                left.replacen("cannot", "stay as they were", 1)
            ),
            None => said,
        }
    }
}

/// "3 cannot, because a sounding has one area", or "5 cannot" where there are several reasons.
fn left_alone(refused: &[BulkRefused]) -> Option<String> {
    let count: u64 = refused.iter().map(|refused| u64::from(refused.count)).sum();
    match refused {
        [] => None,
        [one] => Some(format!(
            "{} cannot, because {}",
            words::count(count),
            one.because
        )),
        _ => Some(format!(
            "{} cannot, for {} reasons",
            words::count(count),
            words::small_number(refused.len())
        )),
    }
}

fn entries(count: usize) -> String {
    words::counted(count as u64, "entry", "entries")
}

/// "3 days later", "1 day earlier".
fn by_days(days: i32) -> String {
    let way = if days < 0 { "earlier" } else { "later" };
    let many = words::counted(u64::from(days.unsigned_abs()), "day", "days");
    format!("{many} {way}")
}
