//! A chart on paper: the door between a Scene and the renderers.
//!
//! Shapes go as SVG without any text, so that no fallback face is wanted inside it; every text is set by the renderer at its place, and the
//! whole is said once more in words and in a table. This module does not know what a chart means.

use plumb_charts::{
    Chart, Look, Medium, Range, Scene, Spec, Theme, View,
    scene::{Anchor, Hand, Label, Mark, Shape},
    sounding_line::SoundingSeries,
    spec::WeekStart,
};
use serde::{Deserialize, Serialize};

use crate::rows::Choice;

/// A chart as the paper takes it: shapes without the person's text, and the texts with their places.
///
/// Lengths are tenths of a CSS pixel, whole numbers, so that the same projection is the same bytes everywhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChartPicture {
    /// The shapes as SVG, without any text that a person wrote.
    pub svg: String,
    /// Texts that the renderer sets itself.
    pub labels: Vec<PlacedLabel>,
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
    /// The finding in numbers.
    pub title: String,
    /// The whole picture in words.
    pub alt: String,
    /// What was left out, and how to read it.
    pub notes: Vec<String>,
    /// What stands over it, where nothing else says what it is.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub heading: String,
    /// Its numbers, where they stand in no other table of the document.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<ChartTable>,
}

/// The numbers of a chart as rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChartTable {
    /// What the rows are.
    pub caption: String,
    /// Heads, each with whether its cells are numbers.
    pub columns: Vec<(String, bool)>,
    /// Rows, as long as the heads.
    pub rows: Vec<Vec<String>>,
}

/// A text at a place of a chart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlacedLabel {
    /// Where its anchor lies, from the left.
    pub x: i32,
    /// Where its base line lies, from the top.
    pub y: i32,
    /// Which part of the text lies at `x`.
    pub anchor: LabelAnchor,
    /// The text.
    pub text: String,
    /// The size of the type.
    pub size: i32,
    /// How wide it may be; 0 where it may be as wide as it is.
    pub max_width: i32,
    /// Whether it is set in the serif hand of the person and the water; else in the sans of the tool.
    pub serif: bool,
    /// Whether it slopes: what belongs to the water does.
    pub italic: bool,
    /// Its CSS weight.
    pub weight: u16,
}

/// Which part of a label lies at its place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LabelAnchor {
    /// Its beginning.
    #[default]
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// The width of a chart on paper in CSS pixels: 162 mm at 96 to the inch, so that its letters have the size that the chart gives them.
const WIDTH: i32 = 612;

/// A sounding line for paper: from the first thing known of its area to the day of export.
pub fn sounding(series: &SoundingSeries, choice: &Choice) -> (Scene, Drawn) {
    let made_on = choice.made_on;
    let focused = series.areas.first();
    let latest = made_on
        .checked_sub_days(choice.grain.least())
        .unwrap_or(made_on);
    let spec = Spec {
        chart: Chart::SoundingLine,
        areas: series.areas.iter().map(|area| area.id).collect(),
        range: Range::reaching(
            focused
                .and_then(|area| area.first_day)
                .map_or(latest, |first| first.min(latest)),
            made_on,
        ),
        selected: None,
        view: View::Plain,
        width: WIDTH,
        medium: Medium::Print,
        right_way_up: choice.right_way_up,
        claimed: false,
        week: WeekStart::default(),
        today: made_on,
    };
    let scene = plumb_charts::sounding_line(series, &spec);
    let drawn = Drawn::of(&scene);
    (scene, drawn)
}

/// A scene parted into shapes and texts.
pub struct Drawn {
    /// The shapes as SVG, without any text.
    pub svg: String,
    /// The texts, bottom first.
    pub labels: Vec<PlacedLabel>,
}

