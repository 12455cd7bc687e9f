//! A desk: one person's machine, made for one test.
//!
//! The rule it keeps: everything is fresh and its own: home, journal, display, session bus, clock; nothing of the
//! developer's machine is read or written, and two desks never meet.
//! It does not know what is on the screens; `window` reads them.

use std::fs;
use std::io::Write;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use tempfile::TempDir;

use crate::kept::Kept;
use crate::window::Window;

/// The day on which tests take place, unless they say otherwise.
pub const TODAY: &str = "2026-11-20";

/// One person's machine: a home, a display, a session bus.
pub struct Desk {
    // In this order, because fields are dropped in it: the folder goes last.
    _bus: Option<Kept>,
    _display: Option<Kept>,
    settings: Vec<(String, String)>,
    now: String,
    home: TempDir,
}

/// What the command line answered.
#[derive(Debug)]
pub struct Said {
    /// Exit status; -1 when a signal ended it.
    pub status: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Desk {
    /// A desk with a display of its own, on [`TODAY`].
    pub fn new() -> Desk {
        let mut desk = Desk::without_display();
        if cfg!(target_os = "linux") {
            let mut server = Command::new("Xvfb");
            server.args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1600x1200x24",
                "-nolisten",
                "tcp",
            ]);
            let (display, number) = Kept::start_and_hear(&mut server, &desk.log("xvfb"));
            desk.set("DISPLAY", &format!(":{}", number.trim()));
            let mut daemon = Command::new("dbus-daemon");
            daemon.args(["--session", "--nofork", "--nopidfile", "--print-address=1"]);
            let (bus, address) = Kept::start_and_hear(&mut daemon, &desk.log("dbus"));
            desk.set("DBUS_SESSION_BUS_ADDRESS", address.trim());
            desk._display = Some(display);
            desk._bus = Some(bus);
        }
        desk
    }

    /// A desk for the command line alone.
    pub fn without_display() -> Desk {
        let home = TempDir::with_prefix("plumb-desk-").expect("a temporary folder can be made");
        let mut desk = Desk {
            _bus: None,
            _display: None,
            settings: Vec::new(),
            now: TODAY.to_owned(),
            home,
        };
        let folders = [
            ("HOME", ""),
            ("USERPROFILE", ""),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_RUNTIME_DIR", "run"),
            ("APPDATA", "config"),
            ("LOCALAPPDATA", "data"),
        ];
        for (name, folder) in folders {
            let place = desk.home().join(folder);
            fs::create_dir_all(&place).expect("folders of a fresh home can be made");
            owned_alone(&place);
            desk.set(name, &place.to_string_lossy());
        }
        let picks = desk.picks_file();
        fs::write(&picks, "").expect("the list of picks can be written");
        desk.set("PLUMB_PICKS", &picks.to_string_lossy());
        desk.set("LC_ALL", "C.UTF-8");
        desk.set("TZ", "UTC");
        desk.set("NO_AT_BRIDGE", "1");
        desk.set("GDK_BACKEND", "x11");
        desk.set("GTK_THEME", "Adwaita");
        desk
    }

    /// Sets a variable of the environment for all that is started here from now on.
    pub fn set(&mut self, name: &str, value: &str) {
        self.settings.retain(|(known, _)| known != name);
        self.settings.push((name.to_owned(), value.to_owned()));
    }

    /// Lets nothing move in the windows that are opened from now on, as people who ask their desktop for it have it.
    pub fn hold_still(&self) {
        let folder = self.home().join("config").join("gtk-3.0");
        fs::create_dir_all(&folder).expect("a folder of a fresh home can be made");
        fs::write(
            folder.join("settings.ini"),
            "[Settings]\ngtk-enable-animations=false\n",
        )
        .expect("a setting of a fresh home can be written");
    }

    /// From now on it is this day or RFC 3339 instant; a window that is open keeps its time.
    pub fn set_now(&mut self, now: &str) {
        now.clone_into(&mut self.now);
    }

    /// The person's home folder.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Answers the next file dialog of the window with these paths; none means that it is cancelled.
    pub fn will_pick(&self, paths: &[&Path]) {
        let line: Vec<String> = paths
            .iter()
            .map(|path| path.to_string_lossy().into_owned())
            .collect();
        let mut file = fs::OpenOptions::new()
            .append(true)
            .open(self.picks_file())
            .expect("the list of picks is there");
        writeln!(file, "{}", line.join("\t")).expect("the list of picks can be written");
    }

    /// Drops files on the open window, as a file manager does.
    #[cfg(target_os = "linux")]
    pub fn drop_on_window(&self, paths: &[&Path]) {
        let display = self.settings.iter().find(|(name, _)| name == "DISPLAY");
        let (_, display) = display.expect("this desk has a display");
        crate::hand::drop_files(display, paths);
    }

    /// Runs the command line as the person would here.
    pub fn plumb(&self, words: &[&str]) -> Said {
        self.plumb_hearing("", words)
    }

    /// Runs the command line with something to read on standard input.
    pub fn plumb_hearing(&self, input: &str, words: &[&str]) -> Said {
        let mut command = self.command(&built("plumb"));
        command
            .args(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().expect("the command line can be started");
        let mut pipe = child.stdin.take().expect("standard input is a pipe");
        // A command that does not read ends before it heard all; that is its right.
        pipe.write_all(input.as_bytes()).ok();
        drop(pipe);
        let output = child.wait_with_output().expect("the command line ends");
        Said {
            status: output.status.code().unwrap_or(-1),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// Opens the window, with the size of a laptop's (1280 x 800).
    pub fn open(&self) -> Window {
        let window = self.open_as_it_was();
        window.resize(1280, 800);
        window
    }

    /// Opens the window with whatever size it remembers.
    pub fn open_as_it_was(&self) -> Window {
        self.open_under(self.command(&bridge()), &[])
    }

    /// Opens whichever window the program opens when it is started with these words.
    pub fn open_with(&self, words: &[&str]) -> Window {
        self.open_under(self.command(&bridge()), words)
    }

    /// Likewise, with every connection of the window and of all that it starts written into a file.
    pub fn open_traced(&self, log: &Path) -> Window {
        let mut strace = self.traced(log);
        strace.arg(bridge());
        self.open_under(strace, &[])
    }

    /// strace over whatever program is added, its children included, for calls that reach another machine.
    pub fn traced(&self, log: &Path) -> Command {
        let mut strace = self.command(Path::new("strace"));
        strace
            .args([
                "--follow-forks",
                "--seccomp-bpf",
                "--quiet=all",
                "--trace=connect,sendto,sendmsg,sendmmsg",
                "--output",
            ])
            .arg(log);
        strace
    }

    fn open_under(&self, mut driver: Command, words: &[&str]) -> Window {
        let (port, native) = (free_port(), free_port());
        driver.args([
            "--port",
            &port.to_string(),
            "--native-port",
            &native.to_string(),
        ]);
        if let Some(place) = native_driver() {
            driver.arg("--native-driver").arg(place);
        }
        let kept = Kept::start(driver.stdout(Stdio::null()), &self.log("driver"));
        Window::connect(port, &built("plumb-window"), words, kept)
    }

    /// A command with this desk's environment and the fixed clock.
    pub fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.home());
        // The developer's own settings must not reach the window; with either of the last two a screenshot hangs.
        for name in [
            "WAYLAND_DISPLAY",
            "PLUMB_JOURNAL",
            "NO_COLOR",
            "WEBKIT_DISABLE_DMABUF_RENDERER",
            "WEBKIT_DISABLE_COMPOSITING_MODE",
        ] {
            command.env_remove(name);
        }
        command
            .envs(self.settings.iter().map(|(name, value)| (name, value)))
            .env("PLUMB_NOW", &self.now);
        command
    }

    fn picks_file(&self) -> PathBuf {
        self.home().join("run").join("picks")
    }

    fn log(&self, name: &str) -> PathBuf {
        self.home().join("run").join(format!("{name}.log"))
    }
}

