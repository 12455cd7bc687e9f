//! A person's running text as a closed tree: paragraphs, lists, quotes, strong, emphasis, code, links.
//!
//! Markdown is read once, here, and no renderer ever sees it again: the tree goes to every format as text, so that no text of a person is ever
//! source of anything. Raw HTML is kept as the characters that it is, pictures are dropped to their words, headings become strong lines.
//! This module does not know where the text came from.

mod tree;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::{
    address::Address,
    clean::{self, Removed},
};

pub use tree::{Block, Span, each_text, plain};

/// Trees nest at most this deep; what is nested deeper is kept as text of the last level, so that a hostile text cannot exhaust a stack.
const DEEPEST: usize = 8;

/// What the reading of a text left behind, for the person to be told.
#[derive(Debug, Default)]
pub struct Losses {
    /// Characters that were taken out, with how often.
    pub removed: Removed,
    /// How many addresses were too long to be links.
    pub long_addresses: u32,
}

/// Reads a Markdown text into the tree, and tells nobody what was lost.
pub fn read(markdown: &str) -> Vec<Block> {
    read_telling(markdown, &mut Losses::default())
}

/// Reads a Markdown text into the tree. It is cleaned before it is read and every leaf after it, because Markdown writes characters as numbers too.
pub fn read_telling(markdown: &str, losses: &mut Losses) -> Vec<Block> {
    let markdown = clean::clean(markdown, &mut losses.removed);
    let mut reader = Reader {
        open: vec![Open::Root(Vec::new())],
        skipped: 0,
        losses,
    };
    for event in Parser::new_ext(markdown.trim(), Options::empty()) {
        reader.take(event);
    }
    while reader.open.len() > 1 {
        reader.close();
    }
    match reader.open.pop() {
        Some(Open::Root(blocks)) => blocks,
        _ => Vec::new(),
    }
}

/// Something begun and not yet ended.
enum Open {
    Root(Vec<Block>),
    Quote(Vec<Block>),
    Item(Vec<Block>),
    List {
        ordered: bool,
        items: Vec<Vec<Block>>,
    },
    /// A paragraph; `strong` where it was a heading, `code` where every line end counts.
    Paragraph {
        spans: Vec<Span>,
        strong: bool,
        code: bool,
    },
    Strong(Vec<Span>),
    Emphasis(Vec<Span>),
    Link(String, Vec<Span>),
    /// An address that may not be a link: only its words stay.
    Words(Vec<Span>),
    /// A picture: its words stay, and where it has none the address that nobody fetches.
    Picture(String, Vec<Span>),
}

