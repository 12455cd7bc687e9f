//! The preview and the export, from one projection.
//!
//! Stages: gather, check, pictures, charts, lay out, write. Layout cannot be interrupted inside, so a cancel is looked for between the stages; before the last
//! no byte is on the disk.

use std::collections::{BTreeMap, BTreeSet};

use plumb_charts::Chart;
use plumb_mastery::{depth::VoteKey, words::Language};
use plumb_portfolio::{
    Choice, Error, Grain, Notice, Paper, Pictures, Projected, Reason, Rows, fits, html, lay_out,
    leaves,
    pair::{Half, Pair},
    project,
    sheet::Medium,
};

use super::{ExportPortfolio, Exported, PortfolioChoice, PortfolioItem, PortfolioPreview, Remark};
use crate::{
    call::{Call, Progress},
    charts::{OnPaper, named, on_paper},
    journal::Journal,
    names::{self, Tail},
    out,
    problem::{Code, Problem, Result},
    reader::{Reader, Select},
    storage,
};

/// What paper speaks, whatever the window does: its own sentences are English, and a document is in one language.
const PAPER: Language = Language::English;

/// The most pages that a preview shows; the export has them all.
const PREVIEW_PAGES: usize = 40;

impl Journal {
    /// The pages of a portfolio as they will leave.
    pub fn preview_portfolio(
        &self,
        call: &Call<'_>,
        request: PortfolioChoice,
    ) -> Result<PortfolioPreview> {
        PAPER.speaking(|| self.document_pages(call, &request))
    }

    fn document_pages(
        &self,
        call: &Call<'_>,
        request: &PortfolioChoice,
    ) -> Result<PortfolioPreview> {
        let leaving = self.leaving(call, request, Medium::Pdf)?;
        let preflight = leaving.projected.preflight().iter().map(remark).collect();
        say(call, "lay out", 0);
        let laid_out = lay_out(&leaving.projected.projection, &leaving.pictures).map_err(failed)?;
        out::refuse_cancelled(call)?;
        let mut pages = laid_out.svgs();
        pages.truncate(PREVIEW_PAGES);
        let (differs, changed): (Vec<&Notice>, Vec<&Notice>) = leaving
            .changed()
            .partition(|notice| notice.reason == Reason::Depth);
        Ok(PortfolioPreview {
            pages,
            changed: changed.into_iter().map(remark).collect(),
            held_back: leaving.projected.held_back.iter().map(remark).collect(),
            preflight,
            works: u32::try_from(leaving.projected.projection.works.len()).unwrap_or(u32::MAX),
            differs: differs
                .into_iter()
                .map(|notice| notice.message.clone())
                .collect(),
        })
    }

    /// Writes a portfolio as PDF or HTML; the file is replaced only when the new one is whole.
    ///
    /// # Errors
    ///
    /// `usage·format`, `refused·folder`, `refused·cancelled`, `invalid·too_long`, `file`; nothing is written then.
    pub fn export_portfolio(&self, call: &Call<'_>, request: ExportPortfolio) -> Result<Exported> {
        PAPER.speaking(|| self.document(call, &request))
    }

    fn document(&self, call: &Call<'_>, request: &ExportPortfolio) -> Result<Exported> {
        let target = out::target(call, self, &request.to)?;
        if !matches!(request.format.as_str(), "pdf" | "html") {
            let message = format!(
                "A portfolio is written as pdf or html so far, not as '{}'. Nothing was written.",
                request.format
            );
            return Err(Problem::new(Code::Usage, "format", message).field("format"));
        }
        let medium = if request.format == "pdf" {
            Medium::Pdf
        } else {
            Medium::Html
        };
        let leaving = self.leaving(call, &request.choice, medium)?;
        say(call, "lay out", 0);
        let (bytes, pages) = if medium == Medium::Pdf {
            let laid_out =
                lay_out(&leaving.projected.projection, &leaving.pictures).map_err(failed)?;
            out::refuse_cancelled(call)?;
            (
                laid_out.pdf().map_err(failed)?,
                u32::try_from(laid_out.pages()).ok(),
            )
        } else {
            (
                html(&leaving.projected.projection, &leaving.pictures).map_err(failed)?,
                None,
            )
        };
        out::refuse_cancelled(call)?;
        say(call, "write", 0);
        let mut exported = out::whole(call, target, &bytes)?;
        exported.pages = pages;
        exported.held_back = leaving.projected.held_back.iter().map(remark).collect();
        exported.changed = leaving.changed().map(remark).collect();
        exported.preflight = leaving.projected.preflight().iter().map(remark).collect();
        Ok(exported)
    }

