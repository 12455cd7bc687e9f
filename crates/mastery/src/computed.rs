//! "How was this computed?": the rule of each number in words, with the person's own values in it.
//!
//! One sentence or two for one number, so that every door answers alike. It computes nothing itself and knows no screen.

use chrono::NaiveDate;

use crate::{
    date::Day,
    depth::{
        AreaDepth, NewWorks, Next, Reading, Stand, Strength, Survey, half_rungs_of, rungs, signed,
    },
    freshness::{Fading, Freshness, Spent},
    ladder::Ladder,
    words,
};

/// `5×8 + 4×8 + 3×5 + 2×5 + 1×3 = 100 → 3.33`; empty where nothing stands behind it.
pub fn sum(five: &[Stand]) -> String {
    if five.is_empty() {
        return String::new();
    }
    let (parts, total) = added(five);
    format!("{parts} = {total} → {}", rungs(total))
}

/// The same inside a sentence, where an arrow cannot be said: `… = 100, and 100 / 30 = 3.33`.
fn said_sum(five: &[Stand]) -> String {
    let (parts, total) = added(five);
    format!("{parts} = {total}, and {total} / 30 = {}", rungs(total))
}

fn added(five: &[Stand]) -> (String, u16) {
    let parts: Vec<String> = five
        .iter()
        .map(|stand| format!("{}×{}", stand.weight, stand.half_rungs))
        .collect();
    let total = five
        .iter()
        .map(|stand| u16::from(stand.weight) * u16::from(stand.half_rungs))
        .sum();
    (parts.join(" + "), total)
}

/// The rule of depth in words.
pub const RULE: &str = "The five deepest works, in half rungs, counted 5, 4, 3, 2 and 1 times, divided by 30. Time never lowers it.";

/// How a depth came about, from the works that carry it.
pub fn depth(five: &[Stand]) -> String {
    if five.is_empty() {
        return RULE.to_owned();
    }
    let of = |strength| {
        let of = five.iter();
        of.filter(|stand| stand.strength == strength).count()
    };
    let counts = |(number, how): (usize, &str)| {
        let count = if number == 1 { "counts" } else { "count" };
        let number = Some(number).filter(|number| *number > 0)?;
        Some(format!(
            "{} {}",
            words::small_number(number),
            how.replace('#', count)
        ))
    };
    let kinds = [
        (of(Strength::Witnessed), "witnessed # in full"),
        (of(Strength::Shown), "shown # half a rung less"),
    ];
    let kinds: Vec<String> = kinds.into_iter().filter_map(counts).collect();
    format!("{RULE} Here {}: {}.", kinds.join(", "), said_sum(five))
}

/// How a claimed depth came about, as it stood on a day.
pub fn claimed(depth: &AreaDepth, on: NaiveDate) -> String {
    let rule = "The same sum with every work at full value, whatever stands behind it.";
    let Some(claim) = depth.claim_at(on) else {
        return format!("{rule} Nothing is rated here yet.");
    };
    let evidenced = depth.step_at(on).map_or(0, |step| step.depth30);
    let apart = match i32::from(claim.depth30) - i32::from(evidenced) {
        0 => "The evidence carries all of it.".to_owned(),
        gap => format!(
            "The evidence carries {}; {} is claimed beyond it.",
            rungs(evidenced),
            signed(gap).trim_start_matches('+')
        ),
    };
    format!("{rule} Here {}. {apart}", said_sum(&claim.five))
}

/// How a survey grade came about.
pub fn survey(reading: &Reading) -> String {
    let grade = match reading.survey {
        Survey::A => "Survey A: five works, three voices or more, over a year or more.",
        Survey::B => {
            "Survey B: three works or more, at least one vouched for. A needs five works, three voices and a year."
        }
        Survey::C => "Survey C: at least one work. B needs three works, at least one vouched for.",
        Survey::U => return "Not surveyed yet: no work carries evidence.".to_owned(),
    };
    let number = |count: usize, one: &str, many: &str| {
        let word = if count == 1 { one } else { many };
        format!("{} {word}", words::small_number(count))
    };
    let works = number(reading.five.len(), "work", "works");
    let voices = number(usize::from(reading.voices), "voice", "voices");
    let apart = if reading.five.len() < 2 {
        String::new()
    } else {
        let days = words::counted(u64::from(reading.span_days), "day", "days");
        format!(", {days} from the first to the last")
    };
    format!("{grade} Here: {works}, {voices}{apart}.")
}

