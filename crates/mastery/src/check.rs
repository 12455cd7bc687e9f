//! The rules that every written text, address and number keeps.
//!
//! Text is NFC, without control characters (tab and new line only where it may have several lines), and lengths count Unicode scalar values.
//! Marks of writing direction stay in the record; paper deals with them. These functions do not know which type asks.

use chrono::{Datelike, NaiveDate};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::{date::Day, invalid::Invalid, words};

/// The longest address that is kept.
pub const LONGEST_LINK: usize = 2_000;

/// The schemes that an address may have.
pub const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

/// Brings a text into the form in which it is kept: NFC, with new lines of one sort.
pub fn tidy(text: &mut String) {
    if text.contains('\r') {
        *text = text.replace("\r\n", "\n").replace('\r', "\n");
    }
    if !is_nfc(text) {
        *text = text.nfc().collect();
    }
}

/// Checks a text of one line, of `least` to `most` characters; white space alone is empty.
///
/// # Errors
///
/// `empty`, `too_long`, `control` or `not_nfc`.
pub fn line(field: &str, text: &str, least: usize, most: usize) -> Result<(), Invalid> {
    if least > 0 && text.trim().is_empty() {
        let label = label(field);
        let hint = format!("Write {}{}.", label[..1].to_lowercase(), &label[1..]);
        return Err(Invalid::new(field, "empty", format!("{label} is empty.")).hint(hint));
    }
    characters(field, text, most, |_| false)
}

/// Checks a text that may have several lines, of at most `most` characters.
///
/// # Errors
///
/// `too_long`, `control` or `not_nfc`.
pub fn prose(field: &str, text: &str, most: usize) -> Result<(), Invalid> {
    characters(field, text, most, |c| c == '\t' || c == '\n')
}

fn characters(
    field: &str,
    text: &str,
    most: usize,
    allowed: impl Fn(char) -> bool,
) -> Result<(), Invalid> {
    let count = text.chars().count();
    if count > most {
        let (count, most) = (words::count(count as u64), words::count(most as u64));
        return Err(Invalid::new(
            field,
            "too_long",
            format!("{} has {count} characters; {most} fit.", label(field)),
        ));
    }
    if let Some(c) = text.chars().find(|c| c.is_control() && !allowed(*c)) {
        let message = format!(
            "{} holds a control character (U+{:04X}).",
            label(field),
            u32::from(c)
        );
        return Err(
            Invalid::new(field, "control", message).hint("Take it out, or type the text anew.")
        );
    }
    if !is_nfc(text) {
        return Err(Invalid::new(
            field,
            "not_nfc",
            format!("{} has letters and accents written apart.", label(field)),
        ));
    }
    Ok(())
}

/// Checks an address: `https`, `http` or `mailto`, with something behind it and no white space.
///
/// # Errors
///
/// `bad_link`, or `too_long`.
pub fn link(field: &str, url: &str) -> Result<(), Invalid> {
    if !is_link(url) {
        let message = format!("'{}' is not an address that can be opened.", shortened(url));
        return Err(Invalid::new(field, "bad_link", message)
            .hint("Addresses begin with https://, http:// or mailto:."));
    }
    line(field, url, 1, LONGEST_LINK)
}

/// Whether a word is an address that may be kept.
pub fn is_link(url: &str) -> bool {
    let rest = SCHEMES.iter().find_map(|scheme| {
        let head = url.get(..scheme.len())?;
        head.eq_ignore_ascii_case(scheme)
            .then(|| &url[scheme.len()..])
    });
    rest.is_some_and(|rest| {
        !rest.is_empty() && !rest.chars().any(|c| c.is_whitespace() || c.is_control())
    })
}

/// Checks a number that is kept as decimal text: digits, with a sign and one point at most.
///
/// # Errors
///
/// `bad_number`.
pub fn decimal(field: &str, text: &str) -> Result<(), Invalid> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let sound = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if sound(whole) && sound(part) && text.len() <= 60 {
        return Ok(());
    }
    let message = format!("'{}' is not a number.", shortened(text));
    Err(Invalid::new(field, "bad_number", message)
        .hint("Write it with figures and a point, such as 840 or 3.5."))
}

/// Checks that a day can be written and does not lie ahead (I1).
///
/// # Errors
///
/// `bad_date` or `future`.
pub fn past(field: &str, on: NaiveDate, today: NaiveDate) -> Result<(), Invalid> {
    calendar(field, on)?;
    if on > today {
        return Err(ahead(field, Day::exact(on)).hint(DAY_THAT_CAME));
    }
    Ok(())
}

/// What to do about a day that lies ahead, where nothing is logged by it.
pub const DAY_THAT_CAME: &str = "Write a day that has come: today or before.";

