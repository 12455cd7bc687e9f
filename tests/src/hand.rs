//! A hand that drops files from another program onto the window, by the messages of X11's drag and drop (XDND, version 5).
//!
//! The rule it keeps: it says what any file manager says, and nothing about the window that is not on the display.
//! It does not know what becomes of the files.

use std::path::Path;
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt as _, CreateWindowAux, EventMask, MapState,
    PropMode, SELECTION_NOTIFY_EVENT, SelectionNotifyEvent, SelectionRequestEvent, Window,
    WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;
use x11rb::{COPY_DEPTH_FROM_PARENT, CURRENT_TIME};

/// How long the window may take to say that it would have the files, and that it has them.
const PATIENCE: Duration = Duration::from_secs(20);
/// The version of XDND that is spoken, in the place where the first message wants it.
const VERSION: u32 = 5 << 24;

x11rb::atom_manager! {
    Atoms: AtomsCookie {
        XdndAware,
        XdndSelection,
        XdndEnter,
        XdndPosition,
        XdndStatus,
        XdndDrop,
        XdndFinished,
        XdndActionCopy,
        TARGETS,
        LIST: b"text/uri-list",
    }
}

/// Drops files on the middle of the window of a display.
pub fn drop_files(display: &str, paths: &[&Path]) {
    let (server, screen) = x11rb::connect(Some(display)).expect("the display answers");
    let root = server.setup().roots[screen].root;
    let atoms = Atoms::new(&server)
        .and_then(|asked| {
            asked
                .reply()
                .map_err(|_| x11rb::errors::ConnectionError::UnknownError)
        })
        .expect("a display knows its words");
    let mine = server.generate_id().expect("a display has ids");
    let made = server.create_window(
        COPY_DEPTH_FROM_PARENT,
        mine,
        root,
        0,
        0,
        1,
        1,
        0,
        WindowClass::INPUT_OUTPUT,
        0,
        &CreateWindowAux::new(),
    );
    made.expect("a window can be made");
    server
        .set_selection_owner(mine, atoms.XdndSelection, CURRENT_TIME)
        .expect("what is dragged can be held");
    let (target, middle) = target(&server, root, &atoms);
    let hand = Hand {
        server,
        atoms,
        mine,
        target,
        list: uri_list(paths),
    };
    hand.drop_at(middle);
}

struct Hand {
    server: RustConnection,
    atoms: Atoms,
    mine: Window,
    target: Window,
    list: String,
}

impl Hand {
    fn drop_at(&self, (x, y): (u32, u32)) {
        self.tell(
            self.atoms.XdndEnter,
            [self.mine, VERSION, self.atoms.LIST, 0, 0],
        );
        let place = [
            self.mine,
            0,
            x << 16 | y,
            CURRENT_TIME,
            self.atoms.XdndActionCopy,
        ];
        self.until("would have the files", || {
            self.tell(self.atoms.XdndPosition, place);
            self.hear(|type_, data| type_ == self.atoms.XdndStatus && data[1] & 1 == 1)
        });
        self.tell(self.atoms.XdndDrop, [self.mine, 0, CURRENT_TIME, 0, 0]);
        self.until("has the files", || {
            self.hear(|type_, _| type_ == self.atoms.XdndFinished)
        });
    }

    fn until(&self, what: &str, mut done: impl FnMut() -> bool) {
        let begun = Instant::now();
        while !done() {
            assert!(
                begun.elapsed() < PATIENCE,
                "the window never said that it {what}"
            );
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn tell(&self, what: Atom, data: [u32; 5]) {
        let message = ClientMessageEvent::new(32, self.target, what, data);
        let sent = self
            .server
            .send_event(false, self.target, EventMask::NO_EVENT, message);
        sent.expect("a message can be sent");
        self.server.flush().expect("the display takes messages");
    }

    /// Answers whatever is asked meanwhile, and whether one of the messages was the one that is waited for.
    fn hear(&self, is_it: impl Fn(Atom, [u32; 5]) -> bool) -> bool {
        let mut heard = false;
        while let Some(event) = self.server.poll_for_event().expect("the display goes on") {
            match event {
                Event::SelectionRequest(asked) => self.give(&asked),
                Event::ClientMessage(message) => {
                    heard |= is_it(message.type_, message.data.as_data32());
                }
                _ => {}
            }
        }
        heard
    }

    /// Hands over the list of files, or the list of what can be had.
    fn give(&self, asked: &SelectionRequestEvent) {
        let given = if asked.target == self.atoms.LIST {
            let list = self.list.as_bytes();
            self.server
                .change_property8(
                    PropMode::REPLACE,
                    asked.requestor,
                    asked.property,
                    asked.target,
                    list,
                )
                .is_ok()
        } else if asked.target == self.atoms.TARGETS {
            let kinds = [self.atoms.TARGETS, self.atoms.LIST];
            self.server
                .change_property32(
                    PropMode::REPLACE,
                    asked.requestor,
                    asked.property,
                    AtomEnum::ATOM,
                    &kinds,
                )
                .is_ok()
        } else {
            false
        };
        let told = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time: asked.time,
            requestor: asked.requestor,
            selection: asked.selection,
            target: asked.target,
            property: if given { asked.property } else { x11rb::NONE },
        };
        self.server
            .send_event(false, asked.requestor, EventMask::NO_EVENT, told)
            .expect("an answer can be sent");
        self.server.flush().expect("the display takes answers");
    }
}

/// The window that takes what is dropped, and its middle on the display.
fn target(server: &RustConnection, root: Window, atoms: &Atoms) -> (Window, (u32, u32)) {
    let tree = server.query_tree(root).expect("a display has a tree");
    let windows = tree.reply().expect("it can be read").children;
    let found = windows.into_iter().find_map(|window| {
        let seen = server.get_window_attributes(window).ok()?.reply().ok()?;
        let aware = server
            .get_property(false, window, atoms.XdndAware, AtomEnum::ATOM, 0, 1)
            .ok()?
            .reply()
            .ok()?;
        if seen.map_state != MapState::VIEWABLE || aware.value_len == 0 {
            return None;
        }
        let at = server.get_geometry(window).ok()?.reply().ok()?;
        let middle = |from: i16, size: u16| (i32::from(from) + i32::from(size) / 2).unsigned_abs();
        Some((window, (middle(at.x, at.width), middle(at.y, at.height))))
    });
    found.expect("a window that takes files is open")
}

/// Files as programs name them to each other (RFC 2483): an address a line.
fn uri_list(paths: &[&Path]) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(byte);
    let mut list = String::new();
    for path in paths {
        list.push_str("file://");
        for byte in path.to_string_lossy().as_bytes() {
            if plain(byte) {
                list.push(char::from(*byte));
            } else {
                list.push_str(&format!("%{byte:02X}"));
            }
        }
        list.push_str("\r\n");
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_as_addresses() {
        assert_eq!(
            uri_list(&[Path::new("/home/ada/moon jar.png"), Path::new("/a/ü%")]),
            "file:///home/ada/moon%20jar.png\r\nfile:///a/%C3%BC%25\r\n",
            "spaces, signs and letters beyond ASCII by their bytes"
        );
    }
}
