// Written from the command table by `cargo xtask fix`; a test fails when it is stale. Never edited by hand.

/** What a recognition is about. */
export type About = { "milestone": EntryId } | { "work": WorkId };

/** A milestone or a work. */
export type AboutRef = string;

/** An answer to accept. */
export type AcceptSlip = {
/** The answer's file. */
from: Place,
/** The hash of what was looked at; another file is refused. */
sha256?: string,
/** What its author is to the owner; a peer where absent. */
relation?: Relation, };

/** The address of a change, `device/seq`: the same on every copy of the journal. */
export type Address = string;

/** An amendment: what is present replaces, what is named in `clear` is emptied, all else stays. */
export type Amendment = {
/** Which entry. */
entry: EntryRef,
/** The change the editor read it at; a newer form is `stale`. Absent on the command line. */
read_at?: string,
/** The day. */
on?: DayText,
/** The first day. */
began?: DayText,
/** The areas, whole list. */
areas?: Array<AreaRef>,
/** The work. */
work?: WorkRef,
/** Makes a work that does not exist yet. */
make_new?: boolean,
/** The words. */
text?: string,
/** In no export. */
private?: boolean,
/** Session: time of making. */
making?: DurationText,
/** Session: time of overseeing. */
overseeing?: DurationText,
/** Milestone: title. */
title?: string,
/** Milestone: challenge, whole list. */
challenge?: Array<Challenge>,
/** Milestone: result. */
result?: MilestoneResult,
/** Milestone: part. */
part?: Part,
/** Milestone: story, each given part replaces. */
story?: StoryParts,
/** Recognition: who. */
from?: string,
/** Recognition: relation. */
relation?: Relation,
/** Recognition: about. */
about?: AboutRef,
/** Recognition: their words. */
quote?: string,
/** Recognition: how they know. */
know?: Knowledge,
/** Recognition: permission. */
publish?: Publish,
/** Sounding and goal: the rung. */
level?: LevelText,
/** Sounding: who. */
by?: string,
/** Goal: by when. */
due?: DayText,
/** Fields to empty, by their wire names. */
clear?: Array<string>,
/** Evidence, whole list in order: kept ones by their place in the old list, new ones after. */
keep_evidence?: Array<KeptEvidence>,
/** Evidence to add. */
evidence?: Array<NewEvidence>, };

/** Which end of the words stands at the point. */
export type Anchor = "start" | "middle" | "end";

/** An id of an area that was made or touched. */
export type AreaDone = {
/** The id. */
id: AreaId,
/** The path it has now. */
path: string, };

/** The id of an area: a craft, a depth area or a technique. */
export type AreaId = string;

/** What an area is. */
export type AreaKind = "craft" | "area" | "technique";

/** An area as the list shows it. */
export type AreaLine = {
/** `Ceramics/Glaze`. */
path: string,
/** 0 for a craft. */
level: number,
/** Its name that never changes. */
id: AreaId,
/** The area that holds it; none for a craft. */
parent?: AreaId | null,
/** What it is. */
kind: AreaKind,
/** 1 to 120 characters, different from its siblings' after folding. */
name: string,
/** Other names by which the capture line and the command line find it. */
also?: Array<string>,
/** The craft's own rungs; set exactly on crafts. */
ladder?: Ladder | null,
/** Days after which half of the freshness is gone, 30 to 3650; inherited where absent. */
freshness_half_life?: number | null,
/** Resting on purpose since this day: no reminders, the same numbers. */
fallow_since?: string | null,
/** Hidden since this day: the same numbers. */
retired_on?: string | null,
/** Depth in thirtieths. */
depth30: number,
/** Claimed depth in thirtieths. */
claimed30: number,
/** "Carries, 3.33". */
depth_words: string,
/** The hardest evidenced, as a rung's name with its number, or empty. */
hardest_words: string,
/** The survey grade. */
survey: Survey,
/** Civil days since the last making; absent before the first. */
days_since: number | null,
/** Whether the last day is known by month or year only. */
at_least: boolean,
/** Freshness in parts per million. */
ppm: number | null,
/** `bright`, `dulling`, `dusty`, `under-silt`. */
band: string | null,
/** The last making day; absent before the first. */
last_made: string | null,
/** "yesterday", "96 days ago", or empty. */
last_made_words: string,
/** Works with a counting milestone. */
works: number,
/** Minutes made in all. */
making_min: number, };

/** An area on a day; all areas where none is named. */
export type AreaOn = {
/** Which area. */
area?: AreaRef,
/** The day; today where absent. */
on?: DayText, };

/** An area's page, in the order in which it answers. */
export type AreaPage = {
/** The area with today's numbers. */
line: AreaLine,
/** The craft's ladder. */
ladder: Ladder,
/** The sentence at the head. */
sentence: string,
/** That it lies fallow, and keeps its depth. */
fallow: string | null,
/** The open goal, with what is still missing. */
goal: GoalLine | null,
/** What would turn claims into depth. */
parting: string | null,
/** The works behind today's reading. */
behind: Behind,
/** What would reach the next rung. */
next: NextDepth,
/** The days-since sentence. */
days_since: string | null,
/** How the days since were counted; absent before the first making. */
since_computed: string | null,
/** How freshness came about. */
freshness_computed: string,
/** The half-life in force, in days. */
half_life: number,
/** Areas and techniques directly below. */
below: Array<AreaLine>, };

/** An area: its id, its name, another name, or its path such as `Ceramics/Glaze`. */
export type AreaRef = string;

/** The whole tree, parents first, with what each area's row shows. */
export type AreaTree = {
/** The areas in tree order. */
areas: Array<AreaLine>,
/** The first day on which anything was made or overseen; none before that. */
first_day: string | null, };

/** Whom to ask, and what. */
export type AskFor = { "permission": EntryRef } | { "who_saw": AboutRef };

/** Which recognitions are looked for; what is absent narrows nothing. */
export type AskRecognitions = {
/** Whose permission stands so. */
publish?: Publish,
/** Whose author is such a one. */
relation?: Relation,
/** Of this craft, or of an area and what lies below it. */
area?: AreaRef,
/** At most this many; 200 where absent. */
limit?: number, };

/** Evidence to add to an entry. */
export type Attach = {
/** Which entry. */
entry: EntryRef,
/** What to add. */
evidence: Array<NewEvidence>, };

/** A file that is missing, and where it lies now. */
export type AttachAgain = {
/** Which entry. */
entry: EntryRef,
/** The place of the missing file among its evidence, from 1. */
n: number,
/** The file. */
file: Place, };

/** A scale: `from` lies at `start`, `to` at `end`, and between them it is linear. */
export type Axis = {
/** What it measures. */
kind: AxisKind,
/** The first value: days since 1 January 1970, thirtieths of a rung, or minutes. */
from: number,
/** The last value. */
to: number,
/** Where the first value lies, in tenths of a CSS pixel; along x for time, along y for depth. */
start: number,
/** Where the last value lies. */
end: number, };

/** What an axis measures. */
export type AxisKind = "time" | "depth" | "amount";

/** A backup to make. */
export type BackUp = {
/** One ZIP of database, manifest and every file; without it a copy in `backups/`. */
to?: Place, };

/** A backup that was made. */
export type BackedUp = {
/** Files that entries name and that it could not take along, each with its entry; absent where it holds every file. */
without?: Array<string>,
/** Its name, which `restore` takes. */
name: string,
/** When it was made. */
at: string,
/** Bytes. */
bytes: number,
/** Entries it holds. */
entries: number,
/** The newest change in it, `device/seq`. */
change: string, };

/** One verified backup. */
export type BackupLine = {
/** Its name, which `restore` takes. */
name: string,
/** When it was made. */
at: string,
/** Bytes. */
bytes: number,
/** Entries it holds. */
entries: number,
/** The newest change in it, `device/seq`. */
change: string, };

/** Backups, newest first; only verified ones are listed. */
export type Backups = {
/** The backups. */
backups: Array<BackupLine>, };

/** What became of a run of words. */
export type Became = "stayed" | "went" | "came";

/** A milestone of which it is asked what became of it. */
export type BecameCard = {
/** The milestone. */
entry: EntryId,
/** Its title. */
title: string,
/** Which of the three questions: 30, 90 or 180. */
after: number,
/** "96 days ago". */
ago: string, };

/** A work behind a reading. */
export type BecauseAnswer = {
/** The work's id, or the milestone's where it stands alone. */
work: string,
/** Its title. */
title: string,
/** Half rungs. */
half_rungs: number,
/** 5 to 1. */
weight: number, };

/** A new journal. */
export type BeginJournal = {
/** The folder; where the standing says where absent. */
folder?: Place,
/** The owner's name. */
owner?: string,
/** The first craft, with its ladder and areas. */
craft?: NewCraft, };

/** The evidence drawer: the works behind a number, with the sum. */
export type Behind = {
/** The area. */
id: AreaId,
/** The path. */
area: string,
/** The day. */
on: string,
/** "Carries, 3.33". */
words: string,
/** Thirtieths. */
depth30: number,
/** Claimed, in thirtieths. */
claimed30: number,
/** The works, deepest first. */
works: Array<BehindWork>,
/** `5×8 + 4×8 + 3×5 + 2×5 + 1×3 = 100 → 3.33`. */
sum: string,
/** "Since 12 March 2026; 3.97 before that."; empty before the first rise. */
since: string,
/** What was not counted and why, each in a few words. */
not_counted: Array<string>,
/** The formula in words with the person's own values. */
computed: string,
/** How the claimed depth came about. */
claimed_computed: string,
/** The survey grade in a sentence, with what it rests on here. */
survey_sentence: string, };

/** The entries behind a mark. */
export type BehindEntries = {
/** One line each, in the order in which they were asked for. */
lines: Array<EntryLine>,
/** How many of them were deleted meanwhile. */
gone: number,
/** The others of these days, newest first, up to a hundred. */
others: Array<EntryLine>,
/** How many more of them there are. */
more: number, };

/** Time with its sum, and the entries that it is the sum of. */
export type BehindTime = {
/** The area; absent for everything. */
area: AreaId | null,
/** Its path; empty for everything. */
path: string,
/** The first day. */
from: string,
/** The last day. */
to: string,
/** "March 2026", "1 to 20 November 2026". */
days_words: string,
/** Minutes made in all, not only by the entries of this page. */
making: number,
/** Minutes overseen in all. */
overseeing: number,
/** Sessions in all. */
sessions: number,
/** Milestones in all; they carry no minutes. */
milestones: number,
/** The entries, newest first. */
rows: Array<TimeRow>,
/** How many older ones follow. */
more: number,
/** "41 h 20 made + 310 h overseen, in 96 entries." */
sentence: string,
/** How these numbers came about. */
computed: string, };

/** One work of the drawer. */
export type BehindWork = {
/** Its title. */
title: string,
/** The milestone that represents it. */
milestone: EntryId,
/** Its work. */
work: WorkId | null,
/** 5 to 1. */
weight: number,
/** Half rungs. */
half_rungs: number,
/** How known. */
strength: Strength,
/** The day as it is read. */
day_words: string,
/** The rung's name. */
rung: string,
/** Who vouched. */
vouched_by: Array<string>,
/** Names of files and links. */
evidence: Array<string>, };

/** Several entries drawn as one mark; opening it lists the entries of these days. */
export type Bin = {
/** How many entries. */
count: number,
/** The first day among them. */
from: string,
/** The last day among them. */
to: string, };

/** A rectangle by its upper left corner. */
export type Box4 = {
/** From the left. */
x: number,
/** From the top. */
y: number,
/** Width. */
w: number,
/** Height. */
h: number, };

/** What is done to each of many entries. */
export type BulkDeed = { "do": "add_areas",
/** Which. */
areas: Array<AreaRef>, } | { "do": "take_areas",
/** Which. */
areas: Array<AreaRef>, } | { "do": "set_work",
/** Which. */
work: WorkRef, } | { "do": "clear_work" } | { "do": "set_private",
/** Whether they are private then. */
private: boolean, } | { "do": "set_part",
/** Made, or overseen. */
part: Part, } | { "do": "move_days",
/** So many days later; earlier where negative. */
days: number, } | { "do": "delete" };

/** What a bulk edit did. */
export type BulkDone = {
/** How many changed. */
changed: number,
/** How many were so already. */
same: number,
/** Those that were left alone, by their reason. */
refused: Array<BulkRefused>, };

/** One thing to do to many entries. */
export type BulkEdit = {
/** Which entries. */
entries?: Array<EntryRef>,
/** Or all that a query finds; an empty one finds everything. */
query?: string,
/** Without these, where a query chose them. */
without?: Array<EntryId>,
/** What to do. */
deed: BulkDeed, };

/** What a bulk edit would do. */
export type BulkPlan = {
/** How many would change. */
changing: number,
/** How many are so already. */
same: number,
/** Those that cannot, by their reason, the most frequent first. */
refused: Array<BulkRefused>,
/** "14 entries will change; 3 cannot, because a sounding has one area." */
words: string,
/** What the history would call it: "Make 14 entries private". */
label: string, };

/** The entries that cannot take it for one reason. */
export type BulkRefused = {
/** Why, as a clause: "a sounding has one area". */
because: string,
/** How many they are. */
count: number,
/** The first of them, newest first as they were chosen. */
entries: Array<LeftAlone>, };

/** Soundings beside the evidence of their day. */
export type CalibrationAnswer = {
/** The path. */
area: string,
/** Soundings, oldest first. */
soundings: Array<SoundingGap>,
/** Mean gap of the last 8 own soundings, from 3 on, in thirtieths. */
bias30: number | null,
/** Mean absolute gap, in thirtieths. */
spread30: number | null, };

/** A line to save. */
export type Capture = {
/** The words. */
line: string,
/** Which of its readings, where it has several; without it a question is `ambiguous`. */
choice?: CaptureChoice,
/** Makes the offered areas and works in the same change. */
make_new?: boolean,
/** Files dropped on the line. */
files?: Array<Place>, };

/** How a question is settled. */
export type CaptureChoice = "session" | "milestone" | "note" | "both" | { "nth": number };

/** A line as typed. */
export type CaptureLine = {
/** The words. */
line: string, };

/** Several lines to save as one change. */
export type CaptureLines = {
/** The lines, in the order in which they are logged. */
lines: Array<LineChosen>,
/** Makes the offered areas and works in the same change. */
make_new?: boolean, };

/** What was saved. */
export type Captured = {
/** The entries. */
logged: Array<Logged>, };

/** The cards of the day: at most two, this day in earlier years counting as one. */
export type Cards = {
/** This day in earlier years. */
on_this_day: OnThisDay | null,
/** What became of it? */
became: Array<BecameCard>,
/** Whether the person wished to sound again once a year, and a year has gone; a line and no card. */
resounding: boolean, };

/** A cell. */
export type Cell = {
/** What it says. */
text: string,
/** The mark that it stands for; the mark has the sentence, the ink and the entries, the keyboard's order has the day. */
mark?: number, };

