//! Core: what the years are made of.

mod series;

pub use series::CoreSeries;

use crate::{
    scene::Scene,
    spec::{Chart, Spec},
};

/// Draws what the years are made of.
pub fn core(series: &CoreSeries, spec: &Spec) -> Scene {
    Scene {
        chart: Chart::Core,
        width: spec.tenths(),
        height: 100,
        title: Chart::Core.heading().to_owned(),
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
