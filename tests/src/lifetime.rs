//! A lifetime: fifty years of an invented maker, for the benchmarks.
//!
//! The rule it keeps: the same seed gives the same bytes; the counts are those of the numbers to hold.
//! It does not know the journal; it writes the lines of `plumb.journal/1`, which the journal reads like anyone's.

use std::fmt::Write;

use chrono::{Days, NaiveDate};
use sha2::{Digest, Sha256};

/// What a lifetime holds: sessions, milestones, recognitions, areas.
#[derive(Clone, Copy, Debug)]
pub struct Counts {
    /// Times spent.
    pub sessions: u32,
    /// Things done.
    pub milestones: u32,
    /// Words said by others, each about a milestone.
    pub recognitions: u32,
    /// Pieces that milestones belong to.
    pub works: u32,
}

/// The lifetime of the numbers to hold. It has sixty areas.
pub const LIFETIME: Counts = Counts {
    sessions: 180_000,
    milestones: 20_000,
    recognitions: 6_000,
    works: 4_000,
};

/// Areas: four crafts, six depth areas in each, eight techniques in each.
const CRAFTS: [&str; 4] = ["Ceramics", "Illustration", "Joinery", "Bookbinding"];
const AREAS_OF_A_CRAFT: u32 = 6;
const TECHNIQUES_OF_A_CRAFT: u32 = 8;
const YEARS: u64 = 50;

