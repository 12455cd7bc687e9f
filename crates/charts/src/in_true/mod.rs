//! True: what the person says against the evidence.

mod series;

pub use series::InTrueSeries;

use crate::{
    scene::Scene,
    spec::{Chart, Spec},
};

/// Draws what the person says against the evidence.
pub fn in_true(series: &InTrueSeries, spec: &Spec) -> Scene {
    Scene {
        chart: Chart::InTrue,
        width: spec.tenths(),
        height: 100,
        title: Chart::InTrue.heading().to_owned(),
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
