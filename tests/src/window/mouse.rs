//! The mouse, where a click on an element is not enough: points without extent, and drags.
//!
//! The rule it keeps: it moves the pointer that the desktop has; nothing is told to the page behind its back.
//! It does not know what lies under the pointer.

use std::time::Duration;

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::{Value, json};

use super::Window;

/// Stops on the way of a drag, so that the page sees it move.
const STOPS: u32 = 24;
/// Between two stops: a frame.
const PAUSE: Duration = Duration::from_millis(16);

impl Window {
    /// Clicks where the middle of the first element that matches lies: a mark of a chart may be a point without extent.
    pub fn click_middle(&self, css: &str) {
        self.press_at(self.spot(css, 0.5, 0.5));
    }

    /// Clicks at a place of the first element that matches, in shares of its width and height.
    pub fn click_at(&self, css: &str, across: f64, down: f64) {
        self.press_at(self.spot(css, across, down));
    }

    /// Lets the pointer rest on a place of an element, in shares of its width and height.
    pub fn hover(&self, css: &str, across: f64, down: f64) {
        let (x, y) = self.spot(css, across, down);
        let rest = MouseActions::new("mouse".to_owned()).then(to(x, y));
        self.must(self.client().perform_actions(rest));
    }

    /// Drags over an element from one share of its width to another, in its middle.
    pub fn drag_across(&self, css: &str, from: f64, until: f64) {
        let (left, y) = self.spot(css, from, 0.5);
        let (right, _) = self.spot(css, until, 0.5);
        let mut way = MouseActions::new("mouse".to_owned())
            .then(to(left, y))
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            });
        for stop in 1..=STOPS {
            let share = f64::from(stop) / f64::from(STOPS);
            way = way
                .then(to((left + (right - left) * share).round(), y))
                .then(PointerAction::Pause { duration: PAUSE });
        }
        let way = way.then(PointerAction::Up {
            button: MOUSE_BUTTON_LEFT,
        });
        self.must(self.client().perform_actions(way));
    }

    fn press_at(&self, (x, y): (f64, f64)) {
        let press = MouseActions::new("mouse".to_owned())
            .then(to(x, y))
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            })
            .then(PointerAction::Up {
                button: MOUSE_BUTTON_LEFT,
            });
        self.must(self.client().perform_actions(press));
    }

    /// A place of an element in the window, once the element is there and in view.
    fn spot(&self, css: &str, across: f64, down: f64) -> (f64, f64) {
        let find = "const one = document.querySelector(arguments[0]); if (!one) return null; one.scrollIntoView({block: 'center'}); \
            const box = one.getBoundingClientRect(); return [Math.round(box.x + box.width * arguments[1]), Math.round(box.y + box.height * arguments[2])]";
        let mut spot = Value::Null;
        self.wait(&format!("`{css}` to be under the pointer"), || {
            spot = self.ask_with(find, vec![json!(css), json!(across), json!(down)]);
            spot.is_array()
        });
        let at = |axis: usize| spot[axis].as_f64().unwrap_or_default();
        (at(0), at(1))
    }
}

fn to(x: f64, y: f64) -> PointerAction {
    PointerAction::MoveTo {
        duration: None,
        x,
        y,
    }
}