/// Writes the file: every line of a journal, and its last line with count and hash.
pub fn lines(counts: Counts, last_day: NaiveDate) -> String {
    let mut life = Life {
        text: String::new(),
        chance: Chance(20_261_120),
        serial: 0,
        areas: Vec::new(),
        last_day,
    };
    life.line(r#"{"type":"journal","format":"plumb.journal/1","scope":"full"}"#);
    life.line(
        r#"{"type":"profile","name":"Ines Aldana","craft_line":"Fifty years at four benches"}"#,
    );
    life.tree();
    let works = life.works(counts.works);
    let milestones = life.milestones(counts.milestones, &works);
    life.sessions(counts.sessions, &works);
    life.recognitions(counts.recognitions, &milestones);
    let number = life.text.lines().count();
    let hash: String = Sha256::digest(life.text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    life.line(&format!(
        r#"{{"type":"end","lines":{number},"sha256":"{hash}"}}"#
    ));
    life.text
}

struct Life {
    text: String,
    chance: Chance,
    serial: u64,
    /// Area, its craft's number.
    areas: Vec<(String, usize)>,
    last_day: NaiveDate,
}

impl Life {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// An id of version 7 that has never been given.
    fn id(&mut self) -> String {
        self.serial += 1;
        let (n, random) = (self.serial, self.chance.next());
        format!(
            "{:08x}-{:04x}-7{:03x}-{:04x}-{:012x}",
            0x0191_f2a0 + (n >> 16),
            n & 0xffff,
            random & 0xfff,
            0x8000 | (random >> 48 & 0x3fff),
            random >> 12 & 0xffff_ffff_ffff
        )
    }

    fn tree(&mut self) {
        let names = [
            "Follows",
            "Repeats",
            "Adapts",
            "Carries",
            "Sets the mark",
            "Opens ground",
        ];
        let rungs: Vec<String> = names.iter().map(|name| {
            let key = name.to_lowercase().replace(' ', "-");
            format!(r#"{{"key":"{key}","name":"{name}","demands":"Work that asks for it","can_do":"Does it"}}"#)
        }).collect();
        for (craft, name) in CRAFTS.iter().enumerate() {
            let root = self.id();
            self.line(&format!(r#"{{"type":"area","id":"{root}","kind":"craft","name":"{name}","ladder":{{"rungs":[{}]}}}}"#, rungs.join(",")));
            self.areas.push((root.clone(), craft));
            let mut parents = Vec::new();
            for n in 0..AREAS_OF_A_CRAFT {
                let id = self.id();
                self.line(&format!(r#"{{"type":"area","id":"{id}","parent":"{root}","kind":"area","name":"{name} area {n}"}}"#));
                self.areas.push((id.clone(), craft));
                parents.push(id);
            }
            for n in 0..TECHNIQUES_OF_A_CRAFT {
                let id = self.id();
                let parent = &parents[n as usize % parents.len()];
                let line = format!(
                    r#"{{"type":"area","id":"{id}","parent":"{parent}","kind":"technique","name":"{name} technique {n}"}}"#
                );
                self.line(&line);
                self.areas.push((id, craft));
            }
        }
    }

    fn works(&mut self, count: u32) -> Vec<(String, usize)> {
        let mut works = Vec::new();
        for n in 0..count {
            let id = self.id();
            let craft = self.chance.below(CRAFTS.len() as u64) as usize;
            self.line(&format!(
                r#"{{"type":"work","id":"{id}","title":"Piece {n} in {}"}}"#,
                CRAFTS[craft]
            ));
            works.push((id, craft));
        }
        works
    }

    /// A day of the fifty years; later years hold more, as a growing journal does.
    fn day(&mut self) -> NaiveDate {
        let whole = YEARS * 365;
        let back = self
            .chance
            .below(whole)
            .min(self.chance.below(whole + whole / 2));
        self.last_day
            .checked_sub_days(Days::new(back))
            .unwrap_or(self.last_day)
    }

    fn area_of(&mut self, craft: usize) -> String {
        let mine: Vec<usize> = (0..self.areas.len())
            .filter(|at| self.areas[*at].1 == craft)
            .collect();
        let at = mine[self.chance.below(mine.len() as u64) as usize];
        self.areas[at].0.clone()
    }

    fn head(&mut self, kind: &str, on: NaiveDate) -> (String, String) {
        let id = self.id();
        let (minute, milli) = (self.chance.below(60), self.chance.below(1000));
        let head = format!(
            r#"{{"type":"entry","id":"{id}","kind":"{kind}","on":"{on}","recorded_at":"{on}T18:{minute:02}:07.{milli:03}Z""#
        );
        (id, head)
    }

    fn milestones(&mut self, count: u32, works: &[(String, usize)]) -> Vec<(String, NaiveDate)> {
        let mut made = Vec::new();
        for n in 0..count {
            let on = self.day();
            let (work, craft) = works[self.chance.below(works.len() as u64) as usize].clone();
            let area = self.area_of(craft);
            let (id, mut line) = self.head("milestone", on);
            // Hard works are rare: the lower of two throws.
            let rung = 1 + self.chance.below(6).min(self.chance.below(6));
            let _ = write!(
                line,
                r#","areas":["{area}"],"work":"{work}","title":"Piece {n}, finished","challenge":{{"{area}":{rung}}}"#
            );
            if self.chance.below(10) == 0 {
                line.push_str(r#","result":"attempted""#);
            }
            let _ = write!(
                line,
                r#","text":"The {n}th thing done, with a sentence about what was hard in it.""#
            );
            match self.chance.below(5) {
                0 => {}
                1 => line.push_str(r#","evidence":[{"kind":"quote","text":"It closes like a good door.","source":"workshop book"}]"#),
                2 => line.push_str(r#","evidence":[{"kind":"measure","what":"gap","from":"0.8","to":"0.3","unit":"mm","source":"gauge"}]"#),
                _ => {
                    let _ = write!(line, r#","evidence":[{{"kind":"link","url":"https://bench.example/{n}"}}]"#);
                }
            }
            line.push('}');
            self.line(&line);
            made.push((id, on));
        }
        made
    }

    fn sessions(&mut self, count: u32, works: &[(String, usize)]) {
        for n in 0..count {
            let on = self.day();
            let (work, craft) = works[self.chance.below(works.len() as u64) as usize].clone();
            let area = self.area_of(craft);
            let (_, mut line) = self.head("session", on);
            let _ = write!(line, r#","areas":["{area}"]"#);
            if self.chance.below(2) == 0 {
                let _ = write!(line, r#","work":"{work}""#);
            }
            let minutes = 5 * (1 + self.chance.below(30));
            let key = if self.chance.below(4) == 0 {
                "overseeing_min"
            } else {
                "making_min"
            };
            let _ = write!(line, r#","{key}":{minutes}"#);
            if self.chance.below(3) == 0 {
                let _ = write!(
                    line,
                    r#","text":"sitting {n}: rims, then the second firing""#
                );
            }
            line.push('}');
            self.line(&line);
        }
    }

    fn recognitions(&mut self, count: u32, milestones: &[(String, NaiveDate)]) {
        let relations = ["peer", "client", "teacher", "public", "jury"];
        for n in 0..count {
            let (milestone, done) =
                milestones[self.chance.below(milestones.len() as u64) as usize].clone();
            let later = done
                .checked_add_days(Days::new(self.chance.below(90)))
                .unwrap_or(done)
                .min(self.last_day);
            let relation = relations[self.chance.below(relations.len() as u64) as usize];
            let (_, mut line) = self.head("recognition", later);
            let _ = write!(
                line,
                r#","from":"Witness {}","relation":"{relation}","about":{{"milestone":"{milestone}"}}"#,
                n % 900
            );
            let _ = write!(
                line,
                r#","quote":"I have used it every day since, and it has not moved.","know":"used"}}"#
            );
            self.line(&line);
        }
    }
}

/// Chance that repeats itself: splitmix64 (Steele, Lea, Flood 2014).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lifetime_is_the_same_every_time_and_has_its_counts() {
        let counts = Counts {
            sessions: 180,
            milestones: 20,
            recognitions: 6,
            works: 4,
        };
        let day = NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day of the calendar");
        let text = lines(counts, day);
        assert_eq!(
            text,
            lines(counts, day),
            "the same seed gives the same bytes"
        );
        let of = |kind: &str| text.lines().filter(|line| line.contains(kind)).count();
        assert_eq!(of(r#""type":"area""#), 60, "sixty areas");
        assert_eq!(
            of(r#""kind":"session""#),
            180,
            "as many sessions as asked for"
        );
        assert_eq!(of(r#""kind":"milestone""#), 20, "and milestones");
        assert_eq!(of(r#""kind":"recognition""#), 6, "and recognitions");
    }
}
