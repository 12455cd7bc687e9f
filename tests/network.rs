//! No network: what the programs say to the system, read by strace.
//!
//! The rule it keeps: the tracer is tested too; a program that does connect must be found.
//! It does not know what the programs do meanwhile, only whom they call.

// Helpers of tests stop where a test would: with the sentence that says why.
#![allow(clippy::expect_used, clippy::unwrap_used)]
#![cfg(target_os = "linux")]

use std::fs;

use plumb_tests::driver::{Desk, built};

/// Calls that leave this machine, or ask for a name. WebDriver's own bridge speaks to the window over the loopback.
fn outward(log: &str, loopback: bool) -> Vec<&str> {
    let internet = log.lines().filter(|line| line.contains("AF_INET"));
    let outward = internet.filter(|line| {
        let here = line.contains("\"127.0.0.1\"") || line.contains("\"::1\"");
        !loopback || !here || line.contains("htons(53)")
    });
    outward.collect()
}

#[test]
fn reliability_l1_the_command_line_connects_to_nothing() {
    let desk = Desk::without_display();
    let log = desk.home().join("strace.log");
    let journal = desk.home().join("journal");
    let days: [&[&str]; 5] = [
        &["init", "--craft", "Ceramics"],
        &[
            "log",
            "milestone",
            "Ash glaze",
            "--challenge",
            "Ceramics=4",
            "--link",
            "https://example.org/glaze",
        ],
        &["depth"],
        &["export", "html", "-o", "out.html"],
        &["check"],
    ];
    for words in days {
        let mut traced = desk.traced(&log);
        let output = traced
            .arg(built("plumb"))
            .arg("--journal")
            .arg(&journal)
            .args(words)
            .output()
            .expect("strace is there");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success(),
            "`plumb {}` does its work while it is watched: {said}",
            words.join(" ")
        );
        let heard = fs::read_to_string(&log).expect("strace wrote");
        assert!(
            outward(&heard, false).is_empty(),
            "`plumb {}` has no business elsewhere: {heard}",
            words.join(" ")
        );
    }
}

#[test]
fn reliability_l1_the_window_connects_to_nothing_but_its_driver() {
    let desk = Desk::new();
    let log = desk.home().join("strace.log");
    let window = desk.open_traced(&log);
    window.see("[data-testid=first-run]");
    window.click("[data-testid=open-sample]");
    for place in ["/today", "/areas", "/works", "/portfolios", "/settings"] {
        window.go(place);
        window.see("h1");
    }
    window.close();
    let heard = fs::read_to_string(&log).expect("strace wrote");
    assert!(
        heard.contains("AF_UNIX"),
        "the tracer saw the display and the bus, so it would have seen more"
    );
    assert!(
        outward(&heard, true).is_empty(),
        "the window calls nobody: {:#?}",
        outward(&heard, true)
    );
}

#[test]
fn a_program_that_connects_is_found() {
    let desk = Desk::without_display();
    let log = desk.home().join("strace.log");
    // An address that nobody answers: it is kept for documentation (RFC 5737).
    let connects = "exec 3<>/dev/tcp/192.0.2.1/9 & sleep 0.3; kill $!";
    desk.traced(&log)
        .args(["bash", "-c", connects])
        .output()
        .expect("strace is there");
    let heard = fs::read_to_string(&log).expect("strace wrote");
    assert_eq!(
        outward(&heard, true).len(),
        1,
        "the tracer finds it: {heard}"
    );
    let name = r#"connect(3, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("127.0.0.1")}, 16) = 0"#;
    assert_eq!(
        outward(name, true).len(),
        1,
        "a question for a name would be a call elsewhere"
    );
}
