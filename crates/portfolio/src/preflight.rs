//! What would stop an export or mar a page, found first and said in words with the place to go to.
//!
//! Nothing found here stops anything: a character without a glyph is printed as its number, a picture without a description is announced as one. The
//! preflight says so beforehand, so that the person may mend it. It knows the projection and the bundled faces, nothing else.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    notice::{Notice, Reason},
    pdf::glyphs,
    projection::Projection,
    rich,
};

/// Everything to know before a projection leaves, in the order of the document.
pub fn preflight(projection: &Projection) -> Vec<Notice> {
    let mut found = Vec::new();
    found.extend(name_notice(projection));
    found.extend(length_notice(projection));
    found.extend(glyph_notices(projection));
    found.extend(alt_notices(projection));
    found.extend(lost_notices(projection));
    found
}

fn name_notice(projection: &Projection) -> Option<Notice> {
    let words = if projection.title.trim().is_empty() {
        "The portfolio has no title and your profile no name, so its first page says only “Portfolio”. Write a title, or your name in the profile."
    } else if projection.person.name.is_empty() {
        "Your profile has no name, so the document does not say whose it is. Write your name in the profile."
    } else {
        return None;
    };
    Some(Notice::general(Reason::Title, words))
}

/// The most words of a statement that are read.
const STATEMENT: usize = 200;

fn length_notice(projection: &Projection) -> Option<Notice> {
    let mut statement = String::new();
    rich::each_text(&projection.statement, &mut |text| {
        statement.push_str(text);
        statement.push(' ');
    });
    let count = statement.split_whitespace().count();
    (count > STATEMENT).then(|| {
        let words = format!(
            "The statement has {count} words; {STATEMENT} are the most that are read. All of them leave. Shorten it."
        );
        Notice::general(Reason::Length, words)
    })
}

fn lost_notices(projection: &Projection) -> Vec<Notice> {
    let lost = projection.evidence.iter().filter(|proof| proof.lost);
    let lost = lost.map(|proof| (&proof.id, &proof.label));
    let plates = projection.plates.iter();
    let plates = plates.filter(|pair| pair.halves().iter().any(|half| half.lost));
    lost.chain(plates.map(|pair| (&pair.id, &pair.title)))
        .map(|(id, label)| {
            let words = format!(
                "The journal has lost the file “{label}”. The document says so in its place. Attach it again, or put it back from a backup."
            );
            Notice::about(Reason::Lost, id, words)
        })
        .collect()
}

fn alt_notices(projection: &Projection) -> Vec<Notice> {
    let wanting = projection
        .evidence
        .iter()
        .filter(|proof| proof.picture && !proof.lost && proof.alt.is_none());
    let words = |label: &str| {
        format!(
            "The picture “{label}” has no description. Readers who cannot see it are told only that a picture is there. Describe it at its entry."
        )
    };
    let wanting = wanting.map(|proof| (&proof.id, &proof.label));
    let plates = projection.plates.iter().filter(|pair| {
        let mut halves = pair.halves().into_iter();
        halves.any(|half| !half.lost && half.alt.is_none())
    });
    wanting
        .chain(plates.map(|pair| (&pair.id, &pair.title)))
        .map(|(id, label)| Notice::about(Reason::Alt, id, words(label)))
        .collect()
}

fn glyph_notices(projection: &Projection) -> Vec<Notice> {
    let mut missing: BTreeMap<String, (String, BTreeSet<char>)> = BTreeMap::new();
    let mut order = Vec::new();
    each_text(projection, &mut |item, place, text| {
        let lacking = glyphs::missing(text);
        if lacking.is_empty() {
            return;
        }
        let entry = missing.entry(item.to_owned()).or_insert_with(|| {
            order.push(item.to_owned());
            (place.to_owned(), BTreeSet::new())
        });
        entry.1.extend(lacking);
    });
    let notice = |item: String| {
        let (place, chars) = missing.remove(&item)?;
        let named: Vec<String> = chars
            .iter()
            .map(|c| format!("{c} (U+{:04X})", *c as u32))
            .collect();
        let words = format!(
            "“{place}” has characters that the paper’s faces cannot draw: {}. In the PDF their numbers stand in their place; the page of HTML shows them.",
            named.join(", ")
        );
        let general = item.is_empty();
        Some(if general {
            Notice::general(Reason::Glyph, words)
        } else {
            Notice::about(Reason::Glyph, &item, words)
        })
    };
    order.into_iter().filter_map(notice).collect()
}

/// Calls `each` with the item, the name of the place and every text that is set as words.
fn each_text(projection: &Projection, each: &mut dyn FnMut(&str, &str, &str)) {
    let person = &projection.person;
    let general = [&projection.title, &person.name, &person.headline]
        .into_iter()
        .chain(&person.contact)
        .chain(&projection.audience);
    general.for_each(|text| each("", "The first page", text));
    rich::each_text(&projection.statement, &mut |text| {
        each("", "The statement", text)
    });
    for craft in &projection.crafts {
        craft.rungs.iter().for_each(|rung| {
            each("", &craft.name, &rung.name);
            each("", &craft.name, &rung.demands);
        });
        craft
            .areas
            .iter()
            .for_each(|ground| each("", &ground.name, &ground.name));
    }
    for role in &projection.roles {
        each("", &role.title, &role.title);
        each("", &role.title, &role.at);
    }
    for piece in &projection.works {
        [
            Some(&piece.title),
            piece.for_whom.as_ref(),
            piece.link.as_ref(),
        ]
        .into_iter()
        .flatten()
        .for_each(|text| each(&piece.id, &piece.title, text));
    }
    for deed in &projection.milestones {
        each(&deed.id, &deed.title, &deed.title);
        deed.story
            .each_text(&mut |text| each(&deed.id, &deed.title, text));
    }
    for words in &projection.recognitions {
        let place = words.from.as_deref().unwrap_or("Someone’s words");
        [Some(&words.quote), words.from.as_ref()]
            .into_iter()
            .flatten()
            .for_each(|text| each(&words.id, place, text));
    }
    for pair in &projection.plates {
        [&pair.title, &pair.left.line, &pair.right.line]
            .into_iter()
            .for_each(|text| each(&pair.id, &pair.title, text));
    }
    for proof in &projection.evidence {
        [&proof.label, &proof.caption]
            .into_iter()
            .chain(&proof.url)
            .for_each(|text| each(&proof.id, &proof.label, text));
    }
}
