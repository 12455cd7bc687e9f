//! A scene as a picture of dots: its SVG drawn with the bundled faces, and with no face of the machine, so that it is the same everywhere.
//!
//! An ellipsis stands for characters that the bundled faces lack, and these are counted, so that whoever asked can be told; the SVG keeps the words. It does not know
//! where the picture is kept.

use std::{
    fmt,
    sync::{Arc, LazyLock},
};

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree, fontdb},
};

use crate::{
    scene::Scene,
    svg::{Look, bundled},
    text::FONTS,
};

/// The largest picture, in dots of either side.
const LARGEST: u32 = 16_384;

/// Why a scene could not become a picture; the scene itself is unharmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unpaintable(String);

impl fmt::Display for Unpaintable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&say!("charts-unpaintable", why = &self.0))
    }
}

impl std::error::Error for Unpaintable {}

/// A scene as dots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The PNG.
    pub png: Vec<u8>,
    /// How many characters are not drawn, because no bundled face has them.
    pub missing: usize,
}

static FACES: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut faces = fontdb::Database::new();
    FONTS
        .iter()
        .for_each(|file| faces.load_font_data(file.to_vec()));
    faces.set_serif_family("Libertinus Serif");
    faces.set_sans_serif_family("Inter Variable");
    Arc::new(faces)
});

/// Draws a scene as PNG with so many dots for each CSS pixel, 1 to 4.
///
/// # Errors
/// When the picture would be wider or higher than 16,384 dots.
pub fn png(scene: &Scene, look: Look, dots: u8) -> Result<Picture, Unpaintable> {
    let options = Options {
        fontdb: FACES.clone(),
        font_family: "Libertinus Serif".to_owned(),
        ..Options::default()
    };
    let (drawing, missing) = bundled(scene, look);
    let tree =
        Tree::from_str(&drawing, &options).map_err(|error| Unpaintable(error.to_string()))?;
    let scale = f32::from(dots.clamp(1, 4));
    let size = tree.size();
    let side = |length: f32| (length * scale).ceil() as u32;
    let (width, height) = (side(size.width()), side(size.height()));
    let fits = (1..=LARGEST).contains(&width) && (1..=LARGEST).contains(&height);
    let canvas = fits.then(|| Pixmap::new(width, height)).flatten();
    let mut canvas = canvas.ok_or_else(|| {
        let (width, height) = (width.to_string(), height.to_string());
        Unpaintable(say!("charts-too-many-dots", width = width, height = height))
    })?;
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut canvas.as_mut(),
    );
    let png = canvas
        .encode_png()
        .map_err(|error| Unpaintable(error.to_string()))?;
    Ok(Picture { png, missing })
}
