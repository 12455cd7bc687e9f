//! Echoes: what others said.

mod series;

pub use series::EchoesSeries;

use crate::{
    scene::Scene,
    spec::{Chart, Spec},
};

/// Draws what others said.
pub fn echoes(series: &EchoesSeries, spec: &Spec) -> Scene {
    Scene {
        chart: Chart::Echoes,
        width: spec.tenths(),
        height: 100,
        title: Chart::Echoes.heading().to_owned(),
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
