//! Seabed: all ground today.

mod series;

pub use series::SeabedSeries;

use crate::{
    scene::Scene,
    spec::{Chart, Spec},
};

/// Draws all ground today.
pub fn seabed(series: &SeabedSeries, spec: &Spec) -> Scene {
    Scene {
        chart: Chart::Seabed,
        width: spec.tenths(),
        height: 100,
        title: Chart::Seabed.heading().to_owned(),
        subtitle: series.name.clone(),
        sentence: String::new(),
        computed: String::new(),
        lead: None,
        notes: Vec::new(),
        marks: Vec::new(),
        nav: Vec::new(),
        axes: Vec::new(),
        tables: Vec::new(),
    }
}
