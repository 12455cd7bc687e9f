//! The window without a mouse.

use super::person::{go_to_area, open_today, plumb, potter, see_entry, shown};

#[test]
fn the_capture_line_is_one_key_away_from_anywhere() {
    let desk = potter();
    let window = open_today(&desk);
    for (key, heading) in [
        ("Control+2", "Every number opens"),
        ("Control+3", "No work here yet"),
        ("Control+4", "There is none yet"),
        ("Control+5", "Nothing here yet"),
        ("Control+6", "Nothing to show yet"),
        ("Control+,", "Theme"),
    ] {
        window.press(key);
        window.see_text(heading);
        window.press("Control+l");
        window.wait("the capture line to have the focus", || {
            window.focus() == "Capture line"
        });
    }
    window.type_text("today 45m glaze: sieved");
    window.press("Control+z");
    window.see("[data-testid=capture]");
    assert_ne!(
        window.value("[data-testid=capture]"),
        "today 45m glaze: sieved",
        "inside a field, undo is the field's"
    );
    window.close();
}

#[test]
fn undo_in_a_field_is_not_undo_of_the_journal() {
    let desk = potter();
    plumb(&desk, &["jot", "today 45m glaze: sieved the ash"]);
    let window = open_today(&desk);
    see_entry(&window, "sieved the ash", true);
    window.fill("Capture line", "half a thought");
    window.press("Control+z");
    window.press("Control+z");
    window.press("Control+2");
    window.see_text("Every number opens");
    window.press("Control+1");
    see_entry(&window, "sieved the ash", true);
    window.press("Control+z");
    see_entry(&window, "sieved the ash", false);
    window.press("Control+Shift+z");
    see_entry(&window, "sieved the ash", true);
    window.close();
}

#[test]
fn a_new_entry_is_chosen_and_saved_by_keys() {
    let desk = potter();
    let window = open_today(&desk);
    window.press("Control+n");
    window.see("[data-testid=new-entry]");
    window.press("Escape");
    window.see_gone("[data-testid=new-entry]");
    window.press("Control+n");
    window.wait("the first kind to have the focus", || {
        window.focus() == "Time spent Session"
    });
    window.press("Tab");
    window.press("Tab");
    window.wait("the third kind to have the focus", || {
        window.focus() == "A thought Note"
    });
    window.press("Enter");
    window.fill("What is on your mind?", "Keys alone are enough.");
    window.press("Control+s");
    see_entry(&window, "Keys alone are enough.", true);
    window.close();
}

#[test]
fn the_chart_is_walked_by_arrows_and_speaks() {
    let desk = potter();
    shown(&desk, "First mugs", "2024-02-03", "Glaze=2");
    shown(&desk, "Ash jar", "2025-10-19", "Glaze=4");
    let window = open_today(&desk);
    go_to_area(&window, "Glaze");
    window.see("[data-testid=scene-sounding-line] [aria-label]");
    window.wait("Tab to reach the chart", || {
        window.press("Tab");
        window.focus().starts_with("Depth over time")
    });
    let spoken = || {
        let words = window.ask(
            "return [...document.querySelectorAll('main figure [aria-live]')].map((one) => one.textContent).join(' ')",
        );
        words.as_str().unwrap_or_default().to_owned()
    };
    window.press("Home");
    window.wait("the first step to be spoken", || {
        spoken().contains("3 February 2024") && spoken().contains("First mugs")
    });
    window.press("ArrowRight");
    window.wait("the second step to be spoken", || {
        spoken().contains("19 October 2025") && spoken().contains("Ash jar")
    });
    window.press("Enter");
    window.see("[data-testid=margin]");
    window.press("Escape");
    window.see_gone("[data-testid=margin]");
    assert!(
        window.focus().starts_with("Depth over time"),
        "Escape closes the margin and gives the focus back: {}",
        window.focus()
    );
    window.press("t");
    window.see("figure table");
    assert!(
        window.read("figure table").contains("Ash jar"),
        "the table says what the picture says"
    );
    window.close();
}

#[test]
fn f6_goes_round_the_parts_and_f1_names_the_keys() {
    let desk = potter();
    let window = open_today(&desk);
    let part = || {
        let name = window.ask(
            "const part = document.activeElement?.closest('[data-part]'); return part?.getAttribute('aria-label') ?? part?.tagName ?? ''",
        );
        name.as_str().unwrap_or_default().to_owned()
    };
    window.press("F6");
    let first = part();
    let mut seen = vec![first.clone()];
    for _ in 0..6 {
        window.press("F6");
        let here = part();
        if here == first {
            break;
        }
        seen.push(here);
    }
    assert!(
        seen.contains(&"Places".to_owned()) && seen.contains(&"MAIN".to_owned()),
        "rail and page are among the parts: {seen:?}"
    );
    window.press("Shift+F6");
    assert_ne!(part(), "", "and the way back stays on a part");
    window.press("F1");
    window.see("[data-testid=help]");
    let keys = window.read("[data-testid=help]");
    assert!(
        keys.contains("Undo") && keys.contains("What lies behind it"),
        "the window's keys and the chart's: {keys}"
    );
    window.press("Escape");
    window.see_gone("[data-testid=help]");
    window.close();
}
