//! Fields of an amendment that the entry's kind does not have.
//!
//! Leaving them out in silence would say "saved" of something that was not. It does not know what any of them means.

use plumb_mastery::Kind::{self, Goal, Milestone, Recognition, Session, Sounding};

use super::Amendment;
use crate::{
    names::Tail,
    problem::{Code, Problem, Result},
};

/// Refuses an amendment that gives an entry of this kind what only another kind has.
///
/// # Errors
///
/// `invalid·other_kind` at the first such field.
pub(super) fn refuse(request: &Amendment, kind: Kind) -> Result<()> {
    let misfit = given(request)
        .into_iter()
        .find(|(_, is_given, kinds)| *is_given && !kinds.contains(&kind));
    let Some((field, _, kinds)) = misfit else {
        return Ok(());
    };
    let whose = kinds[0];
    let message = format!(
        "A {kind} has no '{field}'; a {whose} does. {}",
        Tail::Changed.words()
    );
    Err(Problem::new(Code::Invalid, "other_kind", message).field(field))
}

/// Each field that not every kind has: its name, whether it is given, the kinds that have it.
fn given(request: &Amendment) -> Vec<(&'static str, bool, &'static [Kind])> {
    vec![
        ("making", request.making.is_some(), &[Session]),
        ("overseeing", request.overseeing.is_some(), &[Session]),
        ("title", request.title.is_some(), &[Milestone]),
        ("challenge", request.challenge.is_some(), &[Milestone]),
        ("result", request.result.is_some(), &[Milestone]),
        ("part", request.part.is_some(), &[Milestone]),
        ("story", request.story.is_some(), &[Milestone]),
        ("from", request.from.is_some(), &[Recognition]),
        ("relation", request.relation.is_some(), &[Recognition]),
        ("about", request.about.is_some(), &[Recognition]),
        ("quote", request.quote.is_some(), &[Recognition]),
        ("know", request.know.is_some(), &[Recognition]),
        ("publish", request.publish.is_some(), &[Recognition]),
        ("level", request.level.is_some(), &[Sounding, Goal]),
        ("by", request.by.is_some(), &[Sounding]),
        ("due", request.due.is_some(), &[Goal]),
    ]
}
