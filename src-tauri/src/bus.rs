//! Asks the session's bus whether anybody shows notices.
//!
//! The rule it keeps: three questions and no more, each answered within a second or taken as no; nothing is sent to anybody
//! but the bus itself.
//! It does not know what a notice is for.

use std::io::{Error, ErrorKind, Read, Result, Write};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::fs::MetadataExt;
use std::os::unix::net::{SocketAddr, UnixStream};
use std::path::PathBuf;
use std::time::Duration;

/// Whoever shows notices goes by this name.
const NOTICES: &str = "org.freedesktop.Notifications";

/// The bus, which answers for itself.
const BUS: &str = "org.freedesktop.DBus";

/// No answer of the bus to these questions is longer.
const LONGEST: usize = 1 << 20;

/// Whether somebody shows notices, or would be started to.
pub fn shows_notices() -> bool {
    ask().unwrap_or(false)
}

fn ask() -> Result<bool> {
    let mut bus = connect()?;
    let patience = Some(Duration::from_secs(1));
    bus.set_read_timeout(patience)?;
    bus.set_write_timeout(patience)?;
    let owner = std::fs::metadata("/proc/self")?.uid().to_string();
    let hex: String = owner.bytes().map(|byte| format!("{byte:02x}")).collect();
    bus.write_all(format!("\0AUTH EXTERNAL {hex}\r\n").as_bytes())?;
    if !line(&mut bus)?.starts_with(b"OK") {
        return Err(ErrorKind::PermissionDenied.into());
    }
    bus.write_all(b"BEGIN\r\n")?;
    let asked = [
        ("Hello", None),
        ("NameHasOwner", Some(NOTICES)),
        ("ListActivatableNames", None),
    ];
    for (serial, (member, word)) in (1..).zip(asked) {
        bus.write_all(&message(serial, member, word))?;
    }
    // Answers come in the order of the questions.
    answer(&mut bus)?;
    let owned = answer(&mut bus)?.iter().any(|byte| *byte != 0);
    let startable = answer(&mut bus)?
        .windows(NOTICES.len())
        .any(|part| part == NOTICES.as_bytes());
    Ok(owned || startable)
}

/// Where the session's bus listens: a name that stands in no folder, or a path.
fn listens(address: &str) -> Option<(&str, &str)> {
    let keys = address
        .split(';')
        .filter_map(|one| one.strip_prefix("unix:"))
        .flat_map(|keys| keys.split(','))
        .filter_map(|key| key.split_once('='));
    let mut known = keys.filter(|(key, _)| matches!(*key, "abstract" | "path"));
    known.next()
}

fn connect() -> Result<UnixStream> {
    let address = std::env::var("DBUS_SESSION_BUS_ADDRESS").unwrap_or_default();
    match listens(&address) {
        Some(("abstract", name)) => {
            UnixStream::connect_addr(&SocketAddr::from_abstract_name(name)?)
        }
        Some((_, path)) => UnixStream::connect(path),
        None => {
            let folder = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
            UnixStream::connect(folder.ok_or(ErrorKind::NotFound)?.join("bus"))
        }
    }
}

/// A line of the greeting.
fn line(bus: &mut UnixStream) -> Result<Vec<u8>> {
    let mut line = Vec::new();
    let mut byte = [0];
    while !line.ends_with(b"\n") && line.len() < 512 {
        bus.read_exact(&mut byte)?;
        line.push(byte[0]);
    }
    Ok(line)
}

/// A question to the bus itself, with one word or none.
fn message(serial: u32, member: &str, word: Option<&str>) -> Vec<u8> {
    let mut fields = Vec::new();
    let mut field = |code: u8, kind: u8, text: &str| {
        pad(&mut fields, 8);
        fields.extend([code, 1, kind, 0]);
        if kind == b'g' {
            fields.push(u8::try_from(text.len()).unwrap_or_default());
            fields.extend(text.bytes().chain([0]));
        } else {
            put(&mut fields, text);
        }
    };
    field(1, b'o', "/org/freedesktop/DBus");
    field(2, b's', BUS);
    field(3, b's', member);
    field(6, b's', BUS);
    let mut body = Vec::new();
    if let Some(word) = word {
        field(8, b'g', "s");
        put(&mut body, word);
    }
    let length = |bytes: &[u8]| u32::try_from(bytes.len()).unwrap_or_default().to_le_bytes();
    let mut message = vec![b'l', 1, 0, 1];
    message.extend(length(&body));
    message.extend(serial.to_le_bytes());
    message.extend(length(&fields));
    message.extend(&fields);
    pad(&mut message, 8);
    message.extend(body);
    message
}

/// A text as the bus writes it.
fn put(bytes: &mut Vec<u8>, text: &str) {
    pad(bytes, 4);
    bytes.extend(u32::try_from(text.len()).unwrap_or_default().to_le_bytes());
    bytes.extend(text.bytes().chain([0]));
}

fn pad(bytes: &mut Vec<u8>, to: usize) {
    bytes.resize(bytes.len().next_multiple_of(to), 0);
}

/// The body of the next answer; what the bus tells unasked is passed over.
fn answer(bus: &mut UnixStream) -> Result<Vec<u8>> {
    loop {
        let mut head = [0; 16];
        bus.read_exact(&mut head)?;
        let number = |at: usize| {
            let bytes = [head[at], head[at + 1], head[at + 2], head[at + 3]];
            let read = if head[0] == b'l' {
                u32::from_le_bytes(bytes)
            } else {
                u32::from_be_bytes(bytes)
            };
            read as usize
        };
        let (body, fields) = (number(4), number(12).next_multiple_of(8));
        if body > LONGEST || fields > LONGEST {
            return Err(Error::from(ErrorKind::InvalidData));
        }
        let mut rest = vec![0; fields + body];
        bus.read_exact(&mut rest)?;
        match head[1] {
            2 => return Ok(rest.split_off(fields)),
            3 => return Err(Error::from(ErrorKind::Other)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_where_the_bus_listens() {
        assert_eq!(
            listens("unix:path=/run/user/1000/bus,guid=0a"),
            Some(("path", "/run/user/1000/bus")),
            "as systems with a session manager have it"
        );
        assert_eq!(
            listens("tcp:host=a;unix:guid=0a,abstract=/tmp/dbus-x"),
            Some(("abstract", "/tmp/dbus-x")),
            "the first that is of this machine"
        );
        assert_eq!(listens(""), None, "none is named");
    }

    #[test]
    fn a_question_is_laid_out_as_the_bus_reads_it() {
        let message = message(2, "NameHasOwner", Some("a.b"));
        assert_eq!(
            &message[..12],
            [b'l', 1, 0, 1, 8, 0, 0, 0, 2, 0, 0, 0],
            "little numbers first, a call, eight bytes of body, its number"
        );
        assert_eq!(
            &message[message.len() - 8..],
            [3, 0, 0, 0, b'a', b'.', b'b', 0],
            "its word, after its length"
        );
        assert_eq!(
            (message.len() - 8) % 8,
            0,
            "the body begins where eight divides"
        );
    }
}