/** What can be done with a cell. */
export type CellState = "open" | "several" | "ahead";

/** A rung for an area. */
export type Challenge = {
/** The area; added to the entry's areas where it is not among them. */
area: AreaRef,
/** The rung. */
level: LevelText, };

/** A change with what it did to each row. */
export type ChangeTold = {
/** The change. */
line: HistoryLine,
/** Its rows, at most 50. */
rows: Array<RowTold>,
/** Whether there are more rows. */
more: boolean, };

/** A fact that differs between two forms, word by word. */
export type ChangedFact = {
/** What it is called. */
name: string,
/** Its words: what stayed, went and came. */
runs: Array<ChangedRun>, };

/** A run of words, with what became of it. */
export type ChangedRun = {
/** What became of it. */
became: Became,
/** The words, with the spaces that belong to them. */
text: string, };

/** The ten charts, in the order in which they are told. */
export type Chart = "sounding-line" | "seabed" | "core" | "bob" | "waterline" | "silt-calendar" | "reach" | "echoes" | "two-soundings" | "true";

/** Which chart, of what, how wide. Today and the language are filled in by the journal. */
export type ChartRequest = {
/** A chart's name, or the beginning of one: `sounding-line`, `silt`. */
chart: string,
/** The areas; each chart says how many it takes. None is everything where a chart can draw that, else the crafts. */
areas?: Array<AreaRef>,
/** First day shown. */
from?: DayText,
/** Last day shown; today where absent. */
to?: DayText,
/** The chosen day; on the Seabed the day that is drawn beside now. */
on?: DayText,
/** Another way of drawing it: `by-depth` or `by-dust` of the Seabed, `stretch` of the Bob, `tried-once` of the Reach. */
view?: string,
/** Width in CSS pixels; 960 where 0. */
width?: number,
/** Depth grows upwards. */
right_way_up?: boolean,
/** Leaves the claimed line out. */
without_claimed?: boolean,
/** Laid out for paper. */
print?: boolean, };

/** How closely to look. */
export type Check = {
/** Also every page of the database, every file's bytes, every backup. */
deep?: boolean, };

/** What a check found. */
export type Checked = {
/** Whether nothing is wrong. */
ok: boolean,
/** What is wrong. */
found: Array<Finding>, };

/** One understood part of the line. */
export type Chip = {
/** What it stands for. */
kind: ChipKind,
/** How it reads, such as "1 h 30 making" or "Ceramics/Glaze". */
words: string,
/** Where it stands in the line; absent for what was supplied, such as today. */
span: Span | null, };

/** What a chip stands for. */
export type ChipKind = "kind" | "day" | "making" | "overseeing" | "area" | "new_area" | "work" | "new_work" | "challenge" | "person" | "link" | "mark" | "level" | "due" | "text";

/** A picture that was chosen. */
export type ChosenPicture = {
/** Where it lies. */
file: Place, };

/** What is chosen for a side; what is absent stays. A new plate wants the entry of each. */
export type ChosenSide = {
/** The entry that the picture came with. */
entry?: EntryRef,
/** Which of its pictures: a hash, or a number from 1; the first where absent. */
picture?: string,
/** The part that is shown. Another picture is shown whole until it is given. */
crop?: Crop,
/** Shows the whole picture again. */
whole?: boolean,
/** What is said under it; an empty text clears. */
line?: string, };

/** What a surface or an exit status branches on. */
export type Code = "invalid" | "missing" | "ambiguous" | "stale" | "busy" | "file" | "no_journal" | "too_new" | "damaged" | "read_only" | "refused" | "nothing_to" | "usage" | "fault";

/** A column head. */
export type Column = {
/** Its words. */
name: string,
/** Whether its cells are numbers, set right. */
numeric: boolean, };

/** What every kind of entry has. */
export type Common = {
/** The day; today where absent. */
on?: DayText,
/** The first day of a thing that took several. */
began?: DayText,
/** The areas, primary first. */
areas?: Array<AreaRef>,
/** The work. */
work?: WorkRef,
/** Makes a work that does not exist yet, in the same change. */
make_new?: boolean,
/** The person's own words: note, why. */
text?: string,
/** Evidence to add. */
evidence?: Array<NewEvidence>,
/** In no export; as the settings of this machine say where absent. */
private?: boolean, };

/** An amendment that is not saved yet. */
export type CompareForms = {
/** What it would write; files that it would attach are left out. */
amendment: Amendment, };

/** How to reach the owner. */
export type Contact = {
/** An e-mail address; also the default for reading a repository's history. */
email?: string,
/** A telephone number. */
phone?: string,
/** A web address. */
url?: string, };

/** How many rows came to what; `read` is the sum of the others. */
export type Counts = {
/** All rows. */
read: number,
/** Not in this journal. */
new: number,
/** In this journal, as they were when last imported. */
same: number,
/** In this journal, and different since they were last imported. */
changed: number,
/** Deleted from this journal since. */
deleted: number,
/** Not practice, too short, skipped. */
left_out: number,
/** Cannot be read. */
rejected: number, };

/** A part of a picture, in ten-thousandths of its width and height. */
export type Crop = {
/** From the left edge. */
x: number,
/** From the upper edge. */
y: number,
/** How wide, at least one part. */
width: number,
/** How high, at least one part. */
height: number, };

/** A civil day and how exactly it is known. */
export type Day = {
/** The day itself; for a month or year its last day, or the day of logging where that came first. */
on: string,
/** How exactly it is known. */
precision: Precision, };

/** How a day field reads. */
export type DayRead = {
/** The day, if it reads. */
day: Day | null,
/** "Tue 17 Nov 2026", "May 2026", "1961"; or why it does not read. */
words: string,
/** Whether an entry of that day, written down now, would be marked as from memory. */
from_memory: boolean, };

/** A day in words: `2026-11-20`, `2014`, `nov 2014`, `last tuesday`. */
export type DayText = string;

/** How long a craft was not touched, said gently. */
export type DaysSince = {
/** The craft that is meant. */
area: AreaId | null,
/** Civil days. */
days: number,
/** The whole sentence, which begins with the days. */
sentence: string,
/** Nothing at all was logged, in any craft. */
nothing_logged: boolean,
/** How the days were counted. */
computed: string, };

/** Entries to delete as one change; each keeps its tombstone in the history. */
export type DeleteEntries = {
/** Which entries. */
entries?: Array<EntryRef>,
/** Or all that a query finds. */
query?: string, };

/** How many entries went. */
export type Deleted = {
/** Their ids. */
ids: Array<EntryId>, };

/** Depth of one area, as `depth --json` prints it. */
export type DepthAnswer = {
/** The path. */
area: string,
/** The day. */
on: string,
/** Thirtieths. */
depth30: number,
/** Claimed, in thirtieths. */
claimed30: number,
/** Rungs, in halves: 4, 1.5. */
tip: Rungs,
/** Rungs, in halves. */
shelf: Rungs,
/** A, B, C or U. */
survey: Survey,
/** "Carries, 3.33"; for people, not in the JSON of the command line. */
words?: string,
/** Rises, oldest first. */
steps: Array<StepAnswer>, };

/** Evidence to take away. */
export type Detach = {
/** Which entry. */
entry: EntryRef,
/** Its place in the entry's list, from 1. */
n: number, };

/** The fields of an entry as the line gives them. */
export type Draft = {
/** The kind. */
kind: Kind,
/** The day. */
day: Day,
/** Minutes of making. */
making_min: number,
/** Minutes of overseeing. */
overseeing_min: number,
/** Areas that exist, first is primary. */
areas: Array<AreaId>,
/** The work, if it exists. */
work: WorkId | null,
/** Rungs, with their areas. */
challenge: Array<[AreaId, number]>,
/** What would be made on save, for this entry; what two drafts of one reading offer is made once. */
offers: Array<Offer>,
/** Who said it (recognition). */
person: string | null,
/** Addresses to keep as evidence. */
links: Array<string>,
/** The mark `private`. */
private: boolean,
/** The mark `attempted`. */
result: MilestoneResult,
/** The mark `oversaw`. */
part: Part,
/** Half rungs of a sounding or goal; none where the line gives no number. */
half_rungs: number | null,
/** By when, for a goal. */
due: Day | null,
/** The title of a milestone, or the words of a recognition. */
title: string,
/** The note. */
text: string, };

/** One place where one writes. */
export type DraftPlace = {
/** Such as `entry/new/milestone`. */
place: string, };

/** A reminder to show now, if any. */
export type DueReminder = {
/** What it is of; none where nothing is to be shown. */
reminder: Reminder | null, };

/** A length of time: `90m`, `1h30`, `1.5h`, `1:30`. */
export type DurationText = string;

/** The encodings that are read. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** Entries by id, as a mark names them; with days also the others of the same kinds in these days, for a mark that stands for more than it names. */
export type EntriesBehind = {
/** Which entries; of many, the first hundred are read. */
entries?: Array<EntryRef>,
/** The others are of this area and of what lies below it; of everything where absent. */
area?: AreaRef,
/** The first day of the others; none are read where absent. */
from?: DayText,
/** The last day of the others. */
to?: DayText, };

/** A heading and how many entries stand under it. */
export type EntryGroup = {
/** The day, the work's title or the area's path; empty for those of none. */
name: string,
/** How many entries. */
count: number, };

/** The headings of a list, in order. */
export type EntryGroups = {
/** The headings. */
groups: Array<EntryGroup>, };

/** Every saved form of an entry, newest first. */
export type EntryHistory = {
/** The forms. */
forms: Array<SavedForm>, };

/** The id of an entry of any kind. */
export type EntryId = string;

/** An entry in one light line. */
export type EntryLine = {
/** The entry. */
id: EntryId,
/** Its kind. */
kind: Kind,
/** Its day. */
on: string,
/** The day as it is read: "Thu 19 Nov 2026", "May 2026", "1961". */
day_words: string,
/** What it is called: a title, a time, who spoke, or its first words. */
head: string,
/** The first of its words, or what was said; empty where the head has them. */
words: string,
/** The mark beside it, for milestones and soundings. */
mark: Symbol | null,
/** The challenge in words, such as "Glaze, Untangles". */
rungs: Array<string>,
/** Its areas as the person reads them. */
areas: Array<NamedArea>,
/** Its work as the person reads it. */
work_title: string | null,
/** Whether it stays out of everything that leaves. */
private: boolean, };

/** A page of a list. */
export type EntryList = {
/** The entries, newest first. */
entries: Array<EntryView>,
/** How many the query finds in all. */
total: number,
/** What to mark in each of the entries, in their order; empty where the query looks for no words. */
marked: Array<Marked>, };

/** An entry: its id, the ending that lists print (five characters or more), or a milestone's exact title. */
export type EntryRef = string;

/** An entry with what is derived of it, as lists and pages show it. */
export type EntryView = {
/** Its areas as the person reads them. */
area_paths: Array<NamedArea>,
/** Its work as the person reads it. */
work_title: string | null,
/** What a recognition is about, as the person reads it. */
about_title: string | null,
/** Strength, for milestones. */
strength: Strength | null,
/** Who vouched, for milestones. */
vouched_by: Array<string>,
/** The day as it is read: "Thu 19 Nov 2026", "May 2026", "1961". */
day_words: string,
/** One line: what the timeline says of it. */
line: string,
/** Written down more than 30 days after it happened. */
from_memory: boolean,
/** The challenge in words, such as "Glaze, Untangles". */
challenge_words: Array<string>,
/** The newest change of this entry; an editor gives it back as `read_at`. */
read_at: string,
/** It differs from its history: it was altered outside of Plumb, or the disk failed. */
differs: boolean,
/** Its name that never changes. */
id: EntryId,
/** The civil day; for a month or year its last day, or the day of logging where that came first (I1). */
on: string,
/** How exactly the day is known. */
precision?: Precision,
/** The first day of a thing that took several; shown, changes no number. */
began?: string | null,
/** The instant it was written down. */
recorded_at: string,
/** Up to 12 areas without repeats; the first is the primary one. */
areas?: Array<AreaId>,
/** The work it belongs to. */
work?: WorkId | null,
/** The person's own words, Markdown, up to 20,000 characters. */
text?: string,
/** Up to 50 pieces of evidence. */
evidence?: Array<Evidence>,
/** In no export, not even as a count (I7). */
private?: boolean,
/** Where an imported entry came from. */
origin?: Origin | null, } & ({ "kind": "session" } & Session | { "kind": "milestone" } & Milestone | { "kind": "note" } & Note | { "kind": "recognition" } & Recognition | { "kind": "sounding" } & Sounding | { "kind": "goal" } & Goal);

/** A file, link, quote or measure, with an optional caption. */
export type Evidence = {
/** A line printed under it. */
caption?: string, } & ({ "kind": "file",
/** SHA-256 of its bytes, 64 lower-case hexadecimal digits. */
sha256: string,
/** The name it had; only a label. */
name: string,
/** The type found in its content. */
mime: string,
/** Its size in bytes. */
bytes: number,
/** Words for those who cannot see it; `None` until written, empty where decorative. */
alt?: string | null, } | { "kind": "link",
/** The address. */
url: string,
/** What it is called. */
title?: string,
/** The day it was seen there. */
seen_on?: string | null, } | { "kind": "quote",
/** The words, 1 to 2,000 characters. */
text: string,
/** Where they stand. */
source?: string, } | { "kind": "measure" } & Measure);

/** A part of a text in one line, with what was looked for in it. */
export type Excerpt = {
/** The words. */
text: string,
/** Where in them it stands. */
spans: Array<Span>, };

/** What an existing milestone would add alone if attached to or vouched for. */
export type ExistingAdds = {
/** The work's id, or the milestone's where it stands alone. */
work: string,
/** Its title. */
title: string,
/** What it would be: shown by something to attach, witnessed by someone's word. */
strength: Strength,
/** Thirtieths it would add. */
adds30: number, };

/** The journal as `plumb.journal/1`. */
export type ExportJson = {
/** The file; replaced only when the new one is whole. */
to: Place,
/** Scope `full` instead of `shareable`. */
with_private?: boolean, };

/** A craft's ladder as a file. */
export type ExportLadder = {
/** The craft, or an area of it. */
area: AreaRef,
/** The file; replaced only when the new one is whole. */
to: Place, };

/** A portfolio to write. */
export type ExportPortfolio = {
/** What goes in. */
choice: PortfolioChoice,
/** `pdf` or `html`. */
format: string,
/** The file; replaced only when the new one is whole. */
to: Place, };

/** What was written. */
export type Exported = {
/** The file's name, without its folder. */
name: string,
/** The file's place, to show it in its folder. */
place: Place,
/** Bytes. */
bytes: number,
/** SHA-256 of the bytes. */
sha256: string,
/** Pages, for a PDF. */
pages: number | null,
/** What was held back. */
held_back: Array<Remark>,
/** What was changed. */
changed: Array<Remark>,
/** What should be looked at before it is sent. */
preflight: Array<Remark>, };

