//! Bytes to text: UTF-8 with or without a byte order mark, UTF-16 with one.
//!
//! Nothing is replaced in silence: what cannot be decoded is refused with its place. This module does not guess at code pages; it cannot tell
//! them apart.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::unreadable::Unreadable;

/// The encodings that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum Encoding {
    /// UTF-8.
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-16, low byte first.
    #[serde(rename = "utf-16le")]
    Utf16Le,
    /// UTF-16, high byte first.
    #[serde(rename = "utf-16be")]
    Utf16Be,
}

/// A file's text and how it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded<'a> {
    /// The text without its byte order mark.
    pub text: Cow<'a, str>,
    /// The encoding that was seen.
    pub encoding: Encoding,
    /// Whether a byte order mark stood at the beginning.
    pub bom: bool,
}

/// Decodes a whole file.
///
/// # Errors
///
/// `encoding`, with the offset of the first byte that cannot be read.
pub fn decode(bytes: &[u8]) -> Result<Decoded<'_>, Unreadable> {
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, Encoding::Utf16Le),
        [0xfe, 0xff, rest @ ..] => utf16(rest, Encoding::Utf16Be),
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8(rest, true),
        _ => utf8(bytes, false),
    }
}

fn utf8(bytes: &[u8], bom: bool) -> Result<Decoded<'_>, Unreadable> {
    let mark = if bom { 3 } else { 0 };
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Decoded {
            text: Cow::Borrowed(text),
            encoding: Encoding::Utf8,
            bom,
        }),
        Err(error) => Err(refused("UTF-8", mark + error.valid_up_to())),
    }
}

fn utf16(bytes: &[u8], encoding: Encoding) -> Result<Decoded<'_>, Unreadable> {
    let unit = |pair: &[u8; 2]| match encoding {
        Encoding::Utf16Be => u16::from_be_bytes(*pair),
        _ => u16::from_le_bytes(*pair),
    };
    let (pairs, odd) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len());
    let mut at = 2;
    for read in char::decode_utf16(pairs.iter().map(unit)) {
        let letter = read.map_err(|_| refused("UTF-16", at))?;
        at += 2 * letter.len_utf16();
        text.push(letter);
    }
    if !odd.is_empty() {
        return Err(refused("UTF-16", at));
    }
    Ok(Decoded {
        text: Cow::Owned(text),
        encoding,
        bom: true,
    })
}

fn refused(encoding: &str, offset: usize) -> Unreadable {
    let failed = format!("The file is not whole {encoding}: byte {offset} cannot be read.");
    Unreadable::new(
        "encoding",
        failed,
        "Save it as UTF-8 in the program it comes from and import it again.",
    )
    .at_byte(offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_at_the_beginning_tells_the_encoding_and_is_no_text() {
        for (bytes, encoding, bom) in [
            (b"a\xc3\xa9".to_vec(), Encoding::Utf8, false),
            (b"\xef\xbb\xbfa\xc3\xa9".to_vec(), Encoding::Utf8, true),
            (b"\xff\xfea\x00\xe9\x00".to_vec(), Encoding::Utf16Le, true),
            (b"\xfe\xff\x00a\x00\xe9".to_vec(), Encoding::Utf16Be, true),
        ] {
            let decoded = decode(&bytes).expect("readable");
            assert_eq!(
                decoded.text, "aé",
                "the text is the same however it was written"
            );
            assert_eq!(
                (decoded.encoding, decoded.bom),
                (encoding, bom),
                "what was seen is said"
            );
        }
    }

    #[test]
    fn reliability_f3_what_cannot_be_decoded_is_refused_with_its_byte() {
        for (bytes, offset) in [
            (&b"caf\xe9"[..], 3),
            (b"\xef\xbb\xbfa\xff", 4),
            (b"\xff\xfea\x00\x00\xd8", 4),
            (b"\xff\xfea\x00b", 4),
            (b"\xed\xa0\x80", 0),
        ] {
            let refused = decode(bytes).expect_err("refused");
            assert_eq!(refused.offset, Some(offset), "{bytes:?}");
            assert!(
                refused.message.contains("Nothing was imported."),
                "says what did not change"
            );
        }
    }
}
