//! What a row of the command table becomes: its entry in `COMMANDS`, its TypeScript, its place in `dispatch`.
//!
//! A name in the table without its method does not compile. This file knows the shape of a row and nothing of what any row does.

use std::{any::Any, collections::BTreeMap};

use serde::{Serialize, de::DeserializeOwned};
use ts_rs::{Config, TS, TypeVisitor};

use crate::{
    outcome::Topic,
    problem::{Code, Problem, Result},
};

/// What a command may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommandKind {
    /// Needs no open journal.
    Desk,
    /// Reads.
    Query,
    /// Writes one change.
    Change,
    /// Keeps something beside the journal's rows: no change, no undo.
    Aside,
    /// May take minutes; reports progress and can be cancelled.
    Job,
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Command {
    /// Its name on the wire.
    pub name: &'static str,
    /// Its sentence.
    pub doc: &'static str,
    /// What it may do.
    pub kind: CommandKind,
    /// What its answer depends on.
    pub reads: &'static [Topic],
}

/// Collects the declarations of every type that crosses the wire, and writes one file.
pub(crate) struct Types {
    config: Config,
    declared: BTreeMap<String, String>,
    commands: Vec<(String, &'static str, String, String)>,
}

impl Types {
    pub(crate) fn new() -> Self {
        // No value on the wire exceeds 2^53, so that plain numbers serve.
        Self {
            config: Config::new().with_large_int("number"),
            declared: BTreeMap::new(),
            commands: Vec::new(),
        }
    }

    pub(crate) fn command<Request: TS + 'static, Answer: TS + 'static>(
        &mut self,
        command: &Command,
    ) {
        self.visit::<Request>();
        self.visit::<Answer>();
        let (request, answer) = (Request::name(&self.config), Answer::name(&self.config));
        self.commands
            .push((command.name.to_owned(), command.doc, request, answer));
    }

    pub(crate) fn also<T: TS + 'static>(&mut self) {
        self.visit::<T>();
    }

    pub(crate) fn write(self, commands: &[Command]) -> String {
        let mut file = String::from(
            "// Written from the command table by `cargo xtask fix`; a test fails when it is stale. Never edited by hand.\n",
        );
        for declaration in self.declared.values() {
            file.push('\n');
            file.push_str(declaration);
        }
        file.push_str("\n/** Every command, with its request and its answer. */\nexport interface Commands {\n");
        for (name, doc, request, answer) in &self.commands {
            file.push_str(&format!(
                "  /** {} */\n  {name}: {{ request: {request}; answer: {answer} }};\n",
                doc.trim()
            ));
        }
        file.push_str("}\n\n/** What the answer of each query depends on. */\nexport const reads: Partial<Record<keyof Commands, Topic[]>> = {\n");
        for command in commands
            .iter()
            .filter(|command| command.kind == CommandKind::Query)
        {
            let topics: Vec<String> = command
                .reads
                .iter()
                .filter_map(|topic| serde_json::to_string(topic).ok())
                .collect();
            file.push_str(&format!("  {}: [{}],\n", command.name, topics.join(", ")));
        }
        file.push_str("};\n");
        file
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        T::visit_generics(self);
        // Only what has an output path is a type of ours; of numbers, lists and options only the generics are.
        if T::output_path().is_none() {
            return;
        }
        let name = T::ident(&self.config);
        if self.declared.contains_key(&name) {
            return;
        }
        let docs = T::docs().unwrap_or_default();
        self.declared.insert(
            name,
            set(&format!("{docs}export {}", T::decl(&self.config))),
        );
        T::visit_dependencies(self);
    }
}

