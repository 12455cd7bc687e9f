## What the window says outside of its page: the tray, notices of the desktop, dialogs for files.

desktop-quit = Quit
desktop-capture = Capture
desktop-open = Open Plumb
# All that a locked screen shows.
desktop-reminder = Plumb: something to look back on
desktop-backup = Plumb backup
desktop-no-tray = This desktop offers no place for tray items.
desktop-key-unusable = This key cannot be used. Choose another one.
desktop-no-keys-for-programs = This desktop does not offer global shortcuts to programs.
desktop-no-keys = This desktop does not offer global shortcuts.
desktop-key-taken = This key could not be had: another program may use it. Choose another one.
