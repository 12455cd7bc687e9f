//! Writing: what is typed is never lost, what is read runs nothing, and every older form can be had back.

use std::fs;
use std::time::Duration;

use plumb_tests::driver::Desk;
use plumb_tests::window::Window;
use serde_json::json;

use super::person::{begin_entry, open_today, photo, plumb, plumb_json, potter, see_entry, shown};

/// What the drafts on the disk hold, as one text; half a file beside them is none yet.
fn drafts(desk: &Desk) -> String {
    let folder = desk.home().join("Plumb").join("drafts");
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files
        .filter(|file| file.file_name().to_string_lossy().ends_with(".json"))
        .filter_map(|file| fs::read_to_string(file.path()).ok())
        .collect()
}

/// Waits until words stand in a draft, which takes two seconds at most by the promise; a busy machine has more.
fn see_draft(window: &Window, desk: &Desk, words: &str) {
    window.wait_up_to(
        Duration::from_secs(10),
        &format!("{words:?} to be on the disk"),
        || drafts(desk).contains(words),
    );
}

#[test]
fn reliability_a9_what_was_being_written_is_offered_after_a_kill() {
    let desk = potter();
    let window = open_today(&desk);
    window.fill("Capture line", "today 45m glaze: half a");
    see_draft(&window, &desk, "today 45m glaze: half a");
    begin_entry(&window, "milestone");
    window.fill("What was done", "Half a moon jar");
    window.click("[data-testid=open-story-situation]");
    window.fill_at("[data-testid=story-situation]", "It cracked twice.");
    see_draft(&window, &desk, "It cracked twice.");
    window.kill();

    let window = open_today(&desk);
    window.see_text("You were writing a milestone: Half a moon jar");
    assert_eq!(
        window.value("[data-testid=capture]"),
        "today 45m glaze: half a",
        "the capture line stands as it was left"
    );
    window.click_named("Go on");
    window.see("[data-testid=draft]");
    assert_eq!(
        (
            window.value("[data-testid=title]"),
            window.value("[data-testid=story-situation]")
        ),
        ("Half a moon jar".to_owned(), "It cracked twice.".to_owned()),
        "nothing that was typed is lost"
    );
    window.click_named("Save");
    see_entry(&window, "Half a moon jar", true);
    window.wait("the draft to go", || !drafts(&desk).contains("moon jar"));
    window.click("[data-testid=capture]");
    window.press("Control+a");
    window.press("Backspace");
    window.wait("the line's draft to go", || drafts(&desk).is_empty());
    window.kill();

    let window = open_today(&desk);
    window.see_text("Half a moon jar");
    assert_eq!(
        window.count("[data-testid=draft-left]"),
        0,
        "what is saved is not offered again"
    );
    window.close();
}

#[test]
fn a_draft_is_let_go_and_a_damaged_one_keeps_nobody_from_starting() {
    let desk = potter();
    let window = open_today(&desk);
    begin_entry(&window, "note");
    window.fill_at("[data-testid=text]", "Is the kiln too quick?");
    see_draft(&window, &desk, "too quick");
    window.kill();
    let folder = desk.home().join("Plumb").join("drafts");
    fs::write(folder.join(format!("{}.json", "a".repeat(32))), "{\"half").expect("written");

    let window = open_today(&desk);
    window.see_text("1 draft could not be read.");
    window.click("[data-testid=drafts-remark] button");
    window.see_text("You were writing a note: Is the kiln too quick?");
    window.click_named("Let it go");
    window.see_gone("[data-testid=draft-left]");
    window.wait("the draft to go", || drafts(&desk).is_empty());
    window.close();
}

#[test]
fn reliability_j1_markdown_is_read_and_hostile_markdown_is_text() {
    let desk = potter();
    let window = open_today(&desk);
    begin_entry(&window, "note");
    let hostile = "# Ash\n\n- one\n- **two**\n\n> said\n\n<script>window.__ran = 1</script>\n\n\
        <img src=x onerror=\"window.__ran = 2\"> ![seen](https://example.org/pixel.png)\n\n\
        [good](https://example.org/kiln) [bad](javascript:window.__ran=3) <svg onload=\"window.__ran=4\">";
    window.ask_with(
        "const field = document.querySelector('[data-testid=text]'); field.value = arguments[0]; \
         field.dispatchEvent(new Event('input', {bubbles: true}))",
        vec![json!(hostile)],
    );
    window.click("[data-testid=note-read]");
    window.see("[data-testid=note-as-read] li strong");
    window.see("[data-testid=note-as-read] blockquote");
    let read = window.read("[data-testid=note-as-read]");
    for text in [
        "<script>window.__ran = 1</script>",
        "<img src=x onerror=\"window.__ran = 2\">",
        "seen",
        "bad",
    ] {
        assert!(read.contains(text), "{text} is read as text: {read}");
    }
    assert_eq!(
        window.count("[data-testid=note-as-read] :is(script, img, svg, iframe)"),
        0,
        "nothing of a person's text becomes an element that does anything"
    );
    assert_eq!(
        window.count("[data-testid=written-link]"),
        1,
        "and only an address of the web leads anywhere"
    );
    window.click("[data-testid=written-link]");
    assert_eq!(
        window.read("[data-testid=leaving-url]"),
        "https://example.org/kiln",
        "where it leads is shown before anything opens"
    );
    window.click_named("Stay here");
    window.see_gone("[data-testid=leaving]");
    for hostile in ["> ".repeat(9_000), "[".repeat(19_000), "|a".repeat(9_000)] {
        window.ask_with(
            "const field = document.querySelector('[data-testid=text]'); field.value = arguments[0]; \
             field.dispatchEvent(new Event('input', {bubbles: true}))",
            vec![json!(format!("{hostile} end of it"))],
        );
        window.see_text("end of it");
    }
    assert_eq!(
        window.ask("return window.__ran ?? null"),
        json!(null),
        "nothing ran"
    );
    window.close();
}

