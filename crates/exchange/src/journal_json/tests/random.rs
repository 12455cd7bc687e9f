use proptest::prelude::*;

use super::{
    seed::{CANARY, seeds},
    *,
};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn interchange_x11_export_import_export_gives_the_same_bytes(seeds in seeds()) {
        for scope in Scope::ALL {
            let bytes = write(journal(&seeds), scope);
            let sheet = read_back(&bytes);
            prop_assert_eq!(&sheet.left, &vec![], "what we write, we read");
            let rows: Vec<Row> = sheet.taken.into_iter().map(|taken| taken.brings).collect();
            prop_assert!(write(rows, scope) == bytes, "the same rows are the same bytes");
        }
    }
}

proptest! {
    #[test]
    fn interchange_x11_a_shareable_file_holds_nothing_private(seeds in seeds()) {
        let rows = journal(&seeds);
        let mut open = rows.clone();
        // An entry about something private is left out whole, so its own open words do not matter here.
        open.retain(|row| !matches!(row, Row::Entry(entry) if matches!(entry.body, Body::Recognition(_))));
        let text = String::from_utf8(write(open, Scope::Shareable)).expect("UTF-8");
        prop_assert!(!text.contains(CANARY), "{}", text);
        let text = String::from_utf8(write(rows, Scope::Shareable)).expect("UTF-8");
        prop_assert!(!text.contains(CANARY), "{}", text);
    }

    #[test]
    fn no_bytes_at_all_bring_it_down(mut bytes in proptest::collection::vec(any::<u8>(), 0..400), framed in any::<bool>()) {
        if framed {
            bytes.splice(0..0, *b"{\"type\":\"journal\",\"format\":\"plumb.journal/1\",\"scope\":\"full\"}\n");
            bytes.extend_from_slice(b"\n{\"type\":\"end\"}\n");
        }
        let _ = nothing(|existing| read(&bytes, existing));
    }
}
