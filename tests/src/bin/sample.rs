//! Writes the sample journal into `assets/sample`.
//!
//! It is run when the sample's tables change; a test holds that what is committed is what it writes.

use std::{env, fs, path::PathBuf};

use plumb_tests::sample::sample;

fn main() -> std::io::Result<()> {
    let folder = env::args()
        .nth(1)
        .map_or_else(|| PathBuf::from("assets/sample"), PathBuf::from);
    let sample = sample();
    let files = folder.join("files");
    if files.exists() {
        fs::remove_dir_all(&files)?;
    }
    fs::create_dir_all(&files)?;
    fs::write(folder.join("sample.plumb.jsonl"), &sample.lines)?;
    for (sha256, bytes) in &sample.files {
        fs::write(files.join(sha256), bytes)?;
    }
    Ok(())
}
