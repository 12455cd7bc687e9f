//! What is being written and not yet saved: one small file for each place where one writes, replaced whole and at once durable.
//!
//! A draft is of this machine's hand, not of the journal: no change, no undo, in no backup. What stands in it is the page's own; here only its frame is read.
//! A file that cannot be read is set aside and told, and keeps nobody from starting.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::{
    call::Call,
    commands::Nothing,
    desk::Desk,
    disk,
    journal::Journal,
    problem::{Code, Problem, Result},
};

/// The folder of drafts inside a journal's.
pub(crate) const FOLDER: &str = "drafts";

/// Where files go that cannot be read.
const ASIDE: &str = "set-aside";

/// The frame of a draft's file.
const FORMAT: &str = "plumb.draft/1";

/// The largest draft: far more than an entry may hold.
const LARGEST: usize = 1 << 20;

/// The longest place, and the longest words by which a draft is offered.
const LONGEST_LINE: usize = 200;

/// What is being written at a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeepDraft {
    /// Where it is written, such as `entry/new/milestone`.
    pub place: String,
    /// What it is called where it is offered: its first words.
    pub words: String,
    /// What was typed, as the page that holds it writes and reads it.
    pub form: String,
}

/// One place where one writes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftPlace {
    /// Such as `entry/new/milestone`.
    pub place: String,
}

/// What was written and not saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeptDraft {
    /// Where it was written.
    pub place: String,
    /// Its first words.
    pub words: String,
    /// The instant at which it was kept.
    pub at: String,
    /// What was typed, as the page wrote it.
    pub form: String,
}

/// All that was written and not saved.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeptDrafts {
    /// The drafts, newest first.
    pub drafts: Vec<KeptDraft>,
    /// What is said of files that could not be read.
    pub remark: Option<String>,
}

/// A draft as its file holds it.
#[derive(Serialize, Deserialize)]
struct Framed {
    format: String,
    #[serde(flatten)]
    draft: KeptDraft,
}

impl Desk {
    /// Keeps what is being written, over what was kept of that place before.
    ///
    /// # Errors
    ///
    /// `invalid·too_long`, `read_only`, `file`; what was kept before stays.
    pub fn keep_draft(&self, _: &Call<'_>, request: KeepDraft) -> Result<Nothing> {
        self.journal()?.keep_draft(request)
    }

    /// Everything that was written and not saved.
    pub fn drafts(&self, _: &Call<'_>, _: Nothing) -> Result<KeptDrafts> {
        self.journal()?.kept_drafts()
    }

    /// Lets what was written at a place go: it is saved, or not wanted any more.
    pub fn drop_draft(&self, _: &Call<'_>, request: DraftPlace) -> Result<Nothing> {
        self.journal()?.drop_draft(&request.place)
    }
}

impl Journal {
    fn keep_draft(&self, request: KeepDraft) -> Result<Nothing> {
        if let Some(problem) = self.read_only() {
            return Err(problem.clone());
        }
        if request.form.len() > LARGEST || request.place.len() > LONGEST_LINE {
            let said = "This is too long to be kept as a draft. What was kept before stays.";
            return Err(Problem::new(Code::Invalid, "too_long", said).hint("Save it in parts."));
        }
        let path = self.draft_of(&request.place);
        let framed = Framed {
            format: FORMAT.to_owned(),
            draft: KeptDraft {
                place: request.place,
                words: request.words.chars().take(LONGEST_LINE).collect(),
                at: self.clock().now().to_rfc3339(),
                form: request.form,
            },
        };
        disk::make_folder(&self.drafts_folder())?;
        disk::replace(&path, &serde_json::to_vec(&framed).unwrap_or_default())?;
        Ok(Nothing {})
    }

    fn kept_drafts(&self) -> Result<KeptDrafts> {
        let mut kept = KeptDrafts::default();
        let mut aside = 0;
        for entry in fs::read_dir(self.drafts_folder())
            .into_iter()
            .flatten()
            .flatten()
        {
            let path = entry.path();
            if !is_ours(&path) {
                continue;
            }
            match read(&path) {
                Some(draft) if self.draft_of(&draft.place) == path => kept.drafts.push(draft),
                _ => aside += u64::from(self.set_aside(&path)),
            }
        }
        kept.drafts
            .sort_by(|a, b| (&b.at, &b.place).cmp(&(&a.at, &a.place)));
        kept.remark = (aside > 0).then(|| {
            let what = plumb_mastery::words::counted(aside, "draft", "drafts");
            format!("{what} could not be read. The journal is as it was; what was there lies in its folder under {ASIDE}.")
        });
        Ok(kept)
    }

    fn drop_draft(&self, place: &str) -> Result<Nothing> {
        let path = self.draft_of(place);
        match fs::remove_file(&path) {
            Ok(()) => disk::sync_folder(&self.drafts_folder())?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(disk::failed("write", &path, &error)),
        }
        Ok(Nothing {})
    }

    fn drafts_folder(&self) -> PathBuf {
        self.folder().join(FOLDER)
    }

    /// A place is only words, so its file is named by their hash.
    fn draft_of(&self, place: &str) -> PathBuf {
        let name = disk::hex(&Sha256::digest(place));
        self.drafts_folder().join(format!("{}.json", &name[..32]))
    }

    /// Moves a file that is no draft out of the way; true where it is out of the way.
    fn set_aside(&self, path: &Path) -> bool {
        let folder = self.folder().join(ASIDE);
        let name = format!("draft-{}.json", crate::chance::new_id().simple());
        disk::make_folder(&folder)
            .and_then(|()| disk::rename(path, &folder.join(name)))
            .is_ok()
    }
}