impl Drawn {
    /// Parts a scene. Sentences of marks and ids of entries stay behind, because a document says both in its own words.
    pub fn of(scene: &Scene) -> Self {
        let mut labels = Vec::new();
        let mut marks = Vec::with_capacity(scene.marks.len());
        for mark in &scene.marks {
            if let Some(shape) = without_text(&mark.shape, &mut labels) {
                let shape = if mark.style.round {
                    with_length(shape)
                } else {
                    shape
                };
                marks.push(Mark {
                    shape,
                    label: None,
                    refs: Vec::new(),
                    ..mark.clone()
                });
            }
        }
        let bare = Scene {
            marks,
            sentence: String::new(),
            subtitle: String::new(),
            nav: Vec::new(),
            tables: Vec::new(),
            ..scene.clone()
        };
        let look = Look {
            theme: Theme::Print,
            alone: false,
            without_theirs: true,
        };
        Self {
            svg: plumb_charts::svg(&bare, look).svg,
            labels,
        }
    }
}

/// The shape without its texts, which are laid among the labels; none where it was nothing but text.
fn without_text(shape: &Shape, labels: &mut Vec<PlacedLabel>) -> Option<Shape> {
    match shape {
        Shape::Text(label) => {
            labels.push(placed(label));
            None
        }
        Shape::Group(shapes) => {
            let rest: Vec<Shape> = shapes
                .iter()
                .filter_map(|shape| without_text(shape, labels))
                .collect();
            (!rest.is_empty()).then_some(Shape::Group(rest))
        }
        other => Some(other.clone()),
    }
}

/// The shape with its dots as strokes of some length: the renderer of paper drops a stroke of none, round ends and all.
fn with_length(shape: Shape) -> Shape {
    let Shape::Path(path) = shape else {
        return shape;
    };
    let mut out = String::with_capacity(path.len());
    for piece in path.split('M').filter(|piece| !piece.is_empty()) {
        out.push('M');
        out.push_str(piece);
        let start = piece.split_once(' ').map(|(x, _)| x);
        let end = piece.rsplit_once('H').map(|(_, x)| x);
        if start.is_some() && start == end {
            // One tenth of a pixel is not seen.
            out.push_str("h1");
        }
    }
    Shape::Path(out)
}

fn placed(label: &Label) -> PlacedLabel {
    PlacedLabel {
        x: label.at.x,
        y: label.at.y,
        anchor: match label.anchor {
            Anchor::Start => LabelAnchor::Start,
            Anchor::Middle => LabelAnchor::Middle,
            Anchor::End => LabelAnchor::End,
        },
        text: label.words.text().to_owned(),
        size: label.face.size,
        max_width: label.max_width,
        serif: label.face.hand == Hand::Serif,
        italic: label.face.italic,
        weight: label.face.weight,
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::grain::Grain;

    #[test]
    fn a_dot_has_some_length_on_paper() {
        let Shape::Path(path) = with_length(Shape::Path("M10 20H10M30 40H30".to_owned())) else {
            panic!("a path stays one")
        };
        assert_eq!(
            path, "M10 20H10h1M30 40H30h1",
            "the renderer draws nothing for a stroke of no length"
        );
        let line = Shape::Path("M10 20V30H40".to_owned());
        assert_eq!(
            with_length(line.clone()),
            line,
            "what has a length keeps its form"
        );
    }

    #[test]
    fn an_axis_names_nothing_finer_than_the_document() {
        let made_on = NaiveDate::from_ymd_opt(2026, 11, 20).expect("a real day");
        let named = |grain| {
            let choice = Choice {
                grain,
                ..Choice::everything(made_on)
            };
            let (scene, _) = sounding(&SoundingSeries::default(), &choice);
            scene
                .marks
                .iter()
                .filter_map(|mark| match &mark.shape {
                    Shape::Text(label) => Some(label.words.text().to_owned()),
                    _ => None,
                })
                .collect::<Vec<_>>()
        };
        let is_day =
            |text: &String| text.starts_with(|c: char| c.is_ascii_digit()) && text.contains(' ');
        assert!(
            !named(Grain::Month).iter().any(is_day),
            "a day would tell more than the text"
        );
        let months = ["Jan", "Apr", "Jul", "Oct"];
        assert!(
            !named(Grain::Year)
                .iter()
                .any(|text| months.iter().any(|month| text.contains(month))),
            "and in years a month would"
        );
    }
}
