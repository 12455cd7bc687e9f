//! How a reading came about, in words: the rule, and the sum with the works' own numbers in it.
//!
//! The one place that words the formula, so that drawer, charts and paper say the same. It knows no title.

use super::{Stand, Strength, rungs};
use crate::words;

/// The formula in words.
pub const RULE: &str = "The five deepest works, in half rungs, counted 5, 4, 3, 2 and 1 times, divided by 30. Time never lowers it.";

/// What the dotted line says beside depth.
pub const CLAIMED_RULE: &str = "the same sum with every claim at full value";

/// `5×8 + 4×8 + 3×5 + 2×5 + 1×3 = 100 → 3.33`; empty where nothing stands behind it.
pub fn sum(five: &[Stand]) -> String {
    if five.is_empty() {
        return String::new();
    }
    let part = |stand: &Stand| format!("{}×{}", stand.weight, stand.half_rungs);
    let parts: Vec<String> = five.iter().map(part).collect();
    let weigh = |stand: &Stand| u16::from(stand.weight) * u16::from(stand.half_rungs);
    let sum: u16 = five.iter().map(weigh).sum();
    format!("{} = {sum} → {}", parts.join(" + "), rungs(sum))
}

/// The rule with the five of a reading in it.
pub fn computed(five: &[Stand]) -> String {
    if five.is_empty() {
        return RULE.to_owned();
    }
    let witnessed = five
        .iter()
        .filter(|stand| stand.strength == Strength::Witnessed)
        .count();
    format!(
        "{RULE} Here {} witnessed count in full, {} shown count half a rung less: {}.",
        words::small_number(witnessed),
        words::small_number(five.len() - witnessed),
        sum(five)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{EntryId, depth::VoteKey};

    fn stand(weight: u8, half_rungs: u8, strength: Strength) -> Stand {
        let milestone = EntryId(uuid::Uuid::from_u128(u128::from(weight)));
        Stand {
            key: VoteKey::Milestone(milestone),
            milestone,
            half_rungs,
            weight,
            strength,
            since: chrono::NaiveDate::default(),
        }
    }

    #[test]
    fn the_sum_is_that_of_the_five_with_their_weights() {
        let five = [(5, 8), (4, 8), (3, 5), (2, 5), (1, 3)];
        let five = five.map(|(weight, half_rungs)| {
            let strength = match half_rungs {
                8 => Strength::Witnessed,
                _ => Strength::Shown,
            };
            stand(weight, half_rungs, strength)
        });
        assert_eq!(
            sum(&five),
            "5×8 + 4×8 + 3×5 + 2×5 + 1×3 = 100 → 3.33",
            "E1 at its end"
        );
        assert!(
            computed(&five).ends_with(
                "Here two witnessed count in full, three shown count half a rung less: 5×8 + 4×8 + 3×5 + 2×5 + 1×3 = 100 → 3.33."
            ),
            "the rule holds the person's own works"
        );
        assert_eq!(computed(&[]), RULE, "without a work there is only the rule");
    }
}
