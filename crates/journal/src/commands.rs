//! THE COMMAND TABLE, and nothing else.
//!
//! Every shell goes through this table: the window, the command line and the tests. A `query` reads and says what it depends on, a `change` writes one change, an
//! `aside` keeps something beside the rows, a `job` may take minutes and reports progress, a `desk` row needs no open journal. To add a command: a row here, its types and its method in the file of its
//! concept, and `cargo xtask fix` for the TypeScript.

use crate::{
    areas::*,
    bulk::*,
    capture::*,
    charts::*,
    depths::*,
    desk::*,
    drafts::*,
    drawer::*,
    entries::*,
    exchange::*,
    files::{ChosenPicture, TakenOn},
    first_steps::*,
    history::*,
    keeping::*,
    moving::*,
    outcome::{Outcome, UndoLabels},
    palette::*,
    plates::*,
    portfolios::*,
    recognition::*,
    returning::*,
    roles::*,
    searches::*,
    shelves::*,
    templates::*,
    timer::*,
    today::*,
    week::*,
    works::*,
    writing::*,
};
use plumb_mastery::{Ladder, Profile, Template, capture::Readings};

use crate::{
    call::Call,
    problem::Result,
    table::{answer_of, commands, fault, kind_of, row},
};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Nothing is asked for.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS,
)]
pub struct Nothing {}

impl Desk {
    /// Runs a row of the table by its name: request and answer are JSON. Every shell goes through here.
    ///
    /// # Errors
    ///
    /// What the row answers; `usage·command` for a name that is not there, `invalid·json`, `fault·panic` where Plumb itself failed.
    pub fn call(&self, name: &str, args: &str, call: &Call<'_>) -> Result<String> {
        self.spoken_language().speaking(|| {
            catch_unwind(AssertUnwindSafe(|| run(self, name, args, call)))
                .unwrap_or_else(|panic| Err(fault(name, panic.as_ref())))
                .map_err(|problem| self.with_way_back(problem))
        })
    }
}

