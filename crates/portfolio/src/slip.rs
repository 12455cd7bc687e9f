//! A witness slip as one page of HTML: what is asked, the chosen pictures, and a form that a colleague fills in offline.
//!
//! The page is for the colleague's browser. It carries everything it needs, its policy lets it load and send nothing, and its one script, which stands in the
//! policy by its hash, only saves the answer as a file. Without a script it is a form to print. What may be asked about is decided before.

use askama::Template;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{
    error::Error,
    html::text,
    picture::{Cleaned, Refusal, prepare_within},
};

/// The box of a picture on a slip, in pixels: the file goes by mail.
const PICTURE_BOX: (u32, u32) = (900, 900);

/// What a slip asks about, and what it says of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asking {
    /// The slip's id.
    pub slip: String,
    /// The title of the milestone or work.
    pub about: String,
    /// Its day or span as it is read; empty where none is known.
    pub when: String,
    /// Who asks; empty where the journal knows no name.
    pub owner: String,
    /// Who is asked; empty where that is left open.
    pub person: String,
    /// The day of the slip, `2026-11-20`.
    pub saved_on: String,
    /// The four questions.
    pub questions: [&'static str; 4],
    /// How long the two long answers may be.
    pub longest_answer: usize,
    /// How long a name or a trade may be.
    pub longest_name: usize,
}

/// What the script of the page needs; it stands in the page as JSON.
#[derive(Serialize)]
struct Carried<'a> {
    format: &'static str,
    slip: &'a str,
    about: &'a str,
    saved_on: &'a str,
    asked: &'a [&'static str; 4],
}

#[derive(Template)]
#[template(path = "slip.html")]
struct Page<'a> {
    it: &'a Asking,
    pictures: &'a [(Cleaned, String)],
    style: &'static str,
    script: &'static str,
    policy: String,
    carried: String,
}

/// A picture as it stands on a slip: small, and encoded anew.
///
/// # Errors
///
/// A [`Refusal`], whatever the bytes are.
pub fn picture(bytes: &[u8]) -> Result<Cleaned, Refusal> {
    prepare_within(bytes, PICTURE_BOX)
}

/// The page of a slip, with its pictures and their words.
///
/// # Errors
///
/// [`Error::Template`], which only a defect of ours can bring about.
pub fn page(it: &Asking, pictures: &[(Cleaned, String)]) -> Result<Vec<u8>, Error> {
    let script = include_str!("html/slip.js");
    let carried = Carried {
        format: "plumb.slip/1",
        slip: &it.slip,
        about: &it.about,
        saved_on: &it.saved_on,
        asked: &it.questions,
    };
    // Inside of a script's element no text may end it.
    let carried = serde_json::to_string(&carried)
        .unwrap_or_default()
        .replace('<', "\\u003c");
    let page = Page {
        it,
        pictures,
        style: include_str!("html/slip.css"),
        script,
        policy: format!(
            "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-{}'; form-action 'none'; base-uri 'none'",
            text::base64(&Sha256::digest(script.as_bytes()))
        ),
        carried,
    };
    Ok(page.render()?.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hostile() -> Asking {
        Asking {
            slip: "0198f2a0-0000-7000-8000-000000000001".into(),
            about: "</script><script>alert(1)</script><img src=x>".into(),
            when: "3 November 2026".into(),
            owner: "Wren \"><iframe src=x>".into(),
            person: "<b>Mrs Alder</b>".into(),
            saved_on: "2026-11-20".into(),
            questions: plumb_mastery::asking::QUESTIONS,
            longest_answer: 990,
            longest_name: 120,
        }
    }

    fn written(it: &Asking) -> String {
        String::from_utf8(page(it, &[]).expect("it is written")).expect("UTF-8")
    }

    #[test]
    fn the_page_reaches_nothing_and_runs_its_one_script_alone() {
        let page = written(&hostile());
        assert_eq!(
            page.matches("<script").count(),
            2,
            "the data and the script, and nothing that a title brought"
        );
        for tag in [
            "<img", "<iframe", "<link", "<object", "url(", "http://", "https://", "fetch(",
            "XMLHttp", "action=",
        ] {
            assert!(!page.contains(tag), "{tag} would reach outside");
        }
        assert!(
            page.contains("default-src &#39;none&#39;") || page.contains("default-src 'none'"),
            "and the policy lets nothing load or be sent"
        );
    }

    #[test]
    fn the_policy_names_the_script_by_the_hash_of_its_very_bytes() {
        let page = written(&hostile());
        let script = page
            .rsplit_once("<script>")
            .and_then(|(_, rest)| rest.split_once("</script>"))
            .map(|(script, _)| script)
            .expect("the page has its script");
        let hash = text::base64(&Sha256::digest(script.as_bytes()));
        assert!(
            page.replace("&#39;", "'")
                .contains(&format!("'sha256-{hash}'")),
            "a browser would not run it otherwise"
        );
    }

    #[test]
    fn the_same_slip_is_the_same_page() {
        assert_eq!(
            written(&hostile()),
            written(&hostile()),
            "same input, same bytes"
        );
    }

    #[test]
    fn all_four_questions_and_the_three_of_the_person_are_asked() {
        let page = written(&hostile());
        for asked in [
            "What did you see?",
            "How do you know?",
            "What would have been missing without it?",
            "May it be quoted, and how?",
            "Your name",
            "Your trade",
            "The day",
        ] {
            assert!(page.contains(asked), "{asked} is asked");
        }
    }
}