#[test]
fn the_toolbar_of_a_note_marks_what_is_chosen() {
    let desk = potter();
    let window = open_today(&desk);
    begin_entry(&window, "note");
    window.fill_at("[data-testid=text]", "even ash glaze");
    window.ask("document.querySelector('[data-testid=text]').setSelectionRange(5, 8)");
    window.press("Control+b");
    assert_eq!(
        window.value("[data-testid=text]"),
        "even **ash** glaze",
        "Ctrl+B is the note's, inside it"
    );
    window.press("Control+z");
    assert_eq!(
        window.value("[data-testid=text]"),
        "even ash glaze",
        "and undo of the field takes it back"
    );
    window.close();
}

#[test]
fn an_older_form_is_restored_and_that_is_undone() {
    let desk = potter();
    shown(&desk, "Moon jar", "2026-11-01", "Glaze=4");
    plumb(
        &desk,
        &["edit", "Moon jar", "--note", "The glaze ran at cone 9."],
    );
    plumb(
        &desk,
        &[
            "edit",
            "Moon jar",
            "--note",
            "The glaze crawled at cone 10.",
        ],
    );
    let window = open_today(&desk);
    window.click("[data-testid=entry]");
    window.click("[data-testid=forms]");
    window.wait("three forms", || window.count("[data-testid=form]") == 3);
    let newest = window.read("[data-testid=form]");
    assert!(
        newest.contains("ran") && newest.contains("crawled") && newest.contains("command line"),
        "what changed is told by words, and by which door: {newest}"
    );
    window.click("[data-testid=restore-form]");
    window.see_text("Moon jar has its older form back.");
    assert_eq!(
        plumb_json(&desk, &["show", "Moon jar"])["text"],
        json!("The glaze ran at cone 9."),
        "the form before is back"
    );
    assert_eq!(
        window.value("[data-testid=text]"),
        "The glaze ran at cone 9.",
        "and stands in the editor"
    );
    window.click("[data-testid=undo]");
    window.wait("the newer form to be back", || {
        plumb_json(&desk, &["show", "Moon jar"])["text"] == json!("The glaze crawled at cone 10.")
    });
    window.close();
}

#[test]
fn a_pasted_picture_is_seen_small_and_a_missing_one_comes_back() {
    let desk = potter();
    let kiln = photo(&desk, "Kiln-03.png");
    let window = open_today(&desk);
    begin_entry(&window, "milestone");
    window.fill("What was done", "Kiln");
    let bytes = fs::read(&kiln).expect("a photo can be read");
    window.ask_with(
        "if (document.querySelector('[data-testid=evidence-added]')) return; const data = new DataTransfer(); \
         data.items.add(new File([new Uint8Array(arguments[0])], 'Kiln-03.png', {type: 'image/png'})); \
         document.body.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))",
        vec![json!(bytes)],
    );
    window.see("[data-testid=evidence-added]");
    window.click_named("Save");
    see_entry(&window, "Kiln", true);
    window.click("[data-testid=entry]");
    window.see("[data-testid=preview]");
    let journal = desk.home().join("Plumb");
    assert_eq!(
        super::person::files_below(&journal.join("cache")).len(),
        1,
        "it was made small once, and is kept apart from the evidence"
    );
    window.click_named("Today");
    let (place, _) = super::person::files_below(&journal.join("files")).remove(0);
    fs::remove_file(&place).expect("a file can be lost");
    window.click("[data-testid=entry]");
    window.see_text("Kiln-03.png is missing. Attach it again…");
    let other = photo(&desk, "other.png");
    fs::write(&other, b"another picture").expect("written");
    desk.will_pick(&[&other]);
    window.click("[data-testid=attach-again]");
    window.see_text("This is not the file that was attached");
    desk.will_pick(&[&kiln]);
    window.click("[data-testid=attach-again]");
    window.see("[data-testid=preview]");
    assert!(place.exists(), "the very file is back in its place");
    window.close();
}
