//! A measured change in one line: `latency: 840 -> 310 ms (dashboard)`.
//!
//! The same line serves the command line and a CSV cell; numbers stay the decimal text that was written. This module does not know whether a
//! smaller number is better.

use plumb_mastery::{Invalid, Measure};

const HINT: &str = "Write it as 'latency: 840 -> 310 ms (dashboard)'; the number before, the unit and the source may be left out.";

/// Reads `what: [from ->] to [unit] [(source)]`; `→` is as good as `->`, and a unit may stand against its number.
///
/// # Errors
///
/// `bad_measure` without a colon or a word before it, `bad_number` where no number follows.
pub fn read(text: &str) -> Result<Measure, Invalid> {
    let colons: Vec<usize> = text.match_indices(':').map(|(at, _)| at).collect();
    if colons.is_empty() {
        let message = format!("'{text}' does not say what was measured.");
        return Err(Invalid::new("measure", "bad_measure", message).hint(HINT));
    }
    // A name may hold a colon itself, so the first one that a number follows is the one meant.
    let read = colons.into_iter().find_map(|colon| {
        let numbers = numbers(&text[colon + 1..])?;
        Some((text[..colon].trim(), numbers))
    });
    let Some((what, numbers)) = read else {
        let message = format!("'{text}' has no number after its colon.");
        return Err(Invalid::new("measure", "bad_number", message).hint(HINT));
    };
    if what.is_empty() {
        let message = format!("'{text}' does not say what was measured.");
        return Err(Invalid::new("measure", "bad_measure", message).hint(HINT));
    }
    Ok(Measure {
        what: what.to_owned(),
        ..numbers
    })
}

/// Writes the line that `read` reads.
pub fn write(measure: &Measure) -> String {
    let mut line = format!("{}: ", measure.what);
    if let Some(from) = &measure.from {
        line.push_str(from);
        line.push_str(" -> ");
    }
    line.push_str(&measure.to);
    if !measure.unit.is_empty() {
        line.push(' ');
        line.push_str(&measure.unit);
    }
    if let Some(source) = &measure.source {
        line.push_str(" (");
        line.push_str(source);
        line.push(')');
    }
    line
}

fn numbers(text: &str) -> Option<Measure> {
    let (first, rest) = number(text)?;
    let (from, to, rest) = match rest.split_once("->").or_else(|| rest.split_once('→')) {
        Some((unit, after)) => {
            let (second, rest) = number(after)?;
            // `840 ms -> 310 ms` names its unit twice; two units would be no measure.
            let agrees = unit.trim().is_empty() || unit_and_source(rest.trim()).0 == unit.trim();
            (Some(first), second, agrees.then_some(rest)?)
        }
        None => (None, first, rest),
    };
    let (unit, source) = unit_and_source(rest.trim());
    let doubtful = unit.contains([':', '→']) || unit.contains("->");
    (!doubtful).then(|| Measure {
        what: String::new(),
        from: from.map(str::to_owned),
        to: to.to_owned(),
        unit: unit.to_owned(),
        source: source.map(str::to_owned),
    })
}

/// A decimal number at the beginning of `text`, and what follows it. A comma is refused: it parts thousands for one and decimals for another.
fn number(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let whole = digits(unsigned);
    let mut end = text.len() - unsigned.len() + whole;
    let after = &text[end..];
    if let Some(decimals) = after.strip_prefix('.')
        && digits(decimals) > 0
    {
        end += 1 + digits(decimals);
    }
    let rest = &text[end..];
    (whole > 0 && !rest.starts_with([',', '.'])).then_some((&text[..end], rest))
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// Parts `ms (dashboard)`; the source is what the last bracket encloses.
fn unit_and_source(text: &str) -> (&str, Option<&str>) {
    let parts = text.strip_suffix(')').and_then(|open| {
        let at = opening(open)?;
        Some((open[..at].trim_end(), open[at + 1..].trim()))
    });
    match parts {
        Some((unit, source)) if !source.is_empty() => (unit, Some(source)),
        _ => (text, None),
    }
}

/// Where the bracket opens that a closing one right after `text` would close.
fn opening(text: &str) -> Option<usize> {
    let mut closed = 0_usize;
    for (at, letter) in text.char_indices().rev() {
        match letter {
            ')' => closed += 1,
            '(' if closed == 0 => return Some(at),
            '(' => closed -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn measure(
        what: &str,
        from: Option<&str>,
        to: &str,
        unit: &str,
        source: Option<&str>,
    ) -> Measure {
        Measure {
            what: what.into(),
            from: from.map(Into::into),
            to: to.into(),
            unit: unit.into(),
            source: source.map(Into::into),
        }
    }

    #[test]
    fn a_measure_is_read_with_and_without_its_parts() {
        for (line, expected) in [
            (
                "latency: 840 -> 310 ms (dashboard)",
                measure("latency", Some("840"), "310", "ms", Some("dashboard")),
            ),
            (
                "latency: 840 ms → 310 ms",
                measure("latency", Some("840"), "310", "ms", None),
            ),
            (
                "rejects:12%->3.5%",
                measure("rejects", Some("12"), "3.5", "%", None),
            ),
            ("pots: 40", measure("pots", None, "40", "", None)),
            (
                "loss: -0.50 dB (bench (old))",
                measure("loss", None, "-0.50", "dB", Some("bench (old)")),
            ),
            (
                "fit: joint 3: 0.2 mm",
                measure("fit: joint 3", None, "0.2", "mm", None),
            ),
            ("time: 1 h 30", measure("time", None, "1", "h 30", None)),
        ] {
            assert_eq!(read(line), Ok(expected), "{line}");
        }
    }

    #[test]
    fn a_line_without_name_or_number_is_refused_with_a_hint() {
        for (line, reason) in [
            ("840 -> 310", "bad_measure"),
            (": 4", "bad_measure"),
            ("latency:", "bad_number"),
            ("latency: fast", "bad_number"),
            ("latency: 1,204 ms", "bad_number"),
            ("latency: 840 -> fast", "bad_number"),
            ("latency: 1.2.3", "bad_number"),
            ("latency: 8 s -> 310 ms", "bad_number"),
            ("latency: 8 -> 3 -> 1 ms", "bad_number"),
            ("", "bad_measure"),
        ] {
            let refused = read(line).expect_err(line);
            assert_eq!(refused.reason, reason, "{line}");
            assert!(refused.hint.is_some(), "what would be right is said");
        }
    }

    proptest! {
        #[test]
        fn a_written_measure_reads_the_same(
            what in "[a-z][a-z ]{0,8}[a-z]",
            from in proptest::option::of("-?[0-9]{1,4}(\\.[0-9]{1,3})?"),
            to in "-?[0-9]{1,4}(\\.[0-9]{1,3})?",
            unit in "(|[a-z%/]{1,4})",
            source in proptest::option::of("[a-z][a-z ]{0,8}[a-z]"),
        ) {
            let measure = Measure { what, from, to, unit, source };
            prop_assert_eq!(read(&write(&measure)), Ok(measure));
        }

        #[test]
        fn no_text_at_all_brings_it_down(text in any::<String>()) {
            let _ = read(&text);
        }
    }
}
