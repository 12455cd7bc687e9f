//! The four ladders that a new craft may copy; afterwards they are the person's own.
//!
//! Each rung is described by the work, never by how many people one directs. The templates know nothing of the crafts that copied them.

use super::{Ladder, Rung};

/// A ladder that a new craft may copy.
#[derive(Clone, Copy, Debug)]
pub struct Template {
    /// The name on the command line, such as `six-rungs`.
    pub key: &'static str,
    /// The name on the page, such as "Six rungs".
    pub title: &'static str,
    rungs: &'static [Pattern],
}

#[derive(Clone, Copy, Debug)]
struct Pattern {
    key: &'static str,
    name: &'static str,
    demands: &'static str,
    can_do: &'static str,
    signals: &'static [&'static str],
}

/// The templates, the default first.
pub const TEMPLATES: [Template; 4] = [
    Template {
        key: "six-rungs",
        title: "Six rungs",
        rungs: &SIX_RUNGS,
    },
    Template {
        key: "guild",
        title: "Guild",
        rungs: &GUILD,
    },
    Template {
        key: "dreyfus",
        title: "Dreyfus",
        rungs: &DREYFUS,
    },
    Template {
        key: "grades",
        title: "Grades",
        rungs: &GRADES,
    },
];

impl Template {
    /// The template of this key.
    pub fn of(key: &str) -> Option<&'static Self> {
        TEMPLATES.iter().find(|template| template.key == key)
    }

    /// A copy of it for a craft.
    pub fn ladder(&self) -> Ladder {
        Ladder {
            rungs: self.rungs.iter().map(Pattern::rung).collect(),
        }
    }
}

impl Pattern {
    fn rung(&self) -> Rung {
        Rung {
            key: self.key.to_owned(),
            name: self.name.to_owned(),
            demands: self.demands.to_owned(),
            can_do: self.can_do.to_owned(),
            signals: self
                .signals
                .iter()
                .map(|signal| (*signal).to_owned())
                .collect(),
        }
    }
}

impl Ladder {
    /// The default: six rungs, by what the work demands.
    pub fn six_rungs() -> Self {
        TEMPLATES[0].ladder()
    }
}

const SIX_RUNGS: [Pattern; 6] = [
    Pattern {
        key: "follows",
        name: "Follows",
        demands: "A known recipe, step by step, with someone near who knows it.",
        can_do: "Follows a recipe and gets what it promises, with help close by.",
        signals: &[
            "The steps were written down or shown beforehand.",
            "Someone could be asked at any point.",
            "A mistake cost an hour, not the piece.",
        ],
    },
    Pattern {
        key: "adapts",
        name: "Adapts",
        demands: "A recipe that has to be bent: other material, other size, other use.",
        can_do: "Changes a recipe on purpose and says why it still holds.",
        signals: &[
            "At least one step was changed on purpose.",
            "The reason for the change can be told.",
            "A test or a sample came before the piece.",
        ],
    },
    Pattern {
        key: "carries",
        name: "Carries",
        demands: "A normal piece, alone, from start to finish, to the standard of the craft.",
        can_do: "Takes on an ordinary piece alone and delivers it to standard.",
        signals: &[
            "Nobody else made a decision that mattered.",
            "It does its job where it stands.",
            "It would pass among pieces by trained hands.",
            "It was finished, edges included.",
        ],
    },
    Pattern {
        key: "untangles",
        name: "Untangles",
        demands: "Parts that fight each other and no recipe that settles it.",
        can_do: "Finds a way through where each known way breaks something else.",
        signals: &[
            "Two demands stood against each other.",
            "What had worked before failed here.",
            "The way found can be explained to another maker.",
        ],
    },
    Pattern {
        key: "sets-the-mark",
        name: "Sets the mark",
        demands: "Work against which others in the craft measure theirs.",
        can_do: "Makes work that others in the craft point to as the example.",
        signals: &[
            "Others of the craft asked how it was done.",
            "It is shown, cited or copied as an example.",
            "It still stands after years of use.",
        ],
    },
    Pattern {
        key: "opens-ground",
        name: "Opens ground",
        demands: "Something that the craft could not do before.",
        can_do: "Extends what the craft itself can do.",
        signals: &[
            "No earlier piece does this.",
            "Others have built on it since.",
            "It changed how the work is done elsewhere.",
        ],
    },
];

