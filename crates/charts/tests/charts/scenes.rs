//! Looking into a scene: its columns, its words, its data.

use plumb_charts::{
    Scene, Spec,
    scene::{Layer, Mark, Part, Shape, Symbol},
    sounding_line::{Parting, SoundingSeries},
};

use crate::fixtures::{alone, shoemaker, spec};

pub fn e1() -> (SoundingSeries, Spec) {
    let spec = spec("1961-01-01", "1967-01-15");
    let mut series = alone(&shoemaker(), &spec);
    series.areas[0].parting = Some(Parting::Ask("p4".to_owned()));
    (series, spec)
}

pub fn column<'a>(scene: &'a Scene, name: &str) -> Vec<&'a str> {
    let table = &scene.tables[0];
    let at = table
        .columns
        .iter()
        .position(|column| column.name == name)
        .expect("the column is there");
    table.rows.iter().map(|row| row[at].text.as_str()).collect()
}

pub fn texts(scene: &Scene) -> Vec<String> {
    let text = |mark: &Mark| match &mark.shape {
        Shape::Text(label) => Some(label.words.text().to_owned()),
        _ => None,
    };
    scene.marks.iter().filter_map(text).collect()
}

pub fn data(scene: &Scene, layer: Layer) -> Vec<&Mark> {
    scene
        .marks
        .iter()
        .filter(|mark| mark.part == Part::Datum && mark.layer == layer)
        .collect()
}

pub fn symbols(scene: &Scene, layer: Layer) -> Vec<Symbol> {
    let symbol = |mark: &&Mark| match mark.shape {
        Shape::Glyph(stamp) => Some(stamp.symbol),
        _ => None,
    };
    data(scene, layer).iter().filter_map(symbol).collect()
}
