//! A scene as stand-alone SVG, its tokens resolved for one theme.
//!
//! Every datum is a `graphics-symbol` with its sentence, everything else is hidden from assistive technology, and every word is escaped. Words
//! that run from right to left are isolated where they are drawn, and only there: what is read aloud or copied has no such marks. For paper the
//! person's own words can be left out and handed back, so that the typesetter sets them itself. It does not lay out anything.

use std::fmt::Write;

use crate::{
    bidi, glyph,
    scene::{Anchor, Face, Hand, Label, Mark, Part, Scene, Shape, Style, Words},
    spec::Theme,
    text,
    token::{self, Colour, Token},
    xml::{escape, pixels},
};

/// How a scene is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// In which colours.
    pub theme: Theme,
    /// Whether heading and notes are drawn too, because nobody sets them around the picture.
    pub alone: bool,
    /// Whether the person's own words are left out and handed back.
    pub without_theirs: bool,
}

/// A drawn scene.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// The SVG document, without an XML declaration, so that it can also stand inside HTML.
    pub svg: String,
    /// The person's words that were left out, where they belong and in which colour; in tenths of a CSS pixel.
    pub left_out: Vec<LeftOut>,
}

/// Words that the picture lacks on purpose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The words and their place.
    pub label: Label,
    /// Their colour.
    pub ink: Colour,
}

/// Draws a scene.
pub fn svg(scene: &Scene, look: Look) -> Drawing {
    let artist = drawn(scene, look, None);
    Drawing {
        svg: artist.out,
        left_out: artist.left_out,
    }
}

/// Draws a scene for the bundled faces alone; an ellipsis stands for characters that they lack, and these are counted.
pub(crate) fn bundled(scene: &Scene, look: Look) -> (String, usize) {
    let artist = drawn(scene, look, Some(0));
    (artist.out, artist.missing.unwrap_or(0))
}

fn drawn(scene: &Scene, look: Look, missing: Option<usize>) -> Artist {
    let mut artist = Artist {
        out: String::with_capacity(64 * 1024),
        left_out: Vec::new(),
        look,
        missing,
    };
    let margin = if look.alone {
        Margin::around(scene)
    } else {
        Margin::default()
    };
    artist.open(scene, &margin);
    artist.frame(scene, &margin);
    artist.marks(&scene.marks);
    artist.out.push_str("</svg>");
    artist
}

/// Room for heading and notes of a picture that stands alone.
#[derive(Default)]
struct Margin {
    side: i32,
    top: i32,
    bottom: i32,
    notes: Vec<String>,
}

const HEAD: Face = Face {
    hand: Hand::Sans,
    size: 120,
    weight: 600,
    italic: false,
};
const NAME: Face = Face {
    hand: Hand::Sans,
    size: 120,
    weight: 400,
    italic: false,
};
const SUBJECT: Face = Face {
    hand: Hand::Serif,
    size: 240,
    weight: 600,
    italic: false,
};
const NOTE: Face = Face {
    hand: Hand::Serif,
    size: 150,
    weight: 400,
    italic: false,
};
const LEADING: i32 = 210;

impl Margin {
    fn around(scene: &Scene) -> Self {
        let lines = std::iter::once(&scene.sentence).chain(&scene.notes);
        let notes: Vec<String> = lines
            .flat_map(|line| text::wrap(line, NOTE, scene.width))
            .collect();
        Self {
            side: 240,
            top: 820,
            bottom: 300 + LEADING * notes.len() as i32,
            notes,
        }
    }
}

struct Artist {
    out: String,
    left_out: Vec<LeftOut>,
    look: Look,
    /// How many characters no face has; none where every character is written as it is.
    missing: Option<usize>,
}

impl Artist {
    /// Writing to a string cannot fail; the answer of `write!` is therefore nothing to act upon.
    fn put(&mut self, piece: std::fmt::Arguments) {
        let _ = self.out.write_fmt(piece);
    }

    fn colour(&self, token: Token) -> Colour {
        token.colour(self.look.theme)
    }