const GUILD: [Pattern; 3] = [
    Pattern {
        key: "apprentice-piece",
        name: "Apprentice piece",
        demands: "The basic operations of the craft, each clean, under a trained eye.",
        can_do: "Does every basic operation of the craft cleanly.",
        signals: &[
            "Each operation can be seen in the piece.",
            "A trained eye looked it over.",
            "It works as it should.",
        ],
    },
    Pattern {
        key: "journeyman-piece",
        name: "Journeyman piece",
        demands: "A whole piece of ordinary difficulty, planned and made alone.",
        can_do: "Plans, makes and answers for a whole piece alone, in any workshop.",
        signals: &[
            "Drawing, choice of material and making were one hand's.",
            "It could be sold under the workshop's name.",
            "The hours planned and the hours needed are near each other.",
        ],
    },
    Pattern {
        key: "masterpiece",
        name: "Masterpiece",
        demands: "A piece of one's own design that shows the whole craft and that masters judge.",
        can_do: "Designs and makes what other masters accept as masterly.",
        signals: &[
            "Masters of the craft examined it.",
            "It solves something that no pattern solves.",
            "It could be taught from.",
        ],
    },
];

const DREYFUS: [Pattern; 5] = [
    Pattern {
        key: "novice",
        name: "Novice",
        demands: "Rules that can be followed without knowing the situation.",
        can_do: "Works by rules and checks each step against them.",
        signals: &[
            "The rules were given by others.",
            "Nothing in the case called for an exception.",
        ],
    },
    Pattern {
        key: "advanced-beginner",
        name: "Advanced beginner",
        demands: "Rules, and signs in the situation that say which rule applies.",
        can_do: "Recognises situations met before and picks the rule that fits.",
        signals: &[
            "A sign in the material or the case was noticed and used.",
            "A rule was left aside because it did not fit.",
            "Help was needed for what mattered most.",
        ],
    },
    Pattern {
        key: "competent",
        name: "Competent",
        demands: "A plan of one's own: what matters here, what can wait, and standing by it.",
        can_do: "Chooses a plan, follows it and answers for the result.",
        signals: &[
            "There was a plan before the first step.",
            "Something was left out on purpose.",
            "The result was answered for.",
        ],
    },
    Pattern {
        key: "proficient",
        name: "Proficient",
        demands: "Seeing the whole at once, and noticing early what does not belong.",
        can_do: "Sees what is going on at a glance and then decides what to do.",
        signals: &[
            "A problem was seen before it showed.",
            "The aim changed when the situation did.",
            "Earlier cases were drawn on, not rules.",
        ],
    },
    Pattern {
        key: "expert",
        name: "Expert",
        demands: "The right act at once, in a case that others could not have read.",
        can_do: "Sees what to do and does it, and is right where rules are silent.",
        signals: &[
            "There was no time, or no way, to work it out.",
            "Others needed the explanation afterwards.",
            "Experienced people brought this case here.",
        ],
    },
];

/// Nine grades: each says only how much harder it is than the one before, for crafts that grade already.
const GRADES: [Pattern; 9] = [
    grade(
        "1",
        "Grade 1",
        "The first real pieces, with help.",
        "Makes first pieces with help.",
        &["It is finished.", "Help was at hand."],
    ),
    grade(
        "2",
        "Grade 2",
        "Simple pieces without help.",
        "Makes simple pieces alone.",
        &["Nobody helped.", "It was simple on purpose."],
    ),
    grade(
        "3",
        "Grade 3",
        "Simple pieces, clean and reliable.",
        "Makes simple pieces that come out each time.",
        &["It came out as meant.", "It would come out again."],
    ),
    grade(
        "4",
        "Grade 4",
        "Pieces with one hard passage.",
        "Gets through one hard passage in a piece.",
        &[
            "One passage was practised by itself.",
            "The rest held while it was hard.",
        ],
    ),
    grade(
        "5",
        "Grade 5",
        "Pieces with several hard passages.",
        "Holds a piece together through several hard passages.",
        &[
            "More than one passage was hard.",
            "Strength and time were planned.",
        ],
    ),
    grade(
        "6",
        "Grade 6",
        "Pieces that are hard throughout.",
        "Stays sure in a piece that is hard throughout.",
        &["There was nowhere to rest.", "It held in front of others."],
    ),
    grade(
        "7",
        "Grade 7",
        "Pieces that most trained people do not attempt.",
        "Does what most trained people leave.",
        &[
            "Trained people decline it.",
            "It took weeks of preparation.",
        ],
    ),
    grade(
        "8",
        "Grade 8",
        "Pieces that few anywhere can do.",
        "Does what few anywhere can do.",
        &[
            "Only a few are known to have done it.",
            "It was examined by one of them.",
        ],
    ),
    grade(
        "9",
        "Grade 9",
        "The hardest that has been done.",
        "Does the hardest that is known.",
        &[
            "Nothing harder is known.",
            "It has been confirmed by others who can judge.",
        ],
    ),
];

const fn grade(
    key: &'static str,
    name: &'static str,
    demands: &'static str,
    can_do: &'static str,
    signals: &'static [&'static str],
) -> Pattern {
    Pattern {
        key,
        name,
        demands,
        can_do,
        signals,
    }
}