commands! {
    /// What stands on the desk: a journal, or why none does.
    desk standing(Nothing) -> Standing;
    /// Make a new journal and open it.
    desk begin_journal(BeginJournal) -> Standing;
    /// Open a journal that lies in a folder, or restore one from a backup.
    desk open_journal(OpenJournal) -> Standing;
    /// Make a sample journal in the folder of the journal, where none with entries lies.
    desk begin_sample(Nothing) -> Standing;
    /// Open the sample journal in the app's own folder.
    desk open_sample(Nothing) -> Standing;
    /// Go back from the sample to one's own journal.
    desk leave_sample(Nothing) -> Standing;
    /// What is said about a folder before a journal is made there.
    desk read_folder(OpenJournal) -> FolderRead;
    /// The settings of this machine.
    desk settings(Nothing) -> Settings;
    /// Keep settings of this machine.
    desk set_settings(Settings) -> Settings;
    /// The languages that are spoken, as the settings and the system have it.
    desk spoken(Nothing) -> Spoken;
    /// The ladders that a new craft may copy.
    desk ladder_templates(Nothing) -> Vec<LadderTemplate>;
    /// The verified backups.
    desk backups(Nothing) -> Backups;
    /// Put a verified backup in the place of the journal.
    desk restore(Restore) -> Restored;
    /// Remember that nothing has come of a milestone yet.
    desk nothing_yet(NothingYet) -> Nothing;
    /// The reminder to show now, if any.
    desk due_reminder(Nothing) -> DueReminder;
    /// Remember that a reminder was shown.
    desk reminder_shown(ReminderShown) -> Nothing;
    /// Keep what is being written and not yet saved.
    desk keep_draft(KeepDraft) -> Nothing;
    /// What was being written and was not saved.
    desk drafts(Nothing) -> KeptDrafts;
    /// When a chosen picture was taken, by its camera.
    desk taken_on(ChosenPicture) -> TakenOn;
    /// Let go what was being written.
    desk drop_draft(DraftPlace) -> Nothing;
    /// Move the journal to another folder, as a copy that was compared; the old database is set aside.
    desk move_journal(MoveJournal) -> MovedTo;

    /// The day in brief.
    query today(Nothing) -> Today, reads [Areas, Works, Sessions, Milestones, Recognitions, Notes, Soundings, Goals];
    /// The cards of the day: this day in earlier years, and what became of it.
    query cards(Nothing) -> Cards, reads [Areas, Works, Sessions, Milestones, Recognitions, Notes, Soundings, Goals];
    /// The areas that may be sounded again.
    query resounding(Nothing) -> Resounding, reads [Areas, Soundings];
    /// A year on one page.
    query year_page(OneYear) -> YearPage, reads [Areas, Works, Sessions, Milestones, Recognitions, Notes, Soundings, Goals];
    /// What of the first things to try was tried.
    query first_steps(Nothing) -> FirstSteps, reads [Sessions, Milestones, Recognitions, Notes, Soundings, Goals, Slips, History];
    /// Entries by day, newest first.
    query timeline(TimelineRequest) -> Timeline, reads [Areas, Works, Sessions, Milestones, Recognitions, Notes, Soundings, Goals];
    /// Entries that a query finds.
    query list(ListEntries) -> EntryList, reads [Areas, Works, Sessions, Milestones, Recognitions, Notes, Soundings, Goals];
    /// Under which headings a list stands, and how many entries under each.
    query groups(GroupEntries) -> EntryGroups, reads [Areas, Works, Sessions, Milestones, Recognitions, Notes, Soundings, Goals];
    /// The saved searches, by name.
    query searches(Nothing) -> Searches, reads [Searches];
    /// What a bulk edit would do, before it is done.
    query plan_bulk(BulkEdit) -> BulkPlan, reads [Areas, Works, Sessions, Milestones, Recognitions, Notes, Soundings, Goals];
    /// One entry.
    query entry(OneEntry) -> EntryView, reads [Areas, Works, Sessions, Milestones, Recognitions, Notes, Soundings, Goals];
    /// The files of an entry that are missing or not as they were.
    query lost_files(OneEntry) -> Vec<LostFile>, reads [Sessions, Milestones, Recognitions, Notes, Soundings, Goals];
    /// Every saved form of an entry, with what changed.
    query entry_history(OneEntry) -> EntryHistory, reads [Areas, Works, Sessions, Milestones, Recognitions, Notes, Soundings, Goals];
    /// What differs between an entry as it stands and an amendment of it, before it is saved.
    query compare_forms(CompareForms) -> FormsCompared, reads [Areas, Works, Sessions, Milestones, Recognitions, Notes, Soundings, Goals];
    /// A text as it is shown: Markdown read into a closed tree.
    query written(WrittenText) -> Written, reads [];
    /// What a capture line means, before it is saved.
    query read_capture_line(CaptureLine) -> Readings, reads [Areas, Works];
    /// What each line of a pasted list means, before any is saved.
    query read_capture_list(CaptureLine) -> Vec<ListedLine>, reads [Areas, Works];
    /// How a day field reads.
    query read_day(ReadDay) -> DayRead, reads [];
    /// The tree with today's numbers.
    query areas(Nothing) -> AreaTree, reads [Areas, Works, Sessions, Milestones, Recognitions];
    /// An area's page.
    query area_page(OneArea) -> AreaPage, reads [Areas, Works, Sessions, Milestones, Recognitions, Soundings, Goals];
    /// A craft's ladder.
    query ladder(OneArea) -> Ladder, reads [Areas];
    /// A chart as a Scene.
    query chart(ChartRequest) -> Drawn, reads [Areas, Works, Roles, Sessions, Milestones, Recognitions, Soundings, Goals];
    /// The works behind an area's reading on a day.
    query behind(AreaOn) -> Behind, reads [Areas, Works, Milestones, Recognitions];
    /// The time behind a bar, entry by entry, with its sum.
    query time_behind(TimeBehind) -> BehindTime, reads [Areas, Works, Sessions, Milestones, Recognitions];
    /// The entries behind a mark, a light line each.
    query entries_behind(EntriesBehind) -> BehindEntries, reads [Areas, Works, Sessions, Milestones, Recognitions, Notes, Soundings, Goals];
    /// Depth of one area, or of all.
    query depth(AreaOn) -> Vec<DepthAnswer>, reads [Areas, Works, Milestones, Recognitions, Profile];
    /// Freshness of one area, or of all.
    query freshness(AreaOn) -> Vec<FreshnessAnswer>, reads [Areas, Sessions, Milestones];
    /// What would reach the next rung.
    query next_depth(NextRequest) -> NextDepth, reads [Areas, Works, Milestones, Recognitions];
    /// Soundings against the evidence of their day.
    query calibration(OneArea) -> CalibrationAnswer, reads [Areas, Milestones, Recognitions, Soundings];
    /// All works.
    query works(Nothing) -> Vec<WorkLine>, reads [Works, Sessions, Milestones, Recognitions];
    /// A work's page.
    query work_page(OneWork) -> WorkPage, reads [Areas, Works, Sessions, Milestones, Recognitions, Notes];
    /// The works that a new one of this title may be.
    query same_piece(SamePiece) -> SamePieces, reads [Works, Sessions, Milestones, Recognitions, Notes];
    /// What becomes of two works that are made one.
    query merge_preview(MergeWorks) -> MergePreview, reads [Areas, Works, Sessions, Milestones, Recognitions, Notes];
    /// All plates.
    query plates(Nothing) -> Plates, reads [Plates, Areas, Works, Sessions, Milestones, Recognitions, Notes];
    /// The pictures of the journal, of which a plate may be made.
    query pictures(PicturesOf) -> Pictures, reads [Areas, Works, Sessions, Milestones, Recognitions, Notes, Soundings, Goals];
    /// What others said, newest first.
    query recognitions(AskRecognitions) -> Recognitions, reads [Areas, Works, Milestones, Recognitions, Profile];
    /// A message to copy: may this be quoted, or who saw it.
    query ask_message(AskFor) -> Message, reads [Works, Milestones, Recognitions, Profile];
    /// What a witness slip can show.
    query slip_offer(OneAbout) -> SlipOffer, reads [Works, Milestones];
    /// All witness slips.
    query slips(Nothing) -> Slips, reads [Slips, Works, Milestones, Recognitions];
    /// All roles.
    query roles(Nothing) -> Roles, reads [Roles];
    /// The filled forms that were kept.
    query templates(Nothing) -> Vec<Template>, reads [Templates];
    /// A filled form as it can be used now.
    query fill_template(OneTemplate) -> FilledForm, reads [Templates, Areas, Works, Milestones];
    /// The owner.
    query profile(Nothing) -> Profile, reads [Profile];
    /// What could go into a portfolio.
    query portfolio_candidates(Nothing) -> PortfolioCandidates, reads [Areas, Works, Milestones, Recognitions];
    /// What letters typed into the palette may mean.
    query palette(PaletteRequest) -> Palette, reads [Areas, Works, Milestones, Searches];
    /// Changes, newest first.
    query history(HistoryRequest) -> History, reads [History];
    /// A change row by row, before and after.
    query change_told(TellChange) -> ChangeTold, reads [History];
    /// What going back to a change would do.
    query going_back(OneChange) -> GoingBack, reads [History];
    /// What can be taken back now.
    query undo_labels(Nothing) -> UndoLabels, reads [History];
    /// A week as a grid, with what was typed into it.
    query week(WeekRequest) -> Week, reads [Areas, Sessions];
    /// The timer as it stands.
    query timer(Nothing) -> Timer, reads [Areas, Works, Timer];
    /// Where the journal is and what it holds.
    query where_is(Nothing) -> Where, reads [History];

    /// Write down time spent.
    change log_session(NewSession) -> Logged;
    /// Write down something done.
    change log_milestone(NewMilestone) -> Logged;
    /// Write down several milestones as one change.
    change log_milestones(NewMilestones) -> Captured;
    /// Write down a thought.
    change log_note(NewNote) -> Logged;
    /// Write down what someone said.
    change log_recognition(NewRecognition) -> Logged;
    /// Remember that permission for someone's words was asked today.
    change permission_asked(OneEntry) -> Logged;
    /// Accept the answer to a witness slip as recognition.
    change accept_slip(AcceptSlip) -> Logged;
    /// Write down how deep someone says it is.
    change log_sounding(NewSounding) -> Logged;
    /// Write down how deep one wants to be.
    change log_goal(NewGoal) -> Logged;
    /// Save a capture line.
    change capture(Capture) -> Captured;
    /// Write down what became of a milestone.
    change result_landed(ResultLanded) -> Logged;
    /// Ask no more what became of a milestone, or again.
    change never_ask(NeverAsk) -> Logged;
    /// Save several capture lines as one change.
    change capture_lines(CaptureLines) -> Captured;
    /// Write down an entry once more, today.
    change again(OneEntry) -> Logged;
    /// Keep a filled form for another time.
    change save_template(SaveTemplate) -> TemplateDone;
    /// Give a template another name.
    change rename_template(RenameTemplate) -> TemplateDone;
    /// Delete a template.
    change delete_template(OneTemplate) -> TemplateDone;
    /// Amend an entry.
    change amend_entry(Amendment) -> Logged;
    /// Give an entry one of its older forms back.
    change restore_form(RestoreForm) -> Logged;
    /// Add evidence to an entry.
    change attach(Attach) -> Logged;
    /// Put a missing file of an entry back.
    change attach_again(AttachAgain) -> Logged;
    /// Take evidence from an entry.
    change detach(Detach) -> Logged;
    /// Delete entries; each keeps its tombstone in the history.
    change delete_entries(DeleteEntries) -> Deleted;
    /// Change many entries alike, as one change.
    change bulk_edit(BulkEdit) -> BulkDone;
    /// Keep a query under a name.
    change save_search(NewSearch) -> SearchDone;
    /// Give a saved search another name or another query.
    change set_search(SetSearch) -> SearchDone;
    /// Delete a saved search.
    change delete_search(OneSearch) -> SearchDone;
    /// Add a craft with its ladder.
    change add_craft(NewCraft) -> AreaDone;
    /// Add an area or a technique.
    change add_area(NewArea) -> AreaDone;
    /// Give an area another name.
    change rename_area(RenameArea) -> AreaDone;
    /// Move an area inside its craft.
    change move_area(MoveArea) -> AreaDone;
    /// Make two areas one.
    change merge_areas(MergeAreas) -> AreaDone;
    /// Hide an area, or show it again.
    change retire_area(RetireArea) -> AreaDone;
    /// Set an area's half-life, other names, rest or kind.
    change set_area(SetArea) -> AreaDone;
    /// Delete an area that no entry names.
    change delete_area(OneArea) -> AreaDone;
    /// Give a craft another ladder.
    change set_ladder(SetLadder) -> LadderSet;
    /// Add a work.
    change add_work(NewWork) -> WorkDone;
    /// Set what is known of a work.
    change set_work(SetWork) -> WorkDone;
    /// Make two works one.
    change merge_works(MergeWorks) -> WorkDone;
    /// Delete a work that nothing names.
    change delete_work(OneWork) -> WorkDone;
    /// Set two pictures side by side.
    change add_plate(NewPlate) -> PlateDone;
    /// Set what is known of a plate.
    change set_plate(SetPlate) -> PlateDone;
    /// Delete a plate; its pictures stay with their entries.
    change delete_plate(OnePlate) -> PlateDone;
    /// Add a role.
    change add_role(NewRole) -> RoleDone;
    /// Set what is known of a role.
    change set_role(SetRole) -> RoleDone;
    /// Delete a role.
    change delete_role(OneRole) -> RoleDone;
    /// Set the owner's name, craft line and contact.
    change set_profile(SetProfile) -> Nothing;
    /// Write what was typed into a week.
    change save_week(SaveWeek) -> WeekSaved;
    /// Take back the newest step.
    change undo(Steps) -> TakenBack;
    /// Do again what was taken back.
    change redo(Steps) -> TakenBack;
    /// Take back one change, wherever it stands in the history.
    change revert(OneChange) -> TakenBack;
    /// Make everything as it was right after a change.
    change go_back(OneChange) -> WentBack;

    /// Start the timer, or let it go on.
    aside timer_start(TimerStart) -> Timer;
    /// Hold the timer.
    aside timer_pause(Nothing) -> Timer;
    /// Switch the timer between making and overseeing.
    aside timer_switch(Nothing) -> Timer;
    /// Stop the timer and answer what can be logged; nothing is logged by it.
    aside timer_stop(TimerStop) -> Timer;
    /// Forget what was timed.
    aside timer_discard(Nothing) -> Timer;

    /// The pages of a portfolio as they will leave.
    job preview_portfolio(PortfolioChoice) -> PortfolioPreview;
    /// Write a portfolio as PDF or HTML.
    job export_portfolio(ExportPortfolio) -> Exported;
    /// Write the journal as plumb.journal/1.
    job export_json(ExportJson) -> Exported;
    /// Write a craft's ladder as a file that can be edited.
    job export_ladder(ExportLadder) -> Exported;
    /// Save a witness slip: one small page that works offline.
    job save_slip(SaveSlip) -> SlipSaved;
    /// Show the answer to a witness slip, before it is accepted.
    job read_slip(ReadSlip) -> SlipRead;
    /// Write a chart as SVG or PNG.
    job save_chart(SaveChart) -> Exported;
    /// Read foreign bytes in, or only say what would happen.
    job import(Import) -> Imported;
    /// Whether anything is damaged; nothing is mended.
    job check(Check) -> Checked;
    /// Make a verified copy of the journal.
    job back_up(BackUp) -> BackedUp;
}

#[cfg(test)]
mod tests;
