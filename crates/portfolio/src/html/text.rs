//! Running text, charts and pictures as pieces of HTML, with every text of a person escaped.
//!
//! These are the only functions whose result the template takes as it is.

use std::fmt::Write;

use crate::{
    chart::{ChartPicture, LabelAnchor},
    picture::Cleaned,
    rich::{Block, Span},
};

/// Running text as paragraphs, lists and quotes.
pub fn blocks(items: &[Block]) -> String {
    let mut out = String::new();
    write_blocks(&mut out, items);
    out
}

fn write_blocks(out: &mut String, items: &[Block]) {
    for item in items {
        match item {
            Block::Paragraph { spans } => {
                out.push_str("<p dir=\"auto\">");
                write_spans(out, spans);
                out.push_str("</p>");
            }
            Block::List { ordered, items } => {
                let tag = if *ordered { "ol" } else { "ul" };
                out.push_str(&format!("<{tag}>"));
                for item in items {
                    out.push_str("<li dir=\"auto\">");
                    write_blocks(out, item);
                    out.push_str("</li>");
                }
                out.push_str(&format!("</{tag}>"));
            }
            Block::Quote { blocks } => {
                out.push_str("<blockquote dir=\"auto\">");
                write_blocks(out, blocks);
                out.push_str("</blockquote>");
            }
        }
    }
}

fn write_spans(out: &mut String, spans: &[Span]) {
    let wrapped = |out: &mut String, open: &str, spans: &[Span], close: &str| {
        out.push_str(open);
        write_spans(out, spans);
        out.push_str(close);
    };
    for span in spans {
        match span {
            Span::Text { text } => out.push_str(&escaped(text)),
            Span::Strong { spans } => wrapped(out, "<strong>", spans, "</strong>"),
            Span::Emphasis { spans } => wrapped(out, "<em>", spans, "</em>"),
            Span::Code { text } => out.push_str(&format!("<code>{}</code>", escaped(text))),
            Span::Link { url, spans } => wrapped(
                out,
                &format!("<a href=\"{}\" rel=\"noreferrer\">", escaped(url)),
                spans,
                "</a>",
            ),
            Span::Break => out.push_str("<br>"),
        }
    }
}

/// A text with the five characters that mean something in HTML written as references.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// A chart: its shapes, and its texts at their places.
///
/// `number` makes the names inside the picture its own, because several charts stand on one page.
pub fn chart(picture: &ChartPicture, number: &usize) -> String {
    let shapes = picture
        .svg
        .replace("id=\"", &format!("id=\"c{number}-"))
        .replace("url(#", &format!("url(#c{number}-"));
    let shapes = shapes.replace("href=\"#", &format!("href=\"#c{number}-"));
    let end = shapes.rfind("</svg>").unwrap_or(shapes.len());
    let mut out = shapes.get(..end).unwrap_or_default().to_owned();
    for label in &picture.labels {
        let anchor = match label.anchor {
            LabelAnchor::Start => "start",
            LabelAnchor::Middle => "middle",
            LabelAnchor::End => "end",
        };
        let class = if label.serif { "serif" } else { "sans" };
        let slope = if label.italic {
            " font-style=\"italic\""
        } else {
            ""
        };
        // A line end parts two texts for whoever copies them; writing into a text cannot fail.
        out.push('\n');
        let _ = write!(
            out,
            r#"<text class="{class}" x="{}" y="{}" font-size="{}" font-weight="{}"{slope} text-anchor="{anchor}">{}</text>"#,
            label.x,
            label.y,
            label.size,
            label.weight,
            escaped(&label.text),
        );
    }
    out.push_str("</svg>");
    out
}

/// A picture as an address that holds its bytes.
pub fn address(picture: &Cleaned) -> String {
    format!("data:{};base64,{}", picture.mime, base64(&picture.bytes))
}

/// Bytes in the alphabet of RFC 4648 section 4.
pub fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let at = |n: usize| u32::from(three.get(n).copied().unwrap_or(0));
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for place in 0..4 {
            let sixth = (bits >> (18 - 6 * place) & 63) as usize;
            out.push(if place > three.len() {
                '='
            } else {
                ALPHABET[sixth] as char
            });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_agrees_with_the_vectors_of_its_rfc() {
        let vectors = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("foobar", "Zm9vYmFy"),
        ];
        for (plain, encoded) in vectors {
            assert_eq!(
                base64(plain.as_bytes()),
                encoded,
                "RFC 4648 section 10 says so"
            );
        }
    }

    #[test]
    fn no_text_of_a_person_is_markup() {
        let tree = crate::rich::plain("<script>alert('x')</script> & ]]>");
        assert_eq!(
            blocks(&tree),
            "<p dir=\"auto\">&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; ]]&gt;</p>",
            "text is written as references, whatever it looks like"
        );
    }
}