    /// Gathers, projects and cleans the pictures.
    fn leaving(
        &self,
        call: &Call<'_>,
        request: &PortfolioChoice,
        medium: Medium,
    ) -> Result<Leaving> {
        say(call, "gather", 0);
        let (rows, choice) = self.read(|reader| Ok((rows(reader)?, choice(reader, request)?)))?;
        out::refuse_cancelled(call)?;
        say(call, "check", 0);
        let mut projected = project(&rows, &choice);
        out::refuse_cancelled(call)?;
        say(call, "charts", 0);
        self.draw(&rows, &choice, &mut projected)?;
        projected.lose(&self.lost(&projected));
        out::refuse_cancelled(call)?;
        let mut originals: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        let mut unread = Vec::new();
        for wanted in &projected.pictures_wanted {
            // A file that cannot be read keeps its milestone's strength; the document says so in its place.
            match self.files().read(&wanted.sha256) {
                Ok(bytes) => {
                    originals.insert(wanted.sha256.clone(), bytes);
                }
                Err(problem) if self.files().has(&wanted.sha256) => {
                    unread.push(Notice::about(
                        Reason::Picture,
                        &wanted.item,
                        problem.message,
                    ));
                }
                // A lost file is told by the preflight.
                Err(_) => {}
            }
            out::refuse_cancelled(call)?;
        }
        let progress = |done: usize, of: usize| {
            (call.progress)(Progress {
                stage: "pictures".to_owned(),
                done: done as u64,
                of: of as u64,
            });
        };
        let (mut pictures, mut refused) = Pictures::prepare(&originals, medium, progress);
        let halves = projected.projection.plates.iter().flat_map(Pair::halves);
        refused.extend(pictures.cut(halves, &originals, medium));
        let mut spoiled = projected.spoiled(&refused);
        spoiled.append(&mut unread);
        out::refuse_cancelled(call)?;
        Ok(Leaving {
            projected,
            pictures,
            spoiled,
        })
    }

    /// Puts the charts of whole crafts in, each from exactly what leaves.
    fn draw(&self, rows: &Rows, choice: &Choice, projected: &mut Projected) -> Result<()> {
        let whole = choice.charts.iter().copied();
        let whole = whole.filter(|chart| *chart != Chart::SoundingLine);
        let (charts, too_fine): (Vec<Chart>, Vec<Chart>) =
            whole.partition(|chart| fits(*chart, choice.grain));
        too_fine
            .into_iter()
            .for_each(|chart| projected.too_fine(chart));
        if charts.is_empty() {
            return Ok(());
        }
        let asked = OnPaper {
            charts: &charts,
            made_on: choice.made_on,
            least: choice.grain.least(),
            right_way_up: choice.right_way_up,
        };
        let drawn = self.read(|reader| on_paper(reader, leaves(rows, choice), asked))?;
        for (craft, scenes) in drawn.iter().enumerate() {
            projected.draw(craft, scenes);
        }
        Ok(())
    }

    /// The files of what leaves that are no longer in the journal's folder.
    fn lost(&self, projected: &Projected) -> BTreeSet<String> {
        let files = projected.projection.evidence.iter();
        let halves = projected.projection.plates.iter().flat_map(Pair::halves);
        files
            .filter_map(|proof| proof.sha256.as_ref())
            .chain(halves.map(|half: &Half| &half.sha256))
            .filter(|sha256| !self.files().has(sha256))
            .cloned()
            .collect()
    }
}

