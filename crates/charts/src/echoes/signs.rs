//! The dots of Echoes: a disc that says by its shape whether the words on it may be quoted.
//!
//! A quotation mark is cut out of a full disc where the name may be given, and drawn on a hollow one where it may not; a question mark was not asked, a
//! lock may not leave. Each is one path, so that it needs no face and costs little. Signs do not know who spoke.

use plumb_mastery::Publish;

use crate::{
    scene::{Shape, Style},
    sheet::Pen,
    token::Token,
};

/// The radius of a dot with its stroke.
pub(crate) const RADIUS: i32 = 70;
/// The stroke of a hollow dot.
const LINE: i32 = 12;
/// Cosine and sine of the corners of a quarter of a disc, in thousandths: sixteen corners are round at this size.
const QUARTER: [(i32, i32); 4] = [(1000, 0), (924, 383), (707, 707), (383, 924)];

/// The order in which permissions are told: what may be quoted first.
pub(crate) const ALL: [Publish; 4] = [
    Publish::Named,
    Publish::Anonymous,
    Publish::Unasked,
    Publish::No,
];

/// The place of a permission among [`ALL`].
pub(crate) fn place(publish: Publish) -> usize {
    ALL.iter().position(|one| *one == publish).unwrap_or(0)
}

/// The ink of a dot; it only repeats what the shape says.
pub(crate) fn style(publish: Publish) -> Style {
    let hollow = |ink| Style {
        fill: Some(Token::Sea),
        ..Style::line(ink, LINE).rounded()
    };
    match publish {
        Publish::Named => Style::of(Token::Line1),
        Publish::Anonymous => hollow(Token::Line1),
        Publish::Unasked | Publish::No => hollow(Token::InkSoft),
    }
}

/// The dot around a point.
pub(crate) fn shape(publish: Publish, x: i32, y: i32) -> Shape {
    drawn(publish, x, y).path()
}

/// The dot of several in one mark, with a line through the days that they span.
pub(crate) fn spanning(publish: Publish, (x, y): (i32, i32), (from, to): (i32, i32)) -> Shape {
    let mut pen = drawn(publish, x, y);
    for (near, far) in [(x - RADIUS, from), (x + RADIUS, to)] {
        let outward = (far < near) == (near < x) && far != near;
        if !outward {
            continue;
        }
        // A full disc has no stroke, so its line is a bar.
        pen = match publish {
            Publish::Named => pen.to(near, y - 6).h(far).v(y + 6).h(near).close(),
            _ => pen.to(near, y).h(far),
        };
    }
    pen.path()
}

/// The ink of a dot that says nothing of a permission.
pub(crate) fn plain() -> Style {
    Style::line(Token::InkSoft, LINE).rounded()
}

/// Two dots, one behind the other, for the key.
pub(crate) fn two(x: i32, y: i32) -> Shape {
    let disc = |x, y| disc(x, y, 46).path();
    Shape::Group(vec![disc(x - 8, y + 8), disc(x + 14, y - 14)])
}

fn drawn(publish: Publish, x: i32, y: i32) -> Pen {
    let at = |pen: Pen, points: &[(i32, i32)], closed: bool| {
        let pen = points
            .iter()
            .enumerate()
            .fold(pen, |pen, (place, (dx, dy))| match place {
                0 => pen.to(x + dx, y + dy),
                _ => pen.l(x + dx, y + dy),
            });
        if closed { pen.close() } else { pen }
    };
    match publish {
        Publish::Named => {
            let pen = disc(x, y, RADIUS);
            // Drawn against the clock, so that they are holes of the disc.
            [-36, 4].into_iter().fold(pen, |pen, left| {
                let comma = [
                    (0, -30),
                    (0, 0),
                    (10, 0),
                    (0, 26),
                    (16, 26),
                    (30, 0),
                    (30, -30),
                ];
                at(pen, &comma.map(|(dx, dy)| (left + dx, dy)), true)
            })
        }
        Publish::Anonymous => [-26, 10].into_iter().fold(ring(x, y), |pen, left| {
            let comma = [(0, -22), (16, -22), (16, -4), (2, 22)];
            at(pen, &comma.map(|(dx, dy)| (left + dx, dy)), false)
        }),
        Publish::Unasked => {
            let hook = [
                (-18, -18),
                (-12, -30),
                (0, -35),
                (13, -30),
                (18, -18),
                (12, -6),
                (0, 3),
                (0, 12),
            ];
            at(ring(x, y), &hook, false).dot(x, y + 33)
        }
        Publish::No => {
            let body = [(-23, -4), (23, -4), (23, 28), (-23, 28)];
            let shackle = [
                (-14, -4),
                (-14, -20),
                (-7, -30),
                (7, -30),
                (14, -20),
                (14, -4),
            ];
            let pen = at(ring(x, y), &body, true);
            at(pen, &shackle, false).to(x, y + 8).v(y + 16)
        }
    }
}

fn ring(x: i32, y: i32) -> Pen {
    disc(x, y, RADIUS - LINE / 2)
}

fn disc(x: i32, y: i32, radius: i32) -> Pen {
    let turned = |turn: usize, (a, b): (i32, i32)| match turn {
        0 => (a, b),
        1 => (-b, a),
        2 => (-a, -b),
        _ => (b, -a),
    };
    let corners = (0..16).map(|n| turned(n / 4, QUARTER[n % 4]));
    let corners = corners.map(|(a, b)| (x + a * radius / 1000, y + b * radius / 1000));
    let pen = corners
        .enumerate()
        .fold(Pen::default(), |pen, (n, (x, y))| {
            if n == 0 { pen.to(x, y) } else { pen.l(x, y) }
        });
    pen.close()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_permission_has_a_shape_of_its_own() {
        let shapes: Vec<Shape> = ALL.iter().map(|one| shape(*one, 500, 500)).collect();
        for (place, one) in shapes.iter().enumerate() {
            assert!(
                !shapes[place + 1..].contains(one),
                "colour never says alone whether words may be quoted: {one:?}"
            );
        }
    }

    #[test]
    fn a_line_through_days_never_turns_inward() {
        let Shape::Path(path) = spanning(Publish::No, (500, 500), (480, 900)) else {
            panic!("a dot is a path");
        };
        assert!(
            path.ends_with("M570 500H900"),
            "only the days beyond the disc are drawn: {path}"
        );
    }
}
