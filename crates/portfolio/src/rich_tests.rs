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
    assert_eq!(
        words("before ![](https://example.org/pixel.png) after"),
        "before https://example.org/pixel.png after",
        "one without words is not hidden either: the address is seen, and not fetched"
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
}

#[test]
fn characters_written_as_numbers_are_taken_out_like_the_others() {
    let mut losses = Losses::default();
    let tree = read_telling(
        "a&#xFEFF;b&#x202E;c `d` [e](https://example.org/&#x202E;f)",
        &mut losses,
    );
    let mut out = String::new();
    each_text(&tree, &mut |text| out.push_str(text));
    assert_eq!(
        out, "abc d e",
        "Markdown must not bring back what was taken out"
    );
    assert!(
        !format!("{tree:?}").contains("202e"),
        "not even in an address"
    );
    assert_eq!(
        (losses.removed[&'\u{feff}'], losses.removed[&'\u{202e}']),
        (1, 2),
        "each removal is listed"
    );
}

#[test]
fn a_link_too_long_for_any_renderer_falls_to_its_words() {
    let mut losses = Losses::default();
    let text = format!("see [x](https://example.org/{})", "a".repeat(8_000));
    let tree = read_telling(&text, &mut losses);
    assert_eq!(losses.long_addresses, 1, "the person is told");
    assert!(
        matches!(&tree[0], Block::Paragraph { spans } if spans.iter().all(|span| matches!(span, Span::Text { .. }))),
        "the renderer would refuse the whole document for it"
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

#[test]
fn reliability_j1_hostile_markdown_is_read_in_no_time_and_stays_shallow() {
    fn deepest(blocks: &[Block]) -> usize {
        let below = blocks.iter().map(|block| match block {
            Block::Quote { blocks } => deepest(blocks),
            Block::List { items, .. } => items.iter().map(|item| deepest(item)).max().unwrap_or(0),
            Block::Paragraph { .. } => 0,
        });
        1 + below.max().unwrap_or(0)
    }
    let many = 100_000;
    let lists: String = (0..1_000)
        .map(|at| format!("{}- x\n", " ".repeat(2 * at)))
        .collect();
    let table = format!(
        "|{}\n|{}\n{}",
        "a|".repeat(500),
        "-|".repeat(500),
        format!("|{}\n", "x|".repeat(500)).repeat(100)
    );
    for (name, hostile) in [
        ("quotes", ">".repeat(many)),
        ("quotes with spaces", "> ".repeat(many)),
        ("brackets", "[".repeat(many)),
        ("links that never end", "[a](".repeat(many / 4)),
        ("pictures in pictures", "![".repeat(many / 2)),
        ("stars", "*a ".repeat(many / 3)),
        ("strong and stressed", "**_".repeat(many / 3)),
        (
            "graves",
            (1..400).map(|n| format!("{}x", "`".repeat(n))).collect(),
        ),
        ("tags", "<a ".repeat(many / 3)),
        ("comments", "<!--".repeat(many / 4)),
        ("references", "[a]: b\n[a] ".repeat(many / 11)),
        ("lists", lists),
        ("a table", table),
        ("headings", "# ".repeat(many / 2)),
        ("entities", "&#x202e;".repeat(many / 8)),
    ] {
        let tree = read(&hostile);
        assert!(
            deepest(&tree) <= DEEPEST + 2,
            "{name}: no renderer's stack is theirs to exhaust"
        );
    }
}
