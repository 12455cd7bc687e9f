//! A chart as a file: SVG, or PNG with two dots for each pixel.
//!
//! A file leaves, so it is drawn from what may leave, and without the claimed line unless that is asked for. It does not know who asked.

use plumb_charts::{Chart, Look, Theme, png, svg};
use plumb_mastery::say;

use super::{SaveChart, draw::draw, ground::Ground};
use crate::{
    call::Call,
    journal::Journal,
    out,
    portfolios::{Exported, Remark},
    problem::{Code, Problem, Result},
};

/// Dots of a PNG for each CSS pixel.
const DOTS: u8 = 2;

impl Journal {
    /// Writes a chart as SVG or PNG; the file is replaced only when the new one is whole.
    ///
    /// # Errors
    ///
    /// `usage` for another format or theme, `refused·folder`, `file`.
    pub fn save_chart(&self, call: &Call<'_>, request: SaveChart) -> Result<Exported> {
        let theme = theme(&request.theme)?;
        let target = out::target(call, self, &request.file)?;
        let mut asked = request.chart;
        asked.print |= theme == Theme::Print;
        asked.without_claimed |= !request.claimed;
        let (scene, (holds_back, words)) = self.read(|reader| {
            let ground = Ground::leaving(reader)?;
            let scene = draw(reader, self.first_weekday(), &asked, &ground)?;
            let words = scene.chart == Chart::Echoes && ground.withholds_words();
            Ok((scene, (ground.holds_back(), words)))
        })?;
        let look = Look {
            theme,
            alone: true,
            without_theirs: false,
        };
        let (bytes, missed) = match request.format.as_str() {
            "svg" => (svg(&scene, look).svg.into_bytes(), 0),
            "png" => {
                let picture = png(&scene, look, DOTS)
                    .map_err(|error| Problem::new(Code::File, "unpaintable", error.to_string()))?;
                (picture.png, picture.missing)
            }
            other => {
                let message = say!("charts-no-format", typed = other);
                return Err(Problem::new(Code::Usage, "format", message).field("format"));
            }
        };
        let mut exported = out::whole(call, target, &bytes)?;
        exported.held_back.extend(holds_back.then(held_back));
        exported.held_back.extend(words.then(unspoken));
        exported
            .changed
            .extend((missed > 0).then(|| missing(missed)));
        Ok(exported)
    }
}

/// Why the numbers of a file may be others than those on the screen.
fn held_back() -> Remark {
    Remark {
        words: say!("charts-held-back"),
        entry: None,
    }
}

/// Why what some people said is not in a file.
fn unspoken() -> Remark {
    Remark {
        words: say!("charts-unspoken"),
        entry: None,
    }
}

/// What a picture of dots could not show.
fn missing(number: usize) -> Remark {
    Remark {
        words: say!("charts-missing-letters", count = number),
        entry: None,
    }
}

fn theme(word: &str) -> Result<Theme> {
    Ok(match word {
        "" | "light" => Theme::Light,
        "dark" => Theme::Dark,
        "contrast" => Theme::Contrast,
        "contrast-dark" => Theme::ContrastDark,
        "print" => Theme::Print,
        other => {
            let message = say!("charts-no-theme", typed = other);
            return Err(Problem::new(Code::Usage, "theme", message)
                .hint(say!("charts-themes"))
                .field("theme"));
        }
    })
}
