//! The shell around the page: what it may call, where it may go, and a second start.

use std::process::Stdio;

use plumb_tests::driver::{Desk, built};
use plumb_tests::window::Window;
use serde_json::{Value, json};

/// Calls a command of Tauri as hostile script in the page would, and answers how that ended.
fn called(window: &Window, command: &str, arguments: Value) -> Value {
    let script = "window.__answer = null; const done = (what) => (how) => { window.__answer = [what, how ?? null]; }; \
        window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1]).then(done('served'), done('refused'));";
    window.ask_with(script, vec![json!(command), arguments]);
    window.wait(&format!("an answer of {command}"), || {
        !window.ask("return window.__answer").is_null()
    });
    window.ask("return window.__answer")
}

#[test]
fn reliability_j6_the_page_calls_nothing_that_is_not_listed() {
    let desk = Desk::new();
    let window = desk.open();
    window.see("h1");
    let strangers = [
        "plugin:dialog|open",
        "plugin:fs|read_file",
        "plugin:opener|open_url",
        "plugin:window|close",
        "plugin:webview|create_webview",
        "no_such_command",
    ];
    for command in strangers {
        assert_eq!(
            called(&window, command, json!({}))[0],
            "refused",
            "{command} is not the page's to call"
        );
    }
    assert_eq!(
        called(&window, "call", json!({ "name": "standing", "args": {} }))[0],
        "served",
        "the table is"
    );
    window.close();
}

#[test]
fn a_path_of_the_pages_own_making_is_refused() {
    let desk = Desk::new();
    let target = desk.home().join("stolen.plumb.jsonl");
    let window = desk.open();
    window.see("[data-testid=first-run]");
    window.click("[data-testid=open-sample]");
    window.see("[data-testid=capture]");
    let answer = called(
        &window,
        "call",
        json!({ "name": "export_json", "args": { "to": target } }),
    );
    assert_eq!(answer[0], "refused", "a place is a handle: {answer}");
    assert_eq!(
        answer[1]["code"], "refused",
        "and the page is told by code: {answer}"
    );
    assert!(!target.exists(), "nothing was written");
    let attach = json!({ "name": "log_note", "args": { "text": "mine", "evidence": [{ "kind": "file", "place": "/etc/passwd" }] } });
    assert_eq!(
        called(&window, "call", attach)[1]["code"],
        "refused",
        "nothing is attached that was not chosen"
    );
    window.close();
}

#[test]
fn reliability_j5_the_page_stays_where_it_is() {
    let desk = Desk::new();
    let window = desk.open();
    window.see("h1");
    let here = window.ask("return location.origin");
    for elsewhere in [
        "https://example.org/",
        "file:///etc/passwd",
        "data:text/html,gone",
    ] {
        window.ask_with("const link = document.createElement('a'); link.href = arguments[0]; document.body.append(link); link.click(); link.remove();", vec![json!(elsewhere)]);
        assert_eq!(
            window.ask("return window.open('about:blank') === null"),
            json!(true),
            "no other window opens"
        );
        assert_eq!(
            window.ask("return location.origin"),
            here,
            "{elsewhere} is not gone to"
        );
    }
    window.see("h1");
}

#[test]
fn reliability_c1x_a_second_start_ends_and_the_first_window_stays() {
    let desk = Desk::new();
    let window = desk.open();
    window.see("h1");
    let mut second = desk
        .command(&built("plumb-window"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("it can be started again");
    let mut ended = None;
    window.wait("the second start to end", || {
        ended = second.try_wait().expect("it can be asked");
        ended.is_some()
    });
    assert!(
        ended.is_some_and(|status| status.success()),
        "the second ends well: {ended:?}"
    );
    window.see("h1");
    window.close();
}