/// Checks that a day has a year of four figures, so that it sorts as text.
///
/// # Errors
///
/// `bad_date`.
pub fn calendar(field: &str, on: NaiveDate) -> Result<(), Invalid> {
    if (1..=9999).contains(&on.year()) {
        return Ok(());
    }
    Err(Invalid::new(
        field,
        "bad_date",
        format!("{} is not a year that a journal knows.", on.year()),
    ))
}

/// The refusal of a day that lies ahead and on which something would be logged.
pub fn ahead(field: &str, day: Day) -> Invalid {
    let message = format!("{} is still ahead.", words::long_day(day));
    Invalid::new(field, "future", message).hint("Log it when it has happened, or set a goal.")
}

/// A few characters of what was typed, for a sentence.
pub(crate) fn shortened(text: &str) -> String {
    let mut short: String = text.chars().filter(|c| !c.is_control()).take(60).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// What a field is called in a sentence, beginning with a capital.
fn label(field: &str) -> String {
    match field.rsplit('.').next().unwrap_or(field) {
        "from" | "by" => "The name of the speaker".to_owned(),
        "at" => "The place".to_owned(),
        "also" => "The other name".to_owned(),
        "for_whom" => "The name of whom it was made for".to_owned(),
        "what" => "The name of what was measured".to_owned(),
        "url" | "link" => "The address".to_owned(),
        "alt" => "The alternative text".to_owned(),
        "mime" => "The sort of the file".to_owned(),
        "later" => "The answer".to_owned(),
        field => format!("The {}", field.replace('_', " ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(checked: Result<(), Invalid>) -> Option<&'static str> {
        checked.err().map(|refused| refused.reason)
    }

    #[test]
    fn a_line_holds_no_control_character_and_prose_only_tab_and_new_line() {
        for text in ["a\tb", "a\nb", "a\0b", "a\u{85}b"] {
            assert_eq!(
                reason(line("title", text, 1, 200)),
                Some("control"),
                "{text:?} is more than a line"
            );
        }
        assert_eq!(
            reason(prose("text", "a\tb\nc", 200)),
            None,
            "a note may have lines"
        );
        assert_eq!(
            reason(prose("text", "a\0b", 200)),
            Some("control"),
            "NUL ends texts elsewhere and is refused"
        );
    }

    #[test]
    fn marks_of_writing_direction_stay_in_the_record() {
        assert_eq!(
            reason(line(
                "title",
                "\u{202b}אבן\u{202c} \u{2066}x\u{2069}",
                1,
                200
            )),
            None,
            "they are how some names are written"
        );
    }

    #[test]
    fn lengths_count_characters_not_bytes() {
        assert_eq!(
            reason(line("title", &"é".repeat(200), 1, 200)),
            None,
            "200 characters fit"
        );
        let refused = line("title", &"é".repeat(201), 1, 200).unwrap_err();
        assert_eq!(
            refused.message, "The title has 201 characters; 200 fit.",
            "the sentence says by how much"
        );
    }

    #[test]
    fn white_space_alone_is_empty() {
        assert_eq!(
            reason(line("title", " \u{a0}", 1, 200)),
            Some("empty"),
            "a title has to be seen"
        );
        assert_eq!(reason(line("at", "", 0, 200)), None, "what may be empty is");
    }

    #[test]
    fn tidying_joins_letters_with_their_accents() {
        let mut text = "e\u{301}mail\r\nzwei".to_owned();
        assert_eq!(
            reason(prose("text", &text.replace('\r', ""), 99)),
            Some("not_nfc"),
            "apart it is refused"
        );
        tidy(&mut text);
        assert_eq!(text, "émail\nzwei", "together it is kept");
    }

    #[test]
    fn only_the_web_and_mail_are_addresses() {
        for url in [
            "https://a.example/b",
            "HTTP://a",
            "mailto:alder@example.org",
        ] {
            assert_eq!(reason(link("link", url)), None, "{url} can be opened");
        }
        for url in [
            "javascript:alert(1)",
            "file:///etc/passwd",
            "https://",
            "https://a b",
            "é",
            "example.org",
            "ftp://a",
        ] {
            assert_eq!(
                reason(link("link", url)),
                Some("bad_link"),
                "{url} is never opened"
            );
        }
    }

    #[test]
    fn a_measure_is_a_decimal_number() {
        for text in ["0", "-3.50", "840", "+12"] {
            assert_eq!(
                reason(decimal("measure.to", text)),
                None,
                "{text} is a number"
            );
        }
        for text in ["", ".", "3,5", "1e9", "NaN", "1.", "0x1f", "1 000"] {
            assert_eq!(
                reason(decimal("measure.to", text)),
                Some("bad_number"),
                "{text} is none"
            );
        }
    }
}
