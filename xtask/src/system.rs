//! Sees to the system packages.
//!
//! The rule it keeps: what will be installed is said before it is installed, and where this program cannot install,
//! it names each missing thing and the exact command, and stops.
//! It does not know why a package is needed; that is in `needs`.

use std::path::Path;
use std::process::Command;

use crate::call::{Failure, Outcome, answer, found, run};
use crate::needs::{Need, Proof, Purpose, of};

/// Sees to it that the system brings what the purpose needs.
pub fn ready(purpose: Purpose) -> Outcome {
    if cfg!(target_os = "macos") {
        return macos();
    }
    if cfg!(windows) {
        return windows(purpose);
    }
    if found("dpkg-query") && found("apt-get") {
        debian(purpose)
    } else {
        other_linux(purpose)
    }
}

fn debian(purpose: Purpose) -> Outcome {
    let missing: Vec<&str> = of(purpose)
        .map(|need| need.debian)
        .filter(|package| !installed(package))
        .collect();
    if missing.is_empty() {
        println!("    every system package is there");
        return Ok(());
    }
    let packages = missing.join(" ");
    let rights = rights();
    let typed = if rights == Rights::Sudo {
        "sudo apt-get"
    } else {
        "apt-get"
    };
    println!(
        "    missing: {packages}\n    about to run: {typed} update && {typed} install --yes --no-install-recommends {packages}"
    );
    if rights == Rights::None {
        return Err(Failure(format!(
            "These need an administrator, and there is no sudo. Nothing was installed. As root:\n    apt-get update && apt-get install --yes --no-install-recommends {packages}"
        )));
    }
    run(&mut apt(rights, &["update"]))?;
    let mut words = vec!["install", "--yes", "--no-install-recommends"];
    words.extend(&missing);
    run(&mut apt(rights, &words))
}

fn installed(package: &str) -> bool {
    let status = answer(Command::new("dpkg-query").args([
        "--show",
        "--showformat=${db:Status-Status}",
        package,
    ]));
    status.is_some_and(|text| text.starts_with("installed"))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Rights {
    Root,
    Sudo,
    None,
}

fn rights() -> Rights {
    if answer(Command::new("id").arg("-u")).as_deref() == Some("0") {
        Rights::Root
    } else if found("sudo") {
        Rights::Sudo
    } else {
        Rights::None
    }
}

fn apt(rights: Rights, words: &[&str]) -> Command {
    // sudo drops the environment, so the setting that keeps apt from asking travels as a word.
    let mut command = Command::new(if rights == Rights::Sudo {
        "sudo"
    } else {
        "env"
    });
    command
        .args(["DEBIAN_FRONTEND=noninteractive", "apt-get"])
        .args(words);
    command
}

fn other_linux(purpose: Purpose) -> Outcome {
    let missing: Vec<&Need> = of(purpose).filter(|need| !met(need.proof)).collect();
    if missing.is_empty() {
        println!("    everything the system must bring is there");
        return Ok(());
    }
    let named: Vec<String> = missing
        .iter()
        .map(|need| format!("    {}", named(need.proof)))
        .collect();
    let command = if found("dnf") {
        command_of("sudo dnf install", &missing, |need| need.fedora)
    } else if found("pacman") {
        command_of("sudo pacman -S --needed", &missing, |need| need.arch)
    } else if found("zypper") {
        command_of("sudo zypper install", &missing, |need| need.suse)
    } else {
        command_of(
            "(the names on Debian; find them in your system's list)",
            &missing,
            |need| need.debian,
        )
    };
    Err(Failure(format!(
        "Missing:\n{}\nNothing was installed. The command:\n    {command}",
        named.join("\n")
    )))
}

fn command_of(begin: &str, missing: &[&Need], name: impl Fn(&Need) -> &'static str) -> String {
    let names: Vec<&str> = missing.iter().map(|need| name(need)).collect();
    format!("{begin} {}", names.join(" "))
}

fn met(proof: Proof) -> bool {
    match proof {
        Proof::Program(name) => found(name),
        Proof::Library(name) => Command::new("pkg-config")
            .args(["--exists", name])
            .status()
            .is_ok_and(|status| status.success()),
        Proof::File(places) => places.iter().any(|place| Path::new(place).exists()),
    }
}

fn named(proof: Proof) -> String {
    match proof {
        Proof::Program(name) => format!("the program {name}"),
        Proof::Library(name) => format!("the library {name}, with its headers"),
        Proof::File(places) => format!("the file {}", places.first().copied().unwrap_or_default()),
    }
}

fn macos() -> Outcome {
    if answer(Command::new("xcode-select").arg("-p")).is_some() {
        println!("    the Xcode command line tools are there");
        return Ok(());
    }
    Err(Failure("Missing: the Xcode command line tools. Nothing was built. The command:\n    xcode-select --install".to_owned()))
}

fn windows(purpose: Purpose) -> Outcome {
    let mut missing = Vec::new();
    let webview = r"HKLM\SOFTWARE\WOW6432Node\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    if answer(Command::new("reg").args(["query", webview])).is_none() {
        missing.push((
            "the WebView2 runtime",
            "winget install Microsoft.EdgeWebView2Runtime",
        ));
    }
    if purpose == Purpose::Test && !found("msedgedriver") {
        missing.push((
            "msedgedriver, of the same version as Edge",
            "winget install Microsoft.EdgeDriver",
        ));
    }
    if missing.is_empty() {
        println!("    everything the system must bring is there");
        return Ok(());
    }
    let lines: Vec<String> = missing
        .iter()
        .map(|(what, command)| format!("Missing: {what}. The command:\n    {command}"))
        .collect();
    Err(Failure(format!(
        "{}\nNothing was installed.",
        lines.join("\n")
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_names_every_missing_package() {
        let missing: Vec<&Need> = of(Purpose::Build).collect();
        let command = command_of("sudo dnf install", &missing, |need| need.fedora);
        assert!(
            command.starts_with("sudo dnf install gcc "),
            "the command begins as one types it: {command}"
        );
        assert_eq!(
            command.split(' ').count(),
            3 + missing.len(),
            "one name for each need"
        );
    }

    #[test]
    fn a_package_that_does_not_exist_is_not_installed() {
        assert!(
            !installed("no-package-has-this-name"),
            "dpkg does not know it, or is not there"
        );
    }

    #[test]
    fn a_file_proves_a_need_in_any_of_its_places() {
        assert!(
            met(Proof::File(&[
                "/does/not/exist",
                env!("CARGO_MANIFEST_DIR")
            ])),
            "the second place is there"
        );
        assert!(!met(Proof::File(&["/does/not/exist"])), "no place is there");
    }
}