struct Leaving {
    projected: Projected,
    pictures: Pictures,
    spoiled: Vec<Notice>,
}

impl Leaving {
    fn changed(&self) -> impl Iterator<Item = &Notice> {
        self.projected.changed.iter().chain(&self.spoiled)
    }
}

fn rows(reader: &Reader<'_>) -> Result<Rows> {
    Ok(Rows {
        profile: reader.profile()?,
        tree: storage::tree(reader.connection())?,
        works: reader.works()?,
        roles: reader.roles()?,
        entries: reader.entries(&Select::default())?,
        plates: reader.plates()?,
    })
}

fn choice(reader: &Reader<'_>, request: &PortfolioChoice) -> Result<Choice> {
    let tree = storage::tree(reader.connection())?;
    let made_on =
        names::day_or_today(request.made_on.as_ref(), "made_on", reader, Tail::Written)?.on;
    let key = |item: &PortfolioItem| match item {
        PortfolioItem::Work(id) => VoteKey::Work(*id),
        PortfolioItem::Milestone(id) => VoteKey::Milestone(*id),
    };
    let areas = match &request.areas {
        Some(typed) => Some(names::areas(&tree, typed, Tail::Written)?),
        None => None,
    };
    let plates = request.plates.as_ref().map(|typed| {
        let plates = typed.iter();
        plates
            .map(|typed| names::plate(reader, typed, Tail::Written))
            .collect::<Result<_>>()
    });
    Ok(Choice {
        plates: plates.transpose()?,
        title: request.title.clone(),
        statement: request.statement.clone(),
        audience: request.audience.clone(),
        works: request
            .works
            .as_ref()
            .map(|works| works.iter().map(key).collect()),
        areas,
        paper: paper(&request.paper)?,
        grain: grain(&request.grain)?,
        contact: request.contact,
        charts: charts(request)?,
        right_way_up: request.right_way_up,
        names: request.names,
        ..Choice::everything(made_on)
    })
}

/// The charts that leave, each once, in the order in which charts are told.
fn charts(request: &PortfolioChoice) -> Result<Vec<Chart>> {
    let Some(typed) = &request.charts else {
        return Ok(vec![Chart::SoundingLine]);
    };
    let asked = typed.iter().map(|name| named(name, "charts", "written"));
    let asked = asked.collect::<Result<Vec<_>>>()?;
    Ok(Chart::ALL
        .into_iter()
        .filter(|chart| asked.contains(chart))
        .collect())
}

fn paper(word: &str) -> Result<Paper> {
    match word {
        "" | "a4" => Ok(Paper::A4),
        "letter" => Ok(Paper::Letter),
        other => Err(Problem::new(
            Code::Usage,
            "paper",
            format!("No paper is called '{other}'. Nothing was written."),
        )
        .hint("It is a4 or letter.")
        .field("paper")),
    }
}

fn grain(word: &str) -> Result<Grain> {
    match word {
        "day" => Ok(Grain::Day),
        "" | "month" => Ok(Grain::Month),
        "year" => Ok(Grain::Year),
        other => Err(Problem::new(
            Code::Usage,
            "grain",
            format!("Days are named by day, month or year, not by '{other}'. Nothing was written."),
        )
        .field("grain")),
    }
}

fn remark(notice: &Notice) -> Remark {
    Remark {
        words: notice.message.clone(),
        entry: notice.entry,
    }
}

fn failed(error: Error) -> Problem {
    let (code, reason) = match &error {
        Error::TooLong { .. } => (Code::Invalid, "too_long"),
        Error::Renderer { .. } | Error::Written(_) | Error::Template(_) => {
            (Code::Fault, "renderer")
        }
    };
    let detail = match &error {
        Error::Renderer { detail } => detail.clone(),
        _ => String::new(),
    };
    Problem::new(code, reason, error.to_string()).because(detail)
}

fn say(call: &Call<'_>, stage: &str, done: u64) {
    (call.progress)(Progress {
        stage: stage.to_owned(),
        done,
        of: 0,
    });
}
