//! Small pictures of our own for the sample: prints in few inks and pots in soft light, drawn from their names.
//!
//! The name seeds the picture, so that the same name is the same bytes. They stand for a maker's photographs and claim to be nothing else.

use std::f32::consts::TAU;

use image::{ImageFormat, Rgb, RgbImage, codecs::jpeg::JpegEncoder};

const WIDTH: u32 = 560;
const HEIGHT: u32 = 420;

const PAPER: [f32; 3] = [244.0, 238.0, 224.0];
const INK: [f32; 3] = [28.0, 42.0, 54.0];

/// What a name is drawn as.
enum Motif {
    /// Contours of a field, as on a map.
    Map,
    /// Waves and a sky in hatching, as in a print.
    Print,
    /// A vessel seen from the side.
    Pot,
    /// A plate seen from above.
    Plate,
    /// A grid of small signs.
    Grid,
}

fn motif(name: &str) -> Motif {
    match name {
        "salt-map" | "estuary" | "atlas" | "reef" | "glacier" | "almanac" => Motif::Map,
        "mugs" | "ash-jar" | "bowl-pair" | "even-ash" | "lid" => Motif::Pot,
        "plate-14" | "moon" | "lichen" => Motif::Plate,
        "icons" | "lichen-set" => Motif::Grid,
        _ => Motif::Print,
    }
}

/// The picture of this name as JPEG.
pub fn draw(name: &str) -> Vec<u8> {
    let seed = seed(name);
    let motif = motif(name);
    let picture = RgbImage::from_fn(WIDTH, HEIGHT, |x, y| {
        let (u, v) = (x as f32 / WIDTH as f32, y as f32 / HEIGHT as f32);
        let shade = match motif {
            Motif::Map => map(u, v, seed),
            Motif::Print => print(u, v, seed),
            Motif::Pot => pot(u, v, seed),
            Motif::Plate => plate(u, v, seed),
            Motif::Grid => grid(u, v, seed),
        };
        Rgb(grain(shade, x, y).map(|part| part.clamp(0.0, 255.0) as u8))
    });
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 70)
        .encode_image(&picture)
        .expect("a picture in memory can be written");
    debug_assert_eq!(image::guess_format(&bytes).ok(), Some(ImageFormat::Jpeg));
    bytes
}

/// Four numbers from 0 to 1, from the letters of a name.
fn seed(name: &str) -> [f32; 4] {
    let mut hash = 0xCBF2_9CE4_8422_2325_u64;
    for byte in name.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
    }
    [0, 16, 32, 48].map(|shift| ((hash >> shift) & 0xFFFF) as f32 / 65535.0)
}

fn mix(a: [f32; 3], b: [f32; 3], part: f32) -> [f32; 3] {
    let part = part.clamp(0.0, 1.0);
    [0, 1, 2].map(|n| a[n] + (b[n] - a[n]) * part)
}

/// The tooth of paper: a little noise that depends on the place alone.
fn grain(colour: [f32; 3], x: u32, y: u32) -> [f32; 3] {
    let noise = (x
        .wrapping_mul(374_761_393)
        .wrapping_add(y.wrapping_mul(668_265_263))
        >> 24) as f32
        / 255.0
        - 0.5;
    colour.map(|part| part + noise * 5.0)
}

/// A smooth field of a few waves.
fn field(u: f32, v: f32, seed: [f32; 4]) -> f32 {
    let mut sum = 0.0;
    for n in 0..4_u8 {
        let k = 1.0 + f32::from(n) * 1.3;
        let turn = seed[usize::from(n)] * TAU;
        sum += ((u * turn.cos() + v * turn.sin()) * k * 4.2 + turn * 3.0).sin() / k;
    }
    sum * 0.28 + 0.5
}

fn map(u: f32, v: f32, seed: [f32; 4]) -> [f32; 3] {
    let depth = field(u, v, seed) + (v - 0.5) * 0.5;
    let ramp = [
        [239.0, 228.0, 196.0],
        [227.0, 241.0, 244.0],
        [143.0, 195.0, 214.0],
        [47.0, 120.0, 159.0],
        [18.0, 82.0, 122.0],
    ];
    let level = (depth * 9.0).floor().clamp(0.0, 8.0);
    let at = (level * 0.5).clamp(0.0, 3.99);
    let base = mix(ramp[at as usize], ramp[at as usize + 1], at.fract());
    let line = (depth * 9.0).fract();
    let weight = if (level as u32).is_multiple_of(3) {
        0.09
    } else {
        0.045
    };
    let edge = line.min(1.0 - line);
    mix(INK, base, (edge / weight).min(1.0) * 0.75 + 0.25)
}

