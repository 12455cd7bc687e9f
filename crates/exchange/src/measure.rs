//! A measured change in one line: `latency: 840 -> 310 ms (dashboard)`.
//!
//! The same line serves the command line and a CSV cell; numbers stay the decimal text that was written, with a point for a decimal comma. What could
//! be two numbers is refused, never guessed. This module does not know whether a smaller number is better.

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
    let mut unclear = None;
    let read = colons.into_iter().find_map(|colon| {
        let read = numbers(&text[colon + 1..]).map_err(|why| unclear = why.or(unclear.take()));
        Some((text[..colon].trim(), read.ok()?))
    });
    let Some((what, numbers)) = read else {
        let message = format!("'{text}' has no number after its colon.");
        let none = || Invalid::new("measure", "bad_number", message).hint(HINT);
        return Err(unclear.unwrap_or_else(none));
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

/// Why some text is no number with a unit; nothing where there is no number at all.
type Unclear = Option<Invalid>;

fn numbers(text: &str) -> Result<Measure, Unclear> {
    let (first, rest) = number(text)?;
    let (from, to, rest) = match rest.split_once("->").or_else(|| rest.split_once('→')) {
        Some((unit, after)) => {
            let (second, rest) = number(after)?;
            one_unit(unit.trim(), text)?;
            // `840 ms -> 310 ms` names its unit twice; two units would be no measure.
            let agrees = unit.trim().is_empty() || unit_and_source(rest.trim()).0 == unit.trim();
            (Some(first), second, agrees.then_some(rest).ok_or(None)?)
        }
        None => (None, first, rest),
    };
    let (unit, source) = unit_and_source(rest.trim());
    if unit.contains([':', '→']) || unit.contains("->") {
        return Err(None);
    }
    one_unit(unit, text)?;
    Ok(Measure {
        what: String::new(),
        from,
        to,
        unit: unit.to_owned(),
        source: source.map(str::to_owned),
    })
}

/// A decimal number at the beginning of `text`, and what follows it. A comma parts thousands for one and decimals for another, so it is read only
/// where no thousands could be meant.
fn number(text: &str) -> Result<(String, &str), Unclear> {
    let text = text.trim_start();
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let parted = |c: char| matches!(c, '.' | ',' | '\'' | '’');
    let end = unsigned
        .find(|c: char| !c.is_ascii_digit() && !parted(c))
        .unwrap_or(unsigned.len());
    let (run, sign) = (&unsigned[..end], &text[..text.len() - unsigned.len()]);
    let parts: Vec<&str> = run.split(parted).collect();
    if parts.iter().any(|part| part.is_empty()) {
        return Err(None);
    }
    let rest = &unsigned[end..];
    match parts[..] {
        [_] => Ok((format!("{sign}{run}"), rest)),
        [whole, decimals] if run.contains(',') => {
            let thousands = decimals.len() == 3 && whole.len() <= 3 && !whole.starts_with('0');
            if thousands {
                let (one, other) = (format!("{whole}{decimals}"), decimal(whole, decimals));
                let message = format!("'{run}' could be {one} or {other}.");
                let hint = format!("Write {one} or {other}.");
                return Err(Some(bad(message).hint(hint)));
            }
            Ok((format!("{sign}{whole}.{decimals}"), rest))
        }
        [_, _] if run.contains('.') => Ok((format!("{sign}{run}"), rest)),
        _ => Err(Some(
            bad(format!("'{run}' is not one plain number.")).hint(PLAIN),
        )),
    }
}

const PLAIN: &str =
    "Write the figures without signs between them, with a point before decimals: 1000 m, 3.5 kg.";

fn decimal(whole: &str, decimals: &str) -> String {
    let short = format!("{whole}.{}", decimals.trim_end_matches('0'));
    short.trim_end_matches('.').to_owned()
}

/// Refuses what looks like more of the number where a unit should stand, such as `/5 m`, `000 m`, `e9 m`.
fn one_unit(unit: &str, written: &str) -> Result<(), Unclear> {
    let signs = |c: char| "'’/^*×·+-−–±=".contains(c) || c.is_whitespace();
    let exponent = unit.strip_prefix(['e', 'E']).unwrap_or_default();
    let goes_on = |rest: &str| rest.trim_start_matches(signs).starts_with(char::is_numeric);
    if goes_on(unit) || goes_on(exponent) {
        let message = format!("'{}' is not one plain number with a unit.", written.trim());
        return Err(Some(bad(message).hint(PLAIN)));
    }
    Ok(())
}

fn bad(message: String) -> Invalid {
    Invalid::new("measure", "bad_number", message)
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
            ("clay: 1,5 kg", measure("clay", None, "1.5", "kg", None)),
            (
                "loss: -0,125 -> 0,5 dB",
                measure("loss", Some("-0.125"), "0.5", "dB", None),
            ),
            ("rate: 12 /min", measure("rate", None, "12", "/min", None)),
            ("area: 12 m2", measure("area", None, "12", "m2", None)),
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

    #[test]
    fn what_could_be_two_numbers_is_refused_in_the_words_of_both() {
        for (line, said) in [
            ("x: 840 -> 1,200 ms", "'1,200' could be 1200 or 1.2."),
            ("x: 1,204 ms", "'1,204' could be 1204 or 1.204."),
            ("x: 1'000 m", "'1'000' is not one plain number."),
            ("x: 1,200,000 m", "'1,200,000' is not one plain number."),
            ("x: 1.200,5 m", "'1.200,5' is not one plain number."),
            (
                "x: 1 000 m",
                "'1 000 m' is not one plain number with a unit.",
            ),
            ("x: 12/5 m", "'12/5 m' is not one plain number with a unit."),
            ("x: 1e9 m", "'1e9 m' is not one plain number with a unit."),
            ("x: 1½ m", "'1½ m' is not one plain number with a unit."),
            ("x: 5-6 mm", "'5-6 mm' is not one plain number with a unit."),
            (
                "x: 1e3 m -> 5 m",
                "'1e3 m -> 5 m' is not one plain number with a unit.",
            ),
        ] {
            let refused = read(line).expect_err(line);
            assert_eq!(refused.message, said, "{line} is said as it is");
            assert_eq!(refused.reason, "bad_number", "{line} has a bad number");
            assert!(
                refused.hint.is_some(),
                "{line}: what would be right is said"
            );
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
