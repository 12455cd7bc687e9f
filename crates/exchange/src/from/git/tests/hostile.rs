use proptest::prelude::*;

use super::*;

#[test]
fn a_bad_commit_is_rejected_by_itself_and_comes_back_as_it_stood() {
    let good = record(1, "2026-03-02T10:00:00Z", "wren@example.org", "a", "");
    for (bad, reason) in [
        (
            record(2, "2026-02-30T10:00:00Z", "wren@example.org", "a", ""),
            Reason::BadDate,
        ),
        (
            record(2, "yesterday", "wren@example.org", "a", ""),
            Reason::BadDate,
        ),
        (
            record(2, "2026-03-02T10:00:00Z", "wren@example.org", "a\0b", ""),
            Reason::BadValue,
        ),
        ("\u{1e}nothing\u{1f}\n".into(), Reason::BadValue),
        (good.replace("00000", "zzzzz"), Reason::BadValue),
    ] {
        let sheet = read_with(format!("{bad}{good}").as_bytes(), &wren()).expect("a log");
        assert_eq!(
            (sheet.taken.len(), sheet.left[0].reason, sheet.left[0].row),
            (1, reason, 1),
            "{bad:?}"
        );
        assert_eq!(sheet.rejects(), bad.as_bytes(), "in the source's own form");
    }
    let ahead = record(2, "2026-12-24T10:00:00Z", "wren@example.org", "a", "");
    let sheet = read_with(format!("{ahead}{good}").as_bytes(), &wren()).expect("a log");
    assert_eq!(
        (sheet.left[0].reason, sheet.rejects()),
        (Reason::BadDate, ahead.into_bytes()),
        "a day that lies ahead"
    );
    let mut torn = good.clone().into_bytes();
    torn.splice(0..0, *b"\x1ecaf\xe9\n");
    let sheet = read_with(&torn, &wren()).expect("a log");
    assert_eq!(sheet.left.len(), 1, "bytes that are no text");
    assert_eq!(
        sheet.rejects(),
        b"\x1ecaf\xe9\n",
        "come back as they are, to be mended"
    );
}

#[test]
fn commits_of_others_that_cannot_be_read_are_no_matter() {
    let good = record(1, "2026-03-02T10:00:00Z", "wren@example.org", "a", "");
    let torn = |email: &str| {
        let text = record(2, "2026-03-02T10:00:00Z", email, "a \u{1e}\u{1f} b", "");
        let latin = record(3, "2026-03-02T10:00:00Z", email, "caf?", "");
        let mut bytes = [text, latin].concat().into_bytes();
        let at = bytes
            .iter()
            .rposition(|byte| *byte == b'?')
            .expect("a mark");
        bytes[at] = 0xe9;
        [bytes.as_slice(), good.as_bytes()].concat()
    };
    let of = |email: &str| read_with(&torn(email), &wren()).expect("a log");
    assert_eq!(
        of("bob@example.org").left,
        vec![],
        "nothing of them is asked of the person"
    );
    assert_eq!(of("wren@example.org").left.len(), 3, "their own are told");
    let together = torn("bob@example.org");
    let text = b"caf\xe9\x1f\n\nCo-authored-by: Wren <wren@example.org>\n";
    let at = together
        .windows(4)
        .position(|part| part == b"caf\xe9")
        .expect("there");
    let mut shared = together.clone();
    shared.splice(at..at + 5, text.iter().copied());
    assert_eq!(
        read_with(&shared, &wren()).expect("a log").left.len(),
        1,
        "and what they made together"
    );
}

#[test]
fn addresses_that_do_not_occur_ask_again() {
    let log = record(1, "2026-03-02T10:00:00Z", "wren@example.org", "a", "");
    let sheet = read_with(
        log.as_bytes(),
        &Answers {
            emails: &["wern@example.org".to_owned()],
            ..wren()
        },
    )
    .expect("a log");
    assert_eq!(
        (sheet.needs.as_slice(), sheet.addresses[0].name.as_str()),
        ([Need::Email].as_slice(), "wren@example.org"),
        "with the addresses that are there"
    );
}

#[test]
fn a_log_without_commits_is_empty_and_another_file_is_refused() {
    assert_eq!(
        read_with(b"\n", &wren()).expect("a log").taken.len(),
        0,
        "a repository without commits"
    );
    let refused = read_with(b"commit 123\nAuthor: Wren\n", &wren()).expect_err("another form");
    assert!(
        refused.message.contains("--numstat") && refused.message.contains("Nothing was imported."),
        "{}",
        refused.message
    );
    let wide: Vec<u8> = format!("\u{feff}{}", log(&[("2026-03-02T10:00:00Z", "é")]))
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(
        read_with(&wide, &wren()).expect("a log").taken.len(),
        1,
        "as some shells redirect"
    );
}

proptest! {
    #[test]
    fn no_bytes_at_all_bring_it_down(bytes in proptest::collection::vec(prop_oneof![Just(0x1e), Just(0x1f), Just(b'\n'), any::<u8>()], 0..300)) {
        let _ = read_with(&bytes, &wren());
    }

    #[test]
    fn no_commit_at_all_brings_it_down(dates in proptest::collection::vec("[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:00:[0-6][0-9](Z|[+-][0-2][0-9]:[0-9]{2})", 0..9), subject in any::<String>()) {
        let text: String = dates.iter().map(|date| record(7, date, "wren@example.org", &subject, &subject)).collect();
        let _ = read_with(text.as_bytes(), &wren());
    }
}