/** Letters: a hand, a size, a weight. */
export type Face = {
/** Whose voice it is. */
hand: Hand,
/** Font size in tenths of a CSS pixel. */
size: number,
/** CSS weight. */
weight: number,
/** What belongs to the water is italic. */
italic?: boolean, };

/** One part of a row before and after, in words. */
export type FieldTold = {
/** "Day", "Areas", "Making" ... */
name: string,
/** Before; null where it held nothing. */
before: string | null,
/** After; null where it holds nothing. */
after: string | null, };

/** A form as it can be used now. */
export type FilledForm = {
/** The template's name. */
name: string,
/** The kind of entry. */
kind: Kind,
/** The request that would log the entry, as a JSON object; what is gone is left out. */
form: string,
/** What was left out because it is gone, in one sentence. */
left_out: string | null, };

/** One thing that is wrong. */
export type Finding = {
/** `entry`, `file`, `change`, `backup`, `schema`, `database`. */
what: string,
/** Which one. */
id: string,
/** A stable reason and what it means. */
reason: string, };

/** What was tried so far. */
export type FirstSteps = {
/** Whether there is an entry, before which the list would only be in the way. */
begun: boolean,
/** A line was saved. */
line: boolean,
/** Something is kept to show. */
shown: boolean,
/** Someone who saw it was asked, or said something. */
asked: boolean, };

/** A new folder to show as the place of a new journal. */
export type FolderRead = {
/** The path as it is shown. */
path: string,
/** Why another folder may be wiser. */
remark: string | null, };

/** What an amendment would make of an entry as it stands now. */
export type FormsCompared = {
/** By which door and when the entry was saved last. */
newest: string,
/** From what stands now to what would be written. */
changed: Array<ChangedFact>,
/** From what was read to what stands now. */
meanwhile: Array<ChangedFact>, };

/** Freshness of one area, as `freshness --json` prints it; all three are null before the first making. */
export type FreshnessAnswer = {
/** The path. */
area: string,
/** The day. */
on: string,
/** Civil days since the last making. */
days_since: number | null,
/** Parts per million. */
ppm: number | null,
/** `bright`, `dulling`, `dusty`, `under-silt`. */
band: string | null,
/** Whether the last making day is known by its month or year only, so that it is at least so long ago; absent where it is not. */
at_least?: boolean, };

/** A wanted depth of exactly one area. */
export type Goal = {
/** Half rungs, 1 to twice the number of rungs. */
half_rungs: number,
/** The day by which, the only date that may lie ahead (I1). */
due?: string | null, };

/** An open goal. */
export type GoalLine = {
/** The entry. */
id: EntryId,
/** "Goal: Sets the mark by June 2027. Five witnessed works at it to go". */
sentence: string,
/** Half rungs wanted. */
half_rungs: number,
/** By when. */
due: string | null,
/** Whether that day has passed. */
passed: boolean,
/** The day it was met. */
met_on: string | null, };

/** What going back to a change would do, before it is done. */
export type GoingBack = {
/** The change to which it would go back. */
line: HistoryLine,
/** Changes made since. */
changes: number,
/** Rows that would become other than they are, at most 50. */
rows: Array<RowTold>,
/** How many in all. */
total: number,
/** "Goes back over 3 changes: 2 entries go, 1 comes back." */
sentence: string, };

/** One area of the margin's small list. */
export type GroundLine = {
/** The area. */
id: AreaId,
/** Its path. */
path: string,
/** "Carries, 3.33". */
depth_words: string,
/** Depth in thirtieths. */
depth30: number,
/** 30 × the number of rungs. */
of30: number, };

/** By what a list is grouped. */
export type GroupBy = "day" | "work" | "area";

/** Which list, and by what it is grouped. */
export type GroupEntries = {
/** The query of the list. */
query: string,
/** Its order. */
sort?: Sort,
/** By what it is grouped. */
group: GroupBy, };

/** The two bundled families. */
export type Hand = "serif" | "sans";

/** Changes, newest first. */
export type History = {
/** The changes. */
changes: Array<HistoryLine>,
/** What can be taken back now. */
undo: UndoLabels,
/** Whether there are older ones. */
more: boolean, };

/** One change. */
export type HistoryLine = {
/** `device/seq`. */
change: string,
/** Its place in this journal, from which a list goes on. */
place: number,
/** Its label. */
label: string,
/** `log_milestone`, `import`, `undo` ... */
action: string,
/** `window`, `command line`, `import`. */
door: string,
/** The instant, for display. */
at: string,
/** The same where the person is: "Fri 20 Nov 2026 12:00". */
at_words: string,
/** What was done: the label, and whether an undo or a redo did it. */
words: string,
/** Rows it touched. */
rows: number, };

/** Which changes. */
export type HistoryRequest = {
/** Only those that touched this entry. */
entry?: EntryRef,
/** At most this many; 100 where absent. */
limit?: number,
/** Skips this many. */
offset?: number,
/** Only changes before this place, which a list says of its last line. */
before?: number,
/** Only those whose words hold all of these; case and accents ignored. */
words?: string, };

/** An import, or its dry run. */
export type Import = {
/** `json`, `csv` or `git`. */
format: string,
/** The file, or the repository. */
from: Place,
/** Only says what would happen. */
dry_run?: boolean,
/** `NAME=AREA` answers. */
map?: Array<string>,
/** The person's addresses, for a repository. */
email?: Array<string>,
/** Makes unknown areas and works in the same change. */
make_new?: boolean,
/** Where rejected rows are written, so that the good ones may be taken. */
rejects?: Place,
/** The SHA-256 that the dry run answered; other bytes are refused. */
sha256?: string, };

/** What an import found and did: `interchange.md` 1.1. */
export type Imported = {
/** The change, where something was written. */
change: string | null,
/** Its label: "Import 1,204 sessions". */
label: string | null,
/** What to know of it, such as a file that is not beside what was read. */
warnings: Array<string>,
/** The format's name, such as `csv`. */
format: string,
/** The file that was looked at. */
file: Source,
/** How it is written. */
reads: Reads,
/** What has to be said before anything is imported. */
needs: Array<Need>,
/** Names in the source that can be mapped to areas and works. */
names: Array<NameCount>,
/** Addresses in a repository's history, for the person to choose their own. */
addresses?: Array<NameCount>,
/** How many rows came to what. */
counts: Counts,
/** Every row, in the order of the file. */
rows: Array<RowAnswer>, };

/** What is being written at a place. */
export type KeepDraft = {
/** Where it is written, such as `entry/new/milestone`. */
place: string,
/** What it is called where it is offered: its first words. */
words: string,
/** What was typed, as the page that holds it writes and reads it. */
form: string, };

/** What was written and not saved. */
export type KeptDraft = {
/** Where it was written. */
place: string,
/** Its first words. */
words: string,
/** The instant at which it was kept. */
at: string,
/** What was typed, as the page wrote it. */
form: string, };

/** All that was written and not saved. */
export type KeptDrafts = {
/** The drafts, newest first. */
drafts: Array<KeptDraft>,
/** What is said of files that could not be read. */
remark: string | null, };

/** A piece of evidence that stays, perhaps with other words. */
export type KeptEvidence = {
/** Its place in the entry's list, from 1. */
n: number,
/** A new alternative text, for a file. */
alt?: string,
/** A new caption. */
caption?: string, };

/** The six kinds of entry, without their content. */
export type Kind = "session" | "milestone" | "note" | "recognition" | "sounding" | "goal";

/** How the author of a recognition knows. */
export type Knowledge = "saw" | "used" | "checked" | "told";

/** Words at a place. */
export type Label = {
/** Where the baseline begins, has its middle or ends. */
at: Point,
/** Which of the three. */
anchor: Anchor,
/** In which letters. */
face: Face,
/** The words, shortened with an ellipsis where they did not fit; whole in the mark's label or in the table. */
words: Words,
/** The room they have, in tenths of a CSS pixel. */
max_width: number, };

/** Three to nine rungs, shallowest first. */
export type Ladder = {
/** The rungs; rung number 1 is the first. */
rungs: Array<Rung>, };

/** What a ladder would do, or did, to the readings. */
export type LadderSet = {
/** Every area whose reading differs. */
readings: Array<ReadingChange>,
/** Whether it was written. */
written: boolean, };

/** A ladder that a new craft may copy. */
export type LadderTemplate = {
/** Its key on the command line. */
key: string,
/** Its name. */
title: string,
/** Its rungs. */
ladder: Ladder, };

/** A language that Plumb speaks. */
export type Language = "en" | "de" | "pseudo";

/** What became of a milestone, some time after. */
export type Later = {
/** The day the result landed. */
on: string,
/** What landed. */
text: string, };

/** Layers, in the order in which they are drawn. */
export type Layer = "ground" | "roles" | "scale" | "pencil" | "bars" | "hatch" | "band" | "silt" | "claimed" | "depth" | "days" | "marks" | "soundings" | "goal" | "words";

/** A large number with the words around it: "at least **187** days since you last made something here (17 May)". */
export type Lead = {
/** Words before the number; may be empty. */
before: string,
/** The number, as figures; empty where the words before it say everything, as "Firing lies fallow." does. */
figure: string,
/** Words after the number. */
after: string, };

/** An entry that stays as it is. */
export type LeftAlone = {
/** Its id. */
id: EntryId,
/** "Thu 19 Nov 2026 · sounding · Sets the mark, 3 · Glaze". */
line: string, };

/** A rung: its number or its name; halves where a sounding or goal is meant. */
export type LevelText = string;

/** One of several lines to save. */
export type LineChosen = {
/** The words. */
line: string,
/** Which of its readings, where it has several. */
choice?: CaptureChoice, };

/** Which entries to list. A page may begin anywhere: the hits of a query are kept for as long as the journal stays the same, so a list that is scrolled asks for
 * the rows it shows, by `offset` and `limit`, as often as it likes. */
export type ListEntries = {
/** Words, phrases, `-`, `or`, brackets and the keys of `mastery::query`; empty for all. A mistake is `invalid` (or `missing`, `ambiguous`) with the field
 * `query` and the place in it, `at`. */
query?: string,
/** At most this many. */
limit?: number,
/** Skips this many, for a list that goes on. */
offset?: number,
/** By the day it happened (default) or was written down. */
sort?: Sort,
/** What belongs together stands together, as `groups` heads it. */
group?: GroupBy, };

/** A line of a pasted text with what it means. */
export type ListedLine = {
/** The words. */
line: string,
/** What they mean. */
readings: Readings, };

/** What a logged or amended entry answers. */
export type Logged = {
/** The entry's id. */
id: EntryId,
/** Its kind. */
kind: Kind,
/** One line: `Logged session …3f9c1 · Thu 19 Nov 2026 · 1 h 30 making · Ceramics/Glaze`. */
line: string,
/** A work made in the same change. */
made_work: WorkId | null, };

/** What befell a file. */
export type Loss = "missing" | "altered";

/** A file of an entry that is not as it was. */
export type LostFile = {
/** Its place among the evidence of the entry, from 1. */
n: number,
/** What befell it. */
loss: Loss, };

/** One thing drawn. */
export type Mark = {
/** Its geometry. */
shape: Shape,
/** Its ink. */
style: Style,
/** To which layer it belongs; a toggle hides a layer. */
layer: Layer,
/** Whether it is decoration, scale or datum. */
part: MarkPart,
/** A datum as a full sentence, for those who hear it. */
label?: string,
/** The entries behind a datum, at most [`MOST_REFS`]: of more, those that matter most, and `bin` says how many there are. */
refs?: Array<EntryId>,
/** Set where one mark stands for several entries. */
bin?: Bin,
/** What a datum opens. */
opens?: Opens, };

/** What a mark is for. */
export type MarkPart = "decor" | "axis" | "datum";

/** Where an entry says what was looked for, counted as a page counts. */
export type Marked = {
/** In its `line`. */
line: Array<Span>,
/** In its `work_title`. */
work: Array<Span>,
/** In the path of each of its `area_paths`. */
areas: Array<Array<Span>>,
/** Where the line does not say it, some of the text that does. */
excerpt: Excerpt | null, };

/** A measured change. */
export type Measure = {
/** What was measured. */
what: string,
/** The number before, as decimal text. */
from?: string | null,
/** The number after, as decimal text. */
to: string,
/** Its unit. */
unit?: string,
/** Where the number comes from; without it it is printed as unsourced. */
source?: string | null, };

/** Two areas of one craft become one. */
export type MergeAreas = {
/** The area that goes. */
area: AreaRef,
/** The area that stays. */
into: AreaRef, };

/** What becomes of two works that are made one. */
export type MergePreview = {
/** What happens, a sentence each. */
words: Array<string>,
/** The areas whose depth moves. */
moved: Array<Moved>, };

/** Two works become one. */
export type MergeWorks = {
/** The work that goes. */
work: WorkRef,
/** The work that stays. */
into: WorkRef, };

/** A message to copy; nothing is sent. */
export type Message = {
/** Its words. */
words: string, };

/** Something done. */
export type Milestone = {
/** 1 to 200 characters. */
title: string,
/** For each rated area the rung that the work demanded, 1 to the craft's number of rungs (I3). */
challenge?: Record<AreaId, number>,
/** Done, or attempted. */
result?: MilestoneResult,
/** Made, or overseen. */
part?: Part,
/** What was hard, what was done, what changed. */
story?: Story | null, };

/** What came of it. */
export type MilestoneResult = "done" | "attempted";

/** Another place in the tree. */
export type MoveArea = {
/** Which area. */
area: AreaRef,
/** The area that will hold it. */
under: AreaRef,
/** Into another craft: rung here to rung there; needed where their number differs. */
map?: Record<string, number>, };

/** Where a journal is to be moved. */
export type MoveJournal = {
/** The new folder; one that holds other things gets a folder of the journal's name inside. */
to: Place,
/** Only says where it would lie. */
dry_run?: boolean, };

/** An area whose depth moved, from what to what, and why. */
export type Moved = {
/** The area's path. */
area: string,
/** Its id. */
id: AreaId,
/** Depth today before the change, in thirtieths. */
from30: number,
/** Depth today after the change, in thirtieths. */
to30: number,
/** Why, in one sentence. */
because: string, };

/** Where a journal lies after a move, or would lie. */
export type MovedTo = {
/** The new folder. */
folder: string,
/** Why another folder may be wiser. */
remark: string | null,
/** Where the old database lies now. */
set_aside: string | null,
/** Whether it was done. */
done: boolean, };

/** A name of the source and how many rows it has. */
export type NameCount = {
/** The name as the source has it. */
name: string,
/** How many rows have it. */
rows: number,
/** What it is mapped to; nothing yet. */
to: string | null, };

/** An area by id and path. */
export type NamedArea = {
/** The id. */
id: AreaId,
/** The path, such as `Ceramics/Glaze`. */
path: string,
/** The last part of the path. */
name: string, };

