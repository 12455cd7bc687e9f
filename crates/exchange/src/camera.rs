//! The day that a camera wrote into a picture: `DateTimeOriginal` of the Exif block of a JPEG, and nothing else of it.
//!
//! Where a picture was taken, and with what, is not even looked at. Whatever is broken has no day.

use chrono::NaiveDate;

/// The tag of the block that holds what the camera did.
const EXIF: u16 = 0x8769;
/// The tag of the moment at which the picture was taken.
const TAKEN: u16 = 0x9003;

/// The day on which a picture was taken, by its camera. `head` may be only the beginning of the file.
pub fn day_taken(head: &[u8]) -> Option<NaiveDate> {
    let block = Block::of(exif(head)?)?;
    let inner = block.value(block.long(4)?, EXIF)?;
    let at = block.value(inner, TAKEN)? as usize;
    let text = std::str::from_utf8(block.bytes.get(at..at.checked_add(10)?)?).ok()?;
    NaiveDate::parse_from_str(text, "%Y:%m:%d").ok()
}

/// The Exif block of a JPEG.
fn exif(bytes: &[u8]) -> Option<&[u8]> {
    let mut at = 2;
    if !bytes.starts_with(&[0xff, 0xd8]) {
        return None;
    }
    loop {
        let segment = bytes.get(at..)?;
        let [0xff, mark, high, low, ..] = *segment else {
            return None;
        };
        // Picture data begins, and what describes it stands before.
        if mark == 0xda {
            return None;
        }
        let end = 2 + usize::from(u16::from_be_bytes([high, low]));
        let body = segment.get(4..end.min(segment.len()))?;
        if let (0xe1, Some(block)) = (mark, body.strip_prefix(b"Exif\0\0")) {
            return Some(block);
        }
        at += end;
    }
}

/// A block of tagged values, in the byte order that it names.
struct Block<'b> {
    bytes: &'b [u8],
    is_little: bool,
}

impl<'b> Block<'b> {
    fn of(bytes: &'b [u8]) -> Option<Self> {
        let is_little = match bytes.get(..2)? {
            b"II" => true,
            b"MM" => false,
            _ => return None,
        };
        Some(Self { bytes, is_little })
    }

    fn short(&self, at: usize) -> Option<u16> {
        let two = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.is_little {
            u16::from_le_bytes(two)
        } else {
            u16::from_be_bytes(two)
        })
    }

    fn long(&self, at: usize) -> Option<u32> {
        let four = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if self.is_little {
            u32::from_le_bytes(four)
        } else {
            u32::from_be_bytes(four)
        })
    }

    /// The value of a tag in the list at a place: a number, or where its words stand.
    fn value(&self, list: u32, tag: u16) -> Option<u32> {
        let list = list as usize;
        let count = usize::from(self.short(list)?);
        let entries = (0..count).map(|n| list.saturating_add(2 + 12 * n));
        entries
            .take_while(|at| at.saturating_add(12) <= self.bytes.len())
            .find(|at| self.short(*at) == Some(tag))
            .and_then(|at| self.long(at + 8))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A JPEG's head with the moment that a camera wrote.
    fn taken(moment: &str, is_little: bool) -> Vec<u8> {
        let short = |n: u16| {
            if is_little {
                n.to_le_bytes()
            } else {
                n.to_be_bytes()
            }
        };
        let long = |n: u32| {
            if is_little {
                n.to_le_bytes()
            } else {
                n.to_be_bytes()
            }
        };
        let mut block: Vec<u8> = if is_little {
            b"II*\0".to_vec()
        } else {
            b"MM\0*".to_vec()
        };
        block.extend(long(8));
        for (tag, sort, count, value) in [(EXIF, 4, 1, 26), (TAKEN, 2, 20, 44)] {
            block.extend(short(1));
            block.extend(short(tag));
            block.extend(short(sort));
            block.extend(long(count));
            block.extend(long(value));
            block.extend(long(0));
        }
        block.extend(moment.as_bytes());
        block.push(0);
        let mut jpeg = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xe1".to_vec();
        let length = u16::try_from(block.len() + 8).expect("it is short");
        jpeg.extend(length.to_be_bytes());
        jpeg.extend(b"Exif\0\0");
        jpeg.extend(block);
        jpeg
    }

    #[test]
    fn the_day_is_read_in_both_byte_orders() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 17);
        for is_little in [true, false] {
            assert_eq!(
                day_taken(&taken("2026:11:17 09:30:00", is_little)),
                day,
                "cameras write either"
            );
        }
    }

    #[test]
    fn what_is_broken_or_says_nothing_has_no_day() {
        let whole = taken("2026:11:17 09:30:00", true);
        for cut in 0..whole.len() {
            let found = day_taken(&whole[..cut]);
            assert!(
                found.is_none() || cut + 10 >= whole.len(),
                "a file cut at {cut} has a day only where all of it is there"
            );
        }
        for at in 0..whole.len() {
            for byte in [0, 0xff] {
                let mut other = whole.clone();
                other[at] = byte;
                // Whatever comes back, nothing is read outside of the file.
                let _ = day_taken(&other);
            }
        }
        for nothing in [
            &b""[..],
            b"\x89PNG\r\n\x1a\n",
            b"\xff\xd8\xff\xda",
            &taken("0000:00:00 00:00:00", true),
        ] {
            assert_eq!(day_taken(nothing), None, "no camera wrote a day there");
        }
    }
}
