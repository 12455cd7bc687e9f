//! The sample journal that is committed is the one that the generator writes.

use std::{fs, path::Path};

use plumb_tests::sample::sample;

#[test]
fn the_committed_sample_is_what_the_tables_write() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/sample");
    let sample = sample();
    let lines = fs::read(folder.join("sample.plumb.jsonl")).expect("the sample's lines are there");
    assert!(
        lines == sample.lines,
        "whoever changes a table runs `cargo run -p plumb-tests --bin sample`"
    );
    let committed = fs::read_dir(folder.join("files"))
        .expect("the sample's files are there")
        .count();
    assert_eq!(
        committed,
        sample.files.len(),
        "no file is left over and none is missing"
    );
    for (sha256, bytes) in &sample.files {
        let kept = fs::read(folder.join("files").join(sha256)).expect("every named file is there");
        assert!(
            kept == *bytes,
            "the picture {sha256} is drawn from its name alone"
        );
    }
}
