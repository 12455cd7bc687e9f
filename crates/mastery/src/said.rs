//! What a text says, word by word: the one rule by which an index, a plain scan and the marks in a list find the same.
//!
//! A text is folded letter by letter and parted into words. Writing without spaces (Chinese, Japanese, Korean, Thai, Lao, Burmese, Khmer) and signs that
//! mean something (`+ # % $ °`, arrows, pictures) stand alone, so each is found in the middle of a line too; other signs only part words. It does not
//! know where the text stands.

use std::ops::Range;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// What stands between two texts where several are written as one; no text and no word ever says it.
pub const BETWEEN: char = '\u{E000}';

/// A place in a text, counted in UTF-16 units as a page counts, so that it can be marked there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Span {
    /// Where it begins.
    pub from: u32,
    /// Where it ends; what stands here is not in it any more.
    pub to: u32,
}

impl Span {
    /// A range of bytes of a text, as a page counts it.
    pub fn of(text: &str, bytes: Range<usize>) -> Self {
        let units = |bytes: &str| u32::try_from(bytes.encode_utf16().count()).unwrap_or(u32::MAX);
        let from = units(text.get(..bytes.start).unwrap_or(text));
        Self {
            from,
            to: from + units(text.get(bytes).unwrap_or_default()),
        }
    }
}

/// Hands over each word of a text, folded, with the bytes where it stands.
pub fn words(text: &str, mut take: impl FnMut(&str, Range<usize>)) {
    let mut word = String::new();
    let mut stands = 0..0;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        folded(c, |part| match part {
            Part::Letter(letter) => {
                if word.is_empty() {
                    stands.start = at;
                }
                word.push(letter);
                stands.end = end;
            }
            Part::Mark if !word.is_empty() => stands.end = end,
            Part::Mark => {}
            Part::Alone(_) | Part::Gap => {
                if !word.is_empty() {
                    take(&word, stands.clone());
                    word.clear();
                }
                if let Part::Alone(sign) = part {
                    take(sign.encode_utf8(&mut [0; 4]), at..end);
                }
            }
        });
    }
    if !word.is_empty() {
        take(&word, stands);
    }
}

/// Everything that a text says, its folded words one after the other with a space between.
pub fn spelled(text: &str) -> String {
    let mut all = String::with_capacity(text.len());
    words(text, |word, _| {
        if !all.is_empty() {
            all.push(' ');
        }
        all.push_str(word);
    });
    all
}

/// A word or a phrase that is looked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sought {
    /// The folded words that have to follow each other.
    pub words: Vec<String>,
    /// Whether the last of them is found by its beginning.
    pub by_beginning: bool,
}

impl Sought {
    /// Reads what is looked for; none where the text has no word.
    pub fn of(text: &str, by_beginning: bool) -> Option<Self> {
        let mut all = Vec::new();
        words(text, |word, _| all.push(word.to_owned()));
        (!all.is_empty()).then_some(Self {
            words: all,
            by_beginning,
        })
    }

    /// Where it stands in a text, in bytes; the places come in order and never overlap.
    pub fn places(&self, text: &str) -> Vec<Range<usize>> {
        let mut said: Vec<(String, Range<usize>)> = Vec::new();
        words(text, |word, at| said.push((word.to_owned(), at)));
        let mut places: Vec<Range<usize>> = Vec::new();
        for run in said.windows(self.words.len()) {
            let is_free = |at: usize| places.last().is_none_or(|last| last.end <= at);
            if self.is_run(run.iter().map(|(word, _)| word.as_str()))
                && is_free(run[0].1.start)
                && let Some(last) = run.last()
            {
                places.push(run[0].1.start..last.1.end);
            }
        }
        places
    }

    /// Whether a text that was brought into the form of `spelled` says it.
    pub fn is_in(&self, spelled: &str) -> bool {
        // Most texts do not, and need not be parted for it.
        if !spelled.contains(&self.words[0]) {
            return false;
        }
        let said: Vec<&str> = spelled.split(' ').collect();
        said.windows(self.words.len())
            .any(|run| self.is_run(run.iter().copied()))
    }

    fn is_run<'a>(&self, run: impl Iterator<Item = &'a str>) -> bool {
        let last = self.words.len() - 1;
        run.zip(&self.words)
            .enumerate()
            .all(|(at, (said, sought))| {
                said == sought
                    || (at == last && self.by_beginning && said.starts_with(sought.as_str()))
            })
    }
}

