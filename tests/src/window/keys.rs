//! Keys by their names.
//!
//! The rule it keeps: a key is named as the window's own key map names it.
//! It does not know what a key does.

/// A key by its name in the window's own key map, or the character itself.
pub(super) fn key(name: &str) -> char {
    match name {
        "Control" => '\u{e009}',
        "Shift" => '\u{e008}',
        "Alt" => '\u{e00a}',
        "Enter" => '\u{e007}',
        "Escape" => '\u{e00c}',
        "Tab" => '\u{e004}',
        "Backspace" => '\u{e003}',
        "Delete" => '\u{e017}',
        "Space" => ' ',
        "Home" => '\u{e011}',
        "End" => '\u{e010}',
        "ArrowLeft" => '\u{e012}',
        "ArrowUp" => '\u{e013}',
        "ArrowRight" => '\u{e014}',
        "ArrowDown" => '\u{e015}',
        "F1" => '\u{e031}',
        "F6" => '\u{e036}',
        _ => name.chars().next().expect("a key has a name"),
    }
}