impl Default for Desk {
    fn default() -> Self {
        Self::new()
    }
}

/// A program of the same build as the running test: `CARGO_BIN_EXE_*` ends at the package.
pub fn built(name: &str) -> PathBuf {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let place = target().join(&file);
    assert!(
        place.is_file(),
        "{} is not built; `cargo xtask test` builds it",
        place.display()
    );
    place
}

/// The project's folder.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent()
        .expect("the tests have a folder above them")
        .to_path_buf()
}

/// The folder of this build: `target/debug` or `target/release`.
fn target() -> PathBuf {
    let me = std::env::current_exe().expect("a running program has a path");
    let beside = me.parent().expect("a program lies in a folder");
    let inner = beside.file_name().is_some_and(|name| name == "deps");
    if inner {
        beside.parent().unwrap_or(beside).to_path_buf()
    } else {
        beside.to_path_buf()
    }
}

/// tauri-driver, where `xtask` puts it, else wherever PATH knows one.
fn bridge() -> PathBuf {
    let file = format!("tauri-driver{}", std::env::consts::EXE_SUFFIX);
    let ours = target()
        .parent()
        .map(|folder| folder.join("tools").join("bin").join(&file));
    ours.filter(|place| place.is_file())
        .unwrap_or_else(|| PathBuf::from(file))
}

/// WebKitWebDriver, which some distributions keep outside PATH.
fn native_driver() -> Option<PathBuf> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let mut places = vec![PathBuf::from("/usr/bin"), PathBuf::from("/usr/local/bin")];
    for library in ["/usr/lib", "/usr/lib64", "/usr/libexec"] {
        places.push(Path::new(library).join("webkit2gtk-4.1"));
        let inner = fs::read_dir(library).into_iter().flatten().flatten();
        places.extend(inner.map(|entry| entry.path().join("webkit2gtk-4.1")));
    }
    places
        .into_iter()
        .map(|folder| folder.join("WebKitWebDriver"))
        .find(|place| place.is_file())
}

/// A port outside the range from which systems take the ports of outgoing connections: whoever asks for one of those before
/// the driver listens may be connected with itself.
fn free_port() -> u16 {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let first = std::process::id().wrapping_mul(97);
    let mut ports = std::iter::repeat_with(|| {
        let nth = first.wrapping_add(NEXT.fetch_add(1, Ordering::Relaxed));
        u16::try_from(nth % 20_000).unwrap_or_default() + 10_000
    });
    let free = ports
        .by_ref()
        .take(2_000)
        .find(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok());
    free.expect("this machine has a free port")
}

/// A session bus and Plumb both want folders that nobody else can enter.
fn owned_alone(place: &Path) {
    #[cfg(unix)]
    fs::set_permissions(place, std::os::unix::fs::PermissionsExt::from_mode(0o700))
        .expect("our own folder obeys");
    #[cfg(not(unix))]
    let _ = place;
}
