//! The window opens and can be spoken to.

use plumb_tests::driver::Desk;

#[test]
fn the_window_opens_without_a_complaint() {
    let desk = Desk::new();
    let window = desk.open();
    window.see("h1");
    assert_eq!(
        window.size(),
        (1280, 800),
        "the page has the size that the pictures have"
    );
    assert!(
        window.errors().is_empty(),
        "a fresh start reports nothing: {:?}",
        window.errors()
    );
    window.close();
}
