//! `cargo xtask run`: the window, from a fresh checkout.
//!
//! The rule it keeps: where no window can open it says so and shows the tour instead; it never ends in silence.
//! It does not know what the window shows.

use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use crate::call::{Failure, Outcome, cargo, run as call};
use crate::needs::Purpose;
use crate::steps::Steps;
use crate::{builds, npm, system, tools, tour, ui};

/// Where the screens come from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Screens {
    /// Bundled into the program.
    Built,
    /// Vite's server, reloading as files change.
    Live,
}

/// The port of Vite's server; `devUrl` in src-tauri/tauri.conf.json names the same.
const PORT: u16 = 1420;

/// Sets up, builds and opens the window.
pub fn run(screens: Screens) -> Outcome {
    if !has_display() {
        println!(
            "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open."
        );
        println!(
            "The tour runs instead: the same window on a virtual display, with the sample journal."
        );
        return tour::tour(tour::Pictures::Keep);
    }
    let mut steps = Steps::default();
    steps.must("tools", tools::ready)?;
    steps.must("system packages", || system::ready(Purpose::Build))?;
    steps.must("npm packages", npm::ready)?;
    steps.must("screens", ui::build)?;
    match screens {
        Screens::Built => {
            steps.must("window", builds::everything)?;
            println!("\nThe window is open; this command ends with it.");
            call(&mut Command::new(builds::program("debug", "plumb-window")))
        }
        Screens::Live => live(),
    }
}

fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

fn live() -> Outcome {
    let port = PORT.to_string();
    let words = [
        "vite",
        "--host",
        "127.0.0.1",
        "--port",
        &port,
        "--strictPort",
    ];
    let server = npm::tool(&words)
        .spawn()
        .map_err(|error| Failure(format!("Vite could not be started: {error}.")))?;
    let mut server = Server(server);
    server.answers()?;
    // Without custom-protocol the window asks Vite's server, so Tauri is compiled once more for this.
    call(cargo().args(["run", "--package", "plumb-window"]))
}

/// Vite's server, ended with the window.
struct Server(Child);

impl Server {
    fn answers(&mut self) -> Outcome {
        let place = SocketAddr::from((Ipv4Addr::LOCALHOST, PORT));
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(30) {
            if TcpStream::connect_timeout(&place, Duration::from_millis(200)).is_ok() {
                return Ok(());
            }
            if matches!(self.0.try_wait(), Ok(Some(_))) {
                return Err(Failure(format!(
                    "Vite ended at once; is port {PORT} taken? The window was not opened."
                )));
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        Err(Failure(
            "Vite did not answer within 30 s. The window was not opened.".to_owned(),
        ))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if self.0.kill().is_ok() {
            self.0.wait().ok();
        }
    }
}
