//! Declares the window's own commands, so that each must be allowed by name (`capabilities`).

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&[
        "call",
        "cancel",
        "capture_ways",
        "hide_capture",
        "pick",
        "paste",
        "preview",
        "sound",
        "open_link",
        "open_file",
        "show_in_folder",
        "can_remind",
        "set_menu",
    ]);
    if let Err(error) =
        tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))
    {
        println!("cargo:warning=the window's manifest could not be built: {error:#}");
        std::process::exit(1);
    }
}
