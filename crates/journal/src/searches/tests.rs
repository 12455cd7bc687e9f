//! Saved searches as a person keeps them.

use crate::{
    commands::Nothing,
    history::Steps,
    problem::Code,
    searches::*,
    trial::{Trial, call},
};

fn save(trial: &Trial, name: &str, query: &str) -> Result<Outcome<SearchDone>> {
    let new = NewSearch {
        name: name.into(),
        query: query.into(),
    };
    trial.journal.save_search(&call(), new)
}

fn names(trial: &Trial) -> Vec<(String, String)> {
    let all = trial.journal.searches(Nothing {}).expect("they read");
    let all = all.searches.into_iter();
    all.map(|search| (search.name, search.query)).collect()
}

fn pair(name: &str, query: &str) -> (String, String) {
    (name.to_owned(), query.to_owned())
}

#[test]
fn a_query_is_kept_under_its_name_and_each_step_can_be_taken_back() {
    let trial = Trial::new();
    let saved = save(&trial, " Said of me ", "kind:recognition ").expect("saved");
    assert_eq!(
        (saved.label.as_str(), saved.said.as_str()),
        ("Save search Said of me", "Saved: the search Said of me."),
        "the history names it, without the blanks around it"
    );
    save(&trial, "éclat", "is:private").expect("saved");
    assert_eq!(
        names(&trial),
        [
            pair("éclat", "is:private"),
            pair("Said of me", "kind:recognition")
        ],
        "by name, whatever their case and accents"
    );
    let set = SetSearch {
        search: "said of ME".into(),
        name: Some("Voices".into()),
        query: None,
    };
    trial.journal.set_search(&call(), set).expect("renamed");
    let set = SetSearch {
        search: saved.value.id.to_string().as_str().into(),
        name: None,
        query: Some("kind:recognition on:2026".into()),
    };
    trial.journal.set_search(&call(), set).expect("requeried");
    assert_eq!(
        names(&trial)[1],
        pair("Voices", "kind:recognition on:2026"),
        "what is not given stays"
    );
    let one = OneSearch {
        search: "Voices".into(),
    };
    trial.journal.delete_search(&call(), one).expect("deleted");
    assert_eq!(names(&trial).len(), 1, "it is gone");
    let steps = Steps { steps: 3 };
    trial.journal.undo(&call(), steps).expect("taken back");
    assert_eq!(
        names(&trial)[1],
        pair("Said of me", "kind:recognition"),
        "as it was first saved"
    );
}

#[test]
fn nothing_is_kept_that_could_not_be_run_or_found() {
    let trial = Trial::new();
    save(&trial, "Private ones", "is:private").expect("saved");
    let before = trial.root_of_content();
    for (name, query, reason, field) in [
        (" ", "is:private", "empty", "name"),
        ("All", "  ", "empty", "query"),
        ("private ONES", "kind:note", "taken", "name"),
    ] {
        let refused = save(&trial, name, query).expect_err("it is refused");
        assert_eq!(
            (refused.code, refused.reason(), refused.field.as_deref()),
            (Code::Invalid, reason, Some(field)),
            "'{name}' for '{query}' is told at its field"
        );
    }
    let refused = save(&trial, "Typo", "aera:glaze").expect_err("it cannot be read");
    assert_eq!(
        (refused.code, refused.field.as_deref()),
        (Code::Invalid, Some("query")),
        "a query is read before it is kept"
    );
    let unknown = OneSearch {
        search: "Private one".into(),
    };
    let refused = trial
        .journal
        .delete_search(&call(), unknown)
        .expect_err("no such");
    assert!(
        refused.code == Code::Missing && refused.message.contains("Private ones"),
        "what was perhaps meant is named: {}",
        refused.message
    );
    assert_eq!(trial.root_of_content(), before, "and nothing was written");
}

#[test]
fn setting_a_search_to_what_it_is_records_nothing() {
    let trial = Trial::new();
    save(&trial, "Private ones", "is:private").expect("saved");
    let set = SetSearch {
        search: "Private ones".into(),
        name: Some("Private ones".into()),
        query: Some("is:private".into()),
    };
    let done = trial.journal.set_search(&call(), set).expect("it is so");
    assert_eq!(done.change, None, "there is nothing to take back");
}
