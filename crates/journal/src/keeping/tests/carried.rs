//! Backups that are carried away as one ZIP: what goes in, what is left out, what is refused on the way back.

use super::*;

/// What a ZIP of these members is refused for.
fn refused_zip(trial: &Trial, members: &[(&str, Vec<u8>)]) -> Option<crate::Problem> {
    let zip = trial.root.path().join("made.zip");
    let mut writer = zip::ZipWriter::new(fs::File::create(&zip).expect("made"));
    for (name, bytes) in members {
        let options = zip::write::SimpleFileOptions::default();
        writer.start_file(*name, options).expect("begun");
        std::io::Write::write_all(&mut writer, bytes).expect("written");
    }
    writer.finish().expect("finished");
    restore::restore(&trial.root.path().join("New"), &zip, &trial.machine, true).err()
}

/// The members of a ZIP of the journal as it is.
fn members(trial: &Trial) -> Vec<(String, Vec<u8>)> {
    let zip = trial.root.path().join("whole.zip");
    back_up(trial, Some(&zip));
    let mut zip = zip::ZipArchive::new(fs::File::open(zip).expect("made")).expect("read");
    (0..zip.len())
        .map(|at| {
            let mut member = zip.by_index(at).expect("a member");
            let name = member.name().expect("a name").into_owned();
            let mut bytes = Vec::new();
            std::io::Read::read_to_end(&mut member, &mut bytes).expect("read");
            (name, bytes)
        })
        .collect()
}

#[test]
fn a_file_that_is_lost_or_altered_is_left_out_of_a_zip_and_the_rest_is_carried_away() {
    for is_lost in [false, true] {
        let trial = shown();
        let (sha256, _) = trial.journal.files().all().expect("they read").remove(0);
        let whole = trial
            .journal
            .files()
            .put_bytes("b.txt", b"more")
            .expect("b");
        let path = trial.journal.files().path_of(&sha256).expect("a hash");
        if is_lost {
            fs::remove_file(&path).expect("lost");
        } else {
            fs::write(&path, "wordz").expect("altered");
        }
        let zip = trial.root.path().join("away.zip");
        let made = trial
            .journal
            .back_up(
                &call(),
                BackUp {
                    to: Some(Place(zip.display().to_string())),
                },
            )
            .expect("the rest is carried away");
        assert_eq!(made.without.len(), 1, "one file is told: {made:?}");
        assert!(
            made.without[0].starts_with("'a.txt' of "),
            "by its name and its entry: {}",
            made.without[0]
        );
        let root = trial.root_of_content();
        let (trial, _) = restore_over(trial, &zip);
        assert_eq!(trial.root_of_content(), root, "every row comes back");
        assert!(
            trial.journal.files().is_whole(&whole.sha256),
            "and every other file"
        );
        let hidden = fs::read_dir(trial.root.path())
            .expect("it reads")
            .flatten()
            .filter(|entry| entry.file_name().to_string_lossy().starts_with(".plumb-"))
            .count();
        assert_eq!(hidden, 0, "nothing is left beside it");
    }
}

#[test]
fn a_restore_heals_evidence_that_was_altered() {
    let trial = shown();
    let zip = trial.root.path().join("away.zip");
    back_up(&trial, Some(&zip));
    let (sha256, _) = trial.journal.files().all().expect("they read").remove(0);
    let path = trial.journal.files().path_of(&sha256).expect("a hash");
    fs::write(&path, "wordz").expect("altered, of the same size");
    let (trial, _) = restore_over(trial, &zip);
    assert_eq!(
        fs::read(path).expect("there"),
        b"words",
        "as it was attached"
    );
    assert!(trial.found().is_empty(), "nothing is damaged any more");
}

