//! "How was this computed?": the rule of each number in words, with the person's own values in it.
//!
//! One sentence or two for one number, so that every door answers alike. It computes nothing itself and knows no screen.

use chrono::NaiveDate;

use crate::{
    date::{Day, Precision},
    depth::{
        AreaDepth, NewWorks, Next, Reading, Stand, Strength, Survey, half_rungs_of, rungs, signed,
    },
    freshness::{Fading, Freshness, Spent},
    ladder::Ladder,
    say, words,
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
    say!(
        "meaning-sum",
        parts = parts,
        total = total,
        depth = rungs(total)
    )
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
pub fn rule() -> String {
    say!("meaning-rule")
}

/// How a depth came about, from the works that carry it.
pub fn depth(five: &[Stand]) -> String {
    if five.is_empty() {
        return rule();
    }
    let of = |strength| {
        let of = five.iter();
        of.filter(|stand| stand.strength == strength).count()
    };
    let (witnessed, shown) = (of(Strength::Witnessed), of(Strength::Shown));
    let mut kinds: Vec<String> = Vec::new();
    if witnessed > 0 {
        let number = words::small_number(witnessed);
        kinds.push(say!(
            "meaning-witnessed",
            count = witnessed,
            number = number
        ));
    }
    if shown > 0 {
        let number = words::small_number(shown);
        kinds.push(say!("meaning-shown", count = shown, number = number));
    }
    let here = say!(
        "meaning-depth",
        kinds = kinds.join(", "),
        sum = said_sum(five)
    );
    format!("{} {here}", rule())
}

/// How a claimed depth came about, as it stood on a day.
pub fn claimed(depth: &AreaDepth, on: NaiveDate) -> String {
    let rule = say!("meaning-claimed");
    let Some(claim) = depth.claim_at(on) else {
        return format!("{rule} {}", say!("meaning-claimed-none"));
    };
    let evidenced = depth.step_at(on).map_or(0, |step| step.depth30);
    let apart = match i32::from(claim.depth30) - i32::from(evidenced) {
        0 => say!("meaning-claimed-carried"),
        gap => say!(
            "meaning-claimed-beyond",
            carried = rungs(evidenced),
            beyond = signed(gap).trim_start_matches('+')
        ),
    };
    let here = say!("meaning-claimed-here", sum = said_sum(&claim.five));
    format!("{rule} {here} {apart}")
}

/// How a survey grade came about.
pub fn survey(reading: &Reading) -> String {
    let grade = match reading.survey {
        Survey::A => say!("meaning-survey-a"),
        Survey::B => say!("meaning-survey-b"),
        Survey::C => say!("meaning-survey-c"),
        Survey::U => return say!("meaning-survey-u"),
    };
    let (works, voices) = (reading.five.len(), usize::from(reading.voices));
    let (said_works, said_voices) = (words::small_number(works), words::small_number(voices));
    let here = if works < 2 {
        say!(
            "meaning-survey-here",
            works = works,
            said_works = said_works,
            voices = voices,
            said_voices = said_voices
        )
    } else {
        say!(
            "meaning-survey-here-span",
            works = works,
            said_works = said_works,
            voices = voices,
            said_voices = said_voices,
            days = reading.span_days
        )
    };
    format!("{grade} {here}")
}

/// How a freshness came about on the day `on`; `last` is the last making day as exactly as it is known.
pub fn freshness(fading: &Fading, last: Option<Day>, on: NaiveDate) -> String {
    let rule = say!("meaning-freshness", days = fading.half_life());
    let now = fading.at(on);
    let (Some(last), Some(ppm), Some(days)) = (last, now.ppm, now.days_since) else {
        return format!("{rule} {}", say!("meaning-freshness-none"));
    };
    let after = fading.at(last.on).ppm.unwrap_or(ppm);
    let day = words::long_day(last);
    let (after, now) = (percent(after), percent(ppm));
    let stands = match (days, last.precision) {
        (0, _) => say!("meaning-freshness-now", day = day, now = now),
        (_, Precision::Day) => say!(
            "meaning-freshness-day",
            day = day,
            after = after,
            days = days,
            now = now
        ),
        (_, Precision::Month) => say!(
            "meaning-freshness-month",
            month = day,
            after = after,
            days = days,
            now = now
        ),
        (_, Precision::Year) => say!(
            "meaning-freshness-year",
            year = day,
            after = after,
            days = days,
            now = now
        ),
    };
    format!("{rule} {stands}")
}

/// How the days since the last making were counted; nothing before the first.
pub fn days_since(fresh: Freshness, last: Day, on: NaiveDate) -> Option<String> {
    let days = fresh.days_since?;
    let (first, today) = (words::long_day(last), words::long_day(Day::exact(on)));
    let counted = if fresh.at_least {
        say!(
            "meaning-days-least",
            first = first,
            end = words::long_day(Day::exact(last.on)),
            today = today,
            days = days
        )
    } else {
        say!("meaning-days", first = first, today = today, days = days)
    };
    Some(format!("{counted} {}", say!("meaning-days-rule")))
}

/// How what would reach a depth was found.
pub fn next(next: &Next, ladder: &Ladder) -> String {
    let rule = say!(
        "meaning-next",
        now = rungs(next.depth30),
        wanted = rungs(next.target30)
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
    let (number, rung) = (words::small_number(works), ladder.name(new.rung));
    let halves = half_rungs_of(new.rung, new.strength);
    let depth = rungs(new.brings30);
    Some(match new.strength {
        Strength::Witnessed => say!(
            "meaning-way-witnessed",
            count = works,
            number = number,
            rung = rung,
            halves = halves,
            depth = depth
        ),
        _ => say!(
            "meaning-way-shown",
            count = works,
            number = number,
            rung = rung,
            halves = halves,
            depth = depth
        ),
    })
}

/// What was logged, as a sum: "41 h 20 made + 310 h overseen", "0 min" where there is nothing.
pub fn spent(spent: Spent) -> String {
    let mut parts: Vec<String> = Vec::new();
    if spent.making > 0 {
        parts.push(say!(
            "meaning-time-made",
            time = words::duration(spent.making)
        ));
    }
    if spent.overseeing > 0 {
        parts.push(say!(
            "meaning-time-overseen",
            time = words::duration(spent.overseeing)
        ));
    }
    if parts.is_empty() {
        return words::duration(0);
    }
    parts.join(" + ")
}

/// Parts per million as "52 %".
fn percent(ppm: u32) -> String {
    format!("{} %", (ppm + 5_000) / 10_000)
}
