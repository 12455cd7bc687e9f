//! Whether a new work is perhaps one that is there already.

use chrono::{NaiveDate, TimeDelta};
use plumb_mastery::{Work, WorkId, fold::fold};

use super::{SamePiece, SamePieces, change::day, show::Lines};
use crate::{journal::Journal, problem::Result, reader::Reader};

/// Works of the same title within this many days are perhaps one piece.
const SAME_PIECE_DAYS: i64 = 14;

impl Journal {
    /// The works that a new one of this title may be.
    pub fn same_piece(&self, request: SamePiece) -> Result<SamePieces> {
        self.read(|reader| {
            let work = Work {
                id: WorkId(uuid::Uuid::nil()),
                title: request.title.trim().to_owned(),
                started: day(reader, request.started.as_ref(), "started")?,
                finished: day(reader, request.finished.as_ref(), "finished")?,
                for_whom: None,
                link: None,
                private: false,
            };
            let same = same_piece(reader, &work)?;
            let lines = Lines::of(reader)?;
            Ok(SamePieces {
                works: same.into_iter().map(|work| lines.line(work)).collect(),
            })
        })
    }
}

/// The works of the same title whose days lie within fourteen days of those of a new one.
///
/// What has no day of its own is being made today; of a work that was logged, its entries say when it was.
pub(super) fn same_piece(reader: &Reader<'_>, work: &Work) -> Result<Vec<Work>> {
    let title = fold(&work.title);
    let works = reader.works()?.into_iter();
    let titled: Vec<Work> = works.filter(|other| fold(&other.title) == title).collect();
    if titled.is_empty() {
        return Ok(titled);
    }
    let (sums, today) = (reader.work_sums()?, reader.today());
    let span = |work: &Work| {
        let logged = sums.get(&work.id).and_then(|sum| sum.days);
        let open = work.started.is_some().then_some(today);
        let last = work.finished.or(open).or(logged.map(|(_, last)| last));
        let first = work.started.or(logged.map(|(first, _)| first)).or(last);
        (first.unwrap_or(today), last.unwrap_or(today))
    };
    let mine = span(work);
    Ok(titled
        .into_iter()
        .filter(|other| other.id != work.id && is_near(mine, span(other)))
        .collect())
}

fn is_near(a: (NaiveDate, NaiveDate), b: (NaiveDate, NaiveDate)) -> bool {
    let near = TimeDelta::days(SAME_PIECE_DAYS);
    a.0 - b.1 <= near && b.0 - a.1 <= near
}