/// How a freshness came about on the day `on`; `last` is the last making day as exactly as it is known.
pub fn freshness(fading: &Fading, last: Option<Day>, on: NaiveDate) -> String {
    let rule = format!(
        "Freshness halves every {} away, and what is lost halves for every two hours of making. It never touches depth.",
        words::counted(u64::from(fading.half_life()), "day", "days")
    );
    let now = fading.at(on);
    let (Some(last), Some(ppm), Some(days)) = (last, now.ppm, now.days_since) else {
        return format!("{rule} There is none before the first day of making.");
    };
    let after = fading.at(last.on).ppm.unwrap_or(ppm);
    let day = words::long_day(last);
    if days == 0 {
        return format!(
            "{rule} With what was made on {day} it stands at {}.",
            percent(ppm)
        );
    }
    format!(
        "{rule} With what was made {} {day} it stood at {}; {} later it stands at {}.",
        if last.precision.is_day() { "on" } else { "in" },
        percent(after),
        words::counted(u64::from(days), "day", "days"),
        percent(ppm)
    )
}

/// How the days since the last making were counted; nothing before the first.
pub fn days_since(fresh: Freshness, last: Day, on: NaiveDate) -> Option<String> {
    let days = words::counted(u64::from(fresh.days_since?), "day", "days");
    let (first, today) = (words::long_day(last), words::long_day(Day::exact(on)));
    let rule = "A day with time of making counts, and a day with a milestone that was made, done or only attempted. Overseeing does not.";
    Some(if fresh.at_least {
        let end = words::long_day(Day::exact(last.on));
        format!(
            "The last making here is known as {first}, so the days are counted from {end}, its last, to {today}: at least {days}. {rule}"
        )
    } else {
        format!("From {first}, the last day of making here, to {today}: {days}. {rule}")
    })
}

/// How what would reach a depth was found.
pub fn next(next: &Next, ladder: &Ladder) -> String {
    let rule = format!(
        "New works join the five, and the deepest five are summed as always: {} now, {} wanted.",
        rungs(next.depth30),
        rungs(next.target30)
    );
    let least = |strength| {
        let mut of = next.new.iter().filter(|new| new.strength == strength);
        of.find_map(|new| way(new, ladder))
    };
    let ways: Vec<String> = [Strength::Witnessed, Strength::Shown]
        .into_iter()
        .filter_map(least)
        .collect();
    if ways.is_empty() || next.depth30 >= next.target30 {
        return rule;
    }
    format!("{rule} {}.", words::capital(&ways.join("; ")))
}

/// "three witnessed at Untangles, 8 half rungs each, bring it to 4.00"; nothing where five do not reach it.
fn way(new: &NewWorks, ladder: &Ladder) -> Option<String> {
    let works = usize::from(new.works?);
    let known = match new.strength {
        Strength::Witnessed => "witnessed",
        _ => "shown",
    };
    let (each, bring) = if works == 1 {
        ("", "brings")
    } else {
        (" each", "bring")
    };
    Some(format!(
        "{} {known} at {}, {} half rungs{each}, {bring} it to {}",
        words::small_number(works),
        ladder.name(new.rung),
        half_rungs_of(new.rung, new.strength),
        rungs(new.brings30)
    ))
}

/// What was logged, as a sum: "41 h 20 made + 310 h overseen", "0 min" where there is nothing.
pub fn spent(spent: Spent) -> String {
    let part = |minutes: u32, word: &str| {
        (minutes > 0).then(|| format!("{} {word}", words::duration(minutes)))
    };
    let parts = [
        part(spent.making, "made"),
        part(spent.overseeing, "overseen"),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() {
        return words::duration(0);
    }
    parts.join(" + ")
}

/// Parts per million as "52 %".
fn percent(ppm: u32) -> String {
    format!("{} %", (ppm + 5_000) / 10_000)
}
