//! What the webview may do.

use serde_json::Value;

use super::sources::{Source, none, sources, text_of};

/// Nothing from elsewhere, nothing inline; pictures and sounds come as bytes.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src blob:; font-src 'self'; \
    connect-src ipc: http://ipc.localhost; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

/// The plugins that may be registered; each is called from Rust only.
const PLUGINS: &[&str] = &[
    "dialog",
    "global_shortcut",
    "notification",
    "opener",
    "single_instance",
    "window_state",
];

/// What the capture window may call of our own commands; the main window may call all that is not its alone.
const OF_CAPTURE: &[&str] = &["call", "hide_capture"];

/// What the capture window alone may call.
const CAPTURE_ALONE: &[&str] = &["hide_capture"];

/// What a window may call besides our own commands.
const OF_TAURI: &[&str] = &["core:event:allow-listen", "core:event:allow-unlisten"];

fn parsed(path: &str) -> Value {
    serde_json::from_str(&text_of(path))
        .unwrap_or_else(|error| panic!("{path} is no JSON: {error}"))
}

#[test]
fn the_content_policy_is_the_strict_one() {
    let config = parsed("src-tauri/tauri.conf.json");
    let policy = config["app"]["security"]["csp"]
        .as_str()
        .unwrap_or_default();
    assert_eq!(
        policy, POLICY,
        "a word more in the policy is a door more for hostile text"
    );
    assert_eq!(
        config["app"]["withGlobalTauri"],
        Value::Bool(false),
        "no page script finds Tauri lying about"
    );
    let asset = &config["app"]["security"]["assetProtocol"];
    assert!(
        asset.is_null(),
        "the asset protocol would serve files as what they look like: {asset}"
    );
}

fn wrong_permissions(capability: &Value, window: &str, commands: &[String]) -> Vec<String> {
    let listed = capability["permissions"].as_array().into_iter().flatten();
    let given: Vec<&str> = listed
        .map(|one| one.as_str().unwrap_or("a permission with a scope"))
        .collect();
    let mine: Vec<String> = commands
        .iter()
        .map(|name| format!("allow-{}", name.replace('_', "-")))
        .collect();
    let allowed = |one: &str| OF_TAURI.contains(&one) || mine.iter().any(|name| name == one);
    let mut wrong: Vec<String> = given
        .iter()
        .filter(|one| !allowed(one))
        .map(|one| format!("{one} is given"))
        .collect();
    wrong.extend(
        mine.iter()
            .filter(|name| !given.contains(&name.as_str()))
            .map(|name| format!("{name} is not given")),
    );
    if capability["windows"] != serde_json::json!([window]) {
        wrong.push(format!("it is not for the {window} window alone"));
    }
    wrong
}

/// The quoted words of the first bracketed list after a mark.
fn list_after(text: &str, mark: &str) -> Vec<String> {
    let after = text
        .split_once(mark)
        .map(|(_, after)| after)
        .unwrap_or_default();
    let inside = after
        .split_once('[')
        .and_then(|(_, rest)| rest.split_once(']'))
        .map(|(list, _)| list)
        .unwrap_or_default();
    let names = inside
        .split(',')
        .map(|part| part.trim().trim_matches('"'))
        .filter(|part| !part.is_empty());
    names
        .map(|name| name.rsplit("::").next().unwrap_or(name).to_owned())
        .collect()
}

#[test]
fn the_window_may_call_its_own_commands_and_nothing_else() {
    let declared = list_after(&text_of("src-tauri/build.rs"), "commands(");
    let served = list_after(&text_of("src-tauri/src/main.rs"), "generate_handler!");
    assert!(
        !declared.is_empty(),
        "without a declared list every command is open to every window"
    );
    let sorted = |mut names: Vec<String>| {
        names.sort();
        names
    };
    assert_eq!(
        sorted(declared.clone()),
        sorted(served),
        "build.rs declares exactly what main.rs serves"
    );
    let files = sources(&["src-tauri/capabilities"], &[".json"]);
    assert_eq!(files.len(), 2, "two windows, a capability each");
    let of_main: Vec<String> = declared
        .into_iter()
        .filter(|name| !CAPTURE_ALONE.contains(&name.as_str()))
        .collect();
    let of_capture: Vec<String> = OF_CAPTURE.iter().map(|name| (*name).to_owned()).collect();
    for (window, commands) in [("main", of_main), ("capture", of_capture)] {
        let capability = parsed(&format!("src-tauri/capabilities/{window}.json"));
        none(
            wrong_permissions(&capability, window, &commands),
            "what the webview may do is written down, word for word",
        );
    }
    let config = parsed("src-tauri/tauri.conf.json");
    assert_eq!(
        config["app"]["security"]["capabilities"],
        serde_json::json!(["main", "capture"]),
        "no other capability is in force"
    );
}

#[test]
fn a_permission_too_many_or_too_few_is_found() {
    let capability = serde_json::json!({"windows": ["main"], "permissions": ["core:event:allow-listen", "fs:allow-read", "dialog:default"]});
    let wrong = wrong_permissions(&capability, "main", &["call".to_owned()]);
    assert_eq!(
        wrong,
        [
            "fs:allow-read is given",
            "dialog:default is given",
            "allow-call is not given"
        ],
        "two too many, one too few"
    );
}

fn other_plugins(files: &[Source], needs: &[String]) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in files {
        for (at, line) in file.code() {
            for after in line.split("tauri_plugin_").skip(1) {
                let name: String = after
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect();
                if !PLUGINS.contains(&name.as_str()) {
                    wrong.push(format!("{}:{at} names the plugin {name}", file.path));
                }
            }
            for word in [
                "register_uri_scheme_protocol",
                "register_asynchronous_uri_scheme_protocol",
                "additional_browser_args",
            ] {
                if line.contains(word) {
                    wrong.push(format!("{}:{at} says {word}", file.path));
                }
            }
        }
    }
    for need in needs
        .iter()
        .filter_map(|need| need.strip_prefix("tauri-plugin-"))
    {
        if !PLUGINS.contains(&need.replace('-', "_").as_str()) {
            wrong.push(format!("the manifest names the plugin {need}"));
        }
    }
    wrong
}

fn manifest_names(manifest: &str) -> Vec<String> {
    manifest
        .lines()
        .filter_map(|line| line.split_once('='))
        .map(|(name, _)| name.trim().to_owned())
        .collect()
}

#[test]
fn only_the_six_plugins_are_registered_and_no_scheme_of_our_own() {
    let files = sources(&["src-tauri/src"], &[".rs"]);
    let needs = manifest_names(&text_of("src-tauri/Cargo.toml"));
    none(
        other_plugins(&files, &needs),
        "each plugin is a door of the webview to the system",
    );
}

#[test]
fn another_plugin_is_found() {
    let wrong = Source::sample(
        "src-tauri/src/main.rs",
        "builder.plugin(tauri_plugin_fs::init())",
    );
    assert_eq!(
        other_plugins(&[wrong], &["tauri-plugin-shell".to_owned()]).len(),
        2,
        "one registered, one only named"
    );
}

#[test]
fn the_screens_bring_no_plugin_of_their_own() {
    let package = parsed("ui/package.json");
    for list in ["dependencies", "devDependencies"] {
        let names = package[list]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name.as_str());
        let plugins: Vec<String> = names
            .filter(|name| name.starts_with("@tauri-apps/plugin"))
            .map(str::to_owned)
            .collect();
        none(plugins, "plugins are called from Rust only");
    }
}
