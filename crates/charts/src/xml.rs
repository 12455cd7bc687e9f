//! Text and lengths as XML takes them.
//!
//! Every word that stands in a picture passes through here, whoever wrote it. It does not know what the words mean.

/// Tenths of a pixel as pixels.
pub(crate) fn pixels(tenths: i32) -> String {
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        rest => format!("{}.{rest}", tenths / 10),
    }
}

/// Text as XML, in an element or an attribute; characters that XML cannot hold are left out.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\u{0}'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{FFFE}' | '\u{FFFF}' => {}
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_name_is_inert() {
        let hostile = "</text><script>alert('1')</script>\u{0}\u{1B}\"&";
        let safe = escape(hostile);
        assert!(
            !safe.contains('<') && !safe.contains('\u{0}'),
            "no element begins and no control character is left"
        );
        assert!(
            safe.contains("&lt;script&gt;"),
            "the words themselves are whole"
        );
    }

    #[test]
    fn tenths_are_written_as_pixels() {
        assert_eq!(pixels(9600), "960", "whole pixels carry no point");
        assert_eq!(pixels(9605), "960.5", "half a pixel does");
    }
}
