//! What is taken as evidence, what is refused, and that nothing blocks.

use std::{fs, io::Write};

use tempfile::TempDir;

use super::*;

fn files() -> (TempDir, Files) {
    let root = TempDir::new().expect("a folder");
    let files = Files::new(root.path());
    (root, files)
}

fn refused(files: &Files, path: &Path) -> (Code, String) {
    let problem = files.put(path).expect_err("it is refused");
    let left = files.all().expect("it reads");
    assert!(left.is_empty(), "nothing was recorded");
    (problem.code, problem.reason().to_owned())
}

#[test]
fn a_file_is_copied_whole_and_found_by_its_bytes() {
    let (root, files) = files();
    let source = root.path().join("notes.md");
    fs::write(&source, "words").expect("written");
    let kept = files.put(&source).expect("it is taken");
    assert_eq!(
        (kept.name.as_str(), kept.mime.as_str(), kept.bytes),
        ("notes.md", "text/markdown", 5),
        "as it is labelled"
    );
    assert_eq!(
        files.read(&kept.sha256).expect("it is there"),
        b"words",
        "byte for byte"
    );
    assert_eq!(
        files.put(&source).expect("again").sha256,
        kept.sha256,
        "the same bytes are the same file"
    );
    assert_eq!(
        files.all().expect("it reads"),
        [(kept.sha256, 5)],
        "and are kept once, without a temporary one beside"
    );
    assert!(source.exists(), "the person's own file stays");
}

#[test]
fn the_type_is_found_in_the_content_and_not_in_the_name() {
    let (_root, files) = files();
    let png = [b"\x89PNG\r\n\x1a\n".as_slice(), &[0; 32]].concat();
    assert_eq!(
        files.put_bytes("report.pdf", &png).expect("taken").mime,
        "image/png",
        "whatever it is called"
    );
    assert_eq!(
        files.put_bytes("data.bin", &[0, 1, 2]).expect("taken").mime,
        "application/octet-stream",
        "what is not known says so"
    );
}

#[cfg(unix)]
#[test]
fn reliability_h5_pipes_devices_and_folders_are_refused_at_once() {
    let (root, files) = files();
    let pipe = root.path().join("pipe");
    let made = std::process::Command::new("mkfifo")
        .arg(&pipe)
        .status()
        .expect("mkfifo runs");
    assert!(made.success(), "a pipe that nobody writes to");
    assert_eq!(
        refused(&files, &pipe),
        (Code::Invalid, "not_a_file".into()),
        "a pipe would block for ever"
    );
    assert_eq!(
        refused(&files, Path::new("/dev/zero")),
        (Code::Invalid, "not_a_file".into()),
        "a device never ends"
    );
    assert_eq!(
        refused(&files, root.path()),
        (Code::Invalid, "not_a_file".into()),
        "a folder has no bytes"
    );
    let socket = root.path().join("socket");
    let _open = std::os::unix::net::UnixListener::bind(&socket).expect("a socket");
    assert_eq!(
        refused(&files, &socket),
        (Code::Invalid, "not_a_file".into()),
        "a socket is a conversation"
    );
    assert_eq!(
        refused(&files, &root.path().join("none")),
        (Code::Missing, "file".into()),
        "what is not there"
    );
}

#[cfg(unix)]
#[test]
fn names_that_are_too_long_and_rings_of_links_have_their_own_sentence() {
    let (root, files) = files();
    assert_eq!(
        refused(&files, &root.path().join("a".repeat(300))),
        (Code::File, "long_name".into()),
        "no disk takes such a name"
    );
    let ring = root.path().join("ring");
    std::os::unix::fs::symlink(&ring, &ring).expect("a link");
    assert_eq!(
        refused(&files, &ring),
        (Code::File, "link_loop".into()),
        "it leads back to itself"
    );
}

#[test]
fn what_is_staged_and_not_settled_leaves_nothing() {
    let (root, files) = files();
    let source = root.path().join("bowl.txt");
    fs::write(&source, "bowl").expect("written");
    drop(files.stage(&source).expect("staged"));
    let left = fs::read_dir(root.path().join("files")).map_or(0, Iterator::count);
    assert_eq!(left, 0, "neither a file nor half of one");
}

#[test]
fn reliability_h5_a_file_without_bytes_is_taken_with_a_remark() {
    let (root, files) = files();
    let source = root.path().join("empty.txt");
    fs::write(&source, "").expect("written");
    let kept = files.put(&source).expect("it is taken");
    assert!(
        kept.warning
            .is_some_and(|warning| warning.contains("empty.txt")),
        "the person is told"
    );
}

#[test]
fn reliability_h4_a_file_over_two_gibibytes_is_refused_before_it_is_read() {
    let (root, files) = files();
    let source = root.path().join("film.mov");
    fs::File::create(&source)
        .and_then(|file| file.set_len(LARGEST + 1))
        .expect("a sparse file");
    assert_eq!(
        refused(&files, &source),
        (Code::File, "too_large".into()),
        "with the limit"
    );
}

#[test]
fn reliability_h1_a_source_that_changes_while_it_is_copied_is_refused() {
    let (root, _files) = files();
    let path = root.path().join("growing.log");
    fs::write(&path, "one").expect("written");
    let (file, before) = source::open(&path).expect("it opens");
    fs::OpenOptions::new()
        .append(true)
        .open(&path)
        .and_then(|mut file| file.write_all(b" two"))
        .expect("it grows");
    let problem =
        source::refuse_changed(&path, &file, &before, 3).expect_err("it is not what it was");
    assert_eq!(
        (problem.code, problem.reason()),
        (Code::File, "changed"),
        "half of one and half of another is no evidence"
    );
    fs::remove_file(&path).expect("it vanishes");
    assert!(
        source::refuse_changed(&path, &file, &before, 3).is_err(),
        "nor is one that is gone"
    );
}

#[test]
fn reliability_h2_and_h3_a_missing_and_an_altered_file_are_told_apart() {
    let (_root, files) = files();
    let kept = files.put_bytes("a.txt", b"words").expect("taken");
    let path = files.path_of(&kept.sha256).expect("a hash");
    fs::write(&path, "other").expect("altered");
    assert_eq!(
        files.read(&kept.sha256).expect_err("altered").reason(),
        "damaged",
        "its bytes are others"
    );
    fs::remove_file(&path).expect("removed");
    assert_eq!(
        files.read(&kept.sha256).expect_err("gone").code,
        Code::Missing,
        "it is not there"
    );
    assert_eq!(
        files.put_bytes("b.txt", b"words").expect("again").sha256,
        kept.sha256,
        "the same bytes bring it back"
    );
    assert!(
        files.has(&kept.sha256),
        "and every entry that named it has it again"
    );
}

#[test]
fn reliability_h6_a_name_is_only_a_label() {
    let (root, files) = files();
    let long = "x".repeat(300);
    for name in [
        "../../.bashrc",
        "C:\\x",
        "CON",
        "a/b",
        "x.",
        "nul\0byte",
        &long,
        "",
    ] {
        let kept = files.put_bytes(name, name.as_bytes()).expect("taken");
        assert!(
            !kept.name.is_empty() && kept.name.chars().count() <= 255,
            "{name:?} is kept as {:?}",
            kept.name
        );
        assert!(
            !kept.name.chars().any(char::is_control),
            "without control characters"
        );
        assert!(
            files
                .path_of(&kept.sha256)
                .expect("a hash")
                .starts_with(root.path().join("files")),
            "its place is its hash"
        );
    }
    assert!(
        files.path_of("../../etc/passwd").is_err(),
        "what is no hash names no place"
    );
}
