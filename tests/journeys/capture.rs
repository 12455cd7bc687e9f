//! The capture line by keyboard alone: chips, questions, lists that were pasted, Again and templates.
//!
//! The rule it keeps: no pointer is used, and nothing is saved that was not shown and chosen.
//! It does not know how a line is read; the tables of the model do.

use plumb_tests::window::Window;

use super::person::{entries, open_today, plumb, plumb_json, potter, see_entry};

/// Writes into the capture line, which has the focus.
fn write(window: &Window, line: &str) {
    window.press("Control+l");
    window.wait("the capture line to have the focus", || {
        window.focus() == "Capture line"
    });
    if !line.is_empty() {
        window.press("Control+a");
        window.type_text(line);
    }
}

/// Waits until the reading says these words.
fn see_reading(window: &Window, words: &str) {
    window.wait(&format!("the reading to say {words:?}"), || {
        window.read("[data-testid=reading]").contains(words)
    });
}

/// Goes on with Tab until something of this name has the focus.
fn tab_to(window: &Window, name: &str) {
    window.wait(&format!("Tab to reach {name:?}"), || {
        window.focus().contains(name) || {
            window.press("Tab");
            window.focus().contains(name)
        }
    });
}

/// Pastes a text where the focus is, as the system does.
fn paste(window: &Window, words: &str) {
    let script = "const data = new DataTransfer(); data.setData('text/plain', arguments[0]);
        document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))";
    window.ask_with(script, vec![words.into()]);
}

#[test]
fn chips_are_reached_opened_and_turned_back_by_keys() {
    let desk = potter();
    let window = open_today(&desk);
    write(&window, "45m glaze yesterday: sieved the ash");
    see_reading(&window, "Ceramics/Glaze");
    tab_to(&window, "Day: Thu 19 Nov 2026");
    window.press("Enter");
    window.see("[data-testid=chip-editor]");
    window.wait("the day's field to have the focus", || {
        window.focus().starts_with("Day")
    });
    window.type_text("14 nov");
    window.press("Enter");
    see_reading(&window, "Sat 14 Nov 2026");
    assert_eq!(
        window.value("[data-testid=capture]"),
        "45m glaze 14 nov: sieved the ash",
        "the field writes into the line"
    );
    window.wait("the chip to have the focus again", || {
        window.focus().starts_with("Day: Sat 14 Nov 2026")
    });
    window.press("Enter");
    window.see("[data-testid=chip-editor]");
    window.press("Escape");
    window.see_gone("[data-testid=chip-editor]");
    window.wait("Escape to give the focus back to the chip", || {
        window.focus().starts_with("Day: Sat 14 Nov 2026")
    });
    tab_to(&window, "Area: Ceramics/Glaze");
    window.press("Backspace");
    window.wait("the area to be text again", || {
        window.value("[data-testid=capture]") == "45m 14 nov: \\glaze sieved the ash"
    });
    see_reading(&window, "\"glaze sieved the ash\"");
    window.press("Enter");
    see_entry(&window, "glaze sieved the ash", true);
    let list = plumb_json(&desk, &["list"]);
    assert_eq!(
        (&list[0]["on"], &list[0]["areas"]),
        (&"2026-11-14".into(), &serde_json::json!([])),
        "what was shown is saved: {list}"
    );
    window.close();
}

#[test]
fn a_question_saves_nothing_until_a_reading_is_chosen() {
    let desk = potter();
    let window = open_today(&desk);
    write(&window, "90m glaze=4: first even ash glaze");
    window.see("[data-testid=capture-question]");
    assert_eq!(
        window.count("[data-testid=capture-question] [role=radio]"),
        3,
        "session, milestone and both are shown"
    );
    assert_eq!(
        window.count("[data-testid=capture-question] [aria-checked=true]"),
        0,
        "none is chosen for the person"
    );
    window.press("Enter");
    window.see("[data-testid=choose-first]");
    assert_eq!(
        plumb_json(&desk, &["list"]),
        serde_json::json!([]),
        "nothing is saved until one is chosen"
    );
    window.press("ArrowDown");
    window.press("ArrowDown");
    window.wait("the second reading to be chosen", || {
        window
            .read("[data-testid=capture-question] [aria-checked=true]")
            .starts_with("Milestone")
    });
    window.press("Enter");
    see_entry(&window, "first even ash glaze", true);
    let list = plumb_json(&desk, &["list"]);
    assert_eq!(
        (list.as_array().map(Vec::len), &list[0]["kind"]),
        (Some(1), &"milestone".into()),
        "the chosen one alone: {list}"
    );
    window.close();
}

