//! The words and flags of the command line, noun by noun.
//!
//! Flags map to fields of requests and nothing more; what a value means is read by `journal`.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use plumb_journal::Result;

use crate::{
    area, back, became, bulk, chart, depth, edit, export, hours, import, jot, keep, ladder, list,
    log, manual, plate, profile, role, searches, show, slip, talk::Talk, template, timer, undo,
    week, work, year,
};

/// Plumb keeps a journal of a craft and shows how deep it became.
#[derive(Parser)]
#[command(name = "plumb", version, about, disable_help_subcommand = false)]
pub struct Args {
    /// The journal's folder; else PLUMB_JOURNAL, else the one last opened in the window.
    #[arg(long, global = true, value_name = "DIR")]
    pub journal: Option<PathBuf>,
    /// Answer in JSON.
    #[arg(long, global = true)]
    pub json: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make a journal.
    Init(keep::Init),
    /// The day in brief.
    Today,
    /// Folder, size, counts, last backup.
    Where,
    /// Log in one line: "yesterday 90m glaze: first even ash glaze".
    Jot(jot::Jot),
    /// Crafts, the roots of the tree.
    #[command(subcommand)]
    Craft(area::Craft),
    /// Areas and techniques.
    #[command(subcommand)]
    Area(area::Area),
    /// A craft's ladder of rungs.
    #[command(subcommand)]
    Ladder(ladder::Ladder),
    /// Works: projects and pieces.
    #[command(subcommand)]
    Work(work::Work),
    /// Plates: two pictures side by side, years apart.
    #[command(subcommand)]
    Plate(plate::Plate),
    /// Positions held, drawn behind every time chart.
    #[command(subcommand)]
    Role(role::Role),
    /// The owner's name, craft line and contact.
    #[command(subcommand)]
    Profile(profile::Profile),
    /// Log an entry of any kind.
    #[command(subcommand)]
    Log(log::Log),
    /// Time that is still being spent; the window shows the same timer.
    #[command(subcommand)]
    Timer(timer::Timer),
    /// A week as a grid; with cells it is saved as one change.
    Week(week::Week),
    /// Log an entry once more, today.
    Again(template::Again),
    /// Filled forms, kept for another time.
    #[command(subcommand)]
    Template(template::Template),
    /// Entries that a query finds, newest first.
    List(list::List),
    /// Entries that say something, with the place where they do.
    Search(list::Search),
    /// One entry or work.
    Show(show::Show),
    /// Saved searches.
    #[command(subcommand)]
    Searches(searches::Searches),
    /// Messages to copy: may this be quoted, and who saw it.
    #[command(subcommand)]
    Ask(slip::Ask),
    /// Witness slips: a page that somebody who saw it fills in offline.
    #[command(subcommand)]
    Slip(slip::Slip),
    /// Change an entry.
    Edit(Box<edit::Edit>),
    /// Add evidence to an entry.
    Attach(edit::Attach),
    /// Take evidence from an entry.
    Detach(edit::Detach),
    /// Delete entries; undo brings them back.
    Delete(edit::Delete),
    /// Write down what became of a milestone, with the day it landed.
    Became(became::Became),
    /// A year on one page: works, first uses, words said, hours.
    Year(year::Year),
    /// Change many entries alike.
    Bulk(Box<bulk::Bulk>),
    /// How deep, on what evidence.
    Depth(depth::Depth),
    /// How fresh.
    Freshness(depth::Depth),
    /// Time made and overseen, entry by entry, with its sum.
    Hours(hours::Hours),
    /// What would be deeper next.
    Next(depth::Next),
    /// Soundings against the evidence.
    Calibration(depth::Calibration),
    /// Draw one of the ten charts.
    Chart(chart::Chart),
    /// Write a portfolio or the journal's own JSON.
    #[command(subcommand)]
    Export(export::Export),
    /// Read foreign bytes in.
    #[command(subcommand)]
    Import(import::Import),
    /// Take back the newest step, or the newest N.
    Undo(undo::Steps),
    /// Do again what was taken back.
    Redo(undo::Steps),
    /// Take back one change, wherever it stands in the history.
    Revert(back::Revert),
    /// Make everything as it was right after a change; what that does is one more change.
    GoBack(back::GoBack),
    /// Changes, newest first.
    History(list::History),
    /// Make a verified copy of the journal.
    Backup(keep::Backup),
    /// Put a backup in the place of the journal.
    Restore(keep::Restore),
    /// Move the journal to another folder; the old database is set aside.
    Move(keep::Move),
    /// Look for damage; nothing is mended.
    Check(keep::Check),
    /// Make a sample journal: twelve years of an invented maker.
    Sample,
    /// Completions for a shell.
    Completions(manual::Completions),
    /// Manual pages.
    Man(manual::Man),
}

impl Args {
    /// Runs the command.
    pub fn run(self, talk: &Talk) -> Result<()> {
        match self.command {
            Command::Init(init) => init.run(talk),
            Command::Today => list::today(talk),
            Command::Where => keep::where_is(talk),
            Command::Jot(jot) => jot.run(talk),
            Command::Craft(craft) => craft.run(talk),
            Command::Area(area) => area.run(talk),
            Command::Ladder(ladder) => ladder.run(talk),
            Command::Work(work) => work.run(talk),
            Command::Plate(plate) => plate.run(talk),
            Command::Role(role) => role.run(talk),
            Command::Profile(profile) => profile.run(talk),
            Command::Log(log) => log.run(talk),
            Command::Timer(timer) => timer.run(talk),
            Command::Week(week) => week.run(talk),
            Command::Again(again) => again.run(talk),
            Command::Template(template) => template.run(talk),
            Command::List(list) => list.run(talk),
            Command::Search(search) => search.run(talk),
            Command::Show(show) => show.run(talk),
            Command::Searches(searches) => searches.run(talk),
            Command::Ask(ask) => ask.run(talk),
            Command::Slip(slip) => slip.run(talk),
            Command::Edit(edit) => edit.run(talk),
            Command::Attach(attach) => attach.run(talk),
            Command::Detach(detach) => detach.run(talk),
            Command::Delete(delete) => delete.run(talk),
            Command::Became(became) => became.run(talk),
            Command::Year(year) => year.run(talk),
            Command::Bulk(bulk) => bulk.run(talk),
            Command::Depth(depth) => depth.depth(talk),
            Command::Freshness(depth) => depth.freshness(talk),
            Command::Hours(hours) => hours.run(talk),
            Command::Next(next) => next.run(talk),
            Command::Calibration(calibration) => calibration.run(talk),
            Command::Chart(chart) => chart.run(talk),
            Command::Export(export) => export.run(talk),
            Command::Import(import) => import.run(talk),
            Command::Undo(steps) => steps.undo(talk),
            Command::Redo(steps) => steps.redo(talk),
            Command::Revert(revert) => revert.run(talk),
            Command::GoBack(back) => back.run(talk),
            Command::History(history) => history.run(talk),
            Command::Backup(backup) => backup.run(talk),
            Command::Restore(restore) => restore.run(talk),
            Command::Move(moving) => moving.run(talk),
            Command::Check(check) => check.run(talk),
            Command::Sample => keep::sample(talk),
            Command::Completions(completions) => completions.run(),
            Command::Man(man) => man.run(),
        }
    }
}
