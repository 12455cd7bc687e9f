// Written from the command table by `cargo xtask fix`; a test fails when it is stale. Never edited by hand.

/** What a recognition is about. */
export type About = { "milestone": EntryId } | { "work": WorkId };

/** A milestone or a work. */
export type AboutRef = string;

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

/** Evidence to add to an entry. */
export type Attach = {
/** Which entry. */
entry: EntryRef,
/** What to add. */
evidence: Array<NewEvidence>, };

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

/** What was saved. */
export type Captured = {
/** The entries. */
logged: Array<Logged>, };

/** A cell. */
export type Cell = {
/** What it says. */
text: string,
/** The mark that it stands for; the mark has the sentence, the ink and the entries, the keyboard's order has the day. */
mark?: number, };

/** A rung for an area. */
export type Challenge = {
/** The area; added to the entry's areas where it is not among them. */
area: AreaRef,
/** The rung. */
level: LevelText, };

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
words: string, };

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

/** One thing that is wrong. */
export type Finding = {
/** `entry`, `file`, `change`, `backup`, `schema`, `database`. */
what: string,
/** Which one. */
id: string,
/** A stable reason and what it means. */
reason: string, };

/** A new folder to show as the place of a new journal. */
export type FolderRead = {
/** The path as it is shown. */
path: string,
/** Why another folder may be wiser. */
remark: string | null, };

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
/** The day it was met. */
met_on: string | null, };

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
offset?: number, };

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

/** A rung: its number or its name; halves where a sounding or goal is meant. */
export type LevelText = string;

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
sort?: Sort, };

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

/** Two works become one. */
export type MergeWorks = {
/** The work that goes. */
work: WorkRef,
/** The work that stays. */
into: WorkRef, };

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

/** Something that does not exist yet and would be made in the same change. */
export type Offer = { "offer": "area",
/** Its name. */
name: string,
/** The area it would be made under; without one it cannot be made. */
under: AreaId | null, } | { "offer": "work",
/** Its title. */
title: string, };

/** One area by name. */
export type OneArea = {
/** Which area. */
area: AreaRef, };

/** One entry by name. */
export type OneEntry = {
/** Which entry. */
entry: EntryRef, };

/** One role by name. */
export type OneRole = {
/** Which role. */
role: RoleRef, };

/** One work by name. */
export type OneWork = {
/** Which work. */
work: WorkRef, };

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

/** Whose hands or judgement it was. */
export type Part = "made" | "oversaw";

/** A file or folder: a handle that Rust gave the window, or a path on the command line. */
export type Place = string;

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

/** What the author of a recognition is to the owner. */
export type Relation = "peer" | "client" | "teacher" | "public" | "jury";

/** One remark, with the entry that it is about. */
export type Remark = {
/** What is said. */
words: string,
/** The entry to jump to. */
entry: EntryId | null, };

/** A new name. */
export type RenameArea = {
/** Which area. */
area: AreaRef,
/** Its new name. */
name: string, };

/** A backup to restore. */
export type Restore = {
/** A backup's name, or a path. */
backup: Place,
/** Only prints what it holds. */
dry_run?: boolean, };

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

/** Hides an area, or shows it again. */
export type RetireArea = {
/** Which area. */
area: AreaRef,
/** Since when; today where absent. */
on?: DayText,
/** Shows it again. */
back?: boolean, };

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
five_works_away: boolean, };

/** Geometry. Text and glyphs take their colour from the style's `fill`. */
export type Shape = { "path": string } | { "rect": Box4 } | { "line": Stroke } | { "glyph": Stamp } | { "text": Label } | { "group": Array<Shape> };

/** The id of a witness slip. */
export type SlipId = string;

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
export type Topic = "areas" | "works" | "roles" | "profile" | "sessions" | "milestones" | "notes" | "recognitions" | "soundings" | "goals" | "searches" | "templates" | "plates" | "slips" | "history";

/** What the Edit menu says, or nothing to take back. */
export type UndoLabels = {
/** The label of what Undo would take. */
undo: string | null,
/** The label of what Redo would take. */
redo: string | null, };