/** A stop of the keyboard. */
export type NavNode = {
/** Index into the scene's marks. */
mark: number,
/** Its day. */
date: string | null,
/** Arrows left and right stay in a series, up and down change it. */
series: number, };

/** Something that has to be said before anything is imported. */
export type Need = "day-order" | "email";

/** Whether it may be asked what became of a milestone. */
export type NeverAsk = {
/** Which milestone. */
entry: EntryRef,
/** It may be asked again. */
back?: boolean, };

/** A new area or technique. */
export type NewArea = {
/** Its name. */
name: string,
/** The area that holds it. */
under: AreaRef,
/** A technique instead of an area. */
technique?: boolean, };

/** A new craft. */
export type NewCraft = {
/** Its name. */
name: string,
/** A template's key (`six-rungs`, `guild`, `dreyfus`, `grades`); six rungs where both are absent. */
template?: string,
/** Or a ladder of one's own. */
ladder?: Ladder,
/** Areas to make inside it. */
areas?: Array<string>, };

/** A piece of evidence to add. */
export type NewEvidence = { "kind": "file",
/** Where it lies now. */
place: Place,
/** Words for those who cannot see it; empty means decorative, absent means not yet written. */
alt?: string,
/** A line under it. */
caption?: string, } | { "kind": "link",
/** `https`, `http` or `mailto`. */
url: string,
/** What it is called. */
title?: string,
/** A line under it. */
caption?: string, } | { "kind": "quote",
/** The words. */
text: string,
/** Where they stand. */
source?: string,
/** A line under it. */
caption?: string, } | { "kind": "measure",
/** The line. */
line: string,
/** A line under it. */
caption?: string, };

/** How deep the person wants to be; exactly one area. */
export type NewGoal = {
/** The rung, in halves. */
level: LevelText,
/** By when. */
due?: DayText,
/** The day; today where absent. */
on?: DayText,
/** The first day of a thing that took several. */
began?: DayText,
/** The areas, primary first. */
areas?: Array<AreaRef>,
/** The work. */
work?: WorkRef,
/** Makes a work that does not exist yet, in the same change. */
make_new?: boolean,
/** The person's own words: note, why. */
text?: string,
/** Evidence to add. */
evidence?: Array<NewEvidence>,
/** In no export; as the settings of this machine say where absent. */
private?: boolean, };

/** Something done. */
export type NewMilestone = {
/** Its title. */
title: string,
/** How hard it was, area by area. */
challenge?: Array<Challenge>,
/** Done or attempted. */
result?: MilestoneResult,
/** Made or overseen. */
part?: Part,
/** Its story. */
story?: Story,
/** Who saw it: also logs a recognition of the same day by this person, in the same change. */
seen_by?: string,
/** The day; today where absent. */
on?: DayText,
/** The first day of a thing that took several. */
began?: DayText,
/** The areas, primary first. */
areas?: Array<AreaRef>,
/** The work. */
work?: WorkRef,
/** Makes a work that does not exist yet, in the same change. */
make_new?: boolean,
/** The person's own words: note, why. */
text?: string,
/** Evidence to add. */
evidence?: Array<NewEvidence>,
/** In no export; as the settings of this machine say where absent. */
private?: boolean, };

/** Several milestones as one change: the five works that someone would show. */
export type NewMilestones = {
/** The milestones; empty titles are left out. */
milestones: Array<NewMilestone>, };

/** A thought. */
export type NewNote = {
/** The day; today where absent. */
on?: DayText,
/** The first day of a thing that took several. */
began?: DayText,
/** The areas, primary first. */
areas?: Array<AreaRef>,
/** The work. */
work?: WorkRef,
/** Makes a work that does not exist yet, in the same change. */
make_new?: boolean,
/** The person's own words: note, why. */
text?: string,
/** Evidence to add. */
evidence?: Array<NewEvidence>,
/** In no export; as the settings of this machine say where absent. */
private?: boolean, };

/** A new plate. */
export type NewPlate = {
/** Its title. */
title: string,
/** The older picture. */
left: ChosenSide,
/** The newer picture. */
right: ChosenSide,
/** In no export. */
private?: boolean, };

/** What someone said. */
export type NewRecognition = {
/** Who said it. */
from: string,
/** What they are to the person. */
relation?: Relation,
/** The milestone or work it is about. */
about?: AboutRef,
/** Their words. */
quote?: string,
/** How they know. */
know?: Knowledge,
/** Where the words stand. */
link?: string,
/** Whether the words may leave. */
publish?: Publish,
/** The day; today where absent. */
on?: DayText,
/** The first day of a thing that took several. */
began?: DayText,
/** The areas, primary first. */
areas?: Array<AreaRef>,
/** The work. */
work?: WorkRef,
/** Makes a work that does not exist yet, in the same change. */
make_new?: boolean,
/** The person's own words: note, why. */
text?: string,
/** Evidence to add. */
evidence?: Array<NewEvidence>,
/** In no export; as the settings of this machine say where absent. */
private?: boolean, };

/** A new role. */
export type NewRole = {
/** Its title. */
title: string,
/** Where. */
at?: string,
/** First day. */
from: DayText,
/** Last day; none while it is held. */
to?: DayText,
/** In no export. */
private?: boolean, };

/** A query to keep under a name. */
export type NewSearch = {
/** Its name. */
name: string,
/** What it asks for. */
query: string, };

/** Time spent. */
export type NewSession = {
/** Time of making. */
making?: DurationText,
/** Time of overseeing. */
overseeing?: DurationText,
/** The day; today where absent. */
on?: DayText,
/** The first day of a thing that took several. */
began?: DayText,
/** The areas, primary first. */
areas?: Array<AreaRef>,
/** The work. */
work?: WorkRef,
/** Makes a work that does not exist yet, in the same change. */
make_new?: boolean,
/** The person's own words: note, why. */
text?: string,
/** Evidence to add. */
evidence?: Array<NewEvidence>,
/** In no export; as the settings of this machine say where absent. */
private?: boolean, };

/** How deep someone says it is; exactly one area. */
export type NewSounding = {
/** The rung, in halves. */
level: LevelText,
/** Someone else who sounds; the owner where absent. */
by?: string,
/** The day; today where absent. */
on?: DayText,
/** The first day of a thing that took several. */
began?: DayText,
/** The areas, primary first. */
areas?: Array<AreaRef>,
/** The work. */
work?: WorkRef,
/** Makes a work that does not exist yet, in the same change. */
make_new?: boolean,
/** The person's own words: note, why. */
text?: string,
/** Evidence to add. */
evidence?: Array<NewEvidence>,
/** In no export; as the settings of this machine say where absent. */
private?: boolean, };

/** A new work. */
export type NewWork = {
/** Its title. */
title: string,
/** For whom. */
for_whom?: string,
/** First day. */
started?: DayText,
/** Last day. */
finished?: DayText,
/** An address. */
link?: string,
/** In no export. */
private?: boolean, };

/** How many new works of one strength at one rung reach the target. */
export type NewWorks = {
/** Shown or witnessed. */
strength: Strength,
/** The rung. */
rung: number,
/** 1 to 5, or null for never. */
works: number | null, };

/** What would reach a depth from here. */
export type NextDepth = {
/** The path. */
area: string,
/** Thirtieths today. */
depth30: number,
/** Thirtieths wanted. */
target30: number,
/** For each strength and rung, how many new works reach it. */
new: Array<NewWorks>,
/** What existing milestones would add. */
existing: Array<ExistingAdds>,
/** "Three witnessed at Untangles, or one at Sets the mark." */
sentence: string,
/** How that was found; for people, not in the JSON of the command line. */
computed: string, };

/** What would reach a depth. */
export type NextRequest = {
/** Which area. */
area: AreaRef,
/** The rung; the next one where absent. */
to?: LevelText, };

/** Free reflection; the entry's text is required. */
export type Note = Record<symbol, never>;

/** Nothing is asked for. */
export type Nothing = Record<symbol, never>;

/** Nothing has come of a milestone yet. */
export type NothingYet = {
/** The milestone. */
entry: EntryId,
/** Which of the three questions. */
after: number, };

/** Something that does not exist yet and would be made in the same change. */
export type Offer = { "offer": "area",
/** Its name. */
name: string,
/** The area it would be made under; without one it cannot be made. */
under: AreaId | null, } | { "offer": "work",
/** Its title. */
title: string, };

/** What is dated a whole number of years before. */
export type OnThisDay = {
/** What is more than time first, then the newest. */
entries: Array<EntryView>,
/** How many more there are. */
more: number, };

/** One milestone or work. */
export type OneAbout = {
/** Which one. */
about: AboutRef, };

/** One area by name. */
export type OneArea = {
/** Which area. */
area: AreaRef, };

/** A change by its address. */
export type OneChange = {
/** `device/seq`, or the number alone where only one device ever wrote. */
change: Address, };

/** One entry by name. */
export type OneEntry = {
/** Which entry. */
entry: EntryRef, };

/** One plate by name. */
export type OnePlate = {
/** Which plate. */
plate: PlateRef, };

/** One role by name. */
export type OneRole = {
/** Which role. */
role: RoleRef, };

/** One saved search by name. */
export type OneSearch = {
/** Which one. */
search: SearchRef, };

/** One template by name. */
export type OneTemplate = {
/** Which template. */
template: TemplateRef, };

/** One work by name. */
export type OneWork = {
/** Which work. */
work: WorkRef, };

/** A year that is asked for. */
export type OneYear = {
/** The year. */
year: number, };

/** A journal to open. */
export type OpenJournal = {
/** Its folder, or a backup of one. */
place: Place, };

/** What a click on a datum, or Enter, opens beside the page; the sum that is shown there is the number that was drawn. */
export type Opens = { "reading": {
/** The area. */
area: AreaId,
/** The day. */
on: string, } } | { "time": {
/** The area. */
area: AreaId | null,
/** The first day. */
from: string,
/** The last day. */
to: string, } } | "entries";

/** Where an imported entry came from: rule 9 of the imports, nothing of the record is lost. */
export type Origin = {
/** The format's name, such as `git` or `csv`. */
format: string,
/** What makes the row the same row on a second import. */
key: string,
/** The row as it was read, as an object of texts. */
fields?: { [key in string]: string }, };

/** What every change answers. */
export type Outcome<T> = {
/** What was made, such as the id of an entry. */
value: T,
/** The change's address; absent where nothing differed and nothing was recorded. */
change: Address | null,
/** What the history calls it. */
label: string,
/** The one quiet line that the window shows and reads aloud. */
said: string,
/** Areas whose depth moved. */
moved: Array<Moved>,
/** What was accepted with a remark. */
warnings: Array<string>,
/** What reads must be asked again. */
changed: Array<Topic>,
/** What can be taken back now. */
undo: UndoLabels, };

/** What the letters may mean. */
export type Palette = {
/** How they read as an entry; none where they say nothing that could be logged. */
capture: PaletteCapture | null,
/** What they may name, the likeliest first. */
found: Array<PaletteFound>, };

/** The letters as an entry. */
export type PaletteCapture = {
/** Its readings, each in one sentence; with more than one the person chooses. */
readings: Array<string>,
/** Whether more than plain words was understood, so that logging is likely meant. */
likely: boolean,
/** Whether saving makes areas or works that are new. */
makes_new: boolean, };

/** Something that can be gone to. */
export type PaletteFound = {
/** What it is. */
kind: PaletteKind,
/** Its id. */
id: string,
/** Its name or title. */
name: string,
/** Where it belongs: the path of an area, the query of a search; empty where the name says all. */
under: string, };

/** What a name belongs to. */
export type PaletteKind = "area" | "work" | "search" | "entry";

/** What is typed, and what was visited. */
export type PaletteRequest = {
/** The letters; without any, what was visited last is answered. */
text: string,
/** Ids that were visited, the last first. */
recent: Array<string>, };

/** Whose hands or judgement it was. */
export type Part = "made" | "oversaw";

/** A picture of the journal. */
export type PictureLine = {
/** The entry that it came with. */
entry: EntryId,
/** The hash of its bytes. */
sha256: string,
/** What its entry is called. */
title: string,
/** The day of its entry. */
on: string,
/** The day as it is read. */
day_words: string,
/** The line under it. */
caption: string,
/** Words for those who cannot see it; none until written. */
alt: string | null,
/** The areas of its entry. */
areas: Array<AreaId>,
/** Whether its entry stays out of everything that leaves. */
private: boolean, };

/** The pictures that were found. */
export type Pictures = {
/** Oldest first. */
pictures: Array<PictureLine>,
/** How many older ones are not among them. */
more: number, };

/** Which pictures are looked for. */
export type PicturesOf = {
/** Of this area and what lies below it. */
area?: AreaRef,
/** Of this work. */
work?: WorkRef, };

/** A file or folder: a handle that Rust gave the window, or a path on the command line. */
export type Place = string;

/** A plate that was made or touched. */
export type PlateDone = {
/** The id. */
id: PlateId,
/** The title it has now. */
title: string, };

/** The id of a plate. */
export type PlateId = string;

/** A plate: its id or its title. */
export type PlateRef = string;

/** A plate with what is known of its pictures. */
export type PlateView = {
/** Its id. */
id: PlateId,
/** Its title. */
title: string,
/** The older picture. */
left: SideView,
/** The newer picture. */
right: SideView,
/** "9 years apart"; empty where an entry was deleted. */
apart: string,
/** Whether it is kept out of every export by itself. */
private: boolean,
/** Why it stays out of every portfolio; empty where it may leave. */
stays: string, };

/** All plates, the one made last first. */
export type Plates = {
/** The plates. */
plates: Array<PlateView>, };

/** A point. */
export type Point = {
/** From the left. */
x: number,
/** From the top. */
y: number, };

/** One thing that could go in. */
export type PortfolioCandidate = {
/** What it is. */
item: PortfolioItem,
/** Its title. */
title: string,
/** Its span in words. */
span_words: string,
/** Best strength. */
strength: Strength,
/** "Glaze, Untangles". */
challenge_words: string,
/** How many pictures it brings. */
pictures: number,
/** Its first picture. */
picture: string | null, };

/** What could go in. */
export type PortfolioCandidates = {
/** Works and milestones that stand alone, newest first; private ones are not among them. */
candidates: Array<PortfolioCandidate>,
/** How many are held back because they are private. */
private: number,
/** The charts that may go in, in the order in which they are told. */
charts: Array<PortfolioChart>, };

/** A chart that may go in. */
export type PortfolioChart = {
/** Its word. */
word: string,
/** What it shows, in plain words. */
heading: string,
/** Whether it goes in where nobody chooses. */
at_first: boolean, };

