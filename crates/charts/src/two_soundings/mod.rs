//! Two soundings: before and after.

mod series;

pub use series::TwoSoundingsSeries;

use crate::{
    scene::Scene,
    spec::{Chart, Spec},
};

/// Draws before and after.
pub fn two_soundings(series: &TwoSoundingsSeries, spec: &Spec) -> Scene {
    Scene {
        chart: Chart::TwoSoundings,
        width: spec.tenths(),
        height: 100,
        title: Chart::TwoSoundings.heading().to_owned(),
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
