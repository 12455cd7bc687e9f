//! The week grid: by keys, by a pasted block, as one change.

use serde_json::json;

use super::person::{open_today, plumb, plumb_json, potter};

/// The cell of a row and a column, both counted from nothing.
fn cell(row: usize, column: usize) -> String {
    format!("[data-cell=\"{row}-{column}\"]")
}

#[test]
fn u15_a_week_is_typed_by_keys_and_saved_as_one_change() {
    let desk = potter();
    let window = open_today(&desk);
    window.click("[data-testid=week-open]");
    window.see_text("Week 47, 16 to 22 November 2026");
    window.click(&cell(0, 0));
    window.type_text("90");
    window.press("Enter");
    window.type_text("1:15");
    window.press("ArrowUp");
    window.press("ArrowRight");
    window.type_text("half an hour");
    window.press("ArrowDown");
    window.see("[data-testid=week-problem]");
    window.see_text("2 h 45");
    window.press("Control+s");
    window.see_text("Logged: week 47, 2 h 45 making.");
    assert_eq!(
        window.value(&cell(0, 1)),
        "half an hour",
        "a cell that cannot be read keeps its text"
    );
    let sessions = plumb_json(&desk, &["list"]);
    assert_eq!(
        sessions.as_array().map(Vec::len),
        Some(2),
        "the others are logged: {sessions}"
    );
    assert_eq!(
        plumb_json(&desk, &["history", "--limit", "1"])[0]["label"],
        "Log week 47",
        "as one change"
    );
    plumb(&desk, &["undo"]);
    window.wait("the undone cells to be empty", || {
        window.value(&cell(0, 0)).is_empty()
    });
    window.close();
}

#[test]
fn u15_a_block_from_a_spreadsheet_fills_cells() {
    let desk = potter();
    let window = open_today(&desk);
    window.click("[data-testid=week-open]");
    window.see(&cell(1, 4));
    window.ask_with(
        "const [css, text] = arguments;
         const field = document.querySelector(css);
         field.focus();
         const clipboardData = new DataTransfer();
         clipboardData.setData('text/plain', text);
         field.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));",
        vec![json!(cell(0, 1)), json!("30\t\t1:00\n45\t0,5h\t90\n")],
    );
    window.wait("the block to lie in its cells", || {
        window.value(&cell(1, 2)) == "0,5h" && window.read("[data-testid=week-total]") == "4 h 15"
    });
    window.click("[data-testid=week-save]");
    window.see_text("Logged: week 47, 4 h 15 making.");
    let sessions = plumb_json(&desk, &["list"]);
    assert_eq!(
        sessions.as_array().map(Vec::len),
        Some(5),
        "one for each cell that held a time: {sessions}"
    );
    window.close();
}
