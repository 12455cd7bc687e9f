//! The open window, as a person meets it: what is seen, named, clicked, typed.
//!
//! The rule it keeps: it waits for a condition, never for time, and a window that reported an error fails the test.
//! It does not know the screens; the journeys do.

mod ending;
mod fields;
mod keys;
mod mouse;

use std::future::Future;
use std::path::Path;
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::kept::Kept;

/// How long a condition may take before the test gives up: generous, because two cores may be busy.
const PATIENCE: Duration = Duration::from_secs(30);

/// What WebKit's driver says when the page answered and the answer came out empty, which happens under load.
const LOST: &str = "Could not parse script result";

/// The open window.
pub struct Window {
    runtime: Runtime,
    client: Option<Client>,
    driver: Option<Kept>,
}

impl Window {
    /// Connects to the driver, which starts the program.
    pub(crate) fn connect(port: u16, program: &Path, words: &[&str], driver: Kept) -> Window {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime can be made");
        let wanted =
            json!({"browserName": "wry", "tauri:options": {"application": program, "args": words}});
        let Value::Object(capabilities) = wanted else {
            unreachable!("an object was written one line above")
        };
        let begun = Instant::now();
        let address = format!("http://127.0.0.1:{port}");
        let client = loop {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            builder.capabilities(capabilities.clone());
            let opening = async { answered(builder.connect(&address)).await };
            match runtime.block_on(opening) {
                Ok(client) => break client,
                Err(error) if begun.elapsed() > PATIENCE => {
                    panic!("the window did not open: {error}")
                }
                Err(_) => std::thread::sleep(Duration::from_millis(100)),
            }
        };
        Window {
            runtime,
            client: Some(client),
            driver: Some(driver),
        }
    }

    /// Gives the page this size, whatever the menu bar takes.
    pub fn resize(&self, width: u32, height: u32) {
        let (mut wide, mut high) = (width, height);
        for _ in 0..4 {
            self.must(self.client().set_window_rect(0, 0, wide, high));
            let fits = || self.size() == (width, height);
            // The menu bar may take its part a moment later.
            let settled = self.wait_quietly(Duration::from_secs(1), fits)
                && !self.wait_quietly(Duration::from_millis(250), || !fits());
            if settled {
                return;
            }
            let (is_wide, is_high) = self.size();
            wide = (wide + width).saturating_sub(is_wide);
            high = (high + height).saturating_sub(is_high);
        }
        assert_eq!(
            self.size(),
            (width, height),
            "the page takes the size it is given"
        );
    }

    /// The page's size in pixels.
    pub fn size(&self) -> (u32, u32) {
        let size = self.ask("return [innerWidth, innerHeight]");
        let number = |at: usize| {
            size[at]
                .as_u64()
                .and_then(|n| u32::try_from(n).ok())
                .unwrap_or(0)
        };
        (number(0), number(1))
    }

    /// Goes to a place by its address behind the `#`.
    pub fn go(&self, place: &str) {
        self.ask_with("location.hash = arguments[0]", vec![json!(place)]);
    }

    /// Runs a function body in the page and answers what it returns.
    pub fn ask(&self, script: &str) -> Value {
        self.ask_with(script, Vec::new())
    }