fn print(u: f32, v: f32, seed: [f32; 4]) -> [f32; 3] {
    let horizon = 0.42 + seed[0] * 0.2;
    let second = if seed[1] > 0.5 {
        [168.0, 82.0, 48.0]
    } else {
        [47.0, 120.0, 159.0]
    };
    let swell = (u * TAU * (2.0 + seed[2] * 3.0) + seed[3] * TAU).sin() * 0.03 * (1.0 + v);
    let sun = ((u - 0.3 - seed[3] * 0.4).powi(2) * 1.78 + (v - 0.2 - seed[2] * 0.1).powi(2)).sqrt();
    let mut colour = if sun < 0.08 { second } else { PAPER };
    if v < horizon {
        let hatch = ((u * 0.6 + v) * 90.0).sin();
        let tone = field(u, v, seed);
        if hatch > 0.35 + tone * 0.9 {
            colour = mix(colour, INK, 0.55);
        }
    } else {
        let below = v - horizon + swell;
        let wave = (below * (70.0 - below * 60.0) + (u * 24.0 + seed[1] * 9.0).sin() * 1.6).sin();
        colour = if wave > 0.1 + field(v, u, seed) * 0.5 {
            INK
        } else {
            mix(PAPER, second, below * 1.5)
        };
    }
    let border = u.min(1.0 - u) < 0.045 || v.min(1.0 - v) < 0.06;
    if border { PAPER } else { colour }
}

fn pot(u: f32, v: f32, seed: [f32; 4]) -> [f32; 3] {
    let wall = mix(
        [226.0, 221.0, 211.0],
        [176.0, 168.0, 155.0],
        v * 0.6 + (u - 0.5).abs() * 0.6,
    );
    let table = mix([150.0, 124.0, 98.0], [112.0, 90.0, 70.0], (v - 0.78) * 4.0);
    let background = if v > 0.78 { table } else { wall };
    let (top, foot) = (0.26 + seed[0] * 0.1, 0.84);
    if v < top || v > foot {
        let shadow = ((u - 0.56) / 0.3).powi(2) + ((v - 0.85) / 0.035).powi(2);
        return if shadow < 1.0 {
            mix(background, [40.0, 32.0, 26.0], 0.45 * (1.0 - shadow))
        } else {
            background
        };
    }
    let t = (v - top) / (foot - top);
    let belly = 0.15 + seed[1] * 0.05 + (t * 2.6 + seed[2]).sin() * 0.06 - (t - 0.9).max(0.0) * 0.5;
    let across = (u - 0.5) / belly;
    if across.abs() > 1.0 {
        return background;
    }
    let light = (1.0 - (across + 0.35).powi(2)).max(0.12);
    let run =
        0.52 + seed[3] * 0.3 + (u * 60.0).sin() * 0.02 + (u * 23.0 + seed[0] * 9.0).sin() * 0.05;
    let glaze = mix([126.0, 146.0, 118.0], [70.0, 96.0, 92.0], t + seed[2] * 0.3);
    let clay = [150.0, 104.0, 74.0];
    let body = if t < run { glaze } else { clay };
    let rings = (t * 160.0).sin() * 5.0;
    let lit = mix([24.0, 22.0, 22.0], body.map(|part| part + rings), light);
    let shine = (-((across + 0.42).powi(2) * 60.0 + (t - 0.3).powi(2) * 18.0)).exp();
    if t < run {
        mix(lit, [248.0, 248.0, 240.0], shine * 0.8)
    } else {
        lit
    }
}

fn plate(u: f32, v: f32, seed: [f32; 4]) -> [f32; 3] {
    let (x, y) = ((u - 0.5) * 1.333, v - 0.5);
    let radius = (x * x + y * y).sqrt();
    let cloth = mix(
        [88.0, 98.0, 104.0],
        [66.0, 76.0, 84.0],
        field(u * 3.0, v * 3.0, seed),
    );
    if radius > 0.43 {
        let shadow = ((x - 0.02).powi(2) + (y - 0.03).powi(2)).sqrt();
        return if shadow < 0.45 {
            mix(cloth, [20.0, 22.0, 26.0], 0.6)
        } else {
            cloth
        };
    }
    let around = y.atan2(x) / TAU + 0.5;
    let wedge = (around * 12.0).floor();
    let glaze = mix(
        [214.0, 206.0, 184.0],
        [92.0, 118.0, 104.0],
        ((wedge * 0.37 + seed[0]).fract() + field(u, v, seed)) * 0.6,
    );
    let rings = (radius * 260.0).sin() * 4.0;
    let rim = if (0.40..0.43).contains(&radius) {
        0.35
    } else {
        0.0
    };
    let light = 1.0 - (x * 0.5 + y * 0.7) * 0.5;
    mix(
        glaze.map(|part| (part + rings) * light),
        [120.0, 88.0, 62.0],
        rim,
    )
}

fn grid(u: f32, v: f32, seed: [f32; 4]) -> [f32; 3] {
    let (columns, rows) = (4.0, 3.0);
    let (x, y) = ((u * columns).fract() - 0.5, (v * rows).fract() - 0.5);
    let cell = (u * columns).floor() + (v * rows).floor() * columns;
    let kind = (cell * 0.618 + seed[0]).fract();
    let round = (x * x + y * y).sqrt();
    let shape = if kind < 0.33 {
        round - 0.26
    } else if kind < 0.66 {
        x.abs().max(y.abs()) - 0.23
    } else {
        (x.abs() + y.abs()) - 0.3
    };
    let tone = mix(
        [18.0, 82.0, 122.0],
        [168.0, 132.0, 62.0],
        (cell * 0.41 + seed[1]).fract(),
    );
    if shape.abs() < 0.018 {
        INK
    } else if shape < 0.0 {
        mix(tone, PAPER, field(u * 2.0, v * 2.0, seed) * 0.7)
    } else {
        PAPER
    }
}