#[test]
fn reliability_i3x_an_archive_is_taken_only_as_it_says_and_never_more() {
    let trial = shown();
    let whole = members(&trial);
    let parts = |change: &dyn Fn(&str, &[u8]) -> Vec<u8>| -> Vec<(String, Vec<u8>)> {
        whole
            .iter()
            .map(|(name, bytes)| (name.clone(), change(name, bytes)))
            .collect()
    };
    let refused = |members: &[(String, Vec<u8>)]| {
        let members: Vec<(&str, Vec<u8>)> = members
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.clone()))
            .collect();
        refused_zip(&trial, &members)
    };
    assert_eq!(refused(&whole), None, "as we made it");
    let lies = (Code::Refused, "archive");
    // Words that we never write are those of somebody else's manifest.
    let foreign = (Code::Invalid, "not_a_backup");
    for (from, to, wanted) in [
        ("\"note\": 1", "\"note\": 999", lies),
        ("\"schema\": 2", "\"schema\": 0", lies),
        ("\"bytes\": ", "\"bytes\": 1", lies),
        ("\"journal\": \"", "\"journal\": \"0", lies),
        (
            "\"made_at\": \"2026",
            "\"made_at\": \"\\u001b[31m2026",
            foreign,
        ),
        ("\"changes\": 1", "\"changes\": 7", lies),
    ] {
        let lying = parts(&|name, bytes| {
            if name != "manifest.json" {
                return bytes.to_vec();
            }
            let text = String::from_utf8(bytes.to_vec()).expect("text");
            assert!(text.contains(from), "{from} stands in {text}");
            text.replace(from, to).into_bytes()
        });
        let problem = refused(&lying).expect("a lie");
        assert_eq!(
            (problem.code, problem.reason()),
            wanted,
            "{to}: {}",
            problem.message
        );
        assert!(
            !problem.message.contains('\u{1b}'),
            "and no colour of a stranger: {}",
            problem.message
        );
    }
    let huge = parts(&|name, bytes| match name {
        "manifest.json" => [vec![b' '; 40 << 20], bytes.to_vec()].concat(),
        _ => bytes.to_vec(),
    });
    assert!(refused(&huge).is_some(), "a manifest has a limit");
}

#[test]
fn a_link_or_a_doubled_member_refuses_the_archive() {
    let trial = shown();
    let whole = members(&trial);
    let zip = trial.root.path().join("made.zip");
    let mut writer = zip::ZipWriter::new(fs::File::create(&zip).expect("made"));
    let options = zip::write::SimpleFileOptions::default();
    for (name, bytes) in &whole {
        if name.starts_with("files/") {
            let target = String::from_utf8(bytes.clone()).expect("text");
            writer.add_symlink(name, target, options).expect("a link");
        } else {
            writer.start_file(name, options).expect("begun");
            std::io::Write::write_all(&mut writer, bytes).expect("written");
        }
    }
    writer.finish().expect("finished");
    let place = trial.root.path().join("New");
    let refused = restore::restore(&place, &zip, &trial.machine, true)
        .map(|_| ())
        .expect_err("a link is no file, whatever its bytes are");
    assert_eq!(refused.reason(), "archive", "{}", refused.message);
    // Two members of one name: the second is renamed in the bytes, because no writer makes them.
    let twin = "journal.dc";
    let mut members: Vec<(&str, Vec<u8>)> = whole
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.clone()))
        .collect();
    members.push((twin, whole[1].1.clone()));
    assert!(refused_zip(&trial, &members).is_some(), "no member of ours");
    let bytes = fs::read(&zip).expect("it is there");
    let doubled: Vec<u8> = String::from_utf8_lossy(&bytes)
        .contains(twin)
        .then(|| {
            let mut bytes = bytes.clone();
            while let Some(at) = bytes.windows(10).position(|part| part == twin.as_bytes()) {
                bytes[at + 9] = b'b';
            }
            bytes
        })
        .expect("the twin is there");
    fs::write(&zip, doubled).expect("written");
    let refused = restore::restore(&place, &zip, &trial.machine, true)
        .map(|_| ())
        .expect_err("which of them is meant?");
    assert_eq!(
        (refused.reason(), refused.detail.ends_with("twice")),
        ("archive", true),
        "{}",
        refused.detail
    );
}
