//! First run: from a fresh machine to the first entry, and to the first depth.

use plumb_tests::driver::Desk;

use super::person::{begin_entry, choose_area, files_below, go_to_area, write_line};

#[test]
fn a_first_entry_is_three_presses_of_enter_away() {
    let desk = Desk::new();
    let window = desk.open();
    window.see_text("What is your craft?");
    assert_eq!(
        window.focus(),
        "Your craft",
        "one can write at once, without a click"
    );
    window.type_text("Chairmaking");
    window.fill(
        "Areas, if you know them already",
        "Turning, Joints, Finishing",
    );
    window.press("Enter");
    window.see_text("Where should the journal live?");
    window.press("Enter");
    window.see_text("Nothing logged yet.");
    window.wait("the capture line to have the focus", || {
        window.focus() == "Capture line"
    });
    window.type_text("today 45m turning: first legs of the settle");
    window.see_text("45 min making");
    window.press("Enter");
    window.see("[data-testid=entry]");
    assert!(
        window
            .read("[data-testid=entry]")
            .contains("first legs of the settle"),
        "the entry stands on Today"
    );
    assert_eq!(
        window.value("[data-testid=capture]"),
        "",
        "and the line is empty for the next"
    );
    window.close();
}

#[test]
fn own_ladder_and_own_areas_lead_to_a_first_depth() {
    let desk = Desk::new();
    let window = desk.open();
    window.fill("Your craft", "Ride inspection");
    window.click_named("Another ladder");
    window.click_named("Guild");
    window.see_text("Journeyman");
    window.fill("Areas, if you know them already", "Launch");
    window.click_named("Next");
    assert!(
        window
            .read("[data-testid=folder]")
            .contains(&*desk.home().to_string_lossy()),
        "the folder is named before it is made"
    );
    window.click_named("Begin here");
    write_line(&window, "today 90m launch: walked the brake run");
    window.press("Enter");
    window.see_text("walked the brake run");

    begin_entry(&window, "milestone");
    window.fill("What was done", "Found the cracked bracket");
    choose_area(&window, "Areas", "Ride inspection Launch");
    window.click("[data-testid=rung-2]");
    window.click_named("Quote");
    window.fill("The words, or where it lies", "Report 4417, page 3");
    window.fill("Where they stand", "Harbour archive");
    window.click_named("Save");
    window.see("[data-testid=quiet]");
    window.see_text("Found the cracked bracket");

    go_to_area(&window, "Launch");
    let sentence = window.read("[data-testid=area-sentence]");
    assert!(
        sentence.contains("One work of five so far"),
        "the reading says how little it stands on: {sentence}"
    );
    window.see("[data-testid=scene-sounding-line]");
    window.see_text("Found the cracked bracket");
    window.close();
}

#[test]
fn closing_half_way_leaves_no_folder_behind() {
    let desk = Desk::new();
    let before = files_below(desk.home()).len();
    let window = desk.open();
    window.fill("Your craft", "Nursing");
    window.click_named("Next");
    let folder = window.read("[data-testid=folder]");
    window.close();
    assert!(
        folder.starts_with(&*desk.home().to_string_lossy()),
        "a folder of this home was offered: {folder}"
    );
    assert!(
        !std::path::Path::new(folder.trim()).exists(),
        "it was offered, not made"
    );
    let journals: Vec<_> = files_below(desk.home())
        .into_iter()
        .filter(|(path, _)| path.ends_with("journal.db"))
        .collect();
    assert!(
        journals.is_empty() && before < 10,
        "and no journal lies anywhere else: {journals:?}"
    );
}
