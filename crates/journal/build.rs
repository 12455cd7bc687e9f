//! Lists the pictures of the sample journal, so that they are compiled in by the name that they have, which is their hash.

use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let files = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../assets/sample/files");
    println!("cargo::rerun-if-changed={}", files.display());
    let mut paths: Vec<_> = fs::read_dir(&files)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    paths.sort();
    let mut list = String::from("&[\n");
    for path in paths {
        list.push_str(&format!(
            "    include_bytes!({:?}),\n",
            path.display().to_string()
        ));
    }
    list.push_str("]\n");
    fs::write(
        Path::new(&env::var("OUT_DIR")?).join("sample_files.rs"),
        list,
    )?;
    Ok(())
}
