//! What a change reckons of depth is kept for the next reader, so it has to be what the rows say.

use super::*;
use crate::standing::Standing;

fn is_what_the_rows_say(trial: &Trial, after: &str) {
    let kept = trial.journal.standing().expect("it is kept");
    let fresh = trial.journal.read(Standing::of).expect("it is read anew");
    assert_eq!(kept.place, fresh.place, "as new as the journal: {after}");
    assert_eq!(kept.depths, fresh.depths, "depth of every area: {after}");
    assert_eq!(
        kept.strengths, fresh.strengths,
        "strength of every milestone: {after}"
    );
}

#[test]
fn what_a_change_reckoned_is_what_the_rows_say() {
    let trial = shoemaker();
    is_what_the_rows_say(&trial, "words about p6");
    log(&trial, made("p7", "1967-03-01", "Welting", 5, true));
    is_what_the_rows_say(&trial, "a milestone");
    trial
        .journal
        .log_recognition(&call(), said_by("Mrs Alder", "1967-01-15", "p5"))
        .expect("words");
    is_what_the_rows_say(&trial, "more words");
    trial
        .journal
        .detach(
            &call(),
            Detach {
                entry: "p7".into(),
                n: 1,
            },
        )
        .expect("detached");
    is_what_the_rows_say(&trial, "evidence taken away");
    trial
        .journal
        .delete_entries(
            &call(),
            DeleteEntries {
                entries: vec!["p6".into()],
                query: None,
            },
        )
        .expect("deleted");
    is_what_the_rows_say(&trial, "a milestone that had been vouched for");
    trial
        .journal
        .undo(&call(), crate::history::Steps::default())
        .expect("undone");
    is_what_the_rows_say(&trial, "undo, which reckons nothing itself");
}
