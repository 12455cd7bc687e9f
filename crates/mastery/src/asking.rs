//! Messages to ask someone with: may I quote you, and what did you see?
//!
//! They are short, kind and plain, name what they are about, and leave a no as easy as a yes. They are copied by the person into a mail or a chat; nothing here
//! knows where they go.

use crate::{date::Day, entry::Recognition, words};

/// What someone who saw a thing is asked, in a message and on a witness slip alike.
pub const QUESTIONS: [&str; 4] = [
    "What did you see?",
    "How do you know?",
    "What would have been missing without it?",
    "May it be quoted, and how?",
];

/// The message that asks whether someone's words may be quoted.
pub fn permission(said: &Recognition, on: Day, title: Option<&str>, owner: &str) -> String {
    let about = title.map_or_else(String::new, |title| format!(" about {title}"));
    let day = words::long_day(on);
    let words = said.quote.trim();
    let (said_so, may_i) = if words.is_empty() {
        (
            format!("you saw my work{about} ({day})."),
            "May I say so, with your name, where I show my work?",
        )
    } else {
        (
            format!("you said this{about} ({day}):\n\n“{words}”"),
            "May I quote these words where I show my work?",
        )
    };
    signed(
        &format!(
            "Hello {},\n\n{said_so}\n\n{may_i} One word back is enough:\n\n- yes, with my name\n- yes, without my name\n- no\n\nEach of the three is fine. I show nothing of it to anyone before you say yes.",
            said.from.trim()
        ),
        owner,
    )
}

/// The message that asks someone what they saw of a milestone or work.
pub fn who_saw(title: &str, day: Option<Day>, owner: &str) -> String {
    let when = day.map_or_else(String::new, |day| format!(" ({})", words::long_day(day)));
    signed(
        &format!(
            "Hello,\n\nI keep a journal of my craft, and you were there for this: {title}{when}. Would you answer three questions, in a sentence each?\n\n1. What did you see?\n2. How do you know: did you see it, use it, check it, or were you told?\n3. May it be quoted: with your name, without it, or not at all?\n\nA plain sentence helps more than praise, and a no is fine."
        ),
        owner,
    )
}

fn signed(words: &str, owner: &str) -> String {
    let name = owner.trim();
    if name.is_empty() {
        format!("{words}\n\nThank you")
    } else {
        format!("{words}\n\nThank you\n{name}")
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::entry::{Publish, Relation};

    fn said(quote: &str) -> Recognition {
        Recognition {
            from: "Mrs Alder".into(),
            relation: Relation::Client,
            about: None,
            quote: quote.into(),
            know: None,
            link: None,
            publish: Publish::Unasked,
            asked_on: None,
            slip: None,
        }
    }

    fn day() -> Day {
        Day::exact(NaiveDate::from_ymd_opt(2026, 11, 3).expect("a day"))
    }

    #[test]
    fn whoever_is_asked_sees_the_very_words_and_what_they_are_about() {
        let asked = permission(
            &said("No welt closes like that."),
            day(),
            Some("Fifth pair"),
            "Wren",
        );
        for part in [
            "Hello Mrs Alder,",
            "about Fifth pair (3 November 2026)",
            "“No welt closes like that.”",
            "- yes, without my name",
            "- no",
            "Thank you\nWren",
        ] {
            assert!(asked.contains(part), "{part} is missing from: {asked}");
        }
    }

    #[test]
    fn who_said_nothing_is_asked_for_the_name_alone() {
        let asked = permission(&said(""), day(), None, "");
        assert!(!asked.contains('“'), "there are no words to quote: {asked}");
        assert!(asked.ends_with("Thank you"), "and no empty line for a name");
    }

    #[test]
    fn who_saw_it_is_asked_three_questions() {
        let asked = who_saw("Tea bowls", Some(day()), "Wren");
        for part in [
            "Tea bowls (3 November 2026)",
            "1. What did you see?",
            "3. May it be quoted",
        ] {
            assert!(asked.contains(part), "{part} is missing from: {asked}");
        }
    }
}