/** What goes into a portfolio, and how it leaves. */
export type PortfolioChoice = {
/** Its title; the person's name where empty. */
title?: string,
/** The statement of craft, up to 200 words. */
statement?: string,
/** For whom, on the title page. */
audience?: string,
/** Works and milestones that stand alone, in order; everything not private where absent. */
works?: Array<PortfolioItem>,
/** Only these areas; all that the works use where absent. */
areas?: Array<AreaRef>,
/** The plates; every one that may leave where absent. */
plates?: Array<PlateRef>,
/** The charts: the Sounding line of each area, the others of each craft. The Sounding line alone where absent. */
charts?: Array<string>,
/** Depth grows upward in every chart. */
right_way_up?: boolean,
/** `a4` or `letter`. */
paper?: string,
/** `day`, `month` or `year`; month where empty. */
grain?: string,
/** Prints the contact block. */
contact?: boolean,
/** Prints the names of those for whom works were made in full, instead of their initials. */
names?: boolean,
/** The day printed and counted to; today where absent. */
made_on?: DayText, };

/** One thing that may be chosen. */
export type PortfolioItem = { "work": WorkId } | { "milestone": EntryId };

/** The pages as they will leave. */
export type PortfolioPreview = {
/** Each page as SVG, from the same layout as the PDF. */
pages: Array<string>,
/** What is changed, and how. */
changed: Array<Remark>,
/** What is held back, and why. */
held_back: Array<Remark>,
/** What should be looked at before writing. */
preflight: Array<Remark>,
/** Works that go in. */
works: number,
/** "4.00 in the journal, 3.33 here: two of the five works are not selected." */
differs: Array<string>, };

/** How exactly a person knows a day. */
export type Precision = "day" | "month" | "year";

/** What a person is told. The window branches on `code` and shows the rest. */
export type Problem = {
/** What shells branch on. */
code: Code,
/** What failed and what did not change. */
message: string,
/** What to do next, when it is an action. */
hint?: string,
/** The field that is meant, as the wire names it. */
field?: string,
/** Where in the field it stands, where that is not the whole of it. */
at?: Span,
/** For the maintainer; its first word is the reason, a stable name for tests. */
detail: string, };

/** The person's own name, craft line and contact. */
export type Profile = {
/** The name printed on a portfolio. */
name?: string,
/** Other names of the same person. */
also?: Array<string>,
/** One line under the name, such as "Ash glazes and line". */
craft_line?: string,
/** How to reach the person; leaves only where switched on. */
contact?: Contact, };

/** Whether someone's words may leave the machine. */
export type Publish = "unasked" | "no" | "anonymous" | "named";

/** Why a line has more than one reading. */
export type Question = "session_or_milestone" | "which_area" | "which_work";

/** A day field as typed. */
export type ReadDay = {
/** The words. */
text: string,
/** Whether the day may lie ahead, as a goal's may. */
ahead?: boolean, };

/** A fact of a form in words. */
export type ReadFact = {
/** What it is called. */
name: string,
/** How it reads. */
words: string, };

/** An answer to look at. */
export type ReadSlip = {
/** The answer's file. */
from: Place, };

/** One way to understand the line. */
export type Reading = {
/** What it says, in one sentence. */
sentence: string,
/** Its parts, in the order in which they are shown. */
chips: Array<Chip>,
/** What would be saved: one entry, or two for "both". */
drafts: Array<Draft>, };

/** A reading before and after. */
export type ReadingChange = {
/** The area's path. */
area: string,
/** "Carries, 3.33". */
before: string,
/** "Carries, 3.50". */
after: string,
/** Thirtieths before. */
before30: number,
/** Thirtieths after. */
after30: number, };

/** All that a line may mean. */
export type Readings = {
/** Why there is more than one. */
question: Question | null,
/** What is refused, such as a day that lies ahead: a sentence. */
refused: string | null,
/** One reading, or several to choose from; none for an empty line. */
readings: Array<Reading>, };

/** How a file is written. */
export type Reads = {
/** Its encoding. */
encoding: Encoding,
/** Whether it begins with a byte order mark. */
bom: boolean,
/** What parts its cells, where it has cells. */
delimiter?: string, };

/** Why a row is left out or rejected. */
export type Reason = "too_short" | "over_a_day" | "skipped" | "missing_field" | "bad_date" | "bad_number" | "bad_value" | "unknown_area" | "duplicate_id" | "too_long";

/** What someone said. */
export type Recognition = {
/** Who said it, 1 to 120 characters. */
from: string,
/** What they are to the person. */
relation: Relation,
/** What it is about; nothing where that is not known (I5). */
about?: About | null,
/** Their words, up to 2,000 characters. */
quote?: string,
/** How they know. */
know?: Knowledge | null,
/** Where the words stand. */
link?: string | null,
/** Whether their words may leave. */
publish?: Publish,
/** The day permission was asked. */
asked_on?: string | null,
/** The witness slip that it answers. */
slip?: SlipId | null, };

/** A recognition as the list shows it. */
export type RecognitionLine = {
/** Its entry. */
id: EntryId,
/** Who said it. */
from: string,
/** What they are to the owner. */
relation: Relation,
/** Their words; empty where they only saw it. */
words: string,
/** What it is about. */
about: About | null,
/** What that is called; none where it was deleted or is not known. */
about_title: string | null,
/** How they know. */
know: Knowledge | null,
/** Whether their words may leave. */
publish: Publish,
/** The day permission was asked, as it is read; empty where nobody asked. */
asked_words: string,
/** Its day. */
on: string,
/** The day as it is read. */
day_words: string,
/** Whether it came back with a witness slip. */
returned: boolean,
/** Whether its author is the owner, who is no witness. */
own: boolean,
/** Whether it is in no export whatever was permitted. */
private: boolean, };

/** The recognitions that were found. */
export type Recognitions = {
/** Newest first. */
lines: Array<RecognitionLine>,
/** How many were found, shown or not. */
found: number,
/** How many there are in all. */
all: number, };

/** What the author of a recognition is to the owner. */
export type Relation = "peer" | "client" | "teacher" | "public" | "jury";

/** One remark, with the entry that it is about. */
export type Remark = {
/** What is said. */
words: string,
/** The entry to jump to. */
entry: EntryId | null, };

/** What a reminder is of. */
export type Reminder = "look_back" | "became" | "resounding";

/** A reminder that was shown. */
export type ReminderShown = {
/** What it was of. */
reminder: Reminder, };

/** The reminders that the person wished for. */
export type Reminders = {
/** Once a week, to look back on it. */
look_back: boolean,
/** When a question waits: what became of it? */
became: boolean,
/** Once a year, to sound again. */
resounding: boolean, };

/** A new name. */
export type RenameArea = {
/** Which area. */
area: AreaRef,
/** Its new name. */
name: string, };

/** Another name for a template. */
export type RenameTemplate = {
/** Which template. */
template: TemplateRef,
/** Its new name. */
name: string, };

/** The areas that may be sounded again. */
export type Resounding = {
/** Last sounded over a year ago, or never, in the order of the tree. */
areas: Array<ResoundingLine>, };

/** An area whose turn it is. */
export type ResoundingLine = {
/** The area. */
area: AreaId,
/** Its name. */
name: string,
/** The names above it, "Ceramics / Glaze"; empty for a craft. */
above: string,
/** "Last sounded 3 March 2024.", "Never sounded."; never how deep. */
last: string, };

/** A backup to restore. */
export type Restore = {
/** A backup's name, or a path. */
backup: Place,
/** Only prints what it holds. */
dry_run?: boolean, };

/** An older form to have back. */
export type RestoreForm = {
/** Which entry. */
entry: EntryRef,
/** The change that left it so: `device/seq`, or the form's number. */
change: string, };

/** What was restored, or would be. */
export type Restored = {
/** When the backup was made. */
at: string,
/** What it holds. */
counts: { [key in string]: number },
/** Where the journal that was here lies now. */
set_aside: string | null,
/** Whether it was done. */
done: boolean, };

/** A result that landed some time after a milestone. */
export type ResultLanded = {
/** Which milestone. */
entry: EntryRef,
/** What landed. */
text: string,
/** The day it landed; today where absent. */
on?: DayText,
/** A measure or a link to keep with it. */
evidence?: Array<NewEvidence>, };

/** Hides an area, or shows it again. */
export type RetireArea = {
/** Which area. */
area: AreaRef,
/** Since when; today where absent. */
on?: DayText,
/** Shows it again. */
back?: boolean, };

/** A block of running text. */
export type RichBlock = { "kind": "paragraph",
/** Its words. */
spans: Array<RichSpan>, } | { "kind": "list",
/** Whether its items are numbered. */
ordered: boolean,
/** The items, each a text of its own. */
items: Array<Array<RichBlock>>, } | { "kind": "quote",
/** What is quoted. */
blocks: Array<RichBlock>, };

/** A run of words. */
export type RichSpan = { "kind": "text",
/** The words. */
text: string, } | { "kind": "strong",
/** The words. */
spans: Array<RichSpan>, } | { "kind": "emphasis",
/** The words. */
spans: Array<RichSpan>, } | { "kind": "code",
/** The characters. */
text: string, } | { "kind": "link",
/** The address. */
url: string,
/** The words. */
spans: Array<RichSpan>, } | { "kind": "break" };

/** A position held from a day, to a day or still. */
export type Role = {
/** Its name that never changes. */
id: RoleId,
/** 1 to 120 characters, such as "Head of design". */
title: string,
/** Where it was held. */
at?: string,
/** The first day; for a month or year its first day, because a band begins where the time named begins. */
from: string,
/** How exactly the first day is known. */
from_precision?: Precision,
/** The last day; none while it is still held. */
to?: string | null,
/** How exactly the last day is known. */
to_precision?: Precision,
/** In no export (I7). */
private?: boolean, };

/** A role that was made or touched. */
export type RoleDone = {
/** The id. */
id: RoleId,
/** Its title. */
title: string, };

/** The id of a role. */
export type RoleId = string;

/** A role: its id or its title. */
export type RoleRef = string;

/** All roles, newest first. */
export type Roles = {
/** The roles. */
roles: Array<Role>, };

/** What becomes of one row. */
export type RowAnswer = {
/** The line where it begins, the first line being 1. */
row: number,
/** What becomes of it. */
state: State,
/** Why it is left out or rejected. */
reason?: Reason,
/** The column or key that it is about. */
field?: string,
/** What stands there. */
value?: string,
/** What is wrong, in one sentence. */
message?: string,
/** What to know about a row that is taken. */
notes?: Array<Remark>,
/** The entry that it would be, as the command line prints entries. */
entry?: Record<string, unknown>, };

/** What became of a row. */
export type RowBecame = "made" | "changed" | "gone";

/** A row before and after, in words. */
export type RowTold = {
/** "Session", "Area", "Work" ... */
what: string,
/** Its title, its name, or its line. */
name: string,
/** What became of it. */
became: RowBecame,
/** What differs; for a row that was made or is gone, all that it holds. */
fields: Array<FieldTold>,
/** The entry that can be opened, where it is one that is still there. */
entry: EntryId | null, };

/** One rung of a ladder. */
export type Rung = {
/** A stable name inside its ladder. */
key: string,
/** 1 to 60 characters, such as "Untangles". */
name: string,
/** What a work at this rung demands; rates a milestone. */
demands?: string,
/** What one can do who stands here; rates a sounding. */
can_do?: string,
/** Two to four observable signs to choose from. */
signals?: Array<string>, };

/** Half rungs, printed in rungs: 4, 1.5. Counted in halves, so that no float is ever kept. */
export type Rungs = number;

/** A work that may be made, and which of those that are there it may be. */
export type SamePiece = {
/** Its title. */
title: string,
/** Its first day. */
started?: DayText,
/** Its last day. */
finished?: DayText, };

/** The works that a new one may be: of the same title, within fourteen days. */
export type SamePieces = {
/** The works. */
works: Array<WorkLine>, };

/** A chart written to a file; nothing private is in it, and no number rests on what is. */
export type SaveChart = {
/** `svg` or `png`. */
format: string,
/** `light`, `dark`, `contrast` or `print`. */
theme?: string,
/** Draws the claimed line too; it is left out unless asked for. */
claimed?: boolean,
/** The file; replaced only when the new one is whole. */
file: Place,
/** A chart's name, or the beginning of one: `sounding-line`, `silt`. */
chart: string,
/** The areas; each chart says how many it takes. None is everything where a chart can draw that, else the crafts. */
areas?: Array<AreaRef>,
/** First day shown. */
from?: DayText,
/** Last day shown; today where absent. */
to?: DayText,
/** The chosen day; on the Seabed the day that is drawn beside now. */
on?: DayText,
/** Another way of drawing it: `by-depth` or `by-dust` of the Seabed, `stretch` of the Bob, `tried-once` of the Reach. */
view?: string,
/** Width in CSS pixels; 960 where 0. */
width?: number,
/** Depth grows upwards. */
right_way_up?: boolean,
/** Leaves the claimed line out. */
without_claimed?: boolean,
/** Laid out for paper. */
print?: boolean, };

/** A witness slip to save. */
export type SaveSlip = {
/** The milestone or work that it asks about. */
about: AboutRef,
/** Who is asked; open where empty. */
person?: string,
/** The pictures that it shows, by number from 1. */
files?: Array<number>,
/** The file; replaced only when the new one is whole. */
to: Place, };

/** A form to keep: of an entry that is there, or as it was filled in. */
export type SaveTemplate = {
/** What it will be called. */
name: string,
/** The entry that it is made of. */
entry?: EntryRef,
/** The kind of entry that a given form fills. */
kind?: Kind,
/** The request that would log the entry, as a JSON object. */
form?: string, };

/** A week to be saved. */
export type SaveWeek = {
/** A day of it; this week where absent. */
on?: DayText,
/** What was typed. */
edits: Array<WeekEdit>,
/** Writes nothing where one cell cannot be read; else that cell alone is left out. */
whole?: boolean, };

/** A form of an entry as a change left it. */
export type SavedForm = {
/** Its number, from 1 for the first. */
n: number,
/** `device/seq` of the change. */
change: string,
/** The instant, for display. */
at: string,
/** The same where the person is: "Fri 20 Nov 2026 12:00". */
at_words: string,
/** `window`, `command line`, `import`. */
door: string,
/** What was done. */
words: string,
/** Whether the entry was deleted by it; then there is no form. */
gone: boolean,
/** Whether the entry stands so now. */
now: boolean,
/** What changed against the form before, fact by fact; for the first form nothing. */
changed: Array<ChangedFact>,
/** How it reads, fact by fact. */
facts: Array<ReadFact>, };

/** One chart, laid out. */
export type Scene = {
/** Which chart it is. */
chart: Chart,
/** Width of the view box, in tenths of a CSS pixel. */
width: number,
/** Height of the view box, in tenths of a CSS pixel. */
height: number,
/** The heading in plain words, such as "Depth over time"; drawn by whoever places the scene. */
title: string,
/** What it is about: the names of its areas. */
subtitle: string,
/** The whole chart as one or more spoken sentences. */
sentence: string,
/** How its numbers came about: the formula in words, with the person's own values in it. */
computed?: string,
/** The number that leads the chart, where it has one. */
lead?: Lead | null,
/** What was left out or needs a word, each a sentence that stands below the chart. */
notes?: Array<string>,
/** Everything drawn, bottom first. */
marks: Array<Mark>,
/** The keyboard's order: by series, then by date. */
nav: Array<NavNode>,
/** What turns a position into a date or a depth. */
axes: Array<Axis>,
/** The same numbers as tables; the first is the chart itself. */
tables: Array<Table>, };

