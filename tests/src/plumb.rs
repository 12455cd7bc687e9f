//! A journal of its own, asked through the built `plumb` as a person or a script would.
//!
//! The rule it keeps: every book is fresh, its clock stands still on [`crate::driver::TODAY`], and nothing of the developer's machine is read.
//! It does not know what an answer means; the tests compare.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::driver::{Desk, Said, built};

/// What failure and bad input end with, by code: `product.md` says which is which.
const FAILURES: &[&str] = &[
    "busy",
    "stale",
    "file",
    "no_journal",
    "too_new",
    "damaged",
    "read_only",
    "refused",
    "nothing_to",
    "fault",
];
const BAD_INPUT: &[&str] = &["usage", "invalid", "missing", "ambiguous"];

/// One journal on one desk.
pub struct Book {
    desk: Desk,
    folder: PathBuf,
}

impl Default for Book {
    fn default() -> Self {
        Self::new()
    }
}

impl Book {
    /// A desk whose folder for the journal is not there yet.
    pub fn bare() -> Book {
        let desk = Desk::without_display();
        let folder = desk.home().join("journal");
        Book { desk, folder }
    }

    /// A journal of Ada Marsh, who makes ceramics: the areas Glaze and Throwing, the technique Ash under Glaze.
    pub fn new() -> Book {
        let book = Book::bare();
        book.ok(&["init", "--name", "Ada Marsh", "--craft", "Ceramics"]);
        book.ok(&["area", "add", "Glaze", "--under", "Ceramics"]);
        book.ok(&["area", "add", "Throwing", "--under", "Ceramics"]);
        book.ok(&["area", "add", "Ash", "--under", "Glaze", "--technique"]);
        book
    }

    /// The journal's folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The database's file.
    pub fn database(&self) -> PathBuf {
        self.folder.join("db").join("journal.db")
    }

    /// A place beside the journal.
    pub fn place(&self, name: &str) -> PathBuf {
        self.desk.home().join(name)
    }

    /// Writes a file beside the journal and answers its path as an argument.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let place = self.place(name);
        fs::write(&place, bytes).expect("a file beside the journal can be written");
        place.to_string_lossy().into_owned()
    }

    /// From now on it is this day or RFC 3339 instant.
    pub fn set_now(&mut self, now: &str) {
        self.desk.set_now(now);
    }

    /// The desk under it.
    pub fn desk(&mut self) -> &mut Desk {
        &mut self.desk
    }

    /// Runs `plumb --journal FOLDER` with these words.
    pub fn say(&self, words: &[&str]) -> Said {
        self.say_hearing("", words)
    }

    /// Likewise, with something on standard input.
    pub fn say_hearing(&self, input: &str, words: &[&str]) -> Said {
        let folder = self.folder.to_string_lossy().into_owned();
        let mut all = vec!["--journal", folder.as_str()];
        all.extend(words);
        self.desk.plumb_hearing(input, &all)
    }

    /// What it answers; a failure fails the test.
    pub fn ok(&self, words: &[&str]) -> String {
        let said = self.say(words);
        assert_eq!(said.status, 0, "plumb {words:?} is done: {}", said.err);
        said.out
    }

    /// The lines that it answers.
    pub fn lines(&self, words: &[&str]) -> Vec<String> {
        self.ok(words).lines().map(str::to_owned).collect()
    }

    /// What it answers with `--json`: exactly one JSON value.
    pub fn json(&self, words: &[&str]) -> Value {
        let out = self.ok(&[&["--json"], words].concat());
        serde_json::from_str(&out)
            .unwrap_or_else(|error| panic!("plumb {words:?} --json: {error} in {out}"))
    }

    /// A write with `--json`; answers the id.
    pub fn id(&self, words: &[&str]) -> String {
        let answer = self.json(words);
        let id = answer["id"].as_str().unwrap_or_default().to_owned();
        assert_eq!(id.len(), 36, "plumb {words:?} answers an id: {answer}");
        id
    }

    /// The journal whole, byte for byte.
    pub fn whole(&self) -> String {
        self.ok(&["export", "json", "--with-private", "-o", "-"])
    }

    /// Refuses with this code, its exit status and a whole sentence, and leaves the journal as it was.
    pub fn refuses(&self, code: &str, words: &[&str]) -> Refusal {
        self.refuses_hearing("", code, words)
    }

    /// Likewise, with something on standard input.
    pub fn refuses_hearing(&self, input: &str, code: &str, words: &[&str]) -> Refusal {
        let before = self.whole();
        let refusal = self.fails_hearing(input, code, words);
        assert_eq!(
            self.whole(),
            before,
            "plumb {words:?} leaves the journal as it was"
        );
        refusal
    }

    /// Refuses with this code, without a look at the journal, which may not be readable.
    pub fn fails(&self, code: &str, words: &[&str]) -> Refusal {
        self.fails_hearing("", code, words)
    }

    fn fails_hearing(&self, input: &str, code: &str, words: &[&str]) -> Refusal {
        let said = self.say_hearing(input, &[&["--json"], words].concat());
        Refusal::of(&said, code, words)
    }

    /// A command on this desk for this journal, not yet started.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = self.desk.command(&built("plumb"));
        command.arg("--journal").arg(&self.folder).args(words);
        command
    }

    /// Likewise under another program, such as one that lowers rights first.
    pub fn command_under(&self, program: &str, its: &[&str], words: &[&str]) -> Command {
        let mut command = self.another(program);
        command.args(its).arg(built("plumb"));
        command.arg("--journal").arg(&self.folder).args(words);
        command
    }

    /// Another program on this desk, not yet started.
    pub fn another(&self, program: &str) -> Command {
        self.desk.command(Path::new(program))
    }

    /// Starts a command and goes on.
    pub fn start(&self, words: &[&str]) -> Child {
        let mut command = self.command(words);
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command.spawn().expect("the command line can be started")
    }
}

