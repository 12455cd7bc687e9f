//! An area's page: the sentence at its head, then how deep, on what evidence, what would be deeper next.
//!
//! While fewer than five works carry evidence the hardest is named first, because one masterpiece is no depth yet. It does not know the charts.

use plumb_mastery::{
    Area, AreaId, Day, Kind,
    depth::{self, Reading, Strength, rungs},
    goals::{Wish, open},
    words,
};

use super::{AreaPage, GoalLine, Liner, OneArea, lines::last_made};
use crate::{
    depths::{behind, next_depth_of, next_from, no_area},
    entries::{capital, lines},
    journal::Journal,
    names::{self, Tail},
    problem::Result,
    reader::{Reader, Select},
    standing::{Standing, title_of},
    today::since_sentence,
};

/// Said where no work carries evidence yet.
const NO_BOTTOM: &str = "No bottom yet. Finish one piece or one hard case, add something to show or who saw it, and the line drops.";

impl Journal {
    /// An area's page.
    pub fn area_page(&self, request: OneArea) -> Result<AreaPage> {
        self.read(|reader| {
            let liner = Liner::of(reader)?;
            let standing = &liner.standing;
            let id = names::area(&standing.tree, &request.area, Tail::Changed)?;
            let area = standing.tree.get(id).ok_or_else(no_area)?;
            let reading = liner.reading(id).ok_or_else(no_area)?;
            Ok(AreaPage {
                line: liner.line(area),
                ladder: standing.tree.ladder_of(id).cloned().ok_or_else(no_area)?,
                sentence: sentence(reader, &liner, id, &reading)?,
                fallow: fallow(&liner, area),
                goal: goal(reader, standing, id)?,
                parting: parting(reader, standing, id)?,
                behind: behind(reader, standing, id, standing.today)?,
                next: next_depth_of(reader, standing, id, None)?,
                days_since: since_sentence(&liner, area),
                since_computed: liner.since_computed(id),
                freshness_computed: liner.freshness_computed(id),
                half_life: standing.tree.half_life(id),
                below: standing
                    .tree
                    .children(Some(id))
                    .into_iter()
                    .map(|area| liner.line(area))
                    .collect(),
            })
        })
    }
}

/// "Untangles, 4.00. Five works and two voices stand behind it, survey B; the hardest was the Falcon launch fault. Last made 96 days ago."
fn sentence(reader: &Reader<'_>, liner: &Liner, area: AreaId, reading: &Reading) -> Result<String> {
    let Some(ladder) = liner.standing.tree.ladder_of(area) else {
        return Ok(String::new());
    };
    let made = last_made(liner.fresh(area));
    let made = if made.is_empty() {
        String::new()
    } else {
        format!(" Last made {made}.")
    };
    let Some(hardest) = reading.five.first() else {
        return Ok(format!("{NO_BOTTOM}{made}"));
    };
    let count = reading.five.len();
    if count < depth::WEIGHTS.len() {
        let rung = ladder.name(reading.tip.div_ceil(2));
        let works = if count == 1 { "work" } else { "works" };
        let number = capital(&words::small_number(count));
        return Ok(format!(
            "Hardest: {rung}. {number} {works} of five so far, {}.{made}",
            rungs(reading.depth30)
        ));
    }
    let voices = match reading.voices {
        0 => "Five works stand behind it".to_owned(),
        1 => "Five works and one voice stand behind it".to_owned(),
        more => format!(
            "Five works and {} voices stand behind it",
            words::small_number(usize::from(more))
        ),
    };
    let title = title_of(reader, hardest.key)?;
    let display = depth::display(reading.depth30, ladder);
    Ok(format!(
        "{display}. {voices}, survey {:?}; the hardest was {title}.{made}",
        reading.survey
    ))
}

/// "Firing lies fallow. Its depth is 2.10 and stays so."; with what holds it, where that is what rests.
fn fallow(liner: &Liner, area: &Area) -> Option<String> {
    let tree = &liner.standing.tree;
    let mut above = tree.ancestors(area.id).into_iter();
    let resting = above.find_map(|id| tree.get(id).filter(|area| area.fallow_since.is_some()))?;
    let with = if resting.id == area.id {
        String::new()
    } else {
        format!(" with {}", resting.name)
    };
    let depth30 = liner.reading(area.id).map_or(0, |reading| reading.depth30);
    Some(format!(
        "{} lies fallow{with}. Its depth is {} and stays so.",
        area.name,
        rungs(depth30)
    ))
}

/// The open goal with what is still missing.
fn goal(reader: &Reader<'_>, standing: &Standing, area: AreaId) -> Result<Option<GoalLine>> {
    let entries = reader.entries(&Select {
        kinds: vec![Kind::Goal],
        areas: Some(vec![area]),
        ..Select::default()
    })?;
    let wishes: Vec<Wish> = entries.iter().filter_map(Wish::of).collect();
    let depth = standing.depths.area(area).ok_or_else(no_area)?;
    let Some(wish) = open(depth, &wishes) else {
        return Ok(None);
    };
    let Some(entry) = entries.iter().find(|entry| entry.id == wish.id) else {
        return Ok(None);
    };
    let target = lines::rung_of(entry, &standing.tree, wish.half_rungs);
    let due = match wish.due {
        Some(due) if due < standing.today => format!(
            ". The day, {}, has passed",
            words::long_day(Day::exact(due))
        ),
        Some(due) => format!(" by {}", words::long_day(Day::exact(due))),
        None => String::new(),
    };
    let to_go = to_go(standing, &wish).unwrap_or_default();
    let sentence = format!("Goal: {target}{due}. {to_go}");
    Ok(Some(GoalLine {
        id: wish.id,
        sentence: sentence.trim_end().to_owned(),
        passed: wish.due.is_some_and(|due| due < standing.today),
        half_rungs: wish.half_rungs,
        due: wish.due,
        met_on: None,
    }))
}

/// "Five witnessed works at it to go."
fn to_go(standing: &Standing, wish: &Wish) -> Option<String> {
    let rung = wish.half_rungs.div_ceil(2);
    let next = next_from(standing, wish.area, wish.target30())?;
    let new = next
        .new
        .iter()
        .find(|new| new.strength == Strength::Witnessed && new.rung == rung)?;
    let count = usize::from(new.works?);
    let works = if count == 1 { "work" } else { "works" };
    Some(format!(
        "{} witnessed {works} at it to go.",
        capital(&words::small_number(count))
    ))
}

/// What would turn claims into depth, in one sentence.
fn parting(reader: &Reader<'_>, standing: &Standing, area: AreaId) -> Result<Option<String>> {
    let Some(depth) = standing.depths.area(area) else {
        return Ok(None);
    };
    let Some(parting) = depth::parting(
        &standing.tree,
        &standing.record,
        &standing.strengths,
        depth,
        standing.today,
    ) else {
        return Ok(None);
    };
    let titles = parting
        .asks
        .iter()
        .map(|ask| Ok((ask.milestone, title_of(reader, ask.key)?)))
        .collect::<Result<Vec<_>>>()?;
    let name = |ask: &depth::Addition| {
        titles
            .iter()
            .find(|(id, _)| *id == ask.milestone)
            .map(|(_, title)| title.clone())
            .unwrap_or_default()
    };
    Ok(Some(parting.sentence(name)))
}
