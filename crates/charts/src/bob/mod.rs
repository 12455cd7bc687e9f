//! Bob: the hardest, and what stands behind it.

mod series;

pub use series::BobSeries;

use crate::{
    scene::Scene,
    spec::{Chart, Spec},
};

/// Draws the hardest, and what stands behind it.
pub fn bob(series: &BobSeries, spec: &Spec) -> Scene {
    Scene {
        chart: Chart::Bob,
        width: spec.tenths(),
        height: 100,
        title: Chart::Bob.heading().to_owned(),
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
