//! Words that run from right to left inside of words that do not.
//!
//! A name in Hebrew or Arabic would pull the numbers and commas beside it to its other side, and a date would be read wrong. Where words are drawn each
//! such stretch is therefore isolated; digits are never part of one. It does not know whose words they are.

/// Begins a stretch that runs as its own first letter does.
const ISOLATE: char = '\u{2068}';
/// Ends it.
const RELEASE: char = '\u{2069}';

/// The text with every stretch that runs from right to left isolated, and without the turns that were written into it; as it is where there are
/// neither.
pub(crate) fn isolated(text: &str) -> String {
    let plain: String = text.chars().filter(|letter| !turns(*letter)).collect();
    let mut out = String::with_capacity(plain.len() + 12);
    let mut rest = plain.as_str();
    while let Some(begin) = rest.find(leftward) {
        let end = begin + stretch(&rest[begin..]);
        out.push_str(&rest[..begin]);
        out.push(ISOLATE);
        out.push_str(&rest[begin..end]);
        out.push(RELEASE);
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

/// How many bytes of a text that begins from right to left belong together: up to the last such letter before anything but a space, a mark or a
/// joining sign.
fn stretch(text: &str) -> usize {
    let mut end = 0;
    for (at, letter) in text.char_indices() {
        if leftward(letter) || (marks(letter) && at == end) {
            end = at + letter.len_utf8();
        } else if !matches!(
            letter,
            ' ' | '\u{A0}' | '-' | '\'' | '"' | '’' | '.' | '\u{200C}' | '\u{200D}'
        ) {
            break;
        }
    }
    end
}

/// Whether a letter runs from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin, and the presentation forms; their digits do not.
fn leftward(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{65F}' | '\u{66A}'..='\u{6EF}' | '\u{6FA}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// Whether a character turns what comes after it, up to an end that a name need not have: it would turn the words around the name too.
fn turns(letter: char) -> bool {
    matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character only adds to the letter before it.
fn marks(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_runs_from_right_to_left_is_isolated() {
        assert_eq!(
            isolated("Welting, 3.33"),
            "Welting, 3.33",
            "nothing to isolate"
        );
        assert_eq!(
            isolated("שלום עולם, 20 November"),
            "\u{2068}שלום עולם\u{2069}, 20 November",
            "two words are one stretch, and the comma stays outside"
        );
    }

    #[test]
    fn a_turn_inside_of_a_name_ends_with_it() {
        assert_eq!(
            isolated("רישום \u{202E}gnp.exe, 3.33"),
            "\u{2068}רישום\u{2069} gnp.exe, 3.33",
            "what is said of it runs as it should"
        );
    }

    #[test]
    fn a_number_between_two_names_is_part_of_neither() {
        assert_eq!(
            isolated("5 × 3 אב, 4 × 2 גד"),
            "5 × 3 \u{2068}אב\u{2069}, 4 × 2 \u{2068}גד\u{2069}",
            "the weights keep their places"
        );
        assert_eq!(
            isolated("خط ٣ x"),
            "\u{2068}خط\u{2069} ٣ x",
            "nor is an Arabic digit"
        );
    }
}