/// Runs a command to its end.
pub fn heard(command: &mut Command) -> Said {
    let output = command
        .stdin(Stdio::null())
        .output()
        .expect("the command can be started");
    Said {
        status: output.status.code().unwrap_or(-1),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// What a refused command said.
#[derive(Debug)]
pub struct Refusal {
    /// The sentence.
    pub message: String,
    /// What to do, where it is an action.
    pub hint: String,
    /// The field that is meant.
    pub field: String,
    /// The first word of the detail.
    pub reason: String,
}

impl Refusal {
    /// Reads what was said with `--json`, and holds it to the rules that every refusal keeps.
    pub fn of(said: &Said, code: &str, words: &[&str]) -> Refusal {
        let wanted = if BAD_INPUT.contains(&code) { 2 } else { 1 };
        assert!(
            BAD_INPUT.contains(&code) || FAILURES.contains(&code),
            "{code} is a code"
        );
        assert_eq!(
            said.status, wanted,
            "plumb {words:?} ends with {wanted}, {code}: {said:?}"
        );
        assert_eq!(said.out, "", "a refused command answers nothing: {words:?}");
        let mut lines = said.err.lines().rev();
        let last = lines.next().unwrap_or_default();
        let error: Value = serde_json::from_str(last)
            .unwrap_or_else(|_| panic!("the last line is JSON: {said:?}"));
        let error = &error["error"];
        assert_eq!(error["code"], code, "plumb {words:?}: {said:?}");
        let line = lines.next().unwrap_or_default();
        assert_eq!(
            line,
            format!("code: {code}"),
            "the code stands before it: {said:?}"
        );
        let word = |name: &str| error[name].as_str().unwrap_or_default().to_owned();
        let refusal = Refusal {
            message: word("message"),
            hint: word("hint"),
            field: word("field"),
            reason: word("detail")
                .split_whitespace()
                .next()
                .unwrap_or_default()
                .to_owned(),
        };
        assert!(
            said.err.starts_with(&refusal.message),
            "the sentence comes first: {said:?}"
        );
        assert!(
            !refusal.reason.is_empty(),
            "the detail begins with a reason: {said:?}"
        );
        refusal.is_a_sentence(code, words);
        refusal
    }

    /// Three parts: what failed, what did not change, what to do. Words that clap writes name the right usage instead.
    fn is_a_sentence(&self, code: &str, words: &[&str]) {
        let all = format!("{} {}", self.message, self.hint);
        let unchanged = [
            "Nothing ",
            "nothing ",
            "not touched",
            "unchanged",
            "not saved",
            "was not ",
            "No journal",
        ];
        assert!(
            code == "usage" || unchanged.iter().any(|part| all.contains(part)),
            "plumb {words:?} says what did not change: {all}"
        );
        for banned in [
            "oops",
            "invalid input",
            "panicked",
            "unwrap",
            "Err(",
            "None",
            "rusqlite",
            "!",
        ] {
            let quoted = words.iter().any(|word| word.contains(banned));
            assert!(
                quoted || !all.contains(banned),
                "plumb {words:?} does not say {banned:?}: {all}"
            );
        }
    }

    /// Whether the sentence holds these words.
    #[must_use]
    pub fn says(&self, words: &str) -> bool {
        self.message.contains(words) || self.hint.contains(words)
    }
}