/// A declaration with its comments on one line each, and no line that ends in white space.
fn set(declaration: &str) -> String {
    let mut out = String::new();
    for line in declaration
        .replace("/**\n * ", "/** ")
        .replace("\n */\n", " */\n")
        .lines()
    {
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

macro_rules! answer_of {
    (change, $answer:ty) => { Outcome<$answer> };
    ($other:ident, $answer:ty) => { $answer };
}

macro_rules! kind_of {
    (desk) => {
        $crate::table::CommandKind::Desk
    };
    (query) => {
        $crate::table::CommandKind::Query
    };
    (change) => {
        $crate::table::CommandKind::Change
    };
    (aside) => {
        $crate::table::CommandKind::Aside
    };
    (job) => {
        $crate::table::CommandKind::Job
    };
}

macro_rules! row {
    (desk, $desk:ident, $name:ident, $call:ident, $request:ident) => {
        $desk.$name($call, $request)
    };
    (query, $desk:ident, $name:ident, $call:ident, $request:ident) => {
        $desk.journal()?.$name($request)
    };
    ($writes:ident, $desk:ident, $name:ident, $call:ident, $request:ident) => {
        $desk.journal()?.$name($call, $request)
    };
}

macro_rules! commands {
    ($($(#[doc = $doc:literal])+ $kind:ident $name:ident($request:ty) -> $answer:ty $(, reads [$($topic:ident),*])?;)*) => {
        /// Every row of the table.
        pub const COMMANDS: &[$crate::table::Command] = &[$(
            $crate::table::Command {
                name: stringify!($name),
                doc: concat!($($doc),+),
                kind: kind_of!($kind),
                reads: &[$($($crate::outcome::Topic::$topic),*)?],
            }
        ),*];

        /// Runs a row: its request read from JSON, its answer written as JSON.
        fn run(desk: &Desk, name: &str, args: &str, call: &Call<'_>) -> Result<String> {
            match name {
                $(stringify!($name) => {
                    let request: $request = $crate::table::read(args)?;
                    $crate::table::write(&row!($kind, desk, $name, call, request)?)
                })*
                unknown => Err($crate::table::unknown(unknown)),
            }
        }

        /// The TypeScript of the table: types, `Commands` and `reads`, as one file.
        pub fn typescript() -> String {
            let mut types = $crate::table::Types::new();
            let mut rows = COMMANDS.iter();
            $(
                if let Some(row) = rows.next() {
                    types.command::<$request, answer_of!($kind, $answer)>(row);
                }
            )*
            types.also::<$crate::problem::Problem>();
            types.also::<$crate::outcome::Topic>();
            types.also::<$crate::entries::Common>();
            types.write(COMMANDS)
        }
    };
}

pub(crate) use {answer_of, commands, kind_of, row};

/// A request out of its JSON.
pub(crate) fn read<T: DeserializeOwned>(args: &str) -> Result<T> {
    // A request of nothing may also be no words at all.
    let args = if args.trim().is_empty() { "{}" } else { args };
    serde_json::from_str(args).map_err(|error| {
        Problem::new(
            Code::Invalid,
            "json",
            "The request could not be read. Nothing was changed.",
        )
        .because(error)
    })
}

/// An answer as its JSON.
pub(crate) fn write<T: Serialize>(answer: &T) -> Result<String> {
    serde_json::to_string(answer).map_err(|error| {
        Problem::new(Code::Fault, "json", "Plumb could not write its answer.").because(error)
    })
}

/// The refusal of a name that is not in the table.
pub(crate) fn unknown(name: &str) -> Problem {
    let shown: String = name.chars().filter(|c| !c.is_control()).take(60).collect();
    Problem::new(
        Code::Usage,
        "command",
        format!("There is no command '{shown}'. Nothing was changed."),
    )
}

/// What a panic becomes: whatever it held is rolled back, and the journal stays usable.
pub(crate) fn fault(name: &str, panic: &(dyn Any + Send)) -> Problem {
    let said = panic
        .downcast_ref::<&str>()
        .map(|said| (*said).to_owned())
        .or_else(|| panic.downcast_ref::<String>().cloned());
    Problem::new(
        Code::Fault,
        "panic",
        "Something in Plumb failed. The journal is unchanged.",
    )
    .hint("Try again; if it stays so, copy the details for a report.")
    .because(format_args!("{name} {}", said.unwrap_or_default()))
}