/// What a letter is to a word.
#[derive(Clone, Copy)]
enum Part {
    /// Part of a word.
    Letter(char),
    /// A word of its own.
    Alone(char),
    /// What parts words.
    Gap,
    /// An accent, which no word has.
    Mark,
}

/// The parts of one letter, folded as `fold` folds a whole text.
fn folded(c: char, mut take: impl FnMut(Part)) {
    if c.is_ascii() {
        return take(part(c.to_ascii_lowercase()));
    }
    let mut lower = |c: char| {
        for c in c.to_lowercase().nfkd() {
            match c {
                c if is_combining_mark(c) => take(Part::Mark),
                'ß' => (0..2).for_each(|_| take(Part::Letter('s'))),
                'ς' => take(Part::Letter('σ')),
                c => take(part(c)),
            }
        }
    };
    for c in std::iter::once(c).nfkd() {
        lower(c);
    }
}

fn part(c: char) -> Part {
    let number = u32::from(c);
    match c {
        BETWEEN => Part::Gap,
        _ if is_combining_mark(c) => Part::Mark,
        _ if c.is_whitespace() || c.is_control() => Part::Gap,
        '+' | '#' | '%' | '$' | '¢' | '£' | '¥' | '°' | '±' => Part::Alone(c),
        _ if c.is_alphanumeric() && !is_written_without_spaces(number) => Part::Letter(c),
        _ if c.is_alphanumeric() => Part::Alone(c),
        _ => match number {
            // Signs of ASCII and Latin 1, and the punctuation of every writing that has a block of its own for it.
            0..=0xBF | 0x2000..=0x206F | 0x2E00..=0x2E7F | 0x3000..=0x303F => Part::Gap,
            0x30FB | 0xFE10..=0xFE1F | 0xFE30..=0xFE6F => Part::Gap,
            _ => Part::Alone(c),
        },
    }
}

/// Whether a letter is of a writing whose words no space parts. Korean has spaces, but also endings without any, and its syllables are folded into letters.
fn is_written_without_spaces(number: u32) -> bool {
    matches!(number, 0x0E00..=0x0EFF | 0x1000..=0x11FF | 0x1780..=0x17FF | 0x2E80..)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    fn is_said(text: &str, sought: &str) -> bool {
        Sought::of(sought, true).is_some_and(|sought| sought.is_in(&spelled(text)))
    }

    #[test]
    fn letters_are_folded_as_names_are() {
        for text in [
            "Émail",
            "İznik",
            "ﬁling",
            "Straße",
            "GRÖSSE",
            "ΚΟΣΜΟΣ",
            "Ａ１",
            "ẞ",
        ] {
            assert_eq!(spelled(text), fold(text), "{text} is one word either way");
        }
    }

    #[test]
    fn a_word_is_found_by_its_beginning_and_a_phrase_in_its_order() {
        for (text, sought, is_there) in [
            ("Ash-glaze, twice", "gla", true),
            ("Ash-glaze, twice", "laze", false),
            ("Ash-glaze, twice", "ash-gla", true),
            ("Ash-glaze, twice", "ash twice", false),
            ("in C and B", "b", true),
            ("C++ and C", "c++", true),
            ("cat", "c++", false),
            ("今日は釉薬を掛けた", "釉薬", true),
            ("今日は釉薬を掛けた", "薬釉", false),
            ("도자기를 만들었다", "자기", true),
            ("cost 12 €", "€", true),
            ("done 🎉", "🎉", true),
            ("Straße", "strasse", true),
            ("Gro\u{308}ße", "große", true),
        ] {
            assert_eq!(is_said(text, sought), is_there, "{sought} in {text}");
        }
        let phrase = Sought::of("ash gla", false).unwrap();
        assert!(
            !phrase.is_in(&spelled("ash glaze")),
            "a phrase says whole words"
        );
        assert_eq!(Sought::of("… — !", true), None, "signs say nothing");
    }

    #[test]
    fn a_place_is_that_of_the_text_as_it_was_written() {
        let text = "Über Größe und GROSSE Töpfe";
        let places = Sought::of("grosse", true).unwrap().places(text);
        let marked: Vec<&str> = places.iter().map(|at| &text[at.clone()]).collect();
        assert_eq!(marked, ["Größe", "GROSSE"], "accents and all");
        assert_eq!(
            Span::of("a🎉 ash", 6..9),
            Span { from: 4, to: 7 },
            "counted as a page counts, where a picture is two"
        );
    }
}
