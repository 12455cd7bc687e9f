//! What the reading of Markdown keeps, and what it refuses to make of a text.

use super::*;

fn words(markdown: &str) -> String {
    let mut out = String::new();
    each_text(&read(markdown), &mut |text| out.push_str(text));
    out
}

#[test]
fn raw_html_stays_as_the_characters_that_it_is() {
    assert_eq!(
        words("a <script>alert(1)</script> b"),
        "a <script>alert(1)</script> b",
        "nothing a person wrote is source of anything"
    );
    assert_eq!(
        words("<div onclick=\"x\">\nhello\n</div>"),
        "<div onclick=\"x\">hello</div>",
        "a block of HTML is text as well"
    );
}

#[test]
fn a_picture_is_dropped_to_its_words() {
    assert_eq!(
        words("![a bowl](https://example.org/x.png)"),
        "a bowl",
        "no document fetches anything"
    );
}

#[test]
fn only_web_and_mail_addresses_become_links() {
    assert!(
        matches!(&read("[x](https://example.org)")[0], Block::Paragraph { spans } if matches!(spans[0], Span::Link { .. })),
        "https is a link"
    );
    assert!(
        matches!(&read("[x](javascript:alert(1))")[0], Block::Paragraph { spans } if matches!(spans[0], Span::Text { .. })),
        "a script is words"
    );
    assert!(
        !is_safe_address("JAVASCRIPT:alert(1)") && !is_safe_address("file:///etc/passwd"),
        "case does not open a door"
    );
    assert!(
        is_safe_address("MAILTO:a@example.org"),
        "mail is one of the three"
    );
}

#[test]
fn tight_lists_keep_their_items() {
    let tree = read("- one\n- two\n  - inner\n");
    let Block::List { items, ordered } = &tree[0] else {
        panic!("a list comes out as a list")
    };
    assert!(!ordered, "it has no numbers");
    assert_eq!(items.len(), 2, "two items went in");
    assert_eq!(
        items[1].len(),
        2,
        "the second holds its words and the inner list"
    );
}

#[test]
fn a_heading_becomes_a_strong_line_so_that_no_level_is_skipped() {
    assert_eq!(
        read("### Deep"),
        vec![Block::Paragraph {
            spans: vec![Span::Strong {
                spans: vec![Span::Text {
                    text: "Deep".to_owned()
                }]
            }]
        }],
        "the headings of a document are ours"
    );
}

#[test]
fn a_thousand_nested_quotes_do_not_nest_the_tree_a_thousand_deep() {
    let hostile = format!("{}deep", "> ".repeat(1000));
    fn depth(blocks: &[Block]) -> usize {
        let below = blocks.iter().map(|block| match block {
            Block::Quote { blocks } => depth(blocks),
            _ => 0,
        });
        1 + below.max().unwrap_or(0)
    }
    assert!(
        depth(&read(&hostile)) <= DEEPEST + 2,
        "a renderer's stack is not the person's to exhaust"
    );
    assert_eq!(words(&hostile), "deep", "the words stay");
}
