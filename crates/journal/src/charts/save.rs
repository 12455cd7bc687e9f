//! A chart as a file: SVG, or PNG with two dots for each pixel.

use plumb_charts::{Look, Theme, png, svg};

use super::{SaveChart, draw::draw};
use crate::{
    call::Call,
    journal::Journal,
    out,
    portfolios::Exported,
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
        let scene = self.read(|reader| draw(reader, self.first_weekday(), &asked))?;
        let look = Look {
            theme,
            alone: true,
            without_theirs: false,
        };
        let bytes = match request.format.as_str() {
            "svg" => svg(&scene, look).svg.into_bytes(),
            "png" => png(&scene, look, DOTS)
                .map(|picture| picture.png)
                .map_err(|error| Problem::new(Code::File, "unpaintable", error.to_string()))?,
            other => {
                let message = format!(
                    "A chart is saved as svg or png, not as '{other}'. Nothing was written."
                );
                return Err(Problem::new(Code::Usage, "format", message).field("format"));
            }
        };
        out::whole(call, target, &bytes)
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
            let message = format!("No theme is called '{other}'. Nothing was written.");
            return Err(Problem::new(Code::Usage, "theme", message)
                .hint("It is light, dark, contrast or print.")
                .field("theme"));
        }
    })
}
