//! What an entry *means*: the domain types, depth, freshness and the reading of a capture line.
//!
//! Everything here is a pure function of the entries, the tree of areas, the owner's names and a date that is passed in.
//! It does not know the clock, the disk, SQL or chance; those belong to `journal`.

pub mod alter;
pub mod area;
pub mod asking;
pub mod bob;
pub mod calendar;
pub mod calibration;
pub mod capture;
pub mod changed;
pub mod check;
pub mod compare;
pub mod computed;
pub mod core;
pub mod date;
pub mod depth;
pub mod echoes;
pub mod entry;
pub mod fold;
pub mod freshness;
pub mod goals;
pub mod ids;
pub mod in_true;
pub mod invalid;
pub mod ladder;
pub mod period;
pub mod plate;
pub mod profile;
pub mod query;
pub mod reach;
pub mod returning;
pub mod role;
pub mod said;
pub mod seabed;
pub mod search;
pub mod slip;
pub mod template;
pub mod timing;
pub mod tree;
pub mod waterline;
pub mod week;
pub mod words;
pub mod work;

pub use area::{Area, AreaKind};
pub use date::{Day, Precision};
pub use entry::{
    About, Body, Entry, Evidence, Goal, Kind, Knowledge, Measure, Milestone, Origin, Part, Publish,
    Recognition, Relation, Result as Outcome, Session, Sounder, Sounding, Story,
};
pub use ids::{AreaId, EntryId, PlateId, RoleId, SearchId, SlipId, TemplateId, WorkId};
pub use invalid::Invalid;
pub use ladder::{Ladder, Rung};
pub use plate::Plate;
pub use profile::Profile;
pub use role::Role;
pub use search::Search;
pub use slip::Slip;
pub use template::Template;
pub use tree::{Found, Tree};
pub use work::Work;