struct Reader<'l> {
    open: Vec<Open>,
    /// How many tags were begun beyond the deepest level and are not yet ended.
    skipped: usize,
    losses: &'l mut Losses,
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(end) => self.end(end),
            Event::Text(text) if self.in_code() => {
                let text = self.leaf(&text);
                self.lines(&text);
            }
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                let text = self.leaf(&text);
                self.words(&text);
            }
            Event::Code(text) => {
                let text = self.leaf(&text);
                self.span(Span::Code { text });
            }
            Event::SoftBreak => self.words(" "),
            Event::HardBreak => self.span(Span::Break),
            Event::Rule => self.words("* * *"),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        if self.open.len() > DEEPEST || self.skipped > 0 {
            self.skipped += 1;
            return;
        }
        if matches!(
            tag,
            Tag::Paragraph
                | Tag::Heading { .. }
                | Tag::List(_)
                | Tag::BlockQuote(_)
                | Tag::CodeBlock(_)
                | Tag::HtmlBlock
        ) {
            self.close_tight();
        }
        let begun = match tag {
            Tag::BlockQuote(_) => Open::Quote(Vec::new()),
            Tag::List(first) => Open::List {
                ordered: first.is_some(),
                items: Vec::new(),
            },
            Tag::Item => Open::Item(Vec::new()),
            Tag::Heading { .. } => Open::Paragraph {
                spans: Vec::new(),
                strong: true,
                code: false,
            },
            Tag::CodeBlock(_) => Open::Paragraph {
                spans: Vec::new(),
                strong: false,
                code: true,
            },
            Tag::Strong => Open::Strong(Vec::new()),
            Tag::Emphasis => Open::Emphasis(Vec::new()),
            Tag::Link { dest_url, .. } => self.link(&dest_url),
            Tag::Image { dest_url, .. } => Open::Picture(self.leaf(&dest_url), Vec::new()),
            _ => Open::Paragraph {
                spans: Vec::new(),
                strong: false,
                code: false,
            },
        };
        self.open.push(begun);
    }

    /// A text as it may leave, whatever numbers it was written in.
    fn leaf(&mut self, text: &str) -> String {
        clean::clean(text, &mut self.losses.removed)
    }

    fn link(&mut self, url: &str) -> Open {
        match Address::of(url, &mut self.losses.removed) {
            Address::Leads(url) => Open::Link(url, Vec::new()),
            Address::Words => Open::Words(Vec::new()),
            Address::TooLong => {
                self.losses.long_addresses += 1;
                Open::Words(Vec::new())
            }
        }
    }

    fn end(&mut self, end: TagEnd) {
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        if matches!(end, TagEnd::Item | TagEnd::BlockQuote(_)) {
            self.close_tight();
        }
        self.close();
    }

    /// Ends the paragraph that loose words opened by themselves in an item of a list.
    fn close_tight(&mut self) {
        if matches!(self.open.last(), Some(Open::Paragraph { .. })) {
            self.close();
        }
    }

    fn in_code(&self) -> bool {
        matches!(self.open.last(), Some(Open::Paragraph { code: true, .. }))
    }

    fn lines(&mut self, text: &str) {
        for line in text.trim_end_matches('\n').split('\n') {
            if self.has_words() {
                self.span(Span::Break);
            }
            self.span(Span::Code {
                text: line.to_owned(),
            });
        }
    }

    fn has_words(&self) -> bool {
        matches!(self.open.last(), Some(Open::Paragraph { spans, .. }) if !spans.is_empty())
    }

    fn words(&mut self, text: &str) {
        let text = text.trim_end_matches('\n');
        if text.is_empty() {
            return;
        }
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.span(Span::Break);
            }
            self.span(Span::Text {
                text: line.to_owned(),
            });
        }
    }

    fn span(&mut self, span: Span) {
        if matches!(
            self.open.last(),
            Some(Open::Root(_) | Open::Quote(_) | Open::Item(_) | Open::List { .. })
        ) {
            self.open.push(Open::Paragraph {
                spans: Vec::new(),
                strong: false,
                code: false,
            });
        }
        let spans = match self.open.last_mut() {
            Some(
                Open::Paragraph { spans, .. }
                | Open::Strong(spans)
                | Open::Emphasis(spans)
                | Open::Link(_, spans)
                | Open::Words(spans)
                | Open::Picture(_, spans),
            ) => spans,
            _ => return,
        };
        match (spans.last_mut(), span) {
            (Some(Span::Text { text }), Span::Text { text: more }) => text.push_str(&more),
            (_, span) => spans.push(span),
        }
    }

    fn close(&mut self) {
        if self.open.len() < 2 {
            return;
        }
        match self.open.pop() {
            Some(Open::Quote(blocks)) => self.block(Block::Quote { blocks }),
            Some(Open::Item(blocks)) => self.item(blocks),
            Some(Open::List { ordered, items }) => self.block(Block::List { ordered, items }),
            Some(Open::Paragraph {
                spans,
                strong: true,
                ..
            }) => self.block(Block::Paragraph {
                spans: vec![Span::Strong { spans }],
            }),
            Some(Open::Paragraph { spans, .. }) if !spans.is_empty() => {
                self.block(Block::Paragraph { spans })
            }
            Some(Open::Strong(spans)) => self.span(Span::Strong { spans }),
            Some(Open::Emphasis(spans)) => self.span(Span::Emphasis { spans }),
            Some(Open::Link(url, spans)) => self.span(Span::Link { url, spans }),
            Some(Open::Picture(text, spans)) if spans.is_empty() => self.span(Span::Text { text }),
            Some(Open::Words(spans) | Open::Picture(_, spans)) => {
                spans.into_iter().for_each(|span| self.span(span))
            }
            _ => {}
        }
    }

    fn item(&mut self, blocks: Vec<Block>) {
        match self.open.last_mut() {
            Some(Open::List { items, .. }) => items.push(blocks),
            _ => blocks.into_iter().for_each(|block| self.block(block)),
        }
    }

    fn block(&mut self, block: Block) {
        match self.open.last_mut() {
            Some(Open::Root(blocks) | Open::Quote(blocks) | Open::Item(blocks)) => {
                blocks.push(block)
            }
            Some(Open::List { items, .. }) => items.push(vec![block]),
            _ => {}
        }
    }
}

#[cfg(test)]
#[path = "rich_tests.rs"]
mod tests;
