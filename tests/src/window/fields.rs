//! What fields hold, where the focus is, whether the page fits its width, and whether all it says is told in its language.
//!
//! The rule it keeps: it only reads and chooses; what a journey expects stands in the journey.
//! It does not know which fields there are.

use serde_json::{Value, json};

use super::Window;

impl Window {
    /// What the first visible field that matches holds.
    pub fn value(&self, css: &str) -> String {
        self.see(css);
        self.ask_with(
            "return [...document.querySelectorAll(arguments[0])].find((one) => one.checkVisibility())?.value ?? ''",
            vec![json!(css)],
        )
        .as_str()
        .unwrap_or_default()
        .to_owned()
    }

    /// Chooses an option of a native list by the words that can be read.
    pub fn choose(&self, css: &str, option: &str) {
        self.wait(&format!("{option:?} to be among `{css}`"), || {
            let has = "return [...(document.querySelector(arguments[0])?.options ?? [])].some((one) => one.text.trim() === arguments[1])";
            self.ask_with(has, vec![json!(css), json!(option)]) == json!(true)
        });
        let list = self
            .element(css)
            .unwrap_or_else(|| panic!("`{css}` went while it was used"));
        self.must(list.select_by_label(option));
    }

    /// What has the focus: its name as it is read aloud, else its words.
    pub fn focus(&self) -> String {
        let name = "const one = document.activeElement; const label = one?.labels?.[0]?.innerText; \
            return (one?.getAttribute('aria-label') ?? label ?? one?.innerText ?? '').trim().replace(/\\s+/g, ' ')";
        self.ask(name).as_str().unwrap_or_default().to_owned()
    }

    /// What hangs over the right edge: parts of the page that would have to be scrolled sideways, other than tables and
    /// charts that scroll in themselves.
    pub fn overhangs(&self) -> Vec<String> {
        words(&self.ask(include_str!("overhangs.js")))
    }

    /// What the window says past its message files, while it speaks the pseudo-language; `others` are places whose words come with what they describe.
    pub fn untold(&self, others: &[&str]) -> Vec<String> {
        words(&self.ask_with(include_str!("untold.js"), vec![json!(others)]))
    }

    /// What is cut off, because its words are longer than their box.
    pub fn cut(&self) -> Vec<String> {
        words(&self.ask(include_str!("cut.js")))
    }
}

fn words(list: &Value) -> Vec<String> {
    let all = list.as_array().into_iter().flatten();
    all.filter_map(Value::as_str).map(str::to_owned).collect()
}
