//! The answer to a witness slip, `plumb.slip/1`: a small JSON file that the page of the slip writes and a colleague sends back.
//!
//! Nothing in it is believed: it names the slip that it answers and says what somebody wrote, and its check shows only what was altered by accident. Whether
//! the slip is ours, and what it is about, is for the journal to know.

use chrono::NaiveDate;
use plumb_mastery::{Knowledge, Publish, SlipId};
use serde::{Deserialize, Serialize};

/// The name of the format.
pub const FORMAT: &str = "plumb.slip/1";
/// The largest answer that is read, in bytes; an honest one has a few thousand.
pub const LARGEST: u64 = 64 << 10;
/// The most characters of each of the two long answers, so that both fit into one quotation.
pub const LONGEST_ANSWER: usize = 990;
/// The most characters of a name or a trade.
pub const LONGEST_NAME: usize = 120;
/// The most characters of a reason that quotes the file.
const LONGEST_REASON: usize = 160;
/// What parts the fields under the check.
const BETWEEN: &str = "\u{1f}";

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Returned {
    /// `plumb.slip/1`.
    pub format: String,
    /// The slip that it answers.
    pub slip: SlipId,
    /// What the page said it was about.
    pub about: String,
    /// The day the slip was saved.
    pub saved_on: NaiveDate,
    /// The questions as they were asked.
    pub asked: Vec<String>,
    /// The answers.
    pub answers: Answers,
    /// The check over all of it.
    pub check: String,
}

/// What somebody answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    /// What they saw.
    pub saw: String,
    /// How they know.
    pub know: Knowledge,
    /// What would have been missing.
    pub missing: String,
    /// Whether it may be quoted.
    pub publish: Publish,
    /// Their name.
    pub name: String,
    /// Their trade.
    pub trade: String,
    /// The day of the answer.
    pub day: NaiveDate,
}

/// Why bytes are no answer to a slip.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoAnswer {
    /// Not JSON, or JSON of something else.
    #[error("This file is not the answer to a witness slip")]
    Other,
    /// A format that this build does not know.
    #[error("This answer is of another format than plumb.slip/1")]
    Format,
    /// A field is missing, of a wrong sort, or holds what no page of ours writes.
    #[error("The answer is not as a slip writes it: {0}")]
    Wrong(String),
    /// A text is longer than the page lets anybody write.
    #[error("The answer is not as a slip writes it: '{0}' is longer than the page allows")]
    TooLong(&'static str),
    /// Nobody said who saw it, or what.
    #[error("The answer is not whole: '{0}' is empty")]
    Empty(&'static str),
}

/// Reads an answer.
///
/// # Errors
///
/// [`NoAnswer`]; what is altered by accident is read and shows in [`Returned::is_altered`].
pub fn read(bytes: &[u8]) -> Result<Returned, NoAnswer> {
    let text = std::str::from_utf8(bytes).map_err(|_| NoAnswer::Other)?;
    let any: serde_json::Value =
        serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|_| NoAnswer::Other)?;
    match any.get("format").and_then(serde_json::Value::as_str) {
        Some(FORMAT) => {}
        Some(other) if other.starts_with("plumb.slip/") => return Err(NoAnswer::Format),
        _ => return Err(NoAnswer::Other),
    }
    let returned: Returned = serde_json::from_value(any).map_err(|error| {
        // What is wrong may be quoted in full, and a stranger wrote it.
        NoAnswer::Wrong(error.to_string().chars().take(LONGEST_REASON).collect())
    })?;
    let answers = &returned.answers;
    for (field, text, least, most) in [
        ("saw", &answers.saw, 1, LONGEST_ANSWER),
        ("missing", &answers.missing, 0, LONGEST_ANSWER),
        ("name", &answers.name, 1, LONGEST_NAME),
        ("trade", &answers.trade, 0, LONGEST_NAME),
    ] {
        if text.trim().chars().count() < least {
            return Err(NoAnswer::Empty(field));
        }
        // The page counts as browsers do, in units of which one letter has at most two.
        if text.chars().count() > most {
            return Err(NoAnswer::TooLong(field));
        }
    }
    Ok(returned)
}

impl Returned {
    /// Whether anything differs from what the page wrote.
    pub fn is_altered(&self) -> bool {
        self.check != self.reckoned()
    }

    /// The check that the page would have written: CRC-32 of all fields, in their order.
    pub fn reckoned(&self) -> String {
        let answers = &self.answers;
        let (slip, saved_on, day) = (
            self.slip.to_string(),
            self.saved_on.to_string(),
            answers.day.to_string(),
        );
        let (know, publish) = (word(&answers.know), word(&answers.publish));
        let mut fields = vec![self.format.as_str(), &slip, &self.about, &saved_on];
        fields.extend(self.asked.iter().map(String::as_str));
        fields.extend([
            answers.saw.as_str(),
            &know,
            &answers.missing,
            &publish,
            &answers.name,
            &answers.trade,
            &day,
        ]);
        format!("{:08x}", crc32(fields.join(BETWEEN).as_bytes()))
    }
}

/// A value of a closed list as JSON writes it, without its quotation marks.
fn word(value: &impl Serialize) -> String {
    let written = serde_json::to_string(value).unwrap_or_default();
    written.trim_matches('"').to_owned()
}

