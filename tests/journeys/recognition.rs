//! Recognition: a sentence logged in three fields, permission, and a witness slip that goes out and comes back.

use std::{
    fs,
    path::{Path, PathBuf},
};

use plumb_exchange::slip::{Answers, Returned};
use plumb_mastery::{Knowledge, Publish};
use plumb_tests::driver::Desk;

use super::person::{open_today, photo, plumb, plumb_json, potter};

/// A journal with one claimed milestone, which has a picture.
fn moon_jar() -> Desk {
    let desk = potter();
    let picture = photo(&desk, "moon jar.png");
    let picture = picture.to_string_lossy();
    plumb(
        &desk,
        &[
            "log",
            "milestone",
            "Moon jar",
            "--on",
            "2026-11-18",
            "--challenge",
            "Glaze=4",
            "--file",
            &picture,
        ],
    );
    desk
}

/// The answer that the page of a saved slip would write.
fn answer(desk: &Desk, slip: &Path) -> PathBuf {
    let page = fs::read_to_string(slip).expect("the slip is a page");
    let carried = page
        .split_once("id=\"slip\">")
        .and_then(|(_, rest)| rest.split_once("</script>"))
        .map(|(carried, _)| carried)
        .expect("the page carries what it asks");
    let carried: serde_json::Value = serde_json::from_str(carried).expect("it is JSON");
    let text = |field: &str| carried[field].as_str().unwrap_or_default().to_owned();
    let asked = carried["asked"].as_array().expect("questions");
    let mut returned = Returned {
        format: text("format"),
        slip: text("slip").parse().expect("an id"),
        about: text("about"),
        saved_on: text("saved_on").parse().expect("a day"),
        asked: asked
            .iter()
            .filter_map(|it| it.as_str().map(str::to_owned))
            .collect(),
        answers: Answers {
            saw: "The ash glaze is even all round.".into(),
            know: Knowledge::Checked,
            missing: "<img src=x onerror=alert(1)> would be missing.".into(),
            publish: Publish::Named,
            name: "Mrs <b>Alder</b>".into(),
            trade: "Potter".into(),
            day: "2026-11-20".parse().expect("a day"),
        },
        check: String::new(),
    };
    returned.check = returned.reckoned();
    let place = desk.home().join("Moon jar.plumb-slip.json");
    fs::write(&place, serde_json::to_vec_pretty(&returned).expect("JSON")).expect("a file");
    place
}

#[test]
fn a_sentence_is_logged_in_three_fields_and_permission_is_one_key_away() {
    let desk = moon_jar();
    let window = open_today(&desk);
    window.press("Control+5");
    window.see_text("Nothing here yet. A sentence in an e-mail counts: paste it.");
    window.ask("document.querySelector('[data-testid=said-words]').focus()");
    window.type_text("No jar of yours was rounder.");
    window.press("Tab");
    window.type_text("Mrs Alder");
    window.press("Tab");
    window.type_text("Moon");
    window.see("[role=option]");
    window.press("ArrowDown");
    window.press("Enter");
    window.see("[data-testid=said-chosen]");
    window.ask("document.querySelector('[data-testid=said-words]').focus()");
    window.press("Control+Enter");
    window.see("[data-testid=said-row]");
    window.see_text("No jar of yours was rounder.");
    let shown = plumb_json(&desk, &["show", "Moon jar"]);
    assert_eq!(
        shown["strength"], "witnessed",
        "a word about it stands behind it"
    );
    window.click("[data-testid=permission-named]");
    window.wait("the permission to be kept", || {
        plumb_json(&desk, &["list", "publish:named"])
            .as_array()
            .is_some_and(|found| found.len() == 1)
    });
    window.press("Control+z");
    window.wait("the permission to be as it was", || {
        plumb_json(&desk, &["list", "publish:unasked"])
            .as_array()
            .is_some_and(|found| found.len() == 1)
    });
    window.click("[data-testid=said-ask]");
    window.see_text("Asked Fri 20 Nov 2026");
    window.choose("[data-testid=narrow-publish]", "No");
    window.see_text("None fits");
    window.click("[data-testid=said-all]");
    window.see("[data-testid=said-row]");
    window.close();
}

#[test]
fn a_slip_goes_out_and_its_answer_is_seen_before_it_counts() {
    let desk = moon_jar();
    let slip = desk.home().join("slip.html");
    let window = open_today(&desk);
    let jar = plumb_json(&desk, &["show", "Moon jar"]);
    let id = jar["id"].as_str().expect("an id").to_owned();
    window.go(&format!("/entry/{id}"));
    window.click("[data-testid=ask-saw]");
    window.click("[data-testid=ask-saw-slip]");
    window.fill_at("[data-testid=slip-person]", "Mrs Alder");
    window.click("[data-testid=slip-picture]");
    desk.will_pick(&[&slip]);
    window.click("[data-testid=slip-save]");
    window.see_gone("[data-testid=slip-dialog]");
    let page = fs::read_to_string(&slip).expect("the slip was written");
    assert!(
        page.contains("src=\"data:image/") && !page.contains("://"),
        "the picture is in the page, and nothing is fetched"
    );
    window.press("Control+5");
    window.see("[data-testid=slips]");
    window.see_text("not answered yet");
    let back = answer(&desk, &slip);
    desk.will_pick(&[&back]);
    window.click("[data-testid=slip-choose]");
    window.see("[data-testid=slip-look]");
    window.see_text("Mrs <b>Alder</b>");
    window.see_text("<img src=x onerror=alert(1)>");
    window.see_text("The slip was made for Mrs Alder.");
    assert_eq!(
        plumb_json(&desk, &["show", "Moon jar"])["strength"],
        "shown",
        "looking changes nothing"
    );
    window.click("[data-testid=slip-accept]");
    window.see_gone("[data-testid=slip-look]");
    window.see_text("Returned slip");
    assert_eq!(
        plumb_json(&desk, &["show", "Moon jar"])["strength"],
        "witnessed",
        "somebody else vouched"
    );
    desk.will_pick(&[&back]);
    window.click("[data-testid=slip-choose]");
    window.see("[data-testid=slip-barred]");
    assert_eq!(
        window.count("[data-testid=slip-accept]"),
        0,
        "the same answer is accepted once"
    );
    window.close();
}

#[test]
fn the_command_line_saves_shows_and_accepts_a_slip() {
    let desk = moon_jar();
    let slip = desk.home().join("slip.html");
    let out = slip.to_string_lossy();
    plumb(
        &desk,
        &[
            "slip",
            "save",
            "Moon jar",
            "-o",
            &out,
            "--file",
            "1",
            "--person",
            "Mrs Alder",
        ],
    );
    let back = answer(&desk, &slip);
    let back = back.to_string_lossy();
    let shown = plumb(&desk, &["slip", "accept", &back, "--dry-run"]);
    assert!(
        shown.contains("The ash glaze is even all round.")
            && shown.contains("Nothing was written."),
        "a look shows it whole: {shown}"
    );
    plumb(&desk, &["slip", "accept", &back, "--relation", "client"]);
    assert!(
        plumb(&desk, &["slip", "list"]).contains("answered by"),
        "the slip is answered"
    );
    let again = desk.plumb(&["slip", "accept", &back]);
    assert_eq!(again.status, 1, "twice is refused: {}", again.err);
    let message = plumb(&desk, &["ask", "saw", "Moon jar"]);
    assert!(
        message.contains("Moon jar") && message.contains("1. What did you see?"),
        "three questions to copy: {message}"
    );
}