    fn open(&mut self, scene: &Scene, margin: &Margin) {
        let (width, height) = (
            scene.width + 2 * margin.side,
            scene.height + margin.top + margin.bottom,
        );
        let name = if self.look.without_theirs {
            scene.title.clone()
        } else {
            called(scene)
        };
        let told = if self.look.without_theirs {
            ""
        } else {
            scene.sentence.as_str()
        };
        self.put(format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{} {} {width} {height}\" width=\"{}\" height=\"{}\" \
             style=\"font-optical-sizing:none\" role=\"graphics-document document\" aria-label=\"{}\"><title>{}</title>",
            -margin.side,
            -margin.top,
            pixels(width),
            pixels(height),
            escape(&name),
            escape(&name),
        ));
        if !told.is_empty() {
            self.put(format_args!("<desc>{}</desc>", escape(told)));
        }
    }

    /// Ground, heading and notes of a picture that stands alone.
    fn frame(&mut self, scene: &Scene, margin: &Margin) {
        if !self.look.alone {
            return;
        }
        let paper = self.colour(Token::Paper);
        self.put(format_args!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{paper}\"/>",
            -margin.side,
            -margin.top,
            scene.width + 2 * margin.side,
            scene.height + margin.top + margin.bottom
        ));
        let heading = scene.title.to_uppercase();
        let along = text::width(&heading, HEAD) + 8 * heading.chars().count() as i32 + 80;
        self.put(format_args!("<g letter-spacing=\"7\">"));
        self.line(0, -530, HEAD, Token::InkSoft, &heading);
        self.put(format_args!("</g>"));
        if self.look.theme != Theme::Print {
            self.line(along, -530, NAME, Token::InkFaint, &scene.chart.name());
        }
        if !self.look.without_theirs {
            self.line(
                0,
                -220,
                SUBJECT,
                Token::Ink,
                &text::fit(&scene.subtitle, SUBJECT, scene.width),
            );
        }
        for (number, note) in margin.notes.iter().enumerate() {
            self.line(
                0,
                scene.height + 270 + LEADING * number as i32,
                NOTE,
                Token::InkSoft,
                note,
            );
        }
    }

    fn line(&mut self, x: i32, y: i32, face: Face, ink: Token, words: &str) {
        let at = crate::scene::Point { x, y };
        let label = Label {
            at,
            anchor: Anchor::Start,
            face,
            words: Words::Ours(words.to_owned()),
            max_width: 0,
        };
        self.text(&label, self.look.theme_ink(ink));
    }

    fn marks(&mut self, marks: &[Mark]) {
        let mut hidden = false;
        for mark in marks {
            let datum = mark.part == Part::Datum;
            if hidden == datum {
                self.out.push_str(if datum {
                    "</g>"
                } else {
                    "<g aria-hidden=\"true\">"
                });
                hidden = !datum;
            }
            match &mark.label {
                Some(label) if datum && !self.look.without_theirs => {
                    let said = escape(label);
                    self.put(format_args!("<g role=\"graphics-symbol img\" aria-label=\"{said}\"><title>{said}</title>"));
                    self.shape(&mark.shape, &mark.style);
                    self.out.push_str("</g>");
                }
                _ => self.shape(&mark.shape, &mark.style),
            }
        }
        if hidden {
            self.out.push_str("</g>");
        }
    }

    fn shape(&mut self, shape: &Shape, style: &Style) {
        match shape {
            Shape::Path(path) => self.put(format_args!("<path d=\"{}\"", escape(path))),
            Shape::Rect(b) => {
                self.put(format_args!(
                    "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"",
                    b.x, b.y, b.w, b.h
                ));
            }
            Shape::Line(s) => self.put(format_args!(
                "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"",
                s.from.x, s.from.y, s.to.x, s.to.y
            )),
            Shape::Glyph(stamp) => {
                let (ink, ground) = (
                    self.colour(style.fill.unwrap_or(Token::Ink)),
                    self.colour(Token::Sea),
                );
                return self.out.push_str(&glyph::drawn(*stamp, ink, ground));
            }
            Shape::Text(label) => return self.say(label, style),
            Shape::Group(shapes) => {
                return shapes.iter().for_each(|shape| self.shape(shape, style));
            }
        }
        self.ink(style);
        self.out.push_str("/>");
    }

    fn ink(&mut self, style: &Style) {
        match style.fill {
            Some(fill) => {
                let fill = self.colour(fill);
                self.put(format_args!(" fill=\"{fill}\""));
            }
            None => self.out.push_str(" fill=\"none\""),
        }
        if let Some(wash) = style.wash {
            self.put(format_args!(
                " fill-opacity=\"{}.{:02}\"",
                wash / 100,
                wash % 100
            ));
        }
        if let Some(stroke) = style.stroke {
            let stroke = self.colour(stroke);
            self.put(format_args!(
                " stroke=\"{stroke}\" stroke-width=\"{}\"",
                style.width
            ));
        }
        if let Some([on, off]) = style.dash {
            self.put(format_args!(" stroke-dasharray=\"{on} {off}\""));
        }
        if style.round {
            self.out
                .push_str(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
        }
    }

    fn say(&mut self, label: &Label, style: &Style) {
        let ink = self.colour(style.fill.unwrap_or(Token::Ink));
        if self.look.without_theirs && matches!(label.words, Words::Theirs(_)) {
            self.left_out.push(LeftOut {
                label: label.clone(),
                ink,
            });
        } else {
            self.text(label, ink);
        }
    }

    fn text(&mut self, label: &Label, ink: Colour) {
        let face = label.face;
        let family = token::family(face.hand);
        let anchor = match label.anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        self.put(format_args!(
            "<text x=\"{}\" y=\"{}\" font-family=\"{}\" font-size=\"{}\" font-weight=\"{}\"",
            label.at.x,
            label.at.y,
            escape(family),
            face.size,
            face.weight
        ));
        self.out.push_str(if face.italic {
            " font-style=\"italic\""
        } else {
            ""
        });
        self.put(format_args!(" text-anchor=\"{anchor}\" fill=\"{ink}\">"));
        let mut words = bidi::isolated(label.words.text());
        if let Some(missing) = &mut self.missing {
            let (painted, more) = text::painted(&words);
            (words, *missing) = (painted, *missing + more);
        }
        self.put(format_args!("{}</text>", escape(&words)));
    }
}

impl Look {
    fn theme_ink(self, token: Token) -> Colour {
        token.colour(self.theme)
    }
}

/// The heading with its subject.
fn called(scene: &Scene) -> String {
    if scene.subtitle.is_empty() {
        scene.title.clone()
    } else {
        format!("{}: {}", scene.title, scene.subtitle)
    }
}
