mod series;
use crate::{scene::Scene, spec::Spec};
pub use series::{SiltSeries};
/// x
pub fn silt_calendar(_series: &SiltSeries, _spec: &Spec) -> Scene {
    loop {}
}
