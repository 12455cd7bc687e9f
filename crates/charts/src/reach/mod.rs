//! Reach: new ground.

mod series;

pub use series::ReachSeries;

use crate::{
    scene::Scene,
    spec::{Chart, Spec},
};

/// Draws new ground.
pub fn reach(series: &ReachSeries, spec: &Spec) -> Scene {
    Scene {
        chart: Chart::Reach,
        width: spec.tenths(),
        height: 100,
        title: Chart::Reach.heading().to_owned(),
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
