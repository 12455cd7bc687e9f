//! How numbers are written: the sign between thousands and the one before decimals.

use super::language::Language;

/// A whole number with its thousands parted: "1,204" or "1.204".
pub(super) fn parted(number: i64, language: Language) -> String {
    let parting = match language {
        Language::English | Language::Pseudo => ',',
        Language::German => '.',
    };
    let digits = number.unsigned_abs().to_string();
    let mut text = String::from(if number < 0 { "\u{2212}" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(parting);
        }
        text.push(digit);
    }
    text
}

/// The sign before decimals in the language that is spoken.
pub fn decimal_sign() -> char {
    match Language::spoken() {
        Language::English | Language::Pseudo => '.',
        Language::German => ',',
    }
}
