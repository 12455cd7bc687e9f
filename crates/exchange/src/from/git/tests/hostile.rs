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
        assert_eq!(sheet.rejects(), bad, "in the source's own form");
    }
    let ahead = record(2, "2026-12-24T10:00:00Z", "wren@example.org", "a", "");
    let sheet = read_with(format!("{ahead}{good}").as_bytes(), &wren()).expect("a log");
    assert_eq!(
        (sheet.left[0].reason, sheet.rejects()),
        (Reason::BadDate, ahead),
        "a day that lies ahead"
    );
    let mut torn = good.clone().into_bytes();
    torn.splice(0..0, *b"\x1ecaf\xe9\n");
    assert_eq!(
        read_with(&torn, &wren()).expect("a log").left.len(),
        1,
        "bytes that are no text"
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
