//! A list pasted at once: notes from a phone, a page typed off a paper notebook, an old list of achievements.
//!
//! Each line that holds something is a capture line. The signs with which lists are set, a dash, a bullet, a number that counts the lines, are no
//! words, so they are left out; everything else stays as it was typed. What a line means is read elsewhere.

/// The signs that stand before the lines of a list.
const BULLETS: [char; 8] = ['-', '*', '•', '–', '—', '·', '◦', '‣'];

/// The lines of a text that hold something, without the signs of a list.
pub fn lines(text: &str) -> Vec<String> {
    let held: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(without_bullet)
        .filter(|line| !line.is_empty())
        .collect();
    let unnumbered: Option<Vec<&str>> = held
        .iter()
        .enumerate()
        .map(|(at, line)| without_number(line, at + 1))
        .collect();
    unnumbered
        .filter(|lines| lines.len() > 1)
        .unwrap_or(held)
        .into_iter()
        .map(str::to_owned)
        .collect()
}

/// A line without its bullet: a sign of lists that white space follows, or that stands alone.
fn without_bullet(line: &str) -> &str {
    match line.strip_prefix(BULLETS) {
        Some("") => "",
        Some(rest) if rest.starts_with(char::is_whitespace) => rest.trim_start(),
        _ => line,
    }
}

/// A line without the number that counts it, `1.` or `1)`; none where it has another or none, because then the number says something.
fn without_number(line: &str, number: usize) -> Option<&str> {
    let rest = line
        .strip_prefix(&number.to_string())?
        .strip_prefix(['.', ')'])?;
    let words = rest.trim_start();
    (rest.starts_with(char::is_whitespace) && !words.is_empty()).then_some(words)
}
