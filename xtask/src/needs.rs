//! What the system must bring: the list of packages.
//!
//! The rule it keeps: one list; each need is named once, with what proves it and its package on each kind of system.
//! It does not know how to install anything.

/// What a need is for: building, or also testing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// To compile and open the window.
    Build,
    /// To drive the window without a display and to look into documents.
    Test,
}

/// How to see on any Linux that a need is met.
#[derive(Clone, Copy, Debug)]
pub enum Proof {
    /// A program of this name can be found.
    Program(&'static str),
    /// `pkg-config` knows this library.
    Library(&'static str),
    /// One of these files is there.
    File(&'static [&'static str]),
}

/// One thing the system must bring.
#[derive(Debug)]
pub struct Need {
    /// What it is for.
    pub purpose: Purpose,
    /// What shows that it is there.
    pub proof: Proof,
    /// Its package on Debian and Ubuntu.
    pub debian: &'static str,
    /// On Fedora.
    pub fedora: &'static str,
    /// On Arch.
    pub arch: &'static str,
    /// On openSUSE.
    pub suse: &'static str,
}

const fn need(purpose: Purpose, proof: Proof, names: [&'static str; 4]) -> Need {
    Need {
        purpose,
        proof,
        debian: names[0],
        fedora: names[1],
        arch: names[2],
        suse: names[3],
    }
}

/// Everything that a Linux system must bring (Debian 12 and 13, Ubuntu 22.04 and 24.04 have all of it).
pub const LINUX: &[Need] = &[
    need(
        Purpose::Build,
        Proof::Program("cc"),
        ["build-essential", "gcc", "base-devel", "gcc"],
    ),
    need(
        Purpose::Build,
        Proof::Program("pkg-config"),
        [
            "pkg-config",
            "pkgconf-pkg-config",
            "pkgconf",
            "pkgconf-pkg-config",
        ],
    ),
    need(
        Purpose::Build,
        Proof::Library("webkit2gtk-4.1"),
        [
            "libwebkit2gtk-4.1-dev",
            "webkit2gtk4.1-devel",
            "webkit2gtk-4.1",
            "webkit2gtk3-devel",
        ],
    ),
    need(
        Purpose::Build,
        Proof::Library("ayatana-appindicator3-0.1"),
        [
            "libayatana-appindicator3-dev",
            "libayatana-appindicator-gtk3-devel",
            "libayatana-appindicator",
            "libayatana-appindicator3-devel",
        ],
    ),
    need(
        Purpose::Build,
        Proof::Library("librsvg-2.0"),
        ["librsvg2-dev", "librsvg2-devel", "librsvg", "librsvg-devel"],
    ),
    need(
        Purpose::Build,
        Proof::File(&["/usr/include/xdo.h", "/usr/local/include/xdo.h"]),
        ["libxdo-dev", "libxdo-devel", "xdotool", "xdotool-devel"],
    ),
    need(
        Purpose::Test,
        Proof::File(WEBKIT_DRIVERS),
        [
            "webkit2gtk-driver",
            "webkit2gtk-driver",
            "webkitgtk-6.0",
            "webkit2gtk-driver",
        ],
    ),
    need(
        Purpose::Test,
        Proof::Program("Xvfb"),
        [
            "xvfb",
            "xorg-x11-server-Xvfb",
            "xorg-server-xvfb",
            "xorg-x11-server-Xvfb",
        ],
    ),
    need(
        Purpose::Test,
        Proof::Program("dbus-daemon"),
        ["dbus", "dbus-daemon", "dbus", "dbus-1"],
    ),
    need(
        Purpose::Test,
        Proof::Program("strace"),
        ["strace", "strace", "strace", "strace"],
    ),
    need(
        Purpose::Test,
        Proof::Program("pdftotext"),
        ["poppler-utils", "poppler-utils", "poppler", "poppler-tools"],
    ),
];

/// Where distributions put the WebDriver of WebKitGTK; `tests/src/driver.rs` looks in the same places.
const WEBKIT_DRIVERS: &[&str] = &[
    "/usr/bin/WebKitWebDriver",
    "/usr/local/bin/WebKitWebDriver",
    "/usr/libexec/webkit2gtk-4.1/WebKitWebDriver",
    "/usr/lib/webkit2gtk-4.1/WebKitWebDriver",
    "/usr/lib64/webkit2gtk-4.1/WebKitWebDriver",
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/WebKitWebDriver",
    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/WebKitWebDriver",
];

/// The needs of a purpose; testing needs what building needs, and more.
pub fn of(purpose: Purpose) -> impl Iterator<Item = &'static Need> {
    LINUX.iter().filter(move |need| need.purpose <= purpose)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn testing_needs_all_that_building_needs() {
        assert!(
            of(Purpose::Test).count() > of(Purpose::Build).count(),
            "the journeys need a display and a driver"
        );
        assert!(
            of(Purpose::Build).all(|need| need.purpose == Purpose::Build),
            "building needs no test tools"
        );
    }
}