/** A query with a name. */
export type Search = {
/** Its name that never changes. */
id: SearchId,
/** 1 to 120 characters, such as "Glazes never shown". */
name: string,
/** 1 to 2,000 characters in the grammar of `query`. */
query: string, };

/** A saved search that was made or touched. */
export type SearchDone = {
/** The id. */
id: SearchId,
/** Its name. */
name: string, };

/** The id of a saved search. */
export type SearchId = string;

/** A saved search: its id or its name. */
export type SearchRef = string;

/** All saved searches, by name. */
export type Searches = {
/** The searches. */
searches: Array<Search>, };

/** Minutes made and overseen on one day; together 1 to 1440 (I4). */
export type Session = {
/** Minutes of the person's own hands or judgement in the work. */
making_min?: number,
/** Minutes of arranging the work of others. */
overseeing_min?: number, };

/** What else can be set of an area; what is absent stays. */
export type SetArea = {
/** Which area. */
area: AreaRef,
/** Days; 0 goes back to what is inherited. */
half_life?: number,
/** Other names, whole list. */
also?: Array<string>,
/** Lies fallow from today, or no more. */
fallow?: boolean,
/** Becomes a technique, or an area. */
technique?: boolean, };

/** Another ladder for a craft. */
export type SetLadder = {
/** Which craft. */
craft: AreaRef,
/** The new rungs. */
ladder: Ladder,
/** Old rung to new rung; needed where their number differs. */
map?: Record<string, number>,
/** Only shows what would change. */
dry_run?: boolean, };

/** What can be set of a plate; what is absent stays. */
export type SetPlate = {
/** Which plate. */
plate: PlateRef,
/** Its title. */
title?: string,
/** The older picture. */
left?: ChosenSide,
/** The newer picture. */
right?: ChosenSide,
/** In no export. */
private?: boolean, };

/** What can be set of the profile; what is absent stays, an empty text clears. */
export type SetProfile = {
/** The name. */
name?: string,
/** Other names, whole list. */
also?: Array<string>,
/** The craft line. */
craft_line?: string,
/** E-mail. */
email?: string,
/** Telephone. */
phone?: string,
/** Web address. */
url?: string, };

/** What can be set of a role; what is absent stays, an empty `to` means still held. */
export type SetRole = {
/** Which role. */
role: RoleRef,
/** Its title. */
title?: string,
/** Where. */
at?: string,
/** First day. */
from?: DayText,
/** Last day. */
to?: DayText,
/** In no export. */
private?: boolean, };

/** What can be set of a saved search; what is absent stays. */
export type SetSearch = {
/** Which one. */
search: SearchRef,
/** Its name. */
name?: string,
/** What it asks for. */
query?: string, };

/** What can be set of a work; what is absent stays, an empty text clears. */
export type SetWork = {
/** Which work. */
work: WorkRef,
/** Its title. */
title?: string,
/** For whom. */
for_whom?: string,
/** First day. */
started?: DayText,
/** Last day. */
finished?: DayText,
/** An address. */
link?: string,
/** In no export. */
private?: boolean, };

/** Settings of this machine. */
export type Settings = {
/** `system`, `light`, `dark`, `contrast`, `contrast-dark`. */
theme: string,
/** Text size in per cent, 80 to 200. */
text_size: number,
/** Depth grows upwards on screen and in print. */
right_way_up: boolean,
/** Monday or Sunday: 1 or 7. */
first_weekday: number,
/** New entries start private, in every door. */
start_private: boolean,
/** The journal last opened in the window, never the sample. */
last_journal: string | null,
/** The page last open in the window. */
last_page: string | null,
/** Whether the line *Write down five works* was put away. */
five_works_away: boolean,
/** The language of the window and of the command line: `system`, `en` or `de`. */
language: string,
/** The reminders that the person wished for; all off at first. */
reminders: Reminders,
/** Whether an item in the tray opens the capture window; Plumb then goes on when its window is closed. */
capture_tray: boolean,
/** The key that opens the capture window from anywhere, such as `Control+Alt+KeyP`. */
capture_key: string | null,
/** Whether the list of things to try was put away. */
first_steps_away: boolean,
/** Keys that the person chose, by command; an empty one leaves the command without a key. */
keys: { [key in string]: string },
/** Whether keys without Ctrl do anything outside text fields. */
single_keys: boolean,
/** `roomy` or `dense`. */
density: string,
/** Whether nothing moves, whatever the system says. */
still: boolean,
/** `words` ("20 Nov 2026") or `iso` ("2026-11-20"). */
dates: string, };

/** Geometry. Text and glyphs take their colour from the style's `fill`. */
export type Shape = { "path": string } | { "rect": Box4 } | { "line": Stroke } | { "glyph": Stamp } | { "text": Label } | { "group": Array<Shape> };

/** A side of a plate as it is shown. */
export type SideView = {
/** What its entry is called; empty where that was deleted. */
title: string,
/** The day of its entry; none where that was deleted. */
on: string | null,
/** The day as it is read. */
day_words: string,
/** Words for those who cannot see it; none until written. */
alt: string | null,
/** The work of its entry. */
work: WorkId | null,
/** Whether its entry was deleted; the picture stays. */
gone: boolean,
/** The entry that the picture came with. */
entry: EntryId,
/** The picture's bytes: SHA-256, 64 lower-case hexadecimal digits. */
sha256: string,
/** The part that is shown; none for the whole picture. */
crop?: Crop | null,
/** What is said under it, at most 2,000 characters. */
line?: string, };

/** What a sleep asks. */
export type SleptQuestion = {
/** "Keep 3 h 40, or stop at 10:14, when the machine went to sleep?" */
sentence: string,
/** What would be kept: "3 h 40". */
keep: string,
/** When it went to sleep: "10:14". */
until: string, };

/** What becomes of the time in which the machine slept. */
export type SleptTime = "keep" | "cut";

/** The id of a witness slip. */
export type SlipId = string;

/** A witness slip as a list shows it. */
export type SlipLine = {
/** Its id. */
id: SlipId,
/** What it asks about. */
about: About,
/** What that is called; none where it was deleted. */
about_title: string | null,
/** Who was asked; empty where that was left open. */
person: string,
/** The day it was saved, as it is read. */
day_words: string,
/** Who answered it. */
answered_by: Array<string>, };

/** What a witness slip can show. */
export type SlipOffer = {
/** What it asks about. */
title: string,
/** Its pictures, which stay out until they are chosen. */
pictures: Array<SlipPicture>,
/** How many of them a slip takes. */
most: number, };

/** A picture that may go on a slip. */
export type SlipPicture = {
/** Its number, from 1. */
n: number,
/** The hash of its bytes. */
sha256: string,
/** What is said of it. */
words: string, };

/** An answer as it stands in its file, before anything is written. */
export type SlipRead = {
/** The file's name. */
name: string,
/** SHA-256 of its bytes; accepting gives it back, so that what was looked at is what is taken. */
sha256: string,
/** What it is about: as our own slip has it, or as the file says where the slip is not ours. */
about_title: string,
/** Who was asked, by our own slip. */
person: string,
/** Who answered. */
from: string,
/** Their trade. */
trade: string,
/** What they saw. */
saw: string,
/** How they know. */
know: Knowledge,
/** What would have been missing. */
missing: string,
/** Whether it may be quoted. */
publish: Publish,
/** The day of the answer, as it is read. */
day_words: string,
/** What is remarkable about it, in sentences. */
notes: Array<string>,
/** Why it cannot be accepted; none where it can. */
barred: string | null,
/** The entry that has this answer already. */
entry: EntryId | null, };

/** A slip that was saved. */
export type SlipSaved = {
/** The slip. */
id: SlipId,
/** What it asks about. */
title: string,
/** The file. */
exported: Exported, };

/** All witness slips. */
export type Slips = {
/** The one saved last first. */
slips: Array<SlipLine>, };

/** The order of a list, newest first. */
export type Sort = "on" | "recorded";

/** A self-rating, or another person's, of exactly one area. */
export type Sounding = {
/** Half rungs, 0 to twice the number of rungs. */
half_rungs: number,
/** Who sounded: absent is the owner. */
by?: string | null, };

/** One sounding's distance from the evidence. */
export type SoundingGap = {
/** The day. */
on: string,
/** What was said. */
half_rungs: number,
/** Someone else's name; absent for one's own. */
by: string | null,
/** 15 × half rungs − depth30. */
gap30: number,
/** The day as it is read: "Sun 15 Jan 1967", "1967"; for people, not in the JSON of the command line. */
day_words: string,
/** Where that lies; for people, not in the JSON of the command line. */
verdict: Verdict, };

/** The file that was looked at; applying stops where its hash is another. */
export type Source = {
/** Its name without a folder. */
name: string,
/** Its size in bytes. */
bytes: number,
/** SHA-256 of its bytes. */
sha256: string, };

/** A place in a text, counted in UTF-16 units as a page counts, so that it can be marked there. */
export type Span = {
/** Where it begins. */
from: number,
/** Where it ends; what stands here is not in it any more. */
to: number, };

/** How time is spent. */
export type Spending = "making" | "overseeing";

/** The languages that are spoken. */
export type Spoken = {
/** In the window and on the command line. */
language: Language, };

/** One of the eight marks at a place, on a box of 12 pixels around it. Draw it on a halo of the sea, so that it stays legible on a line. */
export type Stamp = {
/** Which mark. */
symbol: Symbol,
/** The middle of its box. */
at: Point, };

/** What stands on the desk. */
export type Standing = {
/** Whether a journal is open. */
open: boolean,
/** Why none is; `no_journal` leads to the first run. */
problem: Problem | null,
/** The folder of the journal, or where a new one would be made. */
folder: string,
/** What the rail calls it: the owner's name, or the folder's. */
name: string,
/** Whether it is a sample. */
sample: boolean,
/** Whether it can only be read. */
read_only: boolean,
/** Verified backups beside a journal that cannot be opened. */
backups: Array<BackupLine>,
/** A remark about the folder, such as a synced one. */
remark: string | null,
/** Plumb's version. */
version: string,
/** Today, as this process sees it. */
today: string,
/** A change of another process newer than this address asks the window to read again. */
place: number, };

/** What becomes of a row. */
export type State = "new" | "same" | "changed" | "deleted" | "left_out" | "rejected";

/** A rise of depth. */
export type StepAnswer = {
/** The day. */
on: string,
/** Thirtieths. */
depth30: number,
/** The works, deepest first; Σ weight × half_rungs = depth30. */
because: Array<BecauseAnswer>, };

/** How many steps to take back, or to do again. */
export type Steps = {
/** 1 where 0. */
steps?: number, };

/** The story of a milestone, written once and reused. */
export type Story = {
/** What was hard about the starting point. */
situation?: string,
/** What the person decided and did. */
action?: string,
/** What changed, for whom, since when. */
result?: string,
/** What the person would do differently. */
learning?: string,
/** The person's share, in one sentence. */
share?: string,
/** What became of it, each with its day. */
later?: Array<Later>,
/** Whether the person asked never to be asked again what became of it. */
later_off?: boolean, };

/** What an amendment gives of a story: a part that is present replaces, an empty one clears, all else stays. */
export type StoryParts = {
/** What was hard about the starting point. */
situation?: string,
/** What was the person's to decide, and what they did. */
action?: string,
/** What changed, for whom, since when. */
result?: string,
/** What they would do differently. */
learning?: string,
/** Their share, in one sentence. */
share?: string,
/** What became of it, whole list. */
later?: Array<Later>,
/** Whether what became of it is never asked for. */
later_off?: boolean, };

/** How well a milestone is evidenced; derived, never typed. */
export type Strength = "claimed" | "shown" | "witnessed";

/** A straight stroke between two points. */
export type Stroke = {
/** The beginning. */
from: Point,
/** The end. */
to: Point, };

/** The ink of a mark. Absent paint is not drawn. */
export type Style = {
/** The fill, and the colour of text and glyphs. */
fill?: Token,
/** The stroke. */
stroke?: Token,
/** Stroke width in tenths of a CSS pixel. */
width?: number,
/** Lengths on and off in tenths of a CSS pixel; solid where absent. */
dash?: [number, number],
/** Percent of opacity of the fill; full where absent. */
wash?: number,
/** Whether strokes end round: a stroke of no length is then a dot. */
round?: boolean, };

/** How well an area is surveyed, like a nautical chart's zones of confidence: beside depth, never in it. */
export type Survey = "A" | "B" | "C" | "U";

/** The eight marks of `assets/icons/marks`; shape and fill carry the meaning, colour only repeats it. The wire word is the file's name. */
export type Symbol = "witnessed" | "shown" | "claimed" | "attempted" | "oversaw" | "own-sounding" | "other-sounding" | "hardest";

/** The chart's numbers in rows. */
export type Table = {
/** What the rows are. */
caption: string,
/** Column heads. */
columns: Array<Column>,
/** Rows; each has as many cells as there are columns. */
rows: Array<Array<Cell>>, };

/** What an undo or redo took. */
export type TakenBack = {
/** The labels of the steps, newest first. */
labels: Array<string>, };

/** When a picture was taken. */
export type TakenOn = {
/** The day, where its camera wrote one that has been. */
on: string | null,
/** "Tue 17 Nov 2026". */
words: string, };

/** A change, and how many of its rows to pass over. */
export type TellChange = {
/** `device/seq`, or the number alone where only one device ever wrote. */
change: Address,
/** Skips this many rows. */
offset?: number, };

/** A filled form, kept. */
export type Template = {
/** Its name that never changes. */
id: TemplateId,
/** 1 to 120 characters, such as "Evening at the wheel". */
name: string,
/** The kind of entry that it fills. */
kind: Kind,
/** The request that would log it, as a JSON object. */
form: string, };

/** A template that was made or touched. */
export type TemplateDone = {
/** The id. */
id: TemplateId,
/** Its name. */
name: string, };

/** The id of a template. */
export type TemplateId = string;

/** A template: its id or its name. */
export type TemplateRef = string;

/** The time of an area and of what lies below it, between two days; of everything where no area is named. */
export type TimeBehind = {
/** Which area. */
area?: AreaRef,
/** The first day; the first on which time was logged where absent. */
from?: DayText,
/** The last day; today where absent. */
to?: DayText,
/** Skips this many entries. */
offset?: number,
/** At most this many entries; 50 where absent, and never more than 10,000. */
limit?: number, };

