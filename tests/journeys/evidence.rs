//! Evidence by every way: dropped from another program, pasted, chosen, typed.

use plumb_tests::window::Window;
use serde_json::json;

use super::person::{begin_entry, choose_area, open_today, photo, plumb_json, potter, see_entry};

/// Pastes into the page what another program put on the clipboard: a picture of these bytes, or words.
fn paste(window: &Window, picture: Option<&[u8]>, words: &str) {
    let script = "const data = new DataTransfer(); \
        if (arguments[0]) data.items.add(new File([new Uint8Array(arguments[0])], 'image.png', {type: 'image/png'})); \
        else data.setData('text/plain', arguments[1]); \
        document.body.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))";
    window.ask_with(script, vec![json!(picture), json!(words)]);
}

#[test]
#[cfg(target_os = "linux")]
fn what_is_dropped_or_pasted_stands_behind_the_milestone() {
    let desk = potter();
    let dropped = photo(&desk, "moon jar, fired.png");
    let pasted = std::fs::read(photo(&desk, "lid.png")).expect("a photo can be read");
    let window = open_today(&desk);
    begin_entry(&window, "milestone");
    window.fill("What was done", "Moon jar");
    choose_area(&window, "Areas", "Ceramics Glaze");
    window.click("[data-testid=rung-4]");
    desk.drop_on_window(&[&dropped]);
    window.see_text("moon jar, fired.png");
    paste(&window, Some(&pasted), "");
    window.wait("the pasted picture to be listed", || {
        window.count("[data-testid=evidence-added]") == 2
    });
    paste(&window, None, "https://example.org/moon-jar");
    window.see("[data-testid=link-url]");
    assert_eq!(
        window.value("[data-testid=link-url]"),
        "https://example.org/moon-jar",
        "an address is a link"
    );
    let said = format!("It rings like a bell. {}", "And holds. ".repeat(100));
    paste(&window, None, &said);
    window.see("[data-testid=quote-text]");
    assert_eq!(
        window.value("[data-testid=quote-text]"),
        said.trim(),
        "other words are a quote, and all of them"
    );
    window.click_named("Save");
    see_entry(&window, "Moon jar", true);
    let shown = plumb_json(&desk, &["show", "Moon jar"]);
    let kinds: Vec<&str> = shown["evidence"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|one| one["kind"].as_str())
        .collect();
    assert_eq!(
        kinds,
        ["file", "file", "link", "quote"],
        "in order: {shown}"
    );
    let kept = super::person::files_below(&desk.home().join("Plumb").join("files"));
    let whole = |bytes: &[u8]| kept.iter().any(|(_, kept)| kept == bytes);
    assert!(
        whole(&std::fs::read(&dropped).expect("the original is left alone")) && whole(&pasted),
        "both are kept byte for byte"
    );
    window.close();
}

#[test]
#[cfg(target_os = "linux")]
fn a_file_dropped_on_today_goes_with_the_capture_line() {
    let desk = potter();
    let jar = photo(&desk, "ash jar.png");
    let window = open_today(&desk);
    desk.drop_on_window(&[&jar, &photo(&desk, "not this.png")]);
    window.see_text("ash jar.png");
    window.click_named("Take not this.png away");
    window.see_no_text("not this.png");
    super::person::write_line(&window, "! glaze=4: first even ash glaze");
    window.press("Enter");
    see_entry(&window, "first even ash glaze", true);
    window.see_gone("[data-testid=capture-file]");
    let shown = plumb_json(&desk, &["show", "first even ash glaze"]);
    assert_eq!(
        (&shown["strength"], &shown["evidence"][0]["name"]),
        (&json!("shown"), &json!("ash jar.png")),
        "a milestone with something to show: {shown}"
    );
    window.close();
}

#[test]
fn what_was_being_written_is_there_when_one_comes_back() {
    let desk = potter();
    let window = open_today(&desk);
    begin_entry(&window, "milestone");
    window.fill("What was done", "Half a moon jar");
    window.click_named("Areas");
    window.see_text("What you wrote is kept.");
    begin_entry(&window, "milestone");
    window.see("[data-testid=draft]");
    assert_eq!(
        window.value("[data-testid=title]"),
        "Half a moon jar",
        "nothing typed is lost by looking elsewhere"
    );
    window.click_named("Begin afresh");
    window.see_gone("[data-testid=draft]");
    assert_eq!(
        window.value("[data-testid=title]"),
        "",
        "unless one says so"
    );
    window.fill("What was done", "Moon jar");
    window.click_named("Save");
    see_entry(&window, "Moon jar", true);
    begin_entry(&window, "milestone");
    assert_eq!(
        (
            window.value("[data-testid=title]"),
            window.count("[data-testid=draft]")
        ),
        (String::new(), 0),
        "what is saved is no draft any more"
    );
    window.close();
}

#[test]
fn a_day_is_chosen_in_the_calendar_beside_its_field() {
    let desk = potter();
    let window = open_today(&desk);
    begin_entry(&window, "session");
    window.click_named("Day: choose in a calendar");
    window.see("[data-testid=calendar]");
    window.click_named("The month before");
    window.click("[data-testid=calendar] [data-value='2026-10-13']:not([data-outside-month])");
    window.see_gone("[data-testid=calendar]");
    assert_eq!(
        window.value("[data-testid=day]"),
        "2026-10-13",
        "the day is in the field"
    );
    window.see_text("Tue 13 Oct 2026");
    window.click_named("Day: choose in a calendar");
    window.see("[data-testid=calendar]");
    let ahead = "return document.querySelector(\"[data-testid=calendar] [data-value='2026-10-14']\") !== null \
        && document.querySelector(\"[data-testid=calendar] [data-selected]\")?.getAttribute('data-value')";
    assert_eq!(
        window.ask(ahead),
        json!("2026-10-13"),
        "it opens on the day that is chosen"
    );
    window.press("ArrowLeft");
    window.press("Enter");
    window.see_gone("[data-testid=calendar]");
    assert_eq!(
        window.value("[data-testid=day]"),
        "2026-10-12",
        "the arrows go on from the chosen day"
    );
    window.click_named("Day: choose in a calendar");
    window.see("[data-testid=calendar]");
    window.press("Escape");
    window.see_gone("[data-testid=calendar]");
    assert!(
        window.value("[data-testid=day]") == "2026-10-12",
        "and Escape changes nothing"
    );
    window.close();
}