/// CRC-32 as ZIP and PNG have it, bit by bit: an answer is small.
fn crc32(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            let odd = sum & 1 == 1;
            sum >>= 1;
            if odd {
                sum ^= 0xedb8_8320;
            }
        }
    }
    !sum
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole() -> Returned {
        let mut returned = Returned {
            format: FORMAT.into(),
            slip: "0198f2a0-0000-7000-8000-000000000001"
                .parse()
                .expect("an id"),
            about: "Fifth pair".into(),
            saved_on: NaiveDate::from_ymd_opt(2026, 11, 3).expect("a day"),
            asked: vec!["What did you see?".into()],
            answers: Answers {
                saw: "A welt that closes all round.".into(),
                know: Knowledge::Checked,
                missing: String::new(),
                publish: Publish::Named,
                name: "Mrs Alder".into(),
                trade: "Cordwainer".into(),
                day: NaiveDate::from_ymd_opt(2026, 11, 9).expect("a day"),
            },
            check: String::new(),
        };
        returned.check = returned.reckoned();
        returned
    }

    fn bytes(returned: &Returned) -> Vec<u8> {
        serde_json::to_vec(returned).expect("it is written")
    }

    #[test]
    fn the_check_is_the_one_that_zip_and_png_have() {
        assert_eq!(
            crc32(b"123456789"),
            0xcbf4_3926,
            "the vector that every CRC-32 is held to"
        );
    }

    #[test]
    fn an_answer_is_read_as_it_was_written() {
        let read = read(&bytes(&whole())).expect("it is an answer");
        assert_eq!(read, whole(), "nothing is lost on the way");
        assert!(!read.is_altered(), "nobody touched it");
    }

    /// What the script of the page wrote in a browser, with letters that take two and four bytes and one that is half of a pair.
    const BY_THE_PAGE: &str = r##"{"format":"plumb.slip/1","slip":"0198f2a0-0000-7000-8000-000000000001","about":"Fifth pair <b>\"é\"</b>","saved_on":"2026-11-20","asked":["What did you see?","How do you know?","What would have been missing without it?","May it be quoted, and how?"],"answers":{"saw":"A welt that closes\nall round. 👞�","know":"checked","missing":"","publish":"named","name":"Mrs Alder","trade":"Cordwainer","day":"2026-11-21"},"check":"e0373210"}"##;

    #[test]
    fn what_the_page_writes_is_read_and_not_called_altered() {
        let returned = read(BY_THE_PAGE.as_bytes()).expect("the page writes answers");
        assert!(
            !returned.is_altered(),
            "the page and this side reckon the same check: {} and {}",
            returned.check,
            returned.reckoned()
        );
    }

    #[test]
    fn every_field_stands_under_the_check() {
        let alter: [fn(&mut Returned); 8] = [
            |it| it.about.push('s'),
            |it| it.asked[0].push('?'),
            |it| it.answers.saw.push('!'),
            |it| it.answers.know = Knowledge::Told,
            |it| it.answers.missing.push('x'),
            |it| it.answers.publish = Publish::No,
            |it| it.answers.name.push('s'),
            |it| it.answers.day += chrono::TimeDelta::days(1),
        ];
        for (at, alter) in alter.into_iter().enumerate() {
            let mut returned = whole();
            alter(&mut returned);
            assert!(
                read(&bytes(&returned)).is_ok_and(|read| read.is_altered()),
                "change {at} has to show"
            );
        }
    }

    #[test]
    fn what_is_no_answer_is_refused_with_words() {
        let mut long = whole();
        long.answers.saw = "x".repeat(LONGEST_ANSWER + 1);
        let mut nameless = whole();
        nameless.answers.name = "  ".into();
        let wrong = String::from_utf8(bytes(&whole())).expect("UTF-8");
        for (bytes, expected) in [
            (b"\xff\xfe".to_vec(), NoAnswer::Other),
            (b"[[[[".to_vec(), NoAnswer::Other),
            (b"{}".to_vec(), NoAnswer::Other),
            (
                b"{\"format\":\"plumb.journal/1\"}".to_vec(),
                NoAnswer::Other,
            ),
            (b"{\"format\":\"plumb.slip/2\"}".to_vec(), NoAnswer::Format),
            (bytes(&long), NoAnswer::TooLong("saw")),
            (bytes(&nameless), NoAnswer::Empty("name")),
        ] {
            assert_eq!(read(&bytes), Err(expected), "each has its own reason");
        }
        for (from, to) in [
            ("\"checked\"", "7"),
            ("\"Mrs Alder\"", "[\"Mrs Alder\"]"),
            ("\"2026-11-09\"", "\"yesterday\""),
        ] {
            assert!(
                matches!(
                    read(wrong.replace(from, to).as_bytes()),
                    Err(NoAnswer::Wrong(_))
                ),
                "{to} is of the wrong sort"
            );
        }
        let deep = [b"[".repeat(60_000), b"]".repeat(60_000)].concat();
        assert_eq!(
            read(&deep),
            Err(NoAnswer::Other),
            "nesting ends the reading, not the program"
        );
    }
}