/** An entry with the minutes of it that fall here. */
export type TimeRow = {
/** Minutes made that fall here. */
making: number,
/** Minutes overseen that fall here. */
overseeing: number,
/** "30 min making"; empty for a milestone. */
time_words: string,
/** "of 1 h 30 over three areas"; empty where all of it falls here. */
share_words: string,
/** The entry. */
id: EntryId,
/** Its kind. */
kind: Kind,
/** Its day. */
on: string,
/** The day as it is read: "Thu 19 Nov 2026", "May 2026", "1961". */
day_words: string,
/** What it is called: a title, a time, who spoke, or its first words. */
head: string,
/** The first of its words, or what was said; empty where the head has them. */
words: string,
/** The mark beside it, for milestones and soundings. */
mark: Symbol | null,
/** The challenge in words, such as "Glaze, Untangles". */
rungs: Array<string>,
/** Its areas as the person reads them. */
areas: Array<NamedArea>,
/** Its work as the person reads it. */
work_title: string | null,
/** Whether it stays out of everything that leaves. */
private: boolean, };

/** An area that is timed. */
export type TimedArea = {
/** Its id. */
id: AreaId,
/** Its path. */
path: string, };

/** The work that is timed. */
export type TimedWork = {
/** Its id. */
id: WorkId,
/** Its title. */
title: string, };

/** Entries by day, newest first. */
export type Timeline = {
/** The entries. */
entries: Array<EntryView>,
/** Whether there are older ones. */
more: boolean, };

/** A stretch of the timeline. */
export type TimelineRequest = {
/** Only these kinds; all where empty. */
kinds?: Array<Kind>,
/** Only this area and what lies below it. */
area?: AreaRef,
/** Only up to this day. */
until?: string,
/** Skips this many. */
offset?: number,
/** At most this many, up to 500. */
limit?: number, };

/** The timer as it stands. */
export type Timer = {
/** What it does. */
phase: TimerPhase,
/** How time is spent now, or will be when it goes on. */
spent: Spending,
/** Seconds made. */
making_s: number,
/** Seconds overseen. */
overseeing_s: number,
/** What was timed: "1 h 30 making, 5 min overseeing". */
words: string,
/** The areas. */
areas: Array<TimedArea>,
/** The work. */
work: TimedWork | null,
/** What a sleep asks, once it was stopped. */
slept: SleptQuestion | null,
/** What can be logged, once it was stopped and nothing is asked; nothing where it was less than a minute. */
draft: TimerDraft | null,
/** What was found and set aside. */
said: string | null, };

/** What can be logged of a timer that was stopped. */
export type TimerDraft = {
/** The capture line, with all but its text. */
line: string,
/** The day on which it began. */
on: string,
/** Minutes made. */
making_min: number,
/** Minutes overseen. */
overseeing_min: number, };

/** What a timer does. */
export type TimerPhase = "idle" | "running" | "paused" | "stopped";

/** What is to be timed. */
export type TimerStart = {
/** The areas, primary first; they may also be named when it is logged. */
areas?: Array<AreaRef>,
/** The work. */
work?: WorkRef,
/** How time is spent; making where absent. */
spent?: Spending, };

/** How a timer is stopped. */
export type TimerStop = {
/** The answer to the question that a sleep asks. */
slept?: SleptTime, };

/** The day in brief. */
export type Today = {
/** The civil day. */
on: string,
/** "Friday 20 November 2026". */
words: string,
/** The days-since sentence, from 30 days on. */
days_since: DaysSince | null,
/** Minutes made this week, Monday to today. */
week_making_min: number,
/** Minutes overseen this week. */
week_overseeing_min: number,
/** "6 h 10 making, 21 h overseeing". */
week_words: string,
/** Monday of this week, from which its minutes are counted to today. */
week_from: string,
/** How the week's minutes were counted. */
week_computed: string,
/** Entries in all; a first day has none. */
entries: number,
/** Works that carry evidence, up to five: the line *Write down five works* goes when five do. */
evidenced_works: number,
/** Crafts with today's depth, for the margin. */
ground: Array<GroundLine>,
/** An example for the capture line in the person's own words: "today 45m glaze". */
example: string, };

/** The role of a colour. */
export type Token = "paper" | "land" | "sea" | "hair" | "edge" | "ink" | "ink.soft" | "ink.faint" | "accent" | "note" | "water.1" | "water.2" | "water.3" | "water.4" | "water.5" | "water.6" | "water.7" | "line.1" | "line.2" | "line.3" | "line.4" | "line.5" | "claimed.line" | "silt.dot" | "outline";

/** What the reads of the table depend on, derived from the revisions of a change. */
export type Topic = "areas" | "works" | "roles" | "profile" | "sessions" | "milestones" | "notes" | "recognitions" | "soundings" | "goals" | "searches" | "templates" | "plates" | "slips" | "timer" | "history";

/** What the Edit menu says, or nothing to take back. */
export type UndoLabels = {
/** The label of what Undo would take. */
undo: string | null,
/** The label of what Redo would take. */
redo: string | null, };

/** Where a sounding lies. */
export type Verdict = "in_true" | "deeper" | "shallower";

/** A week as a grid. */
export type Week = {
/** "Week 47, 16 to 22 November 2026". */
title: string,
/** Its columns. */
days: Array<WeekDay>,
/** Its rows, in the order of the tree. */
rows: Array<WeekRow>,
/** Minutes made. */
making: number,
/** Minutes overseen. */
overseeing: number,
/** How many cells would be saved. */
readable: number,
/** How many cells cannot be read. */
unreadable: number,
/** The first day of the week before. */
before: string,
/** The first day of the week after; none where that is still ahead. */
after: string | null,
/** What fills this week as the one before; empty where something stands in it, or nothing stood there. */
as_before: Array<WeekEdit>, };

/** One cell, of making or of overseeing. */
export type WeekCell = {
/** What stands in it. */
text: string,
/** Its minutes, with what was typed. */
minutes: number,
/** Its minutes in the journal. */
was: number,
/** What can be done with it. */
state: CellState,
/** Whether something was typed that is not saved. */
edited: boolean,
/** The sessions in it. */
entries: Array<EntryId>,
/** Why what was typed cannot be taken. */
problem: string | null, };

/** A day of a row. */
export type WeekCells = {
/** Making. */
making: WeekCell,
/** Overseeing. */
overseeing: WeekCell, };

/** A column. */
export type WeekDay = {
/** The day. */
on: string,
/** "Mon 16 Nov 2026". */
words: string,
/** Whether it is still ahead. */
ahead: boolean,
/** Minutes made. */
making: number,
/** Minutes overseen. */
overseeing: number, };

/** What was typed into a cell and is not saved yet. */
export type WeekEdit = {
/** The row. */
area: AreaRef,
/** The column. */
on: DayText,
/** Making or overseeing. */
spent: Spending,
/** The text. */
text: string,
/** The minutes over which it was typed; where others stand there by now, the cell says so instead of overwriting them. */
was?: number, };

/** Which week, with what was typed into it. */
export type WeekRequest = {
/** A day of it; this week where absent. */
on?: DayText,
/** What was typed. */
edits?: Array<WeekEdit>,
/** Areas that get a row although nothing was logged in them. */
rows?: Array<AreaRef>, };

/** A row: an area with its seven days. */
export type WeekRow = {
/** The area; none for sessions without one. */
area: AreaId | null,
/** Its path. */
path: string,
/** Its days. */
cells: Array<WeekCells>,
/** Minutes made in the week. */
making: number,
/** Minutes overseen in the week. */
overseeing: number, };

/** A week that was saved. */
export type WeekSaved = {
/** How many cells were written. */
cells: number,
/** How many cells could not be. */
left: number, };

/** What going back did. */
export type WentBack = {
/** Rows that were made as they were. */
rows: number, };

/** Where the journal is and what it holds. */
export type Where = {
/** The folder's path. */
folder: string,
/** Bytes of database and files together. */
bytes: number,
/** Whether it is a sample. */
sample: boolean,
/** Rows by word: areas, works, roles, session, milestone ... */
counts: { [key in string]: number },
/** When the newest verified backup was made; null without one. */
last_backup: string | null, };

/** Words, and whose they are. */
export type Words = { "ours": string } | { "theirs": string };

/** A work that was made or touched. */
export type WorkDone = {
/** The id. */
id: WorkId,
/** The title it has now. */
title: string, };

/** The id of a work. */
export type WorkId = string;

/** A work as the list shows it. */
export type WorkLine = {
/** Entries that name it. */
entries: number,
/** Minutes made. */
making_min: number,
/** Minutes overseen. */
overseeing_min: number,
/** The best strength of its milestones. */
strength: Strength | null,
/** "2024 – 2026", "since May 2026", or empty. */
span_words: string,
/** The first picture among its evidence. */
picture: string | null,
/** The areas of its entries, each once. */
areas: Array<AreaId>,
/** Its first day; none where nothing is known of it. */
first: string | null,
/** Its last day, or that of its last entry. */
last: string | null,
/** Its name that never changes. */
id: WorkId,
/** 1 to 200 characters. */
title: string,
/** The first day of work on it. */
started?: string | null,
/** The day it was finished. */
finished?: string | null,
/** The client, employer or person it was made for. */
for_whom?: string | null,
/** An address where it can be seen. */
link?: string | null,
/** In no export, not even as a count (I7). */
private?: boolean, };

/** A work's page. */
export type WorkPage = {
/** The work with its sums. */
line: WorkLine,
/** Its entries, oldest first. */
entries: Array<EntryView>,
/** What it evidences, area by area: "Glaze: Untangles, witnessed". */
areas: Array<string>,
/** The same, part by part. */
readings: Array<WorkReading>,
/** How its hours came about; empty where it has none. */
hours_computed: string,
/** How what it evidences came about; empty where it evidences nothing. */
areas_computed: string, };

/** What a work gives to an area. */
export type WorkReading = {
/** The area. */
area: AreaId,
/** Its name. */
name: string,
/** The deepest rung of it there, by its name. */
rung: string,
/** How that is known. */
strength: Strength, };

/** A work: its id or its title. */
export type WorkRef = string;

/** A text as it is shown. */
export type Written = {
/** Its paragraphs, lists and quotes. */
blocks: Array<RichBlock>, };

/** A text to show. */
export type WrittenText = {
/** As the person wrote it. */
text: string, };

/** An area that became deeper. */
export type YearDepth = {
/** The area. */
area: AreaId,
/** Its path. */
path: string,
/** "2.00". */
from: string,
/** "Carries, 3.33". */
to: string, };

/** A first use. */
export type YearFirst = {
/** The technique. */
area: AreaId,
/** Its path. */
path: string,
/** The day, as exactly as the journal keeps it. */
on: string,
/** Whether it came from another craft. */
carried_over: boolean, };

/** Time spent in a craft. */
export type YearHours = {
/** The craft's name; empty for time in no area. */
craft: string,
/** "41 h 20 made + 310 h overseen". */
spent: string, };

/** A year on one page. */
export type YearPage = {
/** The year. */
year: number,
/** The year in one or two sentences. */
sentence: string,
/** Its works, in the order in which they came. */
works: Array<YearWork>,
/** Areas that became deeper. */
deeper: Array<YearDepth>,
/** Techniques that were used for the first time. */
firsts: Array<YearFirst>,
/** Words said. */
said: Array<EntryView>,
/** Time by craft, the most first. */
hours: Array<YearHours>,
/** How the time was counted. */
hours_computed: string, };

/** A work of a year. */
export type YearWork = {
/** The work; none where a milestone stands alone. */
work: WorkId | null,
/** Its title, or the milestone's. */
title: string,
/** Its milestones of that year, oldest first. */
milestones: Array<EntryView>, };