/// Whether a file bears the name of a draft; whatever else lies there is not ours.
fn is_ours(path: &Path) -> bool {
    let is_named = path
        .file_stem()
        .and_then(|stem| stem.to_str())
        .is_some_and(|stem| stem.len() == 32 && stem.bytes().all(|b| b.is_ascii_hexdigit()));
    let is_json = path.extension().is_some_and(|ending| ending == "json");
    is_named && is_json && fs::symlink_metadata(path).is_ok_and(|found| found.is_file())
}

fn read(path: &Path) -> Option<KeptDraft> {
    let size = fs::metadata(path).ok()?.len();
    if size > 8 * LARGEST as u64 {
        return None;
    }
    let framed: Framed = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
    (framed.format == FORMAT).then_some(framed.draft)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        call::Door,
        trial::{Trial, call},
    };

    fn keep(desk: &Desk, place: &str, form: &str) -> Result<Nothing> {
        let request = KeepDraft {
            place: place.to_owned(),
            words: "Half a moon jar".to_owned(),
            form: form.to_owned(),
        };
        desk.keep_draft(&call(), request)
    }

    fn kept(desk: &Desk) -> KeptDrafts {
        desk.drafts(&call(), Nothing {})
            .expect("a start never fails for a draft")
    }

    fn desk() -> (Trial, Desk) {
        let trial = Trial::new();
        let desk = Desk::on(
            trial.machine.clone(),
            Door::CommandLine,
            Some(trial.journal.folder().to_owned()),
        );
        (trial, desk)
    }

    #[test]
    fn reliability_a9_what_was_written_is_there_for_the_next_process() {
        let (trial, desk) = desk();
        let place = trial.journal.place();
        keep(&desk, "entry/new/milestone", "one").expect("kept");
        keep(&desk, "entry/new/milestone", "two").expect("kept");
        keep(&desk, "entry/new/note", "a thought").expect("kept");
        drop(desk);
        let desk = Desk::on(
            trial.machine.clone(),
            Door::Window,
            Some(trial.journal.folder().to_owned()),
        );
        let found = kept(&desk);
        let forms: Vec<&str> = found
            .drafts
            .iter()
            .map(|draft| draft.form.as_str())
            .collect();
        assert_eq!(
            (forms.len(), forms.contains(&"two"), found.remark.as_ref()),
            (2, true, None),
            "the newest form of each place is offered"
        );
        assert_eq!(
            trial.journal.place(),
            place,
            "a draft is no change, and nothing that Undo would take"
        );
    }

    #[test]
    fn a_draft_that_is_saved_or_let_go_is_gone_and_letting_go_twice_is_nothing() {
        let (_trial, desk) = desk();
        keep(&desk, "entry/new/note", "a thought").expect("kept");
        for _ in 0..2 {
            let request = DraftPlace {
                place: "entry/new/note".to_owned(),
            };
            desk.drop_draft(&call(), request)
                .expect("nothing is left to let go");
        }
        assert_eq!(kept(&desk).drafts, Vec::new(), "it is not offered again");
    }

    #[test]
    fn damaged_drafts_are_told_and_set_aside_and_the_others_are_offered() {
        let (trial, desk) = desk();
        keep(&desk, "entry/new/note", "a thought").expect("kept");
        let folder = trial.journal.folder().join(FOLDER);
        let whole = fs::read(desk_file(&trial, "entry/new/note")).expect("it is there");
        for (place, bytes) in [
            ("cut", &whole[..whole.len() / 2]),
            ("empty", b""),
            ("another", &whole),
        ] {
            fs::write(desk_file(&trial, place), bytes).expect("written");
        }
        fs::write(folder.join("mine.txt"), "whose?").expect("written");
        let found = kept(&desk);
        assert_eq!(found.drafts.len(), 1, "the whole one is offered");
        assert!(
            found
                .remark
                .is_some_and(|said| said.starts_with("3 drafts could not be read")),
            "and the person is told of the others"
        );
        assert_eq!(kept(&desk).remark, None, "once");
        let aside = fs::read_dir(trial.journal.folder().join(ASIDE))
            .expect("a folder")
            .count();
        assert_eq!(aside, 3, "nothing that a person wrote is deleted");
        assert!(
            folder.join("mine.txt").exists(),
            "what is not ours stays where it is"
        );
    }

    fn desk_file(trial: &Trial, place: &str) -> PathBuf {
        trial.journal.draft_of(place)
    }

    #[test]
    fn a_draft_is_for_the_person_alone_and_never_half_a_file() {
        let (trial, desk) = desk();
        keep(&desk, "../../etc/passwd", "x").expect("a place is only words");
        let path = desk_file(&trial, "../../etc/passwd");
        assert_eq!(
            path.parent(),
            Some(trial.journal.folder().join(FOLDER).as_path()),
            "no place leads out of the folder"
        );
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(&path)
                .expect("it is there")
                .permissions()
                .mode();
            assert_eq!(mode & 0o777, 0o600, "nobody else reads it");
        }
        let refused = keep(&desk, "../../etc/passwd", &"a".repeat(LARGEST + 1)).map_err(|p| p.code);
        assert_eq!(
            refused,
            Err(Code::Invalid),
            "one too long for any entry is refused"
        );
        assert_eq!(
            kept(&desk).drafts[0].form,
            "x",
            "and what was kept before stays"
        );
    }
}
