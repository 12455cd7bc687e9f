//! Depth in words: the rung's name and two decimals.
//!
//! Hundredths are `(10·D30 + 1) div 3` of the absolute value; a difference is taken in thirtieths and then rounded, so that the parts of a page
//! agree (`model.md` 4). No float is involved.

use super::THIRTIETHS;
use crate::{ladder::Ladder, words::number::decimal_sign};

/// Depth with its rung: "Carries, 3.33"; below the first rung "toward Follows, 0.50".
pub fn display(depth30: u16, ladder: &Ladder) -> String {
    format!("{}, {}", rung(depth30, ladder), rungs(depth30))
}

/// The rung that a depth has reached: "Carries"; below the first "toward Follows", never nothing.
pub fn rung(depth30: u16, ladder: &Ladder) -> String {
    match u8::try_from(depth30 / THIRTIETHS)
        .unwrap_or(u8::MAX)
        .min(ladder.len())
    {
        0 => format!("toward {}", ladder.name(1)),
        rung => ladder.name(rung).to_owned(),
    }
}

/// Thirtieths as rungs with two decimals: 100 is "3.33".
pub fn rungs(depth30: u16) -> String {
    hundredths(u32::from(depth30))
}

/// The change from one depth to another, with its sign: "+0.57", "−0.17", "0.00".
pub fn difference(from30: u16, to30: u16) -> String {
    signed(i32::from(to30) - i32::from(from30))
}

/// A distance in thirtieths as rungs with its sign: 20 is "+0.67".
pub fn signed(gap30: i32) -> String {
    let sign = match gap30.signum() {
        1 => "+",
        -1 => "−",
        _ => "",
    };
    format!("{sign}{}", hundredths(gap30.unsigned_abs()))
}

/// Half rungs as rungs with one decimal: 7 is "3.5".
pub fn half_rungs(half_rungs: u8) -> String {
    let rest = if half_rungs % 2 == 1 { 5 } else { 0 };
    format!("{}{}{rest}", half_rungs / 2, decimal_sign())
}

fn hundredths(thirtieths: u32) -> String {
    let hundredths = (10 * thirtieths + 1) / 3;
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    format!("{whole}{}{rest:02}", decimal_sign())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirtieths_are_read_as_rungs_with_two_decimals() {
        for (depth30, read) in [
            (0, "0.00"),
            (15, "0.50"),
            (20, "0.67"),
            (46, "1.53"),
            (79, "2.63"),
            (100, "3.33"),
            (270, "9.00"),
        ] {
            assert_eq!(rungs(depth30), read, "{depth30} thirtieths");
        }
    }

    #[test]
    fn a_depth_below_the_first_rung_is_on_its_way_there() {
        let ladder = Ladder::six_rungs();
        assert_eq!(
            display(15, &ladder),
            "toward Follows, 0.50",
            "never nothing"
        );
        assert_eq!(
            display(100, &ladder),
            "Carries, 3.33",
            "the rung that is reached in full"
        );
        assert_eq!(
            display(180, &ladder),
            "Opens ground, 6.00",
            "the end of the ladder"
        );
    }

    #[test]
    fn a_difference_is_taken_before_it_is_rounded() {
        assert_eq!(
            difference(79, 96),
            "+0.57",
            "17 thirtieths, not 3.20 less 2.63 by chance"
        );
        assert_eq!(difference(115, 110), "−0.17", "a fall has its sign");
        assert_eq!(difference(5, 5), "0.00", "no change has none");
    }

    #[test]
    fn half_rungs_have_one_decimal() {
        assert_eq!(
            (half_rungs(8), half_rungs(3)),
            ("4.0".to_owned(), "1.5".to_owned()),
            "tip and shelf of E1"
        );
    }
}