    /// Likewise, with `arguments`. An answer that the driver lost is asked for again, so a body must be safe to run twice.
    pub fn ask_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        let mut tries = 0;
        loop {
            let answer = self.client().execute(script, arguments.clone());
            match self.runtime.block_on(async { answered(answer).await }) {
                Ok(value) => return value,
                Err(error) if error.contains(LOST) && tries < 3 => tries += 1,
                Err(error) => panic!("the window did not obey: {error}"),
            }
        }
    }

    /// Waits until something that matches is visible.
    pub fn see(&self, css: &str) {
        self.wait(&format!("`{css}` to be seen"), || {
            self.element(css).is_some()
        });
    }

    /// Waits until nothing that matches is visible.
    pub fn see_gone(&self, css: &str) {
        self.wait(&format!("`{css}` to be gone"), || {
            self.element(css).is_none()
        });
    }

    /// Waits until these words stand on the page.
    pub fn see_text(&self, words: &str) {
        self.wait(&format!("the words {words:?}"), || self.says(words));
    }

    /// Waits until these words no longer stand on the page.
    pub fn see_no_text(&self, words: &str) {
        self.wait(&format!("the words {words:?} to go"), || !self.says(words));
    }

    /// Whether these words stand on the page; a heading set in capitals says the same.
    fn says(&self, words: &str) -> bool {
        self.text().to_lowercase().contains(&words.to_lowercase())
    }

    /// All words that can be read on the page now, spaces between them made one.
    pub fn text(&self) -> String {
        let text = self.ask("return document.body.innerText");
        text.as_str()
            .unwrap_or_default()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The words of the first visible element that matches.
    pub fn read(&self, css: &str) -> String {
        let mut words = None;
        self.wait(&format!("`{css}` to be read"), || {
            words = self.element(css).and_then(|it| self.try_now(it.text()));
            words.is_some()
        });
        words.unwrap_or_default()
    }

    /// How many elements match, visible or not.
    pub fn count(&self, css: &str) -> usize {
        let script = "return document.querySelectorAll(arguments[0]).length";
        let found = self.ask_with(script, vec![json!(css)]).as_u64();
        usize::try_from(found.expect("a page counts its elements")).unwrap()
    }

    /// Clicks the first visible element that matches.
    pub fn click(&self, css: &str) {
        self.see(css);
        self.until_done(&format!("`{css}` to be clicked"), || self.element(css));
    }

    /// Clicks the button, link, tab, menu item or option of this name, as it is read aloud.
    pub fn click_named(&self, name: &str) {
        self.until_done(&format!("{name:?} to be clicked"), || self.named(name));
    }

    /// Whether something with this name can be clicked now.
    pub fn offers(&self, name: &str) -> bool {
        self.named(name).is_some()
    }

    /// Empties the field of this label and types into it.
    pub fn fill(&self, label: &str, text: &str) {
        self.wait(&format!("the field {label:?} to be filled"), || {
            self.typed_into(self.field(label), text)
        });
    }

    /// Empties the first visible field that matches and types into it.
    pub fn fill_at(&self, css: &str, text: &str) {
        self.wait(&format!("`{css}` to be filled"), || {
            self.typed_into(self.element(css), text)
        });
    }

    /// A field may be replaced between the finding and the typing; then nothing was typed.
    fn typed_into(&self, field: Option<Element>, text: &str) -> bool {
        let Some(field) = field else {
            return false;
        };
        self.try_now(async {
            field.clear().await?;
            field.send_keys(text).await
        })
        .is_some()
    }

    /// Types into whatever has the focus.
    pub fn type_text(&self, text: &str) {
        let field = self.must(self.client().active_element());
        self.must(field.send_keys(text));
    }

    /// Presses one key with others held: `Control+Shift+z`, `Enter`, `ArrowDown`.
    pub fn press(&self, keys: &str) {
        let values: Vec<char> = keys.split('+').map(keys::key).collect();
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in &values {
            actions = actions.then(KeyAction::Down { value: *value });
        }
        for value in values.iter().rev() {
            actions = actions.then(KeyAction::Up { value: *value });
        }
        self.must(self.client().perform_actions(actions));
    }

    /// Waits until the condition holds; `what` ends the sentence "waited 30 s for".
    pub fn wait(&self, what: &str, condition: impl FnMut() -> bool) {
        self.wait_up_to(PATIENCE, what, condition);
    }

    /// Likewise for what may take minutes in a debug build, such as setting a portfolio.
    pub fn wait_up_to(&self, patience: Duration, what: &str, condition: impl FnMut() -> bool) {
        if !self.wait_quietly(patience, condition) {
            panic!(
                "waited {} s for {what}.\nThe page reads: {}\nErrors: {:?}",
                patience.as_secs(),
                self.text(),
                self.errors()
            );
        }
    }

    /// Writes a picture of the page.
    pub fn screenshot(&self, place: &Path) {
        if let Some(folder) = place.parent() {
            std::fs::create_dir_all(folder).expect("a folder for pictures can be made");
        }
        let picture = self.must(self.client().screenshot());
        std::fs::write(place, picture).expect("a picture can be written");
    }

    /// What the page reported: errors, promises nobody caught, violations of the content policy.
    pub fn errors(&self) -> Vec<String> {
        let list =
            self.ask("return window.__plumb_errors ?? ['the page does not collect its errors']");
        list.as_array()
            .into_iter()
            .flatten()
            .map(|error| error.as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Closes the window; a page that reported an error fails here.
    pub fn close(mut self) {
        let errors = self.errors();
        self.end();
        assert!(errors.is_empty(), "the page reported: {errors:#?}");
    }

    fn end(&mut self) {
        if let Some(client) = self.client.take() {
            // The program ends with its session, so the answer to this is a broken connection: tolerated here alone.
            let ending =
                async { tokio::time::timeout(Duration::from_secs(5), client.close()).await };
            self.runtime.block_on(ending).ok();
        }
        self.driver.take();
    }

    fn client(&self) -> &Client {
        self.client
            .as_ref()
            .expect("the window is open until it is closed")
    }

    /// The first visible element that matches; none where the page replaces it meanwhile, so that whoever waits looks again.
    fn element(&self, css: &str) -> Option<Element> {
        let found = self.try_now(self.client().find_all(Locator::Css(css)))?;
        found
            .into_iter()
            .find(|element| self.try_now(element.is_displayed()).unwrap_or(false))
    }

    fn named(&self, name: &str) -> Option<Element> {
        self.marked(NAMED, name)
    }

    fn field(&self, label: &str) -> Option<Element> {
        self.marked(FIELD, label)
    }

    /// Lets a script mark the element it found, and takes that one.
    fn marked(&self, script: &str, word: &str) -> Option<Element> {
        let found = self.ask_with(script, vec![json!(word)]);
        if found != json!(true) {
            return None;
        }
        self.try_now(self.client().find(Locator::Css("[data-under-test]")))
    }

    /// Finds and clicks until it worked: an element may move or be replaced between the two.
    fn until_done(&self, what: &str, mut find: impl FnMut() -> Option<Element>) {
        self.wait(what, || {
            find().is_some_and(|element| {
                // What lies outside the view may not even be laid out yet.
                let into = "arguments[0].scrollIntoView({block: 'nearest', inline: 'nearest'})";
                self.try_now(self.client().execute(into, vec![json!(&element)]));
                self.try_now(element.click()).is_some()
            })
        });
    }

    fn wait_quietly(&self, patience: Duration, mut condition: impl FnMut() -> bool) -> bool {
        let begun = Instant::now();
        loop {
            if condition() {
                return true;
            }
            if begun.elapsed() > patience {
                return false;
            }
            std::thread::sleep(Duration::from_millis(40));
        }
    }

    #[track_caller]
    fn must<T, E: std::fmt::Display>(&self, work: impl Future<Output = Result<T, E>>) -> T {
        self.runtime
            .block_on(async { answered(work).await })
            .unwrap_or_else(|error| panic!("the window did not obey: {error}"))
    }

    fn try_now<T, E: std::fmt::Display>(
        &self,
        work: impl Future<Output = Result<T, E>>,
    ) -> Option<T> {
        self.runtime.block_on(async { answered(work).await }).ok()
    }
}

/// An answer, or why there was none: a window that hangs must fail its journey, not stop all others.
async fn answered<T, E: std::fmt::Display>(
    work: impl Future<Output = Result<T, E>>,
) -> Result<T, String> {
    let answer = tokio::time::timeout(2 * PATIENCE, work).await;
    answer
        .map_err(|_| format!("no answer in {} s", 2 * PATIENCE.as_secs()))?
        .map_err(|error| error.to_string())
}

impl Drop for Window {
    fn drop(&mut self) {
        if self.client.is_some() && !std::thread::panicking() {
            let errors = self.errors();
            self.end();
            assert!(errors.is_empty(), "the page reported: {errors:#?}");
        } else {
            self.end();
        }
    }
}

/// Marks the first visible thing to click whose name is exactly the word.
const NAMED: &str = include_str!("named.js");
/// Marks the first visible field whose label is the word.
const FIELD: &str = include_str!("field.js");
