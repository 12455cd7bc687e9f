//! How a window ends: as a person closes it, or as no person would.

use super::Window;

impl Window {
    /// Closes the window of a program as it is shipped, which collects no errors to be asked for.
    pub fn leave(mut self) {
        self.end();
    }

    /// Kills the window at once, with all that was started for it, as `kill -9` does.
    pub fn kill(mut self) {
        // Nobody says good-bye, so the session is not closed either.
        std::mem::forget(self.client.take());
        if let Some(driver) = &self.driver {
            driver.kill();
        }
    }
}
