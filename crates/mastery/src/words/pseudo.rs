//! A language that nobody speaks: English, accented, longer by about two fifths and in brackets.
//!
//! On a screen in this language a sentence without accents is not in the message files, and one without its closing bracket is cut off.

use std::borrow::Cow;

/// The text of a message made longer.
pub(super) fn long(text: &str) -> Cow<'_, str> {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    if letters == 0 {
        return text.into();
    }
    let longer = "~".repeat(letters.div_ceil(5) * 2);
    let accented: String = text.chars().map(accented).collect();
    format!("[{accented}{longer}]").into()
}

fn accented(letter: char) -> char {
    match letter {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'y' => 'ý',
        'A' => 'Á',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ó',
        'U' => 'Ú',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::long;

    #[test]
    fn a_sentence_is_longer_and_closed_and_a_sign_stays_a_sign() {
        assert_eq!(
            long("Save it"),
            "[Sávé ít~~~~]",
            "two fifths more, and both ends to be seen"
        );
        assert_eq!(long(" · "), " · ", "what is no word is not made longer");
    }
}
