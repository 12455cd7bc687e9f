//! Waterline: making against overseeing.

mod series;

pub use series::WaterlineSeries;

use crate::{
    scene::Scene,
    spec::{Chart, Spec},
};

/// Draws making against overseeing.
pub fn waterline(series: &WaterlineSeries, spec: &Spec) -> Scene {
    Scene {
        chart: Chart::Waterline,
        width: spec.tenths(),
        height: 100,
        title: Chart::Waterline.heading().to_owned(),
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