/** Where a sounding lies. */
export type Verdict = "in_true" | "deeper" | "shallower";

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
/** How its hours came about; empty where it has none. */
hours_computed: string,
/** How what it evidences came about; empty where it evidences nothing. */
areas_computed: string, };

/** A work: its id or its title. */
export type WorkRef = string;

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
  /** The ladders that a new craft may copy. */
  ladder_templates: { request: Nothing; answer: Array<LadderTemplate> };
  /** The verified backups. */
  backups: { request: Nothing; answer: Backups };
  /** Put a verified backup in the place of the journal. */
  restore: { request: Restore; answer: Restored };
  /** The day in brief. */
  today: { request: Nothing; answer: Today };
  /** Entries by day, newest first. */
  timeline: { request: TimelineRequest; answer: Timeline };
  /** Entries that a query finds. */
  list: { request: ListEntries; answer: EntryList };
  /** One entry. */
  entry: { request: OneEntry; answer: EntryView };
  /** The files of an entry that are missing or not as they were. */
  lost_files: { request: OneEntry; answer: Array<LostFile> };
  /** What a capture line means, before it is saved. */
  read_capture_line: { request: CaptureLine; answer: Readings };
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
  /** All roles. */
  roles: { request: Nothing; answer: Roles };
  /** The owner. */
  profile: { request: Nothing; answer: Profile };
  /** What could go into a portfolio. */
  portfolio_candidates: { request: Nothing; answer: PortfolioCandidates };
  /** Changes, newest first. */
  history: { request: HistoryRequest; answer: History };
  /** What can be taken back now. */
  undo_labels: { request: Nothing; answer: UndoLabels };
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
  /** Write down how deep someone says it is. */
  log_sounding: { request: NewSounding; answer: Outcome<Logged> };
  /** Write down how deep one wants to be. */
  log_goal: { request: NewGoal; answer: Outcome<Logged> };
  /** Save a capture line. */
  capture: { request: Capture; answer: Outcome<Captured> };
  /** Amend an entry. */
  amend_entry: { request: Amendment; answer: Outcome<Logged> };
  /** Add evidence to an entry. */
  attach: { request: Attach; answer: Outcome<Logged> };
  /** Take evidence from an entry. */
  detach: { request: Detach; answer: Outcome<Logged> };
  /** Delete entries; each keeps its tombstone in the history. */
  delete_entries: { request: DeleteEntries; answer: Outcome<Deleted> };
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
  /** Add a role. */
  add_role: { request: NewRole; answer: Outcome<RoleDone> };
  /** Set what is known of a role. */
  set_role: { request: SetRole; answer: Outcome<RoleDone> };
  /** Delete a role. */
  delete_role: { request: OneRole; answer: Outcome<RoleDone> };
  /** Set the owner's name, craft line and contact. */
  set_profile: { request: SetProfile; answer: Outcome<Nothing> };
  /** Take back the newest step. */
  undo: { request: Steps; answer: Outcome<TakenBack> };
  /** Do again what was taken back. */
  redo: { request: Steps; answer: Outcome<TakenBack> };
  /** The pages of a portfolio as they will leave. */
  preview_portfolio: { request: PortfolioChoice; answer: PortfolioPreview };
  /** Write a portfolio as PDF or HTML. */
  export_portfolio: { request: ExportPortfolio; answer: Exported };
  /** Write the journal as plumb.journal/1. */
  export_json: { request: ExportJson; answer: Exported };
  /** Write a craft's ladder as a file that can be edited. */
  export_ladder: { request: ExportLadder; answer: Exported };
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
  timeline: ["areas", "works", "sessions", "milestones", "recognitions", "notes", "soundings", "goals"],
  list: ["areas", "works", "sessions", "milestones", "recognitions", "notes", "soundings", "goals"],
  entry: ["areas", "works", "sessions", "milestones", "recognitions", "notes", "soundings", "goals"],
  lost_files: ["sessions", "milestones", "recognitions", "notes", "soundings", "goals"],
  read_capture_line: ["areas", "works"],
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
  roles: ["roles"],
  profile: ["profile"],
  portfolio_candidates: ["areas", "works", "milestones", "recognitions"],
  history: ["history"],
  undo_labels: ["history"],
  where_is: ["history"],
};