/** Every command, with its request and its answer. */
export interface Commands {
  /** What stands on the desk: a journal, or why none does. */
  standing: { request: Nothing; answer: Standing };
  /** Make a new journal and open it. */
  begin_journal: { request: BeginJournal; answer: Standing };
  /** Open a journal that lies in a folder, or restore one from a backup. */
  open_journal: { request: OpenJournal; answer: Standing };
  /** Make a sample journal in the folder of the journal, where none with entries lies. */
  begin_sample: { request: Nothing; answer: Standing };
  /** Open the sample journal in the app's own folder. */
  open_sample: { request: Nothing; answer: Standing };
  /** Go back from the sample to one's own journal. */
  leave_sample: { request: Nothing; answer: Standing };
  /** What is said about a folder before a journal is made there. */
  read_folder: { request: OpenJournal; answer: FolderRead };
  /** The settings of this machine. */
  settings: { request: Nothing; answer: Settings };
  /** Keep settings of this machine. */
  set_settings: { request: Settings; answer: Settings };
  /** The languages that are spoken, as the settings and the system have it. */
  spoken: { request: Nothing; answer: Spoken };
  /** The ladders that a new craft may copy. */
  ladder_templates: { request: Nothing; answer: Array<LadderTemplate> };
  /** The verified backups. */
  backups: { request: Nothing; answer: Backups };
  /** Put a verified backup in the place of the journal. */
  restore: { request: Restore; answer: Restored };
  /** Remember that nothing has come of a milestone yet. */
  nothing_yet: { request: NothingYet; answer: Nothing };
  /** The reminder to show now, if any. */
  due_reminder: { request: Nothing; answer: DueReminder };
  /** Remember that a reminder was shown. */
  reminder_shown: { request: ReminderShown; answer: Nothing };
  /** Keep what is being written and not yet saved. */
  keep_draft: { request: KeepDraft; answer: Nothing };
  /** What was being written and was not saved. */
  drafts: { request: Nothing; answer: KeptDrafts };
  /** When a chosen picture was taken, by its camera. */
  taken_on: { request: ChosenPicture; answer: TakenOn };
  /** Let go what was being written. */
  drop_draft: { request: DraftPlace; answer: Nothing };
  /** Move the journal to another folder, as a copy that was compared; the old database is set aside. */
  move_journal: { request: MoveJournal; answer: MovedTo };
  /** The day in brief. */
  today: { request: Nothing; answer: Today };
  /** The cards of the day: this day in earlier years, and what became of it. */
  cards: { request: Nothing; answer: Cards };
  /** The areas that may be sounded again. */
  resounding: { request: Nothing; answer: Resounding };
  /** A year on one page. */
  year_page: { request: OneYear; answer: YearPage };
  /** What of the first things to try was tried. */
  first_steps: { request: Nothing; answer: FirstSteps };
  /** Entries by day, newest first. */
  timeline: { request: TimelineRequest; answer: Timeline };
  /** Entries that a query finds. */
  list: { request: ListEntries; answer: EntryList };
  /** Under which headings a list stands, and how many entries under each. */
  groups: { request: GroupEntries; answer: EntryGroups };
  /** The saved searches, by name. */
  searches: { request: Nothing; answer: Searches };
  /** What a bulk edit would do, before it is done. */
  plan_bulk: { request: BulkEdit; answer: BulkPlan };
  /** One entry. */
  entry: { request: OneEntry; answer: EntryView };
  /** The files of an entry that are missing or not as they were. */
  lost_files: { request: OneEntry; answer: Array<LostFile> };
  /** Every saved form of an entry, with what changed. */
  entry_history: { request: OneEntry; answer: EntryHistory };
  /** What differs between an entry as it stands and an amendment of it, before it is saved. */
  compare_forms: { request: CompareForms; answer: FormsCompared };
  /** A text as it is shown: Markdown read into a closed tree. */
  written: { request: WrittenText; answer: Written };
  /** What a capture line means, before it is saved. */
  read_capture_line: { request: CaptureLine; answer: Readings };
  /** What each line of a pasted list means, before any is saved. */
  read_capture_list: { request: CaptureLine; answer: Array<ListedLine> };
  /** How a day field reads. */
  read_day: { request: ReadDay; answer: DayRead };
  /** The tree with today's numbers. */
  areas: { request: Nothing; answer: AreaTree };
  /** An area's page. */
  area_page: { request: OneArea; answer: AreaPage };
  /** A craft's ladder. */
  ladder: { request: OneArea; answer: Ladder };
  /** A chart as a Scene. */
  chart: { request: ChartRequest; answer: Scene };
  /** The works behind an area's reading on a day. */
  behind: { request: AreaOn; answer: Behind };
  /** The time behind a bar, entry by entry, with its sum. */
  time_behind: { request: TimeBehind; answer: BehindTime };
  /** The entries behind a mark, a light line each. */
  entries_behind: { request: EntriesBehind; answer: BehindEntries };
  /** Depth of one area, or of all. */
  depth: { request: AreaOn; answer: Array<DepthAnswer> };
  /** Freshness of one area, or of all. */
  freshness: { request: AreaOn; answer: Array<FreshnessAnswer> };
  /** What would reach the next rung. */
  next_depth: { request: NextRequest; answer: NextDepth };
  /** Soundings against the evidence of their day. */
  calibration: { request: OneArea; answer: CalibrationAnswer };
  /** All works. */
  works: { request: Nothing; answer: Array<WorkLine> };
  /** A work's page. */
  work_page: { request: OneWork; answer: WorkPage };
  /** The works that a new one of this title may be. */
  same_piece: { request: SamePiece; answer: SamePieces };
  /** What becomes of two works that are made one. */
  merge_preview: { request: MergeWorks; answer: MergePreview };
  /** All plates. */
  plates: { request: Nothing; answer: Plates };
  /** The pictures of the journal, of which a plate may be made. */
  pictures: { request: PicturesOf; answer: Pictures };
  /** What others said, newest first. */
  recognitions: { request: AskRecognitions; answer: Recognitions };
  /** A message to copy: may this be quoted, or who saw it. */
  ask_message: { request: AskFor; answer: Message };
  /** What a witness slip can show. */
  slip_offer: { request: OneAbout; answer: SlipOffer };
  /** All witness slips. */
  slips: { request: Nothing; answer: Slips };
  /** All roles. */
  roles: { request: Nothing; answer: Roles };
  /** The filled forms that were kept. */
  templates: { request: Nothing; answer: Array<Template> };
  /** A filled form as it can be used now. */
  fill_template: { request: OneTemplate; answer: FilledForm };
  /** The owner. */
  profile: { request: Nothing; answer: Profile };
  /** What could go into a portfolio. */
  portfolio_candidates: { request: Nothing; answer: PortfolioCandidates };
  /** What letters typed into the palette may mean. */
  palette: { request: PaletteRequest; answer: Palette };
  /** Changes, newest first. */
  history: { request: HistoryRequest; answer: History };
  /** A change row by row, before and after. */
  change_told: { request: TellChange; answer: ChangeTold };
  /** What going back to a change would do. */
  going_back: { request: OneChange; answer: GoingBack };
  /** What can be taken back now. */
  undo_labels: { request: Nothing; answer: UndoLabels };
  /** A week as a grid, with what was typed into it. */
  week: { request: WeekRequest; answer: Week };
  /** The timer as it stands. */
  timer: { request: Nothing; answer: Timer };
  /** Where the journal is and what it holds. */
  where_is: { request: Nothing; answer: Where };
  /** Write down time spent. */
  log_session: { request: NewSession; answer: Outcome<Logged> };
  /** Write down something done. */
  log_milestone: { request: NewMilestone; answer: Outcome<Logged> };
  /** Write down several milestones as one change. */
  log_milestones: { request: NewMilestones; answer: Outcome<Captured> };
  /** Write down a thought. */
  log_note: { request: NewNote; answer: Outcome<Logged> };
  /** Write down what someone said. */
  log_recognition: { request: NewRecognition; answer: Outcome<Logged> };
  /** Remember that permission for someone's words was asked today. */
  permission_asked: { request: OneEntry; answer: Outcome<Logged> };
  /** Accept the answer to a witness slip as recognition. */
  accept_slip: { request: AcceptSlip; answer: Outcome<Logged> };
  /** Write down how deep someone says it is. */
  log_sounding: { request: NewSounding; answer: Outcome<Logged> };
  /** Write down how deep one wants to be. */
  log_goal: { request: NewGoal; answer: Outcome<Logged> };
  /** Save a capture line. */
  capture: { request: Capture; answer: Outcome<Captured> };
  /** Write down what became of a milestone. */
  result_landed: { request: ResultLanded; answer: Outcome<Logged> };
  /** Ask no more what became of a milestone, or again. */
  never_ask: { request: NeverAsk; answer: Outcome<Logged> };
  /** Save several capture lines as one change. */
  capture_lines: { request: CaptureLines; answer: Outcome<Captured> };
  /** Write down an entry once more, today. */
  again: { request: OneEntry; answer: Outcome<Logged> };
  /** Keep a filled form for another time. */
  save_template: { request: SaveTemplate; answer: Outcome<TemplateDone> };
  /** Give a template another name. */
  rename_template: { request: RenameTemplate; answer: Outcome<TemplateDone> };
  /** Delete a template. */
  delete_template: { request: OneTemplate; answer: Outcome<TemplateDone> };
  /** Amend an entry. */
  amend_entry: { request: Amendment; answer: Outcome<Logged> };
  /** Give an entry one of its older forms back. */
  restore_form: { request: RestoreForm; answer: Outcome<Logged> };
  /** Add evidence to an entry. */
  attach: { request: Attach; answer: Outcome<Logged> };
  /** Put a missing file of an entry back. */
  attach_again: { request: AttachAgain; answer: Outcome<Logged> };
  /** Take evidence from an entry. */
  detach: { request: Detach; answer: Outcome<Logged> };
  /** Delete entries; each keeps its tombstone in the history. */
  delete_entries: { request: DeleteEntries; answer: Outcome<Deleted> };
  /** Change many entries alike, as one change. */
  bulk_edit: { request: BulkEdit; answer: Outcome<BulkDone> };
  /** Keep a query under a name. */
  save_search: { request: NewSearch; answer: Outcome<SearchDone> };
  /** Give a saved search another name or another query. */
  set_search: { request: SetSearch; answer: Outcome<SearchDone> };
  /** Delete a saved search. */
  delete_search: { request: OneSearch; answer: Outcome<SearchDone> };
  /** Add a craft with its ladder. */
  add_craft: { request: NewCraft; answer: Outcome<AreaDone> };
  /** Add an area or a technique. */
  add_area: { request: NewArea; answer: Outcome<AreaDone> };
  /** Give an area another name. */
  rename_area: { request: RenameArea; answer: Outcome<AreaDone> };
  /** Move an area inside its craft. */
  move_area: { request: MoveArea; answer: Outcome<AreaDone> };
  /** Make two areas one. */
  merge_areas: { request: MergeAreas; answer: Outcome<AreaDone> };
  /** Hide an area, or show it again. */
  retire_area: { request: RetireArea; answer: Outcome<AreaDone> };
  /** Set an area's half-life, other names, rest or kind. */
  set_area: { request: SetArea; answer: Outcome<AreaDone> };
  /** Delete an area that no entry names. */
  delete_area: { request: OneArea; answer: Outcome<AreaDone> };
  /** Give a craft another ladder. */
  set_ladder: { request: SetLadder; answer: Outcome<LadderSet> };
  /** Add a work. */
  add_work: { request: NewWork; answer: Outcome<WorkDone> };
  /** Set what is known of a work. */
  set_work: { request: SetWork; answer: Outcome<WorkDone> };
  /** Make two works one. */
  merge_works: { request: MergeWorks; answer: Outcome<WorkDone> };
  /** Delete a work that nothing names. */
  delete_work: { request: OneWork; answer: Outcome<WorkDone> };
  /** Set two pictures side by side. */
  add_plate: { request: NewPlate; answer: Outcome<PlateDone> };
  /** Set what is known of a plate. */
  set_plate: { request: SetPlate; answer: Outcome<PlateDone> };
  /** Delete a plate; its pictures stay with their entries. */
  delete_plate: { request: OnePlate; answer: Outcome<PlateDone> };
  /** Add a role. */
  add_role: { request: NewRole; answer: Outcome<RoleDone> };
  /** Set what is known of a role. */
  set_role: { request: SetRole; answer: Outcome<RoleDone> };
  /** Delete a role. */
  delete_role: { request: OneRole; answer: Outcome<RoleDone> };
  /** Set the owner's name, craft line and contact. */
  set_profile: { request: SetProfile; answer: Outcome<Nothing> };
  /** Write what was typed into a week. */
  save_week: { request: SaveWeek; answer: Outcome<WeekSaved> };
  /** Take back the newest step. */
  undo: { request: Steps; answer: Outcome<TakenBack> };
  /** Do again what was taken back. */
  redo: { request: Steps; answer: Outcome<TakenBack> };
  /** Take back one change, wherever it stands in the history. */
  revert: { request: OneChange; answer: Outcome<TakenBack> };
  /** Make everything as it was right after a change. */
  go_back: { request: OneChange; answer: Outcome<WentBack> };
  /** Start the timer, or let it go on. */
  timer_start: { request: TimerStart; answer: Timer };
  /** Hold the timer. */
  timer_pause: { request: Nothing; answer: Timer };
  /** Switch the timer between making and overseeing. */
  timer_switch: { request: Nothing; answer: Timer };
  /** Stop the timer and answer what can be logged; nothing is logged by it. */
  timer_stop: { request: TimerStop; answer: Timer };
  /** Forget what was timed. */
  timer_discard: { request: Nothing; answer: Timer };
  /** The pages of a portfolio as they will leave. */
  preview_portfolio: { request: PortfolioChoice; answer: PortfolioPreview };
  /** Write a portfolio as PDF or HTML. */
  export_portfolio: { request: ExportPortfolio; answer: Exported };
  /** Write the journal as plumb.journal/1. */
  export_json: { request: ExportJson; answer: Exported };
  /** Write a craft's ladder as a file that can be edited. */
  export_ladder: { request: ExportLadder; answer: Exported };
  /** Save a witness slip: one small page that works offline. */
  save_slip: { request: SaveSlip; answer: SlipSaved };
  /** Show the answer to a witness slip, before it is accepted. */
  read_slip: { request: ReadSlip; answer: SlipRead };
  /** Write a chart as SVG or PNG. */
  save_chart: { request: SaveChart; answer: Exported };
  /** Read foreign bytes in, or only say what would happen. */
  import: { request: Import; answer: Imported };
  /** Whether anything is damaged; nothing is mended. */
  check: { request: Check; answer: Checked };
  /** Make a verified copy of the journal. */
  back_up: { request: BackUp; answer: BackedUp };
}

/** What the answer of each query depends on. */
export const reads: Partial<Record<keyof Commands, Topic[]>> = {
  today: ["areas", "works", "sessions", "milestones", "recognitions", "notes", "soundings", "goals"],
  cards: ["areas", "works", "sessions", "milestones", "recognitions", "notes", "soundings", "goals"],
  resounding: ["areas", "soundings"],
  year_page: ["areas", "works", "sessions", "milestones", "recognitions", "notes", "soundings", "goals"],
  first_steps: ["sessions", "milestones", "recognitions", "notes", "soundings", "goals", "slips", "history"],
  timeline: ["areas", "works", "sessions", "milestones", "recognitions", "notes", "soundings", "goals"],
  list: ["areas", "works", "sessions", "milestones", "recognitions", "notes", "soundings", "goals"],
  groups: ["areas", "works", "sessions", "milestones", "recognitions", "notes", "soundings", "goals"],
  searches: ["searches"],
  plan_bulk: ["areas", "works", "sessions", "milestones", "recognitions", "notes", "soundings", "goals"],
  entry: ["areas", "works", "sessions", "milestones", "recognitions", "notes", "soundings", "goals"],
  lost_files: ["sessions", "milestones", "recognitions", "notes", "soundings", "goals"],
  entry_history: ["areas", "works", "sessions", "milestones", "recognitions", "notes", "soundings", "goals"],
  compare_forms: ["areas", "works", "sessions", "milestones", "recognitions", "notes", "soundings", "goals"],
  written: [],
  read_capture_line: ["areas", "works"],
  read_capture_list: ["areas", "works"],
  read_day: [],
  areas: ["areas", "works", "sessions", "milestones", "recognitions"],
  area_page: ["areas", "works", "sessions", "milestones", "recognitions", "soundings", "goals"],
  ladder: ["areas"],
  chart: ["areas", "works", "roles", "sessions", "milestones", "recognitions", "soundings", "goals"],
  behind: ["areas", "works", "milestones", "recognitions"],
  time_behind: ["areas", "works", "sessions", "milestones", "recognitions"],
  entries_behind: ["areas", "works", "sessions", "milestones", "recognitions", "notes", "soundings", "goals"],
  depth: ["areas", "works", "milestones", "recognitions", "profile"],
  freshness: ["areas", "sessions", "milestones"],
  next_depth: ["areas", "works", "milestones", "recognitions"],
  calibration: ["areas", "milestones", "recognitions", "soundings"],
  works: ["works", "sessions", "milestones", "recognitions"],
  work_page: ["areas", "works", "sessions", "milestones", "recognitions", "notes"],
  same_piece: ["works", "sessions", "milestones", "recognitions", "notes"],
  merge_preview: ["areas", "works", "sessions", "milestones", "recognitions", "notes"],
  plates: ["plates", "areas", "works", "sessions", "milestones", "recognitions", "notes"],
  pictures: ["areas", "works", "sessions", "milestones", "recognitions", "notes", "soundings", "goals"],
  recognitions: ["areas", "works", "milestones", "recognitions", "profile"],
  ask_message: ["works", "milestones", "recognitions", "profile"],
  slip_offer: ["works", "milestones"],
  slips: ["slips", "works", "milestones", "recognitions"],
  roles: ["roles"],
  templates: ["templates"],
  fill_template: ["templates", "areas", "works", "milestones"],
  profile: ["profile"],
  portfolio_candidates: ["areas", "works", "milestones", "recognitions"],
  palette: ["areas", "works", "milestones", "searches"],
  history: ["history"],
  change_told: ["history"],
  going_back: ["history"],
  undo_labels: ["history"],
  week: ["areas", "sessions"],
  timer: ["areas", "works", "timer"],
  where_is: ["history"],
};