#[test]
fn a_pasted_list_is_mended_saved_as_one_change_and_undone() {
    let desk = potter();
    let window = open_today(&desk);
    write(&window, "");
    let page = "- 12 nov 45m glaze: sieved\n- 13 nov 1h throwing #lids: even\n- 30 feb 2h glaze: fired\n- telephone the supplier\n- the clay is too wet";
    paste(&window, page);
    window.see("[data-testid=paste-question]");
    assert!(
        window
            .read("[data-testid=paste-question]")
            .contains("One entry with a note, or 5 entries?"),
        "it asks, with the number of lines"
    );
    window.wait("the first answer to have the focus", || {
        window.focus() == "5 entries"
    });
    window.press("Enter");
    window.see("[data-testid=pasted-lines]");
    window.wait("each line to be a row with its reading", || {
        window.count("[data-testid=pasted-row]") == 5
            && window
                .read("[data-testid=pasted-lines]")
                .contains("30 February is not in the calendar")
    });
    tab_to(&window, "Line 3");
    window.press("Control+a");
    window.type_text("15 nov 2h glaze: fired");
    window.wait("the mended line to be read", || {
        window
            .read("[data-testid=pasted-lines]")
            .contains("Sun 15 Nov 2026")
    });
    tab_to(&window, "Leave line 4 out");
    window.press("Enter");
    tab_to(&window, "Log 4 entries");
    window.press("Enter");
    window.see_gone("[data-testid=pasted-lines]");
    see_entry(&window, "the clay is too wet", true);
    see_entry(&window, "telephone", false);
    let list = plumb_json(&desk, &["list"]);
    assert_eq!(
        list.as_array().map(Vec::len),
        Some(4),
        "four lines stayed: {list}"
    );
    let history = plumb_json(&desk, &["history", "--limit", "1"]);
    assert!(
        history.to_string().contains("Log 4 entries"),
        "saved as one change: {history}"
    );
    window.press("Escape");
    window.press("Control+z");
    see_entry(&window, "the clay is too wet", false);
    assert_eq!(
        plumb_json(&desk, &["list"]),
        serde_json::json!([]),
        "and undone at once"
    );
    assert_eq!(
        plumb_json(&desk, &["work", "list"]),
        serde_json::json!([]),
        "with the work that it made"
    );
    window.close();
}

#[test]
fn a_page_may_be_one_entry_and_a_book_is_a_file() {
    let desk = potter();
    let window = open_today(&desk);
    write(&window, "");
    paste(&window, "45m glaze: sieved\nThe ash ran.");
    window.see("[data-testid=paste-question]");
    window.press("ArrowRight");
    window.wait("the second answer to have the focus", || {
        window.focus() == "One entry with a note"
    });
    window.press("Enter");
    window.wait("the whole text to stand in the line", || {
        window.value("[data-testid=capture]") == "45m glaze: sieved\nThe ash ran."
    });
    see_reading(&window, "The ash ran.");
    let book = format!("window.book = {:?}.repeat(1048576)", "All of it. ");
    window.ask(&book);
    window.ask("const data = new DataTransfer(); data.setData('text/plain', window.book);
        document.querySelector('[data-testid=capture]').focus();
        document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))");
    window.wait("a text of 11 MB to be offered as a file", || {
        window.focus() == "Keep as a text file"
    });
    window.press("Enter");
    window.see("[data-testid=capture-file]");
    window.wait("the line to have the focus", || {
        window.focus() == "Capture line"
    });
    window.press("Enter");
    see_entry(&window, "sieved", true);
    let list = plumb_json(&desk, &["list"]);
    assert_eq!(
        list[0]["evidence"][0]["bytes"],
        11 * 1_048_576 + "45m glaze: sieved\nThe ash ran.".len(),
        "whole, with what stood in the line before it: {list}"
    );
    window.close();
}

#[test]
fn an_entry_is_logged_again_and_kept_as_a_template() {
    let desk = potter();
    plumb(&desk, &["jot", "12 nov 45m glaze: sieved the ash"]);
    let window = open_today(&desk);
    see_entry(&window, "sieved the ash", true);
    tab_to(&window, "More about");
    window.press("Enter");
    window.wait("the menu to have the focus", || {
        window.focus() == "Open this entry"
    });
    window.press("ArrowDown");
    window.wait("Again to have the focus", || {
        window.focus() == "Again, today"
    });
    window.press("Enter");
    window.wait("the entry to be listed twice", || {
        entries(&window).len() == 2
    });
    let list = plumb_json(&desk, &["list"]);
    assert_eq!(
        (&list[0]["on"], &list[0]["text"], &list[0]["making_min"]),
        (&"2026-11-20".into(), &"sieved the ash".into(), &45.into()),
        "today, and otherwise as it was: {list}"
    );
    tab_to(&window, "More about");
    window.press("Enter");
    window.wait("the menu to have the focus again", || {
        window.focus() == "Open this entry"
    });
    window.press("ArrowDown");
    window.press("ArrowDown");
    window.wait("Save as template to have the focus", || {
        window.focus().starts_with("Save as template")
    });
    window.press("Enter");
    window.wait("the name's field to have the focus", || {
        window.focus() == "Name"
    });
    window.type_text("Evening");
    window.press("Enter");
    window.see_gone("[data-testid=template-dialog]");
    window.press("Control+n");
    window.see("[data-testid=template]");
    tab_to(&window, "Evening");
    window.press("Enter");
    window.wait("the form to be filled in", || {
        window.value("[data-testid=making]") == "45m"
    });
    window.press("Control+s");
    window.wait("the entry to be listed a third time", || {
        entries(&window).len() == 3
    });
    let list = plumb_json(&desk, &["list"]);
    assert_eq!(
        (&list[0]["areas"], &list[0]["text"]),
        (
            &serde_json::json!(["Ceramics/Glaze"]),
            &"sieved the ash".into()
        ),
        "as the template holds it: {list}"
    );
    window.close();
}
